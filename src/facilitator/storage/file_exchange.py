"""Exchange one meeting file with other laptops: by a hand-over, or on a line to a hub."""

import json
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, bindparam, delete, insert, select

from facilitator.domain.ids import new_id
from facilitator.domain.interventions import Intervention
from facilitator.domain.meeting import Meeting
from facilitator.domain.notes import Note
from facilitator.domain.pledges import Pledge
from facilitator.domain.roles import Laptop, Role
from facilitator.domain.speaking_order import Inscription
from facilitator.services.changes import Change, Changes, Record
from facilitator.services.exchange import (
    WHOLE_RECORD,
    Arrival,
    Fate,
    HubLine,
    Manifest,
    Review,
    ReviewItem,
    SideBySide,
    Undecided,
    ValueSet,
)
from facilitator.storage.codec import decode, field_types
from facilitator.storage.exchange import Received, Vector, clock_ahead, receive, vector_of
from facilitator.storage.failures import MeetingFileError
from facilitator.storage.fold import TEXT, Entry, entries_on, fold
from facilitator.storage.hand_over import HandOver, Maker, key_to_hand_over, opened_hand_over, write_hand_over
from facilitator.storage.keys import new_key
from facilitator.storage.tables import KIND_OF_TABLE, TABLES, arrivals, change_log, parallel_values
from facilitator.storage.unit_of_work import RecordsInFile

if TYPE_CHECKING:
    from facilitator.storage.meeting_file import MeetingFile

HUB = "hub"
_BY_THE_CHAIR = tuple(
    select(change_log.c.seq)
    .where(
        change_log.c.tbl == table.name,
        change_log.c.row.in_(select(table.c.id).filter_by(session_id=bindparam("session"))),
    )
    .where(change_log.c.body.contains(f'"@role":"{Role.CHAIR.value}"'))
    .limit(1)
    for table in (TABLES[Inscription], TABLES[Intervention])
)


class OtherMeetingError(MeetingFileError):
    """Refuse what belongs to another meeting than the file that is open."""


class FileExchange:
    """Carry out exchanges of one open meeting file."""

    def __init__(self, file: "MeetingFile") -> None:
        self._file = file

    def become(self, laptop: Laptop) -> None:
        """Go on as this laptop: its role has been changed."""
        self._file.laptop = laptop

    def is_chaired(self, session_id: str) -> bool:
        """Return whether a chair's laptop has worked on the list or the floor of the session."""
        with self._file.connection() as connection:
            return any(connection.scalar(query, {"session": session_id}) for query in _BY_THE_CHAIR)

    def prepare(self, target: Path, progress: Callable[[int, int], bool], passphrase: str = "") -> Manifest:
        """Write everything but the private notes to one file, under a passphrase of its own or that of the meeting."""
        maker = Maker(self._file.who, self._file.laptop, self._file.clock.now())
        key = new_key(passphrase) if passphrase else self._file.key
        with self._file.connection() as connection:
            connection.exec_driver_sql("BEGIN")
            return write_hand_over(connection, target, maker, key, progress)

    def review(self, source: Path, passphrase: str = "") -> Review:
        """Return what taking the hand-over over would do: it is taken over, looked at, and put back."""
        key = key_to_hand_over(source, passphrase, self._file.key)
        with opened_hand_over(source, key) as hand_over, self._file.connection() as connection:
            connection.exec_driver_sql("BEGIN IMMEDIATE")
            known = vector_of(connection)
            received = _received(connection, hand_over)
            items = tuple(_items(connection, known, hand_over.vector, received))
        entries = len(received.entries)
        known_here = hand_over.manifest.entries - entries
        ahead = clock_ahead(received.entries, self._file.clock.now())
        return Review(hand_over.manifest, entries, known_here, items, ahead)

    def take_over(self, source: Path, passphrase: str = "") -> Changes:
        """Take the hand-over over in one transaction and return what it changed; twice is once."""
        key = key_to_hand_over(source, passphrase, self._file.key)
        with opened_hand_over(source, key) as hand_over, self._file.exchanging() as connection:
            received = _received(connection, hand_over)
            hand_over.bring_files(connection)
            note_arrival(connection, self._file.clock.now(), source.name, hand_over.manifest.who, received)
        return received.changes

    def arrivals(self) -> tuple[Arrival, ...]:
        """Return what has arrived, the latest first."""
        query = select(arrivals).order_by(arrivals.c.at.desc(), arrivals.c.id)
        with self._file.connection() as connection:
            return tuple(
                Arrival(datetime.fromisoformat(row.at), row.source, row.who, row.entries, row.records)
                for row in connection.execute(query)
            )

    def undecided(self) -> tuple[Undecided, ...]:
        """Return what waits for a decision."""
        values: dict[tuple[str, str, str], list[ValueSet]] = defaultdict(list)
        with self._file.reading() as uow, self._file.connection() as connection:
            for row in connection.execute(select(parallel_values).order_by(parallel_values.c.hlc)).mappings():
                kind = KIND_OF_TABLE[row["tbl"]]
                value = decode(json.loads(row["value"]), field_types(kind)[row["field"]])
                at = datetime.fromisoformat(row["hlc"].partition("~")[0])
                values[row["tbl"], row["row"], row["field"]].append(ValueSet(value, row["who"], at))
            return tuple(
                Undecided(record, field, tuple(some))
                for (table, row, field), some in values.items()
                if (record := uow.get(KIND_OF_TABLE[table], row)) is not None
            )

    def decide(self, undecided: Undecided, value: object) -> Changes:
        """Set the field to the value, in knowledge of all the others."""
        kind = type(undecided.record)
        with self._file.writing("decide between two values") as uow:
            record = uow.get(kind, undecided.record.id)
            if record is not None:
                changes: dict[str, Any] = {undecided.field: value}
                uow.put(replace(record, **changes))  # type: ignore[type-var]
                uow.affirm(record, undecided.field)
            return uow.changes()

    def compact(self, before: datetime) -> int:
        """Make one entry of many that only typed into a note before that moment; return how many it stands for."""
        from facilitator.storage.compaction import compact  # noqa: PLC0415 - rarely wanted

        with self._file.exchanging(own=True) as connection:
            return compact(connection, self._file.log, before)

    def join(self, address: str) -> HubLine:
        """Return a line to the hub at that address, not yet connected."""
        from facilitator.storage.hub import Hub  # noqa: PLC0415 - psycopg only where there is a hub

        return Hub(self._file, address)


