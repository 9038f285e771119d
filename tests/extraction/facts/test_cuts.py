"""Facts in the words of the text: who, the verb as in a main clause, one argument each."""

import pytest

from belegraph.extraction.facts.cuts import clause_facts, facts, is_participle, participle_facts
from belegraph.extraction.facts.wording import joined
from belegraph.testing import scene, tree

COMPARATIVE = "Degree=Cmp"


def lines(words: str, **features: str) -> list[str]:
    """Return the facts of a hand-made Doc as lines; features are those of the words of that form."""
    doc = tree(words)
    for word in doc:
        if word.text in features:
            word.set_morph(features[word.text])  # type: ignore[attr-defined]  # spaCy's stubs lack it
    parts = ((cut.subject, cut.relation, cut.object) for cut in facts(scene(doc)))
    return [" | ".join(joined(part) for part in parts) for parts in parts]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        pytest.param(
            "Lindt/PROPN/4/nsubj und/CCONJ/3/cc Rehberg/PROPN/1/conj kaufen/VERB/0/root/kaufen/VVFIN Brot/NOUN/4/obj",
            ["Lindt | kaufen | Brot", "Rehberg | kaufen | Brot"],
            id="two subjects",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj kauft/VERB/0/root/kaufen/VVFIN Brot/NOUN/2/obj ,/PUNCT/5/punct Tee/NOUN/3/conj "
            "und/CCONJ/7/cc Salz/NOUN/3/conj",
            ["Lindt | kauft | Brot", "Lindt | kauft | Tee", "Lindt | kauft | Salz"],
            id="three objects",
        ),
        pytest.param(
            "Lindt/PROPN/4/nsubj und/CCONJ/3/cc Rehberg/PROPN/1/conj kaufen/VERB/0/root/kaufen/VVFIN Brot/NOUN/4/obj "
            "und/CCONJ/7/cc Tee/NOUN/5/conj",
            ["Lindt | kaufen | Brot", "Lindt | kaufen | Tee", "Rehberg | kaufen | Brot", "Rehberg | kaufen | Tee"],
            id="each subject with each object",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj kauft/VERB/0/root/kaufen/VVFIN in/ADP/4/case Graz/PROPN/2/obl Brot/NOUN/2/obj "
            "und/CCONJ/7/cc Tee/NOUN/5/conj",
            [
                "Lindt | kauft | Brot",
                "Lindt | kauft | Tee",
                "Lindt | kauft Brot | in Graz",
                "Lindt | kauft Tee | in Graz",
            ],
            id="an adjunct behind each object",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj wohnt/VERB/0/root/wohnen/VVFIN in/ADP/4/case Graz/PROPN/2/obl und/CCONJ/6/cc "
            "Linz/PROPN/4/conj",
            ["Lindt | wohnt | in Graz", "Lindt | wohnt | in Linz"],
            id="one preposition before two places",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj hilft/VERB/0/root/helfen/VVFIN Kindern/NOUN/2/obl:arg und/CCONJ/5/cc Alten/NOUN/3/conj",
            ["Lindt | hilft | Kindern", "Lindt | hilft | Alten"],
            id="two datives",
        ),
        pytest.param(
            "Länder/NOUN/4/nsubj wie/ADP/3/case Malta/PROPN/1/nmod zahlen/VERB/0/root/zahlen/VVFIN Geld/NOUN/4/obj",
            ["Länder wie Malta | zahlen | Geld", "Malta | zahlen | Geld"],
            id="an example of the subject",
        ),
    ],
)
def test_each_coordinated_part_has_its_fact(words: str, found: list[str]) -> None:
    assert lines(words) == found


@pytest.mark.parametrize(
    ("words", "found"),
    [
        pytest.param(
            "Lindt/PROPN/2/nsubj baut/VERB/0/root/bauen/VVFIN und/CCONJ/4/cc verkauft/VERB/2/conj/verkaufen/VVFIN "
            "Mühlen/NOUN/4/obj",
            ["Lindt | baut | Mühlen", "Lindt | verkauft | Mühlen"],
            id="object behind both",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj baut/VERB/0/root/bauen/VVFIN Mühlen/NOUN/2/obj und/CCONJ/5/cc "
            "malt/VERB/2/conj/malen/VVFIN Pferde/NOUN/5/obj",
            ["Lindt | baut | Mühlen", "Lindt | malt | Pferde"],
            id="an object each",
        ),
        pytest.param(
            "Lindt/PROPN/5/nsubj will/AUX/5/aux/wollen/VMFIN die/DET/4/det Mühle/NOUN/5/obj "
            "kaufen/VERB/0/root/kaufen/VVINF und/CCONJ/7/cc bemalen/VERB/5/conj/bemalen/VVINF",
            ["Lindt | will kaufen | die Mühle", "Lindt | will bemalen | die Mühle"],
            id="object and modal verb before both",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj lacht/VERB/0/root/lachen/VVFIN aber/CCONJ/5/cc Rehberg/PROPN/5/nsubj "
            "baut/VERB/2/conj/bauen/VVFIN Schiffe/NOUN/5/obj",
            ["Rehberg | baut | Schiffe"],
            id="another subject shares nothing",
        ),
        pytest.param(
            "Lindt/PROPN/5/nsubj hat/AUX/5/aux/haben/VAFIN in/ADP/4/case Graz/PROPN/5/obl "
            "gelacht/VERB/0/root/lachen/VVPP und/CCONJ/7/cc gesungen/VERB/5/conj/singen/VVPP",
            ["Lindt | hat gelacht | in Graz", "Lindt | hat gesungen | in Graz"],
            id="auxiliary and adjunct before both",
        ),
        pytest.param(
            "Am/ADP/2/case Montag/NOUN/3/obl kaufte/VERB/0/root/kaufen/VVFIN Lindt/PROPN/3/nsubj Brot/NOUN/3/obj "
            "und/CCONJ/7/cc trank/VERB/3/conj/trinken/VVFIN Tee/NOUN/7/obj",
            [
                "Lindt | kaufte | Brot",
                "Lindt | kaufte Brot | Am Montag",
                "Lindt | trank | Tee",
                "Lindt | trank Tee | Am Montag",
            ],
            id="adjunct at the head of the sentence",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj kaufte/VERB/0/root/kaufen/VVFIN am/ADP/4/case Montag/NOUN/2/obl Brot/NOUN/2/obj "
            "und/CCONJ/7/cc trank/VERB/2/conj/trinken/VVFIN Tee/NOUN/7/obj",
            ["Lindt | kaufte | Brot", "Lindt | kaufte Brot | am Montag", "Lindt | trank | Tee"],
            id="adjunct behind the first verb is its own",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj lacht/VERB/0/root/lachen/VVFIN ,/PUNCT/4/punct singt/VERB/2/conj/singen/VVFIN "
            "und/CCONJ/6/cc malt/VERB/2/conj/malen/VVFIN Pferde/NOUN/6/obj",
            ["Lindt | malt | Pferde"],
            id="object of the last of three verbs is its own",
        ),
    ],
)
def test_coordinated_verbs(words: str, found: list[str]) -> None:
    assert lines(words) == found


