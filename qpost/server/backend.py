"""What every route works with: the database, the wake-ups, the mail spool and the clock, in one value."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from litestar.connection import ASGIConnection

from qpost.media.aside import Aside
from qpost.server.clock import PushedClock
from qpost.server.config import Config
from qpost.server.database import Database
from qpost.server.hub import Hub
from qpost.server.mail import Spool

Connection = ASGIConnection[Any, Any, Any, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Backend:
    """One running backend; made once, closed once."""

    config: Config
    database: Database
    hub: Hub
    spool: Spool
    clock: PushedClock
    media: Aside

    def now(self) -> datetime:
        """This instant by the backend's clock, in UTC."""
        return self.clock.now().astimezone(UTC)


def build(config: Config) -> Backend:
    """Put the parts together; nothing is opened yet."""
    database = Database(config.database_url)
    return Backend(
        config=config,
        database=database,
        hub=Hub(database),
        spool=Spool(config.spool),
        clock=PushedClock(config.clock),
        media=Aside(),
    )


def of(connection: Connection) -> Backend:
    """The backend that a connection came to."""
    backend: Backend = connection.app.state.backend
    return backend
