import pytest

from belegraph.extraction.attribution import find_attributions
from belegraph.extraction.attribution.sourced import sourced
from belegraph.testing import scene, tree


def source(words: str, names: str = "") -> str | None:
    heads = [found.speaker.head for found in sourced(scene(tree(words, names)).text)]
    return next((head.text for head in heads if head is not None), None)


@pytest.mark.parametrize(
    ("words", "speaker"),
    [
        pytest.param(
            "Laut/ADP/2/case/laut Lindt/PROPN/3/obl brennt/VERB/0/root/brennen Wald/NOUN/3/nsubj",
            "Lindt",
            id="laut",
        ),
        pytest.param(
            "Aus/ADP/2/case/aus Sicht/NOUN/4/obl/Sicht Lindts/PROPN/2/nmod brennt/VERB/0/root/brennen Wald/NOUN/4/nsubj",
            "Lindts",
            id="from somebody's point of view",
        ),
        pytest.param(
            "Aus/ADP/3/case/aus ihrer/DET/3/det:poss Sicht/NOUN/4/obl/Sicht brennt/VERB/0/root/brennen Wald/NOUN/4/nsubj",
            "ihrer",
            id="from her point of view",
        ),
        pytest.param(
            "Lindt/PROPN/3/obl zufolge/ADP/1/case/zufolge brennt/VERB/0/root/brennen Wald/NOUN/3/nsubj",
            "Lindt",
            id="zufolge behind the name",
        ),
        pytest.param(
            "Ihr/PRON/3/obl zufolge/ADP/1/case/zufolge brennt/VERB/0/root/brennen Wald/NOUN/3/nsubj",
            "Ihr",
            id="zufolge behind a pronoun",
        ),
        pytest.param(
            "Nach/ADP/2/case/nach Angaben/NOUN/5/obl/Angabe der/DET/4/det Feuerwehr/NOUN/2/nmod "
            "brennt/VERB/0/root/brennen Wald/NOUN/5/nsubj",
            "Feuerwehr",
            id="nach Angaben, genitive",
        ),
        pytest.param(
            "Nach/ADP/2/case/nach Angaben/NOUN/5/obl/Angabe von/ADP/4/case Lindt/PROPN/2/nmod "
            "brennt/VERB/0/root/brennen Wald/NOUN/5/nsubj",
            "Lindt",
            id="nach Angaben von",
        ),
        pytest.param(
            "Laut/ADP/2/case/laut Polizeiangaben/NOUN/3/obl/Polizeiangabe brennt/VERB/0/root/brennen Wald/NOUN/3/nsubj",
            "Polizeiangaben",
            id="what is said has no teller beside it",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj ruft/VERB/0/root/rufen :/PUNCT/2/punct „/PUNCT/7/punct So/ADV/7/advmod/so Eis/NOUN/7/nsubj "
            "schmilzt/VERB/2/ccomp/schmelzen “/PUNCT/7/punct",
            None,
            id="so at the head of a quotation",
        ),
        pytest.param(
            "Wald/NOUN/2/nsubj brennt/VERB/0/root/brennen ,/PUNCT/5/punct so/ADV/5/advmod/so Lindt/PROPN/2/parataxis",
            "Lindt",
            id="so behind a comma",
        ),
        pytest.param(
            "Gemäß/ADP/2/case/gemäß Zeugin/NOUN/3/obl brennt/VERB/0/root/brennen Wald/NOUN/3/nsubj",
            "Zeugin",
            id="gemäß, a person",
        ),
    ],
)
def test_source(words: str, speaker: str) -> None:
    assert source(words) == speaker


