"""`belegraph diff`: what has changed between two graphs."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from belegraph.records.difference import Change, Difference

SIGNS = {"added": "+", "removed": "-", "changed": "~"}


@click.command()
@click.argument("before", type=click.Path(path_type=Path))
@click.argument("after", type=click.Path(path_type=Path))
@click.option(
    "--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True, help="How to print it."
)
@click.option("--exit-code", is_flag=True, help="End with 1 where something differs.")
def diff(before: Path, after: Path, form: str, exit_code: bool) -> int:
    """Show which statements were added, removed or changed from BEFORE to AFTER, and which things merged or split."""
    from belegraph.rdf import oxigraph
    from belegraph.records.difference import compare
    from belegraph.store import read_folder

    found = compare(oxigraph(read_folder(before)), oxigraph(read_folder(after)))
    if form == "json":
        click.echo(json.dumps(found.json, ensure_ascii=False, indent=1))
    else:
        for line in _lines(found):
            click.echo(line)
    return 1 if exit_code and (found.statements or found.entities) else 0


def _lines(found: "Difference") -> Iterator[str]:
    article = ""
    for change in found.statements:
        if change.article != article:
            article = change.article
            yield f"article {article}"
        yield from _told(change)
    for group in found.entities:
        yield f"{group.kind} {', '.join(group.before)} -> {', '.join(group.after)}"
    yield ", ".join(f"{number} {kind}" for kind, number in found.counts.items())


def _told(change: "Change") -> Iterator[str]:
    claim = " | ".join(filter(None, (change.subject, change.relation, change.object)))
    yield f"  {SIGNS[change.kind]} {claim} ({change.certainty})"
    for name, (old, new) in change.changes.items():
        yield f"      {name}: {old or 'none'} -> {new or 'none'}"
    yield f"      {' '.join(change.sentence.split())}"
