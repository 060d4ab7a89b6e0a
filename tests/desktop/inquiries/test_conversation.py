"""What a conversation shows, and the facts beside it."""

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLabel, QTextEdit

from qpost.desktop import theme
from qpost.desktop.inquiries.history import NEWEST
from qpost.desktop.inquiries.page import InquiriesPage
from qpost.desktop.typography import FAMILIES
from qpost.domain.commands import Reply
from qpost.domain.delivery import DeliveryState
from qpost.domain.ids import Version
from qpost.domain.inquiries import Author, MailOutcome, Source, Status
from qpost.domain.settings import Appearance, Language
from tests import examples as eg
from tests.desktop.inquiries.conftest import LATE
from tests.desktop.qt import Drawn, click, focusable, spoken_name
from tests.desktop.screens import Room


def texts(page: InquiriesPage) -> list[QTextEdit]:
    """The bodies of the messages, from the top."""
    return sorted(
        page.conversation.history.findChildren(QTextEdit), key=lambda text: text.mapTo(page, text.pos()).y()
    )


def labels(page: InquiriesPage) -> list[str]:
    """Every visible label."""
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible() and label.text()]


async def open_late(inbox: InquiriesPage, room: Room) -> None:
    """Show the late question."""
    inbox.list.view.choose("i-late")
    await room.calm(inbox)


async def test_customers_words_are_shown_as_they_are(inbox: InquiriesPage, room: Room) -> None:
    await open_late(inbox, room)
    (text,) = texts(inbox)
    assert text.toPlainText() == "11/17に注文しました。<img src=x> いつ発送されますか。"
    assert "<img src=x>" in spoken_name(text)


async def test_every_label_with_data_shows_it_as_plain_text(inbox: InquiriesPage, room: Room) -> None:
    await open_late(inbox, room)
    worded = [label for label in inbox.findChildren(QLabel) if label.text()]
    assert worded
    assert {label.textFormat() for label in worded} == {Qt.TextFormat.PlainText}


async def test_the_head_says_public_unanswered_and_how_late(inbox: InquiriesPage, room: Room) -> None:
    await open_late(inbox, room)
    seen = labels(inbox)
    assert LATE.title in seen
    assert {"公開（商品ページ）", "未回答", "目標を20分超過"} <= set(seen)


async def test_the_strip_says_who_will_read_the_answer(inbox: InquiriesPage, room: Room) -> None:
    await open_late(inbox, room)
    assert "この回答は商品ページで誰でも見られます。" in labels(inbox)
    inbox.list.view.choose("i-fresh")
    await room.calm(inbox)
    assert "お客様とショップだけが見られます。" in labels(inbox)


async def test_order_customer_and_product_stand_beside_it(inbox: InquiriesPage, room: Room) -> None:
    await open_late(inbox, room)
    seen = labels(inbox)
    assert {"注文情報", "327294742", "136423692", "1,980円", "佐藤 真理"} <= set(seen)
    assert {"商品", "593128689", "12"} <= set(seen)


async def test_an_inquiry_without_an_order_says_so(inbox: InquiriesPage, room: Room) -> None:
    inbox.list.view.choose("i-fresh")
    await room.calm(inbox)
    assert "このお問い合わせに結び付いた注文はありません。" in labels(inbox)


async def test_a_status_set_by_a_reply_stands_below_it(inbox: InquiriesPage, room: Room) -> None:
    await room.happen(
        inbox,
        eg.message(
            "m-answer",
            inquiry_id="i-late",
            author=Author.SHOP,
            author_name="花子",
            body="本日発送いたします。",
            sent_at=eg.NOW,
            mail=MailOutcome.SENT,
            status_set=Status.IN_PROGRESS,
        ),
    )
    await open_late(inbox, room)
    seen = labels(inbox)
    assert "10:00 花子が処理中にしました" in seen
    assert "メッセージ送信完了 ・ メール送信完了" in seen
    assert {"2026年11月20日(金)"} <= set(seen)


async def test_each_message_uses_the_glyphs_of_its_own_language(inbox: InquiriesPage, room: Room) -> None:
    await room.happen(
        inbox,
        eg.message(
            "m-ko", inquiry_id="i-late", body="언제 발송되나요?", sent_at=eg.NOW - timedelta(minutes=2)
        ),
        eg.message(
            "m-zh", inquiry_id="i-late", body="请问什么时候发货？", sent_at=eg.NOW - timedelta(minutes=1)
        ),
    )
    await open_late(inbox, room)
    families = [text.font().families() for text in texts(inbox)]
    assert families == [
        FAMILIES[Language.JAPANESE],
        FAMILIES[Language.KOREAN],
        FAMILIES[Language.CHINESE],
    ]


