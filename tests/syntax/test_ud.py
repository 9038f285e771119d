import pytest
from spacy.tokens import Token

from belegraph.syntax.clause import Clause, Verbs
from belegraph.syntax.ud import clauses, dependents, is_finite
from belegraph.testing import tree

VERBS = Verbs(passive=frozenset({"werden"}), perfect=frozenset({"haben"}), no_passive=frozenset({"steigen"}))


def kinds(words: str) -> list[tuple[str, str]]:
    return [(clause.predicate.text, clause.kind) for clause in clauses(tree(words))]


def last(words: str) -> Clause:
    return clauses(tree(words), VERBS)[-1]


def text(word: Token | None) -> str | None:
    return None if word is None else word.text


@pytest.mark.parametrize(
    ("words", "found"),
    [
        pytest.param("Moos/NOUN/2/nsubj wächst/VERB/0/root", [("wächst", "main")], id="main"),
        pytest.param("Ende/NOUN/0/root der/DET/3/det Reise/NOUN/1/nmod", [("Ende", "verbless")], id="heading"),
        pytest.param(
            "Er/PRON/2/nsubj sagt/VERB/0/root dass/SCONJ/5/mark Moos/NOUN/5/nsubj wächst/VERB/2/ccomp",
            [("sagt", "main"), ("wächst", "content")],
            id="content",
        ),
        pytest.param(
            "Turm/NOUN/4/nsubj der/PRON/3/nsubj//PRELS wankt/VERB/1/acl fällt/VERB/0/root",
            [("wankt", "relative"), ("fällt", "main")],
            id="relative",
        ),
        pytest.param(
            "Er/PRON/2/nsubj geht/VERB/0/root weil/SCONJ/5/mark es/PRON/5/nsubj taut/VERB/2/advcl",
            [("geht", "main"), ("taut", "adverbial")],
            id="adverbial",
        ),
        pytest.param(
            "Er/PRON/2/nsubj hofft/VERB/0/root zu/PART/4/mark siegen/VERB/2/xcomp",
            [("hofft", "main"), ("siegen", "infinitive")],
            id="infinitive of a verb",
        ),
        pytest.param(
            "Er/PRON/2/nsubj spart/VERB/0/root um/SCONJ/5/mark zu/PART/5/mark//PTKZU bauen/VERB/2/advcl",
            [("spart", "main"), ("bauen", "infinitive")],
            id="infinitive of purpose",
        ),
        pytest.param(
            "Mut/NOUN/4/nsubj zu/PART/3/mark bauen/VERB/1/acl fehlt/VERB/0/root",
            [("bauen", "infinitive"), ("fehlt", "main")],
            id="infinitive of a noun",
        ),
        pytest.param(
            "Angst/NOUN/5/nsubj dass/SCONJ/4/mark Eis/NOUN/4/nsubj bricht/VERB/1/acl wächst/VERB/0/root",
            [("bricht", "content"), ("wächst", "main")],
            id="content of a noun",
        ),
        pytest.param(
            "Er/PRON/2/nsubj kam/VERB/0/root und/CCONJ/4/cc sang/VERB/2/conj",
            [("kam", "main"), ("sang", "coordinate")],
            id="coordinate",
        ),
        pytest.param(
            "Tee/NOUN/4/nsubj und/CCONJ/3/cc Saft/NOUN/1/conj fehlen/VERB/0/root",
            [("fehlen", "main")],
            id="coordinated nouns are no clauses",
        ),
        pytest.param("Er/PRON/4/nsubj ist/AUX/4/cop ein/DET/4/det Held/NOUN/0/root", [("Held", "main")], id="copula"),
    ],
)
def test_kind(words: str, found: list[tuple[str, str]]) -> None:
    assert kinds(words) == found


