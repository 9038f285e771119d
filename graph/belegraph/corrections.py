"""What a curator has put right: `corrections.yaml`, a list of entries, each with its author and its reason.

- wrong: https://w3id.org/belegraph/article/fluss/statement/1.1
  sentence: Kern stützt Riva.      # optional: the correction holds only while the sentence is the same
  author: A. Kern
  reason: the text says the opposite
- same: [Marco Rubio, Rubio]       # names or IRIs; the first one stays
- different: Anna Kern             # in one article it is somebody else
  article: mai
  to: Anna Kern (Zürich)
- rename: NATO
  to: Nordatlantikpakt
  lang: de
- retype: Riva
  to: Organization
- right: https://w3id.org/belegraph/article/fluss/statement/1.2
"""

import hashlib
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, get_args

import yaml

from belegraph.authority import authority
from belegraph.errors import CorrectionError
from belegraph.iri import article_iri, entity_iri
from belegraph.vocabulary import BASE, KINDS

FILE = "corrections.yaml"
Action = Literal["same", "different", "wrong", "right", "rename", "retype"]
ACTIONS: tuple[Action, ...] = get_args(Action)
ABOUT: tuple[Action, ...] = ("wrong", "right")
"""Actions that are about statements."""
IRI = re.compile(r"https?://[^\s<>\"{}|\\^`]+")
PARTS = ("subject", "relation", "object")
"""What a pattern of statements may name."""
FIELDS: Mapping[Action, frozenset[str]] = {
    "same": frozenset({"label"}),
    "different": frozenset({"article", "to"}),
    "wrong": frozenset({"sentence"}),
    "right": frozenset({"sentence"}),
    "rename": frozenset({"to", "lang"}),
    "retype": frozenset({"to"}),
}
"""What an entry may have besides its action, `author` and `reason`."""
NEEDED: Mapping[Action, frozenset[str]] = {"rename": frozenset({"to"}), "retype": frozenset({"to"})}


@dataclass(frozen=True, slots=True)
class Correction:
    """One entry.

    Attributes:
        number: its place in the file, from 1.
        targets: IRIs of statements or things, the one that stays first; empty for a pattern.
        pattern: of `wrong` and `right`: subject, relation and object, an empty one standing for any.
        to: the new label, class, or (of `different`) the name of the other thing.
        label: of `same`: the label of the thing that stays, where it was given by name.
        sentence: the sentence that a statement must stand in; empty: any.
    """

    number: int
    action: Action
    targets: tuple[str, ...]
    author: str
    reason: str
    pattern: tuple[str, ...] = ()
    to: str = ""
    lang: str = ""
    article: str = ""
    label: str = ""
    sentence: str = ""

    @property
    def iri(self) -> str:
        """Its IRI: the same for the same correction, wherever it stands in the file.

        >>> Correction(1, "wrong", ("urn:a",), "Kern", "no").iri == Correction(2, "wrong", ("urn:a",), "Kern", "no").iri
        True
        """
        told = (self.action, *self.targets, *self.pattern, self.to, self.lang, self.article, self.author, self.reason)
        return f"{BASE}correction/{self.action}-{hashlib.sha256(repr(told).encode()).hexdigest()[:12]}"

    def __str__(self) -> str:
        named = ", ".join((*self.targets, *(part for part in self.pattern if part)))
        return f"entry {self.number}, {self.action} {named}"


