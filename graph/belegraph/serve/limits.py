"""How much a query may take before it is ended."""

from dataclasses import asdict, dataclass

MEBIBYTE = 2**20


@dataclass(frozen=True, slots=True)
class Limits:
    """What one request may take.

    Attributes:
        seconds: a query runs so long; it waits as long for a free worker at most.
        memory: bytes that a query may take beyond the opened store.
        rows: rows or triples of an answer.
        body: bytes of a request.
        waiting: requests that wait for a worker; the next one is sent away at once.
    """

    seconds: float = 10.0
    memory: int = 1024 * MEBIBYTE
    rows: int = 10_000
    body: int = MEBIBYTE
    waiting: int = 500

    def as_dict(self) -> dict[str, float]:
        """Return the limits as what the command of a worker takes.

        >>> Limits(seconds=2).as_dict()["seconds"]
        2
        """
        return asdict(self)
