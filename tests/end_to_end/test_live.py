"""What happens at the backend is on the screen without a click."""

import re
from functools import partial

from qpost.desktop.words import of, say
from qpost.domain.inquiries import Status
from tests.end_to_end.conftest import Play, Seller

INBOX_CARDS = (
    "期限切れ",
    "2時間以内に期限",
    "未回答",
    "処理中",
    "CS Center/Qoo10 未回答",
    "CS Center/Qoo10 未読メッセージ",
)


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


def test_every_count_of_the_inbox_opens_a_list_of_as_many(play: Play) -> None:
    async def scene(seller: Seller) -> None:
        await seller.sign_in()
        await seller.hand.until(lambda: unanswered(seller), "the counts")
        cards = [name for name in seller.hand.names() if re.match(r"[^、]+、\d+件", name)]
        inbox = [name for name in cards if name.startswith(INBOX_CARDS)]
        empty = [one for one in INBOX_CARDS if any(n.startswith(f"{one}、なし") for n in seller.hand.names())]
        assert len(inbox) + len(empty) == len(INBOX_CARDS)  # how many are due depends on the time of day
        assert len(inbox) >= len(INBOX_CARDS) - 2
        for name in inbox:
            counted = int(re.findall(r"、(\d+)件", name)[0])
            await seller.hand.press(name)
            foot = f"{counted}件 ・"
            await seller.hand.until(partial(any_starts, seller, foot), f"{name}: {foot}")
            await seller.hand.press(say("app.nav.todo"))

    play(scene)


def any_starts(seller: Seller, text: str) -> bool | None:
    """Whether something visible begins so."""
    return any(name.startswith(text) for name in seller.hand.names()) or None


def test_words_of_a_message_are_found_as_they_are_typed_and_their_line_is_shown(play: Play) -> None:
    async def scene(seller: Seller) -> None:
        await seller.sign_in()
        seller.ask("色について", "こんにちは。\nラメの粒は大きいですか、小さいですか。")
        await seller.hand.press(say("app.nav.customer"))
        await seller.hand.write(say("inquiries.search"), "ラメの")
        line = "ラメの粒は大きいですか、小さいですか。"
        await seller.hand.until(
            lambda: any(line in row for row in seller.hand.sentences()) or None, "the line with the match"
        )

    play(scene)
