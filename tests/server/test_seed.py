"""The sandbox as the backend holds it."""

from pathlib import Path

import pytest
from sqlalchemy import func, select

from qpost.server import seed, tables
from qpost.server.backend import build
from qpost.server.config import config_in
from tests import examples as eg


async def test_the_sandbox_is_stored_whole(tmp_path: Path) -> None:
    seed.seed(tmp_path, now=eg.NOW, inquiries=120)
    assert [file.name for file in tmp_path.iterdir()] == ["qpost.db"]
    database = build(config_in(tmp_path)).database
    with database.reading() as connection:
        for shop in connection.execute(select(tables.shops)):
            revs: list[int] = []
            for table in (
                tables.products,
                tables.orders,
                tables.claims,
                tables.canned_replies,
                tables.inquiries,
                tables.messages,
            ):
                wanted = select(table.c.rev).where(table.c.shop_id == shop.shop_id)
                revs += connection.execute(wanted).scalars()
            assert sorted(revs) == list(range(1, shop.rev + 1))
        customers = select(func.count()).where(tables.inquiries.c.source == "customer")
        assert connection.execute(customers).scalar_one() == 120
        assert connection.execute(select(func.count()).select_from(tables.memberships)).scalar_one() > 2
    database.close()


async def test_a_filling_that_fails_leaves_no_database(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(seed, "DEMO_PASSWORD", None)
    with pytest.raises(TypeError):
        seed.seed(tmp_path, now=eg.NOW, inquiries=60)
    assert not (tmp_path / "qpost.db").exists()
    monkeypatch.undo()
    seed.seed(tmp_path, now=eg.NOW, inquiries=60)
    assert (tmp_path / "qpost.db").exists()
