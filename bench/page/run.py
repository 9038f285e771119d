"""How quick the page is, in a real browser, beside the page that pyvis writes by default.

    python bench/page/run.py [60 500 2000 10000]

Prints one line a size: seconds to build, MB of the file, seconds to the first full frame with the search usable, from a
click to its evidence and for a letter in the search milliseconds, redraws a second while dragging, MB of heap; and for
the sizes that it can still draw, pyvis's seconds to its first full frame, and the ratio.
"""

import random
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import networkx as nx
from playwright.sync_api import Browser, Page, sync_playwright

from belegraph.view import render

CHROMIUM = "/usr/bin/chromium"
ARGUMENTS = ("--no-sandbox", "--disable-gpu", "--enable-precise-memory-info", "--js-flags=--expose-gc")
PEER_UP_TO = 500  # things: beyond, pyvis needs minutes
SIZES = (60, 500, 2000, 10_000)
NAMES = "Stadt Werk Hafen Amt Verein Brücke Ufer Rat Haus Markt Klinik Schule Bühne Fähre Insel Kanal".split()
KINDS = ("Person", "Company", "City", "Role", "Event", "Quantity", "Concept")
VERBS = "leitet kennt plant baut kritisiert unterstützt fordert besucht verlässt meldet prüft".split()
FRAME = """
window.__frame = new Promise((drawn) => {
  const frame = () => requestAnimationFrame(() => requestAnimationFrame(() => drawn(performance.now())));
  const look = () => (READY ? frame() : setTimeout(look, 4));
  look();
});
"""
OURS = FRAME.replace("READY", "window.belegraph")
PEER = (
    FRAME.replace("READY", "window.__still")
    + """
const still = () => { window.__still = true; };
const hook = () => (window.network?.once ? network.once("stabilizationIterationsDone", still) : setTimeout(hook, 1));
hook();
"""
)


def make_graph(things: int) -> nx.MultiDiGraph:
    """Invent a graph of news: twice as many statements as things, some things in many of them."""
    chance, graph = random.Random(7), nx.MultiDiGraph()
    for number in range(things):
        name = f"{chance.choice(NAMES)} {chance.choice(NAMES)} {number}"
        kind = chance.choice(KINDS)
        graph.add_node(
            f"https://w3id.org/belegraph/entity/{number}", label=name, kind=kind, kind_label=kind, same_as=""
        )
    nodes, place = list(graph), 0
    for number in range(2 * things):
        start, end = (nodes[int(things * chance.random() ** 2)] for _ in range(2))
        sentence = " ".join(chance.choices(NAMES + VERBS, k=14)).capitalize() + "."
        graph.add_edge(
            start, end, f"https://w3id.org/belegraph/article/a{number // 30}/statement/{number % 30}.1",
            label=chance.choice(VERBS), sentence=sentence, sentence_start=place, start=place, end=place + 20,
            subject_start=place, subject_end=place + 6, object_start=place + 14, object_end=place + 20,
            relation_words=f"{place + 7}-{place + 13}",
            polarity=chance.choice(("affirmed",) * 9 + ("negated",)), mode="asserted", plain=chance.random() < 0.6,
            certainty=chance.choice(("certain", "certain", "probable", "possible")), quoted="", rule="verb",
            speaker=chance.choice(("", "", *NAMES)), article=f"a{number // 30}", publisher="Bote",
            published=f"2031-{1 + number // 30 % 12:02}-01", url="https://example.org/",
        )  # fmt: skip
        place += len(sentence) + 1
    return graph


