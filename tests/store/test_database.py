"""The files themselves: sealed, opened by the protocol, kept apart, and never lied about."""

import threading
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import apsw
import pytest

import qpost.store as store_package
from qpost.domain.failures import StoreDamaged, StoreOnNetwork, StoreTooNew
from qpost.domain.ids import AccountId, InquiryId
from qpost.domain.inquiries import Grouping, InquiryFilter
from qpost.engine.ports import Draft
from qpost.store.database import SUSPECT, Database, open_files
from qpost.store.store import UNKEPT, LocalStore
from tests import examples as eg
from tests.store.conftest import KEY, open_store, page

SCHEMAS = sorted((Path(__file__).parent / "schemas").glob("*.sql"))
"""Every schema that was ever shipped, with a row or two in it; they are kept for ever."""

MIGRATIONS = Path(store_package.__file__).parent / "migrations"
KEPT = {"outbox": "むかしの下書き", "cache": 41}

CANARY = "カナリア090-0000-4242"
ENCODINGS = ("utf-8", "utf-16-le", "shift_jis", "euc-jp")


async def fill(store: LocalStore) -> None:
    """Put the canary wherever customer text goes."""
    await store.apply(page(eg.inquiry(title=CANARY, sender=CANARY), eg.message(body=CANARY)))
    await store.save_draft(InquiryId("i-9"), Draft(CANARY, CANARY, eg.NOW))
    await store.save_note_draft(InquiryId("i-9"), CANARY)
    await store.apply(page(eg.canned(name=CANARY, body=CANARY), cursor=2))
    await store.save_canned_draft(eg.canned().canned_id, eg.keep_canned(eg.canned(body=CANARY)))
    await store.enqueue(eg.envelope(command=eg.reply(body=CANARY)), CANARY, eg.NOW, timedelta())


async def test_no_customer_text_can_be_read_in_any_file_of_the_store(tmp_path: Path) -> None:
    store = LocalStore(tmp_path)
    await open_store(store)
    await fill(store)
    open_bytes = b"".join(file.read_bytes() for file in tmp_path.rglob("*") if file.is_file())
    await store.close()
    closed_bytes = b"".join(file.read_bytes() for file in tmp_path.rglob("*") if file.is_file())
    assert len(open_bytes) > 10_000
    for encoding in ENCODINGS:
        assert CANARY.encode(encoding) not in open_bytes + closed_bytes


async def test_everything_is_there_again_after_closing(tmp_path: Path) -> None:
    store = LocalStore(tmp_path)
    await open_store(store)
    await fill(store)
    await store.close()
    again = LocalStore(tmp_path)
    await open_store(again)
    assert len(await again.inquiries(InquiryFilter(text=CANARY), Grouping.BASIC)) == 1
    assert len(await again.outbox()) == 1
    await again.close()


async def test_a_wrong_key_opens_nothing_and_says_so_without_the_key(tmp_path: Path) -> None:
    store = LocalStore(tmp_path)
    await open_store(store)
    await store.close()
    other = bytes(32)
    with pytest.raises(StoreDamaged) as failure:
        await open_store(store, other)
    assert other.hex() not in str(failure.value)
    await open_store(store)
    await store.close()


async def test_a_damaged_cache_is_set_aside_and_the_outbox_is_whole(tmp_path: Path) -> None:
    store = LocalStore(tmp_path)
    await open_store(store)
    await fill(store)
    await store.close()
    (cache,) = tmp_path.rglob("cache.db")
    cache.write_bytes(b"not a database at all" * 1000)
    await open_store(store)
    assert await store.cursor() == (0, "")
    assert len(await store.outbox()) == 1
    assert [file.name for file in tmp_path.rglob("damaged-cache.db")] == ["damaged-cache.db"]
    await store.close()


async def test_without_a_key_nothing_survives_the_session(tmp_path: Path) -> None:
    store = LocalStore(tmp_path)
    await open_store(store, None)
    await fill(store)
    assert list(tmp_path.glob(f"{UNKEPT}*"))
    await store.close()
    assert list(tmp_path.iterdir()) == []


