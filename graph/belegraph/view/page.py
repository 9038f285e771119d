"""One HTML file from a graph: a template with style, scripts and data, under a policy that forbids every request."""

import base64
import hashlib
import html
import json
import re
from collections.abc import Mapping, Sequence

import networkx as nx

from belegraph.errors import BelegraphError
from belegraph.view.content import content
from belegraph.view.scripts import script, web
from belegraph.view.vis_network import vis_network
from belegraph.view.words import LANGUAGES, words

UNSAFE = re.compile("[<>&\u2028\u2029\ud800-\udfff]")  # ends a script, a line of one, or no character at all
NONE = "'none'"
MOST = {"things": 10_000, "statements": 20_000}
"""What a browser still shows quickly."""


class PageSizeError(BelegraphError, ValueError):
    """A graph is too large for a page: `things`, `statements`."""

    def __init__(self, things: int, statements: int) -> None:
        super().__init__(things, statements)
        self.things, self.statements = things, statements

    def __str__(self) -> str:
        return (
            f"graph.html: {self.things} things and {self.statements} statements are more than a page holds"
            f" ({MOST['things']} and {MOST['statements']}); show a part of it (belegraph view OUTPUT"
            " --from ENTITY --hops 2 --min-certainty probable), or open graph.graphml in Gephi"
        )


def render(
    graph: nx.MultiDiGraph,
    *,
    title: str,
    lang: str = "de",
    translated: Mapping[str, nx.MultiDiGraph] | None = None,
    articles_lang: str = "",
    source: str = "",
) -> str:
    r"""Write a graph as one HTML page that needs no network; the same graph in any order gives the same text.

    Args:
        graph: things and the statements between them; a node's key is its IRI, an edge's that of its statement.
        title: heading of the page.
        lang: language of the labels, and of the page's own words until somebody chooses another: `de` or `en`.
        translated: the same graph with the labels of another language.
        articles_lang: language of the articles, if it is not `lang`.
        source: where a server has more of the graph, relative to the page: it may then ask there, and nowhere else.

    Returns:
        The page, to be written in UTF-8.

    Raises:
        LanguageError: the page does not speak `lang`.
        PageSizeError: the graph is too large for a page.
        VisNetworkError: the drawing library is missing or another one.

    >>> graph = nx.MultiDiGraph()
    >>> graph.add_edge("urn:kern", "urn:bruecke", "urn:1", label="plant", sentence="Kern plant die Brücke.", end=4)
    'urn:1'
    >>> page = render(graph, title="Brücke Nord")
    >>> page[:31], "https://" in page.partition("<body")[0]
    ('<!DOCTYPE html>\n<html lang="de"', False)
    """
    if graph.number_of_nodes() > MOST["things"] or graph.number_of_edges() > MOST["statements"]:
        raise PageSizeError(graph.number_of_nodes(), graph.number_of_edges())
    style, scripts, spoken = web("page.css"), [vis_network(), script()], words(lang)
    return _fill(
        web("page.html"),
        {
            "lang": lang,
            "policy": policy(styles=[style], scripts=scripts, is_served=source != ""),
            "title": html.escape(UNSAFE.sub(lambda found: found[0] if found[0] in "<>&" else " ", title)),
            "noscript": html.escape(spoken["noscript"]),
            "style": style,
            "words": json_text({lang: spoken, **{each: words(each) for each in LANGUAGES if each != lang}}),
            "data": json_text(content({lang: graph, **(translated or {})}, title, articles_lang or lang, source)),
            "scripts": "\n".join(f"<script>{each}</script>" for each in scripts),
        },
    )


def policy(*, styles: Sequence[str], scripts: Sequence[str], is_served: bool = False) -> str:
    """Return a content security policy under which only these styles and scripts apply, and nothing is fetched.

    A page that is served may ask its own server, and no other.

    >>> policy(styles=[], scripts=[""]).split("; ")[1:3]
    ["style-src 'none'", "script-src 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"]

    Source: https://www.w3.org/TR/CSP3/#grammardef-hash-source
    """
    allowed = {"style-src": styles, "script-src": scripts}
    hashes = [f"{name} {' '.join(map(_hash, texts)) or NONE}" for name, texts in allowed.items()]
    served = ["connect-src 'self'"] if is_served else []
    return "; ".join(
        [f"default-src {NONE}", *hashes, *served, "img-src data:", f"base-uri {NONE}", f"form-action {NONE}"]
    )


def json_text(value: object) -> str:
    r"""Write JSON that stays data inside a `<script>`: nothing in it ends the element, lone surrogates become escapes.

    >>> json_text({"b": "</script>", "a": "Köln"})
    '{"a":"Köln","b":"\\u003c/script\\u003e"}'
    """
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return UNSAFE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode('utf-8')).digest()).decode('ascii')}'"


def _fill(template: str, parts: Mapping[str, str]) -> str:
    """Put the parts in their places in one pass, so that a text that looks like a place stays a text."""
    return re.sub(r"\{\{(\w+)\}\}", lambda place: parts[place[1]], template)
