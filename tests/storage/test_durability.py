"""What is kept beside a meeting file: reserve, mirror, earlier states, and what is said of them."""

import os
import shutil
import stat
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from builders import a_session, at, state
from fakes import FakeClock
from sqlalchemy.exc import OperationalError

from facilitator.domain.meeting import Meeting
from facilitator.domain.notes import Note
from facilitator.domain.roles import Laptop
from facilitator.services import ports
from facilitator.services.acts import apply, perform
from facilitator.services.changes import Change, Changes
from facilitator.services.commands.rapporteur import WriteNote
from facilitator.services.ports import MeetingRecords, SpaceFreedError
from facilitator.storage import places, reserve, safeguards
from facilitator.storage.access import Access
from facilitator.storage.database import flushed, looking_into
from facilitator.storage.failures import DiskFullError, MeetingFileError, disk_full
from facilitator.storage.files import FilesOnDisk
from facilitator.storage.meeting_file import MeetingFile
from facilitator.storage.mirror import Mirror, vector_of
from facilitator.storage.places import access_to, free_name, is_on_network, is_synchronised, safety_folder
from facilitator.storage.reserve import RESERVE_SIZE, Reserve

MEETING = Meeting(
    id="meeting", code="M", title="Meeting", theme="", place="Here", time_zone="UTC",
    first_day=at(0).date(), last_day=at(0).date(), co_hosts=(),
)  # fmt: skip
RECORDS = (MEETING, a_session(), state("URY"))


def write(file: MeetingRecords, text: str, note_id: str = "n", seconds: float = 1) -> None:
    command = WriteNote(note_id=note_id, session_id="s1", intervention_id="", text=text, at=at(seconds))
    perform(command, file)


def text_of(file: MeetingFile, note_id: str = "n") -> str:
    with file.reading() as uow:
        note = uow.get(Note, note_id)
    return note.text if note else ""


def told(file: ports.MeetingFile) -> str:
    return " ".join(f"{each.sentence} {each.way_out}" for each in file.take_remarks())


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def personal(tmp_path: Path) -> Path:
    return tmp_path / "personal"


@pytest.fixture
def files(clock: FakeClock, personal: Path) -> FilesOnDisk:
    return FilesOnDisk(clock, "tester", Laptop, personal)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "m.facilitator"


@pytest.fixture
def file(files: FilesOnDisk, path: Path) -> Iterator[MeetingFile]:
    made = files.create(path, RECORDS)
    yield made
    made.close()


def mirrored_in(path: Path) -> int:
    with looking_into(path) as connection:
        return sum(vector_of(connection).values())


def test_every_act_is_in_the_mirror_before_it_counts_as_done(file: MeetingFile, personal: Path, path: Path) -> None:
    mirror = safety_folder(personal, path) / "mirror.sqlite"
    before = mirrored_in(mirror)
    write(file, "Said just now")
    assert mirrored_in(mirror) == before + 1
    assert told(file) == ""


@pytest.mark.skipif(os.name != "posix", reason="permissions are those of POSIX")
def test_whatever_is_kept_is_its_owners_alone(file: MeetingFile, tmp_path: Path) -> None:
    write(file, "Said")
    file.earlier.keep("hour")
    file.save_copy(tmp_path / "copy.facilitator")
    kept = [each for each in tmp_path.rglob("*") if each.is_file()]
    assert len(kept) >= 6
    assert [each for each in kept if stat.S_IMODE(each.stat().st_mode) & 0o077] == []


def test_without_a_personal_folder_nothing_but_the_reserve_is_kept(clock: FakeClock, path: Path) -> None:
    file = FilesOnDisk(clock, "tester").create(path, RECORDS)
    write(file, "Said")
    file.earlier.keep("hour")
    assert file.earlier.listed() == ()
    assert {each.name for each in path.parent.iterdir()} >= {path.name, f".{path.name}.reserve"}
    file.close()
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_a_mirror_can_be_done_without(clock: FakeClock, personal: Path, path: Path) -> None:
    file = FilesOnDisk(clock, "tester", Laptop, personal, lambda: False).create(path, RECORDS)
    write(file, "Said")
    file.checkpoint()
    file.close()
    assert list(personal.rglob("mirror*")) == []


