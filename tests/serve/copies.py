"""A folder with the seed's article many times over, each copy an article of its own about the same things."""

from pathlib import Path

SEED = "000_38951bf5bf050e57"


def write_copies(output: Path, target: Path, count: int) -> Path:
    target.mkdir()
    for name in ("graph.trig", "articles.jsonl"):
        text = (output / name).read_text(encoding="utf-8")
        copies = (text.replace(SEED, f"copy-{number:03}") for number in range(count))
        (target / name).write_text("".join(copies), encoding="utf-8")
    return target
