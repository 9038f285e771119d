"""Phrases that the parser hung on the wrong word, where the words themselves tell on which."""

from collections.abc import Iterator, Sequence

from spacy.tokens import Doc, Token

from belegraph.syntax.clause import Verbs
from belegraph.syntax.words import base, with_particle

Move = tuple[Token, Token, str]
"""A word, the word that it belongs to, and how."""
Dependents = list[dict[str, list[Token]]]
NOUN = "NOUN"


def reattached(index: Dependents, doc: Doc, verbs: Verbs) -> Dependents:
    """Return the dependents of each word with some of them moved to where they belong.

    >>> from belegraph.testing import tree
    >>> from belegraph.syntax.ud import dependents
    >>> doc = tree("Arzt/NOUN/4/nsubj Kern/PROPN/1/appos Anwältin/NOUN/2/conj kommen/VERB/0/root Ott/PROPN/3/appos")
    >>> reattached(dependents(doc), doc, Verbs())[0]["conj"]
    [Anwältin]
    """
    for word, head, relation in list(_moves(index, doc, verbs)):
        index[word.head.i][base(word)].remove(word)
        index[head.i][relation] = sorted([*index[head.i].get(relation, ()), word], key=lambda part: part.i)
    return index


def _moves(index: Dependents, doc: Doc, verbs: Verbs) -> Iterator[Move]:
    for word in doc:
        relation = base(word)
        if relation == "conj" and _is_named_beside(word, index):
            yield word, word.head.head, "conj"
        elif relation == "nmod" and word.head.pos_ == NOUN:
            above = word.head if _is_before_predicate(word, index) else _measured(word, index, verbs)
            if above is not None or _is_told(word, index, verbs) or _is_asked_for(word, index, verbs):
                yield word, above or word.head.head, "obl"
        elif relation == "obl" and _is_counted_of(word, index, verbs):
            yield word, index[word.head.i]["nsubj"][0], "nmod"
        elif relation == "obl" and (circle := _circle(word, index, verbs)) is not None:
            yield word, circle, "nmod"


def _is_named_beside(word: Token, index: Dependents) -> bool:
    """ "die Ärztin Anna Kern und der Anwalt Jan Ott": the second title stands beside the first one, not its name."""
    name = word.head
    titled = base(name) == "appos" and name.pos_ == "PROPN" and name.head.pos_ == NOUN and name.head.i < name.i
    return titled and word.pos_ == NOUN and any(part.pos_ == "PROPN" for part in index[word.i].get("appos", ()))


def _is_before_predicate(word: Token, index: Dependents) -> bool:
    """ "war bis 2021 Kanzlerin": with its preposition before the noun, a phrase is no part of the noun's."""
    return word.i < word.head.i and bool(index[word.head.i].get("cop")) and bool(_case(word, index))


def _measured(word: Token, index: Dependents, verbs: Verbs) -> Token | None:
    """The verb that a measure behind a noun belongs to.

    "verzögert die Entdeckung um acht Monate": by how much, but behind a noun that means a change ("die Senkung um acht
    Prozent"); "um ein Drittel auf elf Euro": up to how much, behind by how much.
    """
    noun, case = word.head, _case(word, index)
    above = noun.head
    if case in verbs.by and _is_number(word, index) and noun.lemma_.lower().endswith(verbs.changes):
        return None
    if case in verbs.by and _is_number(word, index) and base(noun) in ("nsubj", "obj") and above.pos_ == "VERB":
        return above
    behind = case in verbs.up_to and base(noun) == "obl" and _case(noun, index) in verbs.by
    return above if behind and above.pos_ == "VERB" else None


def _is_told(word: Token, index: Dependents, verbs: Verbs) -> bool:
    """ "sagte die Ministerin der Zeitung": a medium behind who says something is told it, unless they belong to it."""
    speaker, verb = word.head, word.head.head
    behind = base(speaker) == "nsubj" and verb.i < speaker.i < word.i and verb.lemma_ in verbs.telling
    if not behind or _case(word, index) or speaker.lemma_.lower().endswith(verbs.staff):
        return False
    names = [word, *index[word.i].get("flat", ())]
    return any(name.lower_.endswith(verbs.media) for name in names)


def _is_asked_for(word: Token, index: Dependents, verbs: Verbs) -> bool:
    """ "hält den Plan für einen Fehler", "protestierte in Bonn gegen den Plan": the verb says little without it."""
    noun, verb = word.head, word.head.head
    asked = verbs.complements.get(_lemma(verb, index), frozenset())
    case = next((part.lemma_ for part in index[word.i].get("case", ())), "")
    beside = (part for below in index[verb.i].get("obl", ()) for part in index[below.i].get("case", ()))
    return base(noun) in ("obj", "obl") and case in asked and not any(part.lemma_ == case for part in beside)


def _is_counted_of(word: Token, index: Dependents, verbs: Verbs) -> bool:
    """ "sind Daten von 90 Kunden aufgetaucht", "fielen 12 von 90 Zügen aus": right behind what the verb tells of."""
    own, cases = index[word.head.i], index[word.i].get("case", [])
    subjects = own.get("nsubj", [])
    if len(cases) != 1 or len(subjects) != 1 or cases[0].lower_ not in verbs.origin:
        return False
    noun = subjects[0]
    bare = noun.pos_ in (NOUN, "NUM") and not index[noun.i].get("det") and noun.i == cases[0].i - 1
    done = any(part.lemma_ in verbs.passive for part in own.get("aux", ()))
    return bare and not done and _is_number(word, index)


def _lemma(verb: Token, index: Dependents) -> str:
    particles = (part.lower_ for part in index[verb.i].get("compound", ()) if part.dep_ == "compound:prt")
    return with_particle(verb.lemma_.lower(), next(particles, ""))


def _circle(word: Token, index: Dependents, verbs: Verbs) -> Token | None:
    """ "das Team um Kern": the noun right before "um" that means several people."""
    case = next(iter(index[word.i].get("case", ())), None)
    if case is None or case.i == 0 or case.lower_ not in verbs.by or _is_number(word, index):
        return None
    before = case.nbor(-1)
    return before if before.pos_ == NOUN and before.lemma_.lower().endswith(verbs.circles) else None


def _case(word: Token, index: Dependents) -> str:
    return next((part.lower_ for part in index[word.i].get("case", ())), "")


def _is_number(word: Token, index: Dependents) -> bool:
    counted: Sequence[Token] = [word, *(part for parts in index[word.i].values() for part in parts)]
    return any(part.pos_ == "NUM" or index[part.i].get("nummod") for part in counted)
