"""Well-formed values to start from; a test names only what it is about."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from qpost.domain.canned_replies import CannedReply
from qpost.domain.claims import Claim, ClaimKind, ClaimState
from qpost.domain.commands import (
    AskMarketplace,
    AutoReply,
    Command,
    Envelope,
    Hide,
    KeepCanned,
    PublishFaq,
    Reply,
)
from qpost.domain.delivery import DeliveryState, OutboxItem
from qpost.domain.faq import FaqEntry
from qpost.domain.ids import (
    AccountId,
    CannedId,
    CartNo,
    ClaimId,
    CommandKey,
    CustomerId,
    FaqId,
    InquiryId,
    MessageId,
    OrderNo,
    ProductCode,
    ShopId,
    Version,
)
from qpost.domain.inquiries import Author, Category, Inquiry, Kind, MailOutcome, Message, Source, Status
from qpost.domain.orders import DeliveryMethod, Order, OrderState, Product
from qpost.domain.refusals import Refusal
from qpost.domain.settings import Language
from qpost.domain.shops import Account, Capability, Shop
from qpost.engine.ports import Accepted
from qpost.protocol import commands as wire
from tests.fakes.hand_clock import MORNING

NOW = MORNING
SHOP = ShopId("s-1")
OTHER_SHOP = ShopId("s-2")


def account(*, account_id: str = "a-1", login: str = "hana-cosme01", name: str = "山田 花子") -> Account:
    """A seller."""
    return Account(account_id=AccountId(account_id), login=login, email=f"{login}@shop.example", name=name)


def shop(
    shop_id: ShopId = SHOP,
    *,
    name: str = "はなコスメ",
    capabilities: tuple[Capability, ...] = tuple(Capability),
    unanswered: int = 0,
    last_used_at: datetime | None = None,
) -> Shop:
    """A shop of the seller."""
    return Shop(
        shop_id=shop_id,
        name=name,
        chip=0,
        country="JP",
        member_name="花子",
        members=2,
        unanswered=unanswered,
        delayed_claims=0,
        last_used_at=last_used_at,
        capabilities=capabilities,
    )


def inquiry(
    inquiry_id: str = "i-1",
    *,
    source: Source = Source.CUSTOMER,
    kind: Kind = Kind.GENERAL,
    category: Category = Category.SHIPPING,
    status: Status = Status.UNANSWERED,
    title: str = "いつ発送されますか。",
    excerpt: str = "先週注文しましたが、まだ届きません。",
    customer_id: str | None = "c-1",
    sender: str = "sh7*****",
    product_code: str | None = "593128689",
    product_name: str = "しっとり化粧水 200ml",
    order_no: str | None = "327294742",
    received_at: datetime = NOW - timedelta(hours=1),
    asked_at: datetime | None = None,
    answered_at: datetime | None = None,
    hidden_at: datetime | None = None,
    unread: bool = False,
    version: int = 1,
) -> Inquiry:
    """A private question of a customer about an order, not answered yet."""
    return Inquiry(
        inquiry_id=InquiryId(inquiry_id),
        source=source,
        kind=kind,
        category=category,
        status=status,
        title=title,
        excerpt=excerpt,
        customer_id=None if customer_id is None else CustomerId(customer_id),
        sender=sender,
        country="JP",
        product_code=None if product_code is None else ProductCode(product_code),
        product_name=product_name,
        order_no=None if order_no is None else OrderNo(order_no),
        asked_at=received_at if asked_at is None else asked_at,
        received_at=received_at,
        answered_at=answered_at,
        hidden_at=hidden_at,
        unread=unread,
        version=Version(version),
    )


def inquiry_of(answer: Accepted | wire.Accepted) -> Inquiry:
    """The inquiry that a command about one comes back with."""
    assert answer.inquiry is not None
    return answer.inquiry


def message(
    message_id: str = "m-1",
    *,
    inquiry_id: str = "i-1",
    author: Author = Author.CUSTOMER,
    author_name: str = "sh7*****",
    title: str = "いつ発送されますか。",
    body: str = "先週注文しましたが、まだ届きません。",
    sent_at: datetime = NOW - timedelta(hours=1),
    mail: MailOutcome = MailOutcome.NOT_REQUESTED,
    status_set: Status | None = None,
) -> Message:
    """The customer's first message."""
    return Message(
        message_id=MessageId(message_id),
        inquiry_id=InquiryId(inquiry_id),
        author=author,
        author_name=author_name,
        title=title,
        body=body,
        sent_at=sent_at,
        mail=mail,
        status_set=status_set,
    )


