import pytest
from tests.meaning import judged

from belegraph.testing import scene, tree


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        pytest.param(
            "Lindt/PROPN/2/obl:arg gelang/VERB/0/root/gelingen/VVFIN es/PRON/2/expl zu/PART/5/mark "
            "fliehen/VERB/2/xcomp/fliehen/VVINF",
            "affirmed certain asserted",
            id="what succeeds is done",
        ),
        pytest.param(
            "Lindt/PROPN/2/obl:arg gelang/VERB/0/root/gelingen/VVFIN es/PRON/2/expl nicht/PART/2/advmod zu/PART/6/mark "
            "fliehen/VERB/2/xcomp/fliehen/VVINF",
            "negated certain asserted",
            id="what does not succeed is not done",
        ),
        pytest.param(
            "Es/PRON/4/expl ist/AUX/4/cop/sein/VAFIN nicht/PART/4/advmod gelungen/ADJ/0/root/gelungen zu/PART/6/mark "
            "fliehen/VERB/4/xcomp/fliehen/VVINF",
            "negated certain asserted",
            id="gelungen, taken for an adjective",
        ),
        pytest.param(
            "Lindt/PROPN/3/nsubj will/AUX/3/aux/wollen/VMFIN helfen/VERB/0/root/helfen/VVINF Holz/NOUN/6/obj zu/PART/6/mark "
            "sparen/VERB/3/xcomp/sparen/VVINF",
            "affirmed certain intended",
            id="to help is meant as it is wanted",
        ),
        pytest.param(
            "Lindt/PROPN/3/nsubj könnte/AUX/3/aux/können/VMFIN beginnen/VERB/0/root/beginnen/VVINF zu/PART/5/mark "
            "graben/VERB/3/xcomp/graben/VVINF",
            "affirmed possible asserted",
            id="to begin is as sure as it is itself",
        ),
        pytest.param(
            "Regen/NOUN/2/nsubj zwang/VERB/0/root/zwingen/VVFIN Lindt/PROPN/2/obj zu/PART/5/mark "
            "warten/VERB/2/xcomp/warten/VVINF",
            "affirmed certain asserted",
            id="what somebody is forced to is done",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj vergaß/VERB/0/root/vergessen/VVFIN zu/PART/4/mark grüßen/VERB/2/xcomp/grüßen/VVINF",
            "negated certain asserted",
            id="what is forgotten is not done",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj vergaß/VERB/0/root/vergessen/VVFIN nicht/PART/2/advmod zu/PART/5/mark "
            "grüßen/VERB/2/xcomp/grüßen/VVINF",
            "affirmed certain asserted",
            id="what is not forgotten is done",
        ),
        pytest.param(
            "Lindt/PROPN/3/nsubj will/AUX/3/aux/wollen/VMFIN verzichten/VERB/0/root/verzichten/VVINF zu/PART/5/mark "
            "klagen/VERB/3/xcomp/klagen/VVINF",
            "negated certain intended",
            id="to do without is turned round as it is wanted",
        ),
        pytest.param(
            "Netze/NOUN/2/nsubj verhindern/VERB/0/root/verhindern/VVFIN dass/SCONJ/5/mark Steine/NOUN/5/nsubj "
            "fallen/VERB/2/ccomp/fallen/VVFIN",
            "negated certain asserted",
            id="what is prevented, with dass",
        ),
        pytest.param(
            "Netze/NOUN/2/nsubj verhindern/VERB/0/root/verhindern/VVFIN nicht/PART/2/advmod dass/SCONJ/6/mark "
            "Steine/NOUN/6/nsubj fallen/VERB/2/ccomp/fallen/VVFIN",
            "affirmed certain asserted",
            id="what is not prevented, with dass",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj scheiterte/VERB/0/root/scheitern/VVFIN beim/ADP/4/case Versuch/NOUN/2/obl zu/PART/6/mark "
            "fliehen/VERB/2/xcomp/fliehen/VVINF",
            "negated certain asserted",
            id="an attempt that fails",
        ),
    ],
)
def test_infinitive_of_an_implicative_verb(words: str, meant: str) -> None:
    assert judged(words)[1] == meant


