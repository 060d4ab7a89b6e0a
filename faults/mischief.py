"""What a network, a gateway or a failing backend can answer, each by its name."""

import asyncio
import json
from collections.abc import Callable

from faults.proxy import CLOSE, Call, Mischief, Proxy

HTML = b"<html><body>Sign in to the hotel's network</body></html>"


def answer(status: int, kind: str, body: bytes, *headers: str) -> bytes:
    """A whole HTTP answer."""
    lines = [f"HTTP/1.1 {status} X", f"Content-Type: {kind}", f"Content-Length: {len(body)}", *headers]
    return "\r\n".join(lines).encode() + b"\r\n" + CLOSE + body


def problem(status: int, code: str, *headers: str) -> bytes:
    """A problem as the backend words it."""
    body = json.dumps({"type": "about:blank", "title": code, "status": status, "code": code}).encode()
    return answer(status, "application/problem+json", body, *headers)


def instead(said: bytes) -> Mischief:
    """Answered on the way; the backend hears nothing."""

    async def act(_: Proxy, __: Call, writer: asyncio.StreamWriter) -> None:
        writer.write(said)

    return act


def after(change: Callable[[bytes], bytes]) -> Mischief:
    """The backend does it, and its answer is changed."""

    async def act(proxy: Proxy, call: Call, writer: asyncio.StreamWriter) -> None:
        writer.write(change(await proxy.forward(call)))

    return act


async def drop_before(_: Proxy, __: Call, writer: asyncio.StreamWriter) -> None:
    """The connection breaks before the backend hears of it."""
    writer.transport.abort()


async def drop_after(proxy: Proxy, call: Call, writer: asyncio.StreamWriter) -> None:
    """The connection breaks after the commit, before the first byte."""
    await proxy.forward(call)
    writer.transport.abort()


async def late(proxy: Proxy, call: Call, writer: asyncio.StreamWriter) -> None:
    """It takes a while."""
    await asyncio.sleep(0.15)
    await proxy.passed(call, writer)


async def trickle(proxy: Proxy, call: Call, writer: asyncio.StreamWriter) -> None:
    """Byte by byte, for longer than anybody waits."""
    for byte in await proxy.forward(call):
        writer.write(bytes((byte,)))
        await writer.drain()
        await asyncio.sleep(0.1)


async def silence(proxy: Proxy, call: Call, _: asyncio.StreamWriter) -> None:
    """The backend does it and nothing ever comes back."""
    await proxy.forward(call)
    await asyncio.sleep(3600)


async def commit_late(proxy: Proxy, call: Call, _: asyncio.StreamWriter) -> None:
    """Nobody hears anything, and the backend does it when the client has given up."""
    await asyncio.sleep(1.3)
    await proxy.forward(call)


async def replayed(proxy: Proxy, call: Call, writer: asyncio.StreamWriter) -> None:
    """Something on the way sends it twice."""
    await proxy.forward(call)
    await proxy.passed(call, writer)


async def swapped(proxy: Proxy, call: Call, writer: asyncio.StreamWriter) -> None:
    """The answer to another command comes back."""
    await proxy.forward(call)
    writer.write(proxy.another)


async def foreign(proxy: Proxy, _: Call, writer: asyncio.StreamWriter) -> None:
    """The answer to another command comes back, and the backend has heard nothing of this one."""
    writer.write(proxy.another)


BUSY = {
    "5": ("Retry-After: 5",),
    "a date": ("Date: Fri, 20 Nov 2026 10:00:00 GMT", "Retry-After: Fri, 20 Nov 2026 10:01:00 GMT"),
    "10^9": ("Retry-After: 1000000000",),
    "10^30": ("Retry-After: 1" + "0" * 30,),
    "-1": ("Retry-After: -1",),
    "nothing": ("Retry-After: ",),
    "none": (),
}

MISCHIEF: dict[str, Mischief] = {
    "late": late,
    "dropped before": drop_before,
    "dropped after commit": drop_after,
    "silence after commit": silence,
    "committed late": commit_late,
    "trickling": trickle,
    "replayed": replayed,
    "answers swapped": swapped,
    "another's answer": foreign,
    "cut in the headers": after(lambda whole: whole[:30]),
    "cut in the body": after(lambda whole: whole[: -len(whole) // 4]),
    "garbled": after(lambda whole: whole.replace(b'"key"', b'"\xff\xfe"')),
    "HTML 200 before": instead(answer(200, "text/html", HTML)),
    "HTML 200 after": after(lambda _: answer(200, "text/html", HTML)),
    "empty 200 after": after(lambda _: answer(200, "application/json", b"")),
    "foreign JSON after": after(lambda _: answer(200, "application/json", b'{"ok": NaN}')),
    "204 after": after(lambda _: answer(204, "text/plain", b"")),
    **{f"{s} before": instead(answer(s, "text/html", HTML)) for s in (500, 503)},
    **{f"{s} after": after(lambda _, s=s: answer(s, "text/html", HTML)) for s in (500, 502, 503, 504, 520)},  # type: ignore[misc]
    "500 problem after": after(lambda _: problem(500, "trouble")),
    "408": instead(problem(408, "trouble")),
    "401": instead(problem(401, "sign_in_needed")),
    "403": instead(problem(403, "not_found")),
    "403 HTML": instead(answer(403, "text/html", HTML)),
    "404": instead(problem(404, "not_found")),
    "409": instead(problem(409, "thread_moved")),
    "412": instead(problem(412, "thread_moved")),
    "413": instead(problem(413, "too_large")),
    "422": instead(problem(422, "body_too_long")),
    **{f"429, {name}": instead(problem(429, "trouble", *lines)) for name, lines in BUSY.items()},
    "302": instead(answer(302, "text/html", HTML, "Location: https://elsewhere.example/")),
    "307": instead(answer(307, "text/html", HTML, "Location: http://127.0.0.1:9/")),
}
