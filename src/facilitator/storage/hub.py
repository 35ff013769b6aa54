"""Keep a meeting file in step with a hub: a PostgreSQL schema that holds the same change log.

The hub is a peer like a stick: entries the other side lacks are copied, writer by writer, in order. Its role
may read and add, never change or delete. What is new is announced by NOTIFY; so is who is present.
"""

import json
import select
import socket
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from datetime import datetime, timedelta
from hashlib import sha256
from itertools import islice
from typing import TYPE_CHECKING, Any

import psycopg
import sqlalchemy
from sqlalchemy import Connection, MetaData, text
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.exc import DBAPIError, OperationalError, ProgrammingError

from facilitator.domain.meeting import Meeting
from facilitator.services.changes import Changes
from facilitator.services.exchange import ClockAhead, HubAwayError, HubNews
from facilitator.services.ports import MeetingUnavailableError
from facilitator.storage.exchange import (
    FORMAT,
    RefusedError,
    clock_ahead,
    entries_after,
    fit_to_leave,
    in_words,
    receive,
    vector_of,
)
from facilitator.storage.failures import MALFORMED, HubRefusedError, MeetingFileError, NewerMeetingFileError
from facilitator.storage.file_exchange import HUB, OtherMeetingError, note_arrival, same_meeting
from facilitator.storage.hub_address import understood
from facilitator.storage.hub_files import HubFiles
from facilitator.storage.hub_presence import HubPresence
from facilitator.storage.hub_wire import Wire
from facilitator.storage.tables import TABLES, attached_files, change_log

if TYPE_CHECKING:
    from facilitator.storage.meeting_file import MeetingFile

_AT_ONCE = 1000
_LOOKED_EVERY = timedelta(seconds=30)
_FAR_AHEAD = timedelta(hours=1)

hub_metadata = MetaData()
hub_entries = change_log.to_metadata(hub_metadata)
hub_entries.indexes.clear()
attached_files.to_metadata(hub_metadata)


