"""Rows: what goes in comes out, and instants sort as numbers."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qpost.domain.commands import Command, MarkRead
from qpost.domain.ids import InquiryId, Version
from qpost.domain.moments import JST
from qpost.store import codec
from tests import examples as eg


@pytest.mark.parametrize("command", [eg.reply(body="改行\nと「引用」"), MarkRead(InquiryId("i"), Version(3))])
def test_every_command_makes_the_round_trip(command: Command) -> None:
    envelope = eg.envelope(command=command)
    assert codec.unseal(codec.seal(envelope)) == envelope


def test_every_command_of_the_domain_has_a_name_in_a_row() -> None:
    assert set(codec.KINDS.values()) == set(Command.__args__)


@given(st.datetimes(timezones=st.sampled_from([UTC, JST])))
def test_an_instant_makes_the_round_trip_to_the_microsecond(instant: datetime) -> None:
    assert codec.instant(codec.stamp(instant)) == instant
    assert codec.stamp(instant + timedelta(microseconds=1)) == codec.stamp(instant) + 1
