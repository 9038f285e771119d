"""Search over names and sentences, in the index of words beside the store."""

import json
from collections.abc import Sequence
from contextlib import closing
from typing import Final

from rdflib import URIRef

from belegraph.queries import Labels
from belegraph.records.facts import IDENTIFIER, TYPE
from belegraph.serve.answers import Answer
from belegraph.serve.opened import Opened
from belegraph.store.search import Hit, Index
from belegraph.vocabulary import NS

MOST: Final = {"entity": 40, "sentence": 60}
"""Hits of each kind on a page."""


def search(opened: Opened, *, words: str, lang: str = "") -> Answer:
    """Return the things and sentences with all of some words, as JSON.

    Args:
        opened: the store.
        words: as somebody writes them; each may be the beginning of a longer one.
        lang: language of the labels.
    """
    asked = " ".join(word if word.endswith(('"', "*")) else f"{word}*" for word in words.split()[:20])
    with closing(Index.read(opened.index)) as index:
        things, sentences = (index.find(asked, kind=kind, limit=most) for kind, most in MOST.items())
    labels = opened.labels(lang)
    told = {"things": _things(opened, things, labels), "sentences": _sentences(opened, sentences)}
    return Answer("application/json", json.dumps(told).encode("utf-8"))


def _things(opened: Opened, hits: Sequence[Hit], labels: Labels) -> list[dict[str, object]]:
    return [
        {
            "iri": hit.iri,
            "label": hit.text,
            "kind": ", ".join(labels.text(URIRef(each)) for each in opened.values(hit.iri, TYPE)[:1]),
            "articles": hit.articles,
        }
        for hit in hits
    ]


def _sentences(opened: Opened, hits: Sequence[Hit]) -> list[dict[str, object]]:
    return [
        {"iri": hit.iri, "label": hit.text, "article": article, "name": opened.value(article, IDENTIFIER)}
        for hit in hits
        if (article := opened.value(hit.iri, NS + "inArticle"))  # the index may be ahead of the snapshot
    ]
