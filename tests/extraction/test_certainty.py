import pytest
from tests.meaning import judged

from belegraph.testing import scene, tree


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        pytest.param(
            "Lindt/PROPN/2/nsubj plant/VERB/0/root/planen/VVFIN zu/PART/4/mark zahlen/VERB/2/xcomp/zahlen/VVINF",
            "affirmed certain intended",
            id="planen",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj droht/VERB/0/root/drohen/VVFIN zu/PART/4/mark zahlen/VERB/2/xcomp/zahlen/VVINF",
            "affirmed certain threatened",
            id="drohen",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj verlangt/VERB/0/root/verlangen/VVFIN zu/PART/4/mark zahlen/VERB/2/xcomp/zahlen/VVINF",
            "affirmed certain demanded",
            id="verlangen",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj scheint/VERB/0/root/scheinen/VVFIN zu/PART/4/mark zahlen/VERB/2/xcomp/zahlen/VVINF",
            "affirmed probable asserted",
            id="scheinen",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj weigert/VERB/0/root/weigern/VVFIN sich/PRON/2/obj//PRF zu/PART/5/mark "
            "zahlen/VERB/2/xcomp/zahlen/VVINF",
            "negated certain asserted",
            id="sich weigern",
        ),
        pytest.param(
            "Lindt/PROPN/3/nsubj nicht/PART/3/advmod plant/VERB/0/root/planen zu/PART/5/mark "
            "zahlen/VERB/3/xcomp/zahlen/VVINF",
            "negated certain intended",
            id="a plan that is denied",
        ),
    ],
)
def test_infinitive_under_a_verb(words: str, meant: str) -> None:
    assert judged(words)[1] == meant


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        pytest.param(
            "Lindt/PROPN/2/nsubj fordert/VERB/0/root/fordern/VVFIN dass/SCONJ/5/mark Bad/NOUN/5/nsubj "
            "schließt/VERB/2/ccomp/schließen/VVFIN",
            "affirmed certain demanded",
            id="fordern",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj hofft/VERB/0/root/hoffen/VVFIN dass/SCONJ/5/mark Bad/NOUN/5/nsubj "
            "schließt/VERB/2/ccomp/schließen/VVFIN",
            "affirmed certain intended",
            id="hoffen",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj erwartet/VERB/0/root/erwarten/VVFIN dass/SCONJ/5/mark Bad/NOUN/5/nsubj "
            "schließt/VERB/2/ccomp/schließen/VVFIN",
            "affirmed probable expected",
            id="erwarten",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj befürchtet/VERB/0/root/befürchten/VVFIN dass/SCONJ/5/mark "
            "Bad/NOUN/5/nsubj schließt/VERB/2/ccomp/schließen/VVFIN",
            "affirmed possible asserted",
            id="befürchten",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj bezweifelt/VERB/0/root/bezweifeln/VVFIN dass/SCONJ/5/mark "
            "Bad/NOUN/5/nsubj schließt/VERB/2/ccomp/schließen/VVFIN",
            "affirmed unknown asserted",
            id="bezweifeln",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj verhinderte/VERB/0/root/verhindern/VVFIN dass/SCONJ/5/mark "
            "Bad/NOUN/5/nsubj schließt/VERB/2/ccomp/schließen/VVFIN",
            "negated certain asserted",
            id="verhindern",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj sagt/VERB/0/root/sagen/VVFIN dass/SCONJ/5/mark Bad/NOUN/5/nsubj "
            "schließt/VERB/2/ccomp/schließen/VVFIN",
            "affirmed certain asserted",
            id="sagen says nothing of it",
        ),
    ],
)
def test_clause_under_a_verb(words: str, meant: str) -> None:
    assert judged(words)[1] == meant


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        pytest.param(
            "Plan/NOUN/4/nsubj zu/PART/3/mark bauen/VERB/1/acl/bauen/VVINF reift/VERB/0/root/reifen",
            "affirmed certain intended",
            id="Plan",
        ),
        pytest.param(
            "Drohung/NOUN/4/nsubj zu/PART/3/mark klagen/VERB/1/acl/klagen/VVINF wirkt/VERB/0/root/wirken",
            "affirmed certain threatened",
            id="Drohung",
        ),
        pytest.param(
            "Verdacht/NOUN/5/nsubj dass/SCONJ/4/mark Lindt/PROPN/4/nsubj lügt/VERB/1/acl/lügen/VVFIN "
            "wächst/VERB/0/root/wachsen",
            "affirmed possible asserted",
            id="Verdacht",
        ),
        pytest.param(
            "Bauplan/NOUN/4/nsubj zu/PART/3/mark graben/VERB/1/acl/graben/VVINF reift/VERB/0/root/reifen",
            "affirmed certain intended",
            id="last part of a compound",
        ),
    ],
)
def test_clause_under_a_noun(words: str, meant: str) -> None:
    assert judged(words)[0] == meant


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        pytest.param(
            "Lindt/PROPN/3/nsubj will/AUX/3/aux/wollen/VMFIN bauen/VERB/0/root/bauen/VVINF "
            "und/CCONJ/5/cc zahlen/VERB/3/conj/zahlen/VVINF",
            ["affirmed certain intended", "affirmed certain intended"],
            id="shared modal verb",
        ),
        pytest.param(
            "Lindt/PROPN/3/nsubj will/AUX/3/aux/wollen/VMFIN bauen/VERB/0/root/bauen/VVINF "
            ",/PUNCT/7/punct aber/CCONJ/7/cc nicht/PART/7/advmod zahlen/VERB/3/conj/zahlen/VVINF",
            ["affirmed certain intended", "negated certain intended"],
            id="aber nicht",
        ),
        pytest.param(
            "Lindt/PROPN/4/nsubj will/AUX/4/aux/wollen/VMFIN nicht/PART/4/advmod "
            "kaufen/VERB/0/root/kaufen/VVINF ,/PUNCT/7/punct sondern/CCONJ/7/cc "
            "bauen/VERB/4/conj/bauen/VVINF",
            ["negated certain intended", "affirmed certain intended"],
            id="nicht, sondern",
        ),
        pytest.param(
            "Lindt/PROPN/3/nsubj will/AUX/3/aux/wollen/VMFIN bauen/VERB/0/root/bauen/VVINF "
            "und/CCONJ/5/cc zahlt/VERB/3/conj/zahlen/VVFIN",
            ["affirmed certain intended", "affirmed certain asserted"],
            id="own finite verb",
        ),
    ],
)
def test_coordinated_verb(words: str, meant: list[str]) -> None:
    assert judged(words) == meant


def test_relative_clause_of_something_demanded() -> None:
    doc = tree(
        "Lindt/PROPN/2/nsubj fordert/VERB/0/root/fordern einen/DET/4/det Weg/NOUN/2/obj der/PRON/6/nsubj//PRELS "
        "trägt/VERB/4/acl/tragen/VVFIN"
    )
    doc[2].set_morph("Definite=Ind")
    assert scene(doc).factuality[5].mode == "demanded"


def test_relative_clause_of_something_there_is() -> None:
    doc = tree(
        "Lindt/PROPN/2/nsubj fordert/VERB/0/root/fordern den/DET/4/det Weg/NOUN/2/obj der/PRON/6/nsubj//PRELS "
        "trägt/VERB/4/acl/tragen/VVFIN"
    )
    doc[2].set_morph("Definite=Def")
    assert scene(doc).factuality[5].mode == "asserted"
