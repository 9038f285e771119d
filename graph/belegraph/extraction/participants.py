"""Which prepositional phrases of a clause get a statement of their own, beside being arguments of the others."""

from belegraph.extraction.drafting import is_telling, telling_obliques
from belegraph.extraction.reading import Scene
from belegraph.model import Quantity, Thing
from belegraph.syntax.clause import Clause, Oblique


def participants(clause: Clause, scene: Scene) -> list[Oblique]:
    """Return the phrases that a verb without an object is told with: those that name somebody, else all that tell.

    >>> here = scene(tree("Nach/ADP/2/case Streit/NOUN/3/obl siegt/VERB/0/root Kern/PROPN/3/nsubj "
    ...                   "in/ADP/6/case Bonn/PROPN/3/obl", "5-6:LOC"))
    >>> [oblique.head.text for oblique in participants(here.text.clauses[0], here)]
    ['Bonn']
    """
    telling = telling_obliques(clause, scene)
    found = [o for o in clause.obliques if _takes_part(o, clause, scene)]
    first = (o for group in (found, telling) if (o := [p for p in group if not _adjoins(p, clause, scene)]))
    return next(first, (found or telling)[:1])


def _adjoins(oblique: Oblique, clause: Clause, scene: Scene) -> bool:
    adjoining = scene.text.bare(oblique.preposition) in scene.text.lang.forms.ADJOINING
    return adjoining and not _is_named(oblique, clause, scene)


def beside_object(clause: Clause, scene: Scene, *, told: bool) -> list[Oblique]:
    """Return the phrases that add something to a statement that tells the object already.

    Args:
        told: whether there is one; a pronoun of which nobody knows what it stands for makes none.

    That somebody "bought for two million" is told again, that they "met at the market" is an argument and no more.

    >>> here = scene(tree("Kern/PROPN/2/nsubj senkt/VERB/0/root/senken Preise/NOUN/2/obj auf/ADP/6/case "
    ...                   "elf/NUM/6/nummod Euro/NOUN/2/obl auf/ADP/8/case Drängen/NOUN/2/obl"))
    >>> [oblique.head.text for oblique in beside_object(here.text.clauses[0], here, told=True)]
    ['Euro']
    """
    found = [o for o in clause.obliques if _takes_part(o, clause, scene)]
    return [o for o in found if not told or _adds(o, clause, scene)]


def _adds(oblique: Oblique, clause: Clause, scene: Scene) -> bool:
    """A figure, somebody with a name, or what the object becomes ("als Spekulation zurückweisen")."""
    preposition, forms = scene.text.bare(oblique.preposition), scene.text.lang.forms
    counted = preposition in forms.FIGURING and any(word.pos_ == "NUM" for word in oblique.head.subtree)
    figure, resulting = counted or _is_figure(oblique, clause, scene), preposition in forms.RESULTING
    return figure or resulting or _is_named(oblique, clause, scene)


def _takes_part(oblique: Oblique, clause: Clause, scene: Scene) -> bool:
    preposition = scene.text.bare(oblique.preposition)
    named = _is_named(oblique, clause, scene) and preposition not in scene.text.lang.forms.NO_PARTICIPANT
    filling = preposition in scene.text.lang.forms.FILLING
    told = oblique.is_argument or named or filling or _is_figure(oblique, clause, scene)
    return told and is_telling(oblique, clause, scene)


def _is_figure(oblique: Oblique, clause: Clause, scene: Scene) -> bool:
    """ "beziffern den Schaden auf zwei Millionen Euro"."""
    return isinstance(scene.value(oblique.head, clause), Quantity)


def _is_named(oblique: Oblique, clause: Clause, scene: Scene) -> bool:
    value = scene.value(oblique.head, clause)
    return isinstance(value, Thing) and not value.local
