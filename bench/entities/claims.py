"""Measure what claims and near-copies cost, without a parser: `python bench/entities/claims.py [ARTICLES...]`.

An article tells 30 things about names taken by Zipf, and has 300 words; a fifth are reprints of an earlier one with a
headline of their own, and every hundredth is a reprint of one report. The seed is fixed. Prints articles, statements,
seconds of the processor for claims and near-copies, claims, disputed ones, reprints that were found and that there are.
"""

import random
import sys
import time
from collections.abc import Iterator

from belegraph.claims import Telling, claims, reprints

WORDS = [
    a + b + c
    for a in "b d f g k l m n r s t w".split()
    for b in "a e i o u".split()
    for c in "ben der gen ler ten".split()
]
FAMOUS = 100


def told(chance: random.Random, articles: int) -> Iterator[Telling]:
    """Yield 30 statements an article, one in 20 of them denied."""
    names = [f"urn:n{place}" for place in range(200 + 10 * articles)]
    weights = [1 / (place + 1) for place in range(len(names))]
    for article in range(articles):
        for number, (one, other) in enumerate(zip(*[iter(chance.choices(names, weights, k=60))] * 2, strict=True)):
            where = f"urn:a{article}"
            yield Telling(f"{where}/{number}", where, one, f"urn:r{chance.randrange(9)}", other, chance.random() > 0.05)


def texts(chance: random.Random, articles: int) -> tuple[list[tuple[str, str]], int]:
    """Return the texts, and how many are reprints."""
    written: list[str] = []
    copied = 0
    famous = " ".join(chance.choices(WORDS, k=300))
    for article in range(articles):
        is_famous = article % FAMOUS == 0
        is_copy = article >= FAMOUS and (is_famous or chance.random() < 0.2)
        copied += is_copy
        text = famous if is_famous else chance.choice(written) if is_copy else " ".join(chance.choices(WORDS, k=300))
        written.append(f"{chance.choice(WORDS)} {text}" if is_copy else text)
    return [(f"urn:a{place:08}", text) for place, text in enumerate(written)], copied


def main(sizes: list[int]) -> None:
    """Print a row a size."""
    print("articles\tstatements\tclaims s\tnear-copies s\tclaims\tdisputed\tfound\ttold")
    for size in sizes:
        chance = random.Random(5)
        rows = list(told(chance, size))
        start = time.process_time()
        found = claims(rows, lambda article, iri: iri)
        first = time.process_time() - start
        listed, copied = texts(chance, size)
        start = time.process_time()
        copies = reprints(listed, {})
        second = time.process_time() - start
        disputed = sum(claim.is_disputed for claim in found)
        print(
            f"{size}\t{len(rows)}\t{first:.1f}\t{second:.1f}\t{len(found)}\t{disputed}\t{len(copies)}\t{copied}",
            flush=True,
        )


if __name__ == "__main__":
    main([int(size) for size in sys.argv[1:]] or [1_000, 10_000])
