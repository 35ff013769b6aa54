"""Stand beside an open meeting file: reserve, mirror and earlier states, and what the user should know of them."""

import shutil
from pathlib import Path

from sqlalchemy import Connection

from facilitator.services.ports import Remark
from facilitator.storage.backups import Backups
from facilitator.storage.database import plainly_told
from facilitator.storage.failures import MeetingFileError, NotAMeetingFileError
from facilitator.storage.keys import Key
from facilitator.storage.left_whole import LeftWhole
from facilitator.storage.mirror import Mirror
from facilitator.storage.places import free_name, made_private, parts_beside, safety_folder
from facilitator.storage.rekeying import prepare, settle
from facilitator.storage.reserve import Reserve

_PLENTY = 20_000_000  # bytes free on the disk


class Safeguards:
    """Hold them for one meeting file; without a personal folder there is only the reserve.

    A safeguard that fails never fails the act: the meeting file has it. The user is told once.
    """

    def __init__(
        self, meeting: Path, personal: Path | None, key: Key | None, *, mirrored: bool = True, version: int = 0
    ) -> None:
        self._meeting = meeting
        self._mirrored = mirrored
        self._version = version
        self._is_on_guard = False
        self._key = key
        self._mirror: Mirror | None = None
        self._remarks: list[Remark] = []
        self.reserve = Reserve(meeting)
        self.folder = None if personal is None else safety_folder(personal, meeting)
        self.backups = None if self.folder is None else Backups(self.folder / "earlier states", key)
        self.left_whole = LeftWhole(meeting, self.folder)

    @property
    def mirror_path(self) -> Path | None:
        """Return where the mirror lies, if there is one."""
        return None if self.folder is None else self.folder / "mirror.sqlite"

    def remark(self, sentence: str, way_out: str = "") -> None:
        """Note what the user should know."""
        self._remarks.append(Remark(sentence, way_out))

    def take_remarks(self) -> tuple[Remark, ...]:
        """Return what has not been told yet."""
        taken, self._remarks = tuple(self._remarks), []
        return taken

    def begin_anew(self) -> None:
        """Put aside what is kept of another meeting that once lay under this name."""
        if self.folder is not None and self.folder.exists():
            self.folder.rename(free_name(self.folder.with_name(f"{self.folder.name} before")))

    def begin(self, connection: Connection) -> None:
        """Take the reserve, bring the mirror up to the file, and see that no earlier state lies in the open."""
        self._is_on_guard = True
        if not self.reserve.hold():
            self.remark("There is hardly any space left on the disk of this meeting.", "Free some space soon.")
        if self.mirror_path is not None and self._mirrored:
            self._open_mirror(self.mirror_path, connection)
        self._settle()

    def _settle(self) -> None:
        """Take away what an interruption has left half done, and see that all is under the key of the meeting."""
        try:
            if self.folder is not None:
                for half_done in self.folder.rglob(".*.part*"):
                    half_done.unlink()
            for name in (".{}.part", ".{}.anew", "..{}.anew.part"):
                remove_database(self._meeting.with_name(name.format(self._meeting.name)))
            settle(self._kept(), self._key)
        except (MeetingFileError, OSError) as failure:
            self.remark(f"An earlier state of {self._meeting.name} cannot be kept as it should be ({failure}).")

    def _open_mirror(self, path: Path, connection: Connection) -> None:
        if self._mirror is not None:
            self._mirror.close()  # its folder was deleted while it was open
        try:
            made_private(path.parent)
            self._mirror = self._readable_mirror(path)
            if self._mirror.knows_more_than(connection):
                self._mirror.close()
                self._put_aside(path)
                self._mirror = Mirror(path, self._key, self._version)
            self._mirror.catch_up(connection)
        except (MeetingFileError, OSError) as failure:
            self._give_up(failure)

    def _readable_mirror(self, path: Path) -> Mirror:
        """Return the mirror; one that this key does not open is of no use any more."""
        try:
            return Mirror(path, self._key, self._version)
        except NotAMeetingFileError:
            remove_database(path)
            return Mirror(path, self._key, self._version)

    def _put_aside(self, path: Path) -> None:
        """Keep what only the mirror knows, and say so."""
        number = 1
        while (aside := path.with_stem(f"mirror before {number}")).exists():
            number += 1
        path.replace(aside)
        self.remark(
            f"The mirror knew changes that {self._meeting.name} does not hold: an older copy may have taken its place.",
            f"They are kept in {aside}.",
        )

    def after_commit(self, connection: Connection, writer: str) -> None:
        """Mirror what this writer has just written, or what all have when `writer` is empty."""
        if self._mirror is None:
            return
        try:
            with plainly_told(self._meeting):
                self._mirror.catch_up(connection, (writer,) if writer else ())
        except MeetingFileError as failure:
            self._give_up(failure)

    def when_full(self) -> bool:
        """Free the reserve; return whether there was any."""
        if not self.reserve.release():
            return False
        self.remark(
            "The disk is full. Facilitator has freed the little space it kept for this; your words are saved.",
            "Free some space now: delete what you can spare, or save a copy to a stick.",
        )
        return True

    def rest(self, connection: Connection) -> None:
        """Do what there is time for when nobody is typing: checkpoint the mirror, take the reserve again."""
        if not self._is_on_guard:
            return
        if self._mirror is not None and self._mirror.path.exists():
            self._mirror.checkpoint()
        elif self._mirrored and self.mirror_path is not None:
            self._open_mirror(self.mirror_path, connection)
        if shutil.disk_usage(self._meeting.parent).free > _PLENTY:
            self.reserve.hold()

    def prepare_key(self, key: Key | None) -> None:
        """Write what is kept under another key, or under none, for `take_key`; no mirror is left in the open."""
        prepare(self._kept(), self._key, key)
        if key is not None and self.mirror_path is not None:
            self._drop_mirror(self.mirror_path)

    def take_key(self, key: Key | None, connection: Connection) -> None:
        """Go on under this key, which the meeting file has: another one, or still the same."""
        self._key = key
        if self.mirror_path is not None:
            self._drop_mirror(self.mirror_path)
            if self._mirrored:
                self._open_mirror(self.mirror_path, connection)
        if self.backups is not None:
            self.backups.key = key
        self._settle()

    def _drop_mirror(self, path: Path) -> None:
        if self._mirror is not None:
            self._mirror.close()
            self._mirror = None
        remove_database(path)

    def _kept(self) -> tuple[Path, ...]:
        """Return the databases that are kept beside the mirror."""
        if self.folder is None or self.backups is None:
            return ()
        return (*self.backups.paths(), *sorted(self.folder.glob("mirror before *.sqlite")))

    def end(self) -> None:
        """Give everything back."""
        self._is_on_guard = False
        if self._mirror is not None:
            try:
                self._mirror.checkpoint()
            except MeetingFileError as failure:
                self._give_up(failure)
            if self._mirror is not None:
                self._mirror.close()
        self.reserve.release()

    def _give_up(self, failure: Exception) -> None:
        if self._mirror is not None:
            self._mirror.close()
            self._mirror = None
        self.remark(
            f"The second copy of every change cannot be kept just now ({failure}).", "The meeting file is saved."
        )


def remove_database(path: Path, *, main: bool = True) -> None:
    """Delete a database and what SQLite keeps beside it, or only the latter."""
    for each in (path, *parts_beside(path))[not main :]:
        each.unlink(missing_ok=True)
