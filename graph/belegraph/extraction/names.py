"""Names: which words name a thing, and which names are the same thing's."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Span, Token

from belegraph.authority import NAMING, Known, authority
from belegraph.extraction.text import Text
from belegraph.model import Thing
from belegraph.syntax.words import base, has

KINDS = {"PER": "Person", "LOC": "Place", "ORG": "Organization", "MISC": "Work"}
FOUNDED = 2
"""Mentions from which a name alone is believed to be a company's, and not its founder's."""
LONGEST_TITLE = 6
"""Words between quotation marks that may be a name."""
QUOTES = {"„": "“", "»": "«", "«": "»", "“": "”", "‚": "‘", '"': '"'}


@dataclass(frozen=True, slots=True)
class Name:
    """Words `[start, end)` of the Doc that name a thing; `head` is the word that others depend on."""

    start: int
    end: int
    head: Token
    thing: Thing


def find_names(text: Text) -> tuple[Name, ...]:
    """Find named things: names of the pipeline, of the authority, and between quotation marks.

    >>> from belegraph.extraction.text import read_text
    >>> from belegraph.lang import GERMAN
    >>> from belegraph.model import Article
    >>> from belegraph.testing import tree
    >>> doc = tree("Anna/PROPN/3/nsubj Kern/PROPN/1/flat lacht/VERB/0/root ./PUNCT/3/punct "
    ...            "Kern/PROPN/6/nsubj singt/VERB/0/root", "0-2:PER 4-5:PER")
    >>> [name.thing.name for name in find_names(read_text(Article("a", doc.text), doc, GERMAN))]
    ['Anna Kern', 'Anna Kern']
    """
    told = _joined(_pipeline_names(text))
    named = _harmonised([*told, *_surnames(text, told)])
    spans = {(s.start, s.end): s for s in (*_titles(text), *named, *_known_names(text))}
    chosen: list[Span] = []
    for span in sorted(spans.values(), key=lambda span: (span.start, -span.end)):
        if not chosen or span.start >= chosen[-1].end:
            chosen.append(span)
    full = _full_names(chosen)
    persons = frozenset(name for names in full.values() for name in names)
    things = ((span, _thing(span, full, persons, text)) for span in chosen)
    return tuple(Name(span.start, span.end, span.root, thing) for span, thing in things if thing is not None)


def _pipeline_names(text: Text) -> Iterator[Span]:
    for span in text.doc.ents:
        words = [w for w in span if w.pos_ not in ("DET", "PUNCT", "SPACE") or span.label_ == "PER"]
        end = _end(words) if words else 0
        if words and end > words[0].i and (len(words) > 1 or not _is_common(words[0], span.label_, text)):
            yield Span(text.doc, words[0].i, end, label=span.label_)


def _end(words: list[Token]) -> int:
    """Where a name ends: "Museum für" (Vorgeschichte) has a noun behind its last preposition, or none of the two."""
    last = words[-1]
    if last.tag_ != "APPR" or len(words) == 1:
        return last.i + 1
    behind = last.nbor(1) if last.i + 1 < last.sent.end else last
    return behind.i + 1 if behind.pos_ in ("NOUN", "PROPN") else last.i


def _joined(spans: Iterator[Span]) -> list[Span]:
    """Make one name of two neighbours of which the parser says that they are one: "Zbigniew" and "Novák"."""
    found: list[Span] = []
    for span in spans:
        last = found[-1] if found else None
        if last is not None and last.end == span.start and base(span.root) == "flat" and span.root.head in last:
            found[-1] = Span(span.doc, last.start, span.end, label=last.label_)
        else:
            found.append(span)
    return found


def _surnames(text: Text, spans: list[Span]) -> Iterator[Span]:
    """Names that the pipeline missed: "Rahlwes" alone in an article on "Thea Rahlwes"."""
    known = {span[-1].text for span in spans if span.label_ == "PER" and len(span) > 1}
    taken = {word.i for span in spans for word in span}
    for word in text.doc:
        named = word.pos_ == "PROPN" and word.i not in taken and _plain(word.text) in known
        if named and base(word) != "flat" and not any(base(part) in ("flat", "compound") for part in word.children):
            yield Span(text.doc, word.i, word.i + 1, label="PER")


def _harmonised(spans: list[Span]) -> list[Span]:
    """Give a person's full name and the surname alone one label, whatever the pipeline took one of them for.

    "Thea Rahlwes" (an organisation) beside "Rahlwes" (a person) and "Jon Wiebe" (a person) beside "Wiebe" (a place) are
    persons. What the authority knows is left alone, and a company that has the name of its founder.
    """
    persons = [[_plain(word.text) for word in span] for span in spans if span.label_ == "PER"]
    alone = Counter(words[0] for words in persons if len(words) == 1)
    companies = Counter(_plain(span[0].text) for span in spans if span.label_ == "ORG" and len(span) == 1)
    single = set(alone)
    full = {words[-1] for words in persons if len(words) > 1}
    surnames = {word for word in full if companies[word] < FOUNDED or companies[word] <= alone[word]}
    return [_as_person(span) if _is_person_too(span, single, surnames) else span for span in spans]


def _plain(word: str) -> str:
    return word.removesuffix("s") if len(word) > 4 else word


def _is_person_too(span: Span, single: set[str], surnames: set[str]) -> bool:
    if span.label_ == "PER" or authority().find(span.text) is not None:
        return False
    last = _plain(span[-1].text)
    whole = 1 < len(span) < 4 and all(w.text[:1].isupper() and w.pos_ == "PROPN" for w in span)
    return (whole and (last in single or _is_titled(span))) or (len(span) == 1 and last in surnames)


def _is_titled(span: Span) -> bool:
    """ "Vizeminister Jan Novák": who stands right behind an office holds it."""
    before = span.doc[span.start - 1] if span.start > span.sent.start else None
    return before is not None and before.pos_ == "NOUN" and bool(authority().office_part(before.text))


def _as_person(span: Span) -> Span:
    return Span(span.doc, span.start, span.end, label="PER")


def _is_common(word: Token, label: str, text: Text) -> bool:
    """Tell a single word that is no name: an adjective, a unit, a time, or a common noun taken for a person."""
    if word.text in text.lang.numbers.UNITS or word.text in text.lang.times.TIME_NOUNS:
        return True
    if authority().find(word.text) is not None:
        return False
    if text.is_seat(word):
        return True  # "Nato-Sitz" may be the "Nato-Hauptquartier" told of before
    idiomatic = any(word.text == row.noun for row in text.lang.frames.LIGHT_VERBS)
    if label == "PER" and idiomatic and not word.dep_.startswith("nsubj"):
        return True
    article = any(part.dep_ == "det" and has(part, "Definite=Ind") for part in word.children)
    return (
        word.pos_ not in ("PROPN", "NOUN", "X")
        or (label == "PER" and article)
        or word.text.islower()
        or word.tag_ == "ADJA"
    )


def _known_names(text: Text) -> Iterator[Span]:
    """Names of the authority that the pipeline missed, up to five words."""
    whole, words = text.doc.text, list(text.doc)
    for word in words:
        if not word.text[:1].isupper() or (word.ent_type_ and word.ent_iob_ == "I"):
            continue
        for length in range(min(5, len(words) - word.i), 0, -1):
            last = words[word.i + length - 1]
            known = authority().find(whole[word.idx : last.idx + len(last)])
            if known is not None and (length > 1 or word.pos_ in ("PROPN", "NOUN", "X")):
                yield Span(text.doc, word.i, last.i + 1, label="LOC" if known.kind == "Country" else "ORG")
                break


def _titles(text: Text) -> Iterator[Span]:
    """A short phrase between quotation marks that begins with a noun and has no verb: a name of something."""
    for mark in text.doc:
        closing = QUOTES.get(mark.text)
        if closing is None:
            continue
        inside = text.doc[mark.i + 1 : mark.i + 2 + LONGEST_TITLE]
        end = next((w.i for w in inside if w.text == closing), None)
        words = text.doc[mark.i + 1 : end] if end is not None else inside[:0]
        if len(words) and _is_title(words):
            yield Span(text.doc, words.start, words.end, label="TITLE")


def _is_title(words: Span) -> bool:
    """„Allianz der Willigen“, „Faust“: no verb, no conjunction, a capital at the beginning."""
    if any(w.pos_ in ("VERB", "AUX", "PUNCT", "CCONJ", "SCONJ") for w in words) or not words[0].text[:1].isupper():
        return False
    before = words.root.head if words.root.head.i < words.start else None
    named = before is not None and before.pos_ in ("NOUN", "PROPN") and base(words.root) in ("appos", "flat", "nmod")
    return words[0].pos_ in ("PROPN", "NOUN", "DET", "ADJ") and (len(words) > 2 or named or words.root.pos_ == "PROPN")


def _full_names(spans: list[Span]) -> dict[str, tuple[str, ...]]:
    """Full names of persons by each shorter form: "Rubio", "von der Leyen" and their genitives."""
    full: dict[str, list[str]] = {}
    for span in spans:
        words = [w.text for w in span]
        if span.label_ == "PER" and len(words) > 1:
            for start in range(1, len(words)):
                full.setdefault(" ".join(words[start:]), []).append(_bare(" ".join(words)))
            full.setdefault(_bare(words[-1]), []).append(_bare(" ".join(words)))
    return {short: tuple(dict.fromkeys(names)) for short, names in full.items()}


def _bare(name: str) -> str:
    """Cut the genitive of a name: "Anna Kerns" only where the bare name is met too is left to the caller."""
    return re.sub(r"[’']s?$", "", name)


def _thing(span: Span, full: dict[str, tuple[str, ...]], persons: frozenset[str], text: Text) -> Thing | None:
    name = " ".join(span.text.split())
    known = authority().find(name) or _without_genitive(name)
    if known is not None and span.label_ != "PER":
        return Thing(known.label(NAMING), known.kind)
    if span.label_ == "PER":
        return Thing(_person(name, full, persons), "Person")
    if span.label_ == "TITLE":
        return Thing(name, text.lang.names.KIND_NOUNS.get(span[0].lemma_, "Work"))
    return Thing(_singular(name, span), _kind(span, text))


def _without_genitive(name: str) -> Known | None:
    return authority().find(name[:-1]) if name.endswith("s") and len(name) > 4 else None


def _person(name: str, full: dict[str, tuple[str, ...]], persons: frozenset[str]) -> str:
    """Return the fullest name; one of two namesakes is left as it stands."""
    for form in (name, name[:-1] if name.endswith("s") else name):
        found = full.get(form, ())
        if len(found) == 1:
            return found[0]
    if name.endswith("s") and name[:-1] in persons:
        return name[:-1]
    return _bare(name)


def _singular(name: str, span: Span) -> str:
    last = span[-1]
    genitive = has(last, "Case=Gen") and name.endswith("s") and last.pos_ == "PROPN" and len(name) > 4
    before = any(part.dep_ == "case" for part in span.root.children)
    return name[:-1] if genitive and not before and not name.isupper() else name


def _kind(span: Span, text: Text) -> str:
    nouns = text.lang.names.KIND_NOUNS
    for word in span:
        tail = re.split(r"[-\s]", word.lemma_)[-1]
        for noun, kind in nouns.items():
            if tail == noun or (len(noun) > 4 and tail.lower().endswith(noun.lower())):
                return kind
    for word in span:
        if any(
            word.lemma_.endswith(noun) or word.lemma_.endswith(noun.lower()) for noun in text.lang.names.EVENT_NOUNS
        ):
            return "Event" if span.label_ == "MISC" else KINDS[span.label_]
    return KINDS.get(span.label_, "Thing")