def read_corrections(path: Path) -> tuple[Correction, ...]:
    """Read a file of corrections.

    Raises:
        CorrectionError: it cannot be read, is no YAML, or an entry is none.

    >>> read_corrections(Path("nowhere.yaml"))
    Traceback (most recent call last):
    belegraph.errors.CorrectionError: nowhere.yaml: cannot be read (No such file or directory)
    """
    try:
        entries = yaml.safe_load(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise CorrectionError(path, f"cannot be read ({error.strerror})") from error
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise CorrectionError(path, f"is no YAML ({' '.join(str(error).split())})") from error
    if entries is None:
        return ()
    if not isinstance(entries, list):
        raise CorrectionError(path, "is no list; begin each entry with '- wrong: ...' or another action")
    return tuple(_entry(path, number, entry) for number, entry in enumerate(entries, 1))


def digest(corrections: Iterable[Correction]) -> str:
    """Return what tells one list of corrections from another; empty for none.

    >>> digest([])
    ''
    """
    names = sorted(f"{each.iri} {each.sentence} {each.label}" for each in corrections)
    return hashlib.sha256("\n".join(names).encode()).hexdigest()[:16] if names else ""


def relevant(corrections: Iterable[Correction], article: str) -> tuple[Correction, ...]:
    """Return the corrections that may change an article's graph: all but those of other articles' statements.

    >>> statement = f"{BASE}article/fluss/statement/1.1"
    >>> made = Correction(1, "wrong", (statement,), "Kern", "no")
    >>> len(relevant([made], "fluss")), len(relevant([made], "mai"))
    (1, 0)
    """
    own = f"{article_iri(article)}/statement/"
    named = (each for each in corrections if each.article in ("", article))
    return tuple(each for each in named if each.action not in ABOUT or all(t.startswith(own) for t in each.targets))


def add_entry(path: Path, entry: Mapping[str, object]) -> Correction:
    """Write an entry behind the others; what stands in the file, comments too, stays as it is.

    Raises:
        CorrectionError: the file or the entry is not as it should be; nothing is written.
    """
    before = read_corrections(path) if path.exists() else ()
    added = _entry(path, len(before) + 1, dict(entry))
    try:
        old = path.read_text(encoding="utf-8") if path.exists() else ""
        gap = "" if not old or old.endswith("\n") else "\n"
        text = yaml.safe_dump([dict(entry)], allow_unicode=True, sort_keys=False, width=10_000)
        path.with_name(path.name + ".new").write_text(old + gap + text, encoding="utf-8", newline="\n")
        path.with_name(path.name + ".new").replace(path)
    except OSError as error:
        raise CorrectionError(path, f"cannot be written ({error.strerror})") from error
    return added


def thing_iri(name: str) -> str:
    """Return the IRI of a thing that is given by its IRI or by a name: that of the authority, else the name's own.

    >>> thing_iri("Anna Kern"), thing_iri("Deutschland")
    ('https://w3id.org/belegraph/entity/anna-kern', 'https://w3id.org/belegraph/country/DE')
    """
    if IRI.fullmatch(name):
        return name
    known = authority().find(name)
    return known.iri if known is not None else entity_iri(name)


def _entry(path: Path, number: int, entry: object) -> Correction:
    def wrong(reason: str) -> CorrectionError:
        return CorrectionError(path, f"entry {number}: {reason}")

    if not isinstance(entry, dict):
        raise wrong("is no mapping; write '- wrong: IRI', then author and reason below it")
    actions = [action for action in ACTIONS if action in entry]
    if len(actions) != 1:
        raise wrong(f"needs exactly one of: {', '.join(ACTIONS)}")
    [action] = actions
    texts = {name: value for name, value in entry.items() if name != action}
    for name in sorted({"author", "reason", *NEEDED.get(action, ())} - texts.keys()):
        raise wrong(f"{action} needs {name!r}")
    for name, value in texts.items():
        if name not in FIELDS[action] | {"author", "reason"}:
            raise wrong(f"{action} takes no {name!r}")
        if not isinstance(value, str) or not value.strip():
            raise wrong(f"{name} is no text")
    made = SHAPES[action](entry[action], texts)
    if isinstance(made, str):
        raise wrong(made)
    targets, pattern, label = made
    return Correction(number, action, targets, pattern=pattern, label=texts.pop("label", label), **texts)


Made = tuple[tuple[str, ...], tuple[str, ...], str] | str
"""Targets, pattern and label of an entry, or what is wrong with it."""


def _same(value: object, texts: Mapping[str, str]) -> Made:
    if not isinstance(value, list) or len(value) < 2 or not all(isinstance(name, str) and name for name in value):
        return "same needs a list of two names or IRIs, the one that stays first"
    return tuple(map(thing_iri, value)), (), "" if IRI.fullmatch(value[0]) else value[0]


def _different(value: object, texts: Mapping[str, str]) -> Made:
    if isinstance(value, list):
        if texts.keys() & {"article", "to"} or len(value) != 2 or not all(isinstance(n, str) and n for n in value):
            return "different needs a list of two names or IRIs, or one of them with 'article' and 'to'"
        return tuple(map(thing_iri, value)), (), ""
    if not isinstance(value, str) or not value or not {"article", "to"} <= texts.keys():
        return "different needs a list of two names or IRIs, or one of them with 'article' and 'to'"
    return (thing_iri(value),), (), ""


def _statement(value: object, texts: Mapping[str, str]) -> Made:
    if isinstance(value, str) and IRI.fullmatch(value) and "/statement/" in value:
        return (value,), (), ""
    if (
        isinstance(value, dict)
        and value
        and value.keys() <= set(PARTS)
        and all(isinstance(v, str) for v in value.values())
    ):
        return (), tuple(value.get(part, "") for part in PARTS), ""
    return "needs the IRI of a statement, or a mapping of subject, relation, object"


def _thing(value: object, texts: Mapping[str, str]) -> Made:
    return ((thing_iri(value),), (), "") if isinstance(value, str) and value else "needs the name or the IRI of a thing"


def _typed(value: object, texts: Mapping[str, str]) -> Made:
    if texts["to"] not in KINDS:
        return f"{texts['to']!r} is no class of things; choose one of: {', '.join(KINDS)}"
    return _thing(value, texts)


SHAPES: Mapping[Action, Callable[[object, Mapping[str, str]], Made]] = {
    "same": _same, "different": _different, "wrong": _statement, "right": _statement, "rename": _thing,
    "retype": _typed,
}  # fmt: skip
"""What reads the value of an action."""
