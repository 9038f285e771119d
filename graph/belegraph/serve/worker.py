"""The process that reads a store: `python -m belegraph.serve.worker STORE INDEX LIMITS NICE`; a line in, an answer out.

It can be killed at any moment. It ends itself where nobody is left to do that: an alarm of the operating system stops a
query that runs too long, and a limit of its memory one that takes too much.

A task is a line of JSON, `{"task": NAME, ...}`. An answer is a line of JSON with `size`, and so many bytes.
"""

import json
import os
import resource
import signal
import sys
import traceback
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import BinaryIO, Final

from belegraph.serve.answers import Answer
from belegraph.serve.limits import Limits
from belegraph.serve.refusals import RefusalError, too_large

GRACE: Final = 2.0
"""Seconds by which the alarm comes after the server's own limit."""

OUT_OF_MEMORY: Final = 77
"""What a worker ends with when Python found no memory; Oxigraph aborts."""


def main(arguments: list[str]) -> int:
    """Open a store and answer tasks until there is no further line."""
    path, index, limits, nice = (
        Path(arguments[0]),
        Path(arguments[1]),
        Limits(**json.loads(arguments[2])),
        int(arguments[3]),
    )
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # nothing that prints gets between the answers
    os.nice(nice)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))

    from belegraph.serve.opened import open_snapshot
    from belegraph.serve.tasks import TASKS  # before the memory is limited, and before anybody waits

    opened = open_snapshot(path, limits, index)
    _limit_memory(limits)
    _write(answers, {"ready": True}, b"")
    for line in sys.stdin.buffer:
        signal.setitimer(signal.ITIMER_REAL, limits.seconds + GRACE)
        task = json.loads(line)
        _answer(answers, partial(TASKS[task.pop("task")], opened, **task))
        signal.setitimer(signal.ITIMER_REAL, 0)
    return 0


def _answer(answers: BinaryIO, run: Callable[[], Answer]) -> None:
    try:
        answer = run()
    except RefusalError as refusal:
        _write(answers, {"status": refusal.status, "reason": refusal.reason}, b"")
    except MemoryError:
        os._exit(OUT_OF_MEMORY)
    except Exception as error:  # a defect of ours: it must not take the worker with it
        traceback.print_exc()
        _write(answers, {"status": 500, "reason": f"the server failed ({type(error).__name__}); its log has more"}, b"")
    else:
        _write(answers, {"media_type": answer.media_type, "is_steady": answer.is_steady}, answer.body)


def _write(answers: BinaryIO, head: dict[str, object], body: bytes) -> None:
    answers.write(json.dumps(head | {"size": len(body)}).encode("utf-8") + b"\n" + body)
    answers.flush()


def _limit_memory(limits: Limits) -> None:
    """Let the process grow by so much; macOS does not heed it, there the time limit alone holds."""
    pages = int(Path("/proc/self/statm").read_text().split()[0]) if Path("/proc/self/statm").exists() else 0
    most = pages * resource.getpagesize() + limits.memory
    resource.setrlimit(resource.RLIMIT_AS, (most, most))


def ended_by_memory(code: int) -> bool:
    """Tell whether a worker that ended with this code found no memory.

    >>> ended_by_memory(-signal.SIGABRT), ended_by_memory(-signal.SIGKILL)
    (True, False)
    """
    return code in (-signal.SIGABRT, OUT_OF_MEMORY)


def refusal_of_death(code: int, limits: Limits) -> RefusalError:
    """Say why a worker that died gives no answer."""
    if ended_by_memory(code):
        return too_large(limits)
    return RefusalError(500, f"the worker ended (code {code}) before it had the answer; the server goes on")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