def test_a_mirror_that_cannot_be_written_never_fails_the_act(
    file: MeetingFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_arguments: object) -> int:
        raise MeetingFileError("The stick is gone.", "Put it back.")

    monkeypatch.setattr(Mirror, "catch_up", fail)
    write(file, "Said")
    monkeypatch.undo()
    assert "The stick is gone." in told(file)
    write(file, "Said again")
    assert (text_of(file), told(file)) == ("Said again", "")


def test_the_mirror_catches_up_when_nobody_types(
    file: MeetingFile, monkeypatch: pytest.MonkeyPatch, personal: Path, path: Path
) -> None:
    def fail(*_arguments: object) -> int:
        raise MeetingFileError("The stick is gone.", "Put it back.")

    monkeypatch.setattr(Mirror, "catch_up", fail)
    write(file, "Said")
    monkeypatch.undo()
    file.checkpoint()
    mirror = safety_folder(personal, path) / "mirror.sqlite"
    assert mirrored_in(mirror) == mirrored_in(path)


def test_a_mirror_that_fails_while_it_is_closed_is_passed_over(
    file: MeetingFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_arguments: object) -> None:
        raise MeetingFileError("The stick is gone.", "Put it back.")

    write(file, "Said")
    monkeypatch.setattr(Mirror, "checkpoint", fail)
    file.leave()
    assert "The stick is gone." in told(file)


def test_a_mirror_that_cannot_be_read_is_made_again(
    files: FilesOnDisk, file: MeetingFile, personal: Path, path: Path
) -> None:
    file.close()
    mirror = safety_folder(personal, path) / "mirror.sqlite"
    mirror.write_bytes(b"nothing of the kind" * 1000)
    again = files.open(path)
    assert mirrored_in(mirror) == mirrored_in(path)
    again.close()


def test_what_only_the_mirror_knows_is_put_aside_and_said(
    files: FilesOnDisk, file: MeetingFile, personal: Path, path: Path, tmp_path: Path
) -> None:
    file.save_copy(tmp_path / "older")
    write(file, "After the copy")
    file.close()
    (tmp_path / "older").replace(path)
    for number in (1, 2):
        again = files.open(path)
        if number == 1:
            assert "The mirror knew changes that m.facilitator does not hold" in told(again)
            assert (safety_folder(personal, path) / "mirror before 1.sqlite").exists()
            again.save_copy(tmp_path / "older")
            write(again, "More")
        else:
            assert "mirror before 2" in told(again)
        again.close()
        if number == 1:
            (tmp_path / "older").replace(path)


def test_a_new_meeting_under_an_old_name_begins_anew(files: FilesOnDisk, file: MeetingFile, path: Path) -> None:
    file.earlier.keep("open")
    file.close()
    path.unlink()
    anew = files.create(path, RECORDS)
    assert anew.earlier.listed() == ()
    assert told(anew) == ""
    anew.close()


def test_a_full_disk_frees_the_reserve_and_the_act_is_done(file: MeetingFile, monkeypatch: pytest.MonkeyPatch) -> None:
    reserve_file = file.path.with_name(f".{file.path.name}.reserve")
    assert reserve_file.stat().st_size == RESERVE_SIZE
    append = file.log.append
    calls: list[int] = []

    def full_once(*arguments: Any) -> object:
        calls.append(1)
        if len(calls) == 1:
            raise OperationalError("INSERT", {}, Exception("database or disk is full"))
        return append(*arguments)

    monkeypatch.setattr(file.log, "append", full_once)
    write(file, "Saved all the same")
    assert text_of(file) == "Saved all the same"
    assert "The disk is full." in told(file)
    assert not reserve_file.exists()
    file.checkpoint()
    assert reserve_file.exists()


def test_a_full_disk_without_a_reserve_refuses_the_act(file: MeetingFile, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_arguments: object) -> object:
        raise OSError(28, "No space left on device")

    file.path.with_name(f".{file.path.name}.reserve").unlink()
    monkeypatch.setattr(file.log, "append", full)
    with pytest.raises(DiskFullError, match="The disk is full"):
        write(file, "Lost")


def test_undo_too_is_done_again_when_the_reserve_is_freed(file: MeetingFile, monkeypatch: pytest.MonkeyPatch) -> None:
    write(file, "One")
    with file.reading() as uow:
        note = uow.get(Note, "n")
    calls: list[int] = []
    writing = file.writing

    def full_once(act: str) -> object:
        calls.append(1)
        if len(calls) == 1:
            full = disk_full(file.path)
            raise SpaceFreedError(full.sentence, full.way_out)
        return writing(act)

    monkeypatch.setattr(file, "writing", full_once)
    apply(Changes((Change(note, None),)), "undo", file)
    assert text_of(file) == ""


