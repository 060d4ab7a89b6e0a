"""Wavy lines below what seems personal in the text of an answer; nothing of the text itself changes."""

from collections.abc import Iterable

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from qpost.desktop import theme

Span = tuple[int, int]
"""First and last code point of a piece of text, the last one not included."""


def underline(editor: QPlainTextEdit, spans: Iterable[Span], *, bad: bool) -> None:
    """Mark these pieces and no others; the marks move with the text that is typed before them."""
    text = editor.toPlainText()
    editor.setExtraSelections([_selection(cursor_over(editor, text, span), bad=bad) for span in spans])


def replace(editor: QPlainTextEdit, span: Span, words: str) -> None:
    """Put other words in the place of a piece, as one step that can be undone."""
    cursor_over(editor, editor.toPlainText(), span).insertText(words)


def cursor_over(editor: QPlainTextEdit, text: str, span: Span) -> QTextCursor:
    """A cursor that selects a piece; Qt counts UTF-16 units, in which an emoji is two."""
    cursor = QTextCursor(editor.document())
    cursor.setPosition(_units(text[: span[0]]))
    cursor.setPosition(_units(text[: span[1]]), QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _selection(cursor: QTextCursor, *, bad: bool) -> QTextEdit.ExtraSelection:
    worn = theme.tokens()
    wave = QTextCharFormat()
    wave.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    wave.setUnderlineColor(QColor(worn.danger if bad else worn.warn))
    if bad:
        wave.setBackground(QColor(worn.danger_soft))
    marked = QTextEdit.ExtraSelection()
    marked.cursor = cursor
    marked.format = wave
    return marked
