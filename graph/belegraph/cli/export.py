"""`belegraph export`: a graph, or a part of it, for other tools."""

import sys
from pathlib import Path

import click

from belegraph.cli import options
from belegraph.model import Certainty

FORMATS = (
    "turtle", "trig", "ntriples", "nquads", "jsonld", "graphml", "gexf", "followthemoney", "csv", "parquet",
)  # fmt: skip


@click.command()
@click.argument("place")
@click.argument("form", metavar="FORMAT", type=click.Choice(FORMATS))
@click.option("-o", "--output", type=click.Path(path_type=Path), help="File to write; for csv and parquet the folder.")
@click.option("--from", "entity", metavar="ENTITY", help="Only what lies around this thing: its label or its IRI.")
@options.hops
@click.option("--since", metavar="DATE", help="Only articles published then or later: 2024, 2024-05, 2024-05-31.")
@click.option(
    "--min-certainty",
    type=click.Choice(["certain", "probable", "possible", "unknown"]),
    help="Only statements that are at least so certain.",
)
@click.option("--plain/--full", help="Plain edges and things only, or all statements with their evidence.  [full]")
def export(
    place: str,
    form: str,
    output: Path | None,
    entity: str | None,
    hops: int | None,
    since: str | None,
    min_certainty: Certainty | None,
    plain: bool,
) -> None:
    """Write the graph in PLACE, a folder or a store, in another FORMAT.

    FORMAT is turtle, trig, ntriples, nquads, jsonld, graphml, gexf, followthemoney (one file, or standard output), csv
    or parquet (a folder with a table each of statements, entities, mentions, articles).
    """
    from belegraph.dataset import oxigraph
    from belegraph.errors import DateError
    from belegraph.export import FOLDERS, fill, write_file
    from belegraph.export import FORMATS as WRITERS
    from belegraph.records.selection import select
    from belegraph.store import open_local

    if form in FOLDERS and output is None:
        raise click.UsageError(f"{form} is several files; name a folder with -o")
    dataset = open_local(place)
    try:
        chosen = select(
            oxigraph(dataset),
            around=entity or "",
            hops=options.steps(entity, hops),
            since=since or "",
            certainty=min_certainty or "unknown",
            plain=plain,
        )
    except DateError as error:
        raise click.BadParameter(str(error), param_hint="--since") from error
    if output is None:
        WRITERS[form](chosen, sys.stdout.buffer)
    elif form in FOLDERS:
        fill(output, lambda beside: FOLDERS[form](chosen, beside))
    else:
        write_file(output, lambda file: WRITERS[form](chosen, file))