def test_no_space_for_a_reserve_is_said(files: FilesOnDisk, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_arguments: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("facilitator.storage.reserve.os.fdopen", full)
    file = files.create(path, RECORDS)
    monkeypatch.undo()
    assert "hardly any space left" in told(file)
    assert not Reserve(path).release()
    file.close()


def test_a_nearly_full_disk_gets_no_new_reserve(file: MeetingFile, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(safeguards, "_PLENTY", 1 << 62)
    file.path.with_name(f".{file.path.name}.reserve").unlink()
    file.checkpoint()
    assert not file.path.with_name(f".{file.path.name}.reserve").exists()


def test_a_reserve_of_another_size_is_made_again(path: Path) -> None:
    one = Reserve(path)
    one.path.write_bytes(b"short")
    assert one.hold()
    assert one.hold()
    assert one.path.stat().st_size == reserve.RESERVE_SIZE


def test_an_earlier_state_says_what_it_holds(file: MeetingFile, clock: FakeClock) -> None:
    write(file, "First words")
    file.earlier.keep("open")
    clock.advance(3600)
    write(file, "The last words of the note that was written last", "m", 5)
    file.earlier.keep("hour")
    latest, first = file.earlier.listed()
    assert (latest.why, latest.sessions, latest.notes) == ("hour", 1, 2)
    assert latest.last_words == "The last words of the note that was written last"
    assert latest.made_at - first.made_at == timedelta(hours=1)
    assert (first.why, first.last_words) == ("open", "First words")


def test_the_same_state_is_kept_once(file: MeetingFile) -> None:
    file.earlier.keep("open")
    file.earlier.keep("hour")
    assert len(file.earlier.listed()) == 1


def test_states_are_thinned_out_to_one_a_day_for_a_month(file: MeetingFile, clock: FakeClock) -> None:
    for number in range(40 * 4):
        clock.advance(6 * 3600)
        write(file, f"Words {number}")
        file.earlier.keep("hour")
    made = [each.made_at for each in file.earlier.listed()]
    day_ago = clock.now() - timedelta(days=1)
    assert len([each for each in made if each >= day_ago]) == 5
    older = [each.date() for each in made if each < day_ago]
    assert len(older) == len(set(older))
    assert 28 <= len(older) <= 31


def test_a_clock_that_is_far_ahead_for_a_moment_takes_no_state_away(file: MeetingFile, clock: FakeClock) -> None:
    for number in range(5):
        clock.advance(24 * 3600)
        write(file, f"Words {number}")
        file.earlier.keep("hour")
    before = {each.made_at for each in file.earlier.listed()}
    clock.advance(75 * 365 * 24 * 3600)
    write(file, "Words of another century")
    file.earlier.keep("hour")
    assert before < {each.made_at for each in file.earlier.listed()}


def test_a_state_that_cannot_be_read_is_passed_over(file: MeetingFile) -> None:
    file.earlier.keep("open")
    (state_kept,) = file.earlier.listed()
    state_kept.path.write_bytes(b"SQLite format 3\x00" + b"\xff" * 5000)
    assert file.earlier.listed() == ()
    file.earlier.keep("hour")
    assert len(file.earlier.listed()) == 1


def test_a_state_comes_back_as_a_copy_under_a_name_of_its_own(files: FilesOnDisk, file: MeetingFile) -> None:
    write(file, "Before")
    file.earlier.keep("open")
    write(file, "After")
    (kept,) = file.earlier.listed()
    first, second = (file.earlier.bring_back(kept) for _ in range(2))
    assert (first.name, second.name) == (
        "m as of 2024-12-10 1300.facilitator",
        "m as of 2024-12-10 1300 2.facilitator",
    )
    copy = files.open(first)
    assert (text_of(copy), text_of(file)) == ("Before", "After")
    copy.close()


def test_a_place_says_how_careful_to_be(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    inside = tmp_path / "Dropbox" / "m.facilitator"
    assert is_synchronised(inside)
    assert is_synchronised(tmp_path / "OneDrive - Ministry" / "m.facilitator")
    assert not is_synchronised(tmp_path / "boxes" / "dropbox.facilitator")
    assert access_to(inside) is Access.CAREFUL
    mounts = tmp_path / "mounts"
    mounts.write_text(f"a / ext4 rw 0 0\nsrv:/x {tmp_path}/net\\040drive nfs4 rw 0 0\n")
    monkeypatch.setattr(places, "_MOUNTS", mounts)
    assert is_on_network(tmp_path / "net drive" / "m.facilitator")
    assert not is_on_network(tmp_path / "m.facilitator")
    monkeypatch.setattr(places, "_MOUNTS", tmp_path / "none")
    assert not is_on_network(tmp_path / "net drive" / "m.facilitator")
    monkeypatch.setattr(Path, "absolute", lambda _path: Path("//server/share/m.facilitator"))
    assert is_on_network(Path("m.facilitator"))


def test_a_drive_of_another_machine_is_known_on_windows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "win32")
    asked: list[str] = []

    class Kernel:
        @staticmethod
        def GetDriveTypeW(drive: str) -> int:  # noqa: N802 - Windows' own name
            asked.append(drive)
            return 4

    class Windows:
        kernel32 = Kernel

    monkeypatch.setattr("ctypes.windll", Windows, raising=False)
    assert is_on_network(tmp_path / "m.facilitator")
    assert len(asked) == 1


def test_in_a_synchronised_folder_the_one_file_is_always_whole(clock: FakeClock, tmp_path: Path) -> None:
    folder = tmp_path / "OneDrive"
    folder.mkdir()
    files = FilesOnDisk(clock, "tester")
    files.create(folder / "m.facilitator", RECORDS).close()
    file = files.open(folder / "m.facilitator")
    assert "in a folder that is synchronised" in told(file)
    write(file, "Said")
    assert sorted(each.name for each in folder.iterdir()) == [".m.facilitator.reserve", "m.facilitator"]
    file.checkpoint()
    file.close()


def test_a_network_folder_is_named_as_such(
    clock: FakeClock, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = FilesOnDisk(clock, "tester")
    files.create(path, RECORDS).close()
    mounts = tmp_path / "mounts"
    mounts.write_text(f"srv:/x {tmp_path} cifs rw 0 0\n")
    monkeypatch.setattr(places, "_MOUNTS", mounts)
    file = files.open(path)
    assert "on a network" in told(file)
    file.close()


def test_a_file_that_cannot_be_written_is_open_for_reading(
    files: FilesOnDisk, file: MeetingFile, path: Path, tmp_path: Path
) -> None:
    write(file, "Said")
    file.close()
    path.chmod(0o400)
    before = path.read_bytes()
    reading = files.open(path)
    assert "open for reading only" in told(reading)
    assert (reading.path, text_of(reading)) == (path, "Said")
    with pytest.raises(MeetingFileError, match="nothing can be changed in it"):
        write(reading, "More")
    with pytest.raises(MeetingFileError, match="open for reading only"):
        reading.set_passphrase("a passphrase")
    reading.earlier.keep("hour")
    reading.save_copy(tmp_path / "copy.facilitator")
    lies = reading._lies  # noqa: SLF001 - the private copy
    reading.close()
    assert path.read_bytes() == before
    assert not lies.parent.exists()
    copy = files.open(tmp_path / "copy.facilitator")
    write(copy, "More")
    copy.close()


def test_a_name_is_free_when_nothing_has_it(tmp_path: Path) -> None:
    assert free_name(tmp_path / "a.txt").name == "a.txt"
    (tmp_path / "a.txt").touch()
    (tmp_path / "a 2.txt").touch()
    assert free_name(tmp_path / "a.txt").name == "a 3.txt"


def test_a_mirror_whose_place_is_taken_is_done_without_and_said(
    files: FilesOnDisk, file: MeetingFile, personal: Path, path: Path
) -> None:
    file.close()
    mirror = safety_folder(personal, path) / "mirror.sqlite"
    mirror.unlink()
    mirror.mkdir()
    again = files.open(path)
    assert "The second copy of every change cannot be kept just now" in told(again)
    write(again, "Said")
    assert text_of(again) == "Said"
    again.close()


def test_a_system_that_knows_no_flushing_of_folders_is_no_hindrance(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_handle: int) -> None:
        raise OSError(22, "Invalid argument")

    (tmp_path / "file").touch()
    monkeypatch.setattr(os, "fsync", refuse)
    flushed(tmp_path)
    with pytest.raises(OSError, match="Invalid argument"):
        flushed(tmp_path / "file")


def _rename(path: Path) -> None:
    path.rename(path.with_name("elsewhere.facilitator"))


def _replace_by_older(path: Path) -> None:
    older = path.with_name("older")
    shutil.copyfile(path, older)
    older.replace(path)


@pytest.mark.parametrize("harm", [_rename, Path.unlink, _replace_by_older])
def test_a_file_that_is_moved_deleted_or_replaced_while_it_is_open_lies_at_its_place_again(
    harm: Callable[[Path], None], files: FilesOnDisk, path: Path
) -> None:
    file = files.create(path, RECORDS)
    write(file, "Words before", "before")
    harm(path)
    write(file, "Words behind", "behind")
    again = files.open(path)  # as after the end of the program: nothing has been closed
    assert text_of(again, "before") == "Words before"
    assert text_of(again, "behind") == "Words behind"
    again.close()
    assert "it lies at its place again" in told(file)
    file.close()
    kept = list(path.parent.glob("m found *.facilitator"))
    assert len(kept) == (1 if harm is _replace_by_older else 0)


def test_a_file_in_a_synchronised_folder_that_is_deleted_lies_at_its_place_again(
    files: FilesOnDisk, tmp_path: Path
) -> None:
    (tmp_path / "Dropbox").mkdir()
    file = files.create(tmp_path / "Dropbox" / "m.facilitator", RECORDS)
    write(file, "Words before", "before")
    file.path.unlink()
    write(file, "Words behind", "behind")
    file.close()
    again = files.open(file.path)
    assert (text_of(again, "before"), text_of(again, "behind")) == ("Words before", "Words behind")
    again.close()


def test_what_cannot_be_settled_of_the_earlier_states_is_told(
    files: FilesOnDisk, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files.create(path, RECORDS).close()

    def failing(*_arguments: object) -> None:
        raise PermissionError("not yours")

    monkeypatch.setattr("facilitator.storage.safeguards.settle", failing)
    file = files.open(path)
    assert "An earlier state of m.facilitator cannot be kept as it should be (not yours)." in told(file)
    file.close()


def test_a_file_that_is_deleted_is_there_again_when_it_is_closed(files: FilesOnDisk, path: Path) -> None:
    file = files.create(path, RECORDS)
    write(file, "Words before", "before")
    path.unlink()
    file.close()
    again = files.open(path)
    assert text_of(again, "before") == "Words before"
    again.close()


def test_a_file_whose_folder_is_moved_goes_on_there(files: FilesOnDisk, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    file = files.create(tmp_path / "folder" / "m.facilitator", RECORDS)
    (tmp_path / "folder").rename(tmp_path / "other")
    write(file, "Words behind", "behind")
    file.leave()
    again = files.open(tmp_path / "other" / "m.facilitator")
    assert text_of(again, "behind") == "Words behind"
    again.close()


def test_a_mirror_that_is_deleted_while_it_is_open_is_made_again_in_the_next_pause(
    file: MeetingFile, personal: Path
) -> None:
    shutil.rmtree(personal)
    write(file, "Words without a mirror")
    file.checkpoint()
    assert file.safeguards.mirror_path is not None
    with file.connection() as connection:
        assert mirrored_in(file.safeguards.mirror_path) == sum(vector_of(connection).values())


def test_the_folders_of_a_mirror_belong_to_their_owner_alone(files: FilesOnDisk, path: Path, personal: Path) -> None:
    before = os.umask(0)
    try:
        files.create(path, RECORDS).close()
    finally:
        os.umask(before)
    made = [path, personal, *personal.rglob("*")]
    assert [each for each in made if stat.S_IMODE(each.stat().st_mode) & 0o077] == []


def test_a_purge_finds_what_belongs_to_a_file_without_a_suffix(files: FilesOnDisk, tmp_path: Path) -> None:
    path = tmp_path / "[m] **"
    files.create(path, RECORDS).close()
    path.with_name("[m] ** damaged 2024-12-10 1300").touch()
    assert "damaged" in files.manifest(path)
    files.purge(path)
    assert [each for each in tmp_path.iterdir() if each.is_file()] == []


def test_a_name_that_is_no_text_is_told(file: MeetingFile, tmp_path: Path) -> None:
    with pytest.raises(MeetingFileError, match="a name that is no text"):
        file.save_copy(tmp_path / "\udcff.facilitator")
