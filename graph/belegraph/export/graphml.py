"""The statements as GraphML, for Gephi, yEd, Cytoscape: http://graphml.graphdrawing.org/specification.html.

networkx holds a graph in memory to write it; here a node or an edge is written at a time, and networkx reads the file.
"""

from codecs import getwriter
from collections.abc import Mapping
from typing import BinaryIO
from xml.sax.saxutils import XMLGenerator

from belegraph.export.elements import begin, end, shown
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
    begin(xml, "graphml", {"xmlns": SPACE})
    for kind, attributes in (("node", NODE), ("edge", EDGE)):
        for name, value in attributes.items():
            key = {"id": f"{kind}_{name}", "for": kind, "attr.name": name, "attr.type": TYPES[value]}
            begin(xml, "key", key)
            end(xml, "key")
    begin(xml, "graph", {"edgedefault": "directed"})
    for node, attributes_of in nodes(selection):
        _element(xml, "node", {"id": node}, attributes_of)
    for source, target, key_of, attributes_of in edges(selection):
        _element(xml, "edge", {"source": source, "target": target, "id": key_of}, attributes_of)
    end(xml, "graph")
    end(xml, "graphml")


def _element(xml: XMLGenerator, kind: str, head: dict[str, str], attributes: Attributes) -> None:
    begin(xml, kind, head)
    for name, value in attributes.items():
        xml.startElement("data", {"key": f"{kind}_{name}"})  # type: ignore[arg-type]  # a dict serves as attributes
        xml.characters(shown(value))
        end(xml, "data")
    end(xml, kind)
