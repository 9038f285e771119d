"""Numbers that are no quantities: years, ordinals, clock times, durations, names, scores."""

from belegraph.extraction.amounts.finding import Amount
from belegraph.extraction.amounts.pieces import DASHES, GROUPED, Cut, Piece
from belegraph.extraction.amounts.units import code_of
from belegraph.syntax.words import has

FIRST_YEAR, LAST_YEAR = 1100, 2199
YEAR_DIGITS, ORDINAL_DIGITS, POSTCODE_DIGITS = 4, 3, 5
HOURS, THOUSAND = 24, 1000
ORDERED = frozenset({"NOUN", "PROPN", "ADJ", "NUM"})
"""What follows an ordinal with a capital letter; anything else begins a sentence."""
NOMINAL = frozenset({"NOUN", "PROPN", "X", "SYM"})
SEPARATING = DASHES | {"/"}
STANDING_ALONE = frozenset({"ROOT", "nsubj", "obj"})
"""Relations of a number that stands for itself, whatever noun is before it."""


def is_named(cut: Cut, found: Amount) -> bool:
    """Tell a number that dates, orders or names something.

    >>> from belegraph.extraction.amounts.finding import amounts
    >>> from belegraph.extraction.amounts.pieces import cut_up
    >>> doc = tree("Halle/NOUN/0/root 7/NUM/1/nummod mit/ADP/5/case drei/NUM/5/nummod Toren/NOUN/1/nmod")
    >>> cut = cut_up(scene(doc).text)
    >>> [is_named(cut, found) for found in amounts(cut)]
    [True, False]
    """
    if _is_vague(cut, found):
        return True
    if found.unit:
        return found.unit in cut.numbers.TIME_CODES
    tests = (_is_time, _is_ordinal, _is_year, _is_label, _is_in_name, _is_code)
    return any(test(cut, found) for test in tests)


def may_be_year(found: Amount) -> bool:
    """Tell a value that years have.

    >>> from belegraph.extraction.amounts.finding import amounts
    >>> from belegraph.extraction.amounts.pieces import cut_up
    >>> doc = tree("2019/NUM/2/nummod oder/CCONJ/3/cc 80/NUM/0/root")
    >>> [may_be_year(found) for found in amounts(cut_up(scene(doc).text))]
    [True, False]
    """
    return FIRST_YEAR <= found.value <= LAST_YEAR


def is_doubtful(cut: Cut, found: Amount) -> bool:
    """Tell a number with nothing counted that may be a mark, a clock time or another word.

    >>> from belegraph.extraction.amounts.finding import amounts
    >>> from belegraph.extraction.amounts.pieces import cut_up
    >>> doc = tree("gegen/ADP/2/case acht/NUM/3/obl kamen/VERB/0/root siebzig/NUM/3/nsubj")
    >>> cut = cut_up(scene(doc).text)
    >>> [is_doubtful(cut, found) for found in amounts(cut)]
    [True, False]
    """
    word, before, behind = cut.pieces[found.number.first], cut.at(found.first - 1), cut.at(found.last + 1)
    other_word = word.text in cut.numbers.DOUBTFUL_NUMBERS and word.token.pos_ != "NUM" and not _is_answer(cut, found)
    if found.unit or found.noun is not None:
        return other_word and not found.unit
    hour = before.lower() in cut.numbers.TIME_PREPOSITIONS and found.value <= HOURS
    dashed = not SEPARATING.isdisjoint((before, behind)) and found.number.scale == 1
    return (before, behind) == ("(", ")") or hour or dashed or other_word


def _is_answer(cut: Cut, found: Amount) -> bool:
    """Whether the number is all that the sentence says: "Sieben."."""
    word = cut.pieces[found.first].token
    return all(not other.is_alpha or other.i == word.i for other in word.sent)


def _is_vague(cut: Cut, found: Amount) -> bool:
    """ "mehrere hundert"."""
    large = cut.at(found.number.first).lower() in cut.numbers.LARGE
    return large and cut.at(found.first - 1).lower() in cut.numbers.VAGUE


def _is_time(cut: Cut, found: Amount) -> bool:
    """ "18 Uhr", "drei Wochen", "zwei Mal", "halb neun"."""
    times, noun = cut.text.lang.times.TIME_NOUNS | cut.numbers.NO_COUNT, found.noun
    if cut.at(found.first - 1).lower() in cut.numbers.CLOCK_PARTS or cut.at(found.last + 1) in times:
        return True
    if noun is None:
        return False
    return noun.lemma_ in times or noun.text in times or code_of(noun.text, cut.numbers) in cut.numbers.TIME_CODES


