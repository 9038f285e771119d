import pytest

from belegraph.articles.fields import Fields, read_fields, read_text
from belegraph.articles.sources import Origin
from belegraph.errors import ArticleError

ORIGIN = Origin("news.jsonl", "line 7")


@pytest.mark.parametrize(
    ("record", "fields"),
    [
        pytest.param({}, Fields(), id="nothing"),
        pytest.param({"id": "4711"}, Fields(id="4711"), id="id"),
        pytest.param({"id": 4711}, Fields(id="4711"), id="id as number"),
        pytest.param({"id": 0}, Fields(id="0"), id="id as zero"),
        pytest.param({"id": 1.5}, Fields(id="1.5"), id="id as fraction"),
        pytest.param({"title": " Die\nBrücke "}, Fields(title="Die Brücke"), id="white space in a title"),
        pytest.param({"title": "a\ud83db"}, Fields(title="a\ufffdb"), id="half of a pair in a title"),
        pytest.param({"language": "de"}, Fields(language="de"), id="language"),
        pytest.param({"lang": "de-AT"}, Fields(language="de"), id="language with its country"),
        pytest.param({"lang": "DE_de"}, Fields(language="de"), id="language as a locale"),
        pytest.param({"lang": "deu"}, Fields(language="de"), id="language of three letters"),
        pytest.param({"lang": "ger"}, Fields(language="de"), id="language of three letters, as in libraries"),
        pytest.param({"lang": "nds"}, Fields(language="nds"), id="language that has only three letters"),
        pytest.param({"lang": "und"}, Fields(), id="language undetermined"),
        pytest.param({"publisher": "Flussbote"}, Fields(publisher="Flussbote"), id="publisher"),
        pytest.param({"source": "Flussbote"}, Fields(publisher="Flussbote"), id="publisher called source"),
        pytest.param({"place": "Köln"}, Fields(place="Köln"), id="place"),
        pytest.param({"published": "2024-05"}, Fields(published="2024-05"), id="month"),
        pytest.param({"date": "3. Mai 2024"}, Fields(published="2024-05-03"), id="day called date"),
        pytest.param({"date": 2024}, Fields(published="2024"), id="year as number"),
        pytest.param({"url": "https://a.example/b"}, Fields(url="https://a.example/b"), id="address"),
        pytest.param({"published": None, "date": "2024"}, Fields(published="2024"), id="null is no value"),
        pytest.param({"published": " ", "date": "2024"}, Fields(published="2024"), id="blank is no value"),
        pytest.param({"published": "2023", "date": "2024"}, Fields(published="2023"), id="the first name counts"),
        pytest.param({"votes": [1], "Id": 2}, Fields(), id="unknown names"),
    ],
)
def test_fields(record: dict[str, object], fields: Fields) -> None:
    assert read_fields(record, ORIGIN) == fields


@pytest.mark.parametrize(
    ("record", "reason"),
    [
        pytest.param({"title": 3}, "title is a number; write a text in quotation marks", id="number"),
        pytest.param({"title": ["a"]}, "title is a list; write a text in quotation marks", id="list"),
        pytest.param({"source": {"name": "a"}}, "source is an object; write a text in quotation marks", id="object"),
        pytest.param({"id": True}, "id is a truth value; write a text in quotation marks", id="truth value"),
        pytest.param(
            {"date": "gestern"},
            "published is 'gestern', no date; write YYYY, YYYY-MM or YYYY-MM-DD, or leave it out",
            id="no date",
        ),
        pytest.param(
            {"language": "German"},
            "language is 'German', no language code; write \"de\" for German, or leave it out",
            id="no language code",
        ),
        pytest.param(
            {"url": "/bruecke"},
            "url is '/bruecke', no full address; write it with https://, or leave it out",
            id="part",
        ),
    ],
)
def test_wrong_field(record: dict[str, object], reason: str) -> None:
    with pytest.raises(ArticleError) as caught:
        read_fields(record, ORIGIN)
    assert str(caught.value) == f"news.jsonl: line 7: {reason}"


def test_long_value_is_cut_in_the_report() -> None:
    with pytest.raises(ArticleError) as caught:
        read_fields({"date": "x" * 10_000}, ORIGIN)
    assert len(str(caught.value)) < 200


@pytest.mark.parametrize(
    ("record", "text"),
    [
        pytest.param({"text": "Ja."}, "Ja.", id="text"),
        pytest.param({"body": "Ja."}, "Ja.", id="body"),
        pytest.param({"content": "Ja."}, "Ja.", id="content"),
        pytest.param({"content": "Nein.", "text": "Ja."}, "Ja.", id="text counts first"),
        pytest.param({"text": None, "body": "Ja."}, "Ja.", id="null is no text"),
        pytest.param({"text": " Ja.\r\n"}, " Ja.\n", id="white space stays, line ends do not"),
        pytest.param({"text": "\ud83d"}, "\ufffd", id="half of a pair"),
    ],
)
def test_text(record: dict[str, object], text: str) -> None:
    assert read_text(record, ORIGIN) == text


@pytest.mark.parametrize(
    ("record", "reason"),
    [
        pytest.param({}, "no text; write a field text or body or content", id="none"),
        pytest.param({"text": None}, "no text; write a field text or body or content", id="null"),
        pytest.param({"text": 3}, "text is a number; write a text in quotation marks", id="number"),
        pytest.param({"text": ["a"]}, "text is a list; write a text in quotation marks", id="list"),
    ],
)
def test_wrong_text(record: dict[str, object], reason: str) -> None:
    with pytest.raises(ArticleError) as caught:
        read_text(record, ORIGIN)
    assert str(caught.value) == f"news.jsonl: line 7: {reason}"
