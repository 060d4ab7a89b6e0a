"""One thread of the sandbox: a script of turns, the words for each, and the inquiry that they add up to."""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from functools import lru_cache

from qpost.domain.commands import reply_title
from qpost.domain.ids import InquiryId, MessageId, ProductCode, Version
from qpost.domain.inquiries import Author, Inquiry, Kind, MailOutcome, Message, Source, Status
from qpost.server.sandbox.accounts import Member
from qpost.server.sandbox.buying import moment
from qpost.server.sandbox.facts import day_facts, person_facts
from qpost.server.sandbox.situations import AUTO_REPLY, Situation, manners
from qpost.server.sandbox.subjects import Subject

Thread = tuple[Inquiry, tuple[Message, ...]]

EXCERPT = 120
"""Characters of the newest message that a list shows."""


class Turn(Enum):
    """What one message of a thread is for; the status is what it sets, None where the customer writes."""

    ASK = "ask", None
    NUDGE = "nudge", None
    FOLLOW = "follow", None
    THANK = "thank", None
    HOLD = "hold", Status.IN_PROGRESS
    ANSWER = "answer", Status.DONE
    CLOSE = "close", Status.DONE
    WELCOME = "welcome", Status.DONE
    AUTO = "auto", Status.DONE
    NOTICE = "notice", Status.DONE

    def __init__(self, label: str, status: Status | None) -> None:
        self.label = label
        self.status = status


Script = tuple[Turn, ...]


@dataclass(frozen=True, slots=True)
class Scene:
    """Everything one thread is made from."""

    number: int
    subject: Subject
    situation: Situation
    script: Script
    times: Sequence[int]
    """When each turn is said, in seconds of the epoch."""
    member: Member
    draw: float
    """In [0, 1): decides what the customer says; asking twice says the same twice."""
    hidden_after: int | None = None
    """Seconds from the last message until the question was hidden from the product page."""

    @property
    def asked(self) -> int:
        """Which of the situation's ways of asking this is."""
        return int(self.draw * len(self.situation.asks))

    @property
    def followed(self) -> int:
        """Which of the situation's further questions, independent of the first."""
        return int(self.draw * 97 % 1 * len(self.situation.follows))


def play(rng: random.Random, scene: Scene) -> Thread:
    """The thread of a scene: its messages, and the inquiry as they leave it."""
    title = _title(rng, scene)
    inquiry_id = InquiryId(str(scene.number))
    messages = tuple(
        _message(rng, scene, inquiry_id, title, place, turn) for place, turn in enumerate(scene.script)
    )
    return _inquiry(scene, inquiry_id, title, messages), messages


def _inquiry(scene: Scene, inquiry_id: InquiryId, title: str, messages: tuple[Message, ...]) -> Inquiry:
    subject = scene.subject
    asked = [message.sent_at for message in messages if message.status_set is None]
    answered = [message.sent_at for message in messages if message.status_set is not None]
    hidden_at = _hidden_at(scene)
    return Inquiry(
        inquiry_id=inquiry_id,
        source=Source.CUSTOMER,
        kind=Kind.PRODUCT_QA if subject.purchase is None else Kind.GENERAL,
        category=scene.situation.category,
        status=messages[-1].status_set or Status.UNANSWERED,
        title=title,
        excerpt=messages[-1].body[:EXCERPT],
        customer_id=subject.buyer.customer_id,
        sender=subject.buyer.masked,
        country=subject.buyer.country,
        product_code=ProductCode(subject.item.product.product_code),
        product_name=subject.item.product.name,
        order_no=None if subject.purchase is None else subject.purchase.order.order_no,
        asked_at=messages[0].sent_at,
        received_at=asked[-1] if asked else messages[0].sent_at,
        answered_at=answered[-1] if answered else None,
        hidden_at=hidden_at,
        unread=False,
        version=Version(len(messages) + (hidden_at is not None)),
    )


def _hidden_at(scene: Scene) -> datetime | None:
    return None if scene.hidden_after is None else moment(scene.times[-1] + scene.hidden_after)


def _message(
    rng: random.Random, scene: Scene, inquiry_id: InquiryId, title: str, place: int, turn: Turn
) -> Message:
    at = moment(scene.times[place])
    customer = turn.status is None
    return Message(
        message_id=MessageId(f"{inquiry_id}-{place + 1}"),
        inquiry_id=inquiry_id,
        author=Author.CUSTOMER if customer else Author.SHOP,
        author_name=scene.subject.buyer.masked if customer else scene.member.name,
        title=title if place == 0 else _re(title),
        body=_body(rng, scene, turn, at),
        sent_at=at,
        mail=MailOutcome.NOT_REQUESTED if customer else _mail(rng),
        status_set=turn.status,
    )


def _mail(rng: random.Random) -> MailOutcome:
    chance = rng.random()
    if chance < 0.9:
        return MailOutcome.SENT
    return MailOutcome.NOT_REQUESTED if chance < 0.99 else MailOutcome.FAILED


_re = lru_cache(maxsize=10_000)(reply_title)


def _title(rng: random.Random, scene: Scene) -> str:
    title = _one(rng, scene.situation.titles)
    if scene.subject.purchase is None and rng.random() < 0.6:
        return title
    return manners(scene.subject.buyer.language).brackets[scene.situation.category] + title


def _body(rng: random.Random, scene: Scene, turn: Turn, at: datetime) -> str:
    buyer = scene.subject.buyer
    facts = {**scene.subject.facts, **day_facts(at.date(), buyer.language)}
    if scene.situation.personal:
        facts |= person_facts(buyer)
    return _words(rng, scene, turn).format_map(facts)


def _words(rng: random.Random, scene: Scene, turn: Turn) -> str:
    """The text of a turn before its facts are put in."""
    situation = scene.situation
    own = manners(situation.language)
    match turn:
        case Turn.ASK:
            return _joined(_one(rng, own.openers), situation.asks[scene.asked], _one(rng, own.enders))
        case Turn.NUDGE:
            return _one(rng, own.nudges)
        case Turn.THANK:
            return _one(rng, own.thanks)
        case Turn.FOLLOW:
            return situation.follows[scene.followed]
        case Turn.AUTO:
            return AUTO_REPLY
        case Turn.WELCOME:
            return _one(rng, own.welcomes)
        case Turn.HOLD:
            return _answer(rng, situation, _one(rng, own.holds))
        case Turn.ANSWER:
            return _answer(rng, situation, _paired(rng, situation.answers, situation.pairs, scene.asked))
        case Turn.NOTICE:
            return _joined(_one(rng, situation.answers), _one(rng, own.farewells))
        case Turn.CLOSE:
            pairs = situation.follow_pairs
            return _answer(rng, situation, _paired(rng, situation.closings, pairs, scene.followed))


def _answer(rng: random.Random, situation: Situation, core: str) -> str:
    own = manners(situation.language)
    greetings = own.apologies if situation.sorry else own.greetings
    return _joined(_one(rng, greetings), core, _one(rng, own.farewells))


def _paired(rng: random.Random, choices: Sequence[str], pairs: Sequence[int], place: int) -> str:
    """The text that belongs to what was said before, or any where that does not matter."""
    return choices[pairs[place]] if pairs else _one(rng, choices)


def _joined(*parts: str) -> str:
    return "\n".join(part for part in parts if part)


def _one(rng: random.Random, choices: Sequence[str]) -> str:
    return choices[int(rng.random() * len(choices))]
