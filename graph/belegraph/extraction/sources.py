"""Sources without a verb of saying: "laut Kern", "ihm zufolge", "nach Angaben der Polizei", ", so Kern"."""

from spacy.tokens import Token

from belegraph.extraction.speech import is_comparison
from belegraph.extraction.text import Text
from belegraph.syntax.words import is_compound_of


def source_of(number: int, text: Text) -> Token | None:
    """Return who is named as the source of a sentence, counted from 1.

    >>> doc = tree("Laut/ADP/2/case Kern/PROPN/3/obl stieg/VERB/0/root der/DET/5/det Pegel/NOUN/3/nsubj")
    >>> source_of(1, scene(doc).text)
    Kern
    """
    for clause in text.clauses_of(number):
        if is_comparison(clause, text):
            sources = [oblique.head for oblique in clause.obliques]  # "wie aus Kreisen verlautete"
            return clause.subject if clause.subject is not None else next(iter(sources), None)
    heads = (_named_by(word, text) for word in text.words_of(number))
    named = (head for head in heads if head is not None)
    tellers = (_teller(head, text) for head in named if head.lemma_ not in text.lang.forms.NO_SOURCES)
    return next((teller for teller in tellers if teller is not None), None)


def is_source_noun(word: Token, text: Text) -> bool:
    """Tell a noun of saying, also at the end of a compound: "Unternehmensangaben"."""
    return any(is_compound_of(word.lemma_, noun) for noun in text.lang.cues.SOURCE_NOUNS)


def _named_by(word: Token, text: Text) -> Token | None:
    """The noun that a word such as "laut" makes a source of."""
    cues, forms = text.lang.cues, text.lang.forms
    if word.lower_ in forms.ACCORDING and word.pos_ == "ADP":
        before_noun = word.dep_ == "case" and word.head.pos_ in ("NOUN", "PROPN", "PRON")
        return word.head if before_noun else _neighbour(word, text)
    if word.lower_ == forms.AFTER and word.dep_ == "case" and is_source_noun(word.head, text):
        return word.head
    if word.lemma_ == forms.RUMOUR_VERB and any(part.lower_ == forms.EXPLETIVE for part in word.children):
        return next((part for part in text.parts(word, "obl") if text.parts(part, "case")), None)
    aside = word.lower_ == cues.SOURCE_PARTICLE and word.i > 0 and word.nbor(-1).text in (",", "“", "–")
    return _name_after(word) if aside else None


def _neighbour(word: Token, text: Text) -> Token | None:
    place = word.i - 1 if word.lower_ == text.lang.forms.AFTER_NOUN else word.i + 1
    return word.doc[place] if 0 <= place < len(word.doc) else None


def _name_after(word: Token) -> Token | None:
    for following in word.doc[word.i + 1 : min(word.i + 6, word.sent.end)]:
        if following.pos_ in ("VERB", "AUX", "PUNCT", "ADJ", "ADV"):
            return None
        if following.pos_ in ("PROPN", "NOUN"):
            return following
    return None


def _teller(head: Token, text: Text) -> Token | None:
    """ "Angaben der Polizei": who gives them; "nach eigenen Angaben": the subject; nobody in "ihrer Meinung nach"."""
    if not is_source_noun(head, text):
        return head
    named = text.parts(head, "nmod")
    if named:
        return named[0]
    if any(part.lemma_ == text.lang.forms.OWN for part in text.parts(head, "amod")):
        beside = text.clauses_of(text.number[head.i])
        return next((clause.subject for clause in beside if clause.subject is not None), None)
    return None if head.lemma_ in text.lang.cues.OPINIONS else head
