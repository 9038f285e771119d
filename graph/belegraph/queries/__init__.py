"""Named queries and SPARQL: asked of a folder, a store or a server alike, with labels in place of IRIs."""

from collections.abc import Iterable, Mapping, Sequence

import pyoxigraph as ox
from rdflib import Dataset

from belegraph.dataset import evaluate, select, value
from belegraph.errors import BelegraphError, QueryError
from belegraph.queries.connections import shortest
from belegraph.queries.labels import Labels, ontology_labels
from belegraph.queries.named import NamedQuery, bound, find, named_queries
from belegraph.queries.table import Table
from belegraph.queries.things import things
from belegraph.server import Answer
from belegraph.vocabulary import PREFIXES

__all__ = [
    "Labels", "Table", "article_language", "ask", "constructed", "expect", "find", "full_rows", "named_queries",
    "ontology_labels", "run",
]  # fmt: skip
SEPARATOR = "; "


def ask(dataset: Dataset, name: str, about: str | Sequence[str] = "", lang: str = "", *, iris: bool = False) -> Table:
    """Run a named query; every thing appears by its label.

    Args:
        dataset: what `belegraph.store.open_place` opens.
        name: name of the query.
        about: for queries with parameters, the label or the IRI of a thing for each.
        lang: language of the labels; empty for that of the articles.
        iris: whether IRIs are to stay IRIs; then nothing is merged or sorted.

    Raises:
        QueryError: the query is unknown, lacks a parameter, or a parameter names nothing.
    """
    query = find(name)
    if iris:
        return _table(_answer(dataset, query, about), query.columns)
    width = len(query.columns)
    return Table(query.columns, tuple(row[:width] for row in full_rows(dataset, name, about, lang)))


def full_rows(dataset: Dataset, name: str, about: str | Sequence[str] = "", lang: str = "") -> list[tuple[str, ...]]:
    """Run a named query and return its rows with the columns behind the listed ones, too."""
    query = find(name)
    texts = _texts(_answer(dataset, query, about), Labels(dataset, lang or article_language(dataset)))
    return texts if query.keeps_order else sorted(_merge(texts, query))


def _texts(answer: ox.QuerySolutions, labels: Labels) -> list[tuple[str, ...]]:
    """The listed columns, then the others, as a query has them in its SELECT, with labels in place of IRIs."""
    return [tuple(map(labels.cell, row)) for row in labels.fetched(answer)]


def _answer(dataset: Dataset, query: NamedQuery, about: str | Sequence[str]) -> ox.QuerySolutions:
    given = _given(dataset, query, [about] if isinstance(about, str) and about else list(about))
    return select(dataset, shortest(dataset, query, given) if query.walks else bound(query, given))


def _given(dataset: Dataset, query: NamedQuery, about: Sequence[str]) -> Mapping[str, Sequence[ox.NamedNode]]:
    """Find the things that the parameters name."""
    expect(query, about)
    found = {name: things(dataset, label) for name, label in zip(query.parameters, about, strict=False)}
    for name, label in zip(query.parameters, about, strict=False):
        if not found[name]:
            raise QueryError(query.name, f"nothing is called {label!r}", "see the query 'entities' for the labels")
    return found


def expect(query: NamedQuery, about: Sequence[str]) -> None:
    """Check how many things a query is asked about.

    Raises:
        QueryError: these are too many or too few.

    >>> expect(find("between"), ["Anna Kern"])
    Traceback (most recent call last):
    belegraph.errors.QueryError: between: needs the labels of two things; write: belegraph query PLACE between "A" "B"
    """
    if len(about) > len(query.parameters):
        raise QueryError(query.name, f"takes no further argument, found {about[-1]!r}", "leave it out")
    if not query.takes(len(about)):
        words = " ".join(f'"{name.upper()}"' for name in query.parameters)
        one = len(query.parameters) == 1
        told = "needs the label of a thing or the IRI of a statement" if one else "needs the labels of two things"
        raise QueryError(query.name, told, f"write: belegraph query PLACE {query.name} {words}")


