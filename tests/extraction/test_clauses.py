import pytest

from belegraph.extraction.clauses import verb
from belegraph.extraction.passives import passive
from belegraph.testing import found, tree


@pytest.mark.parametrize(
    ("words", "names", "lines"),
    [
        pytest.param(
            "Stadt/NOUN/2/nsubj kauft/VERB/0/root/kaufen Park/NOUN/2/obj und/CCONJ/5/cc Bad/NOUN/3/conj",
            "",
            ["Stadt | buys | Park | affirmed certain asserted", "Stadt | buys | Bad | affirmed certain asserted"],
            id="two objects",
        ),
        pytest.param(
            "Moos/NOUN/4/nsubj und/CCONJ/3/cc Farn/NOUN/1/conj wachsen/VERB/0/root/wachsen",
            "",
            ["Moos | wachsen | - | affirmed certain asserted", "Farn | wachsen | - | affirmed certain asserted"],
            id="two subjects, no object",
        ),
        pytest.param(
            "Rehberg/PROPN/2/nsubj stritt/VERB/0/root/streiten mit/ADP/4/case Nachbarn/NOUN/2/obl/Nachbar",
            "0-1:PER",
            ["Rehberg | streiten mit | Nachbarn | affirmed certain asserted"],
            id="preposition",
        ),
        pytest.param(
            "Rehberg/PROPN/2/nsubj dankte/VERB/0/root/danken Lindt/PROPN/2/obl:arg",
            "0-1:PER",
            ["Rehberg | danken | Lindt | affirmed certain asserted"],
            id="dative",
        ),
        pytest.param(
            "Brief/NOUN/2/obj las/VERB/0/root/lesen Rehberg/PROPN/2/nsubj",
            "2-3:PER",
            ["Rehberg | lesen | Brief | affirmed certain asserted"],
            id="object first",
        ),
        pytest.param(
            "Rehberg/PROPN/2/nsubj schloss/VERB/0/root/schließen Bad/NOUN/2/obj nach/ADP/6/case "
            "drei/NUM/6/nummod Tagen/NOUN/2/obl/Tag",
            "0-1:PER",
            ["Rehberg | schließen | Bad | affirmed certain asserted"],
            id="a time is no participant",
        ),
        pytest.param(
            "Rehberg/PROPN/2/nsubj arbeitet/VERB/0/root/arbeiten daran/ADV/2/advmod/daran/PAV",
            "0-1:PER",
            ["Rehberg | arbeiten | daran | affirmed certain asserted"],
            id="pronominal adverb",
        ),
        pytest.param(
            "Im/ADP/2/case Ort/NOUN/3/obl schneit/VERB/0/root/schneien es/PRON/3/nsubj",
            "",
            [],
            id="es of the weather",
        ),
        pytest.param(
            "Bad/NOUN/3/nsubj:pass wird/AUX/3/aux:pass/werden gebaut/VERB/0/root/bauen/VVPP",
            "",
            [],
            id="a passive is no active",
        ),
        pytest.param(
            "Verein/NOUN/2/nsubj übt/VERB/0/root/üben Kritik/NOUN/2/obj",
            "",
            [],
            id="a light verb alone says nothing",
        ),
        pytest.param(
            "Gericht/NOUN/2/nsubj verurteilt/VERB/0/root/verurteilen Händler/NOUN/2/obj zu/ADP/5/case Haft/NOUN/2/obl",
            "",
            [
                "Gericht | verurteilen | Händler | affirmed certain asserted",
                "Gericht | verurteilen zu | Haft | affirmed certain asserted",
            ],
            id="what else takes part",
        ),
        pytest.param(
            "Das/PRON/2/nsubj/das/PDS ablehnte/VERB/0/root/ablehnen Gemeinde/NOUN/2/obj",
            "",
            ["Gemeinde | opposes | Das | affirmed certain asserted"],
            id="who takes a stand on what was told before",
        ),
        pytest.param(
            "Fahrt/NOUN/2/nsubj dauert/VERB/0/root/dauern mehr/ADV/2/advmod als/CCONJ/5/case eine/DET/6/det/ein/ART Stunde/NOUN/2/obj",
            "",
            ["Fahrt | dauern | Stunde | affirmed certain asserted"],
            id="how much, and not how",
        ),
        pytest.param("Kurse/NOUN/2/nsubj gehen/VERB/0/root/gehen", "", [], id="a verb that says nothing alone"),
        pytest.param(
            "Kurse/NOUN/2/nsubj gehen/VERB/0/root/gehen nach/ADP/4/case oben/ADV/2/advmod",
            "",
            ["Kurse | nach oben gehen | - | affirmed certain asserted"],
            id="adverb with a preposition",
        ),
        pytest.param(
            "Gericht/NOUN/2/nsubj erklärt/VERB/0/root/erklären Wahl/NOUN/2/obj für/ADP/5/case gültig/ADJ/2/advmod",
            "",
            ["Gericht | für gültig erklären | Wahl | affirmed certain asserted"],
            id="adjective with a preposition",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj äußerte/VERB/0/root/äußern sich/PRON/2/obj/sich/PRF besorgt/ADJ/2/advmod/besorgt/ADJD "
            "über/ADP/6/case Lage/NOUN/2/obl",
            "0-1:PER",
            ["Lindt | sich besorgt äußern über | Lage | affirmed certain asserted"],
            id="mood",
        ),
        pytest.param(
            "Wie/ADV/3/advmod Kreis/NOUN/3/nsubj mitteilt/VERB/6/advcl/mitteilen ,/PUNCT/3/punct Bad/NOUN/6/nsubj "
            "schließt/VERB/0/root/schließen",
            "",
            ["Bad | schließen | - | affirmed certain asserted"],
            id="who tells it by the way",
        ),
    ],
)
def test_verb(words: str, names: str, lines: list[str]) -> None:
    assert found(verb, tree(words, names)) == lines