CAUGHT = (
    "Lindt/PROPN/7/nsubj:pass ist/AUX/7/aux/sein/VAFIN am/ADP/4/case Samstag/NOUN/7/obl von/ADP/6/case Hunden/NOUN/7/obl "
    "gebissen/VERB/0/root/beißen/VVPP und/CCONJ/9/cc verletzt/VERB/7/conj/verletzen/VVPP worden/AUX/9/aux:pass/werden/VAPP"
)


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("Lindt | ist gebissen worden | von Hunden", id="agent of the first"),
        pytest.param("Lindt | ist gebissen worden | am Samstag", id="time of the first"),
        pytest.param("Lindt | ist verletzt worden | von Hunden", id="agent of the second"),
        pytest.param("Lindt | ist verletzt worden | am Samstag", id="time of the second"),
    ],
)
def test_participles_with_one_auxiliary_before_and_one_behind(line: str) -> None:
    assert line in lines(CAUGHT)


def test_participles_with_one_auxiliary_have_no_fact_beside() -> None:
    assert len(lines(CAUGHT)) == 4


def test_what_stands_behind_the_first_participle_is_not_that_of_the_second() -> None:
    words = (
        "Lindt/PROPN/3/nsubj:pass wurde/AUX/3/aux:pass/werden/VAFIN gewählt/VERB/0/root/wählen/VVPP in/ADP/5/case "
        "Graz/PROPN/3/obl und/CCONJ/7/cc vereidigt/VERB/3/conj/vereidigen/VVPP"
    )
    assert lines(words) == ["Lindt | wurde gewählt | in Graz"]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        pytest.param(
            "Lindt/PROPN/2/nsubj kauft/VERB/0/root/kaufen/VVFIN weder/CCONJ/4/cc Brot/NOUN/2/obj noch/CCONJ/6/cc "
            "Tee/NOUN/4/conj",
            ["Lindt | kauft weder | Brot", "Lindt | kauft noch | Tee"],
            id="objects",
        ),
        pytest.param(
            "Weder/CCONJ/2/cc Lindt/PROPN/5/nsubj noch/CCONJ/4/cc Rehberg/PROPN/2/conj kauft/VERB/0/root/kaufen/VVFIN "
            "Brot/NOUN/5/obj",
            ["Lindt | kauft Weder | Brot", "Rehberg | kauft noch | Brot"],
            id="subjects",
        ),
        pytest.param(
            "Lindt/PROPN/7/nsubj hat/AUX/7/aux/haben/VAFIN weder/CCONJ/4/cc Brot/NOUN/7/obj noch/CCONJ/6/cc "
            "Tee/NOUN/4/conj gekauft/VERB/0/root/kaufen/VVPP",
            ["Lindt | hat weder gekauft | Brot", "Lindt | hat noch gekauft | Tee"],
            id="behind the finite verb",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj kauft/VERB/0/root/kaufen/VVFIN weder/ADP/4/case Brot/NOUN/2/obj noch/ADV/6/advmod "
            "Tee/NOUN/4/conj",
            ["Lindt | kauft weder | Brot", "Lindt | kauft noch | Tee"],
            id="labelled as preposition and adverb",
        ),
    ],
)
def test_neither_and_nor_stand_at_the_verb(words: str, found: list[str]) -> None:
    assert lines(words) == found


@pytest.mark.parametrize(
    ("words", "found"),
    [
        pytest.param(
            "Lindt/PROPN/6/nsubj hat/AUX/6/aux/haben/VAFIN die/DET/4/det Mühle/NOUN/6/obj nicht/PART/6/advmod "
            "gekauft/VERB/0/root/kaufen/VVPP",
            ["Lindt | hat nicht gekauft | die Mühle"],
            id="nicht, behind the finite verb",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj kauft/VERB/0/root/kaufen/VVFIN Brot/NOUN/2/obj nie/ADV/2/advmod",
            ["Lindt | kauft nie | Brot"],
            id="nie, before the object",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj kauft/VERB/0/root/kaufen/VVFIN kaum/ADV/2/advmod Brot/NOUN/2/obj",
            ["Lindt | kauft kaum | Brot"],
            id="kaum",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj kauft/VERB/0/root/kaufen/VVFIN keine/DET/4/det Mühle/NOUN/2/obj",
            ["Lindt | kauft | keine Mühle"],
            id="kein stays with its noun",
        ),
        pytest.param(
            "Niemand/PRON/2/nsubj kauft/VERB/0/root/kaufen/VVFIN Brot/NOUN/2/obj",
            ["Niemand | kauft | Brot"],
            id="niemand stays in its place",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj lehnt/VERB/0/root/lehnen/VVFIN Brot/NOUN/2/obj nicht/PART/2/advmod ab/ADP/2/compound:prt",
            ["Lindt | lehnt nicht ab | Brot"],
            id="nicht, before a particle",
        ),
        pytest.param(
            "Lindt/PROPN/4/nsubj ist/AUX/4/cop/sein/VAFIN nicht/PART/4/advmod Müllerin/NOUN/0/root",
            ["Lindt | ist nicht | Müllerin"],
            id="nicht, before a noun that is predicated",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj nennt/VERB/0/root/nennen/VVFIN Öl/NOUN/2/obj und/CCONJ/5/cc Gas/NOUN/3/conj",
            ["Lindt | nennt | Öl", "Lindt | nennt | Gas"],
            id="what is named, coordinated",
        ),
        pytest.param(
            "Wichtig/ADJ/0/root sind/AUX/1/cop/sein/VAFIN nicht/PART/4/advmod Tore/NOUN/1/nsubj sondern/CCONJ/6/cc "
            "Punkte/NOUN/4/conj",
            ["Tore | sind nicht | Wichtig", "Punkte | sind | Wichtig"],
            id="not the subject behind sondern",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj stimmt/VERB/0/root/stimmen/VVFIN dagegen/ADV/2/advmod Mühlen/NOUN/6/obj zu/PART/6/mark "
            "bauen/VERB/2/xcomp/bauen/VVINF",
            ["Lindt | stimmt dagegen zu bauen | Mühlen"],
            id="dagegen, before an infinitive",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj wehrt/VERB/0/root/wehren/VVFIN sich/PRON/2/obj//PRF dagegen/ADV/2/advmod Mühlen/NOUN/7/obj "
            "zu/PART/7/mark bauen/VERB/2/xcomp/bauen/VVINF",
            ["Lindt | wehrt sich dagegen zu bauen | Mühlen"],
            id="dagegen, behind sich",
        ),
    ],
)
def test_negation_stands_in_the_relation(words: str, found: list[str]) -> None:
    assert lines(words) == found


