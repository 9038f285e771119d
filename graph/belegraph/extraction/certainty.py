"""How a clause is meant: affirmed or denied, how certain, told as what.

The axes follow FactBank (https://doi.org/10.1007/s10579-009-9089-9): polarity and certainty, and beside them the mode.
"""

from collections.abc import Mapping
from dataclasses import replace

from belegraph.extraction.attitudes import attitude_to, implied
from belegraph.extraction.hearsay import is_hearsay
from belegraph.extraction.moods import (
    CONSEQUENCE,
    is_ahead,
    is_subjunctive_2,
    mood_of,
    with_adverbs,
    with_negation,
)
from belegraph.extraction.references import References
from belegraph.extraction.sentence_kinds import is_condition, is_free_relative
from belegraph.extraction.text import Text
from belegraph.model import Factuality
from belegraph.syntax.clause import Clause
from belegraph.syntax.words import has

UNSAID_MODES = ("demanded", "threatened")
"""What nobody demands or threatens with is left open."""
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
    for clause in sorted(text.clauses, key=_level):  # a governor first, wherever it stands
        found[clause.predicate.i] = _judge(clause, references, found, clause.predicate.i in reported)
    return dict(sorted(found.items()))


def _level(clause: Clause) -> int:
    """How many clauses are above a clause."""
    level, governor = 0, clause.governor
    while governor is not None:
        level, governor = level + 1, governor.governor
    return level


def _judge(clause: Clause, references: References, found: Mapping[int, Factuality], reported: bool) -> Factuality:
    text = references.text
    own = with_negation(clause, with_adverbs(clause, mood_of(clause, references, reported), text), text)
    if own == Factuality() and is_ahead(clause, references):
        own = Factuality(mode="expected")
    above = found.get(clause.governor.predicate.i) if clause.governor is not None else None
    judged = own if above is None else _under(clause, own, above, references)
    hypothetical = judged.mode != "asked" and judged.mode in (own.mode, "asserted") and _has_condition(clause, text)
    return replace(CONSEQUENCE, polarity=judged.polarity) if hypothetical else judged


def _has_condition(clause: Clause, text: Text) -> bool:
    """ "Wenn es regnet, fällt das Spiel aus": what follows from a condition is told as no fact."""
    cues = text.lang.cues
    below = text.below(clause)
    beside = text.below(clause.governor) if clause.governor is not None and clause.kind == "content" else ()
    before = [c for c in beside if c.predicate.i < clause.predicate.i]
    if (clause.lemma in cues.SPEECH_VERBS or clause.lemma in cues.BELIEF_VERBS) and len(
        [c for c in below if c.kind == "content"]
    ) > 1:
        return False  # "Wenn es regnet, fällt es aus, sagt Kern"
    if clause.lemma in text.lang.forms.LOOMING and any(c.kind == "infinitive" for c in below):
        return False  # "droht zu klagen, falls": the condition is that of the threat
    return any(is_condition(c, text) or is_free_relative(c, text) for c in (*below, *before))


def _under(clause: Clause, own: Factuality, above: Factuality, references: References) -> Factuality:
    governor, text = clause.governor, references.text
    assert governor is not None
    if clause.kind == "coordinate":
        return _coordinated(clause, own, above, text)
    if clause.kind == "relative":
        if own.mode == "asserted" and _restricts(clause, text):
            return replace(own, mode="conditional")
        return _of_something(own, above, clause, text) if describes_wish(clause, text) else own
    if clause.kind == "adverbial" and own == Factuality() and above == HEARSAY and is_hearsay(governor, text):
        return above  # "soll geflohen sein, weil ...": the reason is hearsay, too
    turned = implied(clause, governor, above, text)
    if turned is not None:
        return _flipped(turned) if own.polarity == "negated" else turned
    attitude = attitude_to(clause, governor, references)
    if attitude is None and own == Factuality() and _is_supposed(clause, governor, text):
        return replace(above, polarity=own.polarity)
    if attitude is None and _is_rumour(clause, governor, text):
        return replace(own, certainty="possible") if own.certainty == "certain" else own
    if attitude is None:
        return _carried(clause, own, above)
    return _combine(own, attitude, above, clause)


