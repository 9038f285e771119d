"""`belegraph query`: ask a built graph."""

import csv
import json
import sys
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from belegraph.queries.table import Table


UNLIMITED = 100_000


@click.command()
@click.argument("place")
@click.argument("name", required=False)
@click.argument("about", required=False, default="")
@click.option("-e", "--execute", metavar="SPARQL", help="Run this query instead of a named one.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["table", "csv", "json", "turtle"]),
    default="table",
    show_default=True,
    help="How to print the answer.",
)
@click.option(
    "--lang", type=click.Choice(["de", "en"]), help="Language of the labels; by default that of the articles."
)
@click.option("--list", "listing", is_flag=True, help="List the named queries.")
def query(
    place: str, name: str | None, about: str, execute: str | None, form: str, lang: str | None, listing: bool
) -> None:
    """Ask a graph: PLACE is a folder that was built, a store, or the URL of a SPARQL server.

    NAME is a named query (see --list); ABOUT its parameter, such as the label of a thing.
    """
    from belegraph.queries import ask, named_queries, run
    from belegraph.queries.table import Table

    if listing:
        rows = tuple((q.name, f"{q.name} {q.parameter.upper()}".strip(), q.question) for q in named_queries().values())
        return show(Table(("query", "use", "question"), rows), form)
    if (name is None) == (execute is None):
        raise click.UsageError("give either the NAME of a query or -e 'SELECT ...'")

    from belegraph.store import open_place

    dataset = open_place(place)
    return show(run(dataset, execute) if execute is not None else ask(dataset, name or "", about, lang or ""), form)


def show(table: "Table", form: str) -> None:
    """Print an answer in one of the formats."""
    from belegraph.errors import QueryError

    if form != "table" and (form == "turtle") != table.is_graph:
        found = "triples" if table.is_graph else "rows"
        raise QueryError(f"--format {form}", f"the answer consists of {found}", "choose another format")
    if table.is_graph:
        click.echo(table.turtle, nl=False)
    elif form == "csv":
        writer = csv.writer(sys.stdout, lineterminator="\n")
        writer.writerows([table.columns, *table.rows])
    elif form == "json":
        click.echo(json.dumps(_sparql_json(table), ensure_ascii=False, indent=1))
    else:
        _print_table(table)


def _sparql_json(table: "Table") -> dict[str, object]:
    """Source: https://www.w3.org/TR/sparql11-results-json/ ."""
    rows = [
        {n: {"type": "literal", "value": cell} for n, cell in zip(table.columns, row, strict=True) if cell}
        for row in table.rows
    ]
    return {"head": {"vars": list(table.columns)}, "results": {"bindings": rows}}


def _print_table(table: "Table") -> None:
    from rich.console import Console
    from rich.table import Table as Grid
    from rich.text import Text

    grid = Grid()
    for column in table.columns:
        grid.add_column(column, overflow="fold")
    for row in table.rows:
        grid.add_row(*(Text(cell) for cell in row))
    console = Console()
    if not console.is_terminal:
        console.width = UNLIMITED  # nobody knows how wide what reads it is
    console.print(grid)