@pytest.mark.parametrize(
    ("clause", "meant"),
    [
        pytest.param(
            "um/SCONJ/5/mark zu/PART/5/mark sparen/VERB/2/advcl/sparen/VVINF",
            "affirmed certain intended",
            id="um zu",
        ),
        pytest.param(
            "ohne/SCONJ/5/mark zu/PART/5/mark murren/VERB/2/advcl/murren/VVINF",
            "negated certain asserted",
            id="ohne zu",
        ),
        pytest.param(
            "falls/SCONJ/5/mark Lindt/PROPN/5/nsubj kommt/VERB/2/advcl/kommen/VVFIN",
            "affirmed unknown conditional",
            id="falls",
        ),
        pytest.param(
            "weil/SCONJ/5/mark Geld/NOUN/5/nsubj fehlt/VERB/2/advcl/fehlen/VVFIN",
            "affirmed certain asserted",
            id="weil",
        ),
    ],
)
def test_adverbial_clause_beside_an_implicative_verb_is_not_turned_round(clause: str, meant: str) -> None:
    assert judged(f"Rehberg/PROPN/2/nsubj verzichtet/VERB/0/root/verzichten/VVFIN {clause}")[1] == meant


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        pytest.param(
            "Lindt/PROPN/2/nsubj schließt/VERB/0/root/schließen/VVFIN nicht/PART/2/advmod aus/ADP/2/compound:prt "
            "dass/SCONJ/7/mark Moos/NOUN/7/nsubj wächst/VERB/2/ccomp/wachsen/VVFIN",
            "affirmed possible asserted",
            id="schließt nicht aus",
        ),
        pytest.param(
            "Es/PRON/4/expl ist/AUX/4/cop/sein/VAFIN nicht/PART/4/advmod ausgeschlossen/ADJ/0/root/ausgeschlossen "
            "dass/SCONJ/7/mark Moos/NOUN/7/nsubj wächst/VERB/4/ccomp/wachsen/VVFIN",
            "affirmed possible asserted",
            id="nicht ausgeschlossen",
        ),
        pytest.param(
            "Es/PRON/3/expl ist/AUX/3/cop/sein/VAFIN ausgeschlossen/ADJ/0/root/ausgeschlossen "
            "dass/SCONJ/6/mark Moos/NOUN/6/nsubj wächst/VERB/3/ccomp/wachsen/VVFIN",
            "negated certain asserted",
            id="ausgeschlossen",
        ),
    ],
)
def test_what_is_excluded_and_what_is_not(words: str, meant: str) -> None:
    assert judged(words, "0-1:PER")[1] == meant


@pytest.mark.parametrize(
    ("words", "names", "meant"),
    [
        pytest.param(
            "Mauer/NOUN/2/nsubj droht/VERB/0/root/drohen/VVFIN zu/PART/4/mark kippen/VERB/2/xcomp/kippen/VVINF",
            "",
            "affirmed possible expected",
            id="a thing, and a verb that has no passive",
        ),
        pytest.param(
            "Mauer/NOUN/2/nsubj droht/VERB/0/root/drohen/VVFIN umzukippen/VERB/2/xcomp/umkippen/VVIZU",
            "",
            "affirmed possible expected",
            id="a thing, and such a verb with a particle",
        ),
        pytest.param(
            "Halle/NOUN/2/nsubj droht/VERB/0/root/drohen/VVFIN geräumt/VERB/2/xcomp/räumen/VVPP zu/PART/3/mark "
            "werden/AUX/3/aux:pass/werden/VAINF",
            "",
            "affirmed possible expected",
            id="a thing, and a passive",
        ),
        pytest.param(
            "Halle/NOUN/2/nsubj droht/VERB/0/root/drohen/VVFIN leer/ADJ/2/ccomp zu/PART/3/mark sein/AUX/3/cop/sein/VAINF",
            "",
            "affirmed possible expected",
            id="a thing, and a copula",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj droht/VERB/0/root/drohen/VVFIN zu/PART/4/mark gehen/VERB/2/xcomp/gehen/VVINF",
            "0-1:PER",
            "affirmed certain threatened",
            id="a person, whatever the verb",
        ),
        pytest.param(
            "Bund/NOUN/2/nsubj droht/VERB/0/root/drohen/VVFIN zu/PART/4/mark klagen/VERB/2/xcomp/klagen/VVINF",
            "",
            "affirmed certain threatened",
            id="a verb of acting, whoever it is",
        ),
        pytest.param(
            "Bund/NOUN/2/nsubj droht/VERB/0/root/drohen/VVFIN Gästen/NOUN/2/obl:arg zu/PART/5/mark "
            "gehen/VERB/2/xcomp/gehen/VVINF",
            "",
            "affirmed certain threatened",
            id="somebody is threatened",
        ),
        pytest.param(
            "Bund/NOUN/2/nsubj droht/VERB/0/root/drohen/VVFIN Verträge/NOUN/5/obj zu/PART/5/mark "
            "brechen/VERB/2/xcomp/brechen/VVINF",
            "",
            "affirmed certain threatened",
            id="something is done to something",
        ),
    ],
)
def test_drohen(words: str, names: str, meant: str) -> None:
    assert judged(words, names)[1] == meant


