"""Who says so: for every clause the chain of speakers, outermost first, and whether it is quoted word by word."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from spacy.tokens import Token

from belegraph.extract.certainty import describes_wish, verb_lemma
from belegraph.extract.references import References
from belegraph.extract.text import Text
from belegraph.model import Phrase, Quoted, Speaker, Thing
from belegraph.syntax.clause import Clause

CLOSING = {"„": "“”", "»": "«", "«": "»", "“": "”“", "‚": "‘’", "‹": "›", "›": "‹", '"': '"'}


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who says a clause; without speakers the article does. `denied`: the speaker denies it."""

    speakers: tuple[Speaker, ...] = ()
    quoted: Quoted = ""
    denied: bool = False


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words `[start, end)` between quotation marks; `is_speech` when they hold a finite clause."""

    start: int
    end: int
    is_speech: bool


def quotations(text: Text) -> tuple[Quotation, ...]:
    """Find what stands between quotation marks, over sentences and paragraphs.

    >>> from belegraph.extract.text import read_text
    >>> from belegraph.lang import GERMAN
    >>> from belegraph.model import Article
    >>> from belegraph.testing import tree
    >>> doc = tree("„/PUNCT/3/punct Ich/PRON/3/nsubj komme/VERB/0/root/kommen/VVFIN “/PUNCT/3/punct")
    >>> quotations(read_text(Article("a", doc.text), doc, GERMAN))
    (Quotation(start=1, end=3, is_speech=True),)
    """
    found: list[Quotation] = []
    opened: Token | None = None
    finite = {clause.finite.i for clause in text.clauses if clause.finite is not None}
    for word in text.doc:
        if opened is not None and word.text in CLOSING[opened.text]:
            inside = range(opened.i + 1, word.i)
            if len(inside):
                found.append(Quotation(opened.i + 1, word.i, bool(finite.intersection(inside))))
            opened = None
        elif opened is None and word.text in CLOSING:
            opened = word
    return tuple(found)


@dataclass(frozen=True)
class _Scene:
    text: Text
    references: References
    quotes: tuple[Quotation, ...]
    by_sentence: Mapping[int, list[Clause]]

    def speaker(self, head: Token) -> Speaker:
        return Speaker(self.references.phrase(head))

    def quote_of(self, word: Token) -> Quotation | None:
        return next((q for q in self.quotes if q.start <= word.i < q.end), None)


def attributions(text: Text, references: References) -> dict[int, Attribution]:
    """Attribute every clause, by the place of its predicate."""
    by_sentence: dict[int, list[Clause]] = {}
    for clause in text.clauses:
        by_sentence.setdefault(text.number[clause.predicate.i], []).append(clause)
    scene = _Scene(text, references, quotations(text), by_sentence)
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


def is_speech(clause: Clause, text: Text) -> bool:
    """Tell a clause whose verb tells that somebody says or believes something."""
    cues = text.lang.cues
    return not clause.passive and verb_lemma(clause) in cues.SPEECH_VERBS | cues.BELIEF_VERBS


def _is_demand(clause: Clause, text: Text) -> bool:
    attitude = text.lang.cues.ATTITUDES.get(verb_lemma(clause))
    return attitude is not None and attitude.mode in ("demanded", "threatened")


def _attribute(clause: Clause, scene: _Scene, outer: Speaker | None) -> Attribution:
    inner = list(_governing(clause, scene))
    chain = [outer] if outer is not None else []
    chain += [speaker for speaker, _ in reversed(inner)]
    speakers = _without_repeats(chain)
    quote = scene.quote_of(clause.predicate)
    quoted: Quoted = "" if not speakers else "verbatim" if quote is not None else "reported"
    denied = bool(inner) and verb_lemma(inner[0][1]) in scene.text.lang.cues.DENIAL_VERBS
    return Attribution(speakers, quoted, denied)


def _without_repeats(chain: list[Speaker]) -> tuple[Speaker, ...]:
    kept: list[Speaker] = []
    for speaker in chain:
        known = {(s.phrase.value or s.phrase.text) for s in kept}
        if (speaker.phrase.value or speaker.phrase.text) not in known:
            kept.append(speaker)
    return tuple(kept)


def _governing(clause: Clause, scene: _Scene) -> Iterator[tuple[Speaker, Clause]]:
    """Yield the speakers of the clauses above, innermost first."""
    below, governor = clause, clause.governor
    while governor is not None:
        if governor.subject is not None and _is_content(below, governor, scene.text):
            yield scene.speaker(governor.subject), governor
        below, governor = governor, governor.governor
    for aside in scene.by_sentence[scene.text.number[clause.predicate.i]]:
        if aside.governor is not None and _is_aside(aside, clause, scene.text) and aside.subject is not None:
            yield scene.speaker(aside.subject), aside


def _is_content(clause: Clause, governor: Clause, text: Text) -> bool:
    """Tell whether a clause is what the one above it says or demands, also behind a colon."""
    if clause.kind == "content" and clause.predicate.dep_ != "advcl" and clause.antecedent is None:
        return is_speech(governor, text) or _is_demand(governor, text)
    if clause.kind == "infinitive" and clause.antecedent is None:
        claims = is_speech(governor, text) and verb_lemma(governor) not in text.lang.cues.ATTITUDES
        return (claims or _is_demand(governor, text)) and clause.predicate.dep_ in ("xcomp", "ccomp")
    if clause.kind == "relative":
        return _is_demand(governor, text) and describes_wish(clause, text)
    if clause.kind in ("main", "coordinate") and clause.predicate.i > governor.predicate.i:
        between = text.doc[governor.predicate.i : clause.predicate.i]
        tells = is_speech(governor, text) or _is_demand(governor, text) or is_subjunctive(clause, text)
        return any(w.text == ":" for w in between) and tells
    return (
        clause.kind == "main"
        and clause.predicate.dep_ in ("ccomp", "parataxis", "dep")
        and is_speech(governor, text)
        and governor.predicate.i > clause.predicate.i
    )


def _is_aside(aside: Clause, clause: Clause, text: Text) -> bool:
    """ "..., sagte Kern": an inserted clause of saying without content of its own, on this clause or one above it."""
    if (
        not is_speech(aside, text)
        or verb_lemma(aside) in text.lang.cues.BELIEF_VERBS
        or aside.predicate.dep_ not in ("parataxis", "conj", "dep")
        or aside == clause
        or aside.governor is None
    ):
        return False
    if any(c.governor == aside and c.kind == "content" for c in text.clauses) or not _is_inverted(aside):
        return False
    above: Clause | None = clause
    while above is not None:
        if above == aside:
            return False
        if above == aside.governor:
            return True
        above = above.governor
    return False


def _is_inverted(clause: Clause) -> bool:
    """Verb first, subject behind it, and no object: "sagte Kern"."""
    finite = clause.finite
    return finite is not None and clause.subject is not None and finite.i < clause.subject.i and not clause.objects


def _outer(
    scene: _Scene, number: int, quoted_by: Mapping[int, Speaker], last: Speaker | None, passing: Speaker | None
) -> dict[int, Speaker]:
    """Find speakers that no verb of the clause's own sentence gives: quotations, sources, speech that goes on."""
    found: dict[int, Speaker] = {}
    sourced = _source(scene, number)
    for clause in scene.by_sentence[number]:
        quote = scene.quote_of(clause.predicate)
        if quote is not None and quote.is_speech:
            speaker = quoted_by.get(quote.start) or last
        else:
            speaker = (
                sourced
                or (last if _goes_on(clause, scene.text) else None)
                or (passing if _is_told(clause, scene.text) else None)
            )
        if speaker is not None:
            found[clause.predicate.i] = speaker
    return found


