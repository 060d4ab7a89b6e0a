"""Being there without a window: closing into the tray, a start in the background, and coming back."""

from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from qpost.desktop.navigation import ShowInquiries, ShowTodo
from qpost.desktop.residence import LOOK_AGAIN, TRAY_PATIENCE, Residence
from qpost.desktop.shell import Shell
from qpost.desktop.sign_in.window import SignInWindow
from qpost.desktop.stage import Stage
from qpost.desktop.tray import Tray
from qpost.domain.ids import InquiryId, Version
from qpost.domain.inquiries import InquiryFilter, Status
from qpost.domain.settings import CloseButton
from qpost.domain.shops import Location
from tests import examples as eg
from tests.desktop.conftest import SERVER, Seat
from tests.desktop.qt import click, press
from tests.fakes.card_wall import CardWall
from tests.fakes.scripted_remote import PASSWORD


class Home:
    """A program's windows and tray, with what the computer offers in the hands of the test."""

    def __init__(self, seat: Seat, profile: Path, *, background: bool) -> None:
        self.seat = seat
        self.wall = CardWall()
        self.stage = Stage(seat.bridge, SERVER, profile / "window.json", background=background)
        self.residence = Residence(seat.bridge, self.stage, self.wall)
        self.ended: list[bool] = []
        self.stage.finished.connect(lambda: self.ended.append(True))

    async def start(self) -> None:
        self.residence.start()
        self.stage.start()
        await self.seat.until_idle()

    @property
    def window(self) -> QWidget:
        assert self.stage.window is not None
        return self.stage.window

    def hushed(self) -> bool:
        return self.residence.notifying.covered

    def covered(self) -> bool:
        return self.residence.cover.closed

    def in_tray(self) -> bool:
        return self.residence.tray is not None

    @property
    def shell(self) -> Shell:
        assert isinstance(self.window, Shell)
        return self.window

    def gone(self) -> None:
        if self.stage.window is not None:
            self.stage.window.hide()
            self.stage.window.deleteLater()
        self.residence.notifying.close()
        self.stage.deleteLater()


Make = Callable[..., Home]


