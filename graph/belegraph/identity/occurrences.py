"""A row of the table of entities: what one article tells of something that it names."""

from collections.abc import Mapping
from dataclasses import dataclass

from belegraph.model.row import Row

GROUPS: Mapping[str, str] = {
    "Person": "Person",
    **dict.fromkeys(
        ("Organization", "Alliance", "Government", "PoliticalUnion", "Company", "Party", "Media"), "Organization"
    ),
    **dict.fromkeys(("Place", "Country", "City"), "Place"),
}
"""Classes whose things are told apart, and the group within which they are."""


DESCRIBED = "Office"
"""The class of a row that tells of an office without a name ("der Kanzler"); it is joined to a holder or to nothing."""


@dataclass(frozen=True, slots=True)
class Occurrence(Row):
    """One thing in one article.

    Attributes:
        article: the article's IRI.
        iri: that of the thing; the same name has the same in all articles.
        name: its label.
        kind: local name of its class.
        offices: what it is there: the noun in its base form, and the IRI of what it belongs to, or nothing.
        fields: what the offices have to do with ("sport").
        gender: "f", "m", or nothing where the article does not say.
        neighbours: IRIs of the other named things of the article.
        aliases: other names that the article gives it ("DGB").
        day: when the article appeared, as an ordinal; 0: nobody knows.
        renamed: IRIs of names that it bore before, or bears since, as the article says.
        former: those of its offices that it holds no more when the article appears.
    """

    article: str
    iri: str
    name: str
    kind: str
    offices: frozenset[tuple[str, str]] = frozenset()
    fields: frozenset[str] = frozenset()
    gender: str = ""
    neighbours: frozenset[str] = frozenset()
    aliases: frozenset[str] = frozenset()
    day: int = 0
    renamed: frozenset[str] = frozenset()
    former: frozenset[tuple[str, str]] = frozenset()

    @property
    def key(self) -> tuple[str, str]:
        """What tells it from all others: article and IRI."""
        return self.article, self.iri

    @property
    def group(self) -> str:
        """The group within which it is told from others, empty if it is not.

        >>> Occurrence("a", "urn:a", "Nordbau AG", "Company").group
        'Organization'
        """
        return GROUPS.get(self.kind, "")
