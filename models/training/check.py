"""Score the finished pipeline: `python -m training.check --data DATA`; needs no torch."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from spacy.language import Language
from spacy.tokens import Doc

from belegraph.parse import load
from training.corpus import load as load_corpus
from training.scores import Reading, score
from training.treebanks import Example


def read(nlp: Language, example: Example) -> Reading:
    """Parse the words of one sentence."""
    starts = [place == 0 for place in range(len(example.words))]
    doc = nlp(Doc(nlp.vocab, words=list(example.words), sent_starts=starts))
    return Reading(
        tuple(0 if word.head.i == word.i else word.head.i + 1 for word in doc),
        tuple("root" if word.dep_ == "ROOT" else word.dep_ for word in doc),
        tuple(word.pos_ for word in doc),
        tuple(word.lemma_ for word in doc),
        tuple("O" if word.ent_iob_ == "O" else f"{word.ent_iob_}-{word.ent_type_}" for word in doc),
    )


def main() -> None:
    """Print the scores on the held-out parts."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    corpus, nlp = load_corpus(parser.parse_args().data), load("de")

    def parse(examples: Sequence[Example]) -> list[Reading]:
        return [read(nlp, example) for example in examples]

    print(score(parse, corpus.test_trees, corpus.test_names))


if __name__ == "__main__":
    main()
