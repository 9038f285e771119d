"""IRIs of the graph, and where this server answers for them: `https://w3id.org/belegraph/X` at `/id/X`."""

import re
from typing import Final
from urllib.parse import quote, unquote

from belegraph.vocabulary import BASE

AT: Final = "/id/"
KEPT: Final = "/:@!$&'()*+,;=~%-._"


def local(iri: str) -> str:
    """Return where a page links to for an IRI; empty for what is neither ours nor on the web.

    >>> local("https://w3id.org/belegraph/entity/київ"), local("https://w3id.org/belegraph/ns#Person")
    ('/id/entity/%D0%BA%D0%B8%D1%97%D0%B2', '/id/ns%23Person')
    >>> local("https://www.wikidata.org/entity/Q30"), local("javascript:alert(1)")
    ('https://www.wikidata.org/entity/Q30', '')
    """
    if iri.startswith(BASE):
        return AT + quote(iri.removeprefix(BASE), safe=KEPT)
    return iri if re.match(r"https?://", iri, re.IGNORECASE) else ""


def iris(raw: str) -> list[str]:
    """Return the IRIs that the path behind `/id/` may mean, as it came over the line, the likeliest first.

    An article's id stands in its IRI with its own percent signs; letters beyond ASCII stand there as they are.

    >>> [iris(path)[0].removeprefix(BASE) for path in ("article/mai%2F1", "entity/%D0%BA")], iris("ns%23Person")[-1]
    (['article/mai%2F1', 'entity/к'], 'https://w3id.org/belegraph/ns#Person')
    """
    readable = re.sub(r"(?:%[89a-fA-F][0-9a-fA-F])+", lambda found: _letters(found[0]), raw)
    return list(dict.fromkeys(BASE + path for path in (readable, raw, unquote(raw))))


def _letters(escaped: str) -> str:
    try:
        return unquote(escaped, errors="strict")
    except UnicodeDecodeError:
        return escaped
