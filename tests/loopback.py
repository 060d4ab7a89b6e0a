"""Keeps the suite on this machine: a connection to anywhere else is a failure of the test that tried."""

import socket
import sys
from typing import Any

LOCAL = ("127.", "::1", "localhost")
NOWHERE = (".invalid", ".test", ".example")
"""Reserved names (RFC 2606): they resolve nowhere, and no resolver has to be asked."""


class OutsideConnection(BaseException):
    """A test reached for the network; not an Exception, so that no product code takes it for bad weather."""


def guard() -> None:
    """Watch every connection and look-up of this process from now on; there is no way back."""
    sys.addaudithook(_watch)


def _watch(event: str, arguments: tuple[Any, ...]) -> None:
    if event == "socket.getaddrinfo":
        _allow_name(arguments[0])
    elif event == "socket.connect":
        _, address = arguments
        if isinstance(address, tuple):
            _allow_name(address[0])


def _allow_name(host: object) -> None:
    name = host.decode("ascii", "replace") if isinstance(host, bytes) else host
    if name is None or name == "" or not isinstance(name, str) or name.startswith(LOCAL):
        return
    if name.endswith(NOWHERE):
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
    raise OutsideConnection(name)
