"""Answers, and a memory for them: a store that nobody writes gives the same answer to the same question."""

from collections import OrderedDict
from dataclasses import dataclass, field
from typing import Final

MOST: Final = 64 * 2**20
"""Bytes of all answers that are remembered."""

LARGEST: Final = 2**20
"""Bytes of an answer that is remembered."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a worker answers: media type, bytes, and whether the same question has the same answer."""

    media_type: str
    body: bytes
    is_steady: bool = True


@dataclass
class Memory:
    """The answers that were asked for last, by their question.

    >>> memory = Memory(most=4)
    >>> for question in ("a", "b", "c"):
    ...     memory.keep(question, Answer("text/plain", b"xx"))
    >>> memory.get("a"), memory.get("c").body
    (None, b'xx')
    """

    most: int = MOST
    _answers: OrderedDict[str, Answer] = field(default_factory=OrderedDict)
    _size: int = 0

    def get(self, question: str) -> Answer | None:
        """Return the answer to a question, if it is remembered."""
        if question in self._answers:
            self._answers.move_to_end(question)
        return self._answers.get(question)

    def keep(self, question: str, answer: Answer) -> None:
        """Remember an answer, and forget those that nobody has asked for longest."""
        if not answer.is_steady or len(answer.body) > LARGEST or question in self._answers:
            return
        self._answers[question] = answer
        self._size += len(answer.body)
        while self._size > self.most:
            self._size -= len(self._answers.popitem(last=False)[1].body)

    def forget(self) -> None:
        """Forget everything: another store is served now."""
        self._answers.clear()
        self._size = 0
