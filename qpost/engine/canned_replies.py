"""Questions and intents about saved replies: the list, keeping one, deleting one."""

from uuid import uuid4

from qpost.domain.canned_replies import CannedReply
from qpost.domain.commands import DropCanned, KeepCanned
from qpost.domain.ids import CannedId, CommandKey, Version
from qpost.domain.refusals import Refusal
from qpost.domain.settings import Language
from qpost.engine.ports import Store
from qpost.engine.queueing import Queue


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
            abbreviation=abbreviation.strip().removeprefix(";"),
            language=language,
            body=body,
            public_safe=public_safe,
            pinned=pinned,
            base_version=base_version,
        )
        return await self._queue.put(command, command.name)

    async def drop(self, canned: CannedReply) -> CommandKey | Refusal:
        """Delete one; it can be undone as a reply can."""
        return await self._queue.put(DropCanned(canned.canned_id, canned.version), canned.name, held=True)
