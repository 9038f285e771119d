"""Measure how long joining takes, on rows that no parser has made: `python bench/entities/speed.py [ROWS...]`.

People of a made-up country: surnames as uneven as real ones, five people an organisation. An article names three of one
organisation, a third of them by surname only unless two have the same. The seed is fixed. Prints rows, seconds,
microseconds a row, peak memory, pairs joined, and the share of them that is right.
"""

import random
import resource
import sys
import time
from collections.abc import Iterator

from belegraph.identity import Occurrence, identify

SYLLABLES = [a + b for a in "b d f g h k l m n p r s t w".split() for b in "a e i o u au ei ar el in or um".split()]
OFFICES = "kanzler minister trainer bürgermeister direktor sprecher maler forscher geschäftsführer rektor".split()
START = 730_000


def word(rng: random.Random, parts: int) -> str:
    """Return a made-up name."""
    return "".join(rng.choice(SYLLABLES) for _ in range(parts)).capitalize()


def rows(mentions: int) -> Iterator[tuple[Occurrence, int]]:
    """Yield rows, each with the number of whom or what it means."""
    rng = random.Random(7)
    groups = max(mentions // 40, 2)
    surnames = [word(rng, 3) for _ in range(max(groups * 2, 10))]
    given = [word(rng, 2) for _ in range(300)]
    people = [
        (rng.choice(given), surnames[int(len(surnames) * rng.random() ** 2)], rng.choice(OFFICES))
        for _ in range(groups * 5)
    ]
    firms = [f"{word(rng, 4)} AG" for _ in range(groups)]
    for article in range(mentions // 4):
        group = rng.randrange(groups)
        chosen = rng.sample(range(group * 5, group * 5 + 5), 3)
        day = START + rng.randrange(3650)
        alone = [sum(people[n][1] == people[m][1] for m in chosen) == 1 for n in chosen]
        named = [
            (n, people[n][1] if only and rng.random() < 1 / 3 else " ".join(people[n][:2]))
            for n, only in zip(chosen, alone, strict=True)
        ]
        firm = f"urn:{firms[group]}"
        iris = {f"urn:{name}" for _, name in named} | {firm}
        where = f"urn:article:{article}"
        for number, name in named:
            office = frozenset({(people[number][2], firm)} if rng.random() < 0.5 else ())
            yield (
                Occurrence(
                    where, f"urn:{name}", name, "Person", office, neighbours=frozenset(iris - {f"urn:{name}"}), day=day
                ),
                number,
            )
        yield Occurrence(where, firm, firms[group], "Company", neighbours=frozenset(iris - {firm}), day=day), -1 - group


def main(sizes: list[int]) -> None:
    """Print a row a size."""
    print("rows\tseconds\tus a row\tMiB\tpairs\tright")
    for size in sizes:
        table = list(rows(size))
        start = time.process_time()  # others use the machine
        found = identify(row for row, _ in table)
        took = time.process_time() - start
        meant = {row.key: number for row, number in table}
        bearer = {each.iri: (each.article, each.called) for each in found.bearers}
        owners: dict[str, set[int]] = {}
        for (_, iri), number in meant.items():
            owners.setdefault(iri, set()).add(number)
        told = [
            {meant[bearer[end]]} if end in bearer else owners[end]
            for match in found.matches
            for end in (match.one, match.other)
        ]
        right = [one == other for one, other in zip(told[::2], told[1::2], strict=True)]
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        share = sum(right) / len(right) if right else 1.0
        print(
            f"{len(table)}\t{took:.1f}\t{1e6 * took / len(table):.0f}\t{memory}\t{len(right)}\t{share:.4f}", flush=True
        )


if __name__ == "__main__":
    main([int(size) for size in sys.argv[1:]] or [10_000, 100_000, 1_000_000])
