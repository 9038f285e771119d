"""A parsed article -> statements, each with its evidence: the rules, in the order in which they are asked."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Literal

from spacy.tokens import Doc, Token

from belegraph.extraction import (
    attributes,
    clauses,
    events,
    naming,
    passives,
    persons,
    places,
    predicates,
    renaming,
    roles,
    targets,
    whoever,
)
from belegraph.extraction.amounts import quantity_expressions
from belegraph.extraction.arguments import beside
from belegraph.extraction.attribution import find_attributions
from belegraph.extraction.attribution.found import Found
from belegraph.extraction.certainty import factualities
from belegraph.extraction.chains import mentions_of
from belegraph.extraction.facts import read_facts
from belegraph.extraction.reading import Draft, Rule, Scene
from belegraph.extraction.references import resolve_references
from belegraph.extraction.speakers import Told, first_person, tellings
from belegraph.extraction.text import Text, read_text
from belegraph.extraction.timex import time_expressions
from belegraph.extraction.wording import relation_words
from belegraph.extraction.worth import Drafted, is_worth_telling, without_pointer, without_pronouns
from belegraph.lang import GERMAN, Language
from belegraph.model import Article, Attribution, Evidence, Reading, Relation, Statement, Thing, covering
from belegraph.syntax.clause import Clause

RULES: tuple[Rule, ...] = (
    clauses.verb,
    passives.passive,
    passives.subjectless,
    whoever.whoever,
    predicates.modal_passive,
    predicates.light,
    predicates.copula,
    predicates.complement,
    naming.naming,
    predicates.existence,
    predicates.impersonal,
    events.happening,
    roles.title,
    roles.office_copula,
    roles.appointment,
    persons.age,
    persons.membership,
    persons.affiliation,
    persons.citizen,
    roles.described,
    attributes.participle,
    places.location,
    places.origin,
    renaming.former_name,
    renaming.successor,
    attributes.size,
    attributes.action,
    events.participants,
    events.venue,
    targets.demanded,
    targets.named_target,
)
"""Each finds one construction; a statement found twice keeps the names of both rules."""

Layer = Literal["statements", "facts", "attributions", "mentions", "times", "quantities"]


def extract_article(article: Article, doc: Doc, lang: Language = GERMAN) -> Reading:
    """Read the statements and mentions of an article.

    Args:
        article: what the ranges refer to.
        doc: the parsed body of the article.

    >>> from belegraph.testing import tree
    >>> doc = tree("Kern/PROPN/4/nsubj hat/AUX/4/aux Köln/PROPN/4/obj verlassen/VERB/0/root", "0-1:PER 2-3:LOC")
    >>> [str(found) for found in extract_article(Article("a", doc.text), doc).statements]
    ['Kern | verlassen | Köln']
    """
    return _read(read_scene(read_text(article, doc, lang)))[0]


def extract_layer(
    article: Article, doc: Doc, layer: Layer, lang: Language = GERMAN, *, by_line: bool = False
) -> Reading:
    """Read one layer of an article.

    Args:
        article, doc: as for `extract_article`.
        layer: "statements" (with the facts that word them), "facts", "attributions", "mentions", "times" or
            "quantities".
        by_line: whether each line of the article is one sentence, and its number that of the sentence.

    >>> from belegraph.testing import tree
    >>> doc = tree("Kern/PROPN/4/nsubj hat/AUX/4/aux/haben/VAFIN Köln/PROPN/4/obj verlassen/VERB/0/root")
    >>> [fact.relation for fact in extract_layer(Article("a", doc.text), doc, "facts").facts]
    ['hat verlassen']
    """
    text = read_text(article, doc, lang, by_line=by_line)
    match layer:
        case "times":
            return Reading(article, text.sentences, (), (), times=time_expressions(text))
        case "quantities":
            return Reading(article, text.sentences, (), (), quantities=quantity_expressions(text))
        case "mentions":
            return Reading(article, text.sentences, (), mentions_of(text, resolve_references(text)))
    scene = read_scene(text)
    if layer == "attributions":
        return Reading(article, text.sentences, (), (), attributions=read_attributions(scene))
    reading, pairs = _read(scene)
    return replace(reading, facts=tuple(read_facts(scene, pairs)))


def read_attributions(scene: Scene) -> tuple[Attribution, ...]:
    """Return who says what in a text, each speaker with the thing that the words stand for.

    >>> doc = tree("Kern/PROPN/2/nsubj sagt/VERB/0/root/sagen dass/SCONJ/5/mark sie/PRON/5/nsubj "
    ...            "lacht/VERB/2/ccomp/lachen", "0-1:PER")
    >>> [(found.message, found.by.name) for found in read_attributions(scene(doc))]
    [(((10, 24),), 'Kern')]
    """
    return tuple(_attribution(found, scene) for found in scene.messages)


def _attribution(found: Found, scene: Scene) -> Attribution:
    head, attribution = found.speaker.head, found.to_attribution(scene.text)
    if head is None:
        return attribution
    around = scene.told.get(head.head.i, Told())
    value = first_person(head, around, scene.text, scene.speaks_for) or scene.references.value(head)
    return replace(attribution, by=value) if isinstance(value, Thing) else attribution


def _read(scene: Scene) -> tuple[Reading, tuple[tuple[Clause, Statement], ...]]:
    """Read the statements; return them with their clauses, too."""
    text, pairs = scene.text, tuple(read_pairs(scene))
    found, said = tuple(statement for _, statement in pairs), read_attributions(scene)
    return Reading(text.article, text.sentences, found, scene.references.mentions, attributions=said), pairs


def read_scene(text: Text) -> Scene:
    """Find out all that the rules may ask for.

    >>> doc = tree("Kern/PROPN/2/nsubj lacht/VERB/0/root/lachen", "0-1:PER")
    >>> here = read_scene(read_text(Article("a", doc.text), doc, GERMAN))
    >>> here.references.values[0]
    Thing(name='Kern', kind='Person', local=False)
    """
    references = resolve_references(text)
    nouns: dict[int, list[Token]] = {clause.predicate.i: [] for clause in text.clauses}
    for word in text.doc:
        home = text.clause_around(word) if word.pos_ in ("NOUN", "PROPN", "X") else None
        if home is not None:
            nouns[home.predicate.i].append(word)
    messages = find_attributions(text)
    told = tellings(text, messages, references)
    reported = frozenset(place for place, how in told.items() if how.quoted == "reported")
    homes = {place: tuple(found) for place, found in nouns.items()}
    scene = Scene(text, references, factualities(text, references, reported), messages, told, homes)
    return replace(scene, speaks_for=roles.organisations(scene))


def read_pairs(scene: Scene) -> Iterator[tuple[Clause, Statement]]:
    """Yield the statements of a text, each with the clause that it was found in.

    >>> doc = tree("Kern/PROPN/2/nsubj kauft/VERB/0/root/kaufen Brot/NOUN/2/obj", "0-1:PER")
    >>> [(clause.predicate.text, statement.key) for clause, statement in read_pairs(scene(doc))]
    [('kauft', '1.1')]
    """
    found = _drafts(scene)
    numbers: dict[int, int] = {}
    keys: list[str] = []
    first: dict[int, str] = {}
    for clause, _, _ in found:
        sentence = scene.text.number[clause.predicate.i]
        numbers[sentence] = numbers.get(sentence, 0) + 1
        keys.append(f"{sentence}.{numbers[sentence]}")
        first.setdefault(clause.predicate.i, keys[-1])
    for key, (clause, draft, rules) in zip(keys, found, strict=True):
        yield clause, _statement(key, clause, draft, rules, first, scene)


def _drafts(scene: Scene) -> list[Drafted]:
    """Ask every rule of every clause; what two rules say alike is one statement with both their names."""
    found: dict[tuple[object, ...], Drafted] = {}
    for clause in scene.text.clauses:
        for rule in RULES:
            for draft in rule(clause, scene):
                draft = without_pointer(draft, clause, scene.text)
                if not is_worth_telling(draft, clause, scene.text):
                    continue
                meant = draft.factuality or scene.factuality[clause.predicate.i]
                same = (scene.text.number[clause.predicate.i], *_places(draft), draft.relation, meant)
                _, kept, rules = found.get(same, (clause, draft, ()))
                found[same] = (clause, kept, tuple(dict.fromkeys((*rules, rule.__name__))))
    return list(without_pronouns(list(found.values()), scene.text))


def _places(draft: Draft) -> tuple[int, ...]:
    """Where a draft's phrases begin: two rules may end a phrase otherwise and yet say the same."""
    return draft.subject.start, draft.object.start if draft.object is not None else -1


