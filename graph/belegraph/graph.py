"""A built graph: ask it, draw it, write it."""

import html
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from textwrap import shorten

import networkx as nx
from rdflib import Dataset

from belegraph.engine import run_local
from belegraph.errors import Failure
from belegraph.export import FILES, Content, remove_files, write_failures, write_files, write_output
from belegraph.export.spool import Spool, SpooledArticles
from belegraph.model import Article, Certainty, Sentence
from belegraph.networks import to_networkx
from belegraph.queries import article_language, ask, constructed, named_queries, run
from belegraph.queries.table import Table
from belegraph.view import LANGUAGES, PageSizeError, parts, render
from belegraph.view.frame import Frame
from belegraph.view.page import MOST

PAGE = "graph.html"
Part = Callable[[nx.MultiDiGraph], nx.MultiDiGraph]


@dataclass(frozen=True)
class Report:
    """What a run did: articles, sentences, statements, triples about them, and what failed.

    Attributes:
        unstated: sentences that gave no statement.
        silent: these, each with the id of its article, unless a run over many articles was not to keep them.
        unmatched: corrections that change nothing any more, in words.
    """

    articles: int
    sentences: int
    statements: int
    provenance: int
    failures: tuple[Failure, ...]
    unstated: int = 0
    silent: tuple[tuple[str, Sentence], ...] = ()
    unmatched: tuple[str, ...] = ()

    @property
    def triples_per_statement(self) -> float:
        """Triples about statements and evidence, by statements."""
        return self.provenance / self.statements if self.statements else 0.0


@dataclass
class Tally:
    """What becomes a report, counted while a run goes on; only what will be `listed` of sentences is kept.

    >>> tally = Tally()
    >>> tally.add("fluss", 2, 3, 40, ())
    >>> tally.report([]).statements
    3
    """

    articles: int = 0
    sentences: int = 0
    statements: int = 0
    provenance: int = 0
    unstated: int = 0
    silent: list[tuple[str, Sentence]] = field(default_factory=list)
    listed: bool = True

    def add(self, article: str, sentences: int, statements: int, provenance: int, silent: Sequence[Sentence]) -> None:
        """Count an article that has arrived."""
        self.articles += 1
        self.sentences += sentences
        self.statements += statements
        self.provenance += provenance
        self.unstated += len(silent)
        if self.listed:
            self.silent += [(article, sentence) for sentence in silent]

    def report(self, failures: Sequence[Failure], unmatched: tuple[str, ...] = ()) -> Report:
        """Return what was counted."""
        counts = self.articles, self.sentences, self.statements, self.provenance
        return Report(*counts, tuple(failures), self.unstated, tuple(self.silent), unmatched)


@dataclass
class Ingested:
    """What a run added to a store, counted while it runs: a store may be too large to be held in memory.

    >>> told = Ingested()
    >>> told.is_new("", "a", again=False), told.is_new("a", "a", again=False), told.is_new("b", "a", again=False)
    (True, False, True)
    >>> told.unchanged, told.changed
    (1, 1)
    """

    articles: int = 0
    sentences: int = 0
    statements: int = 0
    changed: int = 0
    unchanged: int = 0
    unmatched: tuple[str, ...] = ()

    def is_new(self, known: str, digest: str, again: bool) -> bool:
        """Tell by two digests whether an article is to be read, and count it; `known` is empty for a new one."""
        self.unchanged += known == digest and not again
        self.changed += known not in ("", digest)
        return again or known != digest

    def add(self, sentences: int, statements: int) -> None:
        """Count an article that has arrived."""
        self.articles += 1
        self.sentences += sentences
        self.statements += statements