@pytest.mark.parametrize(
    "words",
    [
        pytest.param(
            "Nach/ADP/2/case/nach Graz/PROPN/3/obl reist/VERB/0/root/reisen Lindt/PROPN/3/nsubj", id="nach to a place"
        ),
        pytest.param(
            "Laut/ADP/2/case/laut Gesetz/NOUN/3/obl haftet/VERB/0/root/haften Lindt/PROPN/3/nsubj",
            id="a law says nothing",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj denkt/VERB/0/root/denken laut/ADP/5/case/laut über/ADP/5/case/über Holm/PROPN/2/obl",
            id="aloud, and not according to",
        ),
        pytest.param(
            "Gemäß/ADP/2/case/gemäß Brauch/NOUN/3/obl haftet/VERB/0/root/haften Lindt/PROPN/3/nsubj",
            id="a rule says nothing",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj malt/VERB/0/root/malen Wald/NOUN/2/obj aus/ADP/5/case/aus Sicht/NOUN/3/nmod/Sicht "
            "Holms/PROPN/5/nmod",
            id="a view of a noun",
        ),
        pytest.param("So/ADV/2/advmod/so brennt/VERB/0/root/brennen Wald/NOUN/2/nsubj", id="so at the beginning"),
        pytest.param(
            "Wald/NOUN/2/nsubj brennt/VERB/0/root/brennen ,/PUNCT/6/punct so/ADV/6/advmod/so sehr/ADV/6/advmod "
            "lodert/VERB/2/parataxis/lodern Gras/NOUN/6/nsubj",
            id="so before an adverb",
        ),
    ],
)
def test_no_source(words: str) -> None:
    assert source(words) is None


def test_impersonal_verb_of_saying_names_its_source() -> None:
    doc = tree(
        "Der/DET/2/det Hafen/NOUN/3/nsubj schließe/VERB/5/ccomp/schließen/VVFIN ,/PUNCT/3/punct hieß/VERB/0/root/heißen/VVFIN "
        "es/PRON/5/nsubj aus/ADP/9/case der/DET/9/det Behörde/NOUN/5/obl"
    )
    assert [found.speaker.head for found in sourced(scene(doc).text)] == [doc[8]]


def test_what_goes_on_behind_a_source_between_commas_is_not_its_message() -> None:
    doc = tree(
        "Wald/NOUN/2/nsubj brenne/VERB/0/root/brennen/VVFIN ,/PUNCT/5/punct so/ADV/5/advmod/so Lindt/PROPN/7/nsubj "
        ",/PUNCT/5/punct schwieg/VERB/2/conj/schweigen/VVFIN dann/ADV/7/advmod"
    )
    assert [sorted(found.message) for found in sourced(scene(doc).text)] == [[0, 1]]


def test_a_message_with_a_source_is_found_once() -> None:
    doc = tree(
        "Aus/ADP/3/case der/DET/3/det Behörde/NOUN/4/obl hieß/VERB/0/root/heißen/VVFIN es/PRON/4/nsubj "
        ",/PUNCT/8/punct alles/PRON/8/nsubj sei/AUX/4/ccomp/sein/VAFIN still/ADJ/8/advmod"
    )
    text = scene(doc).text
    assert [sorted(found.message) for found in find_attributions(text)] == [[6, 7, 8]]


def test_source_of_a_source_is_not_its_message() -> None:
    doc = tree(
        "Wie/CCONJ/3/mark/wie Rohr/PROPN/3/nsubj meldet/VERB/8/advcl/melden/VVFIN ,/PUNCT/3/punct nach/ADP/6/case/nach "
        "Ansicht/NOUN/8/obl/Ansicht Lindts/PROPN/6/nmod brennt/VERB/0/root/brennen/VVFIN Wald/NOUN/8/nsubj"
    )
    found = {one.speaker.head: sorted(one.message) for one in sourced(scene(doc).text)}
    assert found == {doc[1]: [4, 5, 6, 7, 8], doc[6]: [7, 8]}


def test_what_a_noun_of_saying_announces_with_an_adverb() -> None:
    doc = tree(
        "Lindt/PROPN/2/nsubj teilt/VERB/0/root/teilen/VVFIN Verdacht/NOUN/2/obj Rohrs/PROPN/3/nmod ,/PUNCT/8/punct "
        "wonach/ADV/8/advmod/wonach/PWAV Moos/NOUN/8/nsubj welkt/VERB/2/ccomp/welken/VVFIN"
    )
    found = find_attributions(scene(doc).text)
    assert [(one.speaker.head, sorted(one.message)) for one in found] == [(doc[3], [6, 7])]