def _statement(
    key: str, clause: Clause, draft: Draft, rules: tuple[str, ...], first: dict[int, str], scene: Scene
) -> Statement:
    start, end = _range(draft, scene.text)
    factuality, attribution = scene.judge(clause, draft.factuality, presupposed=draft.presupposed)
    if draft.presupposed and not scene.is_quoted(start, end):
        attribution = Told()  # "„Wir bauen“, so Bürgermeisterin Kern": the article says that she is one
    words = [scene.text.words(word, word) for word in draft.words]
    return Statement(
        key, scene.text.number[clause.predicate.i],
        draft.subject, _placed(draft.relation, scene.text.lang), draft.object,
        Evidence(scene.text.article.id, start, end, rules, relation_words(draft, clause, scene.text)),
        factuality, attribution.speakers, attribution.quoted,
        beside(draft.arguments, draft, words),
        tuple(first[place] for place in draft.content if place in first and first[place] != key),
    )  # fmt: skip


def _placed(relation: Relation, lang: Language) -> Relation:
    """Say what an open relation is a case of, by its verb alone, so that it is the same wherever the verb stands."""
    says = relation.label in lang.cues.SPEECH_VERBS
    return replace(relation, parent="saysThat" if says else "related")


def _range(draft: Draft, text: Text) -> tuple[int, int]:
    words = [text.words(word, word) for word in draft.words]
    return covering([draft.subject, draft.object, *words])
