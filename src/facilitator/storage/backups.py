"""Keep earlier states of a meeting file, and say what each of them holds."""

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import Connection, func, select

from facilitator.domain.notes import Note
from facilitator.domain.programme import Session
from facilitator.services.ports import EarlierState
from facilitator.storage.database import looking_into, written_whole
from facilitator.storage.failures import MeetingFileError
from facilitator.storage.keys import Key
from facilitator.storage.places import made_private
from facilitator.storage.tables import TABLES, change_log

_NAME = re.compile(r"(\d{8}-\d{6}-\d{6}) (\w+)\.facilitator")
_TIME = "%Y%m%d-%H%M%S-%f"
_ALL_OF = timedelta(hours=24)
_DAYS = 30
_LAST_WORDS = 80


class Backups:
    """Hold the folder with the earlier states of one meeting file."""

    def __init__(self, folder: Path, key: Key | None = None) -> None:
        self.folder = folder
        self.key = key

    def make(self, source: Connection, why: str, now: datetime) -> Path | None:
        """Write the present state; None when the last one kept holds the same changes."""
        kept = self._files()
        if kept and self._changes_in(kept[-1]) == _changes(source):
            return None
        made_private(self.folder)
        target = self.folder / f"{now.astimezone(UTC).strftime(_TIME)} {why}.facilitator"
        written_whole(source, target)
        self._thin_out(now)
        return target

    def states(self) -> tuple[EarlierState, ...]:
        """Return what each state holds, the latest first; what cannot be read is passed over."""
        return tuple(state for path in reversed(self._files()) if (state := self._state(path)) is not None)

    def paths(self) -> tuple[Path, ...]:
        """Return the files, the oldest first."""
        return tuple(self._files())

    def _files(self) -> list[Path]:
        return sorted(path for path in self.folder.glob("*.facilitator") if _NAME.fullmatch(path.name))

    def _state(self, path: Path) -> EarlierState | None:
        found = _NAME.fullmatch(path.name)
        assert found is not None
        note, session = TABLES[Note], TABLES[Session]
        try:
            with looking_into(path, self.key) as connection:
                latest = select(note.c.text).order_by(note.c.written_at.desc(), note.c.id).limit(1)
                return EarlierState(
                    path=path,
                    made_at=datetime.strptime(found[1], _TIME).replace(tzinfo=UTC),
                    why=found[2],
                    sessions=connection.execute(select(func.count()).select_from(session)).scalar_one(),
                    notes=connection.execute(select(func.count()).select_from(note)).scalar_one(),
                    last_words=str(connection.scalar(latest) or "")[-_LAST_WORDS:],
                )
        except MeetingFileError:
            return None

    def _changes_in(self, path: Path) -> object:
        try:
            with looking_into(path, self.key) as connection:
                return _changes(connection)
        except MeetingFileError:
            return None

    def _thin_out(self, now: datetime) -> None:
        """Keep everything of the last day, then the last one of each of the thirty days before that have any.

        Counted, not reckoned: a clock that is far ahead for a moment takes nothing away.
        """
        days: set[str] = set()
        for path in reversed(self._files()):
            made = datetime.strptime(path.name[:22], _TIME).replace(tzinfo=UTC)
            if now - made <= _ALL_OF:
                continue
            day = path.name[:8]
            if day in days or len(days) >= _DAYS:
                path.unlink()
            days.add(day)


def _changes(connection: Connection) -> tuple[int, str | None]:
    """Return how many changes there are and the stamp of the last: the same pair, the same state."""
    row = connection.execute(select(func.count(), func.max(change_log.c.hlc))).one()
    return (row[0], row[1])
