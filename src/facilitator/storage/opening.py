"""Take a file that somebody chose from its name to an open meeting: look first, mend if need be, then open."""

import shutil
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path

from sqlalchemy import Connection, Engine

from facilitator.domain.roles import Laptop
from facilitator.services.ports import Clock, PassphraseNeededError, Progress, go_on
from facilitator.storage.access import APPLICATION_ID, PAGE, SCHEMA_VERSION, Access, is_in_the_open
from facilitator.storage.carving import carved_entries
from facilitator.storage.database import UNREADABLE, engine_on, opens_with, plainly_told
from facilitator.storage.failures import (
    ForgedMeetingFileError,
    MeetingFileError,
    NewerMeetingFileError,
    NotAMeetingFileError,
)
from facilitator.storage.inspection import (
    MOST_BYTES,
    Findings,
    has_lost_parts,
    inspect_pages_and_log,
    inspect_records,
    refuse_foreign_parts,
    refuse_oversized,
)
from facilitator.storage.keys import Key, key_to
from facilitator.storage.meeting_file import SUFFIX, Manner, MeetingFile
from facilitator.storage.places import access_to, has_links_beside, is_synchronised
from facilitator.storage.recovery import Known, put_aside, recover
from facilitator.storage.rekeying import beside
from facilitator.storage.safeguards import Safeguards

_DAMAGED_PAGES = Findings(pages=True)
_FARTHEST_VERSION = 100  # no program is so much newer: the mark of such a file is damaged


@dataclass(frozen=True, slots=True)
class Look:
    """Hold what a first look at a file has shown: its version, and what is wrong with it."""

    version: int
    findings: Findings
    aside: Path | None = None


def open_meeting_file(
    path: Path,
    clock: Clock,
    who: str = "",
    laptop: Laptop | None = None,
    manner: Manner | None = None,
    passphrase: str = "",
    progress: Progress = go_on,
) -> MeetingFile:
    """Return the meeting file at `path`, mended first when it is damaged.

    Raise NotAMeetingFileError or NewerMeetingFileError when it is something else, ForgedMeetingFileError when
    it holds what this program never writes, PassphraseNeededError when it is encrypted with another
    passphrase, and MeetingFileError when it cannot be read at all.
    """
    with plainly_told(path):
        if path.is_symlink():
            path = path.resolve(strict=True)  # what lies beside a link does not belong to the file
        _refuse_links_beside(path)
        if path.stat().st_size > MOST_BYTES:
            raise NotAMeetingFileError(f"{path.name} is too large for a meeting.", f"Choose a {SUFFIX} file.")
        manner = replace(manner or Manner(), access=access_to(path))
        known = _known_of(path, manner)
        key = _key(path, passphrase, known)
    manner = replace(manner, key=key)
    lies = path
    if manner.access is Access.READ_ONLY:
        lies = _private_copy(path)
        manner = replace(manner, access=Access.USUAL, original=path, personal=None)
    try:
        return _Opening(lies, clock, who, laptop, manner, known).run(progress)
    except BaseException:
        if manner.original is not None:
            shutil.rmtree(lies.parent, ignore_errors=True)
        raise


