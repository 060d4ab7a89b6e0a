"""Buttons: one primary per surface, secondary, quiet, link, and icon buttons with a spoken name."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QPushButton, QWidget

from qpost.desktop import theme
from qpost.desktop.icons import icon
from qpost.desktop.words import qt_label


class Button(QPushButton):
    """A button whose text is shown as it is, & and all, and whose picture wears the theme's colours."""

    kind = "secondary"

    def __init__(
        self, text: str = "", picture: str = "", parent: QWidget | None = None, *, hint: str = ""
    ) -> None:
        super().__init__(parent)
        self._picture = picture
        self._hint = hint
        self.setProperty("kind", self.kind)
        self.setAutoDefault(False)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show a text; its accessible name is that text without the key hint."""
        shown = f"{text}  {self._hint}" if self._hint else text
        super().setText(qt_label(shown))
        self.setAccessibleName(text)
        self._draw_picture()

    def set_picture(self, picture: str) -> None:
        """Show another picture, by its name in resources/icons."""
        self._picture = picture
        self._draw_picture()

    def set_size(self, size: str) -> None:
        """`small` for dense rows, `large` for sign-in and money."""
        self.setProperty("size", size)

    def colour(self) -> str:
        """The colour of the picture now."""
        worn = theme.tokens()
        return worn.text if self.isEnabled() else worn.dis

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme, and being disabled."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.EnabledChange):
            self._draw_picture()

    def _draw_picture(self) -> None:
        # Qt leaves 4 pixels between picture and words; the tokens ask for 8.
        gap = 4 if self.text() else 0
        self.setIconSize(QSize(16 + gap, 16))
        if self._picture:
            self.setIcon(icon(self._picture, self.colour(), 16, gap))


class PrimaryButton(Button):
    """The one thing a surface is for."""

    kind = "primary"

    def colour(self) -> str:
        """Readable on the accent."""
        worn = theme.tokens()
        return worn.on_accent if self.isEnabled() else worn.dis


class SecondaryButton(Button):
    """Everything else that is an action."""


class QuietButton(Button):
    """An action of a tool bar, with no outline."""

    kind = "quiet"


class LinkButton(Button):
    """An action that reads like a link."""

    kind = "link"

    def colour(self) -> str:
        """That of links."""
        worn = theme.tokens()
        return worn.accent if self.isEnabled() else worn.dis


class IconButton(Button):
    """A picture alone; its name is spoken, and shown when the pointer rests on it."""

    kind = "icon"

    def __init__(self, name: str, picture: str, parent: QWidget | None = None) -> None:
        super().__init__("", picture, parent)
        self.setMinimumSize(28, 28)
        self.set_name(name)

    def set_name(self, name: str) -> None:
        """Say what it does, aloud and in the tool tip."""
        self.setAccessibleName(name)
        self.setToolTip(name)

    def colour(self) -> str:
        """Quieter than text, until it is switched on."""
        worn = theme.tokens()
        if not self.isEnabled():
            return worn.dis
        return worn.text if self.isChecked() else worn.text2
