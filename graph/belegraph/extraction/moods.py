"""What the finite verb, the modal, the conjunction and the adverbs of a clause say about how it is meant."""

from dataclasses import replace

from spacy.tokens import Token

from belegraph.extraction.references import References
from belegraph.extraction.text import Text
from belegraph.extraction.times import is_time
from belegraph.model import Factuality, Thing, Time
from belegraph.syntax.clause import Clause
from belegraph.syntax.words import has, is_compound_of
from belegraph.vocabulary import ACTORS

ASKED = Factuality(certainty="unknown", mode="asked")

OPEN_MODES = ("asserted", "expected")
"""Modes that an adverb may change."""
UNREAL = Factuality(certainty="possible", mode="conditional")

CONDITIONAL = Factuality(certainty="unknown", mode="conditional")

EVENTS = frozenset({"Event", "Meeting"})


def mood_of(clause: Clause, references: References, reported: bool) -> Factuality:
    """What the finite verb, the modal and the word before the clause say.

    >>> here = scene(tree("Kern/PROPN/3/nsubj will/AUX/3/aux/wollen lachen/VERB/0/root"))
    >>> mood_of(here.text.clauses[0], here.references, reported=False)
    Factuality(polarity='affirmed', certainty='certain', mode='intended')
    """
    text, cues = references.text, references.text.lang.cues
    marks = {mark.lower_ for mark in clause.markers}
    if is_condition(clause, text):
        return CONDITIONAL
    if _is_question(clause, marks, text):
        return ASKED
    if marks & cues.PURPOSE_MARKS:
        return Factuality(mode="intended")
    if marks & cues.NEGATIVE_MARKS and clause.kind == "infinitive":
        return Factuality("negated")
    if clause.finite is not None and clause.finite.tag_.endswith("IMP"):
        return Factuality(mode="demanded")
    return _verbs(clause, references, reported)


def is_condition(clause: Clause, text: Text) -> bool:
    """Tell a condition: "wenn", "falls", or the verb first ("Sollte es regnen, ...")."""
    if {mark.lower_ for mark in clause.markers} & text.lang.cues.CONDITIONAL_MARKS:
        return True
    below = clause.governor is not None and clause.predicate.i < clause.governor.predicate.i
    if not below or clause.kind not in ("adverbial", "content") or clause.markers:
        return False
    first = next(word for word in clause.predicate.sent if not word.is_punct and not word.is_space)
    return first in (clause.finite, *clause.auxiliaries)


def _is_question(clause: Clause, marks: set[str], text: Text) -> bool:
    cues = text.lang.cues
    if marks & cues.WHETHER:
        return True
    if clause.kind == "content" and (
        marks & cues.QUESTION_MARKS or any(p.tag_ in ("PWS", "PWAV", "PWAT") for p in clause.parts)
    ):
        return True
    if clause.governor is not None and clause.kind not in ("main", "coordinate"):
        return False
    following = [w for w in text.doc[clause.predicate.i : clause.predicate.sent.end] if w.text in ".?!“"]
    return bool(following) and following[0].text == "?"


def is_subjunctive_2(clause: Clause, text: Text) -> bool:
    """Tell Konjunktiv II by its form.

    >>> [clause] = scene(tree("Kern/PROPN/3/nsubj hätte/AUX/3/aux/haben/VAFIN gelacht/VERB/0/root/lachen")).text.clauses
    >>> is_subjunctive_2(clause, scene(clause.predicate.doc).text)
    True
    """
    return clause.finite is not None and clause.finite.lower_ in text.lang.cues.SUBJUNCTIVE_2


def is_ahead(clause: Clause, references: References) -> bool:
    """ "Kern tritt ihr Amt am 1. Februar an": a date after the publication, in the present tense.

    >>> doc = tree("Kern/PROPN/2/nsubj kommt/VERB/0/root/kommen/VVFIN im/ADP/4/case Juli/NOUN/2/obl")
    >>> here = scene(doc, "2024-06-12")
    >>> is_ahead(here.text.clauses[0], here.references)
    True
    """
    published = references.text.article.published
    present = clause.finite is not None and not has(clause.finite, "Tense=Past") and not clause.auxiliaries
    dates = [value.value for o in clause.obliques if isinstance(value := references.value(o.head), Time)]
    return bool(published) and present and any(date[: len(published)] > published[: len(date)] for date in dates)