def note_arrival(connection: Connection, now: datetime, source: str, who: str, received: Received) -> None:
    """Remember what arrived, from whom, and when; what comes live from one person is summed up."""
    if not received.entries:
        return
    row = {"id": f"{HUB} {who}" if source == HUB else new_id(), "at": now.isoformat(), "source": source, "who": who}
    counts = {"entries": len(received.entries), "records": len(received.changes.items)}
    columns = arrivals.c
    before = connection.execute(select(columns.entries, columns.records).where(columns.id == row["id"])).one_or_none()
    if before is not None:
        connection.execute(delete(arrivals).where(columns.id == row["id"]))
        counts = {"entries": counts["entries"] + before.entries, "records": counts["records"] + before.records}
    connection.execute(insert(arrivals), {**row, **counts})


def same_meeting(connection: Connection, meeting_id: str) -> None:
    """Raise MeetingFileError when the file holds another meeting than this one."""
    own = connection.scalar(select(TABLES[Meeting].c.id))
    if own is not None and own != meeting_id:
        raise OtherMeetingError("This comes from another meeting.", "Open that meeting first.")


def _received(connection: Connection, hand_over: HandOver) -> Received:
    same_meeting(connection, hand_over.manifest.meeting_id)
    return receive(connection, hand_over.entries(vector_of(connection)))


def _items(connection: Connection, known: Vector, theirs: Vector, received: Received) -> Iterator[ReviewItem]:
    """Say of each record that new entries speak of what became of it: who changed it on which side."""
    changes = {(TABLES[change.kind].name, change.record.id): change for change in received.changes.items}
    twins = _twins(connection, {change.record.id for change in changes.values()})
    keys: dict[str, list[str]] = defaultdict(list)
    for table, identifier in dict.fromkeys((entry["tbl"], entry["row"]) for entry in received.entries):
        if table in KIND_OF_TABLE:
            keys[table].append(identifier)
    for table, identifiers in keys.items():
        records = RecordsInFile(connection)
        for identifier, entries in entries_on(connection, table, identifiers).items():
            change = changes.get((table, identifier))
            if change is None:
                record = records.get(KIND_OF_TABLE[table], identifier)
                change = Change(record, record)
            if change.before is not None or change.after is not None:
                item = _item(change, entries, known, theirs, twins)
                if change.before != change.after or item.fields:
                    yield item


def _item(
    change: Change, entries: list[Entry], known: Vector, theirs: Vector, twins: set[tuple[str, ...]]
) -> ReviewItem:
    arrived = [entry for entry in entries if entry.seq > known.get(entry.writer, 0)]
    unknown_there = [entry for entry in entries if entry.seq > theirs.get(entry.writer, 0)]
    if change.before is None and len(arrived) == len(entries):
        apart = change.after is not None and twin_key(change.after) in twins
        return ReviewItem(Fate.KEPT_APART if apart else Fate.NEW, None, change.after)
    if change.after is None:
        return ReviewItem(Fate.REMOVED, change.before, None)
    there = fold(TABLES[change.kind].name, [each for each in entries if each not in unknown_there]).record
    if change.before is None or there is None:
        whole = SideBySide(WHOLE_RECORD, change.before is not None, there is not None, kept=True)
        return ReviewItem(Fate.BOTH_CHANGED, change.before, change.after, (whole,))
    both = {"text" if name == TEXT else name for name in _set_by(arrived) & _set_by(unknown_there)}
    pairs = tuple(
        SideBySide(name, here, other, getattr(change.after, name))
        for name in sorted(both & field_types(change.kind).keys())
        if (here := getattr(change.before, name)) != (other := getattr(there, name))
    )
    merges = change.kind is Note and {pair.field for pair in pairs} <= {"text"}
    fate = Fate.MERGED if merges and unknown_there else Fate.BOTH_CHANGED if pairs else _fate_of_one(unknown_there)
    return ReviewItem(fate, change.before, change.after, pairs)


def _fate_of_one(unknown_there: list[Entry]) -> Fate:
    return Fate.MERGED if unknown_there else Fate.UPDATED


def _set_by(entries: list[Entry]) -> set[str]:
    return {name for entry in entries for name in entry.body}


def twin_key(record: Record) -> tuple[str, ...]:
    """Return what two records have in common that may mean the same thing; empty where nothing does."""
    if isinstance(record, Inscription) and record.is_waiting:
        return ("inscription", record.session_id, record.delegation_id, record.kind.value)
    if isinstance(record, Pledge):
        return ("pledge", record.session_id, record.category.value, *record.delegation_ids)
    return ()


def _twins(connection: Connection, apart_from: set[str]) -> set[tuple[str, ...]]:
    """Return the keys of what was here before, so that the like of it can be pointed out."""
    found = set()
    for kind in (Inscription, Pledge):
        table = TABLES[kind]
        names = [column.name for column in table.columns]
        for row in connection.execute(select(table)).all():
            record = kind(**dict(zip(names, row, strict=True)))
            if record.id not in apart_from:
                found.add(twin_key(record))
    return found - {()}