class _Opening:
    """Hold what is needed on the way from a file that was found to one that is open."""

    def __init__(self, path: Path, clock: Clock, who: str, laptop: Laptop | None, manner: Manner, known: Known) -> None:
        self._path = path
        self._clock = clock
        self._who = who
        self._laptop = laptop
        self._manner = manner
        self._known = replace(known, key=manner.key)
        self._remarks: list[tuple[str, str]] = []

    def run(self, progress: Progress) -> MeetingFile:
        """Look, mend, open, bring up to date, look at the records, and begin to keep the safeguards.

        While it only looks, `progress` can stop it. What this laptop left whole is not held against its log again.
        """
        is_as_left = Safeguards(self._path, self._manner.personal, None).left_whole.is_that()
        look = self._look(progress)
        if not look.findings.is_whole:
            self._mend(look.findings, look.aside)
            look = Look(SCHEMA_VERSION, Findings())
            is_as_left = False
        file = self._file()
        try:
            if look.version < SCHEMA_VERSION:
                self._bring_up_to_date(file, look.version)
            findings = Findings() if is_as_left else _records(file, progress)
        except BaseException:
            file.leave()
            raise
        if not findings.is_whole:
            file.leave()
            self._mend(findings, None)
            file = self._file()
        self._speak_of_the_place(file)
        for sentence, way_out in self._remarks:
            file.safeguards.remark(sentence, way_out)
        file.guard()
        return file

    @property
    def _name(self) -> str:
        return (self._manner.original or self._path).name

    def _file(self) -> MeetingFile:
        return MeetingFile(self._path, self._clock, self._who, self._laptop, self._manner)

    def _look(self, progress: Progress) -> Look:
        engine = engine_on(self._path, self._manner.key, Access.READ_ONLY)
        try:
            look = self._looked(engine, progress)
            if not look.findings.is_whole and self._manner.original is None:
                # Before the last connection is closed: closing it plays the write-ahead log into the file.
                look = replace(look, aside=put_aside(self._path, self._clock))
            return look
        finally:
            engine.dispose()

    def _looked(self, engine: Engine, progress: Progress) -> Look:
        connection = None
        try:
            with plainly_told(self._path):
                if self._manner.key is not None and not self._manner.key.is_of(self._path):
                    return Look(SCHEMA_VERSION, _DAMAGED_PAGES)  # without its mirror nobody could open it
                connection = engine.connect()
                marks = [
                    connection.exec_driver_sql(f"PRAGMA {name}").scalar_one()
                    for name in ("application_id", "user_version")
                ]
                verdict = self._verdict(connection, *marks)
                if verdict is not None:
                    return verdict
                refuse_foreign_parts(connection, self._name)
                findings = inspect_pages_and_log(connection, progress)
                if findings.is_whole:
                    refuse_oversized(connection, self._name)
                return Look(marks[1], findings)
        except ForgedMeetingFileError:
            if self._is_damaged(connection):
                return Look(SCHEMA_VERSION, _DAMAGED_PAGES)
            raise
        except MeetingFileError as error:
            if isinstance(error.__cause__, UNREADABLE) and "locked" not in str(error.__cause__):
                return Look(SCHEMA_VERSION, _DAMAGED_PAGES)
            raise
        finally:
            if connection is not None:
                connection.close()

    def _verdict(self, connection: Connection, application: int, version: int) -> Look | None:
        """Return at once what the marks of the file say of it; None when they are ours and of a known version."""
        is_marked = application == APPLICATION_ID and version >= 1
        if is_marked and version <= SCHEMA_VERSION:
            return None
        # With our schema to the letter, or with a mirror of ours, it is the mark that is damaged.
        is_near = is_marked and version < _FARTHEST_VERSION
        if is_near:
            is_damage = self._known.mirror is not None and self._known.is_ours
        else:
            is_damage = self._known.is_ours or not _is_foreign(connection, self._name)
        if is_damage:
            return Look(SCHEMA_VERSION, _DAMAGED_PAGES)
        if is_marked:
            raise NewerMeetingFileError(
                f"{self._name} was written by a newer version of Facilitator.",
                "Update this laptop, then open it again.",
            )
        raise NotAMeetingFileError(
            f"{self._name} is a database of another program.", "Choose a meeting file: Facilitator makes them."
        )

    def _is_damaged(self, connection: Connection | None) -> bool:
        """Return whether what is foreign in a schema is damage: a meeting with a mirror is no stranger's."""
        return self._known.is_ours or (connection is not None and has_lost_parts(connection))

    def _mend(self, findings: Findings, aside: Path | None) -> None:
        if self._manner.original is not None:
            raise NotAMeetingFileError(
                f"{self._name} is damaged, and lies where nothing can be written.",
                "Copy it to a folder of your own and open it there.",
            )
        aside = aside or put_aside(self._path, self._clock)
        self._remarks.append(recover(self._path, aside, self._known, findings, self._clock, self._who).told())

    def _bring_up_to_date(self, file: MeetingFile, found: int) -> None:
        from facilitator.storage.migrations.upgrade import upgrade  # noqa: PLC0415 - alembic serves old files only

        if self._manner.original is None:
            kept = self._path.with_stem(f"{self._path.stem} of version {found}")
            if not kept.exists():
                file.save_copy(kept)
            self._remarks.append((f"{self._name} was made by an earlier version; it is kept as {kept.name}.", ""))
        with file.connection() as connection:
            upgrade(connection, found)

    def _speak_of_the_place(self, file: MeetingFile) -> None:
        if self._manner.original is not None:
            file.safeguards.remark(
                f"{self._name} lies where nothing can be written: it is open for reading only.",
                "Save a copy in a folder of your own to go on in it.",
            )
        elif self._manner.access is Access.CAREFUL:
            where = "that is synchronised" if is_synchronised(self._path) else "on a network"
            file.safeguards.remark(
                f"{self._name} lies in a folder {where}. Every act is saved, more slowly.",
                "Never open it on two laptops at once: work on a file of your own and exchange the changes.",
            )


