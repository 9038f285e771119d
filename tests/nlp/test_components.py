import pytest
from spacy.lang.de import German
from spacy.tokens import Doc

from belegraph.nlp.components import Encoder, Sentences


def test_sentences_are_marked() -> None:
    assert [len(sentence) for sentence in Sentences()(German()("Moos wächst. Eis taut.")).sents] == [3, 3]


def test_sentences_that_a_doc_comes_with_are_kept() -> None:
    doc = Doc(German().vocab, ["Moos", "wächst", ".", "Eis", "taut"], sent_starts=[True, False, False, False, False])
    assert len(list(Sentences()(doc).sents)) == 1


def test_encoder_without_a_network() -> None:
    with pytest.raises(ValueError, match="has no network"):
        Encoder()(Sentences()(German()("Moos wächst.")))
