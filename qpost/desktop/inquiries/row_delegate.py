"""Draws the lines of the inquiry list: group headers, and inquiries on two lines (mockups/tokens.md §6)."""

from dataclasses import dataclass
from datetime import datetime
from functools import cache, partial

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from qpost.desktop import icons
from qpost.desktop.inquiries.drawn_text import draw, width_of
from qpost.desktop.inquiries.due import Due, Nearness, due_of
from qpost.desktop.inquiries.later_words import rest_chip
from qpost.desktop.inquiries.list_lines import DueGroup, Entry, Header, Line
from qpost.desktop.inquiries.list_model import LineRole
from qpost.desktop.inquiries.row_pictures import Look, RowPictures
from qpost.desktop.inquiries.row_sentence import header_words, visibility_words
from qpost.desktop.theme import Role, Tokens, font, tokens
from qpost.desktop.typography import percent
from qpost.desktop.words import clock, count, language, say, short_day
from qpost.domain.inquiries import Inquiry, Source, Status
from qpost.domain.moments import shop_day
from qpost.domain.settings import Density, Language
from qpost.engine.ports import Clock, InquiryRow

PADDING = 16
GLYPH = 16
GAP = 8
TEXT_INDENT = GLYPH + GAP
HANGING = 6
"""By how much an opening bracket hangs to the left, so that its ink stands over the text below."""

STATUS_ICONS = {
    Status.UNANSWERED: "status-unanswered",
    Status.IN_PROGRESS: "status-in-progress",
    Status.DONE: "status-done",
}
_OPENING = tuple("【「『（〈《")

_FOCUSED = QStyle.StateFlag.State_HasFocus
_SELECTED = QStyle.StateFlag.State_Selected
_HOVERED = QStyle.StateFlag.State_MouseOver

Index = QModelIndex | QPersistentModelIndex
_Chip = tuple[str, str]
"""Words, and the pair of colours they wear."""


