"""Messages between quotation marks: whole sentences, and words inside of other messages."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from spacy.tokens import Token

from belegraph.extraction.attribution.found import NOBODY, Found
from belegraph.extraction.attribution.kept import Kept
from belegraph.extraction.attribution.sayers import citer_of
from belegraph.extraction.attribution.spans import NOTHING, Places, sentence_places
from belegraph.extraction.attribution.telling import tells
from belegraph.extraction.attribution.told import tell
from belegraph.extraction.quotations import Quotation
from belegraph.extraction.speech import is_subjunctive
from belegraph.extraction.text import Text
from belegraph.syntax.clause import Clause

WORDS = 3
"""So many quoted words are somebody's, though nobody is named."""


def direct(found: Sequence[Found], text: Text) -> list[Found]:
    """Make messages that are quotations direct ones, and add the quoted speech that no message was found for.

    >>> doc = tree("Kern/PROPN/2/nsubj ruft/VERB/0/root/rufen :/PUNCT/2/punct „/PUNCT/6/punct Wir/PRON/6/nsubj "
    ...            "siegen/VERB/2/ccomp/siegen/VVFIN “/PUNCT/6/punct")
    >>> from belegraph.extraction.attribution.told import told
    >>> here = scene(doc).text
    >>> [(one.type, one.to_attribution(here).message) for one in direct(list(told(here)), here)]
    [('direct', ((11, 23),))]
    """
    kept = Kept(found)
    for quote in _joined(text.quotations, text):
        around = _around(quote)
        near = kept.near(around)
        kept.replace({at: replace(one, nested=True) for at, one in near.items() if one.cue & around})
        own = {at: one for at, one in near.items() if not one.nested and not one.cue & around}
        said = next((at for at, one in own.items() if _is_said(one, around, quote, text)), None)
        if said is not None:
            spoken = _with_citer(_as_direct(own[said], around), text)
            kept.replace({said: spoken[0]})
            kept.add(*spoken[1:])
            continue
        kept.replace(_with_marks(own, around, quote, text))
        own = {at: one for at, one in kept.near(around).items() if at in own}
        if quote.is_speech:
            across = {at: one for at, one in own.items() if one.message & around}
            apart = _apart(around, quote, text) if not across or _is_behind_colon(quote, text) else None
            if apart is not None:
                kept.replace({at: _without(one, around) for at, one in across.items()})
                kept.add(*_with_citer(apart, text))
            elif not across:
                kept.add(*_alone(around, quote, text))
    return kept.all


def mixed(found: Sequence[Found], text: Text) -> Iterator[Found]:
    """Yield the quoted words inside of messages, and those that somebody calls something by.

    >>> doc = tree("Kern/PROPN/2/nsubj nennt/VERB/0/root/nennen ihn/PRON/2/obj „/PUNCT/5/punct feige/ADJ/2/xcomp "
    ...            "“/PUNCT/5/punct")
    >>> here = scene(doc).text
    >>> [(one.speaker.head, one.to_attribution(here).message) for one in mixed((), here)]
    [(Kern, ((15, 22),))]
    """
    spoken = NOTHING.union(*(one.message for one in found if one.type == "direct"))
    kept = Kept(found)
    for quote in text.quotations:
        around = _around(quote)
        if around & spoken or _is_name(quote, text):
            continue
        about = [one for one in kept.near(around).values() if around <= one.message and not one.frame & around]
        innermost = min(about, key=lambda one: len(one.message), default=None)
        if innermost is not None:
            speaker = innermost.speaker.without(around)
            yield replace(innermost, message=around, type="direct", nested=True, speaker=speaker)
        elif not quote.is_speech and (apart := _apart(around, quote, text)) is not None:
            yield apart
        elif _is_wording(quote, text) and not any(one.message & around for one in kept.near(around).values()):
            number = text.number[quote.start]
            yield Found(around, frame=sentence_places(number, text) - around, type="direct")


def _is_said(one: Found, around: Places, quote: Quotation, text: Text) -> bool:
    """All the words of a message are quoted; what a colon opens is not said by "als sie gefragt wurde, sagte sie:"."""
    if one.teller is not None and one.teller.kind == "adverbial" and _is_behind_colon(quote, text):
        return False
    return all(text.doc[place].is_punct for place in one.message - around)


def _with_marks(own: Mapping[int, Found], around: Places, quote: Quotation, text: Text) -> dict[int, Found]:
    """Give those that hold all the quoted words their marks too, which the parser may have hung elsewhere."""
    inside = frozenset(word.i for word in text.doc[quote.start : quote.end] if not word.is_punct)
    whole = {at: one for at, one in own.items() if inside <= one.message}
    return {at: replace(one, message=one.message | around, frame=one.frame - around) for at, one in whole.items()}


def _with_citer(one: Found, text: Text) -> list[Found]:
    """ "Die Zeitung zitiert Kern: ...": the newspaper says that Kern says so."""
    citer = NOBODY if one.teller is None else citer_of(one.teller, text)
    outer = replace(one, speaker=citer.without(one.message), teller=None)
    return [one] if citer.head is None else [replace(one, nested=True), outer]


def _around(quote: Quotation) -> Places:
    return frozenset(range(quote.start - 1, quote.end + 1))


def _as_direct(one: Found, around: Places) -> Found:
    speaker = one.speaker.without(around)
    return replace(one, message=around, type="direct", frame=one.frame - around, speaker=speaker)


def _without(one: Found, around: Places) -> Found | None:
    """Leave a quotation out of a message that reaches into it; of such a message little more is none."""
    rest = one.message - around
    return replace(one, message=rest) if len(rest) > len(one.message & around) else None