def _is_person(word: Token, references: References) -> bool:
    value = references.value(word)
    return isinstance(value, Thing) and value.kind == "Person"


def _is_told(clause: Clause, text: Text) -> bool:
    """A main clause in Konjunktiv I is somebody's speech, even where no verb of saying went before."""
    main: Clause = clause
    while main.governor is not None:
        main = main.governor
    return main.finite is not None and main.finite.lower_ in text.lang.cues.SUBJUNCTIVE_1 and is_subjunctive(main, text)


def _goes_on(clause: Clause, text: Text) -> bool:
    """Tell a clause of speech that goes on without a verb of saying: its main clause stands in the subjunctive."""
    main: Clause = clause
    while main.governor is not None:
        main = main.governor
    if main.finite is None or is_speech(main, text) and main.finite.lower_ not in text.lang.cues.SUBJUNCTIVE_1:
        return False
    form = main.finite.lower_
    conditional = any(
        m.lower_ in text.lang.cues.CONDITIONAL_MARKS
        for c in text.clauses
        if c.predicate.sent == main.predicate.sent
        for m in c.markers
    )
    replaced = form in text.lang.cues.SUBJUNCTIVE_2 and form in text.lang.cues.REPLACING_SUBJUNCTIVE
    return is_subjunctive(main, text) or (replaced and not conditional)


