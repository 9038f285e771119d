"""Rows of each layer: one JSON object or one line of a table each."""

import json
from dataclasses import replace

import pytest
from tests.factory import HOLM, KERN, RIVA, make_article, make_reading, make_statement, phrase

from belegraph.export.rows import ROWS, Row
from belegraph.model import (
    Argument,
    Attribution,
    Entity,
    Evidence,
    Fact,
    Factuality,
    Mention,
    QuantityExpression,
    Reading,
    Relation,
    Speaker,
    TimeExpression,
    Value,
)

COLUMNS = (
    "article sentence start end subject relation object subject_entity predicate object_entity statement arguments "
    "polarity certainty mode speaker speakers speaker_text speaker_start speaker_end quoted rules"
).split()
NS = "https://w3id.org/belegraph/"


def entity(name: str, **labels: str) -> Entity:
    return Entity(f"{NS}entity/{name}", "Person", tuple(labels.items()))


ENTITIES: dict[Value, Entity] = {
    KERN: entity("anna-kern", de="Anna Kern", en="Ann Kern"),
    RIVA: entity("riva", de="Riva"),
    HOLM: entity("jon-holm", en="John Holm"),
}


def make_fact(**fields: object) -> Fact:
    fact = Fact(1, "Kern", "stützt", "Riva", Evidence("fluss", 0, 16, ("main clause",)), values=(KERN, RIVA))
    return replace(fact, **fields)  # type: ignore[arg-type]  # the fields are given by name


def with_layers(reading: Reading, **layers: tuple[object, ...]) -> Reading:
    return replace(reading, **layers)  # type: ignore[arg-type]  # the layers are given by name


def rows(layer: str, reading: Reading) -> list[Row]:
    return list(ROWS[layer](reading, ENTITIES))


WORDED = with_layers(make_reading(make_statement()), facts=(make_fact(statement="1.1"),))
"""A statement with the fact that words it."""
BARE = with_layers(make_reading(), facts=(make_fact(),))
"""A fact that no statement says."""
ALONE = make_reading(make_statement())
"""A statement that no fact words."""
SPOKEN = with_layers(
    make_reading(),
    facts=(
        make_fact(speakers=(Speaker(phrase("Holm", HOLM, 18)), Speaker(phrase("sie", KERN, 25))), quoted="reported"),
    ),
)
"""A fact that Holm says Kern says."""


@pytest.mark.parametrize(
    "reading",
    [pytest.param(WORDED, id="both"), pytest.param(BARE, id="fact"), pytest.param(ALONE, id="statement")],
)
def test_statements_have_these_keys(reading: Reading) -> None:
    assert [list(row) for row in rows("statements", reading)] == [COLUMNS]


@pytest.mark.parametrize(
    ("layer", "keys"),
    [
        pytest.param("facts", ["sentence", "subject", "relation", "object"], id="facts"),
        pytest.param(
            "attributions",
            ["article", "message", "speaker_ranges", "cue_ranges", "frame_ranges", "type", "nested", "speaker"],
            id="attributions",
        ),
        pytest.param("mentions", ["article", "start", "end", "kind", "entity", "antecedent"], id="mentions"),
        pytest.param("times", ["article", "start", "end", "type", "value"], id="times"),
        pytest.param(
            "quantities", ["article", "start", "end", "value", "unit", "of", "approximation", "change"], id="quantities"
        ),
    ],
)
def test_other_layers_have_these_keys(layer: str, keys: list[str]) -> None:
    reading = with_layers(
        BARE,
        times=(TimeExpression(0, 4, "DATE", "2024"),),
        quantities=(QuantityExpression(0, 4, "7"),),
        attributions=(Attribution(((0, 4),)),),
    )
    reading = replace(reading, mentions=(Mention(0, 4, "Kern", KERN),))
    assert [list(row) for row in rows(layer, reading)] == [keys]


@pytest.mark.parametrize("layer", sorted(ROWS))
def test_nothing_found_is_no_row(layer: str) -> None:
    assert rows(layer, make_reading()) == []


@pytest.mark.parametrize("reading", [WORDED, BARE, ALONE, SPOKEN], ids=["both", "fact", "statement", "spoken"])
def test_row_is_json(reading: Reading) -> None:
    [row] = rows("statements", reading)
    assert json.loads(json.dumps(row)) == row


@pytest.mark.parametrize(
    ("key", "value"),
    [
        pytest.param("article", "fluss", id="article"),
        pytest.param("sentence", 1, id="sentence"),
        pytest.param("start", 0, id="start"),
        pytest.param("end", 16, id="end"),
        pytest.param("subject", "Kern", id="subject, as in the text"),
        pytest.param("relation", "stützt", id="relation, as in the text"),
        pytest.param("object", "Riva", id="object, as in the text"),
        pytest.param("subject_entity", f"{NS}entity/anna-kern", id="subject in the graph"),
        pytest.param("object_entity", f"{NS}entity/riva", id="object in the graph"),
        pytest.param("predicate", f"{NS}ns#supports", id="relation in the graph"),
        pytest.param("statement", f"{NS}article/fluss/statement/1.1", id="statement in the graph"),
        pytest.param("rules", ["main clause"], id="rules"),
        pytest.param("quoted", "", id="not quoted"),
        pytest.param("speaker", None, id="no speaker"),
        pytest.param("speakers", [], id="no speakers"),
        pytest.param("speaker_start", None, id="no words of a speaker"),
    ],
)
def test_row_of_a_fact_beside_its_statement(key: str, value: object) -> None:
    [row] = rows("statements", WORDED)
    assert row[key] == value


@pytest.mark.parametrize("key", ["predicate", "statement"])
def test_fact_without_a_statement_is_nowhere_in_the_graph(key: str) -> None:
    [row] = rows("statements", BARE)
    assert row[key] is None


