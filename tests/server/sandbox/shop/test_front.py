"""What anybody sees: the shop front, a product, its pictures, in two languages."""

from xml.etree import ElementTree

import pytest
from sqlalchemy import insert

from qpost.server import tables
from qpost.server.backend import Backend
from tests import examples as eg
from tests.fakes.hand_clock import HandClock
from tests.server.callers import Caller
from tests.server.sandbox.shop.conftest import PRODUCT, SHOP, Browser


async def test_the_front_leads_to_every_product(browser: Browser) -> None:
    page = await browser.open(SHOP)
    for code in ("593128689", "598405570"):
        assert f'href="{SHOP}/products/{code}"' in page.text


async def test_a_product_page_tells_name_code_price_and_stock(browser: Browser) -> None:
    page = await browser.read(PRODUCT)
    for words in ("しっとり化粧水 200ml", "商品コード 593128689", "在庫 12", "1,980円"):
        assert words in page


async def test_a_question_stands_with_its_answer_and_no_name_of_a_member(
    browser: Browser, hana: Caller
) -> None:
    asked = await browser.client.post(
        f"/sandbox/shops/{eg.SHOP}/questions",
        json={"title": "香り", "body": "香りは強いですか。", "product_code": "593128689"},
    )
    assert "回答待ち" in await browser.read(PRODUCT)
    number = asked.json()["inquiry"]["inquiry_id"]
    await hana.reply(number, body=None, title="[Re] 香り")
    page = await browser.read(PRODUCT)
    for words in ("香りは強いですか。", eg.reply().body, "回答完了", "はなコスメ"):
        assert words in page
    assert "花子" not in page
    assert "sh7" not in page


async def test_a_private_inquiry_about_the_product_stands_on_no_page(browser: Browser) -> None:
    await browser.client.post(
        f"/sandbox/shops/{eg.SHOP}/questions",
        json={"title": "注文の件", "body": "届きません。", "order_no": "327294742", "kind": "general"},
    )
    assert "届きません。" not in await browser.read(PRODUCT)


async def test_more_questions_than_a_page_holds_are_a_page_further(
    browser: Browser, clock: HandClock
) -> None:
    for number in range(23):
        await browser.client.post(
            f"/sandbox/shops/{eg.SHOP}/questions",
            json={"title": f"質問{number:02}", "body": "？", "product_code": "593128689"},
        )
        await clock.advance(1)
    first = await browser.open(PRODUCT)
    assert "質問22" in first.text
    assert "質問00" not in first.text
    (more,) = [part.split('"')[0] for part in first.text.split('href="') if "before=" in part.split('"')[0]]
    assert "質問00" in await browser.read(more.partition("#")[0])


async def test_faq_entries_show_until_they_are_withdrawn(browser: Browser, backend: Backend) -> None:
    assert "よくある質問" not in await browser.read(PRODUCT)
    entry = {
        "shop_id": eg.SHOP,
        "product_code": "593128689",
        "answer": "<b>2営業日</b>",
        "published_at": eg.NOW,
        "version": 1,
    }
    with backend.database.writing() as connection:
        connection.execute(insert(tables.faq).values(faq_id="f-1", rev=1001, question="発送は？", **entry))
        connection.execute(
            insert(tables.faq).values(faq_id="f-2", rev=1002, question="古い話", withdrawn_at=eg.NOW, **entry)
        )
    page = await browser.open(PRODUCT)
    assert "発送は？" in page.text
    assert "&lt;b&gt;2営業日&lt;/b&gt;" in page.text
    assert "古い話" not in page.text


@pytest.mark.parametrize("view", [0, 1, 2])
async def test_a_picture_is_drawn_the_same_every_time(browser: Browser, view: int) -> None:
    path = f"{PRODUCT}/pictures/{view}"
    drawn = await browser.open(path)
    assert drawn.headers["Content-Type"].startswith("image/svg+xml")
    assert ElementTree.fromstring(drawn.text).tag.endswith("svg")
    assert (await browser.open(path)).text == drawn.text
    assert (await browser.open(f"{SHOP}/products/598405570/pictures/{view}")).text != drawn.text


@pytest.mark.parametrize(
    "path",
    [
        "/shop/s-none",
        f"{SHOP}/nowhere",
        f"{SHOP}/nowhere/at/all",
        f"{SHOP}/products/1",
        f"{SHOP}/products/1/pictures/0",
        f"{PRODUCT}/pictures/3",
        f"{PRODUCT}/pictures/-1",
    ],
)
async def test_what_is_not_there_says_so_in_plain_words(browser: Browser, path: str) -> None:
    answer = await browser.open(path)
    assert answer.status_code == 404
    assert "お探しのページはありません。" in answer.text


@pytest.mark.parametrize(
    ("header", "words"),
    [
        ("", "商品一覧"),
        ("ja,en;q=0.8", "商品一覧"),
        ("en-GB,ja;q=0.5", "Products"),
        ("fr, ja;q=0.2", "商品一覧"),
        ("fr", "Products"),
        ("ja;q=0, en;q=nonsense, ko", "Products"),
    ],
)
async def test_the_browser_says_which_language_it_likes(browser: Browser, header: str, words: str) -> None:
    assert words in (await browser.open(SHOP, **{"Accept-Language": header})).text


async def test_a_language_chosen_by_its_link_stays(browser: Browser) -> None:
    page = await browser.open(f"{PRODUCT}?lang=en", **{"Accept-Language": "ja"})
    assert "Ask a question" in page.text
    assert "Ask a question" in (await browser.open(PRODUCT, **{"Accept-Language": "ja"})).text
