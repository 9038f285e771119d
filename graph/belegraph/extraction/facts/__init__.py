"""A text -> its facts in the words of its sentences, each beside the statement that says the same."""

from collections.abc import Iterable, Iterator

from belegraph.extraction.facts.cuts import Cut, facts
from belegraph.extraction.facts.wording import joined
from belegraph.extraction.reading import Scene, polarity_of
from belegraph.model import Evidence, Fact, Phrase, Statement
from belegraph.syntax.clause import Clause


def read_facts(scene: Scene, statements: Iterable[tuple[Clause, Statement]]) -> Iterator[Fact]:
    """Yield the facts of a text.

    Args:
        scene: the text with all that is known of it.
        statements: those of the text, each with its clause.

    >>> here = scene(tree("Kern/PROPN/2/nsubj kauft/VERB/0/root/kaufen//VVFIN ein/DET/4/det Haus/NOUN/2/obj"))
    >>> [(fact.subject, fact.relation, fact.object) for fact in read_facts(here, [])]
    [('Kern', 'kauft', 'ein Haus')]
    """
    told: dict[int, list[Statement]] = {}
    for clause, statement in statements:
        told.setdefault(clause.predicate.i, []).append(statement)
    for cut in facts(scene):
        same = next((s for s in told.get(cut.clause.predicate.i, ()) if _is_same(s, cut, scene)), None)
        yield _fact(cut, scene, same)


def _is_same(statement: Statement, cut: Cut, scene: Scene) -> bool:
    subject, said = (_place(head.idx, scene) for head in cut.heads)
    return _holds(statement.subject, subject) and statement.object is not None and _holds(statement.object, said)


def _place(place: int, scene: Scene) -> int:
    return place + scene.text.offset


def _holds(phrase: Phrase, place: int) -> bool:
    return phrase.start <= place < phrase.end


def _fact(cut: Cut, scene: Scene, same: Statement | None) -> Fact:
    words = (*cut.subject, *cut.relation, *cut.object)
    start, end = (_place(place, scene) for place in (min(w.idx for w in words), max(w.idx + len(w) for w in words)))
    factuality, said = scene.judge(cut.clause, polarity_of(cut.clause, scene, *cut.heads))
    return Fact(
        scene.text.number[cut.clause.predicate.i],
        joined(cut.subject), joined(cut.relation), joined(cut.object),
        Evidence(scene.text.article.id, start, end, same.evidence.rules if same is not None else (cut.rule,)),
        same.factuality if same is not None else factuality,
        said.speakers, said.quoted,
        (scene.value(cut.heads[0], cut.clause), scene.value(cut.heads[1], cut.clause)),
        same.key if same is not None else "",
    )  # fmt: skip
