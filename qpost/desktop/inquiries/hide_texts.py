"""What the hide dialog is filled with: reasons ready to edit, in the language of the inquiry."""

from dataclasses import dataclass
from enum import Enum

from qpost.desktop.theme import language_of
from qpost.desktop.words import say_in
from qpost.domain.commands import Hide
from qpost.domain.inquiries import Author
from qpost.domain.settings import Language
from qpost.engine.ports import Thread


class Reason(Enum):
    """理由のひな形 (ux.md F14 names the occasions); the value is its id in the words."""

    PERSONAL = "personal"
    WRONG = "wrong"
    OTHERS = "others"


@dataclass(frozen=True, slots=True)
class HideTyped:
    """What stands in the dialog; it outlives its closing."""

    title: str
    reason: str
    seller_mail: str
    bar_customer: bool = False


def preset(thread: Thread, seller_mail: str) -> HideTyped:
    """What the manuals' sample says, in the customer's language (ux.md F15)."""
    language = tongue(thread)
    return HideTyped(say_in(language, "hiding.preset"), text_of(Reason.PERSONAL, language), seller_mail)


def of_command(hide: Hide) -> HideTyped:
    """What was typed for a hiding that was taken back."""
    return HideTyped(hide.title, hide.reason, hide.seller_mail, hide.bar_customer)


def text_of(reason: Reason, language: Language) -> str:
    """The sentence of a reason, to be edited."""
    return say_in(language, f"hiding.reason.{reason.value}.text")


def tongue(thread: Thread) -> Language:
    """The language that the customer wrote in."""
    said = (one.message.body for one in thread.messages if one.message.author is Author.CUSTOMER)
    return language_of(next(said, thread.inquiry.title))
