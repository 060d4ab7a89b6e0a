"""A customer asks while the seller looks elsewhere: one card, and a press on it lists that question."""

from qpost.desktop.navigation import ShowInquiries
from qpost.desktop.shell import Shell
from tests.end_to_end.conftest import Play, Seller

WORDS = "とても内密な質問"


def foot_says_one(seller: Seller) -> bool | None:
    """Whether the list has one row."""
    return any(name.startswith("1件 ・") for name in seller.hand.names()) or None


def test_a_new_question_is_told_without_its_words_and_a_press_lists_exactly_it(play: Play) -> None:
    async def scene(seller: Seller) -> None:
        await seller.sign_in()
        program, wall = seller.program, seller.wall
        program.engine.settings.change(quiet_hours=False)  # whatever the hour of whoever runs this
        assert program.stage.window is not None
        program.stage.window.hide()
        assert wall.told == []
        seller.ask(WORDS, WORDS)
        await seller.hand.until(lambda: wall.told or None, "a card")
        (card,) = wall.told
        assert card.title == "Hana Cosme 本店に新しいお問い合わせ"
        assert WORDS not in card.title + card.body
        wall.press(1)
        window = program.stage.window
        assert isinstance(window, Shell) and window.isVisible()
        request = window.request()
        assert isinstance(request, ShowInquiries) and len(request.filter.among) == 1
        await seller.hand.until(lambda: foot_says_one(seller), "a list of one")
        assert [line for line in seller.hand.sentences() if WORDS in line]

    play(scene)
