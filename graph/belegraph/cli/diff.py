"""`belegraph diff`: what has changed between two graphs."""

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from belegraph.records.difference import Change, Difference

SIGNS = {"added": "+", "removed": "-", "changed": "~"}


@click.command()
@click.argument("before")
@click.argument("after")
@click.option(
    "--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True, help="How to print it."
)
@click.option("--exit-code", is_flag=True, help="End with 1 where something differs.")
def diff(before: str, after: str, form: str, exit_code: bool) -> int:
    """Show which statements were added, removed or changed from BEFORE to AFTER, and which things merged or split.

    BEFORE and AFTER are folders, stores, or files of RDF that have their graphs: .trig, .nq, .jsonld.
    """
    from belegraph.dataset import oxigraph
    from belegraph.records.difference import compare
    from belegraph.store import open_local

    datasets = open_local(before), open_local(after)
    found = compare(*map(oxigraph, datasets))
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
