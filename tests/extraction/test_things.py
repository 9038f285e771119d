import pytest

from belegraph.extraction.things import is_plural_noun, local_thing, nationality, noun_kind, short_phrase
from belegraph.testing import scene, tree


@pytest.mark.parametrize(
    ("noun", "kind"),
    [
        pytest.param("Landrätin", "Person", id="office"),
        pytest.param("Krisentreffen", "Meeting", id="meeting, last part of a compound"),
        pytest.param("Erdbeben", "Event", id="event"),
        pytest.param("Ruderverein", "Organization", id="club"),
        pytest.param("Kupferwerk", "Building", id="works"),
        pytest.param("Geduld", "Concept", id="anything else"),
    ],
)
def test_kind_of_a_noun(noun: str, kind: str) -> None:
    doc = tree(f"{noun}/NOUN/0/root")
    assert noun_kind(doc[0], scene(doc).text) == kind


@pytest.mark.parametrize(
    ("word", "code"),
    [
        pytest.param("Polin/NOUN", "PL", id="woman"),
        pytest.param("Finne/NOUN", "FI", id="man"),
        pytest.param("schwedischer/ADJ", "SE", id="adjective"),
        pytest.param("Brücke/NOUN", None, id="no nationality"),
        pytest.param("in/ADP", None, id="a preposition"),
    ],
)
def test_nationality(word: str, code: str | None) -> None:
    doc = tree(f"{word}/0/root")
    assert nationality(doc[0], scene(doc).text) == code


@pytest.mark.parametrize(
    ("words", "name"),
    [
        pytest.param(
            "tiefes/ADJ/2/amod Misstrauen/NOUN/0/root der/DET/4/det Bauern/NOUN/2/nmod",
            "tiefes Misstrauen der Bauern",
            id="concept with its genitive",
        ),
        pytest.param(
            "kurzes/ADJ/2/amod Treffen/NOUN/0/root der/DET/4/det Bauern/NOUN/2/nmod",
            "kurzes Treffen",
            id="event without its genitive",
        ),
    ],
)
def test_name_of_a_common_noun(words: str, name: str) -> None:
    doc = tree(words)
    assert local_thing(doc[1], scene(doc).text).name == name


@pytest.mark.parametrize(
    ("word", "features", "name"),
    [
        pytest.param("Turms/NOUN/0/root/Turm", "Case=Gen|Number=Sing", "Turm", id="genitive"),
        pytest.param("Häusern/NOUN/0/root/Haus", "Case=Dat|Number=Plur", "Häuser", id="dative plural"),
        pytest.param("Bauern/NOUN/0/root/Bauer", "Case=Nom|Number=Plur", "Bauern", id="a nominative stays"),
    ],
)
def test_name_in_its_base_form(word: str, features: str, name: str) -> None:
    doc = tree(word)
    doc[0].set_morph(features)
    assert local_thing(doc[0], scene(doc).text).name == name


def test_short_phrase_ends_with_its_noun() -> None:
    doc = tree("zweites/ADJ/2/amod Rennen/NOUN/0/root am/ADP/4/case See/NOUN/2/nmod")
    assert short_phrase(doc[1], scene(doc).text).text == "zweites Rennen"


@pytest.mark.parametrize(
    ("words", "is_plural"),
    [
        pytest.param("das/DET/2/det Lager/NOUN/0/root", False, id="das is singular, whatever the features"),
        pytest.param("die/DET/2/det Lager/NOUN/0/root", True, id="die leaves it to the features"),
    ],
)
def test_plural_noun(words: str, is_plural: bool) -> None:
    doc = tree(words)
    doc[1].set_morph("Number=Plur")
    assert is_plural_noun(doc[1]) is is_plural
