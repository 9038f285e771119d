"""Score polarity, certainty and mode of clauses: `python bench/factuality/run.py [dev|test] [-v] [--freeze]`.

Macro-F1 over the values that gold has on an axis. `-v` lists what is wrong; `--freeze` writes what every clause got
into `results.tsv`, and a run says what has changed since.
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))
from figures import read_rows  # beside this folder

from belegraph.extraction import read_scene
from belegraph.extraction.reading import Scene
from belegraph.extraction.text import read_text
from belegraph.lang import GERMAN
from belegraph.model import Article, Factuality
from belegraph.parse import parse_one

HERE = Path(__file__).parent
AXES = ("certainty", "polarity", "mode")
FROZEN = HERE / "results.tsv"
HEADER = "| axis | macro-F1 | always the commonest | F1 of each value |\n|---|---|---|---|"


def judged(row: dict[str, str], scene: Scene) -> Factuality:
    """How the extractor means the clause of a predicate word; plain fact where it sees no clause."""
    words = [word for word in scene.text.doc if word.text == row["predicate"]][int(row["occurrence"]) - 1 :]
    found = [clause for clause in scene.text.clauses if words and words[0] == clause.predicate]
    found += [clause for clause in scene.text.clauses if words and words[0] in clause.words]
    return scene.judge(found[0])[0] if found else Factuality()


def predictions(rows: list[dict[str, str]]) -> dict[str, Factuality]:
    """Judge every clause, each sentence an article of its own."""
    scenes: dict[str, Scene] = {}
    for row in rows:
        if row["sentence"] not in scenes:
            article = Article(row["id"], row["sentence"], "de")
            scenes[row["sentence"]] = read_scene(read_text(article, parse_one(article), GERMAN))
    return {row["id"]: judged(row, scenes[row["sentence"]]) for row in rows}


def macro(pairs: list[tuple[str, str]]) -> tuple[float, dict[str, float]]:
    """F1 of each value that gold has, and their mean."""
    f1 = {
        value: 2 * sum(g == p == value for g, p in pairs) / (sum((g == value) + (p == value) for g, p in pairs))
        for value in sorted({g for g, _ in pairs})
    }
    return sum(f1.values()) / len(f1), f1


def main(split: str, verbose: bool, freeze: bool) -> None:
    """Print the figures of one half."""
    rows, gold = read_rows(HERE / "clauses.tsv"), {row["id"]: row for row in read_rows(HERE / "gold.tsv")}
    mine = [row for row in rows if row["split"] == split]
    got = predictions(rows if freeze else mine)
    print(f"{split}: {len(mine)} clauses\n\n{HEADER}")
    for axis in AXES:
        pairs = [(gold[row["id"]][axis], str(getattr(got[row["id"]], axis))) for row in mine]
        mean, each = macro(pairs)
        commonest = max(each, key=lambda value: sum(g == value for g, _ in pairs))
        floor = macro([(g, commonest) for g, _ in pairs])[0]
        print(f"| {axis} | {mean:.3f} | {floor:.3f} | {', '.join(f'{v} {f:.2f}' for v, f in each.items())} |")
    for row in mine if verbose else ():
        wanted = [gold[row["id"]][axis] for axis in AXES]
        found = [str(getattr(got[row["id"]], axis)) for axis in AXES]
        if wanted != found:
            print(f"{row['id']} {row['predicate']}: {' '.join(wanted)}, got {' '.join(found)}")
            print(f"    {row['sentence']}")
    compare(got, freeze)


def compare(got: dict[str, Factuality], freeze: bool) -> None:
    """Say which clauses got something else than in the frozen results; `freeze` writes these."""
    lines = {i: "\t".join([i, *(str(getattr(found, axis)) for axis in AXES)]) for i, found in got.items()}
    if freeze:
        FROZEN.write_text("\n".join(["\t".join(["id", *AXES]), *lines.values()]) + "\n", encoding="utf-8")
        return
    frozen = {line.partition("\t")[0]: line for line in FROZEN.read_text(encoding="utf-8").splitlines()}
    changed = [i for i, line in lines.items() if frozen.get(i) != line]
    print(f"\n{len(changed)} clauses differ from the frozen results: {' '.join(changed)}" if changed else "")


if __name__ == "__main__":
    chosen = [argument for argument in sys.argv[1:] if not argument.startswith("-")]
    main(chosen[0] if chosen else "dev", "-v" in sys.argv, "--freeze" in sys.argv)
