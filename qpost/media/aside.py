"""Pictures handled in a process of their own, which is ended when it asks for too much."""

import asyncio
import subprocess
import sys
from pathlib import Path

from qpost.domain.files import MediaType
from qpost.media.kinds import is_whole_document, kind_of
from qpost.media.limits import MEDIA, MOST_BYTES, PATIENCE

AT_ONCE = 2
"""Pictures handled side by side; the others wait."""

_HEAD = 8

_START = (
    "import sys; sys.path.append(sys.argv.pop(1)); "
    "from qpost.media.__main__ import main; sys.exit(main(sys.argv[1:]))"
)
"""An isolated Python does not know where an unpacked program lies: it is told."""


class Aside:
    """Does the work of `pictures` at a distance; None is the answer to all that is no picture or a bomb."""

    def __init__(self) -> None:
        self._room = asyncio.Semaphore(AT_ONCE)

    async def cleaned(self, content: bytes) -> tuple[MediaType, bytes] | None:
        """What a file is, and its content without anything that is not seen; a document stays as it is."""
        kind = kind_of(content)
        if kind is None or len(content) > MOST_BYTES:
            return None
        if kind is MediaType.PDF:
            return (kind, content) if is_whole_document(content) else None
        clean = await self._done(content, "clean")
        return None if clean is None or kind_of(clean) is not kind else (kind, clean)

    async def shrunk(self, content: bytes, budget: int) -> bytes | None:
        """A photo as a JPEG of at most so many bytes."""
        small = await self._done(content, "shrink", str(budget))
        if small is None or kind_of(small) is not MediaType.JPEG or len(small) > budget:
            return None
        return small

    async def drawn(self, content: bytes, width: int, height: int) -> tuple[int, int, bytes] | None:
        """The picture within a frame: its width, its height, and RGBA for each of its pixels."""
        said = await self._done(content, "draw", str(width), str(height))
        if said is None or len(said) < _HEAD:
            return None
        wide, high = int.from_bytes(said[:4]), int.from_bytes(said[4:_HEAD])
        fits = 0 < wide <= width and 0 < high <= height and len(said) == _HEAD + 4 * wide * high
        return (wide, high, said[_HEAD:]) if fits else None

    async def packed(self, width: int, height: int, pixels: bytes) -> bytes | None:
        """Bare pixels, RGBA, as a PNG."""
        return await self._done(pixels, "pack", str(width), str(height))

    async def _done(self, content: bytes, *job: str) -> bytes | None:
        async with self._room:
            return await asyncio.to_thread(_run, content, job)


def _program() -> tuple[str, ...]:
    """What decodes: the same Python, cut off from its user's folders; in a bundle the launcher starts it."""
    if Path(sys.executable).stem.lower() == "qpost":
        return (sys.executable, MEDIA)
    return (sys.executable, "-I", "-c", _START, str(Path(__file__).parents[2]))


def _run(content: bytes, job: tuple[str, ...]) -> bytes | None:
    # A thread that waits rather than asyncio's own subprocesses: those need a loop that Qt's is not.
    try:
        ended = subprocess.run(
            (*_program(), *job),
            input=content,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=PATIENCE,
            check=False,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    return ended.stdout if ended.returncode == 0 else None
