"""Hidden and published at the window, seen in the browser beside it: page, mailbox, and who is barred."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLineEdit

from qpost.desktop.words import say
from qpost.domain.moments import shop_day
from tests.end_to_end.browsing import Customer, customer_at
from tests.end_to_end.conftest import Play, Seller

PRODUCT = "/products/598405570"
HIDDEN = "非公開のお問い合わせです"
PHONE = "090-0000-0002までお電話ください。"
ANSWER = "Mサイズをご用意しております。"


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    """Where the browser keeps what it keeps."""
    return tmp_path / "chromium"


async def ask(customer: Customer, title: str, body: str) -> None:
    """Ask on the product's page."""
    await customer.open(PRODUCT)
    await customer.write("タイトル", title)
    await customer.write("内容", body)
    await customer.press("質問を送る")


async def open_row(seller: Seller, title: str) -> None:
    """Go to the list and open the question of this title."""
    await seller.hand.press(say("app.nav.customer"))
    await seller.hand.pick(title)
    heading = await seller.hand.see(say("inquiries.composer.title"), QLineEdit)
    await seller.hand.until(lambda: title in heading.text() or None, "the title of the reply")


async def answer(seller: Seller) -> None:
    """Answer the question on screen."""
    await seller.hand.write(say("inquiries.composer.body"), ANSWER)
    await seller.hand.press(say("inquiries.send"))
    await seller.hand.until(lambda: seller.says("メッセージ送信完了"), "the answer at the backend")


async def fill_and_hide(seller: Seller, reason: str, *, bar: bool) -> None:
    """Fill the dialog and press its button."""
    await seller.hand.press(say("inquiries.tool.hide"))
    await seller.hand.write(say("hiding.subject"), "非公開にしました")
    await seller.hand.write(say("hiding.body"), reason)
    await seller.hand.write(say("hiding.mail"), "shop@example.jp")
    if bar:
        box = await seller.hand.see(say("hiding.bar"), QCheckBox)
        box.click()
    await seller.hand.press(say("hiding.do"))


def test_hidden_at_the_window_it_is_one_quiet_line_there_with_a_mail_and_a_bar(
    play: Play, profile: Path
) -> None:
    async def scene(seller: Seller) -> None:
        await seller.sign_in()
        async with customer_at(seller.backend, profile) as customer:
            await ask(customer, "電話番号つきの質問", PHONE)
            assert "回答待ち" in await customer.read(PHONE)
            await open_row(seller, "電話番号つきの質問")
            await answer(seller)
            await fill_and_hide(seller, "電話番号が書かれていたためです。", bar=True)
            await seller.hand.until(lambda: seller.says("表示遮断に成功しました"), "the success")
            await seller.hand.until(lambda: seller.says(say("hiding.tag")), "the tag in the head")
            await customer.open(PRODUCT)
            page = await customer.read(HIDDEN)
            line = page.partition(HIDDEN)[2].strip().splitlines()[0]
            assert line == str(shop_day(datetime.now(UTC)))
            source = await customer.source()
            for secret in ("電話番号つきの質問", PHONE, ANSWER, "電話番号が書かれていた"):
                assert secret not in source
            await customer.open("/mailbox")
            mail = await customer.read("電話番号が書かれていたためです。")
            assert "shop@example.jp" in mail and "非公開にしました" in mail
            await ask(customer, "もう一度", "聞きたいです。")
            await customer.read("ショップが受け付けていません")
            await customer.be_somebody()
            await ask(customer, "別の人の質問", "私は聞けますか。")
            assert "私は聞けますか。" in await customer.read("別の人の質問")

    play(scene)


def test_an_entry_published_at_the_window_stands_on_the_page_until_it_is_withdrawn(
    play: Play, profile: Path
) -> None:
    async def scene(seller: Seller) -> None:
        await seller.sign_in()
        async with customer_at(seller.backend, profile) as customer:
            await ask(customer, "サイズの質問", "Mサイズはありますか。")
            await open_row(seller, "サイズの質問")
            await answer(seller)
            await seller.hand.press(say("inquiries.tool.faq"))
            await seller.hand.write(say("faq.question"), "（一般のご質問）")
            await seller.hand.press(say("faq.publish"))
            await seller.hand.until(lambda: seller.says(say("faq.link", 1)), "the entry in the list")
            await seller.hand.until(lambda: seller.says(say("faq.done")), "the success")
            await customer.open(PRODUCT)
            assert "（一般のご質問）" in await customer.read("よくある質問")
            assert ANSWER in await customer.source()
            await seller.hand.press(say("faq.link", 1))
            await seller.hand.press(say("faq.withdraw"))
            await seller.hand.until(lambda: seller.says(say("faq.withdrawn")), "the end of it")
            await customer.open(PRODUCT)
            await customer.read("サイズの質問")
            assert "（一般のご質問）" not in await customer.source()

    play(scene)


def test_done_without_a_line_both_go_out_once(play: Play, profile: Path) -> None:
    async def scene(seller: Seller) -> None:
        await seller.sign_in()
        async with customer_at(seller.backend, profile) as customer:
            await ask(customer, "線のない質問", "Lサイズはありますか。")
            await open_row(seller, "線のない質問")
            await seller.line.cut()
            await seller.hand.press(say("inquiries.tool.faq"))
            await seller.hand.write(say("faq.answer"), "Lサイズもございます。")
            await seller.hand.press(say("faq.publish"))
            await seller.hand.until(lambda: seller.says(say("faq.link", 1)), "the entry that waits")
            await fill_and_hide(seller, "線が切れていた間の理由です。", bar=False)
            await seller.hand.until(lambda: seller.says(say("hiding.soon")), "the hiding that waits")
            assert not _offered(seller, say("inquiries.tool.hide"))
            await customer.open(PRODUCT)
            assert "Lサイズはありますか。" in await customer.read("線のない質問")
            await seller.hand.until(lambda: seller.says(say("app.banner.offline")), "the offline banner")
            await seller.line.open()
            await seller.hand.press(say("app.banner.offline.retry"))  # each lane waits by itself otherwise
            await seller.hand.until(lambda: seller.says("表示遮断に成功しました"), "the success")
            await customer.open("/mailbox")
            assert (await customer.read("線が切れていた間の理由です。")).count(
                "線が切れていた間の理由です。"
            ) == 1
            await customer.read_anew(PRODUCT, "よくある質問")  # its answer is folded away until it is opened
            await customer.read(HIDDEN)
            source = await customer.source()
            assert "線のない質問" not in source
            assert source.count("Lサイズもございます。") == 1

    play(scene)


def _offered(seller: Seller, name: str) -> bool:
    window = seller.program.stage.window
    assert window is not None
    return any(one.isVisible() and one.text() == name for one in window.findChildren(QAbstractButton))
