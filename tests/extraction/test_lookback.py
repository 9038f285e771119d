import pytest
from tests.meaning import meant

from belegraph.model import Thing
from belegraph.testing import scene, tree


@pytest.mark.parametrize(
    ("words", "names", "place", "name"),
    [
        pytest.param(
            "Lindt/PROPN/2/nsubj siegt/VERB/0/root/siegen ./PUNCT/2/punct Sie/PRON/5/nsubj/sie "
            "lacht/VERB/0/root/lachen",
            "0-1:PER",
            3,
            "Lindt",
            id="the only person",
        ),
        pytest.param(
            "Direktorin/NOUN/3/nsubj Lindt/PROPN/1/appos besucht/VERB/0/root/besuchen "
            "Minister/NOUN/3/obj Rehberg/PROPN/4/appos ./PUNCT/3/punct Er/PRON/8/nsubj/er "
            "lacht/VERB/0/root/lachen",
            "1-2:PER 4-5:PER",
            6,
            "Rehberg",
            id="er takes the man's title",
        ),
        pytest.param(
            "Direktorin/NOUN/3/nsubj Lindt/PROPN/1/appos besucht/VERB/0/root/besuchen "
            "Minister/NOUN/3/obj Rehberg/PROPN/4/appos ./PUNCT/3/punct Sie/PRON/8/nsubj/sie "
            "lacht/VERB/0/root/lachen",
            "1-2:PER 4-5:PER",
            6,
            "Lindt",
            id="sie takes the woman's title",
        ),
        pytest.param(
            "Direktorin/NOUN/3/nsubj Lindt/PROPN/1/appos siegt/VERB/0/root/siegen ./PUNCT/3/punct "
            "Er/PRON/6/nsubj/er lacht/VERB/0/root/lachen",
            "1-2:PER",
            4,
            None,
            id="er for no woman",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj besucht/VERB/0/root/besuchen Rehberg/PROPN/2/obj ./PUNCT/2/punct "
            "Er/PRON/6/nsubj/er lacht/VERB/0/root/lachen",
            "0-1:PER 2-3:PER",
            4,
            "Lindt",
            id="the subject before the object",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj kommt/VERB/0/root/kommen ./PUNCT/2/punct Regen/NOUN/5/nsubj "
            "fällt/VERB/0/root/fallen ./PUNCT/5/punct Regen/NOUN/8/nsubj fällt/VERB/0/root/fallen "
            "./PUNCT/8/punct Regen/NOUN/11/nsubj fällt/VERB/0/root/fallen ./PUNCT/11/punct "
            "Regen/NOUN/14/nsubj fällt/VERB/0/root/fallen ./PUNCT/14/punct Regen/NOUN/17/nsubj "
            "fällt/VERB/0/root/fallen ./PUNCT/17/punct Er/PRON/20/nsubj lacht/VERB/0/root/lachen",
            "0-1:PER",
            18,
            None,
            id="out of reach",
        ),
        pytest.param(
            "Rathaus/NOUN/2/nsubj brennt/VERB/0/root/brennen ./PUNCT/2/punct Er/PRON/5/nsubj/er "
            "lacht/VERB/0/root/lachen",
            "",
            3,
            None,
            id="nobody before",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj trifft/VERB/0/root/treffen Rehberg/PROPN/2/obj weil/SCONJ/6/mark "
            "dieser/PRON/6/nsubj/dieser/PDS lacht/VERB/2/advcl/lachen",
            "0-1:PER 2-3:PER",
            4,
            "Rehberg",
            id="dieser is the one who is not the subject",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj siegt/VERB/0/root/siegen ./PUNCT/2/punct Wer/PRON/5/nsubj "
            "verliert/VERB/9/csubj/verlieren weil/SCONJ/8/mark er/PRON/8/nsubj schläft/VERB/5/advcl/schlafen "
            "geht/VERB/0/root/gehen",
            "0-1:PER",
            6,
            None,
            id="er for whoever it is",
        ),
    ],
)
def test_pronoun(words: str, names: str, place: int, name: str | None) -> None:
    assert meant(words, names, place) == name


