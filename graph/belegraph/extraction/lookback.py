"""Words that look back, pronouns and descriptions, and what pronouns stand for."""

from spacy.tokens import Token

from belegraph.extraction.descriptions import description_of
from belegraph.extraction.entries import PERSON_REACH, REACH, Entry, since
from belegraph.extraction.text import Text
from belegraph.model import Thing
from belegraph.syntax.words import base, has, with_particle
from belegraph.vocabulary import ACTORS

SINGULAR_VERBS = ("t", "e")

SUBJECT_BONUS = 1.5
OWN_BONUS = 2.0
"""For the subject of the clause that a possessive stands in."""
MAIN_BONUS = 0.5
"""For the subject of a main clause."""
PERSON_BONUS, SAME_ROLE_BONUS, ATTACHED_MALUS = 1.0, 0.6, 0.5
"""For persons; for the role that the pronoun has; against what only describes another noun."""
MARGIN = 0.7
"""By how much a thing must come before all others."""
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
    behind = word.pos_ == "DET" and word.lower_ in forms.MASCULINE | forms.FEMININE and word.head.pos_ == "ADP"
    if word.pos_ == "PRON" or behind:
        return _pronoun(word, text, entries)
    if word.pos_ == "NOUN" or text.is_seat(word):
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
    return max(fitting, key=lambda e: (_nearness(e, word, above, text), e.word.i)).thing if fitting else None


def _nearness(entry: Entry, word: Token, above: set[int], text: Text) -> float:
    """Salience for a possessive: the subject of a clause that it stands in goes first."""
    return _salience(entry, word, text) + OWN_BONUS * (entry.is_subject and entry.word.head.i in above)


def _pronoun(word: Token, text: Text, entries: list[Entry]) -> Thing | None:
    form, forms = word.lower_, text.lang.forms
    if word.text == forms.POLITE and _is_addressed(word):
        return None
    neuter = form == forms.EXPLETIVE and word.dep_ == "nsubj" and any(part.dep_ == "obj" for part in word.head.children)
    if not (neuter or form in forms.MASCULINE | forms.FEMININE) or "Poss" in str(word.morph):
        return None
    plural = form in forms.PLURAL_ONLY or (form in forms.FEMININE and _is_plural(word))
    gender = "Neut" if neuter else "Masc" if form in forms.MASCULINE else "Fem"
    tells = verb_of(word, text) in text.lang.cues.SPEECH_VERBS | text.lang.cues.BELIEF_VERBS
    recent = since(entries, text.number[word.i], PERSON_REACH)
    either = form == forms.THEY and not word.dep_.startswith("nsubj")  # "Ohne sie": no verb shows the number
    numbers = (False, True) if either else (plural,)
    near = [
        e for e in recent if _in_reach(e, text.number[word.i]) and any(_agrees(e, gender, number) for number in numbers)
    ]
    if tells and not neuter and word.dep_.startswith("nsubj"):
        near = [e for e in near if e.thing.kind == "Person" or (e.thing.kind in ACTORS and not e.thing.local)] or near
    free = _free_of_subject(near, word, text)
    return _clear(free, word, text)


def _clear(entries: list[Entry], word: Token, text: Text) -> Thing | None:
    """The most salient thing, if no other comes close: a wrong merge is worse than a missed one."""
    best: dict[Thing, tuple[float, int]] = {}
    for entry in entries:
        rank = _salience(entry, word, text), entry.word.i
        best[entry.thing] = max(rank, best.get(entry.thing, rank))
    ranked = sorted(best, key=lambda thing: best[thing], reverse=True)
    close = len(ranked) > 1 and best[ranked[0]][0] - best[ranked[1]][0] < MARGIN
    return ranked[0] if ranked and not close else None


def _free_of_subject(near: list[Entry], word: Token, text: Text) -> list[Entry]:
    """ "Weber lobte ihn": whom an object stands for is not the subject of its clause, for that would be "sich".

    Source: https://aclanthology.org/J94-4002 (binding, section 2.1)
    """
    clause = text.clause_at(word.head)
    if clause is None or clause.subject is None or word.dep_.startswith("nsubj"):
        return near
    subjects = {entry.thing for entry in near if entry.word.i == clause.subject.i}
    return [entry for entry in near if entry.thing not in subjects]


def _is_addressed(word: Token) -> bool:
    """ "„Sie verkaufen die Küste“, rief er": with a plural verb at the head of a quotation, whoever is spoken to."""
    quoted = word.i > 0 and word.nbor(-1).is_quote
    inside = word.i > word.sent.start and not quoted
    return inside or (quoted and _is_plural(word))


def _in_reach(entry: Entry, sentence: int) -> bool:
    return sentence - entry.sentence <= (
        PERSON_REACH if entry.thing.kind == "Person" and not entry.thing.local else REACH
    )


def verb_of(word: Token, text: Text) -> str:
    """Return the lemma of the verb that a word depends on, with its particle.

    >>> doc = tree("Sie/PRON/2/nsubj teilt/VERB/0/root/teilen es/PRON/2/obj mit/ADP/2/compound:prt")
    >>> verb_of(doc[0], scene(doc).text)
    'mitteilen'
    """
    particle = next((p.lower_ for p in text.parts(word.head, "compound") if p.dep_ == "compound:prt"), "")
    return with_particle(word.head.lemma_, particle)


def _is_plural(word: Token) -> bool:
    if not word.dep_.startswith("nsubj"):
        return False
    verbs = [word.head, *word.head.children]
    finite = next((v for v in verbs if has(v, "VerbForm=Fin") or v.tag_.endswith("FIN")), word.head)
    if finite.lower_.endswith(SINGULAR_VERBS):
        return False
    return has(finite, "Number=Plur") or finite.lower_.endswith("n")


def _agrees(entry: Entry, wanted: str, plural: bool) -> bool:
    if plural:
        return entry.is_plural
    if entry.is_plural and (entry.thing.kind != "Person" or entry.thing.local):
        return False
    if entry.thing.kind == "Person" and wanted != "Neut":
        return entry.gender in ("", wanted)
    return entry.gender == wanted


def _salience(entry: Entry, word: Token, text: Text) -> float:
    """Near and subject first; a co-argument of the pronoun's own verb last."""
    distance = text.number[word.i] - entry.sentence
    step = 1.0 if entry.thing.kind == "Person" and not entry.thing.local else 2.0
    score = (
        -step * distance
        + SUBJECT_BONUS * entry.is_subject
        + MAIN_BONUS * (entry.is_subject and entry.word.head.dep_ == "ROOT")
        + PERSON_BONUS * (entry.thing.kind == "Person" and word.lower_ not in text.lang.forms.PLURAL_ONLY)
        + SAME_ROLE_BONUS * (base(entry.word) == base(word))
        - ATTACHED_MALUS * (base(entry.word) in ATTACHED)
    )
    return score - 5.0 * (entry.word.head == word.head)