class Hub:
    """Hold the line to a hub; everything but `nudge` and `cut` belongs to one thread."""

    def __init__(self, file: "MeetingFile", address: str) -> None:
        self._file = file
        self._vector: dict[str, int] = {}
        self._behind: set[str] = set()
        self._files = HubFiles(file)
        self._presence = HubPresence(file)
        self._connection: Connection | None = None
        self._channel = ""
        self._looked = datetime.min.replace(tzinfo=file.clock.now().tzinfo)
        self._arrived = Changes()
        self._ahead: ClockAhead | None = None
        self._wire = Wire(understood(address, file.path.parent))
        self._ear, self._mouth = socket.socketpair()
        self._ear.setblocking(False)
        self._mouth.setblocking(False)

    @property
    def address(self) -> str:
        """Return the address of the hub as it may be written down: without the password."""
        return self._wire.address

    def step(self, session_id: str, patience: float) -> HubNews:
        """Exchange what is new both ways; when there is nothing, wait for news, so many seconds at most.

        Raise HubAwayError when the hub cannot be reached, MeetingFileError when it must not be used.
        """
        with self._plainly_told():
            connection = self._connection or self._connect()
            self._hear(connection)
            now = self._file.clock.now()
            if now - self._looked >= _LOOKED_EVERY:
                self._look(connection, now)
            self._pull(connection)
            sent = self._push(connection)
            with self._wire.watched():
                moved = self._files.exchange_one(connection)
                if self._presence.is_due(now):
                    self._notify(connection, self._presence.said(session_id, now))
                    connection.commit()
            if not (self._arrived or sent or self._behind or moved):
                self._wait(connection, patience)
            news = HubNews(self._arrived, self._presence.others(now), sent, self._ahead)
            self._arrived, self._ahead = Changes(), None
            return news

    def nudge(self) -> None:
        """End the step that waits: there is something to send. Any thread may call this."""
        try:
            self._mouth.send(b".")
        except OSError:
            return  # it has been nudged often enough, or has hung up

    def cut(self) -> None:
        """End whatever the step does, without a good-bye; any thread may call this, and then only closes the line."""
        self._wire.cut()
        self.nudge()

    def waiting(self) -> int:
        """Return how many entries the hub, as far as it is known, has not got yet."""
        with self._file.connection() as connection:
            own = vector_of(connection)
        return sum(max(0, last - self._vector.get(writer, 0)) for writer, last in own.items())

    def close(self) -> None:
        """Say good-bye and hang up."""
        if self._connection is not None and not self._wire.is_cut:
            try:
                self._notify(self._connection, {"bye": self._file.laptop.id})
                self._connection.commit()
            except (DBAPIError, psycopg.Error):
                self._connection.invalidate()
        self._hang_up()
        self._ear.close()
        self._mouth.close()

    def _connect(self) -> Connection:
        connection = self._wire.connect()
        try:
            with self._wire.watched():
                self._greet(connection)
        except BaseException:
            connection.close()
            raise
        self._connection = connection
        return connection

    def _greet(self, connection: Connection) -> None:
        """See that this is the right meeting's hub, and begin to listen."""
        meeting_id, major, there = connection.execute(text("SELECT meeting_id, major, now() FROM hub")).one()
        _compare_clocks(self._file.clock.now(), there)
        with self._file.connection() as here:
            own = here.scalar(sqlalchemy.select(TABLES[Meeting].c.id))
            if major > FORMAT[0]:
                raise NewerMeetingFileError(
                    "The hub was made by a newer version of Facilitator.", "Update this laptop."
                )
            same_meeting(here, meeting_id)
        self._channel = channel_of(own or meeting_id)
        connection.execute(text("SET statement_timeout = '60s'"))
        connection.execute(text(f"LISTEN {self._channel}"))
        connection.commit()
        _driver(connection).add_notify_handler(lambda notice: self._heard(notice.payload))
        now = self._file.clock.now()
        self._look(connection, now)
        self._notify(connection, {"hello": self._file.laptop.id})
        connection.commit()
        self._presence.say_again()

    def _look(self, connection: Connection, now: datetime) -> None:
        """Ask the hub how far it knows each writer."""
        self._vector = vector_of(connection)
        self._files.look(connection)
        connection.commit()
        self._looked = now
        with self._file.connection() as here:
            own = vector_of(here)
        self._behind = {writer for writer, last in self._vector.items() if last > own.get(writer, 0)}

    def _pull(self, connection: Connection) -> None:
        """Fetch what this file lacks, a part at a time: who types waits little, and a cut loses no more than a part."""
        if not self._behind:
            return
        with self._file.connection() as here:
            own = vector_of(here)
        known = {writer: own.get(writer, 0) for writer in self._behind}
        coming = entries_after(connection, known, only=self._behind)
        while part := self._fetched(coming):
            now = self._file.clock.now()
            with self._file.exchanging() as here:
                received = receive(here, part)
                who = ", ".join(sorted({entry["who"] for entry in received.entries}))
                note_arrival(here, now, HUB, who, received)
            self._arrived = self._arrived.followed_by(received.changes)
            self._ahead = clock_ahead(received.entries, now) or self._ahead
            for writer, last in _lasts(part):
                self._vector[writer] = max(last, self._vector.get(writer, 0))
        connection.commit()
        self._behind.clear()

    def _fetched(self, coming: Iterator[dict[str, Any]]) -> list[dict[str, Any]]:
        with self._wire.watched():
            return list(islice(coming, _AT_ONCE))

    def _push(self, connection: Connection) -> int:
        """Send what the hub lacks, each writer's entries in order, a part at a time."""
        with self._file.connection() as here:
            here.exec_driver_sql("BEGIN")
            entries = list(fit_to_leave(here, entries_after(here, self._vector)))
        for start in range(0, len(entries), _AT_ONCE):
            with self._wire.watched():
                self._send(connection, entries[start : start + _AT_ONCE])
        return len(entries)

    def _send(self, connection: Connection, entries: list[dict[str, Any]]) -> None:
        """Send entries in one transaction; what somebody else sent meanwhile must be the same."""
        connection.execute(insert(hub_entries).on_conflict_do_nothing(), entries)
        for last in _last_entries(entries):
            _require_same(connection, last)
            self._notify(connection, {"w": last["writer"], "n": last["seq"]})
            # Before the commit, which brings one's own news back; after a failure the hub is asked anew.
            self._vector[last["writer"]] = last["seq"]
        connection.commit()

    def _notify(self, connection: Connection, said: Mapping[str, object]) -> None:
        payload = json.dumps(said, ensure_ascii=False)
        connection.execute(text("SELECT pg_notify(:channel, :payload)"), {"channel": self._channel, "payload": payload})

    def _wait(self, connection: Connection, patience: float) -> None:
        # What the server has to say is heard at the beginning of the next step.
        server, ear = _driver(connection).fileno(), self._ear.fileno()
        heard, _, _ = select.select([server, ear], [], [], patience)
        if ear in heard:
            self._ear.recv(4096)

    def _hear(self, connection: Connection) -> None:
        """Take in what the server has announced meanwhile."""
        line, is_more = _driver(connection).pgconn, True
        while is_more:  # to the end: behind the last news may stand that the server has gone
            line.consume_input()
            while (notice := line.notifies()) is not None:
                self._heard(notice.extra.decode())
            is_more = bool(select.select([line.socket], [], [], 0)[0])

    def _heard(self, payload: str) -> None:
        with suppress(*MALFORMED):  # whoever says something else than this program is not listened to
            said = json.loads(payload)
            if "w" not in said:
                self._presence.hear(said)
            elif said["n"] > self._vector.get(said["w"], 0):
                self._behind.add(said["w"])

    def _hang_up(self) -> None:
        if self._connection is not None:
            self._connection.close()
        self._connection = None
        self._presence.forget()

    @contextmanager
    def _plainly_told(self) -> Iterator[None]:
        """Turn a hub that is away into a wait, and one that may not be used into a sentence."""
        try:
            yield
        except ProgrammingError as error:
            self._hang_up()
            raise MeetingFileError(
                f"The hub has not been prepared for this meeting ({_first_line(error)}).",
                "Ask whoever made it for the address with the meeting in it.",
            ) from error
        except (OperationalError, DBAPIError, psycopg.Error, OSError) as error:
            if self._connection is not None:
                self._connection.invalidate()
            self._hang_up()
            raise HubAwayError(_first_line(error), self.waiting()) from error
        except (RefusedError, HubRefusedError, NewerMeetingFileError, OtherMeetingError):
            self._hang_up()
            raise
        except MeetingUnavailableError as failure:
            # The file is busy, or the disk is full: that passes, and then everything is compared anew.
            self._hang_up()
            raise HubAwayError(failure.sentence, self.waiting()) from failure


