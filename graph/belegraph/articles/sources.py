"""What an article is read from, and where in it something is wrong."""

import gzip
import zlib
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from io import BytesIO
from typing import BinaryIO, Self

from belegraph.errors import ArticleError, Failure

MAX_CHARACTERS = 2_000_000
MAX_BYTES = 4 * MAX_CHARACTERS  # no encoding that is read here takes more than 4 bytes a character


@dataclass(frozen=True, slots=True)
class Origin:
    """Where something stands in the input, for the line that reports it.

    >>> print(Origin("news.jsonl", "line 7").error("no text", "write a text"))
    news.jsonl: line 7: no text; write a text
    """

    source: str
    part: str = ""

    def error(self, reason: str, remedy: str) -> ArticleError:
        """Return, not raise, the error for something that is wrong here.

        >>> Origin("rhein.txt").error("empty", "write a text").reason
        'empty'
        """
        return ArticleError(self.source, f"{self.part}: {reason}" if self.part else reason, remedy)


@dataclass(frozen=True, slots=True)
class Source:
    """A file or standard input.

    Attributes:
        id: that of its article, unless the article has its own.
        name: as the user wrote it; names the source in failures.
        ending: with its dot, in small letters; empty for standard input.
        opened: called for the bytes.
        head: bytes that stand before those.
        size: bytes of the file, packed where it is packed; 0: not known.
    """

    id: str
    name: str
    ending: str
    opened: Callable[[], AbstractContextManager[BinaryIO]]
    head: bytes = b""
    size: int = 0

    @classmethod
    def of(cls, name: str, data: bytes) -> Self:
        """Make a source of bytes in memory.

        >>> Source.of("rhein.txt", b"Der Pegel steigt.").id
        'rhein'
        """
        id_, dot, ending = name.rpartition(".")
        return cls(id_, name, dot + ending, lambda: BytesIO(data))

    def origin(self, part: str = "") -> Origin:
        """Return a place in this source.

        >>> Source.of("rhein.jsonl", b"").origin("line 7")
        Origin(source='rhein.jsonl', part='line 7')
        """
        return Origin(self.name, part)

    @contextmanager
    def open(self) -> Iterator[BinaryIO]:
        """Open it for reading.

        Raises:
            ArticleError: it cannot be read, at opening or later.

        >>> with Source.of("rhein.txt", b"Der Pegel steigt.").open() as stream:
        ...     stream.read(3)
        b'Der'
        """
        try:
            with self.opened() as stream:
                yield stream
        except (gzip.BadGzipFile, EOFError, zlib.error) as error:
            raise damaged(self.name, error) from error
        except OSError as error:
            raise unreadable(self.name, error) from error

    def content(self, limit: int = MAX_BYTES) -> bytes:
        """Read all of it.

        Args:
            limit: how many bytes it may have; no more than that is read, however large it is.

        Raises:
            ArticleError: it cannot be read, or is longer than `limit`.

        >>> Source.of("rhein.txt", b"Der Pegel steigt.").content()
        b'Der Pegel steigt.'
        """
        with self.open() as stream:
            data = self.head + stream.read(max(0, limit + 1 - len(self.head)))
        if len(data) > limit:
            raise too_long(self.origin(), limit)
        return data


def too_long(origin: Origin, limit: int = MAX_BYTES) -> ArticleError:
    """Return the error for a text above `MAX_CHARACTERS`, or for a file of many texts above its own limit in bytes.

    >>> print(too_long(Origin("rhein.txt")))
    rhein.txt: longer than 2,000,000 characters; split it
    """
    if limit <= MAX_BYTES:
        return origin.error(f"longer than {MAX_CHARACTERS:,} characters", "split it")
    return origin.error(f"larger than {limit // 1_000_000:,} MB", "write it as JSON Lines, one article a line")


def unreadable(name: str, error: OSError) -> ArticleError:
    """Return the error for a file or folder that the system does not let us read.

    >>> print(unreadable("rhein.txt", PermissionError(13, "Permission denied")))
    rhein.txt: cannot be read (Permission denied); check the path and its permissions
    """
    return ArticleError(name, f"cannot be read ({error.strerror or error})", "check the path and its permissions")


def damaged(name: str, how: Exception | str) -> ArticleError:
    """Return the error for a file, or a page in one, that is not as it was written.

    >>> print(damaged("news.jsonl.gz", "it ends in the middle"))
    news.jsonl.gz: damaged (it ends in the middle); fetch or pack it again
    """
    return ArticleError(name, f"damaged ({how})", "fetch or pack it again")


def failure(error: ArticleError) -> Failure:
    """Turn an error into a value, so that the other articles are still read.

    >>> failure(Origin("rhein.txt").error("empty", "write a text"))
    Failure(source='rhein.txt', reason='empty; write a text', article='')
    """
    return Failure(error.source, f"{error.reason}; {error.remedy}")
