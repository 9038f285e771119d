"""A written graph, read again: a folder with `graph.trig` -> an rdflib dataset on Oxigraph, in memory."""

import json
from pathlib import Path

import pyoxigraph as ox
from rdflib import Dataset

from belegraph.dataset import TEXTS, open_dataset, oxigraph
from belegraph.errors import OutputError
from belegraph.model import Article
from belegraph.rdf import n_quads, text_triples

TRIG = "graph.trig"
TEXT_LINES = "articles.jsonl"


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
        if (folder / TEXT_LINES).is_file():
            oxigraph(dataset).bulk_load(input=_texts(folder / TEXT_LINES), format=ox.RdfFormat.N_QUADS)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise OutputError(folder, f"no {TRIG} in it", f"run: belegraph build SOURCE -o {folder}") from error
    except (OSError, SyntaxError, ValueError, TypeError) as error:
        reason = " ".join(str(error).split())
        raise OutputError(folder / TRIG, f"cannot be read ({reason})", "build the folder again") from error
    return dataset


def _texts(path: Path) -> bytes:
    with path.open(encoding="utf-8") as lines:
        return b"".join(n_quads(text_triples(Article(**json.loads(line))), TEXTS) for line in lines)
