"""Options that several commands have."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import click

Command = TypeVar("Command", bound=Callable[..., object])


class _Local(click.Path):
    """A place on this machine; a URL is told to be one before `Path` takes a slash out of it."""

    def convert(self, value: str | os.PathLike[str], param: click.Parameter | None, ctx: click.Context | None) -> Path:
        from belegraph.store import local_path

        return local_path(value)


LOCAL = _Local()

pipeline = click.option(
    "--pipeline",
    default="accurate",
    show_default=True,
    metavar="NAME",
    help="accurate, fast, or the name of an installed spaCy pipeline.",
)
jobs = click.option(
    "-j",
    "--jobs",
    type=click.IntRange(min=1),
    default=1,
    show_default=True,
    metavar="N",
    help="Processes that read; one that dies costs the article it read.",
)
engine = click.option(
    "--engine",
    type=click.Choice(["local", "ray"]),
    default="local",
    show_default=True,
    help="Where they run: on this machine, or on a Ray cluster (belegraph[cluster]).",
)
address = click.option(
    "--address", default="", metavar="ADDRESS", help="Of the cluster, or auto.  [one on this machine]"
)
log_format = click.option(
    "--log-format",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="How progress and failures are told on standard error.",
)
hops = click.option("--hops", type=click.IntRange(0, 10), metavar="N", help="With --from: so many steps.  [1]")
quiet = click.option("-q", "--quiet", is_flag=True, help="Print nothing but errors.")


def steps(entity: str | None, number: int | None) -> int:
    """Return how many steps around a thing are meant.

    Raises:
        UsageError: steps are given, and no thing.
    """
    if number is not None and not entity:
        raise click.UsageError("--hops counts from a thing; name it with --from")
    return 1 if number is None else number


def expect_cluster(engine: str, address: str) -> None:
    """Refuse the address of a cluster where none is asked for.

    Raises:
        UsageError: there is an address, and the engine runs on this machine.
    """
    if address and engine == "local":
        raise click.UsageError("--address is that of a Ray cluster; give --engine ray, too")


def corrections(where: str) -> Callable[[Command], Command]:
    """Return the option for a file of corrections; `where` one lies that nobody names."""
    return click.option(
        "--corrections",
        type=click.Path(path_type=Path, dir_okay=False, exists=True),
        metavar="FILE",
        help=f"What a curator has put right.  [corrections.yaml in {where}, if there is one]",
    )