@pytest.mark.parametrize(
    ("clause", "found"),
    [
        pytest.param(
            "der/PRON/6/nsubj//PRELS Schiffe/NOUN/6/obj baut/VERB/2/acl/bauen/VVFIN",
            ["den Mann | baut | Schiffe"],
            id="subject",
        ),
        pytest.param(
            "den/PRON/6/obj//PRELS Lindt/PROPN/6/nsubj malt/VERB/2/acl/malen/VVFIN",
            ["Lindt | malt | den Mann"],
            id="object",
        ),
        pytest.param(
            "dem/PRON/6/obl:arg//PRELS Lindt/PROPN/6/nsubj hilft/VERB/2/acl/helfen/VVFIN",
            ["Lindt | hilft | den Mann"],
            id="dative",
        ),
        pytest.param(
            "den/PRON/6/obj//PRELS Lindt/PROPN/6/nsubj malte/VERB/2/acl/malen/VVFIN in/ADP/8/case Graz/PROPN/6/obl",
            ["Lindt | malte | den Mann", "Lindt | malte den Mann | in Graz"],
            id="object before an adjunct",
        ),
    ],
)
def test_relative_pronoun_gives_way_to_its_antecedent(clause: str, found: list[str]) -> None:
    assert lines(f"den/DET/2/det Mann/NOUN/0/root ,/PUNCT/6/punct {clause}") == found


@pytest.mark.parametrize(
    ("antecedent", "said"),
    [
        pytest.param("das/DET/2/det Dorf/NOUN/10/obj", "in das Dorf", id="with its article"),
        pytest.param("kleine/ADJ/2/amod Dörfer/NOUN/10/obj", "in kleine Dörfer", id="with an adjective"),
    ],
)
def test_antecedent_takes_the_preposition_of_the_pronoun(antecedent: str, said: str) -> None:
    words = (
        f"{antecedent} ,/PUNCT/7/punct in/ADP/5/case dem/PRON/7/obl//PRELS Lindt/PROPN/7/nsubj "
        "wohnt/VERB/2/acl/wohnen/VVFIN ,/PUNCT/2/punct Rehberg/PROPN/10/nsubj kennt/VERB/0/root/kennen/VVFIN"
    )
    assert f"Lindt | wohnt | {said}" in lines(words)


def test_preposition_of_the_antecedent_is_not_that_of_the_pronoun() -> None:
    words = (
        "Rehberg/PROPN/2/nsubj lebt/VERB/0/root/leben/VVFIN in/ADP/5/case dem/DET/5/det Dorf/NOUN/2/obl ,/PUNCT/10/punct "
        "für/ADP/8/case das/PRON/10/obl//PRELS Lindt/PROPN/10/nsubj wirbt/VERB/5/acl/werben/VVFIN"
    )
    assert lines(words) == ["Rehberg | lebt | in dem Dorf", "Lindt | wirbt | für dem Dorf"]


def test_antecedent_is_told_without_its_relative_clause() -> None:
    words = (
        "Der/DET/2/det Turm/NOUN/7/nsubj ,/PUNCT/6/punct den/PRON/6/obj//PRELS Lindt/PROPN/6/nsubj "
        "malt/VERB/2/acl/malen/VVFIN ziert/VERB/0/root/zieren/VVFIN Graz/PROPN/7/obj"
    )
    assert lines(words) == ["Lindt | malt | Der Turm", "Der Turm | ziert | Graz"]


def test_relative_pronoun_whose_antecedent_nobody_knows_says_nothing() -> None:
    assert lines("Lindt/PROPN/2/nsubj zeigt/VERB/0/root/zeigen/VVFIN auf/ADP/4/case die/PRON/2/obl//PRELS") == []


def test_was_behind_a_pronoun_stands_for_it() -> None:
    words = (
        "Lindt/PROPN/2/nsubj sammelt/VERB/0/root/sammeln/VVFIN etwas/PRON/2/obj ,/PUNCT/7/punct was/PRON/7/obj/was/PRELS "
        "Rehberg/PROPN/7/nsubj malte/VERB/3/acl/malen/VVFIN"
    )
    assert lines(words) == ["Lindt | sammelt | etwas", "Rehberg | malte | etwas"]


@pytest.mark.parametrize(
    "place",
    [pytest.param("4", id="hung on the noun"), pytest.param("2", id="hung on the verb")],
)
def test_was_behind_a_noun_does_not_stand_for_it(place: str) -> None:
    words = (
        "Lindt/PROPN/2/nsubj verkauft/VERB/0/root/verkaufen/VVFIN die/DET/4/det Mühle/NOUN/2/obj ,/PUNCT/8/punct "
        f"was/PRON/8/nsubj/was/PRELS Rehberg/PROPN/8/obj ärgert/VERB/{place}/acl/ärgern/VVFIN"
    )
    found = lines(words)
    assert found[0] == "Lindt | verkauft | die Mühle"
    assert not any(line.startswith("die Mühle |") for line in found)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        pytest.param(
            "Lindt/PROPN/2/nsubj plant/VERB/0/root/planen/VVFIN die/DET/4/det Mühle/NOUN/6/obj zu/PART/6/mark "
            "kaufen/VERB/2/xcomp/kaufen/VVINF",
            ["Lindt | plant zu kaufen | die Mühle"],
            id="zu beside it",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj plant/VERB/0/root/planen/VVFIN die/DET/4/det Mühle/NOUN/5/obj "
            "umzubauen/VERB/2/xcomp/umbauen/VVIZU",
            ["Lindt | plant umzubauen | die Mühle"],
            id="zu inside it",
        ),
        pytest.param(
            "Lindt/PROPN/3/nsubj hat/AUX/3/aux/haben/VAFIN versucht/VERB/0/root/versuchen/VVPP ,/PUNCT/8/punct "
            "die/DET/6/det Mühle/NOUN/8/obj zu/PART/8/mark retten/VERB/3/xcomp/retten/VVINF",
            ["Lindt | hat versucht zu retten | die Mühle"],
            id="under a perfect",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj fing/VERB/0/root/fangen/VVFIN an/ADP/2/compound:prt ,/PUNCT/7/punct Brot/NOUN/7/obj "
            "zu/PART/7/mark backen/VERB/2/xcomp/backen/VVINF",
            ["Lindt | fing an zu backen | Brot"],
            id="under a separated verb",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj hofft/VERB/0/root/hoffen/VVFIN ,/PUNCT/9/punct im/ADP/5/case Mai/NOUN/9/obl "
            "die/DET/7/det Mühle/NOUN/9/obj zu/PART/9/mark kaufen/VERB/2/xcomp/kaufen/VVINF",
            ["Lindt | hofft zu kaufen | die Mühle", "Lindt | hofft zu kaufen die Mühle | im Mai"],
            id="with an adjunct of its own",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj begann/VERB/0/root/beginnen/VVFIN am/ADP/4/case Montag/NOUN/2/obl ,/PUNCT/8/punct "
            "Brot/NOUN/8/obj zu/PART/8/mark backen/VERB/2/xcomp/backen/VVINF",
            ["Lindt | begann | am Montag", "Lindt | begann zu backen | Brot"],
            id="beside an adjunct of the verb above",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj plant/VERB/0/root/planen/VVFIN nicht/PART/2/advmod ,/PUNCT/7/punct Brot/NOUN/7/obj "
            "zu/PART/7/mark backen/VERB/2/xcomp/backen/VVINF",
            ["Lindt | plant nicht zu backen | Brot"],
            id="under a denied verb",
        ),
    ],
)
def test_infinitive_with_zu_makes_one_relation_with_the_verb_above(words: str, found: list[str]) -> None:
    assert lines(words) == found