@pytest.mark.parametrize(
    ("verb", "meant"),
    [
        pytest.param("verweigert/VERB/0/root/verweigern/VVFIN", "negated certain demanded", id="verweigern"),
        pytest.param("versagt/VERB/0/root/versagen/VVFIN", "negated certain demanded", id="versagen"),
        pytest.param("erteilt/VERB/0/root/erteilen/VVFIN", "affirmed possible asserted", id="erteilen allows"),
    ],
)
@pytest.mark.parametrize("head", [pytest.param(2, id="under the verb"), pytest.param(4, id="under the noun")])
def test_permission(verb: str, meant: str, head: int) -> None:
    relation = "xcomp" if head == 2 else "acl"
    words = (
        f"Amt/NOUN/2/nsubj {verb} Lindt/PROPN/2/obl:arg Erlaubnis/NOUN/2/obj zu/PART/6/mark "
        f"bauen/VERB/{head}/{relation}/bauen/VVINF"
    )
    assert judged(words)[1] == meant


@pytest.mark.parametrize(
    ("relation", "head"),
    [
        pytest.param("acl", 4, id="under the noun"),
        pytest.param("ccomp", 2, id="under the verb"),
        pytest.param("advcl", 2, id="under the verb, taken for an adverbial"),
    ],
)
@pytest.mark.parametrize(
    ("noun", "meant"),
    [
        pytest.param("keine/DET/4/det Belege/NOUN/2/obj/Beleg", "affirmed unknown asserted", id="keine Belege"),
        pytest.param("keine/DET/4/det Hinweise/NOUN/2/obj/Hinweis", "affirmed unknown asserted", id="keine Hinweise"),
        pytest.param("viele/DET/4/det Hinweise/NOUN/2/obj/Hinweis", "affirmed possible asserted", id="Hinweise"),
        pytest.param("viele/DET/4/det Belege/NOUN/2/obj/Beleg", "affirmed certain asserted", id="Belege"),
    ],
)
def test_what_there_is_proof_of(noun: str, meant: str, relation: str, head: int) -> None:
    words = (
        f"Es/PRON/2/expl gibt/VERB/0/root/geben/VVFIN {noun} dass/SCONJ/7/mark Moos/NOUN/7/nsubj "
        f"wächst/VERB/{head}/{relation}/wachsen/VVFIN"
    )
    assert judged(words)[1] == meant


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        pytest.param(
            "Noch/ADV/2/advmod fehlen/VERB/0/root/fehlen/VVFIN Belege/NOUN/2/nsubj/Beleg dass/SCONJ/6/mark "
            "Moos/NOUN/6/nsubj wächst/VERB/2/ccomp/wachsen/VVFIN",
            "affirmed unknown asserted",
            id="es fehlen Belege, under the verb",
        ),
        pytest.param(
            "Noch/ADV/2/advmod fehlen/VERB/0/root/fehlen/VVFIN Belege/NOUN/2/nsubj/Beleg dass/SCONJ/6/mark "
            "Moos/NOUN/6/nsubj wächst/VERB/2/advcl/wachsen/VVFIN",
            "affirmed unknown asserted",
            id="es fehlen Belege, taken for an adverbial",
        ),
        pytest.param(
            "Noch/ADV/2/advmod fehlen/VERB/0/root/fehlen/VVFIN Belege/NOUN/2/nsubj/Beleg dass/SCONJ/6/mark "
            "Moos/NOUN/6/nsubj wächst/VERB/3/acl/wachsen/VVFIN",
            "affirmed unknown asserted",
            id="es fehlen Belege, under the noun",
        ),
        pytest.param(
            "Es/PRON/2/expl mangelt/VERB/0/root/mangeln/VVFIN an/ADP/4/case Beweisen/NOUN/2/obl/Beweis dass/SCONJ/7/mark "
            "Moos/NOUN/7/nsubj wächst/VERB/2/ccomp/wachsen/VVFIN",
            "affirmed unknown asserted",
            id="es mangelt an Beweisen",
        ),
        pytest.param(
            "Noch/ADV/2/advmod fehlen/VERB/0/root/fehlen/VVFIN Messbelege/NOUN/2/nsubj/Messbeleg dass/SCONJ/6/mark "
            "Moos/NOUN/6/nsubj wächst/VERB/3/acl/wachsen/VVFIN",
            "affirmed unknown asserted",
            id="last part of a compound",
        ),
        pytest.param(
            "Noch/ADV/2/advmod fehlen/VERB/0/root/fehlen/VVFIN Leute/NOUN/2/nsubj/Leute weil/SCONJ/6/mark "
            "Moos/NOUN/6/nsubj wächst/VERB/2/advcl/wachsen/VVFIN",
            "affirmed certain asserted",
            id="a reason why others are missing",
        ),
    ],
)
def test_missing_proof(words: str, meant: str) -> None:
    assert judged(words)[1] == meant


