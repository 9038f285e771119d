"""A statement with all that led to it: its words in the sentence, the rules, the reasons, the parse."""

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Doc, Span

from belegraph.extraction import read_pairs, read_scene
from belegraph.extraction.reasons import why_meant, why_said
from belegraph.extraction.text import read_text
from belegraph.lang import GERMAN, Language
from belegraph.model import Article, Statement, Thing


@dataclass(frozen=True)
class Explanation:
    """Why a statement was made.

    Attributes:
        marks: ranges `[start, end)` of the article's text with what stands there: subject, relation, object.
        parse: the sentence, parsed.
        meant: what decided polarity, certainty and mode.
        said: for each speaker what shows it.
    """

    article: Article
    statement: Statement
    marks: tuple[tuple[int, int, str], ...]
    parse: Span
    meant: tuple[str, ...]
    said: tuple[str, ...]

    def is_about(self, words: str) -> bool:
        """Whether all the words stand in subject, relation or object, in any case of letters."""
        relation = self.statement.relation
        phrases = (self.statement.subject, self.statement.object)
        named = [phrase.text for phrase in phrases if phrase is not None]
        named += [phrase.value.name for phrase in phrases if phrase is not None and isinstance(phrase.value, Thing)]
        words_of = [self.article.text[start:end] for start, end, _ in self.marks]
        told = " ".join([*named, *words_of, relation.label, relation.name]).casefold()
        return all(word in told for word in words.casefold().split())


def explanations(article: Article, doc: Doc, lang: Language = GERMAN) -> Iterator[Explanation]:
    """Explain every statement of an article.

    >>> from belegraph.testing import tree
    >>> doc = tree("Kern/PROPN/2/nsubj kauft/VERB/0/root/kaufen Brot/NOUN/2/obj", "0-1:PER")
    >>> [(found.statement.key, found.marks) for found in explanations(Article("a", doc.text), doc)]
    [('1.1', ((0, 4, 'subject'), (5, 10, 'relation'), (11, 15, 'object')))]
    """
    scene = read_scene(read_text(article, doc, lang))
    for clause, statement in read_pairs(scene):
        yield Explanation(
            article,
            statement,
            tuple(sorted(_marks(statement))),
            clause.predicate.sent,
            why_meant(clause, scene),
            why_said(clause, scene),
        )


def _marks(statement: Statement) -> Iterator[tuple[int, int, str]]:
    taken: set[int] = set()
    for phrase, name in ((statement.subject, "subject"), (statement.object, "object")):
        if phrase is not None and phrase.start not in taken:
            taken |= set(range(phrase.start, phrase.end))
            yield phrase.start, phrase.end, name
    yield from ((start, end, "relation") for start, end in statement.evidence.words)
