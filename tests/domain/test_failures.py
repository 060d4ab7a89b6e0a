"""Failures: the tree in the docstring is the tree in the code."""

import re
from datetime import timedelta

from qpost.domain import failures
from qpost.domain.failures import Failure, ServerTrouble


def test_the_drawing_names_every_failure_and_no_other() -> None:
    drawn = set(re.findall(r"[├└]── (\w+)", failures.__doc__ or ""))
    kinds = {kind for direct in Failure.__subclasses__() for kind in (direct, *direct.__subclasses__())}
    assert drawn == {kind.__name__ for kind in kinds}


def test_trouble_at_the_server_carries_its_wish_to_wait() -> None:
    trouble = ServerTrouble(503, timedelta(seconds=7))
    assert (trouble.status, trouble.retry_after) == (503, timedelta(seconds=7))
    assert str(trouble) == "status 503"
