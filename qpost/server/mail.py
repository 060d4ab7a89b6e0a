"""Mail copies as RFC 5322 files in a spool folder: staged before the commit, released after it, once.

A mail is written whole and synced into `staged/` inside the transaction that makes its message; only after
the commit is it moved, by one atomic rename, to the spool itself, where a mail system picks it up. A crash
before the commit leaves a staged file that no row names (swept away later, never sent); a crash after it
leaves a row that is not marked released, and the next start moves the file then. The name and the Message-ID
come from the message's id, and a file leaves `staged/` only once, so no crash sends a mail twice.
"""

import asyncio
import logging
import os
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path

from sqlalchemy import Connection, bindparam, insert, select, update

from qpost.domain.ids import MessageId, ShopId
from qpost.server import tables
from qpost.server.config import SENDER
from qpost.server.database import Database

log = logging.getLogger("qpost.server.mail")

_MAIL = tables.mails.c
# Built once: every answer with a copy asks them.
_STAGED = insert(tables.mails)
_LEFT = update(tables.mails).where(
    _MAIL.shop_id == bindparam("shop"), _MAIL.message_id == bindparam("message")
)

ORPHANED = timedelta(hours=1)
"""A staged file this old that no row names belongs to a transaction that never committed."""


Name = tuple[ShopId, MessageId]


@dataclass(frozen=True, slots=True, kw_only=True)
class Mail:
    """The copy of one message for one customer."""

    shop_id: ShopId
    message_id: MessageId
    shop_name: str
    recipient_name: str
    recipient: str
    subject: str
    body: str
    sent_at: datetime
    answer_to: str = ""
    """Where the customer's answer goes; empty where only the shop's post can be answered."""

    @property
    def name(self) -> Name:
        """Under which its row is found."""
        return self.shop_id, self.message_id


def letter(mail: Mail, sender: str = SENDER) -> bytes:
    """The mail as a mail system takes it."""
    message = EmailMessage(policy=SMTP)
    message["Message-ID"] = f"<{mail.message_id}@{sender.rpartition('@')[2]}>"
    message["Date"] = mail.sent_at
    message["From"] = Address(_line(mail.shop_name), addr_spec=sender)
    message["To"] = Address(_line(mail.recipient_name), addr_spec=mail.recipient)
    if mail.answer_to:
        message["Reply-To"] = Address(_line(mail.shop_name), addr_spec=mail.answer_to)
    message["Subject"] = _line(mail.subject)
    message["Auto-Submitted"] = "no"
    message.set_content(mail.body, charset="utf-8", cte="base64")
    return message.as_bytes()


def _line(text: str) -> str:
    # A line break in a header would begin another header.
    return " ".join(text.split())


def settle(folder: Path) -> None:
    """Make a folder's entries outlast a power cut; Windows does so by itself."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


class Spool:
    """The folder mails leave from."""

    def __init__(self, folder: Path, sender: str = SENDER) -> None:
        self._folder = folder
        self._sender = sender
        self._staging = folder / "staged"

    def stage(self, mail: Mail) -> bool:
        """Write the mail where nobody picks it up yet; False where the folder or the address forbids it."""
        try:
            content = letter(mail, self._sender)
            self._staging.mkdir(parents=True, exist_ok=True)
            with self._staged(mail.message_id).open("wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            settle(self._staging)
        except (OSError, ValueError, IndexError) as failure:
            log.warning("mail %s not written: %s", mail.message_id, type(failure).__name__)
            return False
        return True

    def release(self, message_id: MessageId) -> bool:
        """Hand a staged mail over; True too where it already left."""
        try:
            self._staged(message_id).replace(self._folder / f"{message_id}.eml")
            settle(self._folder)
        except FileNotFoundError:
            return True
        except OSError as failure:
            log.warning("mail %s not released: %s", message_id, type(failure).__name__)
            return False
        return True

    def withdraw(self, message_id: MessageId) -> None:
        """Forget a staged mail whose transaction did not commit."""
        self._staged(message_id).unlink(missing_ok=True)

    def orphans(self, now: float) -> list[MessageId]:
        """Staged mails old enough that their transaction must be over; now in seconds since 1970."""
        limit = now - ORPHANED.total_seconds()
        return [MessageId(file.stem) for file in self._staging.glob("*.eml") if file.stat().st_mtime < limit]

    def _staged(self, message_id: MessageId) -> Path:
        return self._staging / f"{message_id}.eml"


def note(connection: Connection, mail: Mail) -> None:
    """Remember, in the transaction of its message, that a mail is staged."""
    staged = {"shop_id": mail.shop_id, "message_id": mail.message_id, "staged_at": mail.sent_at}
    connection.execute(_STAGED, staged)


async def release(database: Database, spool: Spool, name: Name, now: datetime) -> None:
    """Hand a committed mail over and note that it left."""
    shop_id, message_id = name
    if not await asyncio.to_thread(spool.release, message_id):
        return
    left = {"shop": shop_id, "message": message_id, "released_at": now}
    await database.write(lambda connection: connection.execute(_LEFT, left))


async def release_waiting(database: Database, spool: Spool, now: datetime) -> None:
    """Finish what a crash or a full disk interrupted; called when the backend starts."""
    c = tables.mails.c
    stale = spool.orphans(now.timestamp())
    wanted = select(c.shop_id, c.message_id).where(c.released_at.is_(None) | c.message_id.in_(stale))
    rows = await database.read(lambda connection: connection.execute(wanted).all())
    meant = [(row.shop_id, row.message_id) for row in rows]
    for name in meant:
        await release(database, spool, name, now)
    for message_id in set(stale) - {message_id for _, message_id in meant}:
        spool.withdraw(message_id)
