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
            "negated certain intended",
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
            "affirmed possible expected",
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
            "affirmed possible expected",
            id="befürchten",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj bezweifelt/VERB/0/root/bezweifeln/VVFIN dass/SCONJ/5/mark "
            "Bad/NOUN/5/nsubj schließt/VERB/2/ccomp/schließen/VVFIN",
            "negated probable asserted",
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


@pytest.mark.parametrize(
    ("joint", "meant"),
    [
        pytest.param("und/CCONJ/6/cc", ["negated certain asserted", "negated certain asserted"], id="und goes on"),
        pytest.param("sondern/CCONJ/6/cc", ["negated certain asserted", "affirmed certain asserted"], id="sondern"),
        pytest.param("denn/CCONJ/6/cc", ["negated certain asserted", "affirmed certain asserted"], id="denn"),
    ],
)
def test_coordinated_adjective_under_a_denied_copula(joint: str, meant: list[str]) -> None:
    words = f"Wege/NOUN/4/nsubj sind/AUX/4/cop nicht/PART/4/advmod sicher/ADJ/0/root {joint} vereist/ADJ/4/conj"
    assert judged(words) == meant


@pytest.mark.parametrize(
    ("verb", "meant"),
    [
        pytest.param("hofft/VERB/0/root/hoffen", "affirmed possible expected", id="hoffen"),
        pytest.param("befürchtet/VERB/0/root/befürchten", "affirmed possible expected", id="befürchten"),
        pytest.param("erwartet/VERB/0/root/erwarten", "affirmed probable expected", id="erwarten"),
    ],
)
@pytest.mark.parametrize(
    "content",
    [
        pytest.param(
            "dass/SCONJ/5/mark Gäste/NOUN/5/nsubj kommen/VERB/2/ccomp/kommen/VVINF und/CCONJ/7/cc "
            "essen/VERB/5/conj/essen/VVINF wollen/AUX/5/aux/wollen/VMFIN",
            id="under one finite verb",
        ),
        pytest.param(
            "zu/PART/4/mark siegen/VERB/2/xcomp/siegen/VVINF und/CCONJ/7/cc zu/PART/7/mark "
            "feiern/VERB/4/conj/feiern/VVINF",
            id="two infinitives",
        ),
    ],
)
def test_coordinated_content_is_hoped_or_feared_like_the_first(verb: str, meant: str, content: str) -> None:
    assert judged(f"Lindt/PROPN/2/nsubj {verb} {content}")[1:] == [meant, meant]


def test_coordinated_content_that_is_denied_alone() -> None:
    words = (
        "Lindt/PROPN/2/nsubj fürchtet/VERB/0/root/fürchten dass/SCONJ/5/mark Gäste/NOUN/5/nsubj "
        "kommen/VERB/2/ccomp/kommen/VVINF und/CCONJ/8/cc nicht/PART/8/advmod gehen/VERB/5/conj/gehen/VVINF "
        "wollen/AUX/5/aux/wollen/VMFIN"
    )
    assert judged(words)[1:] == ["affirmed possible expected", "negated possible expected"]


def of_an_object(verb: str, definite: str) -> str:
    """Judge the relative clause in "Lindt ... einen Weg, der trägt"."""
    doc = tree(
        f"Lindt/PROPN/2/nsubj {verb} einen/DET/4/det Weg/NOUN/2/obj der/PRON/6/nsubj//PRELS "
        "trägt/VERB/4/acl/tragen/VVFIN"
    )
    doc[2].set_morph(f"Definite={definite}")  # type: ignore[attr-defined]  # spaCy's stubs lack it
    return scene(doc).factuality[5].mode


@pytest.mark.parametrize(
    ("verb", "definite", "mode"),
    [
        pytest.param("fordert/VERB/0/root/fordern/VVFIN", "Ind", "demanded", id="something demanded"),
        pytest.param("plant/VERB/0/root/planen/VVFIN", "Ind", "intended", id="something planned"),
        pytest.param("erwartet/VERB/0/root/erwarten/VVFIN", "Ind", "expected", id="something expected"),
        pytest.param("befürchtet/VERB/0/root/befürchten/VVFIN", "Ind", "expected", id="something feared"),
        pytest.param("fordert/VERB/0/root/fordern/VVFIN", "Def", "asserted", id="something that there is"),
        pytest.param("baut/VERB/0/root/bauen/VVFIN", "Ind", "asserted", id="something that is made"),
    ],
)
def test_relative_clause(verb: str, definite: str, mode: str) -> None:
    assert of_an_object(verb, definite) == mode


