"""Whoever calls the backend in a test: signed in, and with the commands a seller sends."""

from typing import Any, TypeVar

import msgspec
from httpx import Response
from litestar import Litestar
from litestar.testing import AsyncTestClient

from qpost.domain.canned_replies import CannedReply
from qpost.domain.ids import CannedId, ShopId
from qpost.domain.shops import Location
from qpost.protocol import paths
from qpost.protocol.commands import (
    AutoReplyBody,
    CannedReplyBody,
    HideBody,
    MarketplaceInquiryBody,
    ReplyBody,
)
from qpost.protocol.errors import PROBLEM_JSON, Problem
from qpost.protocol.session import SignInAnswer, SignInRequest, Tokens
from tests import examples as eg
from tests.server.shelves import PASSWORD

T = TypeVar("T")


class Caller:
    """An open session, and the requests it sends."""

    def __init__(self, client: AsyncTestClient[Litestar], tokens: Tokens) -> None:
        self.client = client
        self.tokens = tokens

    @property
    def authorization(self) -> dict[str, str]:
        """The header that names the session."""
        return {"Authorization": f"Bearer {self.tokens.access_token}"}

    async def get(self, path: str, **query: Any) -> Response:
        """GET."""
        return await self.client.get(path, params=query, headers=self.authorization)

    async def of_shop(self, rest: str, **query: Any) -> Response:
        """GET something of SHOP."""
        return await self.get(f"{paths.SHOPS}/{eg.SHOP}/{rest}", **query)

    async def reply(
        self,
        inquiry_id: str = "i-1",
        *,
        key: str | None = "k-1",
        version: str | None = '"1"',
        body: str | bytes | None = None,
        shop_id: ShopId = eg.SHOP,
        **changed: Any,
    ) -> Response:
        """POST a reply that passes every rule, but for what the test changes."""
        reply = eg.reply()
        said = ReplyBody(reply.title, reply.body, reply.status, reply.mail)
        content = body if body is not None else msgspec.json.encode(msgspec.to_builtins(said) | changed)
        return await self.client.post(
            paths.SHOPS + f"/{shop_id}/inquiries/{inquiry_id}/replies",
            content=content,
            headers=self.authorization | _headers(key, version),
        )

    async def hide(
        self,
        inquiry_id: str = "i-1",
        *,
        key: str | None = "k-hide",
        version: str | None = '"1"',
        shop_id: ShopId = eg.SHOP,
        **changed: Any,
    ) -> Response:
        """POST that a question is to be hidden, passing every rule but for what the test changes."""
        hide = eg.hide()
        said = HideBody(hide.title, hide.reason, hide.seller_mail, hide.bar_customer)
        return await self.client.post(
            paths.SHOPS + f"/{shop_id}/inquiries/{inquiry_id}/hide",
            content=msgspec.json.encode(msgspec.to_builtins(said) | changed),
            headers=self.authorization | _headers(key, version),
        )

    async def auto_reply(
        self,
        inquiry_id: str = "i-1",
        *,
        key: str | None = "k-auto",
        version: str | None = '"1"',
        shop_id: ShopId = eg.SHOP,
        **changed: Any,
    ) -> Response:
        """POST 自動応答, passing every rule but for what the test changes."""
        said = AutoReplyBody("[Re] いつ発送されますか。", mail=True)
        return await self.client.post(
            paths.SHOPS + f"/{shop_id}/inquiries/{inquiry_id}/auto-reply",
            content=msgspec.json.encode(msgspec.to_builtins(said) | changed),
            headers=self.authorization | _headers(key, version),
        )

    async def ask_marketplace(
        self, *, key: str | None = "k-ask", shop_id: ShopId = eg.SHOP, **changed: Any
    ) -> Response:
        """POST an inquiry to the marketplace, passing every rule but for what the test changes."""
        ask = eg.ask_marketplace()
        said = MarketplaceInquiryBody(ask.title, ask.body, ask.category, ask.order_no)
        return await self.client.post(
            paths.marketplace_inquiries(shop_id),
            content=msgspec.json.encode(msgspec.to_builtins(said) | changed),
            headers=self.authorization | _headers(key, None),
        )

    async def keep_canned(
        self,
        entry: CannedReply | None = None,
        *,
        key: str = "k-canned",
        version: str = '"0"',
        shop_id: ShopId = eg.SHOP,
        content: bytes | None = None,
    ) -> Response:
        """POST a saved reply into the shop's list, as a new one unless a version is named."""
        kept = eg.canned() if entry is None else entry
        said = CannedReplyBody(
            folder=kept.folder,
            name=kept.name,
            abbreviation=kept.abbreviation,
            language=kept.language,
            body=kept.body,
            public_safe=kept.public_safe,
            pinned=kept.pinned,
        )
        return await self.client.post(
            paths.canned_reply(shop_id, kept.canned_id),
            content=msgspec.json.encode(said) if content is None else content,
            headers=self.authorization | _headers(key, version),
        )

    async def drop_canned(self, canned_id: CannedId, *, key: str = "k-drop", version: str) -> Response:
        """POST that a saved reply is to be deleted."""
        path = paths.dropped_canned_reply(eg.SHOP, canned_id)
        return await self.client.post(
            path, content=b"{}", headers=self.authorization | _headers(key, version)
        )

    async def read(
        self, inquiry_id: str, *, key: str | None = "k-read", version: str | None = None
    ) -> Response:
        """POST that a message was opened."""
        path = f"{paths.SHOPS}/{eg.SHOP}/inquiries/{inquiry_id}/read"
        headers = self.authorization | _headers(key, version)
        return await self.client.post(path, content=b"{}", headers=headers)


def _headers(key: str | None, version: str | None) -> dict[str, str]:
    named = {paths.IDEMPOTENCY_KEY: key, paths.IF_MATCH: version, "Content-Type": "application/json"}
    return {name: value for name, value in named.items() if value is not None}


async def sign_in(client: AsyncTestClient[Litestar], login: str, password: str = PASSWORD) -> Response:
    """POST /v1/session."""
    body = msgspec.json.encode(SignInRequest(login, password, Location.HOME))
    return await client.post(paths.SESSION, content=body)


async def signed_in(client: AsyncTestClient[Litestar], login: str) -> Caller:
    """A session that was granted."""
    answer = await sign_in(client, login)
    assert answer.status_code == 200, answer.text
    return Caller(client, decoded(answer, SignInAnswer).tokens)


def decoded(response: Response, kind: type[T]) -> T:
    """The body of an answer that succeeded."""
    assert response.is_success, response.text
    return msgspec.json.decode(response.content, type=kind)


def code_of(response: Response) -> str:
    """The code of a problem."""
    assert response.headers["Content-Type"] == PROBLEM_JSON, response.text
    problem = msgspec.json.decode(response.content, type=Problem)
    assert problem.status == response.status_code
    return problem.code
