"""Which relation a verb with its arguments means: a row of the frames, or an open relation."""

from spacy.tokens import Token

from belegraph.extraction.negation import is_negated
from belegraph.extraction.reading import Scene
from belegraph.lang import Language
from belegraph.lang.de.frames import Frame, LightVerb
from belegraph.model import Quantity, Relation, Thing, Value
from belegraph.syntax.clause import Clause
from belegraph.syntax.words import base, has

COMPARATIVE = "Degree=Cmp"


def objects_of(clause: Clause, scene: Scene) -> list[Token]:
    """Return the direct objects, also a noun taken for predicated beside a verb that predicates nothing.

    >>> here = scene(tree("Kern/PROPN/2/nsubj liest/VERB/0/root/lesen Zeitung/NOUN/2/obj"))
    >>> objects_of(here.text.clauses[0], here)
    [Zeitung]
    """
    extra = clause.complement
    predicated = extra is None or extra.pos_ not in ("NOUN", "PROPN") or clause.lemma in scene.text.lang.forms.COPULAR
    bare = extra is not None and not scene.text.parts(extra, "case", "mark")
    naming = clause.lemma in scene.text.lang.forms.NAMING and len(clause.objects) > 1
    objects = clause.objects[:1] if naming else clause.objects  # "nannte den Plan einen Witz"
    return [*objects, *([extra] if extra is not None and not predicated and bare else [])]


def light_verb(clause: Clause, scene: Scene) -> tuple[LightVerb, Token] | None:
    """Find the light verb that a clause uses, with the noun that belongs to it.

    >>> here = scene(tree("Kern/PROPN/2/nsubj übt/VERB/0/root/üben Kritik/NOUN/2/obj"))
    >>> light_verb(here.text.clauses[0], here)[1]
    Kritik
    """
    lang, predicative = scene.text.lang, clause.verb is None and clause.copula is not None
    lemma = lang.forms.COPULA if predicative else clause.lemma
    rows = [row for row in lang.frames.LIGHT_VERBS if row.verb == lemma]
    nouns = _beside_light(clause, scene, predicative) if rows else []
    for row in rows:
        for prep, noun in nouns:
            own = row.noun in lang.forms.OUTCOMES and scene.text.parts(noun, "amod")  # "zu einem anderen Schluss"
            if row.preposition == prep and row.noun in (noun.lemma_, noun.text) and not own:
                return row, noun
    return None


def _beside_light(clause: Clause, scene: Scene, predicative: bool) -> list[tuple[str, Token]]:
    """The nouns that a light verb may belong to, each with its preposition."""
    if predicative:
        return [(prep, clause.predicate) for prep in scene.text.prepositions(clause.predicate)]
    objects = [("", noun) for noun in objects_of(clause, scene)]
    return objects + [(scene.text.bare(o.preposition), o.head) for o in clause.obliques]


def kind_of(value: Value | None) -> str:
    """Return the kind of a value, empty for what has none.

    >>> kind_of(Thing("Graz", "City")), kind_of(Quantity("5", "%")), kind_of(None)
    ('City', 'Quantity', '')
    """
    return value.kind if isinstance(value, Thing) else type(value).__name__ if isinstance(value, Quantity) else ""


def frame(clause: Clause, slot: str, value: Value | None, scene: Scene) -> Frame | None:
    """Find the row whose object stands in a slot (`obj`, `dat` or a preposition) and is of a fitting kind.

    >>> here = scene(tree("Kern/PROPN/2/nsubj gründet/VERB/0/root/gründen Verein/NOUN/2/obj"))
    >>> frame(here.text.clauses[0], "obj", None, here).relation
    'founded'
    """
    rows = scene.text.lang.frames.FRAMES.get(clause.lemma, ())
    return next((r for r in rows if r.object == slot and (not r.kinds or kind_of(value) in r.kinds)), None)


def citation(clause: Clause, lang: Language, *, prep: str = "", passive: bool = False) -> str:
    """Cite a verb as a dictionary does: "sich zurückziehen aus", in the passive "verfehlt werden".

    >>> doc = tree("sie/PRON/2/nsubj zogen/VERB/0/root/ziehen sich/PRON/2/obj zurück/ADP/2/compound:prt")
    >>> citation(clauses(doc)[0], GERMAN, prep="aus")
    'sich zurückziehen aus'
    """
    verb = f"{clause.predicate.lower_} {lang.forms.PASSIVE}" if passive else clause.lemma
    can_be = lets_itself(clause, lang)
    if is_let(clause, lang) or can_be:
        verb = f"{verb} {lang.forms.LET}"
    reflexive = lang.forms.REFLEXIVE if clause.reflexive is not None or can_be else ""
    return " ".join(part for part in (reflexive, verb, prep) if part)


