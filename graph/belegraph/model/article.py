"""A text with what is known of its origin, and its sentences."""

from dataclasses import dataclass, field

from belegraph.errors import RangeError

Range = tuple[int, int]
"""`[start, end)`."""


@dataclass(frozen=True, slots=True)
class Article:
    r"""A text with what is known of its origin.

    Attributes:
        id: shown wherever a column is called article.
        text: the whole decoded text, line ends `\n`, no byte order mark; never changed.
        language: ISO 639-1, or empty when it is still to be found out.
        start, end: the body, `[start, end)`: what comes after a dateline.
        published: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, or empty.
        source: the file as the user named it; never written to an output.
    """

    id: str
    text: str
    language: str = ""
    start: int = 0
    end: int = -1
    title: str = ""
    publisher: str = ""
    place: str = ""
    published: str = ""
    url: str = ""
    source: str = field(default="", compare=False)

    def __post_init__(self) -> None:
        if self.end < 0:
            object.__setattr__(self, "end", len(self.text))
        if not 0 <= self.start <= self.end <= len(self.text):
            raise RangeError(self.start, self.end)

    @property
    def body(self) -> str:
        """The text without its dateline.

        >>> Article("fluss", "Köln | Der Pegel steigt.", start=7).body
        'Der Pegel steigt.'
        """
        return self.text[self.start : self.end]

    @property
    def size(self) -> int:
        """Its length in characters.

        >>> Article("fluss", "Der Pegel steigt.").size
        17
        """
        return len(self.text)


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of an article: its number from 1 and its range."""

    number: int
    start: int
    end: int
    text: str
