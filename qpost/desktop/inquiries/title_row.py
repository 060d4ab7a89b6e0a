"""タイトル of a reply, and under which shop's name it goes out."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from qpost.desktop.theme import Role
from qpost.desktop.widgets.ime import ImeLineEdit
from qpost.desktop.widgets.labels import ElidedLabel, PlainLabel
from qpost.desktop.widgets.worded import Worded
from qpost.desktop.words import say


class BareLineEdit(ImeLineEdit):
    """A line of text inside a card, which frames it already; focus is a line below."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text, without an outline of its own unless it has the keys."""
        if self.hasFocus():
            super().paintEvent(event)
        else:
            QLineEdit.paintEvent(self, event)


class TitleRow(Worded):
    """Label, field, and the shop's name at the right while there is room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shop_name = ""
        self._label = PlainLabel("", Role.CONTROL, tone="quiet")
        self.edit = BareLineEdit()
        self._label.setBuddy(self.edit)
        self._shop = ElidedLabel("", Role.CONTROL, tone="quiet")
        self._shop.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._shop.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setMinimumHeight(40)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 3, 12, 3)
        row.setSpacing(4)
        row.addWidget(self._label)
        row.addWidget(self.edit, 1)
        row.addWidget(self._shop)
        self.retranslate()

    def show_shop(self, name: str) -> None:
        """Say whose answer it is."""
        self._shop_name = name
        self._shop.setText(say("inquiries.composer.as_shop", shop=name) if name else "")

    def retranslate(self) -> None:
        """Say everything again in the language of the screens."""
        self._label.setText(say("inquiries.composer.title"))
        self.edit.setAccessibleName(say("inquiries.composer.title"))
        self.show_shop(self._shop_name)
