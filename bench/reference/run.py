"""Score reference: `python bench/reference/run.py dev|test|fresh [-v]`, or a folder with `texts/*.txt` and `gold.tsv`.

A pronoun or description is resolved when the layer gives it an antecedent, and right when that touches another gold
mention of its chain. Precision is of what is resolved, coverage the share of the gold that is resolved right.
The floor takes the nearest noun or name before.
"""

import csv
import re
import sys
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import spacy

import belegraph
from belegraph.extraction.components import ReferenceComponent
from belegraph.model import Mention, Range

HERE = Path(__file__).parent
PARTS = {
    "dev": (*range(1, 9), *range(17, 21), *range(25, 49)),
    "test": (*range(9, 17), *range(21, 25)),
    "first dev": range(1, 9),
    "first test": range(9, 17),
    "second": range(17, 25),
    "more": range(25, 41),
    "reports": range(41, 49),
    "fresh": range(49, 61),
}
UNNAMED = re.compile(r"\d\d-x\d+")


@dataclass(frozen=True)
class Gold:
    """One mention of the gold; `chain` is "-" where it stands for nothing."""

    start: int
    end: int
    head: Range
    kind: str
    type: str
    chain: str
    words: str


@dataclass(frozen=True)
class Answer:
    """What was found for a gold mention: the antecedent's words, empty where it was left alone."""

    text: str
    gold: Gold
    antecedent: str
    is_right: bool


def read_gold(path: Path) -> dict[str, list[Gold]]:
    """Read the mentions of each text."""
    found: dict[str, list[Gold]] = defaultdict(list)
    with path.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            head = int(row["head_start"]), int(row["head_end"])
            found[row["text"]].append(
                Gold(int(row["start"]), int(row["end"]), head, row["kind"], row["type"], row["chain"], row["words"])
            )
    return found


def touches(one: Range, other: Range) -> bool:
    """Tell ranges with a character in common."""
    return one[0] < other[1] and other[0] < one[1]


def answers(
    name: str, text: str, asked: list[Gold], gold: list[Gold], found: list[tuple[Range, Range]]
) -> Iterator[Answer]:
    """Compare the pairs of a mention and its antecedent with the gold, for the mentions that are asked for."""
    for wanted in asked:
        pair = next((taken for words, taken in found if touches(words, wanted.head)), None)
        if pair is None:
            yield Answer(name, wanted, "", False)
            continue
        same = [other for other in gold if other.chain == wanted.chain and other.head != wanted.head]
        right = wanted.chain != "-" and any(touches(pair, (other.start, other.end)) for other in same)
        yield Answer(name, wanted, text[slice(*pair)], right)


def resolved(mentions: tuple[Mention, ...], kind: str) -> list[tuple[Range, Range]]:
    """The pairs that the component gives for one kind of mention; of nested ones the innermost first."""
    pairs = [((m.start, m.end), m.antecedent) for m in mentions if m.kind == kind and m.antecedent is not None]
    return sorted(pairs, key=lambda pair: pair[0][1] - pair[0][0])


def nearest(doc: spacy.tokens.Doc, gold: list[Gold]) -> list[tuple[Range, Range]]:
    """The floor: the nearest noun or name before."""
    pairs = []
    for wanted in gold:
        before = [w for w in doc if w.pos_ in ("NOUN", "PROPN") and w.idx + len(w) <= wanted.start]
        if before:
            pairs.append((wanted.head, (before[-1].idx, before[-1].idx + len(before[-1]))))
    return pairs


def line(name: str, scored: list[Answer]) -> str:
    """One row of figures: right, resolved, in the gold."""
    tried = [answer for answer in scored if answer.antecedent]
    right = sum(answer.is_right for answer in tried)
    refers = sum(answer.gold.chain != "-" for answer in scored)
    precision = right / len(tried) if tried else 0.0
    return f"| {name} | {precision:.2f} | {right / refers if refers else 0.0:.2f} | {right}/{len(tried)}/{refers} |"


def is_named(gold: Gold) -> bool:
    """Tell a mention of something that has a name."""
    return gold.chain != "-" and UNNAMED.fullmatch(gold.chain) is None


GROUPS = {
    "personal pronouns": lambda g: g.type == "personal",
    "possessives": lambda g: g.type == "possessive",
    "relatives": lambda g: g.type == "relative",
    "demonstratives": lambda g: g.type == "demonstrative",
    "descriptions of named things": lambda g: g.kind == "nominal" and is_named(g),
}


def main(part: str, verbose: bool) -> None:
    """Print a table for a part or a folder."""
    folder = HERE if part in PARTS else Path(part)
    gold = read_gold(folder / "gold.tsv")
    names = [f"{number:02}" for number in PARTS[part]] if part in PARTS else sorted(gold)
    nlp, component = belegraph.load("de"), ReferenceComponent()
    found: list[Answer] = []
    floor: list[Answer] = []
    for name in names:
        text = (folder / "texts" / f"{name}.txt").read_text(encoding="utf-8")
        doc = component(nlp(text))
        mentions = belegraph.mentions(doc)
        for kind in ("pronoun", "nominal"):
            mine = [g for g in gold[name] if g.kind == kind]
            found += answers(name, text, mine, gold[name], resolved(mentions, kind))
        floor += answers(name, text, gold[name], gold[name], nearest(doc, gold[name]))
    print("| | precision | coverage | right/resolved/gold | floor: precision |\n|---|---|---|---|---|")
    for group, belongs in GROUPS.items():
        below = line("", [a for a in floor if belongs(a.gold)]).split("|")[2].strip()
        print(line(group, [a for a in found if belongs(a.gold)]), f"{below} |")
    if verbose:
        for answer in found:
            if not answer.is_right and (answer.antecedent or answer.gold.chain != "-"):
                print(answer.text, answer.gold.type or answer.gold.kind, answer.gold.words, f"[{answer.gold.chain}]",
                      "->", answer.antecedent or "(nothing)", answer.gold.start)  # fmt: skip


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "dev", "-v" in sys.argv)
