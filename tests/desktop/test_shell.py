"""The main window: it carries requests to pages, counts, and says what lasts."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from qpost.desktop import notices, rail, words
from qpost.desktop.bridge import Bridge
from qpost.desktop.navigation import (
    Request,
    ShowCanned,
    ShowClaims,
    ShowInquiries,
    ShowOrders,
    ShowOutbox,
    ShowSettings,
    ShowTodo,
)
from qpost.desktop.pages import Pages
from qpost.desktop.shell import Shell
from qpost.desktop.widgets.buttons import Button
from qpost.desktop.widgets.nav_item import NavItem
from qpost.domain.commands import Reply
from qpost.domain.failures import (
    Failure,
    Incompatible,
    NotAMember,
    NotQpost,
    ServerTrouble,
    StoreDamaged,
    Unreachable,
    Untrusted,
)
from qpost.domain.ids import InquiryId, ShopId, Version
from qpost.domain.inquiries import InquiryFilter, Source, Status
from qpost.domain.moments import shop_day
from qpost.domain.settings import Language
from qpost.domain.shops import Capability
from qpost.engine.session import SignedOut, Working
from tests import examples as eg
from tests.desktop.conftest import Seat
from tests.desktop.qt import click, press, show, spoken_name
from tests.fakes.wrong_clock import WrongClock


class Page(QWidget):
    """A screen that remembers what it was asked."""

    navigate = Signal(object)

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent)
        self.asked: list[Request] = []
        self.search = QLineEdit()
        self.field = QLineEdit()
        column = QVBoxLayout(self)
        column.addWidget(self.search)
        column.addWidget(self.field)

    def show_request(self, request: Request) -> None:
        self.asked.append(request)

    def panes(self) -> list[QWidget]:
        return [self.search, self.field]

    def focus_search(self) -> None:
        self.search.setFocus()


PAGES: Pages = dict.fromkeys(
    (ShowTodo, ShowInquiries, ShowOrders, ShowClaims, ShowCanned, ShowOutbox, ShowSettings), Page
)
Open = Callable[..., Shell]


@pytest.fixture
async def opened(seat: Seat, qtbot: QtBot) -> Shell:
    """The window over a shop with one unanswered inquiry."""
    seat.remote.insert(eg.inquiry(received_at=eg.NOW))
    await seat.work()
    shell = Shell(seat.bridge, PAGES)
    show(qtbot, shell)
    await seat.until_idle()
    return shell


def item(shell: Shell, name: str) -> NavItem:
    return next(found for found in shell.findChildren(NavItem) if spoken_name(found) == name)


async def test_it_opens_on_the_to_do_list_and_names_the_shop_and_what_waits(opened: Shell) -> None:
    assert isinstance(opened.request(), ShowTodo)
    assert opened.windowTitle() == "● はなコスメ（未回答 1）— qpost"
    assert item(opened, "顧客からの質問").count() == "1"
    assert item(opened, "顧客からの質問").accessibleDescription() == "1件"


async def test_the_rail_counts_what_is_being_written_and_leads_to_it(opened: Shell, seat: Seat) -> None:
    drafts = item(opened, "下書き")
    assert drafts.count() == ""
    await seat.engine.inquiries.save_draft(InquiryId("i-1"), title="題", body="書きかけ")
    await seat.until_idle()
    assert drafts.count() == "1"
    click(drafts)
    assert opened.request() == ShowInquiries(InquiryFilter(drafted=True))
    assert (drafts.is_selected(), item(opened, "顧客からの質問").is_selected()) == (True, False)


async def test_the_rail_leads_to_every_page(opened: Shell) -> None:
    places = {
        "お問合せ & メッセージ": ShowInquiries(),
        "Qoo10からのメッセージ": ShowInquiries(InquiryFilter(source=Source.MARKETPLACE)),
        "配送管理": ShowOrders(),
        "キャンセル/返品/未受取": ShowClaims(),
        "送信箱": ShowOutbox(),
        "設定": ShowSettings(),
        "To do list": ShowTodo(),
    }
    opened.resize(1600, 900)
    for name, request in places.items():
        click(item(opened, name))
        assert opened.request() == request
        assert opened.page().asked[-1] == request


async def test_a_page_can_send_the_seller_to_another(opened: Shell) -> None:
    wanted = ShowInquiries(inquiry_id=InquiryId("q-1"))
    opened.page().navigate.emit(wanted)
    assert opened.page().asked == [wanted]
    opened.resize(1600, 900)
    assert item(opened, "顧客からの質問").is_selected()


async def test_what_the_backend_cannot_do_is_absent(seat: Seat, qtbot: QtBot) -> None:
    seat.remote.shop_list = (eg.shop(capabilities=(Capability.REPLY, Capability.ORDERS)),)
    await seat.work()
    shell = Shell(seat.bridge, PAGES)
    show(qtbot, shell)
    shell.resize(1600, 900)
    await seat.until_idle()
    assert item(shell, "キャンセル/返品/未受取").isHidden()
    assert item(shell, "Qoo10からのメッセージ").isHidden()
    assert not item(shell, "配送管理").isHidden()


async def test_words_stand_in_the_rail_where_there_is_room(opened: Shell) -> None:
    opened.resize(1600, 900)
    assert opened.rail.width() >= rail.WIDE  # wider where a font is
    opened.resize(1280, 860)
    assert opened.rail.width() == rail.COMPACT
    assert item(opened, "顧客からの質問").isHidden()
    assert item(opened, "お問合せ & メッセージ").count() == "1"


async def test_no_word_of_the_rail_is_cut_in_any_language(opened: Shell, seat: Seat) -> None:
    opened.resize(1600, 900)
    for language in Language:
        seat.engine.settings.change(language=language)
        await seat.settle()
        for found in opened.findChildren(NavItem):
            assert found.sizeHint().width() <= found.width(), (language, spoken_name(found))


async def test_the_window_stays_small_enough_in_every_language(opened: Shell, seat: Seat) -> None:
    for language in Language:
        seat.engine.settings.change(language=language)
        await seat.settle()
        hint = opened.minimumSizeHint()
        assert (hint.width(), hint.height()) <= (900, 500), language


async def test_keys_lead_to_the_places(opened: Shell) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    press(opened, Qt.Key.Key_4, control)
    assert isinstance(opened.request(), ShowOrders)
    press(opened, Qt.Key.Key_Comma, control)
    assert isinstance(opened.request(), ShowSettings)
    press(opened, Qt.Key.Key_F, control)
    assert opened.page().search.hasFocus()


async def test_f6_goes_round_the_panes_and_back(opened: Shell) -> None:
    opened.page().search.setFocus()
    press(opened, Qt.Key.Key_F6)
    assert opened.page().field.hasFocus()
    press(opened, Qt.Key.Key_F6)
    assert opened.rail.isAncestorOf(opened.focusWidget())
    press(opened, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert opened.page().field.hasFocus()


async def test_being_offline_is_said_above_the_page_until_it_is_over(opened: Shell, seat: Seat) -> None:
    with seat.remote.offline():
        await seat.until_idle()
        assert opened.condition.banner.isVisible()
        assert spoken_name(opened.condition.banner).startswith("オフライン 最終同期")
    press(opened, Qt.Key.Key_F5)
    await seat.until_idle()
    assert not opened.condition.banner.isVisible()


async def test_what_was_last_level_on_another_day_names_the_day(opened: Shell, seat: Seat) -> None:
    level = seat.clock.now()
    with seat.remote.offline():
        await seat.until_idle()
        sentence = opened.condition.banner.sentence()
        assert sentence.startswith(f"最終同期 {words.clock(level)}。")
        seat.clock.jump(24 * 3600)
        await seat.until_idle()
        press(opened, Qt.Key.Key_F5)
        await seat.until_idle()
        sentence = opened.condition.banner.sentence()
        assert sentence.startswith(f"最終同期 {words.short_day(shop_day(level))} {words.clock(level)}。")


@pytest.mark.parametrize(
    ("ahead", "word"),
    [
        (timedelta(minutes=20), "PCの時計が20分進んでいます"),
        (timedelta(hours=-9), "PCの時計が9時間遅れています"),
        (timedelta(days=3650), "PCの時計が3,650日進んでいます"),
    ],
)
async def test_a_wrong_clock_is_said_with_what_to_do_until_it_is_right(
    opened: Shell, seat: Seat, ahead: timedelta, word: str
) -> None:
    seat.remote.clock = there = WrongClock(seat.clock)
    there.ahead = -ahead
    press(opened, Qt.Key.Key_F5)
    await seat.until_idle()
    banner = opened.condition.banner
    assert banner.isVisible()
    rest = "期限はサーバーの時刻で数えています。PCの日付と時刻を合わせてください。"
    assert spoken_name(banner) == f"{word} {rest}"
    there.ahead = timedelta()
    press(opened, Qt.Key.Key_F5)
    await seat.until_idle()
    assert banner.isHidden()


async def test_without_a_connection_that_is_said_and_not_the_clock(opened: Shell, seat: Seat) -> None:
    seat.remote.clock = there = WrongClock(seat.clock)
    there.ahead = timedelta(hours=1)
    press(opened, Qt.Key.Key_F5)
    await seat.until_idle()
    with seat.remote.offline():
        await seat.until_idle()
        assert spoken_name(opened.condition.banner).startswith("オフライン")


@pytest.mark.parametrize(
    ("trouble", "beginning"),
    [
        (NotQpost("html"), "サーバーに接続できません 接続先がqpostのサーバーではないようです"),
        (Untrusted(), "サーバーに接続できません サーバーの証明書を確認できない"),
        (Incompatible(), "サーバーに接続できません このqpostのバージョンでは"),
        (NotAMember(), "この販売店を利用できません この販売店は見つからないか"),
        (StoreDamaged("FullError"), "このPCに保存できません ディスクの空き容量"),
    ],
)
async def test_what_keeps_the_copy_from_being_level_is_called_what_it_is(
    opened: Shell, seat: Seat, trouble: Failure, beginning: str
) -> None:
    with seat.remote.offline():
        await seat.until_idle()
        seat.engine.sync._fail(trouble, timedelta(minutes=5))
        assert spoken_name(opened.condition.banner).startswith(beginning)


async def test_a_failing_backend_is_tried_in_silence_for_a_minute_and_then_named(
    opened: Shell, seat: Seat
) -> None:
    seat.engine.sync._fail(ServerTrouble(503), timedelta(seconds=90))
    assert opened.condition.banner.isHidden()
    await seat.clock.advance(61)
    seat.engine.sync._fail(ServerTrouble(503), timedelta(seconds=90))
    assert spoken_name(opened.condition.banner).startswith("サーバーの応答がありません（503）")
    assert words.clock(seat.clock.now() + timedelta(seconds=90)) in opened.condition.banner.sentence()
    await seat.until_idle()


async def test_a_failure_that_nobody_hears_is_told_in_the_window(opened: Shell, seat: Seat) -> None:
    seat.bridge.failed.emit(Unreachable())
    assert "サーバーに接続できません" in notices.toast_of(opened).sentence()


async def test_another_shop_is_opened_without_signing_out_and_keeps_nothing(seat: Seat, qtbot: QtBot) -> None:
    seat.remote.shop_list = (eg.shop(), replace(eg.shop(ShopId("s-2"), name="二号店")))
    await seat.work()
    shell = Shell(seat.bridge, PAGES)
    show(qtbot, shell)
    await seat.until_idle()
    shell.go(ShowOrders())
    offer = shell.rail.shop.open_menu()
    offer.rows()[1].click()
    await seat.until_idle()
    assert shell.windowTitle() == "二号店 — qpost"
    assert isinstance(shell.request(), ShowTodo)
    assert shell.stack.count() == 1


async def test_signing_out_is_in_the_menu_of_the_shop(opened: Shell, seat: Seat) -> None:
    left: list[bool] = []
    opened.signed_out.connect(lambda: left.append(True))
    offer = opened.rail.shop.open_menu()
    offer.rows()[-1].click()
    await seat.until_idle()
    assert left == [True]
    assert isinstance(seat.engine.session.state, SignedOut)


async def test_the_place_of_the_window_is_remembered(seat: Seat, qtbot: QtBot) -> None:
    await seat.work()
    kept: list[str] = []
    first = Shell(seat.bridge, PAGES, remember=kept.append)
    show(qtbot, first)
    first.setGeometry(20, 30, 760, 500)
    first.close()
    second = Shell(seat.bridge, PAGES, remembered=kept[-1])
    qtbot.addWidget(second)
    screen = QGuiApplication.primaryScreen().availableGeometry()
    assert screen.contains(second.geometry())
    assert (second.width(), second.height()) == (760, 500)


async def queue(seat: Seat) -> None:
    """Send an answer that is held."""
    seat.engine.settings.change(undo_seconds=10)
    await seat.engine.inquiries.reply(
        InquiryId("i-1"),
        title="[Re]",
        body="本日発送いたします。",
        status=Status.DONE,
        mail=True,
        base_version=Version(1),
    )
    await seat.until_idle()


async def test_what_was_sent_can_be_undone_from_any_page(opened: Shell, seat: Seat) -> None:
    await queue(seat)
    assert opened.undo.isVisible()
    assert opened.undo.sentence() == "送信します（10秒）"
    press(opened, Qt.Key.Key_U, Qt.KeyboardModifier.AltModifier)
    await seat.until_idle()
    assert not opened.undo.isVisible()
    request = opened.request()
    assert isinstance(request, ShowInquiries)
    assert request.back is not None
    assert isinstance(request.back, Reply)
    assert request.back.body == "本日発送いたします。"
    await seat.clock.advance(60)
    assert seat.remote.effects == []


async def test_sending_now_ends_the_undo(opened: Shell, seat: Seat) -> None:
    await queue(seat)
    click(next(one for one in opened.undo.findChildren(Button) if spoken_name(one) == "今すぐ送る"))
    await seat.until_idle()
    assert not opened.undo.isVisible()
    assert len(seat.remote.effects) == 1


async def test_the_undo_stays_while_somebody_is_at_it_and_then_says_that_it_is_too_late(
    opened: Shell, seat: Seat
) -> None:
    await queue(seat)
    button = opened.undo.findChildren(Button)[0]
    button.setFocus()
    await seat.clock.advance(13)
    await seat.until_idle()
    assert opened.undo.isVisible()
    assert opened.undo.sentence() == "送信を始めました"


async def test_signing_out_with_an_answer_on_its_way_asks_once_and_says_what_is_lost(
    opened: Shell, seat: Seat
) -> None:
    await queue(seat)
    left: list[bool] = []
    opened.signed_out.connect(lambda: left.append(True))
    opened.rail.shop.sign_out_chosen.emit()
    assert opened.leaving.isVisible()
    said = spoken_name(opened.leaving)
    assert said.startswith("送信待ち1件があります")
    assert "本文も消えます" in said
    click(opened.leaving.wait)
    assert not opened.leaving.isVisible()
    assert isinstance(seat.engine.session.state, Working)
    opened.rail.shop.sign_out_chosen.emit()
    click(opened.leaving.go)
    await seat.until_idle()
    assert left == [True]


async def test_a_saved_session_says_that_what_waits_goes_out_at_the_next_start(
    opened: Shell, seat: Seat
) -> None:
    await queue(seat)
    seat.engine.settings.change(save_session=True)
    press(opened, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert "次にqpostを起動したときに送信します" in spoken_name(opened.leaving)
    press(opened.leaving.wait, Qt.Key.Key_Escape)
    assert not opened.leaving.isVisible()
    assert opened.isVisible()
    seat.engine.settings.change(save_session=False)


async def test_nothing_is_asked_where_nothing_waits(opened: Shell, seat: Seat) -> None:
    opened.rail.shop.sign_out_chosen.emit()
    await seat.until_idle()
    assert isinstance(seat.engine.session.state, SignedOut)


async def test_a_damaged_file_takes_the_windows_place_and_gives_the_text_out(
    opened: Shell, seat: Seat
) -> None:
    async def damaged() -> None:
        raise StoreDamaged

    opened.go(ShowInquiries())
    opened.page().typed_texts = lambda: ("書きかけの返信",)
    seat.bridge.ask(opened, damaged(), lambda _none: None)
    await seat.settle()
    assert opened.damaged.isVisible()
    assert not opened.stack.isEnabled()
    click(opened.damaged.copy)
    assert QGuiApplication.clipboard().text() == "書きかけの返信"
    assert not notices.toast_of(opened).isVisible()


class Browser(QObject):
    """Takes addresses instead of a browser."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        """Note an address."""
        self.opened.append(url.toString())


async def test_help_opens_the_shop_as_customers_see_it_where_the_backend_shows_one(
    opened: Shell, seat: Seat
) -> None:
    browser = Browser()
    QDesktopServices.setUrlHandler("http", browser, "open")  # type: ignore[arg-type]
    opened.rail.help.open_menu().rows()[0].click()
    QDesktopServices.unsetUrlHandler("http")
    assert browser.opened == [f"{seat.engine.settings.current.server}/shop/{eg.SHOP}"]


async def test_without_a_shop_page_there_is_no_help_that_leads_nowhere(seat: Seat, qtbot: QtBot) -> None:
    able = tuple(capability for capability in Capability if capability is not Capability.SHOP_PAGE)
    seat.remote.shop_list = (eg.shop(capabilities=able),)
    await seat.work()
    shell = Shell(seat.bridge, PAGES)
    show(qtbot, shell)
    await seat.until_idle()
    assert shell.rail.help.isHidden()


async def test_several_that_were_sent_in_one_go_are_counted_and_undone_as_one(
    opened: Shell, seat: Seat
) -> None:
    seat.remote.insert(eg.inquiry("i-2"))
    await seat.until_idle()
    seat.engine.settings.change(undo_seconds=10)
    await seat.engine.inquiries.auto_reply((eg.inquiry("i-1"), eg.inquiry("i-2")), mail=True)
    await seat.until_idle()
    assert opened.undo.sentence() == "自動応答 2件を送信します（10秒）"
    press(opened, Qt.Key.Key_U, Qt.KeyboardModifier.AltModifier)
    await seat.until_idle()
    assert not opened.undo.isVisible()
    await seat.clock.advance(60)
    assert seat.remote.effects == []


async def test_several_that_were_sent_in_one_go_can_all_be_sent_now(opened: Shell, seat: Seat) -> None:
    seat.remote.insert(eg.inquiry("i-2"))
    await seat.until_idle()
    seat.engine.settings.change(undo_seconds=10)
    await seat.engine.inquiries.auto_reply((eg.inquiry("i-1"), eg.inquiry("i-2")), mail=True)
    await seat.until_idle()
    click(next(one for one in opened.undo.findChildren(Button) if spoken_name(one) == "今すぐ送る"))
    await seat.until_idle()
    assert len(seat.remote.effects) == 2


async def test_a_question_to_the_marketplace_that_is_undone_goes_back_to_its_list(
    opened: Shell, seat: Seat
) -> None:
    seat.engine.settings.change(undo_seconds=10)
    ask = eg.ask_marketplace(order_no=None)
    await seat.engine.inquiries.ask_marketplace(
        title=ask.title, body=ask.body, category=ask.category, order_no=None
    )
    await seat.until_idle()
    press(opened, Qt.Key.Key_U, Qt.KeyboardModifier.AltModifier)
    await seat.until_idle()
    request = opened.request()
    assert isinstance(request, ShowInquiries)
    assert request.filter.source is Source.OWN
    assert request.back == ask