def _is_foreign(connection: Connection, name: str) -> bool:
    """Return whether the schema is another one than ours."""
    try:
        refuse_foreign_parts(connection, name)
    except ForgedMeetingFileError:
        return True
    return has_lost_parts(connection)


def _refuse_links_beside(path: Path) -> None:
    """Raise ForgedMeetingFileError where a log would be written through a link."""
    if has_links_beside(path):
        raise ForgedMeetingFileError(
            f"Beside {path.name} lies a link in the place of its log. Nothing of it was opened or changed.",
            "Copy the meeting file alone to a folder of your own and open it there.",
        )


def _records(file: MeetingFile, progress: Progress) -> Findings:
    with file.connection() as connection:
        return inspect_records(connection, progress)


def _known_of(path: Path, manner: Manner) -> Known:
    safeguards = Safeguards(path, manner.personal, None)
    mirror = safeguards.mirror_path
    backups = safeguards.backups
    return Known(
        mirror=mirror if mirror is not None and mirror.is_file() else None,
        states=() if backups is None else backups.paths(),
    )


def _key(path: Path, passphrase: str, known: Known) -> Key | None:
    """Return the key that opens the file, None when it has no passphrase.

    Raise PassphraseNeededError when it has another one, NotAMeetingFileError when it is no database at all.
    """
    if is_in_the_open(path):
        return None
    # What is written anew beside itself is being put under another key, as the file has been: it says nothing of it.
    places = [place for place in known.places[:2] if not beside(place).exists()]
    for place in (path, *places):
        if passphrase and place.stat().st_size >= PAGE:
            key = key_to(place, passphrase)
            if opens_with(place, key):
                return key
    if any(map(is_in_the_open, places)) or any(carved_entries(path)):
        return None  # the file had no passphrase either: its first bytes are damaged
    size = path.stat().st_size
    if not known.places and (size < PAGE or size % PAGE):
        raise NotAMeetingFileError(
            f"{path.name} is not a meeting file.",
            "Choose another one; if somebody sent it to you, ask for it again.",
        )
    if not passphrase:
        raise PassphraseNeededError(f"{path.name} opens with a passphrase.", "")
    raise PassphraseNeededError(
        f"This passphrase does not open {path.name}.", "Type it again; if it is the right one, the file is damaged."
    )


def _private_copy(path: Path) -> Path:
    """Return a copy of a file that cannot be written, with what its write-ahead log holds, for this user alone."""
    folder = Path(tempfile.mkdtemp(prefix="facilitator-"))
    for suffix in ("", "-wal"):
        source = path.with_name(path.name + suffix)
        if source.exists():
            shutil.copyfile(source, folder / source.name)
            (folder / source.name).chmod(0o600)
    return folder / path.name
