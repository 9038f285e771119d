"""An answer -> CSV, JSON, Markdown, Turtle."""

import csv
import io
import json
from collections.abc import Callable, Mapping
from types import MappingProxyType

import pyoxigraph as ox

from belegraph.dataset import Term
from belegraph.errors import QueryError
from belegraph.queries.table import Table


def written(table: Table, form: str) -> str:
    r"""Write an answer in one of `FORMATS`.

    Raises:
        QueryError: rows were asked for as triples, or triples as rows.

    >>> print(written(Table(("who",), (("Anna | Kern",),)), "markdown"), end="")
    | who |
    | --- |
    | Anna \| Kern |
    """
    if (form == "turtle") != table.is_graph:
        found = "triples" if table.is_graph else "rows"
        raise QueryError(f"--format {form}", f"the answer consists of {found}", "choose another format")
    return FORMATS[form](table)


def as_csv(table: Table) -> str:
    """Write rows as CSV, with line feeds: https://www.rfc-editor.org/rfc/rfc4180 ."""
    buffer = io.StringIO()
    csv.writer(buffer, lineterminator="\n").writerows([table.columns, *table.rows])
    return buffer.getvalue()


def as_json(table: Table) -> str:
    """Write rows in the JSON of SPARQL: https://www.w3.org/TR/sparql11-results-json/ .

    >>> json.loads(as_json(Table(("who",), (("Kern",),))))["results"]["bindings"]
    [{'who': {'type': 'literal', 'value': 'Kern'}}]
    """
    if table.boolean is not None:
        return json.dumps({"head": {}, "boolean": table.boolean}) + "\n"
    rows = table.terms or [[ox.Literal(cell) if cell else None for cell in row] for row in table.rows]
    bindings = [
        {name: json_term(term) for name, term in zip(table.columns, row, strict=True) if term is not None}
        for row in rows
    ]
    head = {"vars": list(table.columns)}
    return json.dumps({"head": head, "results": {"bindings": bindings}}, ensure_ascii=False, indent=1) + "\n"


def json_term(term: Term) -> dict[str, object]:
    """Write a term as SPARQL results in JSON have it.

    >>> json_term(ox.Literal("Köln", language="de"))
    {'type': 'literal', 'value': 'Köln', 'xml:lang': 'de'}
    """
    match term:
        case ox.NamedNode():
            return {"type": "uri", "value": term.value}
        case ox.BlankNode():
            return {"type": "bnode", "value": term.value}
        case ox.Triple():
            parts = {"subject": term.subject, "predicate": term.predicate, "object": term.object}
            return {"type": "triple", "value": {name: json_term(part) for name, part in parts.items()}}
        case ox.Literal(language=str() as language):
            return {"type": "literal", "value": term.value, "xml:lang": language}
    if term.datatype.value.endswith("#string"):
        return {"type": "literal", "value": term.value}
    return {"type": "literal", "value": term.value, "datatype": term.datatype.value}


def as_markdown(table: Table) -> str:
    """Write rows as a table of Markdown: https://github.github.com/gfm/#tables-extension- ."""
    rows = [table.columns, ("---",) * len(table.columns), *table.rows]
    return "".join("| " + " | ".join(map(_markdown_cell, row)) + " |\n" for row in rows)


def _markdown_cell(cell: str) -> str:
    """A cell is one line without a bar; what would be markup is none."""
    line = " ".join(cell.split()).replace("\\", "\\\\").replace("|", "\\|")
    return line.replace("<", "&lt;")


FORMATS: Mapping[str, Callable[[Table], str]] = MappingProxyType(
    {"csv": as_csv, "json": as_json, "markdown": as_markdown, "turtle": lambda table: table.turtle}
)
