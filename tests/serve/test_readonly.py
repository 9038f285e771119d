import pytest

from belegraph.serve.readonly import check, is_steady, names_graphs
from belegraph.serve.refusals import RefusalError

SERVICE = "SERVICE <http://127.0.0.1/> { ?s ?p ?o }"


@pytest.mark.parametrize("query", [
    pytest.param(f"SELECT * {{ {SERVICE} }}", id="plain"),
    pytest.param(f"SELECT * {{ {SERVICE.lower()} }}", id="small letters"),
    pytest.param("SELECT * { SERVICE SILENT <http://x/> { ?s ?p ?o } }", id="silent"),
    pytest.param("SELECT * { VALUES ?x { <http://x/> } SERVICE ?x { ?s ?p ?o } }", id="a variable"),
    pytest.param("PREFIX e: <http://x/> SELECT * { SERVICE e:y { ?s ?p ?o } }", id="a prefixed name"),
    pytest.param("SELECT * { SERVICE#c\n<http://x/>#{\n{ ?s ?p ?o } }", id="comments between"),
    pytest.param("SELECT * { SERVICE<http://x/>{ ?s ?p ?o } }", id="no blanks"),
    pytest.param("SELECT * { ?s ?p 1SERVICE <http://x/> { ?s ?p ?o } }", id="behind a number"),
    pytest.param("SELECT * { FILTER(?a<'x>')" + SERVICE + " FILTER(?b>'o') }", id="behind a comparison that looks like an IRI"),
    pytest.param("SELECT * { ?s ?p '''it's''' . " + SERVICE + " }", id="behind an odd quote"),
    pytest.param("SELECT * { { SELECT * { " + SERVICE + " } } }", id="in a subquery"),
])  # fmt: skip
def test_service_is_refused(query: str) -> None:
    with pytest.raises(RefusalError, match="read-only") as refusal:
        check(query)
    assert refusal.value.status == 403


@pytest.mark.parametrize("update", [
    "INSERT DATA { <urn:a> <urn:b> <urn:c> }",
    "PREFIX e: <urn:e#> # so\nBASE <urn:x>\ndelete where { ?s ?p ?o }",
    "LOAD <http://127.0.0.1/>",
    "CLEAR ALL",
    "WITH <urn:g> DELETE { ?s ?p ?o } WHERE { ?s ?p ?o }",
])  # fmt: skip
def test_updates_are_refused(update: str) -> None:
    with pytest.raises(RefusalError, match="read-only"):
        check(update)


@pytest.mark.parametrize("query", [
    "SELECT * { ?service ?p ?o }",
    "PREFIX s: <http://schema.org/> SELECT * { ?s a s:Service . OPTIONAL { ?s ?p ?o } }",
    "SELECT * { ?s rdfs:label 'Service' . GRAPH ?g { ?s ?p ?o } }",
    "SELECT * { GRAPH <urn:service> { ?s ?p ?o } }",
    "# which service is it?\nSELECT * { ?s ?p ?o }",
    "PREFIX insert: <urn:i> SELECT * { ?s insert: ?o }",
])  # fmt: skip
def test_words_that_look_so_are_not(query: str) -> None:
    check(query)


@pytest.mark.parametrize(("query", "is_named"), [
    pytest.param("SELECT * FROM <urn:g> { ?s ?p ?o }", True, id="one graph"),
    pytest.param("SELECT * FROM NAMED <urn:g> { GRAPH ?g { ?s ?p ?o } }", True, id="a named one"),
    pytest.param("SELECT ?from { ?from ?p 'from <x>' } # from <urn:g>", False, id="variable, text, comment"),
    pytest.param("SELECT * { ?s <urn:from#from> ?o }", False, id="an IRI"),
])  # fmt: skip
def test_from_is_found(query: str, is_named: bool) -> None:
    assert names_graphs(query) is is_named


def test_a_clock_is_never_remembered() -> None:
    assert [is_steady(f"SELECT ({each}() AS ?x) {{}}") for each in ("NOW", "uuid", "COUNT")] == [False, False, True]
