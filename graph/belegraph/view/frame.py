"""The page in a cell of a notebook: the same file, in a frame."""

import html
from dataclasses import dataclass


@dataclass(frozen=True)
class Frame:
    """A page and the height of its frame in pixels; Jupyter asks it for its HTML.

    >>> Frame("<p>Bad</p>", 300)._repr_html_()[:40]
    '<iframe srcdoc="&lt;p&gt;Bad&lt;/p&gt;" '
    """

    page: str
    height: int

    def _repr_html_(self) -> str:
        """Return a frame that may run the page's own script, and nothing else: no form, no top window."""
        allowed = "allow-scripts allow-downloads allow-popups"
        return (
            f'<iframe srcdoc="{html.escape(self.page)}" sandbox="{allowed}" title="belegraph" width="100%"'
            f' height="{self.height}" style="border: 1px solid #8b8f96; border-radius: 8px"></iframe>'
        )
