"""Which clauses tell that somebody says, thinks, wants or decides something, and which clause is what."""

from spacy.tokens import Token

from belegraph.extraction.negation import is_negated
from belegraph.extraction.speech import is_subjunctive
from belegraph.extraction.text import Text
from belegraph.syntax.clause import Clause
from belegraph.syntax.words import is_compound_of

CONTENT = frozenset({"ccomp", "xcomp", "csubj", "csubj:pass", "obj", "parataxis", "dep"})
"""Relations of a clause that fills a place of the verb above."""
INDEPENDENT = frozenset({"ccomp", "parataxis", "dep", "conj", "appos"})
"""Relations of a main clause beside the one that tells it."""
PARTICIPLE = "VVPP"
INSERTED = frozenset({"parataxis", "conj", "dep"})


def lemma_of(clause: Clause) -> str:
    """Return the lemma of a clause's verb with the adjective that it is one word with: "gab bekannt".

    >>> doc = tree("Kern/PROPN/2/nsubj gab/VERB/0/root/geben Zahlen/NOUN/2/obj bekannt/ADJ/2/xcomp")
    >>> lemma_of(clauses(doc)[0])
    'bekanntgeben'
    """
    beside = clause.complement
    return clause.lemma if beside is None or beside.pos_ not in ("ADJ", "ADV") else beside.lower_ + clause.lemma


def tells(clause: Clause, text: Text) -> bool:
    """Tell a clause about somebody's words or thoughts; "niemand ahnte, dass" and "das zeigt, dass" are none.

    >>> here = scene(tree("Kern/PROPN/2/nsubj vertritt/VERB/0/root/vertreten die/DET/4/det Ansicht/NOUN/2/obj"))
    >>> tells(here.text.clauses[0], here.text)
    True
    """
    cues = text.lang.cues
    if clause.subject is not None and clause.subject.lower_ in cues.NEGATIVE_PRONOUNS:
        return False
    if _is_shown(clause, text) and lemma_of(clause) not in cues.SPEECH_VERBS:
        return False
    if _is_judged(clause, text):
        return False
    return (
        bool({lemma_of(clause), clause.lemma} & cues.MESSAGE_VERBS)
        or light_word(clause, text) is not None
        or (clause.lemma in cues.STANDING and document_of(clause, text) is not None)
        or message_noun(clause, text) is not None
    )


def light_word(clause: Clause, text: Text) -> Token | None:
    """Return the word with which a verb tells that does not by itself: "gab zu bedenken, dass", "ließ ausrichten, er".

    >>> doc = tree("Kern/PROPN/2/nsubj gab/VERB/0/root/geben zu/PART/4/mark bedenken/VERB/2/xcomp/bedenken")
    >>> here = scene(doc).text
    >>> light_word(here.clauses[0], here)
    bedenken
    """
    cues, lets = text.lang.cues, clause.lemma == text.lang.forms.LET
    for part in clause.parts:
        if (clause.lemma, part.lemma_) in cues.LIGHT_SAYINGS or (
            lets and part.dep_ == "xcomp" and part.lemma_ in cues.SPEECH_VERBS
        ):
            return part
    return None


def document_of(clause: Clause, text: Text) -> Token | None:
    """Return the document in which something is written: "in dem Brief steht", "aus Kreisen verlautete".

    >>> here = scene(tree("In/ADP/2/case/in Briefen/NOUN/3/obl/Brief steht/VERB/0/root/stehen viel/PRON/3/nsubj")).text
    >>> document_of(here.clauses[0], here)
    Briefen
    """
    cues = text.lang.cues
    for adverb in clause.parts:
        if adverb.lower_ in cues.WITHIN and (written := _document_before(adverb, text)) is not None:
            return written
    for oblique in clause.obliques:
        case, noun = text.prepositions(oblique.head), oblique.head
        points = noun.pos_ in ("PRON", "DET") and noun.lower_.startswith(text.lang.forms.DEMONSTRATIVE)
        if case and case[0] in cues.WRITTEN_IN and (points or _is_document(noun, text)):
            return noun
    return None