def _verbs(clause: Clause, references: References, reported: bool) -> Factuality:
    cues, forms, finite = references.text.lang.cues, references.text.lang.forms, clause.finite
    modal = next((a for a in clause.auxiliaries if a.lemma_ in cues.MODALS), None)
    if modal is not None:
        return _modal(modal, clause, references)
    future = next((a for a in clause.auxiliaries if a.lemma_ == forms.FUTURE and a.dep_ != "aux:pass"), None)
    if future is not None and not clause.passive:
        return (
            UNREAL
            if future.lower_.startswith(forms.SUBJUNCTIVE_FUTURE) and not reported
            else Factuality(mode="expected")
        )
    if future is not None and any(a.lemma_ == forms.FUTURE and a != future for a in clause.auxiliaries):
        return Factuality(mode="expected")
    if finite is not None and finite.lower_ in cues.SUBJUNCTIVE_2 and not reported:
        return UNREAL
    if clause.verb is not None and clause.verb.lemma_ in forms.SEEM:
        return Factuality(certainty="probable")
    return Factuality()


def _modal(modal: Token, clause: Clause, references: References) -> Factuality:
    forms, form = references.text.lang.forms, modal.lower_
    perfect = (
        any(a.lower_ in forms.HAVE_AND_BE and a != clause.finite for a in clause.auxiliaries) and modal == clause.finite
    )
    if modal.lemma_ in forms.HEARSAY and perfect and clause.predicate.tag_ == "VVPP":
        return Factuality(certainty="possible")  # hearsay: "soll ... gesehen haben"
    if modal.lemma_ == forms.MUST and perfect:
        return Factuality(certainty="probable")  # an inference: "muss ... gesehen haben"
    if modal.lemma_ == forms.SHALL:
        wished = form.startswith(forms.SHOULD)
        return Factuality(mode="expected") if _is_planned(clause, references, wished) else Factuality(mode="demanded")
    if modal.lemma_ == forms.CAN:
        return Factuality() if form.startswith(forms.COULD) else Factuality(certainty="possible")
    if modal.lemma_ == forms.MUST and form.startswith(forms.HAD_TO):
        return Factuality()
    if modal.lemma_ == forms.MAY and form.startswith(forms.MIGHT):
        return Factuality(certainty="probable", mode="expected")
    return references.text.lang.cues.MODALS[modal.lemma_]


def _is_planned(clause: Clause, references: References, wished: bool) -> bool:
    """ "Das Treffen soll am Montag stattfinden": what cannot be asked of anybody is planned."""
    if clause.subject is None or clause.lemma in references.text.lang.forms.PLANNED_VERBS:
        return True
    value = references.value(clause.subject)
    if isinstance(value, Thing) and value.kind in EVENTS:
        return True
    human = isinstance(value, Thing) and value.kind in ACTORS
    members = any(is_compound_of(clause.subject.lemma_, noun) for noun in references.text.lang.names.GROUP_NOUNS)
    dated = any(is_time(o.head, references.text.lang.times) for o in clause.obliques)
    return not wished and not human and not members and (clause.passive or dated)


def with_adverbs(clause: Clause, own: Factuality, text: Text) -> Factuality:
    """Let the adverbs of a clause ("wohl", "vielleicht") say how certain it is.

    >>> here = scene(tree("Kern/PROPN/2/nsubj lacht/VERB/0/root/lachen wohl/ADV/2/advmod", "0-1:PER"))
    >>> with_adverbs(here.text.clauses[0], Factuality(), here.text)
    Factuality(polarity='affirmed', certainty='probable', mode='asserted')
    """
    for adverb in clause.adverbs:
        cue = text.lang.cues.ADVERBS.get(adverb.lower_)
        if cue is not None and own.mode not in ("asked", "conditional"):
            mode = cue.mode if own.mode in OPEN_MODES and cue.mode != "asserted" else own.mode
            own = replace(own, certainty=cue.certainty, mode=mode)
    return own
