"""One parsed article as the rules see it: its Doc, indexed once, its clauses, and what its words stand for."""

from dataclasses import dataclass

from spacy.tokens import Doc, Token

from belegraph.lang import Language
from belegraph.model import Article, Phrase, Sentence
from belegraph.syntax.clause import Clause, Verbs
from belegraph.syntax.phrases import as_phrase, noun_phrase
from belegraph.syntax.ud import clauses, dependents


@dataclass(frozen=True)
class Text:
    """An article with its Doc.

    Attributes:
        index: dependents of each word by relation, without subtypes.
        number: for each word the number of its sentence, from 1.
        offset: where the Doc's text begins in the article's.
    """

    article: Article
    doc: Doc
    lang: Language
    index: tuple[dict[str, list[Token]], ...]
    clauses: tuple[Clause, ...]
    sentences: tuple[Sentence, ...]
    number: tuple[int, ...]
    offset: int

    def parts(self, word: Token, *relations: str) -> list[Token]:
        """Return a word's dependents under some relations, in the order of the text.

        >>> doc = tree("im/ADP/3/case alten/ADJ/3/amod Rathaus/NOUN/4/obl brennt/VERB/0/root Licht/NOUN/4/nsubj")
        >>> scene(doc).text.parts(doc[2], "amod", "case")
        [im, alten]
        """
        found = [part for relation in relations for part in self.index[word.i].get(relation, ())]
        return sorted(found, key=lambda part: part.i)

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
        return as_phrase(noun_phrase(head, self.index), self.offset)

    def words(self, first: Token, last: Token) -> Phrase:
        """Return the words from one to another as a phrase.

        >>> doc = tree("im/ADP/3/case alten/ADJ/3/amod Rathaus/NOUN/4/obl brennt/VERB/0/root Licht/NOUN/4/nsubj")
        >>> scene(doc).text.words(doc[3], doc[4]).text
        'brennt Licht'
        """
        return as_phrase((first, last), self.offset)


def read_text(article: Article, doc: Doc, lang: Language) -> Text:
    """Index a Doc made of the article's body.

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
            found = as_phrase(words, article.start)
            sentences.append(
                Sentence(len(sentences) + 1, found.start, found.end, article.text[found.start : found.end])
            )
        for word in span:
            number[word.i] = len(sentences)
    index, forms = tuple(dependents(doc)), lang.forms
    verbs = Verbs(
        passive=frozenset({forms.PASSIVE}),
        perfect=forms.PERFECT,
        state=frozenset({forms.STATE_PASSIVE}),
        no_passive=forms.NO_PASSIVE,
        controlling=frozenset(lang.cues.ATTITUDES),
        telling=lang.cues.SPEECH_VERBS,
        object_control=frozenset(verb for verb, meant in lang.cues.ATTITUDES.items() if meant.mode == "demanded"),
        agent=forms.AGENT,
    )
    return Text(article, doc, lang, index, clauses(doc, verbs, index), tuple(sentences), tuple(number), article.start)
