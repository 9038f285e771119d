"""`python -m belegraph` and the command `belegraph`."""

import os
import sys

from belegraph.cli import INTERRUPTED, main


def run() -> None:
    """Run the command line and end with its exit code; at once after Ctrl-C, for all is closed by then."""
    code = main()
    if code == INTERRUPTED:
        sys.stderr.flush()
        os._exit(code)  # taking the loaded libraries apart would last a second or two
    sys.exit(code)


if __name__ == "__main__":
    run()
