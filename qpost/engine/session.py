"""Signing in, choosing the shop, staying signed in, and signing out (spec.md §1).

SignedOut ──sign_in──► ChoosingShop ──choose──► Working
    ▲                      │  ▲                    │
    ├──────sign_out────────┘  └───leave_shop───────┤
    └──────────────────────sign_out────────────────┘
"""

import secrets
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from functools import partial

from qpost.domain.changes import Changes, Noun
from qpost.domain.failures import SignInNeeded, VaultUnavailable
from qpost.domain.ids import AccountId, ShopId
from qpost.domain.refusals import SignInRefusal
from qpost.domain.settings import SigningOut
from qpost.domain.shops import Account, Location, SavedSession, Shop
from qpost.engine.aside import aside
from qpost.engine.ports import KeptAccount, Remote, Rescued, SignedIn, Store, Vault
from qpost.engine.settings import Settings


@dataclass(frozen=True, slots=True)
class SignedOut:
    """Nobody is signed in."""


@dataclass(frozen=True, slots=True)
class ChoosingShop:
    """Signed in; which shop to work for is open."""

    account: Account
    shops: tuple[Shop, ...]
    unsaved: bool = False
    """Saving was asked for, and the keyring would not keep it: the seller is told."""


@dataclass(frozen=True, slots=True)
class Working:
    """Signed in and working for one shop; its files are open."""

    account: Account
    shop: Shop
    shops: tuple[Shop, ...]


SessionState = SignedOut | ChoosingShop | Working

KEY_BYTES = 32


