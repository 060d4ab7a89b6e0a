"""The shop chooser: named cards with what waits in them, and 選択完了."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QGroupBox
from pytestqt.qtbot import QtBot

from qpost.desktop.shops.card import ShopCard
from qpost.desktop.shops.chooser import ShopChooser
from qpost.desktop.widgets.labels import PlainLabel
from qpost.domain.ids import ShopId
from qpost.engine.session import ChoosingShop, SignedOut, Working
from tests import examples as eg
from tests.desktop.conftest import Seat
from tests.desktop.qt import click, focusable, press, show, spoken_name, spoken_role

MAIN = replace(
    eg.shop(name="Hana Cosme 本店", unanswered=4), delayed_claims=3, members=3, last_used_at=eg.NOW
)
OUTLET = replace(eg.shop(ShopId("s-2"), name="Hana Cosme アウトレット"), chip=1)


@pytest.fixture
async def choosing(seat: Seat) -> ChoosingShop:
    seat.remote.shop_list = (MAIN, OUTLET)
    return await seat.sign_in()


@pytest.fixture
def window(seat: Seat, choosing: ChoosingShop, qtbot: QtBot) -> ShopChooser:
    made = ShopChooser(seat.bridge, choosing)
    show(qtbot, made)
    return made


async def test_shops_are_radio_buttons_named_after_them_in_a_named_group(window: ShopChooser) -> None:
    [group] = window.findChildren(QGroupBox)
    assert spoken_name(group) == "販売店名"
    cards = group.findChildren(ShopCard)
    assert [spoken_name(card) for card in cards] == ["Hana Cosme 本店", "Hana Cosme アウトレット"]
    assert {spoken_role(card) for card in cards} == {QAccessible.Role.RadioButton}
    others = [spoken_name(widget) for widget in focusable(window) if widget not in cards]
    assert others == ["次回からこのショップを開く", "ログアウト", "選択完了"]


async def test_a_card_says_what_waits_and_when_it_was_used(window: ShopChooser) -> None:
    card, other = window.card("s-1"), window.card("s-2")
    assert card.accessibleDescription() == "未回答 4件、遅延 3件"
    assert card.last_used() == "担当 3人 · 最後に使用 きょう 10:00"
    assert other.accessibleDescription() == "未回答 なし"
    assert other.last_used() == "担当 2人"


async def test_the_chosen_shop_is_opened(window: ShopChooser, seat: Seat, qtbot: QtBot) -> None:
    chosen: list[Working] = []
    window.chosen.connect(chosen.append)
    click(window.card("s-2"))
    click(window.keep)
    click(window.done)
    await seat.settle()
    assert [working.shop for working in chosen] == [OUTLET]
    assert seat.settings.saved.skip_shop_chooser
    assert seat.settings.saved.shop_id == "s-2"


async def test_the_last_choice_is_chosen_already(seat: Seat, choosing: ChoosingShop, qtbot: QtBot) -> None:
    seat.engine.settings.change(shop_id=ShopId("s-2"))
    window = ShopChooser(seat.bridge, choosing)
    qtbot.addWidget(window)
    assert window.card("s-2").isChecked()
    seat.engine.settings.change(shop_id=ShopId("gone"))
    again = ShopChooser(seat.bridge, choosing)
    qtbot.addWidget(again)
    assert again.card("s-1").isChecked()


async def test_arrows_walk_the_shops(window: ShopChooser) -> None:
    window.card("s-1").setFocus()
    press(window.card("s-1"), Qt.Key.Key_Down)
    assert window.card("s-2").isChecked()


async def test_signing_out_leads_back(window: ShopChooser, seat: Seat) -> None:
    left: list[bool] = []
    window.signed_out.connect(lambda: left.append(True))
    click(window.out)
    await seat.settle()
    assert left == [True]
    assert isinstance(seat.engine.session.state, SignedOut)


async def test_a_session_that_could_not_be_kept_is_said_before_work_begins(
    seat: Seat, choosing: ChoosingShop, qtbot: QtBot
) -> None:
    made = ShopChooser(seat.bridge, replace(choosing, unsaved=True))
    show(qtbot, made)
    said = [label.text() for label in made.findChildren(PlainLabel) if label.isVisible()]
    assert any("ログイン情報は保存していません" in words for words in said)


async def test_enter_on_a_card_opens_its_shop(window: ShopChooser, seat: Seat) -> None:
    chosen: list[Working] = []
    window.chosen.connect(chosen.append)
    window.card("s-2").setChecked(True)
    press(window.card("s-2"), Qt.Key.Key_Return)
    await seat.settle()
    assert [working.shop for working in chosen] == [OUTLET]


async def test_enter_on_sign_out_signs_out(window: ShopChooser, seat: Seat) -> None:
    chosen: list[Working] = []
    window.chosen.connect(chosen.append)
    window.out.setFocus()
    press(window.out, Qt.Key.Key_Return)
    await seat.settle()
    assert not chosen
    assert isinstance(seat.engine.session.state, SignedOut)
