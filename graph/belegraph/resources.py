"""Where the files lie that the package brings: ontology and trained pipelines, installed or in a checkout."""

from pathlib import Path

VERSION = "0.1.0"
"""Of the package; another one reads every article of a store again."""
PACKAGE = Path(__file__).parent
CHECKOUT = PACKAGE.parent.parent


def folder(name: str) -> Path:
    """Return the folder `ontology` or `models/german`, from the wheel or else from the checkout.

    >>> (folder("ontology") / "belegraph.ttl").name
    'belegraph.ttl'
    """
    installed = PACKAGE / name
    return installed if installed.is_dir() else CHECKOUT / name
