"""What every route works with: the database, the wake-ups, the mail spool and the clock, in one value."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from litestar.connection import ASGIConnection

from qpost.server.attendance import Attendance
from qpost.server.clock import PushedClock
from qpost.server.config import Config
from qpost.server.database import Database
from qpost.server.hub import Hub
from qpost.server.mail import Spool
from qpost.server.relay import Relay
from qpost.server.translators.translator import Translator, translator

Connection = ASGIConnection[Any, Any, Any, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Backend:
    """One running backend; made once, closed once."""

    config: Config
    database: Database
    hub: Hub
    spool: Spool
    clock: PushedClock
    relay: Relay | None
    """What empties the spool, where an SMTP server is configured."""
    attendance: Attendance
    translator: Translator | None = None

    def now(self) -> datetime:
        """This instant by the backend's clock, in UTC."""
        return self.clock.now().astimezone(UTC)


def build(config: Config) -> Backend:
    """Put the parts together; nothing is opened yet. Raises translators.translator.Unusable."""
    database = Database(config.database_url)
    hub, clock = Hub(database), PushedClock(config.clock)
    return Backend(
        config=config,
        database=database,
        hub=hub,
        spool=Spool(config.spool, config.sender),
        clock=clock,
        attendance=Attendance(),
        relay=_relay(config, clock),
        translator=translator(config.translator) if config.translator else None,
    )


def _relay(config: Config, clock: PushedClock) -> Relay | None:
    if config.smtp is None:
        return None
    # The sandbox's customers read their mails here, so theirs are kept.
    return Relay(config.spool, config.smtp, now=clock.now, keep=config.sandbox)


def of(connection: Connection) -> Backend:
    """The backend that a connection came to."""
    backend: Backend = connection.app.state.backend
    return backend
