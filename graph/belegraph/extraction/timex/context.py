"""What is known around an expression: the publication, the time last named, and the tense of its clause."""

import datetime
from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal

from spacy.tokens import Token

from belegraph.extraction.text import Text
from belegraph.extraction.timex.calendar import as_day
from belegraph.extraction.timex.lexemes import Lexeme
from belegraph.syntax.words import base, has

Direction = Literal["past", "present", "future", ""]
Candidate = tuple[datetime.date, datetime.date, str]
"""First and last day of a time, and its value."""
NEAR = 400
"""So many characters after a date its day is still what "am Abend" belongs to."""
FAR = 2000
"""So many back "der Tag darauf" looks for its day."""
YEARS_BACK = 2
"""A year so far before the publication makes an article one that looks back."""
CLAUSES_UP = 12
"""So many words up the tree a tense is looked for."""
AHEAD = datetime.timedelta(300)
"""A present tense means a time to come, if it is not further off than this."""


@dataclass(frozen=True, slots=True)
class Context:
    """An article's words of time, when it was published, and what it named last.

    Attributes:
        is_essay: whether it looks back on years, and names no day around its publication.
        last: the value of the last DATE or TIME, empty before the first.
        last_end: where it ended.
        day, day_end: the same of the last that told a day.
    """

    text: Text
    words: tuple[Lexeme, ...]
    starts: tuple[int, ...]
    published: str
    is_essay: bool = False
    last: str = ""
    last_end: int = 0
    day: str = ""
    day_end: int = 0

    def token(self, position: int) -> Token:
        """Return the token at a position of the Doc's text."""
        return self.text.doc[max(0, bisect_right(self.starts, position) - 1)]

    def day_named(self, position: int, reach: int = NEAR) -> str:
        """Return the day that was named shortly before a position, or else that of the publication."""
        return self.day if self.day and position - self.day_end < reach else self.published

    def after(self, value: str, end: int) -> "Context":
        """Return the context behind a DATE or TIME."""
        if as_day(value[:10]) is None:
            return replace(self, last=value, last_end=end)
        return replace(self, last=value, last_end=end, day=value[:10], day_end=end)

    def day_at(self, position: int) -> str:
        """Return the day of a clock time: of one named near it, unless that is yet to come and the clause past."""
        day = self.day_named(position)
        return self.published if day > self.published and self.direction(position) == "past" else day

    def direction(self, position: int) -> Direction:
        """Tell whether what happens there is past, present or to come, as the tense of its clause says."""
        return _tense(self.token(position), self.text)


def looks_back(words: tuple[Lexeme, ...], published: str) -> bool:
    """Tell an essay, in which "heute" means these times: it has years or "damals", and no weekday or "gestern".

    >>> looks_back((Lexeme(0, 4, "year", "1968"), Lexeme(5, 10, "deictic", "0")), "2024-06-12")
    True
    """
    kinds = {word.kind for word in words}
    if kinds & {"weekday", "weekday_part"} or any(word.kind == "deictic" and word.code != "0" for word in words):
        return False
    past = int(published[:4] or "9999") - YEARS_BACK
    return any(word.code == "PAST_REF" or (word.kind == "year" and int(word.code) <= past) for word in words)


def _tense(word: Token, text: Text) -> Direction:
    """Climb to the first verb that has a tense."""
    if word.i != word.head.i and base(word) == "amod":
        word = word.head  # "letzten" and "10." are adjectives of the time itself
    for _ in range(CLAUSES_UP):
        found = _own_tense(word, text)
        if found:
            return found
        if word.head.i == word.i:
            break
        if _is_wished(word, text):
            return "future"
        word = word.head
    return ""


def _is_wished(word: Token, text: Text) -> bool:
    """Tell the infinitive of a verb such as "drohen" or "planen": it is to come, whatever the verb's own tense."""
    meant = text.lang.cues.ATTITUDES.get(word.head.lemma_)
    return has(word, "VerbForm=Inf") and meant is not None and meant.mode != "asserted"


def _own_tense(word: Token, text: Text) -> Direction:
    forms = text.lang.forms
    if base(word) == "amod":
        return _of_attribute(word, text)
    finite = [part for part in [word, *text.parts(word, "aux", "cop")] if has(part, "VerbForm=Fin")]
    if not finite:
        return ""
    if any(has(part, "Tense=Past") and not has(part, "Mood=Sub") for part in finite):
        return "past"
    if word.tag_ in ("VVPP", "VAPP", "VMPP"):
        return _of_participle(word, text)
    return "future" if any(part.lemma_ == forms.FUTURE for part in finite if part.i != word.i) else "present"


def _of_attribute(word: Token, text: Text) -> Direction:
    """A time beside an adjective is that of a participle: "die am Montag gewählte", "die am Montag beginnende"."""
    lemma = word.lemma_.lower()
    if any(lemma.startswith(planned) for planned in text.lang.cues.PLANNED_ADJECTIVES):
        return "future"
    return "present" if lemma.endswith(text.lang.forms.PRESENT_PARTICIPLE) else "past"


def _of_participle(word: Token, text: Text) -> Direction:
    """A perfect is past; a passive or a state is present, unless "worden" stands by."""
    forms = text.lang.forms
    lemmas = {part.lemma_ for part in text.parts(word, "aux")}
    if word.lemma_ in forms.PLANNING:
        return "future"
    is_perfect = forms.COPULA in lemmas and (forms.PASSIVE in lemmas or word.lemma_ in forms.NO_PASSIVE)
    return "past" if lemmas & forms.PERFECT or is_perfect else "present"


def chosen(
    candidates: Callable[[int], Candidate | None], published: str, direction: Direction, *, whole: bool = False
) -> str:
    """Choose among the times of that name in the years around the publication: the last, the next or the nearest.

    Args:
        whole: whether one that holds the publication itself is left out, as "last summer" does in summer.

    >>> may = lambda year: (datetime.date(year, 5, 1), datetime.date(year, 5, 31), f"{year}-05")
    >>> [chosen(may, "2024-06-12", direction) for direction in ("past", "future", "")]
    ['2024-05', '2025-05', '2024-05']
    """
    year = int(published[:4])
    found = [one for near in range(year - 1, year + 2) if (one := candidates(near)) is not None]
    day = as_day((published + "-07-01")[:10] if len(published) == 4 else (published + "-15")[:10])
    if day is None:
        return ""
    if whole:
        found = [one for one in found if not one[0] <= day <= one[1]]
    return nearest(found, day, direction) if found else ""


def nearest(found: list[Candidate], day: datetime.date, direction: Direction) -> str:
    """Return the value of the last candidate until a day, of the next from it on, or of the nearest.

    >>> mondays = [(day, day, day.isoformat()) for day in (datetime.date(2024, 6, 10), datetime.date(2024, 6, 17))]
    >>> [nearest(mondays, datetime.date(2024, 6, 12), direction) for direction in ("past", "present", "")]
    ['2024-06-10', '2024-06-17', '2024-06-10']
    """
    past = [value for first, _, value in found if first <= day]
    ahead = [(first, value) for first, last, value in found if last >= day]
    if direction == "past" and past:
        return past[-1]
    if direction == "future" and ahead:
        return ahead[0][1]
    if direction == "present" and ahead and ahead[0][0] - day <= AHEAD:
        return ahead[0][1]
    return min(found, key=lambda one: max((one[0] - day).days, (day - one[1]).days))[2]
