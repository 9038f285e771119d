"""What somebody calls something: "nannte den Plan einen Witz"."""

from collections.abc import Iterator

from spacy.tokens import Token

from belegraph.extraction.arguments import arguments_of
from belegraph.extraction.drafting import make_draft
from belegraph.extraction.reading import Draft, Scene
from belegraph.extraction.relations import citation
from belegraph.extraction.things import short_phrase
from belegraph.model import Relation
from belegraph.syntax.clause import Clause
from belegraph.syntax.words import has

NOUNS = ("NOUN", "PROPN", "PRON")


def naming(clause: Clause, scene: Scene) -> Iterator[Draft]:
    """The name belongs to the verb: it is what the statement says of the object.

    >>> doc = tree("Kern/PROPN/2/nsubj nannte/VERB/0/root/nennen Plan/NOUN/2/obj Witz/NOUN/2/obj")
    >>> found(naming, doc)
    ['Kern | Witz nennen | Plan | affirmed certain asserted']

    Source: https://universaldependencies.org/u/dep/xcomp.html
    """
    name = called(clause, scene)
    if name is None or clause.subject is None:
        return
    verb, arguments = citation(clause, scene.text.lang), arguments_of(clause, scene)
    linked = Relation(label=f"{short_phrase(name, scene.text).text} {verb}")
    others = [part for part in (*clause.objects, *clause.adverbs) if part.pos_ in NOUNS and part != name]
    known = [part for part in others if part.pos_ != "PRON" or scene.value(part, clause) is not None]
    for subject in scene.conjuncts(clause.subject):
        for item in scene.conjuncts(known[0]) if known else ():
            yield make_draft(clause, scene, subject, linked, item, arguments, name)
        if not known:  # "nannte es einen Witz"
            yield make_draft(clause, scene, subject, Relation(label=verb), name, arguments)


def called(clause: Clause, scene: Scene) -> Token | None:
    """Return what the object is called: a second object, or a noun taken for an adverb.

    >>> doc = tree("Kern/PROPN/2/nsubj nannte/VERB/0/root/nennen Plan/NOUN/2/obj Witz/NOUN/2/obj")
    >>> called(scene(doc).text.clauses[0], scene(doc))
    Witz
    """
    if clause.lemma not in scene.text.lang.forms.NAMING or clause.passive:
        return None
    bare = [part for part in clause.adverbs if part.pos_ == "NOUN" and scene.text.parts(part, "det")]
    nouns = sorted([*clause.objects, *bare], key=lambda part: part.i)
    if len(nouns) < 2 or nouns[-1].pos_ != "NOUN":
        return None
    indefinite = any(has(part, "Definite=Ind") for part in scene.text.parts(nouns[-1], "det"))
    return nouns[-1] if indefinite or nouns[-1] in clause.objects else None
