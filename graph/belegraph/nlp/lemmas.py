"""How a lemma is made: by a learned edit script, or by a dictionary where the part of speech allows it."""

import os
import re
from functools import lru_cache

from belegraph.nlp.pieces import plain

DICTIONARY_TAGS = frozenset({"NOUN", "VERB", "AUX"})
"""Where the dictionary beats the scripts; on adjectives it does not ("vergangenen" would become "vergehen")."""


PARTICIPLE_PREFIX = "ge"
ABLAUT = re.compile(r"((?:ge)?\w*?[bcdfghjklmnpqrstvwxyzß])(ie|au|[aeiou])([bcdfghjklmnpqrstvwxyzß]+en)")
"""A strong participle: what is before the vowel of its stem, the vowel, and the rest."""
INFINITIVE_VOWELS = {
    "a": ("a",),
    "o": ("ie", "e", "ä", "ö", "ü", "au", "i"),
    "u": ("i",),
    "ie": ("ei",),
    "i": ("ei",),
}
"""From the vowel of a strong participle to those of its infinitive, likelier ones first."""
PARTICLES = tuple(
    "zusammen zurück wieder weiter vorbei hinzu hinein hinaus heraus herein herum hervor fest fort nieder über "
    "unter durch nach wider bei auf aus ein her hin los mit vor weg ab an um zu".split()
)
"""Separable particles, longer ones first."""
PREFIXES = ("miss", "ver", "ent", "zer", "be", "er")
"""Beginnings of verbs that never stand apart."""
ERRATA = {"gelangt": "gelangen"}
"""What simplemma's dictionary has wrong ("gelingen"): of 239 forms in plenary records with no regular lemma the one."""
PAST = ("te", "ten", "tet", "test")
WITH_ZU = tuple(particle + "zu" for particle in PARTICLES)


def _weak_participle(form: str) -> str | None:
    """Undo a weak participle that no dictionary has: "verheimlicht", "gebohrt"."""
    if len(form) < 6 or not form.endswith("t"):
        return None
    stem = form[2:-1] if form.startswith("ge") else form[:-1]
    return stem.removesuffix("e") + "en"


@lru_cache(100_000)
def lemma_of(
    form: str, tag: str, script: str, *, participle: bool = False, finite: bool = False, infinitive: bool = False
) -> str:
    """Return the lemma of a form: from the dictionary where it beats the script.

    Args:
        participle: whether the form is the past participle of a verb.
        finite: whether it is a finite verb.
        infinitive: whether it is an infinitive, which is its own lemma.

    >>> lemma_of("Häusern", "NOUN", "="), lemma_of("schöner", "ADJ", "|2|")
    ('Haus', 'schön')
    >>> lemma_of("verloren", "VERB", "=", participle=True)
    'verlieren'
    """
    shown = plain(form)
    if infinitive and not shown.startswith(WITH_ZU):  # "vorzubereiten" is tagged so now and then
        return shown.lower()
    lemma = dictionary_lemma(shown, tag, apply_script(shown, script))
    if participle and lemma == shown.lower():
        return _strong_infinitive(lemma)
    return (
        _with_prefix(shown, lemma if lemma.endswith("n") else _finite_lemma(shown.lower(), lemma)) if finite else lemma
    )


def make_script(form: str, lemma: str) -> str:
    """Write down how to turn a form into its lemma: case of the first letter, letters cut, letters added.

    >>> make_script("Treffen", "Treffen"), make_script("Häusern", "Haus"), make_script("sagte", "sagen")
    ('=', '!Haus', '|2|en')
    """
    if form == lemma:
        return "="
    case, base = _match_case(form, lemma)
    shared = len(os.path.commonprefix([base, lemma]))
    if shared < 2 and len(base) > 3:
        return "!" + lemma
    return f"{case}|{len(base) - shared}|{lemma[shared:]}"


def apply_script(form: str, script: str) -> str:
    """Undo `make_script`: the lemma of a form.

    >>> apply_script("sagte", "|2|en"), apply_script("Gute", "l|1|")
    ('sagen', 'gut')
    """
    if script == "=":
        return form
    if script.startswith("!"):
        return script[1:]
    case, cut, add = script.split("|", 2)
    first = {"l": form[:1].lower(), "u": form[:1].upper()}.get(case, form[:1])
    base = first + form[1:]
    return base[: len(base) - int(cut)] + add


