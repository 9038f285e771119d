"""Words that look back, pronouns and descriptions, and what pronouns stand for."""

from spacy.tokens import Token

from belegraph.extraction.binding import barred_by_clause, is_plural_verb, numbers_of
from belegraph.extraction.descriptions import description_of
from belegraph.extraction.entries import PERSON_REACH, REACH, Entry, since
from belegraph.extraction.salience import Question, likeliest, shares_of, verb_of
from belegraph.extraction.text import Text
from belegraph.extraction.things import is_person_noun
from belegraph.model import Thing
from belegraph.syntax.words import base
from belegraph.vocabulary import ACTORS

SUBJECT_BONUS = 1.5
OWN_BONUS = 2.0
"""For the subject of the clause that a possessive stands in."""
MAIN_BONUS = 0.5
"""For the subject of a main clause."""
PERSON_BONUS, SAME_ROLE_BONUS, ATTACHED_MALUS = 1.0, 0.6, 0.5
"""For persons; for the role that the pronoun has; against what only describes another noun."""
ABOVE_BONUS = 0.5
"""For the subject of the clause right above."""
MARGIN = 0.7
"""By how much a person must come before all others."""
OWNED = 1.5
"""By how much the owner must come before all others: below, a possessive is left alone."""
LIKELY = 0.4
"""How probable such a person must be by the weights."""
STANDING = "PDS"
"""Tag of a demonstrative that stands alone."""
ATTACHED = frozenset({"nmod", "conj"})


def look_back(word: Token, text: Text, entries: list[Entry]) -> Thing | None:
    """Return what a pronoun or a description stands for, None where nothing named before fits.

    >>> here = scene(tree("Anna/PROPN/2/nsubj lacht/VERB/0/root ./PUNCT/2/punct Sie/PRON/5/nsubj singt/VERB/0/root",
    ...                    "0-1:PER"))
    >>> from belegraph.extraction.entries import entries_of
    >>> before = list(entries_of(here.text.doc[0], here.text, here.references.values, {}, False))
    >>> look_back(here.text.doc[3], here.text, before)
    Thing(name='Anna', kind='Person', local=False)
    """
    forms = text.lang.forms
    if is_possessive(word, text):
        return _owner(word, text, entries)
    if word.tag_ == STANDING and word.lower_.startswith(forms.DEMONSTRATIVE):
        return _latter(word, text, entries)
    pos = word.pos_
    behind = pos == "DET" and word.lower_ in forms.MASCULINE | forms.FEMININE and word.head.pos_ == "ADP"
    if pos == "PRON" or behind:
        return _pronoun(word, text, entries)
    if pos == "NOUN" or text.is_seat(word):
        return description_of(word, text, entries)
    return None


def is_possessive(word: Token, text: Text) -> bool:
    """Tell "sein" and "ihr" before a noun.

    >>> doc = tree("ihre/DET/2/det:poss Boote/NOUN/3/nsubj sinken/VERB/0/root")
    >>> [is_possessive(word, scene(doc).text) for word in doc]
    [True, False, False]
    """
    own = word.dep_ == "det:poss" or word.tag_ == "PPOSAT"
    return own and word.lower_.startswith((*text.lang.forms.HIS, *text.lang.forms.HER))


def _owner(word: Token, text: Text, entries: list[Entry]) -> Thing | None:
    """ "Kern lobt ihre Leute": the subject of the clause if it agrees, else whom a pronoun would take up."""
    his = word.lower_.startswith(text.lang.forms.HIS)
    sentence = text.number[word.i]
    own = {part.i for part in word.head.subtree}
    near = [e for e in since(entries, sentence, PERSON_REACH) if _in_reach(e, sentence) and e.word.i not in own]
    genders = ("Masc", "Neut") if his else ("Fem",)
    fitting = [e for e in near if any(_agrees(e, gender, plural=False) for gender in genders)]
    if not his:
        fitting += [e for e in near if e.is_plural and e not in fitting]
    above = {ancestor.i for ancestor in word.ancestors}
    if his:  # "als Nordlicht seine Pläne vorstellte": a name without an article, which tells no gender
        fitting += [e for e in near if not e.gender and e.is_subject and e.word.head.i in above and e not in fitting]
    best: dict[Thing, float] = {}
    for entry in fitting:
        if entry.word.text not in text.lang.times.TIME_NOUNS:  # "jedes Jahr" owns nothing
            rank = _nearness(entry, word, above, text)
            best[entry.thing] = max(rank, best.get(entry.thing, rank))
    first, *others = sorted(best, key=lambda thing: best[thing], reverse=True) or (None,)
    return first if first is not None and all(best[first] - best[one] >= OWNED for one in others if one) else None


def _nearness(entry: Entry, word: Token, above: set[int], text: Text) -> float:
    """Salience for a possessive: the subject of a clause that it stands in goes first."""
    return _salience(entry, word, text) + OWN_BONUS * (entry.is_subject and entry.word.head.i in above)


def _latter(word: Token, text: Text, entries: list[Entry]) -> Thing | None:
    """ "Kern traf Weber, weil dieser ...": of those named last, the one that is not the subject."""
    gender = text.lang.forms.LATTER.get(word.lower_)
    clause = text.clause_around(word)
    if gender is None or clause is None or is_plural_verb(word):
        return None
    near = [e for e in since(entries, text.number[word.i], 1) if e.thing.kind == "Person" and _agrees(e, gender, False)]
    last = [e for e in near if near[-1].sentence == e.sentence]
    others = {e.thing for e in last if not e.is_subject} - {e.thing for e in last if e.is_subject}
    return others.pop() if len(others) == 1 else None


