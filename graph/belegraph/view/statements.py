"""An edge in words: what is claimed, who says so, how it is meant, and the sentence with the evidence marked."""

from collections.abc import Mapping
from typing import Literal

from belegraph.view.words import Words

Tone = Literal["fact", "said", "open", "negated"]
Edge = Mapping[str, object]


def describe(edge: Edge, words: Words) -> dict[str, object]:
    """Return what the panel and the table show of an edge; the page's script adds no word of its own.

    >>> from belegraph.view.words import words
    >>> edge = {"label": "genehmigen", "polarity": "negated", "speaker": "Kern", "quoted": "verbatim"}
    >>> told = describe(edge, words("de"))
    >>> told["relation"], told["tags"]
    ('nicht genehmigen', ['verneint', 'laut Kern'])
    >>> told["words"]
    'Das sagt Kern, wörtlich zitiert. Es wird ausdrücklich verneint.'
    """
    before, marked, after = marks(edge)
    return {
        "relation": relation(edge, words),
        "tone": tone(edge),
        "plain": bool(edge.get("plain")),
        "tags": _tags(edge, words),
        "words": _explain(edge, words),
        "sentence": [before, marked, after],
        "speaker": _text(edge, "speaker") or words["article.itself"],
        **{part: words[f"{part}.{_coded(edge, part)}"] for part in ("certainty", "polarity", "mode")},
        "quoted": words.get(f"quoted.{_text(edge, 'quoted')}", ""),
        **{part: _text(edge, part) for part in ("article", "publisher", "published", "rule")},
        "url": web_address(_text(edge, "url")),
    }


def marks(edge: Edge) -> tuple[str, str, str]:
    """Cut the sentence at the evidence: before, marked, after; done here, since JavaScript counts in UTF-16 units.

    >>> marks({"sentence": "Der 🌉-Bau ruht.", "sentence_start": 100, "start": 104, "end": 109})
    ('Der ', '🌉-Bau', ' ruht.')
    """
    sentence, offset = _text(edge, "sentence"), _number(edge, "sentence_start")
    start, end = (min(max(_number(edge, side) - offset, 0), len(sentence)) for side in ("start", "end"))
    return (sentence[:start], sentence[start:end], sentence[end:]) if start < end else (sentence, "", "")


def relation(edge: Edge, words: Words) -> str:
    """Name the relation, with the negation in front.

    >>> relation({"label": "genehmigen", "polarity": "affirmed"}, {})
    'genehmigen'
    """
    return f"{words['negation']} {_text(edge, 'label')}" if _is_negated(edge) else _text(edge, "label")


def tone(edge: Edge) -> Tone:
    """Sort an edge by how far it may be relied on; this is its colour.

    >>> tone({"plain": True}), tone({"speaker": "Kern"}), tone({"mode": "demanded"}), tone({"polarity": "negated"})
    ('fact', 'said', 'open', 'negated')
    """
    if _is_negated(edge):
        return "negated"
    if edge.get("plain"):
        return "fact"
    return "said" if edge.get("speaker") else "open"


def web_address(url: str) -> str:
    """Return the address if it leads to the web, else nothing: never `javascript:` or `data:`.

    >>> web_address("https://example.org/a"), web_address("javascript:alert(1)")
    ('https://example.org/a', '')
    """
    return url if url.lower().startswith(("https://", "http://")) else ""


def _tags(edge: Edge, words: Words) -> list[str]:
    """Say in short what sets a statement apart from a plain fact."""
    usual = {"polarity": "affirmed", "mode": "asserted", "certainty": "certain"}
    tags = [words[f"{part}.{_coded(edge, part)}"] for part, code in usual.items() if _coded(edge, part) != code]
    speaker = _text(edge, "speaker")
    return [*tags, words["said.short"].format(speaker=speaker)] if speaker else tags


def _explain(edge: Edge, words: Words) -> str:
    """Say in whole sentences who says it, how it is meant and how certain it is."""
    speaker = _text(edge, "speaker")
    how = (_text(edge, "quoted") or "speaker") if speaker else "article"
    told = f"told.{_coded(edge, 'mode')}" + (".negated" if _is_negated(edge) else "")
    parts = (
        words[f"said.{how}"].format(speaker=speaker),
        words[told],
        words[f"sure.{_coded(edge, 'certainty')}"],
    )
    return " ".join(part for part in parts if part)


def _coded(edge: Edge, part: str) -> str:
    usual = {"polarity": "affirmed", "mode": "asserted", "certainty": "certain"}
    return _text(edge, part) or usual[part]


def _is_negated(edge: Edge) -> bool:
    return edge.get("polarity") == "negated"


def _text(edge: Edge, name: str) -> str:
    return str(edge.get(name) or "")


def _number(edge: Edge, name: str) -> int:
    return int(str(edge.get(name) or 0))
