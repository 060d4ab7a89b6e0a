"""What stands, what waits and what is only typed: the saved replies of a shop as 管理 shows them together."""

from dataclasses import replace

from qpost.desktop.canned_replies.form import NEW, Clash, Form, clash_of, form_of
from qpost.desktop.widgets.canned_lines import Entry, Standing
from qpost.domain.canned_replies import CannedReply
from qpost.domain.commands import KeepCanned
from qpost.domain.delivery import ON_THE_WAY, DeliveryState, OutboxItem
from qpost.domain.ids import CannedId


class Unsaved:
    """Forms lie over the rows until they are kept; a form whose ground moved is told as a clash."""

    def __init__(self) -> None:
        self._rows: dict[CannedId, CannedReply] = {}
        self._items: tuple[OutboxItem, ...] = ()
        self._forms: dict[CannedId, Form] = {}
        self._kept: dict[CannedId, Form] = {}
        """What was kept last from here: its coming back is no colleague's change."""
        self._aside: dict[CannedId, Form] = {}
        self.touched: set[CannedId] = set()
        """What is typed for these is another than was kept on this computer."""

    def follow(self, rows: tuple[CannedReply, ...], items: tuple[OutboxItem, ...]) -> None:
        """Take over what stands and what waits now."""
        self._rows = {row.canned_id: row for row in rows}
        self._items = items
        for canned_id in self._rows.keys() & self._aside.keys():
            self._forms[canned_id] = self._aside.pop(canned_id)
            self.touched.add(canned_id)
        for canned_id, form in tuple(self._forms.items()):
            row, kept = self._rows.get(canned_id), self._kept.get(canned_id)
            if row is not None and kept is not None and kept.says_the_same(row):
                self._forms[canned_id] = replace(form, base_version=row.version)

    def restore(self, drafts: tuple[KeepCanned, ...]) -> None:
        """Take up what was typed before the program ended."""
        for draft in drafts:
            if draft.canned_id not in self._forms:
                self.edit(draft.canned_id, form_of(draft))

    def draft(self, canned_id: CannedId) -> KeepCanned | None:
        """What is typed for an entry, as the command that keeping it would be."""
        form = self._forms.get(canned_id)
        return None if form is None else form.as_command(canned_id)

    def edit(self, canned_id: CannedId, form: Form) -> None:
        """Something was typed; where it says what stands there already, nothing is unsaved."""
        self.touched.add(canned_id)
        row = self._rows.get(canned_id)
        if row is not None and form.base_version == row.version and form.says_the_same(row):
            self._forms.pop(canned_id, None)
        else:
            self._forms[canned_id] = form

    def kept(self, canned_id: CannedId, form: Form) -> None:
        """A form was given to the outbox; what was typed since then stays."""
        self._kept[canned_id] = form
        if self._forms.get(canned_id) == form:
            del self._forms[canned_id]
            self.touched.add(canned_id)

    def drop(self, canned_id: CannedId) -> None:
        """What was typed is given up."""
        self._forms.pop(canned_id, None)
        self.touched.add(canned_id)

    def put_aside(self, canned_id: CannedId) -> None:
        """Its entry is being deleted; should that be undone, what was typed is there again."""
        if (form := self._forms.pop(canned_id, None)) is not None:
            self._aside[canned_id] = form
            self.touched.add(canned_id)

    def rebase(self, canned_id: CannedId) -> None:
        """Its author has seen what stands there, and goes on from it."""
        row = self._rows.get(canned_id)
        base = row.version if row is not None else NEW
        self.edit(canned_id, replace(self._forms[canned_id], base_version=base))

    def row(self, canned_id: CannedId) -> CannedReply | None:
        """What stands in the shop's list."""
        return self._rows.get(canned_id)

    def form(self, canned_id: CannedId) -> Form:
        """What the fields show: what is typed, else what stands there, else what came back."""
        if (form := self._forms.get(canned_id)) is not None:
            return form
        if (row := self._rows.get(canned_id)) is not None:
            return form_of(row)
        clash = self.clash(canned_id)
        return clash.mine if clash is not None and clash.mine is not None else Form()

    def clash(self, canned_id: CannedId) -> Clash | None:
        """What collides with a colleague's words."""
        return clash_of(canned_id, self._rows.get(canned_id), self._forms.get(canned_id), self._items)

    def is_new(self, canned_id: CannedId) -> bool:
        """Whether it was never kept."""
        return canned_id not in self._rows

    def standing(self, canned_id: CannedId) -> Standing:
        """What is to be known of an entry besides its words."""
        if self.clash(canned_id) is not None:
            return Standing.REFUSED
        if canned_id in self._forms:
            return Standing.UNSAVED
        waiting = any(item.state in ON_THE_WAY and _about(item) == canned_id for item in self._items)
        return Standing.WAITING if waiting else Standing.CALM

    def entries(self) -> tuple[Entry, ...]:
        """Every line of the list: new ones first, then as they are ordered."""
        refused = {
            canned_id
            for item in self._items
            if item.state is DeliveryState.REFUSED and (canned_id := _about(item)) is not None
        }
        others = dict.fromkeys((*self._forms, *sorted(refused)))
        fresh = [canned_id for canned_id in others if canned_id not in self._rows]
        return tuple(self._entry(canned_id) for canned_id in (*fresh, *self._rows))

    def folders(self) -> tuple[str, ...]:
        """Every folder there is, by name."""
        return tuple(sorted({row.folder for row in self._rows.values() if row.folder}))

    def texts(self) -> tuple[str, ...]:
        """Every text that is only typed."""
        return tuple(form.body for form in self._forms.values() if form.body.strip())

    def _entry(self, canned_id: CannedId) -> Entry:
        row, form = self._rows.get(canned_id), self._forms.get(canned_id)
        if row is None or form is not None:
            row = self.form(canned_id).as_row(canned_id, row.uses if row is not None else 0)
        return Entry(row, self.standing(canned_id))


def _about(item: OutboxItem) -> CannedId | None:
    command = item.envelope.command
    return command.canned_id if isinstance(command, KeepCanned) else None
