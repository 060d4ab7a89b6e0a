"""Lets the guard look at what is typed in each pause, and stands between it and 送信 (ux.md §2.7, §4.4)."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from qpost.desktop.bridge import Bridge
from qpost.desktop.inquiries import guard_marks
from qpost.desktop.inquiries.composer import Composer
from qpost.desktop.inquiries.guard_card import GuardCard
from qpost.desktop.inquiries.send_gate import Rank
from qpost.desktop.words import say
from qpost.domain.changes import Changes, Noun
from qpost.domain.ids import InquiryId
from qpost.domain.inquiries import Inquiry
from qpost.domain.personal_data import Finding, PersonalKind, hidden
from qpost.domain.settings import PublicGuard

PAUSE_MS = 150
"""Of typing, before it is looked at."""

_COMMON = (PersonalKind.NAME, PersonalKind.TRACKING_NO)
"""What private answers name in every second sentence: to hint at these would teach to overlook hints."""

Words = tuple[InquiryId, str, str]
"""What was looked at: whose answer, its title and its text."""


class Guarding(QObject):
    """Watches one composer.

    In public everything that is found stops 送信 until it is hidden, taken out or confirmed; in private only
    what belongs to another customer does. A confirmation holds for these words in this answer, and is
    forgotten when they are gone.
    """

    def __init__(self, bridge: Bridge, composer: Composer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._composer = bridge, composer
        self.card = GuardCard()
        self._findings: tuple[Finding, ...] = ()
        self._looked: Words | None = None
        self._kept: dict[InquiryId, frozenset[object]] = {}
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._look)
        composer.add_notice(self.card)
        composer.look_before_sending(self._before_sending)
        composer.bound.connect(self._on_bound)
        composer.title.textChanged.connect(lambda _text: self._on_changed())
        composer.editor.textChanged.connect(self._on_changed)
        composer.editor.composing.connect(self._on_changed)
        self.card.mask_wanted.connect(self._on_mask)
        self.card.remove_wanted.connect(self._on_remove)
        self.card.keep_wanted.connect(self._on_keep)
        self.card.changed_looks.connect(self._show)
        bridge.changed.connect(self._on_news)

    def _words(self) -> Words | None:
        inquiry = self._composer.inquiry
        if inquiry is None:
            return None
        return (inquiry.inquiry_id, self._composer.title.text(), self._composer.editor.toPlainText())

    def _on_changed(self) -> None:
        if self._words() != self._looked:
            self._pause.start()

    def _on_bound(self) -> None:
        self._findings, self._looked = (), None
        self._show()
        self._look()

    def _on_news(self, changes: Changes) -> None:
        if changes.touches(Noun.ORDERS, Noun.SETTINGS):
            self._looked = None
            self._pause.start()

    def _before_sending(self, go: Callable[[], None]) -> None:
        """Look at the very words that would go, unless that is done.

        The store answers in order, so whoever opens another conversation in the meantime does so after this.
        """
        if self._words() == self._looked:
            go()
        else:
            self._look(go)

    def _look(self, then: Callable[[], None] | None = None) -> None:
        words = self._words()
        if words is None or self._composer.editor.is_composing():
            return  # the end of the composition is a change and brings us here again
        self._pause.stop()
        looking = self._bridge.engine.guard.look(words[0], f"{words[1]}\n{words[2]}")
        self._bridge.ask(self, looking, partial(self._on_found, words, then))

    def _on_found(self, words: Words, then: Callable[[], None] | None, findings: tuple[Finding, ...]) -> None:
        now = self._words()
        if self._composer.editor.is_composing() or now is None or now[0] != words[0]:
            return
        if now != words:
            self._look(then)
            return
        self._looked, self._findings = words, findings
        self._forget(words[0])
        self._show()
        if then is not None:
            then()

    def _forget(self, inquiry_id: InquiryId) -> None:
        kept = self._kept.pop(inquiry_id, frozenset()) & {finding.key for finding in self._findings}
        if kept:
            self._kept[inquiry_id] = kept

    def _show(self) -> None:
        inquiry = self._composer.inquiry
        if inquiry is None:
            return
        kept = self._kept.get(inquiry.inquiry_id, frozenset())
        left = tuple(finding for finding in self._findings if finding.key not in kept)
        foreign = tuple(finding for finding in left if finding.foreign)
        others = tuple(finding for finding in left if not finding.foreign)
        stops = inquiry.public and self._bridge.engine.settings.current.public_guard is PublicGuard.STOP
        stopping = foreign + others if stops else foreign
        personal = len(stopping) > len(foreign)
        focused = self.card.isAncestorOf(QApplication.focusWidget() or self.card)
        self._composer.hinder(Rank.FOREIGN, partial(say, "guard.reason.foreign") if foreign else None)
        self._composer.hinder(Rank.PERSONAL, partial(say, "guard.reason.personal") if personal else None)
        shown = stopping or tuple(finding for finding in left if _worth_a_hint(finding, inquiry))
        if stopping:
            self.card.object_to(stopping, foreign_only=not personal)
        else:
            self.card.hint_at(shown)
        self._mark(shown, bad=bool(stopping))
        if focused and not stopping:
            self._composer.take_keys()

    def _mark(self, shown: tuple[Finding, ...], *, bad: bool) -> None:
        start = self._body_start()
        spans = [(max(0, one.start - start), one.end - start) for one in shown if one.end > start]
        guard_marks.underline(self._composer.editor, spans, bad=bad)

    def _body_start(self) -> int:
        return len(self._composer.title.text()) + 1

    def _on_keep(self) -> None:
        if self._looked is not None:
            self._kept[self._looked[0]] = frozenset(finding.key for finding in self._findings)
            self._show()

    def _on_mask(self, finding: Finding) -> None:
        self._replace(finding, hidden(finding.text))

    def _on_remove(self, finding: Finding) -> None:
        self._replace(finding, "")

    def _replace(self, finding: Finding, words: str) -> None:
        """In the title or in the text; what changed since it was found is left alone."""
        if self._words() != self._looked or self._composer.editor.is_composing():
            return
        start = self._body_start()
        if finding.start >= start:
            span = (finding.start - start, finding.end - start)
            guard_marks.replace(self._composer.editor, span, words)
        else:
            title = self._composer.title.text()
            self._composer.title.setText(title[: finding.start] + words + title[finding.end :])
        self._look()


def _worth_a_hint(finding: Finding, inquiry: Inquiry) -> bool:
    """In public, where 警告 is set, everything is."""
    return inquiry.public or finding.kind not in _COMMON or finding.foreign
