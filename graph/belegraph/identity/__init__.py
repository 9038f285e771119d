"""The same thing in many articles: names that mean one thing are joined where evidence says so, else kept apart.

It works on the table of entities alone, never on texts. A wrong merge poisons everything that is asked later, a missing
one costs a row, so evidence has to add up to `weights.ENOUGH`. Nothing depends on the order of articles.
"""

from collections.abc import Collection, Iterable
from itertools import groupby

from belegraph.identity.blocking import candidates, keys
from belegraph.identity.clusters import clusters
from belegraph.identity.evidence import settled, weighed
from belegraph.identity.found import Bearer, Identities, Match, identities, with_holders
from belegraph.identity.holders import Described, Held, filled, offices_of
from belegraph.identity.occurrences import Occurrence
from belegraph.identity.scale import Scale
from belegraph.identity.units import ambiguous, explained, spellings, surnames, units

__all__ = [
    "ROUNDS",
    "Bearer",
    "Described",
    "Held",
    "Identities",
    "Match",
    "Occurrence",
    "filled",
    "identify",
    "offices_of",
    "with_holders",
]
ROUNDS = (("Organization", "Place"), ("Person",))
"""Groups in the order in which they are joined: whom somebody is named with says who it is."""


def identify(occurrences: Iterable[Occurrence], apart: Collection[frozenset[str]] = ()) -> Identities:
    """Find out which names in many articles mean one thing.

    Args:
        occurrences: what each article names, in any order.
        apart: pairs of IRIs that a curator has told apart.

    >>> held = frozenset({("kanzler", "")})
    >>> table = [Occurrence(a, f"urn:{a}", name, "Person", held) for a, name in (("a", "Olaf Scholz"), ("b", "Scholz"))]
    >>> found = identify(table)
    >>> found.canonical("b", "urn:b")
    'urn:a'
    >>> for reason in found.matches[0].reasons:
    ...     print(reason)
    office: kanzler, held by nobody else in these years
    surname: no other bearer in these years
    name: Scholz is the surname of Olaf Scholz
    """
    table = sorted({each.key: each for each in occurrences}.values(), key=lambda each: each.key)
    names = surnames(table, spellings(table))
    found: list[Identities] = []
    for groups in ROUNDS:
        rows = [each for each in table if each.group in groups]
        made = units(rows, names, ambiguous(explained(rows)))
        keyed = ((key, each) for each in made for key in keys(each))
        likely = settled(weighed(candidates(keyed), Scale.of(made, table, names)))
        found.append(identities(*clusters(made, likely, apart)))
        names |= found[-1].names
    known = Identities.joined(found)
    articles = (list(told) for _, told in groupby(table, key=lambda row: row.article))
    offices = (each for told in articles for each in offices_of(told, known.names))
    return Identities.joined([known, with_holders(filled(offices), apart)])
