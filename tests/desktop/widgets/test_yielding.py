"""A column that scrolls where there is less room than it wants."""

from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from qpost.desktop.widgets.buttons import SecondaryButton
from qpost.desktop.widgets.yielding import Yielding
from tests.desktop.qt import show


class Stand(QWidget):
    """A column of buttons over something that does not give way."""

    def __init__(self, buttons: int) -> None:
        super().__init__()
        self.yielding = Yielding()
        self.buttons = [SecondaryButton(str(number)) for number in range(buttons)]
        for button in self.buttons:
            self.yielding.column.addWidget(button)
        self.firm = QWidget()
        self.firm.setFixedHeight(100)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.yielding)
        column.addWidget(self.firm)
        column.addStretch(1)


def test_it_is_as_high_as_what_is_in_it_where_there_is_room(qtbot: QtBot) -> None:
    stand = Stand(5)
    stand.resize(200, 600)
    show(qtbot, stand)
    assert stand.yielding.height() == stand.yielding.column.sizeHint().height()
    assert not stand.yielding.verticalScrollBar().isVisible()


def test_it_scrolls_where_there_is_none_and_brings_what_has_the_keys_into_sight(qtbot: QtBot) -> None:
    stand = Stand(8)
    stand.resize(200, 180)
    show(qtbot, stand)
    assert stand.firm.geometry().bottom() < stand.height()
    assert stand.yielding.verticalScrollBar().maximum() > 0
    last = stand.buttons[-1]
    last.setFocus()
    at = last.mapTo(stand.yielding.viewport(), last.rect().bottomLeft())
    assert stand.yielding.viewport().rect().contains(at)


def test_it_is_gone_while_nothing_in_it_is_shown(qtbot: QtBot) -> None:
    stand = Stand(1)
    stand.resize(200, 400)
    show(qtbot, stand)
    stand.buttons[0].hide()
    qtbot.waitUntil(lambda: stand.firm.y() == 0)
    stand.buttons[0].show()
    qtbot.waitUntil(lambda: stand.firm.y() >= stand.buttons[0].height())
