"""The icon of the launcher: every size that Windows asks for, drawn, and the same bytes each time."""

import struct
from pathlib import Path

from PySide6.QtGui import QImage

from installer.windows.bundle import ROOT
from installer.windows.dressing import SIZES, icon

DRAWING = ROOT / "resources" / "icons" / "qpost.svg"


def test_an_icon_holds_a_drawn_picture_of_each_size(tmp_path: Path) -> None:
    icon(DRAWING, tmp_path / "a.ico")
    kept = (tmp_path / "a.ico").read_bytes()
    assert struct.unpack_from("<HHH", kept) == (0, 1, len(SIZES))
    for number, size in enumerate(SIZES):
        length, place = struct.unpack_from("<II", kept, 6 + 16 * number + 8)
        picture = QImage.fromData(kept[place : place + length])
        assert (picture.width(), picture.height()) == (size, size)
        assert picture.pixelColor(size // 2, size // 6).name() == "#0b5cad"
        assert picture.pixelColor(0, 0).alpha() < 255, "the corners are round"


def test_the_same_drawing_makes_the_same_bytes(tmp_path: Path) -> None:
    icon(DRAWING, tmp_path / "a.ico")
    icon(DRAWING, tmp_path / "b.ico")
    assert (tmp_path / "a.ico").read_bytes() == (tmp_path / "b.ico").read_bytes()
