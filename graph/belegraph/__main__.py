"""`python -m belegraph` and the command `belegraph`."""

import os
import signal
import sys

INTERRUPTED = 130
EARLY = "belegraph: interrupted"


def run() -> None:
    """Run the command line and end with its exit code; at once after Ctrl-C, for all is closed by then."""
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # whoever stops us this way gets the same clean end
    try:
        from belegraph.cli import main  # takes a moment, in which Ctrl-C can come, too

        code = main()
    except KeyboardInterrupt:
        print(EARLY, file=sys.stderr)
        code = INTERRUPTED
    if code == INTERRUPTED:
        sys.stderr.flush()
        os._exit(code)  # taking the loaded libraries apart would last a second or two
    sys.exit(code)


if __name__ == "__main__":
    run()
