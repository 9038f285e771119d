"""The server as a client meets it: a process of its own, asked over HTTP."""

import re
import time
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import quote

import httpx
import pytest
from tests.serve.conftest import BASE, ENDLESS, STATEMENTS

JSON = "application/sparql-results+json"
PEOPLE = "SELECT ?name { ?who a bg:Person ; rdfs:label ?name }"
HTML = {"accept": "text/html,*/*;q=0.8", "accept-language": "de"}
RUTTE, ARTICLE = "/id/entity/mark-rutte", "/id/article/000_38951bf5bf050e57"
PAGES = ["/", "/ask", "/queries", "/queries/statements", "/queries/evidence?about=Mark+Rutte", RUTTE, ARTICLE,
         f"{ARTICLE}/statement/20.1", "/id/ns%23Person"]  # fmt: skip


@pytest.mark.parametrize("sent", [
    pytest.param({"method": "GET", "params": {"query": PEOPLE}}, id="GET"),
    pytest.param({"method": "POST", "data": {"query": PEOPLE}}, id="form"),
    pytest.param({"method": "POST", "content": PEOPLE, "headers": {"content-type": "application/sparql-query"}}, id="POST"),
])  # fmt: skip
def test_the_endpoint_answers(served: httpx.Client, sent: dict[str, str]) -> None:
    answer = served.request(url="/sparql", **sent)  # type: ignore[arg-type]
    assert (answer.status_code, answer.headers["content-type"]) == (200, JSON)
    assert "Mark Rutte" in {row["name"]["value"] for row in answer.json()["results"]["bindings"]}


@pytest.mark.parametrize(
    "media_type", [JSON, "application/sparql-results+xml", "text/csv", "text/tab-separated-values"]
)
def test_the_format_is_the_clients(served: httpx.Client, media_type: str) -> None:
    answer = served.get("/sparql", params={"query": PEOPLE}, headers={"accept": media_type})
    assert answer.headers["content-type"].partition(";")[0] == media_type
    assert "Accept" in answer.headers["vary"]


@pytest.mark.parametrize(("sent", "status"), [
    pytest.param({"params": {"query": "SELECT"}}, 400, id="malformed"),
    pytest.param({"params": {"other": "1"}}, 400, id="no query"),
    pytest.param({"params": {"query": PEOPLE}, "headers": {"accept": "image/png"}}, 406, id="no such format"),
    pytest.param({"params": {"query": "DROP ALL"}}, 403, id="an update"),
    pytest.param({"params": {"query": "SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }"}}, 403, id="SERVICE"),
    pytest.param({"method": "POST", "data": {"update": "LOAD <http://127.0.0.1:1/>"}}, 403, id="LOAD"),
    pytest.param({"method": "POST", "content": "ASK {}"}, 415, id="no content type"),
    pytest.param({"method": "POST", "content": b"x" * (2**20 + 1)}, 413, id="too long"),
    pytest.param({"method": "POST", "content": (b"x" * 2**16 for _ in range(17))}, 413, id="too long, in pieces"),
    pytest.param({"method": "PUT"}, 405, id="another method"),
])  # fmt: skip
def test_the_endpoint_refuses(served: httpx.Client, sent: dict[str, str], status: int) -> None:
    answer = served.request(**{"method": "GET", "url": "/sparql"} | sent)  # type: ignore[arg-type]
    assert answer.status_code == status
    assert len(answer.text.splitlines()) == 1


def test_nothing_was_written(served: httpx.Client) -> None:
    served.post("/sparql", data={"update": "INSERT DATA { <urn:a> <urn:b> <urn:c> }"})
    assert served.get("/sparql", params={"query": "ASK { <urn:a> ?p ?o }"}).json()["boolean"] is False


def test_the_service_describes_itself(served: httpx.Client) -> None:
    assert "sd:SPARQL11Query" in served.get("/sparql").text
    assert served.get("/sparql", headers=HTML).headers["location"] == "/ask"


