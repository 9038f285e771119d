"""Load and ask graphs of three sizes in belegraph's store, pyoxigraph, rdflib's memory store and the oxigraph server.

    python bench/store/run.py [--sizes 10000,100000,1000000] [-o bench/store/results.tsv]

Every engine and size is a process of its own, so that its memory is its own. Graphs are made before the clock runs.
Times are those of the processor, of all threads, since others use the machine; of the server, which is another process,
those of the clock on the wall.
"""

import argparse
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import sysconfig
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from belegraph.store import Store, Written

sys.path.insert(0, str(Path(__file__).parent))

SIZES = (10_000, 100_000, 1_000_000)
ENGINES = ("pyoxigraph", "belegraph", "server", "rdflib")
RDFLIB_MOST = 100_000
"""Quads that rdflib's memory store is asked to hold: ten times as many take it minutes a query."""
ARTICLE = 1_600
"""Quads of a generated article, about."""
REPEATS = 3
LARGE = 50_000_000
"""Bytes of a graph that is loaded once only."""
PATIENCE = 30
"""Seconds after which a query of rdflib is given up; its figure is then a lower bound."""
Seconds = float
Clock = Callable[[], Seconds]


def prepare(folder: Path, quads: int) -> None:
    """Write the batches of a size down, one file an article: graph, then record."""
    from generator import readings

    from belegraph.work import Built, Work

    work = Work(reader="bench")
    total = 0
    with (folder / "all.nq").open("wb") as whole:
        for reading in readings(quads // ARTICLE + 10):
            built = work.finish(reading)
            assert isinstance(built, Built)
            written = built.written
            (folder / f"{reading.article.id}.graph").write_bytes(written.quads)
            (folder / f"{reading.article.id}.record").write_bytes(written.record)
            whole.write(written.quads + written.record)
            total += written.quads.count(b"\n") + written.record.count(b"\n")
            if total >= quads:
                break


def timed(work: Callable[[], object], clock: Clock = time.process_time) -> Seconds:
    """Run once."""
    start = clock()
    work()
    return clock() - start


def best(work: Callable[[], object], repeats: int = REPEATS, clock: Clock = time.process_time) -> Seconds:
    """Run several times and take the fastest."""
    return min(timed(work, clock) for _ in range(repeats))


def loading(load: Callable[[Path], Seconds], source: Path, home: Path) -> Seconds:
    """Load into `store` of a folder, several times anew unless it takes long, and take the fastest."""
    repeats = 1 if (source / "all.nq").stat().st_size > LARGE else REPEATS
    found = []
    for _ in range(repeats):
        shutil.rmtree(home / "store", ignore_errors=True)
        found.append(load(home / "store"))
    return min(found)


def patient(work: Callable[[], object]) -> Seconds:
    """Run once, and give up after `PATIENCE` seconds of the processor."""
    signal.signal(signal.SIGPROF, _give_up)
    signal.setitimer(signal.ITIMER_PROF, PATIENCE)
    start = time.process_time()
    try:
        work()
    except TimeoutError:
        return float(PATIENCE)
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
    return time.process_time() - start


def _give_up(*_: object) -> None:
    raise TimeoutError


def questions() -> dict[str, str]:
    """The SPARQL of the named queries, about the thing that is named most where they need one."""
    import pyoxigraph as ox

    from belegraph.queries.named import bound, named_queries

    thing = [ox.NamedNode(about())]
    queries = [query for query in named_queries().values() if not query.walks]
    return {q.name: bound(q, {p: thing for p in q.parameters if p not in q.optional}) for q in queries}


def arguments() -> dict[str, list[str]]:
    """What each of these queries is asked about."""
    from belegraph.queries import find

    return {name: [about()] * (len(find(name).parameters) - len(find(name).optional)) for name in questions()}


def about() -> str:
    """The IRI of the thing that is named most."""
    import random

    import generator

    from belegraph.iri import entity_iri

    return entity_iri(generator.thing(random.Random(generator.SEED), 0).name)


def pyoxigraph(source: Path, home: Path) -> dict[str, object]:
    """Oxigraph used directly: one file, loaded in bulk; SPARQL with its rows as text."""
    import pyoxigraph as ox

    from belegraph.vocabulary import PREFIXES

    def load(folder: Path) -> Seconds:
        store = ox.Store(str(folder))
        return timed(lambda: fill(store))

    def fill(store: ox.Store) -> None:
        store.bulk_load(path=str(source / "all.nq"), format=ox.RdfFormat.N_QUADS)
        store.flush()

    loaded = loading(load, source, home)
    store = ox.Store(str(home / "store"))

    def ask(sparql: str) -> object:
        found = store.query(sparql, prefixes=PREFIXES, use_default_graph_as_union=True)
        return [[str(term) for term in row] for row in found]

    return {"load": loaded, "queries": {name: best(lambda s=sparql: ask(s)) for name, sparql in questions().items()}}


def belegraph(source: Path, home: Path) -> dict[str, object]:
    """belegraph's store: journal, index of words and snapshots included; named queries with labels."""
    from belegraph.filling import BATCH
    from belegraph.queries import ask
    from belegraph.store import open_place, open_store

    names = sorted(path.stem for path in source.glob("*.graph"))
    ordering = []

    def load(folder: Path) -> Seconds:
        with open_store(folder) as store:
            loaded = timed(lambda: fill(store))
            ordering.append(timed(store.put_in_order))
        return loaded

    def fill(store: "Store") -> None:
        for start in range(0, len(names), BATCH):
            store.put([_read(source, name) for name in names[start : start + BATCH]])

    loaded = loading(load, source, home)
    dataset = open_place(home / "store")
    given = arguments()
    return {
        "load": loaded,
        "order": min(ordering),
        "queries": {name: best(lambda n=name: ask(dataset, n, given[n], "de")) for name in given},
    }


def _read(source: Path, name: str) -> "Written":
    from belegraph.iri import article_iri
    from belegraph.store import Written

    return Written(article_iri(name), (source / f"{name}.graph").read_bytes(), (source / f"{name}.record").read_bytes())


def rdflib(source: Path, home: Path) -> dict[str, object]:
    """rdflib's own memory store."""
    from rdflib import Dataset

    dataset = Dataset(default_union=True)
    loaded = timed(lambda: dataset.parse(source / "all.nq", format="nquads"))
    run = {name: patient(lambda s=sparql: list(dataset.query(s))) for name, sparql in questions().items()}
    return {"load": loaded, "queries": run}


def server(source: Path, home: Path) -> dict[str, object]:
    """The server of the package `oxigraph`, over HTTP."""
    import requests

    from belegraph.queries import ask
    from belegraph.store import open_place

    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        at = f"127.0.0.1:{free.getsockname()[1]}"
    binary = Path(sysconfig.get_path("scripts")) / "oxigraph"
    log = (home / "log").open("wb")
    process = subprocess.Popen([binary, "serve", "--location", home / "store", "--bind", at], stderr=log, stdout=log)
    try:
        time.sleep(1)
        with (source / "all.nq").open("rb") as body:
            kind = {"Content-Type": "application/n-quads"}
            url = f"http://{at}/store?no_transaction"
            loaded = timed(lambda: requests.post(url, data=body, headers=kind, timeout=900), time.perf_counter)
        dataset = open_place(f"http://{at}")
        given = arguments()
        run = {name: best(lambda n=name: ask(dataset, n, given[n], "de"), 2, time.perf_counter) for name in given}
        return {"load": loaded, "queries": run, "peak": peak_of(process.pid)}
    finally:
        process.kill()
        process.wait()
        log.close()


def peak_of(process: int) -> int:
    """The most memory that a process has had, in kB: `ru_maxrss` is also that of the process that started it."""
    status = Path(f"/proc/{process}/status").read_text(encoding="utf-8")
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM"))


def size_of(folder: Path) -> int:
    """Bytes on disk; what two names share counts once."""
    files = {path.stat().st_ino: path.stat().st_size for path in folder.rglob("*") if path.is_file()}
    return sum(files.values())


def measure(engine: str, source: Path) -> None:
    """Measure one engine in this process and print what was found."""
    home = Path(tempfile.mkdtemp(prefix="bench-store-"))
    try:
        found = globals()[engine](source, home)
        peak = found.get("peak", peak_of(os.getpid()))
        disk = size_of(home / "store") if (home / "store").exists() else 0
        print(json.dumps(found | {"peak": peak, "disk": disk}))
    finally:
        shutil.rmtree(home, ignore_errors=True)


def main() -> None:
    """Measure everything and write the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", default=",".join(map(str, SIZES)))
    parser.add_argument("--measure", nargs=2, metavar=("ENGINE", "FOLDER"), help="for itself")
    parser.add_argument("--prepare", nargs=2, metavar=("FOLDER", "QUADS"), help="for itself")
    parser.add_argument("-o", "--output", type=Path, default=Path(__file__).parent / "results.tsv")
    options = parser.parse_args()
    if options.measure:
        measure(options.measure[0], Path(options.measure[1]))
    elif options.prepare:
        prepare(Path(options.prepare[0]), int(options.prepare[1]))
    else:
        compare([int(size) for size in options.sizes.split(",")], options.output)


def compare(sizes: list[int], output: Path) -> None:
    """Measure all engines with graphs of some sizes."""
    rows = [("quads", "engine", "what", "value", "ratio")]
    for size in sizes:
        with tempfile.TemporaryDirectory(prefix="bench-quads-") as folder:
            subprocess.run([sys.executable, __file__, "--prepare", folder, str(size)], check=True)
            found = {e: run_engine(e, folder) for e in ENGINES if e != "rdflib" or size <= RDFLIB_MOST}
        rows += table(size, found)
        output.write_text("".join("\t".join(row) + "\n" for row in rows), encoding="utf-8")


def run_engine(engine: str, folder: str) -> dict[str, object]:
    """Measure one engine in a process of its own."""
    command = [sys.executable, __file__, "--measure", engine, folder]
    run = subprocess.run(command, check=True, capture_output=True, text=True)
    print(engine, run.stdout.strip()[:200], file=sys.stderr)
    return json.loads(run.stdout)


def table(size: int, found: dict[str, dict]) -> list[tuple[str, ...]]:
    """One row a figure, with its ratio to pyoxigraph alone."""
    rows = []
    base = found["pyoxigraph"]
    for engine, figures in found.items():
        flat = {"load s": (figures["load"], base["load"]), "peak MB": (figures["peak"] / 1024, base["peak"] / 1024),
                "disk MB": (figures["disk"] / 1e6, base["disk"] / 1e6)}  # fmt: skip
        flat |= {f"query {name} ms": (1000 * s, 1000 * base["queries"][name]) for name, s in figures["queries"].items()}
        if "order" in figures:
            flat["put in order s"] = (figures["order"], 0)
        total, base_total = (1000 * sum(each["queries"].values()) for each in (figures, base))
        flat["queries together ms"] = (total, base_total)
        rows += [
            (str(size), engine, what, f"{value:.4g}", f"{value / first:.2f}" if first else "")
            for what, (value, first) in flat.items()
        ]
    return rows


if __name__ == "__main__":
    main()
