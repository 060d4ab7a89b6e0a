"""The look of the program: which colours are worn now, and how palette and style sheet follow them."""

import re
from dataclasses import fields

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAccessibilityHints, QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from qpost.desktop import assets
from qpost.desktop.tokens import DARK, LIGHT, Tokens, high_contrast
from qpost.desktop.typography import Role, font, font_for_text, language_of, scaled, set_percent
from qpost.domain.settings import Appearance

__all__ = [
    "DARK",
    "LIGHT",
    "Role",
    "Signals",
    "Tokens",
    "apply",
    "colour",
    "font",
    "font_for_text",
    "language_of",
    "scaled",
    "signals",
    "style_sheet",
    "tokens",
]

_SCHEMES = {
    Appearance.SYSTEM: Qt.ColorScheme.Unknown,
    Appearance.LIGHT: Qt.ColorScheme.Light,
    Appearance.DARK: Qt.ColorScheme.Dark,
}


_GROWING = re.compile(r"((?:font-size|min-height|min-width): )(\d+)px")
"""Measures of the style sheet that grow with the text."""


class Signals(QObject):
    """Tells those who paint with colours of their own that these have changed."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.worn = LIGHT
        self.appearance = Appearance.SYSTEM
        self.following = False
        self.accessibility: QAccessibilityHints | None = None


_signals: list[Signals] = []


def signals() -> Signals:
    """The one teller of changes; made when first asked for, as Qt objects cannot outlive an application."""
    if not _signals:
        _signals.append(Signals())
    return _signals[0]


def tokens() -> Tokens:
    """The colours worn now."""
    return signals().worn


def colour(token: str) -> QColor:
    """A colour worn now, by the name of its use, for those who paint."""
    return QColor(getattr(tokens(), token))


def apply(app: QApplication, appearance: Appearance, percent: int = 100) -> None:
    """Dress the application, and go on following the system where that was asked."""
    hints = QGuiApplication.styleHints()
    teller = signals()
    if not teller.following:
        teller.following = True
        app.setStyle("Fusion")  # once: with a style sheet over it, Qt no longer tells which one is worn
        hints.colorSchemeChanged.connect(lambda _scheme: _wear(app))
        teller.accessibility = hints.accessibility()
        teller.accessibility.contrastPreferenceChanged.connect(lambda _preference: _wear(app))
    teller.appearance = appearance
    hints.setColorScheme(_SCHEMES[appearance])
    grown = set_percent(percent)
    _wear(app, anew=grown)
    if grown:
        # Every window measures its words anew when the language changes: other sizes are other measures.
        QApplication.sendEvent(app, QEvent(QEvent.Type.LanguageChange))


def style_sheet(worn: Tokens) -> str:
    """The style sheet with the colours filled in for their names."""
    sheet = (assets.resources() / "qpost.qss").read_text(encoding="utf-8")
    for colour in fields(Tokens):
        sheet = sheet.replace(f"@{colour.name}@", str(getattr(worn, colour.name)))
    return _GROWING.sub(lambda found: f"{found[1]}{scaled(int(found[2]))}px", sheet)


def _wear(app: QApplication, *, anew: bool = False) -> None:
    teller = signals()
    worn = _choose(app, teller.appearance)
    if app.font() != font(Role.UI):  # Qt would polish every widget of every window again for the same one
        app.setFont(font(Role.UI))
    if worn == teller.worn and app.styleSheet() and not anew:
        return
    teller.worn = worn
    app.setPalette(_palette(worn))
    app.setStyleSheet(style_sheet(worn))
    teller.changed.emit()


def _choose(app: QApplication, appearance: Appearance) -> Tokens:
    hints = QGuiApplication.styleHints()
    # Two variables: the temporary of a chained call dies before its answer is read (ux.md §0.1).
    accessibility = hints.accessibility()
    if accessibility.contrastPreference() is Qt.ContrastPreference.HighContrast:
        app.setPalette(QPalette())  # ours aside: the system's own shows through
        return high_contrast(app.palette())
    # Not every platform takes setColorScheme over: a chosen appearance holds whatever the system answers.
    match appearance:
        case Appearance.LIGHT:
            return LIGHT
        case Appearance.DARK:
            return DARK
        case Appearance.SYSTEM:
            return DARK if hints.colorScheme() is Qt.ColorScheme.Dark else LIGHT


def _palette(worn: Tokens) -> QPalette:
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: worn.bg,
        QPalette.ColorRole.WindowText: worn.text,
        QPalette.ColorRole.Base: worn.bg,
        QPalette.ColorRole.AlternateBase: worn.surface,
        QPalette.ColorRole.Text: worn.text,
        QPalette.ColorRole.PlaceholderText: worn.text2,
        QPalette.ColorRole.Button: worn.bg,
        QPalette.ColorRole.ButtonText: worn.text,
        QPalette.ColorRole.BrightText: worn.danger,
        QPalette.ColorRole.Highlight: worn.accent,
        QPalette.ColorRole.HighlightedText: worn.on_accent,
        QPalette.ColorRole.Link: worn.accent,
        QPalette.ColorRole.LinkVisited: worn.accent,
        QPalette.ColorRole.ToolTipBase: worn.toast,
        QPalette.ColorRole.ToolTipText: worn.toast_text,
        QPalette.ColorRole.Light: worn.hover,
        QPalette.ColorRole.Midlight: worn.line,
        QPalette.ColorRole.Mid: worn.line2,
        QPalette.ColorRole.Dark: worn.border,
        QPalette.ColorRole.Accent: worn.accent,
    }
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(worn.dis))
    return palette
