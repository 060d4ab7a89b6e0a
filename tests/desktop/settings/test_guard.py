"""個人情報ガード: stop or warn, and words of the seller's own."""

from collections.abc import Callable

from PySide6.QtCore import Qt

from qpost.desktop.settings.guard import GuardSection
from qpost.domain.settings import MOST_TERMS, PublicGuard
from tests.desktop.conftest import Seat
from tests.desktop.qt import click, press, spoken_name

Opened = Callable[[type[GuardSection]], GuardSection]


async def test_stop_or_warn_holds_at_once(opened: Opened, seat: Seat) -> None:
    section = opened(GuardSection)
    click(section.public.button(PublicGuard.WARN))
    assert seat.settings.saved.public_guard is PublicGuard.WARN


async def test_words_are_added_by_enter_or_button_and_taken_off_again(opened: Opened, seat: Seat) -> None:
    section = opened(GuardSection)
    section.terms.field.setText(" LINE ")
    press(section.terms.field, Qt.Key.Key_Return)
    section.terms.field.setText("インスタ")
    click(section.terms.add)
    added = seat.settings.saved.guard_terms
    assert added == ("LINE", "インスタ")
    assert section.terms.field.text() == ""
    first, second = section.terms.remove_buttons()
    assert [spoken_name(one) for one in (first, second)] == ["「LINE」を削除", "「インスタ」を削除"]
    click(first)
    assert list(seat.settings.saved.guard_terms) == ["インスタ"]


async def test_a_word_that_is_there_is_not_added_twice_and_the_field_says_so(
    opened: Opened, seat: Seat
) -> None:
    seat.engine.settings.change(guard_terms=("LINE",))
    section = opened(GuardSection)
    section.terms.field.setText("ｌｉｎｅ")
    click(section.terms.add)
    assert section.terms.problem() == "もう登録されています。"
    assert section.terms.field.accessibleDescription() == "もう登録されています。"
    section.terms.field.setText("・・")
    click(section.terms.add)
    assert seat.engine.settings.current.guard_terms == ("LINE",)


async def test_there_is_room_for_so_many_words(opened: Opened, seat: Seat) -> None:
    seat.engine.settings.change(guard_terms=tuple(f"語{place}" for place in range(MOST_TERMS)))
    section = opened(GuardSection)
    section.terms.field.setText("もう一つ")
    click(section.terms.add)
    assert section.terms.problem() == "登録できるのは50件までです。"
