import pytest

from belegraph.extraction.times import dates, is_time, lasting
from belegraph.lang import GERMAN
from belegraph.model import Quantity, Time
from belegraph.testing import scene, tree


def resolved(words: str, place: int, published: str) -> str | None:
    doc = tree(words)
    found = dates(scene(doc, published).text).get(place)
    return found.value if found is not None else None


@pytest.mark.parametrize(
    ("words", "place", "date"),
    [
        pytest.param("am/ADP/3/case 9./ADJ/3/amod Mai/NOUN/0/root", 2, "2024-05-09", id="day and month"),
        pytest.param(
            "am/ADP/3/case 9./ADJ/3/amod Mai/NOUN/0/root 2017/NUM/3/nmod", 2, "2017-05-09", id="day, month, year"
        ),
        pytest.param("im/ADP/2/case Mai/NOUN/0/root", 1, "2024-05", id="month"),
        pytest.param("im/ADP/2/case Dezember/NOUN/0/root 2017/NUM/2/nmod", 1, "2017-12", id="month and year"),
        pytest.param("im/ADP/2/case Jahr/NOUN/0/root 2017/NUM/2/nmod", 1, "2017", id="year"),
        pytest.param("am/ADP/2/case 09.05.2017/NUM/0/root", 1, "2017-05-09", id="figures only"),
        pytest.param("am/ADP/3/case 31./ADJ/3/amod Juni/NOUN/0/root", 2, None, id="no such day"),
        pytest.param("vorgestern/ADV/2/advmod kam/VERB/0/root", 0, "2024-06-10", id="vorgestern"),
        pytest.param("morgen/ADV/2/advmod kommt/VERB/0/root", 0, "2024-06-13", id="morgen"),
        pytest.param("im/ADP/3/case vergangenen/ADJ/3/amod/vergangen Jahr/NOUN/0/root/Jahr", 2, "2023", id="last year"),
        pytest.param(
            "im/ADP/3/case kommenden/ADJ/3/amod/kommend Monat/NOUN/0/root/Monat", 2, "2024-07", id="next month"
        ),
        pytest.param("am/ADP/2/case Montag/NOUN/0/root/Montag", 1, "2024-06-10", id="weekday before the publication"),
        pytest.param("am/ADP/2/case Mittwoch/NOUN/0/root/Mittwoch", 1, "2024-06-12", id="weekday of the publication"),
        pytest.param("nächsten/ADJ/2/amod/nächst Montag/NOUN/0/root/Montag", 1, "2024-06-17", id="next weekday"),
        pytest.param(
            "nächsten/ADJ/2/amod/nächst Mittwoch/NOUN/0/root/Mittwoch",
            1,
            "2024-06-19",
            id="next week's day of the publication",
        ),
        pytest.param("nächste/ADJ/2/amod/nächst Woche/NOUN/0/root/Woche", 1, "2024-W25", id="week"),
        pytest.param("im/ADP/3/case dritten/ADJ/3/amod Quartal/NOUN/0/root/Quartal", 2, "2024-Q3", id="quarter"),
        pytest.param("vergangenen/ADJ/2/amod Sommer/NOUN/0/root/Sommer", 1, "2023-SU", id="season"),
        pytest.param("um/ADP/3/case 8/NUM/3/nummod Uhr/NOUN/0/root/Uhr", 2, "2024-06-12T08:00", id="clock time"),
        pytest.param("jeden/DET/2/det Montag/NOUN/0/root/Montag", 1, None, id="every week"),
        pytest.param("drei/NUM/2/nummod Tage/NOUN/0/root/Tag", 1, None, id="how long"),
        pytest.param("eines/DET/2/det Abends/NOUN/0/root/Abend", 1, None, id="some evening"),
    ],
)
def test_time(words: str, place: int, date: str | None) -> None:
    assert resolved(words, place, "2024-06-12") == date


@pytest.mark.parametrize(
    ("published", "date"),
    [
        pytest.param("2024-12-20", "2025-01", id="January after a December"),
        pytest.param("2024-01-20", "2024-01", id="January in a January"),
        pytest.param("2024", "2024-01", id="only the year is known"),
        pytest.param("", None, id="nothing is known"),
    ],
)
def test_month_is_the_one_nearest_to_the_publication(published: str, date: str | None) -> None:
    assert resolved("im/ADP/2/case Januar/NOUN/0/root", 1, published) == date


@pytest.mark.parametrize(
    "published",
    [pytest.param("", id="no date"), pytest.param("2024", id="a year"), pytest.param("2024-06", id="a month")],
)
def test_yesterday_needs_a_day(published: str) -> None:
    assert resolved("gestern/ADV/2/advmod kam/VERB/0/root", 0, published) is None


@pytest.mark.parametrize(
    ("word", "told"),
    [
        pytest.param("Montag/NOUN", True, id="weekday"),
        pytest.param("April/NOUN", True, id="month"),
        pytest.param("heute/ADV", True, id="adverb"),
        pytest.param("1998/NUM", True, id="year"),
        pytest.param("Deich/NOUN", False, id="noun"),
        pytest.param("1998/NOUN", False, id="a number that is no numeral"),
    ],
)
def test_is_time(word: str, told: bool) -> None:
    assert is_time(tree(f"{word}/0/root")[0], GERMAN.times) is told


@pytest.mark.parametrize(
    ("words", "place", "bound"),
    [
        pytest.param("im/ADP/2/case Mai/NOUN/0/root", 1, "", id="in"),
        pytest.param("seit/ADP/2/case Mai/NOUN/0/root", 1, "from", id="since"),
        pytest.param("seit/ADP/3/case dem/DET/3/det Montag/NOUN/0/root/Montag", 2, "from", id="since, with an article"),
        pytest.param("bis/ADP/4/case zum/ADP/4/case 3./ADJ/4/amod Mai/NOUN/0/root", 3, "until", id="until"),
        pytest.param("vor/ADP/2/case 2019/NUM/0/root", 1, "outside", id="before"),
        pytest.param("vor/ADP/3/case drei/NUM/3/nummod Jahren/NOUN/0/root/Jahr", 2, "", id="so many years ago"),
        pytest.param("Seit/ADP/2/case Kern/PROPN/3/nsubj Mai/NOUN/0/root", 2, "", id="preposition of another noun"),
    ],
)
def test_preposition_bounds_a_time(words: str, place: int, bound: str) -> None:
    assert dates(scene(tree(words), "2024-06-12").text)[place].bound == bound


@pytest.mark.parametrize(
    ("unit", "found"),
    [
        pytest.param("a", Time("P2Y"), id="years"),
        pytest.param("week", Time("P2W"), id="weeks"),
        pytest.param("h", Time("PT2H"), id="hours"),
        pytest.param("EUR", None, id="money"),
    ],
)
def test_quantity_of_time_is_a_length(unit: str, found: Time | None) -> None:
    assert lasting(Quantity("2", unit)) == found
