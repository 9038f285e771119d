"""Messages with a source and no verb of saying: "laut Kern", "nach Angaben der Polizei", "wie Kern mitteilte"."""

from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Token

from belegraph.extraction.attribution.found import Found, Named
from belegraph.extraction.attribution.sayers import named, owner_of, speaker_of
from belegraph.extraction.attribution.spans import NOTHING, Places, phrase_places, sentence_places, subtree, trimmed
from belegraph.extraction.attribution.telling import is_message_noun, tells
from belegraph.extraction.attribution.told import cue_of
from belegraph.extraction.speech import is_source_noun
from belegraph.extraction.text import Text
from belegraph.extraction.things import is_person_noun
from belegraph.syntax.clause import Clause
from belegraph.syntax.words import is_compound_of

NAMES = ("PER", "ORG")
NOUNS = ("NOUN", "PROPN", "PRON")
NO_NAMES = ("VERB", "AUX", "PUNCT", "ADV", "SCONJ", "ADP", "CCONJ")
"""Parts of speech between "so" and a name that make another thing of it: "so dass", "so wie"."""
ANNOUNCED = 8
"""Words before "wonach" in which a noun of saying must stand."""
NEAR = 6
"""Words behind "so" in which a name must stand."""
PARTS = ("relative", "adverbial", "coordinate", "infinitive")
"""Kinds of clauses that a source inside of them is for, and not for the whole sentence."""


def sourced(text: Text) -> Iterator[Found]:
    """Find what has a source: the rest of the clause that the source stands in.

    >>> here = scene(tree("Laut/ADP/2/case Kern/PROPN/3/obl stieg/VERB/0/root der/DET/5/det Pegel/NOUN/3/nsubj")).text
    >>> [(found.speaker.head, found.to_attribution(here).message) for found in sourced(here)]
    [(Kern, ((10, 25),))]
    """
    compared = [_compared(clause, text) for clause in text.clauses if _is_comparison(clause, text)]
    yield from compared
    frames = NOTHING.union(*(one.frame for one in compared))
    for word in text.doc:
        if word.lower_ in text.lang.cues.ACCORDINGLY:
            one = frozenset({word.i})
            yield Found(_rest(word, one, text), Named(None, one), one, one)
        if word.lower_ in text.lang.cues.WHEREAFTER and (noun := _announcing(word, text)) is not None:
            one, owner = frozenset({word.i}), owner_of(noun, text)
            said = frozenset(place for place in subtree(word.head) if place > word.i)
            yield Found(trimmed(said, text.doc), owner if owner.places else named(noun), one, one)
            continue
        noun = _source_behind(word, text)
        if noun is not None and noun.lemma_ not in text.lang.forms.NO_SOURCES:
            found = _from_source(word, noun, text)
            yield replace(found, message=trimmed(found.message - frames, text.doc))


def _from_source(word: Token, noun: Token, text: Text) -> Found:
    places = phrase_places(noun) - {word.i}
    aside = word.lower_ == text.lang.cues.SOURCE_PARTICLE
    frame = _to_comma(word, places) if aside or noun.dep_ == "ROOT" else subtree(noun) | {word.i}
    filler = [part.i for part in word.children if part.lower_ == text.lang.forms.EXPLETIVE]  # "hieß es aus ..."
    rest = _rest(word, frame, text)
    if aside and rest and min(rest) > word.i:  # "Das Werk schließe, so Kern, sagte aber nicht, wann."
        rest = frozenset(place for place in sentence_places(text.number[word.i], text) if place < word.i)
    message = trimmed(rest.difference(filler), text.doc)
    return Found(message, Named(_teller(noun, text), places), frozenset({word.i}), frame)


def _announcing(word: Token, text: Text) -> Token | None:
    """ "Berichte, wonach er ging": the noun of saying before the comma."""
    before = word.doc[max(word.i - ANNOUNCED, word.sent.start) : word.i]
    nouns = [
        noun for noun in before if noun.pos_ == "NOUN" and (is_message_noun(noun, text) or is_source_noun(noun, text))
    ]
    home = text.clause_around(nouns[-1]) if nouns else None
    denied = home is not None and home.lemma in text.lang.cues.DENIAL_VERBS
    return nouns[-1] if nouns and before[-1].is_punct and not denied else None


def _is_comparison(clause: Clause, text: Text) -> bool:
    """Tell "wie Kern mitteilte", which names the source of the clause that it hangs on."""
    like = text.parts(clause.predicate, "mark", "advmod", "cc", "case")
    compares = any(part.lower_ == text.lang.forms.LIKE for part in like)
    open_question = any(auxiliary.lemma_ in text.lang.cues.MODALS for auxiliary in clause.auxiliaries)
    return compares and not open_question and clause.governor is not None and tells(clause, text)


def _compared(clause: Clause, text: Text) -> Found:
    """ "wie Kern mitteilte", "wie aus Kreisen verlautete"."""
    frame = subtree(clause.predicate)
    like = frozenset(part.i for part in clause.parts if part.lower_ == text.lang.forms.LIKE)
    speaker = speaker_of(clause, text)
    circles = next((named(oblique.head) for oblique in clause.obliques), speaker)
    teller = speaker if speaker.places else circles
    return Found(_rest(clause.predicate, frame, text), teller, cue_of(clause, text) | like, frame, teller=clause)


