"""The sign-in window: the form, one button, and what came of it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QLineEdit, QVBoxLayout, QWidget

from qpost import __version__
from qpost.desktop.announcer import announce
from qpost.desktop.bridge import Bridge
from qpost.desktop.sign_in.form import SignInForm
from qpost.desktop.theme import Role
from qpost.desktop.widgets.buttons import PrimaryButton
from qpost.desktop.widgets.field import Note
from qpost.desktop.widgets.labels import Picture, PlainLabel
from qpost.desktop.widgets.window import Window
from qpost.desktop.words import of, say
from qpost.domain.changes import Changes, Noun
from qpost.domain.failures import Failure
from qpost.domain.refusals import SignInRefusal
from qpost.domain.settings import Language
from qpost.engine.session import ChoosingShop, Working

_WIDTH = 464
_SIDE = 40


class SignInWindow(Window):
    """Who works here.

    Signals:
        signed_in(ChoosingShop | Working): the backend granted a session, or renewed the one in work.
    """

    signed_in = Signal(object)

    def __init__(self, bridge: Bridge, server: str, *, login: str = "", password: str = "") -> None:
        super().__init__()
        self._bridge = bridge
        self._server = server
        self._busy = False
        self._trouble: Failure | SignInRefusal | None = None
        self.form = SignInForm(self)
        self.button = PrimaryButton("", parent=self)
        self.button.set_size("large")
        self._note = Note("circle-alert", "danger", self)
        self._tagline = PlainLabel("", Role.META, self, tone="quiet")
        self._lay_out()
        self._fill_in(login, password)
        self.form.asked.connect(self.sign_in)
        self.button.clicked.connect(self.sign_in)
        self.form.language_chosen.connect(self._on_language)
        self.form.autostart_chosen.connect(self._on_autostart)
        bridge.changed.connect(self._on_changed)
        bridge.ask(self, bridge.engine.session.vault_usable(), self.form.set_vault_usable, self._on_no_vault)
        self.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter signs in from boxes and choices too; a field says so itself, and knows of composing."""
        entered = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if entered and not isinstance(self.focusWidget(), QLineEdit):
            self.sign_in()
        else:
            super().keyPressEvent(event)

    def sign_in(self) -> None:
        """Try with what is in the fields; nothing typed is lost whatever comes of it."""
        if self._busy:
            return
        self.show_trouble(None)
        entered = self.form.entered()
        if not entered.login:
            self.form.blame_login(say("sign_in.login.missing"))
            return
        if not entered.password:
            self.form.blame_password(say("sign_in.password.missing"))
            return
        self._set_busy(True)
        self._bridge.ask(
            self,
            self._bridge.engine.session.sign_in(
                self._server, entered.location, entered.login, entered.password, save=entered.save
            ),
            self._on_answer,
            self._on_failure,
        )

    def tell(self, failure: Failure) -> None:
        """Say why the saved session could not be gone on with."""
        self.show_trouble(failure)

    def retranslate(self) -> None:
        """Say all words anew, the trouble included."""
        self.setWindowTitle(say("sign_in.title"))
        self._tagline.setText(say("sign_in.tagline"))
        self.button.setText(say("sign_in.busy" if self._busy else "sign_in.button"))
        if self._trouble is not None:
            self.show_trouble(self._trouble)

    def _on_answer(self, answer: ChoosingShop | Working | SignInRefusal) -> None:
        self._set_busy(False)
        if isinstance(answer, SignInRefusal):
            self.show_trouble(answer)
            announce(self, of(answer), urgent=True)
            return
        self.signed_in.emit(answer)

    def _on_failure(self, failure: Failure) -> None:
        self._set_busy(False)
        self.show_trouble(failure)
        announce(self, of(failure), urgent=True)

    def show_trouble(self, trouble: Failure | SignInRefusal | None) -> None:
        """Say what came in the way, at the place it concerns; None takes it away."""
        self._trouble = trouble
        self.form.clear_errors()
        self._note.say("")
        match trouble:
            case None:
                return
            case SignInRefusal.WRONG_CREDENTIALS:
                self.form.blame_password(of(trouble))
            case SignInRefusal.ACCOUNT_LOCKED:
                self.form.blame_login(of(trouble))
            case _:
                self._note.say(of(trouble))

    def trouble(self) -> str:
        """The sentence that is shown, wherever it stands."""
        return self._note.sentence() or self.form.login_field.error() or self.form.password_field.error()

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.form.setEnabled(not busy)
        if not busy:
            self.form.save.setEnabled(self.form.vault_usable)
        self.button.setEnabled(not busy)
        self.retranslate()

    def _on_no_vault(self, _failure: Failure) -> None:
        self.form.set_vault_usable(False)

    def _on_language(self, language: Language) -> None:
        self._bridge.engine.settings.change(language=language)

    def _on_autostart(self, wanted: bool) -> None:
        settings = self._bridge.engine.settings
        settings.change(autostart=wanted)
        # The system has the last word: what it did not take is not ticked.
        self.form.autostart.set_value(settings.current.autostart)

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(Noun.SETTINGS):
            self.form.language.set_value(self._bridge.engine.settings.current.language)

    def _fill_in(self, login: str, password: str) -> None:
        current = self._bridge.engine.settings.current
        self.form.location.set_value(current.location)
        self.form.login.setText(login or current.login)
        self.form.password.setText(password)
        self.form.language.set_value(current.language)
        self.form.save.setChecked(current.save_session)
        self.form.autostart.set_value(current.autostart)
        first = self.form.password if self.form.login.text() else self.form.login
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        inner = QWidget(self)
        inner.setFixedWidth(_WIDTH)
        column = QVBoxLayout(inner)
        column.setContentsMargins(_SIDE, 24, _SIDE, 24)
        column.setSpacing(0)
        column.addLayout(self._head())
        column.addSpacing(20)
        column.addWidget(self.form)
        column.addWidget(self._note)
        column.addSpacing(16)
        column.addWidget(self.button)
        column.addSpacing(16)
        release = PlainLabel(f"v{__version__}", Role.META, self, tone="quiet")
        column.addWidget(release, 0, Qt.AlignmentFlag.AlignRight)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        # The window is as tall as what it says; the fields stay where they are when an error appears.
        whole.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)
        whole.addWidget(inner)

    def _head(self) -> QHBoxLayout:
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(PlainLabel("qpost", Role.PAGE_TITLE, self))
        names.addWidget(self._tagline)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(Picture("qpost", "accent", 40, self))
        head.addLayout(names, 1)
        return head
