"""The bigram index: text as overlapping pairs of characters, and what is typed as a question to them.

Words of two characters are the normal search in Japanese, Korean and Chinese, which FTS5's trigrams cannot
answer. A pair index answers every length: pairs find candidates, the folded text itself verifies them.
"""

import re

from qpost.domain.inquiries import fold

_RUN = re.compile(r"[^\W_]+")

NEWEST = 1_000
"""The most candidates of one search, newest first: what is further away is found by typing more."""


def grams(folded: str) -> str:
    """The pairs of every run of letters and digits, and each run's last character alone."""
    pairs: list[str] = []
    for run in _RUN.findall(folded):
        pairs += [run[place : place + 2] for place in range(len(run) - 1)]
        pairs.append(run[-1])
    return " ".join(pairs)


def question(folded: str) -> str | None:
    """The FTS5 question for what was typed; None where it holds nothing that is indexed."""
    terms: list[str] = []
    for run in _RUN.findall(folded):
        if len(run) == 1:
            terms.append(f'"{run}" *')  # it begins some pair, or ends a run
        else:
            terms += [f'"{run[place : place + 2]}"' for place in range(len(run) - 1)]
    return " AND ".join(terms) or None


def line_with(wanted: str, text: str) -> str:
    """The first line of a text in which a folded word stands; empty where it stands in none."""
    return next((line.strip() for line in text.splitlines() if wanted in fold(line)), "")
