"""What an archive costs: `python bench/archive/run.py [--pipeline fast] 100 1000`.

Beside each other: spaCy's `nlp.pipe` over the same texts and nothing else, then `belegraph build` with 1 and 2
processes. Time is that of the wall and that of the processors of all processes together; on a machine that others use,
only the second says something. Memory is the largest sum of the proportional sizes (PSS) of a run's processes, looked
at twice a second. Rows are added to `results.tsv`.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from generator import write

HERE = Path(__file__).parent
COLUMNS = ("articles", "words", "pipeline", "what", "wall_s", "cpu_s", "memory_mb", "output_mb", "triples")


def pipe(path: Path, pipeline: str) -> None:
    """The baseline, in a process of its own: read, `nlp.pipe`, nothing else."""
    from belegraph import load
    from belegraph.articles import read

    for _ in load("de", pipeline).pipe(article.body for article in read([str(path)], on_failure=print)):
        pass


def measure(command: list[str]) -> tuple[float, float, float]:
    """Run a command; return seconds on the wall, seconds of the processors, megabytes."""
    start = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    used: dict[int, float] = {}
    most = 0.0
    while process.poll() is None:
        family = tree(process.pid)
        most = max(most, sum(map(pss, family)) / 1e6)
        used |= {pid: max(used.get(pid, 0.0), cpu(pid)) for pid in family}
        time.sleep(0.5)
    assert process.returncode in (0, 1), command  # 1: an article failed, which it has said
    return time.monotonic() - start, sum(used.values()), most


def tree(pid: int) -> list[int]:
    """A process and all that stem from it."""
    try:
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split()
    except OSError:
        return []
    return [pid, *(below for child in children for below in tree(int(child)))]


def pss(pid: int) -> float:
    """Proportional size in bytes."""
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii").splitlines()
    except OSError:
        return 0.0
    return sum(1024 * float(line.split()[1]) for line in lines if line.startswith("Pss:"))


def cpu(pid: int) -> float:
    """Seconds of the processor so far: those that a process of a pool has used are nobody's child's time."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def words(path: Path) -> int:
    """Words of the texts, as spaces part them."""
    from belegraph.articles import read

    return sum(len(article.body.split()) for article in read([str(path)], on_failure=print))


def run(number: int, pipeline: str, jobs: list[int]) -> list[dict[str, object]]:
    """Measure one size."""
    folder = Path(tempfile.mkdtemp())
    source = folder / "archive.jsonl"
    write(number, source)
    base = {"articles": number, "words": words(source), "pipeline": pipeline}
    rows: list[dict[str, object]] = []
    told = measure([sys.executable, __file__, "--pipe", str(source), "--pipeline", pipeline])
    rows.append(base | {"what": "nlp.pipe alone"} | figures(told))
    for each in jobs:
        output = folder / str(each)
        command = [sys.executable, "-m", "belegraph", "build", str(source), "-o", str(output), "--jobs", str(each)]
        told = measure([*command, "--pipeline", pipeline, "--no-html", "-q"])
        size = sum(path.stat().st_size for path in output.iterdir()) / 1e6
        triples = sum(1 for _ in triples_of(output))
        rows.append(
            base | {"what": f"build, {each} jobs"} | figures(told) | {"output_mb": f"{size:.1f}", "triples": triples}
        )
    first, *others = (folder / str(each) for each in jobs)
    for other in others:
        assert subprocess.run(["diff", "-r", first, other], check=False).returncode == 0, "the bytes differ"
    shutil.rmtree(folder)
    return rows


def triples_of(output: Path) -> "object":
    """Yield the quads of a folder."""
    import pyoxigraph as ox

    return ox.parse(path=str(output / "graph.trig"), format=ox.RdfFormat.TRIG)


def figures(told: tuple[float, float, float]) -> dict[str, object]:
    """Round them."""
    wall, processors, memory = told
    return {"wall_s": f"{wall:.1f}", "cpu_s": f"{processors:.1f}", "memory_mb": f"{memory:.0f}"}


def main() -> None:
    """Measure the sizes that are asked for, and add the rows to the table."""
    parser = argparse.ArgumentParser()
    parser.add_argument("sizes", nargs="*", type=int, default=[100])
    parser.add_argument("--pipeline", default="accurate")
    parser.add_argument("--jobs", nargs="*", type=int, default=[1, 2])
    parser.add_argument("--pipe", type=Path)
    given = parser.parse_args()
    if given.pipe:
        pipe(given.pipe, given.pipeline)
        return
    table = HERE / "results.tsv"
    if not table.exists():
        table.write_text("\t".join(COLUMNS) + "\n", encoding="utf-8")
    for number in given.sizes:
        for row in run(number, given.pipeline, given.jobs):
            line = "\t".join(str(row.get(column, "")) for column in COLUMNS)
            print(line, flush=True)
            with table.open("a", encoding="utf-8") as file:
                file.write(line + "\n")


if __name__ == "__main__":
    main()
