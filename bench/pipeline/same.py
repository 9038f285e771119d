"""How many sentences get another parse when batches, threads or the processor change.

    python bench/pipeline/same.py read TEXT FILE [--batch N] [--threads N] [--pipeline NAME]
    python bench/pipeline/same.py compare FILE FILE ...

TEXT has one sentence a line; twenty lines make an article. FILE gets one line a sentence with all that was found.
"""

import argparse
from collections.abc import Iterator
from itertools import zip_longest
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.tokens import Span, Token

from belegraph.parse import PIPELINES
from belegraph.resources import folder

FOLDERS = PIPELINES["de"]
ARTICLE = 20


def annotation(word: Token) -> tuple[str, ...]:
    """Return all that a pipeline writes on a word but its head."""
    return word.pos_, word.tag_, str(word.morph), word.lemma_, word.dep_, word.ent_iob_, word.ent_type_


def line(sentence: Span) -> str:
    """Write down everything that was found in a sentence."""
    words = [word for word in sentence if not word.is_space]
    return " ".join("/".join([word.text, *annotation(word), str(word.head.i - sentence.start)]) for word in words)


def read(nlp: Language, lines: list[str]) -> Iterator[str]:
    """Parse article by article."""
    articles = ("\n".join(lines[start : start + ARTICLE]) for start in range(0, len(lines), ARTICLE))
    for doc in nlp.pipe(articles):
        yield from map(line, doc.sents)


def changed(files: list[Path]) -> int:
    """Count the sentences that are not the same in all files; where one is cut in two, the rest of its file counts."""
    rows = zip_longest(*(file.read_text(encoding="utf-8").splitlines() for file in files))
    return sum(len(set(row)) > 1 for row in rows)


def main() -> None:
    """Read, or compare."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", choices=["read", "compare"])
    parser.add_argument("files", type=Path, nargs="+")
    parser.add_argument("--batch", type=int, default=160)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--pipeline", choices=FOLDERS, default="accurate")
    asked = parser.parse_args()
    if asked.what == "compare":
        print(changed(asked.files), "sentences differ")
        return
    text, out = asked.files
    settings = {"batch_size": asked.batch, "threads": asked.threads}
    nlp = spacy.load(folder(FOLDERS[asked.pipeline]), config={"components": {"belegraph_encoder": settings}})
    out.write_text("\n".join(read(nlp, text.read_text(encoding="utf-8").splitlines())) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