def product(
    product_code: str = "593128689", *, name: str = "しっとり化粧水 200ml", price: int = 1980
) -> Product:
    """Something the shop sells."""
    return Product(
        product_code=ProductCode(product_code),
        name=name,
        category="スキンケア",
        price=price,
        stock=12,
        page_url=f"https://shop.example/g/{product_code}",
        version=Version(1),
    )


def order(
    order_no: str = "327294742",
    *,
    cart_no: str = "136423692",
    product_code: str = "593128689",
    state: OrderState = OrderState.NEW,
    reserved: bool = False,
    ship_by: date | None = date(2026, 11, 22),
    ordered_at: datetime = NOW - timedelta(days=1),
    customer_id: str = "c-1",
    amount: int = 1980,
    version: int = 1,
) -> Order:
    """An order that waits for its dispatch."""
    return Order(
        order_no=OrderNo(order_no),
        cart_no=CartNo(cart_no),
        product_code=ProductCode(product_code),
        product_name="しっとり化粧水 200ml",
        seller_code="HC-200",
        options="",
        quantity=1,
        amount=amount,
        state=state,
        reserved=reserved,
        delivery_method=DeliveryMethod.PARCEL,
        carrier="",
        tracking_no="",
        ordered_at=ordered_at,
        ship_by=ship_by,
        shipped_at=None,
        customer_id=CustomerId(customer_id),
        buyer="sh7*****",
        receiver="佐藤 真理",
        country="JP",
        version=Version(version),
    )


def shipped_order(*, at: datetime = NOW - timedelta(hours=6)) -> Order:
    """The order on its way, with carrier and tracking number."""
    return replace(
        order(), state=OrderState.IN_TRANSIT, carrier="ヤマト運輸", tracking_no="123456789012", shipped_at=at
    )


def canned(
    canned_id: str = "cr-1",
    *,
    folder: str = "配送",
    name: str = "発送遅延のお詫び",
    abbreviation: str = "okure",
    language: Language = Language.JAPANESE,
    body: str = "ご注文 {注文番号} の発送が遅れており、申し訳ございません。",
    public_safe: bool = False,
    pinned: bool = False,
    uses: int = 0,
    deleted: bool = False,
    version: int = 1,
) -> CannedReply:
    """A saved reply for private answers."""
    return CannedReply(
        canned_id=CannedId(canned_id),
        folder=folder,
        name=name,
        abbreviation=abbreviation,
        language=language,
        body=body,
        public_safe=public_safe,
        pinned=pinned,
        uses=uses,
        deleted=deleted,
        version=Version(version),
    )


def keep_canned(entry: CannedReply | None = None, *, base_version: int = 0) -> KeepCanned:
    """Keep this saved reply, as a new one unless a version is named."""
    kept = canned() if entry is None else entry
    return KeepCanned(
        canned_id=kept.canned_id,
        folder=kept.folder,
        name=kept.name,
        abbreviation=kept.abbreviation,
        language=kept.language,
        body=kept.body,
        public_safe=kept.public_safe,
        pinned=kept.pinned,
        base_version=Version(base_version),
    )


def claim(
    claim_id: str = "cl-1",
    *,
    kind: ClaimKind = ClaimKind.CANCEL,
    state: ClaimState = ClaimState.REQUESTED,
    order_no: str = "327294742",
    amount: int = 1980,
    requested_at: datetime = NOW - timedelta(days=1),
    version: int = 1,
) -> Claim:
    """A cancellation that was just asked for."""
    return Claim(
        claim_id=ClaimId(claim_id),
        order_no=OrderNo(order_no),
        kind=kind,
        state=state,
        reason="サイズを間違えました",
        product_name="しっとり化粧水 200ml",
        buyer="sh7*****",
        amount=amount,
        requested_at=requested_at,
        finished_at=requested_at if state is ClaimState.DONE else None,
        version=Version(version),
    )


