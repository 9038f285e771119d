"""What articles tell of named things is read from their graphs."""

from tests.factory import make_graph, make_statement

from belegraph.records.tellings import tellings, texts_of


def test_statements_of_named_things_and_the_texts() -> None:
    dataset = make_graph(make_statement()).dataset
    [told] = tellings(dataset)
    assert (told.subject.rsplit("/")[-1], told.object.rsplit("/")[-1], told.is_affirmed) == ("anna-kern", "riva", True)
    assert dict(texts_of(dataset, [told.article]))[told.article].startswith("Kern stützt Riva.")
    assert list(texts_of(dataset, [])) == []
