"""The sign-in window: the manuals' labels, every trouble in its place, and nothing typed is lost."""

import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from qpost.desktop import words
from qpost.desktop.sign_in.window import SignInWindow
from qpost.domain.failures import Incompatible, NotQpost, ServerTrouble, Unreachable, Untrusted
from qpost.domain.refusals import SignInRefusal
from qpost.domain.settings import Language, Settings
from qpost.domain.shops import Location
from qpost.engine.session import ChoosingShop
from tests.desktop.conftest import SERVER, Seat
from tests.desktop.qt import click, commit, compose, focusable, press, show, spoken_name
from tests.fakes.scripted_remote import PASSWORD


@pytest.fixture
def window(seat: Seat, qtbot: QtBot) -> SignInWindow:
    made = SignInWindow(seat.bridge, SERVER, login="hana-cosme01", password=PASSWORD)
    show(qtbot, made)
    return made


async def test_every_control_has_the_manuals_name_in_the_manuals_order(
    window: SignInWindow, seat: Seat
) -> None:
    await seat.settle()
    autostart = (
        "Windowsログイン時にQpostを起動する" if sys.platform == "win32" else "ログイン時にQpostを起動する"
    )
    assert [spoken_name(widget) for widget in focusable(window)] == [
        "日本", "その他", "IDまたはEメール", "パスワード", "パスワードを表示",
        "言語設定", "ログイン情報保存", autostart, "ログイン",
    ]  # fmt: skip
    assert spoken_name(window.form.location) == "ログイン位置"


async def test_the_right_password_leads_to_the_shops(window: SignInWindow, seat: Seat, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.signed_in, timeout=0, raising=False) as granted:
        click(window.button)
        await seat.settle()
    assert granted.args is not None
    assert isinstance(granted.args[0], ChoosingShop)


