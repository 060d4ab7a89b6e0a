"""Settings: what holds before anyone has set anything."""

from dataclasses import fields

from qpost.domain.settings import Language, Settings, next_size


def test_the_screens_speak_japanese_until_told_otherwise() -> None:
    assert Settings().language is Language.JAPANESE


def test_nothing_is_saved_or_started_without_being_asked_for() -> None:
    fresh = Settings()
    assert (fresh.save_session, fresh.autostart, fresh.skip_shop_chooser) == (False, False, False)


def test_nothing_secret_is_a_setting() -> None:
    names = {field.name for field in fields(Settings)}
    assert not {name for name in names if "password" in name or "token" in name or "secret" in name}


def test_text_grows_and_shrinks_by_the_sizes_that_can_be_chosen() -> None:
    assert [next_size(percent, 1) for percent in (90, 100, 120, 200)] == [100, 110, 125, 200]
    assert [next_size(percent, -1) for percent in (200, 120, 90)] == [175, 110, 90]
    assert next_size(175, 0) == 100
