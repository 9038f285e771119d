"""What shows by itself that somebody speaks: verbs and nouns of saying, and the subjunctive of reported speech."""

from functools import lru_cache

from spacy.tokens import Token

from belegraph.extraction.text import Text
from belegraph.syntax.clause import Clause
from belegraph.syntax.words import has, is_compound_of


def is_speech(clause: Clause, text: Text) -> bool:
    """Tell a clause whose verb tells that somebody says or believes something.

    >>> [clause] = scene(tree("Kern/PROPN/2/nsubj sagt/VERB/0/root/sagen nichts/PRON/2/obj")).text.clauses
    >>> is_speech(clause, scene(clause.predicate.doc).text)
    True
    """
    cues = text.lang.cues
    return not clause.passive and (clause.lemma in cues.SPEECH_VERBS or clause.lemma in cues.BELIEF_VERBS)


def is_source_noun(word: Token, text: Text) -> bool:
    """Tell a noun of saying, also at the end of a compound: "Unternehmensangaben".

    >>> doc = tree("Firmenangaben/NOUN/2/nsubj/Firmenangabe fehlen/VERB/0/root")
    >>> [is_source_noun(word, scene(doc).text) for word in doc]
    [True, False]
    """
    return _names_source(word.lemma_, text.lang.cues.SOURCE_NOUNS)


@lru_cache(50_000)
def _names_source(lemma: str, nouns: frozenset[str]) -> bool:
    return any(is_compound_of(lemma, noun) for noun in nouns)


def goes_on(clause: Clause, text: Text) -> bool:
    """Tell a clause of speech that goes on without a verb of saying: its main clause stands in the subjunctive.

    >>> here = scene(tree("Es/PRON/3/nsubj sei/AUX/3/cop/sein/VAFIN spät/ADJ/0/root"))
    >>> goes_on(here.text.clauses[0], here.text)
    True
    """
    main = _top(clause)
    if main.finite is None:
        return False
    had = main.finite.lemma_ in text.lang.forms.PERFECT and main.finite != main.predicate
    if is_speech(main, text) and main.finite.lower_ not in text.lang.cues.SUBJUNCTIVE_1 and not had:
        return False  # "Viele würden sagen", but not "Viele hätten gesagt"
    form = main.finite.lower_
    conditional = any(
        m.lower_ in text.lang.cues.CONDITIONAL_MARKS
        for c in text.clauses_of(text.number[main.predicate.i])
        for m in c.markers
    )
    replaced = form in text.lang.cues.SUBJUNCTIVE_2 and form in text.lang.cues.REPLACING_SUBJUNCTIVE
    return is_subjunctive(main, text) or (replaced and not conditional)


def is_reporting(clause: Clause, text: Text) -> bool:
    """Tell Konjunktiv I, and the Konjunktiv II that stands for it or goes beyond it.

    >>> here = scene(tree("Es/PRON/2/nsubj bliebe/VERB/0/root/bleiben/VVFIN still/ADV/2/advmod"))
    >>> is_reporting(here.text.clauses[0], here.text)
    True
    """
    subjunctive = clause.finite is not None and clause.finite.lower_ in text.lang.cues.SUBJUNCTIVE_2
    return subjunctive or is_subjunctive(clause, text)


def _top(clause: Clause) -> Clause:
    while clause.governor is not None:
        clause = clause.governor
    return clause


def is_subjunctive(clause: Clause, text: Text) -> bool:
    """Tell Konjunktiv I: a form of the table, or a stem with "-e" beside a subject in the third person singular.

    >>> here = scene(tree("Es/PRON/3/nsubj sei/AUX/3/cop/sein/VAFIN spät/ADJ/0/root"))
    >>> is_subjunctive(here.text.clauses[0], here.text)
    True
    """
    finite = clause.finite
    if finite is None:
        return False
    form, lemma, subject = finite.lower_, finite.lemma_, clause.subject
    if form in text.lang.cues.SUBJUNCTIVE_1:
        return subject is None or subject.lower_ not in text.lang.cues.FIRST_PERSON
    stem = lemma.removesuffix("n")  # "sage", "ändere"
    forms = (stem, stem + "e", *([stem[:-2] + "le"] if stem.endswith("el") else []))  # "ermittle", from "ermitteln"
    if stem == lemma or form not in forms or subject is None:
        return False
    singular = has(subject, "Number=Sing") and subject.lower_ not in text.lang.cues.FIRST_PERSON
    past = has(finite, "Tense=Past") and form.endswith(text.lang.cues.PRETERITE_ENDING)
    return singular and not past  # "beruhte", with "beruhten" as its lemma
