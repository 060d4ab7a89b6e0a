"""Lists of saved replies: what words find, in which order, in which folders, and how a line is spoken."""

import pytest

from qpost.desktop.widgets.canned_lines import Entry, Folder, Standing, first_of, found, in_folders, sentence
from qpost.domain.canned_replies import CannedReply
from qpost.domain.settings import Language
from tests import examples as eg

DELAY = eg.canned("a", name="発送遅延のお詫び", abbreviation="okure", body="遅れております。")
TRACKING = eg.canned("b", name="送り状番号のご案内", abbreviation="okuri", body="発送いたしました。")
THANKS = eg.canned("c", folder="", name="お礼", abbreviation="orei", body="okure のない文")
ROWS = (TRACKING, DELAY, THANKS)


def names(rows: tuple[CannedReply, ...]) -> list[str]:
    """Their abbreviations, which are shorter to read."""
    return [row.abbreviation for row in rows]


@pytest.mark.parametrize(
    ("typed", "means"),
    [
        ("", ["okuri", "okure", "orei"]),
        ("oku", ["okuri", "okure", "orei"]),
        ("ＯＫＵＲＥ", ["okure", "orei"]),
        ("オレイ", []),
        ("お礼", ["orei"]),
        ("発送", ["okure", "okuri"]),
        ("配送", ["okuri", "okure"]),
        ("ない", ["orei"]),
    ],
)
def test_words_find_by_abbreviation_then_name_then_text(typed: str, means: list[str]) -> None:
    assert names(found(ROWS, typed)) == means


def test_where_only_names_count_texts_find_nothing() -> None:
    assert names(found(ROWS, "ない", in_bodies=False)) == []


def test_a_language_comes_first_and_the_order_stays() -> None:
    english = eg.canned("d", abbreviation="ship", language=Language.ENGLISH)
    assert names(first_of((*ROWS, english), Language.ENGLISH)) == ["ship", "okuri", "okure", "orei"]


def test_those_in_no_folder_stand_last_and_a_folded_folder_keeps_its_count() -> None:
    lines = in_folders([Entry(row) for row in ROWS], {"配送"})
    assert lines[0] == Folder("配送", 2, folded=True)
    assert [line.canned for line in lines if isinstance(line, Entry)] == [THANKS]
    assert lines[1] == Folder("", 1, folded=False)


def test_a_line_is_spoken_with_what_is_unusual_first() -> None:
    pinned = eg.canned(pinned=True, uses=3, body="一行目\n二行目")
    assert sentence(Entry(pinned, Standing.REFUSED)) == (
        "要確認、ピン留め、発送遅延のお詫び、配送、日本語 · 非公開のみ · 3回、一行目 二行目"
    )
    assert sentence(Entry(eg.canned(body="文"), why_not="使えません")) == (
        "発送遅延のお詫び、使えません、配送、日本語 · 非公開のみ、文"
    )
