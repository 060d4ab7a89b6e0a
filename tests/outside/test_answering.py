"""The manual お客様対応, step by step: find an inquiry, answer it, 自動応答, 非公開の問い合わせ."""

import re
from collections.abc import Iterator

import pytest

from tests.outside.customer import Customer
from tests.outside.desk import Demo
from tests.outside.seller import Seller

SENT = "メッセージ送信完了 ・ メール送信完了"
FIXED = "お問い合わせの件はご対応させていただきました。"
SENT_NOW = "今すぐ送る"


@pytest.fixture
def inbox(seller: Seller) -> Seller:
    """The seller before 顧客からの質問, with nothing narrowed."""
    seller.press("お問合せ & メッセージ")
    seller.press("顧客からの質問")
    seller.sees("お問い合わせ一覧")
    if seller.says("条件をすべて解除"):
        seller.press("条件をすべて解除")
    return seller


@pytest.fixture
def customer(running: Demo) -> Iterator[Customer]:
    """テスト 太郎, who asked テスト2."""
    made = Customer(running, "60000003")
    yield made
    made.leave()


def test_an_inquiry_is_found_by_calendar_status_detail_and_type(inbox: Seller) -> None:
    inbox.choose("カレンダー", "7日")
    inbox.choose("処理状態", "未回答")
    inbox.choose("タイプ", "一般")
    inbox.choose("詳細の追加", "商品コード")
    inbox.write("商品コード", "598405570")
    inbox.press("検索")
    inbox.sees("1件 ・")
    (sentence,) = inbox.until(lambda: _only(inbox.rows()), "one row")
    assert sentence.startswith("未回答、")
    assert "テスト2" in sentence
    inbox.press("条件をすべて解除")
    inbox.choose("詳細の追加", "注文番号")
    inbox.write("注文番号", "327294742")
    inbox.press("検索")
    (sentence,) = inbox.until(lambda: _only(inbox.rows()), "one row")
    assert sentence.startswith("処理完了、")
    assert "発送予定日を教えてください" in sentence
    inbox.press("条件をすべて解除")


def test_the_three_views_of_the_list_can_be_chosen(inbox: Seller) -> None:
    for view in ("基本", "顧客ごとの問い合わせ", "商品ごとの問い合わせ"):
        inbox.press(view)
        inbox.sees_chosen(view)
    inbox.press("期限")


def test_an_answer_goes_out_says_so_and_stands_in_the_history(inbox: Seller, customer: Customer) -> None:
    find(inbox, "テスト2")
    inbox.sees("本文が空です")
    assert inbox.written("タイトル") == "[Re] テスト2"
    assert inbox.is_chosen("処理完了")
    assert not inbox.is_chosen("処理中")
    inbox.write("メッセージ", "本文入力\n(例)お問い合わせ頂きありがとうございます。")
    inbox.sees("28/1000")
    inbox.press("送信")
    inbox.press(SENT_NOW)
    inbox.sees(SENT)
    inbox.sees("処理完了にしました")
    assert "お問い合わせ頂きありがとうございます。" in inbox.sees("(例)お問い合わせ頂き").name
    assert "(例)お問い合わせ頂きありがとうございます。" in customer.reads("/me/threads/40000003")


def test_an_answer_that_needs_another_look_leaves_the_inquiry_in_process(inbox: Seller) -> None:
    find(inbox, "いつ発送されますか。")
    inbox.write("メッセージ", "発送日を確認しております。のちほどご連絡いたします。")
    inbox.press("処理中")
    inbox.press("送信")
    inbox.press(SENT_NOW)
    inbox.sees(SENT)
    inbox.sees("処理中にしました")
    inbox.until(lambda: _status_of(inbox, "いつ発送されますか。") == "処理中", "a row that says 処理中")


def test_the_fixed_text_goes_out_by_the_button_of_the_manual(inbox: Seller, customer: Customer) -> None:
    customer.ask("598405570", "お礼", "無事に届きました。ありがとうございました。")
    assert find(inbox, "お礼").startswith("未回答、")
    inbox.press("自動応答")
    inbox.sees(FIXED)
    inbox.press("送信")
    inbox.press(SENT_NOW)
    inbox.sees(SENT)
    inbox.sees("処理完了にしました")
    inbox.sees(FIXED)


def test_a_question_is_hidden_from_its_page_with_the_reason_by_mail(inbox: Seller, running: Demo) -> None:
    find(inbox, "【配送】住所変更のお願いします。")
    inbox.press("非公開の問い合わせ")
    inbox.sees("(お問い合わせを非表示設定した場合、その理由をお客様にメールで発送します。)")
    assert "@" in inbox.written("出店者メール")
    inbox.write("タイトル", "非表示")
    inbox.write("内容", "お客様の個人情報露出のため非表示とさせていただきます。")
    inbox.press("この商品に対する特定のお客様のお問い合わせを制限")
    inbox.press("メール発送 & 商品ページでお問い合わせを非表示設定")
    inbox.press(SENT_NOW)
    inbox.sees("表示遮断に成功しました")
    asker = Customer(running, "60000002")
    page = asker.reads("/products/593128689")
    assert "非公開のお問い合わせです" in page
    assert "引っ越したため" not in page
    assert "お客様の個人情報露出のため" in asker.reads("/mailbox")
    asker.leave()


