"""Offer the earlier states of the meeting that is open."""

from pathlib import Path
from typing import TYPE_CHECKING

from facilitator.services.ports import Clock, EarlierState
from facilitator.storage.access import Access
from facilitator.storage.backups import Backups
from facilitator.storage.database import looking_into, plainly_told, written_whole
from facilitator.storage.places import free_name

if TYPE_CHECKING:
    from facilitator.storage.meeting_file import MeetingFile


class EarlierStatesOnDisk:
    """Offer the earlier states of one open meeting; without a personal folder there are none."""

    def __init__(self, file: "MeetingFile", backups: Backups | None, clock: Clock) -> None:
        self._file = file
        self._backups = backups
        self.clock = clock

    def keep(self, why: str) -> None:
        """Keep the present state, unless the last one kept is the same."""
        if self._backups is not None and not self._file.is_read_only:
            with self._file.connection() as connection:
                self._backups.make(connection, why, self.clock.now())

    def listed(self) -> tuple[EarlierState, ...]:
        """Return what each of them holds, the latest first."""
        return () if self._backups is None else self._backups.states()

    def bring_back(self, state: EarlierState) -> Path:
        """Lay a copy of the state beside the meeting, under a name of its own, and return where."""
        path = self._file.path
        with plainly_told(path):
            target = free_name(path.with_stem(f"{path.stem} as of {state.made_at:%Y-%m-%d %H%M}"))
        assert self._backups is not None
        with looking_into(state.path, self._backups.key, Access.CAREFUL) as connection:
            written_whole(connection, target)
        return target
