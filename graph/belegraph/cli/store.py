"""`belegraph store`: care for a store in a folder."""

from pathlib import Path

import click

from belegraph.cli.options import LOCAL


@click.group()
def store() -> None:
    """Check, measure, copy and restore a store in a folder."""


@store.command()
@click.argument("folder", type=LOCAL, metavar="DIR")
def check(folder: Path) -> int:
    """Say whether a store is whole: every quad is read, nobody may write meanwhile."""
    from belegraph.store.upkeep import check as check_store

    faults = list(check_store(folder))
    for fault in faults:
        click.echo(f"{folder}: {fault}")
    if not faults:
        click.echo(f"{folder}: whole")
    return 1 if faults else 0


@store.command()
@click.argument("folder", type=LOCAL, metavar="DIR")
@click.option("--format", "form", type=click.Choice(["table", "json"]), default="table", show_default=True)
def stats(folder: Path, form: str) -> None:
    """Say how much is in a store, and how large it is."""
    import json
    from dataclasses import asdict

    from belegraph.store.upkeep import size

    found = asdict(size(folder))
    if form == "json":
        click.echo(json.dumps(found, indent=1))
        return
    for name, number in found.items():
        click.echo(f"{name.replace('_', ' '):16}{number:>16,}")


@store.command()
@click.argument("folder", type=LOCAL, metavar="DIR")
@click.argument("target", type=LOCAL)
def backup(folder: Path, target: Path) -> None:
    """Copy the last finished state of a store to TARGET, a new folder; also while somebody writes into it."""
    from belegraph.store.upkeep import backup as backup_store

    backup_store(folder, target)


@store.command()
@click.argument("folder", type=LOCAL, metavar="DIR")
@click.argument("source", type=LOCAL, metavar="[BACKUP]", required=False)
def restore(folder: Path, source: Path | None) -> None:
    """Put a backup in place of what a store holds; without BACKUP, its own last finished state."""
    from belegraph.store.upkeep import restore as restore_store

    restore_store(folder, source or folder)
