"""Which clauses are conditions, commands and questions."""

from spacy.tokens import Token

from belegraph.extraction.negation import is_negated
from belegraph.extraction.text import Text
from belegraph.model import Factuality
from belegraph.syntax.clause import Clause
from belegraph.syntax.words import base, has


def is_condition(clause: Clause, text: Text) -> bool:
    """Tell a condition: "wenn", "falls", or the verb first ("Sollte es regnen, ..."); not what used to be.

    >>> doc = tree("falls/SCONJ/3/mark es/PRON/3/nsubj regnet/VERB/5/advcl fällt/VERB/5/dep es/PRON/0/root")
    >>> is_condition(scene(doc).text.clauses[0], scene(doc).text)
    True
    """
    cues = text.lang.cues
    marks = {mark.lower_ for mark in clause.markers}
    if marks & cues.CONDITIONAL_MARKS:
        return not (marks & cues.HABITUAL and _is_past(clause, text))
    below = clause.governor is not None and clause.predicate.i < clause.governor.predicate.i
    if not below or clause.kind not in ("adverbial", "content") or clause.markers:
        return False
    first = next(word for word in clause.predicate.sent if not word.is_punct and not word.is_space)
    quoted = clause.predicate.sent[0].is_quote
    return not quoted and first in (clause.finite, *clause.auxiliaries)


def _is_past(clause: Clause, text: Text) -> bool:
    finite = clause.finite
    return finite is not None and has(finite, "Tense=Past") and finite.lower_ not in text.lang.cues.SUBJUNCTIVE_2


def is_free_relative(clause: Clause, text: Text) -> bool:
    """Tell "wer" as "if anybody": "Wer zu spät kommt, zahlt".

    >>> doc = tree("Wer/PRON/2/nsubj kommt/VERB/4/csubj/kommen ,/PUNCT/2/punct zahlt/VERB/0/root/zahlen")
    >>> [is_free_relative(clause, scene(doc).text) for clause in scene(doc).text.clauses]
    [True, False]
    """
    governor, cues = clause.governor, text.lang.cues
    if governor is None or (clause.predicate.i > governor.predicate.i and base(clause.predicate) != "csubj"):
        return False
    first = [part for part in clause.parts if not part.is_punct and not part.is_quote][:1]
    leads = bool(first) and first[0].lower_ in cues.WHOEVER
    return leads and not _leaves_open(governor, text) and governor.lemma not in cues.SPEECH_VERBS


def describing(clause: Clause, text: Text) -> tuple[Token, ...]:
    """Return the words of the clause with "wer" before a clause without a subject, or with an object taken for one.

    >>> doc = tree("Wer/PRON/2/nsubj baut/VERB/3/advcl/bauen braucht/VERB/0/root/brauchen Land/NOUN/3/obj")
    >>> [describing(clause, scene(doc).text) for clause in scene(doc).text.clauses]
    [(), (Wer, baut)]
    """
    above = clause.governor
    if clause.subject is not None and base(clause.subject) != "obj":
        return ()
    for other in (*text.below(clause), *(text.below(above) if above is not None else ())):
        opening = other.subject
        if opening is None or opening.lower_ not in text.lang.cues.WHOEVER or other.predicate.i > clause.predicate.i:
            continue
        last = max(word.i for word in other.predicate.subtree if not word.is_punct)
        if last < clause.predicate.i:
            return tuple(text.doc[opening.i : last + 1])
    return ()


def is_imperative(clause: Clause, text: Text) -> bool:
    """Tell an imperative form, or "Kommen Sie" that asks nothing.

    >>> [clause] = scene(tree("Komm/VERB/0/root/kommen/VVIMP bald/ADV/1/advmod")).text.clauses
    >>> is_imperative(clause, scene(clause.predicate.doc).text)
    True
    """
    finite, subject = clause.finite, clause.subject
    if finite is None:
        return False
    if finite.tag_.endswith("IMP"):
        return True
    polite = subject is not None and subject.text == text.lang.forms.POLITE and subject.i == finite.i + 1
    return polite and _opens(finite) and not _ends_with_question_mark(clause, text)


def _opens(finite: Token) -> bool:
    """Whether a verb stands at the head of its sentence, of a quotation, or behind "und"."""
    return finite.i == finite.sent.start or finite.nbor(-1).is_quote or finite.nbor(-1).pos_ == "CCONJ"


def is_question(clause: Clause, marks: set[str], text: Text) -> bool:
    """Tell a direct question, "ob", or a w-clause under what leaves it open ("weiß nicht, wer", "unklar ist, wer").

    Args:
        marks: the words that open the clause, in small letters.

    >>> doc = tree("Kern/PROPN/2/nsubj fragt/VERB/0/root/fragen ob/SCONJ/5/mark es/PRON/5/nsubj regnet/VERB/2/ccomp")
    >>> is_question(scene(doc).text.clauses[1], {"ob"}, scene(doc).text)
    True
    """
    cues = text.lang.cues
    if marks & cues.WHETHER and clause.kind != "main":
        return True
    asking = marks & cues.QUESTION_MARKS or any(p.tag_ in ("PWS", "PWAV", "PWAT") for p in clause.parts)
    noun = clause.antecedent
    if noun is not None and asking and cues.CONTENT_NOUNS.get(noun.lemma_, Factuality()).mode == "asked":
        return True
    if clause.governor is not None and asking and clause.kind in ("content", "adverbial", "infinitive"):
        return clause.kind != "infinitive" and _leaves_open(clause.governor, text)
    if clause.governor is not None and clause.kind not in ("main", "coordinate"):
        return False
    return _ends_with_question_mark(clause, text)


def _leaves_open(governor: Clause, text: Text) -> bool:
    cues = text.lang.cues
    adjectives = {word.lower_ for word in (governor.predicate, governor.complement) if word is not None}
    nouns = [noun for noun in (governor.subject, *governor.objects) if noun is not None]
    asked = any(cues.CONTENT_NOUNS.get(noun.lemma_, Factuality()).mode == "asked" for noun in nouns)
    knows = governor.lemma in cues.SPEECH_VERBS | cues.KNOWING or bool(adjectives & cues.KNOWING)
    left = bool(adjectives & cues.OPEN_ADJECTIVES) or governor.lemma in cues.ASKING
    return asked or left or (knows and is_negated(governor, text))


def _ends_with_question_mark(clause: Clause, text: Text) -> bool:
    following = (w.text for w in text.doc[clause.predicate.i : clause.predicate.sent.end])
    return next((mark for mark in following if mark in ".?!“"), "") == "?"
