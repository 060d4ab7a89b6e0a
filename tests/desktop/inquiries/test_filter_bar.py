"""The search controls, and the search that they mean."""

from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from qpost.desktop.inquiries.filter_bar import FilterBar
from qpost.domain.inquiries import DetailKind, Grouping, InquiryFilter, Kind, Source, Status
from qpost.domain.moments import Period, last_days, shop_day
from tests import examples as eg
from tests.desktop.qt import click, focusable, show, spoken_name
from tests.fakes.hand_clock import HandClock

USUAL = InquiryFilter(period=last_days(30, eg.NOW))


@pytest.fixture
def bar(qtbot: QtBot, clock: HandClock) -> FilterBar:
    """The bar as it is at the start."""
    made = FilterBar(clock)
    made.resize(360, 200)
    show(qtbot, made)
    return made


def test_it_begins_with_the_usual_search(bar: FilterBar) -> None:
    assert bar.wanted == USUAL
    assert bar.grouping is Grouping.DUE
    assert not bar.narrowed


@pytest.mark.parametrize(
    "wanted",
    [
        InquiryFilter(period=last_days(1, eg.NOW)),
        InquiryFilter(period=last_days(90, eg.NOW), status=Status.IN_PROGRESS),
        InquiryFilter(period=USUAL.period, kind=Kind.PRODUCT_QA),
        InquiryFilter(period=USUAL.period, detail=DetailKind.ORDER_NO, detail_value="327294742"),
        InquiryFilter(source=Source.MARKETPLACE, period=USUAL.period, unread_only=True),
        InquiryFilter(period=Period(shop_day(eg.NOW) - timedelta(days=9), shop_day(eg.NOW)), text="配送"),
    ],
)
def test_a_search_that_is_shown_is_the_search_that_is_meant(bar: FilterBar, wanted: InquiryFilter) -> None:
    bar.show_search(wanted, Grouping.PRODUCT)
    assert bar.wanted == wanted
    assert bar.grouping is Grouping.PRODUCT


def test_every_day_there_is_means_no_period(bar: FilterBar) -> None:
    bar.widen()
    assert bar.wanted.period is None


def test_a_code_of_nine_digits_searches_at_once_in_any_width(bar: FilterBar, qtbot: QtBot) -> None:
    bar.show_search(InquiryFilter(period=USUAL.period, detail=DetailKind.PRODUCT_CODE), Grouping.DUE)
    box = bar.detail_value
    with qtbot.assertNotEmitted(bar.changed):
        box.setText("5931")
    with qtbot.waitSignal(bar.changed):
        box.setText("５９３１２８６８９")
    assert bar.wanted.detail_value == "593128689"


def test_clearing_goes_back_to_the_usual_search(bar: FilterBar) -> None:
    bar.show_search(InquiryFilter(status=Status.DONE, text="返品"), Grouping.BASIC)
    assert bar.narrowed
    bar.clear()
    assert bar.wanted == USUAL
    assert bar.grouping is Grouping.BASIC


def test_drafts_are_a_condition_that_one_press_takes_away(bar: FilterBar) -> None:
    bar.show_search(bar.usual_of(InquiryFilter(drafted=True)), Grouping.DUE)
    assert bar.wanted == InquiryFilter(drafted=True), "written on whatever day"
    assert spoken_name(bar.drafted) == "下書きのみ"
    click(bar.drafted)
    assert not bar.wanted.drafted
    assert bar.drafted.isHidden()


def test_every_control_is_called_as_the_manuals_call_it(bar: FilterBar) -> None:
    names = {spoken_name(widget) for widget in focusable(bar)}
    assert {"検索", "カレンダー", "処理状態", "詳細の追加", "タイプ"} <= names
    assert {"期限", "基本", "顧客ごとの問い合わせ", "商品ごとの問い合わせ"} <= names
    assert "" not in names
