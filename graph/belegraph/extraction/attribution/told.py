"""Messages under a verb of saying: "Kern sagt, dass ...", "versprach, ... zu", "..., sagte Kern"."""

from collections.abc import Iterator

from spacy.tokens import Token

from belegraph.extraction.attribution.adrift import adrift
from belegraph.extraction.attribution.found import Found
from belegraph.extraction.attribution.sayers import answered, speaker_of
from belegraph.extraction.attribution.spans import NOTHING, Places, subtree, trimmed
from belegraph.extraction.attribution.telling import (
    document_of,
    is_inserted,
    is_message,
    lemma_of,
    light_word,
    message_noun,
    points_back,
    tells,
)
from belegraph.extraction.negation import is_negated
from belegraph.extraction.speech import is_subjunctive
from belegraph.extraction.text import Text
from belegraph.syntax.clause import Clause
from belegraph.syntax.words import is_pronominal

CONDITIONS = ("adverbial", "content")
"""Kinds of clauses that may be a condition of what is told."""


def told(text: Text) -> Iterator[Found]:
    """Find what clauses tell, below them or around them, and the sentence before that "dies" points to.

    >>> here = scene(tree("Kern/PROPN/2/nsubj sagt/VERB/0/root/sagen dass/SCONJ/5/mark sie/PRON/5/nsubj "
    ...                    "lacht/VERB/2/ccomp/lachen")).text
    >>> [found.to_attribution(here).message for found in told(here)]
    [((10, 24),)]
    """
    loose = adrift(text)
    for teller in text.clauses:
        content = [*_content(teller, text), *loose.get(teller.predicate.i, ())]
        places = NOTHING.union(*(subtree(below.predicate) for below in content))
        if not content and is_inserted(teller, text) and teller.governor is not None:
            places = subtree(teller.governor.predicate) - subtree(teller.predicate)
        message = trimmed((places and places - cue_of(teller, text)) or _shown(teller, text), text.doc)
        if message:
            yield tell(teller, message, text)


def _content(teller: Clause, text: Text) -> list[Clause]:
    """What a clause tells, with its condition: "Falls es regne, falle das Fest aus, sagte Kern, sofern ..."."""
    below = text.below(teller)
    content = [clause for clause in below if is_message(clause, teller, text) and not _has_source(clause, text)]
    last = max((clause.predicate.i for clause in content if clause.predicate.i < teller.predicate.i), default=-1)
    beside = [clause for clause in below if content and clause not in content and clause.kind in CONDITIONS]
    return content + [clause for clause in beside if clause.predicate.i < last or _is_told_with(clause, text)]


def _has_source(clause: Clause, text: Text) -> bool:
    """ "der Verdacht, wonach ...": the noun before it announces that."""
    above = clause.governor
    if above is not None and above.lemma in text.lang.cues.DENIAL_VERBS:
        return False  # who denies it is who speaks
    return any(part.lower_ in text.lang.cues.WHEREAFTER for part in clause.parts)


def _is_told_with(clause: Clause, text: Text) -> bool:
    """ "kündigte an zu gehen, falls ...": a condition, or what the subjunctive puts into the mouth of who tells."""
    conditional = {mark.lower_ for mark in clause.markers} & text.lang.cues.CONDITIONAL_MARKS
    return bool(conditional) or is_subjunctive(clause, text)


def tell(teller: Clause, message: Places, text: Text) -> Found:
    """Return what a clause tells, with speaker, cue and frame.

    >>> here = scene(tree("Kern/PROPN/2/nsubj sagt/VERB/0/root/sagen nichts/PRON/2/obj")).text
    >>> tell(here.clauses[0], frozenset({2}), here).speaker.head
    Kern
    """
    frame, cue, owner = frame_of(teller, message, text), cue_of(teller, text), answered(teller, text)
    if owner.head is not None:
        return Found(message, owner, cue, frame)
    return Found(message, speaker_of(teller, text), cue, frame, teller=teller)


