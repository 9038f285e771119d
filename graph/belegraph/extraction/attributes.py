"""What stands inside a noun phrase: participles, places, sizes, nouns of action."""

from collections.abc import Iterator

from spacy.tokens import Token

from belegraph.extraction.negation import denies_only
from belegraph.extraction.quantities import approximation, canonical, number_before
from belegraph.extraction.reading import Draft, Scene
from belegraph.extraction.relations import kind_of
from belegraph.extraction.times import is_time
from belegraph.lang import Language
from belegraph.model import Factuality, Phrase, Quantity, Relation, Thing
from belegraph.nlp.lemmas import dictionary_lemma
from belegraph.syntax.clause import Clause
from belegraph.vocabulary import ACTORS


def participle(clause: Clause, scene: Scene) -> Iterator[Draft]:
    """A participle before its noun, with its agent: "das von der Stadt verkaufte Bad".

    >>> doc = tree("von/ADP/2/case Anna/PROPN/3/obl verkaufte/ADJ/4/amod/verkauft/ADJA Bad/NOUN/0/root", "1-2:PER")
    >>> found(participle, doc)
    ['Anna | verkaufen | Bad | affirmed certain asserted']

    Source: https://universaldependencies.org/u/dep/amod.html
    """
    for noun in scene.existing(clause):
        for part in _attributes(noun, scene):
            lemma = _past_participle(part, scene.text.lang)
            if lemma is None or part.i > noun.i:
                continue
            agents = _agents(part, noun, scene)
            if not agents:
                yield from _done_to(part, noun, clause, scene)
            for agent in agents:
                said = scene.phrase(noun, clause)
                yield Draft(
                    scene.phrase(agent, clause),
                    _framed(lemma, scene),
                    said,
                    (part,),
                    _told_by(part, scene),
                    presupposed=True,
                )


def _done_to(part: Token, noun: Token, clause: Clause, scene: Scene) -> Iterator[Draft]:
    """ "der mit einem Preis geehrte Kern": what is done to somebody named, with what, by nobody named."""
    value = scene.value(noun, clause)
    if not isinstance(value, Thing) or value.local:
        return
    forms = scene.text.lang.forms
    participle = next(
        (part.lower_.removesuffix(end) for end in forms.ADJECTIVE_ENDINGS if part.lower_.endswith(end)), part.lower_
    )
    for oblique in scene.text.parts(part, "obl"):
        case = scene.text.prepositions(oblique)
        if case and not is_time(oblique, scene.text.lang.times):
            label = f"{participle} {forms.PASSIVE} {case[0]}"
            yield Draft(
                scene.phrase(noun, clause),
                Relation(label=label),
                scene.phrase(oblique, clause),
                (part,),
                Factuality(),
                presupposed=True,
            )


def _told_by(part: Token, scene: Scene) -> Factuality:
    """An attribute tells a fact, or with "nicht" inside it denies one."""
    return Factuality("negated") if denies_only(part, scene.text) else Factuality()


def _attributes(noun: Token, scene: Scene) -> list[Token]:
    """Words before a noun that describe it; also the one right before it, whatever the parser makes of it."""
    found = scene.text.parts(noun, "amod", "acl")
    place = noun.i - 1
    while place > 0 and noun.doc[place].is_quote:
        place -= 1
    before = noun.doc[place]
    attributive = before.pos_ in ("VERB", "ADJ") and before not in (*found, noun.head)
    described = attributive and place > noun.sent.start and scene.text.parts(before, "obl")
    return [*found, before] if described else found


def _past_participle(word: Token, lang: Language) -> str | None:
    """The verb's lemma of an attributive past participle; a present participle ("-end") has no agent."""
    if word.tag_ not in ("ADJA", "VVPP", "ADJD") and word.pos_ != "VERB":
        return None
    lemma = word.lemma_.lower()
    if lemma.endswith(lang.forms.PRESENT_PARTICIPLE):
        return None
    return infinitive(lemma, lang)


def infinitive(participle: str, lang: Language) -> str:
    """Guess the infinitive of a participle, by the dictionary or by its ending.

    >>> infinitive("etabliert", GERMAN), infinitive("überfallen", GERMAN)
    ('etablieren', 'überfallen')
    """
    ending = next((end for end in lang.forms.PARTICIPLES if participle.endswith(end)), None)
    if ending is not None:
        return participle.removesuffix(ending) + lang.forms.PARTICIPLES[ending]
    return dictionary_lemma(participle, "VERB", participle)


def _agents(part: Token, noun: Token, scene: Scene) -> list[Token]:
    """ "von X (und Y)" that stands before the participle, wherever the parser hangs it."""
    candidates = [
        *scene.text.parts(part, "obl", "nmod"),
        *(p for p in scene.text.parts(noun, "nmod", "obl") if p.i < part.i),
    ]
    for candidate in candidates:
        if set(scene.text.prepositions(candidate)) & scene.text.lang.forms.AGENT and candidate.i < part.i:
            return list(scene.conjuncts(candidate))
    return []


