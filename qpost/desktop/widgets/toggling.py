"""Buttons that stay pressed: what assistive technology switches without a click is a click to the program."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton as Host
else:
    Host = object  # Qt's class comes from whoever mixes this in


class Toggling(Host):
    """Mixed into a button, before Qt's own class; `hear_switching` once it is made."""

    _known = False
    """Whether it goes on or off by a click or by the program."""

    def hear_switching(self) -> None:
        """Begin to take a switch that nobody clicked for a click."""
        self.toggled.connect(self._on_toggled)

    def setChecked(self, on: bool) -> None:
        """Switch it without telling anybody that a person did."""
        self._known = True
        super().setChecked(on)
        self._known = False

    def nextCheckState(self) -> None:
        """A click switches it; the click itself is told by Qt."""
        self._known = True
        super().nextCheckState()
        self._known = False

    def _on_toggled(self, on: bool) -> None:
        if not self._known:
            self.clicked[bool].emit(on)  # type: ignore[index]  # PySide6 picks the form without a state
