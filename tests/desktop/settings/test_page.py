"""設定: its pages, the search, and changes that hold at once."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from qpost.desktop import theme
from qpost.desktop.navigation import SettingsPart, ShowSettings
from qpost.desktop.notices import Toast
from qpost.desktop.settings.general import GeneralSection
from qpost.desktop.settings.page import SECTIONS, SettingsPage
from qpost.desktop.settings.sending import SendingSection
from qpost.desktop.tokens import DARK
from qpost.desktop.words import say
from qpost.domain.settings import Appearance, Density, Language
from tests.desktop.conftest import Seat
from tests.desktop.qt import click, focusable, show, spoken_name


@pytest.fixture
def page(seat: Seat, qtbot: QtBot) -> SettingsPage:
    made = SettingsPage(seat.bridge)
    made.resize(1100, 800)
    show(qtbot, made)
    return made


def general(page: SettingsPage) -> GeneralSection:
    section = page.go(SettingsPart.GENERAL)
    assert isinstance(section, GeneralSection)
    return section


NAMES = {
    SettingsPart.GENERAL: [
        "初期値に戻す", "言語設定", "テーマ", "文字サイズ", "密度", "起動時", "離席時に画面を隠す",
    ],
    SettingsPart.NOTIFICATIONS: [
        "初期値に戻す", "新しいお問い合わせ", "期限まで30分", "期限切れ", "Qoo10からのメッセージ",
        "キャンセル/返品/未受取", "送信できなかった返信", "内容を隠す", "音",
        "静かな時間の始まり", "静かな時間の終わり", "静かな時間", "通知を止める",
    ],
    SettingsPart.SENDING: [
        "初期値に戻す", "送信の取り消し", "Ctrl+Enter", "Enter", "次の未回答へ", "そのまま",
        "一覧へ", "メール",
    ],
    SettingsPart.TRANSLATION: ["初期値に戻す", "自分の言語"],
    SettingsPart.GUARD: ["初期値に戻す", "止める", "警告", "用語", "追加"],
    SettingsPart.KEYS: ["初期値に戻す", "1文字キー"],
    SettingsPart.ACCESS: ["初期値に戻す", "すべて", "大切なものだけ", "お知らせの表示時間"],
    SettingsPart.DATA: ["初期値に戻す", "開いたファイルの保存期間"],
    SettingsPart.ACCOUNT: ["販売店名", "次回からこのショップを開く", "ログアウト", "終了"],
}  # fmt: skip


@pytest.mark.parametrize("part", SettingsPart)
async def test_every_setting_is_named(page: SettingsPage, part: SettingsPart) -> None:
    assert [spoken_name(widget) for widget in focusable(page.go(part))] == NAMES[part]


async def test_the_pages_are_listed_and_the_one_that_is_shown_is_marked(page: SettingsPage) -> None:
    page.show_request(ShowSettings(SettingsPart.GUARD))
    assert page.section.isVisible()
    marked = [item for item in page.items.values() if item.is_selected()]
    assert [spoken_name(item) for item in marked] == ["個人情報ガード"]
    assert [spoken_name(item) for item in page.items.values()] == [say(one[1]) for one in SECTIONS.values()]


async def test_another_theme_is_worn_at_once(page: SettingsPage) -> None:
    general(page).appearance.chosen.emit(Appearance.DARK)
    assert theme.tokens() == DARK


async def test_another_language_is_spoken_at_once(page: SettingsPage, seat: Seat) -> None:
    general(page).language.chosen.emit(Language.ENGLISH)
    await seat.settle()
    section = page.go(SettingsPart.SENDING)
    assert isinstance(section, SendingSection)
    assert spoken_name(section.mail_copy) == "Email"
    assert general(page).language.currentText() == "English"


async def test_a_change_made_elsewhere_is_shown(page: SettingsPage, seat: Seat) -> None:
    section = general(page)
    seat.engine.settings.change(density=Density.COMFORTABLE)
    assert section.density.value() is Density.COMFORTABLE


async def test_the_search_finds_settings_of_every_page_and_leads_to_the_control(
    page: SettingsPage, qtbot: QtBot
) -> None:
    page.search.setText("えんたー")
    assert page.hits() == []
    page.search.setText("ｅｎｔｅｒ")
    (hit,) = page.hits()
    assert (spoken_name(hit), hit.accessibleDescription()) == ("送信キー", "送信")
    click(hit)
    section = page.section
    assert isinstance(section, SendingSection)
    qtbot.waitUntil(lambda: section.send_key.isAncestorOf(page.focusWidget()))
    page.search.clear()
    assert all(item.isVisible() for item in page.items.values())


async def test_a_page_goes_back_to_its_defaults_and_that_can_be_undone(
    page: SettingsPage, seat: Seat
) -> None:
    section = general(page)
    seat.engine.settings.change(density=Density.COMPACT, text_percent=150, language=Language.JAPANESE)
    click(section.reset)
    now = seat.engine.settings.current
    assert (now.density, now.text_percent) == (Density.STANDARD, 100)
    toast = page.window().findChild(QWidget, "toast")
    assert isinstance(toast, Toast)
    assert toast.sentence() == "一般を初期値に戻しました。"
    click(toast.buttons()[0])
    now = seat.engine.settings.current
    assert (now.density, now.text_percent) == (Density.COMPACT, 150)


async def test_no_reset_touches_what_is_no_preference(page: SettingsPage) -> None:
    resets = {name for part in SettingsPart for name in page.go(part).resets}
    assert resets.isdisjoint({"language", "autostart", "save_session", "login", "server", "guard_terms"})
