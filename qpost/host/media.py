"""Files of this computer: read when they were picked, cleaned aside, and saved with a mark that warns."""

import asyncio
import stat
import sys
from contextlib import suppress
from pathlib import Path

from qpost.engine.ports import Bitmap, Taken
from qpost.media.aside import Aside
from qpost.media.limits import MOST_BYTES
from qpost.media.names import clean_name

MARK_OF_THE_WEB = b"[ZoneTransfer]\r\nZoneId=3\r\n"
"""What Windows asks before it opens a file that came from the internet."""


class LocalMedia:
    """Implements engine.ports.Media; pictures are decoded in a process of their own."""

    def __init__(self) -> None:
        self._aside = Aside()

    async def read(self, path: Path) -> bytes | None:
        """A file that was picked."""
        return await asyncio.to_thread(_read, path)

    async def save(self, path: Path, content: bytes) -> bool:
        """Write a file that came from outside."""
        return await asyncio.to_thread(_save, path, content)

    async def taken(self, content: bytes, name: str) -> Taken | None:
        """A file made fit to be attached."""
        clean = await self._aside.cleaned(content)
        return None if clean is None else Taken(clean_name(name, clean[0]), *clean)

    async def shrunk(self, content: bytes, budget: int) -> bytes | None:
        """A photo as a JPEG of at most so many bytes."""
        return await self._aside.shrunk(content, budget)

    async def drawn(self, content: bytes, width: int, height: int) -> Bitmap | None:
        """A picture within a frame."""
        drawn = await self._aside.drawn(content, width, height)
        return None if drawn is None else Bitmap(*drawn)

    async def packed(self, bitmap: Bitmap) -> bytes | None:
        """Bare pixels as a PNG."""
        return await self._aside.packed(bitmap.width, bitmap.height, bitmap.pixels)


def _read(path: Path) -> bytes | None:
    """Only what is a plain file: a pipe or a device would never end."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            return None
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except (OSError, ValueError):
        return None
    return content if len(content) <= MOST_BYTES else None


def _save(path: Path, content: bytes) -> bool:
    try:
        path.write_bytes(content)
    except OSError:
        return False
    if sys.platform == "win32":
        with suppress(OSError):  # a disk without streams, such as a memory stick, carries no mark
            Path(f"{path}:Zone.Identifier").write_bytes(MARK_OF_THE_WEB)
    return True
