"""`python -m belegraph` and the command `belegraph`."""

import sys

from belegraph.cli import main


def run() -> None:
    """Run the command line and end with its exit code."""
    sys.exit(main())


if __name__ == "__main__":
    run()
