"""The published description of the API."""

import json
from pathlib import Path

from qpost.protocol import paths
from qpost.protocol.errors import PROBLEM_JSON, Code
from qpost.server.app import description
from qpost.server.backend import build
from qpost.server.config import config_in
from tests.server.conftest import Client

COMMITTED = Path(__file__).parents[2] / "docs" / "openapi.json"


async def test_the_committed_description_is_the_one_served(client: Client) -> None:
    served = await client.get("/openapi.json")
    assert served.text == COMMITTED.read_text(encoding="utf-8"), (
        "write it anew: python -m qpost.server openapi > docs/openapi.json"
    )


def test_every_operation_tells_of_problems_and_every_command_of_its_headers() -> None:
    described = json.loads(description(build(config_in(Path("nowhere")))))
    assert described["components"]["schemas"]["Problem"]["properties"]["code"]["examples"] == list(Code)
    for path, operations in described["paths"].items():
        for method, operation in operations.items():
            assert PROBLEM_JSON in operation["responses"]["default"]["content"]
            if method == "post" and path.startswith(paths.SHOPS) and "translation" not in operation["tags"]:
                named = {parameter["name"]: parameter for parameter in operation["parameters"]}
                assert named[paths.IDEMPOTENCY_KEY]["required"]
                assert "400 days" in named[paths.IDEMPOTENCY_KEY]["description"]
