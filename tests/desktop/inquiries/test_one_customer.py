"""Duplicate questions of one customer: how many wait besides, and all of them in one list."""

from datetime import timedelta

from qpost.desktop.inquiries.list_lines import Entry
from qpost.desktop.inquiries.page import InquiriesPage
from qpost.domain.inquiries import Source, Status
from tests import examples as eg
from tests.desktop.inquiries.conftest import LATE
from tests.desktop.inquiries.test_conversation import labels
from tests.desktop.qt import click, spoken_name
from tests.desktop.screens import Room

AGAIN = eg.inquiry("i-again", title="まだ届きません", received_at=eg.NOW - timedelta(days=60))


def entries(inbox: InquiriesPage) -> set[str]:
    """The names in the list."""
    return {line.key for line in inbox.list.model.lines if isinstance(line, Entry)}


async def open_late(inbox: InquiriesPage, room: Room) -> None:
    """Show the late question, whose customer asked another long ago."""
    await room.happen(inbox, AGAIN)
    inbox.list.view.choose("i-late")
    await room.calm(inbox)


async def test_others_that_wait_are_said_and_shown_together(inbox: InquiriesPage, room: Room) -> None:
    await open_late(inbox, room)
    assert "未回答 ほか1件" in labels(inbox)
    together = inbox.context._customer.together
    assert spoken_name(together) == "まとめて見る"
    click(together)
    await room.calm(inbox)
    assert entries(inbox) == {"i-late", "i-again", "i-old"}
    chip = inbox.list.bar.customer
    assert spoken_name(chip) == f"{LATE.sender} のお問い合わせ"
    current = inbox.list.view.current
    assert current is not None
    assert current.key == "i-late"


async def test_the_condition_is_taken_away_with_its_chip(inbox: InquiriesPage, room: Room) -> None:
    await open_late(inbox, room)
    click(inbox.context._customer.together)
    await room.calm(inbox)
    inbox.list.bar.set_status(Status.DONE)
    await room.calm(inbox)
    assert entries(inbox) - {"i-late"} == {"i-old"}
    chip = inbox.list.bar.customer
    assert chip.isVisible()
    click(chip)
    await room.calm(inbox)
    assert not chip.isVisible()
    assert "i-done" in entries(inbox)


async def test_another_list_means_nobody_in_particular(inbox: InquiriesPage, room: Room) -> None:
    await open_late(inbox, room)
    click(inbox.context._customer.together)
    await room.calm(inbox)
    inbox.list.bar.set_source(Source.MARKETPLACE)
    await room.calm(inbox)
    assert inbox.list.bar.wanted.customer_id is None
    assert not inbox.list.bar.customer.isVisible()


async def test_where_nothing_else_waits_nothing_is_offered(inbox: InquiriesPage, room: Room) -> None:
    inbox.list.view.choose("i-fresh")
    await room.calm(inbox)
    assert not inbox.context._customer.together.isVisible()
    inbox.list.view.choose("i-old")
    await room.calm(inbox)
    assert not [text for text in labels(inbox) if text.startswith("未回答 ほか0")]
