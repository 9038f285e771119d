"""Hold what `docs/scale.md` reckons against articles that were never parsed: `python bench/scale/run.py [ARTICLES...]`.

The articles are those of `bench/store/generator.py`, 28 sentences and 69 statements each. Measured are, in milliseconds
of the processor in one process: making a graph (resolve, write, check, serialise), writing its part, finding in groups
what means the same and what is told again, and loading the parts into Oxigraph; and the kilobytes of each kind of file.
"""

import gzip
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

import pyoxigraph as ox

from belegraph.engine import run_local
from belegraph.grouping import Crew, join, tell
from belegraph.parts.chunks import Chunk, write_part
from belegraph.parts.found import write_found
from belegraph.parts.places import KINDS, PartPlaces
from belegraph.work import Work

sys.path.insert(0, str(Path(__file__).parent.parent / "store"))

from generator import readings

PART, BUCKETS = 250, 64
R = TypeVar("R")


@dataclass
class Clock:
    """Seconds of the processor, by what took them."""

    seconds: dict[str, float] = field(default_factory=dict)

    def took(self, what: str, work: Callable[[], R]) -> R:
        """Do something and count the time."""
        start = time.process_time()
        made = work()
        self.seconds[what] = self.seconds.get(what, 0.0) + time.process_time() - start
        return made


def measure(articles: int, folder: Path) -> None:
    """Print a row for so many articles."""
    clock, places, work = Clock(), PartPlaces(folder, BUCKETS), Work(reader="bench")
    coming = readings(articles)
    for number in range(0, articles, PART):
        listed = [reading for _, reading in zip(range(PART), coming, strict=False)]
        made = clock.took("graph", lambda here=listed: list(map(work.finish, here)))
        chunk = Chunk(number // PART, tuple(reading.article for reading in listed))
        clock.took("part", lambda chunk=chunk, made=made: write_part(places, chunk, made, work))
    crew = Crew(run_local, 1, places)
    clock.took("same", lambda: join(crew, places, frozenset()))
    clock.took("told", lambda: tell(crew, places))
    clock.took("told", lambda: write_found(crew, places))
    packed = [path for kind in ("nquads", "resolution") for path in sorted((folder / "result" / kind).iterdir())]
    store = ox.Store(str(folder / "store"))
    for path in packed:
        quads = gzip.decompress(path.read_bytes())
        clock.took("load", lambda quads=quads: store.bulk_load(input=quads, format=ox.RdfFormat.N_QUADS))
    store.flush()
    sizes = {kind: sum(path.stat().st_size for path in (folder / "result" / kind).iterdir()) for kind in KINDS}
    rows = sum(path.stat().st_size for path in (folder / "rows").rglob("*") if path.is_file())
    disk = sum(path.stat().st_size for path in (folder / "store").iterdir())
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    figures = [articles, len(store), *(f"{1000 * clock.seconds[what] / articles:.1f}" for what in clock.seconds)]
    tables = sum(size for kind, size in sizes.items() if kind not in ("nquads", "resolution"))
    kilo = [sizes["nquads"], sizes["resolution"], tables, rows, disk]
    print("\t".join(map(str, [*figures, *(f"{size / articles / 1000:.1f}" for size in kilo), memory])), flush=True)


def main(sizes: list[int]) -> None:
    """Print a row a size: milliseconds and kilobytes an article."""
    names = "articles quads graph part same told load nquads resolution tables rows store MiB"
    print("\t".join(names.split()))
    for size in sizes:
        with tempfile.TemporaryDirectory() as folder:
            measure(size, Path(folder))


if __name__ == "__main__":
    main([int(size) for size in sys.argv[1:]] or [100, 300, 1000])
