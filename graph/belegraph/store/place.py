"""Where a graph lies: a folder that was built, a store, or a server; opened in one way."""

import os
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from rdflib import Dataset

from belegraph.dataset import open_dataset
from belegraph.errors import StoreError
from belegraph.rdf import system_graphs
from belegraph.server import is_url, without_password
from belegraph.store.batch import Store, Written
from belegraph.store.faults import told
from belegraph.store.folder import read_file, read_folder
from belegraph.store.local import LocalStore, read_store
from belegraph.store.marker import is_store, read_marker
from belegraph.store.remote import RemoteStore, read_server
from belegraph.store.search import FILE, Hit, Index
from belegraph.store.words import words_of


def open_place(place: str | Path) -> Dataset:
    """Open a graph for reading.

    Args:
        place: a folder that `belegraph build` wrote, a store that `belegraph ingest` wrote, or the URL of a server.
            Of a store it is the last finished state, also while another process writes into it.

    Raises:
        OutputError: there is no graph in the folder, or it is damaged.
        StoreError: the store is damaged or a newer belegraph's; the server does not answer.

    >>> open_place("nowhere")
    Traceback (most recent call last):
    belegraph.errors.OutputError: nowhere: no graph.trig in it; run: belegraph build SOURCE -o nowhere
    """
    if is_url(str(place)):
        return read_server(str(place))
    folder = Path(place)
    return read_store(folder) if is_store(folder) else read_folder(folder)


def open_local(place: str | Path) -> Dataset:
    """Open a graph of this machine for reading, on Oxigraph: what is read whole is not fetched over the net.

    Args:
        place: as `open_place` takes it, or a file of RDF, but no server. Of a store the dataset must be held as long as
            it is read.

    Raises:
        OutputError: there is no graph in the folder or the file, or it is damaged.
        StoreError: it is a server, or the store cannot be read.

    >>> open_local("http://localhost:7878")
    Traceback (most recent call last):
    belegraph.errors.StoreError: http://localhost:7878: is a server; give a folder or a store on this machine
    """
    path = local_path(place)
    return open_dataset(read_file(path)) if path.is_file() else open_place(path)


def local_path(place: str | os.PathLike[str]) -> Path:
    """Return the path of a folder or a file on this machine.

    Raises:
        StoreError: it is the URL of a server.

    >>> local_path("https://anna:secret@example.org/store")
    Traceback (most recent call last):
    belegraph.errors.StoreError: https://example.org/store: is a server; give a folder or a store on this machine
    """
    if is_url(str(place)):
        raise StoreError(without_password(str(place)), "is a server", "give a folder or a store on this machine")
    return Path(place)


def find_words(place: str | Path, words: str, *, kind: str = "", limit: int = 20) -> list[Hit]:
    """Find things and sentences by their words, in any case and with umlauts or without.

    A store has an index beside it; that of a folder or a server, or a lost one, is made in memory, for this once.

    Args:
        place: as `open_place` takes it.
        words: all of them are to be there; one that ends in `*` is a beginning, a phrase stands in quotation marks.
        kind: `entity`, `sentence`, or empty for both.
        limit: so many at most; things come first, those of most articles before others.

    Raises:
        OutputError, StoreError: the place cannot be opened.
    """
    folder = Path(place)
    if not is_url(str(place)) and is_store(folder) and (folder / FILE).exists():
        read_marker(folder)
        with told(folder), closing(Index.read(folder)) as index:
            return index.find(words, kind=kind, limit=limit)
    with closing(Index()) as index:
        index.add(words_of(open_place(place)))
        return index.find(words, kind=kind, limit=limit)


@contextmanager
def open_store(place: str | Path, *, create: bool = True) -> Iterator[LocalStore | RemoteStore]:
    """Open a store for writing; at the end one that has grown much is put in order.

    Args:
        place: a folder, which becomes a store if it is empty or new, or the URL of a server.
        create: whether it may become one.

    Raises:
        StoreError: another process writes into it, it is damaged, a newer belegraph's, or no store; the server does not
            answer.
    """
    if not create and not is_url(str(place)):
        read_marker(Path(place))
    with closing(RemoteStore(str(place)) if is_url(str(place)) else LocalStore(Path(place))) as store:
        renew_system(store)
        yield store
        if isinstance(store, LocalStore):
            store.put_in_order()


def renew_system(store: Store) -> None:
    """Bring the ontology and the known things of a store up to those of this belegraph."""
    graphs = system_graphs()
    news = [Written(name, quads, record) for name, digest, quads, record in graphs if store.digest(name) != digest]
    if news:
        store.put(news)