@pytest.mark.parametrize(
    ("words", "passive"),
    [
        pytest.param(
            "Bad/NOUN/3/nsubj:pass wird/AUX/3/aux:pass/werden gebaut/VERB/0/root/bauen/VVPP", True, id="werden"
        ),
        pytest.param(
            "Bad/NOUN/3/nsubj wird/AUX/3/aux/werden gebaut/VERB/0/root/bauen/VVPP", True, id="werden, label wrong"
        ),
        pytest.param("Er/PRON/3/nsubj wird/AUX/3/aux/werden bauen/VERB/0/root/bauen/VVINF", False, id="future"),
        pytest.param("Er/PRON/3/nsubj hat/AUX/3/aux/haben gebaut/VERB/0/root/bauen/VVPP", False, id="perfect"),
        pytest.param(
            "Pegel/NOUN/3/nsubj:pass ist/AUX/3/aux:pass/sein gestiegen/VERB/0/root/steigen/VVPP",
            False,
            id="verb without a passive, label wrong",
        ),
        pytest.param("Er/PRON/2/nsubj baut/VERB/0/root/bauen/VVFIN", False, id="active"),
        pytest.param(
            "Bad/NOUN/3/nsubj:pass hätte/AUX/3/aux/haben/VAFIN gebaut/VERB/0/root/bauen/VVPP "
            "werden/AUX/3/aux:pass/werden/VAINF müssen/AUX/3/aux/müssen/VMINF",
            True,
            id="perfect of a modal verb",
        ),
        pytest.param(
            "Er/PRON/3/nsubj wird/AUX/3/aux/werden/VAFIN gebaut/VERB/0/root/bauen/VVPP haben/AUX/3/aux/haben/VAINF",
            False,
            id="future perfect",
        ),
    ],
)
def test_passive(words: str, passive: bool) -> None:
    assert last(words).passive is passive


def test_agent_is_no_oblique() -> None:
    found = clauses(
        tree(
            "Bad/NOUN/5/nsubj:pass wird/AUX/5/aux:pass/werden von/ADP/4/case Stadt/NOUN/5/obl "
            "gebaut/VERB/0/root/bauen/VVPP"
        ),
        Verbs(passive=frozenset({"werden"}), agent=frozenset({"von"})),
    )[-1]
    assert (text(found.agent), found.obliques) == ("Stadt", ())


def test_separable_verb() -> None:
    found = last("Er/PRON/2/nsubj kommt/VERB/0/root/kommen an/ADP/2/compound:prt")
    assert (text(found.particle), found.lemma) == ("an", "ankommen")


def test_copula_clause_has_no_verb() -> None:
    found = last("Er/PRON/3/nsubj ist/AUX/3/cop froh/ADJ/0/root")
    assert (found.verb, text(found.copula)) == (None, "ist")


def test_modal_verb_is_finite_and_an_auxiliary() -> None:
    found = last("Er/PRON/3/nsubj muss/AUX/3/aux/müssen/VMFIN bauen/VERB/0/root/bauen/VVINF")
    assert (text(found.finite), [word.text for word in found.auxiliaries]) == ("muss", ["muss"])


@pytest.mark.parametrize(
    ("pronoun", "place"),
    [
        pytest.param("der/PRON/4/nsubj//PRELS Eis/NOUN/4/obj", "subject", id="subject"),
        pytest.param("den/PRON/4/obj//PRELS Eis/NOUN/4/nsubj", "object", id="object"),
    ],
)
def test_relative_pronoun_stands_for_its_noun(pronoun: str, place: str) -> None:
    [found] = [
        clause
        for clause in clauses(tree(f"Turm/NOUN/5/nsubj {pronoun} trägt/VERB/1/acl fällt/VERB/0/root"))
        if clause.kind == "relative"
    ]
    stands = {"subject": text(found.subject), "object": text(found.objects[0])}
    assert stands[place] == "Turm"


def test_relative_pronoun_behind_a_preposition() -> None:
    found = clauses(
        tree(
            "Turm/NOUN/6/nsubj auf/ADP/3/case dem/PRON/5/obl//PRELS Moos/NOUN/5/nsubj wächst/VERB/1/acl "
            "fällt/VERB/0/root"
        )
    )[0]
    assert [(o.preposition.text, o.head.text) for o in found.obliques] == [("auf", "Turm")]


@pytest.mark.parametrize(
    ("word", "finite"),
    [
        pytest.param("lacht/VERB/0/root/lachen/VVFIN", True, id="full verb"),
        pytest.param("soll/AUX/0/root/sollen/VMFIN", True, id="modal verb"),
        pytest.param("lachen/VERB/0/root/lachen/VVINF", False, id="infinitive"),
        pytest.param("gelacht/VERB/0/root/lachen/VVPP", False, id="participle"),
    ],
)
def test_finite(word: str, finite: bool) -> None:
    assert is_finite(tree(word)[0]) is finite


def test_dependents_leave_subtypes_out() -> None:
    index = dependents(tree("Bad/NOUN/2/nsubj:pass brennt/VERB/0/root"))
    assert {relation: [word.text for word in found] for relation, found in index[1].items()} == {"nsubj": ["Bad"]}