def _document_before(adverb: Token, text: Text) -> Token | None:
    """ "Kern gab eine Erklärung ab. Darin steht": the last document of the sentence before."""
    nouns = [word for word in text.words_of(text.number[adverb.i] - 1) if word.pos_ == "NOUN"]
    return next((word for word in reversed(nouns) if _is_document(word, text)), None)


def _is_document(noun: Token, text: Text) -> bool:
    return any(is_compound_of(noun.lemma_, document) for document in text.lang.cues.DOCUMENTS)


def _is_judged(clause: Clause, text: Text) -> bool:
    """ "Sicher ist, dass", "es ist nicht bekannt, ob": the article itself says how sure that is."""
    if clause.copula is None or clause.predicate.pos_ not in ("ADJ", "ADV"):
        return False
    nobody = clause.subject is None or clause.subject.lower_ in text.lang.forms.HOLLOW
    return nobody and (clause.lemma in text.lang.cues.BELIEF_VERBS or is_negated(clause, text))


def _is_shown(clause: Clause, text: Text) -> bool:
    """ "Das zeigt, dass ...": who has the active verb is no more than what was told before."""
    return not clause.passive and clause.subject is not None and points_back(clause.subject, text)


def points_back(word: Token, text: Text) -> bool:
    """Tell a pronoun that stands for what was told before: "dies", "das", but not "es".

    >>> here = scene(tree("Das/PRON/2/nsubj freut/VERB/0/root es/PRON/2/obj"))
    >>> [points_back(word, here.text) for word in here.text.doc]
    [True, False, False]
    """
    return word.lower_ in text.lang.cues.DEMONSTRATIVES and word.lower_ != text.lang.forms.EXPLETIVE


def message_noun(clause: Clause, text: Text) -> Token | None:
    """Return the noun by which a clause tells: "vertritt die Ansicht", "kam zum Ergebnis".

    >>> here = scene(tree("Kern/PROPN/2/nsubj vertritt/VERB/0/root/vertreten die/DET/4/det Ansicht/NOUN/2/obj"))
    >>> message_noun(here.text.clauses[0], here.text)
    Ansicht
    """
    nouns = (*clause.objects, *(oblique.head for oblique in clause.obliques), clause.predicate)
    found = (noun for noun in nouns if noun.pos_ == "NOUN" and is_message_noun(noun, text))
    return next((noun for noun in found if (clause.lemma, noun.lemma_) not in text.lang.cues.NO_SAYINGS), None)


def is_message_noun(noun: Token, text: Text) -> bool:
    """Tell a noun whose clause is what somebody says; not its compounds, for a "Fahrplan" tells nothing.

    >>> here = scene(tree("Forderung/NOUN/2/nsubj wächst/VERB/0/root"))
    >>> [is_message_noun(word, here.text) for word in here.text.doc]
    [True, False]
    """
    return noun.lemma_ in text.lang.cues.MESSAGE_NOUNS


def is_message(below: Clause, teller: Clause, text: Text) -> bool:
    """Tell whether a clause is what the one above it tells.

    >>> here = scene(tree("Kern/PROPN/2/nsubj sagt/VERB/0/root/sagen dass/SCONJ/5/mark sie/PRON/5/nsubj "
    ...                    "lacht/VERB/2/ccomp/lachen"))
    >>> above, below = here.text.clauses
    >>> is_message(below, above, here.text)
    True
    """
    if is_reported(below, teller, text):
        return True
    if not tells(teller, text) or below.predicate == light_word(teller, text):
        return False
    if below.predicate.tag_ == PARTICIPLE and text.parts(below.predicate, "case"):
        return False  # "erklärte die Sitzung für beendet"
    if below.kind in ("content", "infinitive"):
        if below.kind == "infinitive" and (teller.lemma in text.lang.cues.ABLE_TO or _is_purpose(below, text)):
            return False  # "wusste zu überzeugen", "sagte das, um zu überzeugen"
        conditional = {mark.lower_ for mark in below.markers} & text.lang.cues.CONDITIONAL_MARKS
        return below.antecedent is None and below.predicate.dep_ in CONTENT and not conditional
    if below.kind not in ("main", "coordinate") or below.predicate.dep_ not in INDEPENDENT:
        return False
    if below.predicate.i < teller.predicate.i:
        return below.kind == "main" and not _has_colon(below, teller)
    if _has_colon(below, teller) and is_negated(teller, text):
        return False  # "glaubte ihm nicht: ..." goes on with why
    return _has_colon(below, teller) or (below.kind == "main" and is_subjunctive(below, text))


