"""Scores of sentences -> their trees and relations, within what spelling allows."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from belegraph.nlp.constraints import impossible_arcs, nouns, with_datives, without_arcs, without_verbs
from belegraph.nlp.network import Network, Scores
from belegraph.nlp.trees import best_tree

MOST_REPAIRS = 4
"""Trees tried when the best ones have impossible arcs."""


@dataclass(frozen=True)
class Tree:
    """Heads `(n + 1,)`, 0 for the root, entry 0 unused; `relations` of the words from the first."""

    heads: npt.NDArray[np.intp]
    relations: list[str]

    def labels(self) -> list[str]:
        """Return the relations as spaCy writes them, with ROOT for the root.

        >>> Tree(np.array([0, 2, 0]), ["nsubj", "root"]).labels()
        ['nsubj', 'ROOT']
        """
        return ["ROOT" if head == 0 else name for head, name in zip(self.heads[1:], self.relations, strict=True)]


def heads_in_text(trees: Sequence[Tree]) -> npt.NDArray[np.intp]:
    """Return for each word of a text the place of its head, words counted from 0 through all sentences.

    >>> heads_in_text([Tree(np.array([0, 2, 0]), []), Tree(np.array([0, 0, 1]), [])]).tolist()
    [1, 1, 2, 2]
    """
    starts = np.cumsum([0, *(len(tree.heads) - 1 for tree in trees)])[:-1]
    own = (np.where(tree.heads[1:], tree.heads[1:] - 1, np.arange(len(tree.heads) - 1)) for tree in trees)
    return np.concatenate([heads + start for heads, start in zip(own, starts, strict=True)])


def best_tags_of(
    sentences: Sequence[Sequence[str]], scores: Sequence[Scores], labels: dict[str, list[str]]
) -> tuple[npt.NDArray[np.intp], npt.NDArray[np.intp]]:
    """Return for each word of a text its best UPOS and STTS tag, as indices."""
    capital = np.concatenate([nouns(words) for words in sentences])
    upos, xpos = (np.concatenate([getattr(one, kind) for one in scores]) for kind in ("upos", "xpos"))
    return (
        without_verbs(upos, labels["upos"], capital).argmax(-1),
        without_verbs(xpos, labels["xpos"], capital).argmax(-1),
    )


def parse(sentences: Sequence[Sequence[str]], scores: Sequence[Scores], network: Network) -> list[Tree]:
    """Find the best tree of each sentence; while it has arcs that no noun can have, the next best one."""
    judged = dict(enumerate(scores))
    trees = _trees(judged, network)
    for _ in range(MOST_REPAIRS):
        wrong = {
            place: arcs
            for place in judged
            if (arcs := impossible_arcs(sentences[place], trees[place].relations, trees[place].heads))
        }
        judged = {place: without_arcs(judged[place], arcs) for place, arcs in wrong.items()}
        trees |= _trees(judged, network)
    found = ((words, trees[place]) for place, words in enumerate(sentences))
    return [replace(tree, relations=with_datives(words, tree.relations, tree.heads)) for words, tree in found]


def _trees(judged: dict[int, Scores], network: Network) -> dict[int, Tree]:
    heads = [best_tree(scores.arcs) for scores in judged.values()]
    relations = network.relations(list(judged.values()), heads)
    return {place: Tree(tree, names) for place, tree, names in zip(judged, heads, relations, strict=True)}
