"""The list of shops, and the guard before everything that belongs to one."""

import re
from datetime import timedelta
from pathlib import Path

import pytest
from litestar.routes import HTTPRoute

from qpost.domain.inquiries import Status
from qpost.domain.shops import Capability, Shop
from qpost.protocol import paths
from qpost.protocol.session import ShopList
from qpost.server.app import application
from qpost.server.backend import build
from qpost.server.config import config_in
from tests import examples as eg
from tests.fakes.hand_clock import HandClock
from tests.server.callers import Caller, code_of, decoded, signed_in
from tests.server.conftest import Client
from tests.server.shelves import TARO

NAMED = {
    "inquiry_id": "i-1",
    "order_no": "327294742",
    "cart_no": "136423692",
    "product_code": "593128689",
    "key": "k-none",
    "canned_id": "c-1",
    "faq_id": "f-1",
}
STREAM = paths.EVENTS


def _routes() -> list[tuple[str, str]]:
    """Every method and path under a shop that the application has."""
    app = application(build(config_in(Path("nowhere"))))
    return sorted(
        (method, route.path)
        for route in app.routes
        if isinstance(route, HTTPRoute) and route.path.startswith(paths.SHOP)
        for method in route.methods - {"OPTIONS", "HEAD"}
    )


def _path(template: str, shop_id: str) -> str:
    return re.sub(r"\{(\w+):str\}", lambda found: ({"shop_id": shop_id} | NAMED)[found.group(1)], template)


def test_every_route_of_the_wire_is_in_the_matrix() -> None:
    templates = {value for name, value in vars(paths).items() if name.isupper() and isinstance(value, str)}
    of_a_shop = {path for path in templates if path.startswith(paths.SHOP + "/")}
    assert of_a_shop - {paths.CARTS, paths.CANNED_REPLIES, paths.FAQ} == {path for _, path in _routes()}


@pytest.mark.parametrize(("method", "template"), _routes())
async def test_no_route_of_a_shop_answers_who_is_not_signed_in(
    client: Client, method: str, template: str
) -> None:
    answer = await client.request(method, _path(template, eg.SHOP))
    assert (answer.status_code, code_of(answer)) == (401, "sign_in_needed")


@pytest.mark.parametrize(("method", "template"), _routes())
async def test_a_shop_of_others_does_not_exist(stranger: Caller, method: str, template: str) -> None:
    async def ask(shop_id: str) -> tuple[int, bytes]:
        headers = stranger.authorization | {paths.IDEMPOTENCY_KEY: "k-1", paths.IF_MATCH: '"1"'}
        answer = await stranger.client.request(method, _path(template, shop_id), headers=headers)
        assert code_of(answer) == "not_found"
        return answer.status_code, answer.content

    assert await ask(eg.SHOP) == await ask("s-that-never-was")


@pytest.mark.parametrize(("method", "template"), [route for route in _routes() if route[1] != STREAM])
async def test_a_member_gets_past_the_guard(hana: Caller, method: str, template: str) -> None:
    answer = await hana.client.request(method, _path(template, eg.SHOP), headers=hana.authorization)
    if template == paths.TRANSLATIONS:  # this backend was started without a service
        assert code_of(answer) in {"translation_not_configured", "invalid"}
    elif method == "GET" and template != paths.COMMAND:
        assert answer.status_code == 200
    else:
        assert code_of(answer) in {"key_missing", "invalid", "not_found"}
        assert answer.status_code != 401


async def test_shops_come_with_what_waits_in_them(hana: Caller) -> None:
    listed = decoded(await hana.get(paths.SHOPS), ShopList)
    (shop,) = listed.shops
    assert shop == Shop(
        shop_id=eg.SHOP,
        name="はなコスメ",
        chip=0,
        country="JP",
        member_name="花子",
        members=2,
        unanswered=2,
        delayed_claims=1,
        last_used_at=None,
        capabilities=shop.capabilities,
    )
    assert set(shop.capabilities) == set(eg.shop().capabilities) - {Capability.TRANSLATION}


async def test_a_claim_becomes_delayed_as_time_passes(client: Client, clock: HandClock) -> None:
    clock.jump(timedelta(days=4).total_seconds())
    taro = await signed_in(client, TARO.login)
    listed = decoded(await taro.get(paths.SHOPS), ShopList)
    assert {shop.name: shop.delayed_claims for shop in listed.shops} == {"はなコスメ": 2, "別のお店": 0}


async def test_an_answer_lowers_the_count(hana: Caller) -> None:
    await hana.reply(status=Status.DONE)
    (shop,) = decoded(await hana.get(paths.SHOPS), ShopList).shops
    assert shop.unanswered == 1
