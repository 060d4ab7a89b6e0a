"""Bad input and bad weather: a plain sentence each, and nothing typed is lost."""

import asyncio
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton

from qpost.desktop.doorbell import Doorbell
from qpost.desktop.words import of, say
from qpost.domain.failures import NotAMember, NotQpost, NotSent
from qpost.domain.refusals import SignInRefusal
from qpost.domain.translation import TranslationRefusal
from qpost.host.single_instance import ProfileLock
from qpost.server.sandbox.accounts import DEMO_LOGIN, DEMO_PASSWORD, MAIN
from tests.end_to_end.conftest import Play, Seller

TEXT = "本日発送いたします。お届けは明日の予定です。"


async def told(seller: Seller, sentence: str) -> None:
    """Wait for a sentence in the sign-in window, and see that what was typed is still there."""
    await seller.hand.until(lambda: seller.says(sentence), sentence)
    login = await seller.hand.see(say("sign_in.login"), QLineEdit, enabled=True)
    assert login.text() == DEMO_LOGIN


async def open_question(seller: Seller, title: str) -> QPlainTextEdit:
    """Sign in, let a customer ask, and open it."""
    await seller.sign_in()
    seller.ask(title, "いつ届きますか。")
    await seller.hand.press(say("app.nav.customer"))
    await seller.hand.pick(title)
    return await seller.hand.see(say("inquiries.composer.body"), QPlainTextEdit, enabled=True)


def test_a_wrong_password_is_said_under_its_field(play: Play) -> None:
    async def scene(seller: Seller) -> None:
        await seller.hand.press(say("sign_in.button"))
        await told(seller, of(SignInRefusal.WRONG_CREDENTIALS))

    play(scene, password="wrong")


def test_an_account_that_is_locked_is_said_and_everything_typed_stays(play_apart: Play) -> None:
    async def scene(seller: Seller) -> None:
        locked = of(SignInRefusal.ACCOUNT_LOCKED)
        for _ in range(6):
            await seller.hand.press(say("sign_in.button"))
            await seller.hand.see(say("sign_in.button"), QPushButton, enabled=True)
            if seller.says(locked):
                break
        await told(seller, locked)

    play_apart(scene, password="wrong")


def test_a_shop_that_one_was_taken_off_is_said_without_telling_why_and_the_text_stays(
    play_apart: Play,
) -> None:
    async def scene(seller: Seller) -> None:
        editor = await open_question(seller, "権限のない販売店")
        editor.insertPlainText(TEXT)
        with seller.backend.nobody_works_for(MAIN):
            seller.ask("気づかせる質問", "これで気づきます。")
            await seller.hand.until(lambda: seller.says(of(NotAMember())), "the sentence")
            assert not seller.says(say("app.banner.sign_in"))
        assert editor.toPlainText() == TEXT
        seller.program.engine.look_again()
        await seller.hand.until(lambda: not seller.says(of(NotAMember())) or None, "work again")

    play_apart(scene)


def test_a_backend_that_is_not_there_is_said_and_signing_in_works_when_it_is_back(play: Play) -> None:
    async def scene(seller: Seller) -> None:
        async with seller.line.offline():
            await seller.hand.press(say("sign_in.button"))
            await told(seller, of(NotSent()))
        await seller.sign_in()

    play(scene)