def measure(browser: Browser, html: str) -> Iterator[float]:
    """Yield the figures of one page in the order of the columns."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "page.html"
        file.write_text(html, encoding="utf-8")
        page = browser.new_page(viewport={"width": 1280, "height": 800})
        page.add_init_script(OURS)
        page.goto(file.as_uri())
        yield page.evaluate("window.__frame") / 1000
        page.wait_for_timeout(500)
        yield click_time(page)
        yield keystroke_time(page)
        yield redraws(page)
        page.wait_for_timeout(1000)
        yield page.evaluate("gc(), gc(), performance.memory.usedJSHeapSize / 1e6")
        page.close()


def click_time(page: Page) -> float:
    """Milliseconds from a click on a line to the frame that shows its sentence; the median of five."""
    script = """(number) => new Promise((told) => {
        const start = performance.now();
        belegraph.actions.choose('statement', number);
        requestAnimationFrame(() => setTimeout(() => told(performance.now() - start)));
    })"""
    times = [page.evaluate(script, number) for number in page.evaluate("belegraph.page.drawn.statements.slice(0, 5)")]
    page.evaluate("belegraph.actions.close()")
    return float(sorted(times)[len(times) // 2])


def keystroke_time(page: Page) -> float:
    """Milliseconds that a letter in the search keeps the page busy, with suggestions and counts; the median of five."""
    script = """(query) => new Promise((told) => {
        const input = document.getElementById('query');
        const start = performance.now();
        input.value = query;
        input.dispatchEvent(new Event('input'));
        requestAnimationFrame(() => setTimeout(() => told(performance.now() - start)));
    })"""
    times = []
    for query in ("h", "ha", "haf", "hafe", "hafen"):
        times.append(page.evaluate(script, query))
        page.wait_for_timeout(120)  # who types 100 words a minute leaves so long between letters
    page.evaluate("belegraph.actions.reset()")
    return float(sorted(times)[2])


def redraws(page: Page) -> float:
    """Redraws a second while the picture is dragged for a second and a half."""
    page.evaluate("window.__redraws = 0; belegraph.picture.onDraw(() => { window.__redraws += 1; }); 0")
    box = page.locator("#network").bounding_box()
    assert box is not None
    page.mouse.move(box["x"] + 8, box["y"] + 8)
    page.mouse.down()
    start, step = time.perf_counter(), 0
    while time.perf_counter() - start < 1.5:
        step += 1
        page.mouse.move(box["x"] + 8 + step % 200, box["y"] + 8 + step % 120)
    page.mouse.up()
    return float(page.evaluate("window.__redraws")) / (time.perf_counter() - start)


def peer_seconds(browser: Browser, graph: nx.MultiDiGraph) -> float:
    """Seconds until pyvis's own page, in-line, has drawn its first full frame."""
    from pyvis.network import Network

    network = Network(directed=True, cdn_resources="in_line")
    for node, told in graph.nodes(data=True):
        network.add_node(node, label=told["label"])
    for start, end, told in graph.edges(data=True):
        network.add_edge(start, end, label=told["label"], title=told["sentence"])
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "peer.html"
        file.write_text(network.generate_html(), encoding="utf-8")
        page = browser.new_page(viewport={"width": 1280, "height": 800})
        page.set_default_timeout(300_000)
        page.route("http**", lambda route: route.abort())  # it asks for Bootstrap elsewhere
        page.add_init_script(PEER)
        page.goto(file.as_uri())
        seconds = page.evaluate("window.__frame") / 1000
        page.close()
    return float(seconds)


def main(sizes: tuple[int, ...]) -> None:
    print("things\tbuild s\tfile MB\tframe s\tclick ms\tkey ms\tredraws/s\theap MB\tpyvis frame s\tratio")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        for size in sizes:
            graph = make_graph(size)
            start = time.perf_counter()
            html = render(graph, title="Bench", translated={"en": graph})
            built = time.perf_counter() - start
            figures = list(measure(browser, html))
            peer = peer_seconds(browser, graph) if size <= PEER_UP_TO else None
            told = [built, len(html.encode()) / 1e6, *figures, *([peer, peer / figures[0]] if peer is not None else [])]
            print(size, *(f"{value:.2f}" for value in told), sep="\t", flush=True)
        browser.close()


if __name__ == "__main__":
    main(tuple(map(int, sys.argv[1:])) or SIZES)
