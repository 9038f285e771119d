"""What the finite verb, the modal, the conjunction and the adverbs of a clause say about how it is meant."""

from dataclasses import replace

from spacy.tokens import Token

from belegraph.extraction.hearsay import is_hearsay
from belegraph.extraction.negation import is_negated
from belegraph.extraction.references import References
from belegraph.extraction.sentence_kinds import is_condition, is_free_relative, is_imperative, is_question
from belegraph.extraction.text import Text
from belegraph.extraction.times import is_time
from belegraph.model import Factuality, Thing, Time
from belegraph.periods import period
from belegraph.syntax.clause import Clause
from belegraph.syntax.words import has, is_compound_of
from belegraph.vocabulary import ACTORS

ASKED = Factuality(certainty="unknown", mode="asked")

OPEN_MODES = ("asserted", "expected")
"""Modes that an adverb may change."""
CONDITION = Factuality(certainty="unknown", mode="conditional")
"""The half of an if-then that is left open."""
CONSEQUENCE = Factuality(certainty="possible", mode="conditional")
"""What holds under a condition, also under one that is not real."""

EVENTS = frozenset({"Event", "Meeting"})


def mood_of(clause: Clause, references: References, reported: bool) -> Factuality:
    """What the finite verb, the modal and the word before the clause say.

    >>> here = scene(tree("Kern/PROPN/3/nsubj will/AUX/3/aux/wollen lachen/VERB/0/root"))
    >>> mood_of(here.text.clauses[0], here.references, reported=False)
    Factuality(polarity='affirmed', certainty='certain', mode='intended')
    """
    text, cues = references.text, references.text.lang.cues
    marks = {mark.lower_ for mark in clause.markers}
    if is_condition(clause, text) or is_free_relative(clause, text):
        return CONDITION
    if is_question(clause, marks, text):
        return ASKED
    if marks & cues.PURPOSE_MARKS:
        return Factuality(mode="intended")
    if marks & cues.NEGATIVE_MARKS and (clause.kind == "infinitive" or text.lang.forms.THAT in marks):
        return Factuality("negated")  # "ohne zu zahlen", "ohne dass jemand zahlt"
    if is_imperative(clause, text):
        return Factuality(mode="demanded")
    return _verbs(clause, references, reported)


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
    times = [value.value for o in clause.obliques if isinstance(value := references.value(o.head), Time)]
    days = [found.first.isoformat() for value in times if (found := period(value)) is not None]
    return bool(published) and present and any(day[: len(published)] > published for day in days)


def _verbs(clause: Clause, references: References, reported: bool) -> Factuality:
    cues, forms, finite = references.text.lang.cues, references.text.lang.forms, clause.finite
    if _is_nearly(clause, references.text):
        return Factuality("negated")
    if _is_unreal(clause, references.text, reported) or _lacks(clause, references.text):
        return CONSEQUENCE
    modal = next((a for a in clause.auxiliaries if a.lemma_ in cues.MODALS), None)
    if modal is not None:
        return _modal(modal, clause, references)
    if _lets_itself(clause, references.text):
        return Factuality(certainty="possible")
    future = next((a for a in clause.auxiliaries if a.lemma_ == forms.FUTURE and _is_future(a, clause)), None)
    if future is not None:
        unreal = future.lower_.startswith(forms.SUBJUNCTIVE_FUTURE) and not reported
        return CONSEQUENCE if unreal else Factuality(mode="expected")
    if finite is not None and finite.lower_ in cues.SUBJUNCTIVE_2 and not reported:
        return CONSEQUENCE
    if clause.verb is not None and clause.verb.lemma_ in forms.SEEM:
        return Factuality(certainty="probable")
    return Factuality()


def _is_unreal(clause: Clause, text: Text, reported: bool) -> bool:
    """ "Ohne ihn müssten sie gehen", "hätte helfen können": unreal, whatever the modal verb."""
    if not is_subjunctive_2(clause, text):
        return False
    cues, finite = text.lang.cues, clause.finite
    without = any(oblique.preposition.lower_ in cues.NEGATIVE_MARKS for oblique in clause.obliques)
    missed = finite is not None and finite.lemma_ in text.lang.forms.PERFECT
    able = any(a.lemma_ in cues.MODALS and a != finite for a in clause.auxiliaries)
    return without or (missed and able and not reported)


def _lacks(clause: Clause, text: Text) -> bool:
    """ "Ohne diesen Schritt verlieren wir Kunden": first, with "ohne", in the present tense, is a condition.

    "Ohne Geld lässt sich das nicht bauen": the verb above the infinitive tells the tense.
    """
    cues, above = text.lang.cues, clause.governor
    lets = clause.finite is None and above is not None and above.lemma == text.lang.forms.LET
    finite = above.finite if lets and above is not None else clause.finite
    without = [o for o in clause.obliques if o.preposition.lower_ in cues.NEGATIVE_MARKS]
    first = [o for o in without if o.preposition.i == o.head.sent.start or o.preposition.nbor(-1).is_quote]
    return bool(first) and finite is not None and has(finite, "Tense=Pres")


def _is_future(auxiliary: Token, clause: Clause) -> bool:
    """ "wird bauen", "wird gebaut werden", not "wird gebaut"."""
    if not clause.passive:
        return auxiliary.dep_ != "aux:pass"
    return any(a.lemma_ == auxiliary.lemma_ and a != auxiliary for a in clause.auxiliaries)


