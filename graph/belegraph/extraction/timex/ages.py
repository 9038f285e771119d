"""The present, the past and the future as a whole: "derzeit", "damals", "in der Zukunft"."""

from belegraph.extraction.timex.patterns import Found, Piece, Rule


def reference(found: Found) -> tuple[Piece, ...]:
    """The present, the past or the future, as a whole.

    >>> from belegraph.extraction.timex.examples import told
    >>> told("bis vor Kurzem")
    ['vor Kurzem DATE PAST_REF']
    """
    return found.whole("DATE", found.get("ref") or "PAST_REF")


def era(found: Found) -> tuple[Piece, ...]:
    """Past, present or future as a noun, with a definite article or a preposition: not "ihre Zukunft".

    >>> from belegraph.extraction.timex.examples import told
    >>> told("in der Vergangenheit")
    ['Vergangenheit DATE PAST_REF']
    """
    before, after = found.before(), found.after()
    is_phrase = before is None or before.kind in ("the", "inside", "on") or " " in found.text()
    return found.whole("DATE", found.get("era")) if is_phrase and (after is None or after.kind != "the") else ()


AGES = (
    Rule("ref", reference),
    Rule("earlier", reference),
    Rule("era", era),
)
