"""Docs made by hand, for doctests and tests, and one rule asked alone: no pipeline is needed."""

from spacy.lang.de import German
from spacy.tokens import Doc

from belegraph.extraction import read_scene
from belegraph.extraction.reading import Draft, Rule, Scene
from belegraph.extraction.text import read_text
from belegraph.lang import GERMAN
from belegraph.model import Article


def tree(text: str, ents: str = "") -> Doc:
    """Make a Doc of words written `form/UPOS/head/deprel[/lemma[/tag]]`, heads counted from 1, 0 for the root.

    Args:
        text: the words, parted by blanks; several sentences may follow each other, heads count through.
        ents: names as `start-end:TYPE`, `[start, end)` in words, parted by blanks.

    >>> doc = tree("Kern/PROPN/2/nsubj lacht/VERB/0/root/lachen", "0-1:PER")
    >>> doc[1].lemma_, doc[0].head.text, doc.ents[0].label_
    ('lachen', 'lacht', 'PER')
    """
    rows = [word.split("/") for word in text.split()]
    heads = [int(row[2]) - 1 if int(row[2]) else place for place, row in enumerate(rows)]
    forms = [row[0] for row in rows]
    doc = Doc(
        German().vocab,
        words=forms,
        spaces=[_has_blank(forms, place) for place in range(len(forms))],
        pos=[row[1] for row in rows],
        heads=heads,
        deps=["ROOT" if row[3] == "root" else row[3] for row in rows],
        lemmas=[row[4] if len(row) > 4 and row[4] else row[0] for row in rows],
        tags=[_tag(row) for row in rows],
    )
    names = [name.split(":") for name in ents.split()]
    spans = [doc[int(a) : int(b)] for a, b in (name[0].split("-") for name in names)]
    for span, (_, label) in zip(spans, names, strict=True):
        span.label_ = label
    doc.ents = tuple(spans)
    return doc


def _has_blank(forms: list[str], place: int) -> bool:
    following = forms[place + 1] if place + 1 < len(forms) else ""
    return following not in {".", ",", "?", "!", ":", "“", "”"} and forms[place] != "„"


def _tag(row: list[str]) -> str:
    if len(row) > 5:
        return row[5]
    if row[0] == "sich":
        return "PRF"
    if row[0] == "zu" and row[1] == "PART":
        return "PTKZU"
    return ""


def scene(doc: Doc, published: str = "2024-06-12") -> Scene:
    """Read a hand-made Doc as an article of that date."""
    return read_scene(read_text(Article("a", doc.text, GERMAN.code, published=published), doc, GERMAN))


def found(rule: Rule, doc: Doc) -> list[str]:
    """Ask one rule of every clause of a hand-made Doc, and return its statements as lines.

    >>> from belegraph.extraction.clauses import verb
    >>> found(verb, tree("Kern/PROPN/3/nsubj nicht/PART/3/advmod lacht/VERB/0/root/lachen"))
    ['Kern | lachen | - | negated certain asserted']
    """
    here = scene(doc)
    return [_line(draft, clause.predicate.i, here) for clause in here.text.clauses for draft in rule(clause, here)]


def _line(draft: Draft, predicate: int, here: Scene) -> str:
    judged = draft.factuality or here.factuality[predicate]
    said = draft.object.text if draft.object is not None else "-"
    meant = f"{judged.polarity} {judged.certainty} {judged.mode}"
    return " | ".join([draft.subject.text, draft.relation.name or draft.relation.label, said, meant])
