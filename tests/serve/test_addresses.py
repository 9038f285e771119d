from hypothesis import given
from hypothesis import strategies as st

from belegraph.iri import article_iri, entity_iri
from belegraph.serve.addresses import AT, iris, local

WORDS = st.text(min_size=1).filter(lambda text: text.encode("utf-8", "ignore").decode() == text)


@given(WORDS)
def test_every_iri_of_ours_has_an_address_that_leads_back(name: str) -> None:
    for iri in (article_iri(name), entity_iri(name), entity_iri(name) + "#part"):
        at = local(iri)
        assert at.startswith(AT)
        assert iri in iris(at.removeprefix(AT))


def test_only_the_web_is_linked() -> None:
    assert [local(iri) for iri in ("data:text/html,x", "JavaScript:x", "urn:a", "HTTPS://x")] == [
        "",
        "",
        "",
        "HTTPS://x",
    ]


def test_escapes_that_are_no_letters_stay() -> None:
    assert iris("entity/%FF%20")[0].endswith("/entity/%FF%20")