def _pronoun(word: Token, text: Text, entries: list[Entry]) -> Thing | None:
    form, forms = word.lower_, text.lang.forms
    if word.text == forms.POLITE and _is_addressed(word):
        return None
    neuter = form == forms.EXPLETIVE and word.dep_ == "nsubj" and any(part.dep_ == "obj" for part in word.head.children)
    if not (neuter or form in forms.MASCULINE | forms.FEMININE) or "Poss" in str(word.morph):
        return None
    if _is_left_alone(word, text):
        return None
    gender = "Neut" if neuter else "Masc" if form in forms.MASCULINE else "Fem"
    verb, cues = verb_of(word, text), text.lang.cues
    tells = verb in cues.SPEECH_VERBS or verb in cues.BELIEF_VERBS
    recent = since(entries, text.number[word.i], PERSON_REACH)
    numbers = numbers_of(word, text)
    near = [
        e for e in recent if _in_reach(e, text.number[word.i]) and any(_agrees(e, gender, number) for number in numbers)
    ]
    speaks = tells and not neuter and word.dep_.startswith("nsubj")
    if speaks:
        near = [e for e in near if e.thing.kind in ACTORS or is_person_noun(e.word, text)] or near
    barred = barred_by_clause(word, text)
    own = {entry.thing for entry in recent if entry.word.i in barred}
    asked = Question(word, text, _above(word, text), speaks)
    left = [entry for entry in near if entry.thing not in own]
    return likeliest(left, asked) or _clear(left, asked)


def _clear(entries: list[Entry], asked: Question) -> Thing | None:
    """Whoever is most salient by far, where the weights alone are not sure enough and do not speak for another."""
    best: dict[Thing, float] = {}
    for entry in entries:
        led = ABOVE_BONUS * (entry.is_subject and entry.word.head.i == asked.above)
        rank = _salience(entry, asked.word, asked.text) + led
        best[entry.thing] = max(rank, best.get(entry.thing, rank))
    ranked = sorted(best, key=lambda thing: best[thing], reverse=True)
    somebody = bool(ranked) and ranked[0].kind == "Person" and not ranked[0].local
    if not ranked or not (somebody or (asked.speaks and ranked[0].kind in ACTORS)):
        return None
    close = len(ranked) > 1 and best[ranked[0]] - best[ranked[1]] < MARGIN
    return ranked[0] if not close and shares_of(entries, asked)[ranked[0]] >= LIKELY else None


def _is_addressed(word: Token) -> bool:
    """ "„Sie verkaufen die Küste“, rief er": with a plural verb at the head of a quotation, whoever is spoken to."""
    quoted = word.i > 0 and word.nbor(-1).is_quote
    inside = word.i > word.sent.start and not quoted
    return inside or (quoted and word.dep_.startswith("nsubj") and is_plural_verb(word))


def _in_reach(entry: Entry, sentence: int) -> bool:
    return sentence - entry.sentence <= (
        PERSON_REACH if entry.thing.kind == "Person" and not entry.thing.local else REACH
    )


def _agrees(entry: Entry, wanted: str, plural: bool) -> bool:
    if plural:
        return entry.is_plural
    if entry.is_plural and (entry.thing.kind != "Person" or entry.thing.local):
        return False
    if entry.thing.kind == "Person" and wanted != "Neut":
        return entry.gender in ("", wanted)
    return entry.gender == wanted


def _above(word: Token, text: Text) -> int:
    """The place of the predicate above the clause of a pronoun, or that its clause is coordinated with."""
    clause = text.clause_around(word)
    return clause.governor.predicate.i if clause is not None and clause.governor is not None else -1


def _is_left_alone(word: Token, text: Text) -> bool:
    """ "Häuser, wie sie Graz hat", "Wer verliert, weil er schläft, ...": no word before is meant."""
    forms, cues = text.lang.forms, text.lang.cues
    before = text.doc[word.sent.start : word.i]
    compared = len(before) > 0 and before[-1].lower_ == forms.LIKE and word.lower_ == forms.THEY
    return compared or (word.lower_ in forms.MASCULINE and any(w.lower_ in cues.WHOEVER for w in before))


def _is_person(entry: Entry, text: Text) -> bool:
    return entry.thing.kind == "Person" or is_person_noun(entry.word, text)


def _salience(entry: Entry, word: Token, text: Text) -> float:
    """Near and subject first; a co-argument of the pronoun's own verb last."""
    distance = text.number[word.i] - entry.sentence
    step = 1.0 if entry.thing.kind == "Person" and not entry.thing.local else 2.0
    score = (
        -step * distance
        + SUBJECT_BONUS * entry.is_subject
        + MAIN_BONUS * (entry.is_subject and entry.word.head.dep_ == "ROOT")
        + PERSON_BONUS * (_is_person(entry, text) and word.lower_ not in text.lang.forms.PLURAL_ONLY)
        + SAME_ROLE_BONUS * (base(entry.word) == base(word))
        - ATTACHED_MALUS * (base(entry.word) in ATTACHED)
    )
    return score - 5.0 * (entry.word.head == word.head)
