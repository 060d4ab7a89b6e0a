"""翻訳 beside a reply: consent first, seen before it is used, what differs is marked, own words are kept."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from qpost.desktop.inquiries.composer_tools import Tool
from qpost.desktop.inquiries.page import InquiriesPage
from qpost.desktop.inquiries.translation_consent import ConsentSheet
from qpost.desktop.inquiries.translation_panel import TranslationPanel
from qpost.desktop.words import of, say
from qpost.domain.failures import NotSent
from qpost.domain.ids import InquiryId
from qpost.domain.settings import Language
from qpost.domain.translation import Service, TranslationRefusal
from tests import examples as eg
from tests.desktop.inquiries.conftest import FRESH, LATE
from tests.desktop.qt import click, compose, press, spoken_name
from tests.desktop.screens import Room

SERVICE = Service("DeepL", "api-free.deepl.com")
OWN = "오늘 발송합니다 😀. 8월 25일 도착."
MADE = "本日発送いたします 😀。8月26日到着。"


class Stage:
    """The page with a conversation on it and the panel open."""

    def __init__(self, room: Room, page: InquiriesPage) -> None:
        self.room, self.page = room, page
        self.panel: TranslationPanel = page.beside.translation
        self.composer = page.conversation.composer
        self.engine = room.seat.engine
        self.remote = room.seat.remote

    async def calm(self) -> None:
        """Wait until nothing moves."""
        await self.room.calm(self.page)

    async def open(self, inquiry_id: str) -> None:
        """Show a conversation."""
        self.page.conversation.open(InquiryId(inquiry_id))
        await self.calm()

    async def press_tool(self) -> None:
        """翻訳."""
        click(self.composer.tools.button(Tool.TRANSLATE))
        await self.calm()

    async def translate(self, text: str = OWN) -> None:
        """Write in the own language, and press 翻訳する."""
        self.panel.own.editor.setPlainText(text)
        click(self.panel.pair.go)
        await self.calm()

    def sheet(self) -> ConsentSheet:
        """The question that is on screen."""
        return next(sheet for sheet in self.page.findChildren(ConsentSheet) if sheet.isVisible())

    def marked(self, editor: QPlainTextEdit) -> list[str]:
        """What is marked in a column."""
        return [selection.cursor.selectedText() for selection in editor.extraSelections()]


@pytest.fixture
async def stage(room: Room, inbox: InquiriesPage) -> Stage:
    """Nothing agreed to yet; DeepL knows one sentence, and gets its date wrong."""
    room.seat.remote.service = SERVICE
    room.seat.remote.phrases[OWN] = MADE
    made = Stage(room, inbox)
    await made.open(LATE.inquiry_id)
    await made.press_tool()
    return made


@pytest.fixture
async def agreed(stage: Stage) -> Stage:
    """Consent is given."""
    stage.engine.translations.agree(SERVICE)
    return stage


async def test_the_button_opens_two_columns_and_closes_them_again(stage: Stage) -> None:
    assert stage.panel.is_open()
    assert spoken_name(stage.panel.own.editor) == "한국어で作成"
    assert stage.panel.head.text() == "日本語（送信される文）"
    assert stage.panel.pair.source.currentText() == "KOREAN"
    assert stage.panel.pair.target.currentText() == "JAPANESE"
    await stage.press_tool()
    assert not stage.panel.is_open()
    assert stage.composer.editor.isVisible()


async def test_tab_goes_through_both_columns_and_then_the_languages(stage: Stage) -> None:
    stage.panel.own.editor.setFocus()
    names = []
    for _ in range(6):
        focused = QApplication.focusWidget()
        assert focused is not None
        names.append(spoken_name(focused))
        press(focused, Qt.Key.Key_Tab)
    body = say("inquiries.composer.body")
    assert names == ["한국어で作成", body, "原文の言語", "訳文の言語", "翻訳する", "翻訳を閉じる"]


async def test_before_the_first_text_leaves_consent_is_asked_for_by_name(stage: Stage) -> None:
    await stage.translate()
    sheet = stage.sheet()
    assert SERVICE.name in sheet.accessibleName()
    assert stage.remote.translated == []
    click(sheet.decline)
    await stage.calm()
    assert stage.remote.translated == []
    assert stage.panel.told() == of(TranslationRefusal.CONSENT_NEEDED)
    await stage.translate()
    click(stage.sheet().agree)
    await stage.calm()
    assert stage.remote.translated == [OWN]
    assert stage.engine.settings.current.translation_consent == SERVICE.name


async def test_escape_is_no_consent(stage: Stage) -> None:
    await stage.translate()
    press(stage.sheet(), Qt.Key.Key_Escape)
    await stage.calm()
    assert stage.remote.translated == []
    assert stage.panel.own.editor.toPlainText() == OWN


async def test_a_translation_is_looked_at_before_it_can_be_sent(agreed: Stage) -> None:
    await agreed.translate()
    assert agreed.panel.result.words() == MADE
    assert agreed.composer.typed.body == ""
    assert not agreed.composer.editor.isVisible()
    assert agreed.panel.head.text() == say("translation.result")
    assert agreed.composer.reason() == say("translation.untaken")
    assert not agreed.composer.send.isEnabled()
    click(agreed.panel.verdict.use)
    assert agreed.composer.typed.body == MADE
    assert agreed.composer.editor.isVisible()
    assert agreed.composer.send.isEnabled()


async def test_what_differs_is_named_and_marked_on_both_sides_until_it_is_mended(agreed: Stage) -> None:
    await agreed.translate()
    assert (
        agreed.panel.differences.words() == "訳文にありません: 日付 8월 25일　原文にありません: 日付 8月26日"
    )
    assert agreed.marked(agreed.panel.own.editor) == ["8월 25일"]
    assert agreed.marked(agreed.panel.result.text) == ["8月26日"]
    click(agreed.panel.verdict.use)
    assert "8月26日" in agreed.panel.differences.words()
    agreed.composer.editor.setPlainText(MADE.replace("26", "25"))
    assert agreed.panel.differences.words() == ""


async def test_where_nothing_differs_it_says_so(agreed: Stage) -> None:
    agreed.remote.phrases[OWN] = MADE.replace("26", "25")
    await agreed.translate()
    assert agreed.panel.differences.words() == ""
    assert agreed.panel.told() == say("translation.equal")


async def test_a_translation_that_is_not_used_leaves_the_text_as_it_was(agreed: Stage) -> None:
    agreed.composer.editor.setPlainText("書きかけ")
    await agreed.translate()
    click(agreed.panel.verdict.drop)
    assert agreed.composer.typed.body == "書きかけ"
    assert agreed.composer.send.isEnabled()
    assert agreed.panel.own.editor.toPlainText() == OWN


async def test_what_is_put_into_the_text_meanwhile_is_seen_at_once(agreed: Stage) -> None:
    await agreed.translate()
    agreed.composer.editor.insertPlainText("よく使う返事です。")
    assert agreed.panel.result.isHidden()
    assert agreed.composer.editor.isVisible()
    assert agreed.composer.send.isEnabled()


async def test_taking_over_is_one_step_that_can_be_undone(agreed: Stage) -> None:
    agreed.composer.editor.setPlainText("書きかけ")
    await agreed.translate()
    click(agreed.panel.verdict.use)
    assert agreed.composer.typed.body == MADE
    agreed.composer.editor.undo()
    assert agreed.composer.typed.body == "書きかけ"


async def test_own_words_are_a_draft_and_are_there_again_with_their_conversation(agreed: Stage) -> None:
    agreed.panel.own.editor.setPlainText(OWN)
    await agreed.open(FRESH.inquiry_id)
    assert agreed.panel.own.editor.toPlainText() == ""
    thread = await agreed.engine.inquiries.thread(LATE.inquiry_id)
    assert thread is not None and thread.draft is not None
    assert (thread.draft.own, thread.draft.body) == (OWN, "")
    await agreed.open(LATE.inquiry_id)
    assert agreed.panel.own.editor.toPlainText() == OWN
    assert agreed.panel.is_open()


async def test_own_words_come_back_with_an_answer_that_is_taken_back(agreed: Stage) -> None:
    agreed.engine.settings.change(undo_seconds=30)
    await agreed.translate()
    click(agreed.panel.verdict.use)
    click(agreed.composer.send)
    await agreed.calm()
    assert agreed.panel.own.editor.toPlainText() == ""
    agreed.page.undo()
    await agreed.calm()
    assert agreed.composer.typed.body == MADE
    assert agreed.panel.own.editor.toPlainText() == OWN
    assert agreed.page.typed_texts() == (MADE, OWN)


async def test_the_languages_follow_the_conversation(agreed: Stage) -> None:
    await agreed.room.happen(
        agreed.page, eg.message("m-zh", inquiry_id=FRESH.inquiry_id, body="请问什么时候发货")
    )
    await agreed.open(FRESH.inquiry_id)
    assert agreed.panel.pair.target.currentText() == "CHINESE"
    assert agreed.panel.pair.source.currentText() == "JAPANESE"


async def test_an_answer_for_another_conversation_is_dropped(agreed: Stage) -> None:
    agreed.panel.own.editor.setPlainText(OWN)
    click(agreed.panel.pair.go)
    agreed.page.conversation.open(FRESH.inquiry_id)
    await agreed.calm()
    assert agreed.panel.result.isHidden() or agreed.panel.result.words() != MADE
    assert agreed.composer.typed.body == ""


async def test_changing_the_own_words_takes_their_translation_away(agreed: Stage) -> None:
    await agreed.translate()
    agreed.panel.own.editor.setPlainText("내일 발송합니다.")
    assert agreed.panel.result.isHidden()
    assert agreed.composer.editor.isVisible()


@pytest.mark.parametrize(
    "refusal",
    [TranslationRefusal.QUOTA, TranslationRefusal.PROVIDER_TROUBLE, TranslationRefusal.TOO_MANY],
)
async def test_every_refusal_is_a_sentence_and_the_words_stay(
    agreed: Stage, refusal: TranslationRefusal
) -> None:
    agreed.remote.no_translation = refusal
    await agreed.translate()
    assert agreed.panel.told() == of(refusal)
    assert agreed.panel.own.editor.toPlainText() == OWN
    assert agreed.panel.pair.go.isEnabled()
    assert agreed.panel.result.isHidden()


async def test_everything_speaks_the_language_of_the_screens_at_once(agreed: Stage) -> None:
    agreed.remote.no_translation = TranslationRefusal.QUOTA
    await agreed.translate()
    agreed.engine.settings.change(language=Language.KOREAN)
    await agreed.calm()
    assert agreed.panel.told() == of(TranslationRefusal.QUOTA)
    assert spoken_name(agreed.panel.own.editor) == "한국어로 작성"
    assert spoken_name(agreed.panel.pair.go) == "번역하기"
    agreed.remote.no_translation = None
    await agreed.translate()
    agreed.engine.settings.change(language=Language.JAPANESE)
    await agreed.calm()
    assert "日付 8월 25일" in agreed.panel.differences.words()


async def test_offline_is_a_sentence_and_the_words_stay(agreed: Stage) -> None:
    with agreed.remote.offline():
        agreed.engine.translations.forget()
        await agreed.translate()
        assert agreed.panel.told() == of(NotSent())
        assert agreed.panel.own.editor.toPlainText() == OWN


async def test_without_a_service_it_says_so_at_once(room: Room, inbox: InquiriesPage) -> None:
    stage = Stage(room, inbox)
    await stage.open(LATE.inquiry_id)
    await stage.press_tool()
    assert stage.panel.told() == of(TranslationRefusal.NOT_CONFIGURED)


async def test_nothing_happens_while_an_input_method_composes(agreed: Stage) -> None:
    compose(agreed.panel.own.editor, "오늘")
    press(agreed.panel.own.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    await agreed.calm()
    assert agreed.remote.translated == []


async def test_ctrl_enter_in_the_own_words_translates_and_never_sends(agreed: Stage) -> None:
    agreed.composer.editor.setPlainText("書きかけ")
    agreed.panel.own.editor.setPlainText(OWN)
    press(agreed.panel.own.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    await agreed.calm()
    assert agreed.remote.translated == [OWN]
    assert agreed.remote.effects == []


async def test_the_language_that_was_chosen_to_write_in_is_remembered(agreed: Stage) -> None:
    agreed.panel.pair.source.chosen.emit(Language.CHINESE)
    assert agreed.engine.settings.current.translation_own is Language.CHINESE
