"""How the server bears load: clients that ask named queries one after the other, without a pause between them.

    python bench/serve/run.py [ARTICLES CLIENTS SECONDS]

Serves a folder with the seed's article so many times over (each copy an article of its own about the same things), once
as it is, and once while two queries run away all the time. Prints one line for each: requests, requests a second, the
median, the 95th and 99th of 100 in milliseconds, and errors. Clients and server share the machine.
"""

import asyncio
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote, urlsplit

ROOT = Path(__file__).parent.parent.parent
SEED = "000_38951bf5bf050e57"
COLUMNS = ("load", "requests", "requests/s", "median ms", "p95 ms", "p99 ms", "errors")
PLAIN = ("articles", "disputed", "entities", "events", "roles", "speakers", "statements", "targets", "timeline")
ABOUT = ("evidence", "who-says-what", "sources", "timeline")
THINGS = ("Mark Rutte", "Marco Rubio", "NATO", "Donald Trump", "Ukraine", "Deutschland", "Allianz der Willigen")
RUNAWAY = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"


@dataclass
class Told:
    """What the clients met: milliseconds of each request, and how many were not answered with 200."""

    times: list[float] = field(default_factory=list)
    errors: int = 0


def write_copies(target: Path, count: int) -> None:
    """Write the seed's graph many times over."""
    for name in ("graph.trig", "articles.jsonl"):
        text = (ROOT / "output" / name).read_text(encoding="utf-8")
        copies = (text.replace(SEED, f"copy-{number:03}") for number in range(count))
        (target / name).write_text("".join(copies), encoding="utf-8")


def paths() -> list[str]:
    """All questions that the clients choose from."""
    asked = [f"/queries/{name}" for name in PLAIN]
    asked += [f"/queries/{name}?about={quote(thing)}" for name in ABOUT for thing in THINGS]
    return [*asked, f"/queries/between?about={quote('Mark Rutte')}&about={quote('NATO')}"]


@contextmanager
def serving(folder: Path) -> Iterator[tuple[str, int]]:
    """Serve a folder with the command of belegraph."""
    command = [sys.executable, "-m", "belegraph", "serve", str(folder), "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            at = urlsplit(process.stdout.readline().partition(" served at ")[2].split()[0])
            yield str(at.hostname), int(at.port or 0)
        finally:
            process.terminate()


async def get(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, path: str) -> int:
    """Ask over a connection that stays open; return the status. A client library would cost more than the server."""
    writer.write(f"GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode())
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").lower()
    await reader.readexactly(int(head.partition("content-length:")[2].split()[0]))
    return int(head.split()[1])


async def client(at: tuple[str, int], number: int, until: float, told: Told) -> None:
    """Ask one question after the other."""
    chance, questions = random.Random(number), paths()
    reader, writer = await asyncio.open_connection(*at, limit=2**24)
    while time.perf_counter() < until:
        begun = time.perf_counter()
        status = await get(reader, writer, chance.choice(questions))
        told.times.append(1000 * (time.perf_counter() - begun))
        told.errors += status != 200
    writer.close()


async def run_away(at: tuple[str, int], number: int, until: float) -> None:
    """Keep a query running that never ends by itself."""
    turn = 0
    while time.perf_counter() < until:
        turn += 1
        reader, writer = await asyncio.open_connection(*at)
        await get(reader, writer, f"/sparql?query={quote(f'{RUNAWAY} #{number}.{turn}')}")
        writer.close()


async def load(at: tuple[str, int], clients: int, seconds: float, runaways: int) -> Told:
    """Let all clients ask for some seconds, after each question has been asked once."""
    reader, writer = await asyncio.open_connection(*at, limit=2**24)
    for path in paths():
        assert await get(reader, writer, path) == 200, path
    writer.close()
    told, until = Told(), time.perf_counter() + seconds
    asking = [client(at, number, until, told) for number in range(clients)]
    await asyncio.gather(*asking, *(run_away(at, number, until) for number in range(runaways)))
    return told


def row(name: str, told: Told, seconds: float) -> str:
    """Write one line."""
    cuts = statistics.quantiles(told.times, n=100)
    figures = (len(told.times) / seconds, cuts[49], cuts[94], cuts[98])
    return "\t".join([name, str(len(told.times)), *(f"{figure:.1f}" for figure in figures), str(told.errors)])


def main(articles: int = 100, clients: int = 50, seconds: int = 30) -> None:
    """Measure, and print the table."""
    print("\t".join(COLUMNS))
    with tempfile.TemporaryDirectory() as folder:
        write_copies(Path(folder), articles)
        with serving(Path(folder)) as at:
            for name, runaways in (("named queries", 0), ("beside two runaway queries", 2)):
                told = asyncio.run(load(at, clients, seconds, runaways))
                print(row(name, told, seconds), flush=True)


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
