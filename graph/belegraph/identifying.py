"""What the names of all articles mean -> the graph of the resolution: for a few in memory, for an archive in groups."""

import hashlib
import shutil
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from belegraph.claims import bands, claims, copies, firsts, reprints
from belegraph.dataset import RESOLUTION, article_names
from belegraph.engine import run_local
from belegraph.grouping import Bucket, Crew, Piece, Places, join, piece, tell, write_rows
from belegraph.identity import identify
from belegraph.rdf import resolution_graph, resolution_record
from belegraph.records.gathered import Gathered, gathered_from
from belegraph.records.occurrences import occurrences, told_apart
from belegraph.records.tellings import tellings, texts_of
from belegraph.store import Store, Written

ASKED = 250
"""Articles whose things are asked for at once."""
GROUP = 2_000
"""Articles for each of the buckets into which things are grouped: with more buckets more is written several times."""


@dataclass(frozen=True, slots=True)
class Resolved:
    """How many names are another name of something, and how many mean several things."""

    joined: int
    several: int


def identify_things(store: Store) -> Resolved:
    """Find out what the names of all articles mean, and let the store tell it; the articles' graphs stay as they are.

    >>> from belegraph.store import MemoryStore
    >>> identify_things(MemoryStore())
    Resolved(joined=0, several=0)
    """
    table = list(occurrences(store.dataset))
    found = identify(table, told_apart(store.dataset))
    told = claims(tellings(store.dataset), found.canonical)
    days = {each.article: each.day for each in table}
    texts = texts_of(store.dataset, {article for claim in told for article in claim.articles})
    return _tell(store, Piece(found, told, again := reprints(texts, days), list(again)))


def identify_in_groups(store: Store, folder: Path) -> Resolved:
    """Do what `identify_things` does in memory that is flat.

    Args:
        store: what it is found out of.
        folder: for what is not held in memory; it goes.

    >>> from belegraph.store import MemoryStore
    >>> identify_in_groups(MemoryStore(), Path("groups"))
    Resolved(joined=0, several=0)
    """
    names = article_names(store.dataset)
    some = (names[start : start + ASKED] for start in range(0, len(names), ASKED))
    return identify_rows(store, folder, len(names), (gathered_from(store.dataset, each) for each in some), portion=1)


def identify_rows(
    store: Store, folder: Path, articles: int, rows: Iterable[Gathered], *, portion: int = ASKED, jobs: int = 1
) -> Resolved:
    """Do the same of rows that were gathered while the articles were read.

    Args:
        store: what is told; it has the corrections.
        folder: for what is not held in memory; it goes.
        articles: how many there are.
        rows: of all of them.
        portion: how many of these are written at once.
        jobs: how many processes work on groups.
    """
    if articles <= GROUP:
        return _identify_group(store, Gathered.joined(rows))
    shutil.rmtree(folder, ignore_errors=True)
    try:
        places = Places(folder, articles // GROUP + 1)
        crew = Crew(run_local, jobs, places)
        coming, number = iter(rows), 0
        while some := list(islice(coming, portion)):
            write_rows(places, f"{number:09}", Gathered.joined(some))
            number += 1
        join(crew, places, told_apart(store.dataset))
        tell(crew, places)
        _replace(store, places)
        return _counted(_pieces(places))
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _identify_group(store: Store, rows: Gathered) -> Resolved:
    """One group is not written on the disk and read again step by step, which is half of the time."""
    found = identify(rows.named, told_apart(store.dataset))
    told = claims(rows.told, found.canonical)
    telling = {article for claim in told for article in claim.articles}
    prints = (each for each in rows.prints if each.article in telling)
    again = firsts(copies((band, each) for each in prints for band in bands(each.signature)))
    return _tell(store, Piece(found, told, again, list(again)))


def _tell(store: Store, found: Piece) -> Resolved:
    quads = resolution_graph(*found)
    digest = hashlib.sha256(quads).hexdigest() if quads else ""
    if store.digest(RESOLUTION) != digest:
        store.put([Written(RESOLUTION, quads, resolution_record(digest))])
    return _counted([found])


def _pieces(places: Places) -> Iterator[Piece]:
    return (piece(places, Bucket(number)) for number in range(places.buckets))


def _replace(store: Store, places: Places) -> None:
    """Let the store tell what was found, unless it does."""
    path, digest = places.folder / "resolution.nq", hashlib.sha256()
    with path.open("wb") as file:
        for each in _pieces(places):
            quads = resolution_graph(*each)
            digest.update(quads)
            file.write(quads)
    known = digest.hexdigest() if path.stat().st_size else ""
    if store.digest(RESOLUTION) != known:
        store.replace(RESOLUTION, path, resolution_record(known))


def _counted(pieces: Iterable[Piece]) -> Resolved:
    joined = several = 0
    for found, *_ in pieces:
        joined += len(found.same)
        several += len({bearer.called for bearer in found.bearers})
    return Resolved(joined, several)
