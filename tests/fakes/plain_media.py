"""Files judged by their first bytes alone, and pictures that are one colour: no process is started."""

from pathlib import Path

from qpost.engine.ports import Bitmap, Taken
from qpost.media.kinds import kind_of
from qpost.media.names import clean_name


class PlainMedia:
    """Implements `engine.ports.Media`."""

    async def read(self, path: Path) -> bytes | None:
        """The file, where it is one."""
        return path.read_bytes() if path.is_file() else None

    async def save(self, path: Path, content: bytes) -> bool:
        """Write it."""
        path.write_bytes(content)
        return True

    async def taken(self, content: bytes, name: str) -> Taken | None:
        """As it is, where its first bytes are those of a kind that is taken."""
        kind = kind_of(content)
        return None if kind is None else Taken(clean_name(name, kind), kind, content)

    async def shrunk(self, content: bytes, budget: int) -> bytes | None:
        """Its beginning, called a photo."""
        return (b"\xff\xd8\xff" + content)[:budget]

    async def packed(self, bitmap: Bitmap) -> bytes | None:
        """Called a picture."""
        return b"\x89PNG\r\n\x1a\n" + bitmap.pixels

    async def drawn(self, content: bytes, width: int, height: int) -> Bitmap | None:
        """A red square."""
        if kind_of(content) is None:
            return None
        side = min(width, height)
        return Bitmap(side, side, b"\xff\0\0\xff" * side * side)
