"""TIGER dependencies, the scheme of spaCy's own German pipelines -> Universal Dependencies as `ud` reads them.

Where TIGER lets a function word head its phrase or clause, it changes places with the content word below it;
conjuncts leave their chain for the first of them; then each label gets its counterpart.

Source: https://www.ims.uni-stuttgart.de/documents/ressourcen/korpora/tiger-corpus/annotation/tiger_scheme-syntax.pdf
"""

from collections.abc import Iterator

import numpy as np
from spacy.attrs import DEP, HEAD, POS
from spacy.strings import StringStore
from spacy.tokens import Doc, Span, Token

from belegraph.syntax.tiger_labels import ADJUNCTS, BESIDE_VERB, NOMINAL, OF_NOUNS, WITH_ZU, Tree, is_finite, relation

TIGER = frozenset(
    "adc ag ams avc cd cj cm cp cvc da ep ju mnr mo ng nk nmc oa oa2 oc og op par pd pg ph pm pnc rc rs sb sbp sp "
    "svp".split()
)
"""Labels that no other scheme of spaCy's pipelines has."""
COPULA, PASSIVE = "sein", "werden"
AUXILIARY = ("VA", "VM")
"""Beginnings of the tags of auxiliary and modal verbs."""
PREPOSITIONS = ("APPR", "KOKOM")
RELATIVE = ("PRELS", "PRELAT")


def is_tiger(doc: Doc) -> bool:
    """Tell a Doc whose parser uses the labels of TIGER.

    >>> is_tiger(tree("Kern/PROPN/2/sb lacht/VERB/0/root")), is_tiger(tree("Kern/PROPN/2/nsubj lacht/VERB/0/root"))
    (True, False)
    """
    labels = {doc.vocab.strings[label] for label in set(doc.to_array("DEP").tolist())}
    return any(label.partition("||")[0] in TIGER for label in labels)


def as_universal(doc: Doc) -> Doc:
    """Return a Doc with the labels of Universal Dependencies, whichever of the two schemes it came with.

    >>> [word.dep_ for word in as_universal(tree("Kern/PROPN/2/sb lacht/VERB/0/root"))]
    ['nsubj', 'ROOT']
    """
    return to_universal(doc) if is_tiger(doc) else doc


def to_universal(doc: Doc) -> Doc:
    """Return a copy of a Doc with heads and relations of Universal Dependencies.

    Words, tags, features, lemmas, names and sentences stay; only verbs that are or are not auxiliaries change `pos_`.

    >>> doc = tree("Kern/PROPN/2/sb reist/VERB/0/root nach/ADP/2/mo Graz/PROPN/3/nk")
    >>> [(word.dep_, word.head.text) for word in to_universal(doc)]
    [('nsubj', 'reist'), ('ROOT', 'reist'), ('case', 'Graz'), ('obl', 'reist')]

    Source: https://universaldependencies.org/u/dep/
    """
    made = doc.copy()
    rows = [row for sentence in doc.sents for row in _rows(_rebuilt(sentence), doc.vocab.strings)]
    cells = np.array(rows, np.uint64).reshape(len(doc), 3)
    made.from_array([HEAD, DEP, POS], cells)  # type: ignore[arg-type]  # spaCy's stub knows no unsigned arrays
    return made


def _plain(word: Token) -> str:
    """A label without the one above it, which spaCy writes behind it where branches cross ("oc||rc")."""
    return word.dep_.partition("||")[0]


def _rebuilt(sentence: Span) -> Tree:
    """The tree with its words in their new places; the order of the steps counts."""
    root = next((word for word in sentence if word.dep_ and word.head == word), sentence.root)
    heads = [(word.head if word.dep_ else root).i - sentence.start for word in sentence]  # white space may have none
    tree = Tree(sentence, heads, [_plain(word) or "dep" for word in sentence])
    for step in (_names, _titles, _amounts, _prepositions, _verbs, _placeholders, _relatives, _conjuncts):
        step(tree)
    return tree


def _rows(tree: Tree, strings: StringStore) -> Iterator[tuple[int, int, int]]:
    """For each word the distance to its head, its relation and its part of speech, as spaCy stores them."""
    for place, word in enumerate(tree.words):
        found = relation(place, tree)
        yield (tree.heads[place] - place) % 2**64, strings.add(found), strings[_part_of_speech(word, found)]


def _part_of_speech(word: Token, relation: str) -> str:
    if relation in BESIDE_VERB:
        return "AUX"
    return "VERB" if word.pos_ == "AUX" and word.tag_.startswith(AUXILIARY) else word.pos_


def _names(tree: Tree) -> None:
    """ "Anna Kern": the first part of a name heads it."""
    for last in range(len(tree.heads)):
        parts = [part for part in tree.below(last, "pnc") if tree.words[part].pos_ in NOMINAL]
        if parts and parts[0] < last:
            tree.swap(parts[0], "pnc")


