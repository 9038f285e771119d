"""The components as spaCy knows them: `belegraph_sentences` and `belegraph_encoder`."""

import shutil
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path

import numpy as np
import numpy.typing as npt
from spacy.attrs import DEP, HEAD, LEMMA, MORPH, POS, TAG
from spacy.language import Language
from spacy.tokens import Doc, Span, Token
from spacy.vocab import Vocab

from belegraph.nlp.bio import best_tags, spans
from belegraph.nlp.lemmas import lemma_of
from belegraph.nlp.network import Network, Scores
from belegraph.nlp.parser import Tree, best_tags_of, heads_in_text, parse
from belegraph.nlp.sentences import mark_sentences, split

PARTICIPLE, FINITE = "VVPP", "VVFIN"
INFINITIVES = frozenset({"VVINF", "VAINF", "VMINF"})
ATTRIBUTES = (POS, TAG, MORPH, LEMMA, HEAD, DEP)
Words = list[Token]
Texts = list[list[str]]
Places = npt.NDArray[np.intp]
Columns = dict[int, npt.NDArray[np.uint64]]


@Language.factory("belegraph_sentences", assigns=["token.is_sent_start"])
def make_sentences(nlp: Language, name: str) -> "Sentences":
    """Make the component that finds where sentences start."""
    return Sentences()


@Language.factory(
    "belegraph_encoder",
    requires=["token.is_sent_start"],
    assigns=["token.pos", "token.tag", "token.morph", "token.lemma", "token.dep", "token.head", "doc.ents"],
    default_config={"batch_size": 160, "threads": 1},
)
def make_encoder(nlp: Language, name: str, batch_size: int, threads: int) -> "Encoder":
    """Make the component that tags, parses, lemmatises and finds names; `from_disk` gives it its network.

    Args:
        batch_size: most word pieces scored together, always of one Doc, so that no Doc's result depends on another.
        threads: of the network; with another number a few sentences in ten thousand get another parse.
    """
    return Encoder(nlp.vocab, batch_size, threads)


class Sentences:
    """Marks sentence starts, unless the Doc comes with its own."""

    def __call__(self, doc: Doc) -> Doc:
        """Mark the sentences of one Doc."""
        return doc if doc.has_annotation("SENT_START") else mark_sentences(doc)


class Encoder:
    """Reads each sentence with the network and writes what it finds where spaCy users look for it."""

    def __init__(self, vocab: Vocab, batch_size: int = 160, threads: int = 1) -> None:
        self._vocab, self._batch_size, self._threads = vocab, batch_size, threads
        self._network: Network | None = None
        self._folder: Path | None = None
        self._codes: dict[str, npt.NDArray[np.uint64]] = {}

    def __call__(self, doc: Doc) -> Doc:
        """Annotate one Doc; its sentences must be marked."""
        if self._network is None:
            raise ValueError("belegraph_encoder has no network; load the pipeline with spacy.load or belegraph.load")
        sentences, scores = _scored(self._network, _sentences(doc))
        texts = [[word.text for word in words] for words in sentences]
        trees = parse(texts, scores, self._network)
        columns: Columns = {attribute: np.zeros(len(doc), np.uint64) for attribute in ATTRIBUTES}
        if sentences:
            self._fill(columns, np.array([word.i for words in sentences for word in words]), texts, scores, trees)
        self._fill_blanks(columns, doc)
        doc.from_array(list(columns), np.stack(list(columns.values()), 1))  # type: ignore[arg-type]  # spaCy's stub knows no unsigned arrays
        doc.ents = tuple(_names(doc, sentences, scores, self._network.labels["ner"]))
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
        self._network = Network(self._folder, self._batch_size, self._threads)
        labels, add = self._network.labels, self._vocab.strings.add
        morphology = self._vocab.morphology
        self._codes = {
            "upos": np.array([add(tag) for tag in labels["upos"]], np.uint64),
            "xpos": np.array([add(tag) for tag in labels["xpos"]], np.uint64),
            "feats": np.array([morphology.add("" if tag == "_" else tag) for tag in labels["feats"]], np.uint64),
        }
        return self

    def __reduce__(self) -> tuple[object, ...]:  # a session of onnxruntime cannot go to another process: load again
        return _loaded, (self._vocab, self._batch_size, self._threads, self._folder)

    def _fill(self, columns: Columns, at: Places, texts: Texts, scores: list[Scores], trees: list[Tree]) -> None:
        """Write what is known of the words at some places of the Doc; heads are relative, as spaCy wants them."""
        labels, add = self._network.labels, self._vocab.strings.add  # type: ignore[union-attr]  # asked before
        upos, xpos = best_tags_of(texts, scores, labels)
        scripts = [labels["lemma"][script] for script in np.concatenate([one.lemma for one in scores])]
        words = zip(chain.from_iterable(texts), upos, xpos, scripts, strict=True)
        columns[POS][at], columns[TAG][at] = self._codes["upos"][upos], self._codes["xpos"][xpos]
        columns[MORPH][at] = self._codes["feats"][np.concatenate([one.feats for one in scores])]
        columns[LEMMA][at] = [
            add(lemma_of(form, labels["upos"][tag], script, **_form_of(labels["xpos"][fine])))
            for form, tag, fine, script in words
        ]
        columns[HEAD][at] = (at[heads_in_text(trees)] - at).astype(np.uint64)
        columns[DEP][at] = [add(relation) for tree in trees for relation in tree.labels()]

    def _fill_blanks(self, columns: Columns, doc: Doc) -> None:
        """Hang line breaks on the word before them, or, at the beginning, on the word after."""
        add = self._vocab.strings.add
        for word in doc:
            if word.is_space:
                before = word.i > 0 and not word.is_sent_start
                head = -1 if before else int(word.i + 1 < len(doc))
                values = (add("SPACE"), add("_SP"), 0, word.orth, head % 2**64, add("dep"))
                for attribute, value in zip(ATTRIBUTES, values, strict=True):
                    columns[attribute][word.i] = value


def _form_of(tag: str) -> dict[str, bool]:
    """What an STTS tag says of a verb's form."""
    return {"participle": tag == PARTICIPLE, "finite": tag == FINITE, "infinitive": tag in INFINITIVES}


def _loaded(vocab: Vocab, batch_size: int, threads: int, folder: Path | None) -> Encoder:
    encoder = Encoder(vocab, batch_size, threads)
    return encoder if folder is None else encoder.from_disk(folder)


def _sentences(doc: Doc) -> list[Words]:
    return [words for sentence in doc.sents if (words := [word for word in sentence if not word.is_space])]


def _scored(network: Network, sentences: list[Words]) -> tuple[list[Words], list[Scores]]:
    """Score sentences; where the network sees several in what the rules took for one, score those instead."""
    scores = network.score([[word.text for word in words] for words in sentences])
    parts = [split(words, score.starts) for words, score in zip(sentences, scores, strict=True)]
    again = [part for found in parts if len(found) > 1 for part in found]
    rescored = iter(network.score([[word.text for word in words] for words in again]))
    pairs = [
        pair
        for found, score in zip(parts, scores, strict=True)
        for pair in ([(found[0], score)] if len(found) == 1 else [(part, next(rescored)) for part in found])
    ]
    return [words for words, _ in pairs], [score for _, score in pairs]


def _names(doc: Doc, sentences: list[Words], scores: list[Scores], labels: list[str]) -> Iterator[Span]:
    for words, score in zip(sentences, scores, strict=True):
        for start, end, kind in spans(best_tags(score.ner, labels)):
            yield Span(doc, words[start].i, words[end - 1].i + 1, label=kind)
