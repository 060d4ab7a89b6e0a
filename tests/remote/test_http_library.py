"""httpx comes without the baggage of its command line."""

import subprocess
import sys

LOOK = """
import sys
from qpost.remote import http_library
assert http_library.imported() is sys.modules["httpx"] is http_library.imported()
import httpx
assert httpx.AsyncClient and httpx.Client
print(*(name for name in ("rich", "click", "pygments", "trio") if name in sys.modules))
import click, trio
"""


def test_the_http_library_brings_no_command_line_and_leaves_the_others_importable() -> None:
    done = subprocess.run([sys.executable, "-c", LOOK], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []
