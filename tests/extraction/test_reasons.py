"""The words that decided how a clause is meant and who says so."""

import pytest

from belegraph.extraction.reasons import why_meant, why_said
from belegraph.testing import scene, tree


def meant(words: str, names: str = "", clause: int = 0) -> tuple[str, ...]:
    here = scene(tree(words, names))
    return why_meant(here.text.clauses[clause], here)


def said(words: str, names: str = "", clause: int = 0) -> tuple[str, ...]:
    here = scene(tree(words, names))
    return why_said(here.text.clauses[clause], here)


@pytest.mark.parametrize(
    ("words", "reasons"),
    [
        pytest.param(
            "Lindt/PROPN/3/nsubj soll/AUX/3/aux/sollen/VMFIN singen/VERB/0/root/singen/VVINF",
            ('modal verb "soll"',),
            id="modal verb",
        ),
        pytest.param(
            "Lindt/PROPN/3/nsubj soll/AUX/3/aux/sollen/VMFIN geflohen/VERB/0/root/fliehen/VVPP sein/AUX/3/aux/sein/VAINF",
            ('modal verb "soll", of hearsay',),
            id="modal verb of hearsay",
        ),
        pytest.param(
            "Lindt/PROPN/3/nsubj nie/ADV/3/advmod singt/VERB/0/root/singen/VVFIN", ('denied by "nie"',), id="negator"
        ),
        pytest.param(
            "Keine/DET/2/det Amsel/NOUN/3/nsubj singt/VERB/0/root/singen/VVFIN", ('denied by "Keine"',), id="kein"
        ),
        pytest.param("Niemand/PRON/2/nsubj singt/VERB/0/root/singen/VVFIN", ('denied by "Niemand"',), id="niemand"),
        pytest.param(
            "Lindt/PROPN/4/nsubj will/AUX/4/aux/wollen/VMFIN nicht/PART/4/advmod singen/VERB/0/root/singen/VVINF",
            ('denied by "nicht"', 'modal verb "will"'),
            id="negator and modal verb",
        ),
        pytest.param(
            "Lindt/PROPN/3/nsubj wird/AUX/3/aux/werden/VAFIN singen/VERB/0/root/singen/VVINF",
            ('future "wird"',),
            id="future",
        ),
        pytest.param(
            "Lindt/PROPN/3/nsubj vielleicht/ADV/3/advmod singt/VERB/0/root/singen/VVFIN",
            ('adverb "vielleicht"',),
            id="adverb",
        ),
        pytest.param(
            "Lindt/PROPN/3/nsubj hätte/AUX/3/aux/haben/VAFIN gesungen/VERB/0/root/singen/VVPP",
            ('Konjunktiv II "hätte"',),
            id="Konjunktiv II",
        ),
        pytest.param(
            "Lindt/PROPN/3/nsubj gern/ADV/3/advmod singt/VERB/0/root/singen/VVFIN",
            ("no word marks it: certain, affirmed, asserted",),
            id="none",
        ),
    ],
)
def test_words_of_the_clause(words: str, reasons: tuple[str, ...]) -> None:
    assert meant(words) == reasons


@pytest.mark.parametrize(
    ("clause", "reason"),
    [pytest.param(0, "under a condition", id="what follows"), pytest.param(1, "a condition", id="condition")],
)
def test_condition(clause: int, reason: str) -> None:
    words = (
        "Lindt/PROPN/2/nsubj singt/VERB/0/root/singen/VVFIN falls/SCONJ/5/mark Rehberg/PROPN/5/nsubj "
        "kommt/VERB/2/advcl/kommen/VVFIN"
    )
    assert meant(words, "0-1:PER 3-4:PER", clause) == (reason,)


@pytest.mark.parametrize("mark", ["um", "ohne"])
def test_conjunction(mark: str) -> None:
    words = (
        f"Lindt/PROPN/2/nsubj geht/VERB/0/root/gehen/VVFIN {mark}/SCONJ/5/mark/{mark}/KOUI zu/PART/5/mark "
        "singen/VERB/2/advcl/singen/VVINF"
    )
    assert f'conjunction "{mark}"' in meant(words, "0-1:PER", 1)


@pytest.mark.parametrize(
    ("words", "clause", "reason"),
    [
        pytest.param(
            "Lindt/PROPN/2/nsubj plant/VERB/0/root/planen/VVFIN zu/PART/4/mark singen/VERB/2/xcomp/singen/VVINF",
            1,
            'under "plant"',
            id="verb above",
        ),
        pytest.param(
            "Plan/NOUN/4/nsubj zu/PART/3/mark singen/VERB/1/acl/singen/VVINF reift/VERB/0/root/reifen/VVFIN",
            0,
            'under "Plan"',
            id="noun above",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj bestreitet/VERB/0/root/bestreiten/VVFIN dass/SCONJ/5/mark Moos/NOUN/5/nsubj "
            "wächst/VERB/2/ccomp/wachsen/VVFIN",
            1,
            'turned round by "bestreitet"',
            id="denial",
        ),
        pytest.param(
            "Lindt/PROPN/3/nsubj will/AUX/3/aux/wollen/VMFIN singen/VERB/0/root/singen/VVINF und/CCONJ/5/cc "
            "tanzen/VERB/3/conj/tanzen/VVINF",
            1,
            'shares "will" with "singen"',
            id="auxiliary of the verb before",
        ),
    ],
)
def test_words_above_the_clause(words: str, clause: int, reason: str) -> None:
    assert reason in meant(words, "0-1:PER" if words.startswith("Lindt") else "", clause)


@pytest.mark.parametrize(
    ("words", "names", "clause", "shown"),
    [
        pytest.param(
            "Lindt/PROPN/2/nsubj sagt/VERB/0/root/sagen/VVFIN dass/SCONJ/5/mark Moos/NOUN/5/nsubj "
            "wächst/VERB/2/ccomp/wachsen/VVFIN",
            "0-1:PER",
            1,
            ('Lindt: subject of "sagt"',),
            id="verb of saying",
        ),
        pytest.param(
            "Laut/ADP/2/case Lindt/PROPN/3/obl wächst/VERB/0/root/wachsen/VVFIN Moos/NOUN/3/nsubj",
            "1-2:PER",
            0,
            ('Lindt: source behind "Laut"',),
            id="source",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj sagt/VERB/0/root/sagen/VVFIN dass/SCONJ/5/mark Rehberg/PROPN/5/nsubj "
            "behauptet/VERB/2/ccomp/behaupten/VVFIN dass/SCONJ/8/mark Moos/NOUN/8/nsubj "
            "wächst/VERB/5/ccomp/wachsen/VVFIN",
            "0-1:PER 3-4:PER",
            2,
            ('Lindt: subject of "sagt"', 'Rehberg: subject of "behauptet"'),
            id="speaker within a speaker, outermost first",
        ),
        pytest.param(
            "Moos/NOUN/2/nsubj wächst/VERB/0/root/wachsen/VVFIN",
            "",
            0,
            ("the article itself: no verb of saying, no source, no quotation marks",),
            id="nobody",
        ),
    ],
)
def test_what_shows_the_speaker(words: str, names: str, clause: int, shown: tuple[str, ...]) -> None:
    assert said(words, names, clause) == shown