def _framed(lemma: str, scene: Scene) -> Relation:
    row = next((r for r in scene.text.lang.frames.FRAMES.get(lemma, ()) if r.object == "obj"), None)
    return Relation(row.relation) if row is not None else Relation(label=lemma)


def size(clause: Clause, scene: Scene) -> Iterator[Draft]:
    """How many a group counts: "die über 20 Städte starke Initiative", "ein 40 Köpfe zählender Chor".

    >>> found(size, tree("40/NUM/2/nummod Orte/NOUN/3/obl starke/ADJ/4/amod/stark Gruppe/NOUN/0/root"))
    ['Gruppe | hasSize | 40 Orte | affirmed certain asserted']

    Source: https://universaldependencies.org/u/dep/nummod.html
    """
    for noun in scene.existing(clause):
        for adjective in scene.text.parts(noun, "amod"):
            if adjective.lemma_.lower() not in scene.text.lang.forms.SIZES:
                continue
            unit = adjective.nbor(-1) if adjective.i > adjective.sent.start else adjective
            said = count(unit, scene) if unit.pos_ == "NOUN" else None
            if said is not None:
                yield Draft(scene.phrase(noun, clause), Relation("hasSize"), said, (adjective,), presupposed=True)


def count(unit: Token, scene: Scene) -> Phrase | None:
    """Read "über 20 Städte" as a quantity.

    >>> count(tree("über/ADV/2/advmod 20/NUM/3/nummod Orte/NOUN/0/root")[2], scene(tree("Kern/PROPN/0/root"))).value
    Quantity(value='20', unit='Orte', of=None, approximation='more than')
    """
    found = number_before(unit, scene.text.lang.numbers)
    if found is None:
        return None
    value, number = found
    about = approximation(number, scene.text.lang.numbers)
    first = number.nbor(-1) if about else number
    return scene.text.words(first, unit, Quantity(canonical(value), unit.text, None, about))


def action(clause: Clause, scene: Scene) -> Iterator[Draft]:
    """A noun of action with who does it and to or from what: "der Abzug der Firma aus Bonn", "ein möglicher Rücktritt".

    >>> doc = tree("Abzug/NOUN/0/root Nordwerks/PROPN/1/nmod/Nordwerk aus/ADP/4/case Graz/PROPN/1/nmod",
    ...            "1-2:ORG 3-4:LOC")
    >>> found(action, doc)
    ['Nordwerks | abziehen aus | Graz | affirmed certain asserted']

    Source: https://grammis.ids-mannheim.de/terminologie/180
    """
    frames, names = scene.text.lang.frames, scene.references
    for noun in scene.nouns[clause.predicate.i]:
        label = frames.NOMINALISATIONS.get(noun.lemma_) or frames.NOMINALISATIONS.get(noun.text)
        if label is None:
            continue
        doers = [p for p in scene.text.parts(noun, "nmod") if not scene.text.parts(p, "case") and p.i > noun.i]
        doers += [
            p
            for p in scene.text.parts(noun, "nmod")
            if set(scene.text.prepositions(p)) & (scene.text.lang.forms.AGENT - scene.text.lang.forms.PART_OF)
        ]
        towards = [p for p in scene.text.parts(noun, "nmod") if scene.text.parts(p, "case") and p not in doers]
        transitive = noun.lemma_ in frames.TRANSITIVE_NOUNS and not towards
        named = [d for d in doers if kind_of(names.value(d)) in ACTORS]
        if transitive or not named or not towards:
            continue
        case = scene.text.prepositions(towards[0])[0]
        judged = action_factuality(noun, clause, scene)
        for doer in scene.conjuncts(named[0]):
            yield Draft(
                scene.phrase(doer, clause),
                Relation(label=f"{label} {case}"),
                scene.phrase(towards[0], clause),
                (noun,),
                judged,
                True,
            )


def action_factuality(noun: Token, clause: Clause, scene: Scene) -> Factuality:
    """A noun of action is told as it stands, unless "möglich", "geplant" or its verb says otherwise.

    >>> here = scene(tree("geplanter/ADJ/2/amod/geplant Umzug/NOUN/0/root"))
    >>> action_factuality(here.text.doc[1], here.text.clauses[0], here)
    Factuality(polarity='affirmed', certainty='certain', mode='expected')
    """
    cues = scene.text.lang.cues
    adjectives = {p.lemma_.lower() for p in scene.text.parts(noun, "amod")} | {
        p.lower_.rstrip("nmres") for p in scene.text.parts(noun, "amod")
    }
    if adjectives & cues.POSSIBLE_ADJECTIVES:
        return Factuality(certainty="possible")
    if adjectives & cues.PLANNED_ADJECTIVES:
        return Factuality(mode="expected")
    if any(d.lower_ in cues.NEGATIVE_DETERMINERS for d in scene.text.parts(noun, "det")):
        return Factuality("negated")
    above = scene.factuality[clause.predicate.i]
    asked = noun in clause.objects or any(noun == o.head for o in clause.obliques)
    return Factuality(
        certainty="possible" if asked or above.mode != "asserted" else "certain",
        mode=above.mode if above.mode != "asserted" else "asserted",
    )
