"""What else takes part in what a clause tells: when, where, how, the other objects, with whom, for what."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from spacy.tokens import Token

from belegraph.extraction.drafting import is_duration, takes_part
from belegraph.extraction.negation import denies_only, is_none, sets_right
from belegraph.extraction.reading import Draft, Scene
from belegraph.extraction.relations import kind_of, light_verb, objects_of
from belegraph.extraction.restrictions import restriction
from belegraph.extraction.times import is_time, lasting
from belegraph.model import Argument, Phrase, Quantity, Time
from belegraph.syntax.clause import Clause, Oblique
from belegraph.vocabulary import PLACES

SLOTS = ("object", "indirect object")
"""Roles that a statement's own object takes: what is coordinated with it is told by a statement of its own."""


def arguments_of(clause: Clause, scene: Scene) -> tuple[Argument, ...]:
    """Return all that takes part in a clause beside its subject, in the order of the text.

    >>> here = scene(tree("Im/ADP/2/case Mai/NOUN/3/obl gab/VERB/0/root/geben Kern/PROPN/3/nsubj "
    ...                    "das/DET/6/det Bad/NOUN/3/obj an/ADP/8/case Anna/PROPN/3/obl", "7-8:PER"))
    >>> [(found.role, found.phrase.text) for found in arguments_of(here.text.clauses[0], here)]
    [('time', 'Mai'), ('object', 'Bad'), ('an', 'Anna')]

    Source: https://universaldependencies.org/u/dep/all.html
    """
    light = light_verb(clause, scene)
    noun = light[1] if light is not None else None
    found = (*_objects(clause, scene, noun), *_obliques(clause, scene, noun), *_adverbs(clause, scene))
    return tuple(sorted(found, key=lambda argument: (argument.phrase.start, argument.phrase.end)))


def beside(arguments: Iterable[Argument], draft: Draft, words: Iterable[Phrase]) -> tuple[Argument, ...]:
    """Return the arguments that a statement does not say itself.

    Args:
        draft: the statement.
        words: those of its relation.

    >>> from belegraph.model import Relation
    >>> kern, bad, park = Phrase("Kern", 0, 4), Phrase("Bad", 5, 8), Phrase("Park", 9, 13)
    >>> given = [Argument("object", bad), Argument("object", park), Argument("time", Phrase("heute", 14, 19))]
    >>> [found.role for found in beside(given, Draft(kern, Relation("buys"), bad), [])]
    ['time']
    """
    given = list(arguments)
    told = [part for part in (draft.subject, draft.object, *words) if part is not None]
    said = {a.role for a in given if draft.object is not None and _overlap(a.phrase, draft.object)} & {*SLOTS}
    rest = (a for a in given if a.role not in said and not _is_named(a, draft))
    return tuple(a for a in rest if not any(_overlap(a.phrase, part) for part in told))


def _is_named(argument: Argument, draft: Draft) -> bool:
    """ "kostenlos parken": how it is done may stand in the relation."""
    return argument.role == "manner" and f" {argument.phrase.text.lower()} " in f" {draft.relation.label} "


def _overlap(one: Phrase, other: Phrase) -> bool:
    return one.start < other.end and other.start < one.end


def _objects(clause: Clause, scene: Scene, light: Token | None) -> Iterator[Argument]:
    """Objects and datives, but the noun of a light verb; how long something lasts is a time."""
    for role, heads in (("object", objects_of(clause, scene)), ("indirect object", clause.datives)):
        for head in (item for o in heads if o != light for item in scene.conjuncts(o)):
            if is_duration(head, clause, scene):
                yield Argument("time", _how_long(scene.phrase(head, clause)))
            elif _is_meant(head, clause, scene):
                yield Argument(role, scene.phrase(head, clause))


def _obliques(clause: Clause, scene: Scene, light: Token | None) -> Iterator[Argument]:
    """Prepositional phrases, but those that say who says so, and the noun of a light verb."""
    for oblique in (o for o in clause.obliques if o.head != light and takes_part(o, scene)):
        for head in scene.conjuncts(oblique.head):
            if _is_meant(head, clause, scene):
                yield _oblique(oblique, head, clause, scene)


