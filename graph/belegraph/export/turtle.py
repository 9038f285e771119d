"""Turtle and TriG, written by Oxigraph from sorted triples: https://www.w3.org/TR/turtle/, https://www.w3.org/TR/trig/."""

from collections.abc import Iterable
from typing import BinaryIO

import pyoxigraph as ox

from belegraph.records.selection import Selection
from belegraph.vocabulary import BASE, PREFIXES

SHORT = PREFIXES | {name: f"{BASE}{name}/" for name in ("article", "country", "entity", "relation", "role")}


def write_turtle(selection: Selection, file: BinaryIO) -> None:
    """Write the triples of all graphs together.

    >>> import io
    >>> store = ox.Store()
    >>> store.add(ox.Quad(ox.NamedNode("urn:s"), ox.NamedNode("urn:p"), ox.Literal("o"), ox.NamedNode("urn:g")))
    >>> write_turtle(Selection(store), file := io.BytesIO())
    >>> file.getvalue().splitlines()[-1]
    b'<urn:s> <urn:p> "o" .'
    """
    serialize_turtle(selection.triples(), file)


def serialize_turtle(triples: Iterable[ox.Triple], file: BinaryIO) -> None:
    """Write triples that are sorted.

    >>> import io
    >>> triple = ox.Triple(ox.NamedNode("urn:s"), ox.NamedNode("urn:p"), ox.Literal("o"))
    >>> serialize_turtle([triple], file := io.BytesIO())
    >>> file.getvalue().splitlines()[-1]
    b'<urn:s> <urn:p> "o" .'
    """
    ox.serialize(triples, file, format=ox.RdfFormat.TURTLE, prefixes=SHORT)


def write_trig(selection: Selection, file: BinaryIO) -> None:
    """Write each graph under its name.

    >>> import io
    >>> store = ox.Store()
    >>> store.add(ox.Quad(ox.NamedNode("urn:s"), ox.NamedNode("urn:p"), ox.Literal("o"), ox.NamedNode("urn:g")))
    >>> write_trig(Selection(store), file := io.BytesIO())
    >>> [line.strip() for line in file.getvalue().splitlines()[-3:]]
    [b'<urn:g> {', b'<urn:s> <urn:p> "o" .', b'}']
    """
    quads = (quad for _, graph in selection.graphs() for quad in graph)
    ox.serialize(quads, file, format=ox.RdfFormat.TRIG, prefixes=SHORT)
