"""What of an article's triples is about statements: what a report counts."""

import re

PROVENANCE = re.compile("[^ ]*/(?:statement|sentence|speakers|time)/")
"""How what is about a statement begins: its IRI has this behind that of its article, or what stands only with one."""


def is_provenance(subject: str) -> bool:
    """Tell whether something is a statement, its time, its speakers or its sentence, by its IRI or a line about it.

    >>> is_provenance("https://w3id.org/belegraph/article/fluss/statement/1.1")
    True
    """
    return PROVENANCE.match(subject) is not None
