"""What a public site owes its visitors: no forged form, no foreign script, no stolen or planted visit."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from litestar.routes import HTTPRoute

from qpost.server import backend as backends
from qpost.server.app import application
from qpost.server.config import config_in
from qpost.server.sandbox.shop.page import plain
from tests import examples as eg
from tests.fakes.hand_clock import HandClock
from tests.server.sandbox.shop.conftest import PRODUCT, SHOP, Browser, Browsers
from tests.server.sandbox.shop.test_uploads import PNG, one

NASTY = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>{{ 7*7 }}"
EVERY_PAGE = [
    SHOP,
    PRODUCT,
    f"{PRODUCT}/pictures/0",
    f"{SHOP}/sign-in",
    f"{SHOP}/me",
    f"{SHOP}/me/orders/327294742",
    f"{SHOP}/me/threads/i-1",
    f"{SHOP}/mailbox",
    f"{SHOP}/console",
    "/shop/-/style.css",
    "/shop/s-none",
    f"{SHOP}/uploads/nothing",
]


def forms(browser: Browser) -> list[str]:
    """Every address that a form can be sent to, with something in its places."""
    values = {
        "shop_id": eg.SHOP,
        "product_code": "593128689",
        "order_no": "327294742",
        "inquiry_id": "i-1",
    }
    found = []
    for route in browser.client.app.routes:
        if isinstance(route, HTTPRoute) and "POST" in route.methods and route.path.startswith("/shop"):
            path = route.path_format
            for name in route.path_parameters:
                path = path.replace(f"{{{name}}}", values[name])
            found.append(path)
    return found


async def test_no_form_is_taken_that_a_page_of_ours_did_not_make(buyer: Browser) -> None:
    paths = forms(buyer)
    assert len(paths) >= 7
    for path in paths:
        for token in ({}, {"_csrf_token": "0" * 128}, {"_csrf_token": "はなこ"}, {"_csrf_token": ""}):
            answer = await buyer.client.post(path, data=token, follow_redirects=False)
            assert answer.status_code == 403, path
            assert "この画面は古くなっています" in answer.text
            await buyer.token()


async def test_a_token_that_is_a_file_or_of_no_form_at_all_is_refused(buyer: Browser) -> None:
    path = f"{PRODUCT}/questions"
    as_file = await buyer.client.post(path, files=[("_csrf_token", ("a", PNG, "image/png"))])
    as_json = await buyer.client.post(path, json={"title": "a"})
    cut_off = await buyer.client.post(
        path, content=b"--x\r\nnonsense", headers={"Content-Type": "multipart/form-data; boundary=x"}
    )
    bare = await buyer.client.post(path, content=b"x", headers={"Content-Type": "multipart/form-data"})
    no_text = await buyer.client.post(
        path, content=b"title=%ff%fe", headers={"Content-Type": "application/x-www-form-urlencoded"}
    )
    assert [one.status_code for one in (as_file, as_json)] == [403, 403]
    assert all(one.status_code in (400, 403) for one in (cut_off, bare, no_text))


async def test_after_a_refused_form_the_page_opened_again_is_good(buyer: Browser) -> None:
    buyer.client.cookies.set("csrf", "f" * 128, domain="testserver.local", path="/shop")
    stale = await buyer.client.post(f"{SHOP}/sign-out", data={"_csrf_token": "f" * 128})
    assert stale.status_code == 403
    buyer.client.cookies.clear()
    assert (await buyer.sign_in()).status_code == 303


@pytest.mark.parametrize("path", EVERY_PAGE)
async def test_every_answer_carries_the_headers_that_browsers_heed(buyer: Browser, path: str) -> None:
    headers = (await buyer.open(path)).headers
    assert headers["X-Content-Type-Options"] == "nosniff"
    policy = headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "script-src" not in policy
    assert "unsafe" not in policy


@pytest.mark.parametrize("path", EVERY_PAGE)
async def test_no_page_holds_a_script_or_a_style_of_its_own(buyer: Browser, path: str) -> None:
    page = (await buyer.open(path)).text
    assert not re.search(r"<script|<style|\sstyle=|\son[a-z]+=|javascript:", page)


async def test_customers_words_are_words_wherever_they_stand(buyer: Browser) -> None:
    answer = await buyer.ask(NASTY[:100], NASTY, files=one(PNG, f"{NASTY}.png"))
    assert answer.status_code == 303
    order = f"{SHOP}/me/orders/327294742"
    private = await buyer.send(f"{order}/questions", title=NASTY[:100], body=NASTY, category="other")
    posted = await buyer.send(f"{SHOP}/console/messages", title=NASTY[:100], body=NASTY)
    assert posted.status_code == 303
    for path in (PRODUCT, f"{SHOP}/me", private.headers["Location"], f"{SHOP}/console"):
        page = (await buyer.open(path)).text
        assert "<script>" not in page
        assert "<img src=x" not in page
        assert "49" not in re.findall(r"\{\{.*?\}\}|>49<", page)
        assert "&lt;script&gt;" in page


async def test_what_comes_back_in_a_form_is_words_too(buyer: Browser) -> None:
    answer = await buyer.ask(NASTY * 3, f"</textarea>{NASTY}")
    assert answer.status_code == 422
    assert "<script>" not in answer.text
    assert "</textarea><" not in answer.text
    found = await buyer.open(f"{SHOP}/sign-in?q=%22%3E%3Cscript%3E&to=%22%3E%3Cscript%3E")
    assert "<script>" not in found.text


async def test_signs_that_deceive_the_eye_are_shown_as_what_they_are(buyer: Browser) -> None:
    await buyer.ask("安全\u202egpj.exe", "見えない\u2066文字\u200b")
    page = (await buyer.open(PRODUCT)).text
    assert not set(page) & set("\u202e\u2066\u200b")
    assert "[U+202E]" in page


@given(st.text())
def test_plain_text_holds_no_sign_that_changes_others(text: str) -> None:
    assert not set(plain(text)) & set(
        "\0\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
    )


async def test_a_visit_begins_under_a_token_of_its_own(browser: Browser, another: Browsers) -> None:
    browser.client.cookies.set("visit", "planted", domain="testserver.local", path=SHOP)
    answer = await browser.sign_in()
    (cookie,) = [
        value for name, value in answer.headers.multi_items()
        if name == "set-cookie" and value.startswith("visit=")
    ]  # fmt: skip
    assert "planted" not in cookie
    for flag in ("HttpOnly", "SameSite=lax", f"Path={SHOP}"):
        assert flag in cookie
    with another() as thief:
        thief.client.cookies.set("visit", "planted", domain="testserver.local", path=SHOP)
        assert (await thief.open(f"{SHOP}/me")).status_code == 303


async def test_a_visit_ends_with_its_sign_out_and_with_its_day(buyer: Browser, clock: HandClock) -> None:
    kept = next(cookie for cookie in buyer.client.cookies.jar if cookie.name == "visit")
    assert (await buyer.open(f"{SHOP}/me")).status_code == 200
    assert (await buyer.send(f"{SHOP}/sign-out")).status_code == 303
    buyer.client.cookies.jar.set_cookie(kept)
    assert (await buyer.open(f"{SHOP}/me")).status_code == 303
    buyer.client.cookies.clear()
    await buyer.sign_in()
    await clock.advance(86_401)
    assert (await buyer.open(f"{SHOP}/me")).status_code == 303


async def test_a_visit_to_one_shop_is_none_to_another(buyer: Browser) -> None:
    kept = next(cookie for cookie in buyer.client.cookies.jar if cookie.name == "visit")
    other = f"/shop/{eg.OTHER_SHOP}/me"
    answer = await buyer.client.get(other, headers={"Cookie": f"visit={kept.value}"}, follow_redirects=False)
    assert answer.status_code == 303


@pytest.mark.parametrize(
    "place",
    ["https://evil.example/", "//evil.example", "/\\evil.example", f"{SHOP}/../../v1", "",
     f"{SHOP}/a\r\nX: y", f"{SHOP}//evil.example"],
)  # fmt: skip
async def test_a_sign_in_leads_nowhere_else(browser: Browser, place: str) -> None:
    answer = await browser.sign_in(to=place)
    assert answer.status_code == 303
    location = answer.headers["Location"]
    assert location.startswith(f"{SHOP}/")
    assert "evil" not in location


async def test_a_sign_in_leads_back(browser: Browser) -> None:
    assert (await browser.sign_in(to=PRODUCT)).headers["Location"] == PRODUCT
    assert (await browser.sign_in("c-none")).status_code == 404


@pytest.mark.parametrize("path", [SHOP, PRODUCT, f"{SHOP}/sign-in", f"{SHOP}/console", "/shop/-/style.css"])
async def test_without_the_sandbox_there_is_no_shop(
    tmp_path: object, path: str, hidden_shop: Browser
) -> None:
    assert (await hidden_shop.open(path)).status_code == 404
    assert (await hidden_shop.client.post(path)).status_code == 404


def test_a_production_configuration_routes_nothing_of_the_shop(tmp_path: object) -> None:
    app = application(backends.build(config_in(tmp_path)))  # type: ignore[arg-type]
    assert [route.path for route in app.routes if route.path.startswith(("/shop", "/sandbox"))] == []
    assert app.template_engine is None
