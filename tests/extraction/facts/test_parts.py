"""The arguments and adjuncts of a clause with their words, and which of them the others stand behind."""

import pytest

from belegraph.extraction.facts.parts import Part, conjuncts, denials, is_told, parts
from belegraph.extraction.facts.wording import joined
from belegraph.testing import scene, tree

COMPARATIVE = "Degree=Cmp"


def found_parts(words: str, features: str = "", place: int = 0) -> list[Part]:
    """Return the parts of the first clause; features are those of the word at a place."""
    doc = tree(words)
    doc[place].set_morph(features)  # type: ignore[attr-defined]  # spaCy's stubs lack it
    here = scene(doc)
    return list(parts(here.text.clauses[0], here))


def texts(found: list[Part]) -> list[str]:
    return [joined(part.words) for part in found]


@pytest.mark.parametrize(
    ("said", "found"),
    [
        pytest.param("die/DET/4/det Mühle/NOUN/2/obj", ["die Mühle"], id="object"),
        pytest.param("dem/DET/4/det Kind/NOUN/2/obl:arg", ["dem Kind"], id="dative"),
        pytest.param("in/ADP/4/case Graz/PROPN/2/obl", ["in Graz"], id="preposition"),
        pytest.param("dort/ADV/2/advmod", ["dort"], id="adverb"),
        pytest.param("sich/PRON/2/obj", [], id="a reflexive pronoun is the verb's"),
        pytest.param("auch/ADV/2/advmod", [], id="a focus particle is none"),
        pytest.param("nicht/PART/2/advmod", [], id="a negation is the verb's"),
        pytest.param("ab/ADP/2/compound:prt", [], id="a particle is the verb's"),
        pytest.param("auf/ADP/4/case die/PRON/2/obl//PRELS", [], id="a relative pronoun without antecedent is none"),
    ],
)
def test_part(said: str, found: list[str]) -> None:
    assert texts(found_parts(f"Lindt/PROPN/2/nsubj hilft/VERB/0/root/helfen/VVFIN {said}")) == found


@pytest.mark.parametrize(
    ("said", "mains"),
    [
        pytest.param("Brot/NOUN/2/obj in/ADP/5/case Graz/PROPN/2/obl", ["Brot"], id="object before an adjunct"),
        pytest.param("Rehberg/PROPN/2/obl:arg Brot/NOUN/2/obj", ["Brot"], id="object before a dative"),
        pytest.param("Rehberg/PROPN/2/obl:arg in/ADP/5/case Graz/PROPN/2/obl", ["Rehberg"], id="dative without object"),
        pytest.param("Brot/NOUN/2/obj und/CCONJ/5/cc Tee/NOUN/3/conj", ["Brot", "Tee"], id="each object"),
        pytest.param("in/ADP/4/case Graz/PROPN/2/obl dort/ADV/2/advmod", [], id="adjuncts alone"),
        pytest.param(
            "bis/ADP/4/case Mai/NOUN/2/obl Leiterin/NOUN/2/xcomp", ["Leiterin"], id="what is predicated of the subject"
        ),
        pytest.param("Brot/NOUN/2/obj gut/ADJ/2/xcomp/gut/ADJD", ["Brot"], id="object before what is predicated of it"),
    ],
)
def test_main_part_is_that_which_others_stand_behind(said: str, mains: list[str]) -> None:
    found = found_parts(f"Lindt/PROPN/2/nsubj bringt/VERB/0/root/bringen/VVFIN {said}")
    assert texts([part for part in found if part.main]) == mains


@pytest.mark.parametrize(
    ("words", "features", "place", "predicated"),
    [
        pytest.param(
            "Lindt/PROPN/2/nsubj nennt/VERB/0/root/nennen/VVFIN Brot/NOUN/2/obj gut/ADJ/2/xcomp/gut/ADJD",
            "",
            0,
            ["gut"],
            id="of the object",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj hält/VERB/0/root/halten/VVFIN Brot/NOUN/2/obj für/ADP/5/case "
            "gut/ADJ/2/advmod/gut/ADJD",
            "",
            0,
            ["für gut"],
            id="of the object, labelled as an adverb",
        ),
        pytest.param(
            "Lindt/PROPN/3/nsubj ist/AUX/3/cop/sein/VAFIN älter/ADJ/0/root/alt/ADJD als/ADP/5/case Rehberg/PROPN/3/obl",
            COMPARATIVE,
            2,
            ["als Rehberg"],
            id="comparative",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj backt/VERB/0/root/backen/VVFIN weniger/DET/4/det Brot/NOUN/2/obj als/ADP/6/case "
            "Rehberg/PROPN/2/obl",
            "",
            0,
            ["als Rehberg"],
            id="less of the object",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj backt/VERB/0/root/backen/VVFIN Brot/NOUN/2/obj als/ADP/5/case Köchin/NOUN/2/obl",
            "",
            0,
            [],
            id="als without a comparative",
        ),
        pytest.param("Lindt/PROPN/3/nsubj ist/AUX/3/cop/sein/VAFIN Köchin/NOUN/0/root", "", 0, [], id="of the subject"),
    ],
)
def test_predicated_part_is_needed_by_the_main_one(
    words: str, features: str, place: int, predicated: list[str]
) -> None:
    assert texts([part for part in found_parts(words, features, place) if part.predicated]) == predicated


