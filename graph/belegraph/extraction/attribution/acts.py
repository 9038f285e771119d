"""Reported speech acts: "Kern kritisierte die Reform", "sprach von einem Fehler"."""

from collections.abc import Iterator, Sequence

from belegraph.extraction.attribution.found import Found
from belegraph.extraction.attribution.sayers import speaker_of
from belegraph.extraction.attribution.spans import sentence_places
from belegraph.extraction.attribution.telling import lemma_of, points_back
from belegraph.extraction.speech import is_subjunctive
from belegraph.extraction.text import Text
from belegraph.syntax.clause import Clause
from belegraph.syntax.words import has

QUOTED_WORDS = 7
"""A quotation of so few words is part of what its sentence reports."""


def acts(found: Sequence[Found], text: Text) -> Iterator[Found]:
    """Find the sentences that report a speech act and hold no message of their own.

    >>> here = scene(tree("Kern/PROPN/2/nsubj kritisiert/VERB/0/root/kritisieren Weber/PROPN/2/obj")).text
    >>> [(act.type, act.speaker.head) for act in acts((), here)]
    [('reported', Kern)]
    """
    messages = [one.message for one in found if one.type != "direct" or len(one.message) > QUOTED_WORDS]
    taken = {text.number[place] for message in messages for place in message}
    for clause in text.clauses:
        number = text.number[clause.predicate.i]
        if number not in taken and clause.governor is None and _is_act(clause, text):
            yield Found(sentence_places(number, text), speaker_of(clause, text), type="reported", teller=clause)


def _is_act(clause: Clause, text: Text) -> bool:
    """A verb that is a speech act by itself, or a wish: "Kern will bauen"."""
    cues, subject = text.lang.cues, clause.subject
    if subject is None or subject.lower_ in cues.NEGATIVE_PRONOUNS or is_subjunctive(clause, text):
        return False  # "Kern wolle gehen": somebody has said so
    return _is_wish(clause, text) or (
        _tells(clause, text) and not _is_name(clause, text) and not _has_other_sense(clause, text)
    )


def _is_wish(clause: Clause, text: Text) -> bool:
    """ "Kern will bauen"; "wollte bauen" only tells of what came to nothing."""
    wishes = any(auxiliary.lemma_ in text.lang.forms.WISHING for auxiliary in clause.auxiliaries) and not clause.passive
    return wishes and clause.finite is not None and not has(clause.finite, "Tense=Past")


def _tells(clause: Clause, text: Text) -> bool:
    """A verb of acts, with the preposition that it needs: "sprach von einem Fehler", but not "mit seiner Frau"."""
    cues, verb = text.lang.cues, lemma_of(clause)
    used = {case[0] for oblique in clause.obliques if (case := text.prepositions(oblique.head))}
    believes = verb in cues.BELIEF_VERBS and any(
        points_back(noun, text) for noun in clause.objects
    )  # "glaubt das nicht"
    return verb in cues.ACTS or believes or (not clause.passive and bool(used & cues.ACT_FRAMES.get(verb, frozenset())))


def _is_name(clause: Clause, text: Text) -> bool:
    """ "Als Taifun werden solche Stürme bezeichnet": nobody has said so, it is only what they are called."""
    return clause.passive and clause.agent is None and clause.lemma in text.lang.cues.LABELLING_NAMES


def _has_other_sense(clause: Clause, text: Text) -> bool:
    """ "forderte drei Todesopfer", "verurteilte ihn zu einer Haftstrafe"."""
    endings = text.lang.cues.OTHER_SENSES.get(clause.lemma, ())
    beside = (*clause.objects, *(oblique.head for oblique in clause.obliques))
    return any(word.lemma_.lower().endswith(endings) for word in beside) if endings else False