def test_fact_without_a_statement_still_names_its_things() -> None:
    [row] = rows("statements", BARE)
    assert (row["subject_entity"], row["object_entity"]) == (f"{NS}entity/anna-kern", f"{NS}entity/riva")


def test_fact_whose_words_stand_for_nothing_has_no_entities() -> None:
    [row] = rows("statements", with_layers(BARE, facts=(make_fact(values=(None, None)),)))
    assert (row["subject_entity"], row["object_entity"]) == (None, None)


@pytest.mark.parametrize(
    ("statement", "key", "value"),
    [
        pytest.param(
            make_statement(), "relation", "unterstützen", id="label of the ontology in the article's language"
        ),
        pytest.param(
            make_statement(relation=Relation(label="sich freuen über")),
            "relation",
            "sich freuen über",
            id="open relation",
        ),
        pytest.param(make_statement(), "subject", "Kern", id="words of the subject"),
        pytest.param(make_statement(phrase("Kern", KERN)), "object", None, id="no object"),
        pytest.param(make_statement(phrase("Kern", KERN)), "object_entity", None, id="no object in the graph"),
        pytest.param(make_statement(rules=("passive", "verb")), "rules", ["passive", "verb"], id="its rules"),
        pytest.param(make_statement(key="2.1"), "sentence", 2, id="its sentence"),
        pytest.param(make_statement(key="2.1"), "statement", f"{NS}article/fluss/statement/2.1", id="its key"),
        pytest.param(make_statement(polarity="negated"), "polarity", "negated", id="polarity"),
        pytest.param(make_statement(certainty="possible"), "certainty", "possible", id="certainty"),
        pytest.param(make_statement(mode="demanded"), "mode", "demanded", id="mode"),
        pytest.param(make_statement(quoted="verbatim"), "quoted", "verbatim", id="quoted"),
    ],
)
def test_row_of_a_statement_that_no_fact_words(statement: object, key: str, value: object) -> None:
    [row] = rows("statements", make_reading(statement))  # type: ignore[arg-type]  # pytest.param forgets it
    assert row[key] == value


def test_statement_that_a_fact_words_is_told_once() -> None:
    assert [row["relation"] for row in rows("statements", WORDED)] == ["stützt"]


def test_fact_is_meant_as_it_says_itself() -> None:
    factuality = Factuality("negated", "possible", "expected")
    [row] = rows("statements", with_layers(BARE, facts=(make_fact(factuality=factuality),)))
    assert (row["polarity"], row["certainty"], row["mode"]) == ("negated", "possible", "expected")


@pytest.mark.parametrize(
    ("key", "value"),
    [
        pytest.param("speaker", "John Holm", id="outermost, only label there is"),
        pytest.param("speakers", ["John Holm", "Anna Kern"], id="all, outermost first, German label first"),
        pytest.param("speaker_text", "Holm", id="words of the outermost"),
        pytest.param("speaker_start", 18, id="start of these"),
        pytest.param("speaker_end", 22, id="end of these"),
        pytest.param("quoted", "reported", id="how quoted"),
    ],
)
def test_speakers(key: str, value: object) -> None:
    [row] = rows("statements", SPOKEN)
    assert row[key] == value


def test_speaker_without_a_name_is_told_by_the_words() -> None:
    fact = make_fact(speakers=(Speaker(phrase("ein Nachbar", None, 5)),))
    [row] = rows("statements", with_layers(BARE, facts=(fact,)))
    assert (row["speaker"], row["speaker_start"]) == ("ein Nachbar", 5)


def test_arguments_are_those_of_the_statement() -> None:
    statement = replace(
        make_statement(), arguments=(Argument("time", phrase("im Mai")), Argument("place", phrase("Graz")))
    )
    [row] = rows("statements", with_layers(make_reading(statement), facts=(make_fact(statement="1.1"),)))
    assert row["arguments"] == [{"role": "time", "text": "im Mai"}, {"role": "place", "text": "Graz"}]


def test_rows_are_in_the_order_of_the_sentences() -> None:
    reading = with_layers(
        make_reading(make_statement(), make_statement(key="2.1")), facts=(make_fact(sentence=2), make_fact(sentence=3))
    )
    assert [row["sentence"] for row in rows("statements", reading)] == [1, 2, 2, 3]


def test_facts_of_a_sentence_stay_in_their_order() -> None:
    reading = with_layers(BARE, facts=(make_fact(object="Riva"), make_fact(object="Mauern"), make_fact(object="Brot")))
    assert [row["object"] for row in rows("statements", reading)] == ["Riva", "Mauern", "Brot"]


def test_layer_of_facts_leaves_statements_out() -> None:
    assert rows("facts", ALONE) == []


def test_row_of_a_fact_alone() -> None:
    assert rows("facts", WORDED) == [{"sentence": 1, "subject": "Kern", "relation": "stützt", "object": "Riva"}]


def test_row_of_a_time() -> None:
    reading = with_layers(make_reading(), times=(TimeExpression(3, 9, "DURATION", "P2W"),))
    assert rows("times", reading) == [{"article": "fluss", "start": 3, "end": 9, "type": "DURATION", "value": "P2W"}]


def test_row_of_a_quantity() -> None:
    found = QuantityExpression(3, 9, "12.5", "%", "Stimmen", "about", "rise")
    assert list(rows("quantities", with_layers(make_reading(), quantities=(found,)))[0].values()) == [
        "fluss", 3, 9, "12.5", "%", "Stimmen", "about", "rise"
    ]  # fmt: skip


def test_article_without_a_language_has_german_labels() -> None:
    article = replace(make_article(), language="")
    [row] = rows("statements", make_reading(make_statement(), article=article))
    assert row["relation"] == "unterstützen"
