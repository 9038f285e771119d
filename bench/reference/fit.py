"""Fit the weights of pronouns and descriptions on the development part, or try them: `bench/reference/fit.py [--try]`.

A softmax over the things that a word may stand for and "none of them", with a Gaussian prior. Each text is read three
times: with what stands before a word resolved as the gold has it; so too, but with no first name known for a woman's or
a man's; and as the first weights have it, so that what was missed or mistaken before is met as it is met in use.
`--try` fits on six sevenths of the texts and measures on the rest, seven times. Needs numpy and scipy.
"""

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from types import ModuleType
from typing import Final, Protocol

import numpy as np
from run import GROUPS, HERE, PARTS, Answer, Gold, answers, line, read_gold, resolved
from scipy.optimize import minimize
from spacy.tokens import Token

import belegraph
from belegraph.extraction import epithets, likelihoods, lookback, salience, titles, weighing
from belegraph.extraction.components import ReferenceComponent
from belegraph.extraction.entries import Entry
from belegraph.model import Thing

PRIOR: Final = 3.0
FOLDS: Final = 7
HEAD: Final = """\
# What speaks for a thing that a word may stand for, and how much. Written by bench/reference/fit.py, not by hand, from
# the development part of bench/reference (CC BY 4.0).
"""

Weights = dict[str, float]
Clues = weighing.Clues


class Asked(Protocol):
    """A word that looks back."""

    word: Token


class One(Protocol):
    """A thing with its mentions."""

    thing: Thing
    entries: tuple[Entry, ...]


@dataclass(frozen=True)
class Task:
    """What is weighed: the table, and where its choice is made."""

    table: str
    home: ModuleType
    choice: str
    things: Callable[[Sequence[Entry]], tuple[One, ...]]
    none: Callable[[Asked], Clues]
    clues: Callable[[One, Asked], Clues]


TASKS: Final = (
    Task(
        salience.TABLE,
        lookback,
        "likeliest",
        salience.candidates_of,
        lambda asked: salience.clues_of_none(asked.word),
        salience.clues_of,
    ),
    Task(epithets.TABLE, likelihoods, "meant_by", epithets.named_before, epithets.clues_of_none, epithets.clues_of),
)


@dataclass(frozen=True)
class Case:
    """A pronoun of a text: the clues of "none" and of each thing, and which of them are right."""

    text: str
    clues: tuple[Clues, ...]
    right: tuple[bool, ...]


def chain_of(word: Token, gold: list[Gold]) -> str:
    """Return the chain of the smallest mention that a word stands in, empty if there is none."""
    start, end = word.idx, word.idx + len(word)
    around = [g for g in gold if g.start <= start and end <= g.end] or [
        g for g in gold if g.start < end and start < g.end
    ]
    return min(around, key=lambda g: g.end - g.start).chain if around else ""


def is_right(one: One, chain: str, gold: list[Gold]) -> bool:
    """Tell whether the last noun for a thing is in a chain, or its last pronoun where no noun is in any."""
    found = [(entry.word.pos_, chain_of(entry.word, gold)) for entry in one.entries]
    nouns = [named for pos, named in found if named and pos in ("NOUN", "PROPN", "X")]
    pronouns = [named for pos, named in found if named and pos not in ("NOUN", "PROPN", "X")]
    return chain not in ("", "-") and (chain in nouns[-1:] or (not nouns and chain in pronouns))


class Reader:
    """Reads texts with one way or another to choose what a word stands for."""

    def __init__(self, names: list[str]) -> None:
        """Parse the texts once."""
        nlp = belegraph.load("de")
        self.gold = read_gold(HERE / "gold.tsv")
        self.docs = {name: nlp((HERE / "texts" / f"{name}.txt").read_text(encoding="utf-8")) for name in names}

    @contextmanager
    def weighed(self, tables: dict[str, Weights]) -> Iterator[None]:
        """Use other weights than those of the tables."""
        kept, weighing.weights = weighing.weights, lambda name: tables[name]
        try:
            yield
        finally:
            weighing.weights = kept

    def cases(self, name: str, *, by_gold: bool) -> dict[str, list[Case]]:
        """Gather what is asked in a text, with the words before resolved by the gold or by the weights."""
        found: dict[str, list[Case]] = {task.table: [] for task in TASKS}
        kept = [getattr(task.home, task.choice) for task in TASKS]
        for task, choose in zip(TASKS, kept, strict=True):
            watch = partial(self.watch, name, task, None if by_gold else choose, found[task.table])
            setattr(task.home, task.choice, watch)
        try:
            ReferenceComponent()(self.docs[name])
        finally:
            for task, choose in zip(TASKS, kept, strict=True):
                setattr(task.home, task.choice, choose)
        return found

    def watch(
        self,
        name: str,
        task: Task,
        choose: Callable[[Sequence[Entry], Asked], Thing | None] | None,
        found: list[Case],
        entries: Sequence[Entry],
        asked: Asked,
    ) -> Thing | None:
        """Write down what is asked, and answer."""
        gold = self.gold[name]
        chain, things = chain_of(asked.word, gold), task.things(entries)
        right = [is_right(one, chain, gold) for one in things]
        clues = [task.none(asked), *(task.clues(one, asked) for one in things)]
        if things:
            found.append(Case(name, tuple(clues), (not any(right), *right)))
        if choose is not None:
            return choose(entries, asked)
        return next((one.thing for one, is_it in zip(things, right, strict=True) if is_it), None)

    def answers(self, name: str) -> list[Answer]:
        """Score a text."""
        doc, gold = ReferenceComponent()(self.docs[name]), self.gold[name]
        mentions = belegraph.mentions(doc)
        return [
            answer
            for kind in ("pronoun", "nominal")
            for answer in answers(name, doc.text, [g for g in gold if g.kind == kind], gold, resolved(mentions, kind))
        ]