@dataclass(frozen=True, slots=True)
class _Canvas:
    """What every part of one line is drawn with."""

    painter: QPainter
    colours: Tokens
    selected: bool
    marked: bool
    ratio: float

    def icon(self, name: str, colour: str, x: int, middle: int, size: int) -> None:
        picture = icons.pixmap(name, colour, size, self.ratio)
        self.painter.drawPixmap(x, middle - size // 2, picture)

    def text(self, place: QRect, words: str, role: Role, colour: str) -> int:
        self.painter.setPen(QColor(colour))
        return draw(self.painter, place, words, role, language())


class RowDelegate(QStyledItemDelegate):
    """Paints from tokens only; heights follow the font, so that larger text is not cut."""

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._density = Density.STANDARD
        self._pictures = RowPictures()

    def set_density(self, density: Density) -> bool:
        """Take more room for a row, or less; whether that is another than before."""
        before, self._density = self._density, density
        return before is not density

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """76, 60 or 34 pixels for an inquiry and 32 for a header, more where the font needs it."""
        line = index.data(LineRole.LINE)
        height = header_height() if isinstance(line, Header) else row_height(self._density)
        return QSize(0, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one line."""
        line: Line = index.data(LineRole.LINE)
        place: QRect = option.rect
        ratio = painter.device().devicePixelRatioF()
        painter.save()
        match line:
            case Header():
                _paint_header(
                    _Canvas(painter, tokens(), selected=False, marked=False, ratio=ratio), place, line
                )
            case Entry(row=row):
                look = self._look(option, ratio, marked=bool(index.data(LineRole.MARKED)))
                self._pictures.draw(painter, place, line, look, partial(self._paint_entry, row, look))
        painter.restore()

    def _look(self, option: QStyleOptionViewItem, ratio: float, *, marked: bool) -> Look:
        state = option.state
        return Look(
            size=option.rect.size(),
            ratio=ratio,
            selected=bool(state & _SELECTED),
            marked=marked,
            hovered=bool(state & _HOVERED),
            focused=bool(state & _FOCUSED),
            density=self._density,
            percent=percent(),
            spoken=language(),
            minute=int(self._clock.now().timestamp()) // 60,
        )

    def _paint_entry(self, row: InquiryRow, look: Look, painter: QPainter, place: QRect) -> None:
        canvas = _Canvas(painter, tokens(), look.selected, look.marked, look.ratio)
        _paint_ground(canvas, place, hovered=look.hovered, focused=look.focused)
        self._paint_row(canvas, place, row)

    def _paint_row(self, canvas: _Canvas, place: QRect, row: InquiryRow) -> None:
        inner = place.adjusted(PADDING, 0, -PADDING, -1)
        now = self._clock.now()
        due, when = due_of(row.inquiry, now), _when(row.inquiry, now)
        if self._density is Density.COMPACT:
            _paint_only_line(canvas, inner, row, due, when, _chips(row, now))
            return
        lines = 3 if self._density is Density.COMFORTABLE else 2
        high = (place.height() - (10 if lines == 3 else 16)) // lines
        first = QRect(inner.x(), inner.y() + (5 if lines == 3 else 8), inner.width(), high)
        _paint_first_line(canvas, first, row, due)
        below = QRect(inner.x() + TEXT_INDENT, first.bottom() + 1, inner.width() - TEXT_INDENT, high)
        if lines == 3:
            canvas.text(below, " ".join(row.inquiry.excerpt.split()), Role.CONTROL, canvas.colours.text2)
            below = below.translated(0, high)
        else:
            below = below.translated(0, 2)
        _paint_second_line(canvas, below, row, when, _chips(row, now))


def row_height(density: Density = Density.STANDARD) -> int:
    """The height of an inquiry in the current font (mockups/tokens.md §6)."""
    line = _line_height(Role.UI, percent(), language())
    match density:
        case Density.COMFORTABLE:
            return max(76, 3 * line + 14)
        case Density.STANDARD:
            return max(60, 2 * line + 20)
        case Density.COMPACT:
            return max(34, line + 12)


def header_height() -> int:
    """The height of a group's header in the current font."""
    return max(32, _line_height(Role.CAPTION, percent(), language()) + 12)


@cache
def _line_height(role: Role, _percent: int, _language: Language) -> int:
    """Measured once for each size and language: Qt asks for every row whenever the list changes."""
    return QFontMetrics(font(role)).height()


def _when(inquiry: Inquiry, now: datetime) -> str:
    received = inquiry.received_at
    if shop_day(received) == shop_day(now):
        return clock(received)
    return short_day(shop_day(received))


def _paint_ground(canvas: _Canvas, place: QRect, *, hovered: bool, focused: bool) -> None:
    painter, colours = canvas.painter, canvas.colours
    if canvas.selected or canvas.marked:
        painter.fillRect(place, QColor(colours.sel))
    if canvas.selected:
        painter.fillRect(QRect(place.x(), place.y(), 3, place.height()), QColor(colours.accent))
    elif hovered and not canvas.marked:
        painter.fillRect(place, QColor(colours.hover))
    painter.fillRect(QRect(place.x(), place.bottom(), place.width(), 1), QColor(colours.line))
    if focused and canvas.selected:
        painter.setPen(QPen(QColor(colours.accent), 1))
        painter.drawRect(place.adjusted(0, 0, -1, -1))


def _paint_header(canvas: _Canvas, place: QRect, header: Header) -> None:
    colours = canvas.colours
    colour = colours.danger if header.group is DueGroup.OVERDUE else colours.text2
    inner = place.adjusted(PADDING, 0, -PADDING, 0)
    room = inner.width() - 56
    used = canvas.text(
        QRect(inner.x(), inner.y(), room, inner.height()), header_words(header), Role.CAPTION, colour
    )
    if header.count:
        rest = QRect(inner.x() + used + GAP, inner.y(), 56, inner.height())
        canvas.text(rest, count(header.count), Role.META, colours.text2)
    canvas.painter.fillRect(QRect(place.x(), place.bottom(), place.width(), 1), QColor(colours.line))


def _paint_first_line(canvas: _Canvas, line: QRect, row: InquiryRow, due: Due | None) -> None:
    inquiry, colours = row.inquiry, canvas.colours
    open_ = inquiry.status is Status.UNANSWERED
    middle = line.center().y() + 1
    if canvas.marked:
        _paint_tick(canvas, QRect(line.x(), middle - GLYPH // 2, GLYPH, GLYPH))
    else:
        colour = colours.accent if open_ else colours.text2
        canvas.icon(STATUS_ICONS[inquiry.status], colour, line.x(), middle, GLYPH)
    right = _paint_due(canvas, line, due) if due else line.right() + 1
    left = line.x() + TEXT_INDENT - (HANGING if inquiry.title.startswith(_OPENING) else 0)
    title = QRect(left, line.y(), max(0, right - left - GAP), line.height())
    canvas.text(title, inquiry.title, Role.UI_STRONG if open_ or inquiry.unread else Role.UI, colours.text)


def _paint_tick(canvas: _Canvas, place: QRect) -> None:
    """A ticked box where the status stands otherwise."""
    painter, colours = canvas.painter, canvas.colours
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(colours.accent))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawRoundedRect(place, 3, 3)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    canvas.icon("check", colours.on_accent, place.x() + 2, place.center().y() + 1, GLYPH - 4)


def _paint_only_line(
    canvas: _Canvas, line: QRect, row: InquiryRow, due: Due | None, when: str, chips: list[_Chip]
) -> None:
    """The first line, and at its right end what the second would say last: chips and time."""
    width = width_of(when, Role.META, language())
    right = line.right() + 1 - width
    canvas.text(QRect(right, line.y(), width + 1, line.height()), when, Role.META, canvas.colours.text2)
    for words, name in reversed(chips[:1]):
        right = _paint_chip(canvas, line, right - GAP, words, name)
    _paint_first_line(canvas, line.adjusted(0, 0, right - GAP - line.right() - 1, 0), row, due)


def _paint_due(canvas: _Canvas, line: QRect, due: Due) -> int:
    """Draw the due time at the right edge; the x where it begins comes back."""
    colours = canvas.colours
    colour, role, icon = {
        Nearness.OVER: (colours.danger, Role.CAPTION, "alarm-clock"),
        Nearness.SOON: (colours.warn, Role.CAPTION, "hourglass"),
        Nearness.LATER: (colours.text2, Role.META, None),
    }[due.nearness]
    width = width_of(due.mark, role, language())
    x = line.right() + 1 - width
    canvas.text(QRect(x, line.y(), width + 1, line.height()), due.mark, role, colour)
    if icon is None:
        return x
    canvas.icon(icon, colour, x - 18, line.center().y() + 1, 14)
    return x - 18


def _paint_second_line(canvas: _Canvas, line: QRect, row: InquiryRow, when: str, chips: list[_Chip]) -> None:
    inquiry, quiet = row.inquiry, canvas.colours.text2
    middle = line.center().y() + 1
    right = line.right() + 1 - width_of(when, Role.META, language())
    canvas.text(QRect(right, line.y(), line.right() - right + 2, line.height()), when, Role.META, quiet)
    for words, name in reversed(chips):
        right = _paint_chip(canvas, line, right - GAP, words, name)
    x = line.x()
    canvas.icon(_visibility_icon(inquiry), quiet, x, middle, 14)
    x += 18
    visible = visibility_words(inquiry) if inquiry.source is Source.CUSTOMER else ""
    for words in filter(None, (visible, inquiry.sender)):
        x += canvas.text(_rest(line, x, right), words, Role.META, quiet) + GAP
    if right - GAP - x > 24:
        # the line that a search found says more than the product's name
        canvas.text(_rest(line, x, right), row.match or inquiry.product_name, Role.META, quiet)


def _rest(line: QRect, x: int, right: int) -> QRect:
    return QRect(x, line.y(), max(0, right - GAP - x), line.height())


def _visibility_icon(inquiry: Inquiry) -> str:
    if inquiry.source is not Source.CUSTOMER:
        return "headset"
    if inquiry.hidden_at is not None:
        return "eye-off"
    return "globe" if inquiry.public else "lock"


def _chips(row: InquiryRow, now: datetime) -> list[_Chip]:
    """At most two, the most telling first; each with the pair of colours it wears."""
    found = [
        (row.refused, say("inquiries.chip.refused"), "danger"),
        (row.hiding, say("hiding.chip"), "accent"),
        (row.sending, say("inquiries.chip.sending"), "accent"),
        (row.inquiry.rests(now), rest_chip(row.inquiry, now), "text2"),
        (row.draft, say("inquiries.chip.draft"), "accent"),
        (row.inquiry.unread, say("inquiries.row.unread"), "accent"),
        (row.same_customer > 0, f"×{row.same_customer + 1}", "text2"),
    ]
    return [(words, name) for there, words, name in found if there][:2]


def _paint_chip(canvas: _Canvas, line: QRect, right: int, words: str, name: str) -> int:
    """Draw a chip that ends at `right`; the x where it begins comes back."""
    painter, colours = canvas.painter, canvas.colours
    width = width_of(words, Role.META, language()) + 14
    place = QRect(right - width, line.center().y() - 9, width, 20)
    grounds = {"danger": colours.danger_soft, "accent": colours.accent_soft, "text2": colours.surface}
    edges = {"danger": colours.danger_line, "accent": colours.accent_soft, "text2": colours.line}
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(grounds[name]))
    painter.setPen(QPen(QColor(edges[name]), 1))
    painter.drawRoundedRect(place.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    canvas.text(place.adjusted(7, 0, 7, 0), words, Role.META, getattr(colours, name))
    return place.x()
