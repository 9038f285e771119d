"""What a curator names at the command line -> an entry of `corrections.yaml`, with IRIs that the graph has."""

from collections.abc import Sequence

import pyoxigraph as ox

from belegraph.corrections import Action
from belegraph.dataset import ARTICLES
from belegraph.errors import QueryError
from belegraph.records.facts import DERIVED, STATEMENT, bare, facts_of, one, text
from belegraph.records.labels import Labels
from belegraph.records.reach import find
from belegraph.records.told import language
from belegraph.vocabulary import NS

COUNTS: dict[Action, tuple[int, ...]] = {"same": (2, 3, 4, 5, 6, 7, 8, 9), "different": (1, 2)}
"""How many things an action takes; else one."""


def entry_of(store: ox.Store, action: Action, targets: Sequence[str]) -> dict[str, object]:
    """Return the beginning of an entry: the action with the things or the statement that it is about.

    Raises:
        QueryError: nothing is called so, several things are, or their number is wrong.

    >>> entry_of(ox.Store(), "same", ["Kern"])
    Traceback (most recent call last):
    belegraph.errors.QueryError: same: takes 2 or more things, found 1; name them by label or IRI
    """
    counts = COUNTS.get(action, (1,))
    if len(targets) not in counts:
        takes = "1 statement" if action in ("wrong", "right") else "2 or more things" if action == "same" else "1 thing"
        raise QueryError(action, f"takes {takes}, found {len(targets)}", "name them by label or IRI")
    if action in ("wrong", "right"):
        return _statement(store, action, targets[0])
    things = [_thing(store, name) for name in targets]
    if action == "same":
        return {"same": things, "label": Labels(store).text(ox.NamedNode(things[0]), language(store))}
    return {action: things if len(things) > 1 else things[0]}


def _statement(store: ox.Store, action: Action, name: str) -> dict[str, object]:
    try:
        facts = facts_of(store.quads_for_pattern(ox.NamedNode(name), None, None)).get(name, {})
    except ValueError:  # not an IRI
        facts = {}
    if STATEMENT not in map(bare, (term for values in facts.values() for term in values)):
        raise QueryError(name, "no such statement", "copy its IRI from the page, or from the query 'statements'")
    sentence = one(facts, DERIVED)
    told = facts_of(store.quads_for_pattern(sentence, None, None)) if isinstance(sentence, ox.NamedNode) else {}
    return {action: name, "sentence": " ".join(text(told.get(bare(sentence), {}), NS + "text").split())}


def _thing(store: ox.Store, name: str) -> str:
    """The thing of a name: one that all articles share goes before one of a single article."""
    found = find(store, name)
    shared = [iri for iri in found if not iri.startswith(ARTICLES)] or found
    if len(shared) > 1:
        raise QueryError(name, f"{len(shared)} things are called so", f"give one by its IRI: {', '.join(shared)}")
    return shared[0]
