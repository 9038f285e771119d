"""Who says so: for every clause the chain of speakers, outermost first, and whether it is quoted word by word."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from spacy.tokens import Token

from belegraph.extraction.attribution.found import Found
from belegraph.extraction.negation import is_negated
from belegraph.extraction.references import References
from belegraph.extraction.text import Text
from belegraph.model import Quoted, Speaker, Thing
from belegraph.syntax.clause import Clause, is_behind_colon
from belegraph.vocabulary import ORGANISED


@dataclass(frozen=True, slots=True)
class Told:
    """How a clause is told; neither quoted nor with speakers it is told by the article itself.

    Attributes:
        denied: the speaker denies it ("bestritt, dass", "glaubt nicht, dass").
        unsaid: the speaker is told not to have said it.
    """

    speakers: tuple[Speaker, ...] = ()
    quoted: Quoted = ""
    denied: bool = False
    unsaid: bool = False


def tellings(text: Text, found: Sequence[Found], references: References) -> dict[int, Told]:
    """Find out how every clause is told, by the place of its predicate.

    Args:
        found: the messages of the text.

    >>> doc = tree("Laut/ADP/2/case Kern/PROPN/3/obl brennt/VERB/0/root/brennen Wald/NOUN/3/nsubj", "1-2:PER")
    >>> tellings(scene(doc).text, scene(doc).messages, scene(doc).references)[2].speakers[0].phrase.text
    'Kern'
    """
    around: dict[int, list[Found]] = {clause.predicate.i: [] for clause in text.clauses}
    for one in found:
        for place in one.message if one.type != "reported" else ():
            if place in around:
                around[place].append(one)
    spoken = {place for quote in text.quotations for place in range(quote.start, quote.end)}.union(
        *(one.message for one in found if one.type == "direct")
    )
    return {
        clause.predicate.i: _told(clause, around[clause.predicate.i], clause.predicate.i in spoken, text, references)
        for clause in text.clauses
    }


def _told(clause: Clause, around: list[Found], spoken: bool, text: Text, references: References) -> Told:
    """What messages around a clause make of it."""
    chain = sorted(around, key=lambda one: (-len(one.message), min(one.message), one.nested))
    speakers = _without_repeats([found for one in chain if (found := _speaker(one, text, references)) is not None])
    quoted: Quoted = "" if not chain else "verbatim" if spoken else "reported"
    teller = next((one.teller for one in reversed(chain) if one.teller is not None), None)
    if teller is None:
        return Told(speakers, quoted)
    cues = text.lang.cues
    negated, denies = is_negated(teller, text), teller.lemma in cues.DENIAL_VERBS
    beside = clause.kind == "coordinate"  # not a reason or a time that is told with it
    itself = beside or (clause.governor == teller and not is_behind_colon(clause, teller))
    turned = itself and denies != negated if denies or teller.lemma in cues.BELIEF_VERBS else False
    unsaid = negated and not denies and teller.lemma in cues.SPEECH_VERBS - cues.BELIEF_VERBS
    return Told(speakers, quoted, turned, unsaid)


def _speaker(one: Found, text: Text, references: References) -> Speaker | None:
    """Who says a message; where nobody is named, the verb that shows that it is said ("es heißt", "wird vermutet")."""
    if one.speaker.head is not None:
        return Speaker(references.phrase(one.speaker.head))
    is_told = one.teller is None or one.teller.verb is not None  # "es ist nicht bekannt, ob"
    places = sorted(one.speaker.places or (one.cue if is_told else ()))
    if not places:
        return None
    if len(places) > 1 and text.doc[places[0]].pos_ == "DET":
        places = places[1:]  # "den Angaben zufolge"
    together = places[-1] - places[0] == len(places) - 1
    return Speaker(text.words(text.doc[places[0 if together else -1]], text.doc[places[-1]]))


def _without_repeats(chain: list[Speaker]) -> tuple[Speaker, ...]:
    kept: dict[object, Speaker] = {}
    for speaker in chain:
        kept.setdefault(speaker.phrase.value or speaker.phrase.text, speaker)
    return tuple(kept.values())


def first_person(word: Token, told: Told, text: Text, speaks_for: Mapping[Thing, Thing]) -> Thing | None:
    """Return who "ich" is in a quotation, its innermost speaker, and "wir": the organisation for which that speaks.

    >>> doc = tree("„/PUNCT/3/punct Ich/PRON/3/nsubj reise/VERB/6/ccomp/reisen/VVFIN “/PUNCT/3/punct ,/PUNCT/6/punct "
    ...            "sagte/VERB/0/root/sagen/VVFIN Anna/PROPN/6/nsubj", "6-7:PER")
    >>> first_person(doc[1], scene(doc).told[2], scene(doc).text, {})
    Thing(name='Anna', kind='Person', local=False)
    """
    cues = text.lang.cues
    if not told.speakers or not (word.lower_ in cues.FIRST_PERSON or word.lower_ in cues.WE):
        return None
    value = told.speakers[-1].phrase.value
    if not isinstance(value, Thing):
        return None
    we = value if value.kind in ORGANISED else speaks_for.get(value)
    return we if word.lower_ in cues.WE else value