@pytest.mark.parametrize(
    ("words", "place", "meant"),
    [
        pytest.param(
            "Es/PRON/3/expl ist/AUX/3/cop/sein/VAFIN teuer/ADJ/0/root Teiche/NOUN/6/obj zu/PART/6/mark "
            "füllen/VERB/3/csubj/füllen/VVINF",
            1,
            "affirmed unknown asserted",
            id="behind the adjective",
        ),
        pytest.param(
            "Teiche/NOUN/3/obj zu/PART/3/mark füllen/VERB/5/csubj/füllen/VVINF ist/AUX/5/cop/sein/VAFIN teuer/ADJ/0/root",
            0,
            "affirmed unknown asserted",
            id="before the adjective",
        ),
        pytest.param(
            "Es/PRON/4/expl ist/AUX/4/cop/sein/VAFIN nicht/PART/4/advmod teuer/ADJ/0/root Teiche/NOUN/7/obj "
            "zu/PART/7/mark füllen/VERB/4/csubj/füllen/VVINF",
            1,
            "affirmed unknown asserted",
            id="under a denied adjective",
        ),
        pytest.param(
            "Lindt/PROPN/3/nsubj ist/AUX/3/cop/sein/VAFIN bereit/ADJ/0/root zu/PART/5/mark zahlen/VERB/3/xcomp/zahlen/VVINF",
            1,
            "affirmed certain intended",
            id="bereit is no value",
        ),
        pytest.param(
            "Schade/ADJ/0/root ist/AUX/1/cop/sein/VAFIN dass/SCONJ/5/mark Moos/NOUN/5/nsubj "
            "wächst/VERB/1/csubj/wachsen/VVFIN",
            1,
            "affirmed certain asserted",
            id="a clause with dass is told",
        ),
    ],
)
def test_valued_infinitive(words: str, place: int, meant: str) -> None:
    assert judged(words)[place] == meant


