"""A store that is filled when somebody asks it something: files of an archive are written without it."""

from collections.abc import Callable

import pyoxigraph as ox
from oxrdflib import OxigraphStore


class LaterStore(OxigraphStore):
    """Oxigraph's store, made by a function when it is first needed.

    >>> from belegraph.dataset import open_dataset
    >>> dataset = open_dataset(LaterStore(lambda: print("now") or ox.Store()))
    >>> len(dataset)
    now
    0
    """

    def __init__(self, fill: Callable[[], ox.Store]) -> None:
        self._fill = fill
        super().__init__()

    @property
    def _inner(self) -> ox.Store:
        if self._store is None:
            self._store = self._fill()
        return self._store
