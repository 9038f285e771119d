import codecs

import pytest

from belegraph.articles.decode import clean, decode
from belegraph.articles.sources import Origin
from belegraph.errors import ArticleError

GERMAN = "Die Bürgermeisterin lässt die große Brücke schließen."
QUOTED = "Müller sagte: „Das dürfen wir nicht.“ – Viele stimmten zu … für 5 €."


@pytest.mark.parametrize(
    ("data", "text"),
    [
        pytest.param(GERMAN.encode(), GERMAN, id="UTF-8"),
        pytest.param(codecs.BOM_UTF8 + GERMAN.encode(), GERMAN, id="UTF-8 with a mark"),
        pytest.param(GERMAN.encode("utf-16"), GERMAN, id="UTF-16, mark of this machine"),
        pytest.param(codecs.BOM_UTF16_LE + GERMAN.encode("utf-16-le"), GERMAN, id="UTF-16, little end first"),
        pytest.param(codecs.BOM_UTF16_BE + GERMAN.encode("utf-16-be"), GERMAN, id="UTF-16, big end first"),
        pytest.param(codecs.BOM_UTF32_LE + GERMAN.encode("utf-32-le"), GERMAN, id="UTF-32"),
        pytest.param(GERMAN.encode("latin-1"), GERMAN, id="Latin-1"),
        pytest.param(QUOTED.encode("cp1252"), QUOTED, id="Windows-1252 with quotation marks, dash, euro"),
        pytest.param("Köln".encode("cp1252"), "Köln", id="Windows-1252, one word"),
        pytest.param(b"Der Pegel steigt.", "Der Pegel steigt.", id="ASCII"),
        pytest.param(b"", "", id="nothing"),
        pytest.param("Grüße \N{GRINNING FACE}".encode(), "Grüße \N{GRINNING FACE}", id="UTF-8 of four bytes"),
    ],
)
def test_encodings(data: bytes, text: str) -> None:
    assert decode(data, Origin("rhein.txt")) == text


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        pytest.param(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "binary file", id="picture"),
        pytest.param(b"Text mit\x00NUL", "binary file", id="NUL in UTF-8"),
        pytest.param("Der Pegel".encode("utf-16-le"), "binary file", id="UTF-16 without a mark"),
        pytest.param(codecs.BOM_UTF16_LE + b"abc", "unknown encoding", id="UTF-16 with half a character"),
        pytest.param(codecs.BOM_UTF8 + "Brücke".encode("cp1252"), "unknown encoding", id="mark of UTF-8, but no UTF-8"),
        pytest.param("Мэр закрыл мост через реку.".encode("cp1251"), "unknown encoding", id="Cyrillic"),
        pytest.param("Мэр закрыл мост через реку.".encode("koi8_r"), "unknown encoding", id="KOI8"),
        pytest.param("市長は橋を閉鎖した。".encode("shift_jis"), "unknown encoding", id="Japanese"),
        pytest.param("Burmistrz Wałęsa otworzył most.".encode("iso8859_2"), "unknown encoding", id="Polish, Latin-2"),
        pytest.param("Başkan köprüyü kapattı, ışık yok.".encode("cp1254"), "unknown encoding", id="Turkish"),
        pytest.param(GERMAN.encode("mac_roman"), "unknown encoding", id="German, Mac Roman"),
        pytest.param(GERMAN.encode("cp850"), "unknown encoding", id="German, DOS"),
        pytest.param(bytes(range(1, 256)), "unknown encoding", id="any bytes"),
    ],
)
def test_what_is_no_text_is_refused(data: bytes, reason: str) -> None:
    with pytest.raises(ArticleError, match=rf"rhein.txt: {reason}.*; .*save it as UTF-8$"):
        decode(data, Origin("rhein.txt"))


@pytest.mark.parametrize(
    ("declared", "text"),
    [
        pytest.param("koi8-r", "Мэр закрыл мост.", id="Russian"),
        pytest.param("iso-8859-2", "Burmistrz Wałęsa.", id="Polish"),
    ],
)
def test_declared_encoding_is_used(declared: str, text: str) -> None:
    assert decode(text.encode(declared), Origin("rhein.html"), declared) == text


@pytest.mark.parametrize(
    "declared",
    [
        pytest.param("iso-8859-1", id="Latin-1, which has no such marks"),
        pytest.param("us-ascii", id="ASCII"),
        pytest.param("no-such-encoding", id="unknown"),
        pytest.param("hex", id="no encoding of text"),
        pytest.param("utf-8", id="wrong"),
    ],
)
def test_declared_encoding_that_is_wrong_does_no_harm(declared: str) -> None:
    assert decode(QUOTED.encode("cp1252"), Origin("rhein.html"), declared) == QUOTED


def test_utf_8_wins_over_what_is_declared() -> None:
    assert decode(GERMAN.encode(), Origin("rhein.html"), "iso-8859-1") == GERMAN


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        pytest.param("a\r\nb\rc\nd", "a\nb\nc\nd", id="line ends"),
        pytest.param("\r\r\n", "\n\n", id="line ends in a row"),
        pytest.param("\ufeffa\ufeffb", "a\ufeffb", id="a mark at the beginning only"),
        pytest.param("\ud83d ohne \ude00", "\ufffd ohne \ufffd", id="halves of a pair"),
        pytest.param("a\0b", "a\ufffdb", id="NUL"),
        pytest.param("a\u2028b\u0085c\u00a0d\te", "a\u2028b\u0085c\u00a0d\te", id="other white space stays"),
    ],
)
def test_clean(raw: str, text: str) -> None:
    assert clean(raw) == text