@asynccontextmanager
async def something_else(answer: bytes) -> AsyncIterator[str]:
    """A program that answers every request with these bytes."""

    async def reply(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(answer)
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(reply, "127.0.0.1", 0)
    yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    server.close()


@pytest.mark.parametrize(
    "answer",
    [
        b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html>Welcome to the hotel network</html>",
        b'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{"hello": "world"}',
        b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{broken",
        b"HTTP/1.1 404 Not Found\r\nContent-Type: text/plain\r\n\r\nnothing here",
        b"HTTP/1.1 302 Found\r\nLocation: http://login.invalid/\r\nContent-Length: 0\r\n\r\n",
    ],
    ids=["html of a proxy", "foreign json", "broken json", "another program", "redirect"],
)
def test_something_that_is_not_qpost_is_said_to_be_that(play: Play, answer: bytes) -> None:
    async def scene(seller: Seller) -> None:
        async with something_else(answer) as url:
            seller.program.stage.point_at(url)
            await seller.hand.press(say("sign_in.button"))
            await told(seller, of(NotQpost()))

    play(scene)


def test_an_empty_body_cannot_be_sent_and_says_so(play: Play) -> None:
    async def scene(seller: Seller) -> None:
        await open_question(seller, "空の返信")
        button = await seller.hand.see(say("inquiries.send"), QPushButton)
        assert not button.isEnabled()
        assert seller.says(say("inquiries.composer.no_body"))

    play(scene)


def test_a_thousand_and_one_characters_are_kept_and_held_back(play: Play) -> None:
    async def scene(seller: Seller) -> None:
        editor = await open_question(seller, "長い返信")
        editor.insertPlainText("あ" * 1001)
        button = await seller.hand.see(say("inquiries.send"), QPushButton)
        await seller.hand.until(lambda: not button.isEnabled() or None, "a button that is off")
        assert seller.says("1文字超過")
        assert editor.toPlainText() == "あ" * 1001
        editor.textCursor().deletePreviousChar()
        await seller.hand.until(lambda: button.isEnabled() or None, "a button that is on")

    play(scene)


def test_what_is_typed_for_one_customer_never_shows_for_another_and_is_there_again(play: Play) -> None:
    async def scene(seller: Seller) -> None:
        editor = await open_question(seller, "ひとつめ")
        editor.insertPlainText(TEXT)
        seller.ask("ふたつめ", "別の質問です。")
        await seller.hand.pick("ふたつめ")
        other = await seller.hand.see(say("inquiries.composer.body"), QPlainTextEdit, enabled=True)
        await seller.hand.until(lambda: other.toPlainText() == "" or None, "an empty composer")
        await seller.hand.pick("ひとつめ")
        await seller.hand.until(lambda: other.toPlainText() == TEXT or None, "the text again")

    play(scene)


def test_a_reply_written_offline_is_kept_and_goes_by_itself(play: Play) -> None:
    async def scene(seller: Seller) -> None:
        editor = await open_question(seller, "回線の切れた質問")
        async with seller.line.offline():
            await seller.hand.until(lambda: seller.says(say("app.banner.offline")), "the offline banner")
            editor.insertPlainText(TEXT)
            await seller.hand.press(say("inquiries.send"))
            await seller.hand.until(lambda: seller.says(say("inquiries.outcome.waiting")), "kept")
        await seller.hand.press(say("app.banner.offline.retry"))
        sent = say("inquiries.state.sent")
        await seller.hand.until(lambda: seller.says(sent), sent)
        await seller.hand.until(lambda: seller.says(TEXT), "the answer in the history")

    play(scene)


def test_a_session_that_ended_says_so_keeps_the_text_and_goes_on_after_signing_in(play: Play) -> None:
    async def scene(seller: Seller) -> None:
        await seller.hand.press(say("sign_in.save"))
        editor = await open_question(seller, "期限切れの質問")
        editor.insertPlainText(TEXT)
        seller.end_session_at_the_backend()
        seller.ask("気づかせる質問", "これで気づきます。")
        await seller.hand.until(lambda: seller.says(say("app.banner.sign_in")), "the banner")
        assert editor.toPlainText() == TEXT
        await seller.hand.press(say("app.banner.sign_in.action"))
        await seller.hand.write(say("sign_in.password"), DEMO_PASSWORD)
        await seller.hand.press(say("sign_in.button"))
        await seller.hand.until(lambda: not seller.says(say("app.banner.sign_in")) or None, "no banner")
        assert editor.toPlainText() == TEXT
        await seller.hand.press(say("inquiries.send"))
        await seller.hand.until(lambda: seller.says(say("inquiries.state.sent")), "sent")

    play(scene)


def test_a_second_start_raises_the_first_and_says_so(play: Play) -> None:
    async def scene(seller: Seller) -> None:
        profile = seller.profile
        lock = ProfileLock(profile)
        assert lock.take()
        doorbell = Doorbell(profile)
        rang: list[bool] = []
        doorbell.rang.connect(lambda: rang.append(True))
        second = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "qpost", "--profile", str(profile)), stderr=asyncio.subprocess.PIPE
        )
        _, said = await second.communicate()
        await seller.hand.until(lambda: rang or None, "a ring")
        assert second.returncode == 0
        assert say("app.second_start") in said.decode()
        doorbell.close()
        lock.release()

    play(scene)


def test_without_a_translation_service_the_panel_says_so_and_how_there_can_be_one(play: Play) -> None:
    async def scene(seller: Seller) -> None:
        await open_question(seller, "翻訳のない質問")
        await seller.hand.press(say("inquiries.tool.translate"))
        sentence = of(TranslationRefusal.NOT_CONFIGURED)
        assert "qpost-server" in sentence
        await seller.hand.until(lambda: seller.says(sentence), sentence)

    play(scene)
