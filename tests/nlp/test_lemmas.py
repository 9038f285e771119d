import pytest
from hypothesis import given
from hypothesis import strategies as st

from belegraph.nlp.lemmas import apply_script, dictionary_lemma, lemma_of, make_script


@given(st.text(), st.text())
def test_script_gives_the_lemma_back(form: str, lemma: str) -> None:
    assert apply_script(form, make_script(form, lemma)) == lemma


@pytest.mark.parametrize(
    ("form", "lemma", "script"),
    [
        pytest.param("rudert", "rudern", "|1|n", id="ending"),
        pytest.param("Rudern", "rudern", "l|0|", id="small letter"),
        pytest.param("lindt", "Lindt", "u|0|", id="capital"),
        pytest.param("Moos", "Moos", "=", id="nothing to do"),
        pytest.param("ging", "gehen", "!gehen", id="nothing in common"),
    ],
)
def test_script(form: str, lemma: str, script: str) -> None:
    assert make_script(form, lemma) == script


@pytest.mark.parametrize(
    ("form", "tag", "lemma"),
    [
        pytest.param("Brücken", "NOUN", "Brücke", id="noun"),
        pytest.param("schwamm", "VERB", "schwimmen", id="strong verb"),
        pytest.param("zurückschwamm", "VERB", "zurückschwimmen", id="verb with its particle"),
        pytest.param("Schwamm", "NOUN", "Schwamm", id="noun spelt like a verb"),
    ],
)
def test_dictionary(form: str, tag: str, lemma: str) -> None:
    assert dictionary_lemma(form, tag, "?") == lemma


@pytest.mark.parametrize(
    ("scripted", "lemma"),
    [
        pytest.param("etabliern", "etablieren", id="no verb"),
        pytest.param("feiern", "feiern", id="a verb"),
        pytest.param("xyziern", "xyziern", id="neither is"),
    ],
)
def test_infinitive_of_a_participle_is_mended(scripted: str, lemma: str) -> None:
    assert dictionary_lemma("?", "ADJ", scripted) == lemma


@pytest.mark.parametrize("tag", [pytest.param("ADJ", id="adjective"), pytest.param("PROPN", id="name")])
def test_dictionary_has_no_say(tag: str) -> None:
    assert dictionary_lemma("alter", tag, "as scored") == "as scored"


@pytest.mark.parametrize(
    ("form", "lemma"),
    [
        pytest.param("verloren", "verlieren", id="verloren"),
        pytest.param("geborgen", "bergen", id="geborgen"),
        pytest.param("entworfen", "entwerfen", id="entworfen"),
        pytest.param("gelogen", "lügen", id="gelogen"),
        pytest.param("verboten", "verbieten", id="verboten"),
        pytest.param("gebohrt", "bohren", id="weak"),
        pytest.param("vergessen", "vergessen", id="vowel of the infinitive"),
        pytest.param("vermessen", "vermessen", id="vowel of the infinitive, another verb spelt alike"),
        pytest.param("erhalten", "erhalten", id="spelt like its infinitive"),
        pytest.param("gelangt", "gelangen", id="wrong in the dictionary"),
    ],
)
def test_participle(form: str, lemma: str) -> None:
    assert lemma_of(form, "VERB", "=", participle=True) == lemma


@pytest.mark.parametrize("form", ["verloren", "geborgen", "entworfen"])
def test_participle_used_as_an_adjective_stays(form: str) -> None:
    assert lemma_of(form, "ADJ", "=") == form


def test_finite_form_between_particle_and_verb() -> None:
    assert lemma_of("angehört", "VERB", "=", finite=True) == "angehören"


def test_participle_with_a_particle() -> None:
    assert lemma_of("hereingefallen", "VERB", "=", participle=True) == "hereinfallen"


@pytest.mark.parametrize(
    ("participle", "lemma"), [pytest.param(False, "gehören", id="finite"), pytest.param(True, "hören", id="participle")]
)
def test_gehoert(participle: bool, lemma: str) -> None:
    assert lemma_of("gehört", "VERB", "=", participle=participle, finite=not participle) == lemma


@pytest.mark.parametrize(
    ("form", "lemma"),
    [
        pytest.param("gelangen", "gelangen", id="form of another verb, too"),
        pytest.param("vorzubereiten", "vorbereiten", id="with zu"),
    ],
)
def test_infinitive_is_its_own_lemma(form: str, lemma: str) -> None:
    assert lemma_of(form, "VERB", "=", infinitive=True) == lemma


@pytest.mark.parametrize("form", ["hören", "gehören", "verlieren", "bergen", "entwerfen", "folgen", "wandern", "geben"])
def test_infinitive_stays(form: str) -> None:
    assert lemma_of(form, "VERB", "=") == form


@pytest.mark.parametrize(
    ("finite", "lemma"), [pytest.param(True, "sichern", id="verb"), pytest.param(False, "sicher", id="adjective")]
)
def test_subjunctive_of_a_verb_that_looks_like_an_adjective(finite: bool, lemma: str) -> None:
    assert lemma_of("sichere", "VERB" if finite else "ADJ", "|1|", finite=finite) == lemma


@pytest.mark.parametrize(
    ("form", "lemma"),
    [
        pytest.param("stand", "stehen", id="strong"),
        pytest.param("verbrachten", "verbringen", id="prefix"),
        pytest.param("beisteuerten", "beisteuern", id="stem in -er"),
    ],
)
def test_finite_form_that_the_dictionary_lacks(form: str, lemma: str) -> None:
    assert lemma_of(form, "VERB", "=", finite=True) == lemma
