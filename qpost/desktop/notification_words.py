"""A notification in words: how many of what, and a customer's own words only where the seller wants them."""

from collections import Counter
from collections.abc import Iterable

from qpost.desktop.notifications import Batch
from qpost.desktop.words import of, say
from qpost.domain.happenings import Happening, Topic
from qpost.domain.settings import Settings
from qpost.domain.shops import Shop
from qpost.domain.todo import Todo
from qpost.engine.notifier import Card

LONGEST = 160
"""Characters of a customer's words; a card is a glance."""


def card_of(batch: Batch, shop: Shop, settings: Settings) -> Card:
    """The card of a batch; with 内容を隠す, which is preset, it holds counts and the shop's name alone."""
    title, lines = shop.name, [line for topic in Topic if (line := _line(batch, topic))]
    (*_, only) = batch.happenings
    alone = len(batch.among) == len(batch.happenings) == 1
    if alone and only.topic is Topic.NEW_INQUIRY:
        title, lines = say("tray.card.one", shop=shop.name), []
    if alone and not settings.hide_content:
        lines += _content(only)
    return Card(title, "\n".join(lines), say("tray.see"), say("tray.rest_hour"), _silent(settings))


def summary_card(shop: Shop, todo: Todo, settings: Settings) -> Card | None:
    """What waited before the program was started in the background; None where nothing did."""
    lines = []
    if todo.unanswered:
        lines.append(say("tray.unanswered", todo.unanswered))
    if todo.overdue:
        lines.append(say("tray.overdue", todo.overdue))
    if not lines:
        return None
    body = say("tray.list_mark").join(lines)
    return Card(shop.name, body, say("tray.see"), say("tray.rest_hour"), _silent(settings))


def sign_in_card() -> Card:
    """The program waits in the tray for somebody to sign in."""
    body = say("tray.sign_in_needed.what")
    return Card(say("tray.sign_in_needed"), body, say("tray.open"), "", silent=True)


def in_tray_card() -> Card:
    """Closing has put the window into the tray for the first time: where it is, and how to end it."""
    return Card(say("tray.closed"), say("tray.closed.what"), say("tray.open"), "", silent=True)


def _line(batch: Batch, topic: Topic) -> str:
    found = batch.of(topic)
    if not found:
        return ""
    line = say(f"tray.card.{topic.value}", len(found))
    kinds = _kinds(found)
    return say("tray.card.kinds", line=line, kinds=kinds) if kinds else line


def _kinds(happenings: Iterable[Happening]) -> str:
    """配送2・返品1: what kinds they are of, where they have any."""
    names = []
    for one in happenings:
        if one.topic is Topic.NEW_INQUIRY and one.inquiry is not None:
            names.append(of(one.inquiry.category))
        if one.claim is not None:
            names.append(of(one.claim.kind))
    counted = Counter(names).most_common()
    return say("tray.list_mark").join(say("tray.card.kind", kind=kind, count=n) for kind, n in counted)


def _content(happening: Happening) -> list[str]:
    if happening.inquiry is None:
        return []
    texts = (happening.inquiry.title, happening.inquiry.excerpt)
    return [_short(text) for text in texts if text.strip()]


def _short(text: str) -> str:
    line = " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())
    return line if len(line) <= LONGEST else f"{line[: LONGEST - 1]}…"


def _silent(settings: Settings) -> bool:
    return not settings.notification_sound
