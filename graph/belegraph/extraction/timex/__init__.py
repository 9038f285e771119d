"""Time expressions: what an article says of when, how long and how often."""

from collections.abc import Iterator
from dataclasses import replace

from belegraph.extraction.text import Text
from belegraph.extraction.timex.ages import AGES
from belegraph.extraction.timex.anaphora import ANAPHORA
from belegraph.extraction.timex.clock import CLOCK
from belegraph.extraction.timex.context import Context, looks_back
from belegraph.extraction.timex.dates import DATES
from belegraph.extraction.timex.days import DAYS
from belegraph.extraction.timex.durations import DURATIONS
from belegraph.extraction.timex.holidays import HOLIDAYS
from belegraph.extraction.timex.joining import joined
from belegraph.extraction.timex.lexemes import FILLER, Lexeme, lexemes, lexicon
from belegraph.extraction.timex.months import MONTHS
from belegraph.extraction.timex.patterns import GROUPS, Found, Piece, Rule, compiled, starts
from belegraph.extraction.timex.sets import SETS
from belegraph.extraction.timex.spans import SPANS
from belegraph.extraction.timex.weeks import WEEKS
from belegraph.extraction.timex.years import YEARS
from belegraph.model import TimeExpression

RULES: tuple[Rule, ...] = (
    *DATES,
    *MONTHS,
    *YEARS,
    *CLOCK,
    *SETS,
    *DAYS,
    *WEEKS,
    *SPANS,
    *ANAPHORA,
    *HOLIDAYS,
    *AGES,
    *DURATIONS,
)
"""Of matches that begin at one word the longest holds, of equally long ones the first here."""
BY_START = {
    kind: tuple(rule for rule in RULES if kind in starts(rule.pattern))
    for kind in set().union(*(starts(rule.pattern) for rule in RULES))
}
"""The rules that can begin with a kind of word."""
PERSON, IN_NAMES = "PER", frozenset({"month", "season", "weekday"})
"""Words of a person's name tell no time: "August Brenk"."""
NUMBERS = frozenset({*GROUPS["number"], "one", "half", "some"})
NO_ARTICLE = frozenset({"year", "hyphened"})


def time_expressions(text: Text) -> tuple[TimeExpression, ...]:
    """Return the expressions of time of an article, in the order of the text, without overlaps.

    >>> words = "am/ADP/2/case Montag/NOUN/3/obl brannte/VERB/0/root es/PRON/3/nsubj zwei/NUM/6/nummod Tage/NOUN/3/obl"
    >>> doc = tree(words)
    >>> [(doc.text[found.start : found.end], found.value) for found in time_expressions(scene(doc).text)]
    [('Montag', '2024-06-10'), ('zwei Tage', 'P2D')]
    """
    lexicon_ = lexicon(text.lang.code)
    words = lexemes(text.article.body, lexicon_)
    published = text.article.published
    context = Context(text, words, tuple(text.doc.to_array("IDX").tolist()), published, looks_back(words, published))
    pieces = _merged(_pieces(context, "".join(lexicon_.signs.get(word.kind, FILLER) for word in words)), words)
    return tuple(_expression(_with_start(piece, context), words, text.offset) for piece in pieces)


def _pieces(context: Context, signs: str) -> Iterator[Piece]:
    place = 0
    while place < len(context.words):
        found = _at(context, signs, place)
        yield from found
        for piece in found:
            if piece.type in ("DATE", "TIME") and piece.value[:4].isdigit():
                context = context.after(piece.value, context.words[piece.last].end)
        place = found[-1].last + 1 if found else place + 1


def _at(context: Context, signs: str, place: int) -> tuple[Piece, ...]:
    """Return what the longest pattern that says a time finds at a word."""
    rules = BY_START.get(context.words[place].kind)
    if rules is None or _is_person(context, place):
        return ()
    code = context.text.lang.code
    matches = [(found.end(), rule) for rule in rules if (found := compiled(rule.pattern, code).match(signs, place))]
    for end, rule in sorted(matches, key=lambda match: -match[0]):
        pieces = rule.read(Found(context.words[place:end], place, context))
        if pieces:
            return tuple(replace(piece, first=piece.first + place, last=piece.last + place) for piece in pieces)
    return ()


def _is_person(context: Context, place: int) -> bool:
    word = context.words[place]
    return word.kind in IN_NAMES and context.token(word.start).ent_type_ == PERSON


def _merged(pieces: Iterator[Piece], words: tuple[Lexeme, ...]) -> list[Piece]:
    found: list[Piece] = []
    for piece in pieces:
        while found and (both := joined(found[-1], piece, words[found[-1].last + 1 : piece.first])):
            piece = both
            found.pop()
        found.append(piece)
    return found


def _with_start(piece: Piece, context: Context) -> Piece:
    """Take in the words of approximation and the article before an expression, if the article belongs to it."""
    first, words = piece.first, context.words
    is_measured = words[piece.first].kind in NUMBERS and words[piece.last].kind == "unit"
    while is_measured and first and words[first - 1].kind == "approx":
        first -= 1
    if first and words[first - 1].kind == "the" and piece.type != "SET" and words[first].kind not in NO_ARTICLE:
        head = context.token(words[first - 1].start).head.idx
        if words[first].start <= head < words[piece.last].end:
            first -= 1
    return replace(piece, first=first)


def _expression(piece: Piece, words: tuple[Lexeme, ...], offset: int) -> TimeExpression:
    return TimeExpression(offset + words[piece.first].start, offset + words[piece.last].end, piece.type, piece.value)
