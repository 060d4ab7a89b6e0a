"""A notification in words: counts, and never a customer's words unless the seller wants them."""

import pytest

from qpost.desktop.notification_words import LONGEST, card_of, in_tray_card, sign_in_card, summary_card
from qpost.desktop.notifications import Batch
from qpost.domain.claims import ClaimKind
from qpost.domain.happenings import Happening, Topic
from qpost.domain.inquiries import Category, Source
from qpost.domain.settings import Settings
from qpost.domain.todo import Todo
from tests import examples as eg

TITLE, WORDS = "箱が壊れていました", "<b>至急</b>\n\u202e連絡ください"


def new(name: str = "i-1", category: Category = Category.SHIPPING) -> Happening:
    inquiry = eg.inquiry(name, category=category, title=TITLE, excerpt=WORDS, sender="sh7*****")
    return Happening(Topic.NEW_INQUIRY, inquiry)


def test_several_are_counted_by_their_kind() -> None:
    batch = Batch((new("i-1"), new("i-2"), new("i-3", Category.OTHER)))
    card = card_of(batch, eg.shop(name="Hana Cosme 本店"), Settings())
    assert (card.title, card.body) == ("Hana Cosme 本店", "新しいお問い合わせ 3件（配送2・その他1）")
    assert (card.see, card.rest, card.silent) == ("見る", "1時間止める", True)


def test_one_alone_says_that_it_came_and_where() -> None:
    card = card_of(Batch((new(),)), eg.shop(name="本店"), Settings())
    assert (card.title, card.body) == ("本店に新しいお問い合わせ", "")


def test_every_topic_has_its_line_in_the_order_of_the_manual() -> None:
    batch = Batch(
        (
            Happening(Topic.SEND_FAILED),
            Happening(Topic.CLAIM, claim=eg.claim(kind=ClaimKind.RETURN)),
            Happening(Topic.MARKETPLACE, eg.inquiry("m-1", source=Source.MARKETPLACE)),
            Happening(Topic.OVERDUE, eg.inquiry("i-2")),
            Happening(Topic.DUE_SOON, eg.inquiry("i-3")),
            new("i-1"),
        )
    )
    assert card_of(batch, eg.shop(), Settings()).body.splitlines() == [
        "新しいお問い合わせ 1件（配送1）",
        "期限まで30分: 未回答 1件",
        "期限切れ: 未回答 1件",
        "Qoo10からのメッセージ 1件",
        "キャンセル/返品/未受取 1件（返品1）",
        "送信できませんでした: 1件",
    ]


@pytest.mark.parametrize("happenings", [(new(),), (new("i-1"), new("i-2"))])
def test_no_words_of_a_customer_are_shown_by_default(happenings: tuple[Happening, ...]) -> None:
    card = card_of(Batch(happenings), eg.shop(), Settings())
    assert not any(part in card.title + card.body for part in (TITLE, "至急", "連絡", "sh7"))


def test_the_words_are_shown_where_that_is_set_on_one_line_and_without_control_signs() -> None:
    card = card_of(Batch((new(),)), eg.shop(), Settings(hide_content=False))
    assert card.body.splitlines() == [TITLE, "<b>至急</b> 連絡ください"]
    long = Happening(Topic.NEW_INQUIRY, eg.inquiry(excerpt="あ" * 1000))
    lines = card_of(Batch((long,)), eg.shop(), Settings(hide_content=False)).body.splitlines()
    assert max(map(len, lines)) == LONGEST


def test_the_summary_counts_what_waited_and_is_silent_about_nothing() -> None:
    todo = Todo(eg.NOW, unanswered=3, overdue=1)
    card = summary_card(eg.shop(), todo, Settings(notification_sound=True))
    assert card is not None
    assert (card.body, card.silent) == ("未回答 3件・期限切れ 1件", False)
    assert summary_card(eg.shop(), Todo(eg.NOW), Settings()) is None


def test_who_waits_in_the_tray_says_so() -> None:
    assert sign_in_card().title == "サインインが必要です"
    assert "「終了」" in in_tray_card().body
