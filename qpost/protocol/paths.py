"""Every path of the API in one place, as templates of the routes and as functions for callers."""

from qpost.domain.ids import CannedId, CommandKey, FaqId, InquiryId, ShopId

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
AUTO_REPLY = INQUIRY + "/auto-reply"
SNOOZE = INQUIRY + "/snooze"
NOTES = INQUIRY + "/notes"
PRESENCE = INQUIRY + "/presence"
MARKETPLACE_INQUIRIES = SHOP + "/marketplace-inquiries"
CANNED_REPLIES = SHOP + "/canned-replies"
CANNED_REPLY = CANNED_REPLIES + "/{canned_id:str}"
DROPPED_CANNED_REPLY = CANNED_REPLY + "/drop"
FAQ = SHOP + "/faq"
FAQ_ENTRY = FAQ + "/{faq_id:str}"
WITHDRAWN_FAQ_ENTRY = FAQ_ENTRY + "/withdraw"
TRANSLATIONS = SHOP + "/translations"
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


def auto_reply(shop_id: ShopId, inquiry_id: InquiryId) -> str:
    """Where 自動応答 is asked for."""
    return f"{SHOPS}/{shop_id}/inquiries/{inquiry_id}/auto-reply"


def snooze(shop_id: ShopId, inquiry_id: InquiryId) -> str:
    """Where an inquiry is let rest, or woken."""
    return f"{SHOPS}/{shop_id}/inquiries/{inquiry_id}/snooze"


def notes(shop_id: ShopId, inquiry_id: InquiryId) -> str:
    """Where a note on an inquiry is posted."""
    return f"{SHOPS}/{shop_id}/inquiries/{inquiry_id}/notes"


def presence(shop_id: ShopId, inquiry_id: InquiryId) -> str:
    """Where a member tells what they are doing at an inquiry."""
    return f"{SHOPS}/{shop_id}/inquiries/{inquiry_id}/presence"


def marketplace_inquiries(shop_id: ShopId) -> str:
    """Where the shop asks the marketplace something new."""
    return f"{SHOPS}/{shop_id}/marketplace-inquiries"


def canned_reply(shop_id: ShopId, canned_id: CannedId) -> str:
    """Where a saved reply is kept."""
    return f"{SHOPS}/{shop_id}/canned-replies/{canned_id}"


def dropped_canned_reply(shop_id: ShopId, canned_id: CannedId) -> str:
    """Where a saved reply is deleted."""
    return f"{SHOPS}/{shop_id}/canned-replies/{canned_id}/drop"


def faq_entry(shop_id: ShopId, faq_id: FaqId) -> str:
    """Where an entry of a product page is kept."""
    return f"{SHOPS}/{shop_id}/faq/{faq_id}"


def withdrawn_faq_entry(shop_id: ShopId, faq_id: FaqId) -> str:
    """Where an entry is taken off its page."""
    return f"{SHOPS}/{shop_id}/faq/{faq_id}/withdraw"


def translations(shop_id: ShopId) -> str:
    """Who translates, and where a text is translated."""
    return f"{SHOPS}/{shop_id}/translations"
