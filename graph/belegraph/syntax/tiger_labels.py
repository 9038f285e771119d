"""What each label of TIGER is in Universal Dependencies, given where its word hangs; `tiger` has moved it there before.

Source: https://www.ims.uni-stuttgart.de/documents/ressourcen/korpora/tiger-corpus/annotation/tiger_scheme-syntax.pdf
"""

from collections.abc import Collection
from dataclasses import dataclass

from spacy.tokens import Span

BARE_AUXILIARIES = ("VAINF", "VAPP")
FINITE = ("FIN", "IMP")
WITH_ZU = ("PTKZU", "VVIZU")
NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM", "X", "SYM"})
VERBAL = frozenset({"VERB", "AUX"})
BESIDE_VERB = ("aux", "aux:pass", "cop")

FIXED = {
    "ROOT": "dep", "ac": "case", "adc": "compound", "avc": "advmod", "cd": "cc", "cj": "conj", "cp": "mark",
    "dh": "dep", "dm": "discourse", "ep": "expl", "hd": "dep", "ng": "advmod", "nmc": "nummod", "ph": "expl",
    "svp": "compound:prt", "uc": "flat", "vo": "vocative",
}  # fmt: skip
"""Labels that have one counterpart, whatever stands under them."""
BY_TAG = {"ju": {"KON": "cc"}, "pm": {"PTKZU": "mark"}}
"""Labels whose counterpart depends on the tag; all others are adverbs."""
BY_PLACE = {
    "sb": ("nsubj", "csubj", "nsubj", "csubj"), "sp": ("nsubj", "csubj", "nsubj", "csubj"),
    "oa": ("obj", "ccomp", "nmod", "ccomp"), "oa2": ("obj", "ccomp", "nmod", "ccomp"),
    "da": ("obl:arg", "ccomp", "nmod", "ccomp"), "og": ("obl:arg", "ccomp", "nmod", "ccomp"),
    "op": ("obl:arg", "ccomp", "nmod", "acl"), "oc": ("xcomp", "ccomp", "nmod", "acl"),
    "pd": ("xcomp", "ccomp", "xcomp", "ccomp"), "rs": ("parataxis", "ccomp", "parataxis", "parataxis"),
    "mo": ("obl", "advcl", "nmod", "acl"), "mnr": ("obl", "acl", "nmod", "acl"), "cc": ("obl", "advcl", "nmod", "acl"),
    "rc": ("appos", "advcl", "appos", "acl"), "re": ("obl", "advcl", "appos", "acl"),
    "ams": ("obl", "advcl", "obl", "advcl"), "sbp": ("obl", "advcl", "nmod", "acl"),
    "cvc": ("obl", "advcl", "nmod", "acl"), "ag": ("nmod", "acl", "nmod", "acl"), "pg": ("nmod", "acl", "nmod", "acl"),
    "app": ("appos", "acl", "appos", "acl"), "par": ("parataxis", "parataxis", "appos", "parataxis"),
}  # fmt: skip
"""Counterparts of a phrase, of a clause, of a phrase that hangs on a noun, of a clause that hangs on one."""
ADJUNCTS = ("mo", "mnr", "op")
OF_NOUNS = ("oc", "cc", "par")
"""Further labels whose counterpart depends on whether they stand under a noun."""
SINGLE_WORDS = frozenset({"ADV", "PART", "ADJ", "ADP", "CCONJ", "SCONJ", "INTJ"})
"""Kinds of words that alone are an adverb where they are an adjunct."""
KERNEL = {
    "PPOSAT": "det:poss", "TRUNC": "compound", "DET": "det", "ADJ": "amod", "VERB": "amod", "ADV": "advmod",
    "PART": "advmod", "ADP": "case", "PRON": "nmod", "PUNCT": "punct",
}  # fmt: skip
"""What a word is in a noun phrase (`nk`), by its tag or else its kind; names, nouns and numerals depend on more."""


