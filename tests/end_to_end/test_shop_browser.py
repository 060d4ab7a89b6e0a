"""Both sides of the counter at once: a customer in a real browser, and a seller at the real window."""

import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import httpx
import pytest
from PySide6.QtWidgets import QLineEdit

from qpost.desktop.words import of, say
from qpost.domain.inquiries import Status
from qpost.domain.moments import shop_day
from qpost.server.sandbox.accounts import DEMO_LOGIN, DEMO_PASSWORD, MAIN
from tests.end_to_end.browsing import Customer, customer_at
from tests.end_to_end.conftest import Play, Seller

PRODUCT = "/products/598405570"
HIDDEN = "非公開のお問い合わせです"

Record = Callable[[str, object], None]


class Api:
    """The seller's API without a window, for what no screen does yet."""

    def __init__(self, server: str) -> None:
        self._server = server
        self._http = httpx.Client(base_url=f"{server}/v1")

    def __enter__(self) -> "Api":
        who = {"login": DEMO_LOGIN, "password": DEMO_PASSWORD, "location": "home"}
        tokens = self._http.post("/session", json=who).json()["tokens"]
        self._http.headers["Authorization"] = f"Bearer {tokens['access_token']}"
        return self

    def __exit__(self, *_: object) -> None:
        self._http.close()

    def found(self, text: str) -> dict[str, Any]:
        """The only inquiry that says this."""
        (one,) = self._http.get(f"/shops/{MAIN}/inquiries", params={"text": text}).json()["inquiries"]
        inquiry: dict[str, Any] = one
        return inquiry

    def hide(self, inquiry: dict[str, Any], *, reason: str) -> httpx.Response:
        """Take a question off its page, and bar its customer."""
        body = {
            "title": "お問い合わせを非公開にしました",
            "reason": reason,
            "seller_mail": "shop@example.jp",
            "bar_customer": True,
        }
        headers = {"Idempotency-Key": f"hide-{inquiry['inquiry_id']}", "If-Match": f'"{inquiry["version"]}"'}
        path = f"/shops/{MAIN}/inquiries/{inquiry['inquiry_id']}/hide"
        return self._http.post(path, json=body, headers=headers)


async def _ask(customer: Customer, title: str, body: str, button: str) -> None:
    await customer.write("タイトル", title)
    await customer.write("内容", body)
    await customer.press(button)


async def _row(seller: Seller, title: str) -> str:
    def seen() -> str | None:
        return next((line for line in seller.hand.sentences() if title in line), None)

    return await seller.hand.until(seen, f"a row with {title}")


async def _answer(seller: Seller, title: str, answer: str) -> None:
    await seller.hand.pick(title)
    heading = await seller.hand.see(say("inquiries.composer.title"), QLineEdit)
    await seller.hand.until(lambda: title in heading.text() or None, "the title of the reply")
    await seller.hand.write(say("inquiries.composer.body"), answer)
    await seller.hand.press(of(Status.DONE))
    await seller.hand.press(say("inquiries.send"))


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    """Where the browser keeps what it keeps."""
    return tmp_path / "chromium"


def test_asked_in_the_browser_it_pops_up_on_the_desktop_and_the_answer_stands_on_the_page(
    play: Play, profile: Path, record_testsuite_property: Record
) -> None:
    async def scene(seller: Seller) -> None:
        await seller.sign_in()
        await seller.hand.press(say("app.nav.customer"))
        await seller.hand.until(lambda: seller.hand.sentences() or None, "rows")
        async with customer_at(seller.backend, profile) as customer:
            await customer.open(PRODUCT)
            await customer.read("質問と回答は誰でも見られます")
            await customer.write("タイトル", "ブラウザからの質問")
            await customer.write("内容", "<b>サイズ</b>を教えてください。")
            pressed = time.perf_counter()
            await customer.press("質問を送る")
            assert "ブラウザからの質問" in await _row(seller, "ブラウザからの質問")
            record_testsuite_property(
                "seconds from the press to the row", round(time.perf_counter() - pressed, 3)
            )
            assert "回答待ち" in await customer.read("<b>サイズ</b>を教えてください。")
            await _answer(seller, "ブラウザからの質問", "Mサイズをご用意しております。")
            await seller.hand.until(lambda: seller.says("Mサイズをご用意しております。"), "the answer")
            await seller.hand.until(lambda: _answered(seller.backend.url), "the answer at the backend")
            await customer.open(PRODUCT)
            assert "回答完了" in await customer.read("Mサイズをご用意しております。")

    play(scene)


def _answered(server: str) -> bool | None:
    with Api(server) as api:
        return api.found("ブラウザからの質問")["status"] == Status.DONE or None


def test_asked_from_my_page_it_is_private_on_both_sides(play: Play, profile: Path) -> None:
    async def scene(seller: Seller) -> None:
        await seller.sign_in()
        await seller.hand.press(say("app.nav.customer"))
        async with customer_at(seller.backend, profile, mask="sh7") as customer:
            await customer.open("/me/orders/327294742")
            await customer.read("あなたとショップだけが見られます")
            await _ask(customer, "内緒の相談", "届け先を変えてください。", "ショップに送る")
            assert "一般・非公開" in await customer.read("届け先を変えてください。")
            await _row(seller, "内緒の相談")
            await seller.hand.pick("内緒の相談")
            await seller.hand.until(lambda: seller.says("届け先を変えてください。"), "the question")
            assert seller.says("非公開")
            await customer.open("/products/593128689")
            await customer.read("商品のお問い合わせ")
            assert "届け先を変えてください。" not in await customer.source()

    play(scene)


def test_hidden_by_the_seller_it_is_one_quiet_line_with_a_mail_and_a_bar(play: Play, profile: Path) -> None:
    async def scene(seller: Seller) -> None:
        await seller.sign_in()
        async with customer_at(seller.backend, profile) as customer:
            await customer.open(PRODUCT)
            await _ask(customer, "取り下げてほしい質問", "090-0000-0002までお願いします。", "質問を送る")
            await customer.read("090-0000-0002までお願いします。")
            with Api(seller.backend.url) as api:
                asked = api.found("取り下げてほしい質問")
                hidden = api.hide(asked, reason="電話番号が書かれていたためです。")
            assert hidden.status_code == 200, hidden.text
            await customer.open(PRODUCT)
            page = await customer.read(HIDDEN)
            line = page.partition(HIDDEN)[2].strip().splitlines()[0]
            assert line == str(shop_day(datetime.fromisoformat(asked["asked_at"])))
            source = await customer.source()
            assert "取り下げてほしい質問" not in source
            assert "090-0000-0002" not in source
            await customer.open("/mailbox")
            assert "shop@example.jp" in await customer.read("電話番号が書かれていたためです。")
            await customer.open(PRODUCT)
            await _ask(customer, "断られる質問", "まだ聞けますか。", "質問を送る")
            await customer.read("ショップが受け付けていません")

    play(scene)