def is_subjunctive(clause: Clause, text: Text) -> bool:
    """Tell Konjunktiv I: a form of the table, or a stem with "-e" beside a subject in the third person singular."""
    finite = clause.finite
    if finite is None:
        return False
    if finite.lower_ in text.lang.cues.SUBJUNCTIVE_1:
        return clause.subject is None or clause.subject.lower_ not in text.lang.cues.FIRST_PERSON
    singular = (
        clause.subject is not None
        and "Sing" in clause.subject.morph.get("Number")
        and clause.subject.lower_ not in text.lang.cues.FIRST_PERSON
    )
    regular = finite.lemma_.endswith("en") and finite.lower_ == finite.lemma_[:-1]
    return singular and regular


def _source(scene: _Scene, number: int) -> Speaker | None:
    """ "laut Kern", "ihm zufolge", "nach Angaben der Polizei", ", so Kern": a source without a verb of saying."""
    cues, forms = scene.text.lang.cues, scene.text.lang.forms
    for word in scene.text.doc:
        if scene.text.number[word.i] != number or word.is_space:
            continue
        if word.lower_ in forms.ACCORDING:
            head = (
                word.head
                if word.dep_ == "case" and word.head.pos_ in ("NOUN", "PROPN", "PRON")
                else _neighbour(word, scene.text)
            )
        elif word.lower_ == forms.AFTER and word.dep_ == "case" and word.head.lemma_ in cues.SOURCE_NOUNS:
            head = word.head
        elif word.lower_ == cues.SOURCE_PARTICLE and word.i > 0 and word.nbor(-1).text in (",", "“", "–"):
            head = _name_after(word)
        else:
            continue
        if head is not None and not (head.pos_ == "NOUN" and head.lemma_ in forms.NO_SOURCES):
            return scene.speaker(_teller(head, scene.text))
    return None


def _neighbour(word: Token, text: Text) -> Token | None:
    place = word.i - 1 if word.lower_ == text.lang.forms.AFTER_NOUN else word.i + 1
    return word.doc[place] if 0 <= place < len(word.doc) else None


def _name_after(word: Token) -> Token | None:
    for following in word.doc[word.i + 1 : min(word.i + 6, word.sent.end)]:
        if following.pos_ in ("VERB", "AUX", "PUNCT", "ADJ", "ADV"):
            return None
        if following.pos_ in ("PROPN", "NOUN"):
            return following
    return None


def _teller(head: Token, text: Text) -> Token:
    """ "Angaben der Polizei": who gives them, where the noun only means the saying."""
    if head.lemma_ in text.lang.cues.SOURCE_NOUNS:
        return next(iter(text.parts(head, "nmod")), head)
    return head


def _quotation_speakers(scene: _Scene) -> dict[int, Speaker]:
    """Find who says each quotation: a verb of saying beside it, before a colon, or the speaker of the one before."""
    found: dict[int, Speaker] = {}
    last: Speaker | None = None
    for quote in scene.quotes:
        if quote.is_speech:
            speaker = _beside(quote, scene) or last
            if speaker is not None:
                found[quote.start] = last = speaker
    return found


def _beside(quote: Quotation, scene: _Scene) -> Speaker | None:
    first, last = scene.text.number[quote.start], scene.text.number[quote.end - 1]
    for number in (last, first, first - 1):
        for clause in scene.by_sentence.get(number, ()):
            outside = not quote.start <= clause.predicate.i < quote.end
            before = (
                number == first - 1 and scene.text.sentences and not scene.text.sentences[number - 1].text.endswith(":")
            )
            if outside and not before and clause.subject is not None and is_speech(clause, scene.text):
                return scene.speaker(clause.subject)
        if number and (source := _source(scene, number)) is not None and number != first - 1:
            return source
    return None


def _looking_back(scene: _Scene, number: int, found: Mapping[int, Attribution]) -> dict[int, Attribution]:
    """ "Dies hat Kern erklärt": what the sentence before told is said by Kern."""
    changed: dict[int, Attribution] = {}
    for clause in scene.by_sentence[number]:
        shows = any(
            o.lower_ in scene.text.lang.cues.DEMONSTRATIVES and o.lower_ != scene.text.lang.forms.EXPLETIVE
            for o in clause.objects
        )
        if not shows or not is_speech(clause, scene.text) or clause.subject is None:
            continue
        for before in scene.by_sentence.get(number - 1, ()):
            if not found[before.predicate.i].speakers:
                changed[before.predicate.i] = replace(
                    found[before.predicate.i], speakers=(scene.speaker(clause.subject),), quoted="reported"
                )
    return changed


def first_person(word: Token, attribution: Attribution, text: Text) -> Thing | None:
    """Return who "ich" is in a quotation: its innermost speaker."""
    if word.lower_ not in text.lang.cues.FIRST_PERSON or not attribution.speakers:
        return None
    value = attribution.speakers[-1].phrase.value
    return value if isinstance(value, Thing) else None


def speaker_phrase(speaker: Speaker) -> Phrase:
    """Return the words that name a speaker."""
    return speaker.phrase
