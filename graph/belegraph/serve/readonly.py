"""What a query may not hold: updates, and SERVICE, with which a query would let this machine ask others.

pyoxigraph brings an HTTP client and asks whatever SERVICE names; there is no switch. What stands here looks at the text
whatever stands around it, so that no trick with quotes or comments hides it: a SERVICE in a string is refused as well.
The workers look, not the server: a text made to keep a pattern busy costs its sender the time of one query.
"""

import re
from typing import Final

from belegraph.serve.refusals import READ_ONLY, RefusalError

GAP: Final = r"(?:[\s]|\#[^\n\r]*(?:[\n\r]|$))*"
TARGET: Final = r"(?:<[^<>]*>|[?$][^\s{\#<]+|[^\s{}<>\#?$]*:(?:\\.|[^\s{\#\\])*)"
SERVICE: Final = re.compile(rf"SERVICE{GAP}(?:SILENT{GAP})?{TARGET}{GAP}\{{", re.IGNORECASE)
PROLOGUE: Final = re.compile(
    rf"(?:{GAP}(?:PREFIX{GAP}[^\s:<]*:{GAP}<[^>]*>|BASE{GAP}<[^>]*>))*{GAP}(\w+)", re.IGNORECASE
)
UPDATES: Final = frozenset("INSERT DELETE LOAD CLEAR DROP CREATE ADD MOVE COPY WITH".split())
SILENT: Final = re.compile(r"""<[^<>"{}|^`\\\s]*>|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|#[^\n\r]*""")
"""IRIs, strings, comments: no keyword stands in them."""

FROM: Final = re.compile(r"(?<![\w?$:.-])FROM\b", re.IGNORECASE)
CHANGING: Final = re.compile(r"\b(?:NOW|RAND|UUID|STRUUID|BNODE)\b", re.IGNORECASE)


def check(query: str) -> None:
    """Refuse what does not only read this store.

    Raises:
        RefusalError: (403) it is an update, or it has a SERVICE.

    >>> check("SELECT * { ?service ?p ?o }")
    >>> check("SELECT * { SERVICE <http://localhost/> { ?s ?p ?o } }")
    Traceback (most recent call last):
    belegraph.serve.refusals.RefusalError: this server is read-only: SPARQL Update, LOAD and SERVICE are refused
    """
    first = PROLOGUE.match(query)
    if SERVICE.search(query) or (first is not None and first[1].upper() in UPDATES):
        raise RefusalError(403, READ_ONLY)


def names_graphs(query: str) -> bool:
    """Tell whether a query may choose its graphs with FROM; else it sees the union of all.

    >>> names_graphs("SELECT * FROM <urn:g> { ?s ?p ?o }"), names_graphs("SELECT ?from { ?from ?p 'from' } # from")
    (True, False)
    """
    return FROM.search(SILENT.sub(" ", query)) is not None


def is_steady(query: str) -> bool:
    """Tell whether a query has the same answer each time it is asked of the same store.

    >>> is_steady("SELECT (RAND() AS ?r) {}"), is_steady("SELECT * { ?s ?p ?o }")
    (False, True)
    """
    return CHANGING.search(query) is None
