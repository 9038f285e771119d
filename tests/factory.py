"""Articles, readings and graphs in one line each; no pipeline is needed."""

import io
from collections.abc import Iterable

from belegraph.export import FILES, Content
from belegraph.model import (
    Article,
    Certainty,
    Evidence,
    Factuality,
    Mention,
    Mode,
    Phrase,
    Polarity,
    Quoted,
    Reading,
    Relation,
    Sentence,
    Speaker,
    Statement,
    Thing,
    Value,
)
from belegraph.pipeline import Graph, assemble

TEXT = "Kern stützt Riva. Holm baut Mauern."
"""Two sentences: [0, 17) and [18, 35)."""
KERN, RIVA, HOLM = Thing("Anna Kern", "Person"), Thing("Riva", "Company"), Thing("Jon Holm", "Person")


def make_article(id: str = "fluss", text: str = TEXT, **fields: str) -> Article:
    return Article(id, text, "de", **fields)  # type: ignore[arg-type]  # only the fields of text are given by name


def phrase(text: str, value: Value | None = None, start: int = 0) -> Phrase:
    return Phrase(text, start, start + len(text), value)


def make_statement(
    subject: Phrase | None = None,
    relation: Relation | str = "supports",
    object: Phrase | None = None,
    *,
    key: str = "1.1",
    article: str = "fluss",
    polarity: Polarity = "affirmed",
    certainty: Certainty = "certain",
    mode: Mode = "asserted",
    speakers: Iterable[Phrase] = (),
    quoted: Quoted = "",
    rules: tuple[str, ...] = ("verb",),
    words: tuple[tuple[int, int], ...] = (),
    content: tuple[str, ...] = (),
) -> Statement:
    """Make a statement; without a subject it is "Anna Kern supports Riva"."""
    return Statement(
        key=key,
        sentence=int(key.partition(".")[0]),
        subject=subject or phrase("Kern", KERN),
        relation=Relation(relation) if isinstance(relation, str) else relation,
        object=object if subject is not None or object is not None else phrase("Riva", RIVA, 12),
        evidence=Evidence(article, 0, 16, rules, words),
        factuality=Factuality(polarity, certainty, mode),
        speakers=tuple(Speaker(words) for words in speakers),
        quoted=quoted,
        content=content,
    )


def make_reading(*statements: Statement, article: Article | None = None, mentions: Iterable[Mention] = ()) -> Reading:
    article = article or make_article()
    sentences = (Sentence(1, 0, 17, article.text[:17]), Sentence(2, 18, 35, article.text[18:35]))
    return Reading(article, sentences, statements, tuple(mentions))


def make_graph(*statements: Statement, article: Article | None = None, mentions: Iterable[Mention] = ()) -> Graph:
    """Build the graph of one hand-made reading, checked against the shapes."""
    return assemble([make_reading(*statements, article=article, mentions=mentions)], [])


def file_text(name: str, graph: Graph) -> str:
    """Write one of the files of the output folder."""
    FILES[name](Content(graph.dataset, graph.articles), file := io.BytesIO())
    return file.getvalue().decode("utf-8")
