"""The model of the list: a window that grows, and refreshes that disturb nobody."""

from datetime import timedelta

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy
from pytestqt.qtbot import QtBot

from qpost.desktop.inquiries.list_lines import Line, lines
from qpost.desktop.inquiries.list_model import WINDOW, InquiryListModel
from qpost.desktop.inquiries.list_view import InquiryListView
from qpost.desktop.inquiries.row_delegate import RowDelegate
from qpost.domain.inquiries import Grouping
from qpost.engine.ports import InquiryRow
from tests import examples as eg
from tests.desktop.qt import Drawn, show
from tests.fakes.hand_clock import HandClock


def many(number: int, *, draft: int = -1) -> tuple[Line, ...]:
    """That many inquiries, newest first, one of them with a draft."""
    rows = (
        InquiryRow(
            eg.inquiry(f"i-{place}", received_at=eg.NOW - timedelta(minutes=place)),
            draft=place == draft,
            sending=False,
            refused=False,
            same_customer=0,
        )
        for place in range(number)
    )
    return lines(rows, Grouping.BASIC, eg.NOW)


def shown(
    qtbot: QtBot, clock: HandClock, wanted: tuple[Line, ...]
) -> tuple[InquiryListModel, InquiryListView]:
    """A list on screen."""
    model = InquiryListModel(clock)
    view = InquiryListView(model)
    view.setItemDelegate(RowDelegate(clock, view))
    view.resize(360, 700)
    model.replace(wanted)
    show(qtbot, view)
    return model, view


def test_20000_rows_are_shown_through_a_window_that_grows_on_the_way_down(
    qtbot: QtBot, clock: HandClock
) -> None:
    model, view = shown(qtbot, clock, many(20_000))
    assert model.rowCount() == WINDOW
    view.scrollToBottom()
    view.scrollToBottom()
    assert WINDOW < model.rowCount() < 20_000
    assert view.choose("i-19999")
    assert view.current is not None


def test_a_refresh_keeps_the_chosen_row_and_the_place_of_the_eye(qtbot: QtBot, clock: HandClock) -> None:
    _, view = shown(qtbot, clock, many(150))
    view.choose("i-100")
    before = view.visualRect(view.currentIndex()).top()
    fresh = InquiryRow(eg.inquiry("i-new"), draft=False, sending=False, refused=False, same_customer=0)
    view.refresh((*lines([fresh], Grouping.BASIC, eg.NOW), *many(150)))
    assert view.current is not None
    assert view.current.key == "i-100"
    assert view.visualRect(view.currentIndex()).top() == before


def test_a_row_that_changed_is_told_alone(clock: HandClock, qtbot: QtBot) -> None:
    model = InquiryListModel(clock)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    model.replace(many(50))
    changed = QSignalSpy(model.dataChanged)
    reset = QSignalSpy(model.modelReset)
    model.update(many(50, draft=7))
    assert (changed.count(), reset.count()) == (1, 0)
    spoken = model.index(7).data(Qt.ItemDataRole.AccessibleTextRole)
    assert str(spoken).endswith("下書きあり")
    model.update(many(40))
    assert model.rowCount(QModelIndex()) == 40


def test_a_row_that_changed_is_drawn_alone(qtbot: QtBot, clock: HandClock) -> None:
    model, view = shown(qtbot, clock, many(50))
    drawn = Drawn(view.viewport())
    view.refresh(many(50, draft=3))
    QCoreApplication.processEvents()
    assert drawn.places == [view.visualRect(model.index(3))]
    assert view.visualRect(model.index(4)).top() == view.visualRect(model.index(3)).bottom() + 1
