"""非公開の問い合わせ on the screen: the dialog, the way out, the way back, and what is said of it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from qpost.desktop import words
from qpost.desktop.inquiries.composer_tools import Tool
from qpost.desktop.inquiries.hide_sheet import HideSheet
from qpost.desktop.inquiries.hide_texts import Reason
from qpost.desktop.inquiries.history_marks import HidingMark
from qpost.desktop.inquiries.page import InquiriesPage
from qpost.desktop.inquiries.row_sentence import sentence
from qpost.desktop.words import say
from qpost.domain.commands import Hide
from qpost.domain.delivery import DeliveryState
from qpost.domain.ids import Version
from qpost.domain.inquiries import Kind, Status
from qpost.domain.refusals import Refusal
from qpost.domain.settings import Language
from tests import examples as eg
from tests.desktop.inquiries.conftest import LATE
from tests.desktop.qt import click, commit, compose, focusable, press, spoken_name
from tests.desktop.screens import Room

ASKED = eg.inquiry(
    "i-asked", title="色は何色ですか", kind=Kind.PRODUCT_QA, status=Status.DONE, customer_id="c-9"
)
REASON = "お客様の個人情報露出のため非表示とさせていただきます。"


async def opened(inbox: InquiriesPage, room: Room, inquiry_id: str = "i-asked") -> HideSheet:
    """The dialog of an answered question, or of another one."""
    await room.happen(
        inbox, ASKED, eg.message("m-asked", inquiry_id="i-asked", body="電話は090-1234-5678です")
    )
    inbox.list.view.choose(inquiry_id)
    await room.calm(inbox)
    click(inbox.conversation.composer.tools.button(Tool.HIDE))
    await room.calm(inbox)
    return sheet_of(inbox)


def sheet_of(inbox: InquiriesPage) -> HideSheet:
    """The dialog that is open."""
    assert inbox.hiding.sheet is not None
    return inbox.hiding.sheet


async def hidden(inbox: InquiriesPage, room: Room) -> None:
    """Press the button of the dialog and let the world turn."""
    click(sheet_of(inbox).do)
    await room.calm(inbox)


async def states(room: Room) -> list[DeliveryState]:
    """How the commands of the outbox stand."""
    return [item.state for item in await room.seat.engine.outbox.items()]


async def test_the_dialog_begins_with_what_the_manuals_say(inbox: InquiriesPage, room: Room) -> None:
    sheet = await opened(inbox, room)
    typed = sheet.form.typed
    assert (typed.title, typed.reason, typed.bar_customer) == ("非表示", REASON, False)
    assert typed.seller_mail == room.seat.remote.account.email
    assert spoken_name(sheet.do) == "メール発送 & 商品ページでお問い合わせを非表示設定"
    assert spoken_name(sheet.form.bar) == "この商品に対する特定のお客様のお問い合わせを制限"
    assert sheet.form.title.edit.hasFocus()
    assert not sheet.first.isVisible()
    first = sheet.preview.rows.rows[0].words()
    assert first == f"回答完了 | 非公開のお問い合わせです | {eg.NOW:%Y-%m-%d}"


async def test_the_page_afterwards_shows_the_products_other_questions_as_they_stand(
    inbox: InquiriesPage, room: Room
) -> None:
    sheet = await opened(inbox, room)
    others = [row.words() for row in sheet.preview.rows.rows[1:]]
    assert len(others) == 1
    assert "回答待ち | 【配送】いつ発送されますか。" in others[0]


async def test_it_is_hidden_with_one_press_and_the_window_says_so(inbox: InquiriesPage, room: Room) -> None:
    sheet = await opened(inbox, room)
    click(sheet.form.bar)
    await hidden(inbox, room)
    (sent,) = room.seat.remote.effects
    assert sent.command == Hide(
        ASKED.inquiry_id, "非表示", REASON, room.seat.remote.account.email, True, ASKED.version
    )
    assert inbox.hiding.sheet is None
    assert inbox.hiding.line.words() == "表示遮断に成功しました"
    assert inbox.conversation.outcome_words() == ""
    assert inbox.conversation.header.visibility().startswith("非公開")
    assert not inbox.conversation.composer.tools.button(Tool.HIDE).isVisible()
    assert "お客様とショップだけが見られます。" in inbox.conversation.composer.strip.accessibleName()
    assert "商品ページで非表示にしました" in _mark(inbox)


async def test_the_own_reason_is_no_news_to_an_answer_being_written(inbox: InquiriesPage, room: Room) -> None:
    click((await opened(inbox, room)).close_button)
    inbox.conversation.composer.editor.insertPlainText("追ってご連絡いたします。")
    click(inbox.conversation.composer.tools.button(Tool.HIDE))
    await hidden(inbox, room)
    assert inbox.hiding.line.words() == "表示遮断に成功しました"
    assert inbox.conversation.current is not None
    assert REASON in [one.message.body for one in inbox.conversation.current.messages]
    assert inbox.moved.words() == ""
    assert inbox.conversation.composer.reason() == ""


def _mark(inbox: InquiriesPage) -> str:
    (mark,) = inbox.conversation.history.findChildren(HidingMark)
    return " ".join(label.text() for label in mark.findChildren(QLabel))


async def test_while_it_is_held_everything_says_that_it_will_be_hidden(
    inbox: InquiriesPage, room: Room
) -> None:
    room.seat.engine.settings.change(undo_seconds=10)
    sheet = await opened(inbox, room)
    assert sheet.why() == "送信は10秒間取り消せます"
    await hidden(inbox, room)
    assert room.seat.remote.effects == []
    assert inbox.hiding.line.words() == "非表示にします…"
    assert "商品ページで非表示にします…" in _mark(inbox)
    assert not inbox.conversation.composer.tools.button(Tool.HIDE).isVisible()
    lines = inbox.list.view.model()
    spoken = [
        str(lines.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(lines.rowCount())
    ]
    assert any("色は何色ですか" in line and "非表示にします…" in line for line in spoken), sentence
    await room.clock.advance(13)
    await room.calm(inbox)
    assert inbox.hiding.line.words() == "表示遮断に成功しました"


async def test_undo_opens_the_dialog_again_with_its_texts(inbox: InquiriesPage, room: Room) -> None:
    room.seat.engine.settings.change(undo_seconds=10)
    sheet = await opened(inbox, room)
    sheet.form.reason.edit.setPlainText("第三者の名前が書かれていたためです。")
    click(sheet.form.bar)
    await hidden(inbox, room)
    inbox.undo()
    await room.calm(inbox)
    typed = sheet_of(inbox).form.typed
    assert (typed.reason, typed.bar_customer) == ("第三者の名前が書かれていたためです。", True)
    await room.clock.advance(60)
    await room.calm(inbox)
    assert room.seat.remote.effects == []


async def test_undo_from_another_conversation_comes_back_to_the_dialog(
    inbox: InquiriesPage, room: Room
) -> None:
    room.seat.engine.settings.change(undo_seconds=10)
    await opened(inbox, room)
    await hidden(inbox, room)
    inbox.list.view.choose("i-fresh")
    await room.calm(inbox)
    inbox.undo()
    await room.calm(inbox)
    assert inbox.conversation.current is not None
    assert inbox.conversation.current.inquiry.inquiry_id == "i-asked"
    assert sheet_of(inbox).form.typed.title == "非表示"


async def test_what_is_typed_survives_closing_and_belongs_to_its_inquiry(
    inbox: InquiriesPage, room: Room
) -> None:
    sheet = await opened(inbox, room)
    sheet.form.title.edit.setText("お知らせ")
    press(sheet.form.title.edit, Qt.Key.Key_Escape)
    await room.calm(inbox)
    assert inbox.hiding.sheet is None
    assert await states(room) == []
    inbox.list.view.choose("i-late")
    await room.calm(inbox)
    click(inbox.conversation.composer.tools.button(Tool.HIDE))
    assert sheet_of(inbox).form.typed.title == "非表示"
    click(sheet_of(inbox).close_button)
    inbox.list.view.choose("i-asked")
    await room.calm(inbox)
    click(inbox.conversation.composer.tools.button(Tool.HIDE))
    assert sheet_of(inbox).form.typed.title == "お知らせ"


async def test_title_and_reason_are_required_and_the_foot_says_so(inbox: InquiriesPage, room: Room) -> None:
    sheet = await opened(inbox, room)
    for empty in ("title", "reason"):
        (sheet.form.title.edit.setText if empty == "title" else sheet.form.reason.edit.setPlainText)("  ")
        assert not sheet.do.isEnabled()
        assert sheet.why() == "タイトルと内容を入力してください"
        sheet.form.title.edit.setText("非表示")
    sheet.form.reason.edit.setPlainText("あ" * 1001)
    assert not sheet.do.isEnabled()
    sheet.form.reason.edit.setPlainText("理由")
    assert sheet.do.isEnabled()


async def test_a_bad_address_is_said_at_its_field_and_nothing_is_queued(
    inbox: InquiriesPage, room: Room
) -> None:
    sheet = await opened(inbox, room)
    sheet.form.mail.edit.setText("nobody")
    await hidden(inbox, room)
    assert sheet.form.mail.error() == "出店者メールの形を確かめてください。入力内容は残っています。"
    assert sheet.form.mail.edit.hasFocus()
    assert await states(room) == []


async def test_another_reason_replaces_the_text_and_ctrl_z_brings_it_back(
    inbox: InquiriesPage, room: Room
) -> None:
    edit = (sheet := await opened(inbox, room)).form.reason.edit
    edit.moveCursor(QTextCursor.MoveOperation.End)
    commit(edit, "申し訳ございません。")
    written = edit.toPlainText()
    press(sheet.form.reasons, Qt.Key.Key_Down)
    assert sheet.form.reasons.value() is Reason.WRONG
    assert edit.toPlainText().startswith("誤った商品情報")
    edit.undo()
    assert edit.toPlainText() == written


async def test_the_reasons_speak_the_customers_language(inbox: InquiriesPage, room: Room) -> None:
    korean = eg.inquiry("i-ko", title="색상 문의", kind=Kind.PRODUCT_QA, status=Status.DONE)
    await room.happen(
        inbox, korean, eg.message("m-ko", inquiry_id="i-ko", body="전화번호는 010-1234-5678입니다")
    )
    sheet = await opened(inbox, room, "i-ko")
    assert "개인정보" in sheet.form.typed.reason
    assert sheet.form.reasons.currentText() == "お客様の個人情報露出のため"


async def test_an_unanswered_question_is_better_answered_first(inbox: InquiriesPage, room: Room) -> None:
    sheet = await opened(inbox, room, "i-late")
    assert sheet.first.isVisible()
    assert spoken_name(sheet.answer_first) == "先に回答する"
    click(sheet.answer_first)
    await room.calm(inbox)
    assert inbox.hiding.sheet is None
    assert inbox.conversation.composer.editor.hasFocus()


async def test_enter_never_hides_and_keys_belong_to_the_input_method(
    inbox: InquiriesPage, room: Room
) -> None:
    sheet = await opened(inbox, room)
    press(sheet.form.title.edit, Qt.Key.Key_Return)
    press(sheet.form.mail.edit, Qt.Key.Key_Return)
    await room.calm(inbox)
    assert await states(room) == []
    for edit in (sheet.form.title.edit, sheet.form.reason.edit):
        edit.setFocus()
        compose(edit, "りゆう")
        press(edit, Qt.Key.Key_Escape)
        press(edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        assert inbox.hiding.sheet is sheet
        commit(edit, "理由")
    assert await states(room) == []
    press(sheet.form.reason.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    await room.calm(inbox)
    assert len(room.seat.remote.effects) == 1


async def test_without_a_connection_it_waits_and_goes_out_once(inbox: InquiriesPage, room: Room) -> None:
    await opened(inbox, room)
    with room.seat.remote.offline():
        await hidden(inbox, room)
        assert inbox.hiding.line.words().startswith("接続でき次第")
        assert not inbox.conversation.composer.tools.button(Tool.HIDE).isVisible()
        assert room.seat.remote.effects == []
    await room.clock.advance(120)
    await room.calm(inbox)
    assert len(room.seat.remote.effects) == 1
    assert inbox.hiding.line.words() == "表示遮断に成功しました"


async def test_a_thread_that_moved_is_said_and_the_dialog_opens_with_the_new_state(
    inbox: InquiriesPage, room: Room
) -> None:
    sheet = await opened(inbox, room)
    sheet.form.reason.edit.setPlainText("住所が書かれていたためです。")
    moved = eg.inquiry(
        "i-asked",
        title="色は何色ですか",
        kind=Kind.PRODUCT_QA,
        status=Status.DONE,
        customer_id="c-9",
        version=Version(5),
    )
    room.seat.remote.insert(moved)
    await hidden(inbox, room)
    assert "非表示にできませんでした。" in inbox.hiding.line.words()
    assert inbox.conversation.outcome_words() == ""
    click(_button(inbox, "内容を開く"))
    await room.calm(inbox)
    assert sheet_of(inbox).form.typed.reason == "住所が書かれていたためです。"
    await hidden(inbox, room)
    assert inbox.hiding.line.words() == "表示遮断に成功しました"


async def test_the_own_answer_that_goes_out_while_the_dialog_is_open_is_no_news(
    inbox: InquiriesPage, room: Room
) -> None:
    room.seat.engine.settings.change(undo_seconds=10)
    inbox.list.view.choose("i-late")
    await room.calm(inbox)
    inbox.conversation.composer.editor.setPlainText("本日発送いたします。")
    click(inbox.conversation.composer.send)
    await room.calm(inbox)
    click(inbox.conversation.composer.tools.button(Tool.HIDE))
    assert not sheet_of(inbox).first.isVisible()
    await room.clock.advance(13)
    await room.calm(inbox)
    assert len(room.seat.remote.effects) == 1
    await hidden(inbox, room)
    await room.clock.advance(13)
    await room.calm(inbox)
    assert inbox.hiding.line.words() == "表示遮断に成功しました"


async def test_a_customer_who_writes_while_the_dialog_is_open_is_read_first(
    inbox: InquiriesPage, room: Room
) -> None:
    await opened(inbox, room)
    moved = eg.inquiry("i-asked", title="色は何色ですか", kind=Kind.PRODUCT_QA, customer_id="c-9", version=2)
    again = eg.message("m-again", inquiry_id="i-asked", body="やはり結構です。", sent_at=eg.NOW)
    await room.happen(inbox, moved, again)
    await hidden(inbox, room)
    assert "新しいメッセージが届きました" in inbox.hiding.line.words()
    assert room.seat.remote.effects == []


@pytest.mark.parametrize("refusal", [Refusal.ALREADY_HIDDEN, Refusal.NOT_PUBLIC, Refusal.REASON_NOT_MAILED])
async def test_each_refusal_is_a_plain_sentence_and_the_text_is_kept(
    inbox: InquiriesPage, room: Room, refusal: Refusal, monkeypatch: pytest.MonkeyPatch
) -> None:
    await opened(inbox, room)
    monkeypatch.setattr(room.seat.remote, "_carry_out", lambda _envelope: refusal)
    await hidden(inbox, room)
    assert words.of(refusal) in inbox.hiding.line.words()
    assert await states(room) == [DeliveryState.REFUSED]
    final = refusal is not Refusal.REASON_NOT_MAILED
    assert _button(inbox, "内容を開く").isVisible() is not final
    click(_button(inbox, "取り消す"))
    await room.calm(inbox)
    assert inbox.hiding.line.words() == ""
    assert await states(room) == []


def _button(inbox: InquiriesPage, name: str) -> QAbstractButton:
    return next(one for one in inbox.hiding.line.findChildren(QAbstractButton) if spoken_name(one) == name)


@pytest.mark.parametrize("language", list(Language))
async def test_the_dialog_speaks_every_language_with_every_control_named(
    inbox: InquiriesPage, room: Room, qapp: QApplication, language: Language
) -> None:
    sheet = await opened(inbox, room)
    words.use(qapp, language)
    await room.calm(inbox)
    assert spoken_name(sheet.do) == say("hiding.do")
    assert [widget for widget in focusable(sheet) if not spoken_name(widget)] == []
    assert [label.text() for label in sheet.findChildren(QLabel) if label.text().startswith("hiding.")] == []
    assert sheet.form.typed.reason == REASON


@pytest.mark.parametrize(("width", "height"), [(720, 480), (900, 600), (1600, 900)])
async def test_the_dialog_stays_within_the_window_and_its_buttons_within_reach(
    inbox: InquiriesPage, room: Room, width: int, height: int
) -> None:
    inbox.resize(width, height)
    sheet = await opened(inbox, room)
    await room.calm(inbox)
    inside = inbox.rect()
    for part in (sheet.card, sheet.do, sheet.close_button, sheet.cross):
        assert inside.contains(part.mapTo(inbox, part.rect().topLeft()))
        assert inside.contains(part.mapTo(inbox, part.rect().bottomRight()))
    assert sheet.form.title.edit.width() > 200


def test_the_example_is_about_a_question_on_a_page() -> None:
    assert LATE.kind is Kind.PRODUCT_QA
