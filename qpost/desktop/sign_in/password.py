"""The password field: an eye to look at it, and word of Caps Lock and full-width letters."""

import unicodedata

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from qpost.desktop.widgets.buttons import IconButton
from qpost.desktop.widgets.ime import ImeLineEdit
from qpost.desktop.words import say

_EYE = QSize(28, 28)


class PasswordEdit(ImeLineEdit):
    """Hides what is typed until its author asks to see it; never alters it."""

    caps_lock_seen = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setTextMargins(8, 0, 40, 0)
        self._eye = IconButton("", "eye", self)
        self._eye.setCheckable(True)
        self._eye.setFixedSize(_EYE)
        self._eye.setCursor(Qt.CursorShape.ArrowCursor)
        self._eye.toggled.connect(self._show_it)

    def retranslate(self) -> None:
        """Name the eye."""
        self._eye.set_name(say("sign_in.password.hide" if self._eye.isChecked() else "sign_in.password.show"))

    def eye(self) -> IconButton:
        """The button that shows the password."""
        return self._eye

    def has_full_width(self) -> bool:
        """Whether letters are in it that a password of the marketplace never has: １２ａｂ."""
        return any(unicodedata.east_asian_width(letter) in "FW" for letter in self.text())

    def _show_it(self, shown: bool) -> None:
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self._eye.set_picture("eye-off" if shown else "eye")
        self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the eye at the right end."""
        super().resizeEvent(event)
        self._eye.move(self.width() - _EYE.width() - 4, (self.height() - _EYE.height()) // 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Infer Caps Lock from what a key gave; Qt cannot be asked for it."""
        letter = event.text()
        if len(letter) == 1 and letter.isascii() and letter.isalpha():
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.caps_lock_seen.emit(letter.isupper() != shifted)
        elif event.key() == Qt.Key.Key_CapsLock:
            self.caps_lock_seen.emit(False)
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Caps Lock matters only here."""
        super().focusOutEvent(event)
        self.caps_lock_seen.emit(False)
