"""OPTIONS names all that can be done at a path."""

import pytest

from tests import examples as eg
from tests.server.callers import Caller

SHOP = f"/v1/shops/{eg.SHOP}"


@pytest.mark.parametrize(
    ("path", "methods"),
    [
        (f"{SHOP}/translations", {"GET", "POST"}),
        (f"{SHOP}/files/f-1", {"GET", "PUT"}),
        ("/v1/session", {"POST", "DELETE"}),
        (f"{SHOP}/products", {"GET"}),
    ],
)
async def test_every_method_of_a_path_is_named(hana: Caller, path: str, methods: set[str]) -> None:
    answer = await hana.client.request("OPTIONS", path, headers=hana.authorization)
    assert answer.status_code == 204
    assert {word.strip() for word in answer.headers["Allow"].split(",")} == {*methods, "OPTIONS"}
