"""A browser, and graphs to show in it: an invented week of German news, and whatever a test puts together."""

import re
from collections.abc import Iterator
from pathlib import Path

import networkx as nx
import pytest
from playwright.sync_api import Browser, sync_playwright
from tests.browser.opening import ADDRESS, Open, Opened

from belegraph.view import render

CHROMIUM = "/usr/bin/chromium"
ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
FLAGS = {
    "negated": "polarity",
    **dict.fromkeys(("probable", "possible", "unknown"), "certainty"),
    **dict.fromkeys(("expected", "intended", "demanded", "threatened", "conditional", "asked"), "mode"),
    **dict.fromkeys(("verbatim", "reported"), "quoted"),
}


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def news() -> nx.MultiDiGraph:
    graph = nx.MultiDiGraph()
    article: dict[str, str] = {}
    sentence, offset = "", 0
    for line in (Path(__file__).parent / "statements.txt").read_text(encoding="utf-8").splitlines():
        parts = [part.strip() for part in line[2:].split("|")] if line[:2] in ("# ", "> ") else line.split(" | ")
        if line.startswith("# "):
            article = dict(zip(("article", "publisher", "published", "url"), parts, strict=True))
            sentence, offset = "", 0
        elif line.startswith("> "):
            offset, sentence = offset + len(sentence) + 1, line[2:]
        elif line:
            _add(graph, parts, article | {"sentence": sentence}, offset)
    return graph


@pytest.fixture(scope="session")
def week(news: nx.MultiDiGraph) -> str:
    return render(news, title="Eine Woche am Fluss", translated={"en": news})


@pytest.fixture
def open_page(browser: Browser) -> Iterator[Open]:
    """Open a page in a browser of its own; further settings are those of a browser's context."""
    contexts = []

    def open_(html: str, size: tuple[int, int] = (1280, 800), *, address: str = ADDRESS, **settings: object) -> Opened:
        context = browser.new_context(viewport={"width": size[0], "height": size[1]}, **settings)  # type: ignore[arg-type]
        contexts.append(context)
        opened = Opened(context.new_page())
        opened.show(html, address)
        return opened

    yield open_
    for context in contexts:
        context.close()


def _add(graph: nx.MultiDiGraph, parts: list[str], origin: dict[str, str], offset: int) -> None:
    (subject, relation, thing, words), notes = parts[:4], parts[4] if len(parts) > 4 else ""
    flags, _, speaker = notes.partition("@")
    usual = {"polarity": "affirmed", "certainty": "certain", "mode": "asserted", "quoted": ""}
    meant = usual | {FLAGS[flag]: flag for flag in flags.split()}
    start = offset + origin["sentence"].index(words)
    name = subject.partition(":")[0]
    at = offset + origin["sentence"].index(name) if name in origin["sentence"] else 0
    plain = meant["certainty"] in ("certain", "probable") and not speaker
    graph.add_edge(
        _thing(graph, subject),
        _thing(graph, thing),
        key=f"https://example.org/statement/{graph.number_of_edges():03}",
        label=relation,
        speaker=speaker,
        sentence_start=offset,
        start=start,
        end=start + len(words),
        subject_start=at,
        subject_end=at + len(name) if at or not offset else 0,
        relation_words=_told(origin["sentence"], relation, offset),
        rule="clause, frame",
        plain=plain and (meant["polarity"], meant["mode"]) == ("affirmed", "asserted"),
        **meant,
        **origin,
    )


def _told(sentence: str, relation: str, offset: int) -> str:
    verb = relation.split()[0]
    at = sentence.find(verb)
    return f"{offset + at}-{offset + at + len(verb)}" if at >= 0 else ""


def _thing(graph: nx.MultiDiGraph, named: str) -> str:
    label, _, kind = named.rpartition(":")
    iri = "https://example.org/thing/" + re.sub(r"\W+", "-", label.lower()).strip("-")
    same_as = "https://www.wikidata.org/entity/Q0" if kind == "Country" else ""
    graph.add_node(iri, label=label, kind=kind, kind_label=kind, same_as=same_as)
    return iri
