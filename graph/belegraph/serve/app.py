"""The server's addresses, each with what it answers.

Sources: https://www.w3.org/TR/sparql11-protocol/, https://www.w3.org/TR/sparql11-service-description/
"""

import json
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from functools import partial
from typing import Final

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import ClientDisconnect, Request
from starlette.responses import HTMLResponse, JSONResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from belegraph.queries import named_queries
from belegraph.serve import protocol
from belegraph.serve.addresses import AT, iris
from belegraph.serve.answers import Answer
from belegraph.serve.guard import Guard, TooLongError, too_long
from belegraph.serve.negotiation import choose, wants
from belegraph.serve.pages import HTML, language, write
from belegraph.serve.querying import TRIPLES
from belegraph.serve.refusals import RefusalError
from belegraph.serve.server import Server, unless_gone

LOOPBACK: Final = ("127.0.0.1", "localhost")
GRAPH_POLICY: Final = {"content-security-policy": "frame-ancestors 'none'"}
"""The interactive page brings a policy of its own, stricter than one that holds for all pages could be."""

FORMATS: Final = {"ttl": "text/turtle", "jsonld": "application/ld+json", "nt": "application/n-triples", "html": HTML}
"""Formats by name, for who cannot set a header."""

DESCRIPTION: Final = """@prefix sd: <http://www.w3.org/ns/sparql-service-description#> .
<> a sd:Service ; sd:endpoint <> ; sd:supportedLanguage sd:SPARQL11Query ; sd:feature sd:UnionDefaultGraph .
"""


def make_app(server: Server, *, hosts: Sequence[str] = LOOPBACK) -> Starlette:
    """Make the application.

    Args:
        server: what answers; it is started and stopped with the application.
        hosts: names under which a browser may reach it, without the port.
    """

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[dict[str, Server]]:
        await server.start()
        yield {"server": server}
        await server.stop()

    return Starlette(
        routes=[
            Route("/", _home),
            Route("/sparql", _sparql, methods=["GET", "POST"]),
            Route("/search", _search),
            Route("/ask", _ask),
            Route("/terms", _terms),
            Route("/queries", _queries),
            Route("/queries/{name}", _named),
            Route("/graph", _graph),
            Route("/pieces", _piece),
            Route(AT + "{path:path}", _thing),
            Route("/healthz", _health),
            Mount("/static", StaticFiles(packages=[("belegraph.serve", "web")])),
        ],
        middleware=[
            Middleware(Guard, most=server.limits.body),
            Middleware(TrustedHostMiddleware, allowed_hosts=list(hosts), www_redirect=False),
        ],
        exception_handlers={
            RefusalError: _refuse,
            HTTPException: _refuse,
            TooLongError: partial(_send_away, server.limits.body),
            ClientDisconnect: _nobody,
        },
        lifespan=lifespan,
    )


async def _home(request: Request) -> Response:
    answer = await _server(request).ask("overview", lang=_lang(request))
    return _page(request, "home.html", told=json.loads(answer.body))


async def _sparql(request: Request) -> Response:
    """SPARQL 1.1 Protocol: query operation, by GET and both kinds of POST."""
    if request.method != "POST" and not request.url.query:
        return _endpoint(request)
    fields = request.query_params.multi_items()
    asked = protocol.read(request.method, fields, request.headers.get("content-type", ""), await request.body())
    told = {"query": asked.query, "default_graphs": asked.default_graphs, "named_graphs": asked.named_graphs}
    accept = _accept(request)
    return _sent(await _free(request, "sparql", accept=accept, **told))


def _endpoint(request: Request) -> Response:
    """Without a query: the page to write one, or what the service is."""
    if wants(_accept(request), HTML):
        return RedirectResponse("/ask", 303)
    return Response(DESCRIPTION, media_type="text/turtle")


async def _ask(request: Request) -> Response:
    return _page(request, "ask.html", queries=list(named_queries().values()))


async def _search(request: Request) -> Response:
    words = request.query_params.get("q", "")
    answer = await _server(request).ask("search", words=words, lang=_lang(request))
    if choose(_accept(request), ["application/json", HTML]) != HTML:
        return _sent(answer)
    return _page(request, "search.html", words=words, told=json.loads(answer.body))


async def _terms(request: Request) -> Response:
    return _sent(await _server(request).ask("terms"))


async def _queries(request: Request) -> Response:
    queries = list(named_queries().values())
    if choose(_accept(request), ["application/json", HTML]) == HTML:
        return _page(request, "queries.html", queries=queries)
    return JSONResponse([{"name": q.name, "question": q.question, "parameters": q.parameters} for q in queries])


