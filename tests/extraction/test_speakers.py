import pytest

from belegraph.model import Thing
from belegraph.testing import scene, tree


def speakers(words: str, names: str = "") -> dict[str, str]:
    """Return for each predicate who says it, outermost first, and how it is quoted."""
    here = scene(tree(words, names))
    return {
        here.text.doc[place].text: " ".join([*(speaker.phrase.text for speaker in found.speakers), found.quoted])
        for place, found in here.told.items()
        if found.speakers
    }


@pytest.mark.parametrize(
    ("opening", "closing"),
    [
        pytest.param("„", "“", id="German"),
        pytest.param("»", "«", id="guillemets inwards"),
        pytest.param("«", "»", id="guillemets outwards"),
        pytest.param("“", "”", id="English"),
        pytest.param('"', '"', id="straight"),
        pytest.param("‚", "‘", id="single German"),
        pytest.param("‹", "›", id="single guillemets outwards"),
        pytest.param("›", "‹", id="single guillemets inwards"),
        pytest.param("„", "”", id="German, closed as in English"),
    ],
)
def test_quotation_marks(opening: str, closing: str) -> None:
    words = (
        f"{opening}/PUNCT/3/punct Moos/NOUN/3/nsubj wächst/VERB/6/ccomp/wachsen/VVFIN {closing}/PUNCT/3/punct ,/PUNCT/6/punct "
        "sagte/VERB/0/root/sagen/VVFIN Lindt/PROPN/6/nsubj"
    )
    assert speakers(words, "6-7:PER") == {"wächst": "Lindt verbatim"}


@pytest.mark.parametrize(
    ("words", "names", "said"),
    [
        pytest.param(
            "Lindt/PROPN/2/nsubj sagte/VERB/0/root/sagen/VVFIN :/PUNCT/2/punct „/PUNCT/6/punct "
            "Moos/NOUN/6/nsubj wächst/VERB/0/root/wachsen/VVFIN ./PUNCT/6/punct “/PUNCT/6/punct",
            "0-1:PER",
            {"wächst": "Lindt verbatim"},
            id="after a colon",
        ),
        pytest.param(
            "„/PUNCT/3/punct Moos/NOUN/3/nsubj wächst/VERB/0/root/wachsen/VVFIN ./PUNCT/3/punct "
            "Es/PRON/6/nsubj regnet/VERB/0/root/regnen/VVFIN “/PUNCT/6/punct ,/PUNCT/6/punct "
            "sagte/VERB/6/parataxis/sagen/VVFIN Lindt/PROPN/9/nsubj",
            "9-10:PER",
            {"wächst": "Lindt verbatim", "regnet": "Lindt verbatim"},
            id="over two sentences",
        ),
        pytest.param(
            "„/PUNCT/3/punct Moos/NOUN/3/nsubj wächst/VERB/0/root/wachsen/VVFIN “/PUNCT/3/punct "
            ",/PUNCT/6/punct sagte/VERB/3/parataxis/sagen/VVFIN Lindt/PROPN/6/nsubj ./PUNCT/3/punct "
            "„/PUNCT/11/punct Farn/NOUN/11/nsubj welkt/VERB/0/root/welken/VVFIN “/PUNCT/11/punct "
            "./PUNCT/11/punct",
            "6-7:PER",
            {"wächst": "Lindt verbatim", "welkt": "Lindt verbatim"},
            id="that goes on without a verb of saying",
        ),
        pytest.param(
            "Der/DET/5/det „/PUNCT/3/punct schiefe/ADJ/5/amod “/PUNCT/3/punct Turm/NOUN/6/nsubj "
            "fällt/VERB/0/root/fallen/VVFIN ,/PUNCT/8/punct sagt/VERB/6/parataxis/sagen/VVFIN "
            "Lindt/PROPN/8/nsubj",
            "8-9:PER",
            {"fällt": "Lindt reported"},
            id="of a single word is no speech",
        ),
        pytest.param(
            "„/PUNCT/3/punct Moos/NOUN/3/nsubj wächst/VERB/0/root/wachsen/VVFIN ./PUNCT/3/punct “/PUNCT/3/punct",
            "",
            {},
            id="of nobody",
        ),
    ],
)
def test_quotation(words: str, names: str, said: dict[str, str]) -> None:
    assert speakers(words, names) == said


