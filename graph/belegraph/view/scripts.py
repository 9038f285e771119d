"""The page's own script: the ES modules of `web/`, joined into one text that needs no module loader.

Each module becomes a function of its own that returns what it exports, so that modules may use the same names. An
import stands on one line and names what it takes; an export where it declares (`export function`, `export const`).
"""

import re
from importlib.resources import files
from typing import Final

COMMENT: Final = re.compile(r"^ *(?://[^\n]*|/\*.*?\*/ *)\n", re.MULTILINE | re.DOTALL)
"""A comment with lines of its own; comments take a fifth of the script."""

MAIN: Final = "page.js"
IMPORT: Final = re.compile(r'^import (\{[^}]*\}) from "\./(\w+)\.js";$', re.MULTILINE)
EXPORT: Final = re.compile(r"^export ((?:async )?function|const) (\w+)", re.MULTILINE)


def script() -> str:
    """Return `page.js` with all modules that it needs, each once, before those that import it.

    >>> script().startswith('"use strict";')
    True
    """
    order: list[str] = []
    _visit(MAIN, order)
    return "\n".join(['"use strict";', "(() => {", *map(_enclose, order), "})();", ""])


def web(name: str) -> str:
    """Read a file of `web/`, with the line ends to which a browser turns those of a page."""
    return (files("belegraph.view") / "web" / name).read_text(encoding="utf-8").replace("\r\n", "\n")


def _visit(name: str, order: list[str]) -> None:
    """Append a module behind what it imports; modules do not import each other in a circle."""
    for needed in (f"{found[2]}.js" for found in IMPORT.finditer(web(name))):
        if needed not in order:
            _visit(needed, order)
    order.append(name)


def _enclose(name: str) -> str:
    """Turn a module into a function that is called once.

    >>> _enclose("actions.js").splitlines()[-2:]
    ['return { actions };', '})();']
    """
    text = COMMENT.sub("", web(name))
    text = re.sub("^ +", "", text, flags=re.MULTILINE)
    text = IMPORT.sub(r"const \1 = \2_js;", text)
    exported = ", ".join(found[2] for found in EXPORT.finditer(text))
    text = EXPORT.sub(r"\1 \2", text)
    return f"const {name.replace('.', '_')} = (() => {{\n{text}\nreturn {{ {exported} }};\n}})();"
