"""The article's words as the patterns of time see them: each with its kind and what it stands for, in one pass."""

import re
from functools import cache
from typing import NamedTuple

from belegraph.lang import LANGUAGES, Language

FILLER = " "
"""The sign of a word that says nothing of time."""
NUMERALS = (
    "iso", "day_month", "day_slash_month", "year_month", "season_year", "clock", "decimal", "ordinal", "digits", "year",
    "hyphened", "decade",
)  # fmt: skip
"""Kinds of what is written in figures."""
FIRST_YEAR, LAST_YEAR = 1000, 2100
SHORT_YEARS = 69
"""Two digits up to this are years after 2000, as POSIX reads them."""
LEXEME = r"""
    (?P<named>(?<![\w/-])(?:NAME(?P<a>[-/])\d+(?P=a)\d+|\d+(?P<b>[-/])NAME(?P=b)\d+|\d+(?P<c>[-/])\d+(?P=c)NAME)(?![\w/-]))
  | (?P<word>[^\W\d_]+(?:-[^\W\d_]+)*-?)
  | (?P<ymd>(?<!\d)\d{4}(?P<sep>[-/.])\d{1,2}(?P=sep)\d{1,2}(?![\d-]))
  | (?P<dmy>\d{1,2}(?:\.\s?\d{1,2}\.\s?|/\d{1,2}/|-\d{1,2}-)(?:\d{4}|\d{2})(?!\d|,\d))
  | (?P<clock>\d{1,2}:\d{2}(?::\d{2})?(?!\d)|\d{1,2}\ ?h\ ?\d{2}(?!\d))
  | (?P<dm>\d{1,2}\.\s?\d{1,2}\.(?!\d)|\d{1,2}/\d{1,2}(?![\d/]))
  | (?P<my>\d{1,2}\s*[./-]\s*(?:1[89]|20)\d\d(?!\d)|(?:1[89]|20)\d\d\s?\s?[./-]\s*\d\d(?!\d))
  | (?P<decimal>\d+(?:[.,]\d+)+)
  | (?P<ordinal>\d{1,2}\.(?!\d|\s*\Z|\s*\n\s*\n))
  | (?P<decade>\d+DECADE_ENDING(?!\w))
  | (?P<hyphened>\d+-[^\W\d_]+(?:-[^\W\d_]+)*)
  | (?P<digits>\d+(?!\w)|\d+(?=h\b))
  | (?P<gap>\n\s*\n)
  | (?P<sign>[^\s])
    """.replace("NAME", r"[^\W\d_]{3,9}\.?")
"""Words and numbers; what a language puts behind the figures of a decade is filled in."""


class Lexeme(NamedTuple):
    """A word or number: `[start, end)` of the Doc's text, its kind, and what it stands for, as the kind writes it.

    Words that say nothing of time have no kind; those that follow each other are one lexeme, as long as the first.
    """

    start: int
    end: int
    kind: str
    code: str


class Lexicon:
    """A language's words of time, by form, and the sign of each kind."""

    def __init__(self, lang: Language) -> None:
        times = lang.times
        tables = times.TIME_WORDS | {
            "cardinal": {word: f"{number:g}" for word, number in times.NUMBER_WORDS.items()},
            "ordinal_word": {word: str(number) for word, number in times.ORDINAL_WORDS.items()},
            "holiday": times.HOLIDAYS,
        }
        self.pattern = re.compile(LEXEME.replace("DECADE_ENDING", times.DECADE_ENDING), re.VERBOSE)
        self.signs = {kind: chr(0x100 + place) for place, kind in enumerate(sorted({*tables, *NUMERALS}))}
        self.words = {form: (kind, code) for kind, table in tables.items() for form, code in table.items()}
        phrases: dict[str, list[str]] = {}
        for form in sorted(self.words, key=len, reverse=True):
            if " " in form:
                phrases.setdefault(form.split()[0], []).append(r"\s+".join(map(re.escape, form.split())))
        self.phrases = {
            first: re.compile(rf"(?:{'|'.join(forms)})(?!\w)", re.IGNORECASE) for first, forms in phrases.items()
        }
        self.beginnings = {*phrases, *(form[:-1].lower() for form in self.words if form.endswith("."))}

    def find(self, form: str) -> tuple[str, str] | None:
        """Look a word up as written, then in small letters."""
        return self.words.get(form) or self.words.get(form.lower())


@cache
def lexicon(code: str) -> Lexicon:
    """Return the lexicon of a language.

    >>> lexicon("de").find("MITTWOCH")
    ('weekday', '3')
    """
    return Lexicon(LANGUAGES[code])


