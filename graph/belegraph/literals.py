"""Dates, numbers and texts -> RDF literals in one canonical form."""

import datetime
import re
from functools import lru_cache

from rdflib import XSD, Literal

from belegraph.errors import DateError

FORMS = {4: XSD.gYear, 7: XSD.gYearMonth, 10: XSD.date}
DATE = re.compile(r"\d{4}(-\d\d(-\d\d)?)?", re.ASCII)
REMEMBERED = 4096
"""Literals that are not made again: most of an article's are one of few words, or a number."""
CLOCK = re.compile(r"\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d", re.ASCII)
LENGTH = re.compile(r"P\d+[YMD]|PT\d+[HMS]", re.ASCII)
WEEKS = re.compile(r"P(\d+)W", re.ASCII)


def date_literal(value: str) -> Literal:
    """Type an ISO date by its precision: a year is not a day, and rdflib only logs the ill-typed `"2025"^^xsd:date`.

    Args:
        value: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, Gregorian calendar, no time zone.

    Raises:
        DateError: `value` has none of the three forms, or there is no such day.

    >>> date_literal("2025-04").datatype.fragment
    'gYearMonth'

    Source: https://www.w3.org/TR/xmlschema11-2/#gYearMonth
    """
    if not DATE.fullmatch(value):
        raise DateError(value)
    try:
        datetime.date.fromisoformat(value + "-01-01"[len(value) - 4 :] if len(value) < 10 else value)
    except ValueError as error:
        raise DateError(value) from error
    return Literal(value, datatype=FORMS[len(value)], normalize=False)


def time_literal(value: str) -> Literal | None:
    """Type a TIMEX3 value: a date, or a date with a clock time; None where XML Schema has no type, as for a week.

    Raises:
        DateError: there is no such day.

    >>> time_literal("2025").datatype.fragment, time_literal("2025-04-10T18:30").datatype.fragment
    ('gYear', 'dateTime')
    >>> time_literal("2025-W15")
    """
    if CLOCK.fullmatch(value):
        return Literal(f"{value}:00", datatype=XSD.dateTime, normalize=False)
    return date_literal(value) if DATE.fullmatch(value) else None


def duration_literal(value: str) -> Literal | None:
    """Type a TIMEX3 length as `xsd:duration`, which has no weeks and no parts of a year; None for what it cannot say.

    >>> str(duration_literal("P3Y")), str(duration_literal("P2W")), duration_literal("P2.5Y")
    ('P3Y', 'P14D', None)

    Source: https://www.w3.org/TR/xmlschema11-2/#duration
    """
    if weeks := WEEKS.fullmatch(value):
        value = f"P{7 * int(weeks[1])}D"
    return Literal(value, datatype=XSD.duration, normalize=False) if LENGTH.fullmatch(value) else None


@lru_cache(REMEMBERED)
def integer_literal(value: int) -> Literal:
    """Return an `xsd:integer`.

    >>> integer_literal(7).n3()
    '"7"^^<http://www.w3.org/2001/XMLSchema#integer>'
    """
    return Literal(str(value), datatype=XSD.integer, normalize=False)


def decimal_literal(value: str) -> Literal:
    """Return an `xsd:decimal` of a canonical decimal, as `Quantity.value` has it.

    >>> str(decimal_literal("2.5"))
    '2.5'
    """
    return Literal(value, datatype=XSD.decimal, normalize=False)


@lru_cache(REMEMBERED)
def text_literal(value: str, lang: str = "") -> Literal:
    """Return a text, with its language where it has one.

    >>> text_literal("Pegel", "de").n3()
    '"Pegel"@de'
    """
    return Literal(value, lang=lang) if lang else Literal(value)