def channel_of(meeting_id: str) -> str:
    """Return the name under which a meeting's news are announced; a database may hold many meetings."""
    return f"facilitator_{sha256(meeting_id.encode()).hexdigest()[:16]}"


def _driver(connection: Connection) -> psycopg.Connection[Any]:
    driver = connection.connection.dbapi_connection
    assert isinstance(driver, psycopg.Connection)
    return driver


def _last_entries(entries: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the last entry of each writer."""
    return list({entry["writer"]: entry for entry in entries}.values())


def _lasts(entries: Iterable[dict[str, Any]]) -> list[tuple[str, int]]:
    return [(entry["writer"], entry["seq"]) for entry in _last_entries(entries)]


def _first_line(error: Exception) -> str:
    cause = error.orig if isinstance(error, DBAPIError) and error.orig is not None else error
    return str(cause).partition("\n")[0].strip()


def _compare_clocks(here: datetime, there: datetime) -> None:
    """Refuse to pass on stamps from far ahead: what others write after them would have to be stamped later yet."""
    ahead = here - there
    if ahead > _FAR_AHEAD:
        raise HubRefusedError(
            f"The clock of this laptop is {in_words(ahead)} ahead of the hub's.",
            "Set whichever is wrong, then join again; everything is kept here.",
        )


def _require_same(connection: Connection, entry: Mapping[str, Any]) -> None:
    columns = hub_entries.c
    query = sqlalchemy.select(columns.sha).where(columns.writer == entry["writer"], columns.seq == entry["seq"])
    if connection.scalar(query) != entry["sha"]:
        connection.rollback()
        raise RefusedError(
            f"The hub holds other entries by {entry['who'] or 'somebody'} than this laptop.",
            "Keep this file, and exchange by a hand-over until it is understood why.",
        )
