"""What a source says of an article beside its text, checked: the same names in JSON and in Markdown's front matter."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Self

from belegraph.articles.dates import iso_date
from belegraph.articles.decode import clean
from belegraph.articles.sources import Origin
from belegraph.errors import ArticleError, DateError

NAMES: Mapping[str, tuple[str, ...]] = {
    "id": ("id",),
    "title": ("title",),
    "language": ("language", "lang"),
    "publisher": ("publisher", "source"),
    "place": ("place",),
    "published": ("published", "date"),
    "url": ("url",),
}
"""Each field with the names it is looked for under; the first that is filled counts."""
FIELD_NAMES = frozenset(name for names in NAMES.values() for name in names)
TEXT_NAMES = ("text", "body", "content")
NUMBERS_ALLOWED = frozenset({"id", "published"})
KINDS: Mapping[type, str] = {
    dict: "an object",
    list: "a list",
    bool: "a truth value",
    int: "a number",
    float: "a number",
}


@dataclass(frozen=True, slots=True)
class Fields:
    """The fields of `Article` that a source can fill; empty where it says nothing."""

    id: str = ""
    title: str = ""
    language: str = ""
    publisher: str = ""
    place: str = ""
    published: str = ""
    url: str = ""

    def with_id(self, id_: str) -> Self:
        """Return them with an id for the article that has none of its own.

        >>> Fields(id="4711").with_id("rhein").id, Fields().with_id("rhein").id
        ('4711', 'rhein')
        """
        return self if self.id else replace(self, id=id_)

    def with_title(self, title: str) -> Self:
        """Return them with a title for the article that has none of its own.

        >>> Fields().with_title("Brücke gesperrt").title
        'Brücke gesperrt'
        """
        return self if self.title else replace(self, title=title)


def read_fields(record: Mapping[str, object], origin: Origin) -> Fields:
    """Pick the known fields of a record and bring them into one form; the others are ignored.

    Raises:
        ArticleError: a field is no text, no date, no language code, no address.

    >>> read_fields({"id": 7, "lang": "de-AT", "date": "3. Mai 2024", "votes": [1]}, Origin("news.json"))
    Fields(id='7', title='', language='de', publisher='', place='', published='2024-05-03', url='')
    """
    found = {field: _first(record, names, origin, field in NUMBERS_ALLOWED) for field, names in NAMES.items()}
    for field, check in CHECKS.items():
        if found[field]:
            found[field] = check(found[field], origin)
    return Fields(**found)


def read_text(record: Mapping[str, object], origin: Origin) -> str:
    """Return the cleaned text of a record.

    Raises:
        ArticleError: it has none, or what is called so is no text.

    >>> read_text({"body": "Der Pegel steigt."}, Origin("news.json"))
    'Der Pegel steigt.'
    """
    for name in TEXT_NAMES:
        value = record.get(name)
        if isinstance(value, str):
            return clean(value)
        if value is not None:
            raise _wrong_kind(name, value, origin)
    raise origin.error("no text", f"write a field {' or '.join(TEXT_NAMES)}")


def _first(record: Mapping[str, object], names: tuple[str, ...], origin: Origin, number: bool) -> str:
    for name in names:
        value = record.get(name)
        if number and isinstance(value, int | float) and not isinstance(value, bool):
            return str(value)
        if value is not None and not isinstance(value, str):
            raise _wrong_kind(name, value, origin)
        if value and (words := " ".join(clean(value).split())):
            return words
    return ""


def _wrong_kind(name: str, value: object, origin: Origin) -> ArticleError:
    return origin.error(f"{name} is {KINDS.get(type(value), 'no text')}", "write a text in quotation marks")


def _published(value: str, origin: Origin) -> str:
    try:
        return iso_date(value)
    except DateError as error:
        remedy = "write YYYY, YYYY-MM or YYYY-MM-DD, or leave it out"
        raise origin.error(f"published is {_short(value)}, no date", remedy) from error


def _language(value: str, origin: Origin) -> str:
    """Shorten a tag to its language ("de-AT" to "de"), and a code of three letters to the one of two that means it."""
    code = re.split("[-_]", value.lower())[0]
    if not re.fullmatch("[a-z]{2,3}", code):
        raise origin.error(f"language is {_short(value)}, no language code", 'write "de" for German, or leave it out')
    if len(code) == 2:
        return code
    from babel.core import get_global

    return "" if code == "und" else str(get_global("language_aliases").get(code, code))


def _url(value: str, origin: Origin) -> str:
    if not re.fullmatch(r"[A-Za-z][A-Za-z0-9+.-]*:\S+", value):
        raise origin.error(f"url is {_short(value)}, no full address", "write it with https://, or leave it out")
    return value


def _short(value: str) -> str:
    return repr(value if len(value) <= 60 else f"{value[:60]}…")


CHECKS: Mapping[str, Callable[[str, Origin], str]] = {"published": _published, "language": _language, "url": _url}