def _titles(tree: Tree) -> None:
    """ "Ministerin Kern" with the name on top: the title before it heads it."""
    for name, word in enumerate(tree.words):
        titles = [part for part in tree.below(name, "nk") if part < name and tree.words[part].pos_ == "NOUN"]
        if titles and word.pos_ == "PROPN":
            tree.swap(titles[-1], "app", kept=("pnc",))


def _amounts(tree: Tree) -> None:
    """ "zwei Millionen Euro" with the number on top: the unit heads it."""
    for number in range(len(tree.heads)):
        units = [part for part in tree.below(number, "nk") if part > number and tree.words[part].pos_ == "NOUN"]
        if units and tree.below(number, "nmc"):
            tree.swap(units[0], "nummod", kept=("nmc",))


def _prepositions(tree: Tree) -> None:
    """ "nach Graz", "der Polizei zufolge": the noun heads the phrase."""
    for place, word in enumerate(tree.words):
        kernel = tree.below(place, "nk")
        if kernel and (word.pos_ == "ADP" or word.tag_.startswith(PREPOSITIONS)):
            tree.swap(min(kernel, key=lambda part: (tree.words[part].pos_ not in NOMINAL, part)), "case")


def _verbs(tree: Tree) -> None:
    """ "soll gebaut worden sein", "ist Richterin": the full verb or what is predicated heads the clause."""
    for place, word in enumerate(tree.words):
        predicated = _predicated(place, tree)
        if predicated is not None and tree.words[predicated].tag_ != "VVPP":
            for part in tree.below(predicated, *ADJUNCTS, *OF_NOUNS):  # its own, before those of the verb come
                tree.labels[part] = relation(part, tree)
            tree.swap(predicated, "cop")
            continue
        lower = predicated if predicated is not None else _full_verb(place, tree)
        if lower is not None:
            passive = word.lemma_ == PASSIVE and any(_plain(p) == "oc" and p.tag_ == "VVPP" for p in word.children)
            tree.swap(lower, "aux:pass" if passive else "aux")


def _predicated(place: int, tree: Tree) -> int | None:
    """What "sein" predicates; no clause ("Die Frage ist, ob ...")."""
    if tree.words[place].lemma_ != COPULA or not tree.words[place].tag_.startswith(AUXILIARY):
        return None
    parts = (part for part in tree.below(place, "pd") if not is_finite(part, tree) and not _has_zu(part, tree))
    return next(parts, None)


def _full_verb(place: int, tree: Tree) -> int | None:
    """The infinitive or participle that an auxiliary goes with; not one that a comma sets apart."""
    if not tree.words[place].tag_.startswith(AUXILIARY) or tree.below(place, "pd"):
        return None
    parts = [part for part in tree.below(place, "oc") if tree.is_clause(part) and not is_finite(part, tree)]
    return next((part for part in parts if not (_has_zu(part, tree) and _is_set_apart(part, tree))), None)


def _has_zu(place: int, tree: Tree) -> bool:
    return any(tree.words[part].tag_ in WITH_ZU for part in (place, *tree.below(place, "pm")))


def _is_set_apart(place: int, tree: Tree) -> bool:
    """Tell a phrase with a comma before its first word or, where the comma hangs on it, as its first word."""
    first = tree.words[place].left_edge.i - tree.words.start
    return any(word.text == "," for word in tree.words[max(first - 1, 0) : first + 1])


def _placeholders(tree: Tree) -> None:
    """ "Es freut ihn, dass ...", "hofft darauf, dass ...": the clause hangs on the verb."""
    for clause in (place for place, label in enumerate(tree.labels) if label == "re"):
        word = tree.heads[clause]
        if tree.words[word].pos_ not in ("PRON", "ADV") or tree.heads[word] == word or not tree.is_clause(clause):
            continue
        tree.labels[clause] = "sb" if tree.labels[word] in ("sb", "ep", "ph") else "oc"
        tree.labels[word] = "ep" if tree.labels[word] in ("sb", "oa", "ph") else tree.labels[word]
        tree.heads[clause] = tree.heads[word]


def _relatives(tree: Tree) -> None:
    """A relative clause that hangs on the verb goes to the noun before it."""
    for clause in (place for place, label in enumerate(tree.labels) if label == "rc"):
        nouns = [part for part in tree.below(tree.heads[clause]) if part < clause and tree.is_noun(part)]
        inside = [word for part in tree.below(clause) for word in (part, *tree.below(part))]
        pronoun = any(tree.words[word].tag_ in RELATIVE for word in inside)
        if nouns and pronoun and not tree.is_noun(tree.heads[clause]):
            tree.heads[clause] = nouns[-1]


def _conjuncts(tree: Tree) -> None:
    """ "Tee, Saft und Milch": all hang on the first, the conjunction on the one behind it."""
    for place in [place for place, label in enumerate(tree.labels) if label == "cj"]:
        above = tree.heads[place]
        top = above
        while tree.labels[top] in ("cd", "cj") and tree.heads[top] != top:
            top = tree.heads[top]
        tree.heads[place] = top
        if tree.labels[above] == "cd" and above != top:
            tree.heads[above] = place
