"""Files over the wire: brought before what carries them, and fetched when they are looked at."""

from urllib.parse import quote

from qpost.domain.failures import NotQpost
from qpost.domain.files import FILES_LIMIT, File, MediaType
from qpost.domain.ids import FileId, ShopId
from qpost.domain.refusals import Refusal
from qpost.protocol import paths
from qpost.remote.commands import refusal_of
from qpost.remote.connection import decoded
from qpost.remote.session import RemoteSession

PATIENCE = 6.0
"""Times that of any other call: 4 MB take three minutes on a line of 200 kbit/s."""

KINDS = frozenset(MediaType)

LARGEST = 2 * FILES_LIMIT
"""Bytes of an answer: what a file may have grown by when it was cleaned is far less."""


async def put(session: RemoteSession, shop_id: ShopId, file: File, content: bytes) -> Refusal | None:
    """PUT …/files/{id}: safe to repeat with the same content."""
    headers = {"Content-Type": "application/octet-stream", paths.FILE_NAME: quote(file.name)}
    path = paths.file(shop_id, file.file_id)
    answer = await session.call("PUT", path, body=content, headers=headers, patience=PATIENCE)
    if answer.problem is not None:
        too_large = answer.status == 413
        return Refusal.FILES_TOO_LARGE if too_large else refusal_of(answer)
    if decoded(answer.body, File).file_id != file.file_id:
        raise NotQpost("the answer belongs to another file")
    return None


async def get(session: RemoteSession, shop_id: ShopId, file_id: FileId) -> bytes | None:
    """GET …/files/{id}: whatever it holds is for `Media` to judge."""
    path = paths.file(shop_id, file_id)
    answer = await session.call("GET", path, patience=PATIENCE, kinds=KINDS)
    if answer.status == 404:
        return None
    if answer.problem is not None or len(answer.body) > LARGEST:
        raise NotQpost(f"status {answer.status}")
    return answer.body
