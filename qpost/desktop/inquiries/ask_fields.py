"""The fields of an inquiry to the marketplace: the order with 照会, the category, the words."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from qpost.desktop.inquiries.composer_counter import Counter
from qpost.desktop.theme import Role, font
from qpost.desktop.widgets.buttons import SecondaryButton
from qpost.desktop.widgets.drop_down import DropDown
from qpost.desktop.widgets.field import Note
from qpost.desktop.widgets.ime import ImeLineEdit, ImePlainTextEdit
from qpost.desktop.widgets.labels import PlainLabel
from qpost.desktop.words import of, say
from qpost.domain.ids import OrderNo
from qpost.domain.inquiries import Category, digits
from qpost.domain.orders import Order

OFFERED = (Category.SHIPPING, Category.CANCEL_REFUND, Category.OTHER, Category.SELLER_BOARD)
"""カテゴリ of a message, in the manuals' order (spec.md §6.1)."""

LINES = 6


class OrderField(QWidget):
    """注文番号 with 照会, and what was found below it.

    Signals:
        wanted(): the order shall be looked for.
    """

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = PlainLabel("", Role.CONTROL, self, tone="quiet")
        self.edit = ImeLineEdit(self)
        self.look_up = SecondaryButton(parent=self)
        self._found = Note("package", "text2", self)
        self._error = Note("circle-alert", "danger", self)
        self._order: Order | None = None
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.edit, 1)
        row.addWidget(self.look_up)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._label)
        column.addLayout(row)
        column.addWidget(self._found)
        column.addWidget(self._error)
        self.edit.returnPressed.connect(self.wanted)
        self.edit.textChanged.connect(lambda _text: self.show_order(None, asked=False))
        self.look_up.clicked.connect(lambda: self.wanted.emit())

    def number(self) -> OrderNo | None:
        """What is typed, as the marketplace writes it; None where nothing is."""
        typed = digits(self.edit.text())
        return OrderNo(typed) if typed else None

    def put(self, number: OrderNo | None) -> None:
        """Type a number."""
        self.edit.setText(number or "")

    def show_order(self, order: Order | None, *, asked: bool) -> None:
        """Name the product of the order that was found, or say that there is none such."""
        self._order = order
        missing = asked and order is None
        self._found.say(_product(order) if order else "")
        self._error.say(say("many.ask.no_order") if missing else "")
        self.edit.set_error(missing)
        self.edit.setAccessibleDescription(self.said())

    def said(self) -> str:
        """What stands below the field."""
        return self._found.sentence() or self._error.sentence()

    def reword(self) -> None:
        """Say everything again in the language of the screens."""
        name = say("many.ask.order")
        self._label.setText(f"{name} ({say('many.ask.optional')})")
        self.edit.setAccessibleName(name)
        self.look_up.setText(say("many.ask.look_up"))
        if self._order is not None or self._error.sentence():
            self.show_order(self._order, asked=True)


class CategoryField(QWidget):
    """カテゴリ: none is chosen for the seller."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = PlainLabel("", Role.CONTROL, self, tone="quiet")
        self.list: DropDown[Category | None] = DropDown((None, *OFFERED), self)
        self._error = Note("circle-alert", "danger", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._label)
        column.addWidget(self.list)
        column.addWidget(self._error)
        self.list.chosen.connect(lambda _category: self.set_error(""))

    def value(self) -> Category | None:
        """What is chosen."""
        return self.list.value()

    def choose(self, category: Category | None) -> None:
        """Choose one, or none."""
        self.list.set_value(category if category in OFFERED else None)

    def set_error(self, sentence: str) -> None:
        """Say why it has to be looked at again, or nothing."""
        self._error.say(sentence)

    def error(self) -> str:
        """What is said under the list."""
        return self._error.sentence()

    def reword(self) -> None:
        """Say everything again in the language of the screens."""
        self._label.setText(say("many.ask.category"))
        self.list.set_words(
            say("many.ask.category"), [say("many.ask.select"), *(of(category) for category in OFFERED)]
        )


class BodyField(QWidget):
    """内容 with its counter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = PlainLabel("", Role.CONTROL, self, tone="quiet")
        self.edit = _Body()
        self.counter = Counter()
        self._error = Note("circle-alert", "danger", self)
        foot = QHBoxLayout()
        foot.addWidget(self._error, 1)
        foot.addStretch(1)
        foot.addWidget(self.counter)
        frame = QFrame(self)
        frame.setProperty("plane", "card")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(2, 2, 2, 2)
        inside.addWidget(self.edit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._label)
        column.addWidget(frame)
        column.addLayout(foot)
        self.edit.textChanged.connect(lambda: self.counter.show_body(self.edit.toPlainText()))

    def set_error(self, sentence: str) -> None:
        """Say why it has to be looked at again, or nothing."""
        self._error.say(sentence)
        self.edit.setAccessibleDescription(sentence)

    def error(self) -> str:
        """What is said under the text."""
        return self._error.sentence()

    def reword(self) -> None:
        """Say everything again in the language of the screens."""
        self._label.setText(say("many.ask.body"))
        self.edit.setAccessibleName(say("many.ask.body"))
        self.counter.show_body(self.edit.toPlainText())


class _Body(ImePlainTextEdit):
    """As high as a few lines."""

    def __init__(self) -> None:
        super().__init__()
        self.setFont(font(Role.BODY))
        self.document().setDocumentMargin(8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Some lines of its font."""
        return QSize(200, LINES * QFontMetrics(self.font()).lineSpacing() + 16)


def _product(order: Order) -> str:
    return say("many.ask.product", name=order.product_name, code=order.product_code)