@dataclass(frozen=True)
class Graph:
    """A built graph: the rdflib `dataset`, its articles, and the report of the run that built it."""

    dataset: Dataset
    articles: Collection[Article]
    report: Report
    kept: Spool | None = None
    """What the files have of the articles, where it was made while they were read."""
    jobs: int = 1
    """How many processes write the files then."""

    def query(self, name_or_sparql: str, lang: str | None = None, *, about: str | Sequence[str] = "") -> Table:
        """Run a named query, or SPARQL; `.to_pandas()` makes a DataFrame of the answer.

        Args:
            name_or_sparql: a name that `belegraph query` lists, or SPARQL that reads.
            lang: the language of the labels, as "de"; None: the language of the text.
            about: the label or the IRI of the thing that a query such as `evidence` is about; of several, one each.

        Raises:
            QueryError: the query is unknown or malformed.
        """
        if name_or_sparql.isidentifier() or name_or_sparql in named_queries():
            return ask(self.dataset, name_or_sparql, about, lang or "")
        return run(self.dataset, name_or_sparql)

    def to_networkx(self, lang: str | None = None) -> nx.MultiDiGraph:
        """Return one node a thing and one edge a statement."""
        return to_networkx(self.dataset, lang or "")

    def write(self, folder: Path | str, *, without: Collection[str] = ()) -> tuple[Path, ...]:
        """Write the output files into a folder and return their paths.

        Args:
            folder: made if it is not there.
            without: names of files that are not to be written; older ones are removed, for they tell of another graph.

        Raises:
            OutputError: the folder cannot be written.
            PageSizeError: the graph is too large for a page; all other files are written, an older page is removed.
        """
        articles = self.articles if isinstance(self.articles, SpooledArticles) else sorted(self.articles, key=_id)
        content, names = Content(self.dataset, articles, self.kept), [name for name in FILES if name not in without]
        run = partial(run_local, jobs=self.jobs) if self.jobs > 1 else None
        paths = write_output(Path(folder), content, names, run=run)
        paths += write_failures(Path(folder), self.report.failures)
        remove_files(Path(folder), without)
        if PAGE in without:
            return paths
        try:
            page = self.page()
        except PageSizeError:
            remove_files(Path(folder), [PAGE])
            raise
        return (*paths, *write_files(Path(folder), [(PAGE, page)]))

    def page(self, part: Part | None = None, *, title: str = "", lang: str = "") -> str:
        """Return the interactive page.

        Args:
            part: what of the graph to show; None: all of it.
            title: heading of the page; empty: that of the article.
            lang: the language in which it opens, `de` or `en`; empty: that of the articles.

        Raises:
            PageSizeError: the graph is too large for a page.
        """
        if part is None:
            self._expect_a_page()
        told = article_language(self.dataset)
        first = lang or told
        spoken = [first, *(other for other in LANGUAGES if other != first)]
        graphs = {each: self.to_networkx(each) for each in spoken}
        shown = {each: part(graph) for each, graph in graphs.items()} if part is not None else graphs
        return render(
            shown.pop(first), title=title or _title(self.articles), lang=first, translated=shown, articles_lang=told
        )

    def _expect_a_page(self) -> None:
        """Tell a graph that is far too large by its statements, before it is held in memory as a network."""
        if self.kept is not None:
            nodes, edges = self.kept.size()
            if edges > MOST["statements"]:
                raise PageSizeError(nodes, edges)
            return
        count = "SELECT (COUNT(*) AS ?statements) { ?statement a bg:Statement }"
        [[statements]] = run(self.dataset, count).rows
        if int(statements) > MOST["statements"]:
            ends = "SELECT (COUNT(DISTINCT ?thing) AS ?things) { ?statement rdf:subject|rdf:object ?thing }"
            [[things]] = run(self.dataset, ends).rows
            raise PageSizeError(int(things), int(statements))

    def part(self, *, around: str = "", hops: int = 1, least: Certainty = "unknown", construct: str = "") -> Part:
        """Return a function that keeps a part of the network of this graph, for `page`.

        Args:
            around: the label or the IRI of a thing.
            hops: how many steps around it.
            least: how certain a statement must be.
            construct: SPARQL that constructs triples, or the statements to show.

        Raises:
            QueryError: the thing is unknown, or the query is none that constructs.
        """
        names = parts.find(self.to_networkx(), around) if around else []
        triples = constructed(self.dataset, construct) if construct else []

        def keep(network: nx.MultiDiGraph) -> nx.MultiDiGraph:
            kept = parts.constructed(network, triples) if construct else network
            kept = parts.at_least(kept, least)
            return parts.around(kept, [name for name in names if name in kept], hops) if around else kept

        return keep

    def show(self, *, height: int = 640) -> Frame:
        """Show the page in a cell of a notebook; `height` in pixels."""
        return Frame(self.page(), height)

    def _repr_html_(self) -> str:
        """Say in a notebook what the graph holds, and which things are told of most."""
        told = self.report
        network = self.to_networkx()
        often = sorted(network.nodes, key=lambda name: (-network.degree(name), name))[:5]
        names = ", ".join(f"{network.nodes[name]['label']} ({network.degree(name)})" for name in often)
        counts = f"{told.articles} articles, {told.sentences} sentences, {told.statements} statements"
        return f"<p><b>belegraph</b>: {counts}<br>{html.escape(names)}</p>"


def _id(article: Article) -> str:
    return article.id


def _title(articles: Collection[Article]) -> str:
    """Name a page after its one article: by its title, else by how it begins."""
    if len(articles) != 1:
        return "belegraph"
    [article] = articles
    return article.title or shorten(article.body, 100, placeholder=" …") or article.id