def dictionary_lemma(form: str, tag: str, lemma: str) -> str:
    """Look the form up in simplemma's German dictionary; `lemma` where it has no say for this tag.

    >>> dictionary_lemma("Häusern", "NOUN", "Häuser"), dictionary_lemma("schöner", "ADJ", "schön")
    ('Haus', 'schön')
    """
    if tag not in DICTIONARY_TAGS:
        return _mended_infinitive(lemma) if tag == "ADJ" and lemma.endswith("iern") else lemma
    import simplemma  # its dictionary takes 0.3 s to load: only when a lemma is asked for

    if tag == "NOUN":
        found = simplemma.lemmatize(form, lang="de")
        return found[:1].upper() + found[1:]
    found = ERRATA.get(form.lower()) or simplemma.lemmatize(form.lower(), lang="de")
    if found == form.lower() and not found.endswith("n"):
        found = _without_particle(found) or _weak_participle(found) or found
    return found if found[:1].islower() else lemma


def _mended_infinitive(lemma: str) -> str:
    """ "etabliern", which a script made of "etablierte", is no verb, "etablieren" is; but "feiern" is one."""
    import simplemma

    longer = lemma[:-1] + "en"
    return longer if simplemma.is_known(longer, lang="de") and not simplemma.is_known(lemma, lang="de") else lemma


def _with_prefix(form: str, lemma: str) -> str:
    """ "gehört", "angehört" beside a subject are "gehören", "angehören": only a participle has the "ge-" of "hören"."""
    import simplemma

    particle = next(
        (p for p in PARTICLES if form.lower().startswith(p + PARTICIPLE_PREFIX) and lemma.startswith(p)), ""
    )
    start = particle + PARTICIPLE_PREFIX
    cut = form.lower().startswith(start) and not lemma.startswith(start)
    longer = start + lemma.removeprefix(particle)
    return longer if cut and simplemma.is_known(longer, lang="de") else lemma


def _finite_lemma(form: str, lemma: str) -> str:
    """A lemma ends in "n": of "er sichere" it is "sichern", of "stand" "stehen", of "verbrachte" "verbringen"."""
    import simplemma

    longer = (form[:-1] + "n", form + "n") if form.endswith("e") else ()
    plural = simplemma.lemmatize(f"{form}en", lang="de")
    strong = plural if plural.endswith("n") and not plural.startswith(form) and plural[:1].islower() else None
    regular = re.sub(r"te(n|t|st)?$", "n", form) if form.endswith(PAST) else ""
    known = (verb for verb in longer if simplemma.is_known(verb, lang="de"))
    return next(known, None) or strong or _with_beginning(form) or (regular if _is_weak(regular) else lemma)


def _with_beginning(form: str) -> str | None:
    """Look up a verb without its prefix: "verbrachten" as "brachten"."""
    import simplemma

    for prefix in PREFIXES:
        rest = form.removeprefix(prefix)
        found = simplemma.lemmatize(rest, lang="de") if len(rest) > 3 and rest != form else rest
        if found != rest and found.endswith("n") and found[:1].islower():
            return prefix + found
    return None


def _is_weak(infinitive: str) -> bool:
    """ "beisteuern": verbs whose stem ends in "er" or "el" have no "e" before their "n"."""
    return infinitive.endswith(("ern", "eln"))


def _strong_infinitive(participle: str) -> str:
    """ "verloren", which the dictionary has as an adjective: the known verb with another vowel of the stem."""
    import simplemma

    particle = next((p for p in PARTICLES if participle.startswith(p + PARTICIPLE_PREFIX)), "")
    found = ABLAUT.fullmatch(participle.removeprefix(particle))
    if found is None:
        return participle
    start, vowel, end = found.groups()
    forms = [start.removeprefix("ge") + other + end for other in INFINITIVE_VOWELS.get(vowel, ())]
    return next((particle + form for form in forms if simplemma.is_known(form, lang="de")), participle)


def _without_particle(form: str) -> str | None:
    """Look up a verb without its separable particle: "zusammenbrach" as "brach"."""
    import simplemma

    for particle in PARTICLES:
        rest = form.removeprefix(particle)
        found = simplemma.lemmatize(rest, lang="de") if len(rest) > 2 and rest != form else rest
        if found != rest and found.endswith("n"):
            return particle + found
    return None


def _match_case(form: str, lemma: str) -> tuple[str, str]:
    if form[:1] == lemma[:1]:
        return "", form
    if form[:1].lower() == lemma[:1]:
        return "l", form[:1].lower() + form[1:]
    if form[:1].upper() == lemma[:1]:
        return "u", form[:1].upper() + form[1:]
    return "", form