@pytest.mark.parametrize(
    ("words", "names", "lines"),
    [
        pytest.param(
            "Verein/NOUN/2/nsubj unterstützt/VERB/0/root/unterstützen keinen/DET/4/det/kein/PIAT Umbau/NOUN/2/obj",
            "",
            ["Verein | supports | Umbau | negated certain asserted"],
            id="kein",
        ),
        pytest.param(
            "Rehberg/PROPN/2/nsubj mag/VERB/0/root/mögen nicht/PART/4/advmod Tee/NOUN/2/obj "
            ",/PUNCT/7/punct sondern/CCONJ/7/cc Saft/NOUN/4/conj",
            "0-1:PER",
            ["Rehberg | mögen | Tee | negated certain asserted", "Rehberg | mögen | Saft | affirmed certain asserted"],
            id="nicht, sondern",
        ),
        pytest.param(
            "Weder/CCONJ/2/cc Moos/NOUN/5/nsubj noch/CCONJ/4/cc Farn/NOUN/2/conj wächst/VERB/0/root/wachsen",
            "",
            ["Moos | wachsen | - | negated certain asserted", "Farn | wachsen | - | negated certain asserted"],
            id="weder, noch",
        ),
    ],
)
def test_verb_that_is_denied(words: str, names: str, lines: list[str]) -> None:
    assert found(verb, tree(words, names)) == lines


@pytest.mark.parametrize(
    ("words", "names", "lines"),
    [
        pytest.param(
            "Rehberg/PROPN/2/nsubj sagte/VERB/0/root/sagen ,/PUNCT/6/punct dass/SCONJ/6/mark "
            "Moos/NOUN/6/nsubj wächst/VERB/2/ccomp/wachsen",
            "0-1:PER",
            [
                "Rehberg | sagen | dass Moos wächst | affirmed certain asserted",
                "Moos | wachsen | - | affirmed certain asserted",
            ],
            id="what is said is the object",
        ),
        pytest.param(
            "Rehberg/PROPN/2/nsubj bat/VERB/0/root/bitten Lindt/PROPN/2/obj Brief/NOUN/6/obj "
            "zu/PART/6/mark lesen/VERB/2/xcomp/lesen",
            "0-1:PER",
            [
                "Rehberg | bitten | Brief zu lesen | affirmed certain asserted",
                "Lindt | lesen | Brief | affirmed certain demanded",
            ],
            id="who is asked does it",
        ),
        pytest.param(
            "Rehberg/PROPN/2/nsubj kam/VERB/0/root/kommen und/CCONJ/4/cc sah/VERB/2/conj/sehen Turm/NOUN/4/obj",
            "0-1:PER",
            ["Rehberg | kommen | - | affirmed certain asserted", "Rehberg | sehen | Turm | affirmed certain asserted"],
            id="two verbs, one subject",
        ),
    ],
)
def test_verb_with_a_clause(words: str, names: str, lines: list[str]) -> None:
    assert found(verb, tree(words, names)) == lines


