"""A backend that goes away and comes back, before a screen reader that the desktop turned on."""

from collections.abc import Iterator

import pytest

from qpost.server.sandbox.accounts import DEMO_LOGIN, DEMO_PASSWORD
from tests.backend import Backend
from tests.outside.conftest import sign_in
from tests.outside.desk import Desk, program
from tests.outside.seller import Seller
from tests.outside.tree import Tree

WORDS = "ご連絡ありがとうございます。確認いたします。"


@pytest.fixture
def restarted(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Backend, Backend]]:
    """A backend that runs, and one at the same address with the same data that does not yet."""
    data = tmp_path_factory.mktemp("backend")
    first = Backend(data)
    first.start()
    again = Backend(data, "--port", first.url.rpartition(":")[2])
    yield first, again
    first.kill()


def test_an_answer_that_is_written_offline_goes_out_once_the_backend_is_back(
    at: Desk, restarted: tuple[Backend, Backend]
) -> None:
    first, again = restarted
    at.want_a_screen_reader()
    with program(at, first.url):
        tree = Tree(at.bus)
        seller = Seller(tree)
        seller.write("IDまたはEメール", DEMO_LOGIN)
        seller.write("パスワード", DEMO_PASSWORD)
        sign_in(seller)
        seller.press("顧客からの質問")
        seller.open("テスト2")
        first.stop()
        seller.write("メッセージ", WORDS)
        seller.press("送信")
        seller.press("今すぐ送る")
        seller.sees("オフライン")
        seller.press("送信箱")
        seller.sees("[Re] テスト2")
        again.start()
        try:
            seller.press("更新")
            seller.sees("送信済み、")
        finally:
            again.stop()
            tree.close()
