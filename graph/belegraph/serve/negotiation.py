"""Which of several media types a client likes best.

Source: https://www.rfc-editor.org/rfc/rfc9110#name-accept
"""

from collections.abc import Sequence

from belegraph.serve.refusals import RefusalError


def choose(accept: str, offers: Sequence[str]) -> str:
    """Return the offer that an Accept header likes best; of equals the first, and without a header the first of all.

    Args:
        accept: the header; of several the values joined by commas.
        offers: media types without parameters, the best first.

    Raises:
        RefusalError: (406) the client takes none of them.

    >>> choose("text/turtle;q=0.5, application/ld+json", ["text/turtle", "application/ld+json"])
    'application/ld+json'
    >>> choose("text/*, text/html;q=0", ["text/html", "text/csv"])
    'text/csv'
    """
    ranges = [_range(part) for part in accept.split(",") if part.strip()] or [("*/*", 1.0)]
    rated = [(_quality(offer, ranges), offer) for offer in offers]
    best = max(quality for quality, _ in rated)
    if best <= 0:
        raise RefusalError(406, f"none of what the client accepts can be given; choose one of: {', '.join(offers)}")
    return next(offer for quality, offer in rated if quality == best)


def wants(accept: str, media_type: str) -> bool:
    """Tell whether a client names a media type itself, as browsers do with `text/html`.

    >>> wants("text/html, */*;q=0.8", "text/html"), wants("*/*", "text/html")
    (True, False)
    """
    return any(name == media_type and quality > 0 for name, quality in map(_range, accept.split(",")))


def _range(part: str) -> tuple[str, float]:
    name, *parameters = (piece.strip().lower() for piece in part.split(";"))
    for parameter in parameters:
        key, _, value = parameter.partition("=")
        if key.strip() == "q":
            return name, _number(value)
    return name, 1.0


def _number(value: str) -> float:
    try:
        number = float(value)
    except ValueError:
        return 0.0
    return number if 0 <= number <= 1 else 0.0


def _quality(offer: str, ranges: Sequence[tuple[str, float]]) -> float:
    """Return the quality that the most specific range gives."""
    for name in (offer, f"{offer.partition('/')[0]}/*", "*/*"):
        found = [quality for range_, quality in ranges if range_ == name]
        if found:
            return max(found)
    return 0.0
