"""よく使う返事 in the composer: found, filled, put in at the caret, and never where it must not stand."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QTextCursor
from PySide6.QtTest import QTest

from qpost.desktop.inquiries.composer_tools import Tool
from qpost.desktop.inquiries.page import InquiriesPage
from qpost.desktop.navigation import ShowCanned, ShowInquiries
from qpost.desktop.words import say
from qpost.domain.ids import InquiryId
from qpost.domain.settings import Language
from tests import examples as eg
from tests.desktop.inquiries.conftest import DONE, LATE
from tests.desktop.qt import click, commit, compose, press, spoken_name
from tests.desktop.screens import Room

DELAY = eg.canned("cr-delay", uses=3, body="ご注文 {注文番号} の発送が遅れております。")
THANKS = eg.canned(
    "cr-thanks",
    folder="",
    name="お礼",
    abbreviation="orei",
    body="ありがとうございます。",
    public_safe=True,
    uses=9,
)
TRACKING = eg.canned(
    "cr-track",
    name="送り状番号のご案内",
    abbreviation="oku",
    body="{お客様} 様\n送り状番号: {送り状番号}\n{配送会社}",
)
KOREAN = eg.canned("cr-ko", name="감사 인사", abbreviation="gamsa", language=Language.KOREAN, uses=99)


@pytest.fixture
async def private(inbox: InquiriesPage, room: Room) -> InquiriesPage:
    """A private inquiry about an order is open, and the shop has saved replies."""
    await room.happen(inbox, eg.order(DONE.order_no or ""), DELAY, THANKS, TRACKING, KOREAN)
    inbox.show_request(ShowInquiries(inquiry_id=InquiryId("i-done")))
    await room.calm(inbox)
    return inbox


def names(page: InquiriesPage) -> list[str]:
    """What the picker offers."""
    return [line.canned.name for line in page.beside.canned.picker.list.lines if hasattr(line, "canned")]


def type_(page: InquiriesPage, text: str) -> None:
    """Type into the body."""
    page.conversation.composer.take_keys()
    commit(page.conversation.composer.editor, text)


def body(page: InquiriesPage) -> str:
    """What stands in the body."""
    return page.conversation.composer.editor.toPlainText()


async def open_picker(page: InquiriesPage, room: Room) -> None:
    """Press the button."""
    click(page.conversation.composer.tools.button(Tool.CANNED))
    await room.calm(page)


async def test_the_button_offers_those_in_the_customers_language_first_the_most_used_on_top(
    private: InquiriesPage, room: Room
) -> None:
    await open_picker(private, room)
    assert names(private) == ["お礼", "発送遅延のお詫び", "送り状番号のご案内", "감사 인사"]
    assert private.beside.canned.picker.search.hasFocus()


async def test_an_english_customer_gets_the_english_ones_first(private: InquiriesPage, room: Room) -> None:
    english = eg.canned("cr-en", name="Thanks", abbreviation="thx", language=Language.ENGLISH)
    asked = eg.message("m-en", inquiry_id="i-done", body="When will it be shipped?", sent_at=eg.NOW)
    await room.happen(private, english, asked)
    await open_picker(private, room)
    assert names(private)[0] == "Thanks"


async def test_enter_puts_it_in_at_the_caret_filled_from_the_order(
    private: InquiriesPage, room: Room
) -> None:
    type_(private, "AB")
    private.conversation.composer.editor.moveCursor(QTextCursor.MoveOperation.Left)
    await open_picker(private, room)
    commit(private.beside.canned.picker.search, "遅延")
    press(private.beside.canned.picker.search, Qt.Key.Key_Return)
    assert body(private) == "Aご注文 326316703 の発送が遅れております。B"
    assert private.beside.canned.picker.isHidden()
    assert private.conversation.composer.typed.canned == ("cr-delay",)
    assert private.conversation.composer.reason() == ""
    assert private.conversation.composer.editor.hasFocus()


@pytest.mark.parametrize("keys", ["Ctrl+;", "Ctrl+Shift+;"])
async def test_the_keys_open_it_from_the_text_and_escape_gives_the_text_back(
    private: InquiriesPage, room: Room, keys: str
) -> None:
    private.conversation.composer.take_keys()
    modifiers = Qt.KeyboardModifier.ControlModifier
    if "Shift" in keys:
        modifiers |= Qt.KeyboardModifier.ShiftModifier
    press(private.conversation.composer.editor, Qt.Key.Key_Semicolon, modifiers)
    await room.calm(private)
    assert private.beside.canned.picker.isVisible()
    press(private.beside.canned.picker.search, Qt.Key.Key_Escape)
    assert private.beside.canned.picker.isHidden()
    assert private.conversation.composer.editor.hasFocus()


async def test_a_semicolon_and_letters_find_by_abbreviation_and_go_when_one_is_taken(
    private: InquiriesPage, room: Room
) -> None:
    type_(private, "お世話になります。;ore")
    assert names(private) == ["お礼"]
    assert private.conversation.composer.editor.hasFocus()
    press(private.conversation.composer.editor, Qt.Key.Key_Return)
    assert body(private) == "お世話になります。ありがとうございます。"


async def test_the_arrows_choose_while_the_text_has_the_keys(private: InquiriesPage, room: Room) -> None:
    type_(private, ";ok")
    assert names(private) == ["発送遅延のお詫び", "送り状番号のご案内"]
    press(private.conversation.composer.editor, Qt.Key.Key_Down)
    press(private.conversation.composer.editor, Qt.Key.Key_Return)
    assert private.conversation.composer.typed.canned == ("cr-track",)


async def test_escape_leaves_what_was_typed_and_is_not_asked_twice(
    private: InquiriesPage, room: Room
) -> None:
    type_(private, ";ok")
    press(private.conversation.composer.editor, Qt.Key.Key_Escape)
    assert (body(private), private.beside.canned.picker.isHidden()) == (";ok", True)
    press(private.conversation.composer.editor, Qt.Key.Key_Return)
    assert body(private) == ";ok\n"


@pytest.mark.parametrize("text", ["R&amp;ok", "a;ok", ";", "; ok", ";zzz", "ありがとうございます;ございます"])
async def test_other_semicolons_open_nothing(private: InquiriesPage, room: Room, text: str) -> None:
    type_(private, text)
    assert private.beside.canned.picker.isHidden()


async def test_nothing_opens_while_an_input_method_composes(private: InquiriesPage, room: Room) -> None:
    editor = private.conversation.composer.editor
    type_(private, ";")
    compose(editor, "おれい")
    assert private.beside.canned.picker.isHidden()
    press(editor, Qt.Key.Key_Semicolon, Qt.KeyboardModifier.ControlModifier)
    assert private.beside.canned.picker.isHidden()
    commit(editor, "お礼")
    assert names(private) == ["お礼"]


async def test_a_variable_without_a_value_blocks_sending_is_selected_and_tab_leads_on(
    private: InquiriesPage, room: Room
) -> None:
    composer = private.conversation.composer
    type_(private, ";oku")
    press(composer.editor, Qt.Key.Key_Down)
    press(composer.editor, Qt.Key.Key_Return)
    assert body(private) == "om2***** 様\n送り状番号: {送り状番号}\n{配送会社}"
    assert composer.editor.textCursor().selectedText() == "{送り状番号}"
    assert composer.reason() == say("canned.unresolved", variable="{送り状番号}")
    assert not composer.send.isEnabled()
    press(composer.editor, Qt.Key.Key_Tab)
    assert composer.editor.textCursor().selectedText() == "{配送会社}"
    press(composer.editor, Qt.Key.Key_Tab)
    assert not composer.editor.hasFocus()
    composer.take_keys()
    composer.editor.moveCursor(QTextCursor.MoveOperation.End)
    press(composer.editor, Qt.Key.Key_Tab)
    commit(composer.editor, "1234")
    press(composer.editor, Qt.Key.Key_Tab)
    commit(composer.editor, "ヤマト運輸")
    assert composer.reason() == ""
    assert composer.send.isEnabled()


async def test_tab_leaves_the_text_where_nothing_stands_open(private: InquiriesPage, room: Room) -> None:
    type_(private, "普通の文")
    press(private.conversation.composer.editor, Qt.Key.Key_Tab)
    assert not private.conversation.composer.editor.hasFocus()


async def test_braces_that_are_meant_can_be_kept(private: InquiriesPage, room: Room) -> None:
    composer, card = private.conversation.composer, private.beside.canned.unresolved.card
    type_(private, "{限定}セットです {注文番号}")
    assert composer.reason() == say("canned.unresolved.unknown", variable="{限定}")
    click(card.keep)
    assert composer.reason() == say("canned.unresolved", variable="{注文番号}")
    assert card.keep.isHidden()


async def test_braces_that_came_with_a_product_are_no_variables(private: InquiriesPage, room: Room) -> None:
    product = eg.canned("cr-p", name="商品", abbreviation="sho", body="{商品名} です。{{限定}}")
    await room.happen(private, product)
    type_(private, ";sho")
    await room.calm(private)
    press(private.conversation.composer.editor, Qt.Key.Key_Return)
    assert body(private).endswith("です。{限定}")
    assert private.conversation.composer.reason() == ""


async def test_in_a_public_answer_what_names_somebody_or_is_private_is_told_and_not_taken(
    private: InquiriesPage, room: Room
) -> None:
    private.show_request(ShowInquiries(inquiry_id=LATE.inquiry_id))
    await room.calm(private)
    await open_picker(private, room)
    picker = private.beside.canned.picker
    for name, reason in (
        ("お礼", ""),
        ("発送遅延のお詫び", say("canned.not_public_safe")),
        ("送り状番号のご案内", say("canned.personal", variable="{お客様}")),
    ):
        picker.search.setText(name)
        entry = picker.list.current
        assert entry is not None and entry.why_not == reason
    assert picker.note() == say("canned.personal", variable="{お客様}")
    press(picker.search, Qt.Key.Key_Return)
    assert picker.isVisible() and body(private) == ""
    picker.search.setText("お礼")
    press(picker.search, Qt.Key.Key_Return)
    assert body(private) == "ありがとうございます。"


async def test_a_personal_variable_typed_by_hand_blocks_a_public_answer(
    private: InquiriesPage, room: Room
) -> None:
    private.show_request(ShowInquiries(inquiry_id=LATE.inquiry_id))
    await room.calm(private)
    type_(private, "{お客様} 様")
    assert private.conversation.composer.reason() == say("canned.personal", variable="{お客様}")


async def test_another_conversation_has_nothing_of_what_was_meant_or_open(
    private: InquiriesPage, room: Room
) -> None:
    await open_picker(private, room)
    private.show_request(ShowInquiries(inquiry_id=LATE.inquiry_id))
    await room.calm(private)
    assert private.beside.canned.picker.isHidden()


async def test_a_press_elsewhere_closes_it_and_manage_leads_to_the_page(
    private: InquiriesPage, room: Room
) -> None:
    asked: list[object] = []
    private.navigate.connect(asked.append)
    await open_picker(private, room)
    click(private.conversation.history)
    assert private.beside.canned.picker.isHidden()
    await open_picker(private, room)
    click(private.beside.canned.picker.manage)
    assert asked == [ShowCanned()]
    assert private.beside.canned.picker.isHidden()


async def test_every_row_is_one_sentence_and_every_control_has_its_label(
    private: InquiriesPage, room: Room
) -> None:
    await open_picker(private, room)
    picker = private.beside.canned.picker
    model = picker.list.model()
    assert model.index(0, 0).data() == "お礼、フォルダなし、日本語 · 公開可 · 9回、ありがとうございます。"
    assert [spoken_name(one) for one in (picker.manage, picker.search, picker.list)] == [
        say("canned.manage"),
        say("canned.search"),
        say("inquiries.tool.canned"),
    ]


async def test_a_tapped_row_is_taken(private: InquiriesPage, room: Room) -> None:
    await open_picker(private, room)
    listed = private.beside.canned.picker.list
    place = listed.visualRect(listed.model().index(1, 0)).center()
    QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert body(private) == "ご注文 326316703 の発送が遅れております。"


async def test_a_row_that_assistive_technology_selects_is_taken(private: InquiriesPage, room: Room) -> None:
    await open_picker(private, room)
    row = QAccessible.queryAccessibleInterface(private.beside.canned.picker.list).child(1)
    row.actionInterface().doAction(row.actionInterface().actionNames()[0])
    assert body(private) == "ご注文 326316703 の発送が遅れております。"
    assert private.beside.canned.picker.isHidden()


async def test_the_current_one_can_be_put_in_by_a_button_unless_it_may_not_be_used(
    private: InquiriesPage, room: Room
) -> None:
    await open_picker(private, room)
    picker = private.beside.canned.picker
    assert spoken_name(picker.insert) == say("canned.picker.insert")
    picker.search.setText("見つからない言葉")
    assert not picker.insert.isEnabled()
    picker.search.setText("お礼")
    click(picker.insert)
    assert body(private) == "ありがとうございます。"