def test_a_private_inquiry_has_no_button_to_hide_it(inbox: Seller) -> None:
    find(inbox, "[Re] test")
    assert inbox.says("自動応答")
    assert inbox.says("非公開の問い合わせ") is None


def test_a_saved_reply_is_put_in_and_can_be_kept_in_order(inbox: Seller) -> None:
    find(inbox, "[Re] test")
    inbox.press("よく使う返事")
    inbox.write("よく使う返事を検索", "返品・交換の手順")
    inbox.sees("返品・交換の手順、")
    inbox.press("入れる")
    inbox.until(lambda: "返品・交換は" in inbox.written("メッセージ"), "the saved text")
    inbox.write("メッセージ", "")
    inbox.press("よく使う返事")
    inbox.press("管理")
    inbox.press("新規")
    inbox.write("名前", "年末のご案内")
    inbox.write("本文", "年末は12月28日まで発送いたします。")
    inbox.press("保存")
    inbox.sees("年末のご案内、")


def test_an_answer_becomes_an_entry_of_the_product_page(inbox: Seller, customer: Customer) -> None:
    find(inbox, "いつ発送されますか。")
    inbox.press("商品ページにFAQ")
    inbox.write("質問", "人気の色はどれですか。")
    inbox.write("回答", "黒がいちばん選ばれております。")
    inbox.press("商品ページに公開する")
    inbox.press(SENT_NOW)
    inbox.sees("よくある質問 1件")
    assert "人気の色はどれですか。" in customer.reads("/products/931204857")


def test_translating_says_who_has_to_set_it_up(inbox: Seller) -> None:
    find(inbox, "[Re] test")
    inbox.press("翻訳")
    inbox.sees("翻訳サービスが設定されていません。")
    assert inbox.described("原文の言語") == "JAPANESE"
    inbox.choose("原文の言語", "CHINESE")
    inbox.choose("訳文の言語", "JAPANESE")
    inbox.press("翻訳を閉じる")


def test_1001_characters_are_counted_and_not_sent(inbox: Seller) -> None:
    find(inbox, "[Re] test")
    inbox.write("メッセージ", "あ" * 1001)
    inbox.sees("1001/1000")
    inbox.sees("1文字超過")
    inbox.write("メッセージ", "")
    inbox.sees("本文が空です")


def test_what_a_customer_asks_pops_up_and_its_answer_can_be_taken_back(
    inbox: Seller, customer: Customer
) -> None:
    customer.ask("598405570", "色について", "ほかの色はありますか。")
    sentence = find(inbox, "色について")
    assert sentence.startswith("未回答、")
    assert "公開" in sentence
    inbox.sees("ほかの色はありますか。")
    inbox.write("メッセージ", "白と黒がございます。")
    inbox.press("送信")
    inbox.press("送信箱")
    inbox.sees("[Re] 色について")
    inbox.press("元に戻す")
    inbox.until(lambda: inbox.written("メッセージ") == "白と黒がございます。", "the text again")
    inbox.press("送信")
    inbox.press(SENT_NOW)
    inbox.sees(SENT)
    assert "白と黒がございます。" in customer.reads("/products/598405570")


def test_what_the_marketplace_writes_is_read_and_it_can_be_asked(inbox: Seller) -> None:
    inbox.press("Qoo10からのメッセージ")
    row = inbox.open("についての確認依頼")
    told = re.search("【CS Center】ご注文([0-9]+)について", row)
    assert told is not None  # which order it is depends on the day and hour
    inbox.sees(f"ご購入者様より、注文番号{told.group(1)}")
    inbox.press("Qoo10お問い合わせ履歴")
    inbox.open("Qpostのログインについて")
    inbox.sees("やりとりの履歴")


def find(inbox: Seller, title: str) -> str:
    """Look for an inquiry by its title and open it; gives the sentence of its row."""
    inbox.write("検索", title)
    inbox.press("検索")
    sentence = inbox.open(title)
    answer = title if title.startswith("[Re]") else f"[Re] {title}"
    inbox.until(lambda: inbox.written("タイトル") == answer, f"{title}, open")
    return sentence


def _only(rows: list[str]) -> list[str] | None:
    return rows if len(rows) == 1 else None


def _status_of(seller: Seller, part: str) -> str:
    found = [row for row in seller.rows() if part in row]
    return found[0].partition("、")[0] if found else ""
