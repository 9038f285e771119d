"""Of what sort a thing is that is no person, by a noun ("der Konzern") or by its name ("Landgericht Graz")."""

import re
from functools import lru_cache

from belegraph.lang import Language

SHORT = 4
"""Letters up to which a part of a name counts only as a whole word."""
NONE: frozenset[str] = frozenset()


@lru_cache(20_000)
def sorts_of_noun(lemma: str, lang: Language) -> frozenset[str]:
    """Return the sorts of things that a noun describes, none for other nouns.

    >>> from belegraph.lang import GERMAN
    >>> [sorted(sorts_of_noun(noun, GERMAN)) for noun in ("Hansestadt", "Verein", "Antwort")]
    [['city'], ['association', 'club'], []]
    """
    noun, sorts = lemma.lower().rpartition("-")[-1] or lemma.lower(), lang.sorts
    if noun in sorts.OTHERWISE:
        return NONE
    return frozenset(sort for sort, ends in sorts.DESCRIBED.items() if any(_closes(noun, end, lang) for end in ends))


def _closes(noun: str, end: str, lang: Language) -> bool:
    return noun == end or (end not in lang.sorts.EXACT and noun.endswith(end))


@lru_cache(20_000)
def sorts_of_name(name: str, kind: str, lang: Language) -> frozenset[str]:
    """Return what a name and the kind of the thing tell of its sort.

    >>> from belegraph.lang import GERMAN
    >>> sorted(sorts_of_name("Landgericht Graz", "Organization", GERMAN)), sorts_of_name("Riva", "Organization", GERMAN)
    (['court'], frozenset())
    """
    words = {*re.split(r"[\s-]+", name.lower()), *name.lower().split()}
    told = {sort for sort, ends in lang.sorts.NAMED.items() if any(_names(word, end) for word in words for end in ends)}
    return frozenset(told) or frozenset(lang.sorts.KINDS.get(kind, ()))


def _names(word: str, end: str) -> bool:
    return word == end or ((len(end) > SHORT or end.startswith("-")) and word.endswith(end.removeprefix("-")))
