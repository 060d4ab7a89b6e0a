"""Files go before what carries them: each is brought once, and anew where the backend may have let it go."""

from datetime import timedelta

from qpost.domain.commands import Envelope, files_of
from qpost.domain.refusals import Refusal
from qpost.engine.ports import Clock, Outgoing, Remote, Store

KEPT_THERE = timedelta(hours=12)
"""For so long a file that was brought is surely at the backend, which keeps it for a day."""


async def upload(envelope: Envelope, store: Store, remote: Remote, clock: Clock) -> Refusal | None:
    """Bring the files of a command; what it answers is why that cannot be. Raises what a call raises."""
    wanted = files_of(envelope.command)
    waiting = await store.outgoing(wanted)
    if len(waiting) < len(wanted):
        return Refusal.FILE_MISSING
    for one in waiting:
        refusal = None if _is_there(one, clock) else await _bring(envelope, one, store, remote, clock)
        if refusal is not None:
            return refusal
    return None


async def forget(envelope: Envelope, store: Store) -> None:
    """The backend has none of a command's files, whatever it said before: they are to be brought again."""
    for file_id in files_of(envelope.command):
        await store.note_uploaded(file_id, None)


def _is_there(one: Outgoing, clock: Clock) -> bool:
    if one.uploaded_at is None:
        return False
    return timedelta() <= clock.now() - one.uploaded_at < KEPT_THERE


async def _bring(
    envelope: Envelope, one: Outgoing, store: Store, remote: Remote, clock: Clock
) -> Refusal | None:
    content = await store.file_content(one.file.file_id, clock.now())
    if content is None:
        return Refusal.FILE_MISSING
    refusal = await remote.put_file(envelope.shop_id, one.file, content)
    if refusal is None:
        await store.note_uploaded(one.file.file_id, clock.now())
    return refusal
