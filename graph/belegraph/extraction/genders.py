"""What else tells a woman or a man: articles, relative pronouns, possessives, nouns beside the name."""

from collections.abc import Iterator, Mapping

from spacy.tokens import Token

from belegraph.extraction.text import Text
from belegraph.extraction.things import is_person_noun
from belegraph.model import Thing, Value
from belegraph.syntax.words import base, has


def hints(text: Text, values: Mapping[int, Value]) -> dict[Thing, str]:
    """Return who is a woman or a man by the words around the name; who is told of as both is left out.

    >>> doc = tree("Kern/PROPN/5/nsubj ,/PUNCT/4/punct der/PRON/4/nsubj/der/PRELS siegt/VERB/1/acl/siegen/VVFIN "
    ...            "lacht/VERB/0/root/lachen/VVFIN", "0-1:PER")
    >>> hints(scene(doc).text, {0: Thing("Kern", "Person")})
    {Thing(name='Kern', kind='Person', local=False): 'Masc'}
    """
    found: dict[Thing, set[str]] = {}
    for place, value in values.items():
        if isinstance(value, Thing) and value.kind == "Person":
            word = text.doc[place]
            told = {gender for hint in (_articles, _possessives, _nouns) for gender in hint(word, text)}
            found.setdefault(value, set()).update(told)
    for clause in text.clauses:
        named = values.get(clause.antecedent.i) if clause.antecedent is not None else None
        if clause.relative is not None and isinstance(named, Thing) and named.kind == "Person":
            found.setdefault(named, set()).update(_by_form(clause.relative, text))
    return {who: told.pop() for who, told in found.items() if len(told) == 1}


def _by_form(word: Token, text: Text) -> Iterator[str]:
    """What an article or relative pronoun tells; "der" is masculine for a subject, else a woman's or of several."""
    form, forms = word.lower_, text.lang.forms
    subject = word.dep_.startswith("nsubj") or word.head.dep_.startswith("nsubj")
    if form in forms.MALE_ARTICLES or (form == forms.EITHER_ARTICLE and subject):
        yield "Masc"
    elif form in forms.FEMALE_ARTICLES and not has(word, "Number=Plur"):
        yield "Fem"


def _articles(word: Token, text: Text) -> Iterator[str]:
    """ "Die 44-jährige Kern", "dem erfahrenen Kern"."""
    for article in text.parts(word, "det") if word.pos_ == "PROPN" else ():
        yield from _by_form(article, text)


def _possessives(word: Token, text: Text) -> Iterator[str]:
    """ "Kern sprach in seiner Rede": of the subject of the same clause."""
    his = text.lang.forms.HIS
    if word.pos_ == "PROPN" and word.dep_.startswith("nsubj"):
        for part in word.head.children:
            if part.i != word.i and any(d.lower_.startswith(his) for d in text.parts(part, "det") if d.i < part.i):
                yield "Masc"


def _nouns(word: Token, text: Text) -> Iterator[str]:
    """ "Kollege Kern": a masculine noun for a person that is no woman's."""
    for noun in (word, *(part for part in word.children if base(part) in ("appos", "flat", "compound"))):
        female = noun.text.endswith(text.lang.forms.FEMALE_ENDING)
        if noun.pos_ == "NOUN" and not female and has(noun, "Gender=Masc") and is_person_noun(noun, text):
            yield "Masc"
