"""Questions and intents about saved replies: the list, keeping and deleting one, files of them."""

import asyncio
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

from qpost.domain import canned_replies
from qpost.domain.canned_replies import CannedReply
from qpost.domain.commands import DropCanned, KeepCanned
from qpost.domain.ids import CannedId, CommandKey, Version
from qpost.domain.refusals import Refusal
from qpost.domain.settings import Language
from qpost.engine import canned_csv, inert_csv
from qpost.engine.ports import Store
from qpost.engine.queueing import Queue


@dataclass(frozen=True, slots=True)
class Brought:
    """What became of a file that was read in."""

    added: int
    standing: int
    """So many stood there already, word for word."""
    troubles: tuple[canned_csv.Trouble, ...]


class CannedReplies:
    """よく使う返事 of the shop that is worked for."""

    def __init__(self, store: Store, queue: Queue) -> None:
        self._store = store
        self._queue = queue

    async def rows(self) -> tuple[CannedReply, ...]:
        """Pinned first, then by use, then by name."""
        return await self._store.canned_replies()

    async def keep(
        self,
        canned_id: CannedId | None,
        *,
        folder: str,
        name: str,
        abbreviation: str,
        language: Language,
        body: str,
        public_safe: bool,
        pinned: bool,
        base_version: Version,
    ) -> CommandKey | Refusal:
        """Add one (without an id) or change one; it is there at once and sent when it can be."""
        command = KeepCanned(
            canned_id=canned_id or CannedId(str(uuid4())),
            folder=folder.strip(),
            name=name.strip(),
            abbreviation=canned_replies.abbreviation(abbreviation),
            language=language,
            body=body,
            public_safe=public_safe,
            pinned=pinned,
            base_version=base_version,
        )
        return await self._queue.put(command, command.name)

    async def drafts(self) -> tuple[KeepCanned, ...]:
        """What is typed and not kept yet, whenever it was typed."""
        return await self._store.canned_drafts()

    async def save_draft(self, canned_id: CannedId, draft: KeepCanned | None) -> None:
        """Keep what is typed for one, or let it go; nobody else sees it."""
        await self._store.save_canned_draft(canned_id, draft)

    async def bring_in(self, file: Path) -> Brought:
        """Add what a file holds and the shop has not; what is there is never overwritten.

        However often and by however many members the same file is read in, every entry stands there once.
        """
        table = await asyncio.to_thread(_read, file)
        there = {(one.folder, one.name, one.language): one for one in await self.rows()}
        known, added, troubles = {one.canned_id for one in there.values()}, 0, list(table.troubles)
        for number, command in table.entries:
            present = there.get((command.folder, command.name, command.language))
            if present is None and command.canned_id not in known:
                await self._queue.put(command, command.name)
                added += 1
            elif present is None or present.body != command.body:
                troubles.append(canned_csv.Trouble(number, canned_csv.Fault.DIFFERENT, command.name))
        standing = len(table.entries) - added - (len(troubles) - len(table.troubles))
        return Brought(added, standing, tuple(sorted(troubles, key=lambda trouble: trouble.row)))

    async def write_out(self, file: Path) -> int | None:
        """Write all of them into a file; how many, or None where it could not be written."""
        rows = await self.rows()
        content = canned_csv.written(rows)
        return len(rows) if await inert_csv.saved(file, content) else None

    async def drop(self, canned: CannedReply) -> CommandKey | Refusal:
        """Delete one; it can be undone as a reply can."""
        return await self._queue.put(DropCanned(canned.canned_id, canned.version), canned.name, held=True)


def _read(file: Path) -> canned_csv.Table:
    """In a thread of its own: files may lie on a slow disk, and reading a long one takes a while."""
    try:
        with file.open("rb") as opened:
            return canned_csv.read(opened.read(canned_csv.LARGEST + 1))
    except OSError:
        return canned_csv.Table((), (canned_csv.Trouble(0, canned_csv.Fault.UNREADABLE),))
