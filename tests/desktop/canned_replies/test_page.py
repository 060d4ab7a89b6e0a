"""管理: what is typed is never lost, what a colleague wrote is never overwritten silently."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from qpost.desktop.canned_replies.clash_card import ClashCard
from qpost.desktop.canned_replies.form import Clash, form_of
from qpost.desktop.canned_replies.page import CannedPage
from qpost.desktop.navigation import ShowCanned
from qpost.desktop.notices import toast_of
from qpost.desktop.widgets.canned_lines import Entry, Folder
from qpost.desktop.words import of, say
from qpost.domain.canned_replies import CannedReply
from qpost.domain.commands import DropCanned, KeepCanned
from qpost.domain.ids import CannedId, CommandKey
from qpost.domain.refusals import Refusal
from qpost.domain.settings import Language
from qpost.domain.variables import Variable
from tests import examples as eg
from tests.desktop.canned_replies.conftest import DELAY, KOREAN, THANKS
from tests.desktop.qt import click, commit, compose, focusable, press, spoken_name
from tests.desktop.screens import Room

CTRL = Qt.KeyboardModifier.ControlModifier


def shown(page: CannedPage) -> list[str]:
    """The list from the top: folders in brackets, entries by name."""
    return [
        f"[{line.name}]" if isinstance(line, Folder) else line.canned.name for line in page.shelf.list.lines
    ]


def standing(page: CannedPage, name: str) -> str:
    """What the list says of an entry."""
    return next(
        line.standing.value
        for line in page.shelf.list.lines
        if isinstance(line, Entry) and line.canned.name == name
    )


def kept(room: Room) -> list[KeepCanned]:
    """What the backend was asked to keep."""
    return [one.command for one in room.seat.remote.effects if isinstance(one.command, KeepCanned)]


async def stored(room: Room) -> dict[str, CannedReply]:
    """What every list shows, by name."""
    return {one.name: one for one in await room.seat.engine.canned_replies.rows()}


async def test_entries_stand_in_their_folders_with_counts(page: CannedPage) -> None:
    assert shown(page) == ["[あいさつ]", "お礼", "[配送]", "発送遅延のお詫び", "[]", "감사 인사"]
    model = page.shelf.list.model()
    assert model.index(0, 0).data() == "あいさつ、1件、開いています"
    assert page.shelf.list.current is not None and page.shelf.list.current.canned == DELAY


async def test_a_folder_folds_and_unfolds(page: CannedPage) -> None:
    page.shelf.list.setCurrentIndex(page.shelf.list.model().index(0, 0))
    press(page.shelf.list, Qt.Key.Key_Return)
    assert shown(page) == ["[あいさつ]", "[配送]", "発送遅延のお詫び", "[]", "감사 인사"]
    page.shelf.list.fold_wanted.emit("あいさつ")
    assert "お礼" in shown(page)


async def test_search_language_and_use_narrow_the_list(page: CannedPage) -> None:
    commit(page.shelf.search, "ありがとう")
    assert shown(page) == ["[あいさつ]", "お礼"]
    page.shelf.search.clear()
    page.shelf.language.setCurrentIndex(2)
    page.shelf.language.chosen.emit(Language.KOREAN)
    assert shown(page) == ["[]", "감사 인사"]
    page.shelf.language.set_value(None)
    page.shelf.use.setCurrentIndex(1)
    page.shelf.use.chosen.emit(page.shelf.use.value())
    assert shown(page) == ["[あいさつ]", "お礼"]


async def test_the_preview_is_filled_from_the_example_order_and_names_what_stays_open(
    page: CannedPage,
) -> None:
    assert page.editor.preview.text() == "sh7***** 様\nご注文 327294742 の発送が遅れております。{送り状番号}"
    assert page.editor.preview.open_words() == say("canned.preview.open", variables="{送り状番号}")
    assert page.editor.warning() == "{お客様} を含むため公開の回答では使えません"
    assert page.editor.counted() == "39/1,000"


async def test_an_edit_is_marked_kept_and_shared(page: CannedPage, room: Room) -> None:
    page.editor.body.setPlainText("遅れております。")
    assert standing(page, "発送遅延のお詫び") == "unsaved"
    assert page.editor.warning() == ""
    click(page.editor.save)
    await room.calm(page)
    assert [(one.canned_id, one.body, one.base_version) for one in kept(room)] == [
        ("cr-delay", "遅れております。", 1)
    ]
    assert standing(page, "発送遅延のお詫び") == ""
    assert page.editor.standing() == say("canned.shared")
    assert not page.editor.save.isEnabled()


async def test_what_is_typed_stays_when_another_is_shown_or_the_page_is_left(
    page: CannedPage, room: Room
) -> None:
    page.editor.body.setPlainText("書きかけ")
    page.shelf.reveal(CannedId("cr-thanks"))
    assert page.editor.body.toPlainText() == THANKS.body
    page.hide()
    await room.show(page)
    page.show_request(ShowCanned(CannedId("cr-delay")))
    await room.calm(page)
    assert page.editor.body.toPlainText() == "書きかけ"
    assert page.typed_texts() == ("書きかけ",)


async def test_what_is_typed_is_there_after_the_next_start(page: CannedPage, room: Room) -> None:
    page.editor.body.setPlainText("書きかけ")
    click(page.new)
    page.editor.body.setPlainText("新しい文")
    page.hide()
    await room.calm(page)
    again = CannedPage(room.seat.bridge)
    again.show_request(ShowCanned(CannedId("cr-delay")))
    await room.show(again)
    assert again.editor.body.toPlainText() == "書きかけ"
    assert set(again.typed_texts()) == {"書きかけ", "新しい文"}
    click(again.editor.save)
    again.hide()
    await room.calm(again)
    assert [one.body for one in await room.seat.engine.canned_replies.drafts()] == ["新しい文"]


async def test_typing_back_what_stands_there_leaves_nothing_unsaved(page: CannedPage) -> None:
    page.editor.body.setPlainText("書きかけ")
    page.editor.body.setPlainText(DELAY.body)
    assert standing(page, "発送遅延のお詫び") == ""


async def test_a_new_one_is_written_and_kept(page: CannedPage, room: Room) -> None:
    click(page.new)
    assert page.editor.name.edit.hasFocus()
    page.editor.name.edit.setText("新しい案内")
    page.editor.abbreviation.edit.setText(";annai")
    page.editor.body.setPlainText("ご案内です。")
    press(page.editor.body, Qt.Key.Key_Return, CTRL)
    await room.calm(page)
    (one,) = kept(room)
    assert (one.name, one.abbreviation, one.folder, one.base_version) == ("新しい案内", "annai", "配送", 0)
    assert standing(page, "新しい案内") == ""


async def test_what_cannot_be_kept_says_why_and_keeps_the_text(page: CannedPage, room: Room) -> None:
    click(page.new)
    click(page.editor.save)
    await room.calm(page)
    assert page.editor.refusal_words() == of(Refusal.EMPTY_BODY)
    page.editor.body.setPlainText("あ" * 1001)
    page.editor.name.edit.setText(" ")
    click(page.editor.save)
    await room.calm(page)
    assert page.editor.refusal_words() == of(Refusal.EMPTY_NAME)
    assert page.editor.body.toPlainText() == "あ" * 1001
    assert kept(room) == []


async def test_a_copy_is_a_new_one(page: CannedPage, room: Room) -> None:
    click(page.copy)
    click(page.editor.save)
    await room.calm(page)
    (one,) = kept(room)
    assert (one.name, one.body, one.abbreviation) == ("発送遅延のお詫び のコピー", DELAY.body, "")
    assert one.canned_id != DELAY.canned_id


async def test_deleting_takes_it_off_the_list_at_once_and_undoing_brings_it_back(
    page: CannedPage, room: Room
) -> None:
    room.seat.engine.settings.change(undo_seconds=10)
    page.editor.body.setPlainText("書きかけ")
    click(page.editor.delete)
    await room.calm(page)
    assert "発送遅延のお詫び" not in shown(page)
    (item,) = await room.seat.engine.outbox.items()
    assert isinstance(item.envelope.command, DropCanned)
    assert await room.seat.engine.outbox.take_back(item.envelope.key)
    await room.calm(page)
    assert "発送遅延のお詫び" in shown(page)
    page.shelf.reveal(CannedId("cr-delay"))
    assert page.editor.body.toPlainText() == "書きかけ"
    assert room.seat.remote.effects == []


async def test_one_that_was_never_kept_is_let_go_and_can_be_had_back(page: CannedPage, room: Room) -> None:
    click(page.new)
    page.editor.body.setPlainText("新しい文")
    click(page.editor.delete)
    assert "新しい返事" not in shown(page)
    undo = next(one for one in toast_of(page).findChildren(QWidget) if spoken_name(one) == say("app.undo"))
    click(undo)
    assert page.editor.body.toPlainText() == "新しい文"
    assert standing(page, "新しい返事") == "unsaved"


async def test_what_is_kept_offline_says_that_it_waits(page: CannedPage, room: Room) -> None:
    with room.seat.remote.offline():
        page.editor.body.setPlainText("遅れております。")
        click(page.editor.save)
        await room.calm(page)
        assert standing(page, "発送遅延のお詫び") == "waiting"
        assert page.editor.standing() == say("canned.standing.waiting.long")
        page.editor.body.setPlainText("もう一度")
        assert standing(page, "発送遅延のお詫び") == "unsaved"


async def test_a_second_edit_after_the_first_is_out_is_no_clash(page: CannedPage, room: Room) -> None:
    page.editor.body.setPlainText("一度目")
    click(page.editor.save)
    page.editor.body.setPlainText("二度目")
    await room.calm(page)
    assert page.clash.isHidden()
    assert page.editor.body.toPlainText() == "二度目"
    click(page.editor.save)
    await room.calm(page)
    assert [one.body for one in kept(room)] == ["一度目", "二度目"]


async def refuse(page: CannedPage, room: Room, theirs: CannedReply) -> None:
    """A change made here offline meets a colleague's."""
    with room.seat.remote.offline():
        page.editor.body.setPlainText("自分の文")
        click(page.editor.save)
        room.seat.remote.insert(theirs)
        await room.calm(page)
    for _ in range(12):
        await room.clock.advance(5)
        await room.calm(page)


