import json

import pytest
from tests.serve.conftest import ABOUT_RUBIO, BASE

from belegraph.serve.around import PIECE, about, all_about, answer_page, page, piece
from belegraph.serve.opened import Opened
from belegraph.serve.refusals import RefusalError

RUBIO, RUTTE = f"{BASE}entity/marco-rubio", f"{BASE}entity/mark-rutte"


def test_pieces_make_the_whole(opened_copies: Opened) -> None:
    first, second = (json.loads(piece(opened_copies, thing=RUBIO, start=start).body) for start in (0, PIECE))
    names = [base + name for part in (first, second) for base, name in _iris(part["statements"]["iri"])]
    assert len(names) == len(set(names)) == all_about(opened_copies, RUBIO) == ABOUT_RUBIO


def _iris(column: dict[str, dict[str, list[str]] | list[str]]) -> list[tuple[str, str]]:
    base, names = column["base"], column["name"]
    assert isinstance(names, list)
    bases = base if isinstance(base, list) else [base["values"][int(n)] for n in base["of"] or [0] * len(names)]
    return list(zip(bases, names, strict=True))


def test_a_piece_tells_how_much_there_is(opened_copies: Opened) -> None:
    things = json.loads(piece(opened_copies, thing=RUBIO).body)["things"]
    place = things["iri"]["name"].index("marco-rubio")
    told = {part: things[part] for part in ("all", "fetched")}
    assert {part: column["values"][column["of"][place]] for part, column in told.items()} == {
        "all": ABOUT_RUBIO,
        "fetched": PIECE,
    }


def test_there_is_nothing_further(opened: Opened) -> None:
    with pytest.raises(RefusalError, match="no further statement"):
        piece(opened, thing=RUTTE, start=100)


@pytest.mark.parametrize("thing", [f"{BASE}entity/nobody", "no iri", ""])
def test_nothing_is_told_of_nobody(opened: Opened, thing: str) -> None:
    with pytest.raises(RefusalError) as refusal:
        page(opened, thing=thing)
    assert refusal.value.status == 404


def test_the_page_may_ask_its_server_only(opened: Opened) -> None:
    html = page(opened, thing=RUTTE, lang="en").body.decode()
    assert '<html lang="en">' in html
    assert "connect-src 'self'" in html.partition("</head>")[0]
    assert '"source":"pieces"' in html


def test_statements_come_as_one_reads(opened: Opened) -> None:
    keys = [tuple(map(int, iri.rpartition("/")[2].split("."))) for iri in about(opened, RUTTE, 0, 10)]
    assert keys == sorted(keys)
    assert len(keys) == 6


@pytest.mark.parametrize(("query", "words"), [
    pytest.param("SELECT ?s { ?s a bg:Person }", "Mark Rutte", id="things"),
    pytest.param("SELECT ?s { ?s bg:mode 'demanded' }", "demanded", id="statements"),
    pytest.param("CONSTRUCT { ?s bg:holdsRole ?o } { ?s bg:holdsRole ?o }", "NATO-Generalsekretär", id="triples"),
    pytest.param("CONSTRUCT { ?s <urn:x/mag> ?o } { ?s a bg:Person . ?o a bg:Alliance }", "mag", id="new triples"),
])  # fmt: skip
def test_an_answer_is_drawn(opened: Opened, query: str, words: str) -> None:
    assert words in answer_page(opened, query=query).body.decode().rpartition('id="content"')[2]


@pytest.mark.parametrize(("query", "status"), [
    pytest.param("ASK {}", 422, id="yes or no"),
    pytest.param("SELECT (1 AS ?x) {}", 422, id="no things"),
    pytest.param("DROP ALL", 403, id="an update"),
    pytest.param("SELECT", 400, id="malformed"),
])  # fmt: skip
def test_what_cannot_be_drawn(opened: Opened, query: str, status: int) -> None:
    with pytest.raises(RefusalError) as refusal:
        answer_page(opened, query=query)
    assert refusal.value.status == status
