"""What else takes part in a clause, and which of it a statement does not say itself."""

import pytest
from tests.factory import make_statement

from belegraph.extraction import extract_article
from belegraph.extraction.arguments import arguments_of
from belegraph.model import Article, Quantity, Time, Value
from belegraph.testing import scene, tree


@pytest.mark.parametrize(
    ("words", "names", "found"),
    [
        pytest.param("Eis/NOUN/2/nsubj fiel/VERB/0/root im/ADP/4/case Mai/NOUN/2/obl", "", [("time", "Mai")], id="when"),
        pytest.param(
            "Eis/NOUN/2/nsubj fiel/VERB/0/root in/ADP/4/case Graz/PROPN/2/obl", "3-4:LOC", [("place", "Graz")], id="where"
        ),
        pytest.param(
            "Gestern/ADV/2/advmod fiel/VERB/0/root Eis/NOUN/2/nsubj",
            "",
            [("time", "Gestern")],
            id="capital at the beginning",
        ),
        pytest.param("Eis/NOUN/2/nsubj fiel/VERB/0/root gestern/ADV/2/advmod", "", [("time", "gestern")], id="adverb"),
        pytest.param(
            "Eis/NOUN/2/nsubj fiel/VERB/0/root auf/ADP/4/case Wege/NOUN/2/obl", "", [("auf", "Wege")], id="no known place"
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj sprach/VERB/0/root elf/NUM/4/nummod Minuten/NOUN/2/obj/Minute",
            "0-1:PER",
            [("time", "elf Minuten")],
            id="how long",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj gab/VERB/0/root/geben Holm/PROPN/2/iobj Geld/NOUN/2/obj",
            "0-1:PER 2-3:PER",
            [("indirect object", "Holm"), ("object", "Geld")],
            id="whom and what",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj ruft/VERB/0/root/rufen heiser/ADV/2/advmod//ADJD", "", [("manner", "heiser")], id="how"
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj ruft/VERB/0/root/rufen wahrscheinlich/ADV/2/advmod//ADJD", "", [], id="how certain"
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj kam/VERB/0/root/kommen trotz/ADP/4/case Regen/NOUN/2/obl", "", [("trotz", "Regen")],
            id="in spite of what",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj sprach/VERB/0/root/sprechen über/ADP/4/case Zukunft/NOUN/2/obl Bonns/PROPN/4/nmod",
            "0-1:PER",
            [("über", "Zukunft Bonns")],
            id="about when",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj sprach/VERB/0/root/sprechen von/ADP/4/case Tag/NOUN/2/obl",
            "0-1:PER",
            [("von", "Tag")],
            id="of what day",
        ),
        pytest.param(
            "Laut/ADP/2/case Lindt/PROPN/3/obl fiel/VERB/0/root Eis/NOUN/3/nsubj", "1-2:PER", [], id="who says so"
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj kam/VERB/0/root/kommen mit/ADP/4/case Holm/PROPN/2/obl und/CCONJ/6/cc Anna/PROPN/4/conj",
            "3-4:PER 5-6:PER",
            [("mit", "Holm"), ("mit", "Anna")],
            id="coordinated",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj kam/VERB/0/root/kommen unter/ADP/5/case keinem/DET/5/det//PIAT Schirm/NOUN/2/obl",
            "",
            [],
            id="none",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj kam/VERB/0/root/kommen mit/ADP/4/case ihm/PRON/2/obl//PPER", "", [], id="nobody knows who"
        ),
    ],
)  # fmt: skip
def test_arguments(words: str, names: str, found: list[tuple[str, str]]) -> None:
    here = scene(tree(words, names))
    assert [(argument.role, argument.phrase.text) for argument in arguments_of(here.text.clauses[0], here)] == found


@pytest.mark.parametrize(
    ("words", "length"),
    [
        pytest.param("elf/NUM/4/nummod Minuten/NOUN/2/obj/Minute", Time("PT11M"), id="object"),
        pytest.param("seit/ADP/5/case elf/NUM/5/nummod Jahren/NOUN/2/obl/Jahr", Time("P11Y"), id="since"),
        pytest.param("mit/ADP/5/case elf/NUM/5/nummod Jahren/NOUN/2/obl/Jahr", Quantity("11", "a"), id="age"),
    ],
)
def test_how_long_it_lasts_is_a_time(words: str, length: Value) -> None:
    here = scene(tree(f"Lindt/PROPN/2/nsubj sprach/VERB/0/root/sprechen {words}"))
    assert [argument.phrase.value for argument in arguments_of(here.text.clauses[0], here)] == [length]


SALE = (
    "Lindt/PROPN/2/nsubj verkauft/VERB/0/root/verkaufen Haus/NOUN/2/obj und/CCONJ/5/cc Garten/NOUN/3/conj "
    "an/ADP/7/case Holm/PROPN/2/obl"
)


def test_a_statement_has_what_it_does_not_say_itself() -> None:
    doc = tree(SALE, "0-1:PER 6-7:PER")
    statements = extract_article(Article("a", doc.text), doc).statements
    assert {str(each): [(a.role, a.phrase.text) for a in each.arguments] for each in statements} == {
        "Lindt | verkaufen | Haus": [("an", "Holm")],
        "Lindt | verkaufen | Garten": [("an", "Holm")],
        "Lindt | verkaufen an | Holm": [("object", "Haus"), ("object", "Garten")],
    }


def test_noun_of_a_light_verb_is_no_argument() -> None:
    doc = tree(
        "Lindt/PROPN/2/nsubj übt/VERB/0/root/üben Kritik/NOUN/2/obj an/ADP/5/case Holm/PROPN/3/nmod", "0-1:PER 4-5:PER"
    )
    (told,) = [
        s for s in extract_article(Article("a", doc.text), doc).statements if s.relation.label == "Kritik üben an"
    ]
    assert told.arguments == ()


def test_statement_without_more_has_none() -> None:
    assert make_statement().arguments == ()
