"""Two graphs compared, article by article: statements added, removed and changed, things merged and split.

A statement is the same where it says the same of the same words of an article, whatever its number; what stands in the
same words with another subject or object has changed. Things are compared by the words that name them.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, field
from typing import Literal

import pyoxigraph as ox

from belegraph.dataset import is_article
from belegraph.errors import QueryError
from belegraph.records.facts import Facts, facts_of, quads_of
from belegraph.records.labels import Labels
from belegraph.records.rows import Told
from belegraph.records.told import language, mentions_of, statements_of

COMPARED = (
    "subject",
    "relation",
    "object",
    "polarity",
    "certainty",
    "mode",
    "speaker",
    "quoted",
    "time",
    "place",
    "arguments",
)
"""What makes a statement another one, in the order in which it is told."""
LABELLED = frozenset({"subject", "relation", "object", "speaker"})
"""What is told by its label."""
Key = tuple[object, ...]
KEYS = (
    ("start", "end", "subject", "relation", "object"),
    ("start", "end", "relation", "parts"),
    ("start", "end", "parts"),
    ("sentence", "subject", "relation", "object"),
)
"""By what statements of two versions of an article are paired: the first that fits."""


@dataclass(frozen=True, slots=True)
class Change:
    """A statement that was added, removed or changed; `changes` has before and after of each field that differs."""

    kind: Literal["added", "removed", "changed"]
    article: str
    statement: str
    subject: str
    relation: str
    object: str
    certainty: str
    sentence: str
    changes: Mapping[str, tuple[str, str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Regrouped:
    """Things that became one (`before` has several), or one that became several (`after` has)."""

    kind: Literal["merged", "split"]
    before: tuple[str, ...]
    after: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Difference:
    """All that differs between two graphs; articles by id."""

    statements: tuple[Change, ...]
    entities: tuple[Regrouped, ...]

    @property
    def counts(self) -> dict[str, int]:
        """How many of each kind.

        >>> Difference((), ()).counts
        {'added': 0, 'removed': 0, 'changed': 0, 'merged': 0, 'split': 0}
        """
        kinds = [*(change.kind for change in self.statements), *(group.kind for group in self.entities)]
        return {kind: kinds.count(kind) for kind in ("added", "removed", "changed", "merged", "split")}

    @property
    def json(self) -> dict[str, object]:
        """All of it as JSON holds it: `counts`, `statements`, `entities`."""
        return {
            "counts": self.counts,
            "statements": [asdict(change) for change in self.statements],
            "entities": [asdict(change) for change in self.entities],
        }


def compare(before: ox.Store, after: ox.Store) -> Difference:
    """Compare two stores; two versions of one article are in memory at a time.

    Raises:
        QueryError: a store has triples, but no graph of an article, as a file of Turtle.

    >>> compare(ox.Store(), ox.Store())
    Difference(statements=(), entities=())
    """
    for store in (before, after):
        if any(store.quads_for_pattern(None, None, None, ox.DefaultGraph())) and not any(_articles(store)):
            reason = "the triples of a file stand in no graph of an article"
            raise QueryError("diff", reason, "give a folder, a store, .trig, .nq or .jsonld")
    readers = tuple((store, Labels(store), language(store)) for store in (before, after))
    statements: list[Change] = []
    pairs: set[tuple[str, str]] = set()
    for name in sorted({*_articles(before), *_articles(after)}):
        old, new = (quads_of(store, ox.NamedNode(name)) for store, _, _ in readers)
        one, other = facts_of(old), facts_of(new)
        pairs |= set(_named_alike(one, other))
        if old != new:
            told = (
                statements_of(facts, labels, lang)
                for facts, (_, labels, lang) in zip((one, other), readers, strict=True)
            )
            statements += _changes(*told)
    return Difference(tuple(statements), tuple(_regrouped(pairs)))


def _articles(store: ox.Store) -> Iterator[str]:
    yield from (name.value for name in store.named_graphs() if is_article(name))


def _changes(old: Iterable[Told], new: Iterable[Told]) -> list[Change]:
    """Pair the statements of two versions of an article, and tell what differs, in the order of the text."""
    left, right = list(old), list(new)
    found: list[tuple[Key, Change]] = []
    for names in KEYS:
        for one, other in _paired(left, right, names):
            left.remove(one)
            right.remove(other)
            if (differing := _differing(one, other)) != {}:
                found.append((_order(other), _change("changed", other, differing)))
    found += [(_order(told), _change("removed", told)) for told in left]
    found += [(_order(told), _change("added", told)) for told in right]
    return [change for _, change in sorted(found, key=lambda each: (each[0], each[1].kind))]


def _paired(left: Iterable[Told], right: Iterable[Told], names: tuple[str, ...]) -> list[tuple[Told, Told]]:
    waiting: dict[Key, list[Told]] = defaultdict(list)
    for told in right:
        waiting[_key(told, names)].append(told)
    found = ((told, waiting[_key(told, names)]) for told in left)
    return [(told, others.pop(0)) for told, others in found if others]


def _key(told: Told, names: tuple[str, ...]) -> Key:
    return tuple(getattr(told, name) for name in names)


def _order(told: Told) -> Key:
    return told.article, told.number, told.start, told.end, told.statement


def _differing(one: Told, other: Told) -> dict[str, tuple[str, str]]:
    names = [name for name in COMPARED if getattr(one, name) != getattr(other, name)]
    return {name: (_shown(one, name), _shown(other, name)) for name in names}


def _shown(told: Told, name: str) -> str:
    return str(getattr(told, f"{name}_label" if name in LABELLED else name))


def _change(
    kind: Literal["added", "removed", "changed"], told: Told, changes: Mapping[str, tuple[str, str]] | None = None
) -> Change:
    return Change(
        kind, told.article, told.statement, told.subject_label, told.relation_label, told.object_label,
        told.certainty, told.sentence, changes or {},
    )  # fmt: skip


def _named_alike(one: Facts, other: Facts) -> Iterator[tuple[str, str]]:
    """What the same words name in two versions of an article."""
    named = {(mention.start, mention.end, mention.phrase): mention.entity for mention in mentions_of(one)}
    for mention in mentions_of(other):
        entity = named.get((mention.start, mention.end, mention.phrase), "")
        if entity and mention.entity:
            yield entity, mention.entity


def _regrouped(pairs: Iterable[tuple[str, str]]) -> Iterator[Regrouped]:
    became: dict[str, set[str]] = defaultdict(set)
    was: dict[str, set[str]] = defaultdict(set)
    for old, new in pairs:
        became[old].add(new)
        was[new].add(old)
    for new in sorted(was):
        if len(was[new]) > 1:
            yield Regrouped("merged", tuple(sorted(was[new])), (new,))
    for old in sorted(became):
        if len(became[old]) > 1:
            yield Regrouped("split", (old,), tuple(sorted(became[old])))
