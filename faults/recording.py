"""A file system between SQLite and the disk: it writes down every change, or breaks at a chosen operation."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import PurePath
from typing import Any
from unittest.mock import patch

import apsw

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
    """Registered once and never removed: the cipher's layer over it lives as long as the process."""

    def __init__(self) -> None:
        self.disk = Disk()
        super().__init__(VFS, "")

    def xOpen(self, name: Any, flags: list[int]) -> apsw.VFSFile:  # noqa: N802
        return _File(self.disk, name, flags)

    def xDelete(self, filename: str, syncdir: bool) -> None:  # noqa: N802
        self.disk.allow("delete")
        super().xDelete(filename, syncdir)
        self.disk.saw(Removed(PurePath(filename).name))


class _Watched(apsw.Connection):
    def __init__(self, name: str) -> None:
        super().__init__(name, vfs=CIPHER_OVER_IT)


@cache
def _system() -> _FileSystem:
    return _FileSystem()


@contextmanager
def watched() -> Iterator[Disk]:
    """Within the block the store opens its files over a disk that is watched."""
    system = _system()
    system.disk = Disk()
    with patch("qpost.store.database.apsw.Connection", _Watched):
        yield system.disk


def _everything(operation: str) -> None:
    """Nothing is refused."""
