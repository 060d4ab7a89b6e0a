"""DeepL: what goes out, what comes back, and every way in which it can fail."""

from collections.abc import Iterator

import pytest

from qpost.domain.settings import Language
from qpost.domain.translation import Translation, TranslationRefusal
from qpost.server.translators import calling
from qpost.server.translators.deepl import FREE, PRO, DeepL, tagged, untagged
from qpost.server.translators.translator import Declined, Unusable
from tests.server.translators import deepl_dialect as deepl
from tests.server.translators.contract_server import ContractServer, Reply, running

JA, KO, ZH, EN = Language.JAPANESE, Language.KOREAN, Language.CHINESE, Language.ENGLISH


@pytest.fixture
def service() -> Iterator[ContractServer]:
    """DeepL, knowing one sentence."""
    with running(deepl.answer, {"오늘 발송합니다.": "本日発送いたします。"}) as server:
        yield server


async def ask(service: ContractServer, text: str = "오늘 발송합니다.", key: str = deepl.KEY) -> object:
    """Have a Korean text translated into Japanese."""
    return await DeepL(key, service.url).translate(text, source=KO, target=JA)


async def test_a_text_comes_back_in_the_other_language(service: ContractServer) -> None:
    assert await ask(service) == Translation("本日発送いたします。", KO, JA, "DeepL")
    (request,) = service.requests
    assert request.headers["Content-Type"] == "application/json"
    assert (request.body["source_lang"], request.body["target_lang"]) == ("KO", "JA")


async def test_a_language_that_is_not_named_is_found_out(service: ContractServer) -> None:
    answer = await DeepL(deepl.KEY, service.url).translate("오늘 발송합니다.", source=None, target=JA)
    assert isinstance(answer, Translation) and answer.source is KO
    assert "source_lang" not in service.requests[0].body


@pytest.mark.parametrize("target", [JA, ZH, EN])
async def test_every_language_has_a_code_that_deepl_knows(service: ContractServer, target: Language) -> None:
    answer = await DeepL(deepl.KEY, service.url).translate("오늘 발송합니다.", source=KO, target=target)
    assert isinstance(answer, Translation)


async def test_lines_and_what_looks_like_markup_come_back_as_they_are(service: ContractServer) -> None:
    text = "오늘 발송합니다.\n\n<b>A & B</b> {주문번호} 327294742\n"
    answer = await ask(service, text)
    assert isinstance(answer, Translation)
    assert answer.text == "本日発送いたします。\n\n<b>A & B</b> {주문번호} 327294742\n"


async def test_what_must_not_change_is_tagged() -> None:
    assert tagged("{注文番号} <3 8/25") == "<x>{注文番号}</x> &lt;3 8/25"
    assert untagged("<x>{注文番号}</x> &lt;3 8/25") == "{注文番号} <3 8/25"


@pytest.mark.parametrize(
    ("failing", "refusal", "retry_after"),
    [
        (deepl.WRONG_KEY, TranslationRefusal.PROVIDER_REFUSED, None),
        (deepl.QUOTA, TranslationRefusal.QUOTA, None),
        (deepl.TOO_MANY, TranslationRefusal.TOO_MANY, 30),
        (deepl.OVERLOADED, TranslationRefusal.TOO_MANY, None),
        (deepl.TOO_LARGE, TranslationRefusal.TOO_LONG, None),
        (deepl.UNSUPPORTED, TranslationRefusal.UNSUPPORTED_PAIR, None),
        (deepl.BAD_TAGS, TranslationRefusal.PROVIDER_TROUBLE, None),
        (deepl.BROKEN, TranslationRefusal.PROVIDER_TROUBLE, None),
        (deepl.UNAVAILABLE, TranslationRefusal.PROVIDER_TROUBLE, None),
        (Reply(200, b"<html>a proxy</html>"), TranslationRefusal.PROVIDER_TROUBLE, None),
        (Reply(200, {"translations": []}), TranslationRefusal.PROVIDER_TROUBLE, None),
        (Reply(200, {"translations": [{"text": 7}]}), TranslationRefusal.PROVIDER_TROUBLE, None),
        (Reply(200, b"[" * 100_000), TranslationRefusal.PROVIDER_TROUBLE, None),
        (Reply(200, b"x" * (calling.ANSWER_LIMIT + 1)), TranslationRefusal.PROVIDER_TROUBLE, None),
        (Reply(302, b"", {"Location": "/elsewhere"}), TranslationRefusal.PROVIDER_TROUBLE, None),
    ],
)
async def test_every_failure_is_a_reason(
    service: ContractServer, failing: Reply, refusal: TranslationRefusal, retry_after: int | None
) -> None:
    service.failing = failing
    assert await ask(service) == Declined(refusal, retry_after)
    assert len(service.requests) == 1  # a redirect is not followed, nothing is sent twice


async def test_silence_ends_by_the_deadline(service: ContractServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(calling, "PATIENCE", 0.2)
    service.silent.set()
    assert await ask(service) == Declined(TranslationRefusal.PROVIDER_TROUBLE)


async def test_a_service_that_is_not_there_is_trouble() -> None:
    with running(deepl.answer) as gone:
        pass
    assert await ask(gone) == Declined(TranslationRefusal.PROVIDER_TROUBLE)


async def test_more_lines_than_one_request_takes_are_refused_unsent(service: ContractServer) -> None:
    assert await ask(service, "가\n" * 51) == Declined(TranslationRefusal.TOO_LONG)
    assert service.requests == []


def test_the_key_tells_the_address() -> None:
    assert DeepL("k:fx").service.host == FREE.removeprefix("https://")
    assert DeepL("k").service.host == PRO.removeprefix("https://")


@pytest.mark.parametrize(
    ("key", "url"),
    [
        ("", ""),
        ("line\nbreak", ""),
        ("k", "http://api.example"),
        ("k", "ftp://api.example"),
        ("k", "https://u:p@h"),
    ],
)
def test_without_a_key_or_encryption_it_is_not_asked(key: str, url: str) -> None:
    with pytest.raises(Unusable):
        DeepL(key, url)
