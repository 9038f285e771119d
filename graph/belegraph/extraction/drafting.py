"""What the rules for clauses share: how a statement is drafted, what tells more than when, what a verb tells about."""

from spacy.tokens import Token

from belegraph.extraction.reading import Draft, Scene, polarity_of
from belegraph.extraction.relations import is_participle_beside, kind_of, relation
from belegraph.extraction.restrictions import restricted_phrase, restricted_relation
from belegraph.extraction.sentence_kinds import describing, is_condition
from belegraph.extraction.speech import is_source_noun
from belegraph.extraction.times import is_time
from belegraph.model import Argument, Quantity, Relation, Time
from belegraph.syntax.clause import Clause, Oblique
from belegraph.syntax.sharing import hangs_on_noun
from belegraph.syntax.words import base

CONTENT_KINDS = ("content", "infinitive", "main")

CONTENT_RELATIONS = ("ccomp", "xcomp", "csubj")


def is_modal_passive(clause: Clause, scene: Scene) -> bool:
    """ "sein" beside an infinitive with "zu", or above it.

    >>> here = scene(tree("Rauch/NOUN/4/nsubj ist/AUX/4/cop/sein zu/PART/4/mark sehen/VERB/0/root/sehen"))
    >>> is_modal_passive(here.text.clauses[0], here)
    True
    """
    if clause.objects:
        return False  # "ist dabei, alle zu informieren"
    with_zu = clause.predicate.tag_ == "VVIZU" or any(mark.tag_ == "PTKZU" for mark in clause.markers)
    beside = [*clause.auxiliaries, *([clause.copula] if clause.copula is not None else [])]
    above = clause.governor.predicate if clause.governor is not None and clause.shared else None
    lemma = scene.text.lang.forms.STATE_PASSIVE
    return with_zu and (any(word.lemma_ == lemma for word in beside) or (above is not None and above.lemma_ == lemma))


def is_expletive(clause: Clause, scene: Scene) -> bool:
    """Tell a clause whose subject is the "es" that stands for nothing.

    >>> here = scene(tree("Es/PRON/2/nsubj schneit/VERB/0/root/schneien"))
    >>> is_expletive(here.text.clauses[0], here)
    True
    """
    subjects = [clause.subject] if clause.subject is not None else []
    return any(
        p.lower_ == scene.text.lang.forms.EXPLETIVE for p in [*scene.text.parts(clause.predicate, "expl"), *subjects]
    )


def make_draft(
    clause: Clause,
    scene: Scene,
    subject: Token,
    linked: Relation,
    head: Token | None,
    arguments: tuple[Argument, ...],
    *more: Token,
) -> Draft:
    """Draft what a clause says of a subject and, if it has one, of an object; `more` words belong to the evidence.

    >>> here = scene(tree("Kern/PROPN/2/nsubj lacht/VERB/0/root/lachen wohl/ADV/2/advmod", "0-1:PER"))
    >>> draft = make_draft(here.text.clauses[0], here, here.text.doc[0], Relation(label="lachen"), None, ())
    >>> draft.subject.text, draft.words
    ('Kern', (lacht,))
    """
    said = scene.phrase(head, clause) if head is not None else None
    return Draft(
        restricted_phrase(subject, clause, scene),
        restricted_relation(linked, subject, head, clause, scene),
        said,
        (*clause.words, *more),
        polarity_of(clause, scene, subject, head),
        arguments=arguments,
    )


def make_telling(
    clause: Clause, scene: Scene, subject: Token, contents: tuple[int, ...], arguments: tuple[Argument, ...]
) -> Draft:
    """A verb whose object is a clause: its words are the object, its statements the content.

    >>> here = scene(tree("Kern/PROPN/2/nsubj sagt/VERB/0/root/sagen dass/SCONJ/5/mark sie/PRON/5/nsubj "
    ...                    "lacht/VERB/2/ccomp/lachen"))
    >>> told = make_telling(here.text.clauses[0], here, here.text.doc[0], (4,), ())
    >>> told.object.text
    'dass sie lacht'
    """
    told = scene.text.doc[contents[0]]
    described = [w for c in scene.text.below(clause) if c.predicate == told for w in describing(c, scene.text)]
    words = [w for w in (*told.subtree, *described) if not w.is_space]
    inside = _run(told, words)
    said = scene.text.words(inside[0], inside[-1])
    linked = relation(clause, "obj", None, scene)
    return Draft(scene.phrase(subject, clause), linked, said, clause.words, arguments=arguments, content=contents)


def _run(told: Token, words: list[Token]) -> list[Token]:
    """The words around a predicate that stand without a gap, punctuation at the ends left out."""
    places = {w.i for w in words} | {w.i for w in told.sent if w.is_punct or w.is_quote}
    start = end = told.i
    while start - 1 in places:
        start -= 1
    while end + 1 in places:
        end += 1
    found = list(told.doc[start : end + 1])
    while len(found) > 1 and (found[0].is_punct or found[0].pos_ == "CCONJ"):
        found = found[1:]
    while len(found) > 1 and found[-1].is_punct:
        found = found[:-1]
    return found


