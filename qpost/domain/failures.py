"""What the world can do to a call or a file, as a small tree; adapters raise these and nothing else.

Failure
├── Unreachable          no answer came: no network, refused, timed out
│   └── NotSent          not even a connection: certainly nothing arrived
├── Untrusted            the other side's certificate is not valid: nothing was sent
├── NotQpost             something answered, but not this API: a proxy page, HTML, another program
├── Incompatible         this API in a version the program does not speak
├── NotAMember           the shop does not exist for this account (any more)
├── SignInNeeded         the session ended; what is typed and queued stays
├── NoShopOpen           the shop was left while the question was on its way
├── ServerTrouble        the backend failed (5xx) or asked to wait
├── StoreDamaged         a local file cannot be trusted
│   ├── StoreBroken      what is in it cannot be read any more; what can be is kept on request
│   ├── StoreTooNew      a newer program wrote it: it is whole, and not for this one
│   └── StoreOnNetwork   its folder lies on another computer, where nothing is safe from a lost write
└── VaultUnavailable     no usable keyring, or it is locked
"""

from datetime import timedelta


class Failure(Exception):
    """The world's fault, not ours: say so, keep everything, try again."""


class Unreachable(Failure):
    """No answer came; whether the request arrived is not known."""


class NotSent(Unreachable):
    """There was not even a connection, so that certainly nothing arrived."""


class Untrusted(Failure):
    """The other side could not prove who it is (an expired or foreign certificate); nothing was sent."""


class NotQpost(Failure):
    """Something answered that is not a qpost backend."""


class Incompatible(Failure):
    """The backend speaks another version of the API."""


class SignInNeeded(Failure):
    """The session has ended on the backend's side."""


class NotAMember(Failure):
    """The shop is not there for this account: it never was, or the account was taken off it."""


class NoShopOpen(Failure):
    """The shop was left while the question was on its way; nobody needs the answer any more."""


class ServerTrouble(Failure):
    """The backend failed or asked for patience; retry_after is its own wish, if it named one."""

    def __init__(self, status: int, retry_after: timedelta | None = None) -> None:
        super().__init__(f"status {status}")
        self.status = status
        self.retry_after = retry_after


class StoreDamaged(Failure):
    """A local file cannot be opened or trusted; it is kept as it is."""


class StoreBroken(StoreDamaged):
    """A local file does not open, or not all of it; it is kept, and what can be read of it can be rescued."""


class StoreTooNew(StoreDamaged):
    """A local file was written by a newer program; nothing in it was touched."""


class StoreOnNetwork(StoreDamaged):
    """The folder lies on a network's file system, where the store keeps nothing; nothing was made there."""


class VaultUnavailable(Failure):
    """No allow-listed keyring answers, or it is locked: nothing secret is saved."""