def test_infinitive_under_a_verb_with_an_object_stands_alone() -> None:
    words = (
        "Lindt/PROPN/2/nsubj nutzt/VERB/0/root/nutzen/VVFIN Zeit/NOUN/2/obj ,/PUNCT/7/punct Brot/NOUN/7/obj "
        "zu/PART/7/mark backen/VERB/2/xcomp/backen/VVINF"
    )
    assert lines(words) == ["Lindt | nutzt | Zeit", "Lindt | zu backen | Brot"]


def test_adverb_of_a_verb_that_takes_an_infinitive_is_no_fact_by_itself() -> None:
    words = (
        "Lindt/PROPN/2/nsubj versucht/VERB/0/root/versuchen/VVFIN oft/ADV/2/advmod ,/PUNCT/7/punct Brot/NOUN/7/obj "
        "zu/PART/7/mark backen/VERB/2/xcomp/backen/VVINF"
    )
    assert "Lindt | versucht | oft" not in lines(words)


def test_infinitive_of_who_is_asked_has_that_subject() -> None:
    words = (
        "Rehberg/PROPN/2/nsubj bat/VERB/0/root/bitten/VVFIN Lindt/PROPN/2/obj ,/PUNCT/8/punct die/DET/6/det "
        "Mühle/NOUN/8/obj zu/PART/8/mark kaufen/VERB/2/xcomp/kaufen/VVINF"
    )
    assert lines(words) == ["Rehberg | bat | Lindt", "Lindt | zu kaufen | die Mühle"]


@pytest.mark.parametrize(
    ("mark", "relation"),
    [pytest.param("ohne", "ohne zu zahlen", id="ohne"), pytest.param("statt", "statt zu zahlen", id="statt")],
)
def test_mark_that_denies_an_infinitive_stays(mark: str, relation: str) -> None:
    words = (
        f"Lindt/PROPN/2/nsubj geht/VERB/0/root/gehen/VVFIN ,/PUNCT/7/punct {mark}/SCONJ/7/mark/{mark}/KOUI "
        "Miete/NOUN/7/obj zu/PART/7/mark zahlen/VERB/2/advcl/zahlen/VVINF"
    )
    assert lines(words) == [f"Lindt | {relation} | Miete"]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        pytest.param(
            "Lindt/PROPN/2/nsubj lernte/VERB/0/root/lernen/VVFIN in/ADP/4/case Graz/PROPN/2/obl "
            "schwimmen/VERB/2/xcomp/schwimmen/VVINF",
            ["Lindt | lernte schwimmen | in Graz"],
            id="without an object",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj lernte/VERB/0/root/lernen/VVFIN in/ADP/4/case Graz/PROPN/2/obl Brot/NOUN/6/obj "
            "backen/VERB/2/xcomp/backen/VVINF",
            ["Lindt | lernte backen | Brot", "Lindt | lernte backen Brot | in Graz"],
            id="with an object",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj lässt/VERB/0/root/lassen/VVFIN die/DET/4/det Mühle/NOUN/5/obj "
            "abreißen/VERB/2/xcomp/abreißen/VVINF",
            ["Lindt | lässt abreißen | die Mühle"],
            id="under lassen",
        ),
    ],
)
def test_bare_infinitive_is_told_with_the_verb_above(words: str, found: list[str]) -> None:
    assert lines(words) == found


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("Lindt/PROPN/2/nsubj lacht/VERB/0/root/lachen/VVFIN", id="verb"),
        pytest.param(
            "Lindt/PROPN/2/nsubj lernt/VERB/0/root/lernen/VVFIN schwimmen/VERB/2/xcomp/schwimmen/VVINF",
            id="verb and bare infinitive",
        ),
    ],
)
def test_verb_without_any_argument_is_no_fact(words: str) -> None:
    assert lines(words) == []


