"""The suite's own fence: this machine is reachable from a test, and nothing else is."""

import socket

import pytest

from tests.loopback import OutsideConnection


def test_a_connection_to_this_machine_is_allowed() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server, socket.socket() as caller:
        caller.connect(server.getsockname())


def test_a_connection_to_another_machine_ends_the_test() -> None:
    with socket.socket() as caller, pytest.raises(OutsideConnection):
        caller.connect(("192.0.2.1", 80))


def test_asking_for_the_address_of_another_machine_ends_the_test() -> None:
    with pytest.raises(OutsideConnection):
        socket.getaddrinfo("qpost.dev", 443)


def test_a_reserved_name_resolves_nowhere() -> None:
    with pytest.raises(socket.gaierror):
        socket.getaddrinfo("backend.invalid", 443)