def _is_supposed(clause: Clause, governor: Clause, text: Text) -> bool:
    """ "Falls sich zeigt, dass der Damm bricht": part of the condition, but not what is known whatever happens."""
    known = governor.lemma in text.lang.cues.FACTIVE | text.lang.forms.WEIGHING
    return clause.kind == "content" and is_condition(governor, text) and not known


def _flipped(meant: Factuality) -> Factuality:
    return replace(meant, polarity="affirmed" if meant.polarity == "negated" else "negated")


def _of_something(own: Factuality, above: Factuality, clause: Clause, text: Text) -> Factuality:
    """What is told of a thing that only a wish or a guess speaks of is meant like them."""
    if own.mode != "asserted" or clause.governor is None:
        return own
    verb = text.lang.cues.ATTITUDES.get(clause.governor.lemma, Factuality())
    wish = (
        own.mode
        if _is_over(clause, text)
        else next((mode for mode in (above.mode, verb.mode) if mode in ("demanded", "intended", "expected")), own.mode)
    )
    less = next((c for c in (own.certainty, verb.certainty, above.certainty) if c != "certain"), own.certainty)
    return replace(own, mode=wish, certainty=less)


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


def _is_over(clause: Clause, text: Text) -> bool:
    """ "will ein Werk spielen, das er geschrieben hat": what has been is no wish."""
    if is_subjunctive_2(clause, text):
        return False
    forms, finite = text.lang.forms, clause.finite
    perfect = finite is not None and finite.lemma_ in forms.HAVE_AND_BE and finite in clause.auxiliaries
    past = finite is not None and has(finite, "Tense=Past")
    return past or (perfect and clause.predicate.tag_ == "VVPP" and not clause.passive)


def _restricts(clause: Clause, text: Text) -> bool:
    """ "(drohte,) Ländern, die nicht zahlen, ...": whoever does it, where something is threatened or demanded."""
    noun = clause.antecedent
    if noun is None or noun.pos_ != "NOUN" or text.parts(noun, "det", "nummod") or not has(noun, "Number=Plur"):
        return False
    cues = text.lang.cues
    beside = text.clauses_of(text.number[noun.i])
    moods = {cues.ATTITUDES[verb].mode for c in beside if (verb := c.lemma) in cues.ATTITUDES}
    return bool(moods & {"threatened", "demanded", "conditional"})


def _coordinated(clause: Clause, own: Factuality, above: Factuality, text: Text) -> Factuality:
    """A coordinated verb under the same auxiliary is meant like the first one; "sondern" ends the denial."""
    joined = {part.lower_ for part in text.parts(clause.predicate, "cc")}
    governor = clause.governor
    assert governor is not None
    if governor.kind == "content" and governor.markers and above.mode not in ("asserted", "asked", "conditional"):
        return replace(above, polarity=own.polarity)  # "fürchtet, dass sie gehen und er bleiben muss"
    shares = clause.finite is not None and clause.finite == governor.finite
    verbless = clause.finite is None or (governor.kind == "infinitive" and clause.shared)
    if own.mode == "asked" or not (shares or verbless):
        return (
            replace(own, mode="asked", certainty="unknown")
            if above.mode == "asked" and own.mode == "asserted" and clause.shared
            else own
        )
    if joined & text.lang.forms.REASONING:
        return own
    polarity = own.polarity if joined & text.lang.forms.ADVERSATIVE or own.polarity == "negated" else above.polarity
    return replace(above, polarity=polarity)


def _combine(own: Factuality, attitude: Factuality, above: Factuality, clause: Clause) -> Factuality:
    """Put together how a clause is meant by itself, by the word above it, and how that word is meant."""
    if above.polarity == "negated" and attitude == Factuality(mode=attitude.mode) and attitude.mode in UNSAID_MODES:
        return Factuality(own.polarity, "unknown", attitude.mode)  # "verlangt nicht, zu zahlen"
    flipped = (attitude.polarity == "negated") != (own.polarity == "negated")
    denied = clause.kind == "infinitive" and above.polarity == "negated" and attitude.mode != "asserted"
    foreseen = own.mode == "expected" and clause.kind == "content"  # "kündigte an, man werde ..."
    taken = own.mode == "asserted" or (own.mode == "expected" and not foreseen) or attitude.mode == "expected"
    mode = attitude.mode if taken and attitude.mode != "asserted" else own.mode
    certainty = attitude.certainty if own.certainty == "certain" or mode != own.mode else own.certainty
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