@pytest.mark.parametrize(
    ("words", "names", "place", "name"),
    [
        pytest.param(
            "Nato/PROPN/2/nsubj tagt/VERB/0/root/tagen ./PUNCT/2/punct Das/DET/5/det "
            "Bündnis/NOUN/6/nsubj wächst/VERB/0/root/wachsen",
            "0-1:ORG",
            4,
            "NATO",
            id="alliance",
        ),
        pytest.param(
            "Kroatien/PROPN/2/nsubj wählt/VERB/0/root/wählen ./PUNCT/2/punct Das/DET/5/det "
            "Land/NOUN/6/nsubj wächst/VERB/0/root/wachsen",
            "0-1:LOC",
            4,
            "Kroatien",
            id="country",
        ),
        pytest.param(
            "Firma/NOUN/3/nsubj Nordwerk/PROPN/1/appos spart/VERB/0/root/sparen ./PUNCT/3/punct "
            "Die/DET/6/det Firma/NOUN/7/nsubj wächst/VERB/0/root/wachsen",
            "1-2:ORG",
            5,
            "Nordwerk",
            id="the same noun",
        ),
        pytest.param(
            "Nato/PROPN/2/nsubj tagt/VERB/0/root/tagen ./PUNCT/2/punct Ein/DET/5/det "
            "Bündnis/NOUN/6/nsubj wächst/VERB/0/root/wachsen",
            "0-1:ORG",
            4,
            None,
            id="an indefinite article names something new",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj siegt/VERB/0/root/siegen ./PUNCT/2/punct Das/DET/5/det "
            "Bündnis/NOUN/6/nsubj wächst/VERB/0/root/wachsen",
            "0-1:PER",
            4,
            None,
            id="nothing of that kind before",
        ),
        pytest.param(
            "Nato/PROPN/2/nsubj tagt/VERB/0/root/tagen ./PUNCT/2/punct Das/DET/5/det "
            "Bündnis/NOUN/7/nsubj Seeblick/PROPN/5/appos wächst/VERB/0/root/wachsen",
            "0-1:ORG 5-6:ORG",
            4,
            "Seeblick",
            id="a name beside it says which one",
        ),
        pytest.param(
            "Nato/PROPN/2/nsubj tagt/VERB/0/root/tagen ./PUNCT/2/punct Das/DET/5/det Bündnis/NOUN/8/nsubj "
            "ohne/ADP/7/case Lindt/PROPN/5/nmod wächst/VERB/0/root/wachsen",
            "0-1:ORG 6-7:PER",
            4,
            "NATO",
            id="what is not with it says nothing of which one",
        ),
        pytest.param(
            "Mann/NOUN/2/nsubj rennt/VERB/0/root/rennen Lindt/PROPN/4/nsubj siegt/VERB/2/conj/siegen "
            "./PUNCT/2/punct Der/DET/7/det Mann/NOUN/8/nsubj lacht/VERB/0/root/lachen",
            "2-3:PER",
            6,
            None,
            id="somebody without a name",
        ),
    ],
)
def test_description(words: str, names: str, place: int, name: str | None) -> None:
    assert meant(words, names, place) == name


