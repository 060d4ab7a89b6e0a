"""キャンセル/返品/未受取: the board of counts, and below it the claims of one cell, the latest first."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from qpost.desktop.bridge import Bridge
from qpost.desktop.claims.claim_words import ClaimRow, sentence
from qpost.desktop.claims.columns import COLUMNS
from qpost.desktop.claims.counting import counts
from qpost.desktop.claims.list_head import ListHead
from qpost.desktop.claims.matrix import Matrix
from qpost.desktop.navigation import ShowClaims, ShowOrders
from qpost.desktop.rereading import Rereading
from qpost.desktop.theme import Role
from qpost.desktop.widgets.empty import EmptyState
from qpost.desktop.widgets.labels import PlainLabel
from qpost.desktop.widgets.surfaces import Card, on_plane
from qpost.desktop.widgets.table import Rows, Table
from qpost.desktop.widgets.worded import Worded
from qpost.desktop.words import say, yen
from qpost.domain.changes import Noun
from qpost.domain.claims import Claim, ClaimFilter, ClaimState
from qpost.domain.orders import OrderFilter

LEAST_TABLE = 220


@dataclass(frozen=True, slots=True)
class _Found:
    open: tuple[Claim, ...]
    done: tuple[Claim, ...]
    listed: tuple[Claim, ...]


class ClaimsPage(Worded):
    """Read only for now: a row leads to its order.

    Signals:
        navigate(Request): the order of a claim is wanted.
    """

    navigate = Signal(object)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._wanted = ClaimFilter()
        self._title = PlainLabel("", Role.PAGE_TITLE)
        self._caption = PlainLabel("", Role.META, tone="quiet")
        self._money = PlainLabel("", Role.AMOUNT)
        self.matrix = Matrix()
        self._note = PlainLabel("", Role.META, tone="quiet", wrap=True)
        self.head = ListHead()
        self.rows: Rows[ClaimRow] = Rows(COLUMNS, sentence)
        self.table = Table(self.rows)
        self._empty = EmptyState("corner-up-left")
        self._scroll = QScrollArea()
        self._build()
        self._reading = Rereading(self, bridge, nouns=(Noun.CLAIMS,), read=self._read, show=self._show)
        self._connect()
        self.retranslate()

    def show_request(self, request: ShowClaims) -> None:
        """Show the claims of one cell, or every open one."""
        self._want(request.filter)

    async def _read(self) -> _Found:
        claims = self._bridge.engine.claims
        return _Found(
            await claims.rows(ClaimFilter()),
            await claims.rows(ClaimFilter(state=ClaimState.DONE)),
            await claims.rows(self._wanted),
        )

    def _show(self, found: _Found) -> None:
        now = self._bridge.engine.shop_clock.now()
        counted = counts((*found.open, *found.done), now)
        self.matrix.show_counts(counted)
        self.matrix.press(self._wanted)
        self._money.setText(yen(counted.blocked.total()))
        self.head.show_list(self._wanted, len(found.listed), late=counted.late.total())
        self.rows.replace(tuple(ClaimRow(claim, now) for claim in found.listed))
        self._stack.setCurrentIndex(0 if found.listed else 1)
        self._empty.say(say("claims.empty"))

    def _want(self, wanted: ClaimFilter) -> None:
        self._wanted = wanted
        self._reading.now()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._title, 1)
        head.addWidget(self._caption)
        head.addWidget(self._money)
        listed = Card()
        listed.setMinimumHeight(LEAST_TABLE)
        inside = QVBoxLayout(listed)
        inside.setContentsMargins(8, 6, 4, 6)
        place = QWidget()
        inside.addWidget(place)
        self._stack = QStackedLayout(place)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        ground = QWidget()
        on_plane(ground, "page")
        column = QVBoxLayout(ground)
        column.setContentsMargins(32, 16, 32, 24)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self.matrix)
        column.addWidget(self._note)
        column.addWidget(self.head)
        column.addWidget(listed, 1)
        self._scroll.setWidget(ground)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)

    def _connect(self) -> None:
        self.matrix.picked.connect(self._want)
        self.head.picked.connect(self._want)
        self.table.opened.connect(self._on_opened)

    def _on_opened(self, place: int) -> None:
        row = self.rows.at(place)
        if row is not None:
            self.navigate.emit(ShowOrders(OrderFilter(text=row.claim.order_no)))

    def retranslate(self) -> None:
        """Say everything again in the language of the screens."""
        self.setAccessibleName(say("claims.title"))
        self._scroll.setAccessibleName(say("claims.title"))
        self._title.setText(say("claims.title"))
        self._caption.setText(say("claims.blocked.all"))
        self._note.setText(say("claims.note"))
        self.matrix.reword()
        self.table.setAccessibleName(say("claims.title"))
        self.rows.headerDataChanged.emit(self.table.horizontalHeader().orientation(), 0, len(COLUMNS) - 1)
        self._reading.soon()