@pytest.mark.parametrize(
    ("adjective", "meant"),
    [
        pytest.param("möglich", "affirmed possible asserted", id="possible"),
        pytest.param("wahrscheinlich", "affirmed probable asserted", id="probable"),
        pytest.param("fraglich", "affirmed unknown asserted", id="unknown"),
        pytest.param("ausgeschlossen", "negated certain asserted", id="denied"),
        pytest.param("schön", "affirmed certain asserted", id="taken for granted"),
    ],
)
def test_clause_that_an_adjective_judges(adjective: str, meant: str) -> None:
    words = (
        f"Es/PRON/3/expl ist/AUX/3/cop/sein {adjective}/ADJ/0/root ,/PUNCT/6/punct dass/SCONJ/7/mark Kern/PROPN/7/nsubj "
        "gewinnt/VERB/3/csubj/gewinnen"
    )
    assert judged(words)[-1] == meant


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        pytest.param(
            "Lindt/PROPN/2/nsubj verpflichtet/VERB/0/root/verpflichten/VVFIN sich/PRON/2/obj zu/PART/5/mark "
            "zahlen/VERB/2/xcomp/zahlen/VVINF",
            "affirmed certain intended",
            id="sich verpflichten promises",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj verpflichtet/VERB/0/root/verpflichten/VVFIN Rehberg/PROPN/2/obj zu/PART/5/mark "
            "zahlen/VERB/2/xcomp/zahlen/VVINF",
            "affirmed certain demanded",
            id="verpflichten orders",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj bemüht/VERB/0/root/bemühen/VVFIN sich/PRON/2/obj zu/PART/5/mark "
            "zahlen/VERB/2/xcomp/zahlen/VVINF",
            "affirmed certain intended",
            id="a reflexive verb without a row of its own",
        ),
    ],
)
def test_reflexive_verb_has_its_own_attitude(words: str, meant: str) -> None:
    assert judged(words)[1] == meant


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        pytest.param(
            "Lindt/PROPN/2/nsubj erwägt/VERB/0/root/erwägen/VVFIN zu/PART/4/mark klagen/VERB/2/xcomp/klagen/VVINF",
            "affirmed possible intended",
            id="erwägen",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj glaubt/VERB/0/root/glauben/VVFIN dass/SCONJ/5/mark Moos/NOUN/5/nsubj "
            "wächst/VERB/2/ccomp/wachsen/VVFIN",
            "affirmed probable asserted",
            id="glauben",
        ),
        pytest.param(
            "Amt/NOUN/2/nsubj verbietet/VERB/0/root/verbieten/VVFIN Lindt/PROPN/2/obl:arg zu/PART/5/mark "
            "bauen/VERB/2/xcomp/bauen/VVINF",
            "negated certain demanded",
            id="verbieten",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj warnt/VERB/0/root/warnen/VVFIN davor/ADV/2/advmod zu/PART/5/mark "
            "baden/VERB/2/xcomp/baden/VVINF",
            "negated certain demanded",
            id="warnen, with an infinitive",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj warnt/VERB/0/root/warnen/VVFIN dass/SCONJ/5/mark Moos/NOUN/5/nsubj "
            "wächst/VERB/2/ccomp/wachsen/VVFIN",
            "affirmed certain asserted",
            id="warnen, with dass, tells",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj will/VERB/0/root/wollen/VMFIN dass/SCONJ/5/mark Moos/NOUN/5/nsubj "
            "wächst/VERB/2/ccomp/wachsen/VVFIN",
            "affirmed certain demanded",
            id="wollen, with dass, demands",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj lehnt/VERB/0/root/lehnen/VVFIN ab/ADP/2/compound:prt zu/PART/5/mark "
            "zahlen/VERB/2/xcomp/zahlen/VVINF",
            "negated certain intended",
            id="ablehnen",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj weigert/VERB/0/root/weigern/VVFIN sich/PRON/2/obj nicht/PART/2/advmod zu/PART/6/mark "
            "zahlen/VERB/2/xcomp/zahlen/VVINF",
            "affirmed certain intended",
            id="sich weigern, denied",
        ),
        pytest.param(
            "Dächer/NOUN/2/nsubj erlauben/VERB/0/root/erlauben/VVFIN Lindt/PROPN/2/obl:arg zu/PART/5/mark "
            "parken/VERB/2/xcomp/parken/VVINF",
            "affirmed possible asserted",
            id="erlauben",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj stimmt/VERB/0/root/stimmen/VVFIN dagegen/ADV/2/advmod zu/PART/5/mark "
            "bauen/VERB/2/xcomp/bauen/VVINF",
            "negated certain demanded",
            id="dagegen",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj stimmt/VERB/0/root/stimmen/VVFIN dafür/ADV/2/advmod zu/PART/5/mark "
            "bauen/VERB/2/xcomp/bauen/VVINF",
            "affirmed certain demanded",
            id="dafür",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj entscheidet/VERB/0/root/entscheiden/VVFIN sich/PRON/2/obj dagegen/ADV/2/advmod "
            "zu/PART/6/mark bauen/VERB/2/xcomp/bauen/VVINF",
            "negated certain intended",
            id="dagegen, of one's own",
        ),
    ],
)
def test_attitude_of_a_verb(words: str, meant: str) -> None:
    assert judged(words, "0-1:PER")[1] == meant


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        pytest.param(
            "Lindt/PROPN/2/nsubj hat/VERB/0/root/haben/VAFIN Chance/NOUN/2/obj zu/PART/5/mark "
            "siegen/VERB/2/xcomp/siegen/VVINF",
            "affirmed possible asserted",
            id="object of the verb above",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj ist/VERB/0/root/sein/VAFIN auf/ADP/4/case Weg/NOUN/2/obl zu/PART/6/mark "
            "siegen/VERB/2/xcomp/siegen/VVINF",
            "affirmed certain intended",
            id="in a prepositional phrase",
        ),
        pytest.param(
            "Sorge/NOUN/2/nsubj wächst/VERB/0/root/wachsen/VVFIN dass/SCONJ/5/mark Moos/NOUN/5/nsubj "
            "welkt/VERB/2/ccomp/welken/VVFIN",
            "affirmed possible expected",
            id="subject of the verb above",
        ),
        pytest.param(
            "Ziel/NOUN/0/root ist/AUX/1/cop/sein/VAFIN zu/PART/4/mark siegen/VERB/1/csubj/siegen/VVINF",
            "affirmed certain intended",
            id="behind a copula",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj hat/VERB/0/root/haben/VAFIN Geld/NOUN/2/obj um/SCONJ/6/mark zu/PART/6/mark "
            "siegen/VERB/2/advcl/siegen/VVINF",
            "affirmed certain intended",
            id="um zu needs no noun",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj hat/VERB/0/root/haben/VAFIN Sorge/NOUN/2/obj weil/SCONJ/6/mark Moos/NOUN/6/nsubj "
            "welkt/VERB/2/advcl/welken/VVFIN",
            "affirmed certain asserted",
            id="a reason is not what the noun is about",
        ),
    ],
)
def test_noun_beside_the_verb(words: str, meant: str) -> None:
    assert judged(words)[1] == meant


