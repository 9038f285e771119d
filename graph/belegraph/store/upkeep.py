"""Care for a store in a folder: is it whole, how large is it, copy it, put a copy in its place."""

import contextlib
import os
import shutil
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

import pyoxigraph as ox

from belegraph.dataset import TEXTS, is_article, oxigraph, value
from belegraph.errors import StoreError
from belegraph.store import journal, snapshots
from belegraph.store.faults import told
from belegraph.store.local import LocalStore, read_store
from belegraph.store.marker import Marker, is_store, read_marker, write_marker
from belegraph.store.search import FILE, Index, copy_index
from belegraph.vocabulary import PREFIXES, iri

TYPE = ox.NamedNode(PREFIXES["rdf"] + "type")


@dataclass(frozen=True, slots=True)
class Size:
    """How large a store is: what is in it, and bytes on disk (what snapshots share with the graph counts once)."""

    format: int
    articles: int
    statements: int
    entities: int
    quads: int
    graph_bytes: int
    snapshot_bytes: int
    index_bytes: int


def check(folder: Path) -> Iterator[str]:
    """Yield what is wrong with a store, line by line; nothing where it is whole. Every quad is read.

    Raises:
        StoreError: it is no store, or cannot be opened.
    """
    read_marker(folder)  # a folder that is none does not become one
    with told(folder), closing(LocalStore(folder)) as store:
        graph = oxigraph(store.dataset)
        quads = sum(1 for _ in graph)
        yield from _records(graph)
        yield from _ranges(graph)
        yield from store.index.faults(graph)
        seen = read_store(folder)
        if (found := len(oxigraph(seen))) != quads:
            yield f"the snapshot for readers has {found} quads, the store {quads}"
        seen.close()


def _records(graph: ox.Store) -> Iterator[str]:
    """Articles' graphs without a record, and the other way round."""
    named = {value(name) for name in graph.named_graphs() if is_article(name)}
    digests = graph.quads_for_pattern(None, ox.NamedNode(iri("digest")), None, ox.NamedNode(TEXTS))
    known = {
        value(quad.subject) for quad in digests if isinstance(quad.subject, ox.NamedNode) and is_article(quad.subject)
    }
    yield from (f"{name}: a graph without a record" for name in sorted(named - known))
    yield from (f"{name}: a record without a graph" for name in sorted(known - named))


def _ranges(graph: ox.Store) -> Iterator[str]:
    """Sentences that are not what the text of their article has in their place."""
    start, end, text = (ox.NamedNode(iri(name)) for name in ("start", "end", "text"))
    for whole in graph.quads_for_pattern(None, text, None, ox.NamedNode(TEXTS)):
        name = ox.NamedNode(value(whole.subject))
        for sentence in graph.quads_for_pattern(None, TYPE, ox.NamedNode(iri("Sentence")), name):
            facts = {
                quad.predicate: value(quad.object)
                for quad in graph.quads_for_pattern(sentence.subject, None, None, name)
            }
            if value(whole.object)[int(facts[start]) : int(facts[end])] != facts[text]:
                yield f"{value(sentence.subject)}: not what the text of the article has there"


def size(folder: Path) -> Size:
    """Measure the last finished state of a store.

    Raises:
        StoreError: it cannot be opened.
    """
    marker, dataset = read_marker(folder), read_store(folder)
    graph = oxigraph(dataset)
    statements = sum(1 for _ in graph.quads_for_pattern(None, TYPE, ox.NamedNode(iri("Statement")), None))
    mentioned = {quad.object for quad in graph.quads_for_pattern(None, ox.NamedNode(iri("refersTo")), None, None)}
    articles, quads = sum(map(is_article, graph.named_graphs())), len(graph)
    dataset.close()
    seen: set[int] = set()
    parts = [folder / marker.graph], [folder / snapshots.SNAPSHOTS], [*folder.glob(f"{FILE}*")]
    bytes_of = [sum(_bytes(path, seen) for path in part) for part in parts]
    return Size(marker.format, articles, statements, len(mentioned), quads, *bytes_of)


def _bytes(path: Path, seen: set[int]) -> int:
    """Add up files that were not seen yet; one that is gone meanwhile counts nothing."""
    files = [Path(home, name) for home, _, names in os.walk(path) for name in names] if path.is_dir() else [path]
    total = 0
    for file in files:
        with contextlib.suppress(FileNotFoundError):
            found = file.stat()
            total += found.st_size if found.st_ino not in seen else 0
            seen.add(found.st_ino)
    return total


def backup(folder: Path, target: Path) -> None:
    """Copy the last finished state of a store, also while another process writes into it; the copy is a store.

    Raises:
        StoreError: there is no finished state, or the target is not empty or cannot be written.
    """
    read_marker(folder)
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        raise StoreError(str(target), "is there already", "choose a new folder")
    beside = target.with_name(f".{target.name}.new")
    shutil.rmtree(beside, ignore_errors=True)
    with told(target):
        beside.mkdir(parents=True)
        try:
            _copy(folder, beside / Marker().graph)
            copy_index(folder, beside)
            store = ox.Store(str(beside / Marker().graph))
            snapshots.take(store, beside)
            del store
            write_marker(beside, Marker())
            if target.exists():
                target.rmdir()
            beside.rename(target)
        finally:
            shutil.rmtree(beside, ignore_errors=True)


def restore(folder: Path, source: Path) -> None:
    """Put the last finished state of a store in place of what another one, be it damaged, holds.

    Args:
        folder: the store that is to be as the other; made if it is not there.
        source: a backup, or the store itself, to go back to its own last finished state.

    Raises:
        StoreError: the source has no finished state, or another process writes into the folder; then it is as it was.
    """
    if not is_store(folder) or folder.resolve() != source.resolve():
        read_marker(source)  # of a store's own state the snapshot is enough
    folder.mkdir(parents=True, exist_ok=True)
    if not is_store(folder) and any(folder.iterdir()):
        raise StoreError(str(folder), "neither empty nor a store of belegraph", "choose another folder")
    with told(folder):
        kept = _take_over(folder)
        numbers = [int(path.name.removeprefix("graph-")) for path in folder.glob("graph-*")]
        name = f"graph-{max(numbers, default=0) + 1}"
        _copy(source, folder / name)
        store = ox.Store(str(folder / name))
        sum(1 for _ in store)  # reads every quad: what is damaged is found before anything goes
        write_marker(folder, replace(Marker(), graph=name))
        journal.clear(folder)  # later than the marker: half a batch may be in the graph that goes
        snapshots.take(store, folder)
        for path in folder.glob(f"{FILE}*"):
            path.unlink()
        with closing(Index(folder)) as index:
            index.catch_up(store)
        del store, kept
        for path in folder.glob("graph-*"):
            if path.name != name:
                shutil.rmtree(path)


def _take_over(folder: Path) -> ox.Store | None:
    """Keep other writers out; a graph so damaged that it does not open needs no keeping.

    Raises:
        StoreError: another process writes into it.
    """
    try:
        with told(folder):
            path = folder / read_marker(folder).graph
            return ox.Store(str(path)) if path.is_dir() else None
    except StoreError as error:
        if "another process" in error.reason or "newer" in error.reason:
            raise
        return None


def _copy(folder: Path, target: Path) -> None:
    """Copy the files of the last finished snapshot."""
    path, lease = snapshots.hold_latest(folder)
    shutil.copytree(path, target)
    lease.close()