@pytest.mark.parametrize(
    ("auxiliary", "meant"),
    [
        pytest.param("will/AUX/5/aux/wollen/VMFIN", "affirmed certain intended", id="wanted"),
        pytest.param("könnte/AUX/5/aux/können/VMFIN", "affirmed possible asserted", id="guessed"),
        pytest.param("wird/AUX/5/aux/werden/VAFIN", "affirmed certain expected", id="to come"),
        pytest.param("hat/AUX/5/aux/haben/VAFIN", "affirmed certain asserted", id="done"),
    ],
)
def test_relative_clause_of_something_that_there_is_not_yet(auxiliary: str, meant: str) -> None:
    doc = tree(
        f"Lindt/PROPN/5/nsubj {auxiliary} einen/DET/4/det Weg/NOUN/5/obj bauen/VERB/0/root/bauen "
        "der/PRON/7/nsubj//PRELS trägt/VERB/4/acl/tragen/VVFIN"
    )
    doc[2].set_morph("Definite=Ind")  # type: ignore[attr-defined]  # spaCy's stubs lack it
    found = scene(doc).factuality[6]
    assert f"{found.polarity} {found.certainty} {found.mode}" == meant


@pytest.mark.parametrize(
    ("verb", "meant"),
    [
        pytest.param("hofft/VERB/0/root/hoffen/VVFIN", "possible expected", id="hoffen"),
        pytest.param("fordert/VERB/0/root/fordern/VVFIN", "certain demanded", id="fordern"),
    ],
)
@pytest.mark.parametrize(
    ("denial", "polarity"),
    [
        pytest.param("oft/ADV/9/advmod", "affirmed", id="affirmed"),
        pytest.param("nie/ADV/9/advmod", "negated", id="denied"),
    ],
)
def test_second_clause_with_its_own_subject_is_hoped_like_the_first(
    verb: str, meant: str, denial: str, polarity: str
) -> None:
    words = (
        f"Lindt/PROPN/2/nsubj {verb} dass/SCONJ/5/mark Kern/PROPN/5/nsubj kommt/VERB/2/ccomp/kommen/VVFIN "
        f"und/CCONJ/9/cc Anna/PROPN/9/nsubj {denial} singt/VERB/5/conj/singen/VVFIN"
    )
    assert judged(words, "0-1:PER 3-4:PER 6-7:PER")[1:] == [f"affirmed {meant}", f"{polarity} {meant}"]


def test_second_clause_beside_the_verb_of_hoping_is_told() -> None:
    words = (
        "Lindt/PROPN/2/nsubj hofft/VERB/0/root/hoffen/VVFIN dass/SCONJ/5/mark Kern/PROPN/5/nsubj "
        "kommt/VERB/2/ccomp/kommen/VVFIN und/CCONJ/8/cc Anna/PROPN/8/nsubj singt/VERB/2/conj/singen/VVFIN"
    )
    assert judged(words, "0-1:PER 3-4:PER 6-7:PER")[2] == "affirmed certain asserted"