@pytest.mark.parametrize(
    ("words", "names", "place", "name"),
    [
        pytest.param(
            "Lindt/PROPN/2/nsubj siegt/VERB/0/root/siegen ./PUNCT/2/punct Die/DET/5/det "
            "Polin/NOUN/6/nsubj lacht/VERB/0/root/lachen",
            "0-1:PER",
            4,
            "Lindt",
            id="woman",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj siegt/VERB/0/root/siegen ./PUNCT/2/punct Der/DET/5/det "
            "Finne/NOUN/6/nsubj lacht/VERB/0/root/lachen",
            "0-1:PER",
            4,
            "Lindt",
            id="man",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj siegt/VERB/0/root/siegen ./PUNCT/2/punct Die/DET/5/det "
            "52-Jährige/NOUN/6/nsubj lacht/VERB/0/root/lachen",
            "0-1:PER",
            4,
            "Lindt",
            id="age",
        ),
        pytest.param(
            "Direktorin/NOUN/3/nsubj Lindt/PROPN/1/appos siegt/VERB/0/root/siegen ./PUNCT/3/punct "
            "Der/DET/6/det Finne/NOUN/7/nsubj lacht/VERB/0/root/lachen",
            "1-2:PER",
            5,
            None,
            id="a man for no woman",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj siegt/VERB/0/root/siegen ./PUNCT/2/punct Eine/DET/5/det "
            "Polin/NOUN/6/nsubj lacht/VERB/0/root/lachen",
            "0-1:PER",
            4,
            None,
            id="an indefinite article names somebody new",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj siegt/VERB/0/root/siegen ./PUNCT/2/punct Einer/DET/5/nsubj//PIS fällt/VERB/0/root/fallen "
            "./PUNCT/5/punct Die/DET/8/det 52-Jährige/NOUN/9/nsubj lacht/VERB/0/root/lachen",
            "0-1:PER",
            7,
            None,
            id="somebody unnamed came last",
        ),
        pytest.param(
            "Eine/DET/2/det Botanikerin/NOUN/3/nsubj fällt/VERB/0/root/fallen ./PUNCT/3/punct Lindt/PROPN/6/nsubj "
            "siegt/VERB/0/root/siegen ./PUNCT/6/punct Die/DET/9/det 52-Jährige/NOUN/10/nsubj lacht/VERB/0/root/lachen",
            "4-5:PER",
            8,
            "Lindt",
            id="somebody named came last",
        ),
    ],
)
def test_nationality_noun(words: str, names: str, place: int, name: str | None) -> None:
    assert meant(words, names, place) == name


@pytest.mark.parametrize(
    ("words", "names", "place", "name"),
    [
        pytest.param(
            "Landrätin/NOUN/3/nsubj Lindt/PROPN/1/appos siegt/VERB/0/root/siegen ./PUNCT/3/punct "
            "Die/DET/6/det Landrätin/NOUN/7/nsubj lacht/VERB/0/root/lachen",
            "1-2:PER",
            5,
            "Lindt",
            id="the same office",
        ),
        pytest.param(
            "Bürgermeister/NOUN/3/nsubj Lindt/PROPN/1/appos siegt/VERB/0/root/siegen ./PUNCT/3/punct "
            "Der/DET/6/det Rathauschef/NOUN/7/nsubj lacht/VERB/0/root/lachen",
            "1-2:PER",
            5,
            "Lindt",
            id="another word for the office",
        ),
        pytest.param(
            "Stadtrat/NOUN/3/nsubj Lindt/PROPN/1/appos siegt/VERB/0/root/siegen ./PUNCT/3/punct "
            "Der/DET/6/det Stadtrat/NOUN/7/nsubj tagt/VERB/0/root/tagen",
            "1-2:PER",
            5,
            None,
            id="a body of that name",
        ),
        pytest.param(
            "Direktorin/NOUN/3/nsubj Lindt/PROPN/1/appos besucht/VERB/0/root/besuchen "
            "Minister/NOUN/3/obj Rehberg/PROPN/4/appos ./PUNCT/3/punct Der/DET/8/det "
            "Minister/NOUN/9/nsubj lacht/VERB/0/root/lachen",
            "1-2:PER 4-5:PER",
            7,
            "Rehberg",
            id="of two officers the one of that office",
        ),
    ],
)
def test_office_noun(words: str, names: str, place: int, name: str | None) -> None:
    assert meant(words, names, place) == name


LINDT = "Lindt/PROPN/2/nsubj siegt/VERB/0/root/siegen ./PUNCT/2/punct "
BOTANIST = "Die/DET/5/det Botanikerin/NOUN/6/nsubj lacht/VERB/0/root/lachen"


