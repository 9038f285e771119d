"""The authority files: names, kinds and labels of known things and offices; read once, from `ontology/authority`."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

import pyoxigraph as ox

from belegraph.resources import folder
from belegraph.vocabulary import NS, PREFIXES

PREF, ALT = PREFIXES["skos"] + "prefLabel", PREFIXES["skos"] + "altLabel"
NAMING = "de"
"""Language of the texts that names are looked for in."""
SAME, TYPE, NOTATION = PREFIXES["owl"] + "sameAs", PREFIXES["rdf"] + "type", PREFIXES["skos"] + "notation"


@dataclass(frozen=True, slots=True)
class Known:
    """A known thing or office: labels by language (`(("de", "Deutschland"), ...)`), other names, codes, links."""

    iri: str
    kind: str
    labels: tuple[tuple[str, str], ...]
    names: tuple[tuple[str, str], ...] = ()
    codes: tuple[str, ...] = ()
    same_as: tuple[str, ...] = ()
    office: str = ""
    role_in: str = ""

    def names_in(self, lang: str) -> tuple[str, ...]:
        """Return the label and the other names in a language."""
        return tuple(name for code, name in (*self.labels, *self.names) if code == lang)

    def label(self, lang: str) -> str:
        """Return the label in a language, else in any."""
        found = dict(self.labels)
        return found.get(lang) or next(iter(found.values()), self.iri)


@dataclass(frozen=True)
class Authority:
    """What is known, by its German names and by ISO code; offices by noun, roles by name or by office and place."""

    by_name: Mapping[str, Known]
    by_stem: Mapping[str, Known]
    by_code: Mapping[str, Known]
    offices: Mapping[str, Known]
    roles: Mapping[tuple[str, str], Known]
    role_names: Mapping[str, Known]

    @cached_property
    def _longest_office(self) -> int:
        return max(map(len, self.offices), default=0)

    def find(self, name: str) -> Known | None:
        """Find a thing by one of its names; a name of several words also in another case ("der Vereinten Nationen").

        >>> authority().find("Nato").label("de"), authority().find("Vereinten Nationen").label("de")
        ('NATO', 'Vereinte Nationen')
        """
        return self.by_name.get(name) or (self.by_stem.get(stem(name)) if " " in name else None)

    def office_of(self, noun: str) -> Known | None:
        """Find the office that a noun, or the last part of a compound, names.

        >>> authority().office_of("US-Außenministerin").label("de")
        'Außenminister'
        """
        tail = self.office_part(noun)
        return self.offices[tail] if tail else None

    def office_part(self, noun: str) -> str:
        """Return the part of a noun that names an office, empty if there is none.

        >>> authority().office_part("Stadtwerkechefin"), authority().office_part("Ufer")
        ('Chefin', '')
        """
        parts = noun.split("-")
        tails = ["-".join(parts[place:]) for place in range(len(parts))]
        whole = next((tail for tail in [*tails, "".join(parts).capitalize()] if tail in self.offices), "")
        if whole or len(parts[-1]) < 8:
            return whole
        places = range(max(3, len(parts[-1]) - self._longest_office), len(parts[-1]) - 3)
        return next((tail for place in places if (tail := parts[-1][place:].capitalize()) in self.offices), "")


def stem(name: str) -> str:
    """Take the endings of adjectives off a name of several words.

    >>> stem("Europäischen Union") == stem("Europäische Union")
    True
    """
    return re.sub(r"e[nrms]?(?= )", "", name.casefold())


def _read(path: Path) -> Iterator[tuple[str, str, str, str]]:
    for quad in ox.parse(path=str(path), format=ox.RdfFormat.TURTLE):
        value = quad.object
        assert isinstance(quad.subject, ox.NamedNode)
        if isinstance(value, ox.Literal):
            yield quad.subject.value, quad.predicate.value, value.value, value.language or ""
        elif isinstance(value, ox.NamedNode):
            yield quad.subject.value, quad.predicate.value, value.value, ""


def _known(iri: str, facts: list[tuple[str, str, str]]) -> Known:
    def values(predicate: str) -> tuple[str, ...]:
        return tuple(sorted({value for name, value, _ in facts if name == predicate}))

    kinds = [kind.removeprefix(NS) for kind in values(TYPE) if kind.startswith(NS)]
    labels, others = (
        tuple(sorted((lang, value) for name, value, lang in facts if name == kind)) for kind in (PREF, ALT)
    )
    office, role_in = (next(iter(values(NS + name)), "") for name in ("office", "roleIn"))
    return Known(iri, next(iter(kinds), "Thing"), labels, others, values(NOTATION), values(SAME), office, role_in)


@cache
def authority() -> Authority:
    """Read the authority files; the result is kept, since they are part of the package and never change."""
    facts: dict[str, list[tuple[str, str, str]]] = {}
    for path in sorted((folder("ontology") / "authority").glob("*.ttl")):
        for subject, predicate, value, lang in _read(path):
            facts.setdefault(subject, []).append((predicate, value, lang))
    known = [_known(iri, facts[iri]) for iri in sorted(facts)]
    things = [k for k in known if k.kind not in ("Office", "Role")]
    roles = [k for k in known if k.kind == "Role"]
    names = {name: thing for thing in things for name in thing.names_in(NAMING)}
    return Authority(
        by_name=names,
        by_stem={stem(name): thing for name, thing in names.items() if " " in name},
        by_code={code: thing for thing in things for code in thing.codes},
        offices={name: k for k in known if k.kind == "Office" for name in k.names_in(NAMING)},
        roles={(k.office, k.role_in): k for k in roles},
        role_names={name: k for k in roles for name in k.names_in(NAMING)},
    )
