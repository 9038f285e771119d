"""Score attribution against a corpus of quotations: `python bench/attribution/run.py CORPUS.jsonl[.gz] [--simple]`.

The corpus is not in the project (CC BY-NC-SA 4.0); `own.jsonl` and `own-2.jsonl` beside this file, three articles each
with messages and speakers only, are (CC BY 4.0), annotated before the extractor ran on them. One JSON object a line:
id, text, published, tokens (ranges), and attributions, each with message, speaker_ranges, cue_ranges, frame_ranges
(lists of half-open ranges of code points), type and nested. Ranges become sets of the corpus' tokens; gold and found
messages are paired so that the sum of their token F1 is greatest; precision and recall of a part are averaged over
attributions, as the corpus' own scorer does.

Source: https://github.com/uhh-lt/german-news-quotation-attribution-2024
"""

import gzip
import json
import sys
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import numpy as np
from scipy.optimize import linear_sum_assignment

from belegraph.export.rows import ROWS, Row
from belegraph.extraction import extract_layer
from belegraph.lang import GERMAN
from belegraph.model import Article
from belegraph.parse import parse_one

PARTS = {"message": "message", "speaker": "speaker_ranges", "cue": "cue_ranges", "frame": "frame_ranges"}
POOLS = {**{part: (part,) for part in PARTS}, "joint": ("message", "speaker"), "all": tuple(PARTS)}
TIE = 0.01
"""What an equal type adds to the overlap of two messages."""
Words = dict[str, frozenset[int]]
NOTHING: Words = dict.fromkeys(PARTS, frozenset())


def read(path: Path) -> Iterator[dict[str, object]]:
    """Yield the articles of a corpus, packed or not."""
    with (gzip.open if path.suffix == ".gz" else open)(path, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def in_words(row: Mapping[str, object], tokens: Iterable[tuple[int, int]]) -> Words:
    """Turn the ranges of an attribution into the numbers of the tokens that they touch."""
    starts, ends = zip(*tokens, strict=True)
    return {
        part: frozenset(n for a, b in row.get(name) or () for n in range(bisect_right(ends, a), bisect_left(starts, b)))
        for part, name in PARTS.items()
    }


def overlap(one: frozenset[int], other: frozenset[int]) -> float:
    """F1 of two sets of tokens."""
    return 2 * len(one & other) / (len(one) + len(other)) if one & other else 0.0


def pairs(gold: list[tuple[str, Words]], found: list[tuple[str, Words]]) -> Iterator[tuple[Words, Words]]:
    """Pair gold and found messages; what is left stands alone."""
    scores = np.zeros((len(gold), len(found)))
    for at, (kind, wanted) in enumerate(gold):
        for to, (other, got) in enumerate(found):
            same = overlap(wanted["message"], got["message"])
            scores[at, to] = same + (TIE if same and kind == other else 0)
    rows, columns = linear_sum_assignment(scores, maximize=True)
    yield from ((gold[at][1], found[to][1]) for at, to in zip(rows, columns, strict=True))
    yield from ((wanted, NOTHING) for at, (_, wanted) in enumerate(gold) if at not in rows)
    yield from ((NOTHING, got) for to, (_, got) in enumerate(found) if to not in columns)


def layer(record: Mapping[str, object]) -> list[Row]:
    """What belegraph finds in one article."""
    article = Article(str(record["id"]), str(record["text"]), "de", published=str(record.get("published") or ""))
    reading = extract_layer(article, parse_one(article), "attributions", GERMAN)
    return list(ROWS["attributions"](reading, {}))


def main(path: Path, simple: bool) -> None:
    """Print precision, recall and F1 of each part."""
    precision, recall = defaultdict(list), defaultdict(list)
    for record in read(path):
        gold, found = (
            [
                (row["type"], words)
                for row in rows
                if (words := in_words(row, record["tokens"]))["message"] and not (simple and row["nested"])
            ]
            for rows in (record["attributions"], layer(record))
        )
        for wanted, got in pairs(gold, found):
            for part in PARTS:
                both = len(wanted[part] & got[part])
                if got[part]:
                    precision[part].append(both / len(got[part]))
                if wanted[part]:
                    recall[part].append(both / len(wanted[part]))
    print("| | P | R | F1 |\n|---|---|---|---|")
    for name, parts in POOLS.items():
        if not all(recall[part] for part in parts):
            continue  # a gold without cues and frames
        p, r = (float(np.mean([value for part in parts for value in shares[part]])) for shares in (precision, recall))
        print(f"| {name} | {100 * p:.1f} | {100 * r:.1f} | {200 * p * r / (p + r):.1f} |")


if __name__ == "__main__":
    if len(sys.argv) < 2 or not Path(sys.argv[1]).is_file():
        sys.exit(__doc__)
    main(Path(sys.argv[1]), "--simple" in sys.argv)
