"""Never lost, never twice, as a seller sees it: undo, a kill while offline, and two who answer at once."""

import asyncio
from uuid import uuid4

from PySide6.QtWidgets import QPlainTextEdit, QRadioButton

from qpost.demo.hand import GLANCE, PATIENCE
from qpost.desktop.words import of, say
from qpost.domain.commands import Envelope, Reply
from qpost.domain.delivery import DeliveryState
from qpost.domain.ids import CommandKey, Cursor, InquiryId
from qpost.domain.inquiries import Author, Grouping, Inquiry, InquiryFilter, Message, Status
from qpost.domain.shops import Location
from qpost.engine.ports import Accepted, SignedIn
from qpost.remote.client import HttpRemote
from qpost.server.sandbox.accounts import DEMO_PASSWORD, MAIN, MEMBERS
from tests.end_to_end.conftest import SHOP, Play, Seller

TEXT = "本日発送いたします。お届けは明日の予定です。"
DRAFT = "書きかけの返信です。"


async def open_question(seller: Seller, title: str) -> QPlainTextEdit:
    """Let a customer ask, and open it."""
    seller.ask(title, "いつ届きますか。")
    await seller.hand.press(say("app.nav.customer"))
    await seller.hand.pick(title)
    return await seller.hand.see(say("inquiries.composer.body"), QPlainTextEdit, enabled=True)


async def inquiry(seller: Seller, title: str) -> Inquiry:
    """What the program knows of a question."""
    rows = await seller.program.engine.inquiries.rows(InquiryFilter(text=title), Grouping.BASIC)
    return rows[0].inquiry


def stands_in_the_outbox(seller: Seller) -> bool | None:
    """Whether the outbox lists it as waiting; killed in the middle of an attempt, its outcome is unknown."""
    kept = (DeliveryState.QUEUED, DeliveryState.UNVERIFIED)
    return any(seller.says(f"{of(state)}、") for state in kept) or None


class Colleague:
    """Another member at another computer, without a window."""

    def __init__(self) -> None:
        self._remote = HttpRemote()

    async def sign_in(self, url: str) -> None:
        """Begin to work."""
        answer = await self._remote.sign_in(url, Location.HOME, MEMBERS[1].login, DEMO_PASSWORD)
        assert isinstance(answer, SignedIn)

    async def answer(self, about: Inquiry, body: str) -> None:
        """Answer a question."""
        reply = Reply(about.inquiry_id, "[Re] 先に", body, Status.IN_PROGRESS, False, about.version)
        accepted = await self._remote.send(Envelope(CommandKey(str(uuid4())), MAIN, reply))
        assert isinstance(accepted, Accepted)

    async def answers(self, inquiry_id: InquiryId) -> list[str]:
        """What the shop has said in a conversation, as the backend has it."""
        said: dict[str, Message] = {}
        page = await self._remote.changes(MAIN, Cursor(0))
        while True:
            said |= {one.message_id: one for one in page.messages if one.inquiry_id == inquiry_id}
            if not page.more:
                break
            page = await self._remote.changes(MAIN, page.cursor)
        return [one.body for one in said.values() if one.author is Author.SHOP]

    async def until_answers(self, inquiry_id: InquiryId, *wanted: str) -> None:
        """Wait until the shop has said just this; a word on the screen may be about another's answer."""
        for _ in range(round(PATIENCE / GLANCE)):
            said = await self.answers(inquiry_id)
            if said == list(wanted):
                return
            await asyncio.sleep(GLANCE)
        raise AssertionError(said)

    async def close(self) -> None:
        """Stop working."""
        await self._remote.close()


