"""Sign-in, refresh and sign-out as routes, and the tokens of the session that is open."""

import asyncio
from collections.abc import Awaitable, Callable, Collection, Mapping
from datetime import UTC, datetime

import msgspec

from qpost.domain.failures import NotQpost, ServerTrouble, SignInNeeded
from qpost.domain.refusals import SignInRefusal
from qpost.domain.shops import Account, Location, SavedSession, Shop
from qpost.engine.ports import SignedIn
from qpost.protocol import paths
from qpost.protocol.session import RefreshRequest, ShopList, SignInAnswer, SignInRequest, Tokens
from qpost.remote.connection import JSON, Answer, Connection, decoded

Keep = Callable[[str], Awaitable[None]]


class RemoteSession:
    """A connection with the tokens that open it; an expired access token is renewed on the way."""

    def __init__(self, connection: Connection, tokens: Tokens, keep: Keep) -> None:
        self.connection = connection
        self._tokens = tokens
        self._keep = keep
        self._renewing = asyncio.Lock()

    async def call(
        self,
        method: str,
        path: str,
        *,
        body: bytes | None = None,
        headers: Mapping[str, str] | None = None,
        patience: float = 1.0,
        kinds: Collection[str] = (JSON,),
    ) -> Answer:
        """One call as the signed-in account; raises SignInNeeded where the session has ended."""

        async def call_with(token: str) -> Answer:
            signed = {**(headers or {}), "Authorization": f"Bearer {token}"}
            return await self.connection.call(
                method, path, body=body, headers=signed, patience=patience, kinds=kinds
            )

        if not self._tokens.access_token:
            await self.renew("")
        token = self._tokens.access_token
        answer = await call_with(token)
        if answer.status != 401:
            return answer
        await self.renew(token)
        answer = await call_with(self._tokens.access_token)
        if answer.status == 401:
            raise SignInNeeded
        return answer

    async def renew(self, spent: str) -> None:
        """Exchange the refresh token, once for all callers that found the same access token spent."""
        async with self._renewing:
            if self._tokens.access_token == spent:
                fresh = await renewed(self.connection, self._tokens.refresh_token)
                await self._keep(fresh.refresh_token)  # before the old one is given up
                self._tokens = fresh

    def authorization(self) -> dict[str, str]:
        """The header that names the session."""
        return {"Authorization": f"Bearer {self._tokens.access_token}"}

    @property
    def access_token(self) -> str:
        """The access token in use."""
        return self._tokens.access_token


async def sign_in(
    connection: Connection, location: Location, login: str, password: str, keep: Keep
) -> tuple[RemoteSession, SignedIn] | SignInRefusal:
    """POST /v1/session."""
    body = msgspec.json.encode(SignInRequest(login, password, location))
    try:
        answer = await connection.call("POST", paths.SESSION, body=body)
    except ServerTrouble as trouble:
        if trouble.status == 429:
            return SignInRefusal.TOO_MANY_ATTEMPTS
        raise
    if answer.problem is not None:
        return refusal_of(answer)
    granted = decoded(answer.body, SignInAnswer)
    session = RemoteSession(connection, granted.tokens, keep)
    return session, SignedIn(granted.account, granted.tokens.refresh_token)


def resume(connection: Connection, saved: SavedSession, keep: Keep) -> RemoteSession:
    """A session that is opened by the first call that needs it: no network is asked for now."""
    spent = datetime.min.replace(tzinfo=UTC)
    return RemoteSession(connection, Tokens("", spent, saved.refresh_token), keep)


async def renewed(connection: Connection, refresh_token: str) -> Tokens:
    """POST /v1/session/refresh; raises SignInNeeded where the session has ended."""
    body = msgspec.json.encode(RefreshRequest(refresh_token))
    answer = await connection.call("POST", paths.REFRESH, body=body)
    if answer.status == 401:
        raise SignInNeeded
    if answer.problem is not None:
        raise NotQpost(f"status {answer.status}")
    return decoded(answer.body, Tokens)


async def shops(session: RemoteSession) -> tuple[Account, tuple[Shop, ...]]:
    """GET /v1/shops."""
    answer = await session.call("GET", paths.SHOPS)
    if answer.problem is not None:
        raise NotQpost(f"status {answer.status}")
    listed = decoded(answer.body, ShopList)
    return listed.account, listed.shops


def refusal_of(answer: Answer) -> SignInRefusal:
    """Why a sign-in was refused; raises NotQpost for a reason this program does not know."""
    assert answer.problem is not None
    try:
        return SignInRefusal(answer.problem.code)
    except ValueError:
        if answer.status in (400, 422):
            return SignInRefusal.WRONG_CREDENTIALS  # an ID or password that no account can have
        raise NotQpost(f"status {answer.status}") from None
