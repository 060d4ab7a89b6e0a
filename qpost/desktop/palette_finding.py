"""Finds orders, inquiries, saved replies and settings for the palette, in the copy on this computer."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from qpost.desktop.bridge import Bridge
from qpost.desktop.navigation import (
    Request,
    SettingsPart,
    ShowCanned,
    ShowInquiries,
    ShowOrders,
    ShowSettings,
)
from qpost.desktop.palette_entries import Choice, Group, matching
from qpost.desktop.settings_index import SETTINGS, TITLES
from qpost.desktop.words import of, say, say_in
from qpost.domain.canned_replies import CannedReply
from qpost.domain.inquiries import DetailKind, Grouping, InquiryFilter, digits
from qpost.domain.orders import Order, OrderFilter
from qpost.domain.settings import Language
from qpost.domain.shops import Capability
from qpost.engine.ports import InquiryRow
from qpost.engine.session import Working

MOST = 5
"""Of each kind: who looks for more than a handful looks in a list."""

NUMBER = 6
"""So many digits in a row may be an order, a cart or a product."""


class Finding(QObject):
    """Asks once for each thing that is typed, and forgets answers to what was typed before.

    Signals:
        found(list[Choice], list[Choice]): what a number means, and everything else.
    """

    found = Signal(list, list)

    def __init__(self, bridge: Bridge, go: Callable[[Request], None], parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._go = go
        self._typed = ""

    def look_for(self, typed: str) -> None:
        """Look for these words from now on."""
        self._typed = typed
        state = self._bridge.engine.session.state
        if typed.strip() and isinstance(state, Working):
            able = state.shop.capabilities
            self._bridge.ask(self, self._rows(typed, able), lambda found: self._on_rows(typed, *found))

    async def _rows(
        self, typed: str, able: tuple[Capability, ...]
    ) -> tuple[tuple[Order, ...], tuple[InquiryRow, ...], tuple[CannedReply, ...]]:
        engine = self._bridge.engine
        numeric = _is_number(typed)
        text = digits(typed) if numeric else typed.strip()
        orders: tuple[Order, ...] = ()
        if numeric and Capability.ORDERS in able:
            orders = await engine.orders.rows(OrderFilter(text=text))
        inquiries = await engine.inquiries.rows(InquiryFilter(text=text), Grouping.BASIC)
        canned: tuple[CannedReply, ...] = ()
        if Capability.CANNED_REPLIES in able:
            canned = await engine.canned_replies.rows()
        return orders, inquiries, canned

    def _on_rows(
        self,
        typed: str,
        orders: tuple[Order, ...],
        inquiries: tuple[InquiryRow, ...],
        canned: tuple[CannedReply, ...],
    ) -> None:
        if typed != self._typed:
            return
        numbers = [choice for order in orders[:MOST] for choice in self._of_order(order)]
        rest = [self._of_inquiry(row) for row in inquiries[:MOST]]
        rest += matching(map(self._of_canned, canned), typed)[:MOST]
        rest += matching(self._settings(), typed)[:MOST]
        self.found.emit(numbers, rest)

    def _of_order(self, order: Order) -> list[Choice]:
        hint = " · ".join((of(order.state), order.product_name))
        show = ShowOrders(OrderFilter(text=order.order_no))
        asked = InquiryFilter(detail=DetailKind.ORDER_NO, detail_value=order.order_no)
        return [
            Choice(
                Group.NUMBERS,
                say("palette.order", number=order.order_no),
                "package",
                lambda: self._go(show),
                hint,
            ),
            Choice(
                Group.NUMBERS,
                say("palette.order.inquiries"),
                "inbox",
                lambda: self._go(ShowInquiries(asked, Grouping.BASIC)),
                order.order_no,
            ),
        ]

    def _of_inquiry(self, row: InquiryRow) -> Choice:
        inquiry = row.inquiry
        hint = " · ".join(filter(None, (of(inquiry.status), inquiry.sender, inquiry.product_name)))
        show = ShowInquiries(InquiryFilter(source=inquiry.source), inquiry_id=inquiry.inquiry_id)
        return Choice(Group.INQUIRIES, inquiry.title, "mail", lambda: self._go(show), hint)

    def _of_canned(self, canned: CannedReply) -> Choice:
        safe = say("palette.canned.public" if canned.public_safe else "palette.canned.private")
        return Choice(
            Group.CANNED,
            canned.name,
            "file-text",
            lambda: self._go(ShowCanned(canned.canned_id)),
            " · ".join(filter(None, (safe, canned.folder))),
            also=(canned.abbreviation,),
        )

    def _settings(self) -> list[Choice]:
        return [self._setting(part, word) for part, words in SETTINGS.items() for word in words]

    def _setting(self, part: SettingsPart, word: str) -> Choice:
        show = ShowSettings(part, word)
        return Choice(
            Group.SETTINGS,
            say(word),
            "settings",
            lambda: self._go(show),
            say(TITLES[part]),
            also=in_other_languages(word),
        )


def in_other_languages(word: str) -> tuple[str, ...]:
    """Who learnt a word in another language finds it by that as well."""
    return tuple(say_in(language, word) for language in Language)


def _is_number(typed: str) -> bool:
    plain = digits(typed).replace("-", "")
    return len(plain) >= NUMBER and plain.isdigit()
