"""A picture of the clipboard as a file."""

import asyncio

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage


async def as_png(image: QImage) -> bytes:
    """Packed aside: a large screenshot takes longer than a window may stand still."""
    return await asyncio.to_thread(_packed, image)


def _packed(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # a name as str, which the stubs do not know
    return bytes(buffer.data().data())
