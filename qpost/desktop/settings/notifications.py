"""通知: which kinds, how much they say, whether they sound, the quiet hours, and a rest (ux.md §2.17)."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from qpost.desktop.bridge import Bridge
from qpost.desktop.notifications import Rest, rest_until, resting
from qpost.desktop.settings.section import Section
from qpost.desktop.theme import Role
from qpost.desktop.widgets.buttons import SecondaryButton
from qpost.desktop.widgets.choice import CheckBox
from qpost.desktop.widgets.drop_down import DropDown
from qpost.desktop.widgets.labels import PlainLabel
from qpost.desktop.widgets.switch import Switch
from qpost.desktop.words import clock, of, say
from qpost.domain.happenings import Topic
from qpost.domain.settings import Settings

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
        """Name the group, and each."""
        self.setAccessibleName(say("tray.set.kinds"))
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


class NotificationSection(Section):
    """種類, 内容を隠す, 音, 静かな時間, 通知を止める."""

    title = "tray.set.notifications"
    resets = ("muted", "hide_content", "notification_sound", "quiet_hours", "quiet_from", "quiet_until")

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self.kinds = KindBoxes(self)
        self.hide_content = Switch(self)
        self.sound = Switch(self)
        self.quiet = QuietHours(self)
        self.rest = RestChoice(self)
        self.card((self.kinds, "tray.set.kinds", "tray.set.kinds.what"))
        self.card(
            (self.hide_content, "tray.set.hide", "tray.set.hide.what"),
            (self.sound, "tray.set.sound", "tray.set.sound.what"),
            (self.quiet, "tray.set.quiet", "tray.set.quiet.what"),
            (self.rest, "tray.rest", "tray.set.rest.what"),
        )
        self._connect()
        self.ready()

    def read(self, current: Settings) -> None:
        """Show what holds now."""
        self.kinds.set_muted(current.muted)
        self.hide_content.set_value(current.hide_content)
        self.sound.set_value(current.notification_sound)
        self.quiet.set_values(current.quiet_hours, current.quiet_from, current.quiet_until)
        self.rest.show_until(current.rest_until if resting(self._now(), current) else None)

    def say_words(self) -> None:
        """Name the controls."""
        self.kinds.set_words()
        self.hide_content.set_words(say("tray.set.hide"), say("settings.on"), say("settings.off"))
        self.sound.set_words(say("tray.set.sound"), say("settings.on"), say("settings.off"))
        self.quiet.set_words()

    def _connect(self) -> None:
        for box in self.kinds.boxes.values():
            box.chosen.connect(lambda _on: self.change(muted=self.kinds.muted()))
        self.hide_content.chosen.connect(lambda on: self.change(hide_content=on))
        self.sound.chosen.connect(lambda on: self.change(notification_sound=on))
        self.quiet.on.chosen.connect(lambda on: self.change(quiet_hours=on))
        self.quiet.begin.chosen.connect(lambda hour: self.change(quiet_from=hour))
        self.quiet.end.chosen.connect(lambda hour: self.change(quiet_until=hour))
        self.rest.chosen.connect(self._on_rest)

    def _on_rest(self, rest: Rest | None) -> None:
        self.change(rest_until=None if rest is None else rest_until(rest, self._now(), self.current))

    def _now(self) -> datetime:
        return self.bridge.engine.clock.now()