@pytest.mark.parametrize(
    ("words", "found"),
    [
        pytest.param(
            "Bäder/NOUN/5/nsubj:pass wurden/AUX/5/aux:pass/werden/VAFIN von/ADP/4/case Lindt/PROPN/5/obl "
            "gebaut/VERB/0/root/bauen/VVPP",
            ["Bäder | wurden gebaut | von Lindt"],
            id="agent",
        ),
        pytest.param(
            "Bäder/NOUN/6/nsubj:pass wurden/AUX/6/aux:pass/werden/VAFIN 1902/NUM/6/obl durch/ADP/5/case Lindt/PROPN/6/obl "
            "gebaut/VERB/0/root/bauen/VVPP",
            ["Bäder | wurden gebaut | durch Lindt", "Bäder | wurden gebaut | 1902"],
            id="agent and year",
        ),
        pytest.param(
            "Bäder/NOUN/7/nsubj:pass wurden/AUX/7/aux:pass/werden/VAFIN von/ADP/4/case Lindt/PROPN/7/obl und/CCONJ/6/cc "
            "Rehberg/PROPN/4/conj gebaut/VERB/0/root/bauen/VVPP",
            ["Bäder | wurden gebaut | von Lindt", "Bäder | wurden gebaut | von Rehberg"],
            id="two agents",
        ),
        pytest.param(
            "Bäder/NOUN/5/nsubj:pass sollen/AUX/5/aux/sollen/VMFIN in/ADP/4/case Graz/PROPN/5/obl "
            "gebaut/VERB/0/root/bauen/VVPP werden/AUX/5/aux:pass/werden/VAINF",
            ["Bäder | sollen gebaut werden | in Graz"],
            id="under a modal verb",
        ),
    ],
)
def test_passive(words: str, found: list[str]) -> None:
    assert sorted(lines(words)) == sorted(found)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        pytest.param(
            "Lindt/PROPN/3/nsubj ist/AUX/3/cop/sein/VAFIN Müllerin/NOUN/0/root der/DET/5/det Werft/NOUN/3/nmod",
            ["Lindt | ist | Müllerin der Werft"],
            id="noun with its genitive",
        ),
        pytest.param(
            "Lindt/PROPN/3/nsubj ist/AUX/3/cop/sein/VAFIN froh/ADJ/0/root/froh/ADJD",
            ["Lindt | ist | froh"],
            id="adjective",
        ),
        pytest.param(
            "Lindt/PROPN/3/nsubj ist/AUX/3/cop/sein/VAFIN Malerin/NOUN/0/root und/CCONJ/5/cc Müllerin/NOUN/3/conj",
            ["Lindt | ist | Malerin", "Lindt | ist | Müllerin"],
            id="two nouns",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj bleibt/VERB/0/root/bleiben/VVFIN bis/ADP/4/case Mai/NOUN/2/obl Leiterin/NOUN/2/xcomp",
            ["Lindt | bleibt | Leiterin", "Lindt | bleibt Leiterin | bis Mai"],
            id="bleiben, an adjunct behind what is predicated",
        ),
        pytest.param(
            "Lindt/PROPN/4/nsubj wird/AUX/4/cop/werden/VAFIN 2014/NUM/4/nummod Siegerin/NOUN/0/root",
            ["Lindt | wird | Siegerin", "Lindt | wird Siegerin | 2014"],
            id="a year before the noun is an adjunct",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj gilt/VERB/0/root/gelten/VVFIN als/ADP/4/case Malerin/NOUN/2/obl",
            ["Lindt | gilt | als Malerin"],
            id="als",
        ),
        pytest.param(
            "Lindt/PROPN/4/nsubj ist/AUX/4/cop/sein/VAFIN sehr/ADV/4/advmod froh/ADJ/0/root/froh/ADJD",
            ["Lindt | ist | sehr froh"],
            id="adjective with its measure",
        ),
    ],
)
def test_what_is_predicated_of_the_subject(words: str, found: list[str]) -> None:
    assert lines(words) == found


@pytest.mark.parametrize(
    ("words", "found"),
    [
        pytest.param(
            "Lindt/PROPN/2/nsubj nennt/VERB/0/root/nennen/VVFIN den/DET/4/det Preis/NOUN/2/obj "
            "angemessen/ADJ/2/xcomp/angemessen/ADJD",
            "Lindt | nennt den Preis | angemessen",
            id="adjective",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj hält/VERB/0/root/halten/VVFIN den/DET/4/det Preis/NOUN/2/obj für/ADP/6/case "
            "falsch/ADJ/2/xcomp/falsch/ADJD",
            "Lindt | hält den Preis | für falsch",
            id="adjective with a preposition",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj sieht/VERB/0/root/sehen/VVFIN den/DET/4/det Preis/NOUN/2/obj als/ADP/6/case "
            "angemessen/ADJ/2/advcl/angemessen/ADJD an/ADP/2/compound:prt",
            "Lindt | sieht an den Preis | als angemessen",
            id="adjective labelled as a clause",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj nennt/VERB/0/root/nennen/VVFIN Rehberg/PROPN/2/obj eine/DET/5/det "
            "Malerin/NOUN/2/xcomp",
            "Lindt | nennt Rehberg | eine Malerin",
            id="noun",
        ),
    ],
)
def test_object_is_told_only_with_what_is_predicated_of_it(words: str, found: str) -> None:
    assert lines(words) == [found]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        pytest.param(
            "Lindt/PROPN/3/nsubj ist/AUX/3/cop/sein/VAFIN älter/ADJ/0/root/alt/ADJD als/ADP/5/case Rehberg/PROPN/3/obl",
            ["Lindt | ist älter | als Rehberg"],
            id="adjective",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj backt/VERB/0/root/backen/VVFIN mehr/DET/4/det Brot/NOUN/2/obj als/ADP/6/case "
            "Rehberg/PROPN/2/obl",
            ["Lindt | backt mehr Brot | als Rehberg"],
            id="more of an object",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj backt/VERB/0/root/backen/VVFIN älteres/ADJ/4/amod Brot/NOUN/2/obj als/ADP/6/case "
            "Rehberg/PROPN/2/obl",
            ["Lindt | backt älteres Brot | als Rehberg"],
            id="comparative before an object",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj verkauft/VERB/0/root/verkaufen/VVFIN Brot/NOUN/2/obj als/ADP/5/case "
            "Händlerin/NOUN/2/obl",
            ["Lindt | verkauft | Brot", "Lindt | verkauft Brot | als Händlerin"],
            id="als without a comparative",
        ),
    ],
)
def test_comparative_is_told_with_what_it_is_compared_with(words: str, found: list[str]) -> None:
    assert lines(words, älter=COMPARATIVE, älteres=COMPARATIVE) == found


@pytest.mark.parametrize(
    ("words", "found"),
    [
        pytest.param(
            "Lindt/PROPN/2/nsubj lehnt/VERB/0/root/lehnen/VVFIN den/DET/4/det Plan/NOUN/2/obj am/ADP/6/case "
            "Montag/NOUN/2/obl ab/ADP/2/compound:prt",
            ["Lindt | lehnt ab | den Plan", "Lindt | lehnt ab den Plan | am Montag"],
            id="particle apart",
        ),
        pytest.param(
            "Rehberg/PROPN/2/nsubj sagt/VERB/0/root/sagen/VVFIN ,/PUNCT/7/punct dass/SCONJ/7/mark Lindt/PROPN/7/nsubj "
            "Brot/NOUN/7/obj ablehnt/VERB/2/ccomp/ablehnen/VVFIN",
            ["Lindt | ablehnt | Brot"],
            id="particle at the verb",
        ),
        pytest.param(
            "Rehberg/PROPN/2/nsubj sagt/VERB/0/root/sagen/VVFIN ,/PUNCT/7/punct dass/SCONJ/7/mark Lindt/PROPN/7/nsubj "
            "Brot/NOUN/7/obj gebacken/VERB/2/ccomp/backen/VVPP hat/AUX/7/aux/haben/VAFIN",
            ["Lindt | hat gebacken | Brot"],
            id="finite verb first",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj freut/VERB/0/root/freuen/VVFIN sich/PRON/2/obj über/ADP/5/case Brot/NOUN/2/obl",
            ["Lindt | freut sich | über Brot"],
            id="reflexive pronoun",
        ),
        pytest.param(
            "Lindt/PROPN/7/nsubj hat/AUX/7/aux/haben/VAFIN sich/PRON/7/obj nicht/PART/7/advmod über/ADP/6/case "
            "Brot/NOUN/7/obl gefreut/VERB/0/root/freuen/VVPP",
            ["Lindt | hat sich nicht gefreut | über Brot"],
            id="reflexive pronoun, negation, participle",
        ),
    ],
)
def test_verb_is_put_together_as_in_a_main_clause(words: str, found: list[str]) -> None:
    assert lines(words) == found


