"""What the files of an output folder have of one graph, made where the article is read: whoever gathers only appends.

What a thing is called is decided by all articles: until then its IRI stands in its label's place, between two marks.
"""

import re
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, replace
from functools import cache
from xml.sax.saxutils import escape, unescape

import pyoxigraph as ox

from belegraph.dataset import RESOLUTION
from belegraph.export.graphml import edge_element
from belegraph.export.network import edges_of, target_of
from belegraph.export.statements import cells_of
from belegraph.export.turtle import SHORT
from belegraph.networks import kind_of, printable
from belegraph.records.facts import (
    ARTICLE,
    IDENTIFIER,
    LABEL,
    SAME,
    TYPE,
    Facts,
    Name,
    Term,
    bare,
    facts_of,
    of_class,
    quads_of,
    text,
)
from belegraph.records.labels import Labels
from belegraph.records.part import CORRECTS, is_record, plain
from belegraph.records.rows import Told
from belegraph.records.selection import FIRST, subjects
from belegraph.records.told import LANGUAGE, statements_of
from belegraph.vocabulary import NS

OPEN, CLOSE = "\ue000", "\ue001"
MARK = re.compile(f"{OPEN}(.*?){CLOSE}", re.DOTALL)
Row = tuple[str, str, str]
SOME = 5_000
"""Quads of the resolution that are in memory at once, or a few more."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """What the files have of one graph.

    Attributes:
        graph: its IRI, empty for the default graph.
        article: the article's id, empty for a graph that is no article's.
        trig: its block in TriG, without the prefixes.
        plain: its plain edges and things as N-Triples writes their terms, a class under `FIRST`.
        labels: what its things are called: IRI, language, text.
        kinds: what they are, and what they are elsewhere: IRI, property, IRI.
        ends: what its statements connect, with the text of an object that is words, and kind and label of a record.
        edges: its statements as elements of GraphML, with marks for labels.
        cells: its statements as rows of the table, with marks for labels.
        corrected: IRIs of corrections that have changed something in it.
    """

    graph: str
    article: str
    language: str
    trig: bytes
    plain: tuple[Row, ...]
    labels: tuple[Row, ...]
    kinds: tuple[Row, ...]
    ends: tuple[tuple[str, str, str, str], ...]
    edges: str
    cells: tuple[tuple[str | int, ...], ...]
    corrected: tuple[str, ...]


class Marks(Labels):
    """Labels of one graph alone: the words of a mention; for any other thing a mark."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts

    def text(self, term: Term | None, lang: str = "") -> str:
        """Return what stands in a label's place.

        >>> Marks({}).text(ox.NamedNode("urn:a")) == f"{OPEN}urn:a{CLOSE}", Marks({}).text(ox.Literal("5"))
        (True, '5')
        """
        words = self._facts.get(term.value, {}).get(NS + "phrase", ()) if isinstance(term, ox.NamedNode) else [term]
        if not words and term is not None:
            return f"{OPEN}{bare(term)}{CLOSE}"
        return min(map(bare, words)).replace(OPEN, OPEN + CLOSE)


def filled(cell: str, label: Callable[[str], str]) -> str:
    """Put labels in the place of their marks.

    >>> filled(Marks({}).text(ox.NamedNode("urn:a")), {"urn:a": "Kern"}.__getitem__)
    'Kern'
    """
    return MARK.sub(lambda mark: label(mark[1]) if mark[1] else OPEN, cell) if OPEN in cell else cell


def filled_xml(element: str, label: Callable[[str], str]) -> str:
    """Put labels in the place of their marks in XML.

    >>> filled_xml("<a>" + Marks({}).text(ox.NamedNode("urn:a")) + "</a>", {"urn:a": "Kern & Co"}.__getitem__)
    '<a>Kern &amp; Co</a>'
    """
    return filled(element, lambda name: escape(printable(label(unescape(name)))))