@pytest.mark.parametrize(
    ("joint", "meant"),
    [
        pytest.param("denn/CCONJ/5/cc", "affirmed certain asserted", id="denn gives a reason"),
        pytest.param("dass/SCONJ/5/mark", "affirmed certain demanded", id="dass tells what is demanded"),
    ],
)
def test_denn_under_a_demand(joint: str, meant: str) -> None:
    words = (
        f"Lindt/PROPN/2/nsubj fordert/VERB/0/root/fordern/VVFIN {joint} Moos/NOUN/5/nsubj "
        "wächst/VERB/2/ccomp/wachsen/VVFIN"
    )
    assert judged(words)[1] == meant


@pytest.mark.parametrize(
    ("verb", "subject"),
    [
        pytest.param("zwingt/VERB/0/root/zwingen", "Rehberg", id="zwingen"),
        pytest.param("hilft/VERB/0/root/helfen", "Rehberg", id="helfen"),
        pytest.param("hindert/VERB/0/root/hindern", "Rehberg", id="hindern"),
        pytest.param("beschuldigt/VERB/0/root/beschuldigen", "Rehberg", id="beschuldigen"),
        pytest.param("bittet/VERB/0/root/bitten", "Rehberg", id="bitten"),
        pytest.param("verspricht/VERB/0/root/versprechen", "Lindt", id="versprechen"),
        pytest.param("droht/VERB/0/root/drohen", "Lindt", id="drohen"),
    ],
)
@pytest.mark.parametrize("case", [pytest.param("obj", id="accusative"), pytest.param("obl:arg", id="dative")])
def test_subject_of_an_infinitive(verb: str, subject: str, case: str) -> None:
    words = f"Lindt/PROPN/2/nsubj {verb} Rehberg/PROPN/2/{case} zu/PART/5/mark gehen/VERB/2/xcomp/gehen/VVINF"
    infinitive = scene(tree(words)).text.clauses[1]
    assert str(infinitive.subject) == subject


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        pytest.param("bestreitet/VERB/0/root/bestreiten/VVFIN", "affirmed certain asserted", id="bestreiten"),
        pytest.param("leugnet/VERB/0/root/leugnen/VVFIN", "affirmed certain asserted", id="leugnen"),
        pytest.param("dementiert/VERB/0/root/dementieren/VVFIN", "affirmed certain asserted", id="dementieren"),
        pytest.param(
            "schließt/VERB/0/root/schließen/VVFIN aus/ADP/2/compound:prt",
            "affirmed possible asserted",
            id="ausschließen",
        ),
    ],
)
def test_denial_that_is_denied(words: str, meant: str) -> None:
    start = len(words.split()) + 1
    clause = (
        f"nicht/PART/2/advmod dass/SCONJ/{start + 4}/mark Moos/NOUN/{start + 4}/nsubj wächst/VERB/2/ccomp/wachsen/VVFIN"
    )
    here = scene(tree(f"Lindt/PROPN/2/nsubj {words} {clause}", "0-1:PER"))
    found, _ = here.judge(here.text.clauses[1])
    assert f"{found.polarity} {found.certainty} {found.mode}" == meant


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        pytest.param(
            "schaffte/VERB/0/root/schaffen/VVFIN es/PRON/2/obj nicht/PART/6/advmod zu/PART/6/mark "
            "lachen/VERB/2/xcomp/lachen/VVINF",
            "negated certain asserted",
            id="schaffen",
        ),
        pytest.param(
            "zwingt/VERB/0/root/zwingen/VVFIN Rehberg/PROPN/2/obj nicht/PART/6/advmod zu/PART/6/mark "
            "bauen/VERB/2/xcomp/bauen/VVINF",
            "negated certain asserted",
            id="zwingen",
        ),
        pytest.param(
            "vergaß/VERB/0/root/vergessen/VVFIN alles/PRON/6/obj nicht/PART/6/advmod zu/PART/6/mark "
            "sagen/VERB/2/xcomp/sagen/VVINF",
            "affirmed certain asserted",
            id="vergessen, twice denied",
        ),
    ],
)
def test_implicative_verb_whose_infinitive_is_denied(words: str, meant: str) -> None:
    assert judged(f"Lindt/PROPN/2/nsubj {words}", "0-1:PER")[1] == meant


