"""What holds for every request and every answer: who may ask, how much a request may bring, what a browser may do.

Sources: https://www.w3.org/TR/CSP3/, https://fetch.spec.whatwg.org/#x-content-type-options-header
"""

from typing import Final

from starlette.datastructures import MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

PAGE: Final = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
)
"""What pages of the server may do: nothing that leads elsewhere, and no script or style inside the page."""

DATA: Final = "default-src 'none'; frame-ancestors 'none'; sandbox"
HEADERS: Final = {
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-resource-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cache-control": "no-cache",
}
POLICY: Final = "content-security-policy"


class TooLongError(Exception):
    """The body of a request is longer than allowed."""


class Guard:
    """Limits the body of requests, and sets the headers of answers that do not set them themselves."""

    def __init__(self, app: ASGIApp, *, most: int) -> None:
        self._app, self._most = app, most

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on, unless it says itself that it is too long."""
        if scope["type"] != "http":
            return await self._app(scope, receive, send)

        async def guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                set_headers(MutableHeaders(scope=message))
            await send(message)

        told = dict(scope["headers"]).get(b"content-length", b"0")
        if not told.isdigit() or int(told) > self._most:
            return await too_long(self._most)(scope, receive, guarded)
        return await self._app(scope, _limited(receive, self._most), guarded)


def set_headers(headers: MutableHeaders) -> None:
    """Add what an answer has not set itself.

    >>> headers = MutableHeaders({"content-type": "text/csv"})
    >>> set_headers(headers)
    >>> headers["content-security-policy"]
    "default-src 'none'; frame-ancestors 'none'; sandbox"
    """
    is_page = headers.get("content-type", "").startswith("text/html")
    for name, value in {POLICY: PAGE if is_page else DATA, **HEADERS}.items():
        headers.setdefault(name, value)


def too_long(most: int) -> PlainTextResponse:
    """Refuse a request for its length."""
    return PlainTextResponse(f"the request is longer than {most} bytes\n", 413, {"connection": "close"})


def _limited(receive: Receive, most: int) -> Receive:
    """Count what arrives: a body that comes in pieces does not say how long it is."""
    length = 0

    async def limited() -> Message:
        nonlocal length
        message = await receive()
        length += len(message.get("body", b""))
        if length > most:
            raise TooLongError
        return message

    return limited