@pytest.mark.parametrize(
    ("words", "found"),
    [
        pytest.param("von/ADP/4/case 1978/NUM/2/obl bis/ADP/6/case 1996/NUM/2/obl", ["von 1978 bis 1996"], id="years"),
        pytest.param("ab/ADP/4/case Mai/NOUN/2/obl bis/ADP/6/case Juni/NOUN/2/obl", ["ab Mai bis Juni"], id="months"),
        pytest.param(
            "vom/ADP/4/case Rathaus/NOUN/2/obl bis/ADP/6/case Markt/NOUN/2/obl in/ADP/8/case Graz/PROPN/2/obl",
            ["vom Rathaus bis Markt", "in Graz"],
            id="what follows is apart",
        ),
        pytest.param(
            "bis/ADP/4/case 1996/NUM/2/obl von/ADP/6/case 1978/NUM/2/obl", ["bis 1996", "von 1978"], id="turned round"
        ),
        pytest.param(
            "zwischen/ADP/4/case Graz/PROPN/2/obl und/CCONJ/6/cc Linz/PROPN/4/conj",
            ["zwischen Graz und Linz"],
            id="between two",
        ),
        pytest.param(
            "bei/ADP/4/case Graz/PROPN/2/obl und/CCONJ/6/cc Linz/PROPN/4/conj",
            ["bei Graz", "bei Linz"],
            id="another preposition is said of each",
        ),
        pytest.param(
            "in/ADP/4/case Graz/PROPN/2/obl und/CCONJ/7/cc bei/ADP/7/case Linz/PROPN/4/conj",
            ["in Graz", "bei Linz"],
            id="a preposition each",
        ),
    ],
)
def test_prepositions_of_several_nouns(words: str, found: list[str]) -> None:
    assert texts(found_parts(f"Lindt/PROPN/2/nsubj lebt/VERB/0/root/leben/VVFIN {words}")) == found


@pytest.mark.parametrize(
    ("words", "found"),
    [
        pytest.param(
            "Lindt/PROPN/4/nsubj wurde/AUX/4/cop/werden/VAFIN 2014/NUM/4/nummod Siegerin/NOUN/0/root",
            ["Siegerin", "2014"],
            id="year before a noun",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj steht/VERB/0/root/stehen/VVFIN seit/ADP/4/case Mai/NOUN/5/obl leer/ADJ/2/xcomp/leer/ADJD",
            ["leer", "seit Mai"],
            id="phrase before an adjective",
        ),
        pytest.param(
            "Lindt/PROPN/5/nsubj ist/AUX/5/cop/sein/VAFIN seit/ADP/4/case Mai/NOUN/5/nmod Siegerin/NOUN/0/root",
            ["Siegerin", "seit Mai"],
            id="phrase before a noun",
        ),
        pytest.param(
            "Lindt/PROPN/3/nsubj ist/AUX/3/cop/sein/VAFIN Siegerin/NOUN/0/root von/ADP/5/case Graz/PROPN/3/nmod",
            ["Siegerin von Graz"],
            id="phrase behind a noun stays",
        ),
    ],
)
def test_adjunct_hung_on_what_is_predicated(words: str, found: list[str]) -> None:
    assert texts(found_parts(words)) == found


def test_two_before_a_plural_noun_is_no_year() -> None:
    words = "Es/PRON/4/nsubj sind/AUX/4/cop/sein/VAFIN 2000/NUM/4/nummod Leute/NOUN/0/root"
    assert texts(found_parts(words, "Number=Plur", 3)) == ["2000 Leute"]


def test_pronoun_that_announces_an_infinitive_is_no_object() -> None:
    words = (
        "Lindt/PROPN/2/nsubj schafft/VERB/0/root/schaffen/VVFIN es/PRON/2/obj ,/PUNCT/7/punct Brot/NOUN/7/obj "
        "zu/PART/7/mark backen/VERB/2/xcomp/backen/VVINF"
    )
    assert found_parts(words) == []


