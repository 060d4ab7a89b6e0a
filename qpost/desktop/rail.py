"""The navigation rail: the shop, the places to go with their counts, and how fresh all of it is."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from qpost.desktop import theme
from qpost.desktop.find_button import FindButton
from qpost.desktop.help_item import HelpItem
from qpost.desktop.navigation import (
    Request,
    ShowCanned,
    ShowClaims,
    ShowInquiries,
    ShowOrders,
    ShowOutbox,
    ShowSettings,
    ShowTodo,
)
from qpost.desktop.shop_button import ShopButton
from qpost.desktop.widgets.buttons import QuietButton
from qpost.desktop.widgets.nav_item import NavItem
from qpost.desktop.widgets.surfaces import on_plane
from qpost.desktop.widgets.worded import Worded
from qpost.desktop.words import count, say
from qpost.domain.delivery import ON_THE_WAY, DeliveryState, OutboxItem
from qpost.domain.inquiries import InquiryFilter, Source
from qpost.domain.orders import OrderGroup
from qpost.domain.shops import Capability, Shop
from qpost.domain.todo import Todo

WIDE = 248
COMPACT = 56
_SIDE = 8


@dataclass(frozen=True, slots=True)
class Place:
    """A line of the rail: where it leads, and what the backend must be able to do for it to be there."""

    word: str
    picture: str
    request: Request
    needs: Capability | None = None
    sub: bool = False


_INBOX = Place("app.nav.inbox", "inbox", ShowInquiries())
_TODO = Place("app.nav.todo", "list-todo", ShowTodo())
_ORDERS = Place("app.nav.orders", "package", ShowOrders(), Capability.ORDERS)
_CLAIMS = Place("app.nav.claims", "corner-up-left", ShowClaims(), Capability.CLAIMS)
_OUTBOX = Place("app.nav.outbox", "mail-check", ShowOutbox())
_SETTINGS = Place("app.nav.settings", "settings", ShowSettings())
_SOURCES = {
    Source.CUSTOMER: Place("app.nav.customer", "", ShowInquiries(), sub=True),
    Source.MARKETPLACE: Place(
        "app.nav.marketplace",
        "",
        ShowInquiries(InquiryFilter(source=Source.MARKETPLACE)),
        Capability.MARKETPLACE_MESSAGES,
        sub=True,
    ),
    Source.OWN: Place(
        "app.nav.own",
        "",
        ShowInquiries(InquiryFilter(source=Source.OWN)),
        Capability.MARKETPLACE_MESSAGES,
        sub=True,
    ),
}
_LATER = Place("team.later", "", ShowInquiries(resting=True), Capability.SNOOZE, sub=True)
_DRAFTS = Place("inquiries.drafts", "", ShowInquiries(InquiryFilter(drafted=True)), sub=True)
_CANNED = Place("canned.title", "", ShowCanned(), Capability.CANNED_REPLIES, sub=True)
PLACES = (_TODO, _INBOX, *_SOURCES.values(), _LATER, _DRAFTS, _CANNED, _ORDERS, _CLAIMS, _OUTBOX, _SETTINGS)


class _Freshness(QuietButton):
    """The time of the last refresh; pressing it refreshes."""

    kind = "meta"

    def colour(self) -> str:
        """As quiet as its words."""
        return theme.tokens().text2


class Rail(Worded):
    """Where one can go.

    Signals:
        requested(Request): a line was pressed.
        refresh_wanted(): the time of the last refresh was pressed.
        palette_wanted(): 検索・操作 was pressed.
    """

    requested = Signal(object)
    refresh_wanted = Signal()
    palette_wanted = Signal()

    def __init__(self, offered: Iterable[type], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offered = frozenset(offered)
        self._compact = False
        self._todo: Todo | None = None
        self._boxes: tuple[OutboxItem, ...] = ()
        self._synced = ""
        self.shop = ShopButton(self)
        self.look = FindButton(self)
        self.look.clicked.connect(self.palette_wanted)
        self._fresh = _Freshness("", "refresh-cw", self)
        self._fresh.clicked.connect(self.refresh_wanted)
        self.help = HelpItem(self)
        self.items = {place: self._make_item(place) for place in PLACES}
        self._lay_out()
        self.retranslate()

    def retranslate(self) -> None:
        """Say all words anew."""
        self.setAccessibleName(say("app.nav"))
        for place, item in self.items.items():
            item.set_words(say(place.word))
        self.shop.retranslate()
        self.help.reword()
        self.look.reword()
        self._show_freshness()
        self._show_counts()
        self._fit()

    def show_shop(self, shop: Shop, shops: tuple[Shop, ...]) -> None:
        """Work for a shop: what its backend cannot do is absent."""
        self.shop.show_shop(shop, shops)
        self.help.show_shop(shop)
        for place, item in self.items.items():
            able = place.needs is None or place.needs in shop.capabilities
            item.setProperty("absent", not able or type(place.request) not in self._offered)
        self._show_items()

    def show_todo(self, todo: Todo) -> None:
        """Count what waits."""
        self._todo = todo
        self._show_counts()

    def show_outbox(self, items: tuple[OutboxItem, ...]) -> None:
        """Count what is on its way, and what was refused."""
        self._boxes = items
        self._show_counts()

    def show_freshness(self, sentence: str) -> None:
        """Say how fresh everything is."""
        self._synced = sentence
        self._show_freshness()

    def select(self, request: Request) -> None:
        """Mark the line that leads to a request."""
        for place, item in self.items.items():
            item.set_selected(_leads_to(place, request, compact=self._compact))

    def set_compact(self, compact: bool, request: Request) -> None:
        """Words, or pictures alone where room is short."""
        self._compact = compact
        self.shop.set_compact(compact)
        self.help.set_compact(compact)
        self.look.set_compact(compact)
        for item in self.items.values():
            item.set_compact(compact)
        self._show_items()
        self._show_freshness()
        self._show_counts()
        self._fit()
        self.select(request)

    def first(self) -> QWidget:
        """Where the focus goes when the rail gets it."""
        return next((item for item in self.items.values() if item.is_selected()), self.shop)

    def _make_item(self, place: Place) -> NavItem:
        item = NavItem(place.picture, self, sub=place.sub)
        item.clicked.connect(lambda: self.requested.emit(place.request))
        return item

    def _lay_out(self) -> None:
        on_plane(self, "chrome")
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, _SIDE, _SIDE, _SIDE)
        column.setSpacing(2)
        column.addWidget(self.shop)
        column.addSpacing(6)
        column.addWidget(self.look)
        column.addSpacing(6)
        for place, item in self.items.items():
            if place is _SETTINGS:
                column.addStretch(1)
                column.addWidget(self._fresh, 0, Qt.AlignmentFlag.AlignLeft)
                column.addWidget(self.help)
            column.addWidget(item)

    def _show_items(self) -> None:
        for place, item in self.items.items():
            item.setVisible(not item.property("absent") and not (place.sub and self._compact))

    def _fit(self) -> None:
        """As wide as its longest words and count: nothing is cut in any language."""
        longest = max(item.sizeHint().width() for item in self.items.values())
        self.setFixedWidth(COMPACT if self._compact else max(WIDE, longest + 2 * _SIDE))

    def _show_freshness(self) -> None:
        self._fresh.setText("" if self._compact else self._synced)
        self._fresh.setAccessibleName(say("app.refresh"))
        self._fresh.setAccessibleDescription(self._synced)
        self._fresh.setToolTip(self._synced if self._compact else "")

    def _show_counts(self) -> None:
        refused = sum(item.state is DeliveryState.REFUSED for item in self._boxes)
        waiting = sum(item.state in ON_THE_WAY for item in self._boxes)
        if refused:
            self.items[_OUTBOX].set_count(f"!{refused}", say("app.nav.failed", refused), "failed")
        else:
            self._count(_OUTBOX, waiting)
        todo = self._todo
        if todo is None:
            return
        self._count(_TODO, todo.overdue + todo.due_soon + refused)
        self._count(_SOURCES[Source.CUSTOMER], todo.unanswered, "pill")
        self._count(_SOURCES[Source.MARKETPLACE], todo.marketplace_unread)
        self._count(_SOURCES[Source.OWN], todo.own_unread)
        self._count(_LATER, todo.resting)
        self._count(_DRAFTS, todo.drafted)
        inbox = todo.unanswered + todo.marketplace_unread + todo.own_unread if self._compact else 0
        self._count(_INBOX, inbox, "pill")
        # Overdue and reserved orders are new or in preparation as well: they are not counted twice.
        self._count(
            _ORDERS, sum(todo.orders.get(group, 0) for group in (OrderGroup.NEW, OrderGroup.PREPARING))
        )
        self._count(_CLAIMS, sum(todo.claims.values()))

    def _count(self, place: Place, n: int, kind: str = "") -> None:
        self.items[place].set_count(f"{n:,}" if n else "", count(n) if n else "", kind)


def _leads_to(place: Place, request: Request, *, compact: bool) -> bool:
    if isinstance(place.request, ShowInquiries) and isinstance(request, ShowInquiries):
        if place is _INBOX:
            return compact
        mine, asked = place.request.filter, request.filter
        same = mine.source is asked.source and mine.drafted is asked.drafted
        return same and place.request.resting is request.resting
    return type(place.request) is type(request)
