"""Where files may lie: a network's file system does not keep the promises that SQLite's WAL rests on."""

import ctypes
import os
import re
import sys
from pathlib import Path

FOREIGN = frozenset(
    {
        *("nfs", "nfs4", "cifs", "smb2", "smb3", "smbfs", "afs", "ncpfs", "davfs"),
        *("ceph", "cephfs", "glusterfs", "lustre"),
        *("fuse.sshfs", "fuse.rclone", "fuse.s3fs", "fuse.davfs2", "fuse.glusterfs"),
    }
)
"""Kinds of file systems whose files lie on another computer (9p and virtiofs are this one's own)."""

MOUNTS = Path("/proc/self/mountinfo")
REMOTE_DRIVE = 4
"""DRIVE_REMOTE of Win32."""

_OCTAL = re.compile(r"\\([0-7]{3})")
"""How the kernel writes a blank in a name."""


def on_a_network(folder: Path) -> bool:
    """Whether a folder lies on another computer; what cannot be found out counts as this one."""
    if sys.platform == "win32":
        return _remote_drive(os.path.realpath(folder))
    if MOUNTS.exists():
        return kind_of(os.path.realpath(folder), MOUNTS.read_text("utf-8", "replace")) in FOREIGN
    return False


def kind_of(path: str, mounts: str) -> str:
    """The kind of file system that a path lies on, by the kernel's own list; the last mount counts."""
    kind, length = "", -1
    for line in mounts.splitlines():
        left, _, right = line.partition(" - ")
        fields = left.split(" ")
        if len(fields) < 5 or not right:
            continue
        place = _OCTAL.sub(lambda sign: chr(int(sign[1], 8)), fields[4])
        below = place if place.endswith("/") else f"{place}/"
        if (path == place or path.startswith(below)) and len(place) >= length:
            kind, length = right.split(" ")[0], len(place)
    return kind


def _remote_drive(path: str) -> bool:
    if path.startswith("\\\\") and not path.startswith("\\\\?\\"):
        return True
    kernel = ctypes.windll.kernel32  # type: ignore[attr-defined,unused-ignore]
    return bool(kernel.GetDriveTypeW(f"{Path(path).anchor}") == REMOTE_DRIVE)
