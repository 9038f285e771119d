"""Places of nodes: whole, apart, the same in any order, and quick."""

import random
import time
from itertools import combinations

import pytest

from belegraph.view.layout import components, place


def links_of(nodes: int, edges: int, seed: int = 1) -> dict[str, set[str]]:
    """Make a graph with hubs, as one of news is."""
    chance = random.Random(seed)
    links: dict[str, set[str]] = {f"n{number:05}": set() for number in range(nodes)}
    names = list(links)
    for _ in range(edges):
        start, end = names[int(nodes * chance.random() ** 2)], names[chance.randrange(nodes)]
        if start != end:
            links[start].add(end)
            links[end].add(start)
    return links


def place_all(links: dict[str, set[str]], size: tuple[int, int] = (90, 40)) -> dict[str, tuple[int, int]]:
    return place(links, dict.fromkeys(links, size))


@pytest.mark.parametrize(("nodes", "edges"), [(1, 0), (2, 1), (30, 0), (30, 60), (150, 150), (400, 900)])
def test_places_are_whole_and_distinct(nodes: int, edges: int) -> None:
    places = place_all(links_of(nodes, edges))
    assert len(set(places.values())) == nodes
    assert all(isinstance(value, int) for spot in places.values() for value in spot)


def test_places_do_not_depend_on_the_order() -> None:
    links = links_of(60, 90)
    names = random.Random(7).sample(list(links), len(links))
    assert place_all({name: links[name] for name in names}) == place_all(links)


def test_places_are_the_same_on_every_machine() -> None:
    assert place_all({"a": {"b", "c"}, "b": {"a"}, "c": {"a"}, "d": set()}) == {
        "a": (158, 23),
        "b": (45, 26),
        "c": (270, 20),
        "d": (45, 90),
    }


def test_boxes_with_labels_do_not_overlap() -> None:
    places = place_all(links_of(70, 90))
    pairs = combinations(places.values(), 2)
    assert not [1 for (ax, ay), (bx, by) in pairs if abs(ax - bx) < 88 and abs(ay - by) < 38]


def test_nothing_to_place() -> None:
    assert place({}, {}) == {}


def test_a_star_of_twins_comes_apart() -> None:
    names = {f"leaf{number}" for number in range(20)}
    places = place_all({"hub": names, **{name: {"hub"} for name in names}})
    assert len(set(places.values())) == 21


def test_components_keep_what_is_linked_together() -> None:
    assert components({"a": {"b"}, "b": {"a"}, "c": set()}) == [["a", "b"], ["c"]]


def test_a_graph_of_150_is_placed_in_under_a_second() -> None:
    links = links_of(150, 150)
    start = time.process_time()
    place_all(links)
    assert time.process_time() - start < 0.7
