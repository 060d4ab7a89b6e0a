"""Labels: anybody's text stays text, and what is cut can still be read."""

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from pytestqt.qtbot import QtBot

from qpost.desktop.theme import Role
from qpost.desktop.widgets.labels import ElidedLabel, Picture, PlainLabel, Tag
from tests.desktop.qt import spoken_name

HOSTILE = "<img src='//evil/share/y.png'><b>配送</b> & 商品"


def test_text_is_never_read_as_html(qtbot: QtBot) -> None:
    for label in (PlainLabel(HOSTILE), ElidedLabel(HOSTILE)):
        qtbot.addWidget(label)
        assert label.textFormat() is Qt.TextFormat.PlainText
        assert label.text() == HOSTILE
        assert spoken_name(label) == HOSTILE


def test_a_cut_text_is_whole_in_its_tool_tip_and_still_no_html(qtbot: QtBot) -> None:
    label = ElidedLabel(HOSTILE * 3, Role.META)
    qtbot.addWidget(label)
    label.resize(80, 20)
    assert label.elided().endswith("…")
    QCoreApplication.sendEvent(label, QHelpEvent(QHelpEvent.Type.ToolTip, QPoint(1, 1), QPoint(1, 1)))
    assert "&lt;img" in label.toolTip()
    assert "<img" not in label.toolTip()


def test_a_text_that_fits_has_no_tool_tip(qtbot: QtBot) -> None:
    label = ElidedLabel("短い")
    qtbot.addWidget(label)
    label.resize(400, 20)
    QCoreApplication.sendEvent(label, QHelpEvent(QHelpEvent.Type.ToolTip, QPoint(1, 1), QPoint(1, 1)))
    assert (label.elided(), label.toolTip()) == ("短い", "")


def test_a_tag_says_its_word_beside_its_picture(qtbot: QtBot) -> None:
    tag = Tag("公開", "globe", "warn")
    qtbot.addWidget(tag)
    assert tag.text() == "公開"
    assert not tag.findChildren(Picture)[0].isHidden()
    tag.show_words("未回答")
    assert tag.findChildren(Picture)[0].isHidden()