@pytest.mark.parametrize(
    ("verb", "definite", "meant"),
    [
        pytest.param("erwartet/VERB/0/root/erwarten/VVFIN", "Ind", "affirmed probable expected", id="expected"),
        pytest.param("befürchtet/VERB/0/root/befürchten/VVFIN", "Ind", "affirmed possible expected", id="feared"),
        pytest.param("fordert/VERB/0/root/fordern/VVFIN", "Ind", "affirmed certain demanded", id="demanded"),
        pytest.param("erwartet/VERB/0/root/erwarten/VVFIN", "Def", "affirmed certain asserted", id="there already"),
    ],
)
def test_relative_clause_is_as_sure_as_the_verb_makes_it(verb: str, definite: str, meant: str) -> None:
    doc = tree(
        f"Lindt/PROPN/2/nsubj {verb} einen/DET/4/det Winter/NOUN/2/obj der/PRON/6/nsubj//PRELS "
        "tobt/VERB/4/acl/toben/VVFIN"
    )
    doc[2].set_morph(f"Definite={definite}")  # type: ignore[attr-defined]  # spaCy's stubs lack it
    found = scene(doc).factuality[5]
    assert f"{found.polarity} {found.certainty} {found.mode}" == meant


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        pytest.param(
            "will/VERB/0/root/wollen/VMFIN nicht/PART/2/advmod dass/SCONJ/6/mark Kern/PROPN/6/nsubj "
            "zahlt/VERB/2/ccomp/zahlen/VVFIN",
            "negated certain demanded",
            id="will nicht, dass",
        ),
        pytest.param(
            "verlangt/VERB/0/root/verlangen/VVFIN nicht/PART/2/advmod zu/PART/5/mark zahlen/VERB/2/xcomp/zahlen/VVINF",
            "affirmed unknown demanded",
            id="verlangt nicht, zu",
        ),
        pytest.param(
            "verlangt/VERB/0/root/verlangen/VVFIN zu/PART/4/mark zahlen/VERB/2/xcomp/zahlen/VVINF",
            "affirmed certain demanded",
            id="verlangt, zu",
        ),
    ],
)
def test_demand_that_is_denied(words: str, meant: str) -> None:
    assert judged(f"Lindt/PROPN/2/nsubj {words}", "0-1:PER")[1] == meant


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        pytest.param(
            "droht/VERB/0/root/drohen/VVFIN zu/PART/4/mark klagen/VERB/2/xcomp/klagen/VVINF",
            ["affirmed certain asserted", "affirmed certain threatened", "affirmed unknown conditional"],
            id="a threat is made without a condition",
        ),
        pytest.param(
            "lacht/VERB/0/root/lachen/VVFIN gern/ADV/2/advmod oft/ADV/2/advmod",
            ["affirmed possible conditional", "affirmed unknown conditional"],
            id="another verb holds under the condition",
        ),
    ],
)
def test_condition_under_a_threat(words: str, meant: list[str]) -> None:
    condition = "falls/SCONJ/7/mark Kern/PROPN/7/nsubj geht/VERB/2/advcl/gehen/VVFIN"
    assert judged(f"Lindt/PROPN/2/nsubj {words} {condition}", "0-1:PER 5-6:PER") == meant


@pytest.mark.parametrize(
    ("verbs", "meant"),
    [
        pytest.param("prägt/VERB/6/acl/prägen/VVFIN", "affirmed certain intended", id="what it is to be like"),
        pytest.param(
            "geprägt/VERB/6/acl/prägen/VVPP hat/AUX/10/aux/haben/VAFIN", "affirmed certain asserted", id="what has been"
        ),
    ],
)
def test_what_has_been_is_no_wish(verbs: str, meant: str) -> None:
    doc = tree(
        "Lindt/PROPN/4/nsubj will/AUX/4/aux/wollen/VMFIN heute/ADV/4/advmod spielen/VERB/0/root/spielen/VVINF "
        f"ein/DET/6/det Werk/NOUN/4/obj ,/PUNCT/10/punct das/PRON/10/obj//PRELS Kern/PROPN/10/nsubj {verbs}"
    )
    doc[4].set_morph("Definite=Ind")
    assert [f"{f.polarity} {f.certainty} {f.mode}" for f in scene(doc).factuality.values()][1] == meant


@pytest.mark.parametrize(
    ("verb", "meant"),
    [
        pytest.param("zeigt/VERB/8/advcl/zeigen/VVFIN", "affirmed unknown conditional", id="what would have to be so"),
        pytest.param("bedenkt/VERB/8/advcl/bedenken/VVFIN", "affirmed certain asserted", id="what is so anyway"),
    ],
)
def test_clause_under_a_condition(verb: str, meant: str) -> None:
    words = (
        f"Wenn/SCONJ/3/mark man/PRON/3/nsubj {verb} dass/SCONJ/6/mark Dämme/NOUN/6/nsubj "
        "brechen/VERB/3/ccomp/brechen/VVFIN muss/AUX/8/aux/müssen/VMFIN fliehen/VERB/0/root/fliehen/VVINF"
    )
    assert judged(words)[1] == meant
