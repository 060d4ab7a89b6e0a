"""The guard beside the words of a sheet: an entry of the product page, or the reason of a hiding."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from qpost.desktop.bridge import Bridge
from qpost.desktop.inquiries import guard_marks
from qpost.desktop.inquiries.guard_card import GuardCard
from qpost.desktop.inquiries.guarding import PAUSE_MS
from qpost.desktop.widgets.ime import ImePlainTextEdit
from qpost.desktop.words import say
from qpost.domain.ids import InquiryId
from qpost.domain.personal_data import Finding, hidden
from qpost.domain.settings import PublicGuard


class SheetGuard(QObject):
    """Looks in each pause of typing; what everybody will read must be hidden, taken out or confirmed.

    Signals:
        judged(str): why the sheet must wait, in the language of the screens; empty where it need not.
    """

    judged = Signal(str)

    def __init__(
        self,
        bridge: Bridge,
        about: InquiryId,
        edits: Sequence[ImePlainTextEdit],
        sheet: QWidget,
        *,
        public: bool,
    ) -> None:
        super().__init__(sheet)
        self._bridge, self._about, self._edits, self._public = bridge, about, tuple(edits), public
        self.card = GuardCard()
        self._findings: tuple[Finding, ...] = ()
        self._looked: str | None = None
        self._kept: frozenset[object] = frozenset()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._look)
        for edit in self._edits:
            edit.textChanged.connect(self._pause.start)
        self.card.mask_wanted.connect(lambda finding: self._replace(finding, hidden(finding.text)))
        self.card.remove_wanted.connect(lambda finding: self._replace(finding, ""))
        self.card.keep_wanted.connect(self._on_keep)
        self.card.changed_looks.connect(self._show)
        self._look()

    def before(self, go: Callable[[], None]) -> None:
        """Go on once the very words that stand there were looked at, and nothing in them is in the way."""
        if self._words() == self._looked:
            if not self._stopping():
                go()
        else:
            self._look(go)

    def _words(self) -> str:
        return "\n".join(edit.toPlainText() for edit in self._edits)

    def _look(self, then: Callable[[], None] | None = None) -> None:
        if any(edit.is_composing() for edit in self._edits):
            return  # the end of the composition is a change and brings us here again
        self._pause.stop()
        words = self._words()
        looking = self._bridge.engine.guard.look(self._about, words)
        self._bridge.ask(self, looking, partial(self._on_found, words, then))

    def _on_found(self, words: str, then: Callable[[], None] | None, findings: tuple[Finding, ...]) -> None:
        if words != self._words():
            self._look(then)
            return
        self._looked, self._findings = words, findings
        self._kept &= {finding.key for finding in findings}
        self._show()
        if then is not None and not self._stopping():
            then()

    def _left(self) -> tuple[Finding, ...]:
        return tuple(finding for finding in self._findings if finding.key not in self._kept)

    def _stopping(self) -> tuple[Finding, ...]:
        stop = self._bridge.engine.settings.current.public_guard is PublicGuard.STOP
        return tuple(finding for finding in self._left() if (self._public and stop) or finding.foreign)

    def _show(self) -> None:
        stopping, left = self._stopping(), self._left()
        foreign_only = bool(stopping) and all(finding.foreign for finding in stopping)
        if stopping:
            self.card.object_to(stopping, foreign_only=foreign_only)
        else:
            self.card.hint_at(left)
        self._mark(stopping or left, bad=bool(stopping))
        word = "guard.reason.foreign" if foreign_only else "guard.reason.personal"
        self.judged.emit(say(word) if stopping else "")

    def _mark(self, shown: tuple[Finding, ...], *, bad: bool) -> None:
        for edit, start, end in self._places():
            spans = [(one.start - start, one.end - start) for one in shown if start <= one.start < end]
            guard_marks.underline(edit, spans, bad=bad)

    def _places(self) -> list[tuple[ImePlainTextEdit, int, int]]:
        """Each field with where its words begin and end in what was looked at."""
        places, start = [], 0
        for edit in self._edits:
            end = start + len(edit.toPlainText())
            places.append((edit, start, end))
            start = end + 1
        return places

    def _replace(self, finding: Finding, words: str) -> None:
        """What changed since it was found is left alone."""
        if self._words() != self._looked:
            return
        for edit, start, end in self._places():
            if start <= finding.start < end:
                guard_marks.replace(edit, (finding.start - start, finding.end - start), words)
        self._look()

    def _on_keep(self) -> None:
        self._kept = frozenset(finding.key for finding in self._findings)
        self._show()
