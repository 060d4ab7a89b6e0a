"""Every path of the API in one place, as templates of the routes and as functions for callers."""

from qpost.domain.ids import CommandKey, InquiryId, ShopId

VERSION = "v1"
SESSION = f"/{VERSION}/session"
REFRESH = f"/{VERSION}/session/refresh"
SHOPS = f"/{VERSION}/shops"
SHOP = SHOPS + "/{shop_id:str}"
CHANGES = SHOP + "/changes"
EVENTS = SHOP + "/events"
INQUIRIES = SHOP + "/inquiries"
INQUIRY = INQUIRIES + "/{inquiry_id:str}"
REPLIES = INQUIRY + "/replies"
READ = INQUIRY + "/read"
HIDE = INQUIRY + "/hide"
ORDERS = SHOP + "/orders"
ORDER = ORDERS + "/{order_no:str}"
CARTS = SHOP + "/carts"
CART = CARTS + "/{cart_no:str}"
PRODUCTS = SHOP + "/products"
PRODUCT = PRODUCTS + "/{product_code:str}"
CLAIMS = SHOP + "/claims"
COMMAND = SHOP + "/commands/{key:str}"

IDEMPOTENCY_KEY = "Idempotency-Key"
IF_MATCH = "If-Match"


def changes(shop_id: ShopId) -> str:
    """The stream of changes of a shop, page by page."""
    return f"{SHOPS}/{shop_id}/changes"


def events(shop_id: ShopId) -> str:
    """The server-sent wake-ups of a shop."""
    return f"{SHOPS}/{shop_id}/events"


def replies(shop_id: ShopId, inquiry_id: InquiryId) -> str:
    """Where a reply to an inquiry is posted."""
    return f"{SHOPS}/{shop_id}/inquiries/{inquiry_id}/replies"


def read(shop_id: ShopId, inquiry_id: InquiryId) -> str:
    """Where the opening of a marketplace message is noted."""
    return f"{SHOPS}/{shop_id}/inquiries/{inquiry_id}/read"


def command(shop_id: ShopId, key: CommandKey) -> str:
    """What became of a command."""
    return f"{SHOPS}/{shop_id}/commands/{key}"


def hide(shop_id: ShopId, inquiry_id: InquiryId) -> str:
    """Where a product question is taken off its page."""
    return f"{SHOPS}/{shop_id}/inquiries/{inquiry_id}/hide"
