"""Learn which verbs are said of persons: `python bench/reference/verbs.py FILE.gz [SENTENCES]`, a sentence a line.

Counts who is subject, object and dative of each verb and predicative adjective: pronouns of the first and second
person, "man", "wer" and nouns for persons against other nouns. Written is the logarithm of the odds, against those of
all verbs. The table in the package was learned from plenary records of the German Bundestag 2009-2017 (official work),
40 000 sentences drawn by chance.
"""

import gzip
import math
import random
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from spacy.tokens import Token

from belegraph.extraction.salience import ARGUMENTS, VERBS, argument_key
from belegraph.extraction.things import names_person
from belegraph.extraction.weighing import FOLDER
from belegraph.lang import GERMAN
from belegraph.parse import load

HEAD: Final = """\
# How much rather than of things a verb is said of persons, as subject, object, dative: logarithm of odds. Written by
# bench/reference/verbs.py, not by hand, from plenary records of the German Bundestag 2009-2017.
"""
PERSONS: Final = {
    "subject": frozenset("ich wir du man jemand wer niemand er".split()),
    "object": frozenset("mich uns dich ihn jemanden niemanden".split()),
    "dative": frozenset("mir uns dir ihnen ihm jemandem niemandem".split()),
}
THINGS: Final = frozenset("es das dies dieses was etwas nichts".split())
SPEAKERS: Final = {"mich": "ich", "mir": "ich", "uns": "wir", "dich": "du", "dir": "du"}
POLITE: Final = frozenset({"Sie", "Ihnen"})
FEWEST: Final = 4
LEAST: Final = 0.3


def counted(word: Token) -> Iterator[tuple[tuple[str, str], float, float]]:
    """Yield role and verb of a word, and how much it is a person and a thing."""
    role, key = ARGUMENTS.get(word.dep_, ""), argument_key(word)
    if not role or not key:
        return
    subjects = {part.lower_ for part in word.head.children if part.dep_ == "nsubj"}
    if SPEAKERS.get(word.lower_) in subjects:  # "wir freuen uns"
        return
    polite = word.text in POLITE and word.i > word.sent.start
    noun = word.pos_ == "NOUN"
    somebody = noun and names_person(word.lemma_, word.text, GERMAN)
    if word.lower_ in PERSONS[role] or polite or word.ent_type_ == "PER" or somebody:
        yield (role, key), 1.0, 0.0
    elif noun or word.lower_ in THINGS:
        yield (role, key), 0.0, 1.0 if noun else 0.5


def main(path: Path, sentences: int) -> None:
    """Write the table."""
    lines = gzip.decompress(path.read_bytes()).decode().splitlines()
    drawn = random.Random(5).sample(lines, min(sentences, len(lines)))
    persons: Counter[tuple[str, str]] = Counter()
    things: defaultdict[tuple[str, str], float] = defaultdict(float)
    for doc in load("de", "fast").pipe(drawn, batch_size=256):
        for word in doc:
            for key, person, thing in counted(word):
                persons[key] += int(person)
                things[key] += thing
    base = {role: sum(n for (r, _), n in persons.items() if r == role) for role in PERSONS}
    total = {role: base[role] + sum(n for (r, _), n in things.items() if r == role) for role in PERSONS}
    rows = []
    for role, key in sorted(set(persons) | set(things)):
        known, share = persons[role, key] + things[role, key], base[role] / total[role]
        told = (persons[role, key] + 2 * share) / (known + 2)
        odds = math.log(told / (1 - told)) - math.log(share / (1 - share))
        if known >= FEWEST and abs(odds) >= LEAST:
            rows.append(f"{role} {key}\t{odds:.1f}\n")
    (FOLDER / VERBS).write_text(HEAD + "".join(rows), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 60_000)
