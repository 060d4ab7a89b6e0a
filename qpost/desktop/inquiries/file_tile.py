"""One file as a small picture, or as a sheet with its name; it is opened by a press."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter, QPainterPath, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from qpost.desktop import theme
from qpost.desktop.icons import pixmap
from qpost.desktop.inquiries.file_words import short_size
from qpost.desktop.theme import Role
from qpost.desktop.widgets.labels import as_tool_tip
from qpost.domain.files import File, MediaType
from qpost.engine.ports import Bitmap

RADIUS = 6
SHARP = 3
"""Pixels fetched for one that is shown: many screens have twice as many, and the edges are cut off."""


def image_of(bitmap: Bitmap) -> QImage:
    """Bare pixels as Qt draws them; the copy owns its memory."""
    bare = QImage(bitmap.pixels, bitmap.width, bitmap.height, 4 * bitmap.width, QImage.Format.Format_RGBA8888)
    return bare.copy()


def bitmap_of(image: QImage) -> Bitmap:
    """The other way round; nothing is packed, as that takes longer than a window may stand still."""
    bare = image.convertToFormat(QImage.Format.Format_RGBA8888)
    return Bitmap(bare.width(), bare.height(), bytes(bare.constBits()))


class FileTile(QAbstractButton):
    """Asks for its picture when it is first seen, and shows a sheet until it has one.

    Signals:
        picture_wanted(FileTile): somebody looks at it.
        opened(File): it was pressed.
    """

    picture_wanted = Signal(object)
    opened = Signal(object)

    def __init__(self, file: File, size: QSize, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.file = file
        self._image: QImage | None = None
        self._asked = False
        self.setFixedSize(size)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{file.name} {short_size(file.size)}")
        self.setToolTip(as_tool_tip(self.accessibleName()))
        self.clicked.connect(lambda: self.opened.emit(self.file))

    @property
    def has_picture(self) -> bool:
        """Whether it shows what is in the file."""
        return self._image is not None

    def wanted_size(self) -> QSize:
        """How large its picture should come."""
        return self.size() * SHARP

    def show_picture(self, bitmap: Bitmap | None) -> None:
        """Show what is in the file; with None it stays a sheet."""
        self._image = None if bitmap is None else image_of(bitmap)
        self.update()

    def ask_again(self) -> None:
        """It could not be fetched: the next look asks anew."""
        self._asked = False

    def showEvent(self, event: QShowEvent) -> None:
        """Somebody may look now."""
        super().showEvent(event)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """What is painted is seen: hidden parts of a long conversation fetch nothing."""
        if not self._asked and self.file.media_type is not MediaType.PDF:
            self._asked = True
            self.picture_wanted.emit(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        painter.setClipPath(outline)
        painter.fillRect(self.rect(), QColor(theme.tokens().surface))
        if self._image is not None:
            painter.drawImage(QRectF(self.rect()), self._image, QRectF(_middle(self._image, self.size())))
        else:
            self._draw_sheet(painter)
        painter.setClipping(False)
        worn = theme.tokens()
        focused = self.hasFocus()
        painter.setPen(QPen(QColor(worn.accent if focused else worn.line), 2 if focused else 1))
        painter.drawPath(outline)
        painter.end()

    def _draw_sheet(self, painter: QPainter) -> None:
        worn = theme.tokens()
        picture = "file-text" if self.file.media_type is MediaType.PDF else "image"
        side = 20
        tall = self.height() >= 72
        top = (self.height() - side) // 2 - (12 if tall else 0)
        drawn = pixmap(picture, worn.text2, side, self.devicePixelRatioF())
        painter.drawPixmap((self.width() - side) // 2, top, drawn)
        if tall:
            font = theme.font(Role.META)
            painter.setFont(font)
            painter.setPen(QColor(worn.text2))
            room = QRect(6, top + side + 4, self.width() - 12, 18)
            words = QFontMetrics(font).elidedText(self.file.name, Qt.TextElideMode.ElideMiddle, room.width())
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, words)


def _middle(image: QImage, frame: QSize) -> QRect:
    """The part of a picture that fills a frame of another shape."""
    size = frame.scaled(image.size(), Qt.AspectRatioMode.KeepAspectRatio)
    return QRect(
        (image.width() - size.width()) // 2,
        (image.height() - size.height()) // 2,
        size.width(),
        size.height(),
    )