async def test_what_a_killed_session_left_unkept_goes_at_the_next_start(tmp_path: Path) -> None:
    (tmp_path / f"{UNKEPT}old").mkdir()
    (tmp_path / f"{UNKEPT}old" / "outbox.db").write_bytes(b"x")
    LocalStore(tmp_path)
    assert list(tmp_path.iterdir()) == []


async def test_each_account_and_shop_has_files_of_its_own(tmp_path: Path) -> None:
    store = LocalStore(tmp_path)
    for account, shop in (("a-1", eg.SHOP), ("a-1", eg.OTHER_SHOP), ("a-2", eg.SHOP)):
        await store.open("https://qpost.example", AccountId(account), shop, KEY)
        assert await store.outbox() == ()
        await fill(store)
        await store.close()
    assert len(list(tmp_path.rglob("outbox.db"))) == 3


def test_the_opening_protocol_reads_back_what_it_sets(tmp_path: Path) -> None:
    connection = open_files(tmp_path, KEY)
    assert connection.pragma("journal_mode") == "wal"
    assert connection.pragma("synchronous", schema="main") == 2
    assert connection.pragma("synchronous", schema="cache") == 1
    for name in ("secure_delete", "cell_size_check", "foreign_keys"):
        assert connection.pragma(name) == 1
    assert connection.pragma("trusted_schema") == 0
    for schema in ("main", "cache"):
        assert connection.pragma("cipher", schema=schema) == "chacha20"
    connection.close()


def test_an_sqlite_with_the_wal_reset_race_is_not_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(apsw, "sqlite_lib_version", lambda: "3.51.2")
    with pytest.raises(StoreDamaged, match="too old"):
        open_files(tmp_path, KEY)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_on_another_computer_is_refused_before_anything_is_made_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("qpost.store.place.on_a_network", lambda _folder: True)
    with pytest.raises(StoreOnNetwork):
        open_files(tmp_path, KEY)
    assert list(tmp_path.iterdir()) == []


