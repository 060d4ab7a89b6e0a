"""Buttons: their words stay whole, their names are their words, their pictures follow the theme."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from qpost.desktop import theme
from qpost.desktop.widgets.buttons import IconButton, LinkButton, PrimaryButton, QuietButton, SecondaryButton
from qpost.domain.settings import Appearance
from tests.desktop.qt import spoken_name


@pytest.mark.parametrize("kind", [PrimaryButton, SecondaryButton, QuietButton, LinkButton])
@pytest.mark.parametrize(
    "label",
    ["お問合せ & メッセージ", "メール発送 & 商品ページでお問い合わせを非表示設定", "キャンセル & 未受取"],
)
def test_an_ampersand_is_neither_swallowed_nor_a_mnemonic(
    qtbot: QtBot, kind: type[SecondaryButton], label: str
) -> None:
    button = kind(label)
    qtbot.addWidget(button)
    assert button.shortcut().isEmpty()
    assert spoken_name(button) == label
    assert button.text().replace("&&", "&") == label


def test_the_key_is_shown_but_not_part_of_the_name(qtbot: QtBot) -> None:
    button, without = PrimaryButton("送信", "send", hint="Ctrl+Enter"), PrimaryButton("送信", "send")
    for each in (button, without):
        qtbot.addWidget(each)
        assert (each.text(), spoken_name(each)) == ("送信", "送信")
    assert button.sizeHint().width() > without.sizeHint().width()
    button.resize(button.sizeHint())
    assert button.grab().toImage() != without.grab().toImage()


def test_a_picture_alone_has_a_name_and_room_to_be_hit(qtbot: QtBot) -> None:
    button = IconButton("更新", "refresh-cw")
    qtbot.addWidget(button)
    assert (spoken_name(button), button.toolTip()) == ("更新", "更新")
    assert button.minimumWidth() >= 28
    assert button.minimumHeight() >= 28


def test_a_picture_takes_the_colours_of_another_theme(qtbot: QtBot, qapp: QApplication) -> None:
    button = LinkButton("ログアウト", "log-out")
    qtbot.addWidget(button)
    light = button.icon().pixmap(20, 16).toImage()
    theme.apply(qapp, Appearance.DARK)
    assert button.icon().pixmap(20, 16).toImage() != light
