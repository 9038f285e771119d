"""The same statement in several articles is one claim; ten reprints of one report are one source."""

import hashlib
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import combinations, pairwise, product
from typing import TYPE_CHECKING

import numpy as np
from networkx.utils import UnionFind

from belegraph.model.row import Row
from belegraph.vocabulary import BASE

if TYPE_CHECKING:
    from datasketch import MinHash

SHINGLE = 4
"""Words of a piece of text that is compared."""
ALIKE = 0.7
"""Share of pieces that two articles have in common when one is a reprint, cut or with another headline."""
HASHES, SEED = 128, 1
BANDS, BAND = 14, 9
"""Pieces of a signature, and numbers in each: those of datasketch's `MinHashLSH`, which takes scipy to find them."""
MANY = 24
"""Texts with a piece in common of which each is compared with each; of more only with these first ones."""


@dataclass(frozen=True, slots=True)
class Telling(Row):
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


def reprints(texts: Iterable[tuple[str, str]], days: Mapping[str, int]) -> dict[str, str]:
    """Find near-copies by MinHash (Broder 1997), and return for each the article that it reprints: the first of them.

    Args:
        texts: each with the IRI of its article, in any order.
        days: when it appeared; of those of one day, and without one, the first by IRI counts as the first.

    >>> text = "Die Werft in Wismar hat am Montag den Bau von zwei Fähren begonnen, sagte eine Sprecherin der Werft."
    >>> texts = [("urn:b", text), ("urn:a", f"Wismar. {text}"), ("urn:c", "Ganz etwas anderes steht hier.")]
    >>> reprints(texts, {})
    {'urn:b': 'urn:a'}
    """
    prints = (Print(article, days.get(article, 0), signature(text)) for article, text in texts)
    return firsts(copies((band, each) for each in prints for band in bands(each.signature)))


@dataclass(frozen=True, slots=True)
class Print(Row):
    """What is compared of an article: its IRI, the day on which it appeared or 0, and the MinHash of its words."""

    article: str
    day: int
    signature: bytes


def signature(text: str) -> bytes:
    """Return the MinHash of a text, `HASHES` numbers of 32 bits.

    >>> len(signature("Der Pegel steigt."))
    512
    """
    made = _blank().copy()
    made.update_batch(sorted(_shingles(text)))
    return bytes(made.hashvalues.astype("<u4"))


@cache
def _blank() -> "MinHash":
    """To draw its numbers takes longer than to print a text, and they are the same for all."""
    from datasketch import MinHash  # half a second, which only many articles need

    return MinHash(num_perm=HASHES, seed=SEED)


def bands(signature: bytes) -> Iterator[tuple[int, bytes]]:
    """Yield pieces of a signature; texts that are alike nearly always have one in common."""
    size = 4 * BAND
    yield from ((place, signature[place * size : (place + 1) * size]) for place in range(BANDS))


def copies(banded: Iterable[tuple[tuple[int, bytes], Print]]) -> set[tuple[Print, Print]]:
    """Return pairs of near-copies that connect all of them; of each band all that have it are to be there."""
    blocks: dict[tuple[int, bytes], list[Print]] = defaultdict(list)
    for band, each in banded:
        blocks[band].append(each)
    found: set[tuple[Print, Print]] = set()
    for block in blocks.values():
        if len(block) > 1:
            found.update(_near(sorted(block, key=lambda each: (each.day, each.article))))
    return found


def _near(block: list[Print]) -> Iterator[tuple[Print, Print]]:
    """Pairs of a block in the order of time; of those that are one to the letter the first is compared with others."""
    first: dict[bytes, Print] = {}
    for each in block:
        if first.setdefault(each.signature, each) is not each:
            yield first[each.signature], each
    yield from (pair for pair in _compared(list(first.values())) if _alike(*pair) >= ALIKE)


def _compared(block: list[Print]) -> Iterator[tuple[Print, Print]]:
    """Each with each, or, where there are many, each with its neighbour in time and with the first ones."""
    if len(block) <= MANY:
        yield from combinations(block, 2)
        return
    yield from pairwise(block)
    yield from product(block[:MANY], block[MANY:])


def _alike(one: Print, other: Print) -> float:
    here, there = (np.frombuffer(each.signature, "<u4") for each in (one, other))
    return float(np.count_nonzero(here == there)) / HASHES


def firsts(copies: Iterable[tuple[Print, Print]]) -> dict[str, str]:
    """Return for each near-copy, by IRI, the first of those that are connected by pairs."""
    listed = list(copies)
    days = {each.article: each.day for pair in listed for each in pair}
    groups = UnionFind(sorted(days))
    for one, other in listed:
        groups.union(one.article, other.article)
    found: dict[str, str] = {}
    for group in groups.to_sets():
        first, *others = sorted(group, key=lambda name: (days[name], name))
        found |= dict.fromkeys(others, first)
    return dict(sorted(found.items()))


def _shingles(text: str) -> set[bytes]:
    words = text.casefold().split()
    places = range(max(len(words) - SHINGLE, 0) + 1)
    return {" ".join(words[place : place + SHINGLE]).encode() for place in places}
