"""What is asked at sign-in, in the manuals' order, each error under the field it concerns."""

import sys
import unicodedata
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from qpost.desktop.sign_in.password import PasswordEdit
from qpost.desktop.theme import Role
from qpost.desktop.widgets.choice import CheckBox, Choices
from qpost.desktop.widgets.drop_down import DropDown
from qpost.desktop.widgets.field import Field, Note
from qpost.desktop.widgets.ime import ImeLineEdit
from qpost.desktop.widgets.labels import PlainLabel
from qpost.desktop.widgets.worded import Worded
from qpost.desktop.words import of, say
from qpost.domain.settings import Language
from qpost.domain.shops import Location

_FIELD_HEIGHT = 36
_UNDER_BOX = 24


@dataclass(frozen=True, slots=True)
class Entered:
    """What somebody typed and ticked."""

    location: Location
    login: str
    password: str
    save: bool


class SignInForm(Worded):
    """The fields; `asked` when Enter was pressed in one of them."""

    asked = Signal()
    language_chosen = Signal(object)
    autostart_chosen = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._location_label = PlainLabel("", Role.CONTROL, self, tone="quiet")
        self.location = Choices(tuple(Location), self, spacing=24)
        self.login = ImeLineEdit(self)
        self.password = PasswordEdit(self)
        self.login_field = Field(self.login, parent=self)
        self.password_field = Field(self.password, parent=self)
        self._caps_lock = Note("arrow-big-up", "warn", self)
        self._full_width = Note("triangle-alert", "warn", self)
        self._language_label = PlainLabel("", Role.CONTROL, self, tone="quiet")
        self.language = DropDown(tuple(Language), self, picture="languages")
        self.save = CheckBox("", self)
        self._save_note = PlainLabel("", Role.META, self, tone="quiet", wrap=True)
        self.autostart = CheckBox("", self)
        self._caps_lock_on = False
        self.vault_usable = True
        self._lay_out()
        self._connect()
        self.retranslate()

    def entered(self) -> Entered:
        """What is in the fields; the ID as the marketplace writes it, the password untouched."""
        login = unicodedata.normalize("NFKC", self.login.text()).strip()
        return Entered(self.location.value(), login, self.password.text(), self.save.isChecked())

    def set_vault_usable(self, usable: bool) -> None:
        """Say why nothing can be saved where nothing can."""
        self.vault_usable = usable
        self.save.setEnabled(usable)
        if not usable:
            self.save.setChecked(False)
        self.retranslate()

    def said_of_keys(self) -> list[str]:
        """What is noted about the keyboard under the password."""
        return [note.sentence() for note in (self._caps_lock, self._full_width) if note.sentence()]

    def clear_errors(self) -> None:
        """Take every error away."""
        for field in (self.login_field, self.password_field):
            field.set_error("")

    def blame_login(self, sentence: str) -> None:
        """The ID has to be looked at again."""
        self.login_field.set_error(sentence)
        self.login.setFocus(Qt.FocusReason.OtherFocusReason)

    def blame_password(self, sentence: str) -> None:
        """The password has to be looked at again; it is selected, and kept."""
        self.password_field.set_error(sentence)
        self.password.setFocus(Qt.FocusReason.OtherFocusReason)
        self.password.selectAll()

    def retranslate(self) -> None:
        """Say all words anew."""
        self._location_label.setText(say("sign_in.location"))
        self.location.set_words(say("sign_in.location"), [of(place) for place in Location])
        self.login_field.set_label(say("sign_in.login"))
        self.password_field.set_label(say("sign_in.password"))
        self.password.retranslate()
        self._language_label.setText(say("sign_in.language"))
        self.language.set_words(say("sign_in.language"), [of(language) for language in Language])
        self.save.setText(say("sign_in.save"))
        note = say("sign_in.save.note" if self.vault_usable else "sign_in.save.impossible")
        self._save_note.setText(note)
        self.save.setAccessibleDescription(note)
        windows = sys.platform == "win32"
        self.autostart.setText(say("sign_in.autostart.windows" if windows else "sign_in.autostart"))
        self._note_keys()

    def _lay_out(self) -> None:
        for edit in (self.login, self.password, self.language):
            edit.setMinimumHeight(_FIELD_HEIGHT)
        self.login.setInputMethodHints(
            Qt.InputMethodHint.ImhPreferLatin | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        place = QHBoxLayout()
        place.setSpacing(24)
        place.addWidget(self._location_label)
        place.addWidget(self.location, 1)
        column.addLayout(place)
        column.addSpacing(12)
        column.addWidget(self.login_field)
        column.addSpacing(16)
        column.addWidget(self.password_field)
        column.addWidget(self._caps_lock)
        column.addWidget(self._full_width)
        column.addSpacing(16)
        column.addWidget(self._language_label)
        column.addSpacing(4)
        column.addWidget(self.language)
        column.addSpacing(12)
        column.addWidget(self.save)
        indented = QHBoxLayout()
        indented.setContentsMargins(_UNDER_BOX, 0, 0, 0)
        indented.addWidget(self._save_note)
        column.addLayout(indented)
        column.addSpacing(4)
        column.addWidget(self.autostart)

    def _connect(self) -> None:
        self.login.returnPressed.connect(self.asked)
        self.password.returnPressed.connect(self.asked)
        self.login.editingFinished.connect(self._write_login_half_width)
        self.login.textEdited.connect(lambda _text: self.login_field.set_error(""))
        self.password.textEdited.connect(self._on_password_edited)
        self.password.caps_lock_seen.connect(self._on_caps_lock)
        self.language.chosen.connect(self.language_chosen)
        self.autostart.chosen.connect(self.autostart_chosen)

    def _write_login_half_width(self) -> None:
        wanted = self.entered().login
        if wanted != self.login.text():
            self.login.setText(wanted)

    def _on_password_edited(self, _text: str) -> None:
        self.password_field.set_error("")
        self._note_keys()

    def _on_caps_lock(self, on: bool) -> None:
        self._caps_lock_on = on
        self._note_keys()

    def _note_keys(self) -> None:
        self._caps_lock.say(say("sign_in.caps_lock") if self._caps_lock_on else "")
        self._full_width.say(say("sign_in.full_width") if self.password.has_full_width() else "")
