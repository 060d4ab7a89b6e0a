"""What whoever runs a backend does by command."""

from dataclasses import replace

from qpost.domain.changes import Page
from qpost.protocol import paths
from qpost.protocol.session import ShopList
from qpost.server.backend import Backend
from qpost.server.members import Newcomer, add_member, new_epoch
from tests import examples as eg
from tests.server.callers import Caller, decoded, signed_in
from tests.server.conftest import Client
from tests.server.shelves import HANA, PASSWORD

NEWCOMER = Newcomer(
    login="new",
    email="new@shop.example",
    name="新人",
    password=PASSWORD,
    shop_id=eg.SHOP,
    shop_name="",
)


async def test_a_newcomer_signs_in_and_finds_the_shop(client: Client, backend: Backend) -> None:
    assert add_member(backend.config, NEWCOMER)
    newcomer = await signed_in(client, "NEW")
    (shop,) = decoded(await newcomer.get(paths.SHOPS), ShopList).shops
    assert (shop.shop_id, shop.member_name, shop.members) == (eg.SHOP, "新人", 3)


async def test_a_login_or_address_that_is_taken_is_refused(client: Client, backend: Backend) -> None:
    assert not add_member(backend.config, replace(NEWCOMER, login="Hana-Cosme01"))
    assert not add_member(backend.config, replace(NEWCOMER, email=HANA.email))


def test_a_password_is_never_shown() -> None:
    assert PASSWORD not in repr(NEWCOMER)


async def test_a_new_epoch_is_told_with_the_next_page(hana: Caller, backend: Backend) -> None:
    before = decoded(await hana.of_shop("changes"), Page)
    new_epoch(backend.config)
    after = decoded(await hana.of_shop("changes"), Page)
    assert before.epoch != after.epoch
    assert before.cursor == after.cursor
