"""Rectangles side by side: the parts of a graph on one sheet."""

from collections.abc import Sequence
from math import sqrt

COLUMNS = 96
RATIO = 1.45  # width to height of the sheet: the stage beside the panel on a desktop


def pack(boxes: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """Return the upper left corner of each box, on the sheet of those tried that can be shown largest.

    Args:
        boxes: width and height, in the order in which they are placed; largest first packs well.

    >>> pack([(96, 60), (24, 20), (30, 10)])
    [(0.0, 0.0), (0.0, 60.0), (24.0, 60.0)]
    """
    if not boxes:
        return []
    area = 0.0
    for width, height in boxes:
        area += width * height
    least, widest = sqrt(area * RATIO), max(width for width, _ in boxes)
    tries = range(17) if len(boxes) <= 100 else range(4, 5)
    sheets = [_fill(boxes, max(widest, least * (0.9 + step / 20))) for step in tries]
    return min(sheets, key=lambda corners: _extent(boxes, corners))


def _fill(boxes: Sequence[tuple[float, float]], sheet: float) -> list[tuple[float, float]]:
    """Place one box after the other on a sheet of a width, each as high up, then as far left, as it fits."""
    column = sheet / COLUMNS
    filled = [0.0] * COLUMNS
    corners: list[tuple[float, float]] = []
    for width, height in boxes:
        span = min(COLUMNS, -int(-width // column))
        top, first = min((max(filled[at : at + span]), at) for at in range(COLUMNS - span + 1))
        filled[first : first + span] = [top + height] * span
        corners.append((first * column, top))
    return corners


def _extent(boxes: Sequence[tuple[float, float]], corners: Sequence[tuple[float, float]]) -> float:
    """Measure the height that a sheet of the wanted ratio needs to hold the boxes."""
    placed = list(zip(boxes, corners, strict=True))
    across, down = max(x + width for (width, _), (x, _) in placed), max(y + height for (_, height), (_, y) in placed)
    return max(across / RATIO, down)
