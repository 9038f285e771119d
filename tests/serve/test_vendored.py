import json
import shutil
from pathlib import Path

import pytest

from belegraph.serve.vendored import LIST, WEB, VendoredError, check


def test_each_foreign_file_is_listed_with_its_licence() -> None:
    [package] = json.loads((WEB / LIST).read_text(encoding="utf-8"))
    assert set(package["files"]) == {path.name for path in WEB.glob("yasqe.*")}
    assert package["licence"] == "MIT"
    assert "MIT License" in (WEB / "yasqe.LICENSE.txt").read_text(encoding="utf-8")


def test_another_file_is_told(tmp_path: Path) -> None:
    shutil.copytree(WEB, tmp_path / "web")
    (tmp_path / "web" / "yasqe.min.js").write_text("alert(1)")
    with pytest.raises(VendoredError, match=r"yasqe\.min\.js: is another file"):
        check(tmp_path / "web")