def _is_behind_colon(quote: Quotation, text: Text) -> bool:
    return quote.start > 1 and text.doc[quote.start - 2].text == ":"


def _alone(around: Places, quote: Quotation, text: Text) -> list[Found]:
    """Whole sentences between quotation marks are somebody's words, and so is what goes on in the subjunctive."""
    numbers = range(text.number[quote.start], text.number[quote.end - 1] + 1)
    outside = [word for number in numbers for word in text.words_of(number) if word.i not in around]
    others = (clause for clause in text.clauses_of(numbers[0]) if clause.predicate.i not in around)
    goes_on = any(clause.kind in ("main", "coordinate") and is_subjunctive(clause, text) for clause in others)
    return [Found(around, type="direct")] if goes_on or all(word.is_punct for word in outside) else []


def _joined(quotes: Sequence[Quotation], text: Text) -> list[Quotation]:
    """Two quotations of speech with nothing between them are one."""
    found: list[Quotation] = []
    for quote in quotes:
        before = found[-1] if found else None
        if before is not None and before.is_speech and quote.is_speech and _is_next(before, quote, text):
            found[-1] = Quotation(before.start, quote.end, True)
        else:
            found.append(quote)
    return found


def _is_next(before: Quotation, quote: Quotation, text: Text) -> bool:
    return all(word.is_quote or word.is_space for word in text.doc[before.end : quote.start])


def _apart(around: Places, quote: Quotation, text: Text) -> Found | None:
    """What a clause beside a quotation says of it."""
    teller = _teller(quote, text)
    if teller is not None and teller.subject is not None and teller.subject.i in around:
        return None  # "das meldete der „Bote“"
    return None if teller is None else _as_direct(tell(teller, around, text), around)


def _teller(quote: Quotation, text: Text) -> Clause | None:
    """The clause that the quotation depends on, else one beside it, else what stands before its colon."""
    before = text.doc[quote.start - 2] if quote.start > 1 else None
    colon = before.i if before is not None and before.text == ":" else None
    beside = {clause.predicate.i: clause for clause in _beside(quote, colon, text)}
    above = [beside[word.i] for word in _governors(quote, text) if word.i in beside]
    quoting = [clause for clause in (*above, *beside.values()) if _quotes(clause, quote, text)]
    if colon is not None:  # "als sie gefragt wurde, sagte sie: ..."
        quoting = [clause for clause in quoting if _opens(clause, colon)]
    quoting += [clause for clause in beside.values() if quote.is_speech and _follows(clause, quote)]
    if quoting:
        return quoting[0]
    if above and before is not None and before.lemma_ in text.lang.cues.WORDING:
        return above[0]
    mains = (clause for clause in beside.values() if clause.governor is None)
    return None if colon is None else next((clause for clause in mains if clause.predicate.i < colon), None)


def _opens(clause: Clause, colon: int) -> bool:
    """A main clause, or one whose verb stands right before the colon: "Kern, die sagt: ..."."""
    return clause.kind not in ("adverbial", "relative") or (clause.finite is not None and clause.finite.i == colon - 1)


def _follows(clause: Clause, quote: Quotation) -> bool:
    """ "„...“, schmunzelt Kern": right behind a quotation any verb tells who speaks."""
    finite, subject = clause.finite, clause.subject
    behind = quote.end + 2
    if finite is None or subject is None or finite != clause.verb:
        return False
    return finite.i == behind < subject.i and finite.nbor(-1).text == ","


def _quotes(clause: Clause, quote: Quotation, text: Text) -> bool:
    """Tell a verb of saying, or one that calls things by words; "heißt „Morgen“" only gives a name."""
    cues = text.lang.cues
    names = clause.lemma in cues.NAMING
    calls = clause.lemma in cues.LABELLING | cues.CITING and not (clause.passive and names)
    return calls or (tells(clause, text) and (quote.is_speech or not names))


def _beside(quote: Quotation, colon: int | None, text: Text) -> Iterator[Clause]:
    """The clauses of the quotation's sentences, and of the one that a colon closes, but for the quoted ones."""
    places = (quote.end - 1, quote.start, *(() if colon is None else (colon,)))
    for number in dict.fromkeys(text.number[place] for place in places):
        yield from (c for c in text.clauses_of(number) if not quote.start <= c.predicate.i < quote.end)


def _governors(quote: Quotation, text: Text) -> Iterator[Token]:
    """The words above the quoted ones, nearest first."""
    for word in text.doc[quote.start : quote.end]:
        if not quote.start <= word.head.i < quote.end:
            yield word.head
            yield from word.head.ancestors


def _is_wording(quote: Quotation, text: Text) -> bool:
    """Several words that are no title: they begin small, or "we" speak: "die „von langer Hand geplante“ Tat"."""
    words = [word for word in text.doc[quote.start : quote.end] if not word.is_punct]
    own = text.lang.cues.FIRST_PERSON | text.lang.cues.WE
    speaks = any(word.lower_ in own or word.lemma_.lower() in text.lang.cues.OUR for word in words)
    return len(words) >= WORDS and (words[0].is_lower or speaks)


def _is_name(quote: Quotation, text: Text) -> bool:
    """A name, or the title of something that the noun before it tells of: "der Film „Morgen“"."""
    words = [word for word in text.doc[quote.start : quote.end] if not word.is_punct]
    if not words or all(word.pos_ in ("PROPN", "X", "NUM") or word.ent_type_ for word in words):
        return True
    before = text.doc[quote.start - 2] if quote.start > 1 else None
    titled = before is not None and before.pos_ in ("NOUN", "PROPN") and before.lemma_ not in text.lang.cues.WORDING
    return titled and words[0].is_title and not quote.is_speech
