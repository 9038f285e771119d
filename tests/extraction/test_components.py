"""The components in pipelines, alone, in bytes and in worker processes."""

import pytest
import spacy
from spacy.tokens import Doc, DocBin

import belegraph
from belegraph.errors import LanguageError
from belegraph.extraction.components import AttributionComponent, ReferenceComponent, attributions, mentions
from belegraph.testing import tree

SAID = "Anna/PROPN/2/nsubj sagt/VERB/0/root/sagen/VVFIN dass/SCONJ/5/mark sie/PRON/5/nsubj lacht/VERB/2/ccomp/lachen ./PUNCT/2/punct"


def annotated() -> Doc:
    return ReferenceComponent()(AttributionComponent()(tree(SAID, "0-1:PER")))


def test_spans_are_labelled() -> None:
    doc = annotated()
    assert [(span.text, span.label_) for span in doc.spans["attributions"]] == [("dass sie lacht", "indirect")]
    assert [(span.text, span.label_) for span in doc.spans["mentions"]] == [("Anna", "name"), ("sie", "pronoun")]


def test_mentions_of_one_thing_have_one_id() -> None:
    doc = annotated()
    first, second = doc.spans["mentions"]
    assert first.id_ == second.id_


def test_values_survive_bytes() -> None:
    doc = annotated()
    [again] = DocBin(docs=[doc]).get_docs(doc.vocab)
    assert (attributions(again), mentions(again)) == (attributions(doc), mentions(doc))


def test_doc_without_the_component_has_no_values() -> None:
    assert (attributions(tree(SAID)), mentions(tree(SAID))) == ((), ())


def test_labels_may_be_those_of_tiger() -> None:
    doc = tree(
        "Anna/PROPN/2/sb sagt/VERB/0/root/sagen/VVFIN dass/SCONJ/5/cp sie/PRON/5/sb lacht/VERB/2/oc/lachen/VVFIN"
    )
    [found] = attributions(AttributionComponent()(doc))
    assert (found.message, found.speaker) == (((10, 24),), ((0, 4),))


def test_other_language_is_one_clear_line() -> None:
    with pytest.raises(LanguageError, match="en"):
        AttributionComponent()(Doc(spacy.blank("en").vocab, words=["Hello"]))


@pytest.mark.parametrize("name", ["belegraph_attribution", "belegraph_reference"])
def test_component_is_found_by_its_name(name: str) -> None:
    assert spacy.blank("de").add_pipe(name) is not None


@pytest.mark.parametrize("processes", [1, 2])
def test_pipeline_with_both_gives_the_same_in_any_process(processes: int) -> None:
    nlp = spacy.load(belegraph.load("de", pipeline="fast").path)
    nlp.add_pipe("belegraph_attribution")
    nlp.add_pipe("belegraph_reference")
    texts = ["„Wir kommen“, sagte Anna Kern. Sie lachte.", "Laut Jon Weber brennt der Wald."]
    docs = list(nlp.pipe(texts, n_process=processes))
    assert [[doc.text[slice(*one.speaker[0])] for one in attributions(doc)] for doc in docs] == [
        ["Anna Kern"],
        ["Jon Weber"],
    ]
    assert [one.antecedent for one in mentions(docs[0])] == [None, (20, 29)]


def test_what_has_changed_in_between_is_seen() -> None:
    doc = tree("Lindt/PROPN/2/nsubj sagt/VERB/0/root/sagen/VVFIN er/PRON/4/nsubj sei/AUX/2/ccomp/sein/VAFIN")
    assert [found.type for found in attributions(AttributionComponent()(doc))] == ["indirect"]
    doc[3].dep_ = "conj"
    doc[1].lemma_ = "lachen"
    assert attributions(AttributionComponent()(doc)) == ()
