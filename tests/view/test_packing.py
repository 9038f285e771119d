"""Boxes on a sheet."""

from itertools import combinations

import pytest

from belegraph.view.packing import pack

MANY = [(200.0, 150.0), *[(10.0 + number % 7 * 5, 12.0 + number % 5 * 4) for number in range(60)]]


@pytest.mark.parametrize("boxes", [[(5.0, 5.0)], MANY, [(30.0, 20.0)] * 150], ids=["one", "mixed", "many alike"])
def test_boxes_do_not_overlap(boxes: list[tuple[float, float]]) -> None:
    placed = [(x, y, x + w, y + h) for (w, h), (x, y) in zip(boxes, pack(boxes), strict=True)]
    overlaps = [1 for a, b in combinations(placed, 2) if a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]]
    assert not overlaps


def test_the_sheet_is_well_filled() -> None:
    corners = pack(MANY)
    width = max(x + w for (w, _), (x, _) in zip(MANY, corners, strict=True))
    height = max(y + h for (_, h), (_, y) in zip(MANY, corners, strict=True))
    assert sum(w * h for w, h in MANY) > 0.6 * width * height


def test_no_box_no_corner() -> None:
    assert pack([]) == []
