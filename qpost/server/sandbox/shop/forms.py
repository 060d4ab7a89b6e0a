"""What a guest typed into a form: read without trusting any of it, and kept when it is refused."""

from dataclasses import dataclass
from typing import Any

from litestar import Request
from litestar.datastructures import UploadFile

from qpost.domain.inquiries import Category
from qpost.protocol.errors import Code
from qpost.server.problems import Refused

ASKABLE = (Category.SHIPPING, Category.SHIPPING_FEE, Category.CANCEL_REFUND, Category.OTHER)
"""What a buyer may ask about; the seller board is not theirs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """The fields of a form that asks, as they were typed."""

    title: str = ""
    body: str = ""
    category: Category = Category.OTHER
    files: tuple[UploadFile, ...] = ()
    refused: str = ""
    """Why it came back: the code of a sentence; empty where it did not."""


EMPTY = Typed()


async def typed(request: Request[Any, Any, Any]) -> Typed:
    """The form of a request that asks something; line breaks count as one character each."""
    form = await request.form()
    files = tuple(file for file in form.getall("files", []) if isinstance(file, UploadFile))
    return Typed(
        title=text(form.get("title")),
        body=text(form.get("body")).replace("\r\n", "\n"),
        category=_category(form.get("category")),
        files=files,
    )


async def field(request: Request[Any, Any, Any], name: str) -> str:
    """One field of a form; empty where it is missing or no text."""
    return text((await request.form()).get(name))


def text(value: Any) -> str:
    """A field as text; a file in its place counts as nothing."""
    return value if isinstance(value, str) else ""


def _category(value: Any) -> Category:
    if value is None:
        return Category.OTHER
    for category in ASKABLE:
        if value == category:
            return category
    raise Refused(Code.INVALID)
