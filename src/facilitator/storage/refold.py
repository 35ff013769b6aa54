"""Bring the records of a meeting file in step with its log, for the records that new entries touch."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Table, bindparam, delete, insert, select, text

from facilitator.domain.interventions import Intervention
from facilitator.domain.review import Review
from facilitator.domain.roles import Right, Role
from facilitator.domain.speaking_order import Inscription
from facilitator.services.changes import Change, Changes, Record
from facilitator.storage.change_log import pass_over
from facilitator.storage.fold import Folded, entries_on, fold
from facilitator.storage.reading import rows_of
from facilitator.storage.rows import among, as_wanted, write_rows
from facilitator.storage.tables import KIND_OF_TABLE, TABLES, change_log, parallel_values, withheld_records

Key = tuple[str, str]
_AT_ONCE = 2_000
# Which columns of a table point to a record of which other table.
REFERENCES: Mapping[str, Mapping[str, str]] = {
    table.name: {key.parent.name: key.column.table.name for key in table.foreign_keys} for table in TABLES.values()
}
_GUARDED: Mapping[type[Record], frozenset[Right]] = {
    Inscription: frozenset({Right.MOVE_LIST}),
    Intervention: frozenset({Right.GIVE_FLOOR}),
    Review: frozenset({Right.FINALIZE}),
}
_POINTING_AT: Mapping[str, tuple[tuple[str, str], ...]] = {
    parent: tuple(
        (child, column) for child, columns in REFERENCES.items() for column, to in columns.items() if to == parent
    )
    for parent in {to for columns in REFERENCES.values() for to in columns.values()}
}
# Entries without a readable body belong to private notes of others.
_NAMED_BY = text(
    "SELECT DISTINCT row, json_extract(body, '$.' || :column) FROM change WHERE tbl = :table AND json_valid(body)"
)

_DELETED = (
    select(change_log.c.row)
    .distinct()
    .where(change_log.c.tbl == bindparam("table"), change_log.c.kind == "delete", among(change_log.c.row))
)


def refold(connection: Connection, touched: Iterable[Key]) -> Changes:
    """Fold the touched records again, write those that differ, and return what changed.

    A record that others point to stays although it was deleted; one whose own session or delegation
    has not arrived waits in the log.
    """
    return _Refolding(connection).run({key for key in touched if key[0] in KIND_OF_TABLE})


def refold_everything(connection: Connection, folded: Callable[[int], None] = pass_over) -> Changes:
    """Make every record of the file what the whole log says; `folded` is told how many entries have been read."""
    query = select(change_log.c.tbl, change_log.c.row).distinct()
    everything = {(table, row) for table, row in connection.execute(query) if table in KIND_OF_TABLE}
    return _Refolding(connection, folded).run(everything)


class _Refolding:
    """Hold the records while they are folded: as they stand in the file, and as they should."""

    def __init__(self, connection: Connection, folded: Callable[[int], None] = pass_over) -> None:
        self._connection = connection
        self._told = folded
        self._entries = 0
        self._current: dict[Key, Record | None] = {}
        self._folded: dict[Key, Folded] = {}

    def run(self, touched: set[Key]) -> Changes:
        """Fold until nothing more has to be looked at, then write."""
        self._fold(touched)
        self._fold(self._having_waited() - self._folded.keys())
        self._fold(self._left_behind() - self._folded.keys())
        self._keep_the_needed()
        return self._write()

    def _fold(self, keys: Iterable[Key], *, needed: bool = False) -> None:
        for table, identifiers in _by_table(keys).items():
            for start in range(0, len(identifiers), _AT_ONCE):
                some = identifiers[start : start + _AT_ONCE]
                current = rows_of(self._connection, KIND_OF_TABLE[table], some)
                self._current.update({(table, each): current.get(each) for each in some})
                for identifier, entries in entries_on(self._connection, table, some).items():
                    folded = fold(table, entries, needed=needed)
                    if folded.record is not None and folded.record.id != identifier:  # it gives itself for another
                        folded = folded._replace(record=None)
                    self._folded[table, identifier] = folded
                    self._entries += len(entries)
                self._told(self._entries)

    def _having_waited(self) -> set[Key]:
        """Return what may have waited in the log for a session or delegation that arrives only now."""
        arrived: dict[str, set[str]] = defaultdict(set)
        for (table, identifier), folded in self._folded.items():
            if table in _POINTING_AT and folded.record is not None and self._current[table, identifier] is None:
                arrived[table].add(identifier)
        return {
            (child, row)
            for table, identifiers in arrived.items()
            for child, column in _POINTING_AT[table]
            for row, named in self._connection.execute(_NAMED_BY, {"table": child, "column": column})
            if named in identifiers
        }

    def _left_behind(self) -> set[Key]:
        """Return what a record that is going, or moving, pointed to: perhaps it was kept only for this one."""
        return {
            parent
            for key, folded in self._folded.items()
            if (current := self._current[key]) is not None and folded.record != current
            for parent in _parents(key[0], current)
            if folded.record is None or parent not in _parents(key[0], folded.record)
        }

    def _keep_the_needed(self) -> None:
        """Bring back what living records point to; let those wait that point to nothing that is known.

        Once is enough: what others point to points to nothing itself.
        """
        wanted = {
            parent
            for key, folded in self._folded.items()
            if folded.record is not None
            for parent in _parents(key[0], folded.record)
        }
        wanted |= {key for key in self._folded if key[0] in _POINTING_AT and self._is_pointed_at(key)}
        gone = {key for key in wanted if key in self._folded and self._folded[key].record is None}
        gone |= self._absent(wanted - self._folded.keys())
        self._fold(gone, needed=True)
        unknown = {key for key in gone if self._folded[key].record is None}
        for key, folded in list(self._folded.items()):
            if folded.record is not None and unknown.intersection(_parents(key[0], folded.record)):
                self._folded[key] = folded._replace(record=None)

    def _absent(self, keys: Iterable[Key]) -> set[Key]:
        """Return those of the records that the file does not hold."""
        absent: set[Key] = set()
        for table, identifiers in _by_table(keys).items():
            there = rows_of(self._connection, KIND_OF_TABLE[table], identifiers)
            absent.update((table, each) for each in identifiers if each not in there)
        return absent

    def _is_pointed_at(self, key: Key) -> bool:
        """Return whether a record that is not folded here points to this one, which is about to go."""
        if self._folded[key].record is not None:
            return False
        for child, column in _POINTING_AT[key[0]]:
            columns = TABLES[KIND_OF_TABLE[child]].c
            for identifier in self._connection.scalars(select(columns.id).where(columns[column] == key[1])):
                if (child, identifier) not in self._folded:
                    return True
        return False

    def _write(self) -> Changes:
        changes = tuple(
            Change(before, folded.record)
            for key, folded in self._folded.items()
            if (before := self._current[key]) != folded.record
        )
        if changes:
            write_rows(self._connection, changes)
        self._write_derived()
        return Changes(changes)

    def _write_derived(self) -> None:
        """Write what is undecided and what is private beside the records."""
        private = [{"tbl": key[0], "row": key[1]} for key, folded in self._folded.items() if folded.private]
        _replace(self._connection, withheld_records, self._folded, private)
        parallel = [
            {"tbl": key[0], "row": key[1], **value._asdict()}
            for key, folded in self._folded.items()
            for value in folded.parallel
            if folded.record is not None
        ]
        _replace(self._connection, parallel_values, self._folded, parallel)


def _replace(connection: Connection, table: Table, keys: Iterable[Key], rows: Sequence[dict[str, Any]]) -> None:
    """Put the rows in the place of those about the records; nearly always there are neither."""
    there = {tuple(row) for row in connection.execute(select(table.c.tbl, table.c.row))}
    outdated = [{"t": key[0], "r": key[1]} for key in keys if key in there]
    if outdated:
        connection.execute(delete(table).where(table.c.tbl == bindparam("t"), table.c.row == bindparam("r")), outdated)
    if rows:
        connection.execute(insert(table), rows)


def settle_parents(connection: Connection, removed: Iterable[Record]) -> None:
    """Let go what was deleted elsewhere and stayed only for the sake of these removed records."""
    parents = {parent for record in removed for parent in _parents(TABLES[type(record)].name, record)}
    deleted = {
        (table, row)
        for table, identifiers in _by_table(parents).items()
        for row in connection.scalars(_DELETED, {"table": table, **as_wanted(identifiers)})
    }
    if deleted:
        refold(connection, deleted)


def settle_rank(connection: Connection, role: Role, changes: Iterable[Change]) -> None:
    """Let what was set here without the right to it read as it will read everywhere: as those who have it left it."""
    guarded = {kind for kind, rights in _GUARDED.items() if not all(role.may(right) for right in rights)}
    touched = {(TABLES[each.kind].name, each.record.id) for each in changes if each.kind in guarded}
    if touched:
        refold(connection, touched)


def _parents(table: str, record: Record) -> set[Key]:
    return {(parent, getattr(record, column)) for column, parent in REFERENCES[table].items()}


def _by_table(keys: Iterable[Key]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for table, identifier in sorted(keys):
        found[table].append(identifier)
    return found
