"""The same statement in several articles is one claim; ten reprints of one report are one source."""

import hashlib
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from networkx.utils import UnionFind

from belegraph.vocabulary import BASE

SHINGLE = 4
"""Words of a piece of text that is compared."""
ALIKE = 0.7
"""Share of pieces that two articles have in common when one is a reprint, cut or with another headline."""
HASHES, SEED = 128, 1


@dataclass(frozen=True, slots=True)
class Telling:
    """A statement: its IRI, those of article, subject, relation and object, and whether it is affirmed."""

    statement: str
    article: str
    subject: str
    relation: str
    object: str
    is_affirmed: bool


@dataclass(frozen=True, slots=True)
class Claim:
    """What several articles tell.

    Attributes:
        statements: their IRIs, sorted.
        articles: IRIs of the articles, sorted.
        is_disputed: whether one statement affirms it and another denies it.
    """

    iri: str
    statements: tuple[str, ...]
    articles: tuple[str, ...]
    is_disputed: bool


def claims(tellings: Iterable[Telling], canonical: Callable[[str, str], str]) -> list[Claim]:
    """Put statements of several articles with the same subject, relation and object together.

    Args:
        tellings: in any order.
        canonical: the IRI of what an article calls so, by the IRIs of article and thing.

    >>> told = [Telling(f"urn:{a}/1", f"urn:{a}", f"urn:kern-{a}", "urn:leads", "urn:werft", a == "b") for a in "ab"]
    >>> [(claim.articles, claim.is_disputed) for claim in claims(told, lambda article, iri: iri.removesuffix("-b"))]
    []
    >>> [(claim.articles, claim.is_disputed) for claim in claims(told, lambda article, iri: iri[:9])]
    [(('urn:a', 'urn:b'), True)]
    """
    same: dict[tuple[str, str, str], set[Telling]] = defaultdict(set)
    for each in tellings:
        subject, said = (canonical(each.article, iri) for iri in (each.subject, each.object))
        same[subject, each.relation, said].add(each)
    made = (_claim(key, told) for key, told in sorted(same.items()))
    return [claim for claim in made if len(claim.articles) > 1]


def _claim(key: tuple[str, str, str], told: Iterable[Telling]) -> Claim:
    listed = sorted(told, key=lambda each: each.statement)
    name = hashlib.sha256(" ".join(key).encode()).hexdigest()[:16]
    articles = tuple(sorted({each.article for each in listed}))
    is_disputed = len({each.is_affirmed for each in listed}) > 1
    return Claim(f"{BASE}claim/{name}", tuple(each.statement for each in listed), articles, is_disputed)


def reprints(texts: Mapping[str, str], days: Mapping[str, int]) -> dict[str, str]:
    """Find near-copies by MinHash (Broder 1997), and return for each the article that it reprints: the first of them.

    Args:
        texts: by the IRI of the article.
        days: when it appeared; of those of one day, and without one, the first by IRI counts as the first.

    >>> text = "Die Werft in Wismar hat am Montag den Bau von zwei Fähren begonnen, sagte eine Sprecherin der Werft."
    >>> reprints({"urn:b": text, "urn:a": f"Wismar. {text}", "urn:c": "Ganz etwas anderes steht hier."}, {})
    {'urn:b': 'urn:a'}
    """
    if not texts:
        return {}
    from datasketch import MinHash, MinHashLSH  # half a second, which only many articles need

    index = MinHashLSH(threshold=ALIKE, num_perm=HASHES)
    prints: dict[str, MinHash] = {}
    for name in sorted(texts):
        prints[name] = MinHash(num_perm=HASHES, seed=SEED)
        prints[name].update_batch(sorted(_shingles(texts[name])))
        index.insert(name, prints[name])
    groups = UnionFind(sorted(texts))
    for name in sorted(texts):
        near = (other for other in index.query(prints[name]) if prints[name].jaccard(prints[other]) >= ALIKE)
        groups.union(name, *sorted(near))
    found: dict[str, str] = {}
    for group in groups.to_sets():
        first, *others = sorted(group, key=lambda name: (days.get(name, 0), name))
        found |= dict.fromkeys(others, first)
    return dict(sorted(found.items()))


def _shingles(text: str) -> set[bytes]:
    words = text.casefold().split()
    places = range(max(len(words) - SHINGLE, 0) + 1)
    return {" ".join(words[place : place + SHINGLE]).encode() for place in places}
