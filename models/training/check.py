"""Score a finished pipeline on the held-out parts: `python -m training.check --data DATA`; needs no torch."""

import argparse
from collections.abc import Iterator, Sequence
from itertools import accumulate
from pathlib import Path

from spacy.language import Language
from spacy.tokens import Doc

from belegraph.parse import as_universal, load
from training.corpus import held_out_texts
from training.corpus import load as load_corpus
from training.scores import Reading, by_length, by_relation, f_score, score
from training.treebanks import Example

RUNNING = 20
"""Sentences of a running text."""


def read(nlp: Language, example: Example) -> Reading:
    """Parse the words of one sentence."""
    starts = [place == 0 for place in range(len(example.words))]
    doc = as_universal(nlp(Doc(nlp.vocab, words=list(example.words), sent_starts=starts)))
    return Reading(
        tuple(0 if word.head.i == word.i else word.head.i + 1 for word in doc),
        tuple("root" if word.dep_ == "ROOT" else word.dep_ for word in doc),
        tuple(word.pos_ for word in doc),
        tuple(word.lemma_ for word in doc),
        tuple("O" if word.ent_iob_ in ("O", "") else f"{word.ent_iob_}-{word.ent_type_}" for word in doc),
    )


def sentence_figures(nlp: Language, sentences: Sequence[str]) -> tuple[float, float, float]:
    """Return precision, recall and F1 of sentences, both ends right, in texts of twenty, one blank between two."""
    found: set[tuple[int, int, int]] = set()
    wanted: set[tuple[int, int, int]] = set()
    for number in range(0, len(sentences), RUNNING):
        part = sentences[number : number + RUNNING]
        starts = accumulate((len(text) + 1 for text in part), initial=0)
        wanted |= {(number, start, start + len(text)) for start, text in zip(starts, part, strict=False)}
        doc = nlp(" ".join(part))
        found |= {(number, s.start_char, s.start_char + len(s.text.rstrip())) for s in doc.sents}
    return f_score(found, wanted)


def report(nlp: Language, trees: Sequence[Example]) -> Iterator[str]:
    """Yield lines that say where the trees are wrong: by relation and by length."""
    found = [read(nlp, example) for example in trees]
    for rel, (count, share, instead) in by_relation(found, trees).items():
        yield f"{rel:12} {count:5} {share:5.1f} % right; most often instead: {instead or '-'}"
    for (least, most), (count, las) in by_length(found, trees).items():
        yield f"{least}-{most} words: {count} sentences, LAS {las:.1f}"


def main() -> None:
    """Print the scores on the held-out parts."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--pipeline", default="accurate", help="one of ours, or an installed spaCy pipeline")
    parser.add_argument("--errors", action="store_true", help="also print where the trees are wrong")
    asked = parser.parse_args()
    corpus, nlp = load_corpus(asked.data), load("de", asked.pipeline)
    print(score(lambda examples: [read(nlp, e) for e in examples], corpus.test_trees, corpus.test_names))
    print("sentences P {:.1f} R {:.1f} F {:.1f}".format(*sentence_figures(nlp, held_out_texts(asked.data))))
    if asked.errors:
        print("\n".join(report(nlp, corpus.test_trees)))


if __name__ == "__main__":
    main()
