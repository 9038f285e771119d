"""Messages that the parser has hung elsewhere than on the clause that tells them."""

from collections.abc import Mapping

from belegraph.extraction.attribution.telling import is_message, tells
from belegraph.extraction.speech import is_reporting, is_subjunctive
from belegraph.extraction.text import Text
from belegraph.syntax.clause import Clause

JOINED = ("main", "coordinate", "adverbial")
"""Kinds that a main clause without a conjunction gets beside the one that tells it."""


def adrift(text: Text) -> Mapping[int, list[Clause]]:
    """Find such clauses, each with the nearest clause before it that tells, by the place of that one's predicate.

    "beeilte sich zu erklären, er habe nichts gewusst", "sagte, ohne zu zögern, dass er gehe", "zog mit der Begründung
    zurück, er sei krank"

    >>> doc = tree("Kern/PROPN/2/nsubj hofft/VERB/0/root/hoffen zu/PART/4/mark erklären/VERB/2/xcomp/erklären "
    ...            ",/PUNCT/7/punct er/PRON/7/nsubj sei/AUX/2/conj/sein/VAFIN hier/ADV/7/advmod")
    >>> {place: [clause.predicate.text for clause in found] for place, found in adrift(scene(doc).text).items()}
    {3: ['sei']}
    """
    found: dict[int, list[Clause]] = {}
    for clause in text.clauses:
        above = clause.governor
        if above is None or is_message(clause, above, text) or not (_is_loose(clause, text) or _is_that(clause, text)):
            continue
        teller = _teller(clause, text)
        if teller is not None:
            found.setdefault(teller.predicate.i, []).append(clause)
    return found


def _is_loose(clause: Clause, text: Text) -> bool:
    """A clause with a subject of its own in the subjunctive, behind a comma and without a conjunction."""
    joined = clause.markers or text.parts(clause.predicate, "cc")
    if clause.kind not in JOINED or joined or clause.shared or clause.subject is None:
        return False
    return _is_behind_comma(clause) and is_reporting(clause, text) and not clause.relative


def _is_that(clause: Clause, text: Text) -> bool:
    """A clause with "dass" that is no complement: nothing before its comma says that it is a result or a means."""
    that = [mark for mark in clause.markers if mark.lower_ == text.lang.forms.THAT]
    if (
        clause.kind not in ("adverbial", "content")
        or len(that) != len(clause.markers)
        or not that
        or not _is_behind_comma(clause)
    ):
        return False
    sentence = text.words_of(text.number[clause.predicate.i])
    return not any(word.lower_ in text.lang.forms.CONSECUTIVE for word in sentence if word.i < that[0].i)


def _is_behind_comma(clause: Clause) -> bool:
    first = min((part.i for part in clause.predicate.subtree if not part.is_punct), default=0)
    return first > 0 and clause.predicate.doc[first - 1].is_punct


def _teller(clause: Clause, text: Text) -> Clause | None:
    """The nearest clause before that tells; else the one above, whose subject speaks though its verb does not."""
    first = min(part.i for part in clause.predicate.subtree)
    before = [c for c in text.clauses_of(text.number[clause.predicate.i]) if c.predicate.i < first]
    telling = next((c for c in reversed(before) if tells(c, text)), None)
    if telling is not None:
        return telling
    above = clause.governor
    speaks = above is not None and above.subject is not None and above.subject.lower_ not in text.lang.forms.HOLLOW
    return above if above in before and speaks and not clause.markers and is_subjunctive(clause, text) else None
