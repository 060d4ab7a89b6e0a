"""What a comparison of a text with its translation says, and how its pieces are marked where they stand."""

from collections.abc import Iterable

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from qpost.desktop import theme
from qpost.desktop.words import of, say
from qpost.domain.comparison import Comparison
from qpost.domain.pieces import Piece


def difference_words(found: Comparison) -> list[str]:
    """One sentence for each side; none where nothing differs."""
    sides = (("translation.missing", found.missing), ("translation.added", found.added))
    return [say(word, pieces=_named(side)) for word, side in sides if side]


def mark(editor: QPlainTextEdit, *, same: Iterable[Piece], other: Iterable[Piece]) -> None:
    """Mark what has its counterpart quietly, and what has none in amber with a line below."""
    worn = theme.tokens()
    quiet, loud = QTextCharFormat(), QTextCharFormat()
    quiet.setBackground(QColor(worn.accent_soft))
    loud.setBackground(QColor(worn.warn_soft))
    loud.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    loud.setUnderlineColor(QColor(worn.warn))
    marks = [_selection(editor, piece, quiet) for piece in same]
    editor.setExtraSelections(marks + [_selection(editor, piece, loud) for piece in other])


def _selection(editor: QPlainTextEdit, piece: Piece, shape: QTextCharFormat) -> QTextEdit.ExtraSelection:
    text = editor.toPlainText()
    cursor = QTextCursor(editor.document())
    cursor.setPosition(_place(text, piece.start))
    cursor.setPosition(_place(text, piece.end), QTextCursor.MoveMode.KeepAnchor)
    selection = QTextEdit.ExtraSelection()
    selection.cursor, selection.format = cursor, shape
    return selection


def _place(text: str, index: int) -> int:
    """Qt counts in UTF-16: what lies beyond the basic plane counts twice."""
    return len(text[:index].encode("utf-16-le")) // 2


def _named(pieces: tuple[Piece, ...]) -> str:
    named = [say("translation.piece", kind=of(piece.kind), text=piece.text) for piece in pieces]
    return say("translation.pause").join(dict.fromkeys(named))
