"""The answer to a query: columns and rows of text, or triples."""

import html
from dataclasses import dataclass
from typing import TYPE_CHECKING

from belegraph.errors import BelegraphError

if TYPE_CHECKING:
    import pandas

    from belegraph.dataset import Term


class PandasError(BelegraphError, ImportError):
    """A DataFrame was asked for, and pandas is not installed."""

    def __str__(self) -> str:
        return "pandas is not installed; run: pip install pandas"


@dataclass(frozen=True, slots=True)
class Table:
    """An answer: columns and rows of text, or for CONSTRUCT and DESCRIBE the triples as Turtle (then no columns).

    Attributes:
        boolean: what ASK answers, else None.
        terms: the rows as terms of RDF, where nothing has taken their place.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...] = ()
    turtle: str = ""
    boolean: bool | None = None
    terms: "tuple[tuple[Term | None, ...], ...]" = ()

    @property
    def is_graph(self) -> bool:
        """Whether the answer is made of triples."""
        return not self.columns

    def to_pandas(self) -> "pandas.DataFrame":
        """Return the rows as a pandas DataFrame of texts.

        Raises:
            PandasError: pandas is not installed.

        >>> Table(("who", "what"), (("Anna Kern", "Bad"),)).to_pandas().loc[0, "who"]
        'Anna Kern'
        """
        try:
            import pandas
        except ImportError as error:
            raise PandasError from error
        return pandas.DataFrame(list(self.rows), columns=list(self.columns))

    def _repr_html_(self) -> str:
        """Show the answer in a notebook.

        >>> Table(("who",), (("<b>",),))._repr_html_()
        '<table><tr><th>who</th></tr><tr><td>&lt;b&gt;</td></tr></table>'
        """
        if self.is_graph:
            return f"<pre>{html.escape(self.turtle)}</pre>"
        head = "".join(f"<th>{html.escape(name)}</th>" for name in self.columns)
        rows = "".join(f"<tr>{''.join(f'<td>{html.escape(cell)}</td>' for cell in row)}</tr>" for row in self.rows)
        return f"<table><tr>{head}</tr>{rows}</table>"
