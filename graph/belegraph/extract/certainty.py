"""How a clause is meant: affirmed or denied, how certain, told as what.

The axes follow FactBank (https://doi.org/10.1007/s10579-009-9089-9): polarity and certainty, and beside them the mode.
"""

from collections.abc import Mapping
from dataclasses import replace

from spacy.tokens import Token

from belegraph.extract.references import References
from belegraph.extract.text import Text
from belegraph.extract.times import is_time
from belegraph.model import Factuality, Mode, Thing, Time
from belegraph.syntax.clause import Clause
from belegraph.vocabulary import ACTORS

ASKED = Factuality(certainty="unknown", mode="asked")
UNREAL = Factuality(certainty="possible", mode="conditional")
CONDITIONAL = Factuality(certainty="unknown", mode="conditional")
EVENTS = frozenset({"Event", "Meeting"})


def factualities(text: Text, references: References, reported: frozenset[int] = frozenset()) -> dict[int, Factuality]:
    """Judge every clause of a text, by the place of its predicate.

    Args:
        text: with its clauses.
        references: what its words stand for.
        reported: predicates of indirect speech, where the subjunctive only marks the speech.

    >>> from belegraph.extract.references import resolve_references
    >>> from belegraph.extract.text import read_text
    >>> from belegraph.lang import GERMAN
    >>> from belegraph.model import Article
    >>> from belegraph.testing import tree
    >>> doc = tree("Kern/PROPN/4/nsubj will/AUX/4/aux/wollen/VMFIN nicht/PART/4/advmod singen/VERB/0/root", "0-1:PER")
    >>> text = read_text(Article("a", doc.text), doc, GERMAN)
    >>> factualities(text, resolve_references(text))
    {3: Factuality(polarity='negated', certainty='certain', mode='intended')}
    """
    found: dict[int, Factuality] = {}
    pending = list(text.clauses)
    while pending:  # a governor first, wherever it stands
        clause = next((c for c in pending if c.governor is None or c.governor.predicate.i in found), pending[0])
        pending.remove(clause)
        found[clause.predicate.i] = _judge(clause, references, found, clause.predicate.i in reported)
    return dict(sorted(found.items()))


def _judge(clause: Clause, references: References, found: Mapping[int, Factuality], reported: bool) -> Factuality:
    text = references.text
    own = _adverbs(clause, _mood(clause, references, reported), text)
    if is_negated(clause, text):
        modal = {a.lemma_ for a in clause.auxiliaries}
        forbidden = text.lang.forms.MAY in modal and own.certainty == "possible"
        impossible = text.lang.forms.CAN in modal and own.certainty == "possible" and not is_subjunctive_2(clause, text)
        own = replace(
            own,
            polarity="negated",
            certainty="certain" if forbidden or impossible else own.certainty,
            mode="demanded" if forbidden else own.mode,
        )
    if own == Factuality() and _is_ahead(clause, references):
        own = Factuality(mode="expected")
    above = found.get(clause.governor.predicate.i) if clause.governor is not None else None
    return own if above is None else _under(clause, own, above, text)


def is_negated(clause: Clause, text: Text) -> bool:
    """Tell whether a clause has a negator of its own: at its verb, or in "kein", "niemand", "nichts"."""
    cues = text.lang.cues
    holders = [
        clause.predicate,
        *clause.auxiliaries,
        *([clause.copula] if clause.copula else []),
        *([clause.complement] if clause.complement else []),
    ]
    near = [part for holder in holders for part in text.parts(holder, "advmod", "det", "cc", "dep", "obj", "mark")]
    if any(o.preposition.lower_ == text.lang.forms.NEITHER for o in clause.obliques):
        return True
    if any(_negates(part, text) for part in [*near, *(p for a in clause.adverbs for p in text.parts(a, "advmod"))]):
        return True
    arguments = [
        clause.subject if not clause.shared else None,
        *clause.objects,
        *(o.head for o in clause.obliques),
        clause.complement,
        clause.predicate,
    ]
    return any(
        argument is not None and (argument.lower_ in cues.NEGATIVE_PRONOUNS or any(d.lower_ in cues.NEGATIVE_DETERMINERS or d.lower_ == text.lang.forms.NEITHER for d in text.parts(argument, "det", "advmod", "cc", "case")))
        for argument in arguments
    )  # fmt: skip


def _negates(word: Token, text: Text) -> bool:
    if word.lower_ == text.lang.forms.NEITHER:
        return True
    following = word.nbor(1).lower_ if word.i + 1 < len(word.doc) else ""
    return word.lower_ in text.lang.cues.NEGATORS and following not in text.lang.cues.NO_NEGATION


