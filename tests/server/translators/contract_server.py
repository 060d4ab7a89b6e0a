"""A translation service on this machine: it checks requests as the real one does, and fails as it is told."""

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass(frozen=True)
class Request:
    """What arrived."""

    path: str
    headers: dict[str, str]
    body: Any


@dataclass(frozen=True)
class Reply:
    """What goes back; a body that is no bytes goes as JSON."""

    status: int = 200
    body: Any = b""
    headers: dict[str, str] = field(default_factory=dict)


Dialect = Callable[[Request, dict[str, str]], Reply]
"""How a service answers a request, given the translations that it knows."""


class ContractServer:
    """Answers in a dialect on a thread of its own, or with what `failing` says instead."""

    def __init__(self, dialect: Dialect, phrases: dict[str, str] | None = None) -> None:
        self.dialect = dialect
        self.phrases = phrases or {}
        self.failing: Reply | None = None
        self.silent = threading.Event()
        """While it is set, requests are read and not answered."""
        self.requests: list[Request] = []
        self._resume = threading.Event()
        self._http = ThreadingHTTPServer(("127.0.0.1", 0), self._handlers())
        self._http.daemon_threads = True
        self._thread = threading.Thread(target=self._http.serve_forever, args=(0.01,), daemon=True)

    @property
    def url(self) -> str:
        """Its address."""
        return f"http://127.0.0.1:{self._http.server_port}"

    def start(self) -> None:
        """Begin to answer."""
        self._thread.start()

    def stop(self) -> None:
        """End, and let go of whoever still waits."""
        self._resume.set()
        self._http.shutdown()
        self._http.server_close()
        self._thread.join()

    def answer(self, request: Request) -> Reply | None:
        """What to say; None to say nothing."""
        self.requests.append(request)
        if self.silent.is_set():
            self._resume.wait()
            return None
        return self.failing or self.dialect(request, self.phrases)

    def _handlers(self) -> type[BaseHTTPRequestHandler]:
        server = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                content = self.rfile.read(int(self.headers.get("Content-Length", "0")))
                reply = server.answer(Request(self.path, dict(self.headers), json.loads(content)))
                if reply is not None:
                    self._say(reply)

            def do_GET(self) -> None:
                server.requests.append(Request(self.path, dict(self.headers), None))
                self._say(Reply(200, {"followed": True}))

            def _say(self, reply: Reply) -> None:
                kind = "text/html" if isinstance(reply.body, bytes) else "application/json"
                body = reply.body if isinstance(reply.body, bytes) else json.dumps(reply.body).encode()
                self.send_response(reply.status)
                for name, value in ({"Content-Type": kind} | reply.headers).items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                try:
                    self.wfile.write(body)
                except ConnectionError:
                    self.close_connection = True  # the other side has read enough

            def log_message(self, format: str, *arguments: Any) -> None:
                """Say nothing."""

        return Handler


@contextmanager
def running(dialect: Dialect, phrases: dict[str, str] | None = None) -> Iterator[ContractServer]:
    """A service for the length of a block."""
    server = ContractServer(dialect, phrases)
    server.start()
    try:
        yield server
    finally:
        server.stop()