def is_let(clause: Clause, lang: Language) -> bool:
    """Tell what somebody lets others do: "lässt die Schiffe umrüsten"; not what can be done ("lässt sich öffnen").

    >>> doc = tree("Kern/PROPN/2/nsubj lässt/VERB/0/root/lassen Schiffe/NOUN/4/obj bauen/VERB/2/xcomp/bauen/VVINF")
    >>> [is_let(clause, GERMAN) for clause in clauses(doc)]
    [False, True]
    """
    above = clause.governor
    bare = clause.kind == "infinitive" and clause.predicate.tag_ == "VVINF" and not clause.markers
    under = bare and above is not None and above.lemma == lang.forms.LET and above.reflexive is None
    beside = any(word.lemma_ == lang.forms.LET for word in clause.auxiliaries)
    return (under or beside) and clause.reflexive is None


def lets_itself(clause: Clause, lang: Language) -> bool:
    """Tell what can be done: "lässt sich öffnen".

    >>> doc = tree("Tor/NOUN/2/nsubj lässt/VERB/0/root/lassen sich/PRON/2/obj/sich/PRF öffnen/VERB/2/xcomp//VVINF")
    >>> [lets_itself(clause, GERMAN) for clause in clauses(doc)]
    [False, True]
    """
    above = clause.governor
    under = clause.kind == "infinitive" and above is not None and above.lemma == lang.forms.LET
    return under and (clause.reflexive is not None or (above is not None and above.reflexive is not None))


def relation(clause: Clause, slot: str, value: Value | None, scene: Scene) -> Relation:
    """Return the relation between a clause's subject and what stands in one of its slots.

    >>> here = scene(tree("Kern/PROPN/2/nsubj stößt/VERB/0/root/stoßen auf/ADP/4/case Öl/NOUN/2/obl"))
    >>> relation(here.text.clauses[0], "auf", None, here).label
    'stoßen auf'
    """
    rare = scene.text.lang.forms.RARELY.intersection(adverb.lower_ for adverb in clause.adverbs)
    open_ = clause.reflexive is not None or rare or _beside(clause, scene)
    row = None if open_ else frame(clause, slot, value, scene)
    if row is not None:
        return Relation(row.relation)
    return open_relation(clause, scene, prep=slot if slot not in ("obj", "dat", "") else "")


def manner(clause: Clause, scene: Scene) -> str:
    """ "kostenlos parken", "ernst nehmen": the adjective right before its verb says what is new, the verb little.

    >>> doc = tree("Gäste/NOUN/4/nsubj dürfen/AUX/4/aux/dürfen kostenlos/ADJ/4/advmod/kostenlos/ADJD "
    ...            "parken/VERB/0/root/parken/VVINF")
    >>> manner(scene(doc).text.clauses[0], scene(doc))
    'kostenlos'
    """
    forms, verb = scene.text.lang.forms, clause.predicate
    rare = next((a.lower_ for a in clause.adverbs if a.lower_ in forms.RARELY), "")
    before = verb.i - 1 - any(mark.i == verb.i - 1 for mark in clause.markers)  # "ernst zu nehmen"
    told = [a for a in clause.adverbs if a.i == before and a.tag_ == "ADJD" and not has(a, COMPARATIVE)]
    told = [a for a in told if scene.value(a, clause) is None and a.lower_ not in scene.text.lang.cues.ADVERBS]
    told = [a for a in told if a.lower_ not in forms.JUDGING_ADVERBS | forms.TELLING_ADVERBS]
    kept = next((" ".join([*_too(a, scene), a.lower_]) for a in told), "")
    return rare or kept


def _too(adverb: Token, scene: Scene) -> list[str]:
    """ "zu spät melden": without the particle nothing would be wrong with it."""
    return [
        part.lower_ for part in scene.text.parts(adverb, "advmod") if part.tag_ == "PTKA" and part.i == adverb.i - 1
    ]


def open_relation(clause: Clause, scene: Scene, *, prep: str = "", passive: bool = False) -> Relation:
    """Return the relation that a verb names, with the words without which it would mean something else.

    >>> doc = tree("Kurs/NOUN/2/nsubj ging/VERB/0/root/gehen nach/ADP/4/case oben/ADV/2/advmod")
    >>> open_relation(scene(doc).text.clauses[0], scene(doc)).label
    'nach oben gehen'
    """
    beside, reflexive = _beside(clause, scene) or manner(clause, scene), f"{scene.text.lang.forms.REFLEXIVE} "
    cited = citation(clause, scene.text.lang, prep=prep, passive=passive)
    before = reflexive if cited.startswith(reflexive) else ""  # "sich stärker engagieren"
    return Relation(label=f"{before}{beside} {cited.removeprefix(before)}" if beside else cited)