@pytest.mark.parametrize(
    ("words", "names", "place", "name"),
    [
        pytest.param(LINDT + BOTANIST, "0-1:PER", 4, "Lindt", id="the only person, gender unknown"),
        pytest.param(
            "Direktorin/NOUN/3/nsubj Lindt/PROPN/1/appos besucht/VERB/0/root/besuchen Minister/NOUN/3/obj "
            "Rehberg/PROPN/4/appos ./PUNCT/3/punct Die/DET/8/det Botanikerin/NOUN/9/nsubj lacht/VERB/0/root/lachen",
            "1-2:PER 4-5:PER",
            7,
            "Lindt",
            id="the only woman, beside a man",
        ),
        pytest.param(
            "Direktorin/NOUN/3/nsubj Lindt/PROPN/1/appos besucht/VERB/0/root/besuchen Rehberg/PROPN/3/obj "
            "./PUNCT/3/punct Die/DET/7/det Botanikerin/NOUN/8/nsubj lacht/VERB/0/root/lachen",
            "1-2:PER 3-4:PER",
            6,
            "Lindt",
            id="the only woman, beside a person of unknown gender",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj besucht/VERB/0/root/besuchen Rehberg/PROPN/2/obj ./PUNCT/2/punct Die/DET/6/det "
            "Botanikerin/NOUN/7/nsubj lacht/VERB/0/root/lachen",
            "0-1:PER 2-3:PER",
            5,
            None,
            id="two persons of unknown gender",
        ),
        pytest.param(
            "Direktorin/NOUN/3/nsubj Lindt/PROPN/1/appos besucht/VERB/0/root/besuchen Leiterin/NOUN/3/obj "
            "Rehberg/PROPN/4/appos ./PUNCT/3/punct Die/DET/8/det Botanikerin/NOUN/9/nsubj lacht/VERB/0/root/lachen",
            "1-2:PER 4-5:PER",
            7,
            None,
            id="two women",
        ),
        pytest.param(
            "Direktor/NOUN/3/nsubj Lindt/PROPN/1/appos siegt/VERB/0/root/siegen ./PUNCT/3/punct Die/DET/6/det "
            "Botanikerin/NOUN/7/nsubj lacht/VERB/0/root/lachen",
            "1-2:PER",
            5,
            None,
            id="a man",
        ),
        pytest.param(
            LINDT + BOTANIST.replace("Die", "Eine"), "0-1:PER", 4, None, id="an indefinite article names somebody new"
        ),
    ],
)
def test_woman_named_by_what_she_does(words: str, names: str, place: int, name: str | None) -> None:
    assert meant(words, names, place) == name


@pytest.mark.parametrize(
    ("pronoun", "name"), [pytest.param("Sie", "Lindt", id="sie is she"), pytest.param("Er", None, id="er is not")]
)
def test_pronoun_after_a_woman_named_by_what_she_does(pronoun: str, name: str | None) -> None:
    words = f"{LINDT}{BOTANIST} ./PUNCT/6/punct {pronoun}/PRON/9/nsubj/{pronoun.lower()} singt/VERB/0/root/singen"
    assert meant(words, "0-1:PER", 7) == name


@pytest.mark.parametrize(
    ("noun", "number", "verb", "name"),
    [
        pytest.param("Ministerinnen", "Plur", "lacht", None, id="several persons, singular"),
        pytest.param("Ministerinnen", "Plur", "lachen", "Ministerinnen", id="several persons, plural"),
        pytest.param("Ministerin", "Sing", "lacht", "Ministerin", id="one person, singular"),
        pytest.param("Ministerin", "Sing", "lachen", None, id="one person, plural"),
    ],
)
def test_sie_agrees_in_number_with_persons_that_have_no_name(
    noun: str, number: str, verb: str, name: str | None
) -> None:
    doc = tree(
        f"{noun}/NOUN/2/nsubj/Ministerin kommt/VERB/0/root/kommen ./PUNCT/2/punct Sie/PRON/5/nsubj/sie {verb}/VERB/0/root/lachen/VVFIN"
    )
    doc[0].set_morph(f"Gender=Fem|Number={number}")  # type: ignore[attr-defined]  # spaCy's stubs lack it
    value = scene(doc).references.values.get(3)
    assert (value.name if isinstance(value, Thing) else None) == name


