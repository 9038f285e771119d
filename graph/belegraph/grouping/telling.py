"""What all articles tell, found by grouping: claims by what is told, near-copies by their words.

TellAgain     by article   statements, under the names that all articles know, go to what they tell
Claim         by telling   what several articles tell; these are to be held against each other
PrintAgain    by article   the prints of these go to the words that they share with others
Copies        by words     pairs of near-copies
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import NamedTuple, cast

from belegraph.claims import Claim as Told
from belegraph.claims import Print, Telling, bands, claims, copies, firsts
from belegraph.grouping.crew import Crew
from belegraph.grouping.meanings import meanings
from belegraph.grouping.offices import FILLED
from belegraph.grouping.places import Places
from belegraph.grouping.shuffle import Bucket, bucket_of
from belegraph.identity import ROUNDS, Identities


class Piece(NamedTuple):
    """What was found out in a bucket.

    Attributes:
        found: which names mean one thing.
        claims: what several articles tell.
        reprints: of all buckets; by the IRI of an article that of the one it reprints.
        here: the articles of this bucket that are reprints.
    """

    found: Identities
    claims: list[Told]
    reprints: dict[str, str]
    here: list[str]


def tell(crew: Crew, places: Places) -> None:
    """Find out what several articles tell, and which are reprints; `piece` has then all that was found, by bucket.

    Args:
        crew: who does the steps.
        places: has what `join` has found, and the rows of "told" and "prints".
    """
    crew.each(TellAgain(places))
    crew.each(Claim(places))
    crew.each(PrintAgain(places))
    near = (pair for found in crew.each(Copies(places)) for pair in found)
    places.keep("reprints", firsts(near))


def piece(places: Places, bucket: Bucket) -> Piece:
    """Return what was found out in a bucket."""
    kept = [places.kept(f"{name}-{bucket.id}") for name in (*(f"found-{n}" for n in range(len(ROUNDS))), FILLED)]
    reprints: dict[str, str] = places.kept("reprints")
    here = [name for name in reprints if bucket_of(name, places.buckets) == bucket.number]
    found = Identities.joined(cast(list[Identities], kept))
    return Piece(found, places.kept(f"claims-{bucket.id}"), reprints, here)


@dataclass(frozen=True)
class TellAgain:
    """By article: statements go to what they tell."""

    places: Places

    def __call__(self, bucket: Bucket) -> None:
        """Pass on the statements of some articles, under the names that all articles know."""
        names = meanings(self.places, bucket.number)
        told = cast(Iterable[Telling], self.places.shuffle("told").read(bucket.number))
        known = (
            replace(
                each,
                subject=names.get((each.article, each.subject), each.subject),
                object=names.get((each.article, each.object), each.object),
            )
            for each in told
        )
        rows = ((f"{each.subject} {each.relation} {each.object}", each) for each in known)
        self.places.shuffle("again").write(bucket.id, rows)


@dataclass(frozen=True)
class Claim:
    """By telling: what several articles tell."""

    places: Places

    def __call__(self, bucket: Bucket) -> None:
        """Keep the claims of a bucket, and say which articles make them."""
        told = cast(Iterable[Telling], self.places.shuffle("again").read(bucket.number))
        found = claims(told, lambda article, iri: iri)
        self.places.keep(f"claims-{bucket.id}", found)
        articles = sorted({article for each in found for article in each.articles})
        self.places.shuffle("telling").write(bucket.id, ((article, article) for article in articles))


@dataclass(frozen=True)
class PrintAgain:
    """By article: the prints of those that make a claim go to the words that they share."""

    places: Places

    def __call__(self, bucket: Bucket) -> None:
        """Pass on the prints of some articles."""
        telling = set(self.places.shuffle("telling").read(bucket.number))
        prints = cast(Iterable[Print], self.places.shuffle("prints").read(bucket.number))
        rows = (
            (f"{band[0]} {band[1].hex()}", (band, each))
            for each in prints
            if each.article in telling
            for band in bands(each.signature)
        )
        self.places.shuffle("banded").write(bucket.id, rows)


@dataclass(frozen=True)
class Copies:
    """By words: pairs of near-copies."""

    places: Places

    def __call__(self, bucket: Bucket) -> set[tuple[Print, Print]]:
        """Return the pairs, without what they were found by."""
        rows = cast(Iterable[tuple[tuple[int, bytes], Print]], self.places.shuffle("banded").read(bucket.number))
        found = copies(rows)
        return {(replace(one, signature=b""), replace(other, signature=b"")) for one, other in found}
