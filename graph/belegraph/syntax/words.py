"""Single words: what their features and their labels say."""

from collections.abc import Mapping, Sequence
from functools import lru_cache

from spacy.tokens import Token

Index = Sequence[dict[str, list[Token]]]
"""For each word its dependents by relation, subtypes left out."""
PRONOMINAL = frozenset({"PAV", "PROAV"})


def is_pronominal(word: Token) -> bool:
    """Tell "davor" and "darauf", which stand for a phrase and are no particles.

    >>> [is_pronominal(word) for word in tree("wies/VERB/0/root/weisen/VVFIN darauf/ADV/1/advmod/darauf/PAV")]
    [False, True]
    """
    return word.tag_ in PRONOMINAL


def features(word: Token, name: str) -> list[str]:
    """Return the values of a feature, none if the word does not have it.

    >>> doc = tree("Kern/PROPN/0/root")
    >>> doc[0].set_morph("Number=Sing")
    >>> features(doc[0], "Number"), features(doc[0], "Case")
    (['Sing'], [])
    """
    return list(_values(str(word.morph)).get(name, ()))


def has(word: Token, feature: str) -> bool:
    """Tell whether a word has a feature, also as one of several values ("PronType=Dem,Rel").

    >>> doc = tree("Kern/PROPN/0/root")
    >>> doc[0].set_morph("Case=Nom|Number=Sing")
    >>> has(doc[0], "Number=Sing"), has(doc[0], "Gender=Fem")
    (True, False)
    """
    return feature in _pairs(str(word.morph))


@lru_cache(4096)
def _values(morph: str) -> Mapping[str, tuple[str, ...]]:
    """Take features apart, of which a language has some hundred combinations; spaCy does so anew each time."""
    named = (pair.partition("=") for pair in morph.split("|"))
    return {name: tuple(values.split(",")) for name, _, values in named}


@lru_cache(4096)
def _pairs(morph: str) -> frozenset[str]:
    """Take features apart, each value with its name."""
    return frozenset(f"{name}={value}" for name, values in _values(morph).items() for value in values)


def base(word: Token) -> str:
    """Return a word's relation without its subtype.

    >>> base(tree("Kern/PROPN/2/nsubj:pass fehlt/VERB/0/root")[0])
    'nsubj'
    """
    return word.dep_.partition(":")[0]


def with_particle(lemma: str, particle: str) -> str:
    """Return the lemma of a separable verb, whether or not the lemmatizer has put the particle before it.

    >>> with_particle("fahren", "fort"), with_particle("fortfahren", "fort")
    ('fortfahren', 'fortfahren')
    """
    return lemma if lemma.startswith(particle) else particle + lemma


def is_compound_of(lemma: str, noun: str) -> bool:
    """Tell a noun, and a compound that it closes.

    >>> [is_compound_of(lemma, "Angabe") for lemma in ("Angabe", "Firmenangabe", "DRK-Angabe", "Gabe")]
    [True, True, True, False]
    """
    return lemma == noun or lemma.lower().endswith(noun.lower())


def has_zu(word: Token, index: Index) -> bool:
    """Tell an infinitive with "zu", beside it or inside it ("anzufangen").

    >>> doc = tree("zu/PART/2/mark lachen/VERB/0/root")
    >>> has_zu(doc[1], dependents(doc))
    True
    """
    return any(part.tag_ == "PTKZU" for part in index[word.i].get("mark", ())) or word.tag_ == "VVIZU"
