"""翻訳: texts handed to the configured service, neither stored nor logged (spec.md §4.5)."""

from datetime import timedelta
from typing import Any

from litestar import Response, get, post
from litestar.di import NamedDependency as Given
from litestar.params import JSONBody

from qpost.domain.translation import Service, Translation, TranslationRefusal, check
from qpost.protocol import paths
from qpost.protocol.errors import Code
from qpost.protocol.translation import TranslationRequest
from qpost.server import attempts
from qpost.server.backend import Backend
from qpost.server.problems import Refused
from qpost.server.shops import Member
from qpost.server.translators.translator import Declined, Translator

LIMIT = 60
"""Texts of one member within WINDOW: more than anybody reads, far less than a quota holds."""
WINDOW = timedelta(minutes=1)


def code_of(refusal: TranslationRefusal) -> Code:
    """A refusal as the wire calls it."""
    return Code(f"translation_{refusal}")


@get(paths.TRANSLATIONS, tags=["translation"])
async def service(backend: Given[Backend]) -> Service:
    """Who translates; a seller agrees to it before any text goes there."""
    return _configured(backend).service


@post(paths.TRANSLATIONS, status_code=200, tags=["translation"])
async def translate(
    data: JSONBody[TranslationRequest], member: Given[Member], backend: Given[Backend]
) -> Response[Translation]:
    """Translate one text."""
    translator = _configured(backend)
    if data.service != translator.service.name:
        raise Refused(code_of(TranslationRefusal.CONSENT_NEEDED))
    refusal = check(data.text, data.source, data.target)
    if refusal is not None:
        raise Refused(code_of(refusal))
    await _spend(backend, member)
    answer = await translator.translate(data.text, source=data.source, target=data.target)
    if isinstance(answer, Declined):
        raise Refused(code_of(answer.refusal), retry_after=answer.retry_after)
    return Response(answer, headers={"Cache-Control": "no-store"})


def _configured(backend: Backend) -> Translator:
    if backend.translator is None:
        raise Refused(code_of(TranslationRefusal.NOT_CONFIGURED))
    return backend.translator


async def _spend(backend: Backend, member: Member) -> None:
    name = attempts.subject("translation", f"{member.shop_id}\n{member.account_id}")
    await backend.database.write(
        lambda connection: attempts.spend(connection, name, limit=LIMIT, window=WINDOW, now=backend.now())
    )


ROUTES: list[Any] = [service, translate]
