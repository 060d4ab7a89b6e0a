"""アカウント: who works here, for which shop, and the ways out (ux.md §2.17)."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from qpost.desktop.bridge import Bridge
from qpost.desktop.navigation import Quit, SignOut
from qpost.desktop.settings.section import LIST_WIDTH, Section
from qpost.desktop.theme import Role
from qpost.desktop.widgets.buttons import SecondaryButton
from qpost.desktop.widgets.drop_down import DropDown
from qpost.desktop.widgets.labels import PlainLabel
from qpost.desktop.widgets.switch import Switch
from qpost.desktop.words import say
from qpost.domain.ids import ShopId
from qpost.domain.settings import Settings
from qpost.domain.shops import Shop
from qpost.engine.session import Working


class AccountSection(Section):
    """Nothing here is a preference, so nothing is put back to a default.

    Signals:
        left(SignOut | Quit): the seller goes.
    """

    title = "settings.account"
    left = Signal(object)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self._login = PlainLabel("", Role.UI, self, tone="quiet")
        self._server = PlainLabel("", Role.UI, self, tone="quiet")
        self._shops: tuple[Shop, ...] = _shops(bridge)
        ids: tuple[ShopId | None, ...] = tuple(shop.shop_id for shop in self._shops) or (None,)
        self.shop = DropDown(ids, self)
        self.shop.setMinimumWidth(LIST_WIDTH)
        self.straight = Switch(self)
        self._saved = PlainLabel("", Role.UI, self, tone="quiet")
        self.sign_out = SecondaryButton("", "log-out", self)
        self.quit = SecondaryButton("", "power", self)
        self.card(
            (self._login, "settings.login", ""),
            (self._server, "settings.server", ""),
            (self.shop, "settings.shop", ""),
            (self.straight, "settings.straight", "settings.straight.what"),
        )
        self.card(
            (self._saved, "settings.saved", "settings.saved.what"),
            (self.sign_out, "settings.sign_out", "settings.sign_out.what"),
            (self.quit, "settings.quit", "settings.quit.what"),
        )
        self.shop.chosen.connect(self._on_shop)
        self.straight.chosen.connect(lambda on: self.change(skip_shop_chooser=on))
        self.sign_out.clicked.connect(lambda: self.left.emit(SignOut()))
        self.quit.clicked.connect(lambda: self.left.emit(Quit()))
        self.ready()

    def read(self, current: Settings) -> None:
        """Show what holds now."""
        state = self.bridge.engine.session.state
        if isinstance(state, Working):
            self._login.setText(state.account.login)
            if state.shop in self._shops:
                self.shop.set_value(state.shop.shop_id)
        self._server.setText(current.server)
        self.straight.set_value(current.skip_shop_chooser)
        self._saved.setText(say("settings.saved.yes" if current.save_session else "settings.saved.no"))

    def say_words(self) -> None:
        """Name the controls."""
        self.shop.set_words(say("settings.shop"), [shop.name for shop in self._shops] or [""])
        self.straight.set_words(say("settings.straight"), say("settings.on"), say("settings.off"))
        self.sign_out.setText(say("app.sign_out"))
        self.quit.setText(say("app.key.quit"))

    def _on_shop(self, shop_id: ShopId | None) -> None:
        if shop_id is not None:
            self.bridge.ask(self, self.bridge.engine.session.choose(shop_id), lambda _working: None)


def _shops(bridge: Bridge) -> tuple[Shop, ...]:
    state = bridge.engine.session.state
    return state.shops if isinstance(state, Working) else ()
