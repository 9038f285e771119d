"""Words that restrict what is told to one phrase ("nur", "erst"): without them a statement says more than its text."""

from dataclasses import replace

from spacy.tokens import Token

from belegraph.extraction.reading import Scene
from belegraph.extraction.times import is_time
from belegraph.model import Phrase, Relation, Thing
from belegraph.syntax.clause import Clause

INSIDE = ("det", "case", "amod", "nummod")


def restricted_relation(linked: Relation, subject: Token, head: Token | None, clause: Clause, scene: Scene) -> Relation:
    """Put before an open relation the word that restricts its object: "nur sanieren", "sich lediglich äußern zu".

    Without an object it is the word before what else takes part ("reagierte erst nach Tagen"); "erst" says of a
    subject, too, how far something has come ("erst ein Drittel ist geprüft").

    >>> here = scene(tree("Kern/PROPN/2/nsubj prüft/VERB/0/root/prüfen nur/ADV/2/advmod die/DET/5/det "
    ...                   "Pässe/NOUN/2/obj"))
    >>> subject, head = here.text.doc[0], here.text.doc[4]
    >>> restricted_relation(Relation(label="prüfen"), subject, head, here.text.clauses[0], here).label
    'nur prüfen'
    """
    forms = scene.text.lang.forms
    beside = [head] if head is not None else [*(o.head for o in clause.obliques), *clause.adverbs]
    words = next((found for part in beside if (found := restriction(part, clause, scene))), "")
    yet = restriction(subject, clause, scene)
    words = words or (yet if yet in forms.NOT_BEFORE else "")
    if not words or not linked.label:
        return linked
    before = f"{forms.REFLEXIVE} " if linked.label.startswith(f"{forms.REFLEXIVE} ") else ""
    return replace(linked, label=f"{before}{words} {linked.label.removeprefix(before)}")


def restricted_phrase(subject: Token, clause: Clause, scene: Scene) -> Phrase:
    """Return a subject's phrase with the word that restricts what is told to it, if it has no name.

    >>> here = scene(tree("Nur/ADV/2/advmod Busse/NOUN/3/nsubj fahren/VERB/0/root/fahren"))
    >>> restricted_phrase(here.text.doc[1], here.text.clauses[0], here)
    Phrase(text='Nur Busse', start=0, end=9, value=None)
    """
    said, words = scene.phrase(subject, clause), restriction(subject, clause, scene)
    named = isinstance(said.value, Thing) and not said.value.local
    if not words or words in scene.text.lang.forms.NOT_BEFORE or named:
        return said
    start = _first(subject, scene) - len(words.split())
    inside = scene.text.doc.char_span(said.start - scene.text.offset, said.end - scene.text.offset)
    return said if inside is None else scene.text.words(scene.text.doc[start], inside[-1])


def restriction(head: Token, clause: Clause, scene: Scene) -> str:
    """Return the words right before a phrase, and outside of it, that restrict what a clause tells to it.

    >>> doc = tree("Kern/PROPN/2/nsubj siegt/VERB/0/root erst/ADV/2/advmod im/ADP/5/case Finale/NOUN/2/obl")
    >>> here = scene(doc)
    >>> [restriction(word, here.text.clauses[0], here) for word in (doc[0], doc[4])]
    ['', 'erst']
    """
    text, forms = scene.text, scene.text.lang.forms
    first = _first(head, scene)
    last = first - 1 - (first > 1 and text.doc[first - 1].lower_ == forms.STILL)
    if last < 0 or text.doc[last].lower_ not in forms.RESTRICTING or last < head.sent.start:
        return ""
    word, before = text.doc[last], text.doc[last - 1] if last > head.sent.start else None
    denied = before is not None and before.lower_ in text.lang.cues.NEGATORS  # "nicht nur X, sondern auch Y"
    adding = word.lower_ in forms.ADDING and is_time(head, text.lang.times)  # "allein im Mai"
    inside = text.offset + word.idx >= text.phrase(head).start
    if denied or adding or inside or text.clause_around(word) != clause:
        return ""
    return " ".join(found.lower_ for found in text.doc[last:first])


def _first(head: Token, scene: Scene) -> int:
    """Where a phrase begins, its article and preposition included."""
    return min(word.i for word in [head, *scene.text.parts(head, *INSIDE)])
