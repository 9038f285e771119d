"""`belegraph view`: the page of a folder, of a query's result, or of what lies around a thing, opened in a browser."""

from pathlib import Path

import click

from belegraph.cli import options
from belegraph.model import Certainty


@click.command()
@click.argument("output", type=options.LOCAL)
@click.option("-e", "--execute", metavar="CONSTRUCT", help="Show what this SPARQL query constructs.")
@click.option("--from", "entity", metavar="ENTITY", help="Show what lies around this thing: its label or its IRI.")
@options.hops
@click.option(
    "--min-certainty",
    type=click.Choice(["certain", "probable", "possible", "unknown"]),
    help="Show only statements that are at least so certain.",
)
@click.option("--lang", type=click.Choice(["de", "en"]), help="Language of the page; by default that of the articles.")
@click.option(
    "-o", "--page", type=click.Path(path_type=Path, dir_okay=False), help="File to write.  [OUTPUT/view.html]"
)
@click.option("--no-open", is_flag=True, help="Write the page, do not open it.")
def view(
    output: Path,
    execute: str | None,
    entity: str | None,
    hops: int | None,
    min_certainty: Certainty | None,
    lang: str | None,
    page: Path | None,
    no_open: bool,
) -> None:
    """Write the page of the graph in the folder OUTPUT, or of a part of it, and open it."""
    import webbrowser

    from belegraph.export import write_files
    from belegraph.pipeline import open_folder

    graph = open_folder(output)
    chosen = graph.part(
        around=entity or "", hops=options.steps(entity, hops), least=min_certainty or "unknown", construct=execute or ""
    )
    target = page or output / "view.html"
    [written] = write_files(target.parent, [(target.name, graph.page(chosen, title=entity or "", lang=lang or ""))])
    click.echo(str(written))
    if not no_open:
        webbrowser.open(written.resolve().as_uri())
