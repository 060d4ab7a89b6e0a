"""Many at once, and both ways with the marketplace: the fixed reply to two, a question and its answer."""

import re

import httpx
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from qpost.desktop.inquiries.page import InquiriesPage
from qpost.desktop.widgets.nav_item import NavItem
from qpost.desktop.words import of, say
from qpost.domain.commands import AUTO_REPLY
from qpost.domain.inquiries import Category, Grouping, Inquiry, InquiryFilter, Source, Status
from qpost.server.sandbox.accounts import MAIN
from tests.end_to_end.conftest import Play, Seller
from tests.end_to_end.test_undo import Colleague, inquiry

BODY = "期日を過ぎても撤回されていません。ご確認をお願いいたします。"
ANSWER = "Qoo10でございます。撤回の処理を行いました。"


def page_of(seller: Seller) -> InquiriesPage:
    """The inbox on the screen."""
    window = seller.program.stage.window
    assert window is not None
    return window.findChildren(InquiriesPage)[0]


class Console:
    """The marketplace's own side of the sandbox, as its page in a browser would send it."""

    def __init__(self, url: str) -> None:
        self._client = httpx.Client(base_url=f"{url}/shop/{MAIN}")

    def send(self, path: str, **fields: str) -> None:
        """POST one of its forms."""
        page = self._client.get("/sign-in").text
        found = re.search(r'name="_csrf_token" value="([^"]+)"', page)
        assert found is not None
        answer = self._client.post(path, data={"_csrf_token": found[1], **fields})
        assert answer.status_code == 303, answer.text

    def close(self) -> None:
        """Leave."""
        self._client.close()


def test_two_customers_get_the_fixed_reply_at_one_press_and_none_twice(play: Play) -> None:
    async def scene(seller: Seller) -> None:
        await seller.sign_in()
        for title in ("お礼その一", "お礼その二"):
            seller.ask(title, "ありがとうございました。")
        await seller.hand.press(say("app.nav.customer"))
        await seller.hand.pick("お礼その一")
        page = page_of(seller)
        about = [await inquiry(seller, title) for title in ("お礼その一", "お礼その二")]
        view = page.list.view
        view.setFocus()
        QTest.keyClick(view, Qt.Key.Key_Space)
        await seller.hand.pick("お礼その二")
        for one in about:
            if not page.list.model.is_marked(one.inquiry_id):
                view.toggle_mark(one.inquiry_id)
        await seller.hand.until(lambda: seller.says(say("many.selected", 2)), "two are marked")
        async with seller.line.offline():
            await seller.hand.until(lambda: seller.says(say("app.banner.offline")), "the offline banner")
            await seller.hand.press(say("many.auto.open"))
            await seller.hand.until(lambda: seller.says(AUTO_REPLY), "the exact text")
            assert seller.says(say("many.auto.to", 2))
            await seller.hand.press(say("inquiries.send"))
            await seller.hand.until(lambda: seller.says(say("many.ended.waiting", 2)), "both are kept")
            rows = [await inquiry(seller, title) for title in ("お礼その一", "お礼その二")]
            assert [row.status for row in rows] == [Status.DONE, Status.DONE]
        await seller.hand.press(say("app.banner.offline.retry"))
        await seller.hand.until(lambda: seller.says(say("many.ended.sent", 2)), "both are sent")
        colleague = Colleague()
        await colleague.sign_in(seller.backend.url)
        for one in about:
            assert await colleague.answers(one.inquiry_id) == [AUTO_REPLY]
        await colleague.close()

    play(scene)


def test_a_question_to_qoo10_is_answered_from_its_console_and_the_answer_is_unread_here(play: Play) -> None:
    async def scene(seller: Seller) -> None:
        await seller.sign_in()
        console = Console(seller.backend.url)
        await seller.hand.press(say("app.nav.own"))
        await seller.hand.press(say("many.ask"))
        await seller.hand.write(say("many.ask.order"), "327294742")
        await seller.hand.press(say("many.ask.look_up"))
        await seller.hand.until(lambda: seller.says("商品コード"), "the product of the order")
        await seller.hand.choose(say("many.ask.category"), of(Category.CANCEL_REFUND))
        await seller.hand.write(say("many.ask.title"), "精算の締日について")
        await seller.hand.write(say("many.ask.body"), BODY)
        await seller.hand.press(say("many.ask.send"))
        await seller.hand.until(lambda: seller.says(say("many.ask.sent", title="精算の締日について")), "sent")
        await seller.hand.until(
            lambda: row_begins(seller, "処理中", "精算の締日について"), "the own question"
        )
        asked = await own(seller, "精算の締日について")
        assert asked.order_no == "327294742"
        await seller.hand.press(say("app.nav.todo"))
        console.send("/console/answers", inquiry_id=asked.inquiry_id, body=ANSWER)
        line = await seller.hand.see(say("app.nav.own"), NavItem)
        await seller.hand.until(
            lambda: line.accessibleDescription() == "1件" or None, "one unread in the rail"
        )
        await seller.hand.press(say("app.nav.own"))
        await seller.hand.until(lambda: row_begins(seller, "未読、処理完了", "精算の締日について"), "unread")
        async with seller.line.offline():
            await seller.hand.until(lambda: seller.says(say("app.banner.offline")), "the offline banner")
            await seller.hand.pick("精算の締日について")
            await seller.hand.until(lambda: seller.says(ANSWER), "the answer")
            await seller.hand.until(
                lambda: row_begins(seller, "処理完了", "精算の締日について"), "read at once, without a line"
            )
        await seller.hand.press(say("app.banner.offline.retry"))
        console.close()

    play(scene)


def test_cs_center_asks_and_is_answered(play: Play) -> None:
    async def scene(seller: Seller) -> None:
        await seller.sign_in()
        console = Console(seller.backend.url)
        console.send("/console/messages", title="発送状況の確認", body="ご返信ください。")
        await seller.hand.press(say("app.nav.marketplace"))
        await seller.hand.until(lambda: row_begins(seller, "未読、未回答", "発送状況の確認"), "unread")
        await seller.hand.pick("発送状況の確認")
        await seller.hand.until(lambda: row_begins(seller, "未回答", "発送状況の確認"), "read")
        await seller.hand.write(say("inquiries.composer.body"), "本日発送いたしました。")
        await seller.hand.press(say("inquiries.send"))
        await seller.hand.until(lambda: row_begins(seller, "処理完了", "発送状況の確認"), "done")
        found = await seller.program.engine.inquiries.rows(
            InquiryFilter(source=Source.MARKETPLACE, text="発送状況の確認"), Grouping.BASIC
        )
        console.send("/console/answers", inquiry_id=found[0].inquiry.inquiry_id, body="追加の確認です。")
        await seller.hand.until(lambda: row_begins(seller, "未読、未回答", "発送状況の確認"), "asked again")
        console.close()

    play(scene)


def row_begins(seller: Seller, begin: str, part: str) -> bool | None:
    """Whether the row of a title begins so."""
    return any(line.startswith(begin) and part in line for line in seller.hand.sentences()) or None


async def own(seller: Seller, title: str) -> Inquiry:
    """One of the shop's own inquiries."""
    rows = await seller.program.engine.inquiries.rows(
        InquiryFilter(source=Source.OWN, text=title), Grouping.BASIC
    )
    return rows[0].inquiry
