"""The way of one article, in whatever process: parse, extract, resolve, write, correct, check, serialise.

What comes of it is bytes to be appended, so that whoever gathers the articles of many processes has little to do.
"""

import pickle
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from spacy.tokens import Doc

from belegraph.articles.inflow import Inflow
from belegraph.corrections import Correction, relevant
from belegraph.corrections import digest as digest_of
from belegraph.dataset import TEXTS
from belegraph.errors import Failure, GraphError, LanguageError, PipelineError
from belegraph.export.sheets import sheet_of
from belegraph.export.spool import Packed, packed
from belegraph.extraction import extract_article
from belegraph.iri import article_iri
from belegraph.lang import LANGUAGES
from belegraph.model import Article, Reading, Sentence
from belegraph.parse import DEFAULT, DEFAULT_PIPELINE, parse_one
from belegraph.rdf import article_of, digest, in_graph, is_provenance, n_triples, put_right, read_quads, text_triples
from belegraph.records.facts import bare, facts_of, facts_of_lines
from belegraph.records.gathered import gathered
from belegraph.resolve import resolve
from belegraph.store import Written
from belegraph.validate import validate_text


@dataclass(frozen=True, slots=True)
class Built:
    """An article's graph, ready for a store, and what there is in it.

    Attributes:
        provenance: triples about statements and evidence.
        silent: sentences that gave no statement.
        words: of the body, as spaces part them.
        sheet: where files of an output folder will be written, what these have of it; nothing else is left of it then.
    """

    article: Article
    written: Written
    sentences: int
    statements: int
    provenance: int
    silent: tuple[Sentence, ...]
    words: int
    sheet: Packed | None = None

    @property
    def counts(self) -> tuple[int, int, int, tuple[Sentence, ...]]:
        """Sentences, statements, triples about them, and the sentences without a statement."""
        return self.sentences, self.statements, self.provenance, self.silent


Watch = Callable[[Built | Failure, float | None], None]
"""Told of an article and of how much of the sources has been read, from 0 to 1, or None where nobody knows."""


def nobody(found: Built | Failure, share: float | None) -> None:
    """Watch nothing."""


def watched(made: Iterable[Built | Failure], inflow: Inflow, watch: Watch) -> Iterator[Built | Failure]:
    """Pass articles on and tell of each.

    >>> list(watched([Failure("a.txt", "empty")], Inflow(), lambda found, share: print(share)))
    None
    [Failure(source='a.txt', reason='empty', article='')]
    """
    for found in made:
        watch(found, inflow.share)
        yield found


@dataclass(frozen=True, slots=True)
class Work:
    """A task for an engine; the pipeline is loaded once in each process.

    Attributes:
        pipeline: "accurate", "fast", or the name of an installed spaCy pipeline.
        reader: who reads, so that a store can tell later what is unchanged; empty: nobody will ask.
        corrections: what a curator has put right.
        sheets: whether files of an output folder will be written.
    """

    pipeline: str = DEFAULT_PIPELINE
    reader: str = ""
    corrections: tuple[Correction, ...] = ()
    sheets: bool = False

    def __call__(self, article: Article) -> Built | Failure:
        """Build an article; a defect of ours in one must not take the others with it, so it is a failure of this one.

        Raises:
            PipelineError: the pipeline cannot be used.
        """
        try:
            return self.finish(read_doc(article, parse_one(article, self.pipeline)))
        except PipelineError:
            raise
        except LanguageError as error:
            return _failure(article, str(error))
        except Exception as error:
            return _failure(article, f"{type(error).__name__}: {error}; please report this article")

    def finish(self, reading: Reading) -> Built | Failure:
        """Make the graph of a reading; one that breaks the shapes is a failure.

        >>> built = Work().finish(Reading(Article("fluss", "Der Pegel steigt."), (), (), ()))
        >>> built.written.graph, built.words
        ('https://w3id.org/belegraph/article/fluss', 3)
        """
        article = reading.article
        lines = n_triples(put_right(reading, resolve(reading).entities, self.corrections))
        try:
            validate_text("".join(f"{line} .\n" for line in lines))
        except GraphError as error:
            return _failure(article, str(error))
        name = article_iri(article.id)
        known = self.digest(article) if self.reader else ""
        written = Written(name, in_graph(lines, name), in_graph(n_triples(text_triples(article, known)), TEXTS))
        counts = len(reading.sentences), len(reading.statements), sum(map(is_provenance, lines))
        built = Built(article, written, *counts, reading.silent, len(article.body.split()))
        return _spooled(built, lines, known) if self.sheets else built

    def digest(self, article: Article) -> str:
        """Return what decides an article's graph: its text, who reads it, and the corrections that may concern it."""
        return digest(article, f"{self.reader} {digest_of(relevant(self.corrections, article.id))}".strip())


def read_doc(article: Article, doc: Doc) -> Reading:
    """Read a parsed article, in its language or else in German."""
    return extract_article(article, doc, LANGUAGES[article.language or DEFAULT])


def _spooled(built: Built, lines: list[str], known: str) -> Built:
    """Leave of an article what files are made of, and what is grouped: all that whoever gathers has to keep."""
    name, quads = built.written.graph, read_quads(built.written.quads)
    facts, record = facts_of_lines(lines, quads), facts_of(read_quads(built.written.record))
    article = article_of(
        {predicate: bare(found[0]) for part in (record, facts) for predicate, found in part[name].items()}
    )
    counts, source, rows = map(pickle.dumps, (built.counts, article, gathered(facts, name)))
    made = sheet_of(name, quads, facts=facts)
    sheet = packed(made, digest=known, counts=counts, source=source, rows=rows)
    return replace(built, article=Article(article.id, ""), written=Written(name), sheet=sheet)


def _failure(article: Article, reason: str) -> Failure:
    return Failure(article.source or article.id, reason, article.id)
