"""Names -> IRIs: readable, and the same for the same name in every run."""

import re
import unicodedata
from functools import lru_cache
from urllib.parse import quote

from belegraph.vocabulary import BASE

REMEMBERED = 4096
"""Names whose IRI is not made again: an article takes a few of them a thousand times."""
NO_LETTERS = re.compile(r"[\W_]+")
SPELT_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "æ": "ae", "ø": "oe", "ł": "l", "đ": "d"})


@lru_cache(REMEMBERED)
def slug(name: str) -> str:
    """Write a name in letters, digits and hyphens; letters of other scripts stay as they are.

    >>> slug("Märkische Größe & Co."), slug("Émile Zola"), slug("Київ"), slug("%")
    ('maerkische-groesse-co', 'emile-zola', 'київ', 'x25')
    """
    spelt = unicodedata.normalize("NFC", name).lower().translate(SPELT_OUT)
    plain = NO_LETTERS.sub("-", spelt if spelt.isascii() else "".join(map(_without_accent, spelt))).strip("-")
    return plain or "x" + name.encode("utf-8").hex()


def _without_accent(letter: str) -> str:
    """Take accents off Latin letters; in other scripts they make other letters."""
    base = unicodedata.normalize("NFKD", letter)
    return "".join(c for c in base if not unicodedata.combining(c)) if base[:1].isascii() else letter


@lru_cache(REMEMBERED)
def article_iri(article: str) -> str:
    """Return the IRI of an article, which is also that of its named graph; every id has its own.

    >>> article_iri("mai/1 a")
    'https://w3id.org/belegraph/article/mai%2F1%20a'
    """
    return f"{BASE}article/{quote(article, safe='')}"


def entity_iri(name: str) -> str:
    """Return the IRI of a named thing.

    >>> entity_iri("Anna Kern")
    'https://w3id.org/belegraph/entity/anna-kern'
    """
    return f"{BASE}entity/{slug(name)}"


def local_iri(article: str, kind: str, name: str) -> str:
    """Return the IRI of something that has its name in one article only; `kind` is thing, quantity, target ...

    >>> local_iri("fluss", "thing", "hoher Pegel")
    'https://w3id.org/belegraph/article/fluss/thing/hoher-pegel'
    """
    return f"{article_iri(article)}/{kind}/{slug(name)}"


def relation_iri(label: str, lang: str) -> str:
    """Return the IRI of an open relation.

    >>> relation_iri("sich zurückziehen aus", "de")
    'https://w3id.org/belegraph/relation/de/sich-zurueckziehen-aus'
    """
    return f"{BASE}relation/{lang}/{slug(label)}"


def role_iri(office: str, of: str) -> str:
    """Return the IRI of an office in a country or organisation that the authority does not list.

    >>> role_iri("Direktor", "Museum Bonn")
    'https://w3id.org/belegraph/role/direktor-museum-bonn'
    """
    return f"{BASE}role/{slug(f'{office} {of}')}"


def bearer_iri(article: str, name: str) -> str:
    """Return the IRI of whoever bears a name in one article, given by its IRI, where the name means several.

    >>> bearer_iri(article_iri("mai"), "Peter Müller")
    'https://w3id.org/belegraph/article/mai/bearer/peter-mueller'
    """
    return f"{article}/bearer/{slug(name)}"
