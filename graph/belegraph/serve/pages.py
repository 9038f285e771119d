"""Pages: what a worker has told about the graph, in a template, in the words of a language."""

import json
from functools import cache
from importlib.resources import files
from typing import Final

from jinja2 import Environment, PackageLoader, StrictUndefined

from belegraph.iri import article_iri
from belegraph.serve.addresses import local
from belegraph.view.words import LANGUAGES
from belegraph.view.words import words as view_words

Words = dict[str, str]
HTML: Final = "text/html"


def write(template: str, lang: str, **told: object) -> str:
    """Fill a template; whatever comes from the graph is escaped.

    >>> "&lt;b&gt;" in write("refusal.html", "en", status=404, reason="<b>")
    True
    """
    return _environment().get_template(template).render(say=words(lang), lang=lang, **told)


@cache
def words(lang: str) -> Words:
    """Return the words of the pages: those of the interactive page, and the server's own.

    >>> words("de")["certainty.certain"], words("en")["ask"]
    ('sicher', 'Query')
    """
    own: Words = json.loads((files(__package__) / f"words.{lang}.json").read_text(encoding="utf-8"))
    return view_words(lang) | own


def language(wanted: str, accepted: str) -> str:
    """Return the language of a page: the one asked for, else the first that the browser likes, else German.

    >>> language("", "fr, en;q=0.8"), language("de", "en"), language("xx", "")
    ('en', 'de', 'de')
    """
    liked = [part.partition(";")[0].strip().lower().partition("-")[0] for part in accepted.split(",")]
    return next((each for each in (wanted, *liked) if each in LANGUAGES), LANGUAGES[0])


@cache
def _environment() -> Environment:
    made = Environment(
        loader=PackageLoader("belegraph.serve"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters["local"] = local
    made.filters["article"] = lambda id: local(article_iri(id))
    return made
