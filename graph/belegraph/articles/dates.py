"""Dates as sources write them to ISO 8601 by precision: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`."""

import re
from collections.abc import Mapping
from datetime import date
from functools import cache

from belegraph.errors import DateError

TIME = r"(?:(?:T|,?\s+)\d{1,2}[:.]\d{2}.*)?"
WEEKDAY = r"(?:[^\W\d]+\.?,\s*)?"
FORMS = tuple(
    re.compile(form + TIME)
    for form in (
        r"(?P<year>\d{4})(?:-(?P<month>\d{1,2})(?:-(?P<day>\d{1,2}))?)?",  # 2024-05-03, 2024-05, 2024
        r"(?P<year>\d{4})(?P<month>\d{2})(?P<day>\d{2})",  # 20240503
        rf"{WEEKDAY}(?P<day>\d{{1,2}})\.\s?(?P<month>\d{{1,2}})\.\s?(?P<year>\d{{4}})",  # 3.5.2024
        rf"{WEEKDAY}(?:(?P<day>\d{{1,2}})\.?\s+)?(?P<name>[^\W\d]+)\.?\s+(?P<year>\d{{4}})",  # 3. Mai 2024, Mai 2024
        rf"{WEEKDAY}(?P<name>[^\W\d]+)\.?\s+(?P<day>\d{{1,2}}),\s*(?P<year>\d{{4}})",  # May 3, 2024
    )
)


def iso_date(value: str) -> str:
    """Write a date in its ISO form; a time of day is dropped, and with it the time zone.

    Raises:
        DateError: it has no known form, or there is no such day.

    >>> [iso_date(value) for value in ("2024-05-03T23:30:00-05:00", "3. Mai 2024", "Mai 2024", "2024")]
    ['2024-05-03', '2024-05-03', '2024-05', '2024']

    Source: https://www.w3.org/TR/xmlschema11-2/#date
    """
    for form in FORMS:
        if found := form.fullmatch(value.strip()):
            return _written(found.groupdict(), value)
    raise DateError(value)


def _written(parts: Mapping[str, str | None], value: str) -> str:
    name = parts.get("name")
    month = months().get(name.casefold(), 0) if name else int(parts.get("month") or 1)
    try:
        whole = date(int(parts["year"] or 0), month, int(parts.get("day") or 1)).isoformat()
    except ValueError as error:
        raise DateError(value) from error
    if parts.get("day"):
        return whole
    return whole[:7] if name or parts.get("month") else whole[:4]


@cache
def months() -> Mapping[str, int]:
    """Return the numbers of German, Austrian and English month names, whole and shortened, in small letters.

    >>> months()["mai"], months()["jänner"], months()["sept"]
    (5, 1, 9)
    """
    from babel.dates import get_month_names

    return {
        name.rstrip(".").casefold(): number
        for locale in ("de", "de_AT", "en")
        for width in ("wide", "abbreviated")
        for context in ("format", "stand-alone")
        for number, name in get_month_names(width, context, locale).items()
    }


@cache
def days() -> frozenset[str]:
    """Return the German and English names of the days of the week, whole and shortened, in small letters.

    >>> sorted(days())[:3]
    ['di', 'dienstag', 'do']
    """
    from babel.dates import get_day_names

    return frozenset(
        name.rstrip(".").casefold()
        for locale in ("de", "de_AT", "en")
        for width in ("wide", "abbreviated")
        for name in get_day_names(width, "format", locale).values()
    )
