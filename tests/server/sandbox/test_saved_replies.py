"""The saved replies of the sandbox keep the rules that they are there to show."""

from collections import Counter
from datetime import date

import pytest

from qpost.domain.canned_replies import CannedReply
from qpost.domain.commands import check_canned
from qpost.domain.filling import Facts, facts_of, fill, personal, unresolved
from qpost.domain.settings import Language
from qpost.domain.variables import Variable, known
from qpost.server.sandbox.saved_replies import saved_replies
from tests import examples as eg

ALL = saved_replies(share=0.75)
SHIPPED: Facts = facts_of(
    eg.inquiry(), eg.shipped_order(), shop_name="はなコスメ", member="花子", today=date(2026, 11, 21)
)

each = pytest.mark.parametrize("canned", ALL, ids=lambda one: one.name)


@each
def test_each_passes_the_rules_of_a_saved_reply(canned: CannedReply) -> None:
    assert check_canned(eg.keep_canned(canned)) is None
    assert canned.body == canned.body.strip()


@each
def test_each_is_filled_from_an_order_on_its_way(canned: CannedReply) -> None:
    filled = fill(canned.body, SHIPPED, language=canned.language)
    assert filled.unresolved == ()
    assert unresolved(filled.text) == ()


@each
def test_each_names_its_variables_in_its_own_language(canned: CannedReply) -> None:
    for span in unresolved(canned.body):
        assert isinstance(known(span.text.strip("{}")), Variable)


@each
def test_none_that_may_stand_in_public_names_anybody(canned: CannedReply) -> None:
    assert not (canned.public_safe and personal(canned.body))


def test_a_shop_begins_with_a_dozen_in_japanese_and_some_in_every_other_language() -> None:
    number = Counter(canned.language for canned in ALL)
    assert number[Language.JAPANESE] >= 12
    assert min(number[language] for language in Language) >= 3


def test_every_id_name_and_abbreviation_is_there_once() -> None:
    for told in ("canned_id", "name", "abbreviation"):
        assert len({getattr(canned, told) for canned in ALL}) == len(ALL)


def test_the_number_for_refunds_by_card_is_a_text_that_can_be_edited() -> None:
    (refund,) = [canned for canned in ALL if "050-5840-9100" in canned.body]
    assert refund.public_safe
