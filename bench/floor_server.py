"""The floor of the backend: a bare route with one durable INSERT, and a bare route that reads rows by number.

python -m bench.floor_server FOLDER_OF_A_BACKEND
"""

import json
import socket
import sqlite3
import sys
from pathlib import Path
from typing import Annotated, Any

import uvicorn
from litestar import Litestar, get, post
from litestar.params import Body

from qpost.protocol.commands import ReplyBody
from qpost.server.nodelay import NoDelayProtocol

TABLES = ("products", "orders", "claims", "inquiries", "messages")


def main() -> None:
    """Serve until stopped; the address is the first line said."""
    folder = Path(sys.argv[1])
    own = sqlite3.connect(folder / "floor.db", check_same_thread=False, isolation_level=None)
    own.executescript("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE reply (title, body);")
    rows = sqlite3.connect(folder / "qpost.db", check_same_thread=False)

    @post("/replies", status_code=200, sync_to_thread=False)
    def reply(data: Annotated[ReplyBody, Body()]) -> dict[str, int]:
        done = own.execute("INSERT INTO reply VALUES (?, ?)", (data.title, data.body))
        return {"row": done.lastrowid or 0}

    @get("/changes", sync_to_thread=False)
    def changes(shop: str, after: int, until: int) -> dict[str, list[Any]]:
        sql = "SELECT * FROM {} WHERE shop_id = ? AND rev > ? AND rev <= ?"
        return {table: rows.execute(sql.format(table), (shop, after, until)).fetchall() for table in TABLES}

    with socket.create_server(("127.0.0.1", 0), backlog=2048) as listening:
        print(json.dumps({"server": f"http://127.0.0.1:{listening.getsockname()[1]}"}), flush=True)
        settings = uvicorn.Config(
            Litestar([reply, changes], openapi_config=None),
            http=NoDelayProtocol,
            access_log=False,
            log_level="critical",
        )
        uvicorn.Server(settings).run(sockets=[listening])


if __name__ == "__main__":
    main()
