"""The bigram index: every length, every script, every width, and never a wrong find."""

import random
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from qpost.domain.inquiries import Grouping, InquiryFilter, Status, fold
from qpost.engine.ports import SCREENFUL
from qpost.store.inquiries import GLANCE
from qpost.store.search import grams, line_with, question
from qpost.store.store import LocalStore
from tests import examples as eg
from tests.store.conftest import page

TEXTS = {
    "i-ja": "いつ発送されますか。カートのABCを見てください。",
    "i-ko": "배송이 언제 되나요? 사이즈 교환 부탁드립니다.",
    "i-zh": "什么时候发货？颜色和图片不一样。",
    "i-en": "Where is my parcel? Order 327294742 please.",
    "i-mixed": "ｻｲｽﾞＬをＸＬに交換できますか（急ぎ）",
}


async def filled(store: LocalStore) -> LocalStore:
    """Five conversations in four languages."""
    things = [
        thing
        for name, text in TEXTS.items()
        for thing in (
            eg.inquiry(
                name, title="題", excerpt="", product_name="", sender="客", order_no=None, product_code=None
            ),
            eg.message(f"m-{name}", inquiry_id=name, title="", body=text),
        )
    ]
    await store.apply(page(*things))
    return store


async def found(store: LocalStore, text: str) -> set[str]:
    """The conversations that a search finds."""
    rows = await store.inquiries(InquiryFilter(text=text), Grouping.BASIC)
    return {row.inquiry.inquiry_id for row in rows}


async def test_every_piece_of_every_text_of_any_length_finds_exactly_where_it_stands(
    store: LocalStore,
) -> None:
    await filled(store)
    chosen = random.Random(5)
    for text in TEXTS.values():
        folded = fold(text)
        for _ in range(40):
            start = chosen.randrange(len(folded))
            piece = folded[start : start + chosen.randint(1, 12)].strip()
            meant = {name for name, other in TEXTS.items() if fold(piece) in fold(other)}
            if piece:
                assert await found(store, piece) == meant, piece


async def test_width_case_and_kana_do_not_matter(store: LocalStore) -> None:
    await filled(store)
    for typed in ("サイズ", "ｻｲｽﾞ", "さいず"):
        assert await found(store, typed) == {"i-mixed"}
    assert await found(store, "ａｂｃ") == {"i-ja"}
    assert await found(store, "PARCEL") == {"i-en"}


async def test_signs_of_the_index_language_are_only_text(store: LocalStore) -> None:
    await filled(store)
    for typed in ('"', "*", "AND", 'x" OR "y', "NEAR(", "grams:", "（急ぎ）", "^", "-"):
        meant = {name for name, text in TEXTS.items() if fold(typed) in fold(text)}
        assert await found(store, typed) == meant, typed


async def test_the_line_with_the_match_is_shown(store: LocalStore) -> None:
    await filled(store)
    (row,) = await store.inquiries(InquiryFilter(text="図片".replace("図", "图")), Grouping.BASIC)
    assert row.match == TEXTS["i-zh"]


async def test_what_the_row_shows_anyway_is_not_shown_again(store: LocalStore) -> None:
    await store.apply(page(eg.inquiry(title="発送の件"), eg.message(body="発送はいつ")))
    (row,) = await store.inquiries(InquiryFilter(text="発送"), Grouping.BASIC)
    assert row.match == ""


async def test_a_text_that_changed_is_found_by_its_new_words_only(store: LocalStore) -> None:
    await store.apply(page(eg.inquiry(title="あいうえお")))
    await store.apply(page(eg.inquiry(title="かきくけこ", version=2), cursor=2))
    assert await found(store, "いう") == set()
    assert await found(store, "きく") == {"i-1"}


async def test_a_restored_backend_leaves_nothing_in_the_index(store: LocalStore) -> None:
    await filled(store)
    await store.apply(page(eg.inquiry("i-new", title="新しい"), epoch="second"))
    assert await found(store, "発送") == set()
    assert await found(store, "新し") == {"i-new"}


@given(st.text(max_size=60), st.text(min_size=1, max_size=8))
def test_a_piece_of_a_text_always_has_all_its_pairs_in_it(text: str, piece: str) -> None:
    whole = fold(f"{text}{piece}{text}")
    asked = question(fold(piece))
    if asked is None or fold(piece) not in whole:
        return
    pairs = set(grams(whole).split())
    for term in asked.split(" AND "):
        wanted = term.removesuffix(" *").strip('"')
        assert any(pair.startswith(wanted) for pair in pairs)


def test_nothing_to_look_for_asks_nothing() -> None:
    assert question("") is None
    assert question("！？") is None
    assert line_with("ない", "ここには\nありません") == ""


async def test_a_first_screenful_holds_the_newest_and_fewer_rows_are_all_there_are(store: LocalStore) -> None:
    many = [
        eg.inquiry(
            f"i-{n}",
            title="色について" if n % 2 else "大きさ",
            status=Status.DONE if n % 10 else Status.UNANSWERED,
            received_at=eg.NOW + timedelta(minutes=n),
        )
        for n in range(3 * SCREENFUL)
    ]
    await store.apply(page(*many))
    for text in ("色", "色について"):
        first = await store.inquiries(InquiryFilter(text=text), Grouping.BASIC, SCREENFUL)
        whole = await store.inquiries(InquiryFilter(text=text), Grouping.BASIC)
        assert len(whole) == 3 * SCREENFUL / 2
        assert first == whole[:SCREENFUL]
    rare = InquiryFilter(text="大きさ", status=Status.UNANSWERED)
    assert len(await store.inquiries(rare, Grouping.BASIC, SCREENFUL)) == 3 * SCREENFUL / 10


async def test_a_single_character_that_stands_far_back_is_found_in_a_screenful_too(store: LocalStore) -> None:
    many = [eg.inquiry(f"i-{n}", received_at=eg.NOW + timedelta(minutes=n)) for n in range(GLANCE + 10)]
    await store.apply(page(eg.inquiry("i-old", title="靴", received_at=eg.NOW), *many))
    rows = await store.inquiries(InquiryFilter(text="靴"), Grouping.BASIC, SCREENFUL)
    assert [row.inquiry.inquiry_id for row in rows] == ["i-old"]
