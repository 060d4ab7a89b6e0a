"""Filling a saved reply: values, what stays open, literal braces, dates in the letter's language."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qpost.domain.filling import Facts, facts_of, fill, personal, unresolved, variables, written
from qpost.domain.inquiries import Kind
from qpost.domain.settings import Language
from qpost.domain.variables import Variable
from tests import examples as eg

JA = Language.JAPANESE
FACTS: Facts = {
    Variable.CUSTOMER: "sh7*****",
    Variable.ORDER_NO: "327294742",
    Variable.SHIP_BY: date(2026, 11, 23),
}


def test_variables_get_their_values() -> None:
    filled = fill("{お客様} 様\nご注文 {注文番号} は{発送予定日}に発送します。", FACTS, language=JA)
    assert filled.text == "sh7***** 様\nご注文 327294742 は11月23日(月)に発送します。"
    assert filled.unresolved == ()


def test_a_variable_without_a_value_stays_visible_and_is_named_where_it_stands() -> None:
    filled = fill("ご注文 {注文番号} の送り状番号は {送り状番号} です。", FACTS, language=JA)
    assert filled.text == "ご注文 327294742 の送り状番号は {送り状番号} です。"
    (span,) = filled.unresolved
    assert span.variable is Variable.TRACKING_NO
    assert filled.text[span.start : span.end] == "{送り状番号}"
    assert unresolved(filled.text) == filled.unresolved


def test_an_empty_value_is_none() -> None:
    assert fill("{配送会社}", {Variable.CARRIER: ""}, language=JA).text == "{配送会社}"


@pytest.mark.parametrize(
    "word", ["注文番号", "주문번호", "订单号码", "order number", "Order_No", "ORDER-NUMBER", " 注文番号 "]
)
def test_a_variable_may_be_written_in_any_language_and_case(word: str) -> None:
    assert fill(f"{{{word}}}", FACTS, language=JA).text == "327294742"


def test_braces_as_a_japanese_input_method_types_them_are_braces() -> None:
    assert fill("｛注文番号｝", FACTS, language=JA).text == "327294742"
    assert [span.text for span in unresolved("｛送り状番号｝をご確認ください")] == ["｛送り状番号｝"]


def test_doubled_braces_are_literal() -> None:
    assert fill("{{注文番号}} と {{{注文番号}}}", FACTS, language=JA).text == "{注文番号} と {327294742}"
    assert variables("{{お客様}}") == ()


def test_a_name_that_nobody_knows_stands_open_too() -> None:
    filled = fill("{注文番合}です", FACTS, language=JA)
    assert [(span.text, span.variable) for span in filled.unresolved] == [("{注文番合}", None)]


@pytest.mark.parametrize(
    "text", ["{}", "{ }", "{´∀`}", "{1,2}", "{a:b}", "{" + "あ" * 41 + "}", "{改\n行}", "}逆{"]
)
def test_what_does_not_look_like_a_name_is_text(text: str) -> None:
    assert unresolved(text) == ()
    assert fill(text, FACTS, language=JA).unresolved == ()


def test_a_value_with_braces_is_somebodys_words_and_not_looked_into() -> None:
    facts = {Variable.PRODUCT_NAME: "{注文番号}セット", Variable.ORDER_NO: "1"}
    assert fill("{商品名}", facts, language=JA).text == "{注文番号}セット"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (Language.JAPANESE, "11月23日(月)"),
        (Language.KOREAN, "11월 23일(월)"),
        (Language.CHINESE, "11月23日"),
        (Language.ENGLISH, "November 23"),
    ],
)
def test_a_date_is_written_as_the_letters_language_says_it(language: Language, said: str) -> None:
    assert written(date(2026, 11, 23), language) == said


def test_what_names_somebody_is_found() -> None:
    assert [span.text for span in personal("{お客様} 様、{注文番号}、{Recipient}")] == [
        "{お客様}",
        "{Recipient}",
    ]


def test_an_order_gives_its_facts() -> None:
    facts = facts_of(
        eg.inquiry(), eg.order(), shop_name="はなコスメ", member="花子", today=date(2026, 11, 21)
    )
    assert facts[Variable.CUSTOMER] == "sh7*****"
    assert facts[Variable.RECEIVER] == "佐藤 真理"
    assert (facts[Variable.CART_NO], facts[Variable.QUANTITY]) == ("136423692", "1")
    assert facts[Variable.SHIP_BY] == date(2026, 11, 22)
    assert Variable.TRACKING_NO not in facts


def test_a_dispatch_is_dated_in_the_shops_time() -> None:
    shipped = eg.shipped_order(at=datetime(2026, 11, 20, 16, 0, tzinfo=UTC))
    facts = facts_of(eg.inquiry(), shipped, shop_name="", member="", today=date(2026, 11, 21))
    assert facts[Variable.SHIPPED_ON] == date(2026, 11, 21)


def test_of_a_public_question_nothing_personal_is_told() -> None:
    public = eg.inquiry(kind=Kind.PRODUCT_QA)
    facts = facts_of(public, eg.shipped_order(), shop_name="店", member="花子", today=date(2026, 11, 21))
    assert not facts.keys() & {Variable.CUSTOMER, Variable.RECEIVER, Variable.TRACKING_NO}
    assert facts[Variable.SHOP_NAME] == "店"


@given(st.text(alphabet="{}｛｝注文番号お客様ab \n"))
def test_what_is_said_to_stand_open_really_stands_there(body: str) -> None:
    filled = fill(body, FACTS, language=JA)
    for span in filled.unresolved:
        assert filled.text[span.start : span.end] == span.text


@given(st.text())
def test_a_text_without_braces_is_left_alone(body: str) -> None:
    plain = body.translate(dict.fromkeys(map(ord, "{}｛｝")))
    assert fill(plain, FACTS, language=JA).text == plain