def _is_purpose(below: Clause, text: Text) -> bool:
    marks = {mark.lower_ for mark in below.markers}
    return bool(marks & (text.lang.cues.PURPOSE_MARKS | text.lang.cues.NEGATIVE_MARKS))


def _has_colon(below: Clause, teller: Clause) -> bool:
    start, end = sorted((below.predicate.i, teller.predicate.i))
    return any(word.text == ":" for word in below.predicate.doc[start:end])


def is_reported(below: Clause, above: Clause, text: Text) -> bool:
    """Tell a clause whose Konjunktiv I puts it into the mouth of the subject above.

    "vertagte die Sache, da nicht alles geklärt sei", "kündigte ein Gesetz an, das besser sei", "half ihr: Er irre"

    >>> doc = tree("Kern/PROPN/2/nsubj zögert/VERB/0/root/zögern/VVFIN da/SCONJ/6/mark nichts/PRON/6/nsubj "
    ...            "sei/AUX/6/cop/sein/VAFIN sicher/ADJ/2/advcl", "0-1:PER")
    >>> above, below = clauses(doc)
    >>> is_reported(below, above, scene(doc).text)
    True
    """
    irreal = {mark.lower_ for mark in below.markers} & text.lang.cues.IRREAL_MARKS
    speaks = (
        above.finite is not None and above.subject is not None and above.subject.lower_ not in text.lang.forms.HOLLOW
    )
    if not speaks or irreal or is_subjunctive(above, text):
        return False
    if not is_subjunctive(below, text) and not _is_reason_given(below, above, text):
        return False
    behind = below.predicate.i > above.predicate.i
    return below.kind in ("relative", "adverbial") or (behind and _has_colon(below, above))


def _is_reason_given(below: Clause, above: Clause, text: Text) -> bool:
    """ "lehnte das ab, weil die Kosten steigen würden": a plural that stands for Konjunktiv I, as a reason."""
    cues, marks = text.lang.cues, {mark.lower_ for mark in below.markers}
    plural = below.finite is not None and below.finite.lower_ in cues.REPLACING_SUBJUNCTIVE
    return (
        plural
        and bool(marks & cues.REASONS)
        and bool({lemma_of(above), above.lemma} & (cues.MESSAGE_VERBS | cues.ACTS))
    )


def is_inserted(aside: Clause, text: Text) -> bool:
    """Tell "..., sagte Kern", "..., wird vermutet": verb first, and nothing of its own that is said.

    >>> here = scene(tree("Moos/NOUN/2/nsubj wächst/VERB/0/root ,/PUNCT/4/punct sagt/VERB/2/parataxis/sagen/VVFIN "
    ...                    "Kern/PROPN/4/nsubj"))
    >>> [is_inserted(clause, here.text) for clause in here.text.clauses]
    [False, True]
    """
    wish = aside.lemma in text.lang.cues.ATTITUDES and not aside.passive
    apart = aside.governor is not None and aside.predicate.dep_ in INSERTED and _is_verb_first(aside)
    if not apart or wish or aside.objects or not tells(aside, text):
        return False
    return not any(is_message(below, aside, text) for below in text.below(aside))


def _is_verb_first(clause: Clause) -> bool:
    """Tell a finite verb right behind a comma, a dash or a quotation mark."""
    finite = clause.finite
    before = finite.nbor(-1) if finite is not None and finite.i else None
    return before is not None and before.is_punct and not any(part.i < before.i for part in clause.parts)