def test_both_ends_of_a_stretch_are_one_object() -> None:
    words = (
        "Bahn/NOUN/2/nsubj fährt/VERB/0/root/fahren zwischen/ADP/4/case Hafen/NOUN/2/obl und/CCONJ/7/cc dem/DET/7/det "
        "Markt/NOUN/4/conj"
    )
    assert found(verb, tree(words)) == ["Bahn | fahren zwischen | Hafen und dem Markt | affirmed certain asserted"]


def test_set_phrase_is_no_object() -> None:
    words = "Preise/NOUN/2/nsubj sinken/VERB/0/root/sinken im/ADP/4/case Schnitt/NOUN/2/obl"
    assert found(verb, tree(words)) == ["Preise | sinken | - | affirmed certain asserted"]


def test_what_can_be_done_is_told_once() -> None:
    words = "Tor/NOUN/2/nsubj lässt/VERB/0/root/lassen/VVFIN sich/PRON/2/obj öffnen/VERB/2/xcomp/öffnen/VVINF"
    assert found(verb, tree(words)) == ["Tor | sich öffnen lassen | - | affirmed possible asserted"]


def test_infinitive_of_a_noun_is_not_told_of_the_noun() -> None:
    words = (
        "Antrag/NOUN/3/nsubj:pass wird/AUX/3/aux:pass/werden abgelehnt/VERB/0/root/ablehnen/VVPP ,/PUNCT/6/punct "
        "zu/PART/6/mark öffnen/VERB/1/xcomp/öffnen/VVINF"
    )
    assert [*found(passive, tree(words)), *found(verb, tree(words))] == [
        "Antrag | abgelehnt werden | - | affirmed certain asserted"
    ]


def test_modal_verb_taken_for_a_full_verb_is_told_with_its_infinitive() -> None:
    words = "Land/NOUN/2/nsubj dürfe/VERB/0/root/dürfen/VVFIN Häfen/NOUN/4/obj bauen/VERB/2/xcomp/bauen/VVINF"
    assert found(verb, tree(words)) == ["Land | bauen | Häfen | affirmed possible asserted"]


def test_predicate_adjective_that_looks_like_a_verb_is_told_once() -> None:
    words = "Verein/NOUN/2/nsubj reagiert/VERB/0/root/reagieren/VVFIN empört/VERB/2/xcomp/empören/ADJD"
    assert found(verb, tree(words)) == []


@pytest.mark.parametrize(
    ("words", "lines"),
    [
        pytest.param(
            "Am/ADP/2/case Montag/NOUN/3/obl erklärte/VERB/0/root/erklären Lindt/PROPN/3/nsubj", [], id="no object"
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj stimmte/VERB/0/root/stimmen dagegen/ADV/2/advmod/dagegen/PAV",
            ["Lindt | dagegen stimmen | - | affirmed certain asserted"],
            id="how somebody votes",
        ),
        pytest.param(
            "Preise/NOUN/5/nsubj haben/AUX/5/aux/haben sich/PRON/5/obj fast/ADV/5/advmod verdoppelt/VERB/0/root/verdoppeln",
            ["Preise | sich fast verdoppeln | - | affirmed certain asserted"],
            id="not quite",
        ),
    ],
)
def test_verb_is_told_with_what_it_says_nothing_without(words: str, lines: list[str]) -> None:
    assert found(verb, tree(words, "3-4:PER" if words.startswith("Am") else "")) == lines


def test_who_is_asked_is_told_with_what_is_asked() -> None:
    words = (
        "Lindt/PROPN/2/nsubj forderte/VERB/0/root/fordern/VVFIN Rat/NOUN/2/obj auf/ADP/2/compound:prt zu/PART/6/mark "
        "zahlen/VERB/2/xcomp/zahlen/VVINF"
    )
    assert found(verb, tree(words, "0-1:PER"))[0] == "Lindt | auffordern | zu zahlen | affirmed certain asserted"


def test_figure_behind_two_prepositions_has_the_second() -> None:
    words = (
        "Etat/NOUN/2/nsubj stieg/VERB/0/root/steigen von/ADP/7/case zwei/NUM/7/nummod auf/ADP/7/case drei/NUM/7/nummod "
        "Euro/NOUN/2/obl"
    )
    assert found(verb, tree(words))[0].startswith("Etat | steigen auf |")
