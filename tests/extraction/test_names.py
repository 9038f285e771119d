import pytest

from belegraph.extraction.names import find_names
from belegraph.testing import scene, tree


def names(words: str, ents: str = "") -> list[tuple[str, str]]:
    return [(name.thing.name, name.thing.kind) for name in find_names(scene(tree(words, ents)).text)]


@pytest.mark.parametrize(
    ("words", "ents", "found"),
    [
        pytest.param(
            "Anna/PROPN/3/nsubj Lindt/PROPN/1/flat reist/VERB/0/root/reisen ./PUNCT/3/punct "
            "Lindt/PROPN/6/nsubj lacht/VERB/0/root/lachen",
            "0-2:PER 4-5:PER",
            [("Anna Lindt", "Person"), ("Anna Lindt", "Person")],
            id="a surname means the full name",
        ),
        pytest.param(
            "Anna/PROPN/3/nsubj Lindt/PROPN/1/flat reist/VERB/0/root/reisen ./PUNCT/3/punct "
            "Lindts/PROPN/6/nmod/Lindt Haus/NOUN/7/nsubj brennt/VERB/0/root/brennen",
            "0-2:PER 4-5:PER",
            [("Anna Lindt", "Person"), ("Anna Lindt", "Person")],
            id="genitive of a surname",
        ),
        pytest.param(
            "Anna/PROPN/3/nsubj Lindt/PROPN/1/flat reist/VERB/0/root/reisen ./PUNCT/3/punct "
            "Paul/PROPN/7/nsubj Lindt/PROPN/5/flat bleibt/VERB/0/root/bleiben ./PUNCT/7/punct "
            "Lindt/PROPN/10/nsubj lacht/VERB/0/root/lachen",
            "0-2:PER 4-6:PER 8-9:PER",
            [("Anna Lindt", "Person"), ("Paul Lindt", "Person"), ("Lindt", "Person")],
            id="of two namesakes neither",
        ),
        pytest.param(
            "Hans/PROPN/3/nsubj Peters/PROPN/1/flat lacht/VERB/0/root/lachen ./PUNCT/3/punct "
            "Peters/PROPN/6/nsubj singt/VERB/0/root/singen",
            "0-2:PER 4-5:PER",
            [("Hans Peters", "Person"), ("Hans Peters", "Person")],
            id="a surname that ends like a genitive",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj lacht/VERB/0/root/lachen ./PUNCT/2/punct Rehberg/PROPN/5/nsubj "
            "singt/VERB/0/root/singen",
            "0-1:PER 3-4:PER",
            [("Lindt", "Person"), ("Rehberg", "Person")],
            id="two persons",
        ),
    ],
)
def test_name_of_a_person(words: str, ents: str, found: list[tuple[str, str]]) -> None:
    assert names(words, ents) == found


@pytest.mark.parametrize(
    ("words", "ents", "found"),
    [
        pytest.param(
            "EU/PROPN/2/nsubj tagt/VERB/0/root/tagen",
            "",
            [("Europäische Union", "PoliticalUnion")],
            id="known, and missed by the pipeline",
        ),
        pytest.param(
            "Turnverein/PROPN/3/nsubj Seeblick/PROPN/1/flat ruft/VERB/0/root/rufen",
            "0-2:ORG",
            [("Turnverein Seeblick", "Organization")],
            id="kind by the last part of a compound",
        ),
        pytest.param("Graz/PROPN/2/nsubj ruft/VERB/0/root/rufen", "0-1:LOC", [("Graz", "Place")], id="place"),
        pytest.param("Euro/NOUN/2/nsubj steigt/VERB/0/root/steigen", "0-1:ORG", [], id="a unit is no name"),
        pytest.param("Montag/NOUN/2/nsubj endet/VERB/0/root/enden", "0-1:MISC", [], id="a day is no name"),
    ],
)
def test_name_of_something_else(words: str, ents: str, found: list[tuple[str, str]]) -> None:
    assert names(words, ents) == found


@pytest.mark.parametrize(
    ("words", "ents", "found"),
    [
        pytest.param(
            "„/PUNCT/4/punct Die/DET/4/det stille/ADJ/4/amod Stadt/NOUN/6/nsubj “/PUNCT/4/punct "
            "läuft/VERB/0/root/laufen",
            "",
            [("Die stille Stadt", "Work")],
            id="three words",
        ),
        pytest.param(
            "Der/DET/2/det Roman/NOUN/6/nsubj „/PUNCT/4/punct Nordlicht/NOUN/2/appos “/PUNCT/4/punct "
            "liegt/VERB/0/root/liegen",
            "",
            [("Nordlicht", "Work")],
            id="one word beside a noun",
        ),
        pytest.param(
            "»/PUNCT/2/punct Allianz/NOUN/6/nsubj der/DET/4/det Stillen/NOUN/2/nmod «/PUNCT/2/punct "
            "tagt/VERB/0/root/tagen",
            "",
            [("Allianz der Stillen", "Alliance")],
            id="kind by its noun",
        ),
        pytest.param(
            "„/PUNCT/3/punct Moos/NOUN/3/nsubj wächst/VERB/0/root/wachsen “/PUNCT/3/punct",
            "",
            [],
            id="a clause is no name",
        ),
        pytest.param(
            "„/PUNCT/2/punct schnell/ADJ/4/advmod “/PUNCT/2/punct lief/VERB/0/root/laufen",
            "",
            [],
            id="an adjective is no name",
        ),
    ],
)
def test_name_between_quotation_marks(words: str, ents: str, found: list[tuple[str, str]]) -> None:
    assert names(words, ents) == found


