"""One line of the navigation rail: picture, words and count, or picture and badge where room is short."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from qpost.desktop import theme
from qpost.desktop.icons import pixmap
from qpost.desktop.theme import Role
from qpost.desktop.widgets.labels import as_tool_tip
from qpost.desktop.words import qt_label, say

HEIGHT = 36
SUB_HEIGHT = 32
COMPACT = 40
_LEFT = 42
_SUB_LEFT = 40
_RIGHT = 10


class NavItem(QAbstractButton):
    """A place to go to. Its accessible name is its words, its description the count."""

    def __init__(self, picture: str, parent: QWidget | None = None, *, sub: bool = False) -> None:
        super().__init__(parent)
        self._picture = picture
        self._sub = sub
        self._compact = False
        self._count = ""
        self._spoken = ""
        self._kind = ""
        self._selected = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_words(self, text: str) -> None:
        """Name it."""
        self.setText(qt_label(text))
        self.setAccessibleName(text)
        self._describe()

    def set_count(self, shown: str, spoken: str, kind: str = "") -> None:
        """Show a count; kind is `pill` for what waits for an answer, `failed` for what went wrong."""
        if (shown, spoken, kind) != (self._count, self._spoken, self._kind):
            self._count, self._spoken, self._kind = shown, spoken, kind
            self._describe()
            self.update()

    def set_selected(self, selected: bool) -> None:
        """Mark it as the place where one is; a checkable button would be spoken of as a check box."""
        if selected is not self._selected:
            self._selected = selected
            self._describe()
            self.update()

    def is_selected(self) -> bool:
        """Whether one is there."""
        return self._selected

    def count(self) -> str:
        """The count as it is shown."""
        return self._count

    def set_compact(self, compact: bool) -> None:
        """Picture and badge only."""
        self._compact = compact
        if self._sub:
            self.setVisible(not compact)
        self._offer_tool_tip()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Room for the longest words of any language: the rail elides nothing."""
        if self._compact:
            return QSize(COMPACT, COMPACT)
        words = QFontMetrics(self._font(strong=True)).horizontalAdvance(self.accessibleName())
        count = QFontMetrics(theme.font(Role.CAPTION)).horizontalAdvance(self._count or "00")
        count += 12 if self._kind == "pill" else 0
        left = _SUB_LEFT if self._sub else _LEFT
        return QSize(left + words + 8 + count + _RIGHT, theme.scaled(SUB_HEIGHT if self._sub else HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Nothing is cut."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down walk the rail, Enter goes."""
        match event.key():
            case Qt.Key.Key_Down:
                self.focusNextChild()
            case Qt.Key.Key_Up:
                self.focusPreviousChild()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.click()
            case _:
                super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be pressed."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """And no longer."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, picture, words and count."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ground(painter)
        self._draw_picture(painter)
        if self._compact:
            self._draw_badge(painter)
        else:
            self._draw_words(painter)
            self._draw_count(painter)
        painter.end()

    def _draw_ground(self, painter: QPainter) -> None:
        worn = theme.tokens()
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isDown():
            painter.setBrush(QColor(worn.pressed))
        elif self._selected:
            painter.setBrush(QColor(worn.sel))
        elif self.underMouse():
            painter.setBrush(QColor(worn.hover))
        else:
            painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(self.rect(), 6, 6)
        if self._selected:
            painter.setBrush(QColor(worn.accent))
            painter.drawRoundedRect(QRectF(0, 8, 3, self.height() - 16), 1.5, 1.5)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(worn.accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    def _draw_picture(self, painter: QPainter) -> None:
        if not self._picture:
            return
        worn = theme.tokens()
        colour = worn.accent if self._selected else worn.text2
        left = (self.width() - 18) // 2 if self._compact else 12
        drawn = pixmap(self._picture, colour, 18, self.devicePixelRatioF())
        painter.drawPixmap(left, (self.height() - 18) // 2, drawn)

    def _draw_words(self, painter: QPainter) -> None:
        painter.setFont(self._font(strong=self._selected))
        painter.setPen(QColor(theme.tokens().text))
        left = _SUB_LEFT if self._sub else _LEFT
        painter.drawText(self.rect().adjusted(left, 0, -_RIGHT, 0), _MIDDLE_LEFT, self.accessibleName())

    def _draw_count(self, painter: QPainter) -> None:
        if not self._count:
            return
        worn = theme.tokens()
        painter.setFont(theme.font(Role.CAPTION))
        width = painter.fontMetrics().horizontalAdvance(self._count)
        if self._kind == "pill":
            box = QRectF(0, (self.height() - 18) / 2, max(22, width + 12), 18)
            box.moveRight(self.width() - _RIGHT)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(worn.accent))
            painter.drawRoundedRect(box, 9, 9)
            painter.setPen(QColor(worn.on_accent))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._count)
            return
        painter.setPen(QColor(worn.danger if self._kind == "failed" else worn.text2))
        area = QRect(self.width() - _RIGHT - width - 2, 0, width + 2, self.height())
        painter.drawText(area, _MIDDLE_LEFT, self._count)

    def _draw_badge(self, painter: QPainter) -> None:
        if not self._count:
            return
        worn = theme.tokens()
        grounds = {"pill": worn.accent, "failed": worn.danger}
        painter.setFont(theme.font(Role.CAPTION))
        width = max(16, painter.fontMetrics().horizontalAdvance(self._count) + 8)
        box = QRectF(self.width() - width, 0, width, 16)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(grounds.get(self._kind, worn.text2)))
        painter.drawRoundedRect(box, 8, 8)
        painter.setPen(QColor(worn.on_accent if self._kind == "pill" else worn.bg))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._count)

    def _font(self, *, strong: bool) -> QFont:
        font = theme.font(Role.CONTROL if self._sub else Role.UI)
        if strong:
            font.setWeight(theme.font(Role.UI_STRONG).weight())
        return font

    def _describe(self) -> None:
        here = say("app.nav.here") if self._selected else ""
        self.setAccessibleDescription("、".join(filter(None, (here, self._spoken))))
        self._offer_tool_tip()

    def _offer_tool_tip(self) -> None:
        spoken = " ".join(filter(None, (self.accessibleName(), self._spoken)))
        self.setToolTip(as_tool_tip(spoken) if self._compact else "")


_MIDDLE_LEFT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
