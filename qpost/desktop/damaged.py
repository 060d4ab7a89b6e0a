"""The page that takes the window's place when a local file cannot be trusted: what happened, what to do."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout, QWidget

from qpost.desktop.announcer import announce
from qpost.desktop.cover import Cover
from qpost.desktop.theme import Role
from qpost.desktop.widgets.buttons import PrimaryButton, SecondaryButton
from qpost.desktop.widgets.ime import ImePlainTextEdit
from qpost.desktop.widgets.labels import Picture, PlainLabel
from qpost.desktop.widgets.window import Window
from qpost.desktop.words import count, of, say
from qpost.domain.failures import StoreBroken, StoreDamaged, StoreOnNetwork, StoreTooNew
from qpost.engine.ports import Rescued

_SENTENCES = ("app.damaged.what", "app.damaged.kept", "app.damaged.todo")
_TEXT_HEIGHT = 160


class DamagedCover(Cover):
    """Nothing can be sent or saved any more, but what is typed can be copied.

    Signals:
        quit_wanted(): the program shall end.
        rescue_wanted(): begin anew with what can be read.
        go_on_wanted(): what could be read was told; open the shop.
    """

    quit_wanted = Signal()
    rescue_wanted = Signal()
    go_on_wanted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._failure: StoreDamaged = StoreDamaged()
        self._nothing_open = False
        self._rescued: Rescued | None = None
        self._title = PlainLabel("", Role.SECTION, tone="danger", wrap=True)
        self._sentences = [PlainLabel("", Role.UI, wrap=True) for _ in _SENTENCES]
        self._label = PlainLabel("", Role.CONTROL, tone="quiet")
        self.text: QPlainTextEdit = ImePlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setFixedHeight(_TEXT_HEIGHT)
        self.copy, self.quit = SecondaryButton("", "copy"), PrimaryButton()
        self.rescue, self.go_on = SecondaryButton(), PrimaryButton()
        self.rescue.clicked.connect(self._on_rescue)
        self.go_on.clicked.connect(self.go_on_wanted)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text.toPlainText()))
        self.quit.clicked.connect(self.quit_wanted)
        self.body.addWidget(Picture("triangle-alert", "danger", 20))
        self._frame = QFrame()
        self._frame.setProperty("note", "plain")
        framed = QVBoxLayout(self._frame)
        framed.setContentsMargins(1, 1, 1, 1)
        framed.addWidget(self.text)
        for part in (self._title, *self._sentences, self._label, self._frame):
            self.body.addWidget(part)
        self.body.addStretch(1)
        for button in (self.copy, self.rescue, self.quit, self.go_on):
            self.buttons.addWidget(button)
        self.go_on.hide()
        self.retranslate()

    def tell(
        self, texts: tuple[str, ...], failure: StoreDamaged | None = None, *, nothing_open: bool = False
    ) -> None:
        """Take the window's place, with the texts that are typed and kept nowhere else.

        Where nothing is open yet, a file that is broken can be left behind with what can be read of it.
        """
        self._failure, self._nothing_open = failure or self._failure, nothing_open
        self.rescue.setVisible(self._can_be_rescued())
        self.retranslate()
        self.text.setPlainText("\n\n".join(texts))
        for part in (self._label, self._frame, self.copy):
            part.setVisible(bool(texts))
        self.open(self.copy if texts else self.quit)
        announce(self, self.accessibleName(), urgent=True)

    def retranslate(self) -> None:
        """Say everything again in the language of the screens."""
        title = "app.damaged" if self._rescued is None else "app.damaged.rescued.title"
        self._title.setText(say(title))
        for label, sentence in zip(self._sentences, self._said(), strict=True):
            label.setText(sentence)
            label.setVisible(bool(sentence))
        self.rescue.setText(say("app.damaged.rescue"))
        self.go_on.setText(say("app.damaged.go_on"))
        self._label.setText(say("app.damaged.texts"))
        self.text.setAccessibleName(say("app.damaged.texts"))
        self.copy.setText(say("app.damaged.copy"))
        self.quit.setText(say("app.damaged.quit"))
        self.setAccessibleName(f"{self._title.text()} {self._sentences[0].text()}")

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of the screens."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def tell_rescued(self, rescued: Rescued) -> None:
        """Say what could be read; from here the shop can be opened."""
        self._rescued = rescued
        for button in (self.rescue, self.quit):
            button.hide()
        self.go_on.show()
        self.retranslate()
        self.go_on.setFocus()
        announce(self, self.accessibleName())

    def fail_to_rescue(self, failure: StoreDamaged) -> None:
        """Say that not even a new file could be made."""
        self.rescue.setEnabled(True)
        self.tell((), failure, nothing_open=self._nothing_open)

    def _can_be_rescued(self) -> bool:
        return self._nothing_open and isinstance(self._failure, StoreBroken)

    def _said(self) -> tuple[str, str, str]:
        if self._rescued is not None:
            if not self._rescued.drafts and not self._rescued.waiting:
                return say("app.damaged.rescued.nothing"), "", ""
            drafts, waiting = count(self._rescued.drafts), count(self._rescued.waiting)
            return say("app.damaged.rescued", drafts=drafts, waiting=waiting), "", ""
        if isinstance(self._failure, StoreTooNew | StoreOnNetwork):
            return of(self._failure), "", ""
        if self._can_be_rescued():
            return of(self._failure), say("app.damaged.rescue.text"), ""
        what, kept, todo = map(say, _SENTENCES)
        return what, kept, todo

    def _on_rescue(self) -> None:
        self.rescue.setEnabled(False)
        self.rescue_wanted.emit()


class DamagedWindow(Window):
    """The same where no shop could be opened at all."""

    def __init__(self, failure: StoreDamaged) -> None:
        super().__init__()
        self.resize(640, 480)
        QVBoxLayout(self)
        self.cover = DamagedCover(self)
        self.cover.quit_wanted.connect(self.close)
        self.cover.tell((), failure, nothing_open=True)
        self.retranslate()

    def retranslate(self) -> None:
        """Name the window."""
        self.setWindowTitle(say("app.damaged"))
