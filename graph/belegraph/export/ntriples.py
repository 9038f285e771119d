"""N-Triples and N-Quads, a line each: https://www.w3.org/TR/n-triples/, https://www.w3.org/TR/n-quads/."""

from typing import BinaryIO

import pyoxigraph as ox

from belegraph.records.selection import Selection


def write_ntriples(selection: Selection, file: BinaryIO) -> None:
    r"""Write the triples of all graphs together, sorted, each once.

    >>> import io
    >>> store = ox.Store()
    >>> for graph in ("urn:g", "urn:h"):
    ...     store.add(ox.Quad(ox.NamedNode("urn:s"), ox.NamedNode("urn:p"), ox.Literal("o"), ox.NamedNode(graph)))
    >>> write_ntriples(Selection(store), file := io.BytesIO())
    >>> file.getvalue()
    b'<urn:s> <urn:p> "o" .\n'
    """
    file.writelines(map(str.encode, selection.lines()))


def write_nquads(selection: Selection, file: BinaryIO) -> None:
    r"""Write each triple with the name of its graph, sorted by graph.

    >>> import io
    >>> store = ox.Store()
    >>> store.add(ox.Quad(ox.NamedNode("urn:s"), ox.NamedNode("urn:p"), ox.Literal("o"), ox.NamedNode("urn:g")))
    >>> write_nquads(Selection(store), file := io.BytesIO())
    >>> file.getvalue()
    b'<urn:s> <urn:p> "o" <urn:g> .\n'
    """
    quads = (quad for _, graph in selection.graphs() for quad in graph)
    ox.serialize(quads, file, format=ox.RdfFormat.N_QUADS)
