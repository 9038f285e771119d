"""The words of the page: `web/words.<language>.json`, with the same keys in every file (a test compares them)."""

import json
from importlib.resources import files
from typing import Final

from belegraph.errors import LanguageError

LANGUAGES: Final = ("de", "en")

Words = dict[str, str]


def words(lang: str) -> Words:
    """Return the words of the page.

    Raises:
        LanguageError: the page does not speak the language.

    >>> words("de")["certainty.possible"], words("en")["certainty.possible"]
    ('möglich', 'possible')
    """
    if lang not in LANGUAGES:
        raise LanguageError(lang, LANGUAGES)
    loaded: Words = json.loads((files("belegraph.view") / "web" / f"words.{lang}.json").read_text(encoding="utf-8"))
    return loaded
