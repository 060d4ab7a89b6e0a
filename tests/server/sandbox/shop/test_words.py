"""The words of the pages: the same ids and places in both languages, and none missing, none unsaid."""

import re
from string import Formatter

from qpost.domain.inquiries import Category
from qpost.domain.orders import OrderState
from qpost.server.sandbox.shop.asking import SENT_BACK
from qpost.server.sandbox.shop.console import PUSHES
from qpost.server.sandbox.shop.page import FOLDER
from qpost.server.sandbox.shop.words import Tongue, say, words


def places(sentence: str) -> set[str]:
    """What a sentence leaves to fill."""
    return {name for _, name, _, _ in Formatter().parse(sentence) if name}


def test_both_languages_know_the_same_ids_and_leave_the_same_places() -> None:
    ours, theirs = words(Tongue.JA), words(Tongue.EN)
    assert ours.keys() == theirs.keys()
    assert [word for word in ours if places(ours[word]) != places(theirs[word])] == []


def test_every_id_that_a_template_names_has_words() -> None:
    known = words(Tongue.JA)
    beginnings = {word.rpartition(".")[0] + "." for word in known}
    for template in FOLDER.glob("*.html"):
        for named in re.findall(r"""\bt\(\s*["']([\w.]+)["']""", template.read_text(encoding="utf-8")):
            assert named in known or named in beginnings, f"{template.name}: {named}"


def test_whatever_a_page_may_have_to_name_has_words() -> None:
    for name in (
        *(f"refused.{code}" for code in SENT_BACK),
        *(f"category.{one}" for one in Category),
        *(f"order_state.{one}" for one in OrderState),
        *(f"push.{one}" for one in PUSHES),
    ):
        assert words(Tongue.EN)[name]


def test_what_fills_a_place_is_never_read_as_a_pattern() -> None:
    assert say(Tongue.EN, "nav.signed_in", name="{0.__class__}") == "Signed in as {0.__class__}"
