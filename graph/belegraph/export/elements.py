"""Elements of XML, a line each, as GraphML and GEXF are made of."""

from xml.sax.saxutils import XMLGenerator


def begin(xml: XMLGenerator, name: str, attributes: dict[str, str]) -> None:
    """Write the start of an element.

    >>> begin(xml := XMLGenerator(), "node", {"id": "1"}); end(xml, "node")
    <node id="1">
    </node>
    """
    xml.startElement(name, attributes)  # type: ignore[arg-type]  # a dict serves as attributes
    xml.ignorableWhitespace("\n")


def end(xml: XMLGenerator, name: str) -> None:
    """Write the end of an element.

    >>> begin(xml := XMLGenerator(), "graph", {}); end(xml, "graph")
    <graph>
    </graph>
    """
    xml.endElement(name)
    xml.ignorableWhitespace("\n")


def shown(value: str | int | bool) -> str:
    """Write a value as XML Schema does.

    >>> shown(True), shown(5)
    ('true', '5')
    """
    return str(value).lower() if isinstance(value, bool) else str(value)
