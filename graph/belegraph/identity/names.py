"""Names: their words without titles and legal forms, and what one name has to do with another.

Transliterations follow how German, English and scientific usage write Russian, Ukrainian and Belarusian names: Cyrillic
has one letter where they have w/v, sch/sh/zh, tsch/ch, ch/kh, j/y/i, s/z.
"""

import re
from functools import cache

from rapidfuzz.distance import Levenshtein

from belegraph.iri import slug
from belegraph.lang import LANGUAGES

NAMES = LANGUAGES["de"].names
TITLES = frozenset(map(slug, NAMES.TITLES))
OFFICES = frozenset(slug(end) for ends in NAMES.OFFICE_FIELDS.values() for end in ends)
"""Offices that a reader of names may have taken for a part of one ("Torwart Müller")."""
LOOSE = re.compile(r"[aeiou]")
LEGAL_FORMS = frozenset(map(slug, NAMES.LEGAL_FORMS))
ACRONYM = re.compile(r"[A-ZÄÖÜ]{2,6}")
IN_BRACKETS = re.compile(r"\s*\(([A-ZÄÖÜ]{2,6})\)$")
FOLDS = tuple(
    (re.compile(pattern), letter)
    for pattern, letter in (
        (r"^(?:al|el)-", ""), (r"schtsch|shch", "s"), (r"tsch|tch", "ç"), (r"sch|sh|zh", "s"), (r"kh|ch", "ç"),
        (r"ts|tz", "z"), (r"z", "s"), (r"ks", "x"), (r"w", "v"), (r"[yj]", "i"), (r"i?ei?(?=i)|ie", "i"),
        (r"(?<=d)er$", "r"), (r"ev$", "ov"), (r"(.)\1+", r"\1"),
    )
)  # fmt: skip
"""Letters that stand for one Cyrillic letter, in the order in which they are replaced."""
FOREIGN = re.compile(r"yj|jiw|iy|ij|[ei]j$|ii$|sk[iy]|sh|kh|zh|tsch|v$|ow$|ks|^y[aeu]")
"""What shows that a word is written from another alphabet; native names differ by y and i, too (Meyer, Meier)."""


@cache
def words(name: str, group: str) -> tuple[str, ...]:
    """Return the words of a name, as IRIs have them, without titles, legal forms, and an acronym in brackets.

    >>> words("Dr. Eva Lang", "Person"), words("Hafenbank AG", "Organization"), words("Frankfurt (Oder)", "Place")
    (('eva', 'lang'), ('hafenbank',), ('frankfurt', 'oder'))
    """
    left_out = {"Person": TITLES, "Organization": LEGAL_FORMS}.get(group, frozenset())
    found = tuple(slug(word) for word in IN_BRACKETS.sub("", name).split()) or (slug(name),)
    if group == "Person" and len(found) > 1 and found[0] in OFFICES:
        found = found[1:]
    return tuple(word for word in found if word not in left_out) or found


@cache
def folded(word: str) -> str:
    """Return what is the same for all ways to write a word of another alphabet.

    >>> {folded(word) for word in ("kiew", "kyjiw", "kyiv")}, folded("selenskyj") == folded("zelensky")
    ({'kiv'}, True)
    """
    for pattern, letter in FOLDS:
        word = pattern.sub(letter, word)
    return word


@cache
def stemmed(word: str) -> str:
    """Take the ending of a case off a word of an organisation's name.

    >>> stemmed("deutschen") == stemmed("deutscher"), stemmed("stadtwerken") == stemmed("stadtwerke")
    (True, True)
    """
    return re.sub(r"(?<=.{4})(?:e[nrms]?|n|s)$", "", word)


def is_transliteration(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Tell whether two names are one, written from another alphabet in two ways.

    >>> is_transliteration(("wolodymyr", "selenskyj"), ("volodymyr", "zelensky"))
    True
    >>> is_transliteration(("dmitri", "medwedew"), ("dmitry", "medvedev"))
    True
    >>> is_transliteration(("claudia", "meyer"), ("claudia", "meier"))
    False
    """
    pairs = [(a, b) for a, b in zip(one, other, strict=False) if a != b]
    are_alike = all(folded(a) == folded(b) and len(folded(a)) > 2 for a, b in pairs)
    return len(one) == len(other) and are_alike and any(_is_foreign(a, b) for a, b in pairs)


def _is_foreign(one: str, other: str) -> bool:
    """Whether two words differ as only words from another alphabet do."""
    if FOREIGN.search(one) or FOREIGN.search(other) or one.replace("w", "v") == other.replace("w", "v"):
        return True
    return any({one, other} == {word, article + word} for word in (one, other) for article in ("al-", "el-"))


def is_near_transliteration(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Tell whether two names differ in one vowel of one word, as names from Arabic do.

    >>> is_near_transliteration(("hosni", "mubarak"), ("husni", "mubarak"))
    True
    >>> is_near_transliteration(("claudia", "meyer"), ("claudia", "meier"))
    False
    """
    pairs = [(a, b) for a, b in zip(one, other, strict=False) if a != b]
    if len(one) != len(other) or len(pairs) != 1:
        return False
    [(a, b)] = pairs
    is_one_vowel = Levenshtein.distance(a, b) == 1 and LOOSE.sub("a", a) == LOOSE.sub("a", b)
    return is_one_vowel and len(a) >= 5


def surname_key(surname: tuple[str, ...]) -> tuple[str, ...]:
    """Return what a surname has in common with its genitive and its other spellings.

    >>> surname_key(("selenskyjs",)) == surname_key(("zelensky",))
    True
    """
    return tuple(folded(re.sub(r"(?<=[^s])s$", "", word)) for word in surname)


def is_genitive(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Tell whether a name is the genitive of another.

    >>> is_genitive(("martin", "seidels"), ("martin", "seidel")), is_genitive(("paris",), ("pari",))
    (True, True)
    """
    return one[:-1] == other[:-1] and one[-1] == other[-1] + "s" and not re.search(r"[sxzß]$", other[-1])


def is_shortened(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Tell whether a person's name has first names of another one as initials only.

    >>> full = ("hans-peter", "keller")
    >>> is_shortened(("h-p", "keller"), full), is_shortened(("h", "keller"), full)
    (True, False)
    """
    short, full = one[0].split("-"), other[0].split("-")
    are_initials = len(short) == len(full) and all(
        len(s) == 1 and f.startswith(s) for s, f in zip(short, full, strict=True)
    )
    return len(one) == len(other) > 1 and one[1:] == other[1:] and are_initials and one != other


def spells(acronym: str, name: tuple[str, ...]) -> bool:
    """Tell whether the letters of an acronym stand in a name, the first of each of its words among them, in order.

    >>> spells("EZB", ("europaeische", "zentralbank")), spells("DFL", ("deutscher", "fussball-bund"))
    (True, False)
    """
    letters, places = list(acronym.casefold()), []
    parts = [part for word in name for part in word.split("-") if part]
    for word in parts:
        if not letters or word[0] != letters[0]:
            return False
        places.append(letters.pop(0))
        rest = word[1:]
        while letters and letters[0] in rest and len(places) < len(acronym) and not _begins_next(letters, parts, word):
            rest = rest[rest.index(letters[0]) + 1 :]
            places.append(letters.pop(0))
    return not letters and len(parts) > 1


def _begins_next(letters: list[str], name: list[str], word: str) -> bool:
    """Whether the letters left are needed for the words left."""
    return len(letters) <= len(name) - 1 - name.index(word)