async def _named(request: Request) -> Response:
    name, about = request.path_params["name"], [each for each in request.query_params.getlist("about") if each]
    is_page = wants(_accept(request), HTML)
    if is_page and not about and name in named_queries() and not named_queries()[name].takes(0):
        return RedirectResponse(f"/queries#{name}", 303)  # where one says what it is about
    accept = "" if is_page else _accept(request)
    lang = _lang(request) if is_page else request.query_params.get("lang", "")
    answer = await _server(request).ask("named", name=name, about=about, lang=lang, accept=accept)
    if not is_page:
        return _sent(answer)
    told = json.loads(answer.body)
    rows = [
        [row.get(name, {}).get("value", "") for name in told["head"]["vars"]] for row in told["results"]["bindings"]
    ]
    return _page(
        request,
        "answer.html",
        query=named_queries()[name],
        about=", ".join(about),
        columns=told["head"]["vars"],
        rows=rows,
    )


async def _graph(request: Request) -> Response:
    """The interactive page: around a thing, or of what a query finds."""
    thing, query = request.query_params.get("thing", ""), request.query_params.get("query", "")
    if bool(thing) == bool(query):
        raise RefusalError(400, "give either a thing or a query: /graph?thing=IRI")
    if thing:
        return _sent(await _server(request).ask("page", thing=thing, lang=_lang(request)), GRAPH_POLICY)
    return _sent(await _free(request, "answer_page", query=query, lang=_lang(request)), GRAPH_POLICY)


async def _piece(request: Request) -> Response:
    thing, lang = (request.query_params.get(name, "") for name in ("about", "lang"))
    return _sent(await _server(request).ask("piece", thing=thing, start=_start(request), lang=lang))


async def _thing(request: Request) -> Response:
    """Linked data: a page, or triples, by the Accept header."""
    raw = request.scope.get("raw_path", b"").partition(b"?")[0].decode("ascii", "replace")
    meant = iris(raw.removeprefix(AT))
    named = FORMATS.get(request.query_params.get("format", ""))
    media_type = named or choose(_accept(request), [*TRIPLES, HTML])
    vary = {"vary": "Accept, Accept-Language"}
    if media_type != HTML:
        return _sent(await _server(request).ask("describe", iris=meant, accept=media_type), vary)
    start = _start(request)
    told = json.loads((await _server(request).ask("thing", iris=meant, lang=_lang(request), start=start)).body)
    if told["kind"] != "article":
        return _page(request, "thing.html", vary, told=told)
    article = await _server(request).ask("article", iris=meant, lang=_lang(request))
    return _page(request, "article.html", vary, told=json.loads(article.body))


async def _health(request: Request) -> Response:
    state = _server(request).state
    is_well = all(pool["workers"] > 0 for pool in state.values())
    return JSONResponse({"status": "ok" if is_well else "starting", **state}, 200 if is_well else 503)


async def _free(request: Request, task: str, **fields: object) -> Answer:
    return await unless_gone(_server(request).ask_freely(task, **fields), _gone(request))


async def _gone(request: Request) -> None:
    """Return when the client has gone; its request has been read already."""
    while (await request.receive())["type"] != "http.disconnect":
        pass


def _server(request: Request) -> Server:
    found = request.state.server
    assert isinstance(found, Server)
    return found


def _accept(request: Request) -> str:
    return ",".join(request.headers.getlist("accept"))


def _start(request: Request) -> int:
    """How many statements the client has had."""
    start = request.query_params.get("start", "0")
    if not start.isascii() or not start.isdigit() or len(start) > 9:
        raise RefusalError(400, "start is a number: start=0")
    return int(start)


def _lang(request: Request) -> str:
    return language(request.query_params.get("lang", ""), request.headers.get("accept-language", ""))


def _page(request: Request, template: str, headers: dict[str, str] | None = None, **told: object) -> Response:
    return HTMLResponse(write(template, _lang(request), **told), headers=headers)


def _sent(answer: Answer, headers: dict[str, str] | None = None) -> Response:
    return Response(answer.body, headers={"content-type": answer.media_type, "vary": "Accept"} | (headers or {}))


async def _refuse(request: Request, refusal: Exception) -> Response:
    assert isinstance(refusal, RefusalError | HTTPException)
    status = refusal.status if isinstance(refusal, RefusalError) else refusal.status_code
    reason = str(refusal) if isinstance(refusal, RefusalError) else refusal.detail
    headers = {"retry-after": "1"} if status == 503 else dict(getattr(refusal, "headers", None) or {})
    if wants(_accept(request), HTML):
        return HTMLResponse(write("refusal.html", _lang(request), status=status, reason=reason), status, headers)
    return PlainTextResponse(f"{reason}\n", status, headers)


async def _send_away(most: int, request: Request, _: Exception) -> Response:
    return too_long(most)


async def _nobody(request: Request, _: Exception) -> Response:
    return Response(status_code=499)
