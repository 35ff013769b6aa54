"""Write a meeting's change log to one file for a stick or a mail, and read such a file with suspicion.

The file says of itself who made it, how many entries of which writers and which of the files handed in it must
hold, and a hash over all entries: a file that was cut short on its way is refused as a whole. What leaves an
encrypted meeting is encrypted too.
"""

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Column, Connection, MetaData, Table, Text, func, insert, select, text
from sqlalchemy.exc import DatabaseError

from facilitator.domain.meeting import Meeting
from facilitator.domain.roles import Laptop, Role
from facilitator.services.exchange import Manifest
from facilitator.services.ports import PassphraseNeededError
from facilitator.storage.access import PAGE, Access, is_in_the_open
from facilitator.storage.attached_files import copied, kept, named
from facilitator.storage.change_log import WITHHELD
from facilitator.storage.database import connected, opens_with, put_in_place
from facilitator.storage.exchange import FORMAT, RefusedError, entries_after, fit_to_leave, vector_of
from facilitator.storage.failures import MALFORMED, MeetingFileError, NewerMeetingFileError, NotAMeetingFileError
from facilitator.storage.inspection import refuse_foreign_parts, refuse_oversized
from facilitator.storage.keys import Key, key_to
from facilitator.storage.tables import TABLES, attached_files, change_log

APPLICATION_ID = int.from_bytes(b"FCLX")
_AT_ONCE = 2000

_metadata = MetaData()
_entries = change_log.to_metadata(_metadata)
_entries.indexes.clear()
attached_files.to_metadata(_metadata)
Table("manifest", _metadata, Column("name", Text, primary_key=True), Column("value", Text, nullable=False))


@dataclass(frozen=True, slots=True)
class HandOver:
    """Hold an open hand-over that has been found whole: what it says of itself, its entries and its files."""

    manifest: Manifest
    vector: Mapping[str, int]
    files: frozenset[str]
    connection: Connection

    def entries(self, known: Mapping[str, int]) -> Iterator[dict[str, Any]]:
        """Return the entries that are not known yet, and the last known one of each writer to compare."""
        return entries_after(self.connection, {writer: max(0, last - 1) for writer, last in known.items()})

    def bring_files(self, target: Connection) -> None:
        """Copy the files handed in that are not there yet; raise RefusedError when one is not what it should be."""
        wanted = self.files - kept(target)
        if copied(self.connection, target, sorted(wanted)) != wanted:
            raise RefusedError(
                "A file that was handed in has been altered on its way. Nothing has been taken over.",
                "Ask for a new hand-over from that laptop.",
            )


@dataclass(frozen=True, slots=True)
class Maker:
    """Hold who hands over, from which laptop, and when."""

    who: str
    laptop: Laptop
    at: datetime


def write_hand_over(
    source: Connection, target: Path, maker: Maker, key: Key | None, progress: Callable[[int, int], bool]
) -> Manifest:
    """Write everything that may leave the laptop to `target`, replacing what is there only by a whole file.

    Raise MeetingFileError when the disk does not allow it, or `progress` answered that it should stop.
    """
    with put_in_place(target) as half_done, connected(half_done, key, Access.CAREFUL) as connection:
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
        return _fill(connection, source, maker, progress)


def key_to_hand_over(path: Path, passphrase: str, own: Key | None) -> Key | None:
    """Return the key that opens the hand-over, None when it has no passphrase.

    Laptops whose files began as copies of one another, or with a hand-over, share a key: `own` opens it then.
    Raise PassphraseNeededError when neither that nor the passphrase does.
    """
    if not path.is_file():
        raise MeetingFileError(f"{path.name} is not there.", "Choose the file where it lies now.")
    if is_in_the_open(path):
        return None
    if path.stat().st_size < PAGE or path.stat().st_size % PAGE:
        raise _damaged(path)
    if own is not None and own.is_of(path):
        return own
    if not passphrase:
        raise PassphraseNeededError(f"{path.name} opens with a passphrase.", "Ask whoever prepared it.")
    key = key_to(path, passphrase)
    if not opens_with(path, key):
        raise PassphraseNeededError(
            f"This passphrase does not open {path.name}.", "Type it again; if it is the right one, ask for a new file."
        )
    return key


