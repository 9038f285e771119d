"""A written graph, read again: a folder with `graph.trig` -> an rdflib dataset on Oxigraph, in memory."""

from pathlib import Path

import pyoxigraph as ox
from rdflib import Dataset

from belegraph.errors import OutputError
from belegraph.rdf import open_dataset, oxigraph

TRIG = "graph.trig"


def read_file(path: Path) -> ox.Store:
    """Read one file of RDF; its ending tells the format.

    Raises:
        OutputError: it is in no format of RDF that is known, or damaged.

    >>> read_file(Path("graph.docx"))
    Traceback (most recent call last):
    belegraph.errors.OutputError: graph.docx: no RDF is known by this ending; give .ttl, .nt, .trig, .nq, .jsonld, .rdf
    """
    form = ox.RdfFormat.from_extension(path.suffix.removeprefix("."))
    if form is None:
        raise OutputError(path, "no RDF is known by this ending", "give .ttl, .nt, .trig, .nq, .jsonld, .rdf")
    store = ox.Store()
    try:
        store.bulk_load(path=str(path), format=form)
    except (OSError, SyntaxError) as error:
        raise OutputError(path, f"cannot be read ({' '.join(str(error).split())})", "repair it") from error
    return store


def read_folder(folder: Path) -> Dataset:
    """Read what `belegraph build` wrote.

    Raises:
        OutputError: there is no graph in the folder, or it is damaged.

    >>> read_folder(Path("nowhere"))
    Traceback (most recent call last):
    belegraph.errors.OutputError: nowhere: no graph.trig in it; run: belegraph build SOURCE -o nowhere
    """
    dataset = open_dataset()
    try:
        oxigraph(dataset).bulk_load(path=str(folder / TRIG), format=ox.RdfFormat.TRIG)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise OutputError(folder, f"no {TRIG} in it", f"run: belegraph build SOURCE -o {folder}") from error
    except (OSError, SyntaxError) as error:
        reason = " ".join(str(error).split())
        raise OutputError(folder / TRIG, f"cannot be read ({reason})", "build the folder again") from error
    return dataset