def _is_ordinal(cut: Cut, found: Amount) -> bool:
    """ "10. April": the full stop belongs to the word, and no sentence ends there."""
    figures, word, before = cut.at(found.last), cut.pieces[found.last].last, cut.piece(found.first - 1)
    if cut.at(found.last + 1) != "." or not figures.isdecimal() or not word.text.endswith("."):
        return False
    dated = before is not None and before.text.lower() in cut.text.lang.forms.CONTRACTIONS  # "am 3."
    after = cut.text.doc[word.i + 1] if word.i + 1 < len(cut.text.doc) else None
    ordering = after is not None and (after.text[0].islower() or after.pos_ in ORDERED)
    return len(figures) <= ORDINAL_DIGITS and (dated or ordering)


def _is_year(cut: Cut, found: Amount) -> bool:
    """ "2019", "im Jahr 578"; but "1500 Autos"."""
    word, before = cut.pieces[found.first], cut.piece(found.first - 1)
    if not word.text.isdecimal() or len(word.text) > YEAR_DIGITS or found.number.last != found.first:
        return False
    lemma = before.token.lemma_ if before is not None else ""
    if lemma in cut.numbers.YEAR_NOUNS:
        dated = cut.at(found.first - 2).lower() in cut.text.lang.forms.CONTRACTIONS
        return len(word.text) == YEAR_DIGITS or dated
    if len(word.text) < YEAR_DIGITS or not may_be_year(found):
        return False
    counts = found.noun is not None and word.token.head.i == found.noun.i and not has(found.noun, "Number=Sing")
    return not counts or lemma in cut.text.lang.times.TIME_NOUNS


def _is_label(cut: Cut, found: Amount) -> bool:
    """ "Artikel 5", "Boeing 737", "Halle 7"."""
    before, word, number = cut.piece(found.first - 1), cut.pieces[found.first], cut.text.number
    if before is None or number[before.token.i] != number[word.token.i] or _is_called_number(cut, found):
        return False
    if not cut.numbers.LABELS.isdisjoint((before.text, before.token.lemma_, before.token.text)):
        return True
    if found.noun is not None or before.is_sign or before.token.pos_ not in NOMINAL:
        return False
    plain = word.text.isdecimal() or not word.is_digits  # no label has thousands or decimals
    alone = not STANDING_ALONE.isdisjoint((word.token.dep_, cut.pieces[found.last].last.dep_))
    return plain and not alone and not _is_part(cut, found)


def _is_called_number(cut: Cut, found: Amount) -> bool:
    """ "die Nummer drei", "die Zahl 13"; a telephone number is longer."""
    before = cut.at(found.first - 1)
    return before in cut.numbers.NUMBER_NOUNS and found.value.denominator == 1 and found.value < THOUSAND


def _is_part(cut: Cut, found: Amount) -> bool:
    """ "328 von 547 Sitzen"."""
    after = cut.piece(found.last + 2)
    return cut.at(found.last + 1) in cut.numbers.PARTITIVE and after is not None and after.is_digits


def _is_in_name(cut: Cut, found: Amount) -> bool:
    word = cut.pieces[found.number.first]
    return bool(word.token.ent_type_) or _is_capital(cut, word)


def _is_capital(cut: Cut, piece: Piece) -> bool:
    """ "die Elf", "Claudia Tausend": a noun or a name, unless a sentence or a quotation begins."""
    word = piece.token
    if not piece.text[0].isupper() or piece.text.lower() in cut.numbers.LARGE or word.is_sent_start:
        return False
    return word.i > 0 and cut.text.doc[word.i - 1].is_alpha and word.tag_ != "CARD"


def _is_code(cut: Cut, found: Amount) -> bool:
    """ "007", "0221 4567", "50667 Köln", "28.06"."""
    figures, before = cut.at(found.number.first), cut.piece(found.first - 1)
    if before is not None and before.is_digits and found.noun is None:
        return True
    dotted = "." in figures and not GROUPED.fullmatch(figures)
    return dotted or (figures[0] == "0" and figures[1:2].isdecimal()) or _is_postcode(cut, found)


def _is_postcode(cut: Cut, found: Amount) -> bool:
    figures, after = cut.at(found.last), cut.following(cut.pieces[found.last].last)
    known = found.noun is not None and found.noun.pos_ == "NOUN"
    town = after is not None and after.pos_ == "PROPN"
    return len(figures) == POSTCODE_DIGITS and figures.isdecimal() and town and not known
