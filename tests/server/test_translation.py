"""翻訳 as a route: for members, to the service that was agreed to, bounded, and never kept."""

import shutil
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec
import pytest
from httpx import Response
from litestar.testing import AsyncTestClient

from qpost.domain.settings import Language
from qpost.domain.shops import Capability
from qpost.domain.translation import TEXT_LIMIT, Service, Translation, TranslationRefusal
from qpost.protocol import paths
from qpost.protocol.errors import Code
from qpost.protocol.session import ShopList
from qpost.protocol.translation import TranslationRequest
from qpost.server import backend as backends
from qpost.server.app import application
from qpost.server.config import config_in
from qpost.server.translation import LIMIT, code_of
from qpost.server.translators.translator import Choice, Kind
from tests import examples as eg
from tests.fakes.hand_clock import HandClock
from tests.server import shelves
from tests.server.callers import Caller, decoded, signed_in
from tests.server.callers import code_of as code_of_problem
from tests.server.translators import libretranslate_dialect as libre
from tests.server.translators.contract_server import ContractServer, running

SECRET = "우리 집 전화는 09000000000"


@dataclass
class Desk:
    """A backend that translates, with callers of every standing."""

    folder: Path
    hana: Caller
    stranger: Caller
    service: str


@pytest.fixture
def provider() -> Iterator[ContractServer]:
    """The service that it asks."""
    with running(libre.answer, {"오늘 발송합니다.": "本日発送いたします。"}) as server:
        yield server


@pytest.fixture
async def desk(
    tmp_path: Path, stocked: Path, clock: HandClock, provider: ContractServer
) -> AsyncIterator[Desk]:
    """The backend over the service."""
    shutil.copy(stocked, tmp_path / stocked.name)
    choice = Choice(Kind.LIBRETRANSLATE, provider.url)
    backend = backends.build(config_in(tmp_path, translator=choice, clock=clock.now))
    assert backend.translator is not None
    async with AsyncTestClient(application(backend), raise_server_exceptions=False) as client:
        hana = await signed_in(client, shelves.HANA.login)
        stranger = await signed_in(client, shelves.STRANGER.login)
        yield Desk(tmp_path, hana, stranger, backend.translator.service.name)
    backend.database.close()


async def ask(
    desk: Desk, words: str = "오늘 발송합니다.", caller: Caller | None = None, **changed: Any
) -> Response:
    """POST a Korean text that is to become Japanese."""
    asked = TranslationRequest(words, Language.JAPANESE, desk.service, Language.KOREAN)
    content = msgspec.json.encode(msgspec.to_builtins(asked) | changed)
    calling = caller or desk.hana
    path = paths.translations(eg.SHOP)
    return await calling.client.post(path, content=content, headers=calling.authorization)


async def test_a_member_learns_who_translates_and_has_a_text_translated(desk: Desk) -> None:
    assert decoded(await desk.hana.of_shop("translations"), Service).name == desk.service
    answer = await ask(desk)
    expected = Translation("本日発送いたします。", Language.KOREAN, Language.JAPANESE, "LibreTranslate")
    assert decoded(answer, Translation) == expected
    assert answer.headers["Cache-Control"] == "no-store"


async def test_the_shop_says_that_it_can(desk: Desk, hana: Caller) -> None:
    (shop,) = decoded(await desk.hana.get(paths.SHOPS), ShopList).shops
    assert Capability.TRANSLATION in shop.capabilities
    (without,) = decoded(await hana.get(paths.SHOPS), ShopList).shops
    assert Capability.TRANSLATION not in without.capabilities


async def test_a_backend_without_a_service_says_so(hana: Caller) -> None:
    assert code_of_problem(await hana.of_shop("translations")) == "translation_not_configured"


async def test_nobody_else_may_ask(desk: Desk, provider: ContractServer) -> None:
    assert (await ask(desk, caller=desk.stranger)).status_code == 404
    assert provider.requests == []


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"service": "DeepL (api.deepl.com)"}, "translation_consent_needed"),
        ({"text": " "}, "translation_empty"),
        ({"text": "가" * (TEXT_LIMIT + 1)}, "translation_too_long"),
        ({"source": "ja"}, "translation_same_language"),
        ({"target": "de"}, "invalid"),
        ({"more": 1}, "invalid"),
    ],
)
async def test_what_need_not_leave_does_not(
    desk: Desk, provider: ContractServer, changed: dict[str, Any], code: str
) -> None:
    assert code_of_problem(await ask(desk, **changed)) == code
    assert provider.requests == []


async def test_the_services_refusals_are_passed_on_with_their_patience(
    desk: Desk, provider: ContractServer
) -> None:
    provider.failing = libre.WRONG_KEY
    assert code_of_problem(await ask(desk)) == "translation_provider_refused"
    provider.failing = libre.TOO_MANY
    refused = await ask(desk)
    assert (refused.status_code, code_of_problem(refused)) == (429, "translation_too_many")
    assert refused.headers["Retry-After"] == "17"


async def test_too_many_texts_have_to_wait_a_minute(desk: Desk, clock: HandClock) -> None:
    for _ in range(LIMIT):
        assert (await ask(desk)).status_code == 200
    assert (await ask(desk)).status_code == 429
    await clock.advance(61)
    assert (await ask(desk)).status_code == 200


async def test_a_text_is_neither_stored_nor_logged(
    desk: Desk, provider: ContractServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(0)
    provider.phrases[SECRET] = f"訳: {SECRET}"
    assert SECRET in (await ask(desk, SECRET)).text
    provider.failing = libre.BROKEN
    assert SECRET not in (await ask(desk, SECRET)).text
    kept = b"".join(file.read_bytes() for file in desk.folder.iterdir() if file.is_file())
    assert SECRET.encode() not in kept
    assert not any(
        SECRET in record.getMessage() for record in caplog.records if record.name.startswith("qpost")
    )


def test_every_refusal_is_a_code() -> None:
    assert {code_of(refusal) for refusal in TranslationRefusal} <= set(Code)
