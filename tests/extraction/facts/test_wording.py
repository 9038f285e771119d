"""Noun phrases and verbs in the words of the text."""

import pytest
from spacy.lang.de import German

from belegraph.extraction.facts.wording import (
    is_before_noun,
    joined,
    names_follow,
    negators,
    phrase_words,
    verb_words,
    with_preposition,
)
from belegraph.testing import scene, tree


def phrase(words: str, place: int) -> str:
    doc = tree(words)
    return joined(phrase_words(doc[place], scene(doc).text))


def verb(words: str, clause: int = 0) -> str:
    text = scene(tree(words)).text
    return joined(verb_words(text.clauses[clause], text))


LINE = "Der/DET/2/det Pegel/NOUN/3/nsubj steigt/VERB/0/root ,/PUNCT/3/punct sagt/VERB/3/parataxis Lindt/PROPN/5/nsubj"


@pytest.mark.parametrize(
    ("places", "text"),
    [
        pytest.param((0, 1), "Der Pegel", id="side by side"),
        pytest.param((0, 2), "Der steigt", id="apart"),
        pytest.param((2, 3), "steigt,", id="comma at its word"),
        pytest.param((0, 2, 3), "Der steigt,", id="apart, then a comma"),
        pytest.param((5, 2), "Lindt steigt", id="turned round"),
        pytest.param((1,), "Pegel", id="one word"),
    ],
)
def test_joined(places: tuple[int, ...], text: str) -> None:
    doc = tree(LINE)
    assert joined([doc[place] for place in places]) == text


def test_joined_has_no_tabs_and_line_feeds() -> None:
    assert joined(list(German()("Der\talte\n\nPegel \n steigt"))) == "Der alte Pegel steigt"


@pytest.mark.parametrize(
    ("words", "place", "found"),
    [
        pytest.param("der/DET/3/det alte/ADJ/3/amod Turm/NOUN/0/root", 2, "der alte Turm", id="article and adjective"),
        pytest.param("Lindts/PROPN/2/nmod:poss Turm/NOUN/0/root", 1, "Lindts Turm", id="genitive before"),
        pytest.param("Turm/NOUN/0/root der/DET/3/det Burg/NOUN/1/nmod", 0, "Turm der Burg", id="genitive behind"),
        pytest.param("Turm/NOUN/0/root in/ADP/3/case Graz/PROPN/1/nmod", 0, "Turm in Graz", id="attachment"),
        pytest.param(
            "Turm/NOUN/0/root der/DET/3/det Burg/NOUN/1/nmod in/ADP/5/case Graz/PROPN/3/nmod",
            0,
            "Turm der Burg in Graz",
            id="attachment inside an attachment",
        ),
        pytest.param(
            "Turm/NOUN/0/root von/ADP/3/case Graz/PROPN/1/nmod und/CCONJ/5/cc Linz/PROPN/3/conj",
            0,
            "Turm von Graz und Linz",
            id="coordination inside an attachment",
        ),
        pytest.param("Stadt/NOUN/0/root Graz/PROPN/1/appos", 0, "Stadt Graz", id="name"),
        pytest.param("Anna/PROPN/0/root Lindt/PROPN/1/flat", 0, "Anna Lindt", id="surname"),
        pytest.param(
            "stehende/VERB/2/acl Türme/NOUN/0/root", 1, "stehende Türme", id="participle labelled as a clause"
        ),
        pytest.param("drei/NUM/2/nummod Türme/NOUN/0/root", 1, "drei Türme", id="number"),
        pytest.param("mehr/ADV/2/advmod drei/NUM/3/nummod Türme/NOUN/0/root", 2, "mehr drei Türme", id="measure"),
    ],
)
def test_phrase_has(words: str, place: int, found: str) -> None:
    assert phrase(words, place) == found


