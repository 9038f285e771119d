"""The words of a fact as the text has them: noun phrases, and the verb put together as in a main clause."""

from collections.abc import Iterable, Sequence

from spacy.tokens import Token

from belegraph.extraction.text import Text
from belegraph.syntax.clause import Clause

ASIDE = frozenset({"conj", "cc", "parataxis", "acl", "advcl", "ccomp", "csubj", "case", "mark", "cop", "nsubj", "aux"})
"""Relations whose words are no part of a phrase; a preposition is put before it where it belongs to it."""
Words = tuple[Token, ...]
CLOSING = frozenset(",;:.!?…–—")
OPENING, BRACKETS = frozenset("(["), frozenset("()[]")


def joined(words: Sequence[Token]) -> str:
    """Write words as the text has them; what does not stand side by side there is parted by a blank.

    >>> doc = tree("Der/DET/2/det Pegel/NOUN/3/nsubj steigt/VERB/0/root ./PUNCT/3/punct")
    >>> joined([doc[0], doc[1]]), joined([doc[0], doc[2], doc[3]])
    ('Der Pegel', 'Der steigt.')
    """
    parts: list[str] = []
    for word, following in zip(words, [*words[1:], None], strict=True):
        side_by_side = following is not None and following.i == word.i + 1
        parts.append(word.text + (word.whitespace_ if side_by_side else " "))
    return " ".join("".join(parts).split())


def phrase_words(head: Token, text: Text) -> Words:
    """Return the words of a noun phrase with article, attributes, genitives and what is attached, in their order.

    Relative clauses, coordinated parts, parentheses and appositions behind a comma are left out.

    >>> doc = tree("die/DET/2/det Leiterin/NOUN/6/nsubj des/DET/4/det Hauses/NOUN/2/nmod gestern/ADV/6/advmod "
    ...            "lachte/VERB/0/root")
    >>> [word.text for word in phrase_words(doc[1], scene(doc).text)]
    ['die', 'Leiterin', 'des', 'Hauses']
    """
    found, queue = [head], [head]
    while queue:
        top = queue.pop()
        for relation, parts in text.index[top.i].items():
            kept = [part for part in parts if _belongs(part, relation, top, head, text)]
            found.extend(kept)
            queue.extend(kept)
    return _trimmed(_unbroken(head, sorted(found, key=lambda word: word.i)))


def _unbroken(head: Token, words: list[Token]) -> list[Token]:
    """Leave out what another phrase or the verb parts from the head."""
    below = {word.i for word in head.subtree}
    before = [w.i for w in head.doc[words[0].i : head.i] if w.i not in below and not w.is_punct]
    behind = [w.i for w in head.doc[head.i : words[-1].i] if w.i not in below and not w.is_punct]
    first, last = max(before, default=-1), min(behind, default=len(head.doc))
    return [word for word in words if first < word.i < last]


def _belongs(part: Token, relation: str, top: Token, head: Token, text: Text) -> bool:
    if part.tag_ == "PRELS" and relation not in ("nmod", "det"):
        return False  # "das Licht, dem sie ausgesetzt waren"
    if relation == "punct":
        return part.text not in CLOSING and part.text not in BRACKETS and not part.is_quote
    if top != head and relation in ("case", "conj", "cc", "mark"):
        return True  # what is inside an attached phrase belongs to it
    if relation == "appos":
        return not _is_apart(part) and (top.lemma_ not in text.lang.times.TIME_NOUNS or part.pos_ != "NOUN")
    if relation in ("nmod", "obl") and is_before_noun(part, top, text):
        return False
    if part.i > head.i and part.pos_ == "VERB" and relation not in ("amod", "acl", "nmod"):
        return False  # an infinitive that the parser took into the phrase
    if relation in ("conj", "cc"):
        return names_follow(part, head, text)
    if relation == "advmod" and top.pos_ in ("NOUN", "PROPN", "PRON"):
        return part.lower_ in text.lang.forms.MEASURING_ADVERBS  # not "auch in Köln", which only brings it into focus
    return relation not in ASIDE or (relation == "acl" and part.i < top.i)


def is_before_noun(part: Token, noun: Token, text: Text) -> bool:
    """ "Nach altem Glauben ist (ein Grab ...)": with its preposition before a noun, a phrase belongs to the verb.

    >>> doc = tree("in/ADP/2/case Bonn/PROPN/4/nmod die/DET/4/det Feier/NOUN/0/root")
    >>> is_before_noun(doc[1], doc[3], scene(doc).text)
    True
    """
    return part.i < noun.i and noun.pos_ in ("NOUN", "PROPN") and bool(text.parts(part, "case"))


def names_follow(part: Token, head: Token, text: Text) -> bool:
    """ "Der Maler und Grafiker Otto Wieland": two nouns before the name of one.

    >>> doc = tree("Maler/NOUN/0/root und/CCONJ/3/cc Grafiker/NOUN/1/conj Wieland/PROPN/1/appos")
    >>> names_follow(doc[2], doc[0], scene(doc).text)
    True
    """
    names = [name for name in text.parts(head, "appos", "flat") if name.pos_ == "PROPN" and not _is_apart(name)]
    return any(part.i < name.i for name in names)