@pytest.mark.parametrize(
    ("words", "found"),
    [
        pytest.param(
            "Lindt/PROPN/2/nsubj gibt/VERB/0/root/geben/VVFIN dem/DET/4/det Kind/NOUN/2/obl:arg Brot/NOUN/2/obj",
            ["Lindt | gibt | Brot", "Lindt | gibt Brot | dem Kind"],
            id="dative behind the object",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj hilft/VERB/0/root/helfen/VVFIN dem/DET/4/det Kind/NOUN/2/obl:arg",
            ["Lindt | hilft | dem Kind"],
            id="dative alone",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj hilft/VERB/0/root/helfen/VVFIN dem/DET/4/det Kind/NOUN/2/obl:arg am/ADP/6/case "
            "Montag/NOUN/2/obl",
            ["Lindt | hilft | dem Kind", "Lindt | hilft dem Kind | am Montag"],
            id="adjunct behind a dative",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj hat/VERB/0/root/haben/VAFIN am/ADP/4/case Ende/NOUN/2/obl/Ende Glück/NOUN/4/appos",
            ["Lindt | hat | Glück", "Lindt | hat Glück | am Ende"],
            id="object behind a noun of time",
        ),
        pytest.param(
            "Den/DET/2/det Turm/NOUN/3/obj malt/VERB/0/root/malen/VVFIN Lindt/PROPN/3/nsubj",
            ["Lindt | malt | Den Turm"],
            id="object before the verb",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj wartet/VERB/0/root/warten/VVFIN auf/ADP/4/case Rehberg/PROPN/2/obl in/ADP/6/case "
            "Graz/PROPN/2/obl",
            ["Lindt | wartet | auf Rehberg", "Lindt | wartet | in Graz"],
            id="prepositions alone",
        ),
    ],
)
def test_arguments(words: str, found: list[str]) -> None:
    assert lines(words) == found


@pytest.mark.parametrize(
    ("words", "found"),
    [
        pytest.param("von/ADP/4/case 1978/NUM/2/obl bis/ADP/6/case 1996/NUM/2/obl", "von 1978 bis 1996", id="years"),
        pytest.param(
            "von/ADP/4/case Graz/PROPN/2/obl nach/ADP/6/case Linz/PROPN/2/obl", "von Graz nach Linz", id="way"
        ),
        pytest.param(
            "zwischen/ADP/4/case 1934/NUM/2/obl und/CCONJ/6/cc 1938/NUM/4/conj", "zwischen 1934 und 1938", id="between"
        ),
    ],
)
def test_stretch_is_one_object(words: str, found: str) -> None:
    assert lines(f"Lindt/PROPN/2/nsubj lief/VERB/0/root/laufen/VVFIN {words}") == [f"Lindt | lief | {found}"]


def test_prepositions_that_name_no_stretch_have_a_fact_each() -> None:
    words = (
        "Pegel/NOUN/2/nsubj stiegen/VERB/0/root/steigen/VVFIN um/ADP/4/case Zentimeter/NOUN/2/obl auf/ADP/6/case "
        "Meter/NOUN/2/obl"
    )
    assert lines(words) == ["Pegel | stiegen | um Zentimeter", "Pegel | stiegen | auf Meter"]


def test_stretch_of_two_phrases_apart_is_two_objects() -> None:
    words = (
        "Von/ADP/2/case Graz/PROPN/3/obl lief/VERB/0/root/laufen/VVFIN Lindt/PROPN/3/nsubj nach/ADP/6/case "
        "Linz/PROPN/3/obl"
    )
    assert lines(words) == ["Lindt | lief | Von Graz", "Lindt | lief | nach Linz"]


ATTRIBUTE = (
    "Die/DET/5/det {said} {participle}/ADJ/5/amod/{lemma}/ADJA Mühle/NOUN/6/nsubj brennt/VERB/0/root/brennen/VVFIN"
)


@pytest.mark.parametrize(
    ("said", "participle", "lemma", "found"),
    [
        pytest.param(
            "von/ADP/3/case Lindt/PROPN/4/obl",
            "verkaufte",
            "verkauft",
            ["Die Mühle | verkaufte | von Lindt"],
            id="past",
        ),
        pytest.param(
            "in/ADP/3/case Graz/PROPN/4/obl", "stehende", "stehend", ["Die Mühle | stehende | in Graz"], id="present"
        ),
        pytest.param(
            "für/ADP/3/case Lindt/PROPN/4/nmod", "wichtige", "wichtig", [], id="an adjective of another kind is none"
        ),
    ],
)
def test_participle_before_its_noun(said: str, participle: str, lemma: str, found: list[str]) -> None:
    assert lines(ATTRIBUTE.format(said=said, participle=participle, lemma=lemma)) == found


def test_participle_has_a_fact_for_each_of_its_words() -> None:
    words = (
        "Die/DET/7/det am/ADP/3/case Montag/NOUN/6/obl in/ADP/5/case Graz/PROPN/6/obl "
        "eröffnete/ADJ/7/amod/eröffnet/ADJA Schau/NOUN/8/nsubj endet/VERB/0/root/enden/VVFIN"
    )
    assert lines(words) == ["Die Schau | eröffnete | am Montag", "Die Schau | eröffnete | in Graz"]


def test_participle_behind_its_noun_is_none_before_it() -> None:
    words = (
        "Die/DET/2/det Mühle/NOUN/8/nsubj ,/PUNCT/4/punct verkauft/VERB/2/acl/verkaufen/VVPP von/ADP/6/case "
        "Lindt/PROPN/4/obl ,/PUNCT/4/punct brennt/VERB/0/root/brennen/VVFIN"
    )
    assert "participle" not in [cut.rule for cut in facts(scene(tree(words)))]