def _source_behind(word: Token, text: Text) -> Token | None:
    """The noun that a word such as "laut" makes a source of."""
    cues, forms, form = text.lang.cues, text.lang.forms, word.lower_
    if form == forms.AFTER_NOUN:
        return _noun_before(word)
    beside = word.head if word.dep_ == "case" and word.head.pos_ in NOUNS else None
    if beside is not None and (form, beside.lemma_) in cues.VIEWS:
        return beside if _owners(beside, text) and _is_beside_predicate(beside, text) else None
    if form in forms.ACCORDING and word.pos_ == "ADP":
        following = word.nbor(1) if word.i + 1 < len(word.doc) else word
        if following.pos_ == "ADP":
            return None  # "dachte laut über Nachfolger nach"
        noun = beside or (following if following.pos_ in NOUNS else None)
        ruled = form in forms.RULING and noun is not None and not _can_tell(noun, text)
        return None if ruled else noun
    if form == forms.AFTER and beside is not None:
        finding = any(is_compound_of(beside.lemma_, noun) for noun in cues.FINDINGS)
        return beside if finding or is_source_noun(beside, text) else None
    if word.lemma_ == forms.RUMOUR_VERB and _is_rumour(word, text):
        return next((part for part in text.parts(word, "obl") if text.parts(part, "case")), None)
    if form != cues.SOURCE_PARTICLE:
        return None
    return _name_behind(word) if _is_aside(word, text) else None


def _is_aside(word: Token, text: Text) -> bool:
    """ ", so Kern": behind a mark, but not the first word of a quotation ("„So viel Eis ...")."""
    apart = word.i > 0 and (word.nbor(-1).is_punct or word.nbor(-1).is_quote)
    return apart and not any(quote.start == word.i for quote in text.quotations)


def _is_rumour(verb: Token, text: Text) -> bool:
    """ "hieß es aus dem Ministerium", but not "wie es hieß"."""
    beside = {part.lower_ for part in verb.children}
    return text.lang.forms.EXPLETIVE in beside and text.lang.forms.LIKE not in beside


def _can_tell(noun: Token, text: Text) -> bool:
    """ "gemäß einem Zeugen", "gemäß den Angaben"; but not "gemäß Artikel 3"."""
    person = is_person_noun(noun, text) or any(is_compound_of(noun.lemma_, one) for one in text.lang.cues.WITNESSES)
    return person or is_source_noun(noun, text) or noun.ent_type_ in NAMES


def _noun_before(word: Token) -> Token | None:
    """The head of the phrase before "zufolge"."""
    head = word.nbor(-1) if word.i else word
    while head.head.pos_ in NOUNS and head.head.i < head.i:
        head = head.head
    return head if head.pos_ in NOUNS else None


def _name_behind(word: Token) -> Token | None:
    for following in word.doc[word.i + 1 : min(word.i + NEAR, word.sent.end)]:
        if following.pos_ in NO_NAMES or following.tag_ == "ADJD":
            return None
        if following.pos_ in ("PROPN", "NOUN"):
            return following
    return None


def _to_comma(word: Token, places: Places) -> Places:
    """From "so" to the comma or the end behind who is named."""
    behind = word.doc[max(places, default=word.i) + 1 : word.sent.end]
    return frozenset(range(word.i, next((mark.i for mark in behind if mark.is_punct), word.sent.end)))


def _teller(noun: Token, text: Text) -> Token | None:
    """ "Angaben der Polizei": who gives them; "nach eigenen Angaben": the subject; nobody in "ihrer Meinung nach"."""
    is_view = any(noun.lemma_ == view for _, view in text.lang.cues.VIEWS)
    if not is_view and not is_source_noun(noun, text):
        return noun
    owners = _owners(noun, text) if is_view else list(text.parts(noun, "nmod"))
    if owners:
        return owners[0]
    if any(part.lemma_ == text.lang.forms.OWN for part in text.parts(noun, "amod")):
        beside = text.clauses_of(text.number[noun.i])
        return next((clause.subject for clause in beside if clause.subject is not None), None)
    return None if noun.lemma_ in text.lang.cues.OPINIONS else noun


def _is_beside_predicate(noun: Token, text: Text) -> bool:
    """Whether a view is that of a clause, and not of a noun: "erklärte die Lage aus Sicht der Partei"."""
    return any(clause.predicate == noun.head for clause in text.clauses_of(text.number[noun.i]))


def _owners(noun: Token, text: Text) -> list[Token]:
    """Whose it is: "aus Sicht der Partei", "aus ihrer Sicht"."""
    own = [part for part in text.parts(noun, "det") if part.dep_ == "det:poss"]
    return [*text.parts(noun, "nmod"), *own]


def _rest(word: Token, frame: Places, text: Text) -> Places:
    """The words of the clause that a source stands in, or of its sentence, from the last colon on."""
    home = _home(word, frame, text)
    words = sentence_places(text.number[word.i], text) if home is None else subtree(home.predicate)
    colon = max((place for place in words if text.doc[place].text == ":" and place < word.i), default=-1)
    return trimmed(frozenset(place for place in words - frame if place > colon), text.doc)


def _home(word: Token, frame: Places, text: Text) -> Clause | None:
    """The clause around a source, if it is only a part of the sentence."""
    clauses = {clause.predicate.i: clause for clause in text.clauses_of(text.number[word.i])}
    above = (other.i for other in (word, *word.ancestors) if other.i not in frame)
    found = next((clauses[place] for place in above if place in clauses), None)
    return found if found is not None and found.governor is not None and found.kind in PARTS else None