def _beside(clause: Clause, scene: Scene) -> str:
    """A comparative ("seltener verschreiben"), or an adverb with its preposition ("für rechtmäßig erklären")."""
    degree = _degree(clause, scene)
    introduced = [
        f"{case.lower_} {adverb.lower_}"
        for adverb in clause.adverbs
        for case in scene.text.parts(adverb, "case")[:1]
        if adverb.pos_ in ("ADJ", "ADV", "VERB") and case.i == adverb.i - 1 and scene.value(adverb, clause) is None
    ]
    beside = [c.predicate for c in scene.text.below(clause) if is_participle_beside(c)]
    below = [word.lower_ for word in beside if word != clause.complement]
    mood = [a.lower_ for a in clause.adverbs if a.tag_ == "ADJD"] if _is_of_mood(clause, scene) else []
    return degree or next(
        iter((*_judged_as(clause, scene), *introduced, *below, *mood, *_votes(clause, scene), *_nearly(clause, scene))),
        "",
    )


def is_participle_beside(clause: Clause) -> bool:
    """ "fühlt sich verfolgt", "bekam ein Rad geschenkt": a participle that belongs to the verb above it.

    >>> doc = tree("Kern/PROPN/2/nsubj bekam/VERB/0/root ein/DET/4/det Rad/NOUN/2/obj geschenkt/VERB/2/xcomp//VVPP")
    >>> [is_participle_beside(clause) for clause in clauses(doc)]
    [False, True]
    """
    bare = not clause.auxiliaries and not clause.markers
    return (
        bare and clause.kind == "infinitive" and clause.predicate.tag_ == "VVPP" and base(clause.predicate) == "xcomp"
    )


def _judged_as(clause: Clause, scene: Scene) -> list[str]:
    """ "hält den Plan für einen Fehler": what it is held for, up to its noun."""
    judging = clause.lemma in scene.text.lang.forms.JUDGING_VERBS and clause.objects
    cases = [o for o in clause.obliques if judging and o.preposition.lower_ in scene.text.lang.forms.PREDICATING_WORDS]
    return [scene.text.doc[o.preposition.i : o.head.i + 1].text for o in cases if o.preposition.i < o.head.i]


def _votes(clause: Clause, scene: Scene) -> list[str]:
    """ "stimmten dagegen": the verb says nothing without how."""
    forms = scene.text.lang.forms
    return [a.lower_ for a in clause.adverbs if clause.lemma in forms.VOTING and a.lower_ in forms.FOR_OR_AGAINST]


def _nearly(clause: Clause, scene: Scene) -> list[str]:
    """ "hat sich fast verdoppelt": right before its verb the word says that it is not so yet."""
    return [
        a.lower_ for a in clause.adverbs if a.lower_ in scene.text.lang.cues.NEARLY and a.i == clause.predicate.i - 1
    ]


def _is_of_mood(clause: Clause, scene: Scene) -> bool:
    """ "äußerte sich besorgt": with "sich" the verb says nothing without how."""
    return clause.reflexive is not None and clause.lemma in scene.text.lang.forms.MOOD_VERBS


def _degree(clause: Clause, scene: Scene) -> str:
    """ "seltener verschreiben": without its comparative the verb would say the contrary."""
    forms = scene.text.lang.forms
    degrees = [
        a for a in clause.adverbs if a.lower_ in forms.MORE_OR_LESS or (a.tag_ == "ADJD" and has(a, COMPARATIVE))
    ]
    degrees = [a for a in degrees if not _is_approximate(a, forms.AS) and not _is_no_longer(a, clause, scene)]
    return next((a.lower_ for a in degrees if a.lower_ not in forms.TELLING_ADVERBS), "")


def _is_no_longer(adverb: Token, clause: Clause, scene: Scene) -> bool:
    """ "gehört nicht mehr dazu", "hat keine Zeit mehr": beside a denial the word says when."""
    return adverb.lower_ in scene.text.lang.forms.MORE_OR_LESS and is_negated(clause, scene.text)


def _is_approximate(adverb: Token, than: str) -> bool:
    """ "mehr als eine Stunde": how much, and not how."""
    behind = adverb.doc[adverb.i + 1 : adverb.i + 3]
    return len(behind) == 2 and behind[0].lower_ == than and behind[1].tag_ in ("CARD", "ART")
