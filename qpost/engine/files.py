"""Files of messages: attached and made smaller, fetched when they are looked at, saved on this computer."""

import asyncio
from collections.abc import Callable
from pathlib import Path
from uuid import uuid4

from qpost.domain.files import FILES_LIMIT, File, MediaType, together
from qpost.domain.ids import FileId, ShopId
from qpost.domain.refusals import Refusal
from qpost.engine.ports import Bitmap, Clock, Media, Remote, Store, Taken

AT_ONCE = 2
"""Files fetched side by side: answers have the right of way."""


class Files:
    """What the shop's messages carry besides words."""

    def __init__(
        self, remote: Remote, store: Store, media: Media, clock: Clock, shop: Callable[[], ShopId]
    ) -> None:
        self._remote = remote
        self._store = store
        self._media = media
        self._clock = clock
        self._shop = shop
        self._room = asyncio.Semaphore(AT_ONCE)

    async def attach_path(self, path: Path) -> File | Refusal:
        """Take a file of this computer for an answer; it is copied now and may change afterwards."""
        content = await self._media.read(path)
        return Refusal.FILE_NOT_TAKEN if content is None else await self.attach(content, path.name)

    async def attach_paths(self, paths: tuple[Path, ...]) -> tuple[File | Refusal, ...]:
        """Several, in their order."""
        return tuple(await asyncio.gather(*(self.attach_path(path) for path in paths)))

    async def attach(self, content: bytes, name: str) -> File | Refusal:
        """Take a content for an answer, without what a photo tells besides; durable when this returns."""
        taken = await self._media.taken(content, name)
        return Refusal.FILE_NOT_TAKEN if taken is None else await self._keep(taken)

    async def attach_bitmap(self, bitmap: Bitmap, name: str) -> File | Refusal:
        """Take a picture that is no file yet, such as a screenshot of the clipboard."""
        content = await self._media.packed(bitmap)
        return Refusal.FILE_NOT_TAKEN if content is None else await self.attach(content, name)

    async def shrink(self, files: tuple[File, ...]) -> tuple[File, ...]:
        """The same files, photos made as small as the limit asks; the small ones stay as they are."""
        share = _share(files)
        return tuple([await self._shrunk(one, share) for one in files])

    async def attached(self, wanted: tuple[FileId, ...]) -> tuple[File, ...]:
        """Those of the files that wait here, in order."""
        return tuple(one.file for one in await self._store.outgoing(wanted))

    async def drop(self, file_id: FileId) -> None:
        """Let go of a file that was attached, where nothing names it any more."""
        await self._store.drop_file(file_id)

    async def content(self, file: File) -> bytes | None:
        """What is in a file, from here or fetched; None where nobody has it. Raises what a call raises."""
        here = await self._store.file_content(file.file_id, self._clock.now())
        if here is not None:
            return here
        async with self._room:
            fetched = await self._remote.file(self._shop(), file.file_id)
        if fetched is not None:
            await self._store.keep_fetched(file.file_id, fetched, self._clock.now())
        return fetched

    async def drawn(self, file: File, width: int, height: int) -> Bitmap | None:
        """A picture within a frame; None for what is none. Raises what a call raises."""
        if file.media_type is MediaType.PDF:
            return None
        content = await self.content(file)
        return None if content is None else await self._media.drawn(content, width, height)

    async def save(self, file: File, path: Path) -> bool:
        """Write a file where the seller wants it; False where that cannot be."""
        content = await self.content(file)
        return content is not None and await self._media.save(path, content)

    async def _keep(self, taken: Taken) -> File:
        file = File(FileId(uuid4().hex), taken.name, taken.media_type, len(taken.content))
        await self._store.keep_file(file, taken.content, self._clock.now())
        return file

    async def _shrunk(self, file: File, share: int) -> File:
        if file.size <= share or file.media_type is MediaType.PDF:
            return file
        content = await self._store.file_content(file.file_id, self._clock.now())
        small = None if content is None else await self._media.shrunk(content, share)
        if small is None:
            return file
        taken = await self._media.taken(small, Path(file.name).stem)
        return file if taken is None else await self._keep(taken)


def _share(files: tuple[File, ...]) -> int:
    """How large each photo may be: what the small files and the documents leave, in equal parts."""
    left, most = FILES_LIMIT - together(_documents(files)), 0
    photos = sorted(one.size for one in files if one.media_type is not MediaType.PDF)
    for place, size in enumerate(photos):
        most = max(0, left) // (len(photos) - place)
        if size > most:
            return most - most // 64  # cleaning may add a few bytes again
        left -= size
    return most


def _documents(files: tuple[File, ...]) -> tuple[File, ...]:
    return tuple(one for one in files if one.media_type is MediaType.PDF)
