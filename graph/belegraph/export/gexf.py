"""The statements as GEXF, which Gephi opens with labels and kinds at once: https://gexf.net/schema.html."""

from codecs import getwriter
from collections.abc import Mapping
from typing import BinaryIO
from xml.sax.saxutils import XMLGenerator

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
    _open(xml, "gexf", HEAD)
    _open(xml, "graph", {"defaultedgetype": "directed", "mode": "static"})
    for kind, names in (("node", NODE), ("edge", EDGE)):
        _declare(xml, kind, names)
    _open(xml, "nodes", {})
    for name, told in nodes(selection):
        _element(xml, "node", {"id": name, "label": str(told["label"])}, told)
    _close(xml, "nodes")
    _open(xml, "edges", {})
    for source, target, key, told in edges(selection):
        ends = {"id": key, "source": source, "target": target, "label": str(told["label"])}
        _element(xml, "edge", ends, told)
    _close(xml, "edges")
    _close(xml, "graph")
    _close(xml, "gexf")


def _declare(xml: XMLGenerator, kind: str, names: Mapping[str, type]) -> None:
    _open(xml, "attributes", {"class": kind, "mode": "static"})
    for name, value in names.items():
        if name != "label":  # a word of GEXF itself
            _open(xml, "attribute", {"id": f"{kind}_{name}", "title": name, "type": TYPES[value]})
            _close(xml, "attribute")
    _close(xml, "attributes")


def _element(xml: XMLGenerator, kind: str, head: dict[str, str], told: Attributes) -> None:
    _open(xml, kind, head)
    _open(xml, "attvalues", {})
    for name, value in told.items():
        if name != "label":
            shown = str(value).lower() if isinstance(value, bool) else str(value)
            _open(xml, "attvalue", {"for": f"{kind}_{name}", "value": shown})
            _close(xml, "attvalue")
    _close(xml, "attvalues")
    _close(xml, kind)


def _open(xml: XMLGenerator, name: str, attributes: dict[str, str]) -> None:
    xml.startElement(name, attributes)  # type: ignore[arg-type]  # a dict serves as attributes
    xml.ignorableWhitespace("\n")


def _close(xml: XMLGenerator, name: str) -> None:
    xml.endElement(name)
    xml.ignorableWhitespace("\n")
