"""`belegraph extract`: what is read in articles, layer by layer, one line each."""

import json
from collections.abc import Callable
from typing import TYPE_CHECKING

import click

from belegraph.cli import options

if TYPE_CHECKING:
    from belegraph.errors import Failure
    from belegraph.extraction import Layer

LAYERS = ("statements", "attributions", "mentions", "times", "quantities")


@click.command()
@click.argument("sources", nargs=-1, required=True, metavar="FILE...")
@click.option("--layer", type=click.Choice(LAYERS), default="statements", show_default=True, help="What to look for.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["jsonl", "tsv"]),
    default="jsonl",
    show_default=True,
    help="jsonl: one JSON object a line; tsv: sentence, subject, relation, object, in the words of the text.",
)
@click.option("--sentences", "lines", is_flag=True, help="Each line of a file is exactly one sentence.")
@options.pipeline
def extract(sources: tuple[str, ...], layer: "Layer", form: str, lines: bool, pipeline: str) -> int:
    """Print what is said in some articles, and where.

    FILE is a file (.txt, .md, .html, .json, .jsonl), a folder, a glob, or - for standard input.
    """
    if form == "tsv" and layer != "statements":
        raise click.UsageError("--format tsv prints statements only; use jsonl for other layers")
    from belegraph.cli.report import print_failures
    from belegraph.pipeline import annotate

    failures: list[Failure] = []
    shown: Layer = "facts" if form == "tsv" else layer
    rows = annotate(sources, shown, pipeline=pipeline, lines=lines, on_failure=failures.append)
    write: Callable[[dict[str, object]], str] = _tabbed if form == "tsv" else _json
    for row in rows:
        click.echo(write(row))
    print_failures(failures, summary=False)
    return 1 if failures else 0


def _json(row: dict[str, object]) -> str:
    return json.dumps(row, ensure_ascii=False)


def _tabbed(row: dict[str, object]) -> str:
    return "\t".join(str(value) for value in row.values())
