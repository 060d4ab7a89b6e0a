"""Asking in the shop: in public, about an order, and further in a thread."""

import pytest

from qpost.domain.inquiries import Category, Kind, Status
from qpost.protocol.inquiries import InquiryList
from qpost.server.sandbox.shop.asking import QUESTIONS_AT_MOST, WINDOW
from tests.fakes.hand_clock import HandClock
from tests.server.callers import Caller, decoded
from tests.server.sandbox.shop.conftest import PRODUCT, SHOP, Browser, Browsers, said

ORDER = f"{SHOP}/me/orders/327294742"


async def test_a_question_asked_on_the_page_is_an_unanswered_product_question(
    buyer: Browser, hana: Caller
) -> None:
    answer = await buyer.ask("香り", "香りは\r\n強いですか。")
    assert answer.headers["Location"] == f"{PRODUCT}?done=asked#questions"
    (found,) = decoded(await hana.of_shop("inquiries", text="香り"), InquiryList).inquiries
    assert (found.kind, found.status, found.customer_id) == (Kind.PRODUCT_QA, Status.UNANSWERED, "c-1")
    assert (found.product_code, found.category) == ("593128689", Category.OTHER)
    assert found.excerpt == "香りは\n強いですか。"
    assert "質問を送りました" in await buyer.read(f"{PRODUCT}?done=asked")


async def test_only_who_is_signed_in_can_ask(browser: Browser) -> None:
    assert f"{SHOP}/sign-in?to=" in (await browser.open(PRODUCT)).text
    answer = await browser.ask()
    assert answer.status_code == 303
    assert answer.headers["Location"].startswith(f"{SHOP}/sign-in")


async def test_an_inquiry_about_an_order_is_private_on_both_sides(
    buyer: Browser, hana: Caller, another: Browsers
) -> None:
    answer = await buyer.send(
        f"{ORDER}/questions", title="届け先", body="住所を変えたい。", category="shipping"
    )
    thread = answer.headers["Location"]
    (found,) = decoded(await hana.of_shop("inquiries", text="届け先"), InquiryList).inquiries
    assert (found.kind, found.order_no, found.public) == (Kind.GENERAL, "327294742", False)
    page = await buyer.read(thread)
    assert "住所を変えたい。" in page
    assert "一般・非公開" in page
    assert "住所を変えたい。" not in await buyer.read(PRODUCT)
    with another() as stranger:
        await stranger.sign_in("c-2")
        assert (await stranger.open(thread.partition("?")[0])).status_code == 404


async def test_the_answer_stands_on_my_page_and_writing_further_asks_again(
    buyer: Browser, hana: Caller
) -> None:
    assert (await hana.reply("i-1")).status_code == 200
    thread = f"{SHOP}/me/threads/i-1"
    assert "いつ発送されますか。" in await buyer.read(f"{SHOP}/me")
    assert "本日発送いたしました。" in await buyer.read(thread)
    answer = await buyer.send(f"{thread}/messages", body="ありがとうございます。")
    assert answer.headers["Location"] == f"{thread}?done=asked"
    (found,) = decoded(await hana.of_shop("inquiries", text="ありがとう"), InquiryList).inquiries
    assert (found.inquiry_id, found.status, found.version) == ("i-1", Status.UNANSWERED, 3)


@pytest.mark.parametrize(
    ("fields", "status", "words"),
    [
        ({"body": " "}, 422, "内容を入力してください。"),
        ({"title": " "}, 422, "タイトルを入力してください。"),
        ({"body": "あ" * 1001}, 422, "1000文字まで"),
        ({"title": "あ" * 101}, 422, "100文字まで"),
        ({"body": "a\0b"}, 400, "使えない文字"),
        ({"category": "seller_board"}, 400, "使えない文字"),
    ],
)
async def test_a_question_that_cannot_stand_comes_back_with_all_that_was_typed(
    buyer: Browser, fields: dict[str, str], status: int, words: str
) -> None:
    typed = {"title": "覚えていてほしい題", "body": "覚えていてほしい文", "category": "other"} | fields
    answer = await buyer.send(f"{PRODUCT}/questions", **typed)
    assert answer.status_code == status
    assert words in said(answer)
    if "category" not in fields:
        kept = {"覚えていてほしい題", "覚えていてほしい文"} & set(typed.values())
        assert all(text in answer.text for text in kept)


@pytest.mark.parametrize(
    "path",
    [
        f"{SHOP}/products/1/questions",
        f"{SHOP}/me/orders/1/questions",
        f"{SHOP}/me/threads/i-4/messages",
        f"{SHOP}/me/threads/i-3/messages",
        f"{SHOP}/me/threads/i-9/messages",
        f"{SHOP}/me/threads/i-none/messages",
    ],
)
async def test_nobody_writes_where_they_have_no_business(buyer: Browser, path: str, hana: Caller) -> None:
    before = (await hana.of_shop("changes")).content
    assert (await buyer.send(path, title="題", body="文", category="other")).status_code == 404
    assert (await hana.of_shop("changes")).content == before


async def test_an_order_of_somebody_else_does_not_exist(another: Browsers) -> None:
    with another() as stranger:
        await stranger.sign_in("c-2")
        assert (await stranger.open(ORDER)).status_code == 404
        sent = await stranger.send(f"{ORDER}/questions", title="題", body="文", category="other")
        assert sent.status_code == 404


async def test_too_many_questions_have_to_wait(buyer: Browser, clock: HandClock) -> None:
    for number in range(QUESTIONS_AT_MOST):
        assert (await buyer.ask(f"質問{number}")).status_code == 303
    answer = await buyer.ask("もうひとつ")
    assert answer.status_code == 429
    assert "しばらくしてから" in answer.text
    assert "もうひとつ" in answer.text
    await clock.advance(WINDOW.total_seconds() + 1)
    assert (await buyer.ask("もうひとつ")).status_code == 303
