"""Which tools stand below an answer."""

import pytest

from qpost.desktop.inquiries.composer_tools import Tool, tools_for
from qpost.domain.inquiries import Kind, Source
from qpost.domain.shops import Capability
from tests import examples as eg

EVERYTHING = tuple(Capability)


def test_a_question_on_the_product_page_has_every_tool() -> None:
    assert tools_for(eg.inquiry(kind=Kind.PRODUCT_QA), EVERYTHING) == frozenset(Tool)


def test_hiding_is_absent_for_what_was_asked_in_private() -> None:
    assert Tool.HIDE not in tools_for(eg.inquiry(kind=Kind.GENERAL), EVERYTHING)


def test_hiding_is_absent_for_what_is_hidden_already() -> None:
    hidden = eg.inquiry(kind=Kind.PRODUCT_QA, hidden_at=eg.NOW)
    assert Tool.HIDE not in tools_for(hidden, EVERYTHING)


def test_a_post_of_the_marketplace_is_never_answered_automatically() -> None:
    tools = tools_for(eg.inquiry(source=Source.MARKETPLACE), EVERYTHING)
    assert tools == {Tool.CANNED, Tool.TRANSLATE}


@pytest.mark.parametrize(
    ("capability", "tool"),
    [
        (Capability.CANNED_REPLIES, Tool.CANNED),
        (Capability.HIDE, Tool.HIDE),
        (Capability.FAQ, Tool.FAQ),
    ],
)
def test_what_the_backend_cannot_do_is_absent(capability: Capability, tool: Tool) -> None:
    able = [one for one in Capability if one is not capability]
    assert tool not in tools_for(eg.inquiry(kind=Kind.PRODUCT_QA), able)
