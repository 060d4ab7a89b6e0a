"""Signing in as the manual says, the other three languages, a second start, and signing out."""

from tests.outside.conftest import SHOP, sign_in
from tests.outside.desk import Demo, Desk, start
from tests.outside.seller import Seller


def test_the_window_stands_open_and_filled_in_and_a_wrong_password_is_said(
    visitor: Seller, running: Demo
) -> None:
    visitor.sees("ログイン位置")
    assert visitor.is_chosen("日本")
    assert visitor.written("IDまたはEメール") == running.account
    assert visitor.described("言語設定") == "日本語"
    assert not visitor.is_chosen("ログイン情報保存")
    visitor.sees("ログイン時にQpostを起動する")
    visitor.write("パスワード", "wrong")
    visitor.press("ログイン")
    visitor.sees("IDまたはパスワードが違います。")
    assert visitor.written("IDまたはEメール") == running.account
    visitor.write("パスワード", running.password)


def test_every_language_is_spoken_at_once(visitor: Seller) -> None:
    label = "言語設定"
    for language, own_label, sign_in_button in (
        ("한국어", "언어 설정", "로그인"),
        ("简体中文", "设置语言", "登录"),
        ("English", "Language", "Sign in"),
        ("日本語", "言語設定", "ログイン"),
    ):
        visitor.choose(label, language)
        visitor.sees(own_label)
        visitor.sees(sign_in_button)
        label = own_label


def test_the_shop_is_chosen_and_the_counts_lead_to_what_they_count(seller: Seller) -> None:
    for card in ("処理中、", "返品要請、", "新規注文、"):
        seller.sees(card)
    seller.press(seller.sees("CS Center/Qoo10 未読メッセージ、").name)
    seller.sees("未読、")
    seller.press("To do list")
    seller.press(seller.sees("返品要請、").name)
    seller.sees("返品要請、あと")
    seller.press("To do list")
    seller.press(seller.sees("新規注文、").name)
    seller.sees("配送要請")


def test_orders_and_claims_are_found_by_the_numbers_of_the_manuals(seller: Seller) -> None:
    seller.press("配送管理")
    seller.press("全体")
    seller.write("検索", "327294742")
    seller.press("検索")
    sentence = seller.open("327294742")
    assert "136423692" in sentence
    seller.press("キャンセル/返品/未受取")
    for state in ("キャンセル要請", "返品中", "交換申請/確認", "通知受付"):
        seller.sees(f"{state}、")
    seller.sees("受付日から4日が過ぎても完了・確認されていないものです。")


def test_a_second_start_brings_the_first_to_the_front(seller: Seller, at: Desk, running: Demo) -> None:
    assert start(at, "--profile", str(at.home / "profile"), "--server", running.server) == 0
    seller.sees("キャンセル/返品/未受取")


def test_signing_out_leads_back_to_the_sign_in_window(seller: Seller) -> None:
    seller.press(SHOP)
    seller.press("ログアウト")
    seller.sees("IDまたはEメール")
    sign_in(seller)
