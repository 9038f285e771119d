"""What lies around a thing: found step by step in the store, so that only what is reached is read."""

from collections.abc import Callable, Iterator

import pyoxigraph as ox

from belegraph.errors import QueryError
from belegraph.records.facts import LABEL, OBJECT, SUBJECT, Facts, facts_of
from belegraph.records.part import Part
from belegraph.vocabulary import NS

SIDES = (ox.NamedNode(SUBJECT), ox.NamedNode(OBJECT))
Takes = Callable[[str], bool]


def find(store: ox.Store, name: str) -> list[str]:
    """Return the things of a name: their IRIs, of a label in any case, or of the IRI itself.

    Raises:
        QueryError: nothing is called so.
    """
    labelled = store.quads_for_pattern(None, ox.NamedNode(LABEL), None)
    wanted = name.casefold()
    named = {q.subject.value for q in labelled if isinstance(q.subject, ox.NamedNode) and _is(q.object, wanted)}
    found = {iri for iri in named if not iri.startswith(NS)}  # a store has the ontology, too
    found = found or ({name} if _has_iri(store, name) else set())
    if not found:
        raise QueryError(name, "nothing is called so", "see the query 'entities' for the labels")
    return sorted(found)


def reach(store: ox.Store, names: list[str], hops: int, part: Part) -> dict[str, int]:
    """Return the things that can be reached from some in so many steps, in either direction, each with its distance.

    Args:
        store: what is searched.
        names: IRIs of the things to begin with.
        hops: how many steps.
        part: which statements make a step.
    """
    distances = dict.fromkeys(names, 0)
    edge = list(names)
    for step in range(1, hops + 1):
        found = {other for name in edge for other in _neighbours(store, name, part)}
        edge = sorted(found - distances.keys())
        distances |= dict.fromkeys(edge, step)
    return distances


def _neighbours(store: ox.Store, name: str, part: Part) -> Iterator[str]:
    for side, other in (SIDES, SIDES[::-1]):
        for quad in store.quads_for_pattern(None, side, ox.NamedNode(name)):
            told: Facts = facts_of(store.quads_for_pattern(quad.subject, None, None))
            if all(map(part.takes, told.values())):
                ends = store.quads_for_pattern(quad.subject, other, None)
                yield from (end.object.value for end in ends if isinstance(end.object, ox.NamedNode))


def _is(label: object, wanted: str) -> bool:
    return isinstance(label, ox.Literal) and label.value.casefold() == wanted


def _has_iri(store: ox.Store, name: str) -> bool:
    try:
        return any(store.quads_for_pattern(ox.NamedNode(name), None, None))
    except ValueError:  # not an IRI
        return False