@pytest.mark.parametrize(
    ("words", "names", "said"),
    [
        pytest.param(
            "Lindt/PROPN/2/nsubj sagte/VERB/0/root/sagen/VVFIN ,/PUNCT/6/punct dass/SCONJ/6/mark "
            "Moos/NOUN/6/nsubj wachse/VERB/2/ccomp/wachsen/VVFIN",
            "0-1:PER",
            {"wachse": "Lindt reported"},
            id="dass",
        ),
        pytest.param(
            "Moos/NOUN/2/nsubj wachse/VERB/4/ccomp/wachsen/VVFIN ,/PUNCT/2/punct "
            "sagte/VERB/0/root/sagen/VVFIN Lindt/PROPN/4/nsubj",
            "4-5:PER",
            {"wachse": "Lindt reported"},
            id="verb of saying behind it",
        ),
        pytest.param(
            "Moos/NOUN/2/nsubj wachse/VERB/0/root/wachsen/VVFIN ,/PUNCT/4/punct "
            "sagte/VERB/2/parataxis/sagen/VVFIN Lindt/PROPN/4/nsubj",
            "4-5:PER",
            {"wachse": "Lindt reported"},
            id="verb of saying as an aside",
        ),
        pytest.param(
            "Den/DET/2/det Angaben/NOUN/4/obl/Angabe zufolge/ADP/2/case wächst/VERB/0/root/wachsen/VVFIN Moos/NOUN/4/nsubj",
            "",
            {"wächst": "Angaben reported"},
            id="of whom nobody knows, without the article",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj erklärte/VERB/0/root/erklären/VVFIN :/PUNCT/5/punct Moos/NOUN/5/nsubj "
            "wächst/VERB/2/parataxis/wachsen/VVFIN",
            "0-1:PER",
            {"wächst": "Lindt reported"},
            id="colon",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj hofft/VERB/0/root/hoffen/VVFIN dass/SCONJ/5/mark Moos/NOUN/5/nsubj "
            "wächst/VERB/2/ccomp/wachsen/VVFIN",
            "0-1:PER",
            {"wächst": "Lindt reported"},
            id="belief",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj droht/VERB/0/root/drohen/VVFIN zu/PART/4/mark klagen/VERB/2/xcomp/klagen/VVINF",
            "0-1:PER",
            {"klagen": "Lindt reported"},
            id="threat",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj berichtet/VERB/0/root/berichten/VVFIN dass/SCONJ/5/mark "
            "Rehberg/PROPN/5/nsubj behauptet/VERB/2/ccomp/behaupten/VVFIN dass/SCONJ/8/mark "
            "Moos/NOUN/8/nsubj wächst/VERB/5/ccomp/wachsen/VVFIN",
            "0-1:PER 3-4:PER",
            {"behauptet": "Lindt reported", "wächst": "Lindt Rehberg reported"},
            id="one speaker inside another",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj plant/VERB/0/root/planen/VVFIN zu/PART/4/mark reisen/VERB/2/xcomp/reisen/VVINF",
            "0-1:PER",
            {"reisen": "Lindt reported"},
            id="plan",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj lacht/VERB/0/root/lachen/VVFIN weil/SCONJ/5/mark Moos/NOUN/5/nsubj "
            "wächst/VERB/2/advcl/wachsen/VVFIN",
            "0-1:PER",
            {},
            id="a reason is not said",
        ),
    ],
)
def test_reported_speech(words: str, names: str, said: dict[str, str]) -> None:
    assert speakers(words, names) == said


