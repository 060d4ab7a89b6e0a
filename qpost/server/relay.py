"""Relaying: takes released mails out of the spool and hands them to an SMTP server, again where it must.

A mail is claimed by one atomic rename into `sending/` before the server hears of it, and leaves it once it
has an answer. What lies there at a start was cut off in between: nobody knows whether the server took it,
and it is sent again, under the same Message-ID, since a reason for hiding must arrive (spec.md §5.3). So a
mail goes out once, but for the moment between the server's answer and the rename: SMTP has no way to ask
(RFC 5321 §4.5.1). One process relays a folder.

A mail that is refused for good is laid aside in `refused/`, and its message says from then on that the mail
failed.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from email import message_from_bytes
from email.policy import SMTP
from pathlib import Path

from sqlalchemy.exc import SQLAlchemyError

from qpost.domain.ids import MessageId
from qpost.server.mail import settle
from qpost.server.smtp import Attempt, Ended, Smtp, send

log = logging.getLogger("qpost.server.relay")

FIRST_WAIT = timedelta(seconds=30)
LONGEST_WAIT = timedelta(hours=1)
PATIENCE = timedelta(days=4)
"""How old a mail may become before it counts as undeliverable (RFC 5321 §4.5.4.1: four or five days)."""
LOOK = timedelta(minutes=1)
"""How long nobody looks into the folder when nothing wakes the relay."""

Failed = Callable[[MessageId], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class _Wait:
    attempts: int
    until: datetime


class Relay:
    """The one that empties a spool."""

    def __init__(self, folder: Path, smtp: Smtp, *, now: Callable[[], datetime], keep: bool = False) -> None:
        self._folder, self._smtp, self._now, self._keep = folder, smtp, now, keep
        self._sending, self._sent = folder / "sending", folder / "sent"
        self._refused = folder / "refused"
        self._waits: dict[str, _Wait] = {}
        self._down: _Wait | None = None
        self._woken = asyncio.Event()

    def wake(self) -> None:
        """A mail was released."""
        self._woken.set()

    async def run(self, failed: Failed) -> None:
        """Relay until cancelled; a disk or a database that fails is waited for."""
        while True:
            try:
                await asyncio.to_thread(self._resume)
                await self._rounds(failed)
            except (OSError, SQLAlchemyError) as failure:
                log.warning("mails not relayed for now: %s", type(failure).__name__)
                await asyncio.sleep(LOOK.total_seconds())

    async def _rounds(self, failed: Failed) -> None:
        while True:
            self._woken.clear()
            await self.round(failed)
            try:
                async with asyncio.timeout(self._rest().total_seconds()):
                    await self._woken.wait()
            except TimeoutError:
                continue

    async def round(self, failed: Failed) -> None:
        """Try everything that is due, oldest first, until the server cannot be reached."""
        for path in await asyncio.to_thread(self._due):
            if self._down is not None and self._down.until > self._now():
                return
            await self._advance(path, failed)

    async def _advance(self, path: Path, failed: Failed) -> None:
        # The thread sees it through even where this task is cancelled: no answer is lost to a shutdown.
        ended = await asyncio.to_thread(self._try, path)
        match ended.attempt:
            case Attempt.SENT:
                self._down = None
                self._waits.pop(path.name, None)
            case Attempt.UNREACHABLE:
                self._down = self._later(self._down)
                log.warning("mail server not reached: %s", ended.reason)
            case Attempt.LATER:
                self._down = None
                self._waits[path.name] = self._later(self._waits.get(path.name))
                log.warning("mail %s put off: %s", path.stem, ended.reason)
            case Attempt.REFUSED:
                self._down = None
                self._waits.pop(path.name, None)
                log.warning("mail %s refused: %s", path.stem, ended.reason)
                await failed(MessageId(path.stem))
                await asyncio.to_thread(self._move, self._sending / path.name, self._refused)

    def _due(self) -> list[Path]:
        """Mails whose time has come; ids begin with their instant, so the oldest stands first."""
        now = self._now()
        return [
            path
            for path in sorted(self._folder.glob("*.eml"))
            if (wait := self._waits.get(path.name)) is None or wait.until <= now
        ]

    def _try(self, path: Path) -> Ended:
        claimed = self._move(path, self._sending)
        content = claimed.read_bytes()
        ended = send(self._smtp, content)
        if ended.attempt is Attempt.SENT:
            self._put_away(claimed)
        elif ended.attempt is not Attempt.REFUSED:
            if self._too_old(content):
                return Ended(Attempt.REFUSED, ended.reason)
            self._move(claimed, self._folder)
        return ended

    def _put_away(self, claimed: Path) -> None:
        if self._keep:
            self._move(claimed, self._sent)
            return
        claimed.unlink()
        settle(self._sending)

    def _too_old(self, content: bytes) -> bool:
        written: datetime = message_from_bytes(content, policy=SMTP)["Date"].datetime
        return self._now() - written > PATIENCE

    def _move(self, path: Path, folder: Path) -> Path:
        folder.mkdir(parents=True, exist_ok=True)
        moved = path.replace(folder / path.name)
        settle(folder)
        return moved

    def _resume(self) -> None:
        for path in sorted(self._sending.glob("*.eml")):
            log.warning("mail %s was cut off, and is sent again", path.stem)
            self._move(path, self._folder)

    def _later(self, before: _Wait | None) -> _Wait:
        attempts = before.attempts + 1 if before else 1
        wait = min(FIRST_WAIT * 2 ** min(attempts - 1, 16), LONGEST_WAIT)
        return _Wait(attempts, self._now() + wait)

    def _rest(self) -> timedelta:
        """Until something is due again, or somebody may have put a mail there unseen."""
        now = self._now()
        waits = [wait.until - now for wait in self._waits.values()]
        if self._down is not None:
            waits = [self._down.until - now]
        return min([LOOK, *(max(wait, timedelta(seconds=1)) for wait in waits)])
