"""The contents of files in a folder, under names of our own that no caller can choose."""

import asyncio
import hashlib
import os
import secrets
from pathlib import Path

from qpost.domain.ids import FileId, ShopId


def put(folder: Path, shop_id: ShopId, file_id: FileId, content: bytes) -> None:
    """Keep a content durably; whole or not at all."""
    _put(_place(folder, shop_id, file_id), content)


async def get(folder: Path, shop_id: ShopId, file_id: FileId) -> bytes | None:
    """A content; None where it is not there."""
    return await asyncio.to_thread(_get, _place(folder, shop_id, file_id))


def drop(folder: Path, shop_id: ShopId, file_id: FileId) -> None:
    """Remove a content; nothing happens where there is none."""
    _place(folder, shop_id, file_id).unlink(missing_ok=True)


def _place(folder: Path, shop_id: ShopId, file_id: FileId) -> Path:
    return folder / hashlib.sha256(f"{shop_id}\n{file_id}".encode()).hexdigest()[:32]


def _put(place: Path, content: bytes) -> None:
    place.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    coming = place.with_name(f"{place.name}.{secrets.token_hex(4)}")
    try:
        with coming.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        coming.replace(place)
    except BaseException:
        coming.unlink(missing_ok=True)
        raise


def _get(place: Path) -> bytes | None:
    try:
        return place.read_bytes()
    except FileNotFoundError:
        return None
