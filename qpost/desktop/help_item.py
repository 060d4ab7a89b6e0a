"""ヘルプ at the foot of the rail: the way to the customers' side of the shop, where the backend shows one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from qpost.desktop.widgets.nav_item import NavItem
from qpost.desktop.widgets.offer import Deed, Offer
from qpost.desktop.words import say
from qpost.domain.shops import Capability, Shop


class HelpItem(NavItem):
    """Absent where there is nothing to help with.

    Signals:
        shop_page_wanted(Shop): the customers' page of this shop shall open in a browser.
    """

    shop_page_wanted = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__("circle-help", parent)
        self._shop: Shop | None = None
        self.clicked.connect(self.open_menu)
        self.hide()

    def show_shop(self, shop: Shop) -> None:
        """Help with this shop."""
        self._shop = shop
        self.setVisible(Capability.SHOP_PAGE in shop.capabilities)

    def reword(self) -> None:
        """Say the word anew."""
        self.set_words(say("app.help"))

    def open_menu(self) -> Offer:
        """Offer what helps."""
        deeds = [Deed(say("app.help.shop_page"), "external-link")]
        return Offer(self, say("app.help"), deeds, lambda _place: self.shop_page_wanted.emit(self._shop))
