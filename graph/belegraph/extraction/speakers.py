"""Who says so: for every clause the chain of speakers, outermost first, and whether it is quoted word by word."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from spacy.tokens import Token

from belegraph.extraction.negation import is_negated
from belegraph.extraction.quotations import Quotation, quotations
from belegraph.extraction.references import References
from belegraph.extraction.sources import source_of
from belegraph.extraction.speech import (
    goes_on,
    is_aside,
    is_comparison,
    is_content,
    is_reported,
    is_speech,
    is_told,
)
from belegraph.extraction.text import Text
from belegraph.model import Quoted, Speaker, Thing
from belegraph.syntax.clause import Clause
from belegraph.vocabulary import ACTORS


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who says a clause; without speakers the article does.

    Attributes:
        denied: the speaker denies it ("bestritt, dass", "glaubt nicht, dass").
        unsaid: the speaker is told not to have said it.
    """

    speakers: tuple[Speaker, ...] = ()
    quoted: Quoted = ""
    denied: bool = False
    unsaid: bool = False


@dataclass(frozen=True)
class Hearing:
    """A text with its quotations, and its clauses by sentence."""

    text: Text
    references: References
    quotes: tuple[Quotation, ...]
    by_sentence: Mapping[int, list[Clause]]

    def speaker(self, head: Token) -> Speaker:
        """Return a word's phrase as a speaker.

        >>> here = scene(tree("Kern/PROPN/2/nsubj lacht/VERB/0/root", "0-1:PER"))
        >>> Hearing(here.text, here.references, (), {}).speaker(here.text.doc[0]).phrase.text
        'Kern'
        """
        return Speaker(self.references.phrase(head))

    def quote_of(self, word: Token) -> Quotation | None:
        """Return the quotation that a word stands in.

        >>> here = scene(tree("Kern/PROPN/2/nsubj lacht/VERB/0/root", "0-1:PER"))
        >>> hearing = Hearing(here.text, here.references, (Quotation(1, 2, True),), {})
        >>> [hearing.quote_of(word) is not None for word in here.text.doc]
        [False, True]
        """
        return next((q for q in self.quotes if q.start <= word.i < q.end), None)


def attributions(text: Text, references: References) -> dict[int, Attribution]:
    """Attribute every clause, by the place of its predicate.

    >>> doc = tree("Laut/ADP/2/case Kern/PROPN/3/obl brennt/VERB/0/root/brennen Wald/NOUN/3/nsubj", "1-2:PER")
    >>> attributions(scene(doc).text, scene(doc).references)[2].speakers[0].phrase.text
    'Kern'
    """
    by_sentence: dict[int, list[Clause]] = {}
    for clause in text.clauses:
        by_sentence.setdefault(text.number[clause.predicate.i], []).append(clause)
    scene = Hearing(text, references, quotations(text), by_sentence)
    quoted_by = _quotation_speakers(scene)
    found: dict[int, Attribution] = {}
    last: Speaker | None = None
    passing: Speaker | None = None
    for number in sorted(by_sentence):
        outer = _outer(scene, number, quoted_by, last, passing)
        for clause in by_sentence[number]:
            found[clause.predicate.i] = _attribute(clause, scene, outer.get(clause.predicate.i))
        found |= _looking_back(scene, number, found)
        spoken = [found[c.predicate.i].speakers[0] for c in by_sentence[number] if found[c.predicate.i].speakers]
        tellers = [
            scene.speaker(c.subject) for c in by_sentence[number] if is_speech(c, text) and c.subject is not None
        ]
        persons = [
            scene.speaker(c.subject)
            for c in by_sentence[number]
            if c.subject is not None and _is_person(c.subject, references)
        ]
        last = spoken[-1] if spoken else tellers[-1] if tellers else None
        passing = persons[-1] if persons else None
    return found


def _attribute(clause: Clause, scene: Hearing, outer: Speaker | None) -> Attribution:
    inner = list(_governing(clause, scene))
    chain = [outer] if outer is not None else []
    chain += [speaker for speaker, *_ in reversed(inner)]
    speakers = _without_repeats(chain)
    quote = scene.quote_of(clause.predicate)
    quoted: Quoted = "" if not speakers else "verbatim" if quote is not None else "reported"
    if not inner:
        return Attribution(speakers, quoted)
    _, teller, told = inner[0]
    cues = scene.text.lang.cues
    negated = is_negated(teller, scene.text)
    denies = teller.lemma in cues.DENIAL_VERBS
    itself = told == clause or clause.kind == "coordinate"  # not a reason or a time that is told with it
    turned = itself and denies != negated if denies or teller.lemma in cues.BELIEF_VERBS else False
    unsaid = negated and not denies and teller.lemma not in cues.BELIEF_VERBS
    return Attribution(speakers, quoted, turned, unsaid)


def _without_repeats(chain: list[Speaker]) -> tuple[Speaker, ...]:
    kept: list[Speaker] = []
    for speaker in chain:
        known = {(s.phrase.value or s.phrase.text) for s in kept}
        if (speaker.phrase.value or speaker.phrase.text) not in known:
            kept.append(speaker)
    return tuple(kept)