def _merge(rows: list[tuple[str, ...]], query: NamedQuery) -> list[tuple[str, ...]]:
    """Put several values of the merged columns into one cell; equal rows become one."""
    places = [query.columns.index(name) for name in query.merged]
    found: dict[tuple[str, ...], list[set[str]]] = {}
    for row in rows:
        key = list(row)
        for place in places:
            key[place] = ""
        for cell, place in zip(found.setdefault(tuple(key), [set() for _ in places]), places, strict=True):
            cell.add(row[place])
    return [_filled(row, places, cells) for row, cells in found.items()]


def _filled(row: tuple[str, ...], places: list[int], cells: list[set[str]]) -> tuple[str, ...]:
    filled = list(row)
    for place, cell in zip(places, cells, strict=True):
        filled[place] = SEPARATOR.join(sorted(cell - {""}))
    return tuple(filled)


def article_language(dataset: Dataset) -> str:
    """Return the language of most articles."""
    counted = (
        "SELECT ?language (COUNT(?article) AS ?articles) { ?article dcterms:language ?language } GROUP BY ?language"
    )
    found = select(dataset, counted)
    counts = {value(row["language"]): int(value(row["articles"])) for row in found}
    return max(sorted(counts), key=lambda language: counts[language], default="de")


def run(dataset: Dataset, sparql: str) -> Table:
    """Run a SPARQL query as it stands; IRIs stay IRIs.

    Raises:
        QueryError: the query is malformed, an update, or cannot be evaluated.
        StoreError: the server does not answer.
    """
    remedy = "see https://www.w3.org/TR/sparql11-query/"
    try:
        return _table(evaluate(dataset, sparql))
    except BelegraphError:
        raise
    except (SyntaxError, ValueError) as error:
        raise QueryError(_short(sparql), f"malformed SPARQL ({_short(str(error), 160)})", remedy) from error
    except (OSError, RuntimeError) as error:  # a SERVICE that does not answer; a function that nobody knows
        raise QueryError(_short(sparql), f"cannot be evaluated ({_short(str(error), 160)})", remedy) from error


def _table(answer: Answer | bool, columns: Sequence[str] = ()) -> Table:
    if isinstance(answer, bool):
        return Table(("answer",), ((str(answer).lower(),),), boolean=answer)
    if isinstance(answer, ox.QueryTriples):
        return Table((), turtle=_turtle(answer))
    assert isinstance(answer, ox.QuerySolutions)
    names = tuple(columns) or tuple(variable.value for variable in answer.variables)
    terms = tuple(tuple(row[name] for name in names) for row in answer)
    rows = tuple(tuple("" if term is None else value(term) for term in row) for row in terms)
    return Table(names, rows, terms=terms)


def constructed(dataset: Dataset, sparql: str) -> list[tuple[str, str, str]]:
    """Return the triples that a query constructs, as texts.

    Raises:
        QueryError: the query is malformed, or does not construct.
    """
    if not run(dataset, sparql).is_graph:
        raise QueryError(_short(sparql), "does not construct triples", "write CONSTRUCT { ?s ?p ?o } WHERE { ... }")
    found = evaluate(dataset, sparql)
    assert isinstance(found, ox.QueryTriples)
    return sorted((value(triple.subject), value(triple.predicate), value(triple.object)) for triple in found)


def _turtle(triples: Iterable[ox.Triple]) -> str:
    found = sorted(triples, key=lambda triple: tuple(map(str, (triple.subject, triple.predicate, triple.object))))
    written = ox.serialize(found, format=ox.RdfFormat.TURTLE, prefixes=PREFIXES) if found else b""
    return (written or b"").decode()


def _short(text: str, most: int = 60) -> str:
    line = " ".join(text.split())
    return line if len(line) <= most else line[: most - 3] + "..."
