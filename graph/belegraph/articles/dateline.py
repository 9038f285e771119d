"""The dateline at the head of a news text, or behind its headline: date, place, agency, where the text itself begins.

A dateline names an agency or a date and ends in a mark: `BERLIN taz | `, `Berlin (dpa) - `, `WIEN/APA. `, `Köln, 3. Mai
2024 – `. A place alone stays in the text, because it may as well be the first words of a sentence ("Berlin – Stadt der
Träume – ist teuer.").
"""

import re
from dataclasses import dataclass, replace

from belegraph.articles.dates import days, iso_date
from belegraph.errors import DateError

HEADLINE = re.compile(
    r"([^\n]{1,120}[^\s.!:;,])[^\S\n]*\n[^\S\n]*\n\s*"
    r"(?:Von(?:[^\S\n]+[^\W\d_][\w.'’-]*,?){1,8}[^\S\n]*\n[^\S\n]*\n\s*)?"
)
"""One line without a full stop, and a blank one; perhaps the same with who wrote it ("Von Ada Kern")."""
WITHIN = 80  # characters from the first word to the mark
MAX_PLACE = 40  # characters
AGENCIES = (
    *("afp", "ansa", "ap", "apa", "bloomberg", "dapd", "ddp", "dpa", "dts", "efe", "epd", "keystone-sda", "kna", "ots"),
    *("pte", "reuters", "rtr", "sda", "sid", "tass", "upi", "xinhua", "faz", "nzz", "sz", "taz"),
)
"""Agencies and newspapers whose sign stands in datelines; a word in brackets is not enough ("Anna Kern (CDU) – ")."""

GAP = r"[^\S\n]"
NAME = r"[^\W\d_][\w.'’-]*"
PLACE = rf"{NAME}(?:[ /]{NAME}){{0,5}}?(?:{GAP}\([^\W\d_]\w*\))?"
DATE = r"(?:\d{4}(?:-\d\d){0,2}|\d{1,2}\.\s?\d{1,2}\.(?:\s?\d{4})?|\d{1,2}\.\s[^\W\d_]+\.?(?:\s\d{4})?)"
AGENCY = rf"\b(?i:{'|'.join(AGENCIES)})(?:[/-][\w-]{{2,12}})*"
MARK = r"(?:--?|[–—.:|])"
DATELINE = re.compile(
    rf"""
    (?:date{GAP}+)?
    (?:(?P<before>{DATE})(?:,?{GAP}+|(?={GAP}*\|)))?
    (?P<place>{PLACE})??
    (?:,{GAP}*(?P<after>{DATE}))?
    (?:
        ,?{GAP}*(?P<bar>{AGENCY}){GAP}*\|
      | ,?{GAP}*\((?P<brackets>{AGENCY})\){GAP}*{MARK}
      | (?<=\w)/(?P<slash>{AGENCY}){GAP}*{MARK}
      | (?P<dated>(?:{GAP}+(?P<sign>[^\W\d_][\w./-]{{1,14}}))?{GAP}*\|)
      | (?(after)(?P<dashed>{GAP}*(?:--?|[–—])(?={GAP}+[„»"]?[^\W\d_a-zäöüß]))|(?!))
    )
    \s*(?=\S)
    """,
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Dateline:
    """What a dateline says; `start` is where the text behind it begins, or its first word if there is none.

    Attributes:
        title: the headline above it.
    """

    start: int
    published: str = ""
    place: str = ""
    publisher: str = ""
    title: str = ""


def find_dateline(text: str, start: int = 0) -> Dateline:
    """Find a dateline at the beginning of a text, or behind the one line that is its headline.

    Args:
        text: stays as it is.
        start: from where on to look, white space skipped.

    >>> find_dateline("Köln, 3. Mai 2024 (epd) – Der Pegel steigt.")
    Dateline(start=26, published='2024-05-03', place='Köln', publisher='epd', title='')
    >>> find_dateline("Köln – Stadt am Rhein – feiert.")
    Dateline(start=0, published='', place='', publisher='', title='')

    Source: https://en.wikipedia.org/wiki/Dateline
    """
    first = len(text) - len(text[start:].lstrip())
    at_once = _at(text, first)
    headline = HEADLINE.match(text, first) if at_once is None else None
    behind = _at(text, headline.end()) if headline is not None else None
    if headline is not None and behind is not None and behind.place:
        return replace(behind, title=headline[1])
    return at_once or Dateline(first)


def _at(text: str, first: int) -> Dateline | None:
    found = DATELINE.match(text[first : first + WITHIN + 2])
    return _dateline(found, first) if found else None


def _dateline(found: re.Match[str], first: int) -> Dateline | None:
    """Take the parts of what looks like a dateline; None if it is one in its looks only."""
    agency, place = found["bar"] or found["brackets"] or found["slash"], found["place"] or ""
    try:
        published = _published(found["before"] or found["after"] or "")
    except DateError:
        return None
    by_date = agency is None and len(published) >= len("2024-05") and (found["sign"] or "a").islower()
    goes_on = (found["brackets"] or found["slash"]) and found.string[found.end()].islower()
    if found["dashed"] and not (place and len(published) == len("2024-05-03")):
        return None
    if not (agency or by_date) or (place and not _is_place(place)) or goes_on:
        return None
    return Dateline(first + found.end(), published, _as_name(place), agency or found["sign"] or "")


def _published(words: str) -> str:
    """Write a date in its ISO form; a day without a year is checked, but says too little."""
    if not words or re.search(r"\d{4}", words):
        return iso_date(words) if words else ""
    iso_date(f"{words} 2000")
    return ""


def _is_place(words: str) -> bool:
    """Tell "Frankfurt am Main" from "Er kam. Wien" and "Der Preis in": small words and full stops are short."""
    names = re.split(r"[ /]\(?", words)
    if days() & {name.casefold() for name in names}:
        return False
    great = [name[0].isupper() and (len(name) <= 3 or not name.endswith(".")) for name in names]
    small = [len(name) <= 3 for name in names]
    inner = all(is_great or is_small for is_great, is_small in zip(great, small, strict=True))
    return len(words) <= MAX_PLACE and great[0] and great[-1] and inner


def _as_name(place: str) -> str:
    """Write a place in capitals as a name: "FRANKFURT AM MAIN" as "Frankfurt am Main", but "USA" as it is."""
    if not place.isupper() or len(place) <= 3:
        return place
    first, *others = place.title().split(" ")
    return " ".join([first, *(name.lower() if len(name) <= 3 else name for name in others)])
