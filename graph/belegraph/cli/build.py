"""`belegraph build`: articles -> a folder with the graph."""

from collections.abc import Callable
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from belegraph.cli import options

if TYPE_CHECKING:
    from belegraph.graph import Graph, Report
    from belegraph.view import PageSizeError


Command = TypeVar("Command", bound=Callable[..., object])
WITHOUT = (
    ("--no-html", "graph.html", "Write no page; remove an older one."),
    ("--no-graphml", "graph.graphml", "Write no GraphML; remove an older one."),
    ("--no-csv", "statements.csv", "Write no table; remove an older one."),
    ("--no-turtle", "graph.ttl", "Write no plain edges; remove older ones."),
)
"""Options that leave out a file, the file, and what the option is told to do."""


def _without(command: Command) -> Command:
    for name, file, told in reversed(WITHOUT):
        command = click.option(name, "without", multiple=True, flag_value=file, help=told)(command)
    return command


@click.command()
@click.argument("sources", nargs=-1, required=True, metavar="SOURCE...")
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    default=Path("output"),
    show_default=True,
    help="Folder to write into.",
)
@options.pipeline
@options.jobs
@options.engine
@options.address
@options.corrections("the output folder")
@_without
@click.option(
    "--parts",
    type=click.IntRange(min=1),
    metavar="N",
    help="Write N-Quads and Parquet in parts of N articles instead, for loading in bulk.",
)
@click.option("--resume", is_flag=True, help="Go on where a build into the folder was broken off.")
@options.log_format
@click.option("-v", "--verbose", is_flag=True, help="List the sentences that gave no statement.")
@options.quiet
def build(
    sources: tuple[str, ...],
    output: Path,
    pipeline: str,
    jobs: int,
    engine: str,
    address: str,
    corrections: Path | None,
    without: tuple[str, ...],
    parts: int | None,
    resume: bool,
    log_format: str,
    verbose: bool,
    quiet: bool,
) -> int:
    """Build the graph of some articles.

    SOURCE is a file (.txt, .md, .html, .json, .jsonl, .warc, each also as .gz), a folder, a glob, or - for standard
    input.
    """
    options.expect_cluster(engine, address)
    if parts is not None:
        _expect_files(without)

    from belegraph.engine import choose, engaged, prepare

    if engine == "local":
        prepare("belegraph.parts.chunks" if parts is not None else "belegraph.work", jobs)

    from belegraph.archive import building
    from belegraph.cli.progress import Progress
    from belegraph.cli.report import print_failures, print_report, print_unmatched
    from belegraph.corrections import FILE
    from belegraph.parts import build_parts

    beside = output / FILE
    file = corrections or (beside if beside.exists() else None)
    progress = Progress(quiet, log_format)
    graph = None
    with ExitStack() as stack:
        with progress:
            if parts is not None:
                with engaged(engine, jobs, address) as crew:
                    report = build_parts(
                        sources, output, parts, pipeline=pipeline, corrections=file, jobs=jobs, resume=resume,
                        engine=crew, watch=progress, listed=verbose,
                    )  # fmt: skip
            else:
                graph = stack.enter_context(
                    building(
                        sources, output, pipeline=pipeline, corrections=file, jobs=jobs, resume=resume,
                        engine=choose(engine, address), watch=progress, listed=verbose,
                    )
                )  # fmt: skip
                report = graph.report
        progress.failed(report.failures, print_failures)
        progress.unmatched(report.unmatched, partial(print_unmatched, file))
        paths, too_large = _written(graph, output, without) if graph is not None else (_parts(output, report), None)
    if too_large is not None:
        raise too_large
    if not quiet:
        print_report(report, paths, verbose=verbose)
    return 1 if report.failures else 0


def _expect_files(without: tuple[str, ...]) -> None:
    """Refuse what leaves out a file that a build in parts does not write anyway."""
    for name in [name for name, file, _ in WITHOUT if file in without]:
        raise click.UsageError(f"{name} leaves out a file that --parts does not write; leave the option out")


def _written(graph: "Graph", output: Path, without: tuple[str, ...]) -> "tuple[tuple[Path, ...], PageSizeError | None]":
    """Write the files; a page that cannot be is told when the rest is done: everything else is written."""
    from belegraph.view import PageSizeError

    try:
        return graph.write(output, without=without), None
    except PageSizeError as error:
        return (), error


def _parts(output: Path, report: "Report") -> tuple[Path, ...]:
    """The folders of the parts, and the file of what failed."""
    from belegraph.export import FAILED
    from belegraph.parts import KINDS

    return tuple(output / name for name in (*KINDS, *([FAILED] if report.failures else ())))