async def test_a_password_can_be_pasted(window: SignInWindow) -> None:
    window.form.password.clear()
    QApplication.clipboard().setText(PASSWORD)
    press(window.form.password, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert window.form.password.text() == PASSWORD


async def test_enter_signs_in_from_a_box_too(window: SignInWindow, seat: Seat, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.signed_in, timeout=0, raising=False) as granted:
        window.form.autostart.setFocus()
        press(window.form.autostart, Qt.Key.Key_Return)
        await seat.settle()
    assert granted.args is not None


async def test_a_wrong_password_is_said_under_it_kept_and_selected(window: SignInWindow, seat: Seat) -> None:
    window.form.password.setText("wrong")
    press(window.form.password, Qt.Key.Key_Return)
    assert not window.button.isEnabled()
    await seat.settle()
    assert window.form.password_field.error() == "IDまたはパスワードが違います。入力はそのままです。"
    assert window.form.password.selectedText() == "wrong" or window.form.password.hasSelectedText()
    assert (window.form.login.text(), window.form.password.text()) == ("hana-cosme01", "wrong")
    assert window.button.isEnabled()


async def test_no_network_is_said_and_nothing_is_lost(window: SignInWindow, seat: Seat) -> None:
    with seat.remote.offline():
        click(window.button)
        await seat.settle()
    assert "サーバーに接続できません" in window.trouble()
    assert window.form.password.text() == PASSWORD


@pytest.mark.parametrize("refusal", SignInRefusal)
async def test_every_refusal_has_its_sentence_in_the_window(
    window: SignInWindow, refusal: SignInRefusal
) -> None:
    window.show_trouble(refusal)
    assert window.trouble() == words.of(refusal)


@pytest.mark.parametrize(
    "failure", [Unreachable(), Untrusted(), NotQpost(), Incompatible(), ServerTrouble(503)], ids=repr
)
async def test_every_failure_has_its_sentence_in_the_window(
    window: SignInWindow, failure: Unreachable
) -> None:
    window.show_trouble(failure)
    assert window.trouble() == words.of(failure)


async def test_empty_fields_are_named_before_anything_is_asked(window: SignInWindow) -> None:
    window.form.password.clear()
    click(window.button)
    assert window.form.password_field.error() == "パスワードを入力してください。"
    window.form.login.clear()
    click(window.button)
    assert window.form.login_field.error() == "IDまたはEメールを入力してください。"
    assert window.form.login.hasFocus()


async def test_enter_does_not_sign_in_while_composing(window: SignInWindow) -> None:
    window.form.login.setFocus()
    compose(window.form.login, "はな")
    press(window.form.login, Qt.Key.Key_Return)
    assert window.button.isEnabled()
    commit(window.form.login, "花")
    press(window.form.login, Qt.Key.Key_Return)
    assert not window.button.isEnabled()


async def test_a_full_width_id_is_written_half_width_and_the_password_is_not_touched(
    window: SignInWindow,
) -> None:
    window.form.login.setText("ｈａｎａ０１ ")
    window.form.password.setText("")
    commit(window.form.password, "ｐａｓｓ１")
    assert window.form.entered().login == "hana01"
    assert window.form.entered().password == "ｐａｓｓ１"
    assert window.form.password.has_full_width()
    assert window.form.said_of_keys() == ["全角文字が含まれています"]


async def test_caps_lock_is_noticed_from_what_is_typed(window: SignInWindow) -> None:
    window.form.password.setFocus()
    press(window.form.password, Qt.Key.Key_A, Qt.KeyboardModifier.ShiftModifier)
    assert window.form.said_of_keys() in ([], ["Caps Lockがオンです"])
    window.form.password.caps_lock_seen.emit(True)
    assert window.form.said_of_keys() == ["Caps Lockがオンです"]


async def test_the_eye_shows_the_password_and_says_so(window: SignInWindow) -> None:
    eye = window.form.password.eye()
    click(eye)
    assert window.form.password.echoMode() is QLineEdit.EchoMode.Normal
    assert spoken_name(eye) == "パスワードを隠す"


async def test_another_language_is_spoken_at_once(window: SignInWindow, seat: Seat) -> None:
    window.show_trouble(SignInRefusal.WRONG_CREDENTIALS)
    window.form.language.chosen.emit(Language.CHINESE)
    await seat.settle()
    assert window.windowTitle() == "qpost — 登录"
    assert spoken_name(window.form.login) == "ID或邮件地址"
    assert spoken_name(window.form.location.button(Location.HOME)) == "中国"
    assert window.trouble().startswith("ID或密码有误")
    assert seat.settings.saved.language is Language.CHINESE


async def test_without_a_keyring_saving_is_refused_and_says_why(seat: Seat, qtbot: QtBot) -> None:
    seat.vault.locked = True
    window = SignInWindow(seat.bridge, SERVER)
    show(qtbot, window)
    await seat.settle()
    assert not window.form.save.isEnabled()
    assert "資格情報ストアがない" in window.form.save.accessibleDescription()
    window.form.login.setText("hana-cosme01")
    window.form.password.setText("wrong")
    click(window.button)
    await seat.settle()
    assert not window.form.save.isEnabled()


async def test_autostart_is_kept_as_the_system_took_it(window: SignInWindow, seat: Seat) -> None:
    click(window.form.autostart)
    assert seat.engine.settings.current.autostart
    click(window.form.autostart)
    assert not seat.engine.settings.current.autostart


async def test_what_was_typed_last_time_is_there_and_the_password_is_waited_for(
    seat: Seat, qtbot: QtBot
) -> None:
    seat.engine.settings.change(login="hana-cosme01", location=Location.OTHER)
    window = SignInWindow(seat.bridge, SERVER)
    show(qtbot, window)
    assert window.form.login.text() == "hana-cosme01"
    assert window.form.location.value() is Location.OTHER
    assert window.form.password.hasFocus()
    assert Settings().login == ""


async def test_an_error_moves_no_field_above_it(window: SignInWindow, qapp: QApplication) -> None:
    place, tall = window.form.password.mapTo(window, window.form.password.rect().topLeft()), window.height()
    window.show_trouble(SignInRefusal.WRONG_CREDENTIALS)
    window.adjustSize()
    assert window.form.password.mapTo(window, window.form.password.rect().topLeft()) == place
    assert window.sizeHint().height() > tall
    assert window.width() == 464
