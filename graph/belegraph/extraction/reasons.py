"""Why a statement is meant as it is and who says so: the words of the text that decided it."""

from collections.abc import Iterator

from spacy.tokens import Token

from belegraph.extraction.attitudes import attitude_to
from belegraph.extraction.hearsay import is_hearsay
from belegraph.extraction.moods import is_subjunctive_2
from belegraph.extraction.negation import is_negated
from belegraph.extraction.reading import Scene
from belegraph.extraction.sentence_kinds import is_condition, is_free_relative
from belegraph.model import Phrase
from belegraph.syntax.clause import Clause


def why_meant(clause: Clause, scene: Scene) -> tuple[str, ...]:
    """Return what in a clause and above it decided polarity, certainty and mode.

    >>> doc = tree("Kern/PROPN/4/nsubj soll/AUX/4/aux/sollen/VMFIN nicht/PART/4/advmod singen/VERB/0/root", "0-1:PER")
    >>> here = scene(doc)
    >>> why_meant(here.text.clauses[0], here)
    ('denied by "nicht"', 'modal verb "soll"')
    """
    found = tuple(dict.fromkeys((*_own(clause, scene), *_from_above(clause, scene))))
    return found or ("no word marks it: certain, affirmed, asserted",)


def _own(clause: Clause, scene: Scene) -> Iterator[str]:
    text, cues = scene.text, scene.text.lang.cues
    if is_negated(clause, text):
        yield f'denied by "{_denier(clause, scene)}"'
    for auxiliary in clause.auxiliaries:
        if auxiliary.lemma_ in cues.MODALS:
            yield f'modal verb "{auxiliary.text}"' + (", of hearsay" if is_hearsay(clause, text) else "")
        elif auxiliary.lemma_ == text.lang.forms.FUTURE and not clause.passive:
            yield f'future "{auxiliary.text}"'
    for adverb in clause.adverbs:
        if adverb.lower_ in cues.ADVERBS:
            yield f'adverb "{adverb.text}"'
    if is_condition(clause, text) or is_free_relative(clause, text):
        yield "a condition"
    elif is_subjunctive_2(clause, text) and clause.finite is not None:
        yield f'Konjunktiv II "{clause.finite.text}"'
    if any(is_condition(below, text) for below in text.below(clause)):
        yield "under a condition"
    marks = [mark for mark in clause.markers if mark.lower_ in cues.PURPOSE_MARKS | cues.NEGATIVE_MARKS | cues.WHETHER]
    yield from (f'conjunction "{mark.text}"' for mark in marks)


def _denier(clause: Clause, scene: Scene) -> str:
    """The word that denies, the first one in the clause that can."""
    cues, forms = scene.text.lang.cues, scene.text.lang.forms
    denying = cues.NEGATORS | cues.NEAR_NEGATORS | cues.NEGATIVE_DETERMINERS | cues.NEGATIVE_PRONOUNS | {forms.NEITHER}
    words = [word for word in clause.predicate.subtree if word.lower_ in denying]
    return words[0].text if words else clause.predicate.text


def _from_above(clause: Clause, scene: Scene) -> Iterator[str]:
    governor = clause.governor
    if governor is None:
        return
    attitude = attitude_to(clause, governor, scene.references)
    if attitude is not None:
        noun = clause.antecedent
        yield f'under "{(noun if noun is not None else governor.predicate).text}"'
    said = scene.told[clause.predicate.i]
    if said.denied:
        yield f'turned round by "{governor.predicate.text}"'
    if said.unsaid:
        yield f'not said: "{governor.predicate.text}" is denied'
    if clause.kind == "coordinate" and clause.finite is not None and clause.finite == governor.finite:
        yield f'shares "{clause.finite.text}" with "{governor.predicate.text}"'


def why_said(clause: Clause, scene: Scene) -> tuple[str, ...]:
    """Return for each speaker, outermost first, what shows that he says it.

    >>> doc = tree("Laut/ADP/2/case Kern/PROPN/3/obl brennt/VERB/0/root/brennen Wald/NOUN/3/nsubj", "1-2:PER")
    >>> why_said(scene(doc).text.clauses[0], scene(doc))
    ('Kern: source behind "Laut"',)
    """
    speakers = scene.told[clause.predicate.i].speakers
    if not speakers:
        return ("the article itself: no verb of saying, no source, no quotation marks",)
    return tuple(f"{speaker.phrase.text}: {_shown(speaker.phrase, clause, scene)}" for speaker in speakers)


def _shown(speaker: Phrase, clause: Clause, scene: Scene) -> str:
    head = _word_at(speaker, scene)
    if head is None:
        return "speaker of the sentence before"
    telling = next((c for c in scene.text.clauses if c.subject is not None and _same(c.subject, speaker, scene)), None)
    if telling is not None:
        return f'subject of "{telling.predicate.text}"'
    prepositions = scene.text.parts(head, "case")
    if prepositions:
        return f'source behind "{prepositions[0].text}"'
    return "named beside the quotation"


def _word_at(phrase: Phrase, scene: Scene) -> Token | None:
    """The head of a phrase: its first word whose head stands outside of it."""
    words = [word for word in scene.text.doc if phrase.start <= word.idx + scene.text.offset < phrase.end]
    return next((word for word in words if word.head not in words or word.head == word), None)


def _same(subject: Token, phrase: Phrase, scene: Scene) -> bool:
    return phrase.start <= subject.idx + scene.text.offset < phrase.end