def test_particle_belongs_to_the_nearest_verb_before_it() -> None:
    doc = tree(
        "Kern/PROPN/2/nsubj gratulierte/VERB/0/root/gratulieren/VVFIN und/CCONJ/4/cc lud/VERB/2/conj/laden/VVFIN "
        "Lindt/PROPN/4/obj ein/ADP/2/compound:prt"
    )
    assert [clause.lemma for clause in clauses(doc)] == ["gratulieren", "einladen"]


PARTICIPLES = Verbs(
    passive=frozenset({"werden"}),
    state=frozenset({"sein"}),
    perfect=frozenset({"haben"}),
    no_passive=frozenset({"stürzen"}),
)
CLOSING = (
    "Er/PRON/3/nsubj ist/AUX/3/aux/sein/VAFIN {first}/VERB/0/root/{lemma}/VVPP und/CCONJ/5/cc "
    "gerettet/VERB/3/conj/retten/VVPP {closing}"
)


@pytest.mark.parametrize(
    ("first", "lemma", "closing", "auxiliaries"),
    [
        pytest.param("gebissen", "beißen", "worden/AUX/5/aux:pass/werden/VAPP", ["ist", "worden"], id="worden"),
        pytest.param("gestürzt", "stürzen", "worden/AUX/5/aux:pass/werden/VAPP", ["ist"], id="verb without a passive"),
        pytest.param("gebissen", "beißen", "wurde/AUX/5/aux:pass/werden/VAFIN", ["ist"], id="finite, the second's own"),
        pytest.param("gebissen", "beißen", "dort/ADV/5/advmod", ["ist"], id="none"),
    ],
)
def test_auxiliary_behind_the_last_participle(first: str, lemma: str, closing: str, auxiliaries: list[str]) -> None:
    found = clauses(tree(CLOSING.format(first=first, lemma=lemma, closing=closing)), PARTICIPLES)[0]
    assert [word.text for word in found.auxiliaries] == auxiliaries


def test_closing_auxiliary_makes_the_first_participle_passive() -> None:
    words = (
        "Er/PRON/3/nsubj soll/AUX/3/aux/sollen/VMFIN gebissen/VERB/0/root/beißen/VVPP und/CCONJ/5/cc "
        "gerettet/VERB/3/conj/retten/VVPP werden/AUX/5/aux/werden/VAINF"
    )
    assert [clause.passive for clause in clauses(tree(words), PARTICIPLES)] == [True, True]


def test_closing_auxiliary_needs_participles() -> None:
    words = (
        "Er/PRON/3/nsubj will/AUX/3/aux/wollen/VMFIN kommen/VERB/0/root/kommen/VVINF und/CCONJ/5/cc "
        "gerettet/VERB/3/conj/retten/VVPP werden/AUX/5/aux:pass/werden/VAINF"
    )
    first = clauses(tree(words), PARTICIPLES)[0]
    assert ([word.text for word in first.auxiliaries], first.passive) == (["will"], False)


ATTACHED = (
    "Turm/NOUN/0/root {link}/{kind} Dörfer/NOUN/1/{relation} in/ADP/5/case denen/PRON/7/obl//PRELS Moos/NOUN/7/nsubj "
    "wächst/VERB/1/acl"
)


@pytest.mark.parametrize(
    ("link", "kind", "relation", "numbers", "antecedent"),
    [
        pytest.param("der", "DET/3/det", "nmod", ("Sing", "Plur", "Plur"), "Dörfer", id="the attached noun agrees"),
        pytest.param("der", "DET/3/det", "nmod", ("Plur", "Plur", "Plur"), "Turm", id="both agree"),
        pytest.param("der", "DET/3/det", "nmod", ("Sing", "Sing", "Plur"), "Turm", id="none agrees"),
        pytest.param("der", "DET/3/det", "nmod", ("", "Plur", "Plur"), "Turm", id="the noun has no number"),
        pytest.param("der", "DET/3/det", "nmod", ("Sing", "Plur", ""), "Turm", id="the pronoun has no number"),
        pytest.param("und", "CCONJ/3/cc", "conj", ("Sing", "Plur", "Plur"), "Turm", id="two nouns make a plural"),
    ],
)
def test_antecedent_agrees_with_the_pronoun(
    link: str, kind: str, relation: str, numbers: tuple[str, str, str], antecedent: str
) -> None:
    doc = tree(ATTACHED.format(link=link, kind=kind, relation=relation))
    for place, number in zip((0, 2, 4), numbers, strict=True):
        doc[place].set_morph(f"Number={number}" if number else "")  # type: ignore[attr-defined]  # spaCy's stubs lack it
    assert text(clauses(doc)[-1].antecedent) == antecedent