async def test_damage_deep_in_the_copy_is_in_nobodys_way_at_the_next_start(tmp_path: Path) -> None:
    store = LocalStore(tmp_path)
    await open_store(store)
    await fill(store)
    await store.apply(page(*(eg.inquiry(f"i-{n}", title="長い題" * 60) for n in range(200)), cursor=3))
    await store.close()
    (cache,) = tmp_path.rglob("cache.db")
    content = bytearray(cache.read_bytes())
    for at in range(len(content) // 2, len(content), 4096):
        content[at + 100] ^= 1
    cache.write_bytes(bytes(content))
    await open_store(store)
    with pytest.raises(StoreDamaged):
        await store.inquiries(InquiryFilter(), Grouping.BASIC)
    await store.close()
    await open_store(store)
    assert await store.inquiries(InquiryFilter(), Grouping.BASIC) == ()
    assert len(await store.outbox()) == 1
    assert list(tmp_path.rglob("damaged-cache.db"))
    assert not list(tmp_path.rglob(SUSPECT))
    await store.close()


def test_a_file_of_a_newer_program_is_refused_and_left_alone(tmp_path: Path) -> None:
    connection = open_files(tmp_path, KEY)
    connection.pragma("user_version", 99)
    connection.close()
    with pytest.raises(StoreTooNew):
        open_files(tmp_path, KEY)
    assert apsw.Connection(str(tmp_path / "outbox.db")) is not None


async def test_a_transaction_that_fails_leaves_nothing_behind(tmp_path: Path) -> None:
    database = Database()
    await database.open(tmp_path, KEY)

    def half(connection: apsw.Connection) -> None:
        connection.execute("INSERT INTO main.draft VALUES ('i', 't', 'b', 0, 'done', 1, '[]', '[]', '')")
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await database.write(half)
    counted = await database.run(lambda c: c.execute("SELECT count(*) FROM main.draft").fetchall())
    assert counted == [(0,)]
    await database.close()


async def test_erasing_that_was_interrupted_is_finished_at_the_next_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = LocalStore(tmp_path)
    await open_store(store)
    await fill(store)

    def killed(_folder: Path) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr("shutil.rmtree", killed)
        with pytest.raises(KeyboardInterrupt):
            await store.erase("https://qpost.example", AccountId("a-1"), (eg.SHOP,))
    assert [path.name.startswith(UNKEPT) for path in tmp_path.iterdir()] == [True]
    LocalStore(tmp_path)
    assert list(tmp_path.iterdir()) == []


async def test_erasing_one_account_leaves_the_others_alone(tmp_path: Path) -> None:
    store = LocalStore(tmp_path)
    for account in ("a-1", "a-2"):
        await store.open("https://qpost.example", AccountId(account), eg.SHOP, KEY)
        await store.close()
    await store.erase("https://qpost.example", AccountId("a-1"), (eg.SHOP, eg.OTHER_SHOP))
    await store.open("https://qpost.example", AccountId("a-2"), eg.SHOP, KEY)
    await store.close()
    assert len(list(tmp_path.rglob("outbox.db"))) == 1


@pytest.mark.parametrize("schema", SCHEMAS, ids=lambda file: file.stem)
def test_files_of_every_earlier_program_open_with_all_they_hold(tmp_path: Path, schema: Path) -> None:
    kind, version = schema.stem.split("_")
    open_files(tmp_path, KEY).close()
    (tmp_path / f"{kind}.db").unlink()
    connection = apsw.Connection(str(tmp_path / f"{kind}.db"))
    connection.pragma("key", f"raw:{KEY.hex()}")
    connection.pragma("journal_mode", "wal")
    connection.execute(schema.read_text("utf-8"))
    connection.pragma("user_version", int(version))
    connection.close()
    opened = open_files(tmp_path, KEY)
    name = {"outbox": "main", "cache": "cache"}[kind]
    kept = {"outbox": "SELECT body FROM main.draft", "cache": "SELECT cursor FROM cache.stream"}[kind]
    assert opened.execute(kept).fetchall() == [(KEPT[kind],)]
    (tmp_path / "new").mkdir()
    newest = open_files(tmp_path / "new", KEY)
    tables = f"SELECT type, name FROM {name}.sqlite_schema ORDER BY name"
    assert opened.execute(tables).fetchall() == newest.execute(tables).fetchall()
    opened.close()
    newest.close()


def test_the_schema_of_the_newest_step_is_kept_too() -> None:
    assert len(SCHEMAS) == len(list(MIGRATIONS.rglob("*.sql")))


@pytest.mark.parametrize("lost", [Path.unlink, lambda file: file.write_bytes(b"")], ids=["gone", "emptied"])
async def test_an_outbox_that_vanished_from_beside_its_copy_is_damage_and_no_fresh_start(
    tmp_path: Path, lost: Callable[[Path], object]
) -> None:
    open_files(tmp_path, bytes(32)).close()
    lost(tmp_path / "outbox.db")
    with pytest.raises(StoreDamaged):
        open_files(tmp_path, bytes(32))


async def test_a_disk_that_ends_the_transaction_is_told_as_a_damaged_store(tmp_path: Path) -> None:
    database = Database()
    await database.open(tmp_path, KEY)

    def broken(connection: apsw.Connection) -> None:
        connection.execute("ROLLBACK")
        raise apsw.IOError("what SQLite does when it cannot read")

    with pytest.raises(StoreDamaged):
        await database.write(broken)
    await database.write(lambda connection: connection.execute("DELETE FROM main.draft"))
    await database.close()


async def test_python_goes_on_while_the_files_are_closed(tmp_path: Path) -> None:
    database = Database()
    await database.open(tmp_path / "shop", KEY)
    await database.run(lambda c: c.pragma("wal_autocheckpoint", 0))
    await database.write(_fill_many_pages)
    rounds = 0
    closed = threading.Event()

    def go_on() -> None:
        nonlocal rounds
        while not closed.wait(0.0001):  # takes Python's lock again each time
            rounds += 1

    other = threading.Thread(target=go_on)
    other.start()
    before = rounds
    await database.close()
    went_on = rounds - before
    closed.set()
    other.join()
    assert went_on > 20  # where closing itself writes the log back, it is two or three
    assert not list(tmp_path.rglob("*-wal"))


def _fill_many_pages(connection: apsw.Connection) -> None:
    connection.execute("CREATE TABLE cache.wide (body BLOB)")
    connection.executemany("INSERT INTO cache.wide VALUES (?)", [(bytes(4000),)] * 10_000)
