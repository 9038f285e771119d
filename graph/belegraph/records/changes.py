"""What corrections have changed in a graph: for one statement, and which of them change nothing any more."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import pyoxigraph as ox
from rdflib import Dataset

from belegraph.corrections import Correction
from belegraph.dataset import evaluate
from belegraph.records.facts import LABEL, OBJECT, SUBJECT, bare, facts_of, text
from belegraph.vocabulary import NS, PREFIXES

CORRECTS = ox.NamedNode(NS + "corrects")
COMMENT, BY = PREFIXES["rdfs"] + "comment", PREFIXES["prov"] + "wasAssociatedWith"
ENDS = tuple(ox.NamedNode(name) for name in (SUBJECT, OBJECT, NS + "speaker"))


@dataclass(frozen=True, slots=True)
class Changed:
    """A correction that has changed a statement or a thing in it: what was there before, what is there now, and why."""

    action: str
    before: str
    after: str
    author: str
    reason: str

    def __str__(self) -> str:
        change = " -> ".join(filter(None, (self.before, self.after)))
        return f"{self.action}{f' ({change})' if change else ''}, {self.author}: {self.reason}"


def changes_of(store: ox.Store, statement: str) -> list[Changed]:
    """Return what has changed a statement, or its subject, object or speaker.

    >>> changes_of(ox.Store(), "urn:statement")
    []
    """
    node = ox.NamedNode(statement)
    ends = (quad.object for end in ENDS for quad in store.quads_for_pattern(node, end, None))
    changed = {node, *(end for end in ends if isinstance(end, ox.NamedNode))}
    found = {bare(quad.subject) for target in changed for quad in store.quads_for_pattern(None, CORRECTS, target)}
    return [_changed(store, iri) for iri in sorted(found)]


def unmatched(dataset: Dataset, corrections: Iterable[Correction]) -> Iterator[Correction]:
    """Yield the corrections that have changed nothing in the whole dataset, on Oxigraph or on a server.

    >>> from belegraph.dataset import open_dataset
    >>> made = Correction(1, "wrong", ("urn:a",), "Kern", "no")
    >>> [str(each) for each in unmatched(open_dataset(), [made])]
    ['entry 1, wrong urn:a']
    """
    for each in corrections:
        if not evaluate(dataset, f"ASK {{ <{each.iri}> {CORRECTS} ?target }}"):
            yield each


def _changed(store: ox.Store, iri: str) -> Changed:
    told = facts_of(store.quads_for_pattern(ox.NamedNode(iri), None, None))[iri]
    author = facts_of(store.quads_for_pattern(ox.NamedNode(text(told, BY)), None, None)) if text(told, BY) else {}
    before = "; ".join(sorted(set(map(bare, told.get(NS + "before", ())))))
    by = text(author.get(text(told, BY), {}), LABEL)
    return Changed(text(told, NS + "action"), before, text(told, NS + "after"), by, text(told, COMMENT))