def fit(cases: list[Case]) -> dict[str, float]:
    """Return the weights under which the right things are most probable."""
    names = sorted({name for case in cases for clues in case.clues for name in clues})
    place = {name: at for at, name in enumerate(names)}
    rows = [(clues, right) for case in cases for clues, right in zip(case.clues, case.right, strict=True)]
    table, right = np.zeros((len(rows), len(names))), np.array([float(is_it) for _, is_it in rows])
    for at, (clues, _) in enumerate(rows):
        for name, value in clues.items():
            table[at, place[name]] = value
    sizes = np.array([len(case.clues) for case in cases])
    starts, owner = np.cumsum([0, *sizes[:-1]]), np.repeat(np.arange(len(cases)), sizes)

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        scores = table @ weights
        shares = np.exp(scores - np.maximum.reduceat(scores, starts)[owner])
        shares /= np.add.reduceat(shares, starts)[owner]
        kept = np.add.reduceat(shares * right, starts)
        slope = table.T @ (shares - shares * right / kept[owner]) + PRIOR * weights
        return float(-np.log(kept).sum() + PRIOR / 2 * weights @ weights), slope

    found = minimize(loss, np.zeros(len(names)), jac=True, method="L-BFGS-B", options={"maxiter": 500})
    return dict(zip(names, (float(weight) for weight in found.x), strict=True))


@contextmanager
def nameless() -> Iterator[None]:
    """Know no first names: few texts have as many that the list has as those that the weights are fitted on."""
    kept, titles.gender_of = titles.gender_of, lambda name: ""
    try:
        yield
    finally:
        titles.gender_of = kept


def learn(reader: Reader, names: list[str]) -> dict[str, Weights]:
    """Fit on the gold's way of reading, then once more with the way of reading that was learned."""
    seen = [reader.cases(name, by_gold=True) for name in names]
    with nameless():
        seen += [reader.cases(name, by_gold=True) for name in names]
    first = {task.table: fit([case for cases in seen for case in cases[task.table]]) for task in TASKS}
    with reader.weighed(first):
        seen += [reader.cases(name, by_gold=False) for name in names]
    return {task.table: fit([case for cases in seen for case in cases[task.table]]) for task in TASKS}


def attempt(reader: Reader, names: list[str]) -> None:
    """Print what is right in texts that were not fitted on, for several ways to be sure."""
    found: dict[float, list[Answer]] = {sure: [] for sure in (0.6, 0.7, 0.75, 0.8)}
    for fold in range(FOLDS):
        with reader.weighed(learn(reader, [name for at, name in enumerate(names) if at % FOLDS != fold])):
            for sure, scored in found.items():
                salience.SURE = epithets.SURE = sure
                for name in names[fold::FOLDS]:
                    scored += reader.answers(name)
    for group in ("personal pronouns", "possessives", "descriptions of named things"):
        for sure, scored in found.items():
            print(line(f"{group}, {sure}", [a for a in scored if GROUPS[group](a.gold)]))


def main() -> None:
    """Write the tables, or try."""
    names = [f"{number:02}" for number in PARTS["dev"]]
    reader = Reader(names)
    if "--try" in sys.argv:
        return attempt(reader, names)
    for table, weights in learn(reader, names).items():
        rows = [f"{name}\t{weight:.3f}\n" for name, weight in weights.items() if abs(weight) >= 0.0005]
        (weighing.FOLDER / table).write_text(HEAD + "".join(rows), encoding="utf-8")
    return None


if __name__ == "__main__":
    main()
