"""The statements as GraphML, for Gephi, yEd, Cytoscape: http://graphml.graphdrawing.org/specification.html.

networkx holds a graph in memory to write it; here a node or an edge is written at a time, and networkx reads the file.
"""

from codecs import getwriter
from collections.abc import Iterable, Mapping
from itertools import chain
from typing import BinaryIO
from xml.sax.saxutils import XMLGenerator, escape, quoteattr

from belegraph.export.elements import begin, end, shown
from belegraph.export.network import EDGE, NODE, Attributes, Edge, Node, edges, nodes
from belegraph.records.selection import Selection

TYPES: Mapping[type, str] = {str: "string", int: "long", bool: "boolean"}
SPACE = "http://graphml.graphdrawing.org/xmlns"


def write_graphml(selection: Selection, file: BinaryIO) -> None:
    """Write nodes and edges with all that is known of them.

    >>> import io, pyoxigraph
    >>> write_graphml(Selection(pyoxigraph.Store()), file := io.BytesIO())
    >>> file.getvalue().decode().splitlines()[-3:]
    ['<graph edgedefault="directed">', '</graph>', '</graphml>']
    """
    write_network(map(node_element, nodes(selection)), map(edge_element, edges(selection)), file)


def node_element(node: Node) -> str:
    """Return the element of a node.

    >>> node_element(("urn:a", {"label": "A & B"})).splitlines()
    ['<node id="urn:a">', '<data key="node_label">A &amp; B</data>', '</node>']
    """
    name, attributes = node
    return _element("node", {"id": name}, attributes)


def edge_element(edge: Edge) -> str:
    """Return the element of an edge.

    >>> edge_element(("urn:a", "urn:b", "urn:s", {"plain": True})).splitlines()[1]
    '<data key="edge_plain">true</data>'
    """
    source, target, name, attributes = edge
    return _element("edge", {"source": source, "target": target, "id": name}, attributes)


def write_network(things: Iterable[str], statements: Iterable[str], file: BinaryIO) -> None:
    """Write elements of nodes and edges as they come.

    >>> import io
    >>> write_network(["<node/>"], [], file := io.BytesIO())
    >>> file.getvalue().decode().splitlines()[-2:]
    ['<node/></graph>', '</graphml>']
    """
    text = getwriter("utf-8")(file)
    xml = XMLGenerator(text, encoding="utf-8", short_empty_elements=True)
    xml.startDocument()
    begin(xml, "graphml", {"xmlns": SPACE})
    for kind, attributes in (("node", NODE), ("edge", EDGE)):
        for name, value in attributes.items():
            key = {"id": f"{kind}_{name}", "for": kind, "attr.name": name, "attr.type": TYPES[value]}
            begin(xml, "key", key)
            end(xml, "key")
    begin(xml, "graph", {"edgedefault": "directed"})
    for element in chain(things, statements):
        text.write(element)  # `writelines` of a codec joins them all
    end(xml, "graph")
    end(xml, "graphml")


def _element(kind: str, head: dict[str, str], attributes: Attributes) -> str:
    """Write an element as XMLGenerator does, which takes four times as long for the 30 lines of an edge."""
    named = "".join(f" {name}={quoteattr(value)}" for name, value in head.items())
    values = ((name, escape(shown(value))) for name, value in attributes.items())
    lines = (f'<data key="{kind}_{name}"' + (f">{text}</data>\n" if text else "/>\n") for name, text in values)
    return f"<{kind}{named}>\n{''.join(lines)}</{kind}>\n"
