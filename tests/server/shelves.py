"""Two small shops and their members, as the sandbox would hand them over."""

from datetime import timedelta

from qpost.domain.ids import CustomerId, ShopId
from qpost.domain.inquiries import Inquiry, Message, Source, Status
from qpost.domain.orders import OrderState
from qpost.server.sandbox.accounts import Member
from qpost.server.sandbox.generator import SandboxShop
from qpost.server.sandbox.people import Buyer
from tests import examples as eg

PASSWORD = "correct horse"
HANA = Member(login="hana-cosme01", email="hana@shop.example", name="花子", shops=(eg.SHOP,))
TARO = Member(login="taro", email="taro@shop.example", name="太郎", shops=(eg.SHOP, eg.OTHER_SHOP))
STRANGER = Member(login="stranger", email="stranger@shop.example", name="他人", shops=(eg.OTHER_SHOP,))
MEMBERS = (HANA, TARO, STRANGER)

BUYER = Buyer(
    customer_id=CustomerId("c-1"),
    masked="sh7*****",
    name="佐藤 真理",
    email="mari@customer.example",
    language="ja",
    country="JP",
)
NO_ADDRESS = Buyer(
    customer_id=CustomerId("c-2"), masked="ab1*****", name="", email="", language="ja", country="JP"
)


def threads() -> list[tuple[Inquiry, tuple[Message, ...]]]:
    """One unanswered, one answered, one of the marketplace, one of a customer without an address."""
    yesterday = eg.NOW - timedelta(days=1)
    return [
        (
            eg.inquiry(
                "i-2",
                title="サイズについて",
                excerpt="Mサイズはありますか",
                status=Status.DONE,
                received_at=yesterday,
                answered_at=eg.NOW - timedelta(hours=20),
                order_no=None,
                product_code="598405570",
                version=2,
            ),
            (eg.message("m-2", inquiry_id="i-2", sent_at=yesterday),),
        ),
        (eg.inquiry("i-1"), (eg.message("m-1", inquiry_id="i-1"),)),
        (
            eg.inquiry("i-3", source=Source.MARKETPLACE, customer_id=None, unread=True, title="お知らせ"),
            (eg.message("m-3", inquiry_id="i-3"),),
        ),
        (
            eg.inquiry("i-4", customer_id="c-2", received_at=eg.NOW - timedelta(days=40)),
            (eg.message("m-4", inquiry_id="i-4"),),
        ),
    ]


def shops() -> tuple[SandboxShop, ...]:
    """SHOP with something of everything, OTHER_SHOP with one inquiry."""
    return (
        SandboxShop(
            shop_id=eg.SHOP,
            name="はなコスメ",
            chip=0,
            country="JP",
            products=(eg.product(), eg.product("598405570", name="リップクリーム")),
            buyers=(BUYER, NO_ADDRESS),
            orders=(
                eg.order(),
                eg.order("326316703", cart_no="136131776", state=OrderState.PREPARING, reserved=True),
                eg.order("326316706", cart_no="136131776", state=OrderState.AWAITING_PAYMENT),
            ),
            claims=(
                eg.claim(),
                eg.claim("cl-2", requested_at=eg.NOW - timedelta(days=5)),
            ),
            threads=iter(threads()),
        ),
        _other(eg.OTHER_SHOP),
    )


def _other(shop_id: ShopId) -> SandboxShop:
    return SandboxShop(
        shop_id=shop_id,
        name="別のお店",
        chip=1,
        country="JP",
        products=(),
        buyers=(),
        orders=(),
        claims=(),
        threads=iter([(eg.inquiry("i-9"), (eg.message("m-9", inquiry_id="i-9"),))]),
    )