def test_participle_without_words_of_its_own_is_no_fact() -> None:
    words = "die/DET/3/det verkaufte/ADJ/3/amod/verkauft/ADJA Mühle/NOUN/4/nsubj brennt/VERB/0/root/brennen/VVFIN"
    here = scene(tree(words))
    assert list(participle_facts(here.text.clauses[0], here)) == []


@pytest.mark.parametrize(
    ("word", "told"),
    [
        pytest.param("gegründete/ADJ/0/root/gegründet/ADJA", True, id="past"),
        pytest.param("geborene/ADJ/0/root/geboren/ADJA", True, id="past, strong"),
        pytest.param("stehende/ADJ/0/root/stehend/ADJA", True, id="present"),
        pytest.param("wichtige/ADJ/0/root/wichtig/ADJA", False, id="adjective"),
        pytest.param("Stadt/NOUN/0/root/Stadt/NN", False, id="noun"),
        pytest.param("alte/ADJ/0/root/alt/ADJA", False, id="short adjective"),
    ],
)
def test_participle_by_its_form(word: str, told: bool) -> None:
    assert is_participle(tree(word)[0]) is told


@pytest.mark.parametrize(
    ("words", "found"),
    [
        pytest.param(
            "Lindt/PROPN/2/nsubj liest/VERB/0/root/lesen/VVFIN „/PUNCT/4/punct Moorblatt/PROPN/2/obj “/PUNCT/4/punct",
            ["Lindt | liest | „Moorblatt“"],
            id="quoted object",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj liest/VERB/0/root/lesen/VVFIN die/DET/4/det Zeitung/NOUN/2/obj „/PUNCT/6/punct "
            "Moorblatt/PROPN/4/appos “/PUNCT/6/punct",
            ["Lindt | liest | die Zeitung „Moorblatt“"],
            id="quoted name of an object",
        ),
        pytest.param(
            "Die/DET/2/det Werft/NOUN/7/nsubj (/PUNCT/5/punct 90/NUM/5/nummod Leute/NOUN/2/appos )/PUNCT/5/punct "
            "baut/VERB/0/root/bauen/VVFIN Schiffe/NOUN/7/obj",
            ["Die Werft | baut | Schiffe"],
            id="brackets",
        ),
        pytest.param(
            "Lindt/PROPN/6/nsubj ,/PUNCT/4/punct die/DET/4/det Leiterin/NOUN/1/appos ,/PUNCT/4/punct "
            "baut/VERB/0/root/bauen/VVFIN Schiffe/NOUN/6/obj",
            ["Lindt | baut | Schiffe"],
            id="apposition between commas",
        ),
        pytest.param(
            "Die/DET/2/det Malerin/NOUN/5/nsubj Anna/PROPN/2/appos Lindt/PROPN/3/flat malt/VERB/0/root/malen/VVFIN "
            "Pferde/NOUN/5/obj",
            ["Die Malerin Anna Lindt | malt | Pferde"],
            id="name behind a kind",
        ),
        pytest.param(
            "Der/DET/2/det Maler/NOUN/6/nsubj und/CCONJ/4/cc Grafiker/NOUN/2/conj Lindt/PROPN/2/appos "
            "malt/VERB/0/root/malen/VVFIN Pferde/NOUN/6/obj",
            ["Der Maler und Grafiker Lindt | malt | Pferde"],
            id="two kinds before one name",
        ),
    ],
)
def test_phrases(words: str, found: list[str]) -> None:
    assert lines(words) == found


@pytest.mark.parametrize(
    ("adverb", "found"),
    [
        pytest.param("dort/ADV/2/advmod", ["Lindt | malt | dort"], id="place"),
        pytest.param("gestern/ADV/2/advmod", ["Lindt | malt | gestern"], id="time"),
        pytest.param("schnell/ADJ/2/advmod/schnell/ADJD", ["Lindt | malt | schnell"], id="manner"),
        pytest.param("Montag/NOUN/2/obl", ["Lindt | malt | Montag"], id="bare noun of time"),
        pytest.param("auch/ADV/2/advmod", [], id="focus"),
        pytest.param("deshalb/ADV/2/advmod", [], id="connective"),
        pytest.param("offenbar/ADJ/2/advmod/offenbar/ADJD", [], id="judgement"),
    ],
)
def test_adverb_alone(adverb: str, found: list[str]) -> None:
    assert lines(f"Lindt/PROPN/2/nsubj malt/VERB/0/root/malen/VVFIN {adverb}") == found


@pytest.mark.parametrize(
    ("words", "found"),
    [
        pytest.param(
            "Rehberg/PROPN/2/nsubj sagt/VERB/0/root/sagen/VVFIN ,/PUNCT/6/punct Lindt/PROPN/6/nsubj Brot/NOUN/6/obj "
            "backe/VERB/2/ccomp/backen/VVFIN",
            ["Lindt | backe | Brot"],
            id="what is said is no object",
        ),
        pytest.param(
            "Rehberg/PROPN/2/nsubj geht/VERB/0/root/gehen/VVFIN ,/PUNCT/7/punct weil/SCONJ/7/mark Lindt/PROPN/7/nsubj "
            "Brot/NOUN/7/obj backt/VERB/2/advcl/backen/VVFIN",
            ["Lindt | backt | Brot"],
            id="a reason has its own facts",
        ),
        pytest.param("Ende/NOUN/0/root der/DET/3/det Reise/NOUN/1/nmod", [], id="heading"),
        pytest.param("Nimm/VERB/0/root/nehmen/VVIMP Brot/NOUN/1/obj", [], id="imperative"),
    ],
)
def test_clauses_that_are_no_arguments(words: str, found: list[str]) -> None:
    assert lines(words) == found


def test_facts_come_in_the_order_of_the_predicates() -> None:
    words = (
        "Lindt/PROPN/2/nsubj malt/VERB/0/root/malen/VVFIN Pferde/NOUN/2/obj ./PUNCT/2/punct Rehberg/PROPN/6/nsubj "
        "baut/VERB/0/root/bauen/VVFIN Schiffe/NOUN/6/obj ./PUNCT/6/punct"
    )
    assert lines(words) == ["Lindt | malt | Pferde", "Rehberg | baut | Schiffe"]


def test_fact_names_its_heads() -> None:
    here = scene(
        tree(
            "Die/DET/2/det Malerin/NOUN/3/nsubj wohnt/VERB/0/root/wohnen/VVFIN im/ADP/6/case alten/ADJ/6/amod "
            "Turm/NOUN/3/obl"
        )
    )
    [cut] = clause_facts(here.text.clauses[0], here)
    assert [head.text for head in cut.heads] == ["Malerin", "Turm"]


