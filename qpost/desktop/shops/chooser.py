"""The shop chooser: every 販売店 of the account, and 選択完了."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QGroupBox, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from qpost.desktop.announcer import announce
from qpost.desktop.bridge import Bridge
from qpost.desktop.shops.card import HEIGHT, ShopCard
from qpost.desktop.theme import Role
from qpost.desktop.widgets.buttons import LinkButton, PrimaryButton
from qpost.desktop.widgets.choice import CheckBox
from qpost.desktop.widgets.field import Note
from qpost.desktop.widgets.labels import PlainLabel
from qpost.desktop.widgets.surfaces import Hairline, on_plane
from qpost.desktop.widgets.window import Window
from qpost.desktop.words import of, say
from qpost.domain.failures import Failure
from qpost.domain.shops import Shop
from qpost.engine.session import ChoosingShop, Working

_WIDTH = 560
_SIDE = 32
_GAP = 8
_SEEN_AT_ONCE = 5


class ShopChooser(Window):
    """Which shop to work for.

    Signals:
        chosen(Working): its files are open.
        signed_out(): the seller went back to the sign-in.
    """

    chosen = Signal(object)
    signed_out = Signal()

    def __init__(self, bridge: Bridge, choosing: ChoosingShop) -> None:
        super().__init__()
        self._bridge = bridge
        self._choosing = choosing
        self._title = PlainLabel("", Role.PAGE_TITLE, self)
        self._sentence = PlainLabel("", Role.UI, self, tone="quiet", wrap=True)
        self._list = QGroupBox(self)
        self._cards = self._make_cards(choosing.shops)
        self.keep = CheckBox("", self)
        self._unsaved = Note("key", "warn", self)
        self._note = Note("circle-alert", "danger", self)
        self.out = LinkButton("", "log-out", self)
        self.done = PrimaryButton("", parent=self)
        self._lay_out()
        current = bridge.engine.settings.current
        self.keep.setChecked(current.skip_shop_chooser)
        self.card(current.shop_id or choosing.shops[0].shop_id).setChecked(True)
        self.done.clicked.connect(self.choose)
        self.out.clicked.connect(self._sign_out)
        self.retranslate()

    def card(self, shop_id: str) -> ShopCard:
        """The card of a shop; the first one where there is none of it."""
        return next((card for card in self._cards if card.shop.shop_id == shop_id), self._cards[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is 選択完了 wherever the keys are, but on ログアウト."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.done.isEnabled():
            (self.out if self.out.hasFocus() else self.done).click()
        else:
            super().keyPressEvent(event)

    def choose(self) -> None:
        """Open the shop whose card is chosen."""
        card = next(card for card in self._cards if card.isChecked())
        self._set_busy(True)
        self._bridge.engine.settings.change(skip_shop_chooser=self.keep.isChecked())
        opening = self._bridge.engine.session.choose(card.shop.shop_id)
        self._bridge.ask(self, opening, self._on_chosen, self._on_failure)

    def retranslate(self) -> None:
        """Say all words anew."""
        self.setWindowTitle(say("shops.title"))
        self._title.setText(say("shops.name"))
        self._sentence.setText(say("shops.sentence", login=self._choosing.account.login))
        self._list.setAccessibleName(say("shops.name"))
        self.keep.setText(say("shops.keep"))
        self.out.setText(say("shops.sign_out"))
        self.done.setText(say("shops.done"))
        self._unsaved.say(say("shops.unsaved") if self._choosing.unsaved else "")

    def _on_chosen(self, working: Working) -> None:
        self._set_busy(False)
        self.chosen.emit(working)

    def _on_failure(self, failure: Failure) -> None:
        self._set_busy(False)
        self._note.say(of(failure))
        announce(self, of(failure), urgent=True)

    def _sign_out(self) -> None:
        self._set_busy(True)
        leaving = self._bridge.engine.session.sign_out()
        self._bridge.ask(self, leaving, lambda _none: self.signed_out.emit(), self._on_failure)

    def _set_busy(self, busy: bool) -> None:
        for widget in (self._list, self.keep, self.out, self.done):
            widget.setEnabled(not busy)

    def _make_cards(self, shops: tuple[Shop, ...]) -> list[ShopCard]:
        now = self._bridge.engine.shop_clock.now()
        group = QButtonGroup(self)
        column = QVBoxLayout(self._list)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        cards = []
        for shop in shops:
            card = ShopCard(shop, now, self._list)
            group.addButton(card)
            column.addWidget(card)
            cards.append(card)
        column.addStretch(1)
        return cards

    def _lay_out(self) -> None:
        body = QVBoxLayout()
        body.setContentsMargins(_SIDE, 24, _SIDE, 16)
        body.setSpacing(0)
        body.addWidget(self._title)
        body.addSpacing(4)
        body.addWidget(self._sentence)
        body.addSpacing(16)
        body.addWidget(self._scrolled(), 1)
        body.addSpacing(12)
        body.addWidget(self.keep)
        body.addWidget(self._unsaved)
        body.addWidget(self._note)
        inner = QWidget(self)
        inner.setFixedWidth(_WIDTH)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(body)
        column.addWidget(Hairline(inner))
        column.addWidget(self._foot())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)
        whole.addWidget(inner)
        self.setTabOrder(self.keep, self.done)
        self.setTabOrder(self.done, self.out)

    def _foot(self) -> QWidget:
        foot = QWidget(self)
        on_plane(foot, "surface")
        buttons = QHBoxLayout(foot)
        buttons.setContentsMargins(_SIDE - 8, 16, _SIDE, 16)
        buttons.addWidget(self.out)
        buttons.addStretch(1)
        self.done.setMinimumWidth(128)
        buttons.addWidget(self.done)
        return foot

    def _scrolled(self) -> QWidget:
        if len(self._cards) <= _SEEN_AT_ONCE:
            return self._list
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self._list)
        area.setMinimumHeight(_SEEN_AT_ONCE * (HEIGHT + _GAP))
        return area
