"""The right side of 管理: the fields of one saved reply, the variables it may hold, and how it will read."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from qpost.desktop.canned_replies.body_box import BodyBox
from qpost.desktop.canned_replies.form import Form
from qpost.desktop.canned_replies.preview import Preview
from qpost.desktop.canned_replies.variable_row import VariableRow
from qpost.desktop.theme import Role, font_for_text
from qpost.desktop.widgets.buttons import PrimaryButton, QuietButton
from qpost.desktop.widgets.choice import CheckBox
from qpost.desktop.widgets.drop_down import DropDown
from qpost.desktop.widgets.field import Field, Note
from qpost.desktop.widgets.flow import FlowLayout
from qpost.desktop.widgets.ime import ImeLineEdit, ImePlainTextEdit
from qpost.desktop.widgets.labels import ElidedLabel, PlainLabel
from qpost.desktop.widgets.offer import Offer, Value
from qpost.desktop.widgets.surfaces import on_plane
from qpost.desktop.widgets.worded import Worded
from qpost.desktop.words import of, say
from qpost.domain.commands import BODY_LIMIT, length
from qpost.domain.filling import personal
from qpost.domain.refusals import Refusal
from qpost.domain.settings import Language
from qpost.domain.variables import Variable, name

BODY_HEIGHT = 148


class Editor(Worded):
    """Holds one form at a time; what is typed is told at once and never lost by showing another.

    Signals:
        edited(Form): something is another now.
        save_wanted(): 保存.
        revert_wanted(): what was typed shall go.
        delete_wanted(): 削除.
    """

    edited = Signal(object)
    save_wanted = Signal()
    revert_wanted = Signal()
    delete_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = Form()
        self._quiet = False
        self._folders: tuple[str, ...] = ()
        self.name, self.abbreviation = Field(ImeLineEdit()), Field(ImeLineEdit())
        self.folder = Field(ImeLineEdit())
        self.folders = QuietButton("", "folder")
        self.language: DropDown[Language] = DropDown(tuple(Language))
        self.public_safe, self.pinned = CheckBox(), CheckBox()
        self.body = ImePlainTextEdit()
        self.preview = Preview()
        self.variables = VariableRow()
        self.save, self.delete = PrimaryButton(), QuietButton("", "trash-2")
        self.revert = QuietButton("", "undo-2")
        self._counter = PlainLabel("", Role.META, tone="quiet")
        self._personal = Note("triangle-alert", "warn")
        self._refused = Note("circle-alert", "danger")
        self._standing = ElidedLabel("", Role.META, tone="quiet")
        self._labels = {word: PlainLabel("", Role.CONTROL, tone="quiet") for word in ("language", "body")}
        self.foot = self._make_foot()
        """Stands below the fields however far they are scrolled."""
        self._lay_out()
        self._connect()
        self.retranslate()

    @property
    def form(self) -> Form:
        """What stands in the fields."""
        return self._form

    def show_form(self, form: Form, *, folders: tuple[str, ...]) -> None:
        """Show another entry, or the same with its newest words; carets stay where nothing changed."""
        self._folders = folders
        self.folders.setVisible(bool(folders))
        if form == self._form:
            return
        self._quiet, self._form = True, form
        for field, text in (
            (self.name, form.name),
            (self.abbreviation, form.abbreviation),
            (self.folder, form.folder),
        ):
            if field.edit.text() != text:
                field.edit.setText(text)
        if self.body.toPlainText() != form.body:
            self.body.setPlainText(form.body)
        self.language.set_value(form.language)
        self.public_safe.set_value(form.public_safe)
        self.pinned.set_value(form.pinned)
        self._quiet = False
        self.show_refusal(None)
        self._follow()

    def show_standing(self, words: str, *, unsaved: bool, new: bool) -> None:
        """Say where the entry stands, and offer what can be done with it."""
        self._standing.setText(words)
        self.save.setEnabled(unsaved)
        self.revert.setVisible(unsaved and not new)

    def show_refusal(self, refusal: Refusal | None) -> None:
        """Say why it cannot be kept, and put the keys where that can be mended."""
        self._refused.say(of(refusal) if refusal is not None else "")
        if refusal in (Refusal.EMPTY_NAME, Refusal.NAME_TOO_LONG):
            self.name.edit.setFocus()
        elif refusal is not None:
            self.body.setFocus()

    def standing(self) -> str:
        """What is said of where the entry stands."""
        return self._standing.text()

    def refusal_words(self) -> str:
        """Why it could not be kept."""
        return self._refused.sentence()

    def warning(self) -> str:
        """What is said of variables that name somebody."""
        return self._personal.sentence()

    def counted(self) -> str:
        """What the counter says."""
        return self._counter.text()

    def _on_edited(self) -> None:
        if self._quiet:
            return
        form = replace(
            self._form,
            folder=self.folder.edit.text(),
            name=self.name.edit.text(),
            abbreviation=self.abbreviation.edit.text(),
            language=self.language.value(),
            body=self.body.toPlainText(),
            public_safe=self.public_safe.isChecked(),
            pinned=self.pinned.isChecked(),
        )
        if form != self._form:
            self._form = form
            self.show_refusal(None)
            self._follow()
            self.edited.emit(form)

    def _follow(self) -> None:
        """Count, warn, and read along."""
        form = self._form
        number = length(form.body)
        self._counter.setText(say("canned.counter", number=f"{number:,}", limit=f"{BODY_LIMIT:,}"))
        self._counter.set_tone("danger" if number > BODY_LIMIT else "quiet")
        spans = personal(form.body)
        self._personal.say(say("canned.personal", variable=spans[0].text) if spans else "")
        self.body.setFont(font_for_text(form.body, Role.BODY))
        self.preview.show_body(form.body, form.language)

    def _insert(self, variable: Variable) -> None:
        self.body.textCursor().insertText(f"{{{name(variable, self._form.language)}}}")
        self.body.setFocus()

    def _offer_folders(self) -> None:
        entries = [Value(folder, folder == self._form.folder.strip()) for folder in self._folders]
        Offer(self.folders, self.folders.accessibleName(), entries, self._on_folder)

    def _on_folder(self, place: int) -> None:
        self.folder.edit.setText(self._folders[place])

    def _connect(self) -> None:
        for field in (self.name, self.abbreviation, self.folder):
            field.edit.textChanged.connect(lambda _text: self._on_edited())
        self.body.textChanged.connect(self._on_edited)
        self.body.send_requested.connect(lambda _open: self.save_wanted.emit())
        self.language.chosen.connect(lambda _one: self._on_edited())
        for box in (self.public_safe, self.pinned):
            box.chosen.connect(lambda _on: self._on_edited())
        self.variables.wanted.connect(self._insert)
        self.folders.clicked.connect(self._offer_folders)
        self.save.clicked.connect(lambda: self.save_wanted.emit())
        self.revert.clicked.connect(lambda: self.revert_wanted.emit())
        self.delete.clicked.connect(lambda: self.delete_wanted.emit())

    def _lay_out(self) -> None:
        fields = QGridLayout()
        fields.setHorizontalSpacing(12)
        fields.setVerticalSpacing(12)
        fields.addWidget(self.name, 0, 0)
        fields.addWidget(self.abbreviation, 0, 1)
        fields.addLayout(self._folder_row(), 1, 0)
        fields.addLayout(self._language_column(), 1, 1)
        fields.setColumnStretch(0, 2)
        fields.setColumnStretch(1, 1)
        checks = QWidget()
        flow = FlowLayout(checks, gap=8)
        for box in (self.public_safe, self.pinned):
            flow.addWidget(box)
        above = QHBoxLayout()
        above.addWidget(self._labels["body"], 1)
        above.addWidget(self._counter)
        self.body.setMinimumHeight(BODY_HEIGHT)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(fields)
        column.addWidget(checks)
        column.addLayout(above)
        column.addWidget(BodyBox(self.body), 2)
        for part in (self.variables, self._personal, self._refused):
            column.addWidget(part)
        column.addWidget(self.preview, 1)

    def _folder_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.folder, 1)
        beside = QVBoxLayout()
        beside.addStretch(1)
        beside.addWidget(self.folders)
        row.addLayout(beside)
        return row

    def _language_column(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(self._labels["language"])
        column.addWidget(self.language)
        return column

    def _make_foot(self) -> QWidget:
        made = QWidget()
        on_plane(made, "surface")
        foot = QHBoxLayout(made)
        foot.setContentsMargins(16, 10, 24, 10)
        foot.setSpacing(8)
        foot.addWidget(self.delete)
        foot.addWidget(self._standing, 1)
        foot.addWidget(self.revert)
        foot.addWidget(self.save)
        return made

    def retranslate(self) -> None:
        """Say everything again in the language of the screens."""
        self.name.set_label(say("canned.name"))
        self.abbreviation.set_label(say("canned.abbreviation"))
        self.abbreviation.edit.setPlaceholderText(say("canned.abbreviation.hint"))
        self.folder.set_label(say("canned.folder.label"))
        self.folders.setText(say("canned.folder.choose"))
        self.language.set_words(say("canned.language"), [of(one) for one in Language])
        self._labels["language"].setText(say("canned.language"))
        self._labels["body"].setText(say("canned.body"))
        self.body.setAccessibleName(say("canned.body"))
        self.public_safe.setText(say("canned.public_safe.what"))
        self.pinned.setText(say("canned.pinned.what"))
        self.save.setText(say("canned.save"))
        self.revert.setText(say("canned.revert"))
        self.delete.setText(say("canned.delete"))
        self._follow()