@pytest.mark.parametrize(
    ("words", "rules"),
    [
        pytest.param(
            "Lindt/PROPN/2/nsubj malt/VERB/0/root/malen/VVFIN Pferde/NOUN/2/obj", ["main clause"], id="main clause"
        ),
        pytest.param(
            "Der/DET/2/det Turm/NOUN/6/nsubj den/PRON/5/obj//PRELS Lindt/PROPN/5/nsubj malt/VERB/2/acl/malen/VVFIN "
            "fällt/VERB/0/root/fallen/VVFIN",
            ["relative clause"],
            id="relative clause",
        ),
        pytest.param(
            ATTRIBUTE.format(said="von/ADP/3/case Lindt/PROPN/4/obl", participle="verkaufte", lemma="verkauft"),
            ["participle"],
            id="participle",
        ),
    ],
)
def test_fact_names_its_construction(words: str, rules: list[str]) -> None:
    assert [cut.rule for cut in facts(scene(tree(words)))] == rules


@pytest.mark.parametrize(
    "place", [pytest.param(2, id="nicht hung on the verb"), pytest.param(4, id="nicht hung on the noun")]
)
def test_not_this_but_that(place: int) -> None:
    words = (
        f"Lindt/PROPN/2/nsubj kauft/VERB/0/root/kaufen/VVFIN nicht/PART/{place}/advmod Brot/NOUN/2/obj ,/PUNCT/7/punct "
        "sondern/CCONJ/7/cc Tee/NOUN/4/conj"
    )
    assert lines(words) == ["Lindt | kauft nicht | Brot", "Lindt | kauft | Tee"]


def test_neither_and_nor_before_prepositions_stand_at_the_verb() -> None:
    words = (
        "Lindt/PROPN/2/nsubj malt/VERB/0/root/malen/VVFIN weder/CCONJ/5/cc in/ADP/5/case Graz/PROPN/2/obl noch/CCONJ/8/cc "
        "in/ADP/8/case Linz/PROPN/5/conj"
    )
    assert lines(words) == ["Lindt | malt weder | in Graz", "Lindt | malt noch | in Linz"]


@pytest.mark.parametrize(
    ("clause", "found"),
    [
        pytest.param(
            "den/PRON/9/obj//PRELS Lindt/PROPN/9/nsubj sieht/VERB/5/acl/sehen/VVFIN",
            "Lindt | sieht | den Koch",
            id="object",
        ),
        pytest.param(
            "dem/PRON/9/obl:arg//PRELS Lindt/PROPN/9/nsubj hilft/VERB/5/acl/helfen/VVFIN",
            "Lindt | hilft | den Koch",
            id="dative",
        ),
    ],
)
def test_antecedent_leaves_its_own_preposition_behind(clause: str, found: str) -> None:
    words = (
        "Rehberg/PROPN/2/nsubj wartet/VERB/0/root/warten/VVFIN auf/ADP/5/case den/DET/5/det Koch/NOUN/2/obl ,/PUNCT/9/punct "
        f"{clause}"
    )
    assert lines(words) == ["Rehberg | wartet | auf den Koch", found]


@pytest.mark.parametrize("relation", ["nmod", "obl"])
def test_phrase_before_a_predicated_adjective_is_an_adjunct(relation: str) -> None:
    words = f"Lindt/PROPN/5/nsubj ist/AUX/5/cop/sein/VAFIN seit/ADP/4/case 2019/NUM/5/{relation} krank/ADJ/0/root/krank/ADJD"
    assert lines(words) == ["Lindt | ist | krank", "Lindt | ist krank | seit 2019"]


@pytest.mark.parametrize(
    ("infinitive", "found"),
    [
        pytest.param("", ["Lindt | begann | im Mai", "Lindt | begann | dort"], id="no infinitive"),
        pytest.param(
            "zu/PART/7/mark malen/VERB/2/xcomp/malen/VVINF", ["Lindt | begann | im Mai"], id="complement: hidden"
        ),
        pytest.param(
            "um/SCONJ/8/mark zu/PART/8/mark malen/VERB/2/advcl/malen/VVINF",
            ["Lindt | begann | im Mai", "Lindt | begann | dort"],
            id="of purpose: told",
        ),
    ],
)
def test_adverb_beside_an_infinitive(infinitive: str, found: list[str]) -> None:
    words = "Lindt/PROPN/2/nsubj begann/VERB/0/root/beginnen/VVFIN dort/ADV/2/advmod im/ADP/5/case Mai/NOUN/2/obl"
    assert lines(f"{words} {infinitive}") == found


@pytest.mark.parametrize(
    ("words", "found"),
    [
        pytest.param(
            "Lindt/PROPN/2/nsubj nannte/VERB/0/root/nennen/VVFIN Plan/NOUN/2/obj Witz/NOUN/2/obj",
            ["Lindt | nannte Plan | Witz"],
            id="what is named only with how",
        ),
        pytest.param(
            "Bau/NOUN/2/nsubj gilt/VERB/0/root/gelten/VVFIN hier/ADV/2/advmod als/ADP/5/case Kunst/NOUN/2/obl",
            ["Bau | gilt | als Kunst", "Bau | gilt als Kunst | hier"],
            id="all else behind what something counts as",
        ),
        pytest.param(
            "Moor/NOUN/4/obl :/PUNCT/1/punct Ernte/NOUN/4/nsubj fällt/VERB/0/root/fallen/VVFIN in/ADP/6/case "
            "Graz/PROPN/4/obl",
            ["Ernte | fällt | in Graz"],
            id="a heading before a colon is no part",
        ),
        pytest.param(
            "Zug/NOUN/2/nsubj hält/VERB/0/root/halten/VVFIN nicht/PART/2/advmod mehr/ADV/2/advmod in/ADP/6/case "
            "Graz/PROPN/2/obl",
            ["Zug | hält nicht mehr | in Graz"],
            id="no longer",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj weigert/VERB/0/root/weigern/VVFIN sich/PRON/2/obj//PRF Kinder/NOUN/5/obj "
            "impfen/VERB/7/xcomp/impfen/VVINF zu/PART/7/mark/zu/PTKZU lassen/VERB/2/xcomp/lassen/VVINF",
            ["Lindt | weigert sich impfen zu lassen | Kinder"],
            id="an infinitive before the one that takes it",
        ),
    ],
)
def test_words_in_the_order_of_a_main_clause(words: str, found: list[str]) -> None:
    assert lines(words) == found
