"""What some articles name, and what these names mean as far as that has been found out."""

from collections.abc import Iterable
from typing import NamedTuple, cast

from belegraph.grouping.places import Places
from belegraph.grouping.shuffle import Bucket
from belegraph.identity import ROUNDS, Occurrence


class Meaning(NamedTuple):
    """What an article's name for a thing means in all articles: a canonical IRI."""

    article: str
    iri: str
    canonical: str


def meanings(places: Places, bucket: int, rounds: int = len(ROUNDS)) -> dict[tuple[str, str], str]:
    """Return what the articles of a bucket call things, by article and IRI, as far as some rounds have found out."""
    rows = (row for number in range(rounds) for row in places.shuffle("means", str(number)).read(bucket))
    return {(row.article, row.iri): row.canonical for row in cast(Iterable[Meaning], rows)}


def named(places: Places, bucket: Bucket) -> list[Occurrence]:
    """Return the rows of the articles of a bucket, sorted."""
    rows = cast(Iterable[Occurrence], places.shuffle("named").read(bucket.number))
    return sorted(rows, key=lambda row: row.key)
