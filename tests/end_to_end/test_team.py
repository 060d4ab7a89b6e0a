"""A team at one shop: notes, rests, who is writing, and all that one customer asked, at a real backend."""

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from uuid import uuid4

import httpx
from PySide6.QtWidgets import QAbstractButton, QPlainTextEdit

from qpost.desktop.inquiries.page import InquiriesPage
from qpost.desktop.widgets.nav_item import NavItem
from qpost.desktop.words import say
from qpost.domain.commands import Command, Envelope, Reply, WriteNote
from qpost.domain.ids import CommandKey, Cursor, InquiryId, NoteId
from qpost.domain.inquiries import Grouping, Inquiry, InquiryFilter, Status
from qpost.domain.notes import Note
from qpost.domain.presence import Doing, Presence
from qpost.domain.shops import Location
from qpost.engine.ports import Accepted, SignedIn
from qpost.remote.client import HttpRemote
from qpost.server.sandbox.accounts import DEMO_PASSWORD, MAIN, MEMBERS
from tests.end_to_end.conftest import SHOP, Play, Seller
from tests.end_to_end.test_live import any_starts

NOTE = "倉庫に確認済みです（社内のみ）。"
THEIRS = "折り返し電話の約束あり（社内のみ）。"


class Teammate:
    """Another member at another computer, without a window."""

    def __init__(self) -> None:
        self._remote = HttpRemote()
        self.seen: list[Presence] = []
        self._remote.on_presence(self.seen.append)
        self._listening: asyncio.Task[None] | None = None
        self._woken = asyncio.Event()

    async def begin(self, url: str) -> None:
        """Sign in, and hear what the others do."""
        answer = await self._remote.sign_in(url, Location.HOME, MEMBERS[1].login, DEMO_PASSWORD)
        assert isinstance(answer, SignedIn)
        self._listening = asyncio.ensure_future(self._listen())

    async def be(self, about: Inquiry, doing: Doing) -> None:
        """Tell what this one is doing."""
        await self._remote.announce(MAIN, about.inquiry_id, doing)

    async def send(self, command: Command) -> Accepted:
        """Have a command carried out."""
        answer = await self._remote.send(Envelope(CommandKey(str(uuid4())), MAIN, command))
        assert isinstance(answer, Accepted)
        return answer

    async def everything(self) -> tuple[dict[InquiryId, Inquiry], list[Note]]:
        """The inquiries and notes that this member's copy would hold."""
        inquiries: dict[InquiryId, Inquiry] = {}
        notes: list[Note] = []
        cursor, more = Cursor(0), True
        while more:
            page = await self._remote.changes(MAIN, cursor)
            cursor, more = page.cursor, page.more
            inquiries |= {one.inquiry_id: one for one in page.inquiries}
            notes += page.notes
        return inquiries, notes

    async def news(self) -> None:
        """Wait until something has changed since the last time."""
        await self._woken.wait()
        self._woken.clear()

    async def end(self) -> None:
        """Stop working."""
        if self._listening is not None:
            self._listening.cancel()
            await asyncio.gather(self._listening, return_exceptions=True)
        await self._remote.close()

    async def _listen(self) -> None:
        async for _ in self._remote.wakes(MAIN):
            self._woken.set()


@asynccontextmanager
async def teammate(seller: Seller) -> AsyncIterator[Teammate]:
    """Another member, for a while."""
    other = Teammate()
    await other.begin(seller.backend.url)
    try:
        yield other
    finally:
        await other.end()


async def open_question(seller: Seller, title: str) -> Inquiry:
    """Let a customer ask, and open it."""
    seller.ask(title, "いつ届きますか。")
    await seller.hand.press(say("app.nav.customer"))
    await seller.hand.pick(title)
    await seller.hand.until(lambda: title in (shown(seller) or "") or None, title)
    return await inquiry(seller, title)


def shown(seller: Seller) -> str | None:
    """The title of the conversation on screen."""
    page = seller.program.stage.window.page()  # type: ignore[union-attr]
    assert isinstance(page, InquiriesPage)
    return page.conversation.current.inquiry.title if page.conversation.current else None


async def inquiry(seller: Seller, title: str) -> Inquiry:
    """What the program knows of a question."""
    rows = await seller.program.engine.inquiries.rows(InquiryFilter(text=title), Grouping.BASIC)
    return rows[0].inquiry