def cue_of(teller: Clause, text: Text) -> Places:
    """Return the words that show that something is said: the verb with its parts, "darauf", "die Ansicht".

    >>> here = scene(tree("Kern/PROPN/2/nsubj weist/VERB/0/root/weisen darauf/ADV/2/advmod/darauf/PAV "
    ...                    "hin/ADP/2/compound:prt")).text
    >>> sorted(cue_of(here.clauses[0], here))
    [1, 2, 3]
    """
    beside = teller.complement if lemma_of(teller) != teller.lemma else light_word(teller, text)
    noun = message_noun(teller, text) if teller.lemma not in text.lang.cues.MESSAGE_VERBS else None
    words = [word for word in (*teller.words, beside, noun) if word is not None and word != teller.reflexive]
    return frozenset(word.i for word in (*words, *(part for part in teller.parts if is_pronominal(part))))


def frame_of(teller: Clause, message: Places, text: Text) -> Places:
    """Return the words around a message that tell of the saying, without clauses coordinated with it.

    >>> here = scene(tree("Kern/PROPN/2/nsubj sagt/VERB/0/root/sagen nichts/PRON/2/obj")).text
    >>> sorted(frame_of(here.clauses[0], frozenset({2}), here))
    [0, 1]
    """
    top = teller
    while top.kind == "relative" and top.governor is not None:
        top = top.governor
    beside = [other for other in text.below(top) if other.kind == "coordinate" and other != teller]
    words = subtree(top.predicate).difference(message, *(subtree(other.predicate) for other in beside))
    return frozenset(place for place in words if not text.doc[place].is_space)


def _pointing(teller: Clause, text: Text) -> list[Token]:
    """What at the head of a sentence points to the one before: "Davon geht Kern aus", "Diese Ansicht vertritt Kern"."""
    if teller.governor is not None or teller.subject is None:
        return []
    cues, first = text.lang.cues, text.words_of(text.number[teller.predicate.i])[0]
    if (first.lower_, lemma_of(teller)) in cues.POINTING_ADVERBS and first in teller.parts:
        return [first]
    noun = message_noun(teller, text)
    if noun is None or first not in (noun, *noun.children):
        return []
    is_this = any(part.lower_.startswith(text.lang.forms.DEMONSTRATIVE) for part in text.parts(noun, "det"))
    return [noun] if is_this else []


def _shown(teller: Clause, text: Text) -> Places:
    """ "Dies erklärte Kern": the sentence before, and "dies", where that is told and neither denied nor judged."""
    cues = text.lang.cues
    shown = [part.i for part in teller.objects if points_back(part, text)]
    lemma = lemma_of(teller)
    saying = lemma in cues.SPEECH_VERBS and lemma not in cues.DENIAL_VERBS and lemma not in cues.REACTIONS
    if not saying or not shown:
        shown = [part.i for part in (*_pointing(teller, text), *_emerging(teller, text))]
    if not shown or teller.passive or is_negated(teller, text):
        return NOTHING
    number = text.number[teller.predicate.i] - 1
    before, mains = text.words_of(number), [clause for clause in text.clauses_of(number) if clause.governor is None]
    if any(is_subjunctive(clause, text) for clause in mains):
        return NOTHING  # somebody else has said that already
    whole = [word.i for word in _paragraph(number, text)] if lemma_of(teller) in cues.INFORMING else []
    return frozenset([*(word.i for word in before), *whole, *shown]) if before else NOTHING


def _emerging(teller: Clause, text: Text) -> list[Token]:
    """ "Das geht aus einer Studie hervor": what the study says is told by the sentence before."""
    subject = teller.subject
    stands = subject is not None and teller.lemma in text.lang.cues.STANDING and teller.governor is None
    if subject is None or not stands or not points_back(subject, text) or document_of(teller, text) is None:
        return []
    return [subject]


def _paragraph(number: int, text: Text) -> list[Token]:
    """ "Das teilte die Polizei mit." at the end of a paragraph: all of it, where nobody else speaks in it."""
    found: list[Token] = []
    if not _ends_paragraph(number + 1, text):
        return found
    while number > 0 and not _ends_paragraph(number, text):
        clauses = text.clauses_of(number)
        if any(tells(clause, text) or is_subjunctive(clause, text) for clause in clauses):
            break
        found += text.words_of(number)
        number -= 1
    return found


def _ends_paragraph(number: int, text: Text) -> bool:
    """Whether a line ends behind a sentence."""
    words = text.words_of(number)
    if not words or words[-1].i + 1 == len(text.doc):
        return bool(words)
    behind = text.doc[words[-1].i + 1]
    return behind.is_space and "\n" in behind.text
