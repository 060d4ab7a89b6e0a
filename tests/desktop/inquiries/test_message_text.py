"""Messages break as each language wants it, at any width (ux.md §4.3, A-28)."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from qpost.desktop.inquiries.message_text import MessageText

WIDTHS = range(120, 480, 3)
NEVER_FIRST = "、。，．」』）】〉》！？ー々ぁぃぅぇぉっゃゅょ"
NEVER_LAST = "「『（【〈《"

JAPANESE = (
    "お問い合わせいただき、誠にありがとうございます。ご注文の「しっとり化粧水（200ml）」は、本日（11月20日）に発送いたしました。"
    "お届けまで、もうしばらくお待ちください！ちょっとでもご不明な点がございましたら、ご連絡ください。"
)
CHINESE = (
    "您好，感谢您的咨询。您订购的《保湿化妆水（200ml）》已于今天（11月20日）发出，请耐心等待。"
    "如有任何问题，请随时联系我们！"
)
KOREAN = (
    "안녕하세요, 문의해 주셔서 감사합니다. 주문하신 상품은 오늘 발송되었으며 이삼일 안에 도착할 예정입니다."
)
ADDRESS = (
    "https://www.qoo10.jp/item/593128689/a-very-long-name-that-goes-on-and-on-and-on-without-a-blank?x=1"
)


def lines(text: MessageText) -> list[str]:
    """As they are broken now."""
    block = text.document().firstBlock()
    layout, words = block.layout(), block.text()
    broken = [layout.lineAt(number) for number in range(layout.lineCount())]
    return [words[line.textStart() : line.textStart() + line.textLength()] for line in broken]


@pytest.fixture
def text(qtbot: QtBot) -> MessageText:
    """A message without words."""
    made = MessageText()
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize("words", [JAPANESE, CHINESE])
def test_no_line_begins_or_ends_with_what_must_not_stand_there(text: MessageText, words: str) -> None:
    text.show_words(words)
    for width in WIDTHS:
        text.limit(width)
        broken = lines(text)
        assert "".join(broken) == words
        assert not [line for line in broken[1:] if line[0] in NEVER_FIRST], width
        assert not [line for line in broken[:-1] if line[-1] in NEVER_LAST], width


def test_korean_breaks_between_words(text: MessageText) -> None:
    text.show_words(KOREAN)
    for width in WIDTHS:
        text.limit(width)
        assert [line for line in lines(text)[:-1] if not line.endswith(" ")] == [], width


def test_an_address_without_a_blank_stays_within_the_width(text: MessageText) -> None:
    text.show_words(ADDRESS)
    for width in WIDTHS:
        text.limit(width)
        assert text.document().idealWidth() <= width + 2


def test_a_message_is_as_wide_as_its_words_before_it_was_ever_shown(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    text = MessageText(page)
    text.show_words("このメッセージが届いていましたら、ご返信をお願いします。")
    text.limit(600)
    assert len(lines(text)) == 1
    assert 300 < text.width() < 600
    text.limit(200)
    assert len(lines(text)) > 1
    assert text.width() <= 200
