"""Which clauses tell that somebody says, demands or believes something, and which clause is what is said."""

from belegraph.extraction.certainty import describes_wish
from belegraph.extraction.text import Text
from belegraph.syntax.clause import Clause
from belegraph.syntax.words import has


def is_speech(clause: Clause, text: Text) -> bool:
    """Tell a clause whose verb tells that somebody says or believes something.

    >>> [clause] = scene(tree("Kern/PROPN/2/nsubj sagt/VERB/0/root/sagen nichts/PRON/2/obj")).text.clauses
    >>> is_speech(clause, scene(clause.predicate.doc).text)
    True
    """
    cues = text.lang.cues
    return not clause.passive and clause.lemma in cues.SPEECH_VERBS | cues.BELIEF_VERBS


def _is_demand(clause: Clause, text: Text) -> bool:
    attitude = text.lang.cues.ATTITUDES.get(clause.lemma)
    looming = clause.lemma in text.lang.forms.LOOMING and clause.datives
    return attitude is not None and attitude.mode in ("demanded", "threatened") and not looming


def is_content(clause: Clause, governor: Clause, text: Text) -> bool:
    """Tell whether a clause is what the one above it says or demands, also behind a colon.

    >>> here = scene(tree("Kern/PROPN/2/nsubj sagt/VERB/0/root/sagen dass/SCONJ/5/mark sie/PRON/5/nsubj "
    ...                    "lacht/VERB/2/ccomp/lachen"))
    >>> above, below = here.text.clauses
    >>> is_content(below, above, here.text)
    True
    """
    if clause.kind == "content" and clause.predicate.dep_ != "advcl" and clause.antecedent is None:
        return is_speech(governor, text) or _is_demand(governor, text)
    if clause.kind == "infinitive" and clause.antecedent is None:
        claims = is_speech(governor, text) and governor.lemma not in text.lang.cues.ATTITUDES
        return (claims or _is_demand(governor, text)) and clause.predicate.dep_ in ("xcomp", "ccomp")
    if clause.kind == "relative":
        return _is_demand(governor, text) and describes_wish(clause, text)
    if clause.kind in ("main", "coordinate") and clause.predicate.i > governor.predicate.i:
        between = text.doc[governor.predicate.i : clause.predicate.i]
        tells = is_speech(governor, text) or _is_demand(governor, text) or is_subjunctive(clause, text)
        return any(w.text == ":" for w in between) and tells
    between = text.doc[clause.predicate.i : governor.predicate.i]
    before = len(between) > 0 and not any(word.text == ":" for word in between)
    related = clause.predicate.dep_ in ("ccomp", "parataxis", "dep")
    return clause.kind == "main" and related and before and is_speech(governor, text)


def is_comparison(clause: Clause, text: Text) -> bool:
    """Tell "wie Kern mitteilte", which names the source of the clause that it hangs on.

    >>> doc = tree("Moos/NOUN/2/nsubj wächst/VERB/0/root/wachsen ,/PUNCT/6/punct wie/SCONJ/6/mark Kern/PROPN/6/nsubj "
    ...            "mitteilte/VERB/2/advcl/mitteilen")
    >>> is_comparison(clauses(doc)[1], scene(doc).text)
    True
    """
    like = any(
        part.lower_ == text.lang.forms.LIKE for part in text.parts(clause.predicate, "mark", "advmod", "cc", "case")
    )
    return like and clause.governor is not None and is_speech(clause, text)


def is_reported(clause: Clause, text: Text) -> bool:
    """Tell a subordinate clause whose Konjunktiv I puts it into the mouth of the subject above.

    "vertrat den Standpunkt, er sei zuständig", "nannte sie vorläufig, da nicht alles untersucht sei"

    >>> doc = tree("Kern/PROPN/2/nsubj zögert/VERB/0/root/zögern da/SCONJ/6/mark nichts/PRON/6/nsubj sei/AUX/6/cop "
    ...            "sicher/ADJ/2/advcl", "0-1:PER")
    >>> doc[4].set_morph("VerbForm=Fin")
    >>> is_reported(clauses(doc)[1], scene(doc).text)
    True
    """
    marks = {mark.lower_ for mark in clause.markers} & text.lang.cues.IRREAL_MARKS
    behind = clause.kind == "main" and clause.governor is not None and clause.predicate.i > clause.governor.predicate.i
    subordinate = clause.kind in ("content", "relative", "adverbial")
    return (subordinate or behind) and not marks and is_subjunctive(clause, text)


def is_aside(aside: Clause, clause: Clause, text: Text) -> bool:
    """ "..., sagte Kern": an inserted clause of saying without content of its own, on this clause or one above it.

    >>> here = scene(tree("Wald/NOUN/2/nsubj brennt/VERB/0/root sagt/VERB/2/parataxis/sagen/VVFIN Kern/PROPN/3/nsubj"))
    >>> told, aside = here.text.clauses
    >>> is_aside(aside, told, here.text), is_aside(told, aside, here.text)
    (True, False)
    """
    if (
        not is_speech(aside, text)
        or aside.lemma in text.lang.cues.BELIEF_VERBS
        or aside.predicate.dep_ not in ("parataxis", "conj", "dep")
        or aside == clause
        or aside.governor is None
    ):
        return False
    if any(c.kind == "content" for c in text.below(aside)) or not _is_inverted(aside):
        return False
    above: Clause | None = clause
    while above is not None:
        if above == aside:
            return False
        if above == aside.governor:
            return True
        above = above.governor
    return False


def _is_inverted(clause: Clause) -> bool:
    """Verb first, subject behind it, and no object: "sagte Kern"."""
    finite = clause.finite
    return finite is not None and clause.subject is not None and finite.i < clause.subject.i and not clause.objects


def is_told(clause: Clause, text: Text) -> bool:
    """A main clause in Konjunktiv I is somebody's speech, even where no verb of saying went before.

    >>> here = scene(tree("Es/PRON/3/nsubj sei/AUX/3/cop/sein/VAFIN spät/ADJ/0/root"))
    >>> is_told(here.text.clauses[0], here.text)
    True
    """
    return is_subjunctive(_top(clause), text)


def goes_on(clause: Clause, text: Text) -> bool:
    """Tell a clause of speech that goes on without a verb of saying: its main clause stands in the subjunctive.

    >>> here = scene(tree("Es/PRON/3/nsubj sei/AUX/3/cop/sein/VAFIN spät/ADJ/0/root"))
    >>> goes_on(here.text.clauses[0], here.text)
    True
    """
    main = _top(clause)
    if main.finite is None or (is_speech(main, text) and main.finite.lower_ not in text.lang.cues.SUBJUNCTIVE_1):
        return False
    form = main.finite.lower_
    conditional = any(
        m.lower_ in text.lang.cues.CONDITIONAL_MARKS
        for c in text.clauses_of(text.number[main.predicate.i])
        for m in c.markers
    )
    replaced = form in text.lang.cues.SUBJUNCTIVE_2 and form in text.lang.cues.REPLACING_SUBJUNCTIVE
    return is_subjunctive(main, text) or (replaced and not conditional)


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
    if finite.lower_ in text.lang.cues.SUBJUNCTIVE_1:
        return clause.subject is None or clause.subject.lower_ not in text.lang.cues.FIRST_PERSON
    singular = (
        clause.subject is not None
        and has(clause.subject, "Number=Sing")
        and clause.subject.lower_ not in text.lang.cues.FIRST_PERSON
    )
    regular = finite.lemma_.endswith("en") and finite.lower_ == finite.lemma_[:-1]
    return singular and regular