@pytest.mark.parametrize("page", PAGES)
def test_pages_bring_no_script_and_no_style_of_their_own(served: httpx.Client, page: str) -> None:
    answer = served.get(page, headers=HTML)
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert "script-src 'self'" in answer.headers["content-security-policy"]
    assert not re.search(
        r"<script(?! src=)| style=| on\w+=|<style|(?:src|href)=\"https?://(?!www.wikidata|sws)", answer.text
    )


@pytest.mark.parametrize(
    "path", [*PAGES, "/healthz", "/nothing", "/static/ask.js", "/sparql", f"/graph?thing={BASE}entity/nato"]
)
def test_every_answer_is_guarded(served: httpx.Client, path: str) -> None:
    headers = served.get(path).headers
    assert headers["x-content-type-options"] == "nosniff"
    assert "frame-ancestors 'none'" in headers["content-security-policy"]


@pytest.mark.parametrize(("host", "status"), [
    ("localhost:1", 200), ("127.0.0.1", 200), ("evil.example", 400), ("127.0.0.1.evil.example", 400), ("", 400),
])  # fmt: skip
def test_only_the_machines_own_names_lead_here(served: httpx.Client, host: str, status: int) -> None:
    assert served.get("/healthz", headers={"host": host}).status_code == status


@pytest.mark.parametrize(("accept", "media_type"), [
    ("text/html", "text/html"), ("text/turtle", "text/turtle"), ("application/ld+json", "application/ld+json"),
    ("*/*", "text/turtle"), ("application/n-triples", "application/n-triples"),
])  # fmt: skip
def test_linked_data_is_what_the_client_likes(served: httpx.Client, accept: str, media_type: str) -> None:
    answer = served.get(RUTTE, headers={"accept": accept})
    assert answer.headers["content-type"].partition(";")[0] == media_type
    assert "mark-rutte" in answer.text or "Mark Rutte" in answer.text


@pytest.mark.parametrize(
    ("name", "media_type"), [("ttl", "text/turtle"), ("jsonld", "application/ld+json"), ("html", "text/html")]
)
def test_a_format_can_be_named(served: httpx.Client, name: str, media_type: str) -> None:
    answer = served.get(RUTTE, params={"format": name}, headers=HTML)
    assert answer.headers["content-type"].partition(";")[0] == media_type


def test_an_article_is_shown_with_its_statements(served: httpx.Client) -> None:
    page = served.get(ARTICLE, headers=HTML).text
    text = re.sub("<[^>]+>", "", page.partition('class="text">')[2].partition("</article>")[0])
    assert "Nato-Generalsekretär Mark Rutte gab sich Mühe, die Zweifel zu zerstreuen." in text
    assert page.count("<li id=") == STATEMENTS
    assert "laut Marco Rubio" in page


def test_pages_speak_two_languages(served: httpx.Client) -> None:
    german = served.get(RUTTE, headers=HTML).text
    english = served.get(RUTTE, headers=HTML | {"accept-language": "en-GB,de;q=0.5"}).text
    assert ('<html lang="de">' in german, '<html lang="en">' in english) == (True, True)
    assert ("Aussagen" in german, "Statements" in english) == (True, True)


@pytest.mark.parametrize(
    "path", ["/id/entity/nobody", "/id/", "/queries/nothing", f"/graph?thing={BASE}entity/nobody", "/pieces?about=x"]
)
def test_what_is_not_there_is_not_found(served: httpx.Client, path: str) -> None:
    assert served.get(path).status_code == 404
    page = served.get(path, headers=HTML)
    assert (page.status_code, "<h1>" in page.text) == (404, True)


@pytest.mark.parametrize("path", ["/graph", f"/graph?thing={BASE}entity/nato&query=x", "/pieces?about=x&start=-1"])
def test_what_is_asked_wrongly_is_told(served: httpx.Client, path: str) -> None:
    assert served.get(path).status_code == 400


