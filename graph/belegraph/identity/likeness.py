"""What two names have to do with each other: the first row of a table that fits, with its words and its weight."""

from collections.abc import Callable
from dataclasses import dataclass

from belegraph.identity import weights
from belegraph.identity.cities import cities
from belegraph.identity.names import (
    ACRONYM,
    LEGAL_FORMS,
    is_genitive,
    is_near_transliteration,
    is_shortened,
    is_transliteration,
    spells,
    stemmed,
)
from belegraph.identity.unit import Unit
from belegraph.iri import slug


@dataclass(frozen=True, slots=True)
class Reason:
    """A piece of evidence: its words and its weight in logits."""

    text: str
    weight: float


Fits = Callable[[Unit, Unit], bool]
"""Whether a first name has to do with a second one."""


def likeness(one: Unit, other: Unit) -> Reason | None:
    """Return what makes two names candidates, None where nothing does.

    >>> from belegraph.identity.occurrences import Occurrence
    >>> from belegraph.identity.unit import unit
    >>> rows = [Occurrence("a", f"urn:{name}", name, "Person") for name in ("Anna Kern", "Kern")]
    >>> likeness(*(unit([row], {}, is_whole=True) for row in rows))
    Reason(text='name: Kern is the surname of Anna Kern', weight=0.0)
    """
    if one.group != other.group:
        return None
    rows = PERSON if one.group == "Person" else OTHERS
    for first, second in ((one, other), (other, one)):
        for fits, text, weight in rows:
            if fits(first, second):
                told = weight[first.group] if isinstance(weight, dict) else weight
                return Reason(f"name: {text.format(first.name, second.name)}", told)
    return None


def _is_several(one: Unit, other: Unit) -> bool:
    return one.iri == other.iri


def _is_same(one: Unit, other: Unit) -> bool:
    return one.words == other.words and _forms(one) in ((), _forms(other))


def _forms(each: Unit) -> tuple[str, ...]:
    return tuple(word for word in map(slug, each.name.split()) if word in LEGAL_FORMS)


def _is_full(one: Unit, other: Unit) -> bool:
    return bool(one.given and other.given)


def _is_surname(one: Unit, other: Unit) -> bool:
    return not one.given and (
        one.surname == other.surname
        or is_genitive(one.surname, other.surname)
        or is_transliteration(one.surname, other.surname)
        or (one.surname[:-1] == () and one.surname == other.surname[-1:])
    )


def _has_same_stems(one: Unit, other: Unit) -> bool:
    return len(one.words) > 1 and tuple(map(stemmed, one.words)) == tuple(map(stemmed, other.words))


def _is_explained(one: Unit, other: Unit) -> bool:
    return one.name in other.aliases


def _is_renamed(one: Unit, other: Unit) -> bool:
    return other.iri in one.renamed


def _is_city(one: Unit, other: Unit) -> bool:
    return one.group == "Place" and bool(cities(one.name) & cities(other.name))


def _is_spelt(one: Unit, other: Unit) -> bool:
    return ACRONYM.fullmatch(one.name) is not None and spells(one.name, other.words)


def _is_spelt_beside(one: Unit, other: Unit) -> bool:
    return _is_spelt(one, other) and len(one.name) > 2 and not set(one.articles).isdisjoint(other.articles)


PERSON: tuple[tuple[Fits, str, float | dict[str, float]], ...] = (
    (lambda a, b: _is_several(a, b) and not a.given, "both {}", weights.BOTH_SURNAMES),
    (_is_several, "both {}, which means several", weights.SEVERAL),
    (lambda a, b: _is_full(a, b) and a.words == b.words and a.is_whole and b.is_whole, "{} is {}", weights.SAME_NAME),
    (lambda a, b: _is_full(a, b) and a.words == b.words, "{} is {}, which means several", weights.SEVERAL),
    (
        lambda a, b: _is_full(a, b) and is_transliteration(a.words, b.words),
        "{} is another spelling of {}", weights.TRANSLITERATED,
    ),
    (lambda a, b: _is_full(a, b) and is_shortened(a.words, b.words), "{} has the initials of {}", weights.INITIALS),
    (lambda a, b: _is_full(a, b) and is_genitive(a.words, b.words), "{} is the genitive of {}", weights.GENITIVE),
    (
        lambda a, b: _is_full(a, b) and is_near_transliteration(a.words, b.words),
        "{} may be another spelling of {}", weights.NEARLY_TRANSLITERATED,
    ),
    (lambda a, b: bool(b.given) and _is_surname(a, b), "{} is the surname of {}", weights.SURNAME),
    (lambda a, b: not b.given and _is_surname(a, b), "{} is another form of {}", weights.BOTH_SURNAMES),
)  # fmt: skip
OTHERS: tuple[tuple[Fits, str, float | dict[str, float]], ...] = (
    (_is_several, "both {}, which means several", weights.SEVERAL),
    (_is_same, "{} is {} without its legal form", weights.SAME_NAME),
    (_is_renamed, "an article says that {} and {} are one's names, one after the other", weights.RENAMED),
    (_is_explained, "an article calls {1} {0}", weights.EXPLAINED_ACRONYM),
    (_has_same_stems, "{} is another case of {}", weights.SAME_STEMS),
    (lambda a, b: is_transliteration(a.words, b.words), "{} is another spelling of {}", weights.TRANSLITERATED),
    (_is_city, "{} and {} are names of one city (GeoNames)", weights.SAME_CITY),
    (lambda a, b: is_genitive(a.words, b.words), "{} is the genitive of {}", weights.GENITIVE),
    (
        lambda a, b: is_near_transliteration(a.words, b.words),
        "{} may be another spelling of {}", weights.NEARLY_TRANSLITERATED,
    ),
    (_is_spelt_beside, "{} stands beside {}", weights.SPELT_BESIDE),
    (_is_spelt, "{} are letters of {}", weights.SPELT_ACRONYM),
)  # fmt: skip
"""Whether a row fits, its words, and its weight, or that in each group."""