@pytest.mark.parametrize(
    ("words", "names", "place", "name"),
    [
        pytest.param(
            "Riva/PROPN/2/nsubj siegt/VERB/0/root/siegen ./PUNCT/2/punct Rehberg/PROPN/5/nsubj "
            "lobt/VERB/0/root/loben ihn/PRON/5/obj/er",
            "0-1:PER 3-4:PER",
            5,
            "Riva",
            id="an object is not the subject of its clause",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj lobt/VERB/0/root/loben ihre/DET/4/det:poss/ihr/PPOSAT Boote/NOUN/2/obj",
            "0-1:PER",
            2,
            "Lindt",
            id="a possessive belongs to the subject",
        ),
        pytest.param(
            "Anna/PROPN/4/nsubj Lindt/PROPN/1/flat und/CCONJ/4/cc kommt/VERB/0/root/kommen ./PUNCT/4/punct "
            "Jon/PROPN/8/nsubj Holm/PROPN/6/flat geht/VERB/0/root/gehen ./PUNCT/8/punct Er/PRON/11/nsubj/er "
            "lacht/VERB/0/root/lachen",
            "0-2:PER 5-7:PER",
            9,
            "Jon Holm",
            id="a first name in -a is a woman's",
        ),
    ],
)
def test_binding_and_gender(words: str, names: str, place: int, name: str) -> None:
    value = scene(tree(words, names)).references.values[place]
    assert isinstance(value, Thing)
    assert value.name == name


def test_of_two_that_are_as_near_none_is_taken() -> None:
    words = (
        "Regen/NOUN/2/nsubj trifft/VERB/0/root/treffen mit/ADP/4/case Rehberg/PROPN/2/obl bei/ADP/6/case Holm/PROPN/2/obl "
        "./PUNCT/2/punct Regen/NOUN/9/nsubj trifft/VERB/0/root/treffen ihn/PRON/9/obj/er"
    )
    assert 9 not in scene(tree(words, "3-4:PER 5-6:PER")).references.values


@pytest.mark.parametrize(
    ("words", "names", "place", "name"),
    [
        pytest.param(
            "Landgericht/PROPN/3/nsubj Graz/PROPN/1/flat tagt/VERB/0/root ./PUNCT/3/punct Das/DET/6/det "
            "Gericht/NOUN/7/nsubj/Gericht wartet/VERB/0/root",
            "0-2:ORG",
            5,
            "Landgericht Graz",
            id="a noun that a name is made with",
        ),
        pytest.param(
            "Jon/PROPN/3/nsubj Holm/PROPN/1/flat siegt/VERB/0/root ./PUNCT/3/punct Der/DET/6/det "
            "Vereinsmann/NOUN/7/nsubj lacht/VERB/0/root",
            "0-2:PER",
            5,
            "Jon Holm",
            id="a noun for a man",
        ),
    ],
)
def test_description_of_a_named_thing(words: str, names: str, place: int, name: str) -> None:
    value = scene(tree(words, names)).references.values[place]
    assert isinstance(value, Thing)
    assert value.name == name


def test_land_is_not_the_last_country_whose_name_ends_so() -> None:
    words = (
        "Finnland/PROPN/2/nsubj siegt/VERB/0/root ./PUNCT/2/punct Das/DET/5/det Land/NOUN/6/nsubj/Land und/CCONJ/0/root"
    )
    text = scene(tree(words.replace("und/CCONJ/0/root", "lacht/VERB/0/root"), "0-1:ORG")).references
    assert getattr(text.values.get(4), "kind", "Country") == "Country"


def test_of_two_who_come_alike_a_possessive_is_neithers() -> None:
    words = (
        "Lindt/PROPN/2/nsubj lacht/VERB/0/root und/CCONJ/5/cc Rehberg/PROPN/5/nsubj singt/VERB/2/conj ./PUNCT/2/punct "
        "Ihre/DET/8/det:poss/ihr/PPOSAT Boote/NOUN/9/nsubj sinken/VERB/0/root"
    )
    assert 6 not in scene(tree(words, "0-1:PER 3-4:PER")).references.values
