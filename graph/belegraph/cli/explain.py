"""`belegraph explain`: why a statement stands in the graph."""

from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

import click

from belegraph.cli import options

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Token

    from belegraph.extraction.explanation import Explanation

MOST = 20
"""Statements that are shown at most."""


@click.command()
@click.argument("output", type=options.LOCAL)
@click.argument("statement")
@click.option(
    "--pipeline",
    default="accurate",
    show_default=True,
    metavar="NAME",
    help="The pipeline that the folder was built with.",
)
def explain(output: Path, statement: str, pipeline: str) -> int:
    """Show why a statement in OUTPUT, a folder or a store, was made.

    STATEMENT is its IRI, or words of its subject, relation or object: the sentence with what was matched in brackets,
    the rules that fired, what decided how it is meant and who says it, and the parse.
    """
    from belegraph.errors import QueryError
    from belegraph.pipeline import changes
    from belegraph.pipeline import explain as explain_folder

    found = list(islice(explain_folder(output, statement, pipeline=pipeline), MOST + 1))
    if not found:
        raise QueryError(statement, "no such statement", "see the query 'statements' for what there is")
    for explanation, corrected in changes(output, found[:MOST]):
        _show(explanation, corrected)
    if len(found) > MOST:
        click.echo(f"belegraph: more than {MOST} statements, give more words or an IRI", err=True)
    return 0


def _show(explanation: "Explanation", corrected: "Sequence[str]") -> None:
    from rich.console import Console
    from rich.text import Text

    statement = explanation.statement
    lines = [
        f"{explanation.article.id} {statement.key}: {statement}",
        f"  sentence   {_marked(explanation)}",
        f"  rules      {', '.join(statement.evidence.rules)}",
        f"  meant      {_factuality(explanation)}: {'; '.join(explanation.meant)}",
        f"  said by    {'; '.join(explanation.said)}",
        *(f"  corrected  {change}" for change in corrected),
    ]
    console = Console(soft_wrap=True, highlight=False)
    for line in lines:
        console.print(Text(line))
    console.print(_tree(explanation))


def _factuality(explanation: "Explanation") -> str:
    meant = explanation.statement.factuality
    return f"{meant.polarity}, {meant.certainty}, {meant.mode}"


def _marked(explanation: "Explanation") -> str:
    """Put what was matched into brackets, with what it is."""
    parse, text = explanation.parse, explanation.article.text
    offset = explanation.article.start
    place, shown = parse.start_char + offset, ""
    for start, end, name in explanation.marks:
        if start >= place:
            shown += f"{text[place:start]}[{name}: {text[start:end]}]"
            place = end
    return " ".join((shown + text[place : max(place, parse.end_char + offset)]).split())


def _tree(explanation: "Explanation") -> object:
    """The parse as a tree of words."""
    from rich.padding import Padding
    from rich.text import Text
    from rich.tree import Tree

    def branch(word: "Token") -> Tree:
        made = Tree(Text(f"{word.text}  {word.pos_} {word.dep_}"), guide_style="dim")
        for part in word.children:
            if not part.is_space and not part.is_punct:
                made.children.append(branch(part))
        return made

    return Padding(branch(explanation.parse.root), (0, 0, 1, 13))