def test_noun_behind_the_pronoun_is_no_antecedent() -> None:
    doc = tree("Turm/NOUN/0/root den/PRON/4/obj//PRELS Bauern/NOUN/4/nsubj malen/VERB/1/acl")
    doc[0].set_morph("Number=Sing")  # type: ignore[attr-defined]  # spaCy's stubs lack it
    doc[1].set_morph("Number=Plur")  # type: ignore[attr-defined]  # spaCy's stubs lack it
    doc[2].set_morph("Number=Plur")  # type: ignore[attr-defined]  # spaCy's stubs lack it
    assert text(clauses(doc)[-1].antecedent) == "Turm"


@pytest.mark.parametrize(
    ("word", "features", "finite"),
    [
        pytest.param("gelacht/VERB/0/root/lachen/VVPP", "VerbForm=Fin", False, id="the tag says no"),
        pytest.param("lacht/VERB/0/root/lachen/VVFIN", "VerbForm=Inf", True, id="the tag says yes"),
        pytest.param("lacht/VERB/0/root/lachen", "VerbForm=Fin", True, id="no tag, the features say yes"),
        pytest.param("lachen/VERB/0/root/lachen", "VerbForm=Inf", False, id="no tag, the features say no"),
        pytest.param("lacht/ADJ/0/root/lachen/ADJD", "VerbForm=Fin", True, id="a tag that is no verb's"),
    ],
)
def test_tag_of_a_verb_decides_before_its_features(word: str, features: str, finite: bool) -> None:
    doc = tree(word)
    doc[0].set_morph(features)  # type: ignore[attr-defined]  # spaCy's stubs lack it
    assert is_finite(doc[0]) is finite


@pytest.mark.parametrize(
    "head", [pytest.param(2, id="hung on the main verb"), pytest.param(8, id="hung on the last verb")]
)
@pytest.mark.parametrize(
    "clause",
    [
        pytest.param(
            "der/PRON/8/nsubj//PRELS noch/ADV/8/advmod trägt/VERB/4/acl/tragen/VVFIN", id="behind a relative clause"
        ),
        pytest.param(
            "weil/SCONJ/8/mark er/PRON/8/nsubj trägt/VERB/2/advcl/tragen/VVFIN", id="behind a clause with a conjunction"
        ),
    ],
)
def test_particle_behind_a_verb_at_the_end_of_its_clause(clause: str, head: int) -> None:
    doc = tree(
        "Lindt/PROPN/2/nsubj schlägt/VERB/0/root/schlagen/VVFIN den/DET/4/det Weg/NOUN/2/obj ,/PUNCT/8/punct "
        f"{clause} ,/PUNCT/8/punct vor/ADP/{head}/compound:prt"
    )
    assert [found.lemma for found in clauses(doc)] == ["vorschlagen", "tragen"]


def test_pronoun_is_the_antecedent_where_the_noun_before_it_does_not_agree() -> None:
    doc = tree(
        "Tag/NOUN/0/root für/ADP/3/case alle/DET/1/nmod//PIS die/PRON/5/nsubj//PRELS suchen/VERB/1/acl/suchen/VVFIN"
    )
    for place, number in ((0, "Sing"), (2, "Plur"), (3, "Plur")):
        doc[place].set_morph(f"Number={number}")  # type: ignore[attr-defined]  # spaCy's stubs lack it
    assert text(clauses(doc)[-1].antecedent) == "alle"


def test_participle_beside_a_verb_that_predicates_is_its_complement() -> None:
    words = "Lage/NOUN/3/nsubj bleibt/VERB/0/root/bleiben/VVFIN angespannt/VERB/2/xcomp//VVPP"
    [found] = clauses(tree(words), Verbs(copular=frozenset({"bleiben"})))
    assert (text(found.subject), text(found.complement)) == ("Lage", "angespannt")


def test_participle_with_a_verb_of_its_own_is_no_complement() -> None:
    words = (
        "Brand/NOUN/2/nsubj scheint/VERB/0/root/scheinen/VVFIN gelöscht/VERB/2/xcomp//VVPP zu/PART/3/mark//PTKZU "
        "sein/AUX/3/aux/sein/VAINF"
    )
    assert clauses(tree(words), Verbs(copular=frozenset({"scheinen"})))[0].complement is None
