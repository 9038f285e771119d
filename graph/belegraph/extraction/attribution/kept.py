"""Messages in their order, found by the places of their words: a long text costs no more a word than a short one."""

from collections.abc import Iterable, Mapping

from belegraph.extraction.attribution.found import Found
from belegraph.extraction.attribution.spans import Places


class Kept:
    """Messages that may still change.

    >>> kept = Kept([Found(frozenset({1, 2})), Found(frozenset({5}), cue=frozenset({4}))])
    >>> list(kept.near(frozenset({4})))
    [1]
    >>> kept.replace({0: None})
    >>> [sorted(one.message) for one in kept.all]
    [[5]]
    """

    def __init__(self, found: Iterable[Found]) -> None:
        """Begin with some, in their order."""
        self._all: list[Found | None] = []
        self._at: dict[int, list[int]] = {}
        self.add(*found)

    @property
    def all(self) -> list[Found]:
        """All that are left."""
        return [one for one in self._all if one is not None]

    def add(self, *found: Found) -> None:
        """Put some behind the others."""
        start = len(self._all)
        self._all += found
        self.replace(dict(enumerate(found, start)))

    def near(self, places: Places) -> Mapping[int, Found]:
        """Return those that have a word of message or cue at some places, in order, by their numbers."""
        numbers = sorted({number for place in places for number in self._at.get(place, ())})
        return {number: one for number in numbers if (one := self._all[number]) is not None}

    def replace(self, changed: Mapping[int, Found | None]) -> None:
        """Put others in the place of some, by their numbers; None takes one out."""
        for number, one in changed.items():
            self._all[number] = one
            for place in one.message | one.cue if one is not None else ():
                self._at.setdefault(place, []).append(number)
