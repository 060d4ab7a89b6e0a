"""What a seller does in the window, as the keys for it; the order of the controls is the program's own."""

from dataclasses import dataclass

from installer.windows.fingers import Fingers
from qpost.server.sandbox.accounts import DEMO_LOGIN, DEMO_PASSWORD

SIGN_IN = "qpost — ログイン"
CHOOSER = "販売店を選択 — qpost"
AT_WORK = "Cosme.*— qpost"
"""Titles of the three windows; the last one holds the name of the shop."""

FROM_PASSWORD_TO_SAVE = 3
"""Tabs: the eye, 言語設定, ログイン情報保存."""

FROM_ANSWER_TO_HIDE = 4
"""Tabs from the composer's text: メール, よく使う返事, 自動応答, 非公開の問い合わせ."""


@dataclass(frozen=True, slots=True)
class Seller:
    """Works by keys alone."""

    fingers: Fingers

    def fill_in(self) -> None:
        """ID, password, and the tick at ログイン情報保存; the keys are then at the box for the start."""
        self.fingers.type(DEMO_LOGIN)
        self.fingers.press("Tab")
        self.fingers.type(DEMO_PASSWORD)
        self.fingers.press(*["Tab"] * FROM_PASSWORD_TO_SAVE, "space", "Tab")

    def choose_shop(self) -> None:
        """The first one."""
        self.fingers.window(CHOOSER)
        self.fingers.press("Return")
        self.fingers.window(AT_WORK)

    def open(self, title: str) -> None:
        """Find an inquiry by a word of its title; the keys are then in the composer."""
        self.fingers.press("ctrl+2", "ctrl+f", "ctrl+a")
        self.fingers.type(title)
        self.fingers.press("Return", "F6", "Down", "Return")

    def answer(self, title: str, text: str) -> None:
        """Answer an inquiry."""
        self.open(title)
        self.fingers.type(text)
        self.fingers.press("ctrl+Return")

    def hide(self, title: str) -> None:
        """Hide an inquiry, with the reason that stands there."""
        self.open(title)
        self.fingers.press(*["Tab"] * FROM_ANSWER_TO_HIDE, "space")
        self.fingers.picture("4-hiding")
        self.fingers.press("Tab", "ctrl+Return")

    def look_at_outbox(self) -> None:
        """送信待ち."""
        self.fingers.press("ctrl+5")
