"""What the words of an article stand for: names, titles, descriptions ("das Bündnis"), pronouns."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from spacy.tokens import Token

from belegraph.extraction.entries import Entry, entries_of, since
from belegraph.extraction.likelihoods import REACH_OF_KINDS
from belegraph.extraction.lookback import look_back
from belegraph.extraction.names import Name, find_names
from belegraph.extraction.quantities import quantity
from belegraph.extraction.text import Text
from belegraph.extraction.things import local_thing
from belegraph.extraction.times import dates, is_time
from belegraph.extraction.titles import find_appointed, find_genders, find_titled
from belegraph.model import Mention, Phrase, Thing, Time, Value


@dataclass(frozen=True)
class References:
    """For head words what they stand for, and all mentions of things.

    Attributes:
        aliases: what descriptions and pronouns stand for.
        antecedents: for each of them the word that it takes up.
    """

    text: Text
    values: Mapping[int, Value]
    aliases: Mapping[int, Thing]
    antecedents: Mapping[int, Token]
    mentions: tuple[Mention, ...]
    names: tuple[Name, ...] = field(default=())

    @cached_property
    def by_head(self) -> Mapping[int, Name]:
        """The names by the place of their heads."""
        return {name.head.i: name for name in self.names}

    @cached_property
    def by_start(self) -> Mapping[int, Name]:
        """The names by the place of their first words."""
        return {name.start: name for name in self.names}

    def is_name_of(self, word: Token, value: Value | None) -> bool:
        """Tell a word that is part of a thing's name.

        >>> doc = tree("Anna/PROPN/3/nsubj Kern/PROPN/1/flat lacht/VERB/0/root", "0-2:PER")
        >>> [scene(doc).references.is_name_of(word, Thing("Anna Kern", "Person")) for word in doc]
        [True, True, False]
        """
        return value is not None and self._named.get(word.i) == value

    @cached_property
    def _named(self) -> Mapping[int, Thing]:
        return {place: name.thing for name in self.names for place in range(name.start, name.end)}

    @cached_property
    def first_as(self) -> Mapping[tuple[Thing, str], int]:
        """For a thing and the lemma of a description or pronoun the place where that first stands for it."""
        found: dict[tuple[Thing, str], int] = {}
        for place, thing in self.aliases.items():
            found.setdefault((thing, self.text.doc[place].lemma_), place)
        return found

    def value(self, head: Token) -> Value | None:
        """Return what a head word stands for; None for pronouns that nothing is known of.

        >>> doc = tree("Kern/PROPN/2/nsubj lacht/VERB/0/root/lachen", "0-1:PER")
        >>> scene(doc).references.value(doc[0])
        Thing(name='Kern', kind='Person', local=False)
        """
        known = self.values.get(head.i) or self._common.get(head.i)
        if known is not None:
            return known
        if head.pos_ in ("PRON", "DET", "ADV", "ADJ", "ADP", "VERB", "AUX", "NUM"):
            return None
        known = self._common[head.i] = local_thing(head, self.text)
        return known

    @cached_property
    def _common(self) -> dict[int, Thing]:
        """What common nouns name, so far as it was asked: the rules ask for each some seven times."""
        return {}

    def phrase(self, head: Token) -> Phrase:
        """Return a head's phrase with its value.

        >>> doc = tree("Kern/PROPN/2/nsubj lacht/VERB/0/root/lachen", "0-1:PER")
        >>> scene(doc).references.phrase(doc[0]).value
        Thing(name='Kern', kind='Person', local=False)
        """
        words = self.text.phrase(head)
        return Phrase(words.text, words.start, words.end, self.value(head))


def resolve_references(text: Text) -> References:
    """Find out what the words stand for, in the order of the text: names first, then descriptions and pronouns.

    >>> doc = tree("Nato/PROPN/2/nsubj tagt/VERB/0/root ./PUNCT/2/punct Das/DET/5/det Bündnis/NOUN/6/nsubj "
    ...            "wirkt/VERB/0/root")
    >>> resolve_references(scene(doc).text).aliases
    {4: Thing(name='NATO', kind='Alliance', local=False)}
    """
    names = find_names(text)
    values: dict[int, Value] = {name.head.i: name.thing for name in names}
    values |= find_titled(text, names, values)
    values |= find_appointed(text, values)
    genders = find_genders(text, values)
    said = dates(text)
    values |= {w.i: v for w in text.doc if w.i not in values and (v := _measure(w, text, said)) is not None}
    entries: list[Entry] = []
    aliases: dict[int, Thing] = {}
    antecedents: dict[int, Token] = {}
    for word in text.doc:
        found = look_back(word, text, entries) if word.i not in values else None
        if found is not None:
            values[word.i] = aliases[word.i] = found
            antecedents[word.i] = next(entry.word for entry in reversed(entries) if entry.thing == found)
            female = (
                found.kind == "Person" and word.pos_ == "NOUN" and word.text.endswith(text.lang.forms.FEMALE_ENDING)
            )
            if female and genders.get(found) != "Fem":
                genders[found] = "Fem"
                recent = since(entries, text.number[word.i], REACH_OF_KINDS)  # no word looks back farther
                told = [replace(e, gender="Fem") if e.thing == found else e for e in recent]
                entries[len(entries) - len(recent) :] = told
        entries.extend(entries_of(word, text, values, genders, found is not None))
    return References(
        text,
        values,
        aliases,
        antecedents,
        tuple(sorted(_mentions(text, names, aliases), key=lambda m: (m.start, m.end))),
        names,
    )


def _measure(word: Token, text: Text, said: Mapping[int, Time]) -> Value | None:
    if word.pos_ not in ("NOUN", "PROPN", "NUM", "ADV", "SYM", "X"):
        return None
    when = said.get(word.i)
    if when is not None and is_time(word, text.lang.times):
        return when  # "vor drei Jahren" is a year
    return quantity(word, text)


def _mentions(text: Text, names: tuple[Name, ...], aliases: Mapping[int, Thing]) -> Iterator[Mention]:
    for name in names:
        found = text.words(text.doc[name.start], text.doc[name.end - 1])
        yield Mention(found.start, found.end, found.text, name.thing)
    for place, thing in aliases.items():
        if not thing.local:
            found = text.words(text.doc[place], text.doc[place])
            yield Mention(found.start, found.end, found.text, thing)
