"""The statements as GEXF, which Gephi opens with labels and kinds at once: https://gexf.net/schema.html."""

from codecs import getwriter
from collections.abc import Mapping
from typing import BinaryIO
from xml.sax.saxutils import XMLGenerator

from belegraph.export.elements import begin, end, shown
from belegraph.export.network import EDGE, NODE, Attributes, edges, nodes
from belegraph.records.selection import Selection

TYPES: Mapping[type, str] = {str: "string", int: "long", bool: "boolean"}
HEAD = {"xmlns": "http://www.gexf.net/1.2draft", "version": "1.2"}
"""The newest version that networkx reads, too."""


def write_gexf(selection: Selection, file: BinaryIO) -> None:
    """Write nodes and edges with all that is known of them.

    >>> import io, pyoxigraph
    >>> write_gexf(Selection(pyoxigraph.Store()), file := io.BytesIO())
    >>> b"</gexf>" in file.getvalue()
    True
    """
    xml = XMLGenerator(getwriter("utf-8")(file), encoding="utf-8", short_empty_elements=True)
    xml.startDocument()
    begin(xml, "gexf", HEAD)
    begin(xml, "graph", {"defaultedgetype": "directed", "mode": "static"})
    for kind, names in (("node", NODE), ("edge", EDGE)):
        _declare(xml, kind, names)
    begin(xml, "nodes", {})
    for name, told in nodes(selection):
        _element(xml, "node", {"id": name, "label": str(told["label"])}, told)
    end(xml, "nodes")
    begin(xml, "edges", {})
    for source, target, key, told in edges(selection):
        ends = {"id": key, "source": source, "target": target, "label": str(told["label"])}
        _element(xml, "edge", ends, told)
    end(xml, "edges")
    end(xml, "graph")
    end(xml, "gexf")


def _declare(xml: XMLGenerator, kind: str, names: Mapping[str, type]) -> None:
    begin(xml, "attributes", {"class": kind, "mode": "static"})
    for name, value in names.items():
        if name != "label":  # a word of GEXF itself
            begin(xml, "attribute", {"id": f"{kind}_{name}", "title": name, "type": TYPES[value]})
            end(xml, "attribute")
    end(xml, "attributes")


def _element(xml: XMLGenerator, kind: str, head: dict[str, str], told: Attributes) -> None:
    begin(xml, kind, head)
    begin(xml, "attvalues", {})
    for name, value in told.items():
        if name != "label":
            begin(xml, "attvalue", {"for": f"{kind}_{name}", "value": shown(value)})
            end(xml, "attvalue")
    end(xml, "attvalues")
    end(xml, kind)
