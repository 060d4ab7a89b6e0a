"""Variables that a saved reply may hold, such as {注文番号}, and their names in four languages."""

import re
import unicodedata
from enum import StrEnum

from qpost.domain.settings import Language


class Variable(StrEnum):
    """Something of an inquiry that a saved reply may name in braces (spec.md §4.3)."""

    CUSTOMER = "customer"
    RECEIVER = "receiver"
    ORDER_NO = "order_no"
    CART_NO = "cart_no"
    PRODUCT_NAME = "product_name"
    PRODUCT_CODE = "product_code"
    OPTION = "option"
    QUANTITY = "quantity"
    CARRIER = "carrier"
    TRACKING_NO = "tracking_no"
    SHIPPED_ON = "shipped_on"
    SHIP_BY = "ship_by"
    SHOP_NAME = "shop_name"
    MEMBER = "member"
    TODAY = "today"


PERSONAL = frozenset({Variable.CUSTOMER, Variable.RECEIVER, Variable.TRACKING_NO})
"""Never filled in an answer that everybody can read; a tracking number leads anyone to the parcel."""

_NAMES = {
    Variable.CUSTOMER: ("お客様", "고객명", "客户", "customer"),
    Variable.RECEIVER: ("受取人", "수취인", "收件人", "recipient"),
    Variable.ORDER_NO: ("注文番号", "주문번호", "订单号码", "order number"),
    Variable.CART_NO: ("カート番号", "장바구니번호", "购物车号码", "cart number"),
    Variable.PRODUCT_NAME: ("商品名", "상품명", "商品名称", "item name"),
    Variable.PRODUCT_CODE: ("商品コード", "상품코드", "商品号码", "item code"),
    Variable.OPTION: ("オプション", "옵션", "选项", "options"),
    Variable.QUANTITY: ("数量", "수량", "数量", "quantity"),
    Variable.CARRIER: ("配送会社", "택배사", "快递公司", "carrier"),
    Variable.TRACKING_NO: ("送り状番号", "송장번호", "运单号", "tracking number"),
    Variable.SHIPPED_ON: ("発送日", "발송일", "发货日", "ship date"),
    Variable.SHIP_BY: ("発送予定日", "발송예정일", "预计发货日", "ship-by date"),
    Variable.SHOP_NAME: ("ショップ名", "판매점명", "店铺名", "shop name"),
    Variable.MEMBER: ("担当者", "담당자", "负责人", "staff"),
    Variable.TODAY: ("本日", "오늘", "今天", "today"),
}
"""In Japanese, Korean, Chinese and English; a template of any language may use any of them."""

_ALSO = {
    Variable.CUSTOMER: (
        "お客様名",
        "購入者",
        "고객",
        "고객님",
        "구매자",
        "顾客",
        "买家",
        "buyer",
        "customer name",
    ),
    Variable.RECEIVER: ("受取人名", "수취인명", "receiver"),
    Variable.ORDER_NO: ("订单号", "订购号码", "order no", "order"),
    Variable.CART_NO: ("购物车号", "cart no", "cart"),
    Variable.PRODUCT_NAME: ("商品", "상품", "product name", "product", "item"),
    Variable.PRODUCT_CODE: ("商品番号", "상품번호", "商品代码", "product code"),
    Variable.OPTION: ("オプション情報", "옵션정보", "选项信息", "option"),
    Variable.CARRIER: ("運送会社", "배송회사", "物流公司", "delivery company"),
    Variable.TRACKING_NO: ("追跡番号", "운송장번호", "快递单号", "tracking no", "tracking"),
    Variable.SHIPPED_ON: ("출고일", "shipped on", "shipping date"),
    Variable.SHIP_BY: ("출고예정일", "ship by", "expected ship date"),
    Variable.SHOP_NAME: ("店舗名", "販売店名", "상점명", "店名", "shop"),
    Variable.MEMBER: ("担当", "담당", "客服", "member"),
    Variable.TODAY: ("今日", "금일", "今日", "本日日付", "date"),
}

_JOINTS = re.compile(r"[\s_\-・]+")


def name(variable: Variable, language: Language) -> str:
    """What a variable is called in a language, without the braces."""
    return _NAMES[variable][tuple(Language).index(language)]


def known(word: str) -> Variable | None:
    """Which variable a name means, in whatever language, width and case it is written."""
    return _KNOWN.get(_fold(word))


def _fold(word: str) -> str:
    return _JOINTS.sub("", unicodedata.normalize("NFKC", word).casefold())


_KNOWN = {
    _fold(word): variable for table in (_ALSO, _NAMES) for variable, words in table.items() for word in words
}