def content_clauses(clause: Clause, scene: Scene) -> tuple[int, ...]:
    """Return the predicates of the clauses that a verb tells, wants or asks.

    >>> here = scene(tree("Kern/PROPN/2/nsubj sagt/VERB/0/root/sagen dass/SCONJ/5/mark sie/PRON/5/nsubj "
    ...                    "lacht/VERB/2/ccomp/lachen"))
    >>> content_clauses(here.text.clauses[0], here)
    (4,)
    """
    below = [c for c in scene.text.below(clause) if c.antecedent is None]
    whoever = {word for c in below for word in describing(c, scene.text)}
    return tuple(
        c.predicate.i
        for c in below
        if c.kind in CONTENT_KINDS
        and base(c.predicate) in CONTENT_RELATIONS
        and not is_condition(c, scene.text)
        and c.predicate not in whoever
        and not hangs_on_noun(c)
        and not is_participle_beside(c)
    )


def is_duration(head: Token, clause: Clause, scene: Scene) -> bool:
    """ "sprachen sieben Minuten": how long, no object.

    >>> doc = tree("Kern/PROPN/2/nsubj sprach/VERB/0/root/sprechen elf/NUM/4/nummod Minuten/NOUN/2/obj/Minute")
    >>> here = scene(doc)
    >>> is_duration(doc[3], here.text.clauses[0], here)
    True
    """
    value = scene.value(head, clause)
    return isinstance(value, Time) or (isinstance(value, Quantity) and value.unit in scene.text.lang.forms.TIME_UNITS)


def is_telling(oblique: Oblique, clause: Clause, scene: Scene) -> bool:
    """Whether a prepositional phrase says something beside when.

    >>> here = scene(tree("Im/ADP/2/case Mai/NOUN/3/obl fiel/VERB/0/root Eis/NOUN/3/nsubj "
    ...                    "auf/ADP/6/case Wege/NOUN/3/obl"))
    >>> [is_telling(oblique, clause, here) for clause in here.text.clauses for oblique in clause.obliques]
    [False, True]
    """
    if not takes_part(oblique, scene) or scene.text.bare(oblique.preposition) in scene.text.lang.forms.BY_THE_WAY:
        return False
    return not is_time(oblique.head, scene.text.lang.times) and not isinstance(scene.value(oblique.head, clause), Time)


def takes_part(oblique: Oblique, scene: Scene) -> bool:
    """Whether a prepositional phrase is of what is told: not "laut Kern", who says so, nor "wie Kern", "vor allem".

    >>> here = scene(tree("Laut/ADP/2/case Kern/PROPN/3/obl fiel/VERB/0/root Eis/NOUN/3/nsubj", "1-2:PER"))
    >>> [takes_part(oblique, here) for clause in here.text.clauses for oblique in clause.obliques]
    [False]
    """
    lang, preposition = scene.text.lang, scene.text.bare(oblique.preposition)
    cited = oblique.head.i in scene.sources or is_source_noun(oblique.head, scene.text)
    idle = preposition in lang.forms.NO_ARGUMENT or (preposition, oblique.head.lower_) in lang.forms.SET_PHRASES
    return not idle and not (cited and preposition in lang.cues.SOURCE_PREPOSITIONS)


def is_date(oblique: Oblique, clause: Clause, scene: Scene) -> bool:
    """Whether a phrase names a day, a month or a year: worth a statement where the verb has no object.

    >>> here = scene(tree("Im/ADP/2/case Mai/NOUN/3/obl fiel/VERB/0/root Eis/NOUN/3/nsubj "
    ...                    "auf/ADP/6/case Wege/NOUN/3/obl"))
    >>> [is_date(oblique, clause, here) for clause in here.text.clauses for oblique in clause.obliques]
    [True, False]
    """
    names = {w.text for w in oblique.head.subtree} & set(scene.text.lang.times.MONTHS)
    return isinstance(scene.value(oblique.head, clause), Time) or bool(names)


def telling_obliques(clause: Clause, scene: Scene) -> list[Oblique]:
    """Return the phrases that say something beside when; where there are none, or of an event, the date, too.

    >>> here = scene(tree("Im/ADP/2/case Mai/NOUN/3/obl fiel/VERB/0/root Eis/NOUN/3/nsubj "
    ...                    "auf/ADP/6/case Wege/NOUN/3/obl"))
    >>> [oblique.head.text for oblique in telling_obliques(here.text.clauses[0], here)]
    ['Wege']
    """
    telling = [o for o in clause.obliques if is_telling(o, clause, scene)]
    dates = [o for o in clause.obliques if is_date(o, clause, scene)]
    event = clause.subject is not None and kind_of(scene.value(clause.subject, clause)) in ("Event", "Meeting")
    forms = scene.text.lang.forms
    happens = event or clause.lemma in forms.PLANNED_VERBS | forms.DATED
    return telling + dates if happens else telling or dates