@contextmanager
def opened_hand_over(path: Path, key: Key | None) -> Iterator[HandOver]:
    """Offer the hand-over at `path`, once it has been found whole.

    Raise NotAMeetingFileError, NewerMeetingFileError or RefusedError with a sentence when it is not.
    """
    try:
        with connected(path, key, Access.READ_ONLY) as connection:
            try:
                hand_over = _checked(path, connection)
            except MALFORMED as error:
                raise _damaged(path) from error
            yield hand_over
    except DatabaseError as error:
        raise _damaged(path) from error


def _damaged(path: Path) -> NotAMeetingFileError:
    return NotAMeetingFileError(f"{path.name} is damaged, or is not a hand-over.", "Ask for it again.")


def _fill(target: Connection, source: Connection, maker: Maker, progress: Callable[[int, int], bool]) -> Manifest:
    vector = vector_of(source)
    total = sum(vector.values())
    target.exec_driver_sql("BEGIN")
    _metadata.create_all(target)
    done = withheld = 0
    batch: list[dict[str, Any]] = []
    for entry in fit_to_leave(source, entries_after(source, {})):
        batch.append(entry)
        withheld += entry["kind"] == WITHHELD
        if len(batch) == _AT_ONCE:
            target.execute(insert(_entries), batch)
            done += len(batch)
            batch = []
            if not progress(done, total):
                raise MeetingFileError("The hand-over was stopped; nothing was written.", "")
    if batch:
        target.execute(insert(_entries), batch)
    files = copied(source, target, sorted(named(source) & kept(source)))
    progress(total, total)
    meeting = source.execute(select(TABLES[Meeting].c.id, TABLES[Meeting].c.title)).first()
    said = {
        "format": list(FORMAT),
        "meeting_id": meeting[0] if meeting else "",
        "meeting_title": meeting[1] if meeting else "",
        "who": maker.who,
        "laptop": [maker.laptop.id, maker.laptop.role.value],
        "made_at": maker.at.isoformat(),
        "entries": total,
        "withheld": withheld,
        "kinds": _counts(source),
        "vector": vector,
        "files": sorted(files),
        "checksum": _checksum(target),
    }
    rows = [{"name": name, "value": json.dumps(value, ensure_ascii=False)} for name, value in said.items()]
    target.execute(text("INSERT INTO manifest VALUES (:name, :value)"), rows)
    target.commit()
    return _manifest(said)


def _checked(path: Path, connection: Connection) -> HandOver:
    """Return the hand-over; raise a sentence when it is something else, too new, or not whole."""
    if connection.exec_driver_sql("PRAGMA application_id").scalar() != APPLICATION_ID:
        raise NotAMeetingFileError(f"{path.name} is not a hand-over.", "Choose a file whose name ends in .exchange.")
    refuse_foreign_parts(connection, path.name, _metadata)
    refuse_oversized(connection, path.name)
    rows = connection.exec_driver_sql("SELECT name, value FROM manifest")
    said = {name: json.loads(value) for name, value in rows}
    if said["format"][0] > FORMAT[0]:
        raise NewerMeetingFileError(
            f"{path.name} was written by a newer version of Facilitator.", "Update this laptop, then open it again."
        )
    files = frozenset(said.get("files", ()))
    whole = connection.scalar(select(func.count()).select_from(_entries)) == said["entries"]
    whole = whole and (not files or files <= kept(connection))
    if not (whole and vector_of(connection) == said["vector"] and _checksum(connection) == said["checksum"]):
        raise RefusedError(
            f"{path.name} is not whole: it does not hold what it says.", "Copy it again, or ask for it again."
        )
    return HandOver(_manifest(said), said["vector"], files, connection)


def _manifest(said: Mapping[str, Any]) -> Manifest:
    identifier, role = said["laptop"]
    known = next((each for each in Role if each.value == role), Role.ALONE)
    return Manifest(
        meeting_id=said["meeting_id"],
        meeting_title=said["meeting_title"],
        who=said["who"],
        laptop=Laptop(identifier, known),
        made_at=datetime.fromisoformat(said["made_at"]),
        entries=said["entries"],
        withheld=said["withheld"],
        kinds=tuple((name, count) for name, count in said["kinds"]),
    )


def _counts(source: Connection) -> list[tuple[str, int]]:
    counted = [(table.name, source.scalar(select(func.count()).select_from(table)) or 0) for table in TABLES.values()]
    return [(name, count) for name, count in counted if count]


def _checksum(connection: Connection) -> str:
    """Return a hash over the hashes of all entries."""
    digest = hashlib.sha256()
    for sha in connection.scalars(select(change_log.c.sha).order_by(change_log.c.writer, change_log.c.seq)):
        digest.update(sha.encode())
    return digest.hexdigest()
