"""Errors: problems with stable codes that repeat nothing of what was sent, and logs that quote nobody."""

import pytest
from litestar import Litestar, get
from litestar.testing import AsyncTestClient

from qpost.domain.refusals import Refusal
from qpost.protocol.errors import Code
from qpost.server.problems import STATUS_OF, TITLE_OF, answer
from tests.log_watch import LogWatch
from tests.server.callers import Caller, code_of
from tests.server.conftest import Client

SECRET = "私の電話番号は09000000000"


def test_every_code_has_a_status_and_a_title() -> None:
    assert set(STATUS_OF) == set(TITLE_OF) == set(Code)


def test_every_refusal_of_a_command_is_a_code() -> None:
    assert {Code(refusal) for refusal in Refusal} <= set(Code)


@pytest.mark.parametrize(
    ("method", "path", "code"),
    [
        ("GET", "/", "not_found"),
        ("GET", "/v1/nowhere", "not_found"),
        ("PUT", "/v1/shops", "method_not_allowed"),
        ("GET", "/schema", "not_found"),
        ("POST", "/v1/session", "invalid"),
    ],
)
async def test_the_frameworks_own_errors_are_problems(
    client: Client, method: str, path: str, code: str
) -> None:
    assert code_of(await client.request(method, path)) == code


async def test_a_body_that_is_not_json_is_refused_by_its_name(client: Client) -> None:
    form = await client.post("/v1/session", data={"login": "x"})
    assert (form.status_code, code_of(form)) == (415, "unsupported_media")


async def test_no_problem_repeats_what_was_sent(hana: Caller) -> None:
    for refused in (
        await hana.reply(body=f'{{"title":"{SECRET}","status":"x"}}'.encode()),
        await hana.reply(title=SECRET, status="unanswered"),
        await hana.of_shop(f"orders/{SECRET}"),
        await hana.of_shop("inquiries", status=SECRET),
    ):
        assert code_of(refused)
        assert SECRET not in refused.text


async def test_a_bug_is_told_as_trouble_and_logged_without_its_words(
    expect_log: LogWatch, caplog: pytest.LogCaptureFixture
) -> None:
    expect_log("unexpected ValueError at broken")

    @get("/")
    async def broken() -> None:
        raise ValueError(SECRET)

    app = Litestar([broken], exception_handlers={Exception: answer}, openapi_config=None, logging_config=None)
    async with AsyncTestClient(app, raise_server_exceptions=False) as client:
        trouble = await client.get("/")
    assert (trouble.status_code, code_of(trouble)) == (500, "trouble")
    assert SECRET not in trouble.text
    assert SECRET not in caplog.text


async def test_a_405_names_what_is_allowed(client: Client) -> None:
    answer = await client.request("PUT", "/v1/shops")
    assert {word.strip() for word in answer.headers["Allow"].split(",")} == {"GET", "OPTIONS"}
