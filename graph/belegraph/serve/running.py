"""Running the server: a snapshot to read, an address to listen at, and an end that leaves nothing behind."""

import os
import signal
import socket
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from belegraph.errors import BelegraphError
from belegraph.serve.limits import Limits
from belegraph.serve.snapshot import Source
from belegraph.serve.vendored import check


class ServeError(BelegraphError, OSError):
    """The server cannot run: `address` or what is missing, `reason`, `remedy`."""

    def __init__(self, address: str, reason: str, remedy: str) -> None:
        super().__init__(address, reason, remedy)
        self.address, self.reason, self.remedy = address, reason, remedy

    def __str__(self) -> str:
        return f"{self.address}: {self.reason}; {self.remedy}"


def serve(
    place: Path, *, host: str, port: int, limits: Limits, workers: int = 2, on_ready: Callable[[str], None]
) -> None:
    """Serve a graph until somebody interrupts.

    Args:
        place: a store, of which always the last finished state is served, or an output folder.
        host: the address to listen at.
        port: its port; 0: any that is free.
        limits: what a request may take.
        workers: processes for belegraph's own questions, and as many for those of others.
        on_ready: called with the URL when the address is taken.

    Raises:
        ServeError: the extra is not installed, or the address cannot be had.
        VendoredError: a file of the pages is not the one that it should be.
        OutputError, StoreError: there is no graph, or it is damaged.
    """
    try:
        import uvicorn

        from belegraph.serve.app import LOOPBACK, make_app
        from belegraph.serve.server import Server
    except ImportError as error:
        remedy = "run: pip install 'belegraph[server]'"
        raise ServeError("belegraph serve", f"the package {error.name} is not installed", remedy) from error
    check()
    with _term_as_interrupt(), listening(host, port) as taken, closing(Source(place)) as source:
        app = make_app(Server(source, limits, workers), hosts=(*LOOPBACK, host))
        config = uvicorn.Config(
            app,
            log_level="error",
            server_header=False,
            timeout_graceful_shutdown=2,
            h11_max_incomplete_event_size=2**17,
        )
        server = uvicorn.Server(config)
        on_ready(url(taken))
        try:
            server.run(sockets=[taken])
        except KeyboardInterrupt:
            return  # that is how one ends a server
        if not server.started:
            raise ServeError(str(place), "no worker could open the graph", "see the lines above")


@contextmanager
def _term_as_interrupt() -> Iterator[None]:
    """Let SIGTERM end the server as Ctrl+C does: by itself it would leave the store that was made of a folder."""
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def listening(host: str, port: int) -> socket.socket:
    """Take an address.

    Raises:
        ServeError: another process has it, or it is none of this machine.
    """
    try:
        taken = socket.create_server((host, port), family=socket.AF_INET6 if ":" in host else socket.AF_INET)
        taken.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)  # asyncio forgets it: 44 ms for each short answer
        return taken
    except OSError as error:
        reason = os.strerror(error.errno).lower() if error.errno and error.errno > 0 else str(error)
        raise ServeError(f"{host}:{port}", reason, "choose another one with --port") from error


def url(taken: socket.socket) -> str:
    """Return the URL of an address that is taken.

    >>> with listening("127.0.0.1", 0) as taken:
    ...     url(taken).startswith("http://127.0.0.1:")
    True
    """
    host, port = taken.getsockname()[:2]
    return f"http://{f'[{host}]' if ':' in host else host}:{port}/"
