"""The parts of the Windows bundle that do not come from uv.lock, each pinned by its contents."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Part:
    """A file that is downloaded: where from, and what it must be."""

    name: str
    version: str
    sha256: str


EMBEDDABLE_PREFIX = "python-3.11"
"""How python.org names the embeddable package that a release is built with: python-3.11.9-embed-amd64.zip."""

TEST_PYTHON = Part(
    name="panda3d",
    version="1.10.16",
    sha256="37acfb92655c4226879f95c988e2ef1449a53c54486d6c1ebc00e2772429af82",
)
"""A wheel of PyPI that carries python.org's own signed python311.dll: what tests are built with, as
python.org cannot be reached from every build machine. A release never is."""

PYTHON = (3, 11)
"""The minor version of both."""
