"""All words that stand for things, each with the words that it takes up: names, descriptions, pronouns."""

from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Token

from belegraph.extraction.attribution.spans import phrase_places
from belegraph.extraction.names import Name
from belegraph.extraction.own_words import own_words
from belegraph.extraction.references import References
from belegraph.extraction.text import Text
from belegraph.model import Mention, MentionKind, Phrase, Range, Thing

PRONOUNS = ("PRON", "DET")


def mentions_of(text: Text, references: References) -> tuple[Mention, ...]:
    """Find the mentions of a text, in its order: those of named things, and of others what pronouns take up.

    >>> here = scene(tree("Anna/PROPN/2/nsubj lacht/VERB/0/root ./PUNCT/2/punct Sie/PRON/5/nsubj singt/VERB/0/root",
    ...                    "0-1:PER"))
    >>> [(m.text, m.kind, m.thing.name, m.antecedent) for m in mentions_of(here.text, here.references)]
    [('Anna', 'name', 'Anna', None), ('Sie', 'pronoun', 'Anna', (0, 4))]
    """
    found: dict[Range, Mention] = {}
    for find in (_names, _compounds, _appositions, _aliases, _relatives, _own_words):
        for mention in find(text, references):
            found.setdefault((mention.start, mention.end), mention)
    return tuple(_with_antecedents(sorted(found.values(), key=lambda mention: (mention.start, mention.end))))


def _names(text: Text, references: References) -> Iterator[Mention]:
    for name in references.names:
        words = text.words(text.doc[name.start], text.doc[name.end - 1])
        yield Mention(words.start, words.end, words.text, name.thing)


def _compounds(text: Text, references: References) -> Iterator[Mention]:
    """The name before a hyphen: "Nato" in "Nato-Diplomaten"."""
    known = {mention.text: mention.thing for mention in _names(text, references)}
    for word in text.doc:
        part = word.text.partition("-")[0]
        if part != word.text and word.i not in references.by_head and part in known:
            start = word.idx + text.offset
            yield Mention(start, start + len(part), part, known[part])


def _appositions(text: Text, references: References) -> Iterator[Mention]:
    """A noun that a comma parts from the name beside it: "Anna Kern, die Direktorin des Museums"."""
    for place, thing in references.values.items():
        noun = text.doc[place]
        if noun.pos_ != "NOUN" or not isinstance(thing, Thing) or place in references.aliases:
            continue
        name = next((one for one in references.names if one.thing == thing and _are_parted(noun, one, text)), None)
        if name is not None:
            words, taken = _phrase(noun, text, references), text.words(text.doc[name.start], text.doc[name.end - 1])
            behind = taken.start < words.start
            yield Mention(
                words.start, words.end, words.text, thing, "nominal", (taken.start, taken.end) if behind else None
            )


def _are_parted(noun: Token, name: Name, text: Text) -> bool:
    """Tell a noun and a name beside each other with a comma between their phrases."""
    linked = noun.head == name.head or name.head.head == noun
    first = min((part.i for part in noun.subtree if part.i <= noun.i), default=noun.i)
    behind = name.end <= first and text.doc[name.end].is_punct and name.end >= first - 1
    return linked and (behind or (noun.i < name.start and text.doc[name.start - 1].is_punct))


def _aliases(text: Text, references: References) -> Iterator[Mention]:
    """Descriptions and pronouns, and the descriptions of unnamed things that they take up."""
    for place, thing in references.aliases.items():
        word, antecedent = text.doc[place], references.antecedents[place]
        yield from _pair(word, antecedent, thing, text, references)


def _relatives(text: Text, references: References) -> Iterator[Mention]:
    for clause in text.clauses:
        if clause.relative is None or clause.antecedent is None or clause.kind != "relative":
            continue
        thing = references.value(clause.antecedent)
        if isinstance(thing, Thing):
            yield from _pair(clause.relative, clause.antecedent, thing, text, references)


def _own_words(text: Text, references: References) -> Iterator[Mention]:
    for word, speaker, thing in own_words(text, references):
        yield from _pair(word, speaker, thing, text, references)


def _pair(word: Token, antecedent: Token, thing: Thing, text: Text, references: References) -> Iterator[Mention]:
    """A mention, and what it takes up where that is no name."""
    part = antecedent.text.partition("-")[0] if references.value(antecedent) != thing else ""
    taken = _phrase(antecedent, text, references)
    if part and part != antecedent.text:  # "Nato-Diplomaten" bring the alliance to mind
        start = antecedent.idx + text.offset
        taken = Phrase(part, start, start + len(part))
    kind: MentionKind = "pronoun" if word.pos_ in PRONOUNS else "nominal"
    words = text.words(word, word) if kind == "pronoun" else _phrase(word, text, references)
    yield Mention(words.start, words.end, words.text, thing, kind, (taken.start, taken.end))
    if antecedent.i not in references.by_head and antecedent.pos_ == "NOUN" and taken.text != part:
        yield Mention(taken.start, taken.end, taken.text, thing, "nominal")


def _phrase(head: Token, text: Text, references: References) -> Phrase:
    """The name that a word heads, else its phrase with the article."""
    name = references.by_head.get(head.i)
    if name is not None:
        return text.words(text.doc[name.start], text.doc[name.end - 1])
    places, first, last = phrase_places(head), head.i, head.i
    while first - 1 in places:
        first -= 1
    while last + 1 in places:
        last += 1
    return text.words(text.doc[first], text.doc[last])


def _with_antecedents(mentions: list[Mention]) -> Iterator[Mention]:
    """Let a name or a description that was taken for new take up the last mention of the same thing."""
    last: dict[Thing, Range] = {}
    for mention in mentions:
        taken = mention.antecedent or last.get(mention.thing)
        yield replace(mention, antecedent=taken)
        last[mention.thing] = (mention.start, mention.end)