@pytest.mark.parametrize(
    "denial", [pytest.param("rasch/ADV/2/advmod", id="affirmed"), pytest.param("nicht/PART/2/advmod", id="denied")]
)
def test_what_somebody_forgets_with_dass_is_so(denial: str) -> None:
    words = (
        f"Lindt/PROPN/2/nsubj vergaß/VERB/0/root/vergessen/VVFIN {denial} dass/SCONJ/6/mark Moos/NOUN/6/nsubj "
        "wächst/VERB/2/ccomp/wachsen/VVFIN"
    )
    assert judged(words, "0-1:PER")[1] == "affirmed certain asserted"


@pytest.mark.parametrize(
    ("adjective", "meant"),
    [
        pytest.param("nötig", "affirmed certain demanded", id="nötig"),
        pytest.param("wichtig", "affirmed certain demanded", id="wichtig"),
        pytest.param("schwer", "affirmed possible asserted", id="schwer"),
        pytest.param("möglich", "affirmed possible asserted", id="möglich"),
        pytest.param("teuer", "affirmed unknown asserted", id="teuer"),
        pytest.param("schön", "affirmed unknown asserted", id="schön"),
    ],
)
@pytest.mark.parametrize("relation", ["csubj", "xcomp"])
def test_infinitive_under_an_adjective(adjective: str, meant: str, relation: str) -> None:
    words = (
        f"Es/PRON/3/expl ist/AUX/3/cop/sein/VAFIN {adjective}/ADJ/0/root/{adjective}/ADJD zu/PART/5/mark "
        f"sparen/VERB/3/{relation}/sparen/VVINF"
    )
    assert judged(words)[1] == meant


