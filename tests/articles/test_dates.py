import pytest

from belegraph.articles.dates import iso_date, months
from belegraph.errors import DateError


@pytest.mark.parametrize(
    ("written", "iso"),
    [
        pytest.param("2024-05-03", "2024-05-03", id="day"),
        pytest.param("2024-05", "2024-05", id="month"),
        pytest.param("2024", "2024", id="year"),
        pytest.param(" 2024-05-03\n", "2024-05-03", id="white space around"),
        pytest.param("2024-5-3", "2024-05-03", id="without zeros"),
        pytest.param("20240503", "2024-05-03", id="without hyphens"),
        pytest.param("2024-05-03T23:59:59-11:00", "2024-05-03", id="time and zone: the day as written"),
        pytest.param("2024-05-03 08:15:00", "2024-05-03", id="time after a blank"),
        pytest.param("2024-05-03T08:15:00.000Z", "2024-05-03", id="time with fractions"),
        pytest.param("3.5.2024", "2024-05-03", id="German figures"),
        pytest.param("03. 05. 2024", "2024-05-03", id="German figures, blanks"),
        pytest.param("03.05.2024, 08:15 Uhr", "2024-05-03", id="German figures, time"),
        pytest.param("3. Mai 2024", "2024-05-03", id="German month"),
        pytest.param("Freitag, 3. Mai 2024", "2024-05-03", id="German weekday"),
        pytest.param("3. März 2024 - 8.15 Uhr".replace(" - ", ", "), "2024-03-03", id="German month, time"),
        pytest.param("12. Jänner 2024", "2024-01-12", id="Austrian month"),
        pytest.param("1. Sept. 2024", "2024-09-01", id="German month, shortened"),
        pytest.param("Dezember 2024", "2024-12", id="German month without a day"),
        pytest.param("May 3, 2024", "2024-05-03", id="American"),
        pytest.param("3 May 2024", "2024-05-03", id="British"),
        pytest.param("Fri, 03 May 2024 08:15:00 GMT", "2024-05-03", id="RSS"),
        pytest.param("2024-02-29", "2024-02-29", id="leap day"),
    ],
)
def test_date(written: str, iso: str) -> None:
    assert iso_date(written) == iso


@pytest.mark.parametrize(
    "written",
    [
        pytest.param("", id="empty"),
        pytest.param("gestern", id="word"),
        pytest.param("2024-13-01", id="month 13"),
        pytest.param("2023-02-29", id="no leap year"),
        pytest.param("31. April 2024", id="no such day"),
        pytest.param("3. Wonne 2024", id="no such month"),
        pytest.param("0000-01-01", id="year 0"),
        pytest.param("24-05-03", id="year of two figures"),
        pytest.param("05/03/2024", id="day or month first"),
        pytest.param("1714723200", id="seconds since 1970"),
        pytest.param("2024-05-03 bis 2024-05-04", id="two dates"),
    ],
)
def test_no_date(written: str) -> None:
    with pytest.raises(DateError):
        iso_date(written)


def test_every_month_has_a_name() -> None:
    assert set(months().values()) == set(range(1, 13))
