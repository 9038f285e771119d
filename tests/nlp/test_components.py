"""The components as a user of spaCy meets them, on both pipelines."""

import pickle
from pathlib import Path

import numpy as np
import pytest
import spacy
from spacy.lang.de import German
from spacy.tokens import Doc

from belegraph.nlp.components import Encoder, Sentences
from belegraph.nlp.sentences import split
from belegraph.parse import load

TEXT = "Anna Kern leitet seit 2019 die Werft in Bonn.\n\nDer Pegel stieg, sagte sie. „Das Dach ist dicht.“"
ANNOTATIONS = ("pos_", "tag_", "morph", "lemma_", "dep_", "ent_type_", "is_sent_start")


def read(doc: Doc) -> list[tuple[str, ...]]:
    return [(word.text, str(word.head.i), *(str(getattr(word, name)) for name in ANNOTATIONS)) for word in doc]


def test_sentences_are_marked() -> None:
    assert [len(sentence) for sentence in Sentences()(German()("Moos wächst. Eis taut.")).sents] == [3, 3]


def test_sentences_that_a_doc_comes_with_are_kept() -> None:
    doc = Doc(German().vocab, ["Moos", "wächst", ".", "Eis", "taut"], sent_starts=[True, False, False, False, False])
    assert len(list(Sentences()(doc).sents)) == 1


def test_sentences_that_a_doc_comes_with_are_never_split() -> None:
    doc = Doc(German().vocab, ["Moos", "wächst", "Eis", "taut"], sent_starts=[True, False, False, False])
    assert len(split(list(Sentences()(doc)), np.zeros(4, np.float32))) == 1


def test_encoder_without_a_network() -> None:
    doc = Sentences()(German()("Moos wächst."))
    with pytest.raises(ValueError, match="has no network"):
        Encoder(doc.vocab)(doc)


def test_all_is_annotated(pipeline: str) -> None:
    doc = load("de", pipeline)(TEXT)
    assert all(doc.has_annotation(name) for name in ("TAG", "POS", "MORPH", "LEMMA", "DEP", "HEAD", "ENT_IOB"))


def test_text_is_kept(pipeline: str) -> None:
    assert load("de", pipeline)(TEXT).text == TEXT


def test_heads_are_in_the_sentence(pipeline: str) -> None:
    doc = load("de", pipeline)(TEXT)
    assert all(word.head in word.sent for word in doc)
    assert len(list(doc.sents)) == 3


def test_neighbours_in_a_batch_change_nothing(pipeline: str) -> None:
    nlp = load("de", pipeline)
    together = list(nlp.pipe(["Das Eis taut.", TEXT, "Moos " * 40, TEXT], batch_size=4))
    assert read(together[1]) == read(together[3]) == read(nlp(TEXT))


def test_pipeline_survives_the_disk(pipeline: str, tmp_path: Path) -> None:
    load("de", pipeline).to_disk(tmp_path)
    assert read(spacy.load(tmp_path)(TEXT)) == read(load("de", pipeline)(TEXT))


def test_pipeline_goes_to_another_process(pipeline: str) -> None:
    encoder = load("de", pipeline).get_pipe("belegraph_encoder")
    again = pickle.loads(pickle.dumps(encoder))
    assert read(again(load("de", pipeline).get_pipe("belegraph_sentences")(load("de", pipeline).make_doc(TEXT))))


@pytest.mark.parametrize("text", ["", " ", "\n\n", "…", "a", "\u00ad", "🚢"])
def test_short_texts(text: str, pipeline: str) -> None:
    assert load("de", pipeline)(text).text == text
