"""Which screen answers which request; a screen is imported and made when somebody first asks for it."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from qpost.desktop.bridge import Bridge
from qpost.desktop.navigation import (
    ShowCanned,
    ShowClaims,
    ShowInquiries,
    ShowOrders,
    ShowOutbox,
    ShowSettings,
    ShowTodo,
)

Make = Callable[[Bridge, QWidget], QWidget]
"""A screen over the engine, in the place where it will stand: moving it there later restyles all of it."""

Pages = Mapping[type, Make]


def _todo(bridge: Bridge, place: QWidget) -> QWidget:
    from qpost.desktop.todo.board import Board

    return Board(bridge, place)


def _inquiries(bridge: Bridge, place: QWidget) -> QWidget:
    from qpost.desktop.inquiries.page import InquiriesPage

    return InquiriesPage(bridge, place)


def _orders(bridge: Bridge, place: QWidget) -> QWidget:
    from qpost.desktop.orders.page import OrdersPage

    return OrdersPage(bridge, place)


def _claims(bridge: Bridge, place: QWidget) -> QWidget:
    from qpost.desktop.claims.page import ClaimsPage

    return ClaimsPage(bridge, place)


def _canned(bridge: Bridge, place: QWidget) -> QWidget:
    from qpost.desktop.canned_replies.page import CannedPage

    return CannedPage(bridge, place)


def _outbox(bridge: Bridge, place: QWidget) -> QWidget:
    from qpost.desktop.outbox.page import OutboxPage

    return OutboxPage(bridge, place)


def _settings(bridge: Bridge, place: QWidget) -> QWidget:
    from qpost.desktop.settings.page import SettingsPage

    return SettingsPage(bridge, place)


PAGES: Pages = {
    ShowTodo: _todo,
    ShowInquiries: _inquiries,
    ShowOrders: _orders,
    ShowClaims: _claims,
    ShowCanned: _canned,
    ShowOutbox: _outbox,
    ShowSettings: _settings,
}
