"""Claims: when one is open, and when it is late."""

from datetime import timedelta

import pytest

from qpost.domain.claims import DELAY, STATES_OF, ClaimFilter, ClaimKind, ClaimState
from tests import examples as eg


@pytest.mark.parametrize("kind", ClaimKind)
def test_every_kind_begins_with_a_request_and_can_end(kind: ClaimKind) -> None:
    assert STATES_OF[kind][0] is ClaimState.REQUESTED
    assert STATES_OF[kind][-1] is ClaimState.DONE


def test_every_state_is_used_by_some_kind() -> None:
    assert {state for states in STATES_OF.values() for state in states} == set(ClaimState)


@pytest.mark.parametrize("state", ClaimState)
def test_a_claim_is_open_until_it_is_done(state: ClaimState) -> None:
    assert eg.claim(state=state).open is (state is not ClaimState.DONE)


def test_a_claim_is_not_late_at_the_very_end_of_its_days() -> None:
    assert not eg.claim(requested_at=eg.NOW - DELAY).delayed(eg.NOW)


def test_a_claim_is_late_the_moment_after() -> None:
    assert eg.claim(requested_at=eg.NOW - DELAY - timedelta(microseconds=1)).delayed(eg.NOW)


def test_a_finished_claim_is_never_late() -> None:
    old = eg.claim(state=ClaimState.DONE, requested_at=eg.NOW - timedelta(days=90))
    assert not old.delayed(eg.NOW)


def test_a_filter_asks_for_everything_open_by_itself() -> None:
    assert ClaimFilter() == ClaimFilter(kind=None, state=None, delayed_only=False)
