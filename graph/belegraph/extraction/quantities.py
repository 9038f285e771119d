"""Numbers with their units: "fünf Prozent ihrer Wirtschaftsleistung", "1,5 Milliarden Euro"."""

import re
from decimal import Decimal

from spacy.tokens import Token

from belegraph.authority import NAMING, authority
from belegraph.extraction.text import Text
from belegraph.lang import Numbers
from belegraph.model import Quantity, Thing

DIGITS = re.compile(r"\d{1,3}(?:[.\u202f\u00a0 ]\d{3})+(?:,\d+)?|\d+(?:[,.]\d+)?")


def parse_number(word: str, numbers: Numbers) -> Decimal | None:
    """Read a number in digits or words, None if it is none.

    >>> from belegraph.lang import GERMAN
    >>> [str(parse_number(word, GERMAN.numbers)) for word in ("1.500", "2,5", "zweiundvierzig", "zweitausenddrei")]
    ['1500', '2.5', '42', '2003']
    """
    if DIGITS.fullmatch(word):
        thousands = re.fullmatch(r"\d{1,3}(?:[.\u202f\u00a0 ]\d{3})+(?:,\d+)?", word)
        plain = re.sub(r"[.\u202f\u00a0 ]", "", word) if thousands else word
        return Decimal(plain.replace(",", "."))
    value = _spelled(word.lower(), numbers)
    return Decimal(value) if value is not None else None


def _spelled(word: str, numbers: Numbers) -> int | None:
    if word in numbers.SMALL:
        return numbers.SMALL[word]
    if word in numbers.LARGE:
        return numbers.LARGE[word]
    for name, factor in numbers.HUNDREDS:
        left, found, right = word.partition(name)
        if found:
            parts = (
                _spelled(left, numbers) if left else 1,
                _spelled(right.removeprefix(numbers.JOINER), numbers) if right else 0,
            )
            return None if None in parts else parts[0] * factor + parts[1]  # type: ignore[operator]  # None is excluded
    return _tens(word, numbers)


def _tens(word: str, numbers: Numbers) -> int | None:
    for name, value in numbers.TENS.items():
        if word == name:
            return value
        left = word.removesuffix(numbers.JOINER + name)
        if left != word and left in numbers.SMALL:
            return value + numbers.SMALL[left]
    return None


def canonical(value: Decimal) -> str:
    """Write a number in one way: no exponent, no trailing zeros.

    >>> canonical(Decimal("5.0")), canonical(Decimal("1E+3"))
    ('5', '1000')
    """
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def number_before(word: Token, numbers: Numbers) -> tuple[Decimal, Token] | None:
    """Read the number that ends right before a word ("3,5 Millionen" before "Euro"), with its first word.

    >>> number_before(tree("3,5/NUM/3/nummod Millionen/NOUN/3/nummod Euro/NOUN/0/root")[2], GERMAN.numbers)
    (Decimal('3500000.0'), 3,5)
    """
    place, value, first = word.i - 1, None, word
    while place >= word.sent.start:
        found = parse_number(word.doc[place].text, numbers)
        if found is None:
            break
        large = word.doc[place].text.lower() in numbers.LARGE
        value = found if value is None else value * found
        first, place = word.doc[place], place - 1
        if not large:
            break
    if value is None:
        return None
    below = first.i > first.sent.start and first.nbor(-1).lower_ in numbers.NEGATIVE
    return (-value, first.nbor(-1)) if below else (value, first)


def quantity(head: Token, text: Text) -> Quantity | None:
    """Read the quantity whose unit a word is.

    >>> from belegraph.extraction.text import read_text
    >>> from belegraph.lang import GERMAN
    >>> from belegraph.model import Article
    >>> from belegraph.testing import tree
    >>> doc = tree("rund/ADV/2/advmod sieben/NUM/3/nummod Prozent/NOUN/0/root/Prozent")
    >>> quantity(doc[2], read_text(Article("a", doc.text), doc, GERMAN))
    Quantity(value='7', unit='%', of=None, approximation='about')
    """
    numbers = text.lang.numbers
    unit = numbers.UNITS.get(head.lemma_) or numbers.UNITS.get(head.text)
    found = number_before(head, numbers) if unit is not None else None
    if unit is None or found is None:
        return None
    value, first = found
    whole = _whole(head, text) if unit == "%" else None
    return Quantity(canonical(value), unit, whole, approximation(first, numbers))


def approximation(first: Token, numbers: Numbers) -> str:
    """Return how near a number is meant, by the words before its first word.

    >>> approximation(tree("bis/ADP/2/case zu/ADP/3/case sieben/NUM/0/root")[2], GERMAN.numbers)
    'up to'
    """
    before = [first.doc[max(first.sent.start, first.i - length) : first.i].text.lower() for length in (3, 2, 1)]
    return next((numbers.APPROXIMATE[said] for said in before if said in numbers.APPROXIMATE), "")


def _whole(head: Token, text: Text) -> Thing | None:
    """What a percentage is taken of: a genitive, or a noun with "von" or "an"."""
    for part in text.parts(head, "nmod"):
        case = text.parts(part, "case")
        if not case or text.bare(case[0]) in text.lang.forms.PART_OF:
            return concept(part, text)
    return None


def concept(head: Token, text: Text) -> Thing:
    """Name what a common noun means: by the authority where it knows the noun, else by its phrase.

    >>> doc = tree("hohe/ADJ/2/amod Miete/NOUN/0/root")
    >>> concept(doc[1], scene(doc).text)
    Thing(name='hohe Miete', kind='Concept', local=True)
    """
    return named_concept(head) or Thing(text.phrase(head).text, "Concept", local=True)


def named_concept(head: Token) -> Thing | None:
    """Return what a common noun means by the authority, None where that does not know the noun.

    >>> named_concept(tree("Nato/NOUN/0/root")[0]).kind, named_concept(tree("Miete/NOUN/0/root")[0])
    ('Alliance', None)
    """
    known = authority().find(head.text) or authority().find(head.lemma_)
    return Thing(known.label(NAMING), known.kind) if known is not None else None
