from belegraph.model import Quantity, Thing, Time
from belegraph.testing import scene, tree


def test_common_noun_is_a_thing_of_its_article() -> None:
    doc = tree("alte/ADJ/2/amod Brücke/NOUN/3/nsubj wankt/VERB/0/root/wanken")
    assert scene(doc).references.value(doc[1]) == Thing("alte Brücke", "Building", local=True)


def test_pronoun_that_nothing_is_known_of() -> None:
    doc = tree("Er/PRON/2/nsubj wankt/VERB/0/root/wanken")
    assert scene(doc).references.value(doc[0]) is None


def test_quantity() -> None:
    doc = tree("neun/NUM/2/nummod Meter/NOUN/3/nsubj reichen/VERB/0/root/reichen")
    assert scene(doc).references.value(doc[1]) == Quantity("9", "m")


def test_time() -> None:
    doc = tree("Gestern/ADV/2/advmod brach/VERB/0/root/brechen gestern/ADV/2/advmod Eis/NOUN/2/nsubj")
    assert scene(doc, "2024-06-12").references.value(doc[2]) == Time("2024-06-11")


def test_mentions_hold_names_and_what_stands_for_them() -> None:
    doc = tree(
        "Lindt/PROPN/2/nsubj siegt/VERB/0/root/siegen ./PUNCT/2/punct Sie/PRON/5/nsubj/sie lacht/VERB/0/root/lachen",
        "0-1:PER",
    )
    assert [(m.text, m.start, m.end, m.thing.name) for m in scene(doc).references.mentions] == [
        ("Lindt", 0, 5, "Lindt"),
        ("Sie", 13, 16, "Lindt"),
    ]


def test_common_nouns_are_no_mentions() -> None:
    assert scene(tree("Brücke/NOUN/2/nsubj wankt/VERB/0/root/wanken")).references.mentions == ()
