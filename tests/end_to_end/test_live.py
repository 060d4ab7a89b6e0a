"""What happens at the backend is on the screen without a click."""

import re

from qpost.desktop.words import of, say
from qpost.domain.inquiries import Status
from tests.end_to_end.conftest import Play, Seller


def unanswered(seller: Seller) -> int | None:
    """The count on the To do list, once there is one."""
    for name in seller.hand.names():
        if found := re.match(rf"{of(Status.UNANSWERED)}、(\d+)", name):
            return int(found[1])
    return None


def test_a_question_asked_at_the_backend_appears_and_the_count_moves(play: Play) -> None:
    async def scene(seller: Seller) -> None:
        await seller.sign_in()
        before = await seller.hand.until(lambda: unanswered(seller), "a count")
        seller.ask("入荷予定", "再入荷はいつですか。")
        await seller.hand.until(lambda: unanswered(seller) == before + 1 or None, "one more")
        await seller.hand.press(f"{of(Status.UNANSWERED)}、")
        await seller.hand.pick("入荷予定")
        await seller.hand.until(lambda: seller.says("再入荷はいつですか。"), "the question")

    play(scene)


def test_a_question_appears_in_the_list_that_is_open(play: Play) -> None:
    async def scene(seller: Seller) -> None:
        await seller.sign_in()
        await seller.hand.press(say("app.nav.customer"))
        await seller.hand.until(lambda: seller.hand.sentences() or None, "rows")
        seller.ask("あとから来た質問", "見えますか。")
        await seller.hand.until(
            lambda: any("あとから来た質問" in line for line in seller.hand.sentences()) or None, "the new row"
        )

    play(scene)
