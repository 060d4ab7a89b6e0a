"""Delivery: the arrows of the drawing, patience that grows, and lanes."""

from datetime import timedelta
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qpost.domain.commands import MarkRead
from qpost.domain.delivery import (
    LONGEST_WAIT,
    MAY_BE_TAKEN_BACK,
    STEPS,
    DeliveryState,
    IllegalStep,
    lane,
    step,
    wait_after,
)
from qpost.domain.ids import InquiryId, Version
from tests import examples as eg

ARROWS = {
    "held -> queued",
    "held -> withdrawn",
    "queued -> sending",
    "queued -> withdrawn",
    "sending -> queued",
    "sending -> unverified",
    "sending -> settled",
    "sending -> refused",
    "unverified -> settled",
    "unverified -> queued",
    "refused -> queued",
    "refused -> withdrawn",
}

chances = st.floats(min_value=0, max_value=1, exclude_max=True)


@pytest.mark.parametrize(("old", "new"), list(product(DeliveryState, DeliveryState)))
def test_a_command_moves_along_the_arrows_only(old: DeliveryState, new: DeliveryState) -> None:
    if f"{old} -> {new}" in ARROWS:
        assert step(old, new) is new
    else:
        with pytest.raises(IllegalStep, match=f"{old} -> {new}"):
            step(old, new)


def test_what_is_settled_is_settled_for_ever() -> None:
    assert not [new for old, new in STEPS if old is DeliveryState.SETTLED]


def test_nothing_ends_without_having_been_sent() -> None:
    ends = (DeliveryState.SETTLED, DeliveryState.REFUSED)
    reached_from = {old for old, new in STEPS if new in ends}
    assert reached_from == {DeliveryState.SENDING, DeliveryState.UNVERIFIED}


def test_what_the_backend_may_have_done_cannot_be_taken_back() -> None:
    taken_back = {old for old, new in STEPS if new is DeliveryState.WITHDRAWN}
    assert taken_back == set(MAY_BE_TAKEN_BACK)
    assert DeliveryState.SENDING not in taken_back
    assert DeliveryState.UNVERIFIED not in taken_back


def test_an_unknown_outcome_is_never_sent_again_blindly() -> None:
    assert (DeliveryState.UNVERIFIED, DeliveryState.SENDING) not in STEPS


@given(st.integers(min_value=0, max_value=10_000), chances)
def test_a_wait_is_never_a_busy_loop_and_never_too_long(attempts: int, chance: float) -> None:
    assert timedelta(milliseconds=100) <= wait_after(attempts, chance) <= LONGEST_WAIT


@given(st.integers(min_value=0, max_value=100), chances)
def test_a_wait_grows_with_the_failures(attempts: int, chance: float) -> None:
    assert wait_after(attempts, chance) <= wait_after(attempts + 1, chance)


@given(st.integers(min_value=0, max_value=100), chances, chances)
def test_a_wait_follows_its_chance(attempts: int, one: float, other: float) -> None:
    low, high = sorted((one, other))
    assert wait_after(attempts, low) <= wait_after(attempts, high)


def test_the_ceiling_doubles_until_it_is_reached() -> None:
    ceilings = [wait_after(attempts, 0.999999).total_seconds() for attempts in (0, 1, 2, 3, 8, 9, 50)]
    assert [round(seconds) for seconds in ceilings] == [1, 2, 4, 8, 256, 300, 300]


def test_commands_on_one_inquiry_share_a_lane_whatever_they_are() -> None:
    first = eg.envelope("k-1", eg.reply("i-1"))
    second = eg.envelope("k-2", MarkRead(InquiryId("i-1"), Version(1)))
    assert lane(first) == lane(second)


def test_commands_on_two_inquiries_do_not_wait_for_one_another() -> None:
    assert lane(eg.envelope("k-1", eg.reply("i-1"))) != lane(eg.envelope("k-2", eg.reply("i-2")))
