"""An archive that never was, seeded: articles of the length of news, made of the sentences of this project's benches.

`python bench/archive/generator.py 1000 archive.jsonl.gz`. The sentences are those of `bench/extraction`,
`bench/factuality`, `bench/reference` and `bench/unseen` (written for this project; their licences stand there), some
1 000. An article takes 12 to 28 of them, a few at a time from one place, with other numbers in them, so that hardly two
articles have the same words.
"""

import csv
import gzip
import json
import random
import re
import sys
from collections.abc import Iterator
from pathlib import Path

BENCH = Path(__file__).parent.parent
TABLES = (("extraction/sentences.tsv", -1), ("factuality/clauses.tsv", 3))
"""Tables, and which column of them has the sentence."""
TEXTS = ("reference/texts/*.txt", "unseen/*.txt")
END = re.compile(r"(?<=[.!?…“])\s+(?=[A-ZÄÖÜ„])")
NUMBER = re.compile(r"(?<![\d.,])\d{1,3}(?![\d.,:])")
SEED = 20261130
PUBLISHERS = ("Bote", "Anzeiger", "Rundschau", "Kurier")
PASSAGE, SENTENCES = (1, 4), (12, 28)


def sentences() -> list[str]:
    """Return all sentences, those of one source one after the other, each once."""
    found: dict[str, None] = {}
    for name, column in TABLES:
        with (BENCH / name).open(encoding="utf-8", newline="") as file:
            rows = list(csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE))[1:]
        found |= dict.fromkeys(row[column] for row in rows if len(row[column].split()) > 3)
    for path in sorted(path for pattern in TEXTS for path in BENCH.glob(pattern)):
        for paragraph in path.read_text(encoding="utf-8").splitlines():
            found |= dict.fromkeys(each for each in END.split(paragraph) if len(each.split()) > 3)
    return list(found)


def articles(number: int) -> Iterator[dict[str, str]]:
    """Yield so many articles, always the same."""
    chance, source = random.Random(SEED), sentences()
    for place in range(number):
        text: list[str] = []
        left = chance.randint(*SENTENCES)
        while left > 0:
            start = chance.randrange(len(source))
            passage = source[start : start + chance.randint(*PASSAGE)]
            left -= len(passage)
            text.append(" ".join(NUMBER.sub(lambda _: str(chance.randint(2, 99)), each) for each in passage))
        day = f"20{chance.randint(10, 25)}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"
        publisher = chance.choice(PUBLISHERS)
        yield {
            "id": f"{day}-{place:06}",
            "text": "\n\n".join(text),
            "language": "de",
            "publisher": publisher,
            "published": day,
        }


def write(number: int, path: Path) -> None:
    """Write them as JSON Lines, packed where the name says so."""
    opened = gzip.open if path.suffix == ".gz" else open
    with opened(path, "wt", encoding="utf-8") as file:
        for article in articles(number):
            file.write(json.dumps(article, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    write(int(sys.argv[1]), Path(sys.argv[2]))
