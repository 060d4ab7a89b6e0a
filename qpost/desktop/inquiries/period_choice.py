"""カレンダー: the days a search covers, as a few usual spans or from one day to another."""

from datetime import date, datetime
from enum import StrEnum

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QWidget

from qpost.desktop.inquiries.filter_choice import FilterChoice
from qpost.desktop.theme import Role
from qpost.desktop.widgets.ime import ImeLineEdit
from qpost.desktop.widgets.labels import PlainLabel
from qpost.desktop.words import say
from qpost.domain.moments import Period, last_days, shop_day


class Span(StrEnum):
    """The spans on offer."""

    TODAY = "today"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    ALL = "all"
    FROM_TO = "from_to"


DAYS = {Span.TODAY: 1, Span.WEEK: 7, Span.MONTH: 30, Span.QUARTER: 90}
USUAL = Span.MONTH
FIRST_DAY = date(2000, 1, 1)
"""A period that begins here and lasts until today means every day there is."""


def span_of(period: Period | None, now: datetime) -> Span:
    """Which span a period is, seen from now."""
    if period is None or (period.first <= FIRST_DAY and period.last >= shop_day(now)):
        return Span.ALL
    return next((span for span, days in DAYS.items() if last_days(days, now) == period), Span.FROM_TO)


class SpanChoice(FilterChoice[Span]):
    """The drop-down of spans."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tuple(Span), parent, named=False)
        self.set_value(USUAL)

    def retranslate(self) -> None:
        """Say everything again in the language of the screens."""
        self.word(say("inquiries.filter.calendar"), tuple(say(f"inquiries.span.{span}") for span in Span))


class DayRange(QWidget):
    """From one day to another, both included.

    Signals:
        picked(): one of the days was changed.
    """

    picked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first, self._last = _day_edit(), _day_edit()
        self._to = PlainLabel("–", Role.CONTROL)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for part in (self._first, self._to, self._last):
            row.addWidget(part)
        for edit in (self._first, self._last):
            edit.dateChanged.connect(lambda _date: self.picked.emit())

    @property
    def period(self) -> Period:
        """The days, in their order even where they were typed the other way round."""
        first, last = sorted((_python(self._first.date()), _python(self._last.date())))
        return Period(first, last)

    def choose(self, period: Period) -> None:
        """Set without telling."""
        self.blockSignals(True)
        self._first.setDate(_qt(period.first))
        self._last.setDate(_qt(period.last))
        self.blockSignals(False)

    def retranslate(self) -> None:
        """Say everything again in the language of the screens."""
        self._first.setAccessibleName(say("inquiries.filter.from"))
        self._last.setAccessibleName(say("inquiries.filter.to"))


def period_of(span: Span, days: DayRange, now: datetime) -> Period | None:
    """The period that the two controls mean together."""
    match span:
        case Span.ALL:
            return None
        case Span.FROM_TO:
            return days.period
        case _:
            return last_days(DAYS[span], now)


def _day_edit() -> QDateEdit:
    edit = QDateEdit()
    line = ImeLineEdit()
    edit.setLineEdit(line)
    line.setMinimumHeight(0)  # the frame around both is the date's own
    line.setTextMargins(4, 0, 0, 0)
    edit.setFixedSize(132, 32)
    edit.setCalendarPopup(True)
    edit.setDisplayFormat("yyyy/MM/dd")
    return edit


def _qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _python(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
