"""The colours of things, as people see them who do not see all colours."""

import re
from itertools import combinations
from math import dist

import pytest

from belegraph.view.kinds import GROUPS
from belegraph.view.scripts import web

SIGHTS = {
    "all colours": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "no red": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "no green": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.01182, 0.04294, 0.968881)),
    "no blue": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.3039)),
}
"""Machado, Oliveira and Fernandes 2009, severity 1: https://www.inf.ufrgs.br/~oliveira/pubs_files/CVD_Simulation/CVD_Simulation.html."""

KINDS = [group for group in GROUPS if group != "words"]
SCHEMES = ["light", "dark"]


def colour(name: str, scheme: str) -> str:
    [found] = re.findall(rf"--{name}: light-dark\((#\w+), (#\w+)\)", web("page.css"))
    return str(found[SCHEMES.index(scheme)])


def linear(value: str) -> list[float]:
    full = value if len(value) == 7 else "#" + "".join(2 * letter for letter in value[1:])
    parts = [int(full[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    return [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]


def cielab(rgb: list[float]) -> tuple[float, float, float]:
    red, green, blue = rgb
    x, y, z = (
        (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047,
        0.2126 * red + 0.7152 * green + 0.0722 * blue,
        (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883,
    )
    fx, fy, fz = (part ** (1 / 3) if part > 0.008856 else 7.787 * part + 16 / 116 for part in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


def seen(value: str, sight: str) -> tuple[float, float, float]:
    rgb = linear(value)
    return cielab([min(1, max(0, sum(a * b for a, b in zip(row, rgb, strict=True)))) for row in SIGHTS[sight]])


def luminance(value: str) -> float:
    return sum(share * part for share, part in zip((0.2126, 0.7152, 0.0722), linear(value), strict=True))


def contrast(one: str, other: str) -> float:
    low, high = sorted(map(luminance, (one, other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("sight", SIGHTS)
@pytest.mark.parametrize(("one", "other"), [*combinations(KINDS, 2)])
def test_kinds_are_told_apart(one: str, other: str, sight: str, scheme: str) -> None:
    assert dist(*(seen(colour(name, scheme), sight) for name in (one, other))) > 18


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("name", [*KINDS, "fact", "said", "negated"])
def test_symbols_and_lines_stand_out(name: str, scheme: str) -> None:
    assert contrast(colour(name, scheme), colour("paper", scheme)) > 3


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("name", ["ink", "soft", "accent"])
def test_words_can_be_read(name: str, scheme: str) -> None:
    assert contrast(colour(name, scheme), colour("paper", scheme)) > 4.5
