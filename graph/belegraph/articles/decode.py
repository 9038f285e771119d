"""Bytes to text: UTF-8, UTF-16 with a byte order mark, and the Windows and Latin-1 files of German newsrooms."""

import codecs
import re

from belegraph.articles.sources import Origin

REMEDY = "save it as UTF-8"
MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
FAMILIAR = frozenset("äöüÄÖÜßéèêëàâáîïíóôúûùçñÉ„“”‚‘’«»‹›–—…€§°•·´\u00a0\u00ad")
"""What a German text in Windows-1252 has beyond ASCII; the same bytes in other encodings rarely give these."""


def decode(data: bytes, origin: Origin, declared: str = "") -> str:
    r"""Decode bytes and clean the text.

    Args:
        data: a whole file, or a line of JSON.
        origin: where it stands.
        declared: the encoding that the file itself names, tried when it is no UTF-8.

    Raises:
        ArticleError: it is binary, or the encoding is unknown.

    >>> decode("\ufeffDie Brücke\r\nist zu.".encode(), Origin("rhein.txt"))
    'Die Brücke\nist zu.'
    """
    text = _decoded(data, declared)
    if text is None and b"\0" not in data:
        raise origin.error("unknown encoding", REMEDY)
    if text is None or "\0" in text:
        raise origin.error("binary file, no text", f"convert it to text, {REMEDY}" if text is None else REMEDY)
    return clean(text)


def clean(text: str) -> str:
    r"""Bring a text into the one form that offsets count in, which is never changed afterwards.

    The byte order mark goes, line ends become `\n`; halves of surrogate pairs and NULs, which JSON can write but
    no file can hold, become U+FFFD.

    >>> clean("\ufeffDie Brücke\r\nist \ud83d zu.\r")
    'Die Brücke\nist � zu.\n'
    """
    lines = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    return re.sub("[\ud800-\udfff\0]", "\ufffd", lines)


def _decoded(data: bytes, declared: str) -> str | None:
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return _try(data, encoding)
    text = _try(data, "utf-8")
    if text is None and declared:
        text = _try(data, _as_browsers_do(declared))
    return _western(data) if text is None else text


def _try(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except (UnicodeError, LookupError):
        return None


def _as_browsers_do(encoding: str) -> str:
    """Read Latin-1 as its superset: https://encoding.spec.whatwg.org/#names-and-labels."""
    try:
        name = codecs.lookup(encoding).name
    except LookupError:
        return encoding
    return "cp1252" if name in ("iso8859-1", "ascii") else name


def _western(data: bytes) -> str | None:
    """Decode as Windows-1252 if both the library and the letters say so.

    Either alone is not enough: charset-normalizer 3.5 takes Polish in Latin-2 and German in Mac Roman for
    Windows-1252, and bytes that are no text at all can be made of familiar letters.
    """
    from charset_normalizer import from_bytes

    best = from_bytes(data, cp_isolation=["cp1252"]).best()
    if best is None:
        return None
    text = str(best)
    beyond = [letter for letter in text if letter > "\x7f"]
    return text if 10 * sum(letter in FAMILIAR for letter in beyond) >= 9 * len(beyond) else None
