"""Tests of the desktop's message bus are for systems that have one; jeepney is not installed elsewhere."""

import sys

collect_ignore = ["test_notifications.py", "test_session_signals.py"] if sys.platform == "win32" else []