class Session:
    """Who is working for which shop, from sign-in to sign-out."""

    def __init__(
        self,
        remote: Remote,
        store: Store,
        vault: Vault,
        settings: Settings,
        tell: Callable[[Changes], None],
    ) -> None:
        self._remote = remote
        self._store = store
        self._vault = vault
        self._settings = settings
        self._tell = tell
        self._state: SessionState = SignedOut()
        self._server = ""
        self._saving = False
        self._opening: ShopId | None = None
        self._began: Callable[[ShopId], Awaitable[None]] | None = None
        self._ended: Callable[[], Awaitable[None]] | None = None
        remote.on_rotation(self._keep_token)

    @property
    def state(self) -> SessionState:
        """Where the session stands."""
        return self._state

    def on_work(
        self, *, began: Callable[[ShopId], Awaitable[None]], ended: Callable[[], Awaitable[None]]
    ) -> None:
        """Name what runs while a shop is worked for."""
        self._began, self._ended = began, ended

    async def vault_usable(self) -> bool:
        """Whether ログイン情報保存 can be offered on this computer; opens no dialog."""
        return await aside(self._vault.usable)

    async def sign_in(
        self, server: str, location: Location, login: str, password: str, *, save: bool
    ) -> ChoosingShop | Working | SignInRefusal:
        """Open a session; raises a Failure where the backend cannot be spoken to.

        Signing in again as the same account, after a session ended, goes on in the shop that is open.
        """
        answer = await self._remote.sign_in(server, location, login, password)
        if isinstance(answer, SignInRefusal):
            return answer
        working = self._state
        goes_on = isinstance(working, Working) and (server, answer.account.account_id) == (
            self._server,
            working.account.account_id,
        )
        if isinstance(working, Working) and not goes_on:
            await self.leave_shop()
        await self._finish_signing_out()
        self._server = server
        await self._forget()  # what an earlier session kept ends here, whoever it belonged to
        kept_login = login if save else ""
        self._settings.change(server=server, location=location, login=kept_login, save_session=False)
        self._saving = save and self._settled and await self._kept(answer)
        self._settings.change(save_session=self._saving)
        if isinstance(working, Working) and goes_on:
            self._become(replace(working, account=answer.account))
            return working
        return await self._choose_among_shops(answer.account, unsaved=save and not self._saving)

    async def resume(self) -> ChoosingShop | Working | None:
        """Go on with the saved session, without a network where this computer knows enough.

        None where nothing was saved, or the backend no longer grants it.
        """
        await self._finish_signing_out()
        if not self._settled or not self._settings.current.save_session:
            return None
        token, key = await aside(self._kept_secrets)
        if not token:
            return None
        saved = SavedSession(self._settings.current.server, self._settings.current.login, token)
        self._server, self._saving = saved.server, True
        await self._remote.resume(saved)
        kept = await self._open_kept(key)
        if kept is not None:
            return kept
        try:
            account, shops = await self._remote.shops()
        except SignInNeeded:
            await self._forget()
            return None
        return await self._go_on(account, shops)

    async def _open_kept(self, key: str | None) -> ChoosingShop | Working | None:
        """The last shop's files, if they are here, tell who works here and for which shops."""
        current = self._settings.current
        if current.account_id is None or current.shop_id is None or key is None:
            return None
        await self._store.open(self._server, current.account_id, current.shop_id, bytes.fromhex(key))
        kept = await self._store.kept_account()
        shop = next((one for one in kept.shops if one.shop_id == current.shop_id), None) if kept else None
        if kept is not None and shop is not None and current.skip_shop_chooser:
            return await self._work(Working(kept.account, shop, kept.shops))  # its files are open already
        await self._store.close()
        if kept is None:
            return None
        choosing = ChoosingShop(kept.account, kept.shops)
        self._become(choosing)
        return choosing

    async def _go_on(self, account: Account, shops: tuple[Shop, ...]) -> ChoosingShop | Working:
        choosing = ChoosingShop(account, shops)
        self._become(choosing)
        current = self._settings.current
        if current.skip_shop_chooser and current.shop_id in {shop.shop_id for shop in shops}:
            assert current.shop_id is not None
            return await self.choose(current.shop_id)
        return choosing

    async def choose(self, shop_id: ShopId) -> Working:
        """Work for one of the shops: its files are opened and the stream of changes begins."""
        state = self._state
        if isinstance(state, SignedOut):
            raise SignInNeeded
        if isinstance(state, Working):
            await self.leave_shop()
        self._opening = shop_id
        shop = next(shop for shop in state.shops if shop.shop_id == shop_id)
        key = await self._store_key(state.account) if self._saving else None
        await self._store.open(self._server, state.account.account_id, shop_id, key)
        await self._store.keep_account(KeptAccount(state.account, state.shops))
        self._settings.change(account_id=state.account.account_id, shop_id=shop_id)
        return await self._work(Working(state.account, shop, state.shops))

    async def _work(self, working: Working) -> Working:
        self._become(working)
        if self._began is not None:
            await self._began(working.shop.shop_id)
        return working

    async def rescue(self) -> Rescued:
        """Where a shop's file of drafts and outbox did not open: begin anew with what can be read of it."""
        state, current = self._state, self._settings.current
        account_id = state.account.account_id if isinstance(state, ChoosingShop) else current.account_id
        shop_id = self._opening or current.shop_id
        if account_id is None or shop_id is None:
            raise SignInNeeded
        key = await aside(partial(self._vault.get, self._key_name(account_id)))
        if key is None:
            raise VaultUnavailable("the key of the files is gone")
        return await self._store.rescue(self._server, account_id, shop_id, bytes.fromhex(key))

    async def open_again(self) -> ChoosingShop | Working | None:
        """Go on where a damaged file had come in the way."""
        if isinstance(self._state, ChoosingShop) and self._opening is not None:
            return await self.choose(self._opening)
        return await self.resume()

    async def leave_shop(self) -> None:
        """Stop working for the shop and return to the choice; drafts and the outbox stay with it."""
        if not isinstance(self._state, Working):
            return
        if self._ended is not None:
            await self._ended()
        await self._store.close()
        self._become(ChoosingShop(self._state.account, self._state.shops))

    async def sign_out(self) -> None:
        """End the session here and, if it can be reached, at the backend; nothing of it stays here.

        The key of the files goes first: without it they are noise, whatever happens to them after. That it
        has begun is written down before, so that a program that is killed finishes it at its next start.
        """
        await self.leave_shop()
        state = self._state
        if isinstance(state, ChoosingShop) and self._saving:
            shops = tuple(shop.shop_id for shop in state.shops)
            self._settings.change(signing_out=SigningOut(self._server, state.account.account_id, shops))
            await self._wipe(state.account.account_id, shops)
        await self._remote.sign_out()
        await self._finish_signing_out()
        self._become(SignedOut())

    @property
    def _settled(self) -> bool:
        """Whether no sign-out is left half done; while one is, nothing is kept and nothing resumed."""
        return self._settings.current.signing_out is None

    async def _finish_signing_out(self) -> None:
        left = self._settings.current.signing_out
        if left is None:
            return
        self._server = left.server
        gone = await self._wipe(left.account_id, left.shops)
        if await self._forget() and gone:
            self._settings.change(signing_out=None)

    async def _wipe(self, account_id: AccountId, shops: tuple[ShopId, ...]) -> bool:
        """Key first, then files; False where the keyring would not let go of the key."""
        gone = True
        try:
            await aside(partial(self._vault.forget, self._key_name(account_id)))
        except VaultUnavailable:
            gone = False  # the files go all the same
        await self._store.erase(self._server, account_id, shops)
        self._settings.change(account_id=None, shop_id=None)
        return gone

    async def _choose_among_shops(
        self, account: Account, *, unsaved: bool = False
    ) -> ChoosingShop | SignInRefusal:
        _, shops = await self._remote.shops()
        if not shops:
            await self._remote.sign_out()
            return SignInRefusal.NO_SHOPS
        choosing = ChoosingShop(account, shops, unsaved)
        self._become(choosing)
        return choosing

    def _become(self, state: SessionState) -> None:
        self._state = state
        self._tell(Changes(frozenset({Noun.SESSION})))

    # -- what the keyring holds ------------------------------------------------------------------

    def _token_name(self) -> str:
        return f"refresh token of {self._settings.current.login} at {self._settings.current.server}"

    def _kept_secrets(self) -> tuple[str | None, str | None]:
        """The token of the saved session and the key of its files; None for what is not there. May block."""
        current = self._settings.current
        token = self._vault.get(self._token_name())
        if not token or current.account_id is None:
            return token, None
        return token, self._vault.get(_key_name(current.account_id, current.server))

    async def _kept(self, answer: SignedIn) -> bool:
        """Keep the session and the key of its files; False where the keyring will not have them."""
        try:
            await aside(partial(self._vault.put, self._token_name(), answer.refresh_token))
            await self._store_key(answer.account)
        except VaultUnavailable:
            return False
        return True

    async def _keep_token(self, refresh_token: str) -> None:
        if not self._saving:
            return
        try:
            await aside(partial(self._vault.put, self._token_name(), refresh_token))
        except VaultUnavailable:
            return  # this session goes on in memory; the next start will ask for the password

    async def _forget(self) -> bool:
        """Let go of the kept session; False where the keyring would not."""
        if not self._settings.current.save_session:
            return True  # nothing was kept: the keyring need not be opened, which may ask for a password
        self._saving = False
        try:
            await aside(partial(self._vault.forget, self._token_name()))
        except VaultUnavailable:
            return False
        return True

    def _key_name(self, account_id: AccountId) -> str:
        return _key_name(account_id, self._server)

    async def _store_key(self, account: Account) -> bytes:
        """The key of this account's files, made on the first day."""
        name = self._key_name(account.account_id)
        kept = await aside(partial(self._vault.get, name))
        if kept is not None:
            return bytes.fromhex(kept)
        key = secrets.token_bytes(KEY_BYTES)
        await aside(partial(self._vault.put, name, key.hex()))
        return key


def _key_name(account_id: AccountId, server: str) -> str:
    return f"store key of {account_id} at {server}"
