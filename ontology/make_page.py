"""Write `docs/ontology.md` from `ontology/belegraph.ttl`: each term with label, meaning and example, in two languages.

For development, after a change there: `python ontology/make_page.py`; a test compares the file with what this writes.
"""

from pathlib import Path

from rdflib import OWL, RDF, RDFS, SKOS, Graph, Literal, URIRef
from rdflib.term import Node

from belegraph.vocabulary import KINDS, NS, PREFIXES, RECORD_PROPERTIES, RECORDS, RELATIONS

FOLDER = Path(__file__).parent
TARGET = FOLDER.parent / "docs" / "ontology.md"
HEAD = """\
# The ontology

Namespace `https://w3id.org/belegraph/ns#`, prefix `bg:`; the source is
[`ontology/belegraph.ttl`](../ontology/belegraph.ttl), and [`ontology/shapes.ttl`](../ontology/shapes.ttl) says what a
well-formed graph looks like. Written by `ontology/make_page.py`, not by hand.
"""
PARTS = (
    ("Things", "Dinge", KINDS),
    ("Records", "Belege", RECORDS),
    ("Relations", "Beziehungen", RELATIONS),
    ("Properties of records", "Eigenschaften", RECORD_PROPERTIES),
)
LINKS = (
    ("sub-class of", RDFS.subClassOf),
    ("sub-property of", RDFS.subPropertyOf),
    ("domain", RDFS.domain),
    ("range", RDFS.range),
    ("inverse of", OWL.inverseOf),
    ("see also", RDFS.seeAlso),
)
KINDS_OF = {
    OWL.Class: "class", RDF.Property: "property", OWL.ObjectProperty: "property, to a thing",
    OWL.DatatypeProperty: "property, to a value", OWL.SymmetricProperty: "symmetric",
    OWL.TransitiveProperty: "transitive",
}  # fmt: skip


def page() -> str:
    """Return the text of the page."""
    graph = Graph().parse(FOLDER / "belegraph.ttl", format="turtle")
    return HEAD + "".join(_part(graph, *part) for part in PARTS)


def _part(graph: Graph, title: str, german: str, names: tuple[str, ...]) -> str:
    return f"\n## {title} · {german}\n" + "".join(_term(graph, name) for name in names)


def _term(graph: Graph, name: str) -> str:
    node = URIRef(NS + name)
    kinds = ", ".join(sorted(KINDS_OF[kind] for kind in graph.objects(node, RDF.type)))  # type: ignore[index]  # URIRefs
    lines = [f"\n### bg:{name}\n", f"{kinds}  ", *(_link(graph, node, title, link) for title, link in LINKS)]
    told = ("", "| | Deutsch | English |", "|---|---|---|", *(_row(graph, node, *row) for row in ROWS))
    return "\n".join([*filter(None, lines), *told]) + "\n"


ROWS = (("label", RDFS.label), ("meaning", RDFS.comment), ("example", SKOS.example))


def _row(graph: Graph, node: URIRef, title: str, annotation: URIRef) -> str:
    texts = {text.language: str(text) for text in graph.objects(node, annotation) if isinstance(text, Literal)}
    return f"| {title} | {_cell(texts['de'])} | {_cell(texts['en'])} |"


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|").replace("<", "&lt;")


def _link(graph: Graph, node: URIRef, title: str, link: URIRef) -> str:
    found = sorted(map(_short, graph.objects(node, link)))
    return f"{title}: {', '.join(found)}  " if found else ""


def _short(node: Node) -> str:
    """A term with its prefix; those of the ontology lead to their place on the page."""
    for prefix, namespace in PREFIXES.items():
        if str(node).startswith(namespace):
            name = f"{prefix}:{str(node).removeprefix(namespace)}"
            return f"[{name}](#{name.replace(':', '').lower()})" if namespace == NS else f"`{name}`"
    return f"<{node}>"


if __name__ == "__main__":
    TARGET.write_text(page(), encoding="utf-8", newline="\n")
