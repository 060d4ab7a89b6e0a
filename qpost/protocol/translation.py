"""Asking for a translation: no command, since nothing changes by it."""

import msgspec

from qpost.domain.settings import Language


class TranslationRequest(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A text for the service that the seller has agreed to; it is neither stored nor logged."""

    text: str
    target: Language
    service: str
    """Its name as GET gave it; another one than the backend uses now is refused, and nothing leaves."""
    source: Language | None = None
    """Found out where it is not named."""
