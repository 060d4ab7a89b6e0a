"""What a row of the outbox says of each command."""

from typing import get_args

import pytest

from qpost.desktop.outbox.outbox_words import Shown, visibility
from qpost.domain.commands import Command
from tests import examples as eg
from tests.contracts.test_every_command_is_complete import example

PUBLIC, PRIVATE, NOBODY = ("公開", "globe"), ("非公開", "lock"), ("", "")


def shown(member: type[Command], *, public: bool | None = True) -> Shown:
    """A row of a command about a question of the product page."""
    return Shown(eg.outbox_item(command=example(member)), public=public)


@pytest.mark.parametrize("member", get_args(Command), ids=lambda member: member.__name__)
def test_only_what_a_customer_will_read_is_called_public_or_private(member: type[Command]) -> None:
    expected = {"Reply": PUBLIC, "AutoReply": PUBLIC, "PublishFaq": PUBLIC, "Hide": PRIVATE}
    assert visibility(shown(member)) == expected.get(member.__name__, NOBODY)


@pytest.mark.parametrize(("public", "said"), [(True, PUBLIC), (False, PRIVATE), (None, NOBODY)])
def test_an_answer_is_as_public_as_its_inquiry(public: bool | None, said: tuple[str, str]) -> None:
    reply = get_args(Command)[0]
    assert visibility(shown(reply, public=public)) == said
