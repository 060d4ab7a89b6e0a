"""Buttons: one primary per surface, secondary, quiet, link, and icon buttons with a spoken name."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QStylePainter, QWidget

from qpost.desktop import theme
from qpost.desktop.icons import icon
from qpost.desktop.theme import Role
from qpost.desktop.widgets.toggling import Toggling
from qpost.desktop.words import qt_label

_PADDING = 12


class Button(Toggling, QPushButton):
    """A button whose text is shown as it is, & and all, and whose picture wears the theme's colours."""

    kind = "secondary"
    inset = 0
    """Pixels before the picture and words of a button with a key, where they do not stand in its middle."""

    def __init__(
        self, text: str = "", picture: str = "", parent: QWidget | None = None, *, hint: str = ""
    ) -> None:
        super().__init__(parent)
        self._picture = picture
        self._hint = hint
        self._drawn: tuple[str, str, int] | None = None
        self.hear_switching()
        self.setProperty("kind", self.kind)
        self.setAutoDefault(False)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show a text; its accessible name is that text."""
        super().setText(qt_label(text))
        self.setAccessibleName(text)
        self._draw_picture()

    def set_picture(self, picture: str) -> None:
        """Show another picture, by its name in resources/icons."""
        self._picture = picture
        self._draw_picture()

    def set_hint(self, hint: str) -> None:
        """Show another key."""
        self._hint = hint
        self.updateGeometry()
        self.update()

    def set_size(self, size: str) -> None:
        """`small` for dense rows, `tool` for a line of tools, `large` for sign-in and money."""
        self.setProperty("scale", size)  # `size` is a property that every widget has already

    def colour(self) -> str:
        """The colour of the picture now."""
        worn = theme.tokens()
        return worn.text if self.isEnabled() else worn.dis

    def sizeHint(self) -> QSize:
        """Picture and words as the style measures them, and the key after them."""
        size = super().sizeHint()
        return QSize(size.width() + self._hint_width(), size.height())

    def minimumSizeHint(self) -> QSize:
        """Nothing is cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The key is smaller and paler than the words, and not part of them."""
        if not self._hint:
            super().paintEvent(event)
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        option.rect = option.rect.adjusted(self.inset, 0, -self._hint_width(), 0)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonLabel, option)
        painter.setFont(theme.font(Role.META))
        painter.setPen(QColor(self.colour()))
        painter.setOpacity(0.85 if self.isEnabled() else 1.0)
        area = self.rect().adjusted(0, 0, -_PADDING, 0)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self._hint)
        painter.end()

    def _hint_width(self) -> int:
        if not self._hint:
            return 0
        return QFontMetrics(theme.font(Role.META)).horizontalAdvance(self._hint) + 4

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme, and being disabled."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.EnabledChange):
            self._draw_picture()

    def _draw_picture(self) -> None:
        # Qt leaves 4 pixels between picture and words; the tokens ask for 8.
        gap = 4 if self.text() else 0
        wanted = (self._picture, self.colour(), gap)
        if wanted == self._drawn:
            return  # Qt would lay out and draw everything around it anew
        self._drawn = wanted
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

    def set_flush(self) -> None:
        """Begin where text above and below it begins; its own padding is on the other side only."""
        self.setProperty("flush", True)

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
