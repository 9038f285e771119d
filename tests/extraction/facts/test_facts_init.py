"""A fact says where it stands, how it is meant, who says so, and which statement says the same."""

import pytest
from spacy.tokens import Doc

from belegraph.extraction import Layer, extract_layer, read_scene
from belegraph.extraction.facts import read_facts
from belegraph.extraction.text import read_text
from belegraph.lang import GERMAN
from belegraph.model import Article, Fact, Reading, Thing
from belegraph.testing import scene, tree


def layer_of(doc: Doc, layer: Layer = "facts") -> Reading:
    """Read one layer of a hand-made Doc."""
    return extract_layer(Article("a", doc.text, "de", published="2024-06-12"), doc, layer)


def told(words: str, names: str = "") -> list[Fact]:
    """Return the facts of a hand-made Doc beside its statements."""
    return list(layer_of(tree(words, names)).facts)


SHORT = "Lindt/PROPN/2/nsubj verlässt/VERB/0/root/verlassen/VVFIN Köln/PROPN/2/obj"
TWO = f"{SHORT} ./PUNCT/2/punct Rehberg/PROPN/6/nsubj baut/VERB/0/root/bauen/VVFIN Schiffe/NOUN/6/obj ./PUNCT/6/punct"


def test_fact_has_the_words_of_its_parts() -> None:
    [fact] = told(SHORT)
    assert (fact.subject, fact.relation, fact.object) == ("Lindt", "verlässt", "Köln")


def test_fact_has_the_number_of_its_sentence() -> None:
    assert [fact.sentence for fact in told(TWO)] == [1, 2]


def test_range_reaches_from_the_first_word_to_the_last() -> None:
    doc = tree(
        "Gern/ADV/2/advmod hilft/VERB/0/root/helfen/VVFIN Lindt/PROPN/2/nsubj Rehberg/PROPN/2/obl:arg ./PUNCT/2/punct"
    )
    [fact] = read_facts(scene(doc), [])
    assert doc.text[fact.evidence.start : fact.evidence.end] == "hilft Lindt Rehberg"


def test_range_is_one_of_the_article_and_not_of_its_body() -> None:
    doc = tree(SHORT)
    article = Article("a", "Graz | " + doc.text, start=7)
    [fact] = read_facts(read_scene(read_text(article, doc, GERMAN)), [])
    assert (fact.evidence.start, article.text[fact.evidence.start : fact.evidence.end]) == (7, doc.text.strip())


def test_fact_beside_a_statement_has_its_key() -> None:
    reading = layer_of(tree(SHORT))
    assert [fact.statement for fact in reading.facts] == [statement.key for statement in reading.statements]


def test_fact_beside_a_statement_in_a_later_part_of_the_article_has_its_key() -> None:
    doc = tree(SHORT)
    article = Article("a", "Graz | " + doc.text, start=7)
    reading = extract_layer(article, doc, "facts")
    assert [fact.statement for fact in reading.facts] == [statement.key for statement in reading.statements]


def test_fact_without_a_statement_has_no_key() -> None:
    [fact] = read_facts(scene(tree(SHORT)), [])
    assert fact.statement == ""


def test_each_subject_has_the_statement_that_names_it() -> None:
    words = (
        "Lindt/PROPN/4/nsubj und/CCONJ/3/cc Rehberg/PROPN/1/conj verlassen/VERB/0/root/verlassen/VVFIN Köln/PROPN/4/obj"
    )
    reading = layer_of(tree(words))
    subjects = {statement.key: statement.subject.text for statement in reading.statements}
    assert [subjects[fact.statement] for fact in reading.facts] == [fact.subject for fact in reading.facts]


def test_statement_of_another_clause_says_something_else() -> None:
    keys = [fact.statement for fact in told(TWO)]
    assert len(set(keys)) == len(keys) == 2


def test_fact_beside_a_statement_names_its_rules() -> None:
    reading = layer_of(tree(SHORT))
    assert [fact.evidence.rules for fact in reading.facts] == [s.evidence.rules for s in reading.statements]


def test_fact_without_a_statement_names_its_construction() -> None:
    [fact] = read_facts(scene(tree(SHORT)), [])
    assert fact.evidence.rules == ("main clause",)


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        pytest.param(SHORT, "affirmed certain asserted", id="plain"),
        pytest.param(f"{SHORT} nicht/PART/2/advmod", "negated certain asserted", id="nicht"),
        pytest.param(
            "Lindt/PROPN/4/nsubj will/AUX/4/aux/wollen/VMFIN Köln/PROPN/4/obj verlassen/VERB/0/root/verlassen/VVINF",
            "affirmed certain intended",
            id="wollen",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj verlässt/VERB/0/root/verlassen/VVFIN vielleicht/ADV/2/advmod Köln/PROPN/2/obj",
            "affirmed possible asserted",
            id="vielleicht",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj wohnt/VERB/0/root/wohnen/VVFIN nicht/PART/2/advmod in/ADP/5/case Köln/PROPN/2/obl",
            "negated certain asserted",
            id="nicht, with a preposition",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj kauft/VERB/0/root/kaufen/VVFIN weder/CCONJ/4/cc Brot/NOUN/2/obj",
            "negated certain asserted",
            id="weder",
        ),
    ],
)
def test_fact_is_meant_as_its_clause(words: str, meant: str) -> None:
    [fact] = told(words)
    factuality = fact.factuality
    assert f"{factuality.polarity} {factuality.certainty} {factuality.mode}" == meant


SAID = (
    "Rehberg/PROPN/2/nsubj sagt/VERB/0/root/sagen/VVFIN ,/PUNCT/5/punct Lindt/PROPN/5/nsubj "
    "verlasse/VERB/2/ccomp/verlassen/VVFIN Köln/PROPN/5/obj"
)


def test_fact_that_is_said_has_its_speaker() -> None:
    [fact] = [fact for fact in told(SAID, "0-1:PER 3-4:PER") if fact.relation == "verlasse"]
    assert ([speaker.phrase.text for speaker in fact.speakers], fact.quoted) == (["Rehberg"], "reported")


def test_fact_that_the_article_tells_has_no_speaker() -> None:
    [fact] = told(SHORT)
    assert (fact.speakers, fact.quoted) == ((), "")


@pytest.mark.parametrize(
    ("words", "names", "values"),
    [
        pytest.param(SHORT, "0-1:PER", (Thing("Lindt", "Person"), True), id="subject and object"),
        pytest.param(
            SHORT.replace("Köln/PROPN/2/obj", "dort/ADV/2/advmod"),
            "0-1:PER",
            (Thing("Lindt", "Person"), False),
            id="adverb",
        ),
    ],
)
def test_values_are_what_subject_and_object_stand_for(words: str, names: str, values: tuple[Thing, bool]) -> None:
    [fact] = told(words, names)
    assert (fact.values[0], fact.values[1] is not None) == values


@pytest.mark.parametrize("layer", ["times", "quantities"])
def test_other_layers_have_no_facts(layer: Layer) -> None:
    assert layer_of(tree(SHORT), layer).facts == ()


@pytest.mark.parametrize("layer", ["statements", "facts"])
def test_layers_with_facts(layer: Layer) -> None:
    assert len(layer_of(tree(SHORT), layer).facts) == 1
