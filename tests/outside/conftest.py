"""What a walk begins with: a desk, the demo on it, and a seller who reads the accessibility tree."""

import sys
from collections.abc import Iterator

import pytest

from tests.outside.desk import Demo, Desk, demo, desk
from tests.outside.seller import Seller
from tests.outside.tree import Tree

collect_ignore_glob = [] if sys.platform.startswith("linux") else ["test_*.py"]
"""AT-SPI is how Linux desktops work."""

PATIENCE = 600
"""Seconds that one walk may take on a loaded machine."""

SHOP = "Hana Cosme 本店"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A walk is many steps, each of which waits for a real program."""
    for item in items:
        if "outside" in item.path.parts:
            item.add_marker(pytest.mark.timeout(PATIENCE))


@pytest.fixture(scope="module")
def at(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A desk for the walks of one file."""
    with desk(tmp_path_factory.mktemp("home")) as made:
        yield made


@pytest.fixture(scope="module")
def running(at: Desk) -> Iterator[Demo]:
    """The demo, as the README starts it."""
    with demo(at) as made:
        yield made


@pytest.fixture(scope="module")
def visitor(at: Desk, running: Demo) -> Iterator[Seller]:
    """Somebody before the sign-in window."""
    tree = Tree(at.bus)
    yield Seller(tree)
    tree.close()


@pytest.fixture(scope="module")
def seller(visitor: Seller, running: Demo) -> Seller:
    """Somebody who has signed in and chosen the shop, with the whole copy there."""
    sign_in(visitor)
    return visitor


def sign_in(seller: Seller) -> None:
    """ログイン, 販売店名, 選択完了."""
    seller.press("ログイン")
    seller.press(SHOP)
    seller.press("選択完了")
    seller.sees("未回答、1")
    seller.until(lambda: (seller.says("更新") and not seller.says("読み込")) or None, "a copy that is level")
