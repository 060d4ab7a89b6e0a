"""Labels that show text as text: plain, elided, and tags."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from qpost.desktop import theme
from qpost.desktop.icons import pixmap
from qpost.desktop.theme import Role


def restyle(widget: QWidget) -> None:
    """Let the style sheet look at the properties of a widget again."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)


class PlainLabel(QLabel):
    """Text of anybody, never read as HTML; role gives its size, tone its colour."""

    def __init__(
        self,
        text: str = "",
        role: Role = Role.UI,
        parent: QWidget | None = None,
        *,
        tone: str = "",
        wrap: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role.value)
        self.setProperty("tone", tone)
        self.setWordWrap(wrap)
        self.setText(text)

    def set_tone(self, tone: str) -> None:
        """`quiet`, `accent`, `danger`, `warn`, `ok` or, plainly, nothing."""
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            restyle(self)


class ElidedLabel(PlainLabel):
    """One line that ends in … where it does not fit; the whole text is spoken and in the tool tip."""

    def __init__(
        self, text: str = "", role: Role = Role.UI, parent: QWidget | None = None, *, tone: str = ""
    ) -> None:
        super().__init__(text, role, parent, tone=tone)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        """As narrow as its neighbours want it."""
        return QSize(0, super().minimumSizeHint().height())

    def elided(self) -> str:
        """What is shown at the present width."""
        room = self.contentsRect().width()
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what fits."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.contentsRect(), int(self.alignment()), self.elided())
        painter.end()

    def event(self, event: QEvent) -> bool:
        """Offer the whole text where a part is hidden; as escaped text, since tool tips read HTML."""
        if event.type() == QEvent.Type.ToolTip:
            whole = self.text()
            self.setToolTip(as_tool_tip(whole) if self.elided() != whole else "")
        return super().event(event)


def as_tool_tip(text: str) -> str:
    """Anybody's text for a tool tip, which would otherwise be read as HTML."""
    if not any(sign in text for sign in "<>&"):
        return text  # nothing in it could be read as markup, and a screen reader gets plain words
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<qt>{escaped}</qt>"


class Picture(QLabel):
    """A small picture beside words; it wears a colour of the theme, named by its token."""

    def __init__(
        self, name: str, token: str = "text2", size: int = 16, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name, self._token, self._size = name, token, size
        self.setFixedSize(size, size)
        self._draw()

    def show_picture(self, name: str, token: str = "text2") -> None:
        """Show another one."""
        if (name, token) != (self._name, self._token):
            self._name, self._token = name, token
            self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()

    def _draw(self) -> None:
        if not self._name:
            self.clear()
            return
        colour = getattr(theme.tokens(), self._token)
        self.setPixmap(pixmap(self._name, colour, self._size, self.devicePixelRatioF()))


class Tag(QFrame):
    """A short word in a box, with a picture where the word alone is easily missed."""

    def __init__(
        self,
        text: str = "",
        picture: str = "",
        tone: str = "",
        parent: QWidget | None = None,
        *,
        large: bool = False,
    ) -> None:
        super().__init__(parent)
        self._shown: tuple[str, str, str] | None = None
        self._picture = Picture("", size=14, parent=self)
        self._label = PlainLabel("", Role.META, self)
        self.setMinimumHeight(24 if large else 20)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(8 if large else 6, 0, 8 if large else 6, 0)
        row.setSpacing(4)
        row.addWidget(self._picture)
        row.addWidget(self._label)
        self.show_words(text, picture, tone)

    def show_words(self, text: str, picture: str = "", tone: str = "") -> None:
        """Say something else; tone is `danger`, `warn`, `accent`, `ok` or nothing."""
        if (text, picture, tone) == self._shown:
            return
        self._shown = (text, picture, tone)
        self.setProperty("tag", tone or "plain")
        self._label.setText(text)
        self._label.set_tone(tone or "quiet")
        self._picture.show_picture(picture, tone or "text2")
        self._picture.setVisible(bool(picture))
        restyle(self)

    def text(self) -> str:
        """The word it shows."""
        return self._label.text()