@pytest.mark.parametrize(
    ("words", "names", "said"),
    [
        pytest.param(
            "Moos/NOUN/2/nsubj wächst/VERB/0/root/wachsen/VVFIN ./PUNCT/2/punct Das/PRON/5/obj/das/PDS "
            "teilte/VERB/0/root/teilen/VVFIN Lindt/PROPN/5/nsubj mit/ADP/5/compound:prt",
            "5-6:PER",
            {"wächst": "Lindt reported"},
            id="das looks back",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj sagte/VERB/0/root/sagen/VVFIN Moos/NOUN/4/nsubj "
            "wachse/VERB/2/ccomp/wachsen/VVFIN ./PUNCT/2/punct Es/PRON/8/nsubj sei/AUX/8/cop/sein/VAFIN "
            "nass/ADJ/0/root",
            "0-1:PER",
            {"wachse": "Lindt reported", "nass": "Lindt reported"},
            id="Konjunktiv I goes on",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj sagte/VERB/0/root/sagen/VVFIN Moos/NOUN/4/nsubj "
            "wachse/VERB/2/ccomp/wachsen/VVFIN ./PUNCT/2/punct Es/PRON/8/nsubj ist/AUX/8/cop/sein/VAFIN "
            "nass/ADJ/0/root",
            "0-1:PER",
            {"wachse": "Lindt reported"},
            id="the indicative ends it",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj lachte/VERB/0/root/lachen/VVFIN ./PUNCT/2/punct Es/PRON/6/nsubj "
            "sei/AUX/6/cop/sein/VAFIN nass/ADJ/0/root",
            "0-1:PER",
            {"nass": "Lindt reported"},
            id="Konjunktiv I after a person without a verb of saying",
        ),
    ],
)
def test_speech_of_the_sentence_beside(words: str, names: str, said: dict[str, str]) -> None:
    assert speakers(words, names) == said


@pytest.mark.parametrize(
    ("verb", "lemma", "denied"),
    [
        pytest.param("bestritt", "bestreiten", True, id="bestreiten"),
        pytest.param("dementierte", "dementieren", True, id="dementieren"),
        pytest.param("bestätigte", "bestätigen", False, id="bestätigen"),
    ],
)
def test_denial(verb: str, lemma: str, denied: bool) -> None:
    words = (
        f"Lindt/PROPN/2/nsubj {verb}/VERB/0/root/{lemma}/VVFIN dass/SCONJ/5/mark Moos/NOUN/5/nsubj "
        "wächst/VERB/2/ccomp/wachsen/VVFIN"
    )
    assert scene(tree(words, "0-1:PER")).told[4].denied is denied


@pytest.mark.parametrize(
    ("words", "denied"),
    [
        pytest.param(
            "dass/SCONJ/5/mark Moos/NOUN/5/nsubj wächst/VERB/2/ccomp/wachsen/VVFIN obwohl/SCONJ/8/mark "
            "Tau/NOUN/8/nsubj fehlt/VERB/5/advcl/fehlen/VVFIN",
            {"wächst": True, "fehlt": False},
            id="a circumstance of what is denied",
        ),
        pytest.param(
            "dass/SCONJ/5/mark Moos/NOUN/5/nsubj wächst/VERB/2/ccomp/wachsen/VVFIN weil/SCONJ/8/mark "
            "Tau/NOUN/8/nsubj fehlt/VERB/5/advcl/fehlen/VVFIN",
            {"wächst": True, "fehlt": False},
            id="a reason of what is denied",
        ),
        pytest.param(
            "obwohl/SCONJ/5/mark Moos/NOUN/5/nsubj wächst/VERB/2/advcl/wachsen/VVFIN dass/SCONJ/8/mark "
            "Tau/NOUN/8/nsubj fehlt/VERB/2/ccomp/fehlen/VVFIN",
            {"wächst": False, "fehlt": True},
            id="a circumstance of the denial",
        ),
        pytest.param(
            "dass/SCONJ/5/mark Moos/NOUN/5/nsubj wächst/VERB/2/ccomp/wachsen/VVFIN und/CCONJ/8/cc "
            "Tau/NOUN/8/nsubj fehlt/VERB/5/conj/fehlen/VVFIN",
            {"wächst": True, "fehlt": True},
            id="the second of two things denied",
        ),
        pytest.param(
            "zu/PART/4/mark schlafen/VERB/2/xcomp/schlafen/VVINF obwohl/SCONJ/7/mark Tau/NOUN/7/nsubj "
            "fehlt/VERB/2/advcl/fehlen/VVFIN",
            {"schlafen": True, "fehlt": False},
            id="an infinitive",
        ),
    ],
)
def test_denial_turns_round_only_what_it_tells(words: str, denied: dict[str, bool]) -> None:
    here = scene(tree(f"Lindt/PROPN/2/nsubj bestreitet/VERB/0/root/bestreiten/VVFIN {words}", "0-1:PER"))
    found = {here.text.doc[place].text: found.denied for place, found in here.told.items()}
    assert found == {"bestreitet": False} | denied


