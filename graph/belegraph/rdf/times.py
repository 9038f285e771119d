"""Times -> periods of OWL-Time, so that statements can be filtered by the days from when to when they hold.

An interval begins in its first day and ends in its last; a clock time is an instant, its own beginning and end.

Source: https://www.w3.org/TR/owl-time/
"""

import datetime
from collections.abc import Iterator

from rdflib import RDF, RDFS, XSD, URIRef
from rdflib.namespace import TIME

from belegraph.iri import local_iri
from belegraph.literals import date_literal, duration_literal, text_literal, time_literal
from belegraph.model import Article, Bound, Phrase, Time
from belegraph.periods import period
from belegraph.rdf.terms import BG, Triple

BEGINNING: tuple[Bound, ...] = ("", "from")
ENDING: tuple[Bound, ...] = ("", "until")
"""Times that tell when a period begins, and when it ends."""


def period_triples(statement: URIRef, phrase: Phrase, article: Article) -> Iterator[Triple]:
    """Yield the period that a phrase names, labelled with its words; nothing where it names none.

    >>> may = Phrase("Mai", 3, 6, Time("2024-05"))
    >>> facts = period_triples(URIRef("urn:statement"), may, Article("a", "Im Mai"))
    >>> [str(value) for _, name, value in facts if name in (RDFS.label, TIME.inXSDDate, TIME.hasXSDDuration)]
    ['Mai', '2024-05-01', '2024-05-31', 'P1M']
    """
    if not isinstance(phrase.value, Time):
        return
    time = phrase.value
    node, is_instant = URIRef(local_iri(article.id, "time", f"{time.bound} {time.value}")), _is_instant(time)
    facts = tuple(_at(node, time) if is_instant else _interval(node, time))
    if facts:
        yield statement, BG.period, node
        yield node, RDF.type, TIME.Instant if is_instant else TIME.ProperInterval
        yield node, RDFS.label, text_literal(phrase.text, article.language or "de")
        yield from facts


def _is_instant(time: Time) -> bool:
    typed = time_literal(time.value)
    return typed is not None and typed.datatype == XSD.dateTime and not time.bound


def _at(node: URIRef, time: Time) -> Iterator[Triple]:
    """A clock time: an instant of its day."""
    if (days := period(time.value)) is not None:
        yield from _bound(node, TIME.hasBeginning, node, days.first)
        yield from _bound(node, TIME.hasEnd, node, days.last)


def _interval(node: URIRef, time: Time) -> Iterator[Triple]:
    """Days of the calendar, which may be open to one side, or a length; nothing for what is neither."""
    days = period(time.value)
    length = days.length if days is not None and not time.bound else time.value
    if days is not None and time.bound in BEGINNING:
        yield from _bound(node, TIME.hasBeginning, URIRef(f"{node}/begin"), days.first)
    if days is not None and time.bound in ENDING:
        yield from _bound(node, TIME.hasEnd, URIRef(f"{node}/end"), days.last)
    if (typed := duration_literal(length)) is not None:
        yield node, TIME.hasXSDDuration, typed


def _bound(node: URIRef, name: URIRef, instant: URIRef, day: datetime.date) -> Iterator[Triple]:
    yield node, name, instant
    yield instant, RDF.type, TIME.Instant
    yield instant, TIME.inXSDDate, date_literal(day.isoformat())
