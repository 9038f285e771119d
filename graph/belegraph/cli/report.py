"""What `belegraph build` tells when it is done."""

from collections.abc import Sequence
from pathlib import Path

import click

from belegraph.errors import Failure
from belegraph.graph import Ingested, Report
from belegraph.server import without_password

ABOUT = {
    "graph.html": "the graph to look at: open it in a browser",
    "graph.ttl": "plain edges and things, to join with other data",
    "graph.trig": "everything: statements with their evidence",
    "graph.graphml": "for Gephi, yEd, Cytoscape",
    "statements.csv": "statements as a table",
    "articles.jsonl": "the texts that all offsets refer to",
    "nquads": "everything, in parts for loading in bulk",
    "resolution": "what means the same in many articles, in parts of N-Quads",
    "statements": "statements as a table, in parts",
    "mentions": "words that name things as a table, in parts",
    "articles": "articles as a table, in parts",
    "entities": "things as a table, in parts",
    "failed.jsonl": "what could not be built, and why",
}


def print_report(report: Report, paths: Sequence[Path], *, verbose: bool = False) -> None:
    """Say how much was read, what it costs, where to look, and which sentences gave nothing; `verbose` lists these."""
    counts = ((report.articles, "article"), (report.sentences, "sentence"), (report.statements, "statement"))
    told = ", ".join(count(number, noun) for number, noun in counts)
    click.echo(f"{told}, {report.triples_per_statement:.1f} triples a statement")
    share = 100 * report.unstated / report.sentences if report.sentences else 0.0
    click.echo(f"{count(report.unstated, 'sentence')} without a statement ({share:.1f} %)")
    for article, sentence in report.silent if verbose else ():
        click.echo(f"  {article} {sentence.number}: {' '.join(sentence.text.split())}")
    for path in sorted(paths, key=lambda path: list(ABOUT).index(path.name)):
        click.echo(f"  {path}  {ABOUT[path.name]}")


def print_ingested(told: Ingested, place: str) -> None:
    """Say what a run added to a store."""
    counts = ((told.articles, "article"), (told.sentences, "sentence"), (told.statements, "statement"))
    added = ", ".join(count(number, noun) for number, noun in counts)
    click.echo(f"{without_password(place)}: {added} added; {told.changed} changed, {told.unchanged} unchanged")


def print_failures(failures: Sequence[Failure], *, summary: bool = True) -> None:
    """Write one line for each article that could not be built, and in the `summary` how many these are."""
    for failure in failures:
        click.echo(f"belegraph: {failure.source}: {failure.reason}", err=True)
    if failures and summary:
        click.echo(f"belegraph: {count(len(failures), 'article')} could not be built, all others were", err=True)


def print_unmatched(file: Path | None, corrections: Sequence[str]) -> None:
    """Write one line for each correction that changes nothing any more."""
    for correction in corrections:
        click.echo(f"belegraph: {file}: {correction}: matches nothing any more; take it out or renew it", err=True)


def count(number: int, noun: str) -> str:
    """Write a number with its noun.

    >>> count(1, "graph"), count(2, "graph")
    ('1 graph', '2 graphs')
    """
    return f"{number} {noun}{'' if number == 1 else 's'}"
