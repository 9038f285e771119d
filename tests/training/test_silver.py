from pathlib import Path

from training import silver
from training.treebanks import Example


def test_what_is_written_is_read(tmp_path: Path) -> None:
    item = Example("gsd", ("Kern", "lacht"), (2, -100), {"rel": ("nsubj", ""), "ner": ("B-PER", "O")})
    assert silver.write(tmp_path / "silver.gz", [item, item]) == 2
    assert list(silver.read(tmp_path / "silver.gz")) == [item, item]
