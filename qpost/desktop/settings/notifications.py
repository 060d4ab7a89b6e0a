"""通知: which kinds, how much they say, whether they sound, the quiet hours, and a rest (ux.md §2.17)."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from qpost.desktop.bridge import Bridge
from qpost.desktop.notifications import Rest, rest_until, resting
from qpost.desktop.settings.row import SettingCard, SettingRow
from qpost.desktop.theme import Role
from qpost.desktop.widgets.buttons import SecondaryButton
from qpost.desktop.widgets.choice import CheckBox
from qpost.desktop.widgets.drop_down import DropDown
from qpost.desktop.widgets.labels import PlainLabel
from qpost.desktop.widgets.switch import Switch
from qpost.desktop.widgets.worded import Worded
from qpost.desktop.words import clock, of, say
from qpost.domain.changes import Changes, Noun
from qpost.domain.happenings import Topic

HOURS = tuple(range(24))
_LIST = 176
_HOUR_LIST = 88


class KindBoxes(QWidget):
    """種類: a box for each topic."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes = {topic: CheckBox("", self) for topic in Topic}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(4)
        for box in self.boxes.values():
            column.addWidget(box)

    def set_words(self) -> None:
        """Name each."""
        for topic, box in self.boxes.items():
            box.setText(of(topic))

    def muted(self) -> frozenset[Topic]:
        """Those that are not ticked."""
        return frozenset(topic for topic, box in self.boxes.items() if not box.isChecked())

    def set_muted(self, muted: frozenset[Topic]) -> None:
        """Tick all but these."""
        for topic, box in self.boxes.items():
            box.set_value(topic not in muted)


class QuietHours(QWidget):
    """静かな時間: on or off, from an hour until another."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.begin = DropDown(HOURS, self)
        self.end = DropDown(HOURS, self)
        self.on = Switch(self)
        self._dash = PlainLabel("", Role.UI, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for hour in (self.begin, self.end):
            hour.setMinimumWidth(_HOUR_LIST)
        for part in (self.begin, self._dash, self.end, self.on):
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)

    def set_words(self) -> None:
        """Name the parts."""
        hours = [say("tray.set.quiet.hour", hour=hour) for hour in HOURS]
        self.on.set_words(say("tray.set.quiet"), say("settings.on"), say("settings.off"))
        self.begin.set_words(say("tray.set.quiet.from"), hours)
        self.end.set_words(say("tray.set.quiet.until"), hours)
        self._dash.setText(say("tray.set.quiet.dash"))

    def set_values(self, on: bool, begin: int, end: int) -> None:
        """Show what holds."""
        self.on.set_value(on)
        self.begin.set_value(begin % 24)
        self.end.set_value(end % 24)
        for hour in (self.begin, self.end):
            hour.setEnabled(on)


class RestChoice(QWidget):
    """通知を止める: for how long; while it holds, the way out of it.

    Signals:
        chosen(Rest | None): another rest is wanted, or with None its end.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.how_long: DropDown[Rest | None] = DropDown((None, *Rest), self)
        self.how_long.setMinimumWidth(_LIST)
        self.end = SecondaryButton("", parent=self)
        self.end.clicked.connect(lambda: self.chosen.emit(None))
        self.how_long.chosen.connect(self.chosen)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.how_long)
        row.addWidget(self.end)

    def show_until(self, until: datetime | None) -> None:
        """Show what holds, in words of now."""
        texts = [say("tray.set.rest.none"), *(say(f"tray.rest.{rest.value}") for rest in Rest)]
        self.how_long.set_words(say("tray.rest"), texts)
        self.how_long.set_value(None)
        self.end.setText(say("tray.rest.end", time=clock(until)) if until else "")
        self.how_long.setVisible(until is None)
        self.end.setVisible(until is not None)


class NotificationSettings(Worded):
    """The section 通知: its title and a card of rows."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._title = PlainLabel("", Role.SECTION, self)
        self.kinds = KindBoxes(self)
        self.hide_content = Switch(self)
        self.sound = Switch(self)
        self.quiet = QuietHours(self)
        self.rest = RestChoice(self)
        self._rows = {
            word: SettingRow(control, self)
            for word, control in (
                ("tray.set.kinds", self.kinds),
                ("tray.set.hide", self.hide_content),
                ("tray.set.sound", self.sound),
                ("tray.set.quiet", self.quiet),
                ("tray.rest", self.rest),
            )
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._title)
        column.addWidget(SettingCard(list(self._rows.values()), self))
        self._connect()
        self.retranslate()
        self.read()

    def read(self) -> None:
        """Show what holds now."""
        current = self._bridge.engine.settings.current
        self.kinds.set_muted(current.muted)
        self.hide_content.set_value(current.hide_content)
        self.sound.set_value(current.notification_sound)
        self.quiet.set_values(current.quiet_hours, current.quiet_from, current.quiet_until)
        self.rest.show_until(current.rest_until if resting(self._now(), current) else None)

    def retranslate(self) -> None:
        """Say all words anew."""
        self._title.setText(say("tray.set.notifications"))
        self._rows["tray.set.kinds"].set_words(say("tray.set.kinds"), say("tray.set.kinds.what"))
        self._rows["tray.set.hide"].set_words(say("tray.set.hide"), say("tray.set.hide.what"))
        self._rows["tray.set.sound"].set_words(say("tray.set.sound"), say("tray.set.sound.what"))
        self._rows["tray.set.quiet"].set_words(say("tray.set.quiet"), say("tray.set.quiet.what"))
        self._rows["tray.rest"].set_words(say("tray.rest"), say("tray.set.rest.what"))
        self.kinds.set_words()
        self.hide_content.set_words(say("tray.set.hide"), say("settings.on"), say("settings.off"))
        self.sound.set_words(say("tray.set.sound"), say("settings.on"), say("settings.off"))
        self.quiet.set_words()
        self.read()

    def _connect(self) -> None:
        for box in self.kinds.boxes.values():
            box.chosen.connect(lambda _on: self._change(muted=self.kinds.muted()))
        self.hide_content.chosen.connect(lambda on: self._change(hide_content=on))
        self.sound.chosen.connect(lambda on: self._change(notification_sound=on))
        self.quiet.on.chosen.connect(lambda on: self._change(quiet_hours=on))
        self.quiet.begin.chosen.connect(lambda hour: self._change(quiet_from=hour))
        self.quiet.end.chosen.connect(lambda hour: self._change(quiet_until=hour))
        self.rest.chosen.connect(self._on_rest)
        self._bridge.changed.connect(self._on_changed)

    def _on_rest(self, rest: Rest | None) -> None:
        current = self._bridge.engine.settings.current
        self._change(rest_until=None if rest is None else rest_until(rest, self._now(), current))

    def _now(self) -> datetime:
        return self._bridge.engine.clock.now()

    def _change(self, **fields: object) -> None:
        self._bridge.engine.settings.change(**fields)

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(Noun.SETTINGS):
            self.read()
