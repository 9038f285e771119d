"""`belegraph correct`: put something right in the graph, for this build and all to come."""

import getpass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from belegraph.cli import options

if TYPE_CHECKING:
    from belegraph.corrections import Action

ACTIONS = ("same", "different", "wrong", "right", "rename", "retype")


@click.command()
@click.argument("output", type=options.LOCAL)
@click.argument("action", type=click.Choice(ACTIONS))
@click.argument("targets", nargs=-1, required=True, metavar="TARGET...")
@click.option("--to", metavar="TEXT", help="The new name, the new class, or who it is in --article.")
@click.option("--lang", metavar="CODE", help="With rename: language of the name.  [that of the articles]")
@click.option("--article", metavar="ID", help="With different: the article in which TARGET is somebody else.")
@click.option("--author", envvar="BELEGRAPH_AUTHOR", help="Who says so.  [$BELEGRAPH_AUTHOR, else the user's name]")
@click.option("--reason", prompt=True, help="Why; asked for where it is not given.")
@click.option(
    "--file", "path", type=click.Path(path_type=Path, dir_okay=False), help="Write here.  [OUTPUT/corrections.yaml]"
)
def correct(
    output: Path,
    action: "Action",
    targets: tuple[str, ...],
    to: str | None,
    lang: str | None,
    article: str | None,
    author: str | None,
    reason: str,
    path: Path | None,
) -> None:
    r"""Write a correction of the graph in OUTPUT, a folder or a store, which the next build or ingest applies.

    \b
    same A B                     A and B are one thing; A stays
    different A B                they are two things
    different A --article ID --to NAME
                                 in this article A is somebody else
    wrong STATEMENT              the text does not say so
    right STATEMENT              it does: a curator has read it
    rename A --to NAME           A is called so
    retype A --to CLASS          A is a Person, a Company, ...

    A and B are labels or IRIs, STATEMENT is an IRI.
    """
    from belegraph.corrections import FILE, add_entry
    from belegraph.dataset import oxigraph
    from belegraph.records.entries import entry_of
    from belegraph.store import open_local

    extras = {"to": to, "lang": lang, "article": article}
    dataset = open_local(output)
    entry = entry_of(oxigraph(dataset), action, targets) | {name: value for name, value in extras.items() if value}
    entry |= {"author": author or getpass.getuser(), "reason": reason}
    file = path or output / FILE
    added = add_entry(file, entry)
    click.echo(f"{file}: {added}; run belegraph build or ingest again to apply it")