def _is_apart(part: Token) -> bool:
    """Whether a comma, a dash or a bracket stands before a part."""
    first = min((word.i for word in part.subtree if not word.is_punct), default=part.i)
    return first > 0 and part.doc[first - 1].text in CLOSING | BRACKETS


def _trimmed(words: list[Token]) -> Words:
    """Take away what joins or stands in brackets, and give back quotation marks around words of the phrase."""
    words = words[1:] if len(words) > 1 and words[0].pos_ == "CCONJ" else words
    doc, places = words[0].doc, {word.i for word in words}
    opened = [w.i for w in doc[words[0].i : words[-1].i + 1] if w.text in OPENING]
    words = [w for w in words if not opened or not _in_brackets(w, opened)] or words
    quotes = [
        quote for quote in doc[max(0, words[0].i - 1) : words[-1].i + 2] if quote.is_quote and _is_around(quote, places)
    ]
    return tuple(sorted([*words, *quotes], key=lambda word: word.i)) if len(quotes) % 2 == 0 else tuple(words)


def _in_brackets(word: Token, opened: list[int]) -> bool:
    before = [place for place in opened if place < word.i]
    return bool(before) and not any(w.text in BRACKETS and w.text not in OPENING for w in word.doc[before[-1] : word.i])


def _is_around(quote: Token, places: set[int]) -> bool:
    """Whether a quotation mark touches a phrase from inside or outside."""
    return quote.i - 1 in places or quote.i + 1 in places


def with_preposition(head: Token, case: Iterable[Token], text: Text) -> Words:
    """Return a noun phrase with its preposition; that of a relative pronoun goes to its antecedent.

    >>> doc = tree("im/ADP/3/case alten/ADJ/3/amod Rathaus/NOUN/4/obl brennt/VERB/0/root Licht/NOUN/4/nsubj")
    >>> [word.text for word in with_preposition(doc[2], [doc[0]], scene(doc).text)]
    ['im', 'alten', 'Rathaus']
    """
    words = phrase_words(head, text)
    before = [word for word in case if word.i < head.i or word.head != head]
    behind = [word for word in case if word not in before]
    own = set(words)
    before, behind = ([word for word in part if word not in own] for part in (before, behind))
    if all(word.head == head for word in before):
        return tuple(sorted((*before, *words, *behind), key=lambda word: word.i))
    return (*before, *words, *behind)


def verb_words(clause: Clause, text: Text) -> Words:
    """Return the words of a clause's verb as a main clause has them: finite verb, negation, the rest, particle.

    >>> doc = tree("dass/SCONJ/4/mark Kern/PROPN/4/nsubj nicht/PART/4/advmod gelacht/VERB/0/root hat/AUX/4/aux//VAFIN")
    >>> [word.text for word in verb_words(scene(doc).text.clauses[0], scene(doc).text)]
    ['hat', 'nicht', 'gelacht']
    """
    verb = clause.verb
    parts = [*clause.auxiliaries, *([clause.copula] if clause.copula is not None else []), *([verb] if verb else [])]
    finite = clause.finite if clause.finite in parts or clause.shared else None
    rest = {part for part in parts if part != finite}
    reflexive = [clause.reflexive] if clause.reflexive is not None else []
    particle = [clause.particle] if clause.particle is not None else []
    zu = [m for m in text.parts(clause.predicate, "mark") if m.tag_ == "PTKZU"] if verb is not None else []
    first = [finite] if finite is not None else []
    without = [mark for mark in clause.markers if mark.lower_ in text.lang.cues.NEGATIVE_MARKS]
    unbent = sorted({*rest, *zu}, key=lambda part: part.i)
    return (*without, *first, *reflexive, *negators(clause, text), *unbent, *particle)


def negators(clause: Clause, text: Text) -> Words:
    """Return the words that deny a clause as a whole.

    >>> doc = tree("Kern/PROPN/3/nsubj nie/ADV/3/advmod lacht/VERB/0/root/lachen")
    >>> negators(scene(doc).text.clauses[0], scene(doc).text)
    (nie,)
    """
    cues = text.lang.cues.NEGATORS | text.lang.cues.NEAR_NEGATORS
    holders = [clause.predicate, *clause.auxiliaries, *([clause.copula] if clause.copula is not None else [])]
    adverbs = [part for holder in holders for part in text.parts(holder, "advmod") if part.lower_ in cues]
    adverbs = [word for part in adverbs for word in (part, *_no_longer(part, text))]
    joining = [part for part in text.parts(clause.predicate, "cc") if part.lower_ in text.lang.forms.NEITHER_NOR]
    return (*adverbs, *joining)


def _no_longer(negator: Token, text: Text) -> Words:
    """ "nicht mehr": right behind a negator the word says that it was so before."""
    behind = negator.doc[negator.i + 1 : negator.i + 2]
    return tuple(word for word in behind if word.lower_ == text.lang.forms.MORE and word.pos_ == "ADV")