@pytest.mark.parametrize(
    ("words", "place", "found"),
    [
        pytest.param(
            "Turm/NOUN/0/root ,/PUNCT/4/punct der/PRON/4/nsubj//PRELS fällt/VERB/1/acl", 0, "Turm", id="relative clause"
        ),
        pytest.param("Turm/NOUN/0/root und/CCONJ/3/cc Tor/NOUN/1/conj", 0, "Turm", id="what is coordinated"),
        pytest.param("und/CCONJ/2/cc Tor/NOUN/0/root", 1, "Tor", id="conjunction"),
        pytest.param("im/ADP/2/case Turm/NOUN/0/root", 1, "Turm", id="preposition"),
        pytest.param("auch/ADV/2/advmod Lindt/PROPN/0/root", 1, "Lindt", id="focus particle"),
        pytest.param(
            "Lindt/PROPN/0/root ,/PUNCT/3/punct Müllerin/NOUN/1/appos", 0, "Lindt", id="apposition behind a comma"
        ),
        pytest.param(
            "Lindt/PROPN/0/root –/PUNCT/3/punct Müllerin/NOUN/1/appos", 0, "Lindt", id="apposition behind a dash"
        ),
        pytest.param("Lindt/PROPN/0/root (/PUNCT/3/punct 41/NUM/1/appos )/PUNCT/3/punct", 0, "Lindt", id="bracket"),
        pytest.param(
            "Lindt/PROPN/0/root (/PUNCT/3/punct Graz/PROPN/1/nmod )/PUNCT/3/punct",
            0,
            "Lindt",
            id="attachment in a bracket",
        ),
        pytest.param("Ende/NOUN/0/root/Ende Glück/NOUN/1/appos", 0, "Ende", id="noun behind a noun of time"),
        pytest.param("Turm/NOUN/0/root bauen/VERB/1/xcomp/bauen/VVINF", 0, "Turm", id="bare infinitive"),
        pytest.param("Wunsch/NOUN/0/root zu/PART/3/mark bauen/VERB/1/acl/bauen/VVINF", 0, "Wunsch", id="infinitive"),
        pytest.param(
            "in/ADP/2/case Graz/PROPN/4/nmod ein/DET/4/det Turm/NOUN/0/root", 3, "ein Turm", id="phrase before the noun"
        ),
        pytest.param("Lindt/PROPN/3/nsubj ist/AUX/3/cop Müllerin/NOUN/0/root", 2, "Müllerin", id="subject and copula"),
    ],
)
def test_phrase_leaves_out(words: str, place: int, found: str) -> None:
    assert phrase(words, place) == found


def test_phrase_ends_where_the_verb_stands_between() -> None:
    words = "Bilder/NOUN/2/obj malt/VERB/0/root Lindt/PROPN/2/nsubj von/ADP/5/case Graz/PROPN/1/nmod"
    assert phrase(words, 0) == "Bilder"


@pytest.mark.parametrize(
    ("words", "place", "found"),
    [
        pytest.param("„/PUNCT/2/punct Moor/NOUN/0/root “/PUNCT/2/punct", 1, "„Moor“", id="around the whole"),
        pytest.param(
            "das/DET/2/det Bild/NOUN/0/root „/PUNCT/4/punct Moor/NOUN/2/appos “/PUNCT/4/punct",
            1,
            "das Bild „Moor“",
            id="around the name",
        ),
        pytest.param(
            "„/PUNCT/2/punct Moor/NOUN/3/nsubj wächst/VERB/0/root “/PUNCT/3/punct",
            1,
            "Moor",
            id="one that opens a longer quotation",
        ),
        pytest.param("Moor/NOUN/2/nsubj wächst/VERB/0/root", 0, "Moor", id="none"),
    ],
)
def test_quotation_marks(words: str, place: int, found: str) -> None:
    assert phrase(words, place) == found


