"""Literals have one canonical form, and a date the type of its precision."""

import pytest
from rdflib import XSD, Literal

from belegraph.errors import DateError
from belegraph.literals import date_literal, decimal_literal, integer_literal, text_literal


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
