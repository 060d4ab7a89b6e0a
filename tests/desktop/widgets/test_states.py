"""Fields, banners and empty states: each says what is so in text that can be read and heard."""

from pytestqt.qtbot import QtBot

from qpost.desktop.widgets.banner import Banner
from qpost.desktop.widgets.buttons import Button
from qpost.desktop.widgets.empty import EmptyState
from qpost.desktop.widgets.field import Field
from qpost.desktop.widgets.ime import ImeLineEdit
from tests.desktop.qt import show, spoken_name


def test_a_field_is_named_by_its_label_and_described_by_its_error(qtbot: QtBot) -> None:
    field = Field(ImeLineEdit(), "IDまたはEメール")
    show(qtbot, field)
    assert spoken_name(field.edit) == "IDまたはEメール"
    field.set_error("IDが違います。")
    assert (field.error(), field.edit.accessibleDescription()) == ("IDが違います。", "IDが違います。")
    field.set_error("")
    assert field.edit.accessibleDescription() == ""


def test_an_error_makes_the_field_taller_and_moves_nothing_above(qtbot: QtBot) -> None:
    field = Field(ImeLineEdit(), "パスワード")
    show(qtbot, field)
    place, height = field.edit.pos(), field.sizeHint().height()
    field.set_error("違います。")
    assert field.sizeHint().height() > height
    assert field.edit.pos() == place


def test_a_banner_says_its_condition_and_offers_the_way_out(qtbot: QtBot) -> None:
    banner = Banner()
    qtbot.addWidget(banner)
    assert banner.isHidden()
    banner.say("cloud-off", "warn", "オフライン", "最終同期 14:02。", "今すぐ再接続")
    assert spoken_name(banner) == "オフライン 最終同期 14:02。"
    with qtbot.waitSignal(banner.acted):
        banner.findChildren(Button)[0].click()


def test_an_empty_state_offers_an_action_only_where_there_is_one(qtbot: QtBot) -> None:
    empty = EmptyState()
    show(qtbot, empty)
    button = empty.findChildren(Button)[0]
    empty.say("未回答はありません")
    assert button.isHidden()
    empty.say("条件に合うお問い合わせはありません", action="条件を解除")
    with qtbot.waitSignal(empty.acted):
        button.click()
