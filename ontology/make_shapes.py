"""Write `ontology/relation-shapes.ttl` from domain and range of the relations in `ontology/belegraph.ttl`.

For development, after a change there: `python ontology/make_shapes.py`; a test compares the file with what this writes.
A subject or object of another class is a warning: the class of a thing is read from the text and may be wrong itself.
"""

from pathlib import Path

from rdflib import RDFS, Graph, URIRef

from belegraph.vocabulary import KINDS, NS, RELATIONS

FOLDER = Path(__file__).parent
TARGET = FOLDER / "relation-shapes.ttl"
HEAD = """\
# What the two ends of each relation are, in SHACL. Written by ontology/make_shapes.py, not by hand.

@prefix bg: <https://w3id.org/belegraph/ns#> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix shape: <https://w3id.org/belegraph/shape#> .
"""


def shapes() -> str:
    """Return the text of the file."""
    ontology = Graph().parse(FOLDER / "belegraph.ttl", format="turtle")
    return HEAD + "".join(_shape(name, ontology) for name in RELATIONS)


def _shape(name: str, ontology: Graph) -> str:
    relation = URIRef(NS + name)
    domain, range_ = (_classes(ontology, relation, kind) for kind in (RDFS.domain, RDFS.range))
    kind = "sh:IRI" if range_ else "sh:IRIOrLiteral"
    lines = [
        f"shape:{name} a sh:NodeShape",
        f"sh:targetSubjectsOf bg:{name}",
        "sh:nodeKind sh:IRI",
        f"sh:property [ sh:path bg:{name} ; sh:nodeKind {kind} ]",
        *([f"sh:property [ sh:path rdf:type ; sh:in ({domain}) ; sh:severity sh:Warning ]"] if domain else []),
        *(
            [f"sh:property [ sh:path (bg:{name} rdf:type) ; sh:in ({range_}) ; sh:severity sh:Warning ]"]
            if range_
            else []
        ),
    ]
    return "\n" + " ;\n    ".join(lines) + " .\n"


def _classes(ontology: Graph, relation: URIRef, kind: URIRef) -> str:
    """The classes that an end may be of, with all below them; empty where the ontology names none."""
    named = list(ontology.objects(relation, kind))
    below = {node for top in named for node in ontology.transitive_subjects(RDFS.subClassOf, top)}
    return " ".join(f"bg:{name}" for name in KINDS if URIRef(NS + name) in below)


if __name__ == "__main__":
    TARGET.write_text(shapes(), encoding="utf-8", newline="\n")
