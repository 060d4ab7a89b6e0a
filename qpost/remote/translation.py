"""Translation as requests: who translates, and one text at a time."""

import msgspec

from qpost.domain.failures import NotQpost, ServerTrouble
from qpost.domain.ids import ShopId
from qpost.domain.settings import Language
from qpost.domain.translation import Service, Translation, TranslationRefusal
from qpost.protocol import paths
from qpost.protocol.translation import TranslationRequest
from qpost.remote.connection import Answer, decoded
from qpost.remote.session import RemoteSession

_PREFIX = "translation_"


async def service(session: RemoteSession, shop_id: ShopId) -> Service | TranslationRefusal:
    """GET …/translations."""
    answer = await session.call("GET", paths.translations(shop_id))
    return refusal_of(answer) if answer.problem is not None else decoded(answer.body, Service)


async def translate(
    session: RemoteSession,
    shop_id: ShopId,
    text: str,
    *,
    source: Language | None,
    target: Language,
    service: Service,
) -> Translation | TranslationRefusal:
    """POST …/translations; nothing changes by it, so that it may be asked again at will."""
    body = msgspec.json.encode(TranslationRequest(text, target, service.name, source))
    try:
        answer = await session.call("POST", paths.translations(shop_id), body=body)
    except ServerTrouble as trouble:
        if trouble.status == 429:
            return TranslationRefusal.TOO_MANY
        raise
    return refusal_of(answer) if answer.problem is not None else decoded(answer.body, Translation)


def refusal_of(answer: Answer) -> TranslationRefusal:
    """Why there is no translation; a backend that knows no translations at all has no service either."""
    assert answer.problem is not None
    try:
        return TranslationRefusal(answer.problem.code.removeprefix(_PREFIX))
    except ValueError:
        if answer.status in (404, 405):
            return TranslationRefusal.NOT_CONFIGURED
        raise NotQpost(f"status {answer.status}") from None