def _governing(clause: Clause, scene: Hearing) -> Iterator[tuple[Speaker, Clause, Clause]]:
    """Yield the speakers of the clauses above, innermost first, each with its clause and what it tells."""
    below, governor = clause, clause.governor
    while governor is not None:
        said = is_content(below, governor, scene.text) or _reports(governor, below, scene)
        if _can_speak(governor, scene.text) and said:
            assert governor.subject is not None
            yield scene.speaker(governor.subject), governor, below
        below, governor = governor, governor.governor
    for aside in scene.by_sentence[scene.text.number[clause.predicate.i]]:
        if _is_told_beside(clause, aside, scene):
            continue
        if aside.governor is not None and is_aside(aside, clause, scene.text) and aside.subject is not None:
            yield scene.speaker(aside.subject), aside, clause


def _is_told_beside(clause: Clause, aside: Clause, scene: Hearing) -> bool:
    """ "„Wir siegten“, sagte Kern, deren Vertrag endet": outside of the quotation that the verb of saying is about."""
    about = aside.governor.predicate if aside.governor is not None else aside.predicate
    return scene.quote_of(about) is not None and scene.quote_of(clause.predicate) is None


def _reports(governor: Clause, below: Clause, scene: Hearing) -> bool:
    """Tell a clause whose subject, somebody who can speak, is the source of a subjunctive below it."""
    value = scene.references.value(governor.subject) if governor.subject is not None else None
    return isinstance(value, Thing) and value.kind in ACTORS and is_reported(below, scene.text)


def _can_speak(clause: Clause, text: Text) -> bool:
    """Tell a subject that can be named as speaker; "man" and "es" cannot."""
    return clause.subject is not None and clause.subject.lower_ not in text.lang.forms.HOLLOW


def _outer(
    scene: Hearing, number: int, quoted_by: Mapping[int, Speaker], last: Speaker | None, passing: Speaker | None
) -> dict[int, Speaker]:
    """Find speakers that no verb of the clause's own sentence gives: quotations, sources, speech that goes on."""
    found: dict[int, Speaker] = {}
    named = source_of(number, scene.text)
    sourced = scene.speaker(named) if named is not None else None
    for clause in scene.by_sentence[number]:
        quote = scene.quote_of(clause.predicate)
        if quote is not None and quote.is_speech:
            speaker = quoted_by.get(quote.start) or last
        else:
            speaker = (
                (None if is_comparison(clause, scene.text) else sourced)
                or (last if goes_on(clause, scene.text) else None)
                or (passing if is_told(clause, scene.text) else None)
            )
        if speaker is not None:
            found[clause.predicate.i] = speaker
    return found


def _is_person(word: Token, references: References) -> bool:
    value = references.value(word)
    return isinstance(value, Thing) and value.kind == "Person"


def _quotation_speakers(scene: Hearing) -> dict[int, Speaker]:
    """Find who says each quotation: a verb of saying beside it, before a colon, or the speaker of the one before."""
    found: dict[int, Speaker] = {}
    last: Speaker | None = None
    for quote in scene.quotes:
        if quote.is_speech:
            speaker = _beside(quote, scene) or last
            if speaker is not None:
                found[quote.start] = last = speaker
    return found


def _beside(quote: Quotation, scene: Hearing) -> Speaker | None:
    first, last = scene.text.number[quote.start], scene.text.number[quote.end - 1]
    for number in (last, first, first - 1):
        for clause in scene.by_sentence.get(number, ()):
            outside = not quote.start <= clause.predicate.i < quote.end
            before = (
                number == first - 1 and scene.text.sentences and not scene.text.sentences[number - 1].text.endswith(":")
            )
            if outside and not before and clause.subject is not None and is_speech(clause, scene.text):
                return scene.speaker(clause.subject)
        source = source_of(number, scene.text) if number != first - 1 else None
        if source is not None:
            return scene.speaker(source)
    return None


def _looking_back(scene: Hearing, number: int, found: Mapping[int, Attribution]) -> dict[int, Attribution]:
    """ "Dies hat Kern erklärt": what the sentence before told is said by Kern; not so "Dies bestritt Kern"."""
    changed: dict[int, Attribution] = {}
    for clause in scene.by_sentence[number]:
        if clause.subject is None or not _conveys(clause, scene.text):
            continue
        speakers = (scene.speaker(clause.subject),)
        for before in scene.by_sentence.get(number - 1, ()):
            told = found[before.predicate.i]
            if not told.speakers:
                changed[before.predicate.i] = replace(told, speakers=speakers, quoted="reported")
    return changed


def _conveys(clause: Clause, text: Text) -> bool:
    """Tell a clause that says by "dies" what went before, and neither denies nor judges it."""
    cues = text.lang.cues
    shown = {part.lower_ for part in clause.objects} & (cues.DEMONSTRATIVES - {text.lang.forms.EXPLETIVE})
    tells = clause.lemma in cues.SPEECH_VERBS - cues.DENIAL_VERBS - cues.REACTIONS
    return bool(shown) and tells and not clause.passive


def first_person(word: Token, attribution: Attribution, text: Text) -> Thing | None:
    """Return who "ich" is in a quotation: its innermost speaker.

    >>> doc = tree("„/PUNCT/3/punct Ich/PRON/3/nsubj reise/VERB/6/ccomp/reisen/VVFIN “/PUNCT/3/punct ,/PUNCT/6/punct "
    ...            "sagte/VERB/0/root/sagen/VVFIN Anna/PROPN/6/nsubj", "6-7:PER")
    >>> first_person(doc[1], scene(doc).attribution[2], scene(doc).text)
    Thing(name='Anna', kind='Person', local=False)
    """
    if word.lower_ not in text.lang.cues.FIRST_PERSON or not attribution.speakers:
        return None
    value = attribution.speakers[-1].phrase.value
    return value if isinstance(value, Thing) else None