def denies_only(argument: Token, text: Text) -> bool:
    """Tell a negator that belongs to one argument: "nicht Kern, sondern Weber"."""
    return any(_negates(part, text) for part in text.parts(argument, "advmod"))


def _mood(clause: Clause, references: References, reported: bool) -> Factuality:
    """What the finite verb, the modal and the word before the clause say."""
    text, cues = references.text, references.text.lang.cues
    marks = {mark.lower_ for mark in clause.markers}
    if marks & cues.CONDITIONAL_MARKS:
        return CONDITIONAL
    if _is_question(clause, marks, text):
        return ASKED
    if (
        clause.kind == "adverbial"
        and not marks
        and clause.finite is not None
        and clause.finite.i == min(w.i for w in clause.predicate.subtree if not w.is_punct)
    ):
        return CONDITIONAL  # "Sollte sie sich weigern, ..."
    if marks & cues.PURPOSE_MARKS:
        return Factuality(mode="intended")
    if marks & cues.NEGATIVE_MARKS and clause.kind == "infinitive":
        return Factuality("negated")
    if clause.finite is not None and clause.finite.tag_.endswith("IMP"):
        return Factuality(mode="demanded")
    return _verbs(clause, references, reported)


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
    """Tell Konjunktiv II by its form."""
    return clause.finite is not None and clause.finite.lower_ in text.lang.cues.SUBJUNCTIVE_2


def _is_ahead(clause: Clause, references: References) -> bool:
    """ "Kern tritt ihr Amt am 1. Februar an": a date after the publication, in the present tense."""
    published = references.text.article.published
    present = clause.finite is not None and "Past" not in clause.finite.morph.get("Tense") and not clause.auxiliaries
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
    if modal.lemma_ == forms.SHALL:
        return Factuality(mode="expected") if _is_planned(clause, references) else Factuality(mode="demanded")
    if modal.lemma_ == forms.CAN:
        return Factuality() if form.startswith(forms.COULD) else Factuality(certainty="possible")
    if modal.lemma_ == forms.MUST and form.startswith(forms.HAD_TO):
        return Factuality()
    if modal.lemma_ == forms.MAY and form.startswith(forms.MIGHT):
        return Factuality(certainty="probable", mode="expected")
    return references.text.lang.cues.MODALS[modal.lemma_]


def _is_planned(clause: Clause, references: References) -> bool:
    """ "Das Treffen soll am Montag stattfinden": what cannot be asked of anybody is planned."""
    if clause.subject is None or verb_lemma(clause) in references.text.lang.forms.PLANNED_VERBS:
        return True
    value = references.value(clause.subject)
    if isinstance(value, Thing) and value.kind in EVENTS:
        return True
    human = isinstance(value, Thing) and value.kind in ACTORS
    members = any(
        clause.subject.lemma_.endswith(noun.lower()) or clause.subject.lemma_ == noun
        for noun in references.text.lang.names.GROUP_NOUNS
    )
    dated = any(is_time(o.head, references.text.lang.times) for o in clause.obliques)
    return not human and not members and (clause.passive or dated)


def _adverbs(clause: Clause, own: Factuality, text: Text) -> Factuality:
    for adverb in clause.adverbs:
        cue = text.lang.cues.ADVERBS.get(adverb.lower_)
        if cue is not None and own.mode not in ("asked", "conditional"):
            own = replace(own, certainty=cue.certainty, mode=cue.mode if own.mode == "asserted" else own.mode)
    return own


def _under(clause: Clause, own: Factuality, above: Factuality, text: Text) -> Factuality:
    governor = clause.governor
    assert governor is not None
    if clause.kind == "coordinate":
        return _coordinated(clause, own, above, text)
    if clause.kind == "relative":
        if own.mode == "asserted" and _restricts(clause, text):
            return replace(own, mode="conditional")
        wish = above.mode if above.mode in ("demanded", "intended") else _attitude_of(governor, text)
        return replace(own, mode=wish) if own.mode == "asserted" and wish and describes_wish(clause, text) else own
    attitude = _attitude(clause, governor, text)
    if attitude is None:
        return _carried(clause, own, above)
    return _combine(own, attitude, above, clause)


def _attitude_of(governor: Clause, text: Text) -> Mode | None:
    attitude = text.lang.cues.ATTITUDES.get(verb_lemma(governor))
    return attitude.mode if attitude is not None and attitude.mode in ("demanded", "intended") else None


