"""Who works here and for which shops, kept sealed so that a saved session opens without a network."""

import apsw
import msgspec

from qpost.engine.ports import KeptAccount
from qpost.store import codec


def keep(connection: apsw.Connection, kept: KeptAccount) -> None:
    """Remember who works here."""
    connection.execute("INSERT OR REPLACE INTO main.account VALUES (1, ?)", (codec.encode(kept),))


def kept(connection: apsw.Connection) -> KeptAccount | None:
    """Who worked here last; None where nobody did, or a newer program wrote it otherwise."""
    row = connection.execute("SELECT body FROM main.account").fetchone()
    if row is None:
        return None
    try:
        return msgspec.json.decode(row[0], type=KeptAccount)
    except msgspec.MsgspecError:
        return None