async def test_a_colleagues_change_stands_beside_the_own_one(page: CannedPage, room: Room) -> None:
    await refuse(page, room, eg.canned("cr-delay", body="同僚の文", version=2))
    assert standing(page, "発送遅延のお詫び") == "refused"
    assert page.clash.words() == (say("canned.clash"), "同僚の文", "自分の文")
    assert (await stored(room))["発送遅延のお詫び"].body == "同僚の文"


async def test_what_differs_beside_the_text_is_told_too(page: CannedPage, room: Room) -> None:
    page.editor.name.edit.setText("遅延のお詫び")
    await room.happen(page, eg.canned("cr-delay", body=DELAY.body, public_safe=True, version=2))
    assert page.clash.words()[1:] == (
        f"名前: 発送遅延のお詫び\n用途: 公開可\n{DELAY.body}",
        f"名前: 遅延のお詫び\n用途: 非公開のみ\n{DELAY.body}",
    )


async def test_the_own_words_can_be_insisted_on(page: CannedPage, room: Room) -> None:
    await refuse(page, room, eg.canned("cr-delay", body="同僚の文", version=2))
    click(page.clash.insist_button)
    await room.calm(page)
    assert (await stored(room))["発送遅延のお詫び"].body == "自分の文"
    assert page.clash.isHidden()