@pytest.mark.parametrize(
    ("words", "place", "cases", "found"),
    [
        pytest.param("im/ADP/3/case alten/ADJ/3/amod Turm/NOUN/0/root", 2, [0], "im alten Turm", id="before"),
        pytest.param(
            "kurz/ADV/3/advmod vor/ADP/3/case Graz/PROPN/0/root", 2, [1], "kurz vor Graz", id="with its measure before"
        ),
        pytest.param("dem/DET/2/det Turm/NOUN/0/root gegenüber/ADP/2/case", 1, [2], "dem Turm gegenüber", id="behind"),
        pytest.param(
            "der/DET/2/det Turm/NOUN/5/nsubj in/ADP/4/case dem/PRON/5/obl//PRELS wohnt/VERB/0/root",
            1,
            [2],
            "in der Turm",
            id="that of a pronoun",
        ),
        pytest.param("am/ADP/2/case 3./ADJ/3/amod Mai/NOUN/0/root", 2, [0], "am 3. Mai", id="that of a numeral"),
        pytest.param("Turm/NOUN/0/root", 0, [], "Turm", id="none"),
    ],
)
def test_preposition(words: str, place: int, cases: list[int], found: str) -> None:
    doc = tree(words)
    assert joined(with_preposition(doc[place], [doc[case] for case in cases], scene(doc).text)) == found


@pytest.mark.parametrize(
    ("words", "found"),
    [
        pytest.param("Lindt/PROPN/2/nsubj lacht/VERB/0/root/lachen/VVFIN", "lacht", id="one word"),
        pytest.param(
            "Lindt/PROPN/3/nsubj hat/AUX/3/aux/haben/VAFIN gelacht/VERB/0/root/lachen/VVPP", "hat gelacht", id="perfect"
        ),
        pytest.param(
            "Bad/NOUN/3/nsubj:pass soll/AUX/3/aux/sollen/VMFIN gebaut/VERB/0/root/bauen/VVPP "
            "worden/AUX/3/aux:pass/werden/VAPP sein/AUX/3/aux/sein/VAINF",
            "soll gebaut worden sein",
            id="four verbs",
        ),
        pytest.param(
            "ob/SCONJ/6/mark Bad/NOUN/6/nsubj:pass je/ADV/6/advmod so/ADV/6/advmod schön/ADJ/6/advmod "
            "gebaut/VERB/0/root/bauen/VVPP wurde/AUX/6/aux:pass/werden/VAFIN",
            "wurde gebaut",
            id="finite verb from the end",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj fährt/VERB/0/root/fahren/VVFIN heute/ADV/2/advmod fort/ADP/2/compound:prt",
            "fährt fort",
            id="particle",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj irrt/VERB/0/root/irren/VVFIN sich/PRON/2/obj nicht/PART/2/advmod",
            "irrt sich nicht",
            id="reflexive pronoun before the negation",
        ),
        pytest.param(
            "Lindt/PROPN/5/nsubj hat/AUX/5/aux/haben/VAFIN heute/ADV/5/advmod nicht/PART/5/advmod "
            "gelacht/VERB/0/root/lachen/VVPP",
            "hat nicht gelacht",
            id="negation behind the finite verb",
        ),
        pytest.param("Lindt/PROPN/3/nsubj ist/AUX/3/cop/sein/VAFIN froh/ADJ/0/root", "ist", id="copula alone"),
        pytest.param(
            "Lindt/PROPN/4/nsubj soll/AUX/4/aux/sollen/VMFIN heute/ADV/4/advmod froh/ADJ/0/root sein/AUX/4/cop/sein/VAINF",
            "soll sein",
            id="copula under a modal verb",
        ),
        pytest.param("zu/PART/2/mark lachen/VERB/0/root/lachen/VVINF", "zu lachen", id="zu"),
    ],
)
def test_words_of_a_verb(words: str, found: str) -> None:
    assert verb(words) == found


@pytest.mark.parametrize(
    ("words", "found"),
    [
        pytest.param("wollen/VMFIN lachen/VVINF bleiben/VVINF", "wollen bleiben", id="modal verb"),
        pytest.param("haben/VAFIN gelacht/VVPP gesungen/VVPP", "haben gesungen", id="perfect"),
    ],
)
def test_second_verb_under_one_auxiliary(words: str, found: str) -> None:
    auxiliary, first, second = (word.split("/") for word in words.split())
    doc = (
        f"Sie/PRON/3/nsubj {auxiliary[0]}/AUX/3/aux/{auxiliary[0]}/{auxiliary[1]} {first[0]}/VERB/0/root//{first[1]} "
        f"und/CCONJ/5/cc {second[0]}/VERB/3/conj//{second[1]}"
    )
    assert verb(doc, 1) == found


