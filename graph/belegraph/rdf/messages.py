"""Messages -> triples: what somebody says in an article, in the words of the text, whether or not it makes a statement.

A message in several pieces ("Das Dach, so Kern, sei dicht") has the range and the words from its first to its last.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import takewhile

from rdflib import RDF, URIRef
from rdflib.namespace import PROV

from belegraph.iri import article_iri
from belegraph.literals import integer_literal, text_literal
from belegraph.model import Article, Attribution, Range, Sentence, Statement
from belegraph.rdf.mentions import mention_iri, mention_record, sentence_iri
from belegraph.rdf.terms import BG, Entities, Triple

Messages = dict[int, list[tuple[int, Range]]]
"""Numbers and ranges of messages, for the number of each sentence."""
GAP = " … "
"""Between the pieces of a cue: "teilt … mit"."""


def message_iri(article: str, number: int) -> URIRef:
    """Return the IRI of a message of an article, counted from 1.

    >>> str(message_iri("fluss", 2))
    'https://w3id.org/belegraph/article/fluss/message/2'
    """
    return URIRef(f"{article_iri(article)}/message/{number}")


def message_triples(
    number: int, message: Attribution, article: Article, sentences: Sequence[Sentence], entities: Entities
) -> Iterator[Triple]:
    """Yield what is known of one message: its words, how they are told, the cue, who says it, the sentences it is in.

    >>> said = Attribution(((10, 24),), cue=((5, 9),))
    >>> facts = list(message_triples(1, said, Article("a", "Kern sagt dass sie lacht"), (), {}))
    >>> [str(value) for _, name, value in facts if name in (BG.text, BG.cue)]
    ['dass sie lacht', 'sagt']
    """
    node, (start, end) = message_iri(article.id, number), around(message)
    yield node, RDF.type, BG.Message
    yield node, BG.start, integer_literal(start)
    yield node, BG.end, integer_literal(end)
    yield node, BG.text, text_literal(article.text[start:end])
    yield node, BG.speech, text_literal(message.type)
    if message.cue:
        yield node, BG.cue, text_literal(GAP.join(article.text[slice(*words)] for words in message.cue))
    yield from _speaker(node, message, article, entities)
    yield from ((node, PROV.wasDerivedFrom, sentence_iri(article.id, s.number)) for s in _touched(message, sentences))


def around(message: Attribution) -> Range:
    """Return the range from the first word of a message to its last.

    >>> around(Attribution(((3, 5), (9, 12))))
    (3, 12)
    """
    return message.message[0][0], message.message[-1][1]


def _touched(message: Attribution, sentences: Sequence[Sentence]) -> Iterator[Sentence]:
    """The sentences that have words between the first and the last of a message."""
    start, end = around(message)
    first = bisect_right(sentences, start, key=lambda sentence: sentence.end)
    behind = (sentences[place] for place in range(first, len(sentences)))
    return takewhile(lambda sentence: sentence.start < end, behind)


def messages_by_sentence(messages: Sequence[Attribution], sentences: Sequence[Sentence]) -> Messages:
    """Return the messages that statements may stand in, for each sentence, by its number.

    >>> said = Attribution(((10, 24),))
    >>> list(messages_by_sentence([said], [Sentence(1, 0, 24, "Kern sagt dass sie lacht")]))
    [1]
    """
    found: Messages = defaultdict(list)
    for number, message in enumerate(messages, 1):
        for sentence in _touched(message, sentences) if message.type != "reported" else ():
            found[sentence.number].append((number, around(message)))
    return found


def message_of(statement: Statement, messages: Messages) -> int | None:
    """Return the number of the smallest message that a statement stands in; None where the article itself tells it."""
    if not statement.quoted:
        return None
    evidence, near = statement.evidence, messages.get(statement.sentence, ())
    holding = [
        (end - start, number) for number, (start, end) in near if start <= evidence.start and evidence.end <= end
    ]
    return min(holding)[1] if holding else None


def _speaker(node: URIRef, message: Attribution, article: Article, entities: Entities) -> Iterator[Triple]:
    """The thing that speaks, or the words that name it."""
    if message.by is not None:
        yield node, BG.speaker, URIRef(entities[message.by].iri)
    elif message.speaker:
        start, end = message.speaker[0][0], message.speaker[-1][1]
        words = mention_iri(article.id, start, end)
        yield node, BG.speaker, words
        yield from mention_record(words, start, end, " ".join(article.text[start:end].split()))
