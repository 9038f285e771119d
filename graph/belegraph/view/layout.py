"""Where each node stands: the same whole numbers on every machine, for the same graph in any order.

Only `+ - * /` and `math.sqrt`, which IEEE 754 fixes to the last bit: no sine, no power, nothing random, and no `sum` of
floats, which rounds differently since Python 3.12.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from math import sqrt

from belegraph.view.packing import pack

Links = Mapping[str, Iterable[str]]
Size = tuple[int, int]

REACH = 2.6  # in edge lengths: nodes farther apart do not push each other, which keeps a round linear in the nodes
ACROSS, DOWN = 66.0, 46.0  # an edge length in pixels, short: where labels need more, they are pushed apart
WORK = 18_000  # nodes times rounds of one part of the graph: 120 rounds for 150 nodes, 0.3 s
TANGLE = 60  # nodes: smaller parts find room around them
ROOMY = 2.0  # times the area of all its boxes: what a tangle covers at least
SIDEWAYS = 0.6  # boxes are low: without this they would all be pushed up and down
VISIBLE = 22.0  # pixels that an edge keeps between the boxes of its ends
GAP = 24.0  # pixels between the parts of the graph


def place(links: Links, sizes: Mapping[str, Size]) -> dict[str, tuple[int, int]]:
    """Give every node its place; x grows to the right, y down, in pixels at scale 1.

    Args:
        links: for each node its neighbours, in both directions.
        sizes: width and height that a node takes with its label, in pixels.

    >>> place({"a": ["b"], "b": ["a"], "c": []}, dict.fromkeys("abc", (60, 30)))
    {'a': (113, 15), 'b': (30, 15), 'c': (30, 69)}
    """
    parts = [_arrange(part, links, sizes) for part in components(links)]
    corners = pack([(width + GAP, height + GAP) for _, width, height in parts])
    places: dict[str, tuple[int, int]] = {}
    taken: set[tuple[int, int]] = set()
    for (nodes, _, _), (left, top) in zip(parts, corners, strict=True):
        for node, (x, y) in nodes.items():
            spot = (round(left + x), round(top + y))
            while spot in taken:
                spot = (spot[0] + 1, spot[1])
            taken.add(spot)
            places[node] = spot
    return places


def components(links: Links) -> list[list[str]]:
    """Split a graph into its connected parts, largest first, each from its best-connected node outwards.

    >>> components({"b": ["a"], "a": ["b"], "c": ["d", "e"], "d": ["c"], "e": ["c"]})
    [['c', 'd', 'e'], ['a', 'b']]
    """
    degree = {node: len(set(links[node])) for node in links}
    found: list[list[str]] = []
    seen: set[str] = set()
    for start in sorted(links, key=lambda node: (-degree[node], node)):
        if start in seen:
            continue
        seen.add(start)
        part = [start]
        for node in part:  # grows while it is walked: breadth first
            fresh = sorted(set(links[node]) - seen)
            seen.update(fresh)
            part.extend(fresh)
        found.append(part)
    return sorted(found, key=lambda part: (-len(part), part[0]))


def _arrange(
    part: Sequence[str], links: Links, sizes: Mapping[str, Size]
) -> tuple[dict[str, tuple[float, float]], float, float]:
    """Lay out one connected part: places from its own upper left corner, width, height."""
    number = {node: index for index, node in enumerate(part)}
    pairs = sorted({(number[a], number[b]) for a in part for b in links[a] if number[a] < number[b]})
    xs, ys = _spring(len(part), pairs)
    if max(ys) - min(ys) > max(xs) - min(xs):
        xs, ys = ys, xs  # screens are wider than high
    boxes = [sizes[node] for node in part]
    growth = _growth(xs, ys, boxes)
    xs, ys = [x * ACROSS * growth for x in xs], [y * DOWN * growth for y in ys]
    _separate(xs, ys, boxes, frozenset(pairs))
    left = min(x - width / 2 for x, (width, _) in zip(xs, boxes, strict=True))
    right = max(x + width / 2 for x, (width, _) in zip(xs, boxes, strict=True))
    top = min(y - height / 2 for y, (_, height) in zip(ys, boxes, strict=True))
    bottom = max(y + height / 2 for y, (_, height) in zip(ys, boxes, strict=True))
    return {node: (xs[i] - left, ys[i] - top) for node, i in number.items()}, right - left, bottom - top


def _lattice(count: int) -> Iterator[tuple[int, int]]:
    """Walk a square lattice in a spiral: the best-connected node starts in the middle, its neighbours around it."""
    x, y, right, down = 0, 0, 1, 0
    arm, left_on_arm, turns = 1, 1, 0
    for _ in range(count):
        yield x, y
        x, y, left_on_arm = x + right, y + down, left_on_arm - 1
        if left_on_arm == 0:
            right, down, turns = -down, right, turns + 1
            arm += turns % 2 == 0
            left_on_arm = arm


def _near(xs: Sequence[float], ys: Sequence[float], reach: float) -> Iterator[tuple[int, int]]:
    """Yield each pair that may lie within `reach`, once: a grid of cells, and of each cell half of its neighbours."""
    cells: dict[tuple[int, int], list[int]] = {}
    for i, (x, y) in enumerate(zip(xs, ys, strict=True)):
        cells.setdefault((int(x // reach), int(y // reach)), []).append(i)
    for (column, row), here in cells.items():
        for at, i in enumerate(here):
            for j in here[at + 1 :]:
                yield i, j
        for beside in ((column + 1, row), (column - 1, row + 1), (column, row + 1), (column + 1, row + 1)):
            for j in cells.get(beside, ()):
                for i in here:
                    yield i, j


def _spring(count: int, pairs: Sequence[tuple[int, int]]) -> tuple[list[float], list[float]]:
    """Let nodes push each other away and edges pull, cooling down (Fruchterman and Reingold); the edge length is 1.

    Source: https://doi.org/10.1002/spe.4380211102
    """
    lattice = list(_lattice(count))
    xs, ys = [float(x) for x, _ in lattice], [float(y) for _, y in lattice]
    rounds = max(12, min(160, WORK // count))
    for step in range(rounds):
        fx, fy = [-x / 16 for x in xs], [-y / 16 for y in ys]  # a little gravity, or long arms drift apart
        _push(xs, ys, fx, fy)
        _pull(pairs, xs, ys, fx, fy)
        limit = 0.04 + 0.7 * (rounds - step) / rounds
        for i in range(count):
            force = sqrt(fx[i] * fx[i] + fy[i] * fy[i])
            share = limit / force if force > limit else 1.0
            xs[i] += fx[i] * share
            ys[i] += fy[i] * share
    return xs, ys


def _push(xs: list[float], ys: list[float], fx: list[float], fy: list[float]) -> None:
    for i, j in _near(xs, ys, REACH):
        dx, dy = xs[i] - xs[j], ys[i] - ys[j]
        square = dx * dx + dy * dy
        if square > REACH * REACH:
            continue
        if square < 0.0001:  # two in one place: the later one steps aside
            dx, dy, square = -0.01, -0.01 * (j - i), 0.01
        dx, dy = dx / square, dy / square
        fx[i] += dx
        fy[i] += dy
        fx[j] -= dx
        fy[j] -= dy


def _pull(pairs: Iterable[tuple[int, int]], xs: list[float], ys: list[float], fx: list[float], fy: list[float]) -> None:
    for i, j in pairs:
        dx, dy = xs[i] - xs[j], ys[i] - ys[j]
        length = sqrt(dx * dx + dy * dy)
        fx[i] -= dx * length
        fy[i] -= dy * length
        fx[j] += dx * length
        fy[j] += dy * length


def _growth(xs: Sequence[float], ys: Sequence[float], boxes: Sequence[Size]) -> float:
    """Find how much a tangle must grow before its boxes have room, so that pushing them apart does not line them up."""
    if len(boxes) < TANGLE:
        return 1.0
    area = (max(xs) - min(xs)) * ACROSS * (max(ys) - min(ys)) * DOWN
    needed = ROOMY * sum(width * height for width, height in boxes)
    return max(1.0, sqrt(needed / area))


def _separate(xs: list[float], ys: list[float], boxes: Sequence[Size], linked: Collection[tuple[int, int]]) -> None:
    """Push apart what still overlaps, along the shorter way, until nothing does or the rounds are over."""
    widest = VISIBLE + max(max(width, height) for width, height in boxes)
    for _ in range(max(4, min(200, 2 * WORK // len(boxes)))):
        moved = False
        for i, j in _near(xs, ys, widest):
            dx, dy = xs[j] - xs[i], ys[j] - ys[i]
            room = VISIBLE if (i, j) in linked or (j, i) in linked else 0.0
            across = (boxes[i][0] + boxes[j][0]) / 2 + room - abs(dx)
            down = (boxes[i][1] + boxes[j][1]) / 2 + room - abs(dy)
            if across <= 0 or down <= 0:
                continue
            moved = True
            if across * SIDEWAYS < down:
                step = (across + 1) / 2 if dx >= 0 else -(across + 1) / 2
                xs[i], xs[j] = xs[i] - step, xs[j] + step
            else:
                step = (down + 1) / 2 if dy >= 0 else -(down + 1) / 2
                ys[i], ys[j] = ys[i] - step, ys[j] + step
        if not moved:
            return
