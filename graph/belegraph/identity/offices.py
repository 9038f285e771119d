"""What a role's name says: the office in its base form, what it has to do with, and whether a woman holds it."""

import re
from dataclasses import dataclass
from functools import cache

from belegraph.authority import authority
from belegraph.lang import LANGUAGES

NAMES = LANGUAGES["de"].names
FEMALE = re.compile(NAMES.FEMALE_NOUN)


@dataclass(frozen=True, slots=True)
class Office:
    """An office: its noun in the masculine and in small letters, its field or nothing, and "f" or "m"."""

    noun: str
    field: str
    gender: str


@cache
def office(role: str) -> Office:
    """Read the name of a role.

    >>> office("Bürgermeisterin von Ulm"), office("Bundeskanzler").noun, office("ukrainischer Präsident").noun
    (Office(noun='bürgermeister', field='politics', gender='f'), 'kanzler', 'präsident')
    """
    noun = _head(role)
    is_female = FEMALE.fullmatch(noun) is not None
    masculine = re.sub(r"in$", "", noun).replace("ärzt", "arzt") if is_female else noun
    known = authority().offices.get(noun)
    base = (known.label("de") if known is not None else masculine).casefold()
    for level, offices in NAMES.OFFICE_LEVELS.items():
        rest = base.removeprefix(level)
        base = rest if rest.endswith(offices) else base
    is_of_the_text = known is None or noun != role  # the labels of known offices are masculine
    return Office(
        base, _field(masculine.casefold()), "f" if is_female else "m" if is_of_the_text and _field(base) else ""
    )


def _head(role: str) -> str:
    """The noun: the last word before what says of what it is ("Bürgermeisterin von Ulm")."""
    before: list[str] = []
    for word in role.split():
        if before and word in NAMES.OFFICE_LINKS:
            break
        before.append(word)
    return before[-1].strip(",.") if before else ""


def _field(noun: str) -> str:
    """The field of the longest ending that fits: a "schauspieler" is no "spieler"."""
    fits = ((len(end), field) for field, ends in NAMES.OFFICE_FIELDS.items() for end in ends if noun.endswith(end))
    return max(fits, default=(0, ""))[1]