def lexemes(text: str, words: Lexicon) -> tuple[Lexeme, ...]:
    """Split a text into words and numbers, the fixed phrases of the lexicon joined, and all words between in one.

    >>> [(word.kind, word.code) for word in lexemes("am 3. Mai kam sie im Moment", lexicon("de"))]
    [('on', '1'), ('ordinal', '3'), ('month', '05'), ('', ''), ('ref', 'PRESENT_REF')]
    """
    split: list[Lexeme] = []
    end, is_filler = 0, False
    for found in words.pattern.finditer(text):
        if found.start() < end:  # within a phrase, or the full stop of an abbreviation
            continue
        word = _lexeme(found, text, words)
        if word is not None:
            split.append(word)
            end, is_filler = word.end, not word.kind
        elif not is_filler:
            split.append(Lexeme(*found.span(), "", ""))
            is_filler = True
    return tuple(split)


def _lexeme(found: re.Match[str], text: str, words: Lexicon) -> Lexeme | None:
    """Read a word or number; None for one that says nothing of time."""
    form, sort = found[0], found.lastgroup
    if sort == "named":
        read_name = _named_day(form, words)
        return Lexeme(*found.span(), *read_name) if read_name else None
    if sort not in ("word", "sign", "ordinal"):
        read = READERS.get(sort or "")
        return Lexeme(*found.span(), *read(form)) if read else None
    small = form.lower()
    known = words.words.get(form) or words.words.get(small)
    if known is None and sort != "ordinal" and small not in words.beginnings:
        return None
    start, end = found.span()
    if small in words.phrases and (phrase := words.phrases[small].match(text, start)):
        known, end = words.find(" ".join(phrase[0].split())), phrase.end()
    elif text[end : end + 1] == "." and (short := words.find(form + ".")):
        known, end = short, end + 1
    elif sort == "ordinal":
        known = ("ordinal", form[:-1])
    return Lexeme(start, end, *known) if known else None


def _day(written: str) -> tuple[str, str]:
    parts = [int(part) for part in re.findall(r"\d+", written)]
    if len(re.findall(r"\d+", written)[0]) == 4:
        year, month, day = parts
    else:
        day, month, year = parts
        year += 0 if year > 99 else 2000 if year < SHORT_YEARS else 1900
    ok = 1 <= month <= 12 and 1 <= day <= 31
    return ("iso", f"{year:04}-{month:02}-{day:02}") if ok else ("", "")


def _named_day(written: str, words: Lexicon) -> tuple[str, str] | None:
    """Read a day, the name of a month and a year, in any order: "23-Sep-2020", "2020/Sep/23"."""
    parts = re.split(r"[-/]", written)
    known = next(words.find(part) or words.find(part + ".") for part in parts if not part.isdecimal())
    day, year = sorted((part for part in parts if part.isdecimal()), key=len)
    if known is None or known[0] != "month" or len(year) != 4 or not 1 <= int(day) <= 31:
        return None
    return "iso", f"{year}-{known[1]}-{int(day):02}"


def _day_month(written: str) -> tuple[str, str]:
    day, month = (int(part) for part in re.findall(r"\d+", written))
    kind = "day_slash_month" if "/" in written else "day_month"  # "3/4" is mostly a fraction
    return (kind, f"{month:02}-{day:02}") if 1 <= month <= 12 and 1 <= day <= 31 else ("", "")


def _year_month(written: str) -> tuple[str, str]:
    one, two = re.findall(r"\d+", written)
    year, month = (one, two) if len(one) == 4 else (two, one)
    if int(month) == int(year) % 100 + 1 and len(one) == 4:
        return "season_year", year
    return ("year_month", f"{year}-{int(month):02}") if 1 <= int(month) <= 12 else ("", "")


def _clock(written: str) -> tuple[str, str]:
    parts = re.findall(r"\d+", written)
    ok = int(parts[0]) <= 24 and all(int(part) < 60 for part in parts[1:])
    return ("clock", ":".join([f"{int(parts[0]):02}", *parts[1:]])) if ok else ("", "")


def _decimal(written: str) -> tuple[str, str]:
    if re.fullmatch(r"\d{1,3}(\.\d{3})+(,\d+)?", written):
        return "decimal", written.replace(".", "").replace(",", ".")
    return ("decimal", written.replace(",", ".")) if re.fullmatch(r"\d+[.,]\d+", written) else ("", "")


def _digits(written: str) -> tuple[str, str]:
    is_year = len(written) == 4 and FIRST_YEAR <= int(written) <= LAST_YEAR
    return "year" if is_year else "digits", written


READERS = {
    "ymd": _day,
    "dmy": _day,
    "dm": _day_month,
    "my": _year_month,
    "clock": _clock,
    "decimal": _decimal,
    "decade": lambda written: ("decade", re.sub(r"\D.*", "", written)),
    "hyphened": lambda written: ("hyphened", written),
    "digits": _digits,
}
