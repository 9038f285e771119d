import doctest

import pytest

from belegraph.extraction import RULES, extract_article
from belegraph.extraction.reading import Rule
from belegraph.model import Article, Reading
from belegraph.testing import tree


def read(words: str, names: str = "") -> Reading:
    doc = tree(words, names)
    return extract_article(Article("a", doc.text), doc)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_rule_has_a_source(rule: Rule) -> None:
    assert "Source: https://" in (rule.__doc__ or "")


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_rule_has_an_example(rule: Rule) -> None:
    [found] = doctest.DocTestFinder(recurse=False).find(rule)
    assert found.examples


def test_names_of_rules_are_unique() -> None:
    assert len({rule.__name__ for rule in RULES}) == len(RULES)


def test_what_two_clauses_say_alike_is_one_statement() -> None:
    reading = read(
        "Lindt/PROPN/3/nsubj ist/AUX/3/cop Malerin/NOUN/0/root und/CCONJ/5/cc Imkerin/NOUN/3/conj", "0-1:PER"
    )
    assert [str(found) for found in reading.statements] == ["Lindt | isA | Malerin", "Lindt | isA | Imkerin"]


def test_keys_count_the_statements_of_a_sentence() -> None:
    reading = read(
        "Moos/NOUN/4/nsubj und/CCONJ/3/cc Farn/NOUN/1/conj wachsen/VERB/0/root ./PUNCT/4/punct Eis/NOUN/7/nsubj "
        "taut/VERB/0/root"
    )
    assert [found.key for found in reading.statements] == ["1.1", "1.2", "2.1"]


def test_evidence_covers_subject_verb_and_object() -> None:
    reading = read(
        "Gern/ADV/2/advmod liest/VERB/0/root/lesen Lindt/PROPN/2/nsubj Briefe/NOUN/2/obj ./PUNCT/2/punct", "2-3:PER"
    )
    [found] = reading.statements
    assert reading.article.text[found.evidence.start : found.evidence.end] == "liest Lindt Briefe"


def test_speaking_statement_has_its_content() -> None:
    reading = read(
        "Lindt/PROPN/2/nsubj sagt/VERB/0/root/sagen dass/SCONJ/5/mark Moos/NOUN/5/nsubj wächst/VERB/2/ccomp/wachsen",
        "0-1:PER",
    )
    assert [(found.key, found.content) for found in reading.statements] == [("1.1", ("1.2",)), ("1.2", ())]


def test_what_is_said_is_no_plain_statement() -> None:
    reading = read(
        "Lindt/PROPN/2/nsubj sagt/VERB/0/root/sagen dass/SCONJ/5/mark Moos/NOUN/5/nsubj wächst/VERB/2/ccomp/wachsen",
        "0-1:PER",
    )
    assert [found.is_plain for found in reading.statements] == [True, False]


def test_what_is_denied_by_its_speaker_is_negated() -> None:
    reading = read(
        "Lindt/PROPN/2/nsubj bestreitet/VERB/0/root/bestreiten dass/SCONJ/5/mark Moos/NOUN/5/nsubj "
        "wächst/VERB/2/ccomp/wachsen",
        "0-1:PER",
    )
    assert reading.statements[1].factuality.polarity == "negated"


def test_title_is_told_by_the_article_though_its_holder_is_quoted() -> None:
    reading = read(
        "Rehberg/PROPN/2/nsubj sagt/VERB/0/root/sagen dass/SCONJ/6/mark Ministerin/NOUN/6/nsubj Lindt/PROPN/4/appos "
        "reist/VERB/2/ccomp/reisen",
        "0-1:PER 4-5:PER",
    )
    [title] = [found for found in reading.statements if found.relation.name == "holdsRole"]
    assert title.speakers == ()


def test_das_alone_says_nothing() -> None:
    assert read("Das/PRON/2/nsubj stimmt/VERB/0/root").statements == ()


@pytest.mark.parametrize(
    ("lemma", "parent"),
    [pytest.param("sagen", "saysThat", id="saying"), pytest.param("fügen", "related", id="another verb")],
)
def test_verb_that_tells_its_content(lemma: str, parent: str) -> None:
    reading = read(
        f"Lindt/PROPN/2/nsubj {lemma}/VERB/0/root/{lemma} dass/SCONJ/5/mark Moos/NOUN/5/nsubj "
        "wächst/VERB/2/ccomp/wachsen",
        "0-1:PER",
    )
    assert reading.statements[0].relation.parent == parent


def test_title_beside_a_quotation_is_told_by_the_article() -> None:
    reading = read(
        "„/PUNCT/3/punct Moos/NOUN/3/nsubj wächst/VERB/0/root/wachsen/VVFIN “/PUNCT/3/punct ,/PUNCT/7/punct "
        "so/ADV/7/advmod/so Ministerin/NOUN/3/nmod Lindt/PROPN/7/appos",
        "7-8:PER",
    )
    [title] = [found for found in reading.statements if found.relation.name == "holdsRole"]
    assert title.speakers == ()
