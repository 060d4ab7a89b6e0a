"""Commands: the length of a reply, what stands in its way, and its title."""

from email.headerregistry import Address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qpost.domain.commands import (
    BODY_LIMIT,
    TITLE_LIMIT,
    MarkRead,
    check,
    is_mail_address,
    length,
    reply_title,
)
from qpost.domain.ids import InquiryId, Version
from qpost.domain.inquiries import Status
from qpost.domain.refusals import Refusal
from tests import examples as eg

BLANK = ["", " ", "\n", "\u3000", "\t\r\n"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", 0),
        ("テストメッセージです。", 11),
        ("本文入力\n(例)お問い合わせ頂きありがとうございます。", 28),
        ("a\r\nb", 4),
        ("a\nb", 4),
        ("👍", 2),
        ("배송", 2),
        ("か\u3099", 2),
    ],
)
def test_length_counts_as_the_manual_counts(text: str, expected: int) -> None:
    assert length(text) == expected


@given(st.text(), st.text())
def test_length_of_two_texts_is_the_sum_of_their_lengths(first: str, second: str) -> None:
    if not (first.endswith("\r") and second.startswith("\n")):
        assert length(first + second) == length(first) + length(second)


@given(st.text(st.characters(exclude_characters="\r")))
def test_length_does_not_depend_on_how_a_system_ends_lines(text: str) -> None:
    assert length(text) == length(text.replace("\n", "\r\n"))


@given(st.text())
def test_length_is_never_less_than_the_characters_one_sees(text: str) -> None:
    assert length(text) >= len(text.replace("\r\n", "\n"))


def test_a_reply_within_every_rule_passes() -> None:
    assert check(eg.reply()) is None


@pytest.mark.parametrize("blank", BLANK)
def test_a_blank_title_is_refused(blank: str) -> None:
    assert check(eg.reply(title=blank)) is Refusal.EMPTY_TITLE


@pytest.mark.parametrize("blank", BLANK)
def test_a_blank_body_is_refused(blank: str) -> None:
    assert check(eg.reply(body=blank)) is Refusal.EMPTY_BODY


def test_a_body_of_the_limit_passes_and_one_more_is_refused() -> None:
    assert check(eg.reply(body="あ" * BODY_LIMIT)) is None
    assert check(eg.reply(body="あ" * (BODY_LIMIT + 1))) is Refusal.BODY_TOO_LONG


def test_a_title_of_the_limit_passes_and_one_more_is_refused() -> None:
    assert check(eg.reply(title="あ" * TITLE_LIMIT)) is None
    assert check(eg.reply(title="あ" * (TITLE_LIMIT + 1))) is Refusal.TITLE_TOO_LONG


def test_a_reply_never_sets_unanswered() -> None:
    assert check(eg.reply(status=Status.UNANSWERED)) is Refusal.STATUS_NOT_ALLOWED


@pytest.mark.parametrize("status", [Status.IN_PROGRESS, Status.DONE])
def test_a_reply_may_set_the_two_statuses_of_the_manual(status: Status) -> None:
    assert check(eg.reply(status=status)) is None


def test_marking_as_read_has_nothing_to_refuse() -> None:
    assert check(MarkRead(InquiryId("i-1"), Version(1))) is None


def test_hiding_within_every_rule_passes() -> None:
    assert check(eg.hide(reason="あ" * BODY_LIMIT, bar_customer=True)) is None


@pytest.mark.parametrize("blank", BLANK)
def test_hiding_needs_a_title_and_a_reason(blank: str) -> None:
    assert check(eg.hide(title=blank)) is Refusal.EMPTY_TITLE
    assert check(eg.hide(reason=blank)) is Refusal.EMPTY_BODY


def test_a_reason_is_as_long_as_a_reply_at_most() -> None:
    assert check(eg.hide(reason="あ" * (BODY_LIMIT + 1))) is Refusal.BODY_TOO_LONG
    assert check(eg.hide(title="あ" * (TITLE_LIMIT + 1))) is Refusal.TITLE_TOO_LONG


@pytest.mark.parametrize("address", ["hana@shop.example", "a.b+c@mail.shop.co.jp", "x_1@a-b.example"])
def test_an_e_mail_address_is_one(address: str) -> None:
    assert is_mail_address(address)


@pytest.mark.parametrize(
    "address",
    [
        "",
        "hana",
        "@shop.example",
        "hana@",
        "hana@shop",
        "a b@shop.example",
        "a@b@shop.example",
        "花@shop.example",
        "a@shop.example\nBcc: x@y.example",
        "a..b@shop.example",
        "a@-b.example",
        "a@b..example",
        "a" * 250 + "@b.example",
    ],
)
def test_what_mail_systems_do_not_take_is_no_address(address: str) -> None:
    assert check(eg.hide(seller_mail=address)) is Refusal.INVALID_MAIL


@given(st.from_regex(r"[!-~]{1,20}@[!-~]{1,20}", fullmatch=True))
def test_whatever_counts_as_an_address_can_stand_in_a_mail(text: str) -> None:
    if is_mail_address(text):
        assert Address("店", addr_spec=text).addr_spec == text


def test_the_title_of_a_reply_is_the_inquirys_with_re() -> None:
    assert reply_title("テスト2") == "[Re] テスト2"


@given(st.text())
def test_the_title_of_a_reply_to_a_reply_stays(title: str) -> None:
    assert reply_title(reply_title(title)) == reply_title(title)


@given(st.text(min_size=80, max_size=120) | st.text("あ👍\n", min_size=40, max_size=120))
def test_the_title_of_a_reply_always_fits(title: str) -> None:
    preset = reply_title(title)
    assert length(preset) <= TITLE_LIMIT
    assert preset.startswith("[Re]")