async def test_the_colleagues_words_can_be_left(page: CannedPage, room: Room) -> None:
    await refuse(page, room, eg.canned("cr-delay", body="同僚の文", version=2))
    click(page.clash.yield_button)
    await room.calm(page)
    assert page.clash.isHidden()
    assert page.editor.body.toPlainText() == "同僚の文"


async def test_the_own_words_can_be_worked_on_again(page: CannedPage, room: Room) -> None:
    await refuse(page, room, eg.canned("cr-delay", body="同僚の文", version=2))
    click(page.clash.edit_button)
    await room.calm(page)
    assert page.clash.isHidden()
    assert page.editor.body.toPlainText() == "自分の文"
    click(page.editor.save)
    await room.calm(page)
    assert kept(room)[-1].base_version == 2


async def test_one_that_a_colleague_deleted_is_still_shown_with_the_own_words(
    page: CannedPage, room: Room
) -> None:
    await refuse(page, room, eg.canned("cr-delay", deleted=True, version=2))
    page.shelf.reveal(CannedId("cr-delay"))
    assert page.clash.words() == (say("canned.clash.gone"), say("canned.clash.deleted"), "自分の文")
    click(page.clash.insist_button)
    await room.calm(page)
    assert (await stored(room))["発送遅延のお詫び"].body == "自分の文"