@pytest.mark.parametrize(
    ("relation", "head"), [pytest.param("acl", 4, id="under the noun"), pytest.param("ccomp", 2, id="under the verb")]
)
@pytest.mark.parametrize(
    ("article", "meant"),
    [
        pytest.param("kein", "affirmed certain asserted", id="kein Zweifel"),
        pytest.param("ein", "affirmed unknown asked", id="ein Zweifel"),
    ],
)
def test_doubt_that_there_is_and_that_there_is_not(article: str, meant: str, relation: str, head: int) -> None:
    words = (
        f"Es/PRON/2/expl besteht/VERB/0/root/bestehen/VVFIN {article}/DET/4/det Zweifel/NOUN/2/nsubj "
        f"dass/SCONJ/7/mark Moos/NOUN/7/nsubj wächst/VERB/{head}/{relation}/wachsen/VVFIN"
    )
    assert judged(words)[1] == meant


@pytest.mark.parametrize(
    ("noun", "meant"),
    [
        pytest.param("Ärztin", "affirmed certain threatened", id="Ärztin"),
        pytest.param("Malerin", "affirmed certain threatened", id="Malerin"),
        pytest.param("Mauer", "affirmed possible expected", id="a thing"),
        pytest.param("Ruine", "affirmed possible expected", id="a thing that looks alike"),
    ],
)
def test_woman_that_has_no_name_threatens(noun: str, meant: str) -> None:
    words = f"Die/DET/2/det {noun}/NOUN/3/nsubj droht/VERB/0/root/drohen zu/PART/5/mark gehen/VERB/3/xcomp/gehen/VVINF"
    assert judged(words)[1] == meant


@pytest.mark.parametrize(
    ("noun", "certainty"),
    [
        pytest.param("Recht", "possible", id="Recht"),
        pytest.param("Wohnrecht", "possible", id="a compound of it"),
        pytest.param("Unrecht", "certain", id="Unrecht is none"),
    ],
)
def test_noun_that_only_ends_alike(noun: str, certainty: str) -> None:
    words = f"{noun}/NOUN/4/nsubj zu/PART/3/mark bauen/VERB/1/acl/bauen/VVINF fehlt/VERB/0/root/fehlen"
    assert scene(tree(words)).factuality[2].certainty == certainty


@pytest.mark.parametrize(
    ("words", "found"),
    [
        pytest.param(
            "Bewiesen/VERB/0/root/beweisen/VVPP ist/AUX/1/aux:pass/sein nicht/PART/1/advmod dass/SCONJ/6/mark "
            "Moos/NOUN/6/nsubj wächst/VERB/1/ccomp/wachsen/VVFIN",
            "affirmed unknown asserted",
            id="not proved",
        ),
        pytest.param(
            "Lindt/PROPN/4/nsubj ist/AUX/4/cop/sein nicht/PART/4/advmod fähig/ADJ/0/root zu/PART/6/mark "
            "zahlen/VERB/4/xcomp/zahlen/VVINF",
            "negated certain asserted",
            id="not able",
        ),
        pytest.param(
            "Lindt/PROPN/3/nsubj ist/AUX/3/cop/sein fähig/ADJ/0/root zu/PART/5/mark zahlen/VERB/3/xcomp/zahlen/VVINF",
            "affirmed possible asserted",
            id="able",
        ),
    ],
)
def test_what_is_not_proved_and_what_somebody_is_able_to(words: str, found: str) -> None:
    assert judged(words)[1] == found