async def test_a_long_history_begins_with_its_newest_messages(inbox: InquiriesPage, room: Room) -> None:
    messages = (
        eg.message(f"m-{place:03}", inquiry_id="i-fresh", sent_at=eg.NOW - timedelta(minutes=200 - place))
        for place in range(100)
    )
    await room.happen(inbox, *messages)
    for _ in range(3):
        await room.calm(inbox)  # they come in several pages
    inbox.list.view.choose("i-fresh")
    await room.calm(inbox)
    assert len(inbox.conversation.history.bubbles()) == NEWEST
    inbox.conversation.history.show_earlier()
    assert len(inbox.conversation.history.bubbles()) == 2 * NEWEST


async def test_what_the_shop_asked_the_marketplace_is_written_in_again_and_stays_in_process(
    inbox: InquiriesPage, room: Room
) -> None:
    await room.happen(inbox, eg.inquiry("i-own", source=Source.OWN, customer_id=None, sender="Qoo10"))
    inbox.conversation.open(eg.inquiry("i-own").inquiry_id)
    await room.calm(inbox)
    composer = inbox.conversation.composer
    assert [one.isVisible() for one in composer.status_buttons()] == [False, False]
    composer.editor.setPlainText("その後いかがでしょうか。")
    click(composer.send)
    await room.calm(inbox)
    (effect,) = room.seat.remote.effects
    assert isinstance(effect.command, Reply)
    assert (effect.command.status, effect.command.mail) == (Status.IN_PROGRESS, False)
    inbox.list.view.choose("i-late")
    await room.calm(inbox)
    assert [one.isVisible() for one in composer.status_buttons()] == [True, True]
    assert composer.status is Status.DONE


async def test_everything_that_tab_reaches_has_a_name(inbox: InquiriesPage, room: Room) -> None:
    await open_late(inbox, room)
    nameless = [widget for widget in focusable(inbox) if not spoken_name(widget)]
    assert nameless == []
    names = {spoken_name(widget) for widget in focusable(inbox)}
    assert {"タイトル", "メッセージ", "メール", "処理完了", "お問い合わせ一覧"} <= names


async def test_an_answer_keeps_its_bubble_on_its_way_out(inbox: InquiriesPage, room: Room) -> None:
    room.seat.engine.settings.change(undo_seconds=10)
    await open_late(inbox, room)
    composer = inbox.conversation.composer
    composer.editor.setPlainText("本日発送いたします。")
    click(composer.send)
    await room.calm(inbox)
    held = inbox.conversation.history.bubbles()[-1]
    assert held.said.delivery is DeliveryState.HELD
    await room.clock.advance(15)
    await room.calm(inbox)
    out = inbox.conversation.history.bubbles()[-1]
    assert out.said.delivery is None
    assert out is held
    assert "メッセージ送信完了" in "".join(label.text() for label in out.findChildren(QLabel))


async def test_news_of_a_conversation_draw_no_other_pane(inbox: InquiriesPage, room: Room) -> None:
    await open_late(inbox, room)
    drawn = Drawn(inbox.list.bar)
    await room.happen(inbox, replace(LATE, version=Version(9)))
    assert drawn.places == []


async def test_messages_wear_the_colours_of_the_program(inbox: InquiriesPage, room: Room) -> None:
    await open_late(inbox, room)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    for appearance, worn in ((Appearance.DARK, theme.DARK), (Appearance.LIGHT, theme.LIGHT)):
        theme.apply(app, appearance)
        await room.calm(inbox)
        (bubble,) = inbox.conversation.history.bubbles()
        assert bubble.grab().toImage().pixelColor(20, 30) == QColor(worn.bubble_theirs)


async def test_a_title_of_no_language_wears_the_letters_of_the_screens(
    inbox: InquiriesPage, room: Room
) -> None:
    await room.happen(inbox, eg.inquiry("i-code", title="SKU 12-B"))
    inbox.list.view.choose("i-code")
    await room.calm(inbox)
    title = inbox.conversation.header._title
    assert title.font().families() == FAMILIES[Language.JAPANESE]
    room.seat.engine.settings.change(language=Language.KOREAN)
    await room.calm(inbox)
    assert title.font().families() == FAMILIES[Language.KOREAN]
