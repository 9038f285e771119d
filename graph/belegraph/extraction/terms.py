"""When an office is held: now, once or not yet; since when and until when."""

from collections.abc import Iterable
from dataclasses import replace

from spacy.tokens import Token

from belegraph.authority import authority
from belegraph.extraction.arguments import arguments_of
from belegraph.extraction.reading import Scene
from belegraph.model import Argument, Factuality, Time
from belegraph.periods import period
from belegraph.syntax.clause import Clause
from belegraph.syntax.words import has

HOLDS, HELD = "holdsRole", "heldRole"


def times_of(clause: Clause, scene: Scene) -> tuple[Argument, ...]:
    """Return since when, until when or when a clause tells something: of an office, its term.

    >>> doc = tree("Kern/PROPN/5/nsubj ist/AUX/5/cop seit/ADP/4/case 2019/NUM/5/nmod Landrätin/NOUN/0/root", "0-1:PER")
    >>> [time.phrase.text for time in times_of(scene(doc).text.clauses[0], scene(doc))]
    ['2019']
    """
    return tuple(argument for argument in arguments_of(clause, scene) if argument.role == "time")


def times_beside(noun: Token, clause: Clause, scene: Scene) -> tuple[Argument, ...]:
    """Return the times before an office that stands behind a name: "Frank, bis 2018 Direktorin, ...".

    >>> doc = tree("Frank/PROPN/5/nsubj bis/ADP/3/case 2018/NUM/4/nmod Direktorin/NOUN/1/appos lacht/VERB/0/root")
    >>> [time.phrase.text for time in times_beside(doc[3], scene(doc).text.clauses[0], scene(doc))]
    ['2018']
    """
    before = (part for part in scene.text.parts(noun, "nmod", "obl") if part.i < noun.i)
    found = (scene.phrase(part, clause) for part in before if scene.text.parts(part, "case"))
    return tuple(Argument("time", phrase) for phrase in found if isinstance(phrase.value, Time))


def held(noun: Token, scene: Scene, times: Iterable[Argument] = ()) -> str:
    """Return the relation to an office by what stands beside it: "der ehemalige Direktor", "bis 2018 Direktorin".

    >>> doc = tree("frühere/ADJ/2/amod/früher Direktorin/NOUN/0/root")
    >>> held(doc[1], scene(doc))
    'heldRole'
    """
    ended = any(_has_ended(argument, scene) for argument in times)
    return HELD if ended or _is_former(noun, scene) else HOLDS


def held_by(clause: Clause, noun: Token, scene: Scene, times: Iterable[Argument]) -> str:
    """Return the relation to the office that a copula clause gives its subject: "war Kanzlerin" is over, or may be.

    >>> doc = tree("Kern/PROPN/3/nsubj war/AUX/3/cop/sein Landrätin/NOUN/0/root", "0-1:PER")
    >>> doc[1].set_morph("Tense=Past|Mood=Ind")
    >>> held_by(scene(doc).text.clauses[0], doc[2], scene(doc), ())
    'heldRole'
    """
    lang = scene.text.lang
    before = any(word.lower_ in lang.names.FORMER_ADVERBS for word in clause.adverbs)
    been = any(word.tag_ == "VAPP" and word.lemma_ == lang.forms.COPULA for word in clause.words)
    return HELD if before or been or _was(clause, scene) else held(noun, scene, times)


def meant(noun: Token, scene: Scene, judged: Factuality, clause: Clause | None = None) -> Factuality:
    """Say of an office that is still to come that it is expected: "der künftige Präsident", "wird Präsident".

    >>> doc = tree("künftige/ADJ/2/amod Direktorin/NOUN/0/root")
    >>> meant(doc[1], scene(doc), Factuality()).mode
    'expected'
    """
    coming = any(part.lower_.startswith(scene.text.lang.names.COMING) for part in scene.text.parts(noun, "amod"))
    copula = clause.copula if clause is not None else None
    becomes = copula is not None and copula.lemma_ == scene.text.lang.forms.FUTURE and has(copula, "Tense=Pres")
    return replace(judged, mode="expected") if (coming or becomes) and judged.mode == "asserted" else judged


def _is_former(noun: Token, scene: Scene) -> bool:
    """ "Der ehemalige Direktor", "Ex-Direktorin", "Altkanzler": an office that is held no more."""
    names, part = scene.text.lang.names, authority().office_part(noun.text)
    merged = any(noun.text == prefix.removesuffix("-") + part.lower() for prefix in names.FORMER_PREFIXES)
    adjectives = scene.text.parts(noun, "amod")
    before = any(word.lemma_.lower().startswith(names.FORMER) for word in adjectives)
    since = any(word.lower_.startswith(names.LATER) for word in adjectives)
    return noun.text.startswith(names.FORMER_PREFIXES) or merged or before or since


def _was(clause: Clause, scene: Scene) -> bool:
    """Whether the copula is in the past: "war", not "wurde", which tells how an office begins."""
    copula, lang = clause.copula, scene.text.lang
    if copula is None or copula.lemma_ != lang.forms.COPULA:
        return False
    return has(copula, "Tense=Past") and copula.lower_ not in lang.cues.SUBJUNCTIVE_2


def _has_ended(argument: Argument, scene: Scene) -> bool:
    """Whether a time ends a term before the article appeared, of which the day may not be known."""
    time = argument.phrase.value
    last = period(time.value) if isinstance(time, Time) and time.bound == "until" else None
    told = period(scene.text.article.published)
    return last is not None and (told is None or last.last < told.first)
