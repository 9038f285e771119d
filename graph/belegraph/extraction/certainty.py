"""How a clause is meant: affirmed or denied, how certain, told as what.

The axes follow FactBank (https://doi.org/10.1007/s10579-009-9089-9): polarity and certainty, and beside them the mode.
"""

from collections.abc import Mapping
from dataclasses import replace

from belegraph.extraction.moods import is_ahead, is_condition, is_subjunctive_2, mood_of, with_adverbs
from belegraph.extraction.negation import is_negated
from belegraph.extraction.references import References
from belegraph.extraction.text import Text
from belegraph.model import Factuality, Mode
from belegraph.syntax.clause import Clause
from belegraph.syntax.words import has

HEARSAY = Factuality(certainty="possible")


def factualities(text: Text, references: References, reported: frozenset[int] = frozenset()) -> dict[int, Factuality]:
    """Judge every clause of a text, by the place of its predicate.

    Args:
        text: with its clauses.
        references: what its words stand for.
        reported: predicates of indirect speech, where the subjunctive only marks the speech.

    >>> from belegraph.extraction.references import resolve_references
    >>> from belegraph.extraction.text import read_text
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
    own = with_adverbs(clause, mood_of(clause, references, reported), text)
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
    if own == Factuality() and is_ahead(clause, references):
        own = Factuality(mode="expected")
    above = found.get(clause.governor.predicate.i) if clause.governor is not None else None
    judged = own if above is None else _under(clause, own, above, text)
    conditional = judged.mode == "asserted" and _has_condition(clause, text)
    return Factuality(judged.polarity, "possible", "conditional") if conditional else judged


def _has_condition(clause: Clause, text: Text) -> bool:
    """ "Wenn es regnet, fällt das Spiel aus": what follows from a condition is told as no fact."""
    cues = text.lang.cues
    below = [c for c in text.clauses if c.governor == clause]
    return any(is_condition(c, text) for c in below) and clause.lemma not in cues.SPEECH_VERBS | cues.BELIEF_VERBS


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
    if clause.kind == "adverbial" and own == Factuality() and above == HEARSAY:
        return above  # "soll geflohen sein, weil ...": the reason is hearsay, too
    attitude = _attitude(clause, governor, text)
    if attitude is None and _is_rumour(clause, governor, text):
        return replace(own, certainty="possible") if own.certainty == "certain" else own
    if attitude is None:
        return _carried(clause, own, above)
    return _combine(own, attitude, above, clause)


def _attitude_of(governor: Clause, text: Text) -> Mode | None:
    attitude = text.lang.cues.ATTITUDES.get(governor.lemma)
    return attitude.mode if attitude is not None and attitude.mode in ("demanded", "intended") else None


def describes_wish(clause: Clause, text: Text) -> bool:
    """ "forderte einen Vertrag, der alle schützt": what an indefinite object is to be like.

    >>> doc = tree("Kern/PROPN/2/nsubj fordert/VERB/0/root/fordern einen/DET/4/det Weg/NOUN/2/obj "
    ...            "der/PRON/6/nsubj//PRELS trägt/VERB/4/acl/tragen")
    >>> doc[2].set_morph("Definite=Ind")
    >>> [describes_wish(clause, scene(doc).text) for clause in scene(doc).text.clauses]
    [False, True]
    """
    noun, governor = clause.antecedent, clause.governor
    if noun is None or governor is None or noun not in governor.objects:
        return False
    return any(has(part, "Definite=Ind") for part in text.parts(noun, "det"))


def _restricts(clause: Clause, text: Text) -> bool:
    """ "(drohte,) Ländern, die nicht zahlen, ...": whoever does it, where something is threatened or demanded."""
    noun = clause.antecedent
    if noun is None or noun.pos_ != "NOUN" or text.parts(noun, "det", "nummod") or not has(noun, "Number=Plur"):
        return False
    cues = text.lang.cues
    moods = {
        cues.ATTITUDES[verb].mode
        for c in text.clauses
        if c.predicate.sent == noun.sent and (verb := c.lemma) in cues.ATTITUDES
    }
    return bool(moods & {"threatened", "demanded", "conditional"})


def _coordinated(clause: Clause, own: Factuality, above: Factuality, text: Text) -> Factuality:
    """A coordinated verb under the same auxiliary is meant like the first one; "sondern" ends the denial."""
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
    verb = governor.lemma
    if clause.kind == "content" and verb in text.lang.forms.WANT:
        return Factuality(mode="demanded")
    told = clause.kind == "content" and verb in cues.SPEECH_VERBS and verb not in cues.DENIAL_VERBS
    looming = verb in text.lang.forms.LOOMING and governor.datives
    if verb in cues.ATTITUDES and not looming and not (told and cues.ATTITUDES[verb].polarity == "negated"):
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


def _combine(own: Factuality, attitude: Factuality, above: Factuality, clause: Clause) -> Factuality:
    flipped = (attitude.polarity == "negated") != (own.polarity == "negated")
    denied = clause.kind == "infinitive" and above.polarity == "negated" and attitude.mode != "asserted"
    mode = attitude.mode if own.mode in ("asserted", "expected") and attitude.mode != "asserted" else own.mode
    certainty = attitude.certainty if own.certainty == "certain" else own.certainty
    return Factuality("negated" if flipped != denied else "affirmed", certainty, mode)


def _is_rumour(clause: Clause, governor: Clause, text: Text) -> bool:
    """ "Es wird vermutet, dass ...": somebody says so, and nobody tells who."""
    cues = text.lang.cues
    told = clause.kind in ("content", "infinitive") and clause.antecedent is None
    return told and governor.passive and governor.lemma in cues.SPEECH_VERBS | cues.BELIEF_VERBS


def _carried(clause: Clause, own: Factuality, above: Factuality) -> Factuality:
    """An infinitive that nothing else is said of is meant like the verb above it."""
    if clause.kind == "infinitive" and own == Factuality():
        return replace(above, polarity="affirmed")
    return own
