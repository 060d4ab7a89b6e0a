"""Taking a product question off its page: what the backend decides and what it leaves behind."""

import email
import shutil
from email.message import EmailMessage
from email.policy import default

import pytest

from qpost.domain.inquiries import Author, Kind, MailOutcome, Source
from qpost.domain.refusals import Refusal
from qpost.protocol.commands import Accepted
from qpost.protocol.inquiries import Thread
from qpost.server.backend import Backend
from qpost.server.hiding import decide
from tests import examples as eg
from tests.fakes.hand_clock import HandClock
from tests.server.callers import Caller, code_of, decoded
from tests.server.conftest import BOTH, Client

DATABASES = BOTH

QUESTION = eg.inquiry(kind=Kind.PRODUCT_QA)


async def _asked(client: Client, product_code: str = "593128689", customer_id: str = "c-1") -> str:
    """A question on the product page; its id."""
    answer = await client.post(
        f"/sandbox/shops/{eg.SHOP}/questions",
        json={"title": "色", "body": "？", "product_code": product_code, "customer_id": customer_id},
    )
    return decoded(answer, Thread).inquiry.inquiry_id


@pytest.mark.parametrize(
    ("hide", "inquiry", "refusal"),
    [
        (eg.hide(), QUESTION, None),
        (eg.hide(title=" "), QUESTION, Refusal.EMPTY_TITLE),
        (eg.hide(reason=""), QUESTION, Refusal.EMPTY_BODY),
        (eg.hide(reason="あ" * 1001), QUESTION, Refusal.BODY_TOO_LONG),
        (eg.hide(seller_mail="nobody"), QUESTION, Refusal.INVALID_MAIL),
        (eg.hide(), None, Refusal.NOT_FOUND),
        (eg.hide(), eg.inquiry(kind=Kind.GENERAL), Refusal.NOT_PUBLIC),
        (
            eg.hide(),
            eg.inquiry(kind=Kind.PRODUCT_QA, source=Source.MARKETPLACE),
            Refusal.NOT_PUBLIC,
        ),
        (eg.hide(), eg.inquiry(kind=Kind.PRODUCT_QA, hidden_at=eg.NOW), Refusal.ALREADY_HIDDEN),
        (eg.hide(base_version=2), QUESTION, Refusal.THREAD_MOVED),
    ],
)
def test_what_stands_in_the_way(hide: object, inquiry: object, refusal: Refusal | None) -> None:
    assert decide(hide, inquiry) is refusal  # type: ignore[arg-type]


async def test_a_hidden_question_keeps_everything_and_says_when(
    client: Client, hana: Caller, clock: HandClock
) -> None:
    number = await _asked(client)
    before = decoded(await hana.of_shop(f"inquiries/{number}"), Thread)
    accepted = decoded(await hana.hide(number), Accepted)
    after = decoded(await hana.of_shop(f"inquiries/{number}"), Thread)
    assert after.inquiry == accepted.inquiry
    assert (after.inquiry.hidden_at, after.inquiry.version) == (clock.now(), before.inquiry.version + 1)
    assert (after.inquiry.status, after.inquiry.public) == (before.inquiry.status, False)
    assert after.messages[:-1] == before.messages
    reason = after.messages[-1]
    assert (reason.author, reason.author_name, reason.body) == (Author.SHOP, "花子", eg.hide().reason)
    assert (reason.mail, reason.status_set) == (MailOutcome.SENT, None)


async def test_the_reason_goes_to_the_customer_and_answers_to_the_seller(
    client: Client, hana: Caller, backend: Backend
) -> None:
    accepted = decoded(await hana.hide(await _asked(client)), Accepted)
    assert accepted.message is not None
    content = (backend.config.spool / f"{accepted.message.message_id}.eml").read_bytes()
    mail = email.message_from_bytes(content, policy=default)
    assert isinstance(mail, EmailMessage)
    assert "mari@customer.example" in mail["To"]
    assert "hana@shop.example" in mail["Reply-To"]
    assert mail["Subject"] == eg.hide().title
    assert eg.hide().reason in mail.get_content()


async def test_the_same_key_hides_once_and_mails_once(client: Client, hana: Caller, backend: Backend) -> None:
    number = await _asked(client)
    first = await hana.hide(number)
    assert (await hana.hide(number)).content == first.content
    assert len(list(backend.config.spool.glob("*.eml"))) == 1
    assert code_of(await hana.hide(number, key="k-2", version='"2"')) == "already_hidden"


async def test_without_a_mail_nothing_is_hidden(
    client: Client, hana: Caller, backend: Backend, expect_log: object
) -> None:
    number = await _asked(client, customer_id="c-2")
    before = (await hana.of_shop("changes")).content
    assert code_of(await hana.hide(number)) == "reason_not_mailed"
    assert (await hana.of_shop("changes")).content == before


async def test_a_spool_that_takes_nothing_hides_nothing_and_the_key_is_good_again(
    client: Client, hana: Caller, backend: Backend, expect_log: object
) -> None:
    number = await _asked(client)
    backend.config.spool.write_bytes(b"in the way")
    expect_log("not written")  # type: ignore[operator]
    assert code_of(await hana.hide(number)) == "reason_not_mailed"
    backend.config.spool.unlink()
    assert eg.inquiry_of(decoded(await hana.hide(number), Accepted)).hidden_at is not None
    shutil.rmtree(backend.config.spool)


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"inquiry_id": "i-1"}, "not_public"),
        ({"inquiry_id": "i-3"}, "not_public"),
        ({"inquiry_id": "i-9"}, "not_found"),
        ({"shop_id": eg.OTHER_SHOP}, "not_found"),
        ({"seller_mail": "a@b.c\r\nBcc: x@y.example"}, "invalid_mail"),
        ({"title": "\0"}, "invalid"),
        ({"unknown": 1}, "invalid"),
        ({"version": None}, "version_missing"),
        ({"key": None}, "key_missing"),
    ],
)
async def test_hiding_that_cannot_be_is_refused_and_leaves_nothing(
    hana: Caller, changed: dict[str, str], code: str
) -> None:
    before = (await hana.of_shop("changes")).content
    assert code_of(await hana.hide(**changed)) == code  # type: ignore[arg-type]
    assert (await hana.of_shop("changes")).content == before


async def test_a_barred_customer_asks_no_more_about_this_product_and_about_any_other(
    client: Client, hana: Caller
) -> None:
    number = await _asked(client)
    assert (await hana.hide(number, bar_customer=True)).status_code == 200
    ask = {"title": "また", "body": "？", "customer_id": "c-1"}
    door = f"/sandbox/shops/{eg.SHOP}/questions"
    again = await client.post(door, json=ask | {"product_code": "593128689"})
    assert code_of(again) == "barred"
    assert code_of(await client.post(door, json=ask | {"inquiry_id": number})) == "barred"
    assert (await client.post(door, json=ask | {"product_code": "598405570"})).status_code == 201
    private = ask | {"order_no": "327294742", "kind": "general"}
    assert (await client.post(door, json=private)).status_code == 201
    other = ask | {"product_code": "593128689", "customer_id": "c-2"}
    assert (await client.post(door, json=other)).status_code == 201