def resting(seller: Seller) -> int:
    """The count beside あとで対応."""
    window = seller.program.stage.window
    assert window is not None
    (item,) = [one for one in window.findChildren(NavItem) if one.accessibleName() == say("team.later")]
    return int(item.count() or 0)


async def customers_pages(seller: Seller, about: Inquiry) -> str:
    """Everything that the shop shows to the asker of a question, and to anybody."""
    shop = f"{seller.backend.url}/shop/{MAIN}"
    async with httpx.AsyncClient(follow_redirects=True) as browser:
        page = (await browser.get(f"{shop}/sign-in")).text
        token = re.search(r'name="_csrf_token" value="([^"]+)"', page)
        assert token is not None
        form = {"_csrf_token": token[1], "customer_id": about.customer_id or "", "to": ""}
        assert (await browser.post(f"{shop}/sign-in", data=form)).status_code == 200
        places = (f"/products/{about.product_code}", "/me", f"/me/threads/{about.inquiry_id}", "/mailbox")
        answers = [await browser.get(shop + place) for place in places]
    assert [answer.status_code for answer in answers[:2]] == [200, 200]
    return "".join(answer.text for answer in answers)


def test_notes_of_both_members_stand_beside_the_question_and_on_no_page_of_a_customer(play: Play) -> None:
    async def scene(seller: Seller) -> None:
        await seller.sign_in()
        about = await open_question(seller, "メモの付いた質問")
        async with teammate(seller) as other:
            await other.send(WriteNote(about.inquiry_id, NoteId(str(uuid4())), THEIRS, about.version))
            await seller.hand.until(lambda: seller.says(THEIRS), "the other's note")
            await seller.hand.press(say("team.note.add"))
            await seller.hand.write(say("team.note"), NOTE)
            await seller.hand.press(say("team.note.save"))
            await seller.hand.until(lambda: seller.says(NOTE), "the own note")

            async def bodies() -> list[str]:
                _, notes = await other.everything()
                return [note.body for note in notes if note.inquiry_id == about.inquiry_id]

            async with asyncio.timeout(30):
                while await bodies() != [THEIRS, NOTE]:
                    await other.news()
        pages = await customers_pages(seller, about)
        assert "いつ届きますか。" in pages
        assert "社内" not in pages

    play(scene)


def test_a_note_being_typed_survives_a_kill(play: Play) -> None:
    async def scene(seller: Seller) -> None:
        await seller.hand.press(say("sign_in.save"))
        await seller.hand.press(say("sign_in.button"))
        await seller.hand.press(SHOP)
        await seller.hand.press(say("shops.keep"))
        await seller.hand.press(say("shops.done"))
        await seller.hand.until(seller.level, "a copy that is level")
        seller.widen()
        about = await open_question(seller, "書きかけのメモの質問")
        await seller.hand.press(say("team.note.add"))
        await seller.hand.write(say("team.note"), NOTE)

        async def kept() -> str:
            thread = await seller.program.engine.inquiries.thread(about.inquiry_id)
            return thread.note_draft if thread is not None else ""

        async with asyncio.timeout(30):
            while await kept() != NOTE:
                continue  # each question waits for the store's own thread
        seller.start_again_after_a_kill()
        await seller.hand.until(seller.level, "a copy that is level again")
        seller.widen()
        await seller.hand.press(say("app.nav.customer"))
        await seller.hand.pick("書きかけのメモの質問")
        await seller.hand.press(say("team.note.continue"))
        field = await seller.hand.see(say("team.note"), QPlainTextEdit, enabled=True)
        assert field.toPlainText() == NOTE

    play(scene)


