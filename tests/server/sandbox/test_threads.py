"""Every thread of the default sandbox holds together: turns, times, statuses, products, orders, numbers."""

import re
from collections.abc import Iterator

import pytest

from qpost.domain.commands import BODY_LIMIT, TITLE_LIMIT, length
from qpost.domain.inquiries import Author, Inquiry, Kind, Message, Source, Status
from tests.server.sandbox.stock import Stocked

Thread = tuple[Inquiry, tuple[Message, ...]]


@pytest.fixture(scope="session")
def threads(both: tuple[Stocked, ...]) -> tuple[Thread, ...]:
    return tuple(thread for stock in both for thread in stock.threads)


@pytest.fixture(scope="session")
def customers(threads: tuple[Thread, ...]) -> tuple[Thread, ...]:
    return tuple(thread for thread in threads if thread[0].source is Source.CUSTOMER)


def test_numbers_are_unique_in_their_shop(both: tuple[Stocked, ...]) -> None:
    for stock in both:
        inquiries = [inquiry.inquiry_id for inquiry, _ in stock.threads]
        messages = [message.message_id for _, said in stock.threads for message in said]
        assert len(set(inquiries)) == len(inquiries)
        assert len(set(messages)) == len(messages)
        assert all(len(number) == 8 and number.isdigit() for number in inquiries)


def test_the_status_is_what_the_newest_message_left(customers: tuple[Thread, ...]) -> None:
    for inquiry, messages in customers:
        newest = messages[-1]
        assert inquiry.status is (newest.status_set or Status.UNANSWERED)
        for message in messages:
            assert (message.author is Author.CUSTOMER) == (message.status_set is None)
            assert message.status_set is not Status.UNANSWERED


def test_threads_have_one_to_six_messages(customers: tuple[Thread, ...]) -> None:
    assert {len(messages) for _, messages in customers} == {1, 2, 3, 4, 5, 6}


def test_times_go_forward_and_none_is_later_than_now(
    threads: tuple[Thread, ...], both: tuple[Stocked, ...]
) -> None:
    newest = max(message.sent_at for _, messages in threads for message in messages)
    for inquiry, messages in threads:
        times = [message.sent_at for message in messages]
        assert times == sorted(times)
        assert all(time.microsecond == 0 and time.tzinfo is not None for time in times)
        assert inquiry.asked_at == times[0]
    assert (newest.hour, newest.minute) <= (14, 41)
    assert {newest.date()} == {max(order.ordered_at.date() for s in both for order in s.shop.orders)}


def test_received_and_answered_are_the_last_words_of_each_side(customers: tuple[Thread, ...]) -> None:
    for inquiry, messages in customers:
        theirs = [message.sent_at for message in messages if message.author is Author.CUSTOMER]
        ours = [message.sent_at for message in messages if message.author is Author.SHOP]
        assert inquiry.received_at == (theirs[-1] if theirs else messages[0].sent_at)
        assert inquiry.answered_at == (ours[-1] if ours else None)


def test_the_version_counts_the_changes(customers: tuple[Thread, ...]) -> None:
    for inquiry, messages in customers:
        assert inquiry.version == len(messages) + (inquiry.hidden_at is not None)


def test_the_list_shows_the_newest_message(threads: tuple[Thread, ...]) -> None:
    for inquiry, messages in threads:
        assert inquiry.excerpt == messages[-1].body[:120]
        assert all(message.inquiry_id == inquiry.inquiry_id for message in messages)


def test_a_question_on_a_product_page_has_no_order(customers: tuple[Thread, ...]) -> None:
    public = [inquiry for inquiry, _ in customers if inquiry.kind is Kind.PRODUCT_QA]
    assert len(public) > 80
    assert all(inquiry.order_no is None and inquiry.product_code for inquiry in public)


def test_a_general_inquiry_fits_its_order(both: tuple[Stocked, ...]) -> None:
    for stock in both:
        orders = {order.order_no: order for order in stock.shop.orders}
        codes = {product.product_code: product.name for product in stock.shop.products}
        for inquiry, messages in stock.threads:
            if inquiry.product_code:
                assert codes[inquiry.product_code] == inquiry.product_name
            if inquiry.order_no and inquiry.source is Source.CUSTOMER:
                order = orders[inquiry.order_no]
                assert (order.customer_id, order.buyer) == (inquiry.customer_id, inquiry.sender)
                assert order.product_code == inquiry.product_code
                assert order.ordered_at <= messages[0].sent_at


def test_order_and_tracking_numbers_in_a_text_are_those_of_its_order(both: tuple[Stocked, ...]) -> None:
    for stock in both:
        orders = {order.order_no: order for order in stock.shop.orders}
        for inquiry, messages in stock.threads:
            if inquiry.order_no is None:
                continue
            order = orders[inquiry.order_no]
            named = {number for message in messages for number in re.findall(r"\d{9,}", message.body)}
            assert named <= {order.order_no, order.cart_no, order.tracking_no}, inquiry.inquiry_id


def test_texts_fit_and_nothing_in_them_was_left_to_fill_in(threads: tuple[Thread, ...]) -> None:
    for text in _texts(threads):
        assert text.strip() == text != ""
        assert "{" not in text
        assert "}" not in text
        assert length(text) <= BODY_LIMIT
    assert all(length(message.title) <= TITLE_LIMIT for _, messages in threads for message in messages)


def test_no_telephone_and_no_address_of_anybody_real(
    threads: tuple[Thread, ...], both: tuple[Stocked, ...]
) -> None:
    mails = [buyer.email for stock in both for buyer in stock.shop.buyers]
    for text in (*_texts(threads), *mails):
        assert all(phone.startswith("090-0000-") for phone in re.findall(r"0\d{1,3}-\d{2,4}-\d{4}", text))
        assert all(post == "000-0000" for post in re.findall(r"〒(\d{3}-\d{4})", text))
        domains = re.findall(r"@([\w.-]+)", text, flags=re.ASCII)
        assert all(re.fullmatch(r"example\.(com|jp|net)", domain) for domain in domains)


def test_personal_data_was_left_on_product_pages_and_some_was_hidden(customers: tuple[Thread, ...]) -> None:
    careless = [
        inquiry
        for inquiry, messages in customers
        if inquiry.kind is Kind.PRODUCT_QA and "090-0000-" in messages[0].body
    ]
    assert any(inquiry.hidden_at for inquiry in careless)
    assert any(inquiry.public for inquiry in careless)


def test_threads_differ_from_one_another(customers: tuple[Thread, ...]) -> None:
    first = {messages[0].body for _, messages in customers}
    assert len(first) > 0.9 * len(customers)


def _texts(threads: tuple[Thread, ...]) -> Iterator[str]:
    for inquiry, messages in threads:
        yield inquiry.title
        for message in messages:
            yield message.body