def test_same_pronoun_is_an_object_where_nothing_follows() -> None:
    words = "Lindt/PROPN/2/nsubj kauft/VERB/0/root/kaufen/VVFIN es/PRON/2/obj"
    assert texts(found_parts(words)) == ["es"]


@pytest.mark.parametrize(
    ("said", "denial"),
    [
        pytest.param(
            "weder/CCONJ/4/cc Brot/NOUN/2/obj noch/CCONJ/6/cc Tee/NOUN/4/conj", [["weder"], ["noch"]], id="each"
        ),
        pytest.param("Brot/NOUN/2/obj und/CCONJ/5/cc Tee/NOUN/3/conj", [[], []], id="none"),
    ],
)
def test_denial_of_an_object(said: str, denial: list[list[str]]) -> None:
    found = found_parts(f"Lindt/PROPN/2/nsubj kauft/VERB/0/root/kaufen/VVFIN {said}")
    assert [[word.text for word in part.denial] for part in found] == denial


@pytest.mark.parametrize(
    ("words", "place", "found"),
    [
        pytest.param("weder/CCONJ/2/cc Tee/NOUN/0/root", 1, ["weder"], id="weder"),
        pytest.param("noch/ADV/2/advmod Tee/NOUN/0/root", 1, [], id="noch without weder"),
        pytest.param(
            "weder/CCONJ/2/cc Brot/NOUN/0/root noch/ADV/4/advmod Tee/NOUN/2/conj", 3, ["noch"], id="noch after weder"
        ),
        pytest.param("und/CCONJ/2/cc Tee/NOUN/0/root", 1, [], id="und"),
        pytest.param("kein/DET/2/det Tee/NOUN/0/root", 1, [], id="kein"),
    ],
)
def test_denials(words: str, place: int, found: list[str]) -> None:
    doc = tree(words)
    assert [word.text for word in denials(doc[place], scene(doc).text)] == found


@pytest.mark.parametrize(
    ("words", "found"),
    [
        pytest.param("Tee/NOUN/0/root und/CCONJ/3/cc Saft/NOUN/1/conj", ["Tee", "Saft"], id="two"),
        pytest.param("Tee/NOUN/0/root aus/ADP/3/case Graz/PROPN/1/nmod", ["Tee"], id="one"),
        pytest.param(
            "Maler/NOUN/0/root und/CCONJ/3/cc Dichter/NOUN/1/conj Lindt/PROPN/1/appos", ["Maler"], id="before one name"
        ),
        pytest.param(
            "Maler/NOUN/0/root und/CCONJ/3/cc Dichter/NOUN/1/conj ,/PUNCT/5/punct Lindt/PROPN/1/appos",
            ["Maler", "Dichter"],
            id="before a name apart",
        ),
    ],
)
def test_conjuncts(words: str, found: list[str]) -> None:
    here = scene(tree(words))
    assert [word.text for word in conjuncts(here.text.doc[0], here)] == found


@pytest.mark.parametrize(
    ("word", "told"),
    [
        pytest.param("hier/ADV", True, id="where"),
        pytest.param("damals/ADV", True, id="when"),
        pytest.param("Heute/ADV", True, id="when, capital letter"),
        pytest.param("oft/ADV", True, id="how often"),
        pytest.param("gemeinsam/ADV", True, id="with whom"),
        pytest.param("langsam/ADJ/ADJD", True, id="how"),
        pytest.param("Woche/NOUN", True, id="noun"),
        pytest.param("2019/NUM", True, id="year"),
        pytest.param("auch/ADV", False, id="focus"),
        pytest.param("nur/ADV", False, id="focus, restricting"),
        pytest.param("deshalb/ADV", False, id="connective"),
        pytest.param("bereits/ADV", False, id="already"),
        pytest.param("offenbar/ADJ/ADJD", False, id="judgement"),
        pytest.param("Angeblich/ADJ/ADJD", False, id="judgement, capital letter"),
        pytest.param("sehr/ADV", False, id="measure"),
    ],
)
def test_adverbs_that_are_told(word: str, told: bool) -> None:
    form, pos, *tag = word.split("/")
    doc = tree(f"{form}/{pos}/2/advmod/{form}/{''.join(tag)} lacht/VERB/0/root/lachen/VVFIN Lindt/PROPN/2/nsubj")
    assert is_told(doc[0], scene(doc)) is told
