"""Messages that go on over sentences without a word of saying: in the subjunctive, or with "sollen" of hearsay."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from belegraph.extraction.attribution.actors import actor
from belegraph.extraction.attribution.found import NOBODY, Found, Named
from belegraph.extraction.attribution.runs import going_on
from belegraph.extraction.attribution.spans import sentence_places
from belegraph.extraction.text import Text
from belegraph.model import AttributionType

NEAR = 3
"""Sentences over which hearsay still is that of who spoke last."""


@dataclass(frozen=True, eq=False, slots=True)
class Before:
    """What went before a sentence: the message that may go on, who spoke or acted last, and who spoke where.

    Attributes:
        said: who spoke last, in whatever message.
        number: of the sentence in which he did.
    """

    last: Found | None = None
    speaker: Named = NOBODY
    said: Named = NOBODY
    number: int = 0


def carried(found: Sequence[Found], text: Text) -> list[Found]:
    """Add the sentences that go on, neighbours as one message; what is told inside of them is nested.

    >>> doc = tree("Kern/PROPN/2/nsubj sagt/VERB/0/root/sagen sie/PRON/5/nsubj "
    ...            "sei/AUX/5/cop/sein/VAFIN krank/ADJ/2/ccomp "
    ...            "Es/PRON/8/nsubj sei/AUX/8/cop/sein/VAFIN spät/ADJ/0/root")
    >>> from belegraph.extraction.attribution.told import told
    >>> [(one.type, one.speaker.head) for one in carried(list(told(scene(doc).text)), scene(doc).text)]
    [('indirect', Kern), ('indirect/free indirect', Kern)]
    """
    kept, at, before = list(found), _by_sentence(found, text), Before()
    for sentence in text.sentences:
        own = at.get(sentence.number, [])
        for place in own:
            kept[place] = _with_speaker(kept[place], before.speaker, text)
        mine = [kept[place] for place in own]
        kind = going_on(sentence.number, mine, before.last, text)
        if kind is None:
            before = _after(sentence.number, mine, before, text)
            continue
        for place in own:
            kept[place] = replace(kept[place], nested=True)
        last = kept.pop() if kept and kept[-1] is before.last and kept[-1].type == kind else None
        run = _run(sentence.number, kind, last, before, text)
        kept.append(run)
        before = _said(Before(run, run.speaker), run.speaker, sentence.number, before)
    return kept


def _run(number: int, kind: AttributionType, last: Found | None, before: Before, text: Text) -> Found:
    """A sentence that goes on, with those right before it that do so too."""
    words = sentence_places(number, text)
    if last is not None:
        return replace(last, message=last.message | words)
    teller = before.last.speaker if before.last is not None else NOBODY
    if not teller.places and kind == "free indirect":  # nobody knows whose, where nobody spoke a little before
        teller = before.said if number - before.number <= NEAR else NOBODY
        return Found(words, teller, type=kind)
    return Found(words, teller if teller.places else before.speaker, type=kind)


def _with_speaker(one: Found, last: Named, text: Text) -> Found:
    """ "Demnach ...", "man betont, dass" and a quotation that stands alone have the speaker of what went before."""
    somebody = (
        one.teller is not None and one.teller.subject is not None and one.teller.subject.lower_ == text.lang.forms.ONE
    )
    if one.speaker.head is not None or (one.frame - one.speaker.places and not somebody):
        return one
    return replace(one, speaker=Named(last.head, one.speaker.places or last.places))


def _by_sentence(found: Sequence[Found], text: Text) -> Mapping[int, list[int]]:
    """For each sentence the places of those in the list that have words in it."""
    by_sentence: dict[int, list[int]] = {}
    for at, one in enumerate(found):
        for number in sorted({text.number[place] for place in one.message | one.frame}):
            by_sentence.setdefault(number, []).append(at)
    return by_sentence


def _after(number: int, mine: list[Found], before: Before, text: Text) -> Before:
    outer = [one for one in mine if not any(one.message < other.message for other in mine)]
    last = max(outer, key=lambda one: min(one.message), default=None)
    speaker = last.speaker if last is not None and last.speaker.head is not None else actor(number, text)
    after = Before(last, speaker if speaker.places else before.speaker)
    return _said(after, NOBODY if last is None else last.speaker, number, before)


def _said(after: Before, speaker: Named, number: int, before: Before) -> Before:
    if speaker.head is None:
        return replace(after, said=before.said, number=before.number)
    return replace(after, said=speaker, number=number)
