"""Where sentences start: after a full stop that is none of an abbreviation or an ordinal, and at every line break.

Rules find them, and where the writer left the stop out the network splits further. The rules are for running German
text: spaCy's own `sentencizer` breaks at "am 10. April" and inside quotations, and leaves headings on what follows.
"""

import re
from itertools import pairwise

import numpy as np
import numpy.typing as npt
from spacy.tokens import Doc, Token

ENDS = frozenset(".!?…") | {"..", "...", "....", "?!", "!?", "!!", "!!!", "??"}
CLOSING = frozenset("“”\"'«»‹›)]’‘") | {"''"}
OPENING = frozenset("„»«‚›‹([\"'“") | {"``"}
ABBREVIATIONS = frozenset(
    "Dr. Prof. Nr. St. Str. Bd. Abs. Art. Aufl. ca. bzw. vgl. evtl. ggf. inkl. Mio. Mrd. Tsd. Hrsg. Jh. geb. gest. "
    "Ing. Dipl. Mr. Mrs. Ms. Jr. Sr. Hl. Frhr. zzgl. abzgl. max. min. etc. usw. u. v. z. d. s. S. Kap. Tel.".split()
)
MONTHS = frozenset("Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember".split())
ORDINAL_HEADS = MONTHS | frozenset(
    "Jahrhundert Jahrhunderts Uhr Platz Klasse Liga Runde Mal Geburtstag Jahrestag".split()
)
STARTERS = frozenset(
    "Der Die Das Den Dem Ein Eine Einen Einem Er Sie Es Wir Ich In Im Am An Auf Aus Bei Mit Nach Von Vor Zu Zum "
    "Zur Für Auch Aber Doch Damit Dabei Dort Dann Danach Dies Diese Dieser Dieses Wer Was Wie Wenn Als Ob Weil "
    "Während Seit Bis Nun Noch Nicht Kein Keine".split()
)
"""Words with a capital only at the beginning of a sentence: after "2019." or "12." they show where it ends."""
DASHES = frozenset({"–", "—"})
LONGEST_PLACE = 3
"""Words of the place at the head of a text."""
SURE = 0.7
"""Probability from which the network splits what the rules took for one sentence."""
RULED = "belegraph_sentences"
"""Key of `Doc.user_data` that says who marked the sentences: what a Doc comes with is never split."""
NUMBER = re.compile(r"(\d[\d.]*|[IVX]+)\.")
"""A number with its stop, which spaCy's tokenizer keeps whole: an ordinal, or the end of a sentence."""
MOST_CLOSING = 16
"""Marks that close, one after the other, behind which a stop is looked for."""
LONGEST = 160
"""Words after which a sentence is cut even without a stop: a list without punctuation is no sentence."""


def mark_sentences(doc: Doc) -> Doc:
    r"""Set `is_sent_start` of every token.

    >>> from spacy.lang.de import German
    >>> doc = mark_sentences(German()("Am 3. Mai kam Dr. Kern. „Nun gut.“ Ende\n\nDer Pegel stieg."))
    >>> [sentence.text.strip() for sentence in doc.sents]
    ['Am 3. Mai kam Dr. Kern.', '„Nun gut.“', 'Ende', 'Der Pegel stieg.']
    """
    last = 0
    for token in doc:
        starts = token.i == 0 or _starts(doc, token) or (token.i - last >= LONGEST and not token.is_space)
        token.is_sent_start = starts
        last = token.i if starts else last
    doc.user_data[RULED] = True
    return doc


def split(words: list[Token], starts: npt.NDArray[np.float32]) -> list[list[Token]]:
    """Split the words of a sentence where another one starts; `starts` are log probabilities, one a word.

    >>> from spacy.lang.de import German
    >>> doc = mark_sentences(German()("Nie wieder Wir kommen nicht mehr"))
    >>> split(list(doc), np.log([1, 0.1, 0.9, 0.1, 0.1, 0.1]))
    [[Nie, wieder], [Wir, kommen, nicht, mehr]]
    """
    if RULED not in words[0].doc.user_data:
        return [words]
    inside = [place for place in range(1, len(words)) if starts[place] > np.log(SURE)]
    return [words[a:b] for a, b in pairwise([0, *inside, len(words)])]


def _starts(doc: Doc, token: Token) -> bool:
    before = doc[token.i - 1]
    if token.is_space or (token.is_punct and token.text not in OPENING):
        return False
    if before.is_space and "\n" in before.text:
        return True
    if _follows_dateline(doc, token):
        return True
    place = before.i
    while before.i - MOST_CLOSING < place > 0 and (doc[place].is_space or _closes(doc[place])):
        place -= 1
    if not _ends(doc[place], token):
        return False
    return not _closes(token) or (token.text in OPENING and bool(doc[token.i - 1].whitespace_))


def _follows_dateline(doc: Doc, token: Token) -> bool:
    """ "Bielefeld – Der Umsatz sank": the place at the head of a text is no part of its first sentence."""
    if not 1 < token.i <= LONGEST_PLACE + 1 or token.text not in STARTERS or doc[token.i - 1].text not in DASHES:
        return False
    place = doc[: token.i - 1]
    named = len(place[0]) > 2 and place[0].text not in STARTERS and place[0].text[0].isupper()
    return named and all(word.is_alpha for word in place) and place[-1].text[0].isupper()


def _closes(token: Token) -> bool:
    """Tell a mark that closes: ambiguous ones close when they stand close to the word before."""
    if token.text not in CLOSING:
        return False
    return token.i > 0 and not token.nbor(-1).whitespace_ and not token.nbor(-1).is_space


def _ends(stop: Token, following: Token) -> bool:
    if stop.text not in ENDS:
        if NUMBER.fullmatch(stop.text):
            return following.text in STARTERS
        return stop.text.endswith(".") and not _is_short(stop.text) and stop.text[:-1].isalpha() and len(stop) > 4
    if stop.text == "." and stop.i > 0 and _goes_on(stop, following):
        return False
    word = following.nbor(1) if following.text in OPENING and following.i + 1 < len(following.doc) else following
    return not word.text[:1].islower()


def _goes_on(stop: Token, following: Token) -> bool:
    before = stop.nbor(-1)
    joined = not before.whitespace_
    ordinal = joined and before.text.isdigit() and len(before) <= 2 and following.text in ORDINAL_HEADS
    return ordinal or (joined and _is_short(before.text + "."))


def _is_short(text: str) -> bool:
    return text in ABBREVIATIONS or (len(text) == 2 and text[0].isalpha() and text[0].isupper())
