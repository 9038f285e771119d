import pytest

from belegraph.extraction.clauses import verb
from belegraph.testing import found, tree


@pytest.mark.parametrize(
    ("words", "names", "told"),
    [
        pytest.param(
            "Kern/PROPN/2/nsubj fand/VERB/0/root/finden Münze/NOUN/2/obj auf/ADP/5/case Acker/NOUN/2/obl",
            "0-1:PER",
            ["Kern | finden | Münze"],
            id="where it was is an argument",
        ),
        pytest.param(
            "Kern/PROPN/2/nsubj senkte/VERB/0/root/senken Miete/NOUN/2/obj auf/ADP/6/case elf/NUM/6/nummod "
            "Euro/NOUN/2/obl",
            "0-1:PER",
            ["Kern | senken | Miete", "Kern | senken auf | elf Euro"],
            id="a figure is told again",
        ),
        pytest.param(
            "Kern/PROPN/2/nsubj verwarf/VERB/0/root/verwerfen Plan/NOUN/2/obj als/ADP/5/case Traum/NOUN/2/obl",
            "0-1:PER",
            ["Kern | verwerfen | Plan", "Kern | verwerfen als | Traum"],
            id="what the object becomes is told again",
        ),
        pytest.param(
            "Kern/PROPN/2/nsubj lieh/VERB/0/root/leihen Rad/NOUN/2/obj von/ADP/5/case Weber/PROPN/2/obl",
            "0-1:PER 4-5:PER",
            ["Kern | leihen | Rad", "Kern | leihen von | Weber"],
            id="somebody with a name is told again",
        ),
        pytest.param(
            "Kern/PROPN/2/nsubj bekam/VERB/0/root/bekommen sie/PRON/2/obj von/ADP/5/case Nachbarn/NOUN/2/obl",
            "0-1:PER",
            ["Kern | bekommen | sie", "Kern | bekommen von | Nachbarn"],
            id="all is told where nobody knows what the object stands for",
        ),
        pytest.param(
            "Kern/PROPN/2/nsubj schenkt/VERB/0/root/schenken Anna/PROPN/2/obl:arg Rad/NOUN/2/obj",
            "0-1:PER 2-3:PER",
            ["Kern | schenken | Rad"],
            id="whom it was given to is an argument",
        ),
        pytest.param(
            "Kern/PROPN/2/nsubj siegte/VERB/0/root/siegen nach/ADP/4/case Streit/NOUN/2/obl mit/ADP/6/case "
            "Glück/NOUN/2/obl",
            "0-1:PER",
            ["Kern | siegen mit | Glück"],
            id="after what it was only adds to how",
        ),
        pytest.param(
            "Kern/PROPN/2/nsubj siegte/VERB/0/root/siegen nach/ADP/4/case Streit/NOUN/2/obl",
            "0-1:PER",
            ["Kern | siegen nach | Streit"],
            id="after what it was, where nothing else is told",
        ),
    ],
)
def test_phrases_that_get_a_statement(words: str, names: str, told: list[str]) -> None:
    assert [line.rpartition(" | ")[0] for line in found(verb, tree(words, names))] == told


def test_how_many_took_part_is_an_argument() -> None:
    words = (
        "Kern/PROPN/2/nsubj schlug/VERB/0/root/schlagen Ott/PROPN/2/obj nach/ADP/6/case elf/NUM/6/nummod "
        "Zügen/NOUN/2/obl"
    )
    [told] = found(verb, tree(words, "0-1:PER 2-3:PER"))
    assert told.rpartition(" | ")[0] == "Kern | schlagen | Ott"
