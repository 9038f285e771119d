"""One HTML file from a graph: a template with style, scripts and data, under a policy that forbids every request."""

import base64
import hashlib
import html
import json
import re
from collections.abc import Mapping, Sequence
from importlib.resources import files

import networkx as nx

from belegraph.view.drawing import DASHES, SHAPES, draw_edges, draw_nodes
from belegraph.view.statements import describe
from belegraph.view.vis_network import vis_network
from belegraph.view.words import words

Attributes = Mapping[str, object]

UNSAFE = re.compile("[<>&\u2028\u2029\ud800-\udfff]")  # ends a script, a line of one, or no character at all
_NONE = "'none'"
SCRIPTS = ("content.js", "elements.js", "labels.js", "graph.js", "panel.js", "table.js", "page.js")


def render(graph: nx.MultiDiGraph, *, title: str, lang: str = "de") -> str:
    r"""Write a graph as one HTML page that needs no network; the same graph in any order gives the same text.

    Args:
        graph: things and the statements between them; a node's key is its IRI, an edge's that of its statement.
        title: heading of the page.
        lang: language of the page's own words, `de` or `en`.

    Returns:
        The page, to be written in UTF-8.

    Raises:
        LanguageError: the page does not speak `lang`.
        VisNetworkError: the drawing library is missing or another one.

    >>> graph = nx.MultiDiGraph()
    >>> graph.add_edge("urn:kern", "urn:bruecke", "urn:1", label="plant", sentence="Kern plant die Brücke.", end=4)
    'urn:1'
    >>> page = render(graph, title="Brücke Nord")
    >>> page[:31], "https://" in page.partition("<body>")[0]
    ('<!DOCTYPE html>\n<html lang="de"', False)
    """
    style = _part("page.css")
    scripts = [vis_network(), *map(_part, SCRIPTS)]
    return _fill(
        _part("template.html"),
        {
            "lang": lang,
            "policy": policy(styles=[style], scripts=scripts),
            "title": html.escape(UNSAFE.sub(lambda found: found[0] if found[0] in "<>&" else " ", title)),
            "noscript": html.escape(words(lang)["noscript"]),
            "style": style,
            "data": json_text(_content(graph, title, lang)),
            "scripts": "\n".join(f"<script>{script}</script>" for script in scripts),
        },
    )


def policy(*, styles: Sequence[str], scripts: Sequence[str]) -> str:
    """Return a content security policy under which only these styles and scripts apply, and nothing is fetched.

    >>> policy(styles=[], scripts=[""]).split("; ")[1:3]
    ["style-src 'none'", "script-src 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"]

    Source: https://www.w3.org/TR/CSP3/#grammardef-hash-source
    """
    allowed = {"style-src": styles, "script-src": scripts}
    hashes = [f"{name} {' '.join(map(_hash, texts)) or _NONE}" for name, texts in allowed.items()]
    return "; ".join([f"default-src {_NONE}", *hashes, "img-src data:", f"base-uri {_NONE}", f"form-action {_NONE}"])


def json_text(content: object) -> str:
    r"""Write JSON that stays data inside a `<script>`: nothing in it ends the element, lone surrogates become escapes.

    >>> json_text({"b": "</script>", "a": "Köln"})
    '{"a":"Köln","b":"\\u003c/script\\u003e"}'
    """
    text = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return UNSAFE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def _content(graph: nx.MultiDiGraph, title: str, lang: str) -> dict[str, object]:
    """Number nodes by IRI, and statements as one reads: by article, then by where they stand."""
    names = sorted(graph.nodes)
    number = {name: place for place, name in enumerate(names)}
    nodes = [{"label": name, **graph.nodes[name]} for name in names]
    edges = sorted(graph.edges(keys=True, data=True), key=_reading_order)
    ends = [(number[start], number[end]) for start, end, _, _ in edges]
    spoken = words(lang)
    return {
        "title": title,
        "words": spoken,
        "nodes": draw_nodes(nodes, ends),
        "edges": draw_edges([edge for *_, edge in edges], ends),
        "things": [_thing(name, node) for name, node in zip(names, nodes, strict=True)],
        "statements": [{"iri": key, **describe(edge, spoken)} for _, _, key, edge in edges],
        "groups": list(SHAPES),
        "dashes": [[name, " ".join(map(str, dash or ()))] for name, dash in DASHES.items()],
    }


def _thing(name: str, node: Attributes) -> dict[str, object]:
    same_as = str(node.get("same_as") or "").split()
    return {"iri": name, "kind": str(node.get("kind_label") or node.get("kind") or ""), "sameAs": same_as}


def _reading_order(edge: tuple[str, str, str, Attributes]) -> tuple[str, int, int, str, str, str]:
    start, end, key, attributes = edge
    article = str(attributes.get("article") or "")
    sentence, place = (int(str(attributes.get(name) or 0)) for name in ("sentence_start", "start"))
    return article, sentence, place, key, start, end


def _part(name: str) -> str:
    return (files("belegraph.view") / name).read_text(encoding="utf-8").replace("\r\n", "\n")


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode('utf-8')).digest()).decode('ascii')}'"


def _fill(template: str, parts: Mapping[str, str]) -> str:
    """Put the parts in their places in one pass, so that a text that looks like a place stays a text."""
    return re.sub(r"\{\{(\w+)\}\}", lambda place: parts[place[1]], template)
