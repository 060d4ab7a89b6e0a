"""Signing in and out, renewing a session, and the guard that asks who is calling."""

from typing import Any

from litestar import Request, Response, delete, post
from litestar.di import NamedDependency as Given
from litestar.handlers import BaseRouteHandler
from litestar.params import JSONBody
from sqlalchemy import Connection as SqlConnection

from qpost.protocol import paths
from qpost.protocol.errors import Code
from qpost.protocol.session import RefreshRequest, SignInAnswer, SignInRequest, Tokens
from qpost.server import accounts, attempts, tokens
from qpost.server.backend import Backend, Connection, of
from qpost.server.media import json_only
from qpost.server.problems import Refused

NO_STORE = {"Cache-Control": "no-store"}


async def signed_in(connection: Connection, _handler: BaseRouteHandler) -> None:
    """Let only holders of a good access token pass, and note who they are."""
    backend, token, now = of(connection), token_of(connection), of(connection).now()
    await let_pass(connection, await backend.database.read(lambda rows: tokens.bearer(rows, token, now)))


def token_of(connection: Connection) -> str:
    """The access token that came along; refused without one."""
    scheme, _, token = connection.headers.get("Authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not token:
        raise Refused(Code.SIGN_IN_NEEDED)
    return token


async def let_pass(connection: Connection, bearer: tokens.Bearer | None) -> None:
    """Note who is calling, and that the token was used; refused where it is nobody's."""
    if bearer is None:
        raise Refused(Code.SIGN_IN_NEEDED)
    if bearer.first_use:
        pair = bearer.session_id, bearer.generation
        await of(connection).database.write(lambda rows: tokens.note_use(rows, *pair))
    connection.state.bearer = bearer


def provide_bearer(request: Request[Any, Any, Any]) -> tokens.Bearer:
    """Who is calling, for routes behind `signed_in` and `members_only`."""
    bearer: tokens.Bearer = request.state.bearer
    return bearer


@post(paths.SESSION, status_code=200, guards=[json_only], tags=["session"])
async def sign_in(
    request: Request[Any, Any, Any], data: JSONBody[SignInRequest], backend: Given[Backend]
) -> Response[SignInAnswer]:
    """Open a session with an ID or e-mail address and a password."""
    address = request.client.host if request.client else "unknown"
    now = backend.now()

    def count(connection: SqlConnection) -> tuple[str, accounts.Credentials | None]:
        known = accounts.credentials(connection, data.login)
        login = known.account.account_id if known else accounts.login_key(data.login)
        attempts.count(connection, login=login, address=address, now=now)
        return login, known

    login, known = await backend.database.write(count)
    if not await accounts.matches(data.password, known) or known is None:
        raise Refused(Code.WRONG_CREDENTIALS)
    account = known.account

    def open_session(connection: SqlConnection) -> Tokens:
        attempts.take_back(connection, login=login, address=address)
        return tokens.open_session(connection, account.account_id, now)

    issued = await backend.database.write(open_session)
    return Response(SignInAnswer(account, issued, now), headers=NO_STORE)


@post(paths.REFRESH, status_code=200, guards=[json_only], tags=["session"])
async def refresh(data: JSONBody[RefreshRequest], backend: Given[Backend]) -> Response[Tokens]:
    """Exchange a refresh token for a new pair; repeatable until the new pair was used."""
    now = backend.now()
    issued = await backend.database.write(
        lambda connection: tokens.renew(connection, data.refresh_token, now)
    )
    if issued is None:
        raise Refused(Code.SIGN_IN_NEEDED)
    return Response(issued, headers=NO_STORE)


@delete(paths.SESSION, guards=[signed_in], tags=["session"])
async def sign_out(bearer: Given[tokens.Bearer], backend: Given[Backend]) -> None:
    """End the session; none of its tokens is good afterwards."""
    now = backend.now()
    await backend.database.write(lambda connection: tokens.end(connection, bearer.session_id, now))
