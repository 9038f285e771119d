"""What is grouped of some articles to find out what all of them tell of one thing: made where an article is read."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from rdflib import Dataset

from belegraph.claims import Print, Telling, signature
from belegraph.identity.occurrences import Occurrence
from belegraph.records.facts import Facts
from belegraph.records.naming import read_off
from belegraph.records.occurrences import occurrences, occurrences_of
from belegraph.records.tellings import tellings, tellings_of, text_of, texts_of


@dataclass(frozen=True, slots=True)
class Gathered:
    """Rows of some articles: what they name, what they tell of that, and prints of the words of those that name."""

    named: tuple[Occurrence, ...] = ()
    told: tuple[Telling, ...] = ()
    prints: tuple[Print, ...] = ()

    @staticmethod
    def joined(parts: Iterable["Gathered"]) -> "Gathered":
        """Put rows together.

        >>> Gathered.joined([Gathered(), Gathered()])
        Gathered(named=(), told=(), prints=())
        """
        listed = list(parts)
        named, told = (row for each in listed for row in each.named), (row for each in listed for row in each.told)
        return Gathered(tuple(named), tuple(told), tuple(row for each in listed for row in each.prints))


def gathered(facts: Facts, graph: str) -> Gathered:
    """Return the rows of one article, by the facts of its graph.

    >>> gathered({}, "urn:g")
    Gathered(named=(), told=(), prints=())
    """
    named = tuple(occurrences_of(read_off(facts, graph)))
    prints = tuple(Print(graph, row.day, signature(text_of(facts))) for row in named[:1])
    return Gathered(named, tuple(tellings_of(facts, graph)), prints)


def gathered_from(dataset: Dataset, articles: Collection[str] = ()) -> Gathered:
    """Return the rows of some articles of a dataset, by their IRIs; of all where none are given.

    >>> from belegraph.dataset import open_dataset
    >>> gathered_from(open_dataset())
    Gathered(named=(), told=(), prints=())
    """
    named = tuple(occurrences(dataset, articles))
    days = {row.article: row.day for row in named}
    prints = (Print(article, days[article], signature(said)) for article, said in texts_of(dataset, days))
    return Gathered(named, tuple(tellings(dataset, articles)), tuple(prints))
