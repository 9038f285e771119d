"""The statements as GraphML, for Gephi, yEd, Cytoscape: http://graphml.graphdrawing.org/specification.html.

networkx holds a graph in memory to write it; here a node or an edge is written at a time, and networkx reads the file.
"""

from codecs import getwriter
from collections.abc import Mapping
from typing import BinaryIO
from xml.sax.saxutils import XMLGenerator

from belegraph.export.network import EDGE, NODE, Attributes, edges, nodes
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
    xml = XMLGenerator(getwriter("utf-8")(file), encoding="utf-8", short_empty_elements=True)
    xml.startDocument()
    _open(xml, "graphml", {"xmlns": SPACE})
    for kind, attributes in (("node", NODE), ("edge", EDGE)):
        for name, value in attributes.items():
            key = {"id": f"{kind}_{name}", "for": kind, "attr.name": name, "attr.type": TYPES[value]}
            _open(xml, "key", key)
            _close(xml, "key")
    _open(xml, "graph", {"edgedefault": "directed"})
    for node, attributes_of in nodes(selection):
        _element(xml, "node", {"id": node}, attributes_of)
    for source, target, key_of, attributes_of in edges(selection):
        _element(xml, "edge", {"source": source, "target": target, "id": key_of}, attributes_of)
    _close(xml, "graph")
    _close(xml, "graphml")


def _element(xml: XMLGenerator, kind: str, head: dict[str, str], attributes: Attributes) -> None:
    _open(xml, kind, head)
    for name, value in attributes.items():
        xml.startElement("data", {"key": f"{kind}_{name}"})  # type: ignore[arg-type]  # a dict serves as attributes
        xml.characters(str(value).lower() if isinstance(value, bool) else str(value))
        _close(xml, "data")
    _close(xml, kind)


def _open(xml: XMLGenerator, name: str, attributes: dict[str, str]) -> None:
    xml.startElement(name, attributes)  # type: ignore[arg-type]  # a dict serves as attributes
    xml.ignorableWhitespace("\n")


def _close(xml: XMLGenerator, name: str) -> None:
    xml.endElement(name)
    xml.ignorableWhitespace("\n")
