"""Attribution and reference as spaCy components of their own, for any German pipeline with tags, lemmas and a parser.

`nlp.add_pipe("belegraph_attribution")` and `nlp.add_pipe("belegraph_reference")` write groups to `doc.spans`; the
values are in the attributes of the groups, so that they survive `to_bytes` and worker processes, and `attributions` and
`mentions` read them from there.
"""

from collections.abc import Iterable
from dataclasses import asdict, fields
from functools import lru_cache

from spacy.language import Language
from spacy.tokens import Doc, Span

from belegraph.errors import LanguageError
from belegraph.extraction.attribution import find_attributions
from belegraph.extraction.chains import mentions_of
from belegraph.extraction.references import resolve_references
from belegraph.extraction.text import Text, read_text
from belegraph.lang import LANGUAGES
from belegraph.model import Article, Attribution, Mention, Range, Thing
from belegraph.syntax.tiger import as_universal

ATTRIBUTIONS, MENTIONS = "attributions", "mentions"
"""Names of the groups: messages labelled with their type, mentions labelled with their kind, each thing with an id."""
VALUES = "values"
SHOWN: list[int | str] = ["HEAD", "DEP", "TAG", "POS", "LEMMA", "MORPH", "SENT_START", "ENT_TYPE", "ENT_IOB"]
"""What of a word the index is made from."""
NEEDS = ["token.dep", "token.head", "token.lemma", "token.tag"]


@Language.factory("belegraph_attribution", requires=NEEDS, assigns=["doc.spans"])
def make_attribution(nlp: Language, name: str) -> "AttributionComponent":
    """Make the component that finds who says what."""
    return AttributionComponent()


@Language.factory("belegraph_reference", requires=NEEDS, assigns=["doc.spans"])
def make_reference(nlp: Language, name: str) -> "ReferenceComponent":
    """Make the component that finds what names, descriptions and pronouns stand for."""
    return ReferenceComponent()


class AttributionComponent:
    """Writes the messages of a Doc, each as the span around all its words, to `doc.spans["attributions"]`."""

    def __call__(self, doc: Doc) -> Doc:
        """Annotate one Doc.

        Raises:
            LanguageError: there are no word tables for its language.
        """
        text = _text(doc)
        found = [one.to_attribution(text) for one in find_attributions(text)]
        spans = [_span(doc, (one.message[0][0], one.message[-1][1]), one.type) for one in found]
        return _with(doc, ATTRIBUTIONS, spans, [_row(one) for one in found])


class ReferenceComponent:
    """Writes the mentions of a Doc to `doc.spans["mentions"]`; the spans of one thing have one id."""

    def __call__(self, doc: Doc) -> Doc:
        """Annotate one Doc.

        Raises:
            LanguageError: there are no word tables for its language.
        """
        text = _text(doc)
        found = mentions_of(text, resolve_references(text))
        numbers = {thing: str(at) for at, thing in enumerate(dict.fromkeys(one.thing for one in found))}
        spans = [_span(doc, (one.start, one.end), one.kind, numbers[one.thing]) for one in found]
        return _with(doc, MENTIONS, spans, [_row(one) for one in found])


def attributions(doc: Doc) -> tuple[Attribution, ...]:
    """Return who says what in a Doc that went through `belegraph_attribution`.

    >>> doc = AttributionComponent()(tree("Kern/PROPN/2/nsubj sagt/VERB/0/root/sagen dass/SCONJ/5/mark "
    ...                                   "sie/PRON/5/nsubj lacht/VERB/2/ccomp/lachen"))
    >>> [(doc.text[slice(*one.message[0])], doc.text[slice(*one.speaker[0])]) for one in attributions(doc)]
    [('dass sie lacht', 'Kern')]
    """
    rows = doc.spans[ATTRIBUTIONS].attrs[VALUES] if ATTRIBUTIONS in doc.spans else []
    return tuple(
        Attribution(
            _ranges(row["message"]), _ranges(row["speaker"]), _ranges(row["cue"]), _ranges(row["frame"]),
            row["type"], row["nested"],
        )
        for row in rows
    )  # fmt: skip


def mentions(doc: Doc) -> tuple[Mention, ...]:
    """Return the mentions of a Doc that went through `belegraph_reference`.

    >>> doc = ReferenceComponent()(tree("Anna/PROPN/2/nsubj lacht/VERB/0/root ./PUNCT/2/punct Sie/PRON/5/nsubj "
    ...                                 "singt/VERB/0/root", "0-1:PER"))
    >>> [(one.text, one.thing.name, one.antecedent) for one in mentions(doc)]
    [('Anna', 'Anna', None), ('Sie', 'Anna', (0, 4))]
    """
    rows = doc.spans[MENTIONS].attrs[VALUES] if MENTIONS in doc.spans else []
    return tuple(
        Mention(
            row["start"], row["end"], row["text"], Thing(**row["thing"]), row["kind"],
            tuple(row["antecedent"]) if row["antecedent"] is not None else None,
        )
        for row in rows
    )  # fmt: skip


def _text(doc: Doc) -> Text:
    if doc.lang_ not in LANGUAGES:
        raise LanguageError(doc.lang_, tuple(LANGUAGES))
    return _indexed(doc, doc.to_array(SHOWN).tobytes())


@lru_cache(1)
def _indexed(doc: Doc, shown: bytes) -> Text:
    """Index a Doc once for both components, and again where anything has changed that the index shows."""
    return read_text(Article("doc", doc.text, doc.lang_), as_universal(doc), LANGUAGES[doc.lang_])


def _row(one: Attribution | Mention) -> dict[str, object]:
    """The fields of a value, a thing in its turn as its fields; nothing is copied, as `asdict` would."""
    values = {field.name: getattr(one, field.name) for field in fields(one)}
    return {name: asdict(value) if isinstance(value, Thing) else value for name, value in values.items()}


def _span(doc: Doc, around: Range, label: str, number: str = "") -> Span:
    """The span around a range; a name before a hyphen is part of a word and gets the whole."""
    found = doc.char_span(*around, label=label, span_id=number, alignment_mode="expand")
    assert found is not None  # the range comes from the Doc's own words
    return found


def _with(doc: Doc, group: str, spans: Iterable[Span], values: list[dict[str, object]]) -> Doc:
    doc.spans[group] = spans
    doc.spans[group].attrs[VALUES] = values
    return doc


def _ranges(pairs: Iterable[Iterable[int]]) -> tuple[Range, ...]:
    return tuple((start, end) for start, end in pairs)
