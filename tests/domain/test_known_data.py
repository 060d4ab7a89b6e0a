"""What an answer is compared with: its own order, and what may always be said."""

from qpost.domain.inquiries import Source
from qpost.domain.known_data import Surroundings, known, name_key, phone_key, tracking_key
from qpost.domain.personal_data import Origin, PersonalKind
from tests import examples as eg

OTHERS = frozenset({(PersonalKind.ORDER_NO, "327294799")})


def test_ways_of_writing_a_phone_agree() -> None:
    same = {phone_key(one) for one in ("090-0000-1234", "０９００００01234", "+81 90 0000 1234")}
    assert same == {"9000001234"}
    assert phone_key("+82 10-0000-4321") == phone_key("010-0000-4321")
    assert phone_key("+86 138 0000 5678") == phone_key("13800005678")


def test_ways_of_writing_names_and_tracking_numbers_agree() -> None:
    assert name_key("佐藤　真理") == name_key("佐藤真理")
    assert name_key("DANIEL Carter") == name_key("Daniel Carter")
    assert tracking_key("em 123 456 789 jp") == "EM123456789JP"


def test_an_orders_own_numbers_may_be_said() -> None:
    around = Surroundings(eg.inquiry(), eg.order(), OTHERS)
    facts = known(around, ("hana@shop.example",))
    assert {"327294742", "136423692", "593128689", "hanashopexample"} <= facts.allowed
    assert (facts.receiver, facts.origin, facts.others) == ("佐藤 真理", Origin.THIS_ORDER, OTHERS)


def test_without_an_order_of_its_own_the_customers_newest_is_compared() -> None:
    around = Surroundings(eg.inquiry(order_no=None), eg.order(), frozenset())
    assert known(around, ()).origin is Origin.THIS_CUSTOMER
    assert known(Surroundings(eg.inquiry(order_no=None), None, OTHERS), ()).receiver == ""


def test_the_marketplace_may_be_told_of_every_order() -> None:
    around = Surroundings(eg.inquiry(source=Source.MARKETPLACE), eg.order(), OTHERS)
    assert known(around, ()).others == frozenset()


def test_where_nothing_is_known_only_the_shops_contact_is() -> None:
    assert known(None, ("hana@shop.example",)).allowed == {"hanashopexample"}
