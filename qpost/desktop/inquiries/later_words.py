"""Until when an inquiry rests, in the few words of a chip, a tag or a sentence."""

from datetime import datetime

from qpost.desktop.words import moment, say
from qpost.domain.inquiries import Inquiry


def rest_chip(inquiry: Inquiry, now: datetime) -> str:
    """あとで 11/24 09:00; nothing for an inquiry that does not rest."""
    if inquiry.snoozed_until is None or not inquiry.rests(now):
        return ""
    return say("team.later.chip", when=moment(inquiry.snoozed_until, now))


def rest_spoken(inquiry: Inquiry, now: datetime) -> str:
    """The same as a part of a sentence."""
    if inquiry.snoozed_until is None or not inquiry.rests(now):
        return ""
    return say("team.later.spoken", when=moment(inquiry.snoozed_until, now))
