"""A file system between SQLite and the disk: it writes down every change, or breaks at a chosen operation."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import PurePath
from typing import Any

import apsw

from qpost.store import database

VFS = "qpost-faults"
CIPHER_OVER_IT = f"multipleciphers-{VFS}"
"""How SQLite3 Multiple Ciphers names its own layer over ours: what we see is what the disk would."""


@dataclass(frozen=True, slots=True)
class Write:
    """Bytes that reached the file system."""

    file: str
    offset: int
    content: bytes


@dataclass(frozen=True, slots=True)
class Cut:
    """A file cut or extended to a length."""

    file: str
    length: int


@dataclass(frozen=True, slots=True)
class Sync:
    """Everything written to a file so far is on the disk."""

    file: str


@dataclass(frozen=True, slots=True)
class Removed:
    """A file is gone."""

    file: str


@dataclass(frozen=True, slots=True)
class Promise:
    """Not an operation: from here on the program has told its user that this is safe."""

    what: str
    text: str


Step = Write | Cut | Sync | Removed | Promise


class Disk:
    """What happens on the file system; a rule may refuse an operation by raising."""

    def __init__(self) -> None:
        self.steps: list[Step] = []
        self.allow: Callable[[str], None] = _everything

    def saw(self, step: Step) -> None:
        """Write a step down."""
        self.steps.append(step)


class _File(apsw.VFSFile):
    def __init__(self, disk: Disk, name: Any, flags: list[int]) -> None:
        path = name.filename() if isinstance(name, apsw.URIFilename) else name
        self._disk = disk
        self._name = PurePath(path).name if path else "temporary"
        disk.allow("open")
        super().__init__("", name, flags)

    def xRead(self, amount: int, offset: int) -> bytes:  # noqa: N802
        self._disk.allow("read")
        return super().xRead(amount, offset)

    def xWrite(self, data: Any, offset: int) -> None:  # noqa: N802
        self._disk.allow("write")
        super().xWrite(data, offset)
        self._disk.saw(Write(self._name, offset, bytes(data)))

    def xSync(self, flags: int) -> None:  # noqa: N802
        self._disk.allow("sync")
        super().xSync(flags)
        self._disk.saw(Sync(self._name))

    def xTruncate(self, newsize: int) -> None:  # noqa: N802
        self._disk.allow("truncate")
        super().xTruncate(newsize)
        self._disk.saw(Cut(self._name, newsize))


class _FileSystem(apsw.VFS):
    def __init__(self, disk: Disk) -> None:
        self._disk = disk
        super().__init__(VFS, "")

    def xOpen(self, name: Any, flags: list[int]) -> apsw.VFSFile:  # noqa: N802
        return _File(self._disk, name, flags)

    def xDelete(self, filename: str, syncdir: bool) -> None:  # noqa: N802
        self._disk.allow("delete")
        super().xDelete(filename, syncdir)
        self._disk.saw(Removed(PurePath(filename).name))


@contextmanager
def watched() -> Iterator[Disk]:
    """Within the block the store opens its files over a disk that is watched."""
    disk = Disk()
    system = _FileSystem(disk)
    real = apsw.Connection

    class Watched(real):  # type: ignore[misc, valid-type]
        def __init__(self, name: str, **options: Any) -> None:
            super().__init__(name, vfs=CIPHER_OVER_IT, **options)

    database.apsw.Connection = Watched  # type: ignore[misc]
    try:
        yield disk
    finally:
        database.apsw.Connection = real  # type: ignore[misc]
        system.unregister()


def _everything(operation: str) -> None:
    """Nothing is refused."""