@pytest.mark.parametrize(
    ("words", "found"),
    [
        pytest.param("Lindt/PROPN/2/nsubj lacht/VERB/0/root nicht/PART/2/advmod", ["nicht"], id="nicht"),
        pytest.param("Nie/ADV/2/advmod lacht/VERB/0/root Lindt/PROPN/2/nsubj", ["Nie"], id="capital letter"),
        pytest.param("Lindt/PROPN/2/nsubj lacht/VERB/0/root kaum/ADV/2/advmod", ["kaum"], id="kaum"),
        pytest.param(
            "Lindt/PROPN/4/nsubj hat/AUX/4/aux nicht/PART/2/advmod gelacht/VERB/0/root",
            ["nicht"],
            id="hung on the auxiliary",
        ),
        pytest.param(
            "Lindt/PROPN/4/nsubj ist/AUX/4/cop nie/ADV/2/advmod froh/ADJ/0/root", ["nie"], id="hung on the copula"
        ),
        pytest.param("Lindt/PROPN/2/nsubj lacht/VERB/0/root oft/ADV/2/advmod", [], id="none"),
        pytest.param(
            "Lindt/PROPN/2/nsubj lacht/VERB/0/root weil/SCONJ/6/mark nichts/PRON/6/nsubj nicht/PART/6/advmod "
            "taut/VERB/2/advcl",
            [],
            id="that of the clause below",
        ),
    ],
)
def test_negators(words: str, found: list[str]) -> None:
    text = scene(tree(words)).text
    assert [word.text for word in negators(text.clauses[0], text)] == found


@pytest.mark.parametrize(
    ("words", "place", "noun", "before"),
    [
        pytest.param("in/ADP/2/case Graz/PROPN/3/nmod Turm/NOUN/0/root", 1, 2, True, id="phrase before its noun"),
        pytest.param("Turm/NOUN/0/root in/ADP/3/case Graz/PROPN/1/nmod", 2, 0, False, id="phrase behind its noun"),
        pytest.param("Lindts/PROPN/2/nmod Turm/NOUN/0/root", 0, 1, False, id="genitive"),
        pytest.param("in/ADP/2/case Graz/PROPN/3/obl schöne/ADJ/0/root", 1, 2, False, id="phrase before an adjective"),
    ],
)
def test_phrase_that_belongs_to_the_verb(words: str, place: int, noun: int, before: bool) -> None:
    doc = tree(words)
    assert is_before_noun(doc[place], doc[noun], scene(doc).text) is before


@pytest.mark.parametrize(
    ("words", "follow"),
    [
        pytest.param("Maler/NOUN/0/root und/CCONJ/3/cc Dichter/NOUN/1/conj Lindt/PROPN/1/appos", True, id="name"),
        pytest.param("Maler/NOUN/0/root und/CCONJ/3/cc Dichter/NOUN/1/conj Leute/NOUN/1/appos", False, id="no name"),
        pytest.param("Maler/NOUN/0/root und/CCONJ/3/cc Dichter/NOUN/1/conj", False, id="none"),
        pytest.param("Maler/NOUN/0/root Lindt/PROPN/1/appos Dichter/NOUN/1/conj", False, id="name of the first"),
        pytest.param(
            "Maler/NOUN/0/root und/CCONJ/3/cc Dichter/NOUN/1/conj ,/PUNCT/5/punct Lindt/PROPN/1/appos",
            False,
            id="name apart",
        ),
    ],
)
def test_name_of_two_nouns(words: str, follow: bool) -> None:
    doc = tree(words)
    second = next(word for word in doc if word.text == "Dichter")
    assert names_follow(second, doc[0], scene(doc).text) is follow
