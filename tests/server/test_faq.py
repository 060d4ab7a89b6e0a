"""商品ページにFAQ at the backend: who may put what up, and what the page shows of it."""

import msgspec
import pytest
from httpx import Response

from qpost.domain.changes import Page
from qpost.domain.commands import PublishFaq, WithdrawFaq
from qpost.domain.faq import QUESTION_LIMIT, FaqEntry
from qpost.domain.ids import FaqId, ShopId, Version
from qpost.domain.refusals import Refusal
from qpost.protocol import paths
from qpost.protocol.commands import Accepted, FaqBody
from qpost.protocol.inquiries import Thread
from qpost.server.faq import decide, published
from tests import examples as eg
from tests.fakes.hand_clock import HandClock
from tests.server.callers import Caller, code_of, decoded

THERE = eg.faq_entry()
GONE = eg.faq_entry(withdrawn_at=eg.NOW, version=2)
PAGE = f"/shop/{eg.SHOP}/products/{THERE.product_code}"


def _headers(caller: Caller, key: str, version: int | None) -> dict[str, str]:
    named = {paths.IDEMPOTENCY_KEY: key, "Content-Type": "application/json"}
    return caller.authorization | named | ({} if version is None else {paths.IF_MATCH: f'"{version}"'})


async def put(
    caller: Caller,
    command: PublishFaq | None = None,
    *,
    key: str = "k-faq",
    version: int | None = 0,
    shop_id: ShopId = eg.SHOP,
) -> Response:
    """POST an entry."""
    said = eg.publish_faq() if command is None else command
    body = FaqBody(said.product_code, said.inquiry_id, said.question, said.answer)
    return await caller.client.post(
        paths.faq_entry(shop_id, said.faq_id),
        content=msgspec.json.encode(body),
        headers=_headers(caller, key, version),
    )


async def withdraw(
    caller: Caller, faq_id: str = "f-1", *, key: str = "k-off", version: int = 1, shop_id: ShopId = eg.SHOP
) -> Response:
    """POST that an entry is to leave its page."""
    path = paths.withdrawn_faq_entry(shop_id, FaqId(faq_id))
    return await caller.client.post(path, content=b"{}", headers=_headers(caller, key, version))


async def shown(caller: Caller) -> str:
    """What the product's page says to anybody."""
    answer = await caller.client.get(PAGE, headers={"Accept-Language": "ja"})
    assert answer.status_code == 200
    return answer.text


@pytest.mark.parametrize(
    ("command", "present", "refusal"),
    [
        (eg.publish_faq(), None, None),
        (eg.publish_faq(base_version=1), THERE, None),
        (eg.publish_faq(base_version=2), GONE, None),
        (eg.publish_faq(eg.faq_entry(question=" ")), None, Refusal.EMPTY_QUESTION),
        (eg.publish_faq(eg.faq_entry(question="あ" * (QUESTION_LIMIT + 1))), None, Refusal.QUESTION_TOO_LONG),
        (eg.publish_faq(eg.faq_entry(answer="\n")), None, Refusal.EMPTY_BODY),
        (eg.publish_faq(eg.faq_entry(answer="あ" * 1001)), None, Refusal.BODY_TOO_LONG),
        (eg.publish_faq(base_version=1), None, Refusal.NOT_FOUND),
        (eg.publish_faq(), THERE, Refusal.ENTRY_MOVED),
        (eg.publish_faq(base_version=1), GONE, Refusal.ENTRY_MOVED),
        (WithdrawFaq(THERE.faq_id, Version(1)), THERE, None),
        (WithdrawFaq(THERE.faq_id, Version(0)), None, Refusal.NOT_FOUND),
        (WithdrawFaq(THERE.faq_id, Version(1)), GONE, Refusal.ENTRY_MOVED),
    ],
)
def test_what_stands_in_the_way(
    command: PublishFaq | WithdrawFaq, present: FaqEntry | None, refusal: Refusal | None
) -> None:
    assert decide(command, present) is refusal


def test_a_change_keeps_its_day_and_one_that_comes_back_begins_anew(clock: HandClock) -> None:
    old = eg.faq_entry(published_at=eg.inquiry().received_at)
    assert published(eg.publish_faq(base_version=1), old, eg.NOW).published_at == old.published_at
    back = published(eg.publish_faq(base_version=2), GONE, clock.now())
    assert (back.published_at, back.withdrawn_at, back.version) == (clock.now(), None, 3)


async def test_an_entry_stands_on_the_page_until_it_is_withdrawn(hana: Caller, clock: HandClock) -> None:
    accepted = decoded(await put(hana), Accepted)
    assert accepted.faq_entry == eg.faq_entry(published_at=clock.now())
    assert "発送までの日数は？" in await shown(hana)
    assert "二日以内に発送いたします。" in await shown(hana)
    gone = decoded(await withdraw(hana), Accepted)
    assert gone.faq_entry is not None
    assert (gone.faq_entry.withdrawn_at, gone.faq_entry.version) == (clock.now(), 2)
    assert "発送までの日数は？" not in await shown(hana)


async def test_the_page_tells_nothing_of_the_inquiry_that_it_was_made_of(hana: Caller) -> None:
    await put(hana)
    page = await shown(hana)
    inquiry = decoded(await hana.of_shop("inquiries/i-1"), Thread).inquiry
    assert inquiry.sender not in page
    assert str(inquiry.order_no) not in page


async def test_words_are_words_and_never_html(hana: Caller) -> None:
    sly = eg.faq_entry(question="<script>alert(1)</script>", answer="<img src=x onerror=alert(1)>")
    await put(hana, eg.publish_faq(sly))
    page = await shown(hana)
    assert "<script>alert" not in page
    assert "<img src=x" not in page
    assert "&lt;script&gt;" in page


async def test_the_same_key_happens_once_and_the_stream_tells_every_member(hana: Caller) -> None:
    first = await put(hana)
    assert (await put(hana)).content == first.content
    page = decoded(await hana.of_shop("changes"), Page)
    while page.more:
        page = decoded(await hana.of_shop("changes", after=page.cursor), Page)
    assert [entry.faq_id for entry in page.faq] == ["f-1"]


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"product_code": "000000000"}, "not_found"),
        ({"inquiry_id": "i-9"}, "not_found"),
        ({"question": ""}, "empty_question"),
        ({"answer": "\0"}, "invalid"),
    ],
)
async def test_what_cannot_be_is_refused_and_leaves_nothing(
    hana: Caller, changed: dict[str, str], code: str
) -> None:
    before = (await hana.of_shop("changes")).content
    assert code_of(await put(hana, eg.publish_faq(eg.faq_entry(**changed)))) == code  # type: ignore[arg-type]
    assert (await hana.of_shop("changes")).content == before


async def test_a_command_without_a_version_is_refused(hana: Caller) -> None:
    assert code_of(await put(hana, version=None)) == "version_missing"


async def test_another_shop_reaches_nothing(hana: Caller, stranger: Caller) -> None:
    await put(hana)
    assert code_of(await put(stranger, key="k-1", version=1)) == "not_found"
    assert code_of(await withdraw(stranger, key="k-2")) == "not_found"
    assert code_of(await withdraw(stranger, key="k-3", shop_id=eg.OTHER_SHOP)) == "not_found"
    assert "発送までの日数は？" in await shown(hana)
