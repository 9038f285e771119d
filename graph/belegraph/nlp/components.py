"""The components as spaCy knows them: `belegraph_sentences` and `belegraph_encoder`."""

import shutil
from collections.abc import Iterable, Iterator
from pathlib import Path

import numpy as np
import numpy.typing as npt
from spacy.attrs import DEP, HEAD
from spacy.language import Language
from spacy.tokens import Doc, Span, Token

from belegraph.nlp.bio import best_tags, spans
from belegraph.nlp.constraints import impossible_arcs, without_arcs, without_verb_tags
from belegraph.nlp.lemmas import apply_script, dictionary_lemma
from belegraph.nlp.network import Network, Scores
from belegraph.nlp.sentences import mark_sentences
from belegraph.nlp.trees import best_tree

MOST_REPAIRS = 4
"""Trees tried when the best ones have impossible arcs."""
BATCH = 16
"""Sentences scored together; always neighbours of one Doc, so that no Doc's result depends on another."""


@Language.factory("belegraph_sentences", assigns=["token.is_sent_start"])
def make_sentences(nlp: Language, name: str) -> "Sentences":
    """Make the component that finds where sentences start."""
    return Sentences()


@Language.factory(
    "belegraph_encoder",
    requires=["token.is_sent_start"],
    assigns=["token.pos", "token.tag", "token.morph", "token.lemma", "token.dep", "token.head", "doc.ents"],
)
def make_encoder(nlp: Language, name: str) -> "Encoder":
    """Make the component that tags, parses, lemmatises and finds names; `from_disk` gives it its network."""
    return Encoder()


class Sentences:
    """Marks sentence starts, unless the Doc comes with its own."""

    def __call__(self, doc: Doc) -> Doc:
        """Mark the sentences of one Doc."""
        return doc if doc.has_annotation("SENT_START") else mark_sentences(doc)


class Encoder:
    """Reads each sentence with the network and writes what it finds where spaCy users look for it."""

    def __init__(self) -> None:
        self._network: Network | None = None
        self._folder: Path | None = None

    def __call__(self, doc: Doc) -> Doc:
        """Annotate one Doc; its sentences must be marked."""
        if self._network is None:
            raise ValueError("belegraph_encoder has no network; load the pipeline with spacy.load or belegraph.load")
        sentences = [words for sentence in doc.sents if (words := [word for word in sentence if not word.is_space])]
        heads = np.zeros(len(doc), np.int64)
        names: list[Span] = []
        for words, scores in _scored(self._network, sentences):
            names.extend(_annotate(doc, words, scores, self._network, heads))
        _attach_blanks(doc, heads)
        labels = np.array([word.dep for word in doc], np.uint64)
        doc.from_array([HEAD, DEP], np.stack([heads.astype(np.uint64), labels], 1))  # type: ignore[arg-type]  # spaCy's stub knows no unsigned arrays
        doc.ents = tuple(names)
        return doc

    def pipe(self, docs: Iterable[Doc], *, batch_size: int = 1) -> Iterator[Doc]:
        """Annotate Docs one by one: a batch never crosses two of them."""
        yield from map(self, docs)

    def to_disk(self, path: Path, *, exclude: Iterable[str] = ()) -> None:
        """Copy the network's files."""
        if self._folder is not None:
            shutil.copytree(self._folder, path, dirs_exist_ok=True)

    def from_disk(self, path: Path, *, exclude: Iterable[str] = ()) -> "Encoder":
        """Load the network from its folder."""
        self._folder = Path(path)
        self._network = Network(self._folder)
        return self


def _scored(network: Network, sentences: list[list[Token]]) -> Iterator[tuple[list[Token], Scores]]:
    for start in range(0, len(sentences), BATCH):
        batch = sentences[start : start + BATCH]
        yield from zip(batch, network.score([[word.text for word in words] for words in batch]), strict=True)


def _annotate(
    doc: Doc, words: list[Token], scores: Scores, network: Network, heads: npt.NDArray[np.int64]
) -> Iterator[Span]:
    """Write one sentence's tags and lemmas, collect its heads (relative, as spaCy wants them), yield its names."""
    scores = without_verb_tags(scores, [word.text for word in words], network.labels)
    tree, relations = _parse(words, scores, network)
    best = {
        kind: [network.labels[kind][i] for i in scores.classes[kind].argmax(-1)]
        for kind in ("upos", "xpos", "feats", "lemma")
    }
    for place, (word, relation) in enumerate(zip(words, relations, strict=True)):
        head = int(tree[place + 1])
        heads[word.i] = words[head - 1].i - word.i if head else 0
        word.dep_ = "ROOT" if head == 0 else relation
        word.pos_, word.tag_ = best["upos"][place], best["xpos"][place]
        word.set_morph("" if best["feats"][place] == "_" else best["feats"][place])  # type: ignore[attr-defined]  # missing in the stub
        word.lemma_ = dictionary_lemma(word.text, word.pos_, apply_script(word.text, best["lemma"][place]))
    tags = best_tags(_log_softmax(scores.classes["ner"]), network.labels["ner"])
    for start, end, kind in spans(tags):
        yield Span(doc, words[start].i, words[end - 1].i + 1, label=kind)


def _parse(words: list[Token], scores: Scores, network: Network) -> tuple[npt.NDArray[np.intp], list[str]]:
    """Find the best tree; while it has arcs that no noun can have, the next best one."""
    forms = [word.text for word in words]
    tree = best_tree(_log_softmax(scores.arcs))
    relations = network.relation(scores, tree)
    for _ in range(MOST_REPAIRS):
        wrong = impossible_arcs(forms, relations, tree)
        if not wrong:
            break
        scores = without_arcs(scores, wrong)
        tree = best_tree(_log_softmax(scores.arcs))
        relations = network.relation(scores, tree)
    return tree, relations


def _attach_blanks(doc: Doc, heads: npt.NDArray[np.int64]) -> None:
    """Hang line breaks on the word before them, or, at the beginning, on the word after."""
    for word in doc:
        if word.is_space:
            word.pos_, word.tag_, word.dep_, word.lemma_ = "SPACE", "_SP", "dep", word.text
            heads[word.i] = -1 if word.i > 0 and not word.is_sent_start else int(word.i + 1 < len(doc))


def _log_softmax(scores: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    shifted = scores - scores.max(-1, keepdims=True)
    log: npt.NDArray[np.float32] = shifted - np.log(np.exp(shifted).sum(-1, keepdims=True))
    return log
