import pytest

from belegraph.extraction.arguments import arguments_of
from belegraph.extraction.clauses import verb
from belegraph.extraction.passives import passive
from belegraph.extraction.predicates import copula
from belegraph.testing import found, scene, tree


@pytest.mark.parametrize(
    ("words", "told"),
    [
        pytest.param(
            "Kern/PROPN/2/nsubj prüft/VERB/0/root/prüfen bloß/ADV/5/advmod die/DET/5/det Pässe/NOUN/2/obj",
            ["Kern | bloß prüfen | Pässe"],
            id="object",
        ),
        pytest.param(
            "Kern/PROPN/2/nsubj äußert/VERB/0/root/äußern sich/PRON/2/obj//PRF lediglich/ADV/2/advmod zur/ADP/6/case "
            "Lage/NOUN/2/obl",
            ["Kern | sich lediglich äußern zu | Lage"],
            id="behind the reflexive",
        ),
        pytest.param(
            "Kern/PROPN/2/nsubj kam/VERB/0/root/kommen erst/ADV/6/advmod nach/ADP/6/case elf/NUM/6/nummod "
            "Tagen/NOUN/2/obl/Tag",
            ["Kern | erst kommen | -"],
            id="a time",
        ),
        pytest.param(
            "Kern/PROPN/2/nsubj baut/VERB/0/root/bauen nicht/PART/6/advmod nur/ADV/6/advmod ein/DET/6/det Bad/NOUN/2/obj",
            ["Kern | bauen | Bad"],
            id="not only",
        ),
        pytest.param(
            "Allein/ADV/3/advmod im/ADP/3/case Mai/NOUN/4/obl kamen/VERB/0/root/kommen Busse/NOUN/4/nsubj "
            "aus/ADP/7/case Bonn/PROPN/4/obl",
            ["Busse | kommen aus | Bonn"],
            id="alone in a time adds up",
        ),
        pytest.param(
            "Die/DET/2/det Werft/NOUN/3/nsubj hat/VERB/0/root/besitzen nur/ADV/6/advmod noch/ADV/3/advmod "
            "Boote/NOUN/3/obj",
            ["Werft | nur noch besitzen | Boote"],
            id="with still",
        ),
        pytest.param(
            "Den/DET/2/det Weg/NOUN/3/obj nutzen/VERB/0/root/nutzen nur/ADV/5/advmod Busse/NOUN/3/nsubj",
            ["nur Busse | nutzen | Weg"],
            id="subject",
        ),
        pytest.param(
            "Die/DET/2/det Busse/NOUN/3/nsubj fahren/VERB/0/root/fahren nur/ADV/3/advmod",
            ["Busse | fahren | -"],
            id="nothing",
        ),
    ],
)
def test_what_is_restricted(words: str, told: list[str]) -> None:
    assert [
        line.rpartition(" | ")[0] for line in found(verb, tree(words, "0-1:PER" if words[0] == "K" else ""))
    ] == told


def test_erst_says_how_far_the_subject_has_come() -> None:
    doc = tree("erst/ADV/2/advmod Häuser/NOUN/4/nsubj:pass sind/AUX/4/aux:pass/sein saniert/VERB/0/root/sanieren/VVPP")
    assert [line.rpartition(" | ")[0] for line in found(passive, doc)] == ["Häuser | erst saniert sein | -"]


def test_a_restricted_subject_of_a_copula() -> None:
    doc = tree("Nur/ADV/2/advmod Busse/NOUN/4/nsubj sind/AUX/4/cop/sein erlaubt/ADJ/0/root")
    assert [line.rpartition(" | ")[0] for line in found(copula, doc)] == ["Nur Busse | sein | erlaubt"]


@pytest.mark.parametrize(
    ("adverb", "text"),
    [
        pytest.param("nur/ADV/6/advmod zweimal/ADV/2/advmod", "nur zweimal", id="how often"),
        pytest.param("zu/PART/6/advmod//PTKA spät/ADJ/2/advmod//ADJD", "zu spät", id="too"),
    ],
)
def test_manner_keeps_its_degree(adverb: str, text: str) -> None:
    here = scene(tree(f"Kern/PROPN/2/nsubj sah/VERB/0/root/sehen das/DET/4/det Boot/NOUN/2/obj {adverb}", "0-1:PER"))
    assert ("manner", text) in [(a.role, a.phrase.text) for a in arguments_of(here.text.clauses[0], here)]
