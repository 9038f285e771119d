"""A clause: a predicate with what depends on it, in no scheme's own labels."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

from spacy.tokens import Token

from belegraph.syntax.words import with_particle

ClauseKind = Literal["main", "content", "relative", "adverbial", "infinitive", "attribute", "coordinate", "verbless"]


@dataclass(frozen=True, slots=True)
class Verbs:
    """Lemmas that decide where labels err.

    Attributes:
        passive: auxiliaries of the passive.
        perfect: auxiliaries that rule it out.
        state: auxiliaries of the passive that tells of a state.
        no_passive: verbs that have none.
        controlling: verbs that take an infinitive.
        telling: verbs whose demonstrative is what is told.
        object_control: verbs whose object is the subject of their infinitive ("bitten").
        agent: prepositions before the agent of a passive.
        letting: verbs that let others do ("lassen").
        dative: verbs with a dative and no accusative ("gehören").
        undative: forms of the relative pronoun that are no dative.
        asked: prepositions before who is asked ("verlangt von").
        first: modal verbs that open a condition and may be labelled as its mark ("Sollte es regnen").
        times: nouns that say when.
        unnamed: verbs whose passive names nobody who does it ("geboren von").
        origin: prepositions that right behind a name say where it is from.
        modal: verbs that say how their infinitive is meant, which the parser may have taken for a clause of their own.
        acting: verbs whose subject is somebody who acts, with their particles.
        actors: how nouns for those who can act end, in small letters.
        agents: how masculine ones end.
        shares: nouns for a part of others.
        wanting: modal verbs by which somebody wants something.
        copular: verbs that predicate something of their subject.
        looming: verbs with a dative of whom something threatens ("ihm droht Haft").
        naming: verbs with two accusatives, what is named and how.
        by: prepositions before how much something changes, `up_to` before what it changes to.
        changes: how nouns end, in small letters, that mean a change and so take a measure.
        media: how nouns for media end, in small letters; `staff` how those do that work for them.
        circles: how nouns for several people end, in small letters, behind which "um" says who leads them.
        complements: prepositions without which verbs say little ("halten für").
        clausal: relative pronouns that behind a noun point to the whole clause ("was").
    """

    passive: frozenset[str] = frozenset()
    perfect: frozenset[str] = frozenset()
    state: frozenset[str] = frozenset()
    no_passive: frozenset[str] = frozenset()
    controlling: frozenset[str] = frozenset()
    telling: frozenset[str] = frozenset()
    object_control: frozenset[str] = frozenset()
    agent: frozenset[str] = frozenset()
    letting: frozenset[str] = frozenset()
    dative: frozenset[str] = frozenset()
    undative: frozenset[str] = frozenset()
    asked: frozenset[str] = frozenset()
    first: frozenset[str] = frozenset()
    times: frozenset[str] = frozenset()
    unnamed: frozenset[str] = frozenset()
    modal: frozenset[str] = frozenset()
    origin: frozenset[str] = frozenset()
    clausal: frozenset[str] = frozenset()
    copular: frozenset[str] = frozenset()
    looming: frozenset[str] = frozenset()
    naming: frozenset[str] = frozenset()
    by: frozenset[str] = frozenset()
    up_to: frozenset[str] = frozenset()
    changes: tuple[str, ...] = ()
    acting: frozenset[str] = frozenset()
    actors: tuple[str, ...] = ()
    agents: tuple[str, ...] = ()
    shares: frozenset[str] = frozenset()
    wanting: frozenset[str] = frozenset()
    media: tuple[str, ...] = ()
    staff: tuple[str, ...] = ()
    circles: tuple[str, ...] = ()
    complements: Mapping[str, frozenset[str]] = field(default_factory=dict)


@dataclass(frozen=True, eq=False, slots=True)
class Oblique:
    """A prepositional phrase of a clause: its preposition and the head of its noun phrase."""

    preposition: Token
    head: Token
    is_argument: bool = False


@dataclass(frozen=True, eq=False)
class Clause:
    """One predicate and its parts; every part is a head word.

    Attributes:
        predicate: head of the clause: the full verb, or what a copula predicates.
        verb: the full verb, None in a copula clause or where there is none.
        copula: "sein" beside a nominal predicate.
        complement: what verbs such as "werden", "bleiben", "gelten als" predicate.
        finite: the finite verb.
        auxiliaries: verbs beside the full verb, modal verbs included, in the order of the text.
        subject: own subject, or the one it shares; for a relative pronoun its antecedent.
        shared: whether the subject is not its own.
        objects: direct objects; `datives`: objects in the dative.
        parts: all direct dependents.
        governor: the clause that this one depends on.
        antecedent: of a relative clause or a noun's content clause, the noun; `relative` the relative pronoun.
    """

    predicate: Token
    kind: ClauseKind
    verb: Token | None = None
    copula: Token | None = None
    complement: Token | None = None
    finite: Token | None = None
    auxiliaries: tuple[Token, ...] = ()
    particle: Token | None = None
    reflexive: Token | None = None
    subject: Token | None = None
    shared: bool = False
    objects: tuple[Token, ...] = ()
    datives: tuple[Token, ...] = ()
    obliques: tuple[Oblique, ...] = ()
    adverbs: tuple[Token, ...] = ()
    markers: tuple[Token, ...] = ()
    parts: tuple[Token, ...] = ()
    passive: bool = False
    agent: Token | None = None
    governor: "Clause | None" = None
    antecedent: Token | None = None
    relative: Token | None = None

    @cached_property
    def lemma(self) -> str:
        """The verb's lemma with its particle: "fuhr ... fort" is "fortfahren"; without a verb the predicate's.

        >>> clauses(tree("fuhr/VERB/0/root/fahren Kern/PROPN/1/nsubj fort/ADP/1/compound:prt"))[0].lemma
        'fortfahren'
        """
        lemma = self.predicate.lemma_.lower() if self.verb is not None else self.predicate.lemma_
        particle = self.particle.lower_ if self.particle is not None else ""
        return with_particle(lemma, particle)

    @property
    def words(self) -> tuple[Token, ...]:
        """The words that make the predicate: verb or nominal predicate, auxiliaries, particle, reflexive, copula.

        >>> clauses(tree("Kern/PROPN/3/nsubj hat/AUX/3/aux gelacht/VERB/0/root"))[0].words
        (gelacht, hat)
        """
        parts = (self.predicate, *self.auxiliaries, self.particle, self.reflexive, self.copula)
        return tuple(part for part in parts if part is not None)


def is_behind_colon(clause: Clause, other: Clause) -> bool:
    """Tell a clause that a colon parts from another one before it: what stands there says why, or goes on.

    >>> doc = tree("Kern/PROPN/2/nsubj bestreitet/VERB/0/root das/PRON/2/obj :/PUNCT/2/punct Er/PRON/6/nsubj "
    ...            "schlief/VERB/2/ccomp")
    >>> told, content = clauses(doc)
    >>> is_behind_colon(content, told), is_behind_colon(told, content)
    (True, False)
    """
    between = clause.predicate.doc[other.predicate.i : clause.predicate.i]
    return any(word.text == ":" for word in between)
