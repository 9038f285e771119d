"""What a reading holds, layer by layer, as rows for JSON Lines or tables; IRIs are those of the graph."""

from collections.abc import Callable, Iterator, Mapping

from belegraph.model import Article, Entity, Fact, Phrase, Reading, Speaker, Statement, Value
from belegraph.queries import ontology_labels
from belegraph.rdf import relation_node, statement_iri

Row = dict[str, object]
Entities = Mapping[Value, Entity]


def statement_rows(reading: Reading, entities: Entities) -> Iterator[Row]:
    """Yield the facts of the text, each with the statement that says the same, and the statements that stand alone.

    Args:
        reading: with its facts.
        entities: what the values of its statements are in the graph.
    """
    by_key = {statement.key: statement for statement in reading.statements}
    worded = {fact.statement for fact in reading.facts}
    rows = [_fact_row(fact, by_key.get(fact.statement), reading.article, entities) for fact in reading.facts]
    alone = [statement for statement in reading.statements if statement.key not in worded]
    rows += [_statement_row(statement, reading.article, entities) for statement in alone]
    yield from sorted(rows, key=lambda row: row["sentence"])  # type: ignore[arg-type, return-value]  # it is a number


def _fact_row(fact: Fact, statement: Statement | None, article: Article, entities: Entities) -> Row:
    subject, said = (_iri(value, entities) for value in fact.values)
    return {
        "article": article.id, "sentence": fact.sentence,
        "start": fact.evidence.start, "end": fact.evidence.end,
        "subject": fact.subject, "relation": fact.relation, "object": fact.object,
        "subject_entity": subject,
        "predicate": _predicate(statement, article) if statement is not None else None,
        "object_entity": said,
        **_told(fact, statement, article, entities),
    }  # fmt: skip


def _statement_row(statement: Statement, article: Article, entities: Entities) -> Row:
    said, predicate = statement.object, _predicate(statement, article)
    return {
        "article": article.id, "sentence": statement.sentence,
        "start": statement.evidence.start, "end": statement.evidence.end,
        "subject": statement.subject.text,
        "relation": statement.relation.label or _label(predicate, article.language or "de"),
        "object": said.text if said is not None else None,
        "subject_entity": _iri(statement.subject.value, entities),
        "predicate": predicate,
        "object_entity": _iri(said.value, entities) if said is not None else None,
        **_told(statement, statement, article, entities),
    }  # fmt: skip


def _told(found: Fact | Statement, statement: Statement | None, article: Article, entities: Entities) -> Row:
    """How it is meant, who says so, which rules found it."""
    outermost = found.speakers[0].phrase if found.speakers else None
    names = [_name(speaker, article, entities) for speaker in found.speakers]
    return {
        "statement": str(statement_iri(article.id, statement.key)) if statement is not None else None,
        "arguments": [{"role": a.role, "text": a.phrase.text} for a in (statement.arguments if statement else ())],
        "polarity": found.factuality.polarity, "certainty": found.factuality.certainty, "mode": found.factuality.mode,
        "speaker": names[0] if names else None, "speakers": names,
        "speaker_text": outermost.text if outermost is not None else None,
        "speaker_start": outermost.start if outermost is not None else None,
        "speaker_end": outermost.end if outermost is not None else None,
        "quoted": found.quoted, "rules": list(found.evidence.rules),
    }  # fmt: skip


def _iri(value: Value | None, entities: Entities) -> str | None:
    entity = entities.get(value) if value is not None else None
    return entity.iri or None if entity is not None else None


def _predicate(statement: Statement, article: Article) -> str:
    return str(relation_node(statement.relation, article.language or "de"))


def _label(predicate: str, lang: str) -> str:
    """What the ontology calls a relation, for a statement that no clause of the text words."""
    return next((label for known, label in ontology_labels().get(predicate, ()) if known == lang), predicate)


def _name(speaker: Speaker, article: Article, entities: Entities) -> str:
    """The label of who speaks in the language of the article, else the words."""
    phrase: Phrase = speaker.phrase
    entity = entities.get(phrase.value) if phrase.value is not None else None
    labels = dict(entity.labels) if entity is not None else {}
    return labels.get(article.language or "de", next(iter(labels.values()), phrase.text))


def fact_rows(reading: Reading, entities: Entities) -> Iterator[Row]:
    """Yield the facts whose three parts are words of their sentence."""
    for fact in reading.facts:
        yield {"sentence": fact.sentence, "subject": fact.subject, "relation": fact.relation, "object": fact.object}


def time_rows(reading: Reading, entities: Entities) -> Iterator[Row]:
    """Yield the expressions of time."""
    for found in reading.times:
        yield {
            "article": reading.article.id, "start": found.start, "end": found.end,
            "type": found.type, "value": found.value,
        }  # fmt: skip


def attribution_rows(reading: Reading, entities: Entities) -> Iterator[Row]:
    """Yield who says what; the speaker as resolved, None where nobody is known."""
    for found in reading.attributions:
        yield {
            "article": reading.article.id, "message": found.message, "speaker_ranges": found.speaker,
            "cue_ranges": found.cue, "frame_ranges": found.frame, "type": found.type, "nested": found.nested,
            "speaker": found.by.name if found.by is not None else None,
        }  # fmt: skip


def mention_rows(reading: Reading, entities: Entities) -> Iterator[Row]:
    """Yield the words that stand for things, with the IRI of the thing and the range of the words they take up."""
    for found in reading.mentions:
        yield {
            "article": reading.article.id, "start": found.start, "end": found.end, "kind": found.kind,
            "entity": _iri(found.thing, entities), "antecedent": found.antecedent,
        }  # fmt: skip


def quantity_rows(reading: Reading, entities: Entities) -> Iterator[Row]:
    """Yield the expressions of quantity."""
    for found in reading.quantities:
        yield {
            "article": reading.article.id, "start": found.start, "end": found.end, "value": found.value,
            "unit": found.unit, "of": found.of, "approximation": found.approximation, "change": found.change,
        }  # fmt: skip


ROWS: Mapping[str, Callable[[Reading, Entities], Iterator[Row]]] = {
    "facts": fact_rows,
    "statements": statement_rows,
    "attributions": attribution_rows,
    "mentions": mention_rows,
    "times": time_rows,
    "quantities": quantity_rows,
}
"""The layers that can be printed."""
