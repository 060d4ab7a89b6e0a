"""Seeded mistakes in the protocol, each put into the product's own source, and who has to notice it."""

import importlib
import inspect
import textwrap
from dataclasses import dataclass, replace
from uuid import uuid4

from qpost.domain import delivery


@dataclass(frozen=True, slots=True)
class Mutant:
    """One mistake: in a function, these words instead of those."""

    name: str
    noticed_by: str
    """The component whose work it is."""
    module: str
    function: str
    right: str
    wrong: str

    def apply(self) -> None:
        """Put the mistake in, for as long as this process runs; the words must still be there."""
        module = importlib.import_module(self.module)
        owner, _, name = self.function.rpartition(".")
        place = getattr(module, owner) if owner else module
        source = textwrap.dedent(inspect.getsource(getattr(place, name)))
        assert self.right in source, f"{self.name}: the protocol has changed, and so must this mutant"
        code = compile(source.replace(self.right, self.wrong), inspect.getfile(module), "exec")
        made: dict[str, object] = {}
        vars(module).update(replace=replace, uuid4=uuid4, delivery=delivery)
        exec(code, vars(module), made)
        setattr(place, name, made[name])


ENGINE, STORE, ROWS = "qpost.engine.outbox", "qpost.store.store", "qpost.store.outbox"

MUTANTS = (
    Mutant(
        "the key is made when sending",
        "kill_points",
        ENGINE,
        "Outbox._send",
        "self._remote.send(envelope)",
        "self._remote.send(replace(envelope, key=type(envelope.key)(uuid4())))",
    ),
    Mutant(
        "the draft is cleared before, in a transaction of its own",
        "kill_points",
        STORE,
        "LocalStore.enqueue",
        "await self._database",
        "await self.save_draft(envelope.command.inquiry_id, None)\n    await self._database",
    ),
    Mutant(
        "the draft is cleared afterwards, in a transaction of its own",
        "kill_points",
        ROWS,
        "enqueue",
        "drafts.save(connection, command.inquiry_id, None)",
        "connection.execute('COMMIT; BEGIN')\n"
        "        drafts.save(connection, command.inquiry_id, None)\n"
        "        connection.execute('COMMIT; BEGIN')",
    ),
    Mutant(
        "what was being sent is forgotten at the next start",
        "kill_points",
        ROWS,
        "recover",
        "UPDATE main.outbox SET state = 'unverified' WHERE",
        "DELETE FROM main.outbox WHERE",
    ),
    Mutant(
        "what was being sent is left as it is at the next start",
        "kill_points",
        ROWS,
        "recover",
        "WHERE state = 'sending'",
        "WHERE state = 'settled'",
    ),
    Mutant(
        "settled before the answer is there",
        "kill_points",
        ENGINE,
        "Outbox._send",
        "        answer = await self._remote.send(envelope)",
        "        thread = await self._store.thread(envelope.command.inquiry_id)\n"
        "        early = Accepted(thread.inquiry, None)\n"
        "        await self._store.settle(envelope.key, early, self._clock.now())\n"
        "        await self._remote.send(envelope)\n"
        "        state, command = DeliveryState.SETTLED, envelope.command\n"
        "        told = (envelope.key, command.inquiry_id, state, None, None, command)\n"
        "        self._results.tell(SendResult(*told))\n"
        "        return",
    ),
    Mutant(
        "sent again under a new key when the answer was lost",
        "histories",
        ROWS,
        "doubt",
        "_move(connection, key, DeliveryState.UNVERIFIED)",
        "_move(connection, key, DeliveryState.QUEUED)\n"
        "        (old,) = one(connection, 'SELECT envelope FROM main.outbox WHERE key = ?', (key,))\n"
        "        new = replace(codec.unseal(old), key=CommandKey(str(uuid4())))\n"
        "        put = 'UPDATE main.outbox SET key = ?, envelope = ? WHERE key = ?'\n"
        "        connection.execute(put, (new.key, codec.seal(new), key))",
    ),
    Mutant(
        "the order of a lane is ignored",
        "histories",
        ROWS,
        "due",
        "AND seq IN ({_HEADS})",
        "",
    ),
    Mutant(
        "the order of the changes of one saved reply is ignored",
        "histories",
        "qpost.domain.delivery",
        "lane",
        'return f"canned_reply:{command.canned_id}"',
        'return f"canned_reply:{envelope.key}"',
    ),
    Mutant(
        "a saved reply that waits is not shown",
        "histories",
        "qpost.store.canned_replies",
        "rows",
        "found[command.canned_id] = _kept(command, found.get(command.canned_id))",
        "found.setdefault(command.canned_id, _kept(command, None))",
    ),
    Mutant(
        "a refusal counts as settled",
        "histories",
        ROWS,
        "refuse",
        "DeliveryState.REFUSED",
        "DeliveryState.SETTLED",
    ),
    Mutant(
        "a refusal drops the text",
        "histories",
        ROWS,
        "refuse",
        'connection.execute("UPDATE main.outbox SET refusal = ? WHERE key = ?", (refusal, key))',
        'connection.execute("DELETE FROM main.outbox WHERE key = ?", (key,))',
    ),
    Mutant(
        "it can be taken back while it is being sent",
        "histories",
        ROWS,
        "_withdraw",
        "not in MAY_BE_TAKEN_BACK",
        "not in (setattr(d := __import__('qpost.domain.delivery', fromlist=['STEPS']), 'STEPS',"
        " d.STEPS | {(s, DeliveryState.WITHDRAWN) for s in DeliveryState})"
        " or (*MAY_BE_TAKEN_BACK, DeliveryState.SENDING, DeliveryState.UNVERIFIED))",
    ),
    Mutant(
        "a lost answer counts as never sent",
        "histories",
        ENGINE,
        "certainly_not_executed",
        "        case _:\n            return False",
        "        case _:\n            return True",
    ),
    Mutant(
        "trying again makes what may have arrived queued",
        "histories",
        ROWS,
        "try_now",
        "if state is DeliveryState.REFUSED",
        "if state in (DeliveryState.REFUSED, DeliveryState.UNVERIFIED)",
    ),
    Mutant(
        "undo forgets the text",
        "histories",
        ROWS,
        "take_back",
        "drafts.save(connection, command.inquiry_id, back)",
        "drafts.save(connection, command.inquiry_id, None)",
    ),
    Mutant(
        "NORMAL instead of FULL",
        "power_cut",
        "qpost.store.database",
        "prepare_main",
        'synchronous="full", reads_back=2',
        'synchronous="normal", reads_back=1',
    ),
    Mutant(
        "an answer is taken whoever it belongs to",
        "fault_matrix",
        "qpost.remote.commands",
        "accepted",
        "answer.key != envelope.key or answer.payload_sha256 != wire.payload_sha256(body)",
        "False",
    ),
    Mutant(
        "an error of the server counts as a refusal",
        "fault_matrix",
        "qpost.remote.connection",
        "classified",
        "or status >= 500",
        "",
    ),
    Mutant(
        "an error of the disk is swallowed when queueing",
        "store_errors",
        STORE,
        "LocalStore.enqueue",
        "await self._database",
        "import contextlib\n    with contextlib.suppress(Exception): await self._database",
    ),
    Mutant(
        "the copy is not encrypted",
        "canaries",
        "qpost.store.database",
        "_attach",
        "(str(file), raw)",
        '(str(file), "")',
    ),
)