@pytest.fixture
def tray_there(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Whether the system has a tray: the platform of the tests has none."""
    there = [True]
    monkeypatch.setattr(Tray, "possible", staticmethod(lambda: there[0]))
    return there


@pytest.fixture
async def make(seat: Seat, tmp_path: Path) -> AsyncIterator[Make]:
    """Makes homes and clears them away."""
    made: list[Home] = []

    def home(*, background: bool = False) -> Home:
        made.append(Home(seat, tmp_path, background=background))
        return made[-1]

    yield home
    for one in made:
        one.gone()


async def saved_session(seat: Seat) -> None:
    """Somebody worked here yesterday, with ログイン情報保存, and quit."""
    session = seat.engine.session
    login = seat.remote.account.login
    await session.sign_in(SERVER, Location.HOME, login, PASSWORD, save=True)
    await session.choose(eg.SHOP)
    await seat.until_idle()
    await session.leave_shop()


async def work(home: Home) -> None:
    """Somebody works here, the window open."""
    working = await home.seat.work()
    home.residence.start()
    home.stage._work(working)
    await home.seat.until_idle()
    assert QTest.qWaitForWindowActive(home.window)


@pytest.mark.usefixtures("tray_there")
async def test_a_background_start_goes_on_with_the_saved_session_and_shows_no_window(
    seat: Seat, make: Make
) -> None:
    seat.remote.insert(eg.inquiry("i-1"), eg.inquiry("i-2"))
    await saved_session(seat)
    home = make(background=True)
    await home.start()
    assert isinstance(home.window, Shell)
    assert not home.window.isVisible()
    assert not [window for window in QApplication.topLevelWidgets() if window.isVisible()]
    assert [card.body for card in home.wall.told] == ["未回答 2件"]
    assert home.residence.tray is not None
    assert home.residence.tray.icon.toolTip() == "qpost — 未回答2"


@pytest.mark.usefixtures("tray_there")
async def test_the_summary_comes_once_and_a_later_inquiry_is_news(seat: Seat, make: Make) -> None:
    seat.remote.insert(eg.inquiry("i-1"))
    await saved_session(seat)
    home = make(background=True)
    await home.start()
    with seat.remote.offline():
        await seat.until_idle()
    seat.engine.look_again()
    await seat.until_idle()
    assert len(home.wall.told) == 1
    seat.remote.insert(eg.inquiry("i-2"), eg.message("m-2", inquiry_id="i-2", sent_at=eg.NOW))
    await seat.until_idle()
    await seat.clock.advance(2)
    await seat.until_idle()
    assert [card.title for card in home.wall.told] == ["はなコスメ", "はなコスメに新しいお問い合わせ"]


@pytest.mark.usefixtures("tray_there")
async def test_a_background_start_without_a_saved_session_waits_in_the_tray_and_says_so(
    seat: Seat, make: Make
) -> None:
    home = make(background=True)
    await home.start()
    assert isinstance(home.window, SignInWindow)
    assert not home.window.isVisible()
    assert [card.title for card in home.wall.told] == ["サインインが必要です"]
    home.wall.press(1)
    assert home.window.isVisible()


@pytest.mark.usefixtures("tray_there")
async def test_a_second_start_raises_the_window_of_one_in_the_background(seat: Seat, make: Make) -> None:
    home = make(background=True)
    await home.start()
    home.stage.come_forward()
    assert home.window.isVisible()


async def test_a_tray_that_comes_a_little_later_is_waited_for(
    seat: Seat, make: Make, tray_there: list[bool]
) -> None:
    tray_there[0] = False
    home = make(background=True)
    await home.start()
    await seat.clock.advance(2 * LOOK_AGAIN)
    assert not home.in_tray()
    tray_there[0] = True
    await seat.clock.advance(LOOK_AGAIN)
    assert home.in_tray()
    assert not home.window.isVisible()


async def test_without_a_tray_the_window_is_minimised_and_never_hidden(
    seat: Seat, make: Make, tray_there: list[bool]
) -> None:
    tray_there[0] = False
    home = make(background=True)
    await home.start()
    await seat.clock.advance(LOOK_AGAIN * (TRAY_PATIENCE + 1))
    assert home.window.isMinimized() and home.window.isVisible()
    assert home.residence.put_away() is False


@pytest.mark.usefixtures("tray_there")
async def test_closing_hides_the_window_and_explains_it_the_first_time_only(seat: Seat, make: Make) -> None:
    home = make()
    await work(home)
    press(home.window, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    assert not home.window.isVisible() and home.ended == []
    await seat.settle()
    assert [card.title for card in home.wall.told] == ["qpostはトレイで動いています"]
    home.residence.toggle()
    assert home.window.isVisible()
    press(home.window, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    await seat.settle()
    assert len(home.wall.told) == 1
    assert not home.window.isVisible()


@pytest.mark.usefixtures("tray_there")
async def test_closing_ends_the_program_where_that_is_set(seat: Seat, make: Make) -> None:
    home = make()
    await work(home)
    seat.engine.settings.change(close_button=CloseButton.QUIT)
    press(home.window, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    assert home.ended


async def test_closing_ends_the_program_where_there_is_no_tray(
    seat: Seat, make: Make, tray_there: list[bool]
) -> None:
    tray_there[0] = False
    home = make()
    await work(home)
    press(home.window, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    assert home.ended


@pytest.mark.usefixtures("tray_there")
async def test_a_tray_that_vanished_hides_no_window(seat: Seat, make: Make, tray_there: list[bool]) -> None:
    home = make()
    await work(home)
    tray_there[0] = False
    assert home.residence.put_away() is False
    assert home.window.isVisible()


@pytest.mark.usefixtures("tray_there")
async def test_quitting_from_the_tray_ends_it_with_no_window_open(seat: Seat, make: Make) -> None:
    home = make()
    await work(home)
    home.residence.put_away()
    assert home.residence.tray is not None
    home.residence.tray.menu.quit.trigger()
    assert home.ended


@pytest.mark.usefixtures("tray_there")
async def test_quitting_from_the_tray_asks_first_where_an_answer_waits(seat: Seat, make: Make) -> None:
    seat.remote.insert(eg.inquiry("i-1"))
    home = make()
    await work(home)
    with seat.remote.offline():
        await seat.engine.inquiries.reply(
            InquiryId("i-1"), title="[Re]", body="は", status=Status.DONE, mail=False, base_version=Version(1)
        )
        await seat.until_idle()
        home.residence.put_away()
        assert home.residence.tray is not None
        home.residence.tray.menu.quit.trigger()
        assert home.ended == []
        assert home.window.isVisible() and home.shell.leaving.isVisible()
        click(home.shell.leaving.go)
        assert home.ended


@pytest.mark.usefixtures("tray_there")
async def test_a_card_brings_the_window_and_the_list_of_exactly_these(seat: Seat, make: Make) -> None:
    home = make()
    await work(home)
    home.residence.put_away()
    await seat.settle()
    for name in ("i-1", "i-2"):
        seat.remote.insert(eg.inquiry(name), eg.message(f"m-{name}", inquiry_id=name, sent_at=eg.NOW))
    await seat.until_idle()
    await seat.clock.advance(2)
    await seat.until_idle()
    home.wall.press(len(home.wall.told))
    assert home.window.isVisible()
    among = frozenset({InquiryId("i-1"), InquiryId("i-2")})
    assert home.shell.request() == ShowInquiries(InquiryFilter(among=among))


@pytest.mark.usefixtures("tray_there")
async def test_nothing_is_told_of_the_conversation_that_is_open(seat: Seat, make: Make) -> None:
    seat.remote.insert(eg.inquiry("i-1"))
    home = make()
    await work(home)
    home.shell.go(ShowInquiries(inquiry_id=InquiryId("i-1")))
    await seat.until_idle()
    assert home.residence.attention().thread == "i-1"
    home.shell.go(ShowTodo())
    assert home.residence.attention().thread is None
    home.residence.put_away()
    assert home.residence.attention().active is False


@pytest.mark.usefixtures("tray_there")
async def test_a_locked_computer_is_told_no_words_and_covers_the_window_where_that_is_set(
    seat: Seat, make: Make
) -> None:
    home = make()
    await work(home)
    home.residence.lock(True)
    assert (home.hushed(), home.covered()) == (True, False)
    home.residence.lock(False)
    seat.engine.settings.change(cover_minutes=15)
    home.residence.lock(True)
    home.residence.lock(False)
    assert (home.hushed(), home.covered()) == (True, True)  # until a key or a click
    home.residence.cover.open()
    assert (home.hushed(), home.covered()) == (False, False)
