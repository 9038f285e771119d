"""`belegraph validate`: whether a graph is as the shapes say."""

import json
from collections.abc import Iterable
from dataclasses import asdict
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from belegraph.validate import Violation


@click.command()
@click.argument("place")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "turtle"]),
    default="text",
    show_default=True,
    help="How to print the report.",
)
def validate(place: str, form: str) -> int:
    """Check the graph in PLACE against the SHACL shapes, and end with 1 where it breaks one.

    PLACE is a folder, a store, or a file: .ttl, .nt, .trig, .nq, .jsonld, .rdf. A warning, such as an end
    of a relation that is of an unexpected class, breaks nothing.
    """
    from belegraph.dataset import oxigraph
    from belegraph.store import open_local
    from belegraph.validate import check_store

    dataset = open_local(place)
    graphs = 0
    found: list[Violation] = []
    for _, wrong in check_store(oxigraph(dataset)):
        graphs += 1
        found += wrong
    _print(found, graphs, form)
    return 1 if any(each.severity == "Violation" for each in found) else 0


def _print(found: "Iterable[Violation]", graphs: int, form: str) -> None:
    listed = list(found)
    counts = [sum(each.severity == kind for each in listed) for kind in ("Violation", "Warning")]
    if form == "turtle":
        import pyoxigraph as ox

        from belegraph.validate import SH, report

        text = ox.serialize(report(listed), format=ox.RdfFormat.TURTLE, prefixes={"sh": SH})
        click.echo((text or b"").decode("utf-8"), nl=False)
    elif form == "json":
        rows = [asdict(each) for each in listed]
        told = {"conforms": counts[0] == 0, "graphs": graphs, "violations": counts[0], "warnings": counts[1]}
        click.echo(json.dumps(told | {"results": rows}, ensure_ascii=False, indent=1))
    else:
        from belegraph.cli.report import count

        for each in listed:
            click.echo(f"{each.severity.lower()} {each}")
        click.echo(f"{count(graphs, 'graph')}, {count(counts[0], 'violation')}, {count(counts[1], 'warning')}")
