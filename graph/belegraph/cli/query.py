"""`belegraph query` and `belegraph search`: ask a folder, a store or a server."""

from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from belegraph.queries.table import Table

UNLIMITED = 100_000
FORMAT = click.option(
    "--format",
    "form",
    type=click.Choice(["table", "csv", "json", "markdown", "turtle"]),
    default="table",
    show_default=True,
    help="How to print the answer.",
)


@click.command()
@click.argument("place", required=False)
@click.argument("name", required=False)
@click.argument("about", nargs=-1)
@click.option("-e", "--execute", metavar="SPARQL", help="Run this query instead of a named one.")
@FORMAT
@click.option(
    "--lang", type=click.Choice(["de", "en"]), help="Language of the labels; by default that of the articles."
)
@click.option("--iris", is_flag=True, help="Print IRIs, not labels.")
@click.option("--list", "listing", is_flag=True, help="List the named queries.")
@click.pass_context
def query(
    context: click.Context,
    place: str | None,
    name: str | None,
    about: tuple[str, ...],
    execute: str | None,
    form: str,
    lang: str | None,
    iris: bool,
    listing: bool,
) -> None:
    """Ask a graph: PLACE is a folder that was built, a store, or the URL of a SPARQL server.

    NAME is a named query (see --list); ABOUT its parameters, such as the label of a thing.
    """
    from belegraph.queries import Table, ask, expect, find, named_queries, run

    if listing:
        rows = tuple((query.name, query.use, query.question) for query in named_queries().values())
        return show(Table(("query", "use", "question"), rows), form)
    if place is None:
        raise click.UsageError("Missing argument 'PLACE'", context)
    if (name is None) == (execute is None):
        raise click.UsageError("give either the NAME of a query or -e 'SELECT ...'")

    if name is not None:
        expect(find(name), about)

    from belegraph.store import open_place

    dataset = open_place(place)
    if execute is not None:
        return show(run(dataset, execute), form)
    return show(ask(dataset, name or "", about, lang or "", iris=iris), form)


@click.command()
@click.argument("place")
@click.argument("words", nargs=-1, required=True)
@click.option("--kind", type=click.Choice(["entity", "sentence"]), help="Find only things, or only sentences.")
@click.option("--limit", type=click.IntRange(1), default=20, show_default=True, help="So many at most.")
@FORMAT
def search(place: str, words: tuple[str, ...], kind: str | None, limit: int, form: str) -> None:
    """Find things and sentences by their words: all of WORDS, in any case, umlauts or not; `kern*` is a beginning.

    PLACE is a folder that was built, a store, or the URL of a SPARQL server.
    """
    from belegraph.queries import Table
    from belegraph.store import find_words

    found = find_words(place, " ".join(words), kind=kind or "", limit=limit)
    rows = tuple((hit.kind, hit.text, str(hit.articles), hit.iri) for hit in found)
    show(Table(("kind", "text", "articles", "iri"), rows), form)


def show(table: "Table", form: str) -> None:
    """Print an answer in one of the formats."""
    from belegraph.queries.formats import written

    if form != "table" or table.is_graph:
        click.echo(written(table, "turtle" if form == "table" else form), nl=False)
    else:
        _print_table(table)


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
