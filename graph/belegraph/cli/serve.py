"""`belegraph serve`: a graph over HTTP, for reading."""

from pathlib import Path

import click

from belegraph.cli import options


@click.command()
@click.argument("place", type=options.LOCAL, metavar="STORE|FOLDER")
@click.option("--port", type=click.IntRange(0, 65535), default=8765, show_default=True, help="Port; 0: any free one.")
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen at.")
@click.option("--seconds", type=click.FloatRange(0.1, 3600), default=10.0, show_default=True, help="Most for a query.")
@click.option("--memory", type=click.IntRange(64), default=1024, show_default=True, help="MiB, most for a query.")
@click.option("--rows", type=click.IntRange(1), default=10_000, show_default=True, help="Most rows of an answer.")
@click.option("--workers", type=click.IntRange(1, 64), default=2, show_default=True, help="Processes of each kind.")
def serve(place: Path, port: int, host: str, seconds: float, memory: int, rows: int, workers: int) -> None:
    """Serve the graph in STORE or FOLDER over HTTP, for reading, until you press Ctrl+C.

    SPARQL endpoint /sparql, linked data /id/..., search, pages with the texts and the graph.
    """
    from belegraph.serve.limits import MEBIBYTE, Limits
    from belegraph.serve.running import serve as run

    limits = Limits(seconds=seconds, memory=memory * MEBIBYTE, rows=rows)
    ready = f"belegraph: {place} is served at {{}} until you press Ctrl+C"
    run(place, host=host, port=port, limits=limits, workers=workers, on_ready=lambda url: click.echo(ready.format(url)))