def _is_nearly(clause: Clause, text: Text) -> bool:
    """ "Fast wäre er gestürzt": it did not happen."""
    unreal = is_subjunctive_2(clause, text)
    return unreal and any(adverb.lower_ in text.lang.cues.NEARLY for adverb in clause.adverbs)


def _lets_itself(clause: Clause, text: Text) -> bool:
    """ "lässt sich öffnen": what can be done, the verb that lets it beside the infinitive or above it."""
    lets = text.lang.forms.LET
    above = clause.governor is not None and clause.kind == "infinitive" and clause.governor.lemma == lets
    reflexive = clause.reflexive is not None or (clause.governor is not None and clause.governor.reflexive is not None)
    return above and reflexive


def _modal(modal: Token, clause: Clause, references: References) -> Factuality:
    text, form = references.text, modal.lower_
    forms = text.lang.forms
    perfect = (
        any(a.lower_ in forms.HAVE_AND_BE and a != clause.finite for a in clause.auxiliaries) and modal == clause.finite
    )
    if is_hearsay(clause, text):
        return Factuality(certainty="possible")
    if (
        perfect
        and clause.predicate.tag_ == "VVPP"
        and (modal.lemma_ == forms.MUST or _denies_chance(modal, clause, text))
    ):
        return Factuality(
            certainty="probable"
        )  # an inference: "muss ... gesehen haben", "kann nicht ... gesehen haben"
    if modal.lemma_ == forms.SHALL:
        return _of_plan(clause, references, wished=form.startswith(forms.SHOULD))
    if modal.lemma_ == forms.LET:
        reflexive = clause.reflexive is not None
        return Factuality(certainty="possible") if reflexive else Factuality()
    if modal.lemma_ == forms.CAN:
        return Factuality() if form.startswith(forms.COULD) else Factuality(certainty="possible")
    if modal.lemma_ == forms.MUST and form.startswith(forms.HAD_TO):
        return Factuality()
    if modal.lemma_ == forms.MAY and form.startswith(forms.MIGHT):
        return Factuality(certainty="probable")
    return text.lang.cues.MODALS[modal.lemma_]


def _denies_chance(modal: Token, clause: Clause, text: Text) -> bool:
    return modal.lemma_ == text.lang.forms.CAN and is_negated(clause, text)


def _of_plan(clause: Clause, references: References, *, wished: bool) -> Factuality:
    """ "soll": a plan that somebody has for what is done, an event to come, or what is asked of somebody."""
    if not _is_planned(clause, references, wished):
        return Factuality(mode="demanded")
    event = clause.lemma in references.text.lang.forms.PLANNED_VERBS
    dated = any(is_time(o.head, references.text.lang.times) for o in clause.obliques)
    return Factuality(mode="expected" if event or dated or not clause.passive else "intended")


def _is_planned(clause: Clause, references: References, wished: bool) -> bool:
    """ "Das Treffen soll am Montag stattfinden": what cannot be asked of anybody is planned."""
    if clause.subject is None or clause.lemma in references.text.lang.forms.PLANNED_VERBS:
        return True
    value = references.value(clause.subject)
    if isinstance(value, Thing) and value.kind in EVENTS:
        return True
    lemma, forms = clause.subject.lemma_, references.text.lang.forms
    if not wished and clause.subject.pos_ == "NOUN" and lemma.endswith(forms.ABSTRACT_ENDINGS):
        return not (isinstance(value, Thing) and value.kind in ACTORS)
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
    for adverb in (*clause.adverbs, *(part for word in clause.adverbs for part in text.parts(word, "advmod"))):
        cue = text.lang.cues.ADVERBS.get(adverb.lower_)
        if cue is not None and own.mode not in ("asked", "conditional"):
            mode = cue.mode if own.mode in OPEN_MODES and cue.mode != "asserted" else own.mode
            own = replace(own, certainty=cue.certainty, mode=mode)
    return own


def with_negation(clause: Clause, own: Factuality, text: Text) -> Factuality:
    """Let the negation of a clause turn it round: what cannot be is certainly not, what may not be is forbidden.

    >>> doc = tree("Kern/PROPN/4/nsubj kann/AUX/4/aux/können/VMFIN nicht/PART/4/advmod singen/VERB/0/root")
    >>> here = scene(doc).text
    >>> with_negation(here.clauses[0], Factuality(certainty="possible"), here)
    Factuality(polarity='negated', certainty='certain', mode='asserted')
    """
    above = clause.governor
    let = _lets_itself(clause, text) and above is not None and is_negated(above, text)
    if not is_negated(clause, text) and not let:
        return own
    forms, modal = text.lang.forms, {auxiliary.lemma_ for auxiliary in clause.auxiliaries}
    possible = own.certainty == "possible"
    forbidden = forms.MAY in modal and possible
    able = modal & {forms.CAN, forms.LET} or _lets_itself(clause, text)
    impossible = bool(able) and possible and not is_subjunctive_2(clause, text)
    hardly = any(adverb.lower_ in text.lang.cues.NEAR_NEGATORS for adverb in clause.adverbs)
    certainty = (
        "certain" if forbidden or impossible else "probable" if hardly and own.mode == "expected" else own.certainty
    )
    return Factuality("negated", certainty, "demanded" if forbidden else own.mode)
