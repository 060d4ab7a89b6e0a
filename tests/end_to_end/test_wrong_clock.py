"""A computer whose clock is wrong, at a real backend: due times follow the backend's."""

import re
from datetime import timedelta

from qpost.desktop.words import say
from qpost.domain.inquiries import Grouping, InquiryFilter
from qpost.domain.todo import TARGET, due_at
from tests.end_to_end.conftest import Play, Seller

WRONG = timedelta(minutes=20)


def warning(way: str) -> str:
    """The banner's word."""
    return say(f"app.banner.clock.{way}", span=say("app.span.minutes", 20))


async def left_of(seller: Seller, title: str) -> timedelta:
    """What the row of a question says is left until it is due."""
    found = re.search(r"(\d+)時間(\d+)分", await seller.hand.pick(title))
    assert found is not None
    return timedelta(hours=int(found[1]), minutes=int(found[2]))


def test_due_times_follow_the_backend_and_the_warning_goes_when_the_clock_is_right(play: Play) -> None:
    async def scene(seller: Seller) -> None:
        seller.clock.ahead = WRONG
        await seller.sign_in()
        await seller.hand.until(lambda: seller.says(warning("ahead")), "the warning")
        assert seller.says(say("app.banner.clock.text"))
        seller.ask("時計の質問", "いつ届きますか。")
        await seller.hand.press(say("app.nav.customer"))
        assert await left_of(seller, "時計の質問") > TARGET - WRONG
        (row,) = await seller.program.engine.inquiries.rows(InquiryFilter(text="時計の質問"), Grouping.BASIC)
        assert due_at(row.inquiry.received_at) - seller.clock.now() < TARGET - WRONG, "by the computer's own"

        seller.clock.ahead = -WRONG
        await seller.hand.press(say("app.nav.todo"))
        await seller.hand.press(say("todo.refresh"))
        await seller.hand.until(lambda: seller.says(warning("behind")), "the warning turned round")
        await seller.hand.press(say("app.nav.customer"))
        assert await left_of(seller, "時計の質問") <= TARGET

        seller.clock.ahead = timedelta()
        await seller.hand.press(say("app.nav.todo"))
        await seller.hand.press(say("todo.refresh"))
        await seller.hand.until(lambda: not seller.says(warning("behind")) or None, "no warning")

    play(scene)