@pytest.mark.parametrize(
    ("verb", "adverb", "meant"),
    [
        pytest.param("bestreitet/VERB/0/root/bestreiten", "stets", "negated certain asserted", id="bestreiten"),
        pytest.param("glaubt/VERB/0/root/glauben", "stets", "affirmed probable asserted", id="glauben"),
        pytest.param("glaubt/VERB/0/root/glauben", "nie", "negated probable asserted", id="nie glauben"),
        pytest.param("bezweifelt/VERB/0/root/bezweifeln", "stets", "negated probable asserted", id="bezweifeln"),
        pytest.param("bezweifelt/VERB/0/root/bezweifeln", "nie", "affirmed probable asserted", id="nie bezweifeln"),
        pytest.param("erwartet/VERB/0/root/erwarten", "nie", "negated probable expected", id="nie erwarten"),
        pytest.param("fordert/VERB/0/root/fordern", "nie", "affirmed unknown demanded", id="nie fordern"),
        pytest.param("sagt/VERB/0/root/sagen", "nie", "affirmed unknown asserted", id="nie sagen"),
    ],
)
def test_speaker_who_holds_something_or_not(verb: str, adverb: str, meant: str) -> None:
    words = (
        f"Lindt/PROPN/2/nsubj {verb} {adverb}/ADV/2/advmod dass/SCONJ/6/mark Moos/NOUN/6/nsubj "
        "wächst/VERB/2/ccomp/wachsen/VVFIN"
    )
    here = scene(tree(words, "0-1:PER"))
    judged, _ = here.judge(here.text.clauses[1])
    assert f"{judged.polarity} {judged.certainty} {judged.mode}" == meant


def test_ich_is_who_speaks() -> None:
    here = scene(
        tree(
            "„/PUNCT/3/punct Ich/PRON/3/nsubj reise/VERB/6/ccomp/reisen/VVFIN “/PUNCT/3/punct ,/PUNCT/6/punct "
            "sagte/VERB/0/root/sagen/VVFIN Lindt/PROPN/6/nsubj",
            "6-7:PER",
        )
    )
    assert here.value(here.text.doc[1], here.text.clauses[0]) == Thing("Lindt", "Person")


QUOTED = "„/PUNCT/3/punct Wir/PRON/3/nsubj reisen/VERB/6/ccomp/reisen/VVFIN “/PUNCT/3/punct ,/PUNCT/6/punct sagte/VERB/0/root/sagen/VVFIN "


@pytest.mark.parametrize(
    ("speaker", "names", "we"),
    [
        pytest.param("Nato/PROPN/6/nsubj", "", "NATO", id="an organisation speaks"),
        pytest.param("Nato-Chefin/NOUN/6/nsubj Anna/PROPN/7/appos", "7-8:PER", "NATO", id="who has an office there"),
        pytest.param("Anna/PROPN/6/nsubj", "6-7:PER", None, id="who has none"),
    ],
)
def test_we_are_the_organisation_that_speaks(speaker: str, names: str, we: str | None) -> None:
    here = scene(tree(QUOTED + speaker, names))
    value = here.value(here.text.doc[1], next(c for c in here.text.clauses if c.predicate.i == 2))
    assert (value.name if isinstance(value, Thing) else None) == we


@pytest.mark.parametrize(
    ("mark", "denied"),
    [
        pytest.param(":/PUNCT/2/punct", False, id="behind a colon"),
        pytest.param("dass/SCONJ/6/mark", True, id="with dass"),
    ],
)
def test_what_follows_a_colon_is_not_what_is_denied(mark: str, denied: bool) -> None:
    words = f"Lindt/PROPN/2/nsubj bestreitet/VERB/0/root/bestreiten dies/PRON/2/obj {mark} Moos/NOUN/6/nsubj blühe/VERB/2/ccomp/blühen/VVFIN"
    assert scene(tree(words, "0-1:PER")).told[5].denied is denied
