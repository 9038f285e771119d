"""What an engine hands out: an article, some articles, a piece of any work."""

from typing import Protocol


class Item(Protocol):
    """Something that pickles, and that a failure can name."""

    @property
    def id(self) -> str:
        """Its own name."""

    @property
    def source(self) -> str:
        """Where it comes from, or nothing."""

    @property
    def size(self) -> int:
        """How many characters it has; 0: not known, and it may take as long as it takes."""
