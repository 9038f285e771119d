"""Measure which things of many articles the graph takes for one: `python bench/entities/run.py [dev|test|...]`.

The articles go through the whole pipeline. A mention of the gold is what the graph has at its place, an office without
a name ("der Kanzler") what the article calls so; one that the graph lacks is a thing of its own. Before: one thing for
each IRI. After: as the graph of the resolution says. With `--errors` the pairs that are wrong are listed, too.
"""

import re
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from pathlib import Path
from typing import NamedTuple

from rapidfuzz.distance import JaroWinkler

from belegraph.dataset import select, value
from belegraph.extraction import extract_article
from belegraph.graph import Graph
from belegraph.identity import identify
from belegraph.iri import article_iri
from belegraph.lang import LANGUAGES
from belegraph.model import Article
from belegraph.parse import DEFAULT_PIPELINE, parse
from belegraph.pipeline import assemble
from belegraph.records.occurrences import occurrences

HERE = Path(__file__).parent
MARK = re.compile(r"\[([^|\]]+)\|([^\]]+)\]")
NAMES = "SELECT ?g ?thing ?start ?end { GRAPH ?g { ?m bg:refersTo ?thing ; bg:start ?start ; bg:end ?end } }"
UNNAMED = """
SELECT ?g ?thing ?label { GRAPH ?g { ?thing a bg:Person ; rdfs:label ?label FILTER(STRSTARTS(STR(?thing), STR(?g))) } }
"""
ALIKE = 0.85


class Named(NamedTuple):
    """A mention of the gold: where it stands, its words, and the key of what it means."""

    article: str
    start: int
    end: int
    words: str
    means: str


Pairs = Sequence[tuple[Named, Named, bool]]
Scores = tuple[float, float, float]


def read(half: str) -> Iterator[tuple[Article, list[Named]]]:
    """Yield the articles, each with its mentions."""
    for line in (HERE / f"{half}.tsv").read_text(encoding="utf-8").splitlines():
        name, day, marked = line.split("\t")
        text, mentions, at = "", [], 0
        for mark in MARK.finditer(marked):
            text += marked[at : mark.start()]
            mentions.append(Named(name, len(text), len(text) + len(mark[1]), mark[1], mark[2]))
            text, at = text + mark[1], mark.end()
        yield Article(name, text + marked[at:], "de", published=day), mentions


def is_hard(one: Named, other: Named) -> bool:
    """Of one thing, two names that differ; of two things, names that are alike or share a word."""
    if one.means == other.means:
        return one.words != other.words
    words = [set(re.findall(r"\w{3,}", each.words)) for each in (one, other)]
    return JaroWinkler.similarity(one.words, other.words) >= ALIKE or bool(words[0] & words[1])


def pairs(mentions: Iterable[Named]) -> Pairs:
    """Pairs from two articles, half of them hard: all of one thing, all hard ones of two, and easy ones to fill up."""
    across = [(a, b, is_hard(a, b)) for a, b in combinations(mentions, 2) if a.article != b.article]
    same = [each for each in across if each[0].means == each[1].means]
    hard = [each for each in across if each[0].means != each[1].means and each[2]]
    easy = [each for each in across if each[0].means != each[1].means and not each[2]]
    wanted = len(hard) + sum(1 if each[2] else -1 for each in same)
    return [*same, *hard, *easy[:: len(easy) // wanted][:wanted]]


def build(half: str) -> tuple[Graph, list[Named]]:
    """Build the graph of a half of the gold."""
    listed = list(read(half))
    parsed = parse((article for article, _ in listed), print, DEFAULT_PIPELINE)
    graph = assemble((extract_article(article, doc, LANGUAGES["de"]) for article, doc in parsed), [])
    return graph, [mention for _, mentions in listed for mention in mentions]


def things(graph: Graph, mentions: Iterable[Named]) -> dict[Named, str]:
    """What the graph has where each mention of the gold stands: the one that has most of it, and at least half."""
    at: dict[str, list[tuple[int, int, str]]] = {}
    for row in select(graph.dataset, NAMES):
        place = int(value(row["start"])), int(value(row["end"])), value(row["thing"])
        at.setdefault(value(row["g"]), []).append(place)
    offices = {(value(row["g"]), value(row["label"])): value(row["thing"]) for row in select(graph.dataset, UNNAMED)}
    return {
        mention: offices.get((article_iri(mention.article), mention.words.partition(" ")[2]))
        or _thing(mention, at.get(article_iri(mention.article), ()))
        for mention in mentions
    }


def _thing(mention: Named, here: Iterable[tuple[int, int, str]]) -> str:
    near = [(min(e, mention.end) - max(s, mention.start), s - e, thing) for s, e, thing in here]
    fits = [each for each in near if 2 * each[0] >= mention.end - mention.start]
    return max(fits)[2] if fits else f"missing {mention.article} {mention.start}"


def pairwise(chosen: Pairs, told: Mapping[Named, str]) -> Scores:
    """Precision, recall and F1 of the pairs that are one thing."""
    hits = [(a.means == b.means, told[a] == told[b]) for a, b, _ in chosen]
    right, said, true = (sum(map(all, hits)), sum(t for _, t in hits), sum(t for t, _ in hits))
    return _scores(right / said if said else 1.0, right / true if true else 1.0)


def b_cubed(mentions: Sequence[Named], told: Mapping[Named, str]) -> Scores:
    """B-cubed precision, recall and F1: Bagga and Baldwin, https://aclanthology.org/P98-1012/."""
    gold, found = _groups(mentions, lambda each: each.means), _groups(mentions, told.__getitem__)
    both = [len(gold[each.means] & found[told[each]]) for each in mentions]
    precision = sum(n / len(found[told[each]]) for n, each in zip(both, mentions, strict=True)) / len(mentions)
    recall = sum(n / len(gold[each.means]) for n, each in zip(both, mentions, strict=True)) / len(mentions)
    return _scores(precision, recall)


def _groups(mentions: Iterable[Named], key: Callable[[Named], str]) -> dict[str, set[Named]]:
    groups: dict[str, set[Named]] = {}
    for each in mentions:
        groups.setdefault(key(each), set()).add(each)
    return groups


def _scores(precision: float, recall: float) -> Scores:
    return precision, recall, 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def main(half: str = "dev", *options: str) -> None:
    """Print the figures, a row a measure; with `--errors` also the pairs that are wrong."""
    graph, mentions = build(half)
    before = things(graph, mentions)
    found = identify(occurrences(graph.dataset))
    after = {each: found.canonical(article_iri(each.article), thing) for each, thing in before.items()}
    chosen = pairs(mentions)
    hard = [each for each in chosen if each[2]]
    print(f"{half}: {len(mentions)} mentions, {len(chosen)} pairs, {len(hard)} of them hard")
    for name, told in (("before", before), ("after", after)):
        rows = {"pairs": pairwise(chosen, told), "hard": pairwise(hard, told), "b-cubed": b_cubed(mentions, told)}
        for what, scores in rows.items():
            print("\t".join([half, name, what, *(f"{number:.3f}" for number in scores)]))
    for a, b, _ in chosen if "--errors" in options else ():
        if (after[a] == after[b]) != (a.means == b.means):
            print("WRONG" if after[a] == after[b] else "missed", *a[:1], a.words, "|", b.article, b.words)


if __name__ == "__main__":
    main(*sys.argv[1:])
