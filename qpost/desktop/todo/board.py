"""The To do list: what is late, asked, holding money back, or to be dispatched (ux.md §2.4)."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from qpost.desktop.bridge import Bridge
from qpost.desktop.navigation import ShowClaims, ShowTodo
from qpost.desktop.rereading import Rereading
from qpost.desktop.theme import Role
from qpost.desktop.todo.board_head import BoardHead
from qpost.desktop.todo.board_section import BoardSection
from qpost.desktop.todo.card import Card
from qpost.desktop.todo.card_grid import CardGrid
from qpost.desktop.todo.figures import INBOX, NOW, ORDERS, Counted, Figure, older
from qpost.desktop.todo.money_card import MoneyCard
from qpost.desktop.widgets.buttons import LinkButton
from qpost.desktop.widgets.labels import PlainLabel
from qpost.desktop.widgets.surfaces import on_plane
from qpost.desktop.widgets.worded import Worded
from qpost.desktop.words import say
from qpost.domain.changes import Changes, Noun
from qpost.domain.claims import Claim, ClaimFilter
from qpost.domain.shops import Capability
from qpost.engine.session import Working

MINUTE_MS = 60_000


class Board(Worded):
    """Every figure is a button to the list behind it; it moves by itself.

    Signals:
        navigate(Request): the list behind a figure is wanted.
    """

    navigate = Signal(object)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._counted: Counted | None = None
        self.head = BoardHead()
        self.money = MoneyCard()
        self.older = LinkButton()
        self.older.set_size("small")
        self.older.set_flush()
        self._calm = PlainLabel("", Role.UI, tone="quiet")
        self._now = BoardSection("todo.section.now", self._grid(NOW), "todo.section.now.note")
        self._inbox = BoardSection("todo.section.inbox", self._grid(INBOX), "todo.section.inbox.note")
        self._inbox.add(self.older)
        self._claims = BoardSection("todo.section.claims", self.money)
        self._orders = BoardSection("todo.section.orders", self._grid(ORDERS))
        self._scroll = QScrollArea()
        self._build()
        self._reading = Rereading(
            self,
            bridge,
            nouns=(Noun.INQUIRIES, Noun.ORDERS, Noun.CLAIMS, Noun.OUTBOX),
            read=self._read,
            show=self._show,
        )
        self._connect()
        self.retranslate()

    def show_request(self, request: ShowTodo) -> None:
        """Count afresh."""
        self._show_capabilities()
        self._show_freshness()
        self._reading.now()

    def cards(self) -> tuple[Card, ...]:
        """Every figure, in the order of reading."""
        return tuple(self.findChildren(Card))

    async def _read(self) -> Counted:
        engine = self._bridge.engine
        return Counted(await engine.todo.count(), await engine.outbox.items())

    def _show(self, counted: Counted) -> None:
        self._counted = counted
        for section in (self._now, self._inbox, self._orders):
            grid = section.content
            assert isinstance(grid, CardGrid)
            for card in grid.cards:
                card.show_count(counted)
            grid.relay()
        self.money.show_counts(counted)
        self.older.setVisible(counted.todo.unanswered_older > 0)
        self.older.setText(say("todo.older", counted.todo.unanswered_older))
        busy = any(card.figure.count(counted) for card in self.cards() if not card.isHidden())
        self._calm.setVisible(not busy)
        self._show_freshness()

    def _show_capabilities(self) -> None:
        """What the shop's backend cannot do is absent, not grey."""
        state = self._bridge.engine.session.state
        able = set(state.shop.capabilities) if isinstance(state, Working) else set(Capability)
        for card in self.cards():
            card.setVisible(card.figure.needs is None or card.figure.needs in able)
        self._claims.setVisible(Capability.CLAIMS in able)
        self._orders.setVisible(Capability.ORDERS in able)

    def _show_freshness(self) -> None:
        engine = self._bridge.engine
        self.head.show_freshness(engine.sync.state, engine.shop_clock.now())

    def _grid(self, figures: Sequence[Figure]) -> CardGrid:
        return CardGrid([Card(figure) for figure in figures])

    def _build(self) -> None:
        ground = QWidget()
        on_plane(ground, "page")
        column = QVBoxLayout(ground)
        column.setContentsMargins(32, 16, 32, 24)
        column.setSpacing(20)
        column.addWidget(self.head)
        column.addWidget(self._calm)
        for section in (self._now, self._inbox, self._claims, self._orders):
            column.addWidget(section)
        column.addStretch(1)
        self._calm.hide()
        self.older.hide()
        self._scroll.setWidget(ground)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)

    def _connect(self) -> None:
        for card in self.cards():
            card.asked.connect(self._on_asked)
        self.money.claim_asked.connect(self._on_claim)
        self.older.clicked.connect(lambda: self.navigate.emit(older(self._bridge.engine.shop_clock.now())))
        self.head.refresh_wanted.connect(self._on_refresh)
        self._bridge.changed.connect(self._on_changes)
        minute = QTimer(self, interval=MINUTE_MS)
        minute.timeout.connect(self._reading.soon)
        minute.start()

    def _on_asked(self, figure: Figure) -> None:
        self.navigate.emit(figure.request(self._bridge.engine.shop_clock.now()))

    def _on_claim(self, claim: Claim) -> None:
        self.navigate.emit(ShowClaims(ClaimFilter(kind=claim.kind, state=claim.state)))

    def _on_refresh(self) -> None:
        self._bridge.engine.sync.retry_now()
        self._reading.now()

    def _on_changes(self, changes: Changes) -> None:
        if changes.touches(Noun.SYNC):
            self._show_freshness()
        if changes.touches(Noun.SESSION):
            self._show_capabilities()

    def retranslate(self) -> None:
        """Say everything again in the language of the screens."""
        self.setAccessibleName(say("todo.title"))
        self._scroll.setAccessibleName(say("todo.title"))
        self._calm.setText(say("todo.calm"))
        for card in self.cards():
            card.reword()
        if self._counted is not None:
            self._show(self._counted)
