"""The records of a selection, read as rows of tables: statements, entities, mentions, articles."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

import pyoxigraph as ox

from belegraph.periods import period
from belegraph.queries import SEPARATOR
from belegraph.records.arguments import arguments_of
from belegraph.records.facts import (
    ARTICLE,
    DERIVED,
    IDENTIFIER,
    LABEL,
    MENTION,
    OBJECT,
    PREDICATE,
    SAME,
    SENTENCE,
    STATEMENT,
    SUBJECT,
    TYPE,
    Facts,
    Term,
    bare,
    facts_of,
    is_plain,
    of_class,
    one,
    text,
)
from belegraph.records.labels import Labels
from belegraph.records.part import ISSUED, REFERS
from belegraph.records.rows import Mentioned, Named, Published, Told
from belegraph.records.selection import Selection
from belegraph.vocabulary import KINDS, NS, PREFIXES

LANGUAGE, TITLE, PUBLISHER, SOURCE = (PREFIXES["dcterms"] + n for n in ("language", "title", "publisher", "source"))
BEGINNING, END, DAY = (PREFIXES["time"] + name for name in ("hasBeginning", "hasEnd", "inXSDDate"))


def statements(selection: Selection) -> Iterator[Told]:
    """Yield the statements, article by article, in the order of the text; of a plain selection only the plain ones."""
    labels, lang = Labels(selection.store), language(selection.store)
    for facts in _sheets(selection):
        yield from (told for told in statements_of(facts, labels, lang) if told.plain or not selection.part.plain)


def statements_of(facts: Facts, labels: Labels, lang: str) -> list[Told]:
    """Return the statements of one graph, in the order of the text, with labels in a language.

    >>> statements_of({}, Labels(ox.Store()), "de")
    []
    """
    article = _article(facts)
    found = (_told(name, facts, article, labels, lang) for name in of_class(facts, STATEMENT))
    return sorted(found, key=lambda told: (told.article, told.number, _place(told.statement), told.statement))


def entities(selection: Selection) -> Iterator[Named]:
    """Yield the things, in the order of their IRIs."""
    for subject, facts in selection.things():
        kinds = [bare(kind).removeprefix(NS) for kind in facts[subject].get(TYPE, ())]
        kind = next((kind for kind in kinds if kind in KINDS), "")
        if kind:
            yield _named(subject, kind, facts[subject])


def mentions(selection: Selection) -> Iterator[Mentioned]:
    """Yield the mentions, article by article, in the order of the text."""
    for facts in _sheets(selection):
        yield from mentions_of(facts)


def mentions_of(facts: Facts) -> list[Mentioned]:
    """Return the mentions of one graph, in the order of the text.

    >>> mentions_of({})
    []
    """
    article = _article(facts)
    found = (
        Mentioned(
            name, text(article, IDENTIFIER), _number(facts[name], "start"), _number(facts[name], "end"),
            text(facts[name], NS + "phrase"), text(facts[name], REFERS),
        )
        for name in of_class(facts, MENTION)
    )  # fmt: skip
    return sorted(found, key=lambda mention: (mention.start, mention.end, mention.mention))


def articles(selection: Selection) -> Iterator[Published]:
    """Yield the articles, in the order of their IRIs."""
    for facts in _sheets(selection):
        yield from articles_of(facts)


def articles_of(facts: Facts) -> Iterator[Published]:
    """Yield the article of one graph, if it is an article's.

    >>> list(articles_of({}))
    []
    """
    for name in of_class(facts, ARTICLE):
        told = facts[name]
        days = period(text(told, ISSUED))
        yield Published(
            text(told, IDENTIFIER), name, text(told, TITLE), text(told, PUBLISHER), text(told, ISSUED),
            days.first.isoformat() if days else "", days.last.isoformat() if days else "",
            text(told, NS + "publicationPlace"), text(told, LANGUAGE), text(told, SOURCE),
            sum(1 for _ in of_class(facts, SENTENCE)), sum(1 for _ in of_class(facts, STATEMENT)),
        )  # fmt: skip


def language(store: ox.Store) -> str:
    """Return the language of most articles.

    >>> language(ox.Store())
    'de'
    """
    found = Counter(bare(q.object) for q in store.quads_for_pattern(None, ox.NamedNode(LANGUAGE), None))
    return max(sorted(found), key=lambda lang: found[lang], default="de")


def _sheets(selection: Selection) -> Iterator[Facts]:
    """Yield the facts of each graph with its records, which a plain selection lacks."""
    whole = replace(selection, part=replace(selection.part, plain=False))
    for _, quads in whole.graphs():
        yield facts_of(quads)


def _told(name: str, facts: Facts, article: dict[str, list[Term]], labels: Labels, lang: str) -> Told:
    told = facts[name]
    where = facts.get(text(told, DERIVED), {})
    said, speaker = one(told, OBJECT), one(told, NS + "speaker")
    first, last = _days(told, facts)
    return Told(
        name, text(article, IDENTIFIER), _number(where, "number"),
        text(told, SUBJECT), labels.text(one(told, SUBJECT), lang),
        text(told, PREDICATE), labels.text(one(told, PREDICATE), lang),
        bare(said), labels.text(said, lang), isinstance(said, ox.NamedNode),
        text(told, NS + "polarity"), text(told, NS + "certainty"), text(told, NS + "mode"),
        bare(speaker), labels.text(speaker, lang), text(told, NS + "quoted"),
        _texts(told, "time", labels, lang), first, last, _texts(told, "place", labels, lang),
        arguments_of(told, facts, labels, lang),
        text(where, NS + "text"), _number(where, "start"), _number(told, "start"), _number(told, "end"),
        text(told, NS + "parts"), SEPARATOR.join(map(bare, told.get(NS + "rule", ()))),
        text(article, PUBLISHER), text(article, ISSUED), text(article, SOURCE), is_plain(told),
    )  # fmt: skip


def _article(facts: Facts) -> dict[str, list[Term]]:
    return next((facts[name] for name in of_class(facts, ARTICLE)), {})


def _named(iri: str, kind: str, told: dict[str, list[Term]]) -> Named:
    labels = {label.language or "": label.value for label in told.get(LABEL, ()) if isinstance(label, ox.Literal)}
    shown = next(iter(sorted(labels.values())), iri)
    same = " ".join(map(bare, told.get(SAME, ())))
    return Named(iri, kind, labels.get("de", ""), labels.get("en", ""), labels.get("de", shown), same)


def _days(told: dict[str, list[Term]], facts: Facts) -> tuple[str, str]:
    """The first and the last day of the periods of a statement; empty where it is open or unknown."""
    periods = [facts.get(bare(name), {}) for name in told.get(NS + "period", ())]
    first, last = ([day for p in periods if (day := text(facts.get(text(p, b), {}), DAY))] for b in (BEGINNING, END))
    return min(first, default=""), max(last, default="")


def _texts(told: dict[str, list[Term]], word: str, labels: Labels, lang: str) -> str:
    return SEPARATOR.join(labels.text(value, lang) for value in told.get(NS + word, ()))


def _number(told: dict[str, list[Term]], word: str) -> int:
    return int(text(told, NS + word) or 0)


def _place(statement: str) -> int:
    """The place of a statement in its sentence, the last number of its IRI."""
    return int(re.sub(r"\D", "", statement.rpartition(".")[2]) or 0)
