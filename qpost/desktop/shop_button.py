"""The shop at the top of the rail: which one is worked for, and the way to another or out."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QIcon, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QWidget

from qpost.desktop import theme
from qpost.desktop.icons import icon, pixmap
from qpost.desktop.theme import Role
from qpost.desktop.widgets.labels import as_tool_tip
from qpost.desktop.words import qt_label, say
from qpost.domain.ids import ShopId
from qpost.domain.shops import Shop

_CHIP = 12
_COMPACT = 40
_HEIGHT = 44


def chip_colour(shop: Shop) -> QColor:
    """The identity colour of a shop."""
    chips = theme.tokens().chips
    return QColor(chips[shop.chip % len(chips)])


class ShopButton(QAbstractButton):
    """Chip and name; its menu switches shops and signs out."""

    shop_chosen = Signal(object)
    """With the ShopId of another shop."""
    sign_out_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shop: Shop | None = None
        self._shops: tuple[Shop, ...] = ()
        self._compact = False
        self._menu = QMenu(self)
        self._menu.triggered.connect(self._on_action)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.open_menu)

    def show_shop(self, shop: Shop, shops: tuple[Shop, ...]) -> None:
        """Stand for a shop among those of the account."""
        self._shop, self._shops = shop, shops
        self.retranslate()
        self.update()

    def retranslate(self) -> None:
        """Say all words anew."""
        if self._shop is not None:
            self.setAccessibleName(self._shop.name)
            self.setAccessibleDescription(say("app.shop.switch"))
            self.setToolTip(as_tool_tip(self._shop.name))

    def set_compact(self, compact: bool) -> None:
        """The chip alone."""
        self._compact = compact
        self.updateGeometry()

    def open_menu(self) -> QMenu:
        """Offer the other shops, and the way out."""
        self._menu.clear()
        self._menu.setAccessibleName(say("app.shop.switch"))
        for shop in self._shops:
            action = self._menu.addAction(_chip_icon(shop), qt_label(shop.name))
            action.setData(shop.shop_id)
        self._menu.addSeparator()
        self._menu.addAction(icon("log-out", theme.tokens().text2), say("app.sign_out"))
        self._menu.popup(self.mapToGlobal(QPoint(0, self.height() + 4)))
        return self._menu

    def _on_action(self, action: QAction) -> None:
        shop_id: ShopId | None = action.data()
        if shop_id is None:
            self.sign_out_chosen.emit()
        elif self._shop is not None and shop_id != self._shop.shop_id:
            self.shop_chosen.emit(shop_id)

    def sizeHint(self) -> QSize:
        """A card across the rail, or a square."""
        return QSize(_COMPACT, _COMPACT) if self._compact else QSize(160, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Card, chip, name and the sign of a menu."""
        worn = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus()
        painter.setBrush(QColor(worn.hover if self.underMouse() else worn.bg))
        painter.setPen(QPen(QColor(worn.accent if focused else worn.line2), 2 if focused else 1))
        inset = 1.0 if focused else 0.5
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 6, 6)
        if self._shop is None:
            return
        left = (self.width() - _CHIP) / 2 if self._compact else 11.0
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(chip_colour(self._shop))
        painter.drawRoundedRect(QRectF(left, (self.height() - _CHIP) / 2, _CHIP, _CHIP), 3, 3)
        if not self._compact:
            self._draw_name(painter, self._shop.name)
        painter.end()

    def _draw_name(self, painter: QPainter, name: str) -> None:
        worn = theme.tokens()
        painter.setFont(theme.font_for_text(name, Role.UI_STRONG))
        painter.setPen(QColor(worn.text))
        area = self.rect().adjusted(33, 0, -34, 0)
        shown = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter), shown)
        sign = pixmap("chevrons-up-down", worn.text, 16, self.devicePixelRatioF())
        painter.drawPixmap(self.width() - 26, (self.height() - 16) // 2, sign)


def _chip_icon(shop: Shop) -> QIcon:
    drawn = QPixmap(32, 32)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(chip_colour(shop))
    painter.drawRoundedRect(4, 4, 24, 24, 6, 6)
    painter.end()
    return QIcon(drawn)
