"""Entities of FollowTheMoney as JSON lines, checked by its own package; needs `pip install belegraph[followthemoney]`.

FollowTheMoney knows neither who says something nor how certain it is, so only what the article itself vouches for
becomes a link; each has its article as `proof` and the sentence as its description. Source: https://followthemoney.tech
"""

import hashlib
import json
import re
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, BinaryIO

import pyoxigraph as ox

from belegraph.errors import MissingExtraError
from belegraph.records.facts import TYPE, bare
from belegraph.records.rows import Mentioned, Named, Published, Told
from belegraph.records.selection import Selection
from belegraph.records.told import articles, entities, mentions, statements
from belegraph.vocabulary import BASE, NS

if TYPE_CHECKING:
    from followthemoney.proxy import EntityProxy

SCHEMATA: Mapping[str, str] = {
    "Person": "Person", "Organization": "Organization", "Alliance": "Organization", "PoliticalUnion": "Organization",
    "Party": "Organization", "Media": "Organization", "Government": "PublicBody", "Country": "PublicBody",
    "Company": "Company", "Place": "Address", "City": "Address", "Building": "Address", "Role": "Position",
    "Event": "Event", "Meeting": "Event",
}  # fmt: skip
"""Classes of things and what they are there; thoughts, works and figures have no counterpart."""
LINKS: Mapping[str, tuple[str, str, str]] = {
    "holdsRole": ("Occupancy", "holder", "post"), "heldRole": ("Occupancy", "holder", "post"),
    "memberOf": ("Membership", "member", "organization"), "worksFor": ("Employment", "employee", "employer"),
    "leads": ("Directorship", "director", "organization"),
}  # fmt: skip
"""Relations and the links that they are there; all others are an `UnknownLink` with the relation as its role."""
ANY_LINK = ("UnknownLink", "subject", "object")
STATUS: Mapping[str, str] = {"holdsRole": "current", "heldRole": "ended"}
WIKIDATA = re.compile(r"https?://www\.wikidata\.org/entity/(Q[0-9]+)")
COUNTRY = f"{BASE}country/"
MOST = 50_000
"""Classes of things that are remembered."""
Properties = Mapping[str, str]


def write_followthemoney(selection: Selection, file: BinaryIO) -> None:
    """Write articles, things, mentions and links, one JSON object a line.

    Raises:
        MissingExtraError: followthemoney is not installed.
    """
    for proxy in _proxies(selection):
        proxy.schema.validate({"properties": proxy.to_dict()["properties"]})
        file.write((json.dumps(_sorted(proxy), ensure_ascii=False) + "\n").encode())


def _sorted(proxy: "EntityProxy") -> dict[str, object]:
    """Values are kept in the order in which they came; the properties are put in alphabetical order."""
    found = proxy.to_dict()
    properties = found["properties"]
    return {name: found[name] for name in ("id", "schema")} | {
        "properties": {name: properties[name] for name in sorted(properties)}
    }


def _proxies(selection: Selection) -> Iterator["EntityProxy"]:
    kinds = _kinds(selection.store)
    yield from map(_article, articles(selection))
    yield from (_thing(named) for named in entities(selection) if named.kind in SCHEMATA)
    yield from (_mention(m, kinds(m.entity)) for m in mentions(selection) if kinds(m.entity) in SCHEMATA)
    for told in statements(selection):
        ends = kinds(told.subject), kinds(told.object) if told.object_is_thing else ""
        if told.plain and all(kind in SCHEMATA for kind in ends):
            yield _link(told, *ends)


def _kinds(store: ox.Store) -> Callable[[str], str]:
    @lru_cache(MOST)
    def look(iri: str) -> str:
        if not iri:
            return ""
        quads = store.quads_for_pattern(ox.NamedNode(iri), ox.NamedNode(TYPE), None)
        return min((bare(quad.object).removeprefix(NS) for quad in quads), default="")

    return look


def _make(schema: str, iri: str, properties: Properties) -> "EntityProxy":
    """Make an entity; its id is derived from the IRI, since FollowTheMoney's ids hold no slashes."""
    try:
        from followthemoney import model
    except ImportError as error:
        raise MissingExtraError("followthemoney", "followthemoney") from error
    proxy = model.make_entity(schema)
    proxy.id = _id(iri)
    for name, value in properties.items():
        if value:
            proxy.add(name, value)
    return proxy


def _id(iri: str) -> str:
    """The same IRI has the same id, and no other has it.

    >>> _id(BASE + "country/DE")
    'belegraph-070dc8db19bb568dcd84fffc601edbfc2d1584e6'
    """
    return f"belegraph-{hashlib.sha1(iri.encode(), usedforsecurity=False).hexdigest()}"


def _article(article: Published) -> "EntityProxy":
    return _make("Article", article.iri, {
        "name": article.title or article.article, "title": article.title, "publisher": article.publisher,
        "publishedAt": article.published, "language": article.language, "sourceUrl": article.url,
    })  # fmt: skip


def _thing(named: Named) -> "EntityProxy":
    elsewhere = WIKIDATA.search(named.same_as)
    schema = SCHEMATA[named.kind]
    proxy = _make(schema, named.entity, {
        "name": named.label, "wikidataId": elsewhere.group(1) if elsewhere else "",
        "country": named.entity.removeprefix(COUNTRY) if named.entity.startswith(COUNTRY) else "",
    })  # fmt: skip
    if schema == "Address":
        proxy.add("full", named.label)
    for alias in (named.label_de, named.label_en):
        if alias and alias != named.label:
            proxy.add("alias", alias)
    return proxy


def _mention(mention: Mentioned, kind: str) -> "EntityProxy":
    article = mention.mention.partition("/mention/")[0]
    return _make("Mention", mention.mention, {
        "document": _id(article), "resolved": _id(mention.entity), "name": mention.phrase,
        "detectedSchema": SCHEMATA[kind],
    })  # fmt: skip


def _link(told: Told, subject: str, target: str) -> "EntityProxy":
    relation = told.relation.removeprefix(NS)
    schema, source, goal = _fitting(LINKS.get(relation, ANY_LINK), SCHEMATA[subject], SCHEMATA[target])
    role = "" if schema == "Occupancy" else told.relation_label
    return _make(schema, told.statement, {
        source: _id(told.subject), goal: _id(told.object), "role": role, "status": STATUS.get(relation, ""),
        "description": told.sentence, "startDate": told.first, "endDate": told.last, "publisher": told.publisher,
        "sourceUrl": told.url, "proof": _id(told.statement.partition("/statement/")[0]),
    })  # fmt: skip


def _fitting(link: tuple[str, str, str], subject: str, target: str) -> tuple[str, str, str]:
    """The link itself where its two ends may be what they are, else one of unknown kind."""
    from followthemoney import model

    schema = model[link[0]]
    ends = ((schema.get(link[1]), model[subject]), (schema.get(link[2]), model[target]))
    fits = all(prop is not None and prop.range is not None and kind.is_a(prop.range) for prop, kind in ends)
    return link if fits else ANY_LINK
