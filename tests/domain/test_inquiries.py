"""Inquiries: what a search means, and how text is compared."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qpost.domain.ids import CustomerId, InquiryId
from qpost.domain.inquiries import DetailKind, InquiryFilter, Kind, Source, Status, digits, fold, searchable
from qpost.domain.moments import JST, Period
from tests import examples as eg

texts = st.text(max_size=40)


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("はいそう", "ハイソウ"),
        ("ハイソウ", "ﾊｲｿｳ"),
        ("qoo10", "Ｑｏｏ１０"),
        ("ガ", "ｶﾞ"),
        ("ヴ", "ゔ"),
        ("ヶ月", "ゖ月"),
        ("straße", "STRASSE"),
    ],
)
def test_widths_cases_and_the_two_kana_are_one(typed: str, written: str) -> None:
    assert fold(typed) == fold(written)


@pytest.mark.parametrize(
    ("one", "other"), [("배송", "발송"), ("配送", "発送"), ("はな", "ばな"), ("尺", "呎")]
)
def test_what_differs_in_meaning_stays_different(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@given(st.text(st.characters(min_codepoint=ord("ァ"), max_codepoint=ord("ヶ")), min_size=1))
def test_no_katakana_survives_folding(text: str) -> None:
    assert not [letter for letter in fold(text) if "ァ" <= letter <= "ヶ"]


@given(texts)
def test_spaces_around_a_search_mean_nothing(text: str) -> None:
    assert fold(f" \u3000{text} ") == fold(text)


@given(st.integers(min_value=0, max_value=10**12))
def test_a_number_is_read_in_either_width_and_with_spaces(number: int) -> None:
    plain = str(number)
    wide = "".join(chr(ord(digit) + 0xFEE0) for digit in plain)
    assert digits(f" {wide[:3]}\u3000{wide[3:]} ") == plain


def test_the_defaults_find_every_customer_inquiry() -> None:
    assert InquiryFilter().matches(eg.inquiry())
    assert not InquiryFilter().matches(eg.inquiry(source=Source.MARKETPLACE))


@pytest.mark.parametrize("source", Source)
def test_each_list_holds_its_own_source(source: Source) -> None:
    found = [other for other in Source if InquiryFilter(source=source).matches(eg.inquiry(source=other))]
    assert found == [source]


@pytest.mark.parametrize("status", Status)
def test_a_status_finds_itself(status: Status) -> None:
    found = [other for other in Status if InquiryFilter(status=status).matches(eg.inquiry(status=other))]
    assert found == [status]


@pytest.mark.parametrize("kind", Kind)
def test_a_type_finds_itself(kind: Kind) -> None:
    assert [other for other in Kind if InquiryFilter(kind=kind).matches(eg.inquiry(kind=other))] == [kind]


def test_unread_only_leaves_out_what_was_opened() -> None:
    unread = InquiryFilter(unread_only=True)
    assert unread.matches(eg.inquiry(unread=True))
    assert not unread.matches(eg.inquiry(unread=False))


def test_the_calendar_means_when_the_other_side_last_wrote() -> None:
    asked = datetime(2026, 11, 1, 12, 0, tzinfo=JST)
    wrote_again = datetime(2026, 11, 19, 23, 59, tzinfo=JST)
    found = eg.inquiry(asked_at=asked, received_at=wrote_again)
    assert InquiryFilter(period=Period(date(2026, 11, 19), date(2026, 11, 19))).matches(found)
    assert not InquiryFilter(period=Period(date(2026, 11, 1), date(2026, 11, 18))).matches(found)


@pytest.mark.parametrize(
    ("detail", "value", "expected"),
    [
        (DetailKind.ALL, "593128689", True),
        (DetailKind.ALL, "327294742", True),
        (DetailKind.ALL, "59312868", False),
        (DetailKind.PRODUCT_CODE, "593128689", True),
        (DetailKind.PRODUCT_CODE, "327294742", False),
        (DetailKind.ORDER_NO, "327294742", True),
        (DetailKind.ORDER_NO, "593128689", False),
        (DetailKind.ORDER_NO, "３２７ ２９４ ７４２", True),
        (DetailKind.ORDER_NO, "", True),
        (DetailKind.ORDER_NO, "  ", True),
    ],
)
def test_a_detail_is_looked_for_where_it_says(detail: DetailKind, value: str, expected: bool) -> None:
    assert InquiryFilter(detail=detail, detail_value=value).matches(eg.inquiry()) is expected


def test_a_detail_is_not_found_on_an_inquiry_without_order_or_product() -> None:
    bare = eg.inquiry(order_no=None, product_code=None, product_name="")
    assert not InquiryFilter(detail_value="327294742").matches(bare)


@pytest.mark.parametrize(
    "text", ["いつ発送", "イツ発送", "まだ届きません", "SH7", "けしょうすい", "化粧水", "5931", "3272", ""]
)
def test_text_is_found_in_everything_the_list_shows(text: str) -> None:
    shown = eg.inquiry(product_name="ケショウスイ 化粧水")
    assert InquiryFilter(text=text).matches(shown)


def test_text_is_not_found_across_two_fields() -> None:
    shown = eg.inquiry(title="前半", excerpt="後半")
    assert not InquiryFilter(text="前半後半").matches(shown)


@given(texts, texts)
def test_any_part_of_a_title_finds_it(before: str, part: str) -> None:
    found = eg.inquiry(title=before + "|" + part)
    assert fold("|" + part) in searchable(found)


@given(st.sampled_from(Status), st.sampled_from(Kind), st.booleans(), st.sampled_from(["", "発送", "ない"]))
def test_asking_for_more_never_finds_more(status: Status, kind: Kind, unread: bool, text: str) -> None:
    shown = eg.inquiry(unread=True)
    narrow = InquiryFilter(status=status, kind=kind, unread_only=unread, text=text)
    if narrow.matches(shown):
        for wider in (
            replace(narrow, status=None),
            replace(narrow, kind=None),
            replace(narrow, text=""),
            replace(narrow, unread_only=False),
        ):
            assert wider.matches(shown)


def test_only_a_question_on_the_product_page_is_public_and_only_until_it_is_hidden() -> None:
    assert not eg.inquiry(kind=Kind.GENERAL).public
    assert eg.inquiry(kind=Kind.PRODUCT_QA).public
    assert not eg.inquiry(kind=Kind.PRODUCT_QA, hidden_at=eg.NOW - timedelta(days=1)).public


def test_a_search_among_named_ones_finds_exactly_those() -> None:
    among = InquiryFilter(among=frozenset({InquiryId("i-1"), InquiryId("i-3")}))
    assert [n for n in range(4) if among.matches(eg.inquiry(f"i-{n}"))] == [1, 3]


@pytest.mark.parametrize("status", Status)
def test_an_inquiry_rests_until_its_hour_and_never_once_it_is_done(status: Status) -> None:
    until = eg.NOW + timedelta(hours=1)
    inquiry = replace(eg.inquiry(status=status), snoozed_until=until)
    open_ = status is not Status.DONE
    assert inquiry.rests(eg.NOW) is open_
    assert inquiry.rests(until - timedelta(seconds=1)) is open_
    assert not inquiry.rests(until)
    assert not replace(inquiry, snoozed_until=None).rests(eg.NOW)


def test_a_search_for_what_rests_means_what_rests_at_that_instant() -> None:
    inquiry = replace(eg.inquiry(), snoozed_until=eg.NOW + timedelta(hours=1))
    assert InquiryFilter(resting_at=eg.NOW).matches(inquiry)
    assert not InquiryFilter(resting_at=eg.NOW + timedelta(hours=1)).matches(inquiry)
    assert InquiryFilter().matches(inquiry)


def test_a_search_for_one_customer_means_nobody_else_and_not_the_unknown() -> None:
    wanted = InquiryFilter(customer_id=CustomerId("c-1"))
    assert wanted.matches(eg.inquiry())
    assert not wanted.matches(eg.inquiry(customer_id="c-2"))
    assert not wanted.matches(eg.inquiry(customer_id=None))
