"""The tour: the manuals' main job walked through the real window, a line and a picture a step."""

import asyncio
import re
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from qpost.app import Options, Program
from qpost.demo import account
from qpost.demo.hand import Hand, NotSeen, grab
from qpost.desktop.application import make_application
from qpost.desktop.loop import Loop
from qpost.desktop.words import of, say
from qpost.domain.inquiries import DetailKind, Status
from qpost.domain.settings import Language
from qpost.engine.sync import SyncPhase

ANSWER = "お問い合わせいただきありがとうございます。\nテストのメッセージは、たしかに届いております。"
QUESTION = "テスト2"
SIZE = (1600, 1000)


def take_tour(server: str, profile: str, folder: Path) -> int:
    """Walk all steps and leave their pictures in a folder; the exit status."""
    app = make_application(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    loop = Loop(app)
    asyncio.set_event_loop(loop)
    options = Options(profile, server, account.LOGIN, account.PASSWORD, language=Language.JAPANESE)
    program = Program(app, options, Path(profile))
    folder.mkdir(parents=True, exist_ok=True)
    with loop:
        status: int = loop.run_until_complete(_walk(program, folder))
    return status


async def _walk(program: Program, folder: Path) -> int:
    tour = Tour(program, folder)
    try:
        await tour.walk()
    except NotSeen as missing:
        tour.picture("stopped-here")
        print(f"✗ {tour.step}: not seen: {missing}", file=sys.stderr)
        return 1
    finally:
        await program.close()
    print(f"{tour.done} steps; pictures in {folder}")
    return 0


class Tour:
    """Each step is a method that returns only when what it is about is on the screen."""

    def __init__(self, program: Program, folder: Path) -> None:
        self._stage = program.stage
        self._folder = folder
        self._hand = Hand(lambda: self._stage.window)
        self._unanswered = 0
        self.done = 0
        self.step = "start"

    async def walk(self) -> None:
        """All steps in order."""
        steps: list[tuple[str, Callable[[], Awaitable[str]]]] = [
            ("sign-in", self._sign_in),
            ("shops", self._choose_shop),
            ("todo", self._read_todo),
            ("unanswered", self._open_unanswered),
            ("search", self._search_by_product),
            ("open", self._open_question),
            ("answer", self._answer),
            ("history", self._see_answer),
            ("counts", self._see_counts_fall),
        ]
        self._stage.start()
        for self.step, take in steps:
            said = await take()
            self.done += 1
            self.picture(f"{self.done:02}-{self.step}")
            print(f"✓ {self.done} {self.step}: {said}", flush=True)

    def picture(self, name: str) -> None:
        """Keep the window as it looks now."""
        if self._stage.window is not None:
            grab(self._stage.window, str(self._folder / f"{name}.png"))

    async def _sign_in(self) -> str:
        await self._hand.see(say("sign_in.button"), QWidget, enabled=True)
        self.picture("00-sign-in-window")
        await self._hand.press(say("sign_in.button"))
        await self._hand.see(say("shops.done"), QWidget)
        return f"{account.LOGIN} signed in"

    async def _choose_shop(self) -> str:
        await self._hand.press(account.SHOP)
        await self._hand.press(say("shops.done"))
        await self._hand.until(lambda: self._count_of(Status.UNANSWERED), "a count of unanswered")
        window = self._stage.window
        assert window is not None
        window.resize(*SIZE)
        return f"{account.SHOP}, {say('shops.done')}"

    async def _read_todo(self) -> str:
        # the copy may still be loading: the count that stands when everything is there is the one meant
        self._unanswered = await self._hand.until(self._settled_count, "a count that stands")
        return f"{of(Status.UNANSWERED)} {self._unanswered}"

    async def _open_unanswered(self) -> str:
        await self._hand.press(f"{of(Status.UNANSWERED)}、")
        rows = await self._hand.until(self._unanswered_rows, f"{self._unanswered} rows")
        return f"{rows} rows, as many as counted"

    async def _search_by_product(self) -> str:
        await self._hand.choose(say("inquiries.filter.detail"), of(DetailKind.PRODUCT_CODE))
        await self._hand.write(of(DetailKind.PRODUCT_CODE), account.PRODUCT)
        await self._hand.press(say("inquiries.find"))
        sentence = await self._hand.until(self._only_row, "one row of that product")
        return sentence

    async def _open_question(self) -> str:
        await self._hand.pick(QUESTION)
        editor = await self._hand.see(say("inquiries.composer.body"), QPlainTextEdit, enabled=True)
        title = await self._hand.see(say("inquiries.composer.title"), QLineEdit)
        await self._hand.until(lambda: QUESTION in title.text(), "the title of the reply")
        return f"{title.text()}, {editor.placeholderText()[:20]}…"

    async def _answer(self) -> str:
        await self._hand.write(say("inquiries.composer.body"), ANSWER)
        await self._hand.press(of(Status.DONE))
        self.picture("06b-written")
        await self._hand.press(say("inquiries.send"))
        await self._hand.see(say("app.undo"), QWidget)
        self.picture("06c-undo")
        await self._hand.press(say("app.undo.now"))
        sent = say("inquiries.state.sent_with_mail")
        await self._hand.until(lambda: sent in self._hand.names() or None, sent)
        return sent

    async def _see_answer(self) -> str:
        first_line = ANSWER.partition("\n")[0]
        await self._hand.until(
            lambda: any(first_line in name for name in self._hand.names()) or None,
            "the answer in the history",
        )
        return "the answer stands in the history"

    async def _see_counts_fall(self) -> str:
        await self._hand.press(say("app.nav.todo"))
        await self._hand.until(
            lambda: self._count_of(Status.UNANSWERED) == self._unanswered - 1 or None, "one fewer unanswered"
        )
        return f"{of(Status.UNANSWERED)} {self._unanswered} → {self._unanswered - 1}"

    def _count_of(self, status: Status) -> int | None:
        for name in self._hand.names():
            if found := re.match(rf"{of(status)}、(\d+)", name):
                return int(found[1])
        return None

    def _settled_count(self) -> int | None:
        phase = self._stage.bridge.engine.sync.state.phase
        return self._count_of(Status.UNANSWERED) if phase is SyncPhase.LIVE else None

    def _unanswered_rows(self) -> int | None:
        rows = [line for line in self._hand.sentences() if line.startswith(of(Status.UNANSWERED))]
        return len(rows) if len(rows) == self._unanswered else None

    def _only_row(self) -> str | None:
        rows = [line for line in self._hand.sentences() if line.startswith(of(Status.UNANSWERED))]
        return rows[0] if len(rows) == 1 and QUESTION in rows[0] else None
