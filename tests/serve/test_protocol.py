import pytest

from belegraph.serve.protocol import FORM, QUERY, UPDATE, Asked, read
from belegraph.serve.refusals import RefusalError


@pytest.mark.parametrize(("arguments", "asked"), [
    pytest.param(("GET", [("query", "ASK {}")]), Asked("ASK {}"), id="GET"),
    pytest.param(("POST", [], FORM, b"query=ASK+%7B%7D&named-graph-uri=urn:g"), Asked("ASK {}", (), ("urn:g",)), id="form"),
    pytest.param(("POST", [("default-graph-uri", "urn:g")], f"{QUERY}; charset=utf-8", "ASK { ?s ?p 'ö' }".encode()),
                 Asked("ASK { ?s ?p 'ö' }", ("urn:g",)), id="the query itself"),
])  # fmt: skip
def test_a_query_is_read(arguments: tuple[str, list[tuple[str, str]]], asked: Asked) -> None:
    assert read(*arguments) == asked


@pytest.mark.parametrize(("arguments", "status"), [
    pytest.param(("GET", []), 400, id="no query"),
    pytest.param(("GET", [("query", "ASK {}"), ("query", "ASK {}")]), 400, id="two queries"),
    pytest.param(("GET", [("update", "CLEAR ALL")]), 403, id="an update in the address"),
    pytest.param(("POST", [], FORM, b"update=CLEAR+ALL"), 403, id="an update in a form"),
    pytest.param(("POST", [], UPDATE, b"CLEAR ALL"), 403, id="an update"),
    pytest.param(("POST", [], "text/plain", b"ASK {}"), 415, id="another type"),
    pytest.param(("POST", [], QUERY, b"ASK \xff"), 400, id="no UTF-8"),
    pytest.param(("POST", [], FORM, b"query=%ff"), 400, id="no UTF-8 in a form"),
    pytest.param(("POST", [], FORM, b"&".join([b"a=1"] * 2000)), 400, id="many fields"),
])  # fmt: skip
def test_anything_else_is_refused(arguments: tuple[str, list[tuple[str, str]]], status: int) -> None:
    with pytest.raises(RefusalError) as refusal:
        read(*arguments)
    assert refusal.value.status == status
