import pytest
from spacy.tokens import Doc

from belegraph.syntax.attachments import reattached
from belegraph.syntax.clause import Verbs
from belegraph.syntax.ud import dependents
from belegraph.testing import tree

VERBS = Verbs(
    by=frozenset({"um"}),
    up_to=frozenset({"auf"}),
    changes=("senkung",),
    origin=frozenset({"von"}),
    passive=frozenset({"werden"}),
    telling=frozenset({"sagen"}),
    media=("zeitung",),
    staff=("chefin",),
    circles=("team",),
    complements={"auffordern": frozenset({"zu"})},
)


def _heads(doc: Doc) -> dict[str, str]:
    """Return for each word but the root the word that it hangs on, after all is moved."""
    index = reattached(dependents(doc), doc, VERBS)
    return {
        part.text: doc[place].text for place, below in enumerate(index) for parts in below.values() for part in parts
    }


@pytest.mark.parametrize(
    ("words", "part", "head"),
    [
        pytest.param(
            "Arzt/NOUN/4/nsubj Kern/PROPN/1/appos Anwältin/NOUN/2/conj gehen/VERB/0/root Ott/PROPN/3/appos",
            "Anwältin",
            "Arzt",
            id="two titles with names",
        ),
        pytest.param(
            "Arzt/NOUN/4/nsubj Kern/PROPN/1/appos Anwältin/NOUN/2/conj gehen/VERB/0/root",
            "Anwältin",
            "Kern",
            id="no name",
        ),
        pytest.param(
            "Fund/NOUN/2/nsubj bremst/VERB/0/root Bau/NOUN/2/obj um/ADP/6/case elf/NUM/6/nummod Tage/NOUN/3/nmod",
            "Tage",
            "bremst",
            id="by how much",
        ),
        pytest.param(
            "Land/NOUN/2/nsubj plant/VERB/0/root Senkung/NOUN/2/obj/Senkung um/ADP/6/case elf/NUM/6/nummod "
            "Prozent/NOUN/3/nmod",
            "Prozent",
            "Senkung",
            id="by how much, of a noun that means a change",
        ),
        pytest.param(
            "Streit/NOUN/2/nsubj lähmt/VERB/0/root Bau/NOUN/2/obj um/ADP/5/case Tor/NOUN/3/nmod",
            "Tor",
            "Bau",
            id="no measure",
        ),
        pytest.param(
            "Preis/NOUN/2/nsubj stieg/VERB/0/root um/ADP/4/case Drittel/NOUN/2/obl auf/ADP/6/case Euro/NOUN/4/nmod",
            "Euro",
            "stieg",
            id="up to how much",
        ),
        pytest.param(
            "Daten/NOUN/5/nsubj von/ADP/4/case elf/NUM/4/nummod Kunden/NOUN/5/obl fehlen/VERB/0/root/fehlen",
            "Kunden",
            "Daten",
            id="of how many",
        ),
        pytest.param(
            "Häuser/NOUN/6/nsubj:pass von/ADP/4/case elf/NUM/4/nummod Firmen/NOUN/6/obl wurden/AUX/6/aux:pass/werden "
            "gebaut/VERB/0/root/bauen",
            "Firmen",
            "gebaut",
            id="by how many in the passive",
        ),
        pytest.param(
            "fordert/VERB/0/root/fordern Gäste/NOUN/1/obj zum/ADP/4/case/zu Tanz/NOUN/2/nmod auf/ADP/1/compound:prt",
            "Tanz",
            "fordert",
            id="what the verb says nothing without",
        ),
        pytest.param(
            "fordert/VERB/0/root/fordern Gäste/NOUN/1/obj zum/ADP/4/case/zu Tanz/NOUN/2/nmod",
            "Tanz",
            "Gäste",
            id="another verb",
        ),
        pytest.param(
            "fordert/VERB/0/root/fordern Gäste/NOUN/1/obj zum/ADP/4/case/zu Tanz/NOUN/2/nmod auf/ADP/1/compound:prt "
            "zur/ADP/7/case/zu Eile/NOUN/1/obl",
            "Tanz",
            "Gäste",
            id="the verb has it already",
        ),
        pytest.param(
            "fand/VERB/0/root/finden Team/NOUN/1/nsubj um/ADP/4/case Lindt/PROPN/1/obl Öl/NOUN/1/obj",
            "Lindt",
            "Team",
            id="around whom",
        ),
        pytest.param(
            "fand/VERB/0/root/finden Team/NOUN/1/nsubj um/ADP/5/case elf/NUM/5/nummod Uhr/NOUN/1/obl Öl/NOUN/1/obj",
            "Uhr",
            "fand",
            id="when",
        ),
        pytest.param(
            "sagte/VERB/0/root/sagen Ärztin/NOUN/1/nsubj der/DET/4/det Zeitung/NOUN/2/nmod",
            "Zeitung",
            "sagte",
            id="who is told",
        ),
        pytest.param(
            "sagte/VERB/0/root/sagen Chefin/NOUN/1/nsubj der/DET/4/det Zeitung/NOUN/2/nmod",
            "Zeitung",
            "Chefin",
            id="who somebody works for",
        ),
        pytest.param(
            "Ärztin/NOUN/4/nsubj der/DET/3/det Zeitung/NOUN/1/nmod sagte/VERB/0/root/sagen",
            "Zeitung",
            "Ärztin",
            id="before the verb",
        ),
    ],
)
def test_where_a_phrase_belongs(words: str, part: str, head: str) -> None:
    assert _heads(tree(words))[part] == head
