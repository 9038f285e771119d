"""IRIs are made from names: readable, valid, the same in every run."""

import re

import pyoxigraph as ox
import pytest
from hypothesis import given
from hypothesis import strategies as st

from belegraph.iri import article_iri, entity_iri, local_iri, relation_iri, role_iri, slug
from belegraph.vocabulary import BASE


@pytest.mark.parametrize(("name", "found"), [
    pytest.param("Anna Kern", "anna-kern", id="blank"),
    pytest.param("ANNA  kern", "anna-kern", id="capitals, two blanks"),
    pytest.param("Größe", "groesse", id="umlaut and sharp s"),
    pytest.param("Gro\u0308ße", "groesse", id="umlaut of two code points"),
    pytest.param("Łódź", "lodz", id="Polish"),
    pytest.param("Søren Åkesson", "soeren-akesson", id="Nordic"),
    pytest.param("Émile Zola", "emile-zola", id="accent"),
    pytest.param("Київ", "київ", id="other script"),
    pytest.param("a_b--c", "a-b-c", id="underscore and hyphens"),
    pytest.param("„Kern“", "kern", id="quotation marks"),
    pytest.param("<script>", "script", id="markup"),
    pytest.param("../../x", "x", id="path"),
    pytest.param("€", "xe282ac", id="nothing but a sign"),
    pytest.param("", "x", id="empty"),
])  # fmt: skip
def test_slug_of_a_name(name: str, found: str) -> None:
    assert slug(name) == found


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_slug_is_never_empty_and_keeps_to_word_characters(name: str) -> None:
    assert re.fullmatch(r"[\w-]+", slug(name))


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_slug_of_a_slug_is_itself(name: str) -> None:
    assert slug(slug(name)).casefold() == slug(name).casefold()


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1))
def test_every_id_makes_a_valid_iri(name: str) -> None:
    iris = [
        article_iri(name),
        entity_iri(name),
        local_iri(name, "thing", name),
        relation_iri(name, "de"),
        role_iri(name, name),
    ]
    text = "".join(f"<{iri}> <urn:p> 1 .\n" for iri in iris)
    assert len(list(ox.parse(text.encode(), format=ox.RdfFormat.TURTLE))) == len(iris)


@given(st.text(st.characters(exclude_categories=["Cs"])), st.text(st.characters(exclude_categories=["Cs"])))
def test_different_articles_have_different_iris(one: str, other: str) -> None:
    assert (article_iri(one) == article_iri(other)) is (one == other)


@pytest.mark.parametrize("id", ["../../x", "a/b", "a#b", "a?b", "%2e%2e"])
def test_id_of_an_article_is_one_step_of_the_path(id: str) -> None:
    assert re.fullmatch(r"[^/?#]+", article_iri(id).removeprefix(BASE + "article/"))


@pytest.mark.parametrize(("iri", "found"), [
    pytest.param(entity_iri("Anna Kern"), "entity/anna-kern", id="entity"),
    pytest.param(local_iri("mai/1", "thing", "hoher Pegel"), "article/mai%2F1/thing/hoher-pegel", id="local"),
    pytest.param(relation_iri("sich äußern zu", "de"), "relation/de/sich-aeussern-zu", id="relation"),
    pytest.param(role_iri("Direktor", "Bonn"), "role/direktor-bonn", id="office"),
    pytest.param(role_iri("Direktor", ""), "role/direktor", id="office in nothing"),
])  # fmt: skip
def test_iri_tells_what_it_is(iri: str, found: str) -> None:
    assert iri == BASE + found