def test_what_rests_is_counted_listed_and_brought_back_for_all_when_its_customer_writes(play: Play) -> None:
    async def scene(seller: Seller) -> None:
        await seller.sign_in()
        about = await open_question(seller, "あとで答える質問")
        before = resting(seller)
        await seller.hand.press(say("team.later.button"))
        await seller.hand.press(say("team.later.morning"))
        await seller.hand.until(lambda: resting(seller) == before + 1 or None, "one more that rests")
        await seller.hand.press(say("team.later"))
        await seller.hand.until(lambda: any_starts(seller, f"{before + 1}件 ・"), "a list of as many")
        await seller.hand.until(
            lambda: any("あとで対応、" in line for line in seller.hand.sentences()) or None, "its group"
        )
        await seller.hand.press(say("app.nav.todo"))
        await seller.hand.press(f"{say('team.later')}、{before + 1}件")
        await seller.hand.until(lambda: any_starts(seller, f"{before + 1}件 ・"), "the same from the card")
        async with teammate(seller) as other:
            async with asyncio.timeout(30):
                while (await other.everything())[0][about.inquiry_id].snoozed_until is None:
                    await other.news()
            seller.backend.ask(
                MAIN, title="追伸", body="急いでいます。", inquiry_id=about.inquiry_id, kind="product_qa"
            )
            await seller.hand.until(lambda: resting(seller) == before or None, "nothing rests any more")
            await seller.hand.until(lambda: seller.says("急いでいます。"), "the customer's words")
            assert (await other.everything())[0][about.inquiry_id].snoozed_until is None
        again = await inquiry(seller, "あとで答える質問")
        assert (again.snoozed_until, again.status) == (None, Status.UNANSWERED)

    play(scene)


def test_who_else_is_writing_is_seen_on_both_sides_and_an_answer_in_between_is_told(play: Play) -> None:
    async def scene(seller: Seller) -> None:
        await seller.sign_in()
        async with teammate(seller) as other:
            about = await open_question(seller, "二人が見ている質問")
            await seller.hand.until(
                lambda: heard(other, about, Doing.VIEWING) or None, "the other hears of looking"
            )
            name = MEMBERS[1].name
            await other.be(about, Doing.VIEWING)
            called = say("team.presence.name", name=name)
            await seller.hand.until(
                lambda: seller.says(say("team.presence.viewing", names=called)), "the other looks"
            )
            await other.be(about, Doing.WRITING)
            await seller.hand.until(
                lambda: seller.says(say("team.presence.writing", names=called)), "the other writes"
            )
            await seller.hand.write(say("inquiries.composer.body"), "本日発送いたします。")
            await seller.hand.until(
                lambda: heard(other, about, Doing.WRITING) or None, "the other hears of writing"
            )
            await other.send(
                Reply(about.inquiry_id, "[Re] 先に", "発送済みです。", Status.DONE, False, about.version)
            )
            await seller.hand.until(lambda: seller.says(f"{name}さんが"), "who answered")
            await seller.hand.until(lambda: seller.says("発送済みです。"), "the other's answer")
            send = await seller.hand.see(say("inquiries.send"), QAbstractButton)
            assert not send.isEnabled(), "two answers go out only where their author says so"
            await seller.hand.press(say("inquiries.conflict.look"))
            await seller.hand.until(lambda: send.isEnabled() or None, "an answer that may go")
            await other.be(about, Doing.GONE)
            await seller.hand.until(
                lambda: not seller.says(say("team.presence.writing", names=called)) or None, "gone"
            )
            await seller.hand.press(say("app.nav.todo"))
            await seller.hand.until(
                lambda: heard(other, about, Doing.GONE) or None, "the other hears of leaving"
            )

    play(scene)


def heard(other: Teammate, about: Inquiry, doing: Doing) -> bool:
    """Whether the other member heard that somebody else does this."""
    return any(
        seen.doing is doing and seen.inquiry_id == about.inquiry_id and seen.name != MEMBERS[1].name
        for seen in other.seen
    )


def test_what_one_customer_asked_twice_is_seen_together(play: Play) -> None:
    async def scene(seller: Seller) -> None:
        await seller.sign_in()
        about = await open_question(seller, "一度目の質問")
        assert about.customer_id is not None
        for title in ("二度目の質問", "三度目の質問"):
            seller.backend.ask(
                MAIN,
                title=title,
                body="まだですか。",
                customer_id=about.customer_id,
                product_code="598405570",
                kind="product_qa",
            )
        await seller.hand.until(
            lambda: any("三度目の質問" in line for line in seller.hand.sentences()) or None, "the third"
        )
        await seller.hand.press(say("team.customer.together"))
        chip = say("team.customer.filter", name=about.sender)
        await seller.hand.until(lambda: seller.says(chip), "the condition")

        def only_theirs() -> bool | None:
            rows = [line for line in seller.hand.sentences() if "度目の質問" in line]
            others = [
                line for line in seller.hand.sentences() if "、公開、" in line and about.sender not in line
            ]
            return (len(rows) == 3 and not others) or None

        await seller.hand.until(only_theirs, "their questions alone")
        await seller.hand.press(chip)
        await seller.hand.until(lambda: not seller.says(chip) or None, "no condition")

    play(scene)
