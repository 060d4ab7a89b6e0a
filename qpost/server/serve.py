"""Runs the backend as a process: binds, tells once it accepts, and leaves without waiting for streams."""

import socket
import threading
from collections.abc import Callable
from typing import BinaryIO

import uvicorn

from qpost.server import backend as backends
from qpost.server.app import application
from qpost.server.config import Config
from qpost.server.hub import Hub
from qpost.server.patience import PatientProtocol

GRACE = 5
"""Seconds that requests under way get to finish at a shutdown."""
KEPT_ALIVE = 75
"""Seconds that an idle connection stays; clients let go of theirs earlier, so none is cut in mid-request."""

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"plain": {"format": "%(asctime)s %(levelname)s %(name)s %(message)s"}},
    "handlers": {"standard": {"class": "logging.StreamHandler", "formatter": "plain"}},
    "loggers": {
        "qpost.server": {"handlers": ["standard"], "level": "INFO"},
        # uvicorn's own tracebacks and request lines may hold what a customer wrote or searched for.
        "uvicorn": {"handlers": [], "level": "CRITICAL", "propagate": False},
    },
}


class Server(uvicorn.Server):
    """uvicorn's server, with word of its start and of its end."""

    def __init__(self, config: uvicorn.Config, *, hub: Hub, ready: Callable[[], None]) -> None:
        super().__init__(config)
        self._hub = hub
        self._ready = ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Begin to accept, then say so."""
        await super().startup(sockets=sockets)
        if self.started:
            self._ready()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Let the streams of events end first: they would never end by themselves."""
        self._hub.close()
        await super().shutdown(sockets=sockets)


def serve(
    config: Config,
    *,
    host: str,
    port: int,
    announce: Callable[[str], None],
    companion: BinaryIO | None = None,
) -> bool:
    """Serve until told to stop, and announce the address once it accepts; False where it could not start.

    A companion is a stream that whoever started this process holds open: when it ends, however that came
    about, so does the serving.
    """
    backend = backends.build(config)
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.create_server((host, port), family=family, backlog=2048) as listening:
        name, number = listening.getsockname()[:2]
        shown = f"[{name}]" if family is socket.AF_INET6 else name
        settings = uvicorn.Config(
            application(backend),
            http=PatientProtocol,
            lifespan="on",
            log_config=LOGGING,
            access_log=False,
            server_header=False,
            timeout_keep_alive=KEPT_ALIVE,
            timeout_graceful_shutdown=GRACE,
        )
        server = Server(settings, hub=backend.hub, ready=lambda: announce(f"http://{shown}:{number}"))
        if companion is not None:
            threading.Thread(target=_end_with, args=(companion, server), daemon=True).start()
        server.run(sockets=[listening])
    return server.started


def _end_with(companion: BinaryIO, server: Server) -> None:
    while companion.read(1):
        pass
    server.should_exit = True
