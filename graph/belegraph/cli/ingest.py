"""`belegraph ingest` and `belegraph remove`: articles into a store, and out of it."""

from functools import partial
from pathlib import Path

import click

from belegraph.cli import options


@click.command()
@click.argument("sources", nargs=-1, required=True, metavar="SOURCE...")
@click.option(
    "--store", "place", required=True, metavar="DIR|URL", help="A store, made if it is not there; or a server."
)
@options.pipeline
@options.jobs
@options.engine
@options.address
@options.corrections("the store")
@click.option("--again", is_flag=True, help="Read again what the store has unchanged, too.")
@click.option(
    "--resume", is_flag=True, help="Go on where a run was broken off: always so, but of --again it takes the place."
)
@options.log_format
@click.option("--no-resolve", is_flag=True, help="Leave it to belegraph resolve which names mean one thing.")
@options.quiet
def ingest(
    sources: tuple[str, ...],
    place: str,
    pipeline: str,
    jobs: int,
    engine: str,
    address: str,
    corrections: Path | None,
    again: bool,
    resume: bool,
    no_resolve: bool,
    log_format: str,
    quiet: bool,
) -> int:
    """Add articles to a store; one that is there is replaced where it has changed.

    SOURCE is a file (.txt, .md, .html, .json, .jsonl, .warc, each also as .gz), a folder, a glob, or - for standard
    input. DIR is a folder, URL a SPARQL 1.1 server; its user and password are read from BELEGRAPH_STORE_USER and
    BELEGRAPH_STORE_PASSWORD.
    """
    options.expect_cluster(engine, address)

    from belegraph.engine import choose, prepare

    if engine == "local":
        prepare("belegraph.work", jobs)

    from belegraph.archive import ingest as ingest_articles
    from belegraph.cli.progress import Progress
    from belegraph.cli.report import print_failures, print_ingested, print_unmatched
    from belegraph.corrections import FILE
    from belegraph.errors import Failure
    from belegraph.export import write_failures
    from belegraph.store import is_store

    failures: list[Failure] = []
    beside = Path(place) / FILE
    file = corrections or (beside if beside.is_file() else None)
    progress = Progress(quiet, log_format)
    try:
        with progress:
            told = ingest_articles(
                sources, place, pipeline=pipeline, again=again and not resume, jobs=jobs, reconciled=not no_resolve,
                engine=choose(engine, address), corrections=file, on_failure=failures.append, watch=progress,
            )  # fmt: skip
    finally:
        progress.failed(failures, print_failures)
    if is_store(Path(place)):
        write_failures(Path(place), failures)
    progress.unmatched(told.unmatched, partial(print_unmatched, file))
    if not quiet:
        print_ingested(told, place)
    return 1 if failures else 0


@click.command()
@click.argument("articles", nargs=-1, required=True, metavar="ID...")
@click.option("--store", "place", required=True, metavar="DIR|URL", help="The store, or a server.")
def remove(articles: tuple[str, ...], place: str) -> None:
    """Take articles out of a store, with everything that only they support.

    ID is what the query 'articles' calls an article.
    """
    from belegraph.archive import remove as remove_articles

    remove_articles(articles, place)