def _oblique(oblique: Oblique, head: Token, clause: Clause, scene: Scene) -> Argument:
    value, preposition, lang = scene.value(head, clause), scene.text.bare(oblique.preposition), scene.text.lang
    phrase = scene.phrase(head, clause)
    measured = preposition in lang.forms.BY and isinstance(value, Quantity)  # "um acht Monate verlängern"
    told_of = _is_told_of(head, preposition, clause, scene)
    if not measured and not told_of and (isinstance(value, Time) or is_time(head, lang.times)):
        if preposition in lang.times.LASTING:
            return Argument("time", _how_long(phrase))
        return Argument("time", _since_when(phrase, oblique, head, scene))
    return Argument("place" if preposition in lang.forms.WHERE and kind_of(value) in PLACES else preposition, phrase)


def _is_told_of(head: Token, preposition: str, clause: Clause, scene: Scene) -> bool:
    """ "beriet über die Zukunft des Hauses", "sprach von einem schwarzen Tag": what is spoken of, and not when."""
    about = preposition in scene.text.lang.forms.ABOUT and bool(scene.text.parts(head, "nmod"))
    return about or preposition in scene.text.lang.cues.ACT_FRAMES.get(clause.lemma, ())


def _adverbs(clause: Clause, scene: Scene) -> Iterator[Argument]:
    """Adverbs that say when, how often or how far, and adjectives that say how; not those that judge."""
    cues, forms, times = scene.text.lang.cues, scene.text.lang.forms, scene.text.lang.times
    idle = {*cues.ADVERBS, *forms.JUDGING_ADVERBS, *forms.MEASURING_ADVERBS, *forms.MORE_OR_LESS}
    for adverb in clause.adverbs:
        if isinstance(scene.value(adverb, clause), Time) or (adverb.pos_ == "NOUN" and is_time(adverb, times)):
            yield Argument("time", scene.phrase(adverb, clause))
        elif adverb.lower_ in forms.COUNTING_ADVERBS or (
            adverb.tag_ == "ADJD" and adverb.lower_ not in idle and not scene.text.parts(adverb, "case", "mark")
        ):
            yield Argument("manner", scene.text.words(_with_degree(adverb, clause, scene), adverb))


def _with_degree(adverb: Token, clause: Clause, scene: Scene) -> Token:
    """ "zu spät", "nur zweimal": the words before an adverb without which it would say something else."""
    before = [part for part in scene.text.parts(adverb, "advmod") if part.tag_ == "PTKA" and part.i == adverb.i - 1]
    words = restriction(adverb, clause, scene).split()
    return scene.text.doc[adverb.i - len(words)] if words else (before or [adverb])[0]


def _is_meant(head: Token, clause: Clause, scene: Scene) -> bool:
    """Not what the clause denies or sets right, nor a pronoun of which nobody knows what it stands for."""
    known = head.pos_ not in ("PRON", "DET") or scene.value(head, clause) is not None
    return known and not any(rules_out(head, scene.text) for rules_out in (sets_right, is_none, denies_only))


def _since_when(phrase: Phrase, oblique: Oblique, head: Token, scene: Scene) -> Phrase:
    """ "nach neun Tagen", "binnen 72 Stunden": a length with a preposition of its own is a time, and no length."""
    within = scene.text.bare(oblique.preposition) in scene.text.lang.times.WITHIN
    measured = isinstance(phrase.value, Quantity) and head == oblique.head and oblique.preposition.i < head.i and within
    return scene.text.words(oblique.preposition, head) if measured else phrase


def _how_long(phrase: Phrase) -> Phrase:
    """A number of minutes or years as what they are beside a verb: no measure of a thing, but a time."""
    length = lasting(phrase.value) if isinstance(phrase.value, Quantity) else None
    return replace(phrase, value=length) if length is not None else phrase
