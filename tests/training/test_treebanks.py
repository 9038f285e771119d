import random
from pathlib import Path

import numpy as np
import pytest

from belegraph.nlp.trees import is_tree
from training.augment import join, vary
from training.treebanks import Word, example, merge_hyphens, read_names, read_trees

CONLLU = """\
# text = Kern fuhr zum Süd-Tor.
1\tKern\tKern\tPROPN\tNE\t_\t2\tnsubj\t_\t_
2\tfuhr\tfahren\tVERB\tVVFIN\tMood=Ind\t0\troot\t_\t_
3-4\tzum\t_\t_\t_\t_\t_\t_\t_\t_
3\tzu\tzu\tADP\tAPPR\t_\t7\tcase\t_\t_
4\tdem\tder\tDET\tART\tCase=Dat\t7\tdet\t_\t_
5\tSüd\tSüd\tNOUN\tNN\t_\t7\tcompound\t_\tSpaceAfter=No
6\t-\t-\tPUNCT\t$(\t_\t7\tpunct\t_\tSpaceAfter=No
7\tTor\tTor\tNOUN\tNN\tCase=Dat\t2\tobl\t_\tSpaceAfter=No
8\t.\t.\tPUNCT\t$.\t_\t2\tpunct\t_\t_

"""


@pytest.fixture
def tree(tmp_path: Path) -> list[Word]:
    path = tmp_path / "one.conllu"
    path.write_text(CONLLU, encoding="utf-8")
    [found] = read_trees(path, "gsd")
    return found


def test_multiword_token_is_one_word(tree: list[Word]) -> None:
    assert [(word.form, word.xpos, word.head) for word in tree][2] == ("zum", "APPRART", 6)


def test_compound_is_joined_and_keeps_its_head(tree: list[Word]) -> None:
    joined = merge_hyphens(tree)
    assert [(word.form, word.head, word.rel) for word in joined][3] == ("Süd-Tor", 2, "obl")


def test_joined_compound_is_what_its_words_depend_on(tree: list[Word]) -> None:
    assert merge_hyphens(tree)[2].head == 4


@pytest.mark.parametrize("seed", range(40))
def test_varied_tree_is_a_tree(tree: list[Word], seed: int) -> None:
    varied = vary(tree, random.Random(seed))
    assert is_tree(np.array([0, *(word.head for word in varied)]))


def test_variation_brings_quotation_marks(tree: list[Word]) -> None:
    forms = {word.form for seed in range(40) for word in vary(tree, random.Random(seed))}
    assert {"„", "“"} <= forms


def test_example_has_lemma_scripts(tree: list[Word]) -> None:
    assert example(tree, "gsd").tags["lemma"][1] == "!fahren" or example(tree, "gsd").tags["lemma"][1].startswith("|")


def test_derived_names_are_no_names(tmp_path: Path) -> None:
    path = tmp_path / "names.tsv"
    path.write_text("1\tBonner\tB-LOCderiv\tO\n2\tKern\tB-PER\tO\n3\tPreis\tB-OTH\tO\n\n", encoding="utf-8")
    [found] = read_names(path)
    assert found.tags["ner"] == ("O", "B-PER", "B-MISC")


def test_joined_sentences_start_where_they_start_and_have_no_heads(tree: list[Word]) -> None:
    joined = join([tree, tree], "gsd", random.Random(0))
    starts = [place for place, tag in enumerate(joined.tags["start"]) if tag == "B"]
    assert (len(starts), joined.heads, "rel" in joined.tags) == (2, (), False)
    assert [joined.words[place] for place in starts] == ["Kern", "Kern"]


def test_full_stop_of_joined_sentences_is_sometimes_left_out(tree: list[Word]) -> None:
    lengths = {len(join([tree, tree], "gsd", random.Random(seed)).words) for seed in range(20)}
    assert lengths == {2 * len(tree), 2 * len(tree) - 1, 2 * len(tree) - 2}
