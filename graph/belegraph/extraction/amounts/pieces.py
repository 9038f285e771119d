"""The text in numbers, words and signs: finer than words of the parser, which keeps "75ml" and "10–15" in one."""

import re
from dataclasses import dataclass
from fractions import Fraction
from unicodedata import numeric

from spacy.tokens import Token

from belegraph.extraction.text import Text
from belegraph.lang import Numbers

BLANK = r"[ \u00a0\u2009\u202f]"
VULGAR = frozenset("½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞")
DASHES = frozenset("-‑–−")
GROUPED = re.compile(rf"\d{{1,3}}(?:(?:\.|{BLANK})\d{{3}})+(?:,\d+)?")
PIECE = re.compile(
    r"\d+(?:\.\d{3})*,[-–—](?![\w-])"  # "32,-"
    r"|\d{1,3}(?:\.\d{3})+(?:,\d+)?(?!\d)"
    rf"|\d{{1,3}}(?:{BLANK}\d{{3}})+(?:,\d+)?(?!\d)"
    rf"|\d+(?:[.,]\d+)?|[{''.join(sorted(VULGAR))}]|[^\W\d_]+|\S"
)


@dataclass(frozen=True, slots=True)
class Piece:
    """A number, word or sign of the text.

    Attributes:
        start, end: half-open range of the Doc's text.
        token, last: the words of the parse that it begins and ends in: "12 500" are two.
    """

    text: str
    start: int
    end: int
    token: Token
    last: Token

    @property
    def is_digits(self) -> bool:
        """Whether it is a number in figures."""
        return self.text[0].isdecimal()

    @property
    def is_sign(self) -> bool:
        """Whether it is neither a number nor a word."""
        return not self.text[0].isalnum()


@dataclass(frozen=True, slots=True)
class Cut:
    """A text with its pieces, asked for by their places."""

    text: Text
    pieces: tuple[Piece, ...]

    @property
    def numbers(self) -> Numbers:
        """The tables of number words of the text's language."""
        return self.text.lang.numbers

    def piece(self, place: int) -> Piece | None:
        """Return the piece at a place, None beyond the text."""
        return self.pieces[place] if 0 <= place < len(self.pieces) else None

    def at(self, place: int) -> str:
        """Return the piece at a place as text, empty beyond the text."""
        return self.pieces[place].text if 0 <= place < len(self.pieces) else ""

    def is_tight(self, place: int) -> bool:
        """Tell whether a piece follows the one before it without a blank.

        >>> cut = cut_up(scene(tree("75ml/NOUN/0/root")).text)
        >>> [cut.is_tight(place) for place in range(2)]
        [False, True]
        """
        return 0 < place < len(self.pieces) and self.pieces[place].start == self.pieces[place - 1].end

    def written(self, first: int, last: int) -> str:
        """Return the pieces from one to another as text, white space made single blanks.

        >>> cut_up(scene(tree("4/NUM/2/nummod Grad/NOUN/0/root Celsius/NOUN/2/nmod")).text).written(1, 2)
        'Grad Celsius'
        """
        places = range(first, last + 1)
        return "".join(
            self.at(place) if place == first or self.is_tight(place) else " " + self.at(place) for place in places
        )

    def following(self, word: Token) -> Token | None:
        """Return the word after a word, None at the end of its sentence.

        >>> doc = tree("Boote/NOUN/0/root sinken/VERB/1/acl")
        >>> [cut_up(scene(doc).text).following(word) for word in doc]
        [sinken, None]
        """
        place, number = word.i + 1, self.text.number
        return self.text.doc[place] if place < len(number) and number[place] == number[word.i] else None


def cut_up(text: Text) -> Cut:
    """Cut a text into pieces, in one walk.

    >>> cut = cut_up(scene(tree("12.500/NUM/2/nummod Liter/NOUN/0/root 75ml/NOUN/2/appos")).text)
    >>> [piece.text for piece in cut.pieces]
    ['12.500', 'Liter', '75', 'ml']
    """
    said, words = text.doc.text, list(text.doc)
    begins = [word.idx for word in words] + [len(said) + 1]
    found, place = [], 0
    for match in PIECE.finditer(said):
        start, end = match.span()
        while begins[place + 1] <= start:
            place += 1
        last = place
        while begins[last + 1] < end:
            last += 1
        found.append(Piece(match[0], start, end, words[place], words[last]))
    return Cut(text, tuple(found))


def figure(text: str) -> Fraction:
    """Read a number in figures.

    >>> [str(figure(text)) for text in ("12.500", "1,5", "3.5", "¼", "32,-")]
    ['12500', '3/2', '7/2', '1/4', '32']
    """
    if text in VULGAR:
        return Fraction(numeric(text)).limit_denominator(10)
    whole = text.rstrip(",-–—")
    plain = re.sub(rf"\.|{BLANK}", "", whole) if GROUPED.fullmatch(whole) else whole
    return Fraction(plain.replace(",", "."))
