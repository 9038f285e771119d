"""The graph as the nodes and edges of vis-network: shapes, places, line styles; numbers in place of IRIs.

The keys are those of https://visjs.github.io/vis-network/docs/network/ (and of pyvis); colours are the style sheet's.
"""

import textwrap
import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Literal

from belegraph.view.layout import place
from belegraph.view.statements import Edge, tone

Node = Mapping[str, object]
Ends = tuple[int, int]

SHAPES = {
    "person": "dot",
    "organization": "square",
    "place": "triangle",
    "role": "triangleDown",
    "event": "star",
    "quantity": "diamond",
    "concept": "hexagon",
}

GROUPS = {
    "Person": "person",
    **dict.fromkeys(("Organization", "Alliance", "Government", "PoliticalUnion"), "organization"),
    **dict.fromkeys(("Company", "Party", "Media"), "organization"),
    **dict.fromkeys(("Place", "Country", "City", "Building"), "place"),
    "Role": "role",
    **dict.fromkeys(("Event", "Meeting"), "event"),
    **dict.fromkeys(("Quantity", "Target", "Literal"), "quantity"),
}  # fmt: skip
"""What a class of the ontology is drawn as; every other class is drawn as a concept."""

DASHES: dict[str, list[int] | Literal[False]] = {
    "certain": False,
    "probable": [12, 5],
    "possible": [6, 6],
    "unknown": [1, 6],
}

WRAP, LINES = 20, 3
BOW = 0.16  # how far apart parallel edges are: the roundness of the first, its multiples for the next


def draw_nodes(nodes: Sequence[Node], ends: Sequence[Ends]) -> list[dict[str, object]]:
    """Return the nodes as vis-network takes them, and with `lines`, the label as the page writes it below.

    Args:
        nodes: their attributes; a node's number is its place here.
        ends: for each edge the numbers of its subject and object.

    >>> [kern] = draw_nodes([{"label": "Kern", "kind": "Person"}], [])
    >>> kern["shape"], kern["lines"], kern["x"], kern["y"]
    ('dot', ['Kern'], 22, 19)
    """
    links: dict[str, set[str]] = {_name(number): set() for number in range(len(nodes))}
    for start, end in ends:
        if start != end:
            links[_name(start)].add(_name(end))
            links[_name(end)].add(_name(start))
    degree = Counter(number for start, end in ends for number in {start, end})
    drawn = [_draw_node(number, node, degree[number]) for number, node in enumerate(nodes)]
    places = place(links, {_name(number): _room(node) for number, node in enumerate(drawn)})
    return [node | dict(zip("xy", places[_name(number)], strict=True)) for number, node in enumerate(drawn)]


def draw_edges(edges: Sequence[Edge], ends: Sequence[Ends]) -> list[dict[str, object]]:
    """Return the edges as vis-network takes them; parallel ones in bows of their own.

    >>> facts = [{"label": "trifft", "plain": True, "certainty": "certain"}, {"label": "lobt", "certainty": "possible"}]
    >>> [(edge["dashes"], edge["smooth"]["roundness"]) for edge in draw_edges(facts, [(0, 1), (1, 0)])]
    [(False, 0.08), ([6, 6], 0.08)]
    """
    total = Counter(frozenset(pair) for pair in ends)
    seen: Counter[frozenset[int]] = Counter()
    drawn = []
    for number, (edge, pair) in enumerate(zip(edges, ends, strict=True)):
        drawn.append(_draw_edge(number, edge, pair, seen[frozenset(pair)], total[frozenset(pair)]))
        seen[frozenset(pair)] += 1
    return drawn


def label_lines(label: str) -> list[str]:
    r"""Break a label for the picture, where no character may turn the writing, hide, or break a line by itself.

    >>> label_lines("Bundesministerium für Wirtschaft und Klimaschutz")
    ['Bundesministerium', 'für Wirtschaft und', 'Klimaschutz']
    >>> label_lines("Kern\u202e\u2028Ost")
    ['Kern Ost']
    """
    shown = "".join(_visible(character) for character in label[: WRAP * LINES * 2])
    lines = textwrap.wrap(shown, WRAP) or [""]
    return lines if len(lines) <= LINES else [*lines[: LINES - 1], lines[LINES - 1][: WRAP - 2] + " …"]


def _visible(character: str) -> str:
    category = unicodedata.category(character)
    if category == "Cf":
        return ""
    return " " if category[0] in "CZ" else character


def _name(number: int) -> str:
    return f"{number:09}"  # sorts like the number


def _draw_node(number: int, node: Node, degree: int) -> dict[str, object]:
    group = GROUPS.get(str(node.get("kind", "")), "concept")
    label = str(node.get("label", ""))
    return {
        "id": number,
        "label": label,
        "lines": label_lines(label),
        "group": group,
        "shape": SHAPES[group],
        "size": 6 + 2 * min(degree, 12) // 3 + (3 if group == "event" else 0),  # a star is mostly points
    }


def _room(node: Mapping[str, object]) -> tuple[int, int]:
    """Estimate the pixels that a node takes with its label: 7 for a character, 14 for a line."""
    lines, size = node["lines"], node["size"]
    assert isinstance(lines, list)
    assert isinstance(size, int)
    return max(2 * size, 16 + 7 * max(map(len, lines))), 2 * size + 12 + 14 * len(lines)


def _draw_edge(number: int, edge: Edge, ends: Ends, place_of_pair: int, of_pair: int) -> dict[str, object]:
    look = tone(edge)
    return {
        "id": number,
        "from": ends[0],
        "to": ends[1],
        "tone": look,
        "label": ("✗ " if look == "negated" else "") + " ".join(label_lines(str(edge.get("label", "")))[:2]),
        "dashes": DASHES[str(edge.get("certainty") or "certain")],
        "width": 1.8 if look == "fact" else 1.3,
        "arrows": {"to": {"enabled": True, "scaleFactor": 0.5, "type": "arrow" if look == "fact" else "vee"}},
        "smooth": _bow(place_of_pair, of_pair, ends),
        "selfReference": {"size": 18 + 9 * place_of_pair, "angle": 0.8},
    }


def _bow(number: int, total: int, ends: Ends) -> dict[str, object]:
    """Bend the edges of a pair evenly to both sides; the middle one of an odd number stays straight."""
    side = (number - (total - 1) / 2) * (1 if ends[0] < ends[1] else -1)
    roundness = round(abs(side) * BOW, 3)
    return {"enabled": side != 0, "type": "curvedCW" if side > 0 else "curvedCCW", "roundness": roundness}
