"""One parsed article as the rules see it: its Doc, indexed once, its clauses, and what its words stand for."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from spacy.tokens import Doc, Span, Token

from belegraph.extraction.quotations import Quotation, quotations
from belegraph.lang import Language
from belegraph.model import Article, Phrase, Sentence, Value
from belegraph.syntax.attachments import reattached
from belegraph.syntax.clause import Clause, Verbs
from belegraph.syntax.phrases import noun_phrase
from belegraph.syntax.ud import clauses, dependents
from belegraph.vocabulary import STANDS


@dataclass(frozen=True)
class Text:
    """An article with its Doc.

    Attributes:
        index: dependents of each word by relation, without subtypes.
        governed: clauses by the place of the predicate of the clause above.
        spans: for each sentence number its words `[start, end)` and its clauses.
        number: for each word the number of its sentence, from 1.
        offset: where the Doc's text begins in the article's.
    """

    article: Article
    doc: Doc
    lang: Language
    index: tuple[dict[str, list[Token]], ...]
    clauses: tuple[Clause, ...]
    governed: Mapping[int, tuple[Clause, ...]]
    spans: Mapping[int, tuple[int, int, tuple[Clause, ...]]]
    sentences: tuple[Sentence, ...]
    number: tuple[int, ...]
    offset: int

    @cached_property
    def _phrases(self) -> dict[int, Phrase]:
        """The phrases that were asked for: the rules ask for each some five times."""
        return {}

    @cached_property
    def quotations(self) -> tuple[Quotation, ...]:
        """What stands between quotation marks."""
        return quotations(self.doc, self.clauses)

    def parts(self, word: Token, *relations: str) -> list[Token]:
        """Return a word's dependents under some relations, in the order of the text.

        >>> doc = tree("im/ADP/3/case alten/ADJ/3/amod Rathaus/NOUN/4/obl brennt/VERB/0/root Licht/NOUN/4/nsubj")
        >>> scene(doc).text.parts(doc[2], "amod", "case")
        [im, alten]
        """
        below = self.index[word.i]
        if not below:
            return []
        if len(relations) == 1:
            return list(below.get(relations[0], ()))
        found = [part for relation in relations for part in below.get(relation, ())]
        return sorted(found, key=lambda part: part.i) if len(found) > 1 else found

    def clause_at(self, predicate: Token) -> Clause | None:
        """Return the clause of a predicate.

        >>> here = scene(tree("Kern/PROPN/2/nsubj lacht/VERB/0/root")).text
        >>> here.clause_at(here.doc[1]) == here.clauses[0], here.clause_at(here.doc[0])
        (True, None)
        """
        return self._by_predicate.get(predicate.i)

    @cached_property
    def _by_predicate(self) -> dict[int, Clause]:
        return {clause.predicate.i: clause for clause in self.clauses}

    def clause_around(self, word: Token) -> Clause | None:
        """Return the clause that a word stands in.

        >>> here = scene(tree("Kern/PROPN/3/nsubj seine/DET/3/det:poss lacht/VERB/0/root")).text
        >>> here.clause_around(here.doc[1]).predicate
        lacht
        """
        found = (self.clause_at(above) for above in (word, *word.ancestors))
        return next((clause for clause in found if clause is not None), None)

    def below(self, clause: Clause) -> tuple[Clause, ...]:
        """Return the clauses that depend on a clause.

        >>> doc = tree("Kern/PROPN/2/nsubj sagt/VERB/0/root sie/PRON/4/nsubj lacht/VERB/2/ccomp")
        >>> text = scene(doc).text
        >>> [clause.predicate.text for clause in text.below(text.clauses[0])]
        ['lacht']
        """
        return self.governed.get(clause.predicate.i, ())

    def words_of(self, number: int) -> tuple[Token, ...]:
        """Return the words of a sentence, counted from 1.

        >>> here = scene(tree("Kern/PROPN/2/nsubj lacht/VERB/0/root"))
        >>> [word.text for word in here.text.words_of(1)]
        ['Kern', 'lacht']
        """
        known = self._words.get(number)
        if known is None:
            start, end, _ = self.spans.get(number, (0, 0, ()))
            known = self._words[number] = tuple(word for word in self.doc[start:end] if not word.is_space)
        return known

    @cached_property
    def _words(self) -> dict[int, tuple[Token, ...]]:
        """The words of the sentences that were asked for: attribution asks for each several times."""
        return {}

    def clauses_of(self, number: int) -> tuple[Clause, ...]:
        """Return the clauses of a sentence, counted from 1.

        >>> here = scene(tree("Kern/PROPN/2/nsubj lacht/VERB/0/root"))
        >>> [clause.predicate.text for clause in here.text.clauses_of(1)]
        ['lacht']
        """
        return self.spans.get(number, (0, 0, ()))[2]

    def name_at(self, place: int) -> Span | None:
        """Return the name that a word is part of, as the pipeline found it.

        >>> here = scene(tree("Anna/PROPN/3/nsubj Kern/PROPN/1/flat lacht/VERB/0/root", "0-2:PER")).text
        >>> here.name_at(1), here.name_at(2)
        (Anna Kern, None)
        """
        return self._names.get(place)

    @cached_property
    def _names(self) -> dict[int, Span]:
        """Asked for once: a Doc makes all its spans anew each time."""
        return {place: span for span in self.doc.ents for place in range(span.start, span.end)}

    def is_seat(self, word: Token) -> bool:
        """Tell an organisation's house, alone or in a compound: "Nato-Sitz".

        >>> doc = tree("Nato-Sitz/NOUN/2/nsubj brennt/VERB/0/root")
        >>> [scene(doc).text.is_seat(word) for word in doc]
        [True, False]
        """
        return word.text.rpartition("-")[2] in self.lang.names.HEAD_PLACES

    def bare(self, word: Token) -> str:
        """Return a preposition without its article: "zum" is "zu".

        >>> doc = tree("im/ADP/3/case alten/ADJ/3/amod Rathaus/NOUN/4/obl brennt/VERB/0/root Licht/NOUN/4/nsubj")
        >>> scene(doc).text.bare(doc[0])
        'in'
        """
        return self.lang.forms.CONTRACTIONS.get(word.lower_, word.lower_)

    def prepositions(self, head: Token) -> list[str]:
        """Return the prepositions before a noun, without articles.

        >>> doc = tree("im/ADP/3/case alten/ADJ/3/amod Rathaus/NOUN/4/obl brennt/VERB/0/root Licht/NOUN/4/nsubj")
        >>> scene(doc).text.prepositions(doc[2])
        ['in']
        """
        return [self.bare(word) for word in self.parts(head, "case")]

    def phrase(self, head: Token) -> Phrase:
        """Return the phrase of a head word, as a range of the article's text.

        >>> doc = tree("im/ADP/3/case alten/ADJ/3/amod Rathaus/NOUN/4/obl brennt/VERB/0/root Licht/NOUN/4/nsubj")
        >>> scene(doc).text.phrase(doc[2])
        Phrase(text='alten Rathaus', start=3, end=16, value=None)
        """
        known = self._phrases.get(head.i)
        if known is None:
            words = noun_phrase(head, self.index)
            known = self._phrases[head.i] = self.words(words[0], words[-1])
        return known

    def words(self, first: Token, last: Token, value: Value | None = None) -> Phrase:
        """Return the words from one to another as a phrase, with what they stand for.

        >>> doc = tree("im/ADP/3/case alten/ADJ/3/amod Rathaus/NOUN/4/obl brennt/VERB/0/root Licht/NOUN/4/nsubj")
        >>> scene(doc).text.words(doc[3], doc[4]).text
        'brennt Licht'
        """
        start, end = first.idx + self.offset, last.idx + len(last) + self.offset
        return Phrase(" ".join(self.article.text[start:end].split()), start, end, value)


def read_text(article: Article, doc: Doc, lang: Language, *, by_line: bool = False) -> Text:
    """Index a Doc made of the article's body.

    Args:
        by_line: whether a sentence has the number of its line in the article, not its place among the sentences.

    >>> from belegraph.lang import GERMAN
    >>> from belegraph.testing import tree
    >>> text = read_text(Article("pegel", "Kern lacht"), tree("Kern/PROPN/2/nsubj lacht/VERB/0/root"), GERMAN)
    >>> text.sentences
    (Sentence(number=1, start=0, end=10, text='Kern lacht'),)
    """
    sentences: list[Sentence] = []
    number = [0] * len(doc)
    for span in doc.sents:
        words = [word for word in span if not word.is_space]
        if words:
            start, end = words[0].idx + article.start, words[-1].idx + len(words[-1]) + article.start
            place = article.text.count("\n", 0, start) if by_line else len(sentences)
            sentences.append(Sentence(place + 1, start, end, article.text[start:end]))
        number[span.start : span.end] = [sentences[-1].number if sentences else 0] * len(span)
    verbs = _verbs(lang)
    index = tuple(reattached(dependents(doc), doc, verbs))
    parsed = clauses(doc, verbs, index)
    spans = _spans(number, parsed)
    return Text(
        article, doc, lang, index, parsed, _governed(parsed), spans, tuple(sentences), tuple(number), article.start
    )


def _verbs_of_stance(lang: Language) -> frozenset[str]:
    """ "Das lehnte Kern ab": who takes a stand is somebody, not what was told before."""
    rows = lang.frames.FRAMES.items()
    return frozenset(verb for verb, frames in rows if any(frame.relation in STANDS for frame in frames))


def _verbs(lang: Language) -> Verbs:
    """Gather what the clauses of a language need to know of its verbs."""
    forms = lang.forms
    return Verbs(
        passive=frozenset({forms.PASSIVE}),
        perfect=forms.PERFECT,
        state=frozenset({forms.STATE_PASSIVE}),
        no_passive=forms.NO_PASSIVE,
        controlling=frozenset(lang.cues.ATTITUDES) | frozenset(lang.cues.IMPLICATIVES),
        telling=lang.cues.SPEECH_VERBS | _verbs_of_stance(lang),
        object_control=lang.cues.OBJECT_CONTROL,
        agent=forms.AGENT,
        dative=forms.DATIVE_VERBS,
        undative=forms.NO_DATIVE,
        asked=forms.ASKED,
        letting=frozenset({forms.LET}),
        first=forms.FIRST_MODALS,
        origin=forms.ORIGIN,
        modal=frozenset(lang.cues.MODALS) - {forms.LET},
        unnamed=forms.NO_AGENT,
        times=lang.times.TIME_NOUNS,
        clausal=forms.CLAUSAL_RELATIVES,
        copular=forms.COPULAR,
        looming=forms.LOOMING,
        naming=forms.NAMING,
        by=forms.BY,
        up_to=forms.UP_TO,
        changes=forms.CHANGE_NOUNS,
        acting=lang.frames.ACTING,
        actors=lang.names.ACTOR_ENDINGS,
        agents=lang.names.MASCULINE_AGENTS,
        shares=lang.names.SHARES,
        wanting=forms.WISHING,
        media=lang.names.MEDIA_ENDINGS,
        staff=lang.names.MEDIA_STAFF,
        circles=lang.names.CIRCLE_ENDINGS,
        complements=lang.frames.COMPLEMENTS,
    )


def _spans(number: list[int], parsed: tuple[Clause, ...]) -> dict[int, tuple[int, int, tuple[Clause, ...]]]:
    """Find where each sentence stands and which clauses are its; looked up, for a search would cost more a word."""
    ranges: dict[int, tuple[int, int]] = {}
    for place, sentence in enumerate(number):
        ranges[sentence] = (ranges.get(sentence, (place, place))[0], place + 1)
    found: dict[int, list[Clause]] = {sentence: [] for sentence in ranges}
    for clause in parsed:
        found[number[clause.predicate.i]].append(clause)
    return {sentence: (*ranges[sentence], tuple(found[sentence])) for sentence in ranges}


def _governed(found: tuple[Clause, ...]) -> dict[int, tuple[Clause, ...]]:
    below: dict[int, tuple[Clause, ...]] = {}
    for clause in found:
        if clause.governor is not None:
            place = clause.governor.predicate.i
            below[place] = (*below.get(place, ()), clause)
    return below