@cache
def prefixes() -> bytes:
    """Return how each file of TriG begins that holds anything."""
    some = ox.NamedNode("urn:some")
    written = ox.serialize([ox.Quad(some, some, some, some)], format=ox.RdfFormat.TRIG, prefixes=SHORT) or b""
    return written[: written.index(b"<urn:some>")]


def sheet_of(graph: str, quads: list[ox.Quad], known: Collection[Term] = (), facts: Facts | None = None) -> Sheet:
    """Make the sheet of a graph.

    Args:
        graph: its IRI, empty for the default graph.
        quads: all of it, or all of some subjects, sorted as `belegraph.records.facts.order` has it.
        known: what other quads of it say to be no thing.
        facts: of the quads, where these are known.

    >>> sheet_of("urn:g", []).cells
    ()
    """
    facts = facts_of(quads) if facts is None else facts
    things = list(plain(quads, known))
    named = [quad for quad in things if quad.predicate.value == LABEL and isinstance(quad.object, ox.Literal)]
    links = [quad for quad in things if quad.predicate.value in (TYPE, SAME)]
    told = statements_of(facts, Marks(facts), "")
    here = {bare(quad.subject) for quad in things}
    records = {name: known for name, known in facts.items() if name not in here}
    article = next((facts[name] for name in of_class(facts, ARTICLE)), {})
    return Sheet(
        graph,
        text(article, IDENTIFIER),
        text(article, LANGUAGE),
        (ox.serialize(quads, format=ox.RdfFormat.TRIG, prefixes=SHORT) or b"")[len(prefixes()) :],
        tuple(map(_row, things)),
        tuple((bare(quad.subject), quad.object.language or "", quad.object.value) for quad in named),  # type: ignore[union-attr]  # they are literals
        tuple((bare(quad.subject), quad.predicate.value, bare(quad.object)) for quad in links),
        tuple(dict.fromkeys(end for each in told if each.subject for end in _ends(each, records))),
        "".join(map(edge_element, edges_of(told))),
        tuple(cells_of(told)),
        tuple(name for name, known in facts.items() if CORRECTS in known),
    )


def sheets_of(store: ox.Store, name: Name) -> Iterator[Sheet]:
    """Yield the sheet of a graph of a store; of the resolution, which grows with the archive, one for each part of it.

    >>> [made.graph for made in sheets_of(ox.Store(), ox.NamedNode("urn:g"))]
    ['urn:g']
    """
    graph = name.value if isinstance(name, ox.NamedNode) else ""
    if graph != RESOLUTION:
        yield sheet_of(graph, quads_of(store, name))
        return
    is_first = True
    for quads, is_last in _with_last(subjects(store, name, SOME)):
        made = sheet_of(graph, quads, [quad.object for quad in quads if is_record(store, quad)])
        begin = 0 if is_first else made.trig.index(b"\n") + 1
        end = len(made.trig) if is_last else made.trig.rindex(b"}")
        yield replace(made, trig=made.trig[begin:end])
        is_first = False


def _with_last(blocks: Iterator[list[ox.Quad]]) -> Iterator[tuple[list[ox.Quad], bool]]:
    """Tell of each whether it is the last."""
    before = next(blocks, None)
    for block in blocks:
        yield before or [], False
        before = block
    if before is not None:
        yield before, True


def _row(quad: ox.Quad) -> Row:
    return str(quad.subject), FIRST if quad.predicate.value == TYPE else str(quad.predicate), str(quad.object)


def _ends(told: Told, records: Facts) -> tuple[tuple[str, str, str, str], ...]:
    said = "" if told.object_is_thing else told.object_label or told.relation_label
    return _end(told.subject, "", records), _end(target_of(told), said, records)


def _end(name: str, said: str, records: Facts) -> tuple[str, str, str, str]:
    known = records.get(name)
    if known is None:
        return name, said, "", ""
    return name, said, kind_of(map(bare, known.get(TYPE, ()))), Marks(records).text(ox.NamedNode(name))
