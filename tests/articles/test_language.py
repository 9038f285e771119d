import pytest

from belegraph.articles.language import SAMPLE, detect

GERMAN = "Die Stadt sperrt die alte Brücke über den Fluss bis zum Herbst."


@pytest.mark.parametrize(
    ("text", "language"),
    [
        pytest.param(GERMAN, "de", id="German"),
        pytest.param("The town will close the old bridge over the river until autumn.", "en", id="English"),
        pytest.param("La ville ferme le vieux pont sur le fleuve jusqu'à l'automne.", "fr", id="French"),
        pytest.param("De stad sluit de oude brug over de rivier tot de herfst.", "nl", id="Dutch"),
        pytest.param("Мэр закрыл старый мост через реку до осени.", "ru", id="Russian"),
        pytest.param("", "", id="nothing"),
        pytest.param("2024: 3,5 % – 7 €", "", id="no letters"),
        pytest.param("Berlin", "", id="a name"),
        pytest.param("Der Rat tagt.", "", id="too short to tell"),
    ],
)
def test_language(text: str, language: str) -> None:
    assert detect(text) == language


def test_only_the_beginning_is_looked_at() -> None:
    assert detect(GERMAN * (SAMPLE // len(GERMAN) + 1) + "The town will close the bridge. " * 1000) == "de"
