"""What a thing was called before: a former name behind the one of today, a new one before the former."""

from collections.abc import Iterator

from spacy.tokens import Span, Token

from belegraph.extraction.arguments import arguments_of
from belegraph.extraction.drafting import make_draft
from belegraph.extraction.reading import Draft, Scene
from belegraph.model import Relation, Thing, Value
from belegraph.syntax.clause import Clause
from belegraph.vocabulary import ORGANISED, PLACES

BEHIND = frozenset({",", "("})


def former_name(clause: Clause, scene: Scene) -> Iterator[Draft]:
    """A name behind another, with a word for former: "die Nordwerk AG, früher Nordbau AG".

    >>> doc = tree(
    ...     "Nordwerk/PROPN/5/nsubj ,/PUNCT/4/punct früher/ADV/4/advmod Nordbau/PROPN/1/appos wächst/VERB/0/root",
    ...     "0-1:ORG 3-4:ORG",
    ... )
    >>> found(former_name, doc)
    ['Nordwerk | früher heißen | Nordbau | affirmed certain asserted']

    Source: https://universaldependencies.org/u/dep/appos.html
    """
    names = scene.text.lang.names
    for noun in scene.existing(clause):
        if _is_organised(scene.value(noun, clause)):
            yield from _named(noun, names.FORMERLY_CALLED, _former(noun, scene), clause, scene)
            yield from _named(noun, names.RENAMED_TO, _renamed(noun, scene), clause, scene)


def successor(clause: Clause, scene: Scene) -> Iterator[Draft]:
    """What has become of a name: "Aus der Nordbau AG wurde die Nordwerk AG"; of two none was its name.

    >>> doc = tree(
    ...     "Aus/ADP/2/case Nordbau/PROPN/3/obl wurde/VERB/0/root/werden Nordwerk/PROPN/3/nsubj", "1-2:ORG 3-4:ORG"
    ... )
    >>> found(successor, doc)
    ['Nordwerk | früher heißen | Nordbau | affirmed certain asserted']

    Source: https://grammis.ids-mannheim.de/verbvalenz
    """
    lang, subject = scene.text.lang, clause.subject
    if subject is None or clause.lemma != lang.forms.PASSIVE or len(scene.conjuncts(subject)) > 1:
        return
    origins = [o.head for o in clause.obliques if scene.text.bare(o.preposition) in lang.forms.FROM]
    former = [word for head in origins for word in scene.conjuncts(head)]
    if len(former) == 1 and all(_is_organised(scene.value(word, clause)) for word in (subject, *former)):
        linked = Relation(label=lang.names.FORMERLY_CALLED)
        yield make_draft(clause, scene, subject, linked, former[0], arguments_of(clause, scene))


def _named(
    noun: Token, relation: str, found: tuple[Token, Span] | None, clause: Clause, scene: Scene
) -> Iterator[Draft]:
    value = scene.value(found[1].root, clause) if found is not None else None
    if found is not None and _is_organised(value):
        word, name = found
        said = scene.text.words(name[0], name[-1], value)
        yield Draft(scene.phrase(noun, clause), Relation(label=relation), said, (word,), presupposed=True)


def _is_organised(value: Value | None) -> bool:
    return isinstance(value, Thing) and not value.local and value.kind in ORGANISED | PLACES


def _former(noun: Token, scene: Scene) -> tuple[Token, Span] | None:
    """The word for former and the name, if they stand behind a name: ", früher X", "(vormals X", ", die frühere X"."""
    doc, names = noun.doc, scene.text.lang.names
    named = scene.text.name_at(noun.i)
    if named is None or named.end >= len(doc) or doc[named.end].text not in BEHIND or named.end + 2 >= noun.sent.end:
        return None
    word = doc[named.end + 1]
    if word.pos_ == "DET":
        word = word.nbor()
        is_former = word.lower_.startswith(names.FORMER)
    else:
        is_former = word.lower_ in names.FORMER_ADVERBS
    place = word.i + 1
    while place < noun.sent.end and doc[place].pos_ == "DET":
        place += 1
    name = scene.text.name_at(place)
    return (word, name) if is_former and name is not None and name.start == place else None


def _renamed(noun: Token, scene: Scene) -> tuple[Token, Span] | None:
    """The participle and the name, if they stand before a name: "die in X umbenannte Y"."""
    doc, names = noun.doc, scene.text.lang.names
    named = scene.text.name_at(noun.i)
    if named is None or named.start < noun.sent.start + 3:
        return None
    word = doc[named.start - 1]
    new = scene.text.name_at(word.i - 1)
    is_new = new is not None and new.end == word.i and doc[new.start - 1].lower_ in scene.text.lang.forms.INSIDE
    return (word, new) if new is not None and is_new and word.lower_.startswith(names.RENAMED) else None
