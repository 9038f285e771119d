"""What the words and clauses of a hand-made Doc mean, before any rule is asked."""

from belegraph.model import Thing
from belegraph.testing import scene, tree


def judged(words: str, names: str = "", published: str = "2024-06-12") -> list[str]:
    """Return how each clause is meant, in the order of the predicates."""
    found = scene(tree(words, names), published).factuality.values()
    return [f"{f.polarity} {f.certainty} {f.mode}" for f in found]


def meant(words: str, names: str, place: int) -> str | None:
    """Return the name of what a word stands for, words counted from 0."""
    value = scene(tree(words, names)).references.values.get(place)
    return value.name if isinstance(value, Thing) else None
