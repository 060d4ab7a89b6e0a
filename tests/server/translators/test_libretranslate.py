"""LibreTranslate: what goes out, what comes back, and every way in which it can fail."""

from collections.abc import Iterator

import pytest

from qpost.domain.settings import Language
from qpost.domain.translation import Service, Translation, TranslationRefusal
from qpost.server.translators import calling
from qpost.server.translators.libretranslate import LibreTranslate
from qpost.server.translators.translator import Declined, Unusable
from tests.server.translators import libretranslate_dialect as libre
from tests.server.translators.contract_server import ContractServer, Reply, running

JA, KO, ZH = Language.JAPANESE, Language.KOREAN, Language.CHINESE


@pytest.fixture
def service() -> Iterator[ContractServer]:
    """LibreTranslate, knowing one sentence."""
    with running(libre.answer, {"오늘 발송합니다.\n<b>": "本日発送いたします。\n<b>"}) as server:
        yield server


async def ask(service: ContractServer, key: str = "") -> object:
    """Have a Korean text translated into Japanese."""
    return await LibreTranslate(service.url, key).translate("오늘 발송합니다.\n<b>", source=KO, target=JA)


@pytest.mark.parametrize("key", ["", libre.KEY])
async def test_a_text_comes_back_in_the_other_language(service: ContractServer, key: str) -> None:
    assert await ask(service, key) == Translation("本日発送いたします。\n<b>", KO, JA, "LibreTranslate")
    assert service.requests[0].body.get("api_key", "") == key
    assert service.requests[0].body["format"] == "text"


@pytest.mark.parametrize(("code", "found"), [("ko", KO), ("zh-Hans", ZH), ("vi", None)])
async def test_a_language_that_is_not_named_is_found_out(
    service: ContractServer, code: str, found: Language | None
) -> None:
    detected = {"confidence": 83.0, "language": code}
    service.failing = Reply(200, {"translatedText": "本日", "detectedLanguage": detected})
    answer = await LibreTranslate(service.url).translate("오늘", source=None, target=JA)
    assert isinstance(answer, Translation) and answer.source is found
    assert service.requests[0].body["source"] == "auto"


@pytest.mark.parametrize(
    ("failing", "refusal", "retry_after"),
    [
        (libre.WRONG_KEY, TranslationRefusal.PROVIDER_REFUSED, None),
        (libre.KEY_NEEDED, TranslationRefusal.PROVIDER_REFUSED, None),
        (libre.KEY_LINK, TranslationRefusal.PROVIDER_REFUSED, None),
        (libre.BANNED, TranslationRefusal.TOO_MANY, None),
        (libre.TOO_MANY, TranslationRefusal.TOO_MANY, 17),
        (libre.TOO_LONG, TranslationRefusal.TOO_LONG, None),
        (libre.UNSUPPORTED, TranslationRefusal.UNSUPPORTED_PAIR, None),
        (libre.NO_PAIR, TranslationRefusal.UNSUPPORTED_PAIR, None),
        (libre.BROKEN, TranslationRefusal.PROVIDER_TROUBLE, None),
        (Reply(400, b"no words"), TranslationRefusal.PROVIDER_TROUBLE, None),
        (Reply(200, b"<html>a proxy</html>"), TranslationRefusal.PROVIDER_TROUBLE, None),
        (Reply(200, {"translatedText": " "}), TranslationRefusal.PROVIDER_TROUBLE, None),
        (Reply(200, {"translatedText": ["本日"]}), TranslationRefusal.PROVIDER_TROUBLE, None),
        (Reply(200, b"x" * (calling.ANSWER_LIMIT + 1)), TranslationRefusal.PROVIDER_TROUBLE, None),
        (Reply(307, b"", {"Location": "/elsewhere"}), TranslationRefusal.PROVIDER_TROUBLE, None),
        (Reply(429, b"", {"Retry-After": "9" * 8}), TranslationRefusal.TOO_MANY, calling.LONGEST_WAIT),
        (Reply(429, b"", {"Retry-After": "soon"}), TranslationRefusal.TOO_MANY, None),
    ],
)
async def test_every_failure_is_a_reason(
    service: ContractServer, failing: Reply, refusal: TranslationRefusal, retry_after: int | None
) -> None:
    service.failing = failing
    assert await ask(service) == Declined(refusal, retry_after)
    assert len(service.requests) == 1


async def test_a_wrong_key_is_a_matter_for_whoever_runs_the_backend(service: ContractServer) -> None:
    assert await ask(service, "made up") == Declined(TranslationRefusal.PROVIDER_REFUSED)


def test_it_is_known_by_its_address_which_must_be_encrypted_elsewhere() -> None:
    assert LibreTranslate("https://t.example/").service == Service("LibreTranslate", "t.example")
    for url in ("", "http://t.example", "t.example", "https://"):
        with pytest.raises(Unusable):
            LibreTranslate(url)