@dataclass
class Tree:
    """One sentence while it is rebuilt, places counted from its first word; a root is its own head."""

    words: Span
    heads: list[int]
    labels: list[str]

    def below(self, place: int, *labels: str) -> list[int]:
        """Return what hangs on a word, under some labels or any, in the order of the text."""
        found = (part for part, head in enumerate(self.heads) if head == place != part)
        return [part for part in found if not labels or self.labels[part] in labels]

    def swap(self, lower: int, label: str, kept: Collection[str] = ()) -> None:
        """Let a word change places with its head, which gets a label; only `kept` labels stay below that head."""
        upper = self.heads[lower]
        for other in self.below(upper):
            if other != lower and self.labels[other] not in kept:
                self.heads[other] = lower
        self.heads[lower] = lower if self.heads[upper] == upper else self.heads[upper]
        self.heads[upper] = lower
        self.labels[lower], self.labels[upper] = self.labels[upper], label

    def is_clause(self, place: int) -> bool:
        """Tell a word that heads a clause: a verb, or what a copula predicates."""
        return self.words[place].pos_ in VERBAL or bool(self.below(place, *BESIDE_VERB))

    def is_noun(self, place: int) -> bool:
        """Tell a word that heads a noun phrase and predicates nothing."""
        return self.words[place].pos_ in NOMINAL and not self.is_clause(place)


def relation(place: int, tree: Tree) -> str:
    """The counterpart of a word's label where it hangs now; a relation found before stays as it is."""
    label, word, head = tree.labels[place], tree.words[place], tree.heads[place]
    if head == place:
        return "ROOT"
    if label in FIXED:
        return FIXED[label]
    if label in BY_TAG:
        return BY_TAG[label].get(word.tag_, "advmod")
    if label == "cm":
        return "mark" if tree.is_clause(head) else "case"
    if label == "nk":
        return _kernel(place, tree)
    if label == "pnc":  # "Die Deutsche Bank", but "Anna von der Heide"
        return KERNEL[word.pos_] if place < head and word.pos_ in ("DET", "ADJ") else "flat"
    return _by_place(label, place, tree) if label in BY_PLACE else label


def _by_place(label: str, place: int, tree: Tree) -> str:
    head = tree.heads[place]
    found = _by_word(label, place, tree) or BY_PLACE[label][2 * tree.is_noun(head) + tree.is_clause(place)]
    if found == "ccomp" and not is_finite(place, tree):
        return "xcomp"
    passive = found in ("nsubj", "csubj") and tree.below(head, "aux:pass")
    return f"{found}:pass" if passive else found


def _by_word(label: str, place: int, tree: Tree) -> str:
    """Reflexives, "dessen", bare adverbs, and auxiliaries that a parser hung on their participle."""
    word, head = tree.words[place], tree.words[tree.heads[place]]
    if word.tag_ == "PRF" and label in ("oa", "da"):
        return "obj"
    if label == "ag" and word.pos_ == "DET":
        return KERNEL.get(word.tag_, "det")
    if label == "oc" and word.tag_ in BARE_AUXILIARIES and head.tag_ == "VVPP":  # "soll gekauft und verkauft haben"
        return "aux"
    bare = label in ADJUNCTS and word.pos_ in SINGLE_WORDS and not tree.below(place, "case", "cm", *BESIDE_VERB)
    return "advmod" if bare else ""


def _kernel(place: int, tree: Tree) -> str:
    """Part of a noun phrase; nouns and numerals by the side on which they stand."""
    word, before = tree.words[place], place < tree.heads[place]
    if tree.below(place, "case"):
        return "nmod"
    if word.pos_ == "NUM":
        return "nummod" if before else "nmod"
    if word.pos_ == "PROPN":
        return "appos" if tree.words[tree.heads[place]].pos_ == "NOUN" else "flat"
    if word.pos_ == "NOUN" and word.tag_ not in KERNEL:
        return ("nummod" if tree.below(place, "nmc") else "compound") if before else "nmod"
    return KERNEL.get(word.tag_) or KERNEL.get(word.pos_, "flat")


def is_finite(place: int, tree: Tree) -> bool:
    """Tell a clause with a finite verb or a conjunction."""
    verbs = [place, *tree.below(place, *BESIDE_VERB)]
    return bool(tree.below(place, "cp")) or any(tree.words[verb].tag_.endswith(FINITE) for verb in verbs)
