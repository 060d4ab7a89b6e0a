"""Some paragraphs to write, with a label above, an outline around, and a count below."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from qpost.desktop.theme import Role
from qpost.desktop.widgets.ime import ImePlainTextEdit, draw_frame
from qpost.desktop.widgets.labels import PlainLabel


class TextArea(QWidget):
    """The text's accessible name is its label; the count is whatever its owner puts there."""

    def __init__(
        self,
        edit: ImePlainTextEdit,
        parent: QWidget | None = None,
        *,
        height: int = 92,
        foot: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.edit = edit
        self._label = PlainLabel("", Role.CONTROL, tone="quiet")
        self._mark = PlainLabel("", Role.META, tone="quiet")
        head = QHBoxLayout()
        head.addWidget(self._label, 1)
        head.addWidget(self._mark)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(_Outline(edit, height))
        if foot is not None:
            column.addWidget(foot, 0, Qt.AlignmentFlag.AlignRight)

    def set_label(self, label: str, mark: str = "") -> None:
        """Name it, and say at the right end that it is 必須."""
        self._label.setText(label)
        self._mark.setText(mark)
        self.edit.setAccessibleName(label)


class _Outline(QFrame):
    """Drawn as a field is; its text has the keys in its place."""

    def __init__(self, edit: ImePlainTextEdit, height: int) -> None:
        super().__init__()
        self.setFixedHeight(height)
        self.setFocusProxy(edit)
        edit.document().setDocumentMargin(6)
        edit.installEventFilter(self)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(4, 2, 2, 2)
        inside.addWidget(edit)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The outline wears the focus of the text."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A field's own outline."""
        draw_frame(self, error=False)
