"""The shop at the top of the rail: which one is worked for, and the way to another or out."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from qpost.desktop import theme
from qpost.desktop.icons import pixmap
from qpost.desktop.theme import Role
from qpost.desktop.widgets.labels import as_tool_tip
from qpost.desktop.widgets.offer import Deed, Offer, Value
from qpost.desktop.words import say
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

    def open_menu(self) -> Offer:
        """Offer the other shops, and the way out."""
        shops = [Value(shop.name, shop == self._shop) for shop in self._shops]
        return Offer(
            self, say("app.shop.switch"), [*shops, Deed(say("app.sign_out"), "log-out")], self._on_picked
        )

    def _on_picked(self, place: int) -> None:
        if place >= len(self._shops):
            self.sign_out_chosen.emit()
        elif self._shops[place] != self._shop:
            self.shop_chosen.emit(self._shops[place].shop_id)

    def sizeHint(self) -> QSize:
        """A card across the rail, or a square."""
        return QSize(_COMPACT, _COMPACT) if self._compact else QSize(160, theme.scaled(_HEIGHT))

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
