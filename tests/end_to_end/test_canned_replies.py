"""よく使う返事: shared by members, written offline, called by letters, no blank sent, deletion undone."""

from uuid import uuid4

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton

from qpost.desktop.words import say
from qpost.domain.canned_replies import CannedReply
from qpost.domain.commands import Command, Envelope
from qpost.domain.ids import CannedId, CommandKey, Cursor
from qpost.domain.shops import Location
from qpost.engine.ports import Accepted, SignedIn
from qpost.remote.client import HttpRemote
from qpost.server.sandbox.accounts import DEMO_PASSWORD, MAIN, MEMBERS
from tests import examples as eg
from tests.end_to_end.conftest import Play, Seller

THEIRS = eg.canned(
    CannedId("colleague-1"),
    folder="配送",
    name="同僚のご案内",
    abbreviation="doryo",
    public_safe=True,
    body="{注文番号} の{商品名}をお送りします。",
)


class Colleague:
    """Another member at another computer, without a window."""

    def __init__(self) -> None:
        self._remote = HttpRemote()

    async def sign_in(self, url: str) -> None:
        """Begin to work."""
        answer = await self._remote.sign_in(url, Location.HOME, MEMBERS[1].login, DEMO_PASSWORD)
        assert isinstance(answer, SignedIn)

    async def give(self, command: Command) -> None:
        """Have something done."""
        answer = await self._remote.send(Envelope(CommandKey(str(uuid4())), MAIN, command))
        assert isinstance(answer, Accepted)

    async def entries(self) -> dict[str, CannedReply]:
        """Every saved reply of the shop by name, as this member gets them."""
        found: dict[CannedId, CannedReply] = {}
        after, more = Cursor(0), True
        while more:
            page = await self._remote.changes(MAIN, after)
            after, more = page.cursor, page.more
            found |= {one.canned_id: one for one in page.canned_replies}
        return {one.name: one for one in found.values() if not one.deleted}

    async def close(self) -> None:
        """Stop working."""
        await self._remote.close()


async def colleague_of(seller: Seller) -> Colleague:
    """A colleague at work."""
    colleague = Colleague()
    await colleague.sign_in(seller.backend.url)
    return colleague


def listed(seller: Seller, name: str) -> bool | None:
    """Whether a list shows it."""
    return any(name in sentence for sentence in seller.hand.sentences()) or None


def unlisted(seller: Seller, name: str) -> bool | None:
    """Whether no list shows it."""
    return listed(seller, name) is None or None


async def answer_box(seller: Seller, title: str) -> QPlainTextEdit:
    """Let a customer ask, and begin to answer."""
    seller.ask(title, "いつ届きますか。")
    await seller.hand.press(say("app.nav.customer"))
    await seller.hand.pick(title)
    editor = await seller.hand.see(say("inquiries.composer.body"), QPlainTextEdit, enabled=True)
    window = editor.window()
    window.activateWindow()
    await seller.hand.until(lambda: window.isActiveWindow() or None, "the window in front")
    editor.setFocus()
    return editor


def test_one_written_offline_is_shared_with_the_other_members_when_the_line_is_back(play: Play) -> None:
    async def scene(seller: Seller) -> None:
        await seller.sign_in()
        await seller.hand.press(say("canned.title"))
        async with seller.line.offline():
            await seller.hand.until(lambda: seller.says(say("app.banner.offline")), "the offline banner")
            await seller.hand.press(say("canned.new"))
            await seller.hand.write(say("canned.name"), "年末年始の休業")
            await seller.hand.write(say("canned.body"), "12月29日から1月3日まで休業いたします。")
            await seller.hand.press(say("canned.save"))
            await seller.hand.until(
                lambda: listed(seller, f"{say('canned.standing.waiting')}、年末年始の休業"), "it waits"
            )
        await seller.hand.press(say("app.banner.offline.retry"))
        await seller.hand.until(
            lambda: unlisted(seller, f"{say('canned.standing.waiting')}、年末年始の休業"), "it went out"
        )
        colleague = await colleague_of(seller)
        assert (await colleague.entries())["年末年始の休業"].body.startswith("12月29日")
        await colleague.close()

    play(scene)


def test_a_colleagues_one_is_called_by_letters_its_blank_blocks_and_its_use_is_counted(play: Play) -> None:
    async def scene(seller: Seller) -> None:
        await seller.sign_in()
        colleague = await colleague_of(seller)
        await colleague.give(eg.keep_canned(THEIRS))
        editor = await answer_box(seller, "差し込みの質問")

        await seller.hand.press(say("inquiries.tool.canned"))
        await seller.hand.until(lambda: listed(seller, THEIRS.name), "the colleague's entry")
        search = await seller.hand.see(say("canned.search"), QLineEdit)
        QTest.keyClick(search, Qt.Key.Key_Escape)
        editor.setFocus()
        QTest.keyClicks(editor, ";doryo")
        QTest.keyClick(editor, Qt.Key.Key_Return)
        assert editor.toPlainText() == "{注文番号} のテスト商品(ラップ)をお送りします。"
        send = await seller.hand.see(say("inquiries.send"), QPushButton)
        assert not send.isEnabled()
        QTest.keyClick(editor, Qt.Key.Key_Tab)
        assert editor.textCursor().selectedText() == "{注文番号}"
        editor.insertPlainText("ご注文")
        await seller.hand.press(say("inquiries.send"))
        await seller.hand.until(lambda: seller.says(say("inquiries.state.sent")), "sent")
        assert (await colleague.entries())[THEIRS.name].uses == 1
        await colleague.close()

    play(scene)


def test_deleting_is_undone_and_the_entry_is_back_at_once(play: Play) -> None:
    async def scene(seller: Seller) -> None:
        await seller.sign_in()
        seller.program.engine.settings.change(undo_seconds=30)
        await seller.hand.press(say("canned.title"))
        await seller.hand.pick("送り状番号のご案内")
        await seller.hand.press(say("canned.delete"))
        await seller.hand.until(lambda: unlisted(seller, "送り状番号のご案内"), "gone from the list")
        await seller.hand.press(say("app.undo"))
        await seller.hand.until(lambda: listed(seller, "送り状番号のご案内"), "back in the list")
        colleague = await colleague_of(seller)
        assert "送り状番号のご案内" in await colleague.entries()
        await colleague.close()

    play(scene)


def test_of_two_members_who_change_the_same_one_the_second_sees_both_texts(play: Play) -> None:
    async def scene(seller: Seller) -> None:
        await seller.sign_in()
        colleague = await colleague_of(seller)
        entry = (await colleague.entries())["確認してご連絡"]
        await seller.hand.press(say("canned.title"))
        await seller.hand.pick("確認してご連絡")
        async with seller.line.offline():
            await seller.hand.until(lambda: seller.says(say("app.banner.offline")), "the offline banner")
            await seller.hand.write(say("canned.body"), "自分の文。")
            await seller.hand.press(say("canned.save"))
            theirs = eg.keep_canned(
                eg.canned(entry.canned_id, name=entry.name, body="同僚の文。"), base_version=1
            )
            await colleague.give(theirs)
        await seller.hand.press(say("app.banner.offline.retry"))
        await seller.hand.until(lambda: seller.says(say("canned.clash")), "the clash")
        assert seller.says("同僚の文。") and seller.says("自分の文。")
        await seller.hand.press(say("canned.clash.yield"))
        await seller.hand.until(lambda: not seller.says(say("canned.clash")) or None, "settled")
        assert (await colleague.entries())[entry.name].body == "同僚の文。"
        await colleague.close()

    play(scene)
