"""Nothing leaves without consent, nothing is asked twice, and every reason against it is told."""

import pytest

from qpost.domain.failures import NotSent
from qpost.domain.settings import Language
from qpost.domain.translation import TEXT_LIMIT, Service, Translation, TranslationRefusal
from qpost.engine.engine import Engine
from qpost.engine.translation import KEPT
from tests.engine.conftest import work
from tests.fakes.hand_clock import HandClock
from tests.fakes.scripted_remote import ScriptedRemote

JA, KO = Language.JAPANESE, Language.KOREAN
DEEPL = Service("DeepL", "api-free.deepl.com")
TEXT = "오늘 발송합니다."


@pytest.fixture(autouse=True)
async def working(engine: Engine, remote: ScriptedRemote, clock: HandClock) -> None:
    """At a shop whose backend has DeepL."""
    remote.service = DEEPL
    await work(engine, clock)


async def ask(engine: Engine, text: str = TEXT) -> Translation | TranslationRefusal:
    """Have a Korean text translated into Japanese."""
    return await engine.translations.translate(text, source=KO, target=JA)


async def test_without_consent_nothing_leaves(engine: Engine, remote: ScriptedRemote) -> None:
    assert await ask(engine) is TranslationRefusal.CONSENT_NEEDED
    assert remote.translated == []
    engine.translations.agree(DEEPL)
    assert isinstance(await ask(engine), Translation)
    assert remote.translated == [TEXT]


async def test_consent_can_be_withdrawn(engine: Engine, remote: ScriptedRemote) -> None:
    engine.translations.agree(DEEPL)
    await ask(engine)
    engine.translations.withdraw()
    assert await ask(engine) is TranslationRefusal.CONSENT_NEEDED
    assert remote.translated == [TEXT]


async def test_consent_to_one_service_is_none_to_the_next(engine: Engine, remote: ScriptedRemote) -> None:
    engine.translations.agree(DEEPL)
    await ask(engine)
    remote.service = Service("LibreTranslate", "t.example")
    assert await ask(engine, "또 다른 글") is TranslationRefusal.CONSENT_NEEDED
    assert await engine.translations.service() == remote.service
    assert remote.translated == [TEXT]


async def test_the_same_text_is_asked_for_once(engine: Engine, remote: ScriptedRemote) -> None:
    engine.translations.agree(DEEPL)
    assert await ask(engine) == await ask(engine)
    assert remote.translated == [TEXT]
    for number in range(KEPT):
        await ask(engine, f"글 {number}")
    await ask(engine)
    assert remote.translated.count(TEXT) == 2


async def test_what_cannot_be_translated_is_told_without_asking(
    engine: Engine, remote: ScriptedRemote
) -> None:
    engine.translations.agree(DEEPL)
    assert await ask(engine, " ") is TranslationRefusal.EMPTY
    assert await ask(engine, "가" * (TEXT_LIMIT + 1)) is TranslationRefusal.TOO_LONG
    same = await engine.translations.translate(TEXT, source=JA, target=JA)
    assert same is TranslationRefusal.SAME_LANGUAGE
    assert remote.translated == []


async def test_a_backend_without_a_service_and_its_refusals_are_told(
    engine: Engine, remote: ScriptedRemote
) -> None:
    engine.translations.agree(DEEPL)
    remote.no_translation = TranslationRefusal.QUOTA
    assert await ask(engine) is TranslationRefusal.QUOTA
    remote.service = None
    assert await ask(engine) is TranslationRefusal.NOT_CONFIGURED
    assert await engine.translations.service() is TranslationRefusal.NOT_CONFIGURED


async def test_offline_is_a_failure_of_the_world(engine: Engine, remote: ScriptedRemote) -> None:
    with remote.offline(), pytest.raises(NotSent):
        await engine.translations.service()


async def test_another_shop_asks_anew(engine: Engine, remote: ScriptedRemote, clock: HandClock) -> None:
    engine.translations.agree(DEEPL)
    await ask(engine)
    await engine.session.leave_shop()
    await work(engine, clock)
    await ask(engine)
    assert remote.translated == [TEXT, TEXT]
