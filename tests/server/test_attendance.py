"""Who is at which inquiry: believed for half a minute, one shop never hears of another."""

from datetime import timedelta

from qpost.domain.ids import AccountId, InquiryId, ShopId
from qpost.domain.presence import LASTS, Doing, Presence
from qpost.server.attendance import MOST, Attendance
from tests import examples as eg


def at(inquiry_id: str, doing: Doing = Doing.VIEWING, account_id: str = "a-2") -> Presence:
    """The second member at an inquiry."""
    return Presence(InquiryId(inquiry_id), AccountId(account_id), "太郎", doing)


def test_the_newest_hint_of_a_member_at_an_inquiry_counts() -> None:
    kept = Attendance()
    kept.note(eg.SHOP, at("i-1"), eg.NOW)
    kept.note(eg.SHOP, at("i-1", Doing.WRITING), eg.NOW)
    assert kept.present(eg.SHOP, eg.NOW) == (at("i-1", Doing.WRITING),)
    assert kept.present(ShopId("s-other"), eg.NOW) == ()


def test_who_left_or_was_not_heard_of_for_half_a_minute_is_not_there() -> None:
    kept = Attendance()
    kept.note(eg.SHOP, at("i-1"), eg.NOW)
    kept.note(eg.SHOP, at("i-2", account_id="a-3"), eg.NOW + LASTS / 2)
    kept.note(eg.SHOP, at("i-2", Doing.GONE, account_id="a-3"), eg.NOW + LASTS / 2)
    almost = eg.NOW + LASTS - timedelta(seconds=1)
    assert kept.present(eg.SHOP, almost) == (at("i-1"),)
    assert kept.present(eg.SHOP, eg.NOW + LASTS) == ()


def test_one_account_cannot_be_everywhere() -> None:
    kept = Attendance()
    for n in range(100):
        kept.note(eg.SHOP, at(f"i-{n}"), eg.NOW)
    assert len(kept.present(eg.SHOP, eg.NOW)) == MOST
    assert kept.present(eg.SHOP, eg.NOW)[-1] == at("i-99")
