"""翻訳 as a seller meets it: the real window and backend, and a translation service over a real socket."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QAbstractButton, QPlainTextEdit

from qpost.desktop.words import of, say
from qpost.domain.failures import NotSent
from qpost.domain.settings import Language
from qpost.domain.translation import TranslationRefusal
from tests.backend import Backend, TranslatingBackend
from tests.end_to_end.conftest import Play, Seller
from tests.end_to_end.test_undo import Colleague, inquiry
from tests.server.translators import libretranslate_dialect as libre
from tests.server.translators.contract_server import ContractServer, Reply

OWN = "오늘 발송합니다. 8월 25일 도착 예정입니다. 주문번호 327294742"
WRONG = "本日発送いたします。8月26日到着予定です。注文番号327294742"
RIGHT = WRONG.replace("26", "25")


@pytest.fixture
def backend(translating_backend: TranslatingBackend) -> Backend:
    """The backend of every scene here is the one that translates."""
    return translating_backend


@pytest.fixture
def service(translating_backend: TranslatingBackend) -> Iterator[ContractServer]:
    """The translation service, which gets one date wrong."""
    made = translating_backend.service
    made.phrases[OWN] = WRONG
    made.requests.clear()
    yield made
    made.failing = None


async def write_own_words(seller: Seller, title: str) -> QPlainTextEdit:
    """Sign in, let a customer ask, open it, and write in Korean under 翻訳."""
    await seller.sign_in()
    seller.ask(title, "いつ届きますか。")
    await seller.hand.press(say("app.nav.customer"))
    await seller.hand.pick(title)
    await seller.hand.see(say("inquiries.composer.body"), QPlainTextEdit, enabled=True)
    await seller.hand.press(say("inquiries.tool.translate"))
    await seller.hand.choose(say("translation.source"), say("translation.language.ko"))
    own = say("translation.own", language=of(Language.KOREAN))
    await seller.hand.write(own, OWN)
    return await seller.hand.see(own, QPlainTextEdit, enabled=True)


async def told(seller: Seller, sentence: str) -> None:
    """Wait for a sentence."""
    await seller.hand.until(lambda: seller.says(sentence), sentence)


def test_consent_then_a_wrong_date_is_warned_of_mended_and_only_then_sent(
    play: Play, service: ContractServer
) -> None:
    async def scene(seller: Seller) -> None:
        await write_own_words(seller, "翻訳して答える質問")
        about = await inquiry(seller, "翻訳して答える質問")
        await seller.hand.press(say("translation.do"))
        await told(seller, say("translation.consent"))
        assert service.requests == []
        await seller.hand.press(say("translation.consent.agree"))
        await told(seller, "原文にありません: 日付 8月26日")
        send = await seller.hand.see(say("inquiries.send"), QAbstractButton)
        assert not send.isEnabled()
        await seller.hand.press(say("translation.use"))
        body = await seller.hand.see(say("inquiries.composer.body"), QPlainTextEdit, enabled=True)
        assert body.toPlainText() == WRONG
        body.setPlainText(RIGHT)
        await seller.hand.until(lambda: not seller.says("日付 8月26日"), "no warning any more")
        await seller.hand.press(say("inquiries.send"))
        await told(seller, say("inquiries.state.sent"))
        colleague = Colleague()
        await colleague.sign_in(seller.backend.url)
        assert await colleague.answers(about.inquiry_id) == [RIGHT]
        await colleague.close()

    play(scene)
    (request,) = service.requests
    assert (request.body["q"], request.body["source"], request.body["target"]) == (OWN, "ko", "ja")


@pytest.mark.parametrize(
    ("failing", "refusal"),
    [
        (libre.BROKEN, TranslationRefusal.PROVIDER_TROUBLE),
        (libre.TOO_MANY, TranslationRefusal.TOO_MANY),
        (libre.TOO_LONG, TranslationRefusal.TOO_LONG),
        (libre.WRONG_KEY, TranslationRefusal.PROVIDER_REFUSED),
        (Reply(200, b"<html>"), TranslationRefusal.PROVIDER_TROUBLE),
    ],
)
def test_a_service_that_fails_is_a_sentence_and_the_words_stay(
    play: Play, service: ContractServer, failing: Reply, refusal: TranslationRefusal
) -> None:
    async def scene(seller: Seller) -> None:
        own = await write_own_words(seller, f"失敗する翻訳 {failing.status} {refusal}")
        await seller.hand.press(say("translation.do"))
        service.failing = failing
        await seller.hand.press(say("translation.consent.agree"))
        await told(seller, of(refusal))
        assert own.toPlainText() == OWN

    play(scene)


def test_offline_is_a_sentence_and_the_words_stay(play: Play, service: ContractServer) -> None:
    async def scene(seller: Seller) -> None:
        own = await write_own_words(seller, "線が切れた翻訳")
        await seller.hand.press(say("translation.do"))
        await told(seller, say("translation.consent"))
        async with seller.line.offline():
            await seller.hand.press(say("translation.consent.agree"))
            await told(seller, of(NotSent()))
            assert own.toPlainText() == OWN
        assert service.requests == []

    play(scene)