def test_undo_brings_the_text_back_and_nothing_reaches_the_backend(play: Play) -> None:
    async def scene(seller: Seller) -> None:
        await seller.sign_in()
        seller.program.engine.settings.change(undo_seconds=30)
        editor = await open_question(seller, "取り消す質問")
        about = await inquiry(seller, "取り消す質問")
        editor.insertPlainText(TEXT)
        await seller.hand.press(of(Status.IN_PROGRESS))
        await seller.hand.press(say("inquiries.send"))
        await seller.hand.until(lambda: editor.toPlainText() == "" or None, "an empty composer")
        await seller.hand.press(say("app.nav.todo"))
        await seller.hand.press(say("app.undo"))
        await seller.hand.until(lambda: (editor.isVisible() and editor.toPlainText() == TEXT) or None, TEXT)
        assert editor.textCursor().atEnd()
        button = await seller.hand.see(of(Status.IN_PROGRESS), QRadioButton)
        assert button.isChecked()
        colleague = Colleague()
        await colleague.sign_in(seller.backend.url)
        assert await colleague.answers(about.inquiry_id) == []
        await colleague.close()

    play(scene)


def test_a_kill_while_offline_loses_nothing_and_sends_once_when_the_line_is_back(play: Play) -> None:
    async def scene(seller: Seller) -> None:
        await seller.hand.press(say("sign_in.save"))
        await seller.hand.press(say("sign_in.button"))
        await seller.hand.press(SHOP)
        await seller.hand.press(say("shops.keep"))
        await seller.hand.press(say("shops.done"))
        await seller.hand.until(seller.level, "a copy that is level")
        seller.widen()
        editor = await open_question(seller, "一通目の質問")
        about = await inquiry(seller, "一通目の質問")
        async with seller.line.offline():
            await seller.hand.until(lambda: seller.says(say("app.banner.offline")), "the offline banner")
            editor.insertPlainText(TEXT)
            await seller.hand.press(say("inquiries.send"))
            await seller.hand.until(lambda: seller.says(say("inquiries.outcome.waiting")), "kept")
            editor.insertPlainText(DRAFT)
            await seller.hand.until(lambda: seller.says("保存済み"), "a saved draft")
            seller.start_again_after_a_kill()
            await seller.hand.until(lambda: seller.says(say("app.banner.offline")), "open without a line")
            assert seller.says("最終同期 ")
            assert not seller.says(say("app.banner.offline.never"))
            seller.widen()
            await seller.hand.press(say("app.nav.outbox"))
            await seller.hand.until(lambda: stands_in_the_outbox(seller), "the reply in the outbox")
            await seller.hand.press(say("app.nav.customer"))
            await seller.hand.pick("一通目の質問")
            again = await seller.hand.see(say("inquiries.composer.body"), QPlainTextEdit, enabled=True)
            await seller.hand.until(lambda: again.toPlainText() == DRAFT or None, "the draft")
            assert seller.says(TEXT)
        await seller.hand.press(say("app.banner.offline.retry"))
        await seller.hand.until(lambda: seller.says(say("inquiries.state.sent")), "sent")
        assert again.toPlainText() == DRAFT
        colleague = Colleague()
        await colleague.sign_in(seller.backend.url)
        assert await colleague.answers(about.inquiry_id) == [TEXT]
        await colleague.close()

    play(scene)


def test_two_members_who_answer_the_same_question_are_told_and_the_second_decides(play: Play) -> None:
    async def scene(seller: Seller) -> None:
        await seller.sign_in()
        editor = await open_question(seller, "二人で答える質問")
        about = await inquiry(seller, "二人で答える質問")
        colleague = Colleague()
        await colleague.sign_in(seller.backend.url)
        async with seller.line.offline():
            await seller.hand.until(lambda: seller.says(say("app.banner.offline")), "the offline banner")
            editor.insertPlainText(TEXT)
            await seller.hand.press(say("inquiries.send"))
            await seller.hand.until(lambda: seller.says(say("inquiries.outcome.waiting")), "kept")
            await colleague.answer(about, "先に確認しております。")
        await seller.hand.press(say("app.banner.offline.retry"))
        await seller.hand.until(lambda: seller.says(say("inquiries.conflict")), "the card")
        await seller.hand.until(lambda: seller.says("先に確認しております。"), "the other answer")
        await seller.hand.until(lambda: seller.says(TEXT), "the own answer")
        await seller.hand.press(say("inquiries.conflict.look"))
        await seller.hand.press(say("inquiries.conflict.insist"))
        await seller.hand.until(lambda: not seller.says(say("inquiries.conflict")) or None, "no card")
        await colleague.until_answers(about.inquiry_id, "先に確認しております。", TEXT)
        await colleague.close()

    play(scene)
