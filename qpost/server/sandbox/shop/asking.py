"""Asking: about a product for all to see, about an order in private, and further in a thread."""

from dataclasses import replace
from datetime import timedelta
from http import HTTPStatus
from typing import Any

from litestar import Request, Response, post
from litestar.di import NamedDependency as Given
from litestar.params import FromPath
from sqlalchemy import Connection

from qpost.domain.ids import InquiryId, OrderNo, ProductCode
from qpost.domain.inquiries import Kind, Message
from qpost.protocol.errors import Code
from qpost.protocol.inquiries import Thread
from qpost.server import attempts, customers
from qpost.server.backend import Backend
from qpost.server.customers import Question
from qpost.server.problems import STATUS_OF, Refused
from qpost.server.sandbox.people import Buyer
from qpost.server.sandbox.shop import my_page, uploads
from qpost.server.sandbox.shop.forms import Typed, typed
from qpost.server.sandbox.shop.front import product_view
from qpost.server.sandbox.shop.guests import Guest
from qpost.server.sandbox.shop.page import see

QUESTIONS_AT_MOST = 10
FROM_ONE_ADDRESS = 30
WINDOW = timedelta(minutes=10)

SENT_BACK = {
    Code.EMPTY_BODY,
    Code.EMPTY_TITLE,
    Code.BODY_TOO_LONG,
    Code.TITLE_TOO_LONG,
    Code.INVALID,
    Code.BARRED,
    Code.TOO_LARGE,
    Code.UNSUPPORTED_MEDIA,
    Code.TOO_MANY_ATTEMPTS,
}
"""Refusals that the page around the form explains, with all that was typed still in it."""


@post("/{shop_id:str}/products/{product_code:str}/questions")
async def ask_in_public(
    request: Request[Any, Any, Any],
    guest: Given[Guest],
    buyer: Given[Buyer],
    backend: Given[Backend],
    product_code: FromPath[str],
) -> Response[Any]:
    """A question on the product page, for all to see."""
    code = ProductCode(product_code)
    form = await typed(request)
    question = Question(
        title=form.title,
        body=form.body,
        kind=Kind.PRODUCT_QA,
        category=form.category,
        customer_id=buyer.customer_id,
        product_code=code,
    )
    try:
        await _ask(request, guest, backend, question, form)
    except Refused as refusal:
        back, status = _sent_back(form, refusal)
        return await product_view(request, guest, backend, code, typed=back, status=status)
    return see(f"{guest.path}/products/{code}?done=asked#questions")


@post("/{shop_id:str}/me/orders/{order_no:str}/questions")
async def ask_about_an_order(
    request: Request[Any, Any, Any],
    guest: Given[Guest],
    buyer: Given[Buyer],
    backend: Given[Backend],
    order_no: FromPath[str],
) -> Response[Any]:
    """A private inquiry about an order of the buyer's own."""
    number = OrderNo(order_no)
    form = await typed(request)
    question = Question(
        title=form.title,
        body=form.body,
        kind=Kind.GENERAL,
        category=form.category,
        customer_id=buyer.customer_id,
        order_no=number,
    )
    try:
        thread = await _ask(request, guest, backend, question, form)
    except Refused as refusal:
        back, status = _sent_back(form, refusal)
        return await my_page.order_view(request, guest, backend, buyer, number, typed=back, status=status)
    return see(f"{guest.path}/me/threads/{thread.inquiry.inquiry_id}?done=asked")


@post("/{shop_id:str}/me/threads/{inquiry_id:str}/messages")
async def write_further(
    request: Request[Any, Any, Any],
    guest: Given[Guest],
    buyer: Given[Buyer],
    backend: Given[Backend],
    inquiry_id: FromPath[str],
) -> Response[Any]:
    """One more message in a thread of the buyer's own; the shop finds it unanswered again."""
    wanted = InquiryId(inquiry_id)
    thread = await my_page.own_thread(backend, guest, buyer, wanted)
    form = replace(await typed(request), title=thread.inquiry.title)
    question = Question(title=form.title, body=form.body, customer_id=buyer.customer_id, inquiry_id=wanted)
    try:
        await _ask(request, guest, backend, question, form)
    except Refused as refusal:
        back, status = _sent_back(form, refusal)
        return await my_page.thread_view(request, guest, backend, buyer, wanted, typed=back, status=status)
    return see(f"{guest.path}/me/threads/{inquiry_id}?done=asked")


async def _ask(
    request: Request[Any, Any, Any], guest: Guest, backend: Backend, question: Question, form: Typed
) -> Thread:
    """Store the question with its files; refused by every rule that a public site needs."""
    customers.require_words(form.title, form.body)
    await _spend(request, backend, question)  # before pictures are decoded, which costs more than all else
    sent = await uploads.parcels(form.files, backend.media)

    def along(connection: Connection, message: Message) -> None:
        uploads.record(connection, guest.shop_id, message, sent, backend.now())

    files = tuple(parcel.file for parcel in sent)
    async with uploads.kept(backend.config.uploads, guest.shop_id, sent):
        return await customers.ask(backend, guest.shop_id, question, files, along)


async def _spend(request: Request[Any, Any, Any], backend: Backend, question: Question) -> None:
    address = request.client.host if request.client else "unknown"
    now = backend.now()
    limits = {
        attempts.subject("asking", question.customer_id or ""): QUESTIONS_AT_MOST,
        attempts.subject("asking address", address): FROM_ONE_ADDRESS,
    }

    def spend(connection: Connection) -> None:
        for name, limit in limits.items():
            attempts.spend(connection, name, limit=limit, window=WINDOW, now=now)

    await backend.database.write(spend)


def _sent_back(form: Typed, refusal: Refused) -> tuple[Typed, HTTPStatus]:
    if refusal.code not in SENT_BACK:
        raise refusal
    return replace(form, refused=refusal.code), STATUS_OF[refusal.code]


ROUTES: list[Any] = [ask_in_public, ask_about_an_order, write_further]