def reply(
    inquiry_id: str = "i-1",
    *,
    title: str = "[Re] いつ発送されますか。",
    body: str = "本日発送いたしました。",
    status: Status = Status.DONE,
    mail: bool = True,
    base_version: int = 1,
) -> Reply:
    """An answer that passes every rule."""
    return Reply(
        inquiry_id=InquiryId(inquiry_id),
        title=title,
        body=body,
        status=status,
        mail=mail,
        base_version=Version(base_version),
    )


def hide(
    inquiry_id: str = "i-1",
    *,
    title: str = "お問い合わせを非公開にしました",
    reason: str = "個人情報が含まれていたため、非公開にいたしました。",
    seller_mail: str = "hana@shop.example",
    bar_customer: bool = False,
    base_version: int = 1,
) -> Hide:
    """Hiding that passes every rule."""
    return Hide(
        inquiry_id=InquiryId(inquiry_id),
        title=title,
        reason=reason,
        seller_mail=seller_mail,
        bar_customer=bar_customer,
        base_version=Version(base_version),
    )


def auto_reply(inquiry_id: str = "i-1", *, mail: bool = True, base_version: int = 1) -> AutoReply:
    """自動応答 that passes every rule."""
    return AutoReply(InquiryId(inquiry_id), "[Re] いつ発送されますか。", mail, Version(base_version))


def ask_marketplace(
    *,
    title: str = "交換要請の撤回のお願い",
    body: str = "期日を過ぎても撤回されていません。ご確認をお願いいたします。",
    category: Category = Category.CANCEL_REFUND,
    order_no: str | None = "327294742",
) -> AskMarketplace:
    """An inquiry to the marketplace that passes every rule."""
    return AskMarketplace(
        title=title,
        body=body,
        category=category,
        order_no=None if order_no is None else OrderNo(order_no),
        base_version=Version(0),
    )


def envelope(key: str = "k-1", command: Command | None = None, *, shop_id: ShopId = SHOP) -> Envelope:
    """A command with its key."""
    return Envelope(key=CommandKey(key), shop_id=shop_id, command=reply() if command is None else command)


def outbox_item(
    key: str = "k-1",
    command: Command | None = None,
    *,
    state: DeliveryState = DeliveryState.QUEUED,
    refusal: Refusal | None = None,
    attempts: int = 0,
    queued_at: datetime = NOW,
    due_at: datetime | None = None,
) -> OutboxItem:
    """A command on its way."""
    return OutboxItem(
        envelope=envelope(key, command),
        state=state,
        refusal=refusal,
        attempts=attempts,
        queued_at=queued_at,
        due_at=queued_at if due_at is None else due_at,
        subject="[Re] いつ発送されますか。",
    )


def faq_entry(
    faq_id: str = "f-1",
    *,
    product_code: str = "593128689",
    inquiry_id: str | None = "i-1",
    question: str = "発送までの日数は？",
    answer: str = "二日以内に発送いたします。",
    published_at: datetime = NOW,
    withdrawn_at: datetime | None = None,
    version: int = 1,
) -> FaqEntry:
    """An entry that stands on its product's page."""
    return FaqEntry(
        faq_id=FaqId(faq_id),
        product_code=ProductCode(product_code),
        inquiry_id=None if inquiry_id is None else InquiryId(inquiry_id),
        question=question,
        answer=answer,
        published_at=published_at,
        withdrawn_at=withdrawn_at,
        version=Version(version),
    )


def publish_faq(entry: FaqEntry | None = None, *, base_version: int = 0) -> PublishFaq:
    """Put an entry on its page, as a new one unless a version is named."""
    said = faq_entry() if entry is None else entry
    return PublishFaq(
        faq_id=said.faq_id,
        product_code=said.product_code,
        inquiry_id=said.inquiry_id,
        question=said.question,
        answer=said.answer,
        base_version=Version(base_version),
    )
