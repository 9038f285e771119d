"""The drawing library of the page: vis-network 9.1.2, from the files of pyvis.

pyvis itself is not imported: that takes 0.25 s warm and 0.6 s cold, since it brings IPython along (a whole page takes
0.05 s), and all it would add are dictionaries of ten keys for each node, four times as large as our columns.
"""

from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from belegraph.errors import BelegraphError

FILE: Final = "lib/vis-9.1.2/vis-network.min.js"
SHA256: Final = "1f20f0736f32cb9bedf8f6383b25cfea2f839e1abe80d6e8040b4d5bea378c69"


class VisNetworkError(BelegraphError, OSError):
    """The drawing library is missing or another one: `path`, `reason`."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(path, reason)
        self.path, self.reason = path, reason

    def __str__(self) -> str:
        return f"{self.path}: {self.reason}; run: pip install --force-reinstall pyvis==0.3.2"


def vis_network() -> str:
    """Return the text of the library, with the line ends to which a browser turns those of a page.

    Raises:
        VisNetworkError: pyvis is not installed, or brings another file than the one this page was written for.

    >>> "@version 9.1.2" in vis_network()
    True
    """
    path = _folder() / FILE
    try:
        content = path.read_bytes()
    except OSError as error:
        raise VisNetworkError(str(path), error.strerror or "cannot be read") from error
    if (found := sha256(content).hexdigest()) != SHA256:
        raise VisNetworkError(str(path), f"is not vis-network 9.1.2 (its SHA-256 begins with {found[:12]})")
    return content.decode("utf-8").replace("\r\n", "\n")


def _folder() -> Path:
    spec = find_spec("pyvis")
    if spec is None or not spec.submodule_search_locations:
        raise VisNetworkError("pyvis", "is not installed")
    return Path(spec.submodule_search_locations[0])