def describes_wish(clause: Clause, text: Text) -> bool:
    """ "forderte einen Vertrag, der alle schützt": what an indefinite object is to be like."""
    noun, governor = clause.antecedent, clause.governor
    if noun is None or governor is None or noun not in governor.objects:
        return False
    return any("Ind" in part.morph.get("Definite") for part in text.parts(noun, "det"))


def _restricts(clause: Clause, text: Text) -> bool:
    """ "(drohte,) Ländern, die nicht zahlen, ...": whoever does it, in a sentence that threatens, demands or supposes."""
    noun = clause.antecedent
    if (
        noun is None
        or noun.pos_ != "NOUN"
        or text.parts(noun, "det", "nummod")
        or "Plur" not in noun.morph.get("Number")
    ):
        return False
    cues = text.lang.cues
    moods = {
        cues.ATTITUDES[verb].mode
        for c in text.clauses
        if c.predicate.sent == noun.sent and (verb := verb_lemma(c)) in cues.ATTITUDES
    }
    return bool(moods & {"threatened", "demanded", "conditional"})


def _coordinated(clause: Clause, own: Factuality, above: Factuality, text: Text) -> Factuality:
    """A coordinated verb under the same auxiliary is meant like the first one, denied like it unless "sondern" parts them."""
    joined = {part.lower_ for part in text.parts(clause.predicate, "cc")}
    governor = clause.governor
    assert governor is not None
    shares = clause.finite is not None and clause.finite == governor.finite
    verbless = clause.finite is None or (governor.kind == "infinitive" and clause.shared)
    if own.mode == "asked" or not (shares or verbless):
        return (
            replace(own, mode="asked", certainty="unknown")
            if above.mode == "asked" and own.mode == "asserted" and clause.shared
            else own
        )
    polarity = own.polarity if joined & text.lang.forms.ADVERSATIVE or own.polarity == "negated" else above.polarity
    return replace(above, polarity=polarity)


def _attitude(clause: Clause, governor: Clause, text: Text) -> Factuality | None:
    """How the word above makes its content meant: a verb, an adjective, or a noun such as "Plan"."""
    cues = text.lang.cues
    if clause.kind not in ("infinitive", "content") or {m.lower_ for m in clause.markers} & (
        cues.PURPOSE_MARKS | cues.NEGATIVE_MARKS
    ):
        return None
    noun = clause.antecedent
    if noun is not None:
        return cues.CONTENT_NOUNS.get(noun.lemma_) or _by_tail(noun.lemma_, cues.CONTENT_NOUNS)
    verb = verb_lemma(governor)
    if clause.kind == "content" and verb in text.lang.forms.WANT:
        return Factuality(mode="demanded")
    if verb in cues.ATTITUDES:
        return cues.ATTITUDES[verb]
    nouns = [
        governor.subject,
        governor.predicate,
        governor.complement,
        *governor.objects,
        *(o.head for o in governor.obliques),
    ]
    return next((cues.CONTENT_NOUNS[n.lemma_] for n in nouns if n is not None and n.lemma_ in cues.CONTENT_NOUNS), None)


def _by_tail(lemma: str, nouns: Mapping[str, Factuality]) -> Factuality | None:
    return next((found for noun, found in nouns.items() if lemma.endswith(noun.lower())), None)


def verb_lemma(clause: Clause) -> str:
    """Return the verb's lemma with its particle: "fuhr ... fort" is "fortfahren"."""
    lemma = clause.predicate.lemma_.lower() if clause.verb is not None else clause.predicate.lemma_
    particle = clause.particle.lower_ if clause.particle is not None else ""
    return lemma if lemma.startswith(particle) else particle + lemma


def _combine(own: Factuality, attitude: Factuality, above: Factuality, clause: Clause) -> Factuality:
    flipped = (attitude.polarity == "negated") != (own.polarity == "negated")
    denied = clause.kind == "infinitive" and above.polarity == "negated" and attitude.mode != "asserted"
    mode = attitude.mode if own.mode in ("asserted", "expected") and attitude.mode != "asserted" else own.mode
    certainty = attitude.certainty if own.certainty == "certain" else own.certainty
    return Factuality("negated" if flipped != denied else "affirmed", certainty, mode)


def _carried(clause: Clause, own: Factuality, above: Factuality) -> Factuality:
    """An infinitive that nothing else is said of is meant like the verb above it."""
    if clause.kind == "infinitive" and own == Factuality():
        return replace(above, polarity="affirmed")
    return own
