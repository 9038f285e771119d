"""Markdown: front matter gives the fields, a first heading the title; the text stays as it is, marks and all."""

import re
from collections.abc import Iterator

from belegraph.articles.compose import compose
from belegraph.articles.decode import decode
from belegraph.articles.fields import FIELD_NAMES, Fields, read_fields
from belegraph.articles.sources import Origin, Source
from belegraph.model import Article

FRONT_MATTER = re.compile(r"---[^\S\n]*\n(?P<lines>(?:.*\n)*?)(?:---|\.\.\.)[^\S\n]*(?:\n|\Z)")
FIELD = re.compile(r"(?P<name>[A-Za-z_]+)[^\S\n]*:(?:\s+(?P<value>.*))?")
HEADING = re.compile(r"\s*#[^\S\n]+(?P<title>[^\n]*?)(?:[^\S\n]+#+)?[^\S\n]*(?:\n|\Z)")
QUOTED = re.compile(r"""(?P<mark>["'])(?P<words>.*)(?P=mark)(?:\s+#.*)?""")
NOT_SIMPLE = re.compile(r"[|>\[{&*!]")


def read_markdown(source: Source) -> Iterator[Article]:
    r"""Read a Markdown file; the body begins after front matter and a heading directly behind it.

    Raises:
        ArticleError: it cannot be read, is no text, is empty or too long, or a field of its front matter is wrong.

    >>> [article] = read_markdown(Source.of("rhein.md", b"---\ndate: 2024-05\n---\n# Rhein\n\nDer Pegel steigt.\n"))
    >>> article.published, article.title, article.body
    ('2024-05', 'Rhein', 'Der Pegel steigt.')
    """
    origin = source.origin()
    text = decode(source.content(), origin)
    fields, start = _front_matter(text, origin)
    if heading := HEADING.match(text, start):
        fields, start = fields.with_title(heading["title"]), heading.end()
    yield compose(text, fields.with_id(source.id), origin, start)


def _front_matter(text: str, origin: Origin) -> tuple[Fields, int]:
    """Read the block between two lines `---`, and say where it ends; without fields in it, it is a rule of Markdown."""
    block = FRONT_MATTER.match(text)
    found = list(filter(None, map(FIELD.fullmatch, block["lines"].splitlines()))) if block else []
    written = {field["name"].lower(): field["value"] or "" for field in found}
    record = {name: _value(value, name, origin) for name, value in written.items() if name in FIELD_NAMES}
    return (read_fields(record, origin), block.end()) if block and found else (Fields(), 0)


def _value(written: str, name: str, origin: Origin) -> str:
    """Read the one-line values of YAML: https://yaml.org/spec/1.2.2/#73-flow-scalar-styles."""
    if quoted := QUOTED.fullmatch(written.strip()):
        doubled = quoted["mark"] == "'"
        return quoted["words"].replace("''", "'") if doubled else re.sub(r"\\(.)", r"\1", quoted["words"])
    if NOT_SIMPLE.match(written):
        raise origin.error(f"front matter: {name} is no simple value", "write it on one line, in quotation marks")
    return re.sub(r"(?:^|\s+)#.*", "", written).strip()
