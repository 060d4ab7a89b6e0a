"""What a backend is started with, and the limits it keeps."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from qpost.domain.shops import Capability
from qpost.server.smtp import Smtp
from qpost.server.translators.translator import Choice

Clock = Callable[[], datetime]

ACCESS_LIFETIME = timedelta(minutes=10)
REFRESH_LIFETIME = timedelta(days=60)
ATTEMPTS = 5
"""Wrong passwords in a row before an account is locked (spec.md §1.5)."""
LOCK = timedelta(minutes=15)
ADDRESS_ATTEMPTS = 30
"""Wrong sign-ins from one address within ADDRESS_WINDOW before it has to wait."""
ADDRESS_WINDOW = timedelta(minutes=10)
REQUEST_LIMIT = 1 << 20
"""Bytes of the largest request body."""
SENDER = "noreply@mail.qpost.example"
"""Whose mails they are, where the backend was told no address of its own."""


def wall_clock() -> datetime:
    """The machine's time, in UTC."""
    return datetime.now(UTC)


def clock_from(start: datetime) -> Clock:
    """A clock that begins at an instant and runs on from there."""
    ahead = start - wall_clock()
    return lambda: wall_clock() + ahead


@dataclass(frozen=True, slots=True, kw_only=True)
class Config:
    """Where a backend keeps its rows and mails, and whether its customers' side is open."""

    database_url: str
    spool: Path
    """The folder into which mails are written for a mail system to pick up."""
    uploads: Path
    """The folder that keeps what customers send along, under names of our own."""
    sandbox: bool = False
    translator: Choice | None = None
    clock: Clock = wall_clock
    sender: str = SENDER
    """The address that mails come from."""
    smtp: Smtp | None = None
    """The server that takes the mails; without one they stay in the spool."""

    @property
    def offered(self) -> frozenset[Capability]:
        """What the backend as a whole can do, besides what each shop may."""
        offered = {Capability.SHOP_PAGE: self.sandbox, Capability.TRANSLATION: self.translator is not None}
        return frozenset(capability for capability, there in offered.items() if there)


def config_in(
    folder: Path,
    *,
    database: str | None = None,
    sandbox: bool = False,
    translator: Choice | None = None,
    clock: Clock = wall_clock,
) -> Config:
    """Mails and files in a folder, and the rows there too, in one SQLite file, unless a database is named."""
    return Config(
        database_url=database or f"sqlite:///{folder / 'qpost.db'}",
        spool=folder / "mail",
        uploads=folder / "uploads",
        sandbox=sandbox,
        translator=translator,
        clock=clock,
    )
