"""`belegraph resolve`: which names in the articles of a store mean one thing."""

import click

from belegraph.cli import options


@click.command()
@click.argument("place", metavar="DIR|URL")
@options.quiet
def resolve(place: str, quiet: bool) -> None:
    """Find out which names in all articles of a store mean one thing, and which mean several.

    DIR is a store, URL a SPARQL server. Every ingest does so at its end; this is for after ingests with --no-resolve.
    The queries 'same' and 'namesakes' show the result, and corrections take it back.
    """
    from belegraph.archive import reconcile

    found = reconcile(place)
    if not quiet:
        click.echo(f"{place}: {found.joined} names are another name of something, {found.several} mean several things")
