"""Opening the palette: from Ctrl+K to its painted rows, beside a bare dialog with a box and the same rows."""

import time

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QListView, QVBoxLayout

from bench.level import live
from bench.measuring import Figure, Sizes, milliseconds, percentile, times
from bench.shop import copied
from bench.window import SIZE, Paints, Seat, every_day, sit_down
from qpost.desktop.palette import Palette

GOAL = 60.0
"""Milliseconds within which a palette feels like a key and not like a window (ux.md §6.1)."""

CTRL = Qt.KeyboardModifier.ControlModifier


class Bare(QDialog):
    """As little as can take words and show rows."""

    def __init__(self, seat: Seat, rows: list[str]) -> None:
        super().__init__(seat.shell)
        self.box = QLineEdit()
        self.list = QListView()
        self.rows = rows
        column = QVBoxLayout(self)
        column.addWidget(self.box)
        column.addWidget(self.list)

    def show_rows(self) -> None:
        """Read and show anew, as the palette does at each opening."""
        self.list.setModel(QStringListModel(self.rows, self.list))
        self.box.clear()
        self.show()
        self.box.setFocus()


async def _open(seat: Seat, times_: int) -> tuple[float, list[float], list[float], int]:
    """Milliseconds of the first opening, which makes it, of those after it, and of the bare dialog's."""
    await seat.start()
    seat.shell.resize(*SIZE)
    page = await seat.show(every_day())
    await live(seat.program.engine)
    await seat.settle()
    seat.shell.activateWindow()
    page.list.view.setFocus()
    began = time.perf_counter()
    QTest.keyClick(page.list.view, Qt.Key.Key_K, CTRL)
    palette = seat.shell.findChild(Palette)
    assert palette is not None
    paints = Paints(palette.list.viewport())
    first = (await paints.after(0) - began) * 1000
    rows = [choice.sentence for choice in palette.list.choices()]
    palette.leave()
    bare = Bare(seat, rows)
    bare.resize(palette.size())
    bare_paints = Paints(bare.list.viewport())
    ours, floors = [], []
    for _ in range(times_):
        await seat.settle()
        before, began = paints.count, time.perf_counter()
        QTest.keyClick(page.list.view, Qt.Key.Key_K, CTRL)
        ours.append((await paints.after(before) - began) * 1000)
        palette.leave()
        await seat.settle()
        before, began = bare_paints.count, time.perf_counter()
        bare.show_rows()
        floors.append((await bare_paints.after(before) - began) * 1000)
        bare.hide()
        seat.shell.activateWindow()
    return first, ours, floors, len(rows)


def measure(sizes: Sizes) -> list[Figure]:
    """The first opening stands apart: it imports and makes what later ones only fill."""
    with copied(sizes.few) as place:
        place.sign_in()
        first, ours, floors, rows = sit_down(place.profile, lambda seat: _open(seat, sizes.openings))
    bare = f"bare dialog with the same rows, {milliseconds(floors, 0.5, 0.99)}"
    floor = percentile(floors, 0.5)
    return [
        Figure(
            f"Palette opened with {rows} rows, key to painted (p50 / p99 of {len(ours)})",
            milliseconds(ours, 0.5, 0.99),
            bare,
            times(percentile(ours, 0.5), floor),
            f"p99 ≤ {GOAL:.0f} ms",
        ),
        Figure("Its first opening", f"{first:.1f} ms", bare, times(first, floor), "—"),
    ]
