"""The command line: one file a command; here every error becomes one line and an exit code."""

import sys
from dataclasses import asdict
from itertools import pairwise

import click

from belegraph.cli.build import build
from belegraph.cli.correct import correct
from belegraph.cli.diff import diff
from belegraph.cli.explain import explain
from belegraph.cli.export import export
from belegraph.cli.extract import extract
from belegraph.cli.ingest import ingest, remove
from belegraph.cli.progress import write_event
from belegraph.cli.query import query, search
from belegraph.cli.resolve import resolve
from belegraph.cli.serve import serve
from belegraph.cli.store import store
from belegraph.cli.validate import validate
from belegraph.cli.view import view
from belegraph.errors import BelegraphError, NothingBuiltError

DONE, FAILED = 0, 1
INTERRUPTED = 130


@click.group(no_args_is_help=False, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="belegraph", message="%(prog)s %(version)s")
def commands() -> None:
    """Turn news articles into an RDF graph in which every edge carries its evidence."""


commands.add_command(build)
commands.add_command(correct)
commands.add_command(diff)
commands.add_command(explain)
commands.add_command(export)
commands.add_command(extract)
commands.add_command(ingest)
commands.add_command(query)
commands.add_command(remove)
commands.add_command(resolve)
commands.add_command(search)
commands.add_command(serve)
commands.add_command(store)
commands.add_command(validate)
commands.add_command(view)


def main(arguments: list[str] | None = None) -> int:
    """Run a command; return 0 for done, 1 for failed or found wrong, 2 for wrong use.

    >>> main(["query", "output", "--colour"])
    2
    """
    given = sys.argv[1:] if arguments is None else arguments
    is_json = "--log-format=json" in given or ("--log-format", "json") in pairwise(given)
    try:
        return int(commands.main(given, prog_name="belegraph", standalone_mode=False) or DONE)
    except click.exceptions.Abort:
        code, text = INTERRUPTED, "interrupted; what stood there before is as it was, and --resume goes on from here"
    except click.ClickException as error:
        code, text = error.exit_code, f"{error.format_message().rstrip('.')}; see: {_help(error)}"
    except NothingBuiltError as error:
        for failure in error.failures if len(error.failures) > 1 else ():
            if is_json:
                write_event("failed", asdict(failure))
            else:
                complain(f"{failure.source}: {failure.reason}")
        code, text = error.exit_code, str(error)
    except BelegraphError as error:
        code, text = error.exit_code, str(error)
    except BrokenPipeError:
        sys.stderr.close()  # the reader of our output has gone: nothing is left to be told
        return FAILED
    if is_json:
        write_event("error", {"reason": " ".join(text.split()), "code": code})
    else:
        complain(text)
    return code


def complain(text: str) -> None:
    """Write one line to standard error."""
    click.echo(f"belegraph: {' '.join(text.split())}", err=True)


def _help(error: click.ClickException) -> str:
    context = getattr(error, "ctx", None)
    return f"{context.command_path if context is not None else 'belegraph'} --help"
