"""What lies around a thing, or in the answer to a query, as the page of `belegraph.view`: whole, and piece by piece."""

from collections.abc import Iterable, Sequence
from typing import Final

import networkx as nx
import pyoxigraph as ox
from rdflib import URIRef

from belegraph.dataset import value
from belegraph.networks import to_networkx
from belegraph.records.facts import OBJECT, SUBJECT
from belegraph.serve.answers import Answer
from belegraph.serve.opened import Opened
from belegraph.serve.querying import run
from belegraph.serve.readonly import check, is_steady
from belegraph.serve.refusals import RefusalError
from belegraph.view import LANGUAGES, PageSizeError, parts, render
from belegraph.view.content import content
from belegraph.view.page import json_text

PIECE: Final = 200
"""Statements of a piece: what a browser adds without a pause."""

SOURCE: Final = "pieces"
"""Where the page asks for more, beside its own address."""

AROUND: Final = """SELECT DISTINCT ?thing ?statement ?article ?start WHERE {
  { ?statement rdf:subject ?thing } UNION { ?statement rdf:object ?thing }
  ?statement a bg:Statement ; bg:start ?start ; prov:wasDerivedFrom/bg:inArticle ?article .
} ORDER BY ?article ?start ?statement OFFSET %d LIMIT %d"""


def page(opened: Opened, *, thing: str, lang: str = "") -> Answer:
    """Write the page of what lies around a thing; it asks for further pieces itself.

    Raises:
        RefusalError: (404) no statement is about the thing.
    """
    networks = {each: _piece(opened, thing, 0, each) for each in _languages(opened, lang)}
    return _page(opened, networks, opened.labels(next(iter(networks))).text(URIRef(thing)))


def piece(opened: Opened, *, thing: str, start: int = 0, lang: str = "") -> Answer:
    """Return the next statements about a thing as the page reads them; `start`: how many it has had already.

    Raises:
        RefusalError: (404) there are no further ones.
    """
    networks = {each: _piece(opened, thing, start, each) for each in _languages(opened, lang)}
    return Answer("application/json", json_text(content(networks, "", opened.lang)).encode("utf-8"))


def answer_page(opened: Opened, *, query: str, lang: str = "") -> Answer:
    """Write the page of the things and statements that a query finds.

    Raises:
        RefusalError: the query is refused, or finds nothing that could be drawn.
    """
    check(query)
    found = run(opened, query)
    if isinstance(found, ox.QueryBoolean):
        raise RefusalError(422, "an answer of yes or no cannot be drawn; ask SELECT or CONSTRUCT")
    made = [(value(s), value(p), value(o)) for s, p, o in found] if isinstance(found, ox.QueryTriples) else []
    named = {end for s, _, o in made for end in (s, o)} if made else _things_of(found)
    statements = _statements_of(opened, sorted(named), made)
    networks = {each: _drawn(opened, statements, made, each) for each in _languages(opened, lang)}
    if not all(networks.values()):
        raise RefusalError(422, "nothing in the answer can be drawn: it names no thing and no statement of this graph")
    shown = _page(opened, networks, "SPARQL")
    return Answer(shown.media_type, shown.body, is_steady(query))


def _drawn(opened: Opened, statements: Sequence[str], made: Sequence[parts.Triple], lang: str) -> nx.MultiDiGraph:
    network = network_of(opened, statements, lang)
    return _counted(opened, parts.constructed(network, made) if made else network)


def _things_of(found: Iterable[object]) -> set[str]:
    return {term.value for row in found for term in row if isinstance(term, ox.NamedNode)}  # type: ignore[attr-defined]


def _statements_of(opened: Opened, named: Sequence[str], made: Sequence[parts.Triple]) -> list[str]:
    """Find the statements that an answer names, or that lie between its things; else those about each of its things."""
    known = set(named)
    own = {name for name in named if opened.value(name, SUBJECT)}
    near = {name: about(opened, name, 0, PIECE) for name in named if name not in own}
    between = {each for ids in near.values() for each in ids if _ends(opened, each) <= known}
    chosen = own | between
    if made or not chosen:  # lines that no statement says need the things at their ends
        chosen |= {each for ids in near.values() for each in ids}
    if len(chosen) > opened.limits.rows:
        raise RefusalError(422, f"the answer has more than {opened.limits.rows} statements; add a LIMIT")
    return sorted(chosen)


def _ends(opened: Opened, statement: str) -> set[str]:
    return {opened.value(statement, SUBJECT), opened.value(statement, OBJECT)}


def _piece(opened: Opened, thing: str, start: int, lang: str) -> nx.MultiDiGraph:
    statements = about(opened, thing, start, PIECE)
    if not statements:
        raise RefusalError(404, f"there is no {'further ' if start else ''}statement about {thing}")
    network = _counted(opened, network_of(opened, statements, lang))
    network.nodes[thing]["fetched"] = start + len(statements)
    return network


def network_of(opened: Opened, statements: Iterable[str], lang: str) -> nx.MultiDiGraph:
    """Return some statements as a network."""
    return to_networkx(opened.dataset, lang or opened.lang, statements=map(URIRef, statements))


def _counted(opened: Opened, network: nx.MultiDiGraph) -> nx.MultiDiGraph:
    """Note for each thing how many statements about it the store has."""
    for name, told in network.nodes(data=True):
        told["all"] = all_about(opened, name)
    return network


def all_about(opened: Opened, name: str) -> int:
    """Count the statements about a thing."""
    try:
        node = ox.NamedNode(name)
    except ValueError:
        return 0
    ends = (ox.NamedNode(SUBJECT), ox.NamedNode(OBJECT))
    return len({quad.subject for end in ends for quad in opened.store.quads_for_pattern(None, end, node)})


def about(opened: Opened, thing: str, start: int, most: int) -> list[str]:
    """Return the statements about a thing from number `start` on, as one reads; none if it is no IRI."""
    try:
        return [row["statement"] for row in opened.select(AROUND % (start, most), thing=thing)]
    except ValueError:
        return []


def _page(opened: Opened, networks: dict[str, nx.MultiDiGraph], title: str) -> Answer:
    first, *others = networks
    try:
        html = render(
            networks[first],
            title=title,
            lang=first,
            translated={each: networks[each] for each in others},
            source=SOURCE,
            articles_lang=opened.lang,
        )
    except PageSizeError as error:
        raise RefusalError(422, str(error)) from error
    return Answer("text/html; charset=utf-8", html.encode("utf-8"))


def _languages(opened: Opened, lang: str) -> list[str]:
    first = next((each for each in (lang, opened.lang) if each in LANGUAGES), LANGUAGES[0])
    return [first, *(each for each in LANGUAGES if each != first)]
