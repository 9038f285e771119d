"""Scores of sentences -> their trees and relations, within what spelling allows."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from belegraph.nlp.constraints import impossible_arcs, without_arcs
from belegraph.nlp.network import Network, Scores
from belegraph.nlp.relations import Labelling, Sentence, label
from belegraph.nlp.spelling import best_tags, nouns, without_verbs
from belegraph.nlp.trees import best_tree

NUMBER = re.compile(r"Number=(Sing|Plur)")
GENDER = re.compile(r"Gender=(\w+)\|.*Number=Sing")
PARTICIPLE = "VVPP"
MOST_REPAIRS = 4
"""Trees tried when the best ones have impossible arcs."""


@dataclass(frozen=True)
class Tree:
    """Heads `(n + 1,)`, 0 for the root, entry 0 unused; `labelling` of the words from the first."""

    heads: npt.NDArray[np.intp]
    labelling: Labelling

    @property
    def relations(self) -> list[str]:
        """The relation of each word."""
        return self.labelling.relations

    def score(self, arcs: npt.NDArray[np.float32]) -> float:
        """Return the log probability of arcs and relations.

        >>> Tree(np.array([0, 0]), Labelling(["root"], -0.5, ())).score(np.zeros((2, 2), np.float32))
        -0.5
        """
        words = np.arange(1, len(self.heads))
        return float(arcs[words, self.heads[1:]].sum()) + self.labelling.score

    def labels(self) -> list[str]:
        """Return the relations as spaCy writes them, with ROOT for the root.

        >>> Tree(np.array([0, 2, 0]), Labelling(["nsubj", "root"], 0.0, ())).labels()
        ['nsubj', 'ROOT']
        """
        return ["ROOT" if head == 0 else name for head, name in zip(self.heads[1:], self.relations, strict=True)]


def heads_in_text(trees: Sequence[Tree]) -> npt.NDArray[np.intp]:
    """Return for each word of a text the place of its head, words counted from 0 through all sentences.

    >>> heads_in_text([Tree(np.array(heads), Labelling([], 0.0, ())) for heads in ([0, 2, 0], [0, 0, 1])]).tolist()
    [1, 1, 2, 2]
    """
    starts = np.cumsum([0, *(len(tree.heads) - 1 for tree in trees)])[:-1]
    own = (np.where(tree.heads[1:], tree.heads[1:] - 1, np.arange(len(tree.heads) - 1)) for tree in trees)
    return np.concatenate([heads + start for heads, start in zip(own, starts, strict=True)])


def best_tags_of(
    sentences: Sequence[Sequence[str]], scores: Sequence[Scores], labels: dict[str, list[str]]
) -> tuple[npt.NDArray[np.intp], npt.NDArray[np.intp]]:
    """Return for each word of a text its best UPOS and STTS tag, as indices; what is a participle is a verb by both."""
    capital = np.concatenate([nouns(words) for words in sentences])
    found = [np.concatenate([getattr(one, kind) for one in scores]) for kind in ("upos", "xpos")]
    upos, xpos = (
        without_verbs(one, labels[kind], capital).argmax(-1) for one, kind in zip(found, ("upos", "xpos"), strict=True)
    )
    verb, adjective = (labels["upos"].index(tag) for tag in ("VERB", "ADJ"))
    return np.where((xpos == labels["xpos"].index(PARTICIPLE)) & (upos == adjective), verb, upos), xpos


def parse(sentences: Sequence[Sequence[str]], scores: Sequence[Scores], network: Network) -> list[Tree]:
    """Find the best tree of each sentence; while it has arcs that cannot be, the next best one."""
    known = [_known(words, one, network.labels) for words, one in zip(sentences, scores, strict=True)]
    judged = dict(enumerate(scores))
    lowered, trees = dict(judged), _trees(known, judged, network)
    for _ in range(MOST_REPAIRS):
        wrong = {place: arcs for place in judged if (arcs := _impossible(known[place], trees[place]))}
        judged = {place: without_arcs(judged[place], arcs) for place, arcs in wrong.items()}
        lowered |= judged
        trees |= _trees(known, judged, network)
    return [_uncontested(trees[place], sentence, lowered[place], network) for place, sentence in enumerate(known)]


def _known(words: Sequence[str], scores: Scores, labels: dict[str, list[str]]) -> Sentence:
    features = [labels["feats"][index] for index in scores.feats]
    numbers = [found[1] if (found := NUMBER.search(feature)) else "" for feature in features]
    genders = [found[1] if (found := GENDER.search(feature)) else "" for feature in features]
    agreements = ["Plur" if number == "Plur" else gender for number, gender in zip(numbers, genders, strict=True)]
    return Sentence(words, best_tags(words, scores.xpos, labels["xpos"]), numbers, agreements)


def _impossible(sentence: Sentence, tree: Tree) -> list[tuple[int, int]]:
    return impossible_arcs(sentence.words, tree.relations, tree.heads, sentence.tags, sentence.agreements)


def _uncontested(tree: Tree, sentence: Sentence, scores: Scores, network: Network) -> Tree:
    """Return the best of a tree and those where one of two subjects or objects of a head hangs elsewhere."""
    others = [without_arcs(scores, [(place, int(tree.heads[place]))]) for place in tree.labelling.contested]
    trees = [tree, *_trees([sentence] * len(others), dict(enumerate(others)), network).values()]
    return max(trees, key=lambda one: one.score(scores.arcs))


def _trees(sentences: Sequence[Sentence], judged: dict[int, Scores], network: Network) -> dict[int, Tree]:
    heads = [best_tree(scores.arcs) for scores in judged.values()]
    found = zip(judged, heads, network.relations(list(judged.values()), heads), strict=True)
    labels = network.labels["rel"]
    return {place: Tree(tree, label(sentences[place], tree, rels, labels)) for place, tree, rels in found}
