"""What a rule is given and what it gives back."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from spacy.tokens import Token

from belegraph.extraction.attribution.found import Found
from belegraph.extraction.negation import denies_only, is_none, sets_right
from belegraph.extraction.references import References
from belegraph.extraction.speakers import Told, first_person
from belegraph.extraction.text import Text
from belegraph.model import Argument, Factuality, Phrase, Range, Relation, Thing, Value
from belegraph.syntax.clause import Clause


@dataclass(frozen=True)
class Scene:
    """A text with everything that is known of it before the rules are asked."""

    text: Text
    references: References
    factuality: Mapping[int, Factuality]
    messages: tuple[Found, ...]
    told: Mapping[int, Told]
    nouns: Mapping[int, tuple[Token, ...]]
    """The nouns that stand directly in a clause, by the place of its predicate."""

    speaks_for: Mapping[Thing, Thing] = field(default_factory=dict)
    """The organisations of those who have an office there."""

    @cached_property
    def sources(self) -> frozenset[int]:
        """The places of the words that name who says something."""
        return frozenset(found.speaker.head.i for found in self.messages if found.speaker.head is not None)

    @cached_property
    def _quoted(self) -> tuple[Range, ...]:
        """What stands between quotation marks, as ranges of the article's text."""
        doc, offset = self.text.doc, self.text.offset
        return tuple(
            (offset + doc[quote.start].idx, offset + doc[quote.end - 1].idx + len(doc[quote.end - 1]))
            for quote in self.text.quotations
        )

    def is_quoted(self, start: int, end: int) -> bool:
        """Tell whether a range of the article's text stands between quotation marks.

        >>> here = scene(tree("„/PUNCT/2/punct Kern/PROPN/0/root “/PUNCT/2/punct lacht/VERB/2/acl"))
        >>> here.is_quoted(1, 5), here.is_quoted(1, 12)
        (True, False)
        """
        return any(first <= start and end <= last for first, last in self._quoted)

    def value(self, head: Token, clause: Clause) -> Value | None:
        """Return what a word stands for, "ich" in a quotation included.

        >>> here = scene(tree("Kern/PROPN/2/nsubj lacht/VERB/0/root/lachen", "0-1:PER"))
        >>> here.value(here.text.doc[0], here.text.clauses[0])
        Thing(name='Kern', kind='Person', local=False)
        """
        told = self.told[clause.predicate.i]
        speaker = first_person(head, told, self.text, self.speaks_for) if told.speakers else None
        return speaker or self.references.value(head)

    def phrase(self, head: Token, clause: Clause) -> Phrase:
        """Return a word's phrase with what it stands for.

        >>> here = scene(tree("Kern/PROPN/2/nsubj lacht/VERB/0/root/lachen", "0-1:PER"))
        >>> here.phrase(here.text.doc[0], here.text.clauses[0]).end
        4
        """
        words = self.text.phrase(head)
        return Phrase(words.text, words.start, words.end, self.value(head, clause))

    def judge(
        self, clause: Clause, own: Factuality | None = None, *, presupposed: bool = False
    ) -> tuple[Factuality, Told]:
        """Return how something in a clause is meant and who says so.

        Args:
            own: how it is meant, where that is not how the clause is meant.
            presupposed: told by the way, which has only the speaker who is quoted word by word.

        >>> here = scene(tree("Kern/PROPN/3/nsubj nie/ADV/3/advmod lacht/VERB/0/root/lachen"))
        >>> here.judge(here.text.clauses[0])[0].polarity
        'negated'
        """
        judged = own or (Factuality() if presupposed else self.factuality[clause.predicate.i])
        said = self.told[clause.predicate.i]
        if presupposed and said.quoted != "verbatim":
            said = Told()
        if said.denied:
            judged = replace(judged, polarity="affirmed" if judged.polarity == "negated" else "negated")
        return replace(judged, certainty="unknown") if said.unsaid else judged, said

    def existing(self, clause: Clause) -> tuple[Token, ...]:
        """Return the nouns of a clause; not those under "kein", of which nothing can be told by the way."""
        return self._existing[clause.predicate.i]

    @cached_property
    def _existing(self) -> Mapping[int, tuple[Token, ...]]:
        """Found once: ten rules ask for each clause."""
        return {
            place: tuple(noun for noun in nouns if not is_none(noun, self.text)) for place, nouns in self.nouns.items()
        }

    def conjuncts(self, head: Token) -> tuple[Token, ...]:
        """Return a noun with the nouns coordinated to it, and with its examples ("Länder wie Belgien").

        >>> here = scene(tree("Tee/NOUN/4/nsubj und/CCONJ/3/cc Saft/NOUN/1/conj fehlen/VERB/0/root/fehlen"))
        >>> here.conjuncts(here.text.doc[0])
        (Tee, Saft)
        """
        found, queue = [head], [head]
        while queue:
            top = queue.pop(0)
            examples = [part for part in self.text.parts(top, "nmod", "appos") if self._is_example(part, top)]
            for part in [*self.text.parts(top, "conj"), *examples]:
                if part.pos_ in ("NOUN", "PROPN", "PRON", "NUM", "ADJ", "X") and not self.text.parts(
                    part, "nsubj", "cop"
                ):
                    found.append(part)
                    queue.append(part)
        return tuple(part for part in found if not part.text.endswith("-")) or (head,)

    def _is_example(self, part: Token, noun: Token) -> bool:
        """ "Länder wie Belgien", but not "so viele Gäste wie im Vorjahr", which compares."""
        forms, before = self.text.lang.forms, [c.lower_ for c in self.text.parts(part, "case", "cc", "mark")]
        compared = any(word.lower_ in forms.AS_MUCH for word in noun.subtree if word.i < noun.i)
        return before == [forms.LIKE] and not compared


@dataclass(frozen=True)
class Draft:
    """A statement before it has its key, its speakers and its evidence.

    Attributes:
        words: words of the evidence beside those of subject and object.
        factuality: None for that of the clause.
        presupposed: told by the way (a title, an attribute): only a quotation gives it a speaker.
        content: predicates of the clauses that the statement tells about.
    """

    subject: Phrase
    relation: Relation
    object: Phrase | None
    words: tuple[Token, ...] = ()
    factuality: Factuality | None = None
    presupposed: bool = False
    arguments: tuple[Argument, ...] = ()
    content: tuple[int, ...] = ()


Rule = Callable[[Clause, Scene], Iterator[Draft]]


def polarity_of(clause: Clause, scene: Scene, *arguments: Token | None) -> Factuality:
    """Return the clause's factuality, turned round for the half of "nicht X, sondern Y" that is meant otherwise.

    >>> here = scene(tree("Kern/PROPN/3/nsubj nie/ADV/3/advmod lacht/VERB/0/root/lachen"))
    >>> polarity_of(here.text.clauses[0], here).polarity
    'negated'
    """
    judged = scene.factuality[clause.predicate.i]
    given = [argument for argument in arguments if argument is not None]
    if any(sets_right(argument, scene.text) for argument in given):
        return replace(judged, polarity="affirmed")
    denied = any(denies_only(argument, scene.text) for argument in given)
    return replace(judged, polarity="negated") if denied else judged
