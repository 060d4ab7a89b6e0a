"""httpx without what it only imports because it happens to be installed: its command line, and trio."""

import sys
from types import ModuleType

_UNUSED = ("httpx._main", "trio")
"""They bring 150 modules (rich, pygments, click, attrs …), 10 MB that stay; httpx goes on without them."""


def imported() -> ModuleType:
    """httpx; to be called on a thread the first time, for importing it takes several frames."""
    if "httpx" not in sys.modules:
        kept_out = [name for name in _UNUSED if name not in sys.modules]
        for name in kept_out:
            sys.modules[name] = None  # type: ignore[assignment]  # Python's own way to say: not there
        try:
            import httpx
        finally:
            for name in kept_out:
                del sys.modules[name]
        return httpx
    return sys.modules["httpx"]
