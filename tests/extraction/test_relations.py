import pytest

from belegraph.extraction.clauses import verb
from belegraph.extraction.relations import kind_of, light_verb, manner, objects_of, open_relation, relation
from belegraph.model import Quantity, Relation, Thing, Value
from belegraph.testing import found, scene, tree

GRAZ, LINDT, TURM = Thing("Graz", "City"), Thing("Lindt", "Person"), Thing("Turm", "Concept", local=True)


@pytest.mark.parametrize(
    ("lemma", "slot", "value", "found"),
    [
        pytest.param("gründen", "obj", TURM, Relation("founded"), id="object"),
        pytest.param("treffen", "obj", LINDT, Relation("meets"), id="object of a fitting kind"),
        pytest.param("treffen", "obj", TURM, Relation(label="treffen"), id="object of another kind"),
        pytest.param("liegen", "in", GRAZ, Relation("locatedIn"), id="preposition, fitting kind"),
        pytest.param("liegen", "neben", GRAZ, Relation(label="liegen neben"), id="another preposition"),
        pytest.param("drohen", "dat", LINDT, Relation("threatens"), id="dative"),
        pytest.param("häkeln", "obj", TURM, Relation(label="häkeln"), id="no row for the verb"),
        pytest.param("umfassen", "obj", Quantity("5", "m"), Relation("hasSize"), id="quantity"),
    ],
)
def test_relation(lemma: str, slot: str, value: Value | None, found: Relation) -> None:
    here = scene(tree(f"Lindt/PROPN/2/nsubj {lemma}/VERB/0/root/{lemma}"))
    assert relation(here.text.clauses[0], slot, value, here) == found


def test_reflexive_verb_has_no_row_of_the_plain_one() -> None:
    here = scene(tree("Lindt/PROPN/2/nsubj gründet/VERB/0/root/gründen sich/PRON/2/obj auf/ADP/5/case Fels/NOUN/2/obl"))
    assert relation(here.text.clauses[0], "auf", TURM, here) == Relation(label="sich gründen auf")


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        pytest.param(GRAZ, "City", id="thing"),
        pytest.param(Quantity("5"), "Quantity", id="quantity"),
        pytest.param(None, "", id="nothing"),
    ],
)
def test_kind_of(value: Value | None, kind: str) -> None:
    assert kind_of(value) == kind


@pytest.mark.parametrize(
    ("lemma", "nouns"),
    [
        pytest.param("lesen", ["Bücher"], id="a predicated noun of a full verb is an object"),
        pytest.param("bleiben", [], id="of bleiben it is none"),
    ],
)
def test_noun_that_the_parser_takes_for_predicated(lemma: str, nouns: list[str]) -> None:
    here = scene(tree(f"Lindt/PROPN/2/nsubj {lemma}/VERB/0/root/{lemma} Bücher/NOUN/2/xcomp"))
    assert [word.text for word in objects_of(here.text.clauses[0], here)] == nouns


@pytest.mark.parametrize(
    ("words", "label"),
    [
        pytest.param("Lindt/PROPN/2/nsubj zieht/VERB/0/root/ziehen Bilanz/NOUN/2/obj", "Bilanz ziehen", id="object"),
        pytest.param(
            "Bad/NOUN/2/nsubj steht/VERB/0/root/stehen zur/ADP/4/case Verfügung/NOUN/2/obl",
            "zur Verfügung stehen",
            id="preposition with its article",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj stellt/VERB/0/root/stellen Plan/NOUN/2/obj in/ADP/5/case Frage/NOUN/2/obl",
            "infrage stellen",
            id="beside an object",
        ),
    ],
)
def test_light_verb(words: str, label: str) -> None:
    here = scene(tree(words))
    found = light_verb(here.text.clauses[0], here)
    assert found is not None
    assert found[0].label == label


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("Lindt/PROPN/2/nsubj zieht/VERB/0/root/ziehen Karren/NOUN/2/obj", id="another noun"),
        pytest.param(
            "Bad/NOUN/2/nsubj steht/VERB/0/root/stehen in/ADP/4/case Verfügung/NOUN/2/obl", id="another preposition"
        ),
    ],
)
def test_no_light_verb(words: str) -> None:
    here = scene(tree(words))
    assert light_verb(here.text.clauses[0], here) is None


@pytest.mark.parametrize(
    ("words", "told"),
    [
        pytest.param("kostenlos/ADJ/3/advmod/kostenlos/ADJD", "kostenlos", id="adjective"),
        pytest.param("oft/ADV/3/advmod/oft/ADV", "", id="adverb"),
        pytest.param("wahrscheinlich/ADJ/3/advmod/wahrscheinlich/ADJD", "", id="judges"),
        pytest.param("früher/ADJ/3/advmod/früher/ADJD", "", id="says when"),
    ],
)
def test_manner_belongs_to_the_verb(words: str, told: str) -> None:
    here = scene(tree(f"Gäste/NOUN/3/nsubj {words} parken/VERB/0/root/parken/VVINF dürfen/AUX/3/aux/dürfen"))
    assert manner(here.text.clauses[0], here) == told


def test_manner_before_an_infinitive_with_zu() -> None:
    here = scene(tree("ernst/ADJ/3/advmod/ernst/ADJD zu/PART/3/mark nehmen/VERB/0/root/nehmen/VVINF"))
    assert manner(here.text.clauses[0], here) == "ernst"


def test_no_longer_is_no_degree() -> None:
    words = "Lindt/PROPN/2/nsubj gehört/VERB/0/root/gehören nicht/PART/2/advmod mehr/ADV/2/advmod zum/ADP/6/case Kader/NOUN/2/obl"
    here = scene(tree(words))
    assert relation(here.text.clauses[0], "zu", None, here).label == "gehören zu"


def test_outcome_with_an_adjective_of_its_own_is_no_part_of_its_verb() -> None:
    words = "Lindt/PROPN/2/nsubj kam/VERB/0/root/kommen zu/ADP/5/case anderem/ADJ/5/amod Ergebnis/NOUN/2/obl"
    here = scene(tree(words))
    assert light_verb(here.text.clauses[0], here) is None


@pytest.mark.parametrize(
    ("words", "line"),
    [
        pytest.param(
            "fühlt/VERB/0/root/fühlen sich/PRON/2/obj//PRF von/ADP/5/case Nachbarn/NOUN/2/obl gestört/VERB/2/xcomp//VVPP",
            "Kern | sich gestört fühlen von | Nachbarn",
            id="reflexive",
        ),
        pytest.param(
            "bekam/VERB/0/root/bekommen Brot/NOUN/2/obj geschenkt/VERB/2/xcomp/schenken/VVPP",
            "Kern | geschenkt bekommen | Brot",
            id="passive with bekommen",
        ),
    ],
)
def test_participle_beside_a_verb_belongs_to_it(words: str, line: str) -> None:
    [told] = found(verb, tree(f"Kern/PROPN/2/nsubj {words}", "0-1:PER"))
    assert told.rpartition(" | ")[0] == line


def test_what_an_object_is_held_for_stands_in_the_relation() -> None:
    doc = tree(
        "Lindt/PROPN/2/nsubj hält/VERB/0/root/halten Plan/NOUN/2/obj für/ADP/6/case einen/DET/6/det Fehler/NOUN/2/obl"
    )
    here = scene(doc)
    assert open_relation(here.text.clauses[0], here).label == "für einen Fehler halten"
