"""What is counted or measured, and what a share is taken of."""

from spacy.tokens import Token

from belegraph.extraction.amounts.finding import FARTHEST, Amount
from belegraph.extraction.amounts.heads import SHARES, head_of
from belegraph.extraction.amounts.pieces import Cut
from belegraph.extraction.amounts.units import code_of
from belegraph.syntax.phrases import noun_phrase

BULK = frozenset("m km m2 km2 ha m3 l ml hl bbl kg g mg t kt Mt Gt TB GB MB mi tsp tbsp Wh kWh MWh GWh TWh".split())
"""Units of what there is an amount of: "fünf Liter Wasser"."""
INSIDE = frozenset({"ADJ", "NUM", "DET"})
NEAR = 3
"""Words from "der" or from a unit to the noun."""


def measured(cut: Cut, found: Amount) -> str:
    """Return what is counted or measured, or what a share is taken of, in the words of the text.

    >>> from belegraph.extraction.amounts.finding import amounts
    >>> from belegraph.extraction.amounts.pieces import cut_up
    >>> doc = tree("zwei/NUM/2/nummod Prozent/NOUN/0/root der/DET/4/det Ernte/NOUN/2/nmod")
    >>> cut = cut_up(scene(doc).text)
    >>> measured(cut, next(amounts(cut)))
    'Ernte'
    """
    if found.noun is not None:
        return _words(cut, found.noun, cut.pieces[found.number.last].end)
    if found.unit in BULK:
        return _stuff(cut, found)
    return _whole(cut, found) if found.unit in SHARES or not found.unit else ""


def _words(cut: Cut, head: Token, start: int | None = None) -> str:
    """The words of a noun phrase, or from a place on, with a genitive, without what follows with a preposition."""
    text, end = cut.text, head.idx + len(head)
    start = noun_phrase(head, text.index)[0].idx if start is None else start
    for word in text.doc[max(head.i - FARTHEST, 0) : head.i]:
        if word.pos_ == "NUM" and word.idx >= start:
            start = word.idx + len(word)
    for part in text.parts(head, "nmod"):
        inner = noun_phrase(part, text.index)
        between = text.article.text[text.offset + end : text.offset + inner[0].idx].split()
        if part.i > head.i and not text.parts(part, "case") and len(between) <= 1 and between != [","]:
            end = max(end, inner[-1].idx + len(inner[-1]))
    return " ".join(text.article.text[text.offset + start : text.offset + end].split()).strip(" ,")


def _whole(cut: Cut, found: Amount) -> str:
    """A genitive, or a noun with "von" or "an", behind the number."""
    last = cut.pieces[found.last].last
    for part in cut.text.parts(head_of(cut, found), "nmod"):
        case = cut.text.prepositions(part)
        whole = not case or case[0] in cut.text.lang.forms.PART_OF
        if part.i > last.i and part.pos_ in ("NOUN", "PROPN") and whole:
            return "" if _is_unit(cut, part) else _words(cut, part)
    noun = _next_noun(cut, last)
    return "" if noun is None or _is_unit(cut, noun) else _words(cut, noun)


def _is_unit(cut: Cut, word: Token) -> bool:
    return word.lemma_ in cut.text.lang.times.TIME_NOUNS or code_of(word.text, cut.numbers) is not None


def _next_noun(cut: Cut, last: Token) -> Token | None:
    """The noun right behind "der" or "von", wherever the parser hangs it: "31 der 48 Stadträte"."""
    word = cut.following(last)
    if word is None or word.lower_ not in cut.numbers.PARTITIVE:
        return None
    for _ in range(NEAR):
        word = cut.following(word)
        if word is None or word.pos_ not in INSIDE:
            break
    after = cut.following(word) if word is not None else None
    attributive = after is not None and after.tag_ == "ADJA"  # "22 der Beihilfe beschuldigte Männer"
    return word if word is not None and word.pos_ == "NOUN" and not attributive else None


def _stuff(cut: Cut, found: Amount) -> str:
    """The noun right behind a unit: "fünf Liter Wasser"."""
    last, head = cut.pieces[found.last].last, head_of(cut, found)
    after = cut.following(last)
    if after is None or after.pos_ not in ("NOUN", "ADJ") or cut.at(found.last + 1)[:1].isalnum() is False:
        return ""
    noun = after if after.pos_ == "NOUN" else after.head
    near = noun.pos_ == "NOUN" and noun.text[0].isupper() and 0 <= noun.i - after.i < NEAR
    linked = noun.i == after.i or head.i in (noun.head.i, noun.i) or head.head.i == noun.i
    return _words(cut, noun, cut.pieces[found.last].end) if near and linked else ""
