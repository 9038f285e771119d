"""Where graphs are kept: in memory, in a folder, on a server. All are written batch by batch, and read in one way."""

from belegraph.store.batch import Batch, Store, Written, removal
from belegraph.store.folder import read_folder
from belegraph.store.marker import is_store
from belegraph.store.memory import MemoryStore
from belegraph.store.place import find_words, local_path, open_local, open_place, open_store
from belegraph.store.under_way import unwritable, working

__all__ = [
    "Batch",
    "MemoryStore",
    "Store",
    "Written",
    "find_words",
    "is_store",
    "local_path",
    "open_local",
    "open_place",
    "open_store",
    "read_folder",
    "removal",
    "unwritable",
    "working",
]
