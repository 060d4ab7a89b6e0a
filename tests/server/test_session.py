"""Signing in, renewing and ending sessions, over the API."""

import msgspec
from httpx import Response
from sqlalchemy import select

from qpost.protocol import paths
from qpost.protocol.session import RefreshRequest, SignInAnswer, Tokens
from qpost.server import tables
from qpost.server.backend import Backend
from tests.fakes.hand_clock import HandClock
from tests.server.callers import Caller, code_of, decoded, sign_in, signed_in
from tests.server.conftest import BOTH, Client
from tests.server.shelves import HANA

DATABASES = BOTH


async def _refresh(client: Client, token: str) -> Response:
    return await client.post(paths.REFRESH, content=msgspec.json.encode(RefreshRequest(token)))


async def test_the_login_or_the_address_signs_in_in_any_width_and_case(client: Client) -> None:
    for login in (HANA.login, HANA.email, "ＨＡＮＡ－ｃｏｓｍｅ０１", " Hana@Shop.example "):
        answer = await sign_in(client, login)
        assert decoded(answer, SignInAnswer).account.login == HANA.login
        assert answer.headers["Cache-Control"] == "no-store"


async def test_a_wrong_password_and_an_unknown_login_are_told_alike(client: Client) -> None:
    wrong = await sign_in(client, HANA.login, "wrong")
    unknown = await sign_in(client, "nobody", "wrong")
    assert code_of(wrong) == code_of(unknown) == "wrong_credentials"
    assert wrong.content == unknown.content


async def test_five_wrong_passwords_lock_the_account_for_a_quarter_of_an_hour(
    client: Client, clock: HandClock
) -> None:
    for login in (HANA.login, HANA.email, HANA.login, HANA.email, HANA.login):
        assert code_of(await sign_in(client, login, "wrong")) == "wrong_credentials"
    locked = await sign_in(client, HANA.login)
    assert code_of(locked) == "account_locked"
    assert locked.headers["Retry-After"] == "900"
    clock.jump(899)
    assert code_of(await sign_in(client, HANA.login)) == "account_locked"
    clock.jump(2)
    assert (await sign_in(client, HANA.login)).status_code == 200


async def test_an_unknown_login_is_locked_like_a_known_one(client: Client) -> None:
    codes = [code_of(await sign_in(client, "nobody", "wrong")) for _ in range(6)]
    assert codes == ["wrong_credentials"] * 5 + ["account_locked"]


async def test_a_right_password_forgives_the_wrong_ones_before(client: Client) -> None:
    for _ in range(3):
        for _ in range(4):
            await sign_in(client, HANA.login, "wrong")
        assert (await sign_in(client, HANA.login)).status_code == 200


async def test_many_wrong_attempts_from_one_address_make_it_wait(client: Client, clock: HandClock) -> None:
    for number in range(30):
        assert code_of(await sign_in(client, f"nobody-{number}", "wrong")) == "wrong_credentials"
    refused = await sign_in(client, HANA.login)
    assert code_of(refused) == "too_many_attempts"
    assert refused.status_code == 429
    assert int(refused.headers["Retry-After"]) > 0
    clock.jump(601)
    assert (await sign_in(client, HANA.login)).status_code == 200


async def test_an_access_token_is_good_for_ten_minutes(hana: Caller, clock: HandClock) -> None:
    clock.jump(599)
    assert (await hana.get(paths.SHOPS)).status_code == 200
    clock.jump(2)
    ended = await hana.get(paths.SHOPS)
    assert code_of(ended) == "sign_in_needed"
    assert ended.headers["WWW-Authenticate"] == "Bearer"


async def test_a_refresh_token_gives_a_new_pair(client: Client, hana: Caller, clock: HandClock) -> None:
    clock.jump(3600)
    renewed = Caller(client, decoded(await _refresh(client, hana.tokens.refresh_token), Tokens))
    assert (await renewed.get(paths.SHOPS)).status_code == 200


async def test_a_refresh_whose_answer_was_lost_can_be_asked_again(client: Client, hana: Caller) -> None:
    await _refresh(client, hana.tokens.refresh_token)
    again = Caller(client, decoded(await _refresh(client, hana.tokens.refresh_token), Tokens))
    assert (await again.get(paths.SHOPS)).status_code == 200
    assert (await _refresh(client, again.tokens.refresh_token)).status_code == 200


async def test_a_spent_refresh_token_ends_the_session(client: Client, hana: Caller) -> None:
    renewed = Caller(client, decoded(await _refresh(client, hana.tokens.refresh_token), Tokens))
    await renewed.get(paths.SHOPS)
    assert code_of(await _refresh(client, hana.tokens.refresh_token)) == "sign_in_needed"
    assert code_of(await renewed.get(paths.SHOPS)) == "sign_in_needed"
    assert code_of(await _refresh(client, renewed.tokens.refresh_token)) == "sign_in_needed"


async def test_a_replaced_refresh_token_ends_the_session(client: Client, hana: Caller) -> None:
    first = decoded(await _refresh(client, hana.tokens.refresh_token), Tokens)
    second = Caller(client, decoded(await _refresh(client, hana.tokens.refresh_token), Tokens))
    assert code_of(await _refresh(client, first.refresh_token)) == "sign_in_needed"
    assert code_of(await second.get(paths.SHOPS)) == "sign_in_needed"


async def test_an_access_token_is_no_refresh_token(client: Client, hana: Caller) -> None:
    assert code_of(await _refresh(client, hana.tokens.access_token)) == "sign_in_needed"
    swapped = Caller(client, Tokens(hana.tokens.refresh_token, hana.tokens.access_expires_at, ""))
    assert code_of(await swapped.get(paths.SHOPS)) == "sign_in_needed"


async def test_signing_out_ends_this_session_only(client: Client, hana: Caller) -> None:
    other = await signed_in(client, HANA.login)
    out = await client.delete(paths.SESSION, headers=hana.authorization)
    assert out.status_code == 204
    assert code_of(await hana.get(paths.SHOPS)) == "sign_in_needed"
    assert code_of(await _refresh(client, hana.tokens.refresh_token)) == "sign_in_needed"
    assert (await other.get(paths.SHOPS)).status_code == 200


async def test_neither_passwords_nor_tokens_are_stored(backend: Backend, hana: Caller) -> None:
    with backend.database.reading() as connection:
        stored = str(connection.execute(select(tables.tokens)).all())
        stored += str(connection.execute(select(tables.accounts)).all())
    assert hana.tokens.access_token not in stored
    assert hana.tokens.refresh_token not in stored
    assert "correct horse" not in stored
    assert "$argon2id$v=19$m=19456,t=2,p=1$" in stored
