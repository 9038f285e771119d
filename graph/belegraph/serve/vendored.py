"""What stands in `web/` and is not ours: the editor for queries, with its licence, version and checksums.

`python -m belegraph.serve.vendored` fetches it anew with npm, in the version of `web/vendored.json`, and writes the
checksums there; for another version change the number first and take out the checksum of the package.
"""

import json
import subprocess
import sys
import tarfile
import tempfile
from hashlib import sha256
from pathlib import Path
from typing import Final

from belegraph.errors import BelegraphError

WEB: Final = Path(__file__).parent / "web"
LIST: Final = "vendored.json"


class VendoredError(BelegraphError, OSError):
    """A file is another than it should be: `name`, `found` (how its SHA-256 begins)."""

    def __init__(self, name: str, found: str) -> None:
        super().__init__(name, found)
        self.name, self.found = name, found

    def __str__(self) -> str:
        return f"{self.name}: is another file (its SHA-256 begins with {self.found}); install belegraph again"


def check(web: Path = WEB) -> None:
    """Compare the files with their checksums.

    Raises:
        VendoredError: a file is another one.

    >>> check()
    """
    for package in json.loads((web / LIST).read_text(encoding="utf-8")):
        for name, expected in package["files"].items():
            _compare(name, (web / name).read_bytes(), expected)


def renew(web: Path = WEB) -> None:
    """Fetch all files with npm and write them with their checksums.

    Raises:
        VendoredError: a package is another one than before.
        CalledProcessError: npm cannot fetch it.
    """
    packages = json.loads((web / LIST).read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory() as folder:
        for package in packages:
            _renew(web, package, Path(folder))
    (web / LIST).write_text(json.dumps(packages, indent=2) + "\n", encoding="utf-8")


def _renew(web: Path, package: dict[str, object], folder: Path) -> None:
    named = f"{package['name']}@{package['version']}"
    command = ["npm", "pack", "--silent", "--pack-destination", str(folder), named]
    packed = folder / subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()[-1]
    content = packed.read_bytes()
    _compare(named, content, str(package.get("sha256") or _digest(content)))
    files: dict[str, str] = {}
    with tarfile.open(packed) as archive:
        for name, inside in sorted(dict(package["from"]).items()):  # type: ignore[call-overload]  # of JSON
            member = archive.extractfile(f"package/{inside}")
            assert member is not None, f"{inside} is no file of {named}"
            (web / name).write_bytes(found := member.read())
            files[name] = _digest(found)
    package |= {"sha256": _digest(content), "files": files}


def _compare(name: str, content: bytes, expected: str) -> None:
    if (found := _digest(content)) != expected:
        raise VendoredError(name, found[:12])


def _digest(content: bytes) -> str:
    return sha256(content).hexdigest()


if __name__ == "__main__":
    renew()
    sys.exit(0)