def test_named_queries(served: httpx.Client) -> None:
    names = {each["name"] for each in served.get("/queries").json()}
    assert names >= {"speakers", "evidence"}
    answer = served.get("/queries/speakers", headers={"accept": "text/csv"})
    assert answer.text.splitlines()[0] == "speaker,statements,messages"


def test_a_question_that_needs_a_thing_leads_where_one_names_it(served: httpx.Client) -> None:
    answer = served.get("/queries/evidence", headers=HTML)
    assert (answer.status_code, answer.headers["location"]) == (303, "/queries#evidence")
    assert 'id="evidence"' in served.get("/queries", headers=HTML).text


def test_an_answer_leads_to_the_articles(served: httpx.Client) -> None:
    assert f'href="{ARTICLE}"' in served.get("/queries/statements", headers=HTML).text


def test_a_statement_is_headed_by_what_it_says(served: httpx.Client) -> None:
    head = served.get(f"{ARTICLE}/statement/20.1", headers=HTML).text.partition("</h1>")[0]
    assert "sich Mühe geben" in head.partition("<h1>")[2]


def test_the_graph_and_its_pieces(served: httpx.Client) -> None:
    thing = quote(f"{BASE}entity/mark-rutte")
    page = served.get(f"/graph?thing={thing}")
    assert page.headers["content-security-policy"] == "frame-ancestors 'none'"
    assert "connect-src 'self'" in page.text.partition("</head>")[0]
    piece = served.get(f"/pieces?about={thing}&start=0").json()
    assert len(piece["statements"]["from"]) == 6


def test_the_answer_to_a_query_as_a_graph(served: httpx.Client) -> None:
    page = served.get("/graph", params={"query": "SELECT ?who { ?who a bg:Person }"})
    assert (page.status_code, "Mark Rutte" in page.text) == (200, True)


@pytest.mark.parametrize(("query", "status", "reason"), [
    pytest.param(ENDLESS, 504, "longer than 2 s", id="time"),
    pytest.param("SELECT DISTINCT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?a", 507, "200 MiB", id="memory"),
    pytest.param("SELECT * { ?s ?p ?o }", 422, "more than 50 rows", id="rows"),
])  # fmt: skip
def test_a_query_that_takes_too_much_is_ended(narrow: httpx.Client, query: str, status: int, reason: str) -> None:
    answer = narrow.get("/sparql", params={"query": query})
    assert (answer.status_code, reason in answer.text) == (status, True)


def test_a_runaway_slows_nobody_and_its_worker_is_replaced(narrow: httpx.Client) -> None:
    with ThreadPoolExecutor() as many:
        runaways = [many.submit(narrow.get, "/sparql", params={"query": f"{ENDLESS} #{n}"}) for n in range(2)]
        time.sleep(0.3)
        begun = time.perf_counter()
        told = narrow.get("/queries/speakers?lang=en")
        seconds = time.perf_counter() - begun
        assert [run.result().status_code for run in runaways] == [504, 504]
    assert (told.status_code, seconds < 1.5) == (200, True)
    assert narrow.get("/sparql", params={"query": "ASK { ?s ?p ?o }"}).status_code == 200


def test_who_goes_away_takes_the_query_along(served: httpx.Client) -> None:
    for number in range(2):
        with pytest.raises(httpx.ReadTimeout):
            served.get("/sparql", params={"query": f"{ENDLESS} #{number}"}, timeout=0.5)
    begun = time.perf_counter()
    assert served.get("/sparql", params={"query": "ASK { ?x ?y ?z }"}).status_code == 200
    assert time.perf_counter() - begun < 15  # each of the two would have had 20 s


def test_the_server_is_well(served: httpx.Client) -> None:
    told = served.get("/healthz").json()
    assert told["status"] == "ok"
    assert told["own"]["workers"] == 2