FULL_AND_SURNAME = (
    "Thea/PROPN/3/nsubj {surname}/PROPN/1/flat reist/VERB/0/root/reisen ./PUNCT/3/punct "
    "{later}/PROPN/6/nsubj lacht/VERB/0/root/lachen"
)


@pytest.mark.parametrize(
    ("ents", "kind", "later"),
    [
        pytest.param("0-2:ORG 4-5:PER", "Person", "Thea Rahl", id="full name taken for an organisation"),
        pytest.param("0-2:LOC 4-5:PER", "Person", "Thea Rahl", id="full name taken for a place"),
        pytest.param("0-2:PER 4-5:LOC", "Person", "Thea Rahl", id="surname taken for a place"),
        pytest.param("0-2:PER 4-5:ORG", "Person", "Thea Rahl", id="surname taken for an organisation"),
        pytest.param("0-2:ORG 4-5:ORG", "Organization", "Rahl", id="no person at all"),
    ],
)
def test_full_name_and_surname_are_of_one_kind(ents: str, kind: str, later: str) -> None:
    words = FULL_AND_SURNAME.format(surname="Rahl", later="Rahl")
    assert names(words, ents) == [("Thea Rahl", kind), (later, kind)]


def test_surname_that_the_pipeline_missed() -> None:
    words = FULL_AND_SURNAME.format(surname="Rahl", later="Rahl")
    assert names(words, "0-2:PER") == [("Thea Rahl", "Person")] * 2


def test_surname_in_another_name_is_left_alone() -> None:
    words = FULL_AND_SURNAME.format(surname="Rahl", later="Jan") + " Rahl/PROPN/5/flat"
    assert names(words, "0-2:PER") == [("Thea Rahl", "Person")]


def test_genitive_of_a_surname_taken_for_a_place() -> None:
    words = FULL_AND_SURNAME.format(surname="Rahl", later="Rahls")
    assert names(words, "0-2:PER 4-5:LOC")[1] == ("Thea Rahl", "Person")


def test_surname_of_another_person_changes_no_kind() -> None:
    words = FULL_AND_SURNAME.format(surname="Rahl", later="Dorn")
    assert names(words, "0-2:ORG 4-5:PER") == [("Thea Rahl", "Organization"), ("Dorn", "Person")]


def test_name_that_the_authority_knows_stays_beside_a_person_of_that_surname() -> None:
    words = FULL_AND_SURNAME.format(surname="Kroatien", later="Kroatien")
    assert names(words, "0-2:PER 4-5:LOC") == [("Thea Kroatien", "Person"), ("Kroatien", "Country")]


def test_names_that_the_parser_knows_for_one_are_joined() -> None:
    words = "Jan/PROPN/3/nsubj Novák/PROPN/1/flat reist/VERB/0/root/reisen"
    assert names(words, "0-1:PER 1-2:PER") == [("Jan Novák", "Person")]


def test_neighbours_that_are_no_one_name_stay_two() -> None:
    words = "Jan/PROPN/3/nsubj Bonn/PROPN/3/obl verlässt/VERB/0/root/verlassen"
    assert names(words, "0-1:PER 1-2:LOC") == [("Jan", "Person"), ("Bonn", "Place")]


def test_who_stands_behind_an_office_is_a_person() -> None:
    words = "Minister/NOUN/4/nsubj Jan/PROPN/1/appos Novák/PROPN/2/flat reist/VERB/0/root/reisen"
    assert names(words, "1-3:LOC") == [("Jan Novák", "Person")]


def test_full_name_with_a_common_noun_is_no_person() -> None:
    words = FULL_AND_SURNAME.format(surname="Rahl", later="Rahl").replace("Thea/PROPN", "Werft/NOUN")
    assert names(words, "0-2:ORG 4-5:PER")[0] == ("Werft Rahl", "Organization")


@pytest.mark.parametrize(
    ("words", "found"),
    [
        pytest.param(
            "Vorgeschichte/NOUN/1/nmod", [("Museum für Vorgeschichte", "Organization")], id="a noun behind it"
        ),
        pytest.param("jeden/DET/1/nmod", [("Museum", "Organization")], id="no noun behind it"),
    ],
)
def test_name_does_not_end_with_a_preposition(words: str, found: list[tuple[str, str]]) -> None:
    assert names(f"Museum/NOUN/4/nsubj für/ADP/3/case/für/APPR {words} hilft/VERB/0/root", "0-2:ORG") == found
