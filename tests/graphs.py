"""Graphs with something of everything, made by hand."""

from tests.factory import HOLM, KERN, RIVA, make_article, make_graph, make_reading, make_statement, phrase

from belegraph.model import Mention, Quantity, Relation, Role, Target, Thing
from belegraph.pipeline import Graph, assemble

WIEN = Thing("Wien", "City")


def rich() -> Graph:
    """One article with a chain of speakers, a pronoun, a target, a role, an open relation, words and a mention."""
    aim = Target(RIVA, Quantity("5", "%"), "demanded", HOLM)
    chief = Role("Direktorin", RIVA, "Direktorin von Riva")
    return make_graph(
        make_statement(),
        make_statement(phrase("Er"), object=phrase("Riva", RIVA, 12), key="1.2"),
        make_statement(phrase("Riva", RIVA), "hasTarget", phrase("fünf", aim, 5), key="1.3", mode="demanded"),
        make_statement(phrase("Kern", KERN), "holdsRole", phrase("Direktorin", chief, 5), key="1.4"),
        make_statement(phrase("Kern", KERN), Relation(label="sich kümmern um"), phrase("Riva", RIVA, 12), key="2.1"),
        make_statement(
            key="2.2", speakers=[phrase("Holm", HOLM, 18), phrase("Kern", KERN)], quoted="verbatim", content=("1.1",)
        ),
        make_statement(
            phrase("Holm", HOLM, 18), "plans", phrase('"Mauern",\n <b>', start=28), key="2.3", certainty="possible"
        ),
        article=make_article(title="Werft", publisher="Bote", published="2024-05", url="https://example.org/a"),
        mentions=[Mention(0, 4, "Kern", KERN)],
    )


def two() -> Graph:
    """Two articles, of May 2024 and of 2023: Kern supports Riva, and Riva is located in Wien, perhaps."""
    may = make_article("mai", published="2024-05")
    old = make_article("alt", published="2023")
    located = make_statement(
        phrase("Riva", RIVA, 12), "locatedIn", phrase("Wien", WIEN, 5), article="alt", certainty="possible"
    )
    mention = Mention(0, 4, "Kern", KERN)
    return assemble(
        [
            make_reading(make_statement(article="mai"), article=may, mentions=[mention]),
            make_reading(located, make_statement(article="alt", key="2.1"), article=old, mentions=[mention]),
        ],
        [],
    )
