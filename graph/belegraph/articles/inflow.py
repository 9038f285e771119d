"""How far the reading of some sources has come, in bytes: what the time that is left can be told by."""

from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from typing import BinaryIO

from belegraph.articles.sources import Source


@dataclass
class Inflow:
    """What has been read of some sources.

    >>> inflow = Inflow()
    >>> sources = inflow.expect([replace(Source.of("a.txt", b"Der Pegel steigt."), size=17)])
    >>> with sources[0].open() as stream:
    ...     _ = stream.read(8)
    ...     inflow.share
    0.47058823529411764
    """

    total: int = 0
    behind: int = 0
    _size: int = 0
    _stream: BinaryIO | None = None

    def expect(self, sources: Iterable[Source]) -> list[Source]:
        """Return sources whose reading is counted here."""
        found = list(sources)
        self.total = sum(source.size for source in found)
        return [replace(source, opened=self._counted(source)) for source in found]

    @property
    def share(self) -> float | None:
        """From 0 to 1; None where nobody knows, as of standard input."""
        if not self.total or self._stream is None:
            return None
        within = self._size if self._stream.closed else _position(self._stream)
        return min(1.0, (self.behind + within) / self.total)

    def _counted(self, source: Source) -> Callable[[], AbstractContextManager[BinaryIO]]:
        def opened() -> AbstractContextManager[BinaryIO]:
            stream = source.opened()
            if source.size:
                self.behind, self._size = self.behind + self._size, source.size
                self._stream = stream  # type: ignore[assignment]  # a file is its own context
            return stream

        return opened


def _position(stream: BinaryIO) -> int:
    """Where a file stands; of a packed one, where in the packed bytes."""
    packed: BinaryIO = getattr(stream, "fileobj", stream)
    return packed.tell()
