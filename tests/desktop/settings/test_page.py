"""The settings page: only what works, and every change holds at once."""

import pytest
from pytestqt.qtbot import QtBot

from qpost.desktop import theme
from qpost.desktop.settings.page import SettingsPage
from qpost.desktop.tokens import DARK
from qpost.domain.settings import AfterSend, Appearance, Density, Language
from tests.desktop.conftest import Seat
from tests.desktop.qt import click, focusable, show, spoken_name


@pytest.fixture
def page(seat: Seat, qtbot: QtBot) -> SettingsPage:
    made = SettingsPage(seat.bridge)
    show(qtbot, made)
    return made


async def test_every_setting_is_named(page: SettingsPage) -> None:
    names = [spoken_name(widget) for widget in focusable(page)]
    assert names == [
        "言語設定", "テーマ", "密度",
        "起動時", "離席時に画面を隠す",
        "新しいお問い合わせ", "期限まで30分", "期限切れ", "Qoo10からのメッセージ", "キャンセル/返品/未受取",
        "送信できなかった返信", "内容を隠す", "音", "静かな時間の始まり", "静かな時間の終わり", "静かな時間",
        "通知を止める",
        "送信の取り消し", "メール", "次の未回答へ", "そのまま",
        "自分の言語",
    ]  # fmt: skip
    assert spoken_name(page.after_send) == "送信したら"


async def test_a_change_is_kept_at_once(page: SettingsPage, seat: Seat) -> None:
    page.density.chosen.emit(Density.COMPACT)
    click(page.mail_copy)
    click(page.after_send.button(AfterSend.NEXT))
    page.undo.chosen.emit(30)
    saved = seat.settings.saved
    assert (saved.density, saved.mail_copy, saved.after_send) == (Density.COMPACT, False, AfterSend.NEXT)
    assert saved.undo_seconds == 30
    assert page.undo.currentText() == "30秒"


async def test_another_theme_is_worn_at_once(page: SettingsPage) -> None:
    page.appearance.chosen.emit(Appearance.DARK)
    assert theme.tokens() == DARK


async def test_another_language_is_spoken_at_once(page: SettingsPage, seat: Seat) -> None:
    page.language.chosen.emit(Language.ENGLISH)
    await seat.settle()
    assert spoken_name(page.mail_copy) == "Email"
    assert page.language.currentText() == "English"


async def test_a_change_made_elsewhere_is_shown(page: SettingsPage, seat: Seat) -> None:
    seat.engine.settings.change(density=Density.COMFORTABLE)
    assert page.density.value() is Density.COMFORTABLE