async def test_a_change_under_an_unfinished_edit_is_told_before_anything_is_sent(
    page: CannedPage, room: Room
) -> None:
    page.editor.body.setPlainText("書きかけ")
    await room.happen(page, eg.canned("cr-delay", body="同僚の文", version=2))
    assert page.clash.words() == (say("canned.clash"), "同僚の文", "書きかけ")
    assert page.editor.body.toPlainText() == "書きかけ"
    assert not page.editor.save.isEnabled()
    click(page.clash.insist_button)
    await room.calm(page)
    assert (kept(room)[-1].body, kept(room)[-1].base_version) == ("書きかけ", 2)


async def test_a_use_counted_elsewhere_disturbs_no_edit(page: CannedPage, room: Room) -> None:
    page.editor.body.setPlainText("書きかけ")
    await room.happen(page, eg.canned("cr-delay", body=DELAY.body, uses=43))
    assert page.clash.isHidden()
    assert page.editor.body.toPlainText() == "書きかけ"


async def test_variables_are_put_in_in_the_language_of_the_text(page: CannedPage) -> None:
    page.editor.body.setPlainText("")
    click(page.editor.variables.buttons[Variable.ORDER_NO])
    assert page.editor.body.toPlainText() == "{注文番号}"
    page.shelf.reveal(CannedId("cr-ko"))
    page.editor.body.setPlainText("")
    click(page.editor.variables.buttons[Variable.ORDER_NO])
    assert page.editor.body.toPlainText() == "{주문번호}"


async def test_ctrl_enter_saves_nothing_while_something_is_composed(page: CannedPage, room: Room) -> None:
    page.editor.body.setFocus()
    compose(page.editor.body, "へん")
    press(page.editor.body, Qt.Key.Key_Return)
    await room.calm(page)
    assert kept(room) == []


@pytest.mark.parametrize("language", Language)
async def test_every_control_is_named_in_every_language(
    page: CannedPage, room: Room, language: Language
) -> None:
    room.seat.engine.settings.change(language=language)
    await room.calm(page)
    nameless = [type(one).__name__ for one in focusable(page) if not spoken_name(one)]
    assert nameless == []


@pytest.mark.parametrize("width", [664, 744, 1000, 1384])
@pytest.mark.parametrize("language", [Language.JAPANESE, Language.ENGLISH])
async def test_nothing_is_cut_at_any_width(
    page: CannedPage, room: Room, width: int, language: Language
) -> None:
    room.seat.engine.settings.change(language=language)
    page.editor.body.setPlainText("書きかけ")
    page.resize(width, 560)
    await room.calm(page)
    for one in focusable(page):
        right = one.mapTo(page, one.rect().topRight()).x()
        assert right <= width, (spoken_name(one), right)


async def test_a_shop_without_any_says_what_they_are_for(room: Room) -> None:
    await room.work()
    empty = CannedPage(room.seat.bridge)
    empty.show_request(ShowCanned())
    await room.show(empty)
    assert shown(empty) == []
    assert KOREAN.name not in shown(empty)
    names = [spoken_name(one) for one in focusable(empty)]
    assert names.count(say("canned.new")) == 2


def test_before_the_colleagues_words_are_here_nobody_is_asked_to_decide(qtbot: QtBot) -> None:
    card = ClashCard()
    qtbot.addWidget(card)
    mine = form_of(eg.keep_canned(eg.canned(body="自分の文"), base_version=1))
    for theirs, told, able in (
        (eg.canned(body="古い文"), say("canned.clash.coming"), False),
        (eg.canned(body="同僚の文", version=2), "同僚の文", True),
    ):
        card.show_clash(Clash(theirs.canned_id, theirs, mine, CommandKey("k-1")))
        assert (card.words()[1], card.insist_button.isEnabled()) == (told, able)


async def test_it_opens_with_the_first_of_the_sellers_own_language(room: Room) -> None:
    english = eg.canned("cr-en", folder="Delivery", name="Late parcel", language=Language.ENGLISH)
    await room.work(english, DELAY, THANKS, KOREAN)
    made = CannedPage(room.seat.bridge)
    made.show_request(ShowCanned())
    await room.show(made)
    assert shown(made)[:2] == ["[Delivery]", "Late parcel"]
    assert made.shelf.list.current is not None
    assert made.shelf.list.current.canned == THANKS
    assert made.editor.name.edit.text() == THANKS.name
