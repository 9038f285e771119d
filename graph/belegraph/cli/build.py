"""`belegraph build`: articles -> a folder with the graph."""

from pathlib import Path

import click


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
@click.option(
    "--pipeline",
    default="accurate",
    show_default=True,
    metavar="NAME",
    help="accurate, fast, or the name of an installed spaCy pipeline.",
)
@click.option(
    "--no-html", "without", multiple=True, flag_value="graph.html", help="Write no page; remove an older one."
)
@click.option(
    "--no-graphml", "without", multiple=True, flag_value="graph.graphml", help="Write no GraphML; remove an older one."
)
@click.option(
    "--no-csv", "without", multiple=True, flag_value="statements.csv", help="Write no table; remove an older one."
)
@click.option(
    "--no-turtle", "without", multiple=True, flag_value="graph.ttl", help="Write no plain edges; remove older ones."
)
@click.option("-v", "--verbose", is_flag=True, help="List the sentences that gave no statement.")
@click.option("-q", "--quiet", is_flag=True, help="Print nothing but errors.")
def build(
    sources: tuple[str, ...], output: Path, pipeline: str, without: tuple[str, ...], verbose: bool, quiet: bool
) -> int:
    """Build the graph of some articles.

    SOURCE is a file (.txt, .md, .html, .json, .jsonl), a folder, a glob, or - for standard input.
    """
    from belegraph.cli.report import print_failures, print_report
    from belegraph.pipeline import build as build_graph

    graph = build_graph(sources, pipeline=pipeline)
    print_failures(graph.report.failures)
    paths = graph.write(output, without=without)
    if not quiet:
        print_report(graph.report, paths, verbose=verbose)
    return 1 if graph.report.failures else 0
