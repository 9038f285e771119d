"""Articles that never were, seeded: as many sentences, statements, mentions and messages as real ones, names by Zipf.

The shape is that of the seed article: 28 sentences, 69 statements, a third of them said by somebody, 20 things.
"""

import random
from collections.abc import Iterator

from belegraph.model import (
    Argument,
    Article,
    Attribution,
    Evidence,
    Factuality,
    Mention,
    Phrase,
    Quantity,
    Reading,
    Relation,
    Sentence,
    Speaker,
    Statement,
    Thing,
    Time,
)  # fmt: skip

SEED = 20251129
KINDS = ("Person", "Company", "City", "Country", "Organization", "Party")
RELATIONS = ("supports", "opposes", "meets", "criticizes", "demands", "plans", "leads", "memberOf", "locatedIn")
VERBS = ("bauen", "verkaufen", "ankündigen", "verschieben", "prüfen", "öffnen")
SYLLABLES = ("ka", "lo", "mi", "ru", "ste", "von", "ber", "hag", "tün", "wöl", "grä", "fen", "dorf", "bach")
SENTENCES, STATEMENTS, MESSAGES, NAMES = 28, 69, 12, 20


def readings(number: int) -> Iterator[Reading]:
    """Yield so many readings, always the same."""
    chance = random.Random(SEED)
    things = [thing(chance, place) for place in range(200 + 10 * number)]
    weights = [1 / (place + 1) for place in range(len(things))]
    for place in range(number):
        yield reading(chance, f"a{place:06}", chance.choices(things, weights, k=NAMES))


def thing(chance: random.Random, place: int) -> Thing:
    """A thing with a name of its own."""
    name = " ".join("".join(chance.choices(SYLLABLES, k=3)).capitalize() for _ in range(2))
    return Thing(f"{name} {place}", chance.choice(KINDS))


def reading(chance: random.Random, id: str, things: list[Thing]) -> Reading:
    """One article about some things."""
    lines = [" ".join(sentence(chance, things)) for _ in range(SENTENCES)]
    starts = [sum(len(line) + 1 for line in lines[:place]) for place in range(SENTENCES)]
    sentences = tuple(
        Sentence(number, start, start + len(line), line)
        for number, (start, line) in enumerate(zip(starts, lines, strict=True), 1)
    )
    day = f"20{chance.randint(10, 25)}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"
    article = Article(
        id, "\n".join(lines), "de", title=lines[0][:60], publisher=chance.choice(("A", "B", "C")), published=day
    )
    statements = tuple(
        statement(chance, article, chance.choice(sentences), place, things) for place in range(STATEMENTS)
    )
    mentions = tuple(
        Mention(s.start, s.start + 5, article.text[s.start : s.start + 5], chance.choice(things)) for s in sentences
    )
    messages = tuple(
        Attribution(((s.start, s.end),), cue=((s.start, s.start + 4),), by=chance.choice(things))
        for s in sorted(chance.sample(sentences, MESSAGES), key=lambda s: s.number)
    )
    return Reading(article, sentences, statements, mentions, attributions=messages)


def sentence(chance: random.Random, things: list[Thing]) -> list[str]:
    """Words of a sentence."""
    return [
        chance.choice(things).name,
        chance.choice(VERBS),
        *chance.choices(SYLLABLES, k=9),
        chance.choice(things).name + ".",
    ]


def statement(chance: random.Random, article: Article, where: Sentence, place: int, things: list[Thing]) -> Statement:
    """One statement of a sentence: a few are negated, some have a time, some a number, a third a speaker."""
    open_one = chance.random() < 0.3
    relation = Relation(label=chance.choice(VERBS)) if open_one else Relation(chance.choice(RELATIONS))
    subject, other = (phrase(thing, where.start) for thing in chance.sample(things, 2))
    five = Quantity(str(chance.randint(1, 99)), "%", Thing("Umsatz", "Concept", local=True))
    said = phrase(five, where.start, "Zahl") if chance.random() < 0.1 else other
    day = Time(f"20{chance.randint(10, 25)}-{chance.randint(1, 12):02}")
    when = (Argument("time", Phrase("Monat", where.start, where.start + 5, day)),) if chance.random() < 0.2 else ()
    is_said = chance.random() < 0.33
    factuality = Factuality("negated" if chance.random() < 0.05 else "affirmed", "certain", "asserted")
    evidence = Evidence(article.id, where.start, where.end, ("verb", "typed"))
    speakers = (Speaker(phrase(chance.choice(things), where.start)),) if is_said else ()
    return Statement(
        f"{where.number}.{place}", where.number, subject, relation, said, evidence, factuality, speakers,
        "reported" if is_said else "", when,
    )  # fmt: skip


def phrase(value: Thing | Quantity, start: int, text: str = "") -> Phrase:
    """Words for a thing."""
    words = text or (value.name if isinstance(value, Thing) else "")
    return Phrase(words, start, start + len(words), value)
