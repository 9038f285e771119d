"""Literals have one canonical form, and a date the type of its precision."""

import pytest
from rdflib import XSD, Literal

from belegraph.errors import DateError
from belegraph.literals import (
    date_literal,
    decimal_literal,
    duration_literal,
    integer_literal,
    text_literal,
    time_literal,
)


@pytest.mark.parametrize(("value", "datatype"), [
    pytest.param("2025", XSD.gYear, id="year"),
    pytest.param("2025-04", XSD.gYearMonth, id="month"),
    pytest.param("2025-04-10", XSD.date, id="day"),
    pytest.param("2024-02-29", XSD.date, id="leap day"),
    pytest.param("0800", XSD.gYear, id="early year"),
])  # fmt: skip
def test_date_is_typed_by_its_precision(value: str, datatype: object) -> None:
    found = date_literal(value)
    assert (str(found), found.datatype) == (value, datatype)


@pytest.mark.parametrize("value", [
    pytest.param("", id="empty"),
    pytest.param("25", id="two digits"),
    pytest.param("2025-13", id="no such month"),
    pytest.param("2025-00", id="month zero"),
    pytest.param("2025-02-29", id="no such day"),
    pytest.param("2025-4-1", id="one digit"),
    pytest.param("10.04.2025", id="German form"),
    pytest.param("2025-04-10T12:00", id="with a time"),
    pytest.param("2025-04-10\n", id="line end"),
    pytest.param("٢٠٢٥", id="other digits"),
])  # fmt: skip
def test_what_is_no_date_is_refused(value: str) -> None:
    with pytest.raises(DateError) as caught:
        date_literal(value)
    assert caught.value.value == value


@pytest.mark.parametrize(("value", "found"), [
    pytest.param("2025", ("2025", XSD.gYear), id="year"),
    pytest.param("2025-04-10", ("2025-04-10", XSD.date), id="day"),
    pytest.param("2025-04-10T08:30", ("2025-04-10T08:30:00", XSD.dateTime), id="clock time"),
    pytest.param("2025-04-10T24:00", None, id="24 hours"),
    pytest.param("2025-04-10TEV", None, id="evening"),
    pytest.param("2025-W15", None, id="week"),
    pytest.param("202", None, id="decade"),
    pytest.param("P3D", None, id="length"),
])  # fmt: skip
def test_time_is_typed_where_there_is_a_type(value: str, found: tuple[str, object] | None) -> None:
    literal = time_literal(value)
    assert (literal and (str(literal), literal.datatype)) == found


@pytest.mark.parametrize(("value", "found"), [
    pytest.param("P3Y", "P3Y", id="years"),
    pytest.param("P2W", "P14D", id="weeks are days"),
    pytest.param("PT90M", "PT90M", id="minutes"),
    pytest.param("P0.5Y", None, id="half a year"),
    pytest.param("PT3Y", None, id="years of the clock"),
    pytest.param("PXY", None, id="some years"),
    pytest.param("P2DE", None, id="decades"),
    pytest.param("2025", None, id="a year"),
])  # fmt: skip
def test_length_is_a_duration_of_whole_units(value: str, found: str | None) -> None:
    literal = duration_literal(value)
    assert (literal and str(literal)) == found
    assert literal is None or literal.datatype == XSD.duration


@pytest.mark.parametrize(("literal", "found"), [
    pytest.param(integer_literal(7), '"7"^^<http://www.w3.org/2001/XMLSchema#integer>', id="integer"),
    pytest.param(decimal_literal("2.5"), '"2.5"^^<http://www.w3.org/2001/XMLSchema#decimal>', id="decimal"),
    pytest.param(decimal_literal("5"), '"5"^^<http://www.w3.org/2001/XMLSchema#decimal>', id="decimal without a point"),
    pytest.param(text_literal("Pegel", "de"), '"Pegel"@de', id="text in a language"),
    pytest.param(text_literal("Pegel"), '"Pegel"', id="text"),
    pytest.param(text_literal("a\"b\\c"), '"a\\"b\\\\c"', id="quotation mark and backslash"),
])  # fmt: skip
def test_literal_has_one_form(literal: Literal, found: str) -> None:
    assert literal.n3() == found
