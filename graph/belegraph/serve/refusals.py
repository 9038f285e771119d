"""Why a request gets no answer: what the HTTP status and the one line are."""

from typing import Final

from belegraph.errors import BelegraphError
from belegraph.serve.limits import MEBIBYTE, Limits

READ_ONLY: Final = "this server is read-only: SPARQL Update, LOAD and SERVICE are refused"


class RefusalError(BelegraphError):
    """A request that is not answered: HTTP `status`, `reason`."""

    def __init__(self, status: int, reason: str) -> None:
        super().__init__(status, reason)
        self.status, self.reason = status, reason

    def __str__(self) -> str:
        return self.reason


def too_slow(limits: Limits) -> RefusalError:
    """Refuse a query that ran too long.

    >>> too_slow(Limits(seconds=2.5)).reason
    'the query took longer than 2.5 s and was ended; ask for less (fewer patterns, a LIMIT in a subquery)'
    """
    reason = f"the query took longer than {limits.seconds:g} s and was ended"
    return RefusalError(504, f"{reason}; ask for less (fewer patterns, a LIMIT in a subquery)")


def too_large(limits: Limits) -> RefusalError:
    """Refuse a query whose worker ran out of memory."""
    reason = f"the query needed more than {limits.memory // MEBIBYTE} MiB of memory and was ended"
    return RefusalError(507, f"{reason}; ask for less (no DISTINCT or ORDER BY over everything, a LIMIT)")


def too_many(limits: Limits) -> RefusalError:
    """Refuse an answer with too many rows: half an answer that looks whole would be worse than none."""
    return RefusalError(422, f"the answer has more than {limits.rows} rows; add a LIMIT (and OFFSET for the next ones)")


def too_busy() -> RefusalError:
    """Refuse a request when all workers are taken."""
    return RefusalError(503, "all workers are busy; ask again in a moment")
