import pytest
from spacy.lang.de import German

from belegraph.nlp.sentences import LONGEST, mark_sentences

NLP = German()


def sentences(text: str) -> list[str]:
    return [sentence.text.strip() for sentence in mark_sentences(NLP(text)).sents]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        pytest.param("Moos wächst. Eis taut.", 2, id="full stop"),
        pytest.param("Wächst Moos? Eis taut!", 2, id="question mark"),
        pytest.param("Dr. Lindt wohnt in St. Anton.", 1, id="abbreviations"),
        pytest.param("Moos, Farn usw. wachsen hier.", 1, id="abbreviation before a small letter"),
        pytest.param("H. P. Lindt schwieg.", 1, id="initials"),
        pytest.param("Am 9. Mai taut das Eis.", 1, id="ordinal before a month"),
        pytest.param("Im 8. Jahrhundert war hier Wald.", 1, id="ordinal before a century"),
        pytest.param("Es kostet 2,5 Mio. Euro im Jahr.", 1, id="abbreviated number"),
        pytest.param("Das war 1987. Die Brücke stand noch.", 2, id="year at the end"),
        pytest.param("Rund 1.500 Bauern kamen.", 1, id="full stop inside a number"),
        pytest.param("Moos wächst … Eis taut.", 2, id="dots"),
        pytest.param("Das Dach\n\nEs ist dicht.", 2, id="heading without a full stop"),
        pytest.param("Moos wächst,\nEis taut.", 2, id="line break"),
    ],
)
def test_number_of_sentences(text: str, parts: int) -> None:
    assert len(sentences(text)) == parts


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("„Moos wächst.“ Eis taut.", ["„Moos wächst.“", "Eis taut."], id="mark stays with its sentence"),
        pytest.param(
            "Lindt rief: „Moos wächst.“ „Eis taut.“", ["Lindt rief: „Moos wächst.“", "„Eis taut.“"], id="opening mark"
        ),
        pytest.param("»Moos wächst.« »Eis taut.«", ["»Moos wächst.«", "»Eis taut.«"], id="guillemets"),
        pytest.param('"Moos wächst." "Eis taut."', ['"Moos wächst."', '"Eis taut."'], id="straight marks"),
    ],
)
def test_quotation_marks(text: str, found: list[str]) -> None:
    assert sentences(text) == found


def test_list_without_stops_is_cut() -> None:
    assert max(len(found.split()) for found in sentences("moos " * (3 * LONGEST))) <= LONGEST


def test_empty_text() -> None:
    assert sentences("") == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("Bielefeld – Der Umsatz sank.", ["Bielefeld –", "Der Umsatz sank."], id="a place"),
        pytest.param("Bad Oeynhausen — Die Halle brennt.", ["Bad Oeynhausen —", "Die Halle brennt."], id="two words"),
        pytest.param("Bielefeld – Stadt der Leinen.", ["Bielefeld – Stadt der Leinen."], id="no sentence behind it"),
        pytest.param(
            "Das Eis taut. Bielefeld – Der Umsatz sank.",
            ["Das Eis taut.", "Bielefeld – Der Umsatz sank."],
            id="later in the text",
        ),
        pytest.param("Lindt sang – Der Saal schwieg.", ["Lindt sang – Der Saal schwieg."], id="a verb before the dash"),
        pytest.param(
            "Am Abend in Bielefeld – Der Umsatz sank.", ["Am Abend in Bielefeld – Der Umsatz sank."], id="too long"
        ),
    ],
)
def test_place_at_the_head_of_a_text(text: str, found: list[str]) -> None:
    assert sentences(text) == found
