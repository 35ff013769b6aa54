"""A meeting that this laptop left whole is shown at once, and opened with the first thing that is more than reading."""

import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from fakes import FakeClock
from storage.test_durability import RECORDS, told, write

from facilitator.domain.meeting import Meeting
from facilitator.domain.notes import Note
from facilitator.domain.programme import Session
from facilitator.domain.roles import Laptop, Role
from facilitator.services.note_search import NoteQuery
from facilitator.services.ports import MeetingFile, MeetingUnavailableError, ShownAnewError
from facilitator.storage import as_left
from facilitator.storage.as_left import MeetingAsLeft, meeting_as_left
from facilitator.storage.failures import MeetingFileError
from facilitator.storage.files import FilesOnDisk
from facilitator.storage.keys import key_for
from facilitator.storage.left_whole import LeftWhole
from facilitator.storage.places import safety_folder

LAPTOP = Laptop("l1", Role.RAPPORTEUR)
Show = Callable[[], MeetingAsLeft | None]


@pytest.fixture
def files(tmp_path: Path) -> FilesOnDisk:
    return FilesOnDisk(FakeClock(), "tester", lambda: LAPTOP, tmp_path / "personal")


@pytest.fixture
def path(tmp_path: Path, files: FilesOnDisk) -> Path:
    path = tmp_path / "m.facilitator"
    file = files.create(path, RECORDS)
    write(file, "Said before", "n1")
    file.close()
    return path


@pytest.fixture
def show(tmp_path: Path, files: FilesOnDisk, path: Path) -> Show:
    """Return what shows the meeting as it was left."""
    return lambda: meeting_as_left(path, "tester", LAPTOP, tmp_path / "personal", lambda: files.open(path))


@pytest.fixture
def shown(show: Show) -> MeetingAsLeft:
    """Return the meeting as it was left."""
    shown = show()
    assert shown is not None
    return shown


def words_of(file: MeetingFile) -> dict[str, str]:
    with file.reading() as uow:
        return {each.id: each.text for each in uow.all(Note)}


def forged(path: Path, statement: str) -> None:
    connection = sqlite3.connect(path)
    connection.execute(statement)
    connection.commit()
    connection.close()


def noted(path: Path, personal: Path) -> LeftWhole:
    left = LeftWhole(path, safety_folder(personal, path))
    left.remember()
    return left


def test_it_shows_what_the_file_says(files: FilesOnDisk, path: Path, shown: MeetingAsLeft) -> None:
    file = files.open(path)
    with shown.reading() as uow, file.reading() as own:
        assert set(uow.all(Meeting)) == set(own.all(Meeting)) == {RECORDS[0]}
        assert uow.in_session(Note, "s1") == own.in_session(Note, "s1")
        assert uow.those(Session, ("s1", "none")) == own.those(Session, ("s1", "none"))
    file.close()


def test_nothing_is_laid_beside_what_is_shown(tmp_path: Path, path: Path, shown: MeetingAsLeft) -> None:
    assert words_of(shown) == {"n1": "Said before"}
    assert [each.name for each in tmp_path.iterdir() if each.name.startswith(path.name)] == [path.name]


def test_it_is_shown_before_the_database_is_imported(tmp_path: Path, path: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from facilitator.domain.roles import Laptop\n"
        "from facilitator.domain.notes import Note; from facilitator.storage.as_left import meeting_as_left\n"
        "shown = meeting_as_left(Path(sys.argv[1]), '', Laptop(), Path(sys.argv[2]), exit)\n"
        "with shown.reading() as uow: assert uow.all(Note)\n"
        "assert not sys.modules.keys() & {'sqlalchemy', 'pycrdt', 'asyncio'}"
    )
    subprocess.run([sys.executable, "-c", program, str(path), str(tmp_path / "personal")], check=True)


def test_the_first_act_opens_the_file(files: FilesOnDisk, path: Path, shown: MeetingAsLeft) -> None:
    write(shown, "Said now", "n2")
    write(shown, "And this", "n3", 2)
    assert words_of(shown) == {"n1": "Said before", "n2": "Said now", "n3": "And this"}
    shown.close()
    again = files.open(path)
    assert words_of(again)["n3"] == "And this"
    again.close()


def test_what_is_not_shown_first_is_asked_of_the_file(tmp_path: Path, shown: MeetingAsLeft) -> None:
    assert (shown.who, shown.laptop, shown.is_read_only, shown.is_encrypted) == ("tester", LAPTOP, False, False)
    assert shown.take_remarks() == ()
    assert [each.act for each in shown.history(Note, "n1")] == ["write the note"]
    assert shown.take_remarks() == ()
    while shown.index_notes():
        pass
    assert [each.note.id for each in shown.search_notes(NoteQuery(text="before"))] == ["n1"]
    assert [each.note.id for each in shown.search_notes(NoteQuery(text="before"), whole=False)] == ["n1"]
    shown.save_copy(tmp_path / "copy.facilitator")
    assert (tmp_path / "copy.facilitator").exists()
    shown.earlier.keep("open")
    assert [each.why for each in shown.earlier.listed()] == ["open"]
    shown.exchange.become(Laptop("l1", Role.CHAIR))
    assert shown.laptop.role is Role.CHAIR
    assert shown.opens_with("whatever")
    shown.set_passphrase("a secret of ours")
    assert shown.is_encrypted
    shown.checkpoint()
    shown.close()


def test_a_file_that_is_only_looked_at_stays_as_it_was_left(show: Show) -> None:
    for _ in range(2):
        shown = show()
        assert shown is not None
        assert words_of(shown) == {"n1": "Said before"}
        shown.close()


def test_a_file_handed_in_is_not_there_before_the_file_is_opened(shown: MeetingAsLeft) -> None:
    with shown.reading() as uow, pytest.raises(MeetingFileError, match="still being opened"):
        uow.kept_file("0" * 64)


def test_what_was_not_left_whole_is_not_shown(tmp_path: Path, path: Path, show: Show) -> None:
    forged(path, "UPDATE session SET title = 'Forged'")
    assert show() is None
    path.unlink()
    assert show() is None
    path.mkdir()
    assert show() is None
    assert meeting_as_left(path, "", LAPTOP, tmp_path / "nowhere", exit) is None


def test_a_meeting_of_another_version_or_program_is_not_shown(tmp_path: Path, path: Path, show: Show) -> None:
    for mark in ("user_version = 1", "application_id = 7"):
        forged(path, f"PRAGMA {mark}")
        noted(path, tmp_path / "personal")
        assert show() is None


def test_a_meeting_with_a_passphrase_is_not_shown(files: FilesOnDisk, path: Path, show: Show) -> None:
    file = files.open(path)
    file.set_passphrase("a secret of ours")
    file.close()
    assert key_for("a secret of ours", path.read_bytes()[:16]).is_of(path)
    assert show() is None


def test_a_large_meeting_is_not_shown(show: Show, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(as_left, "_MOST_BYTES", 1000)
    assert show() is None


def test_what_lies_behind_or_beside_a_link_is_not_shown(tmp_path: Path, path: Path, show: Show) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.touch()
    beside = path.with_name(f"{path.name}-wal")
    beside.symlink_to(elsewhere)
    assert show() is None
    beside.unlink()
    assert show() is not None
    path.rename(tmp_path / "moved")
    path.symlink_to(tmp_path / "moved")
    assert show() is None


def test_a_file_that_cannot_be_written_is_not_shown(path: Path, show: Show) -> None:
    path.chmod(0o400)
    assert show() is None


def test_a_file_that_the_library_does_not_open_is_not_shown(show: Show, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_path: Path) -> None:
        raise sqlcipher.OperationalError("unable to open database file")

    monkeypatch.setattr(as_left, "connect_untouched", refuse)
    assert show() is None


def without_notes(path: Path) -> None:
    forged(path, "DROP TABLE pledge")
    forged(path, "DROP TABLE note")


def without_pages(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:100] + bytes(1000))


@pytest.mark.parametrize("damage", [without_notes, without_pages])
def test_what_cannot_be_shown_is_told_and_looked_through_at_the_next_opening(
    tmp_path: Path, path: Path, show: Show, damage: Callable[[Path], None]
) -> None:
    damage(path)
    left = noted(path, tmp_path / "personal")
    shown = show()
    assert shown is not None
    with pytest.raises(MeetingFileError, match="cannot be shown as it was left"):
        words_of(shown)
    assert not left.still_is()


def test_nothing_is_written_to_a_file_that_changed_after_it_was_shown(path: Path, shown: MeetingAsLeft) -> None:
    forged(path, "UPDATE session SET title = 'Forged'")
    for _ in range(2):
        with pytest.raises(ShownAnewError):
            write(shown, "Said now", "n2")
    assert words_of(shown) == {"n1": "Said before"}
    shown.close()
    assert b"Said now" not in path.read_bytes()


def test_what_was_mended_is_told(path: Path, shown: MeetingAsLeft) -> None:
    forged(path, "UPDATE session SET title = 'Forged'")
    with pytest.raises(ShownAnewError, match="changed by another program"):
        shown.checkpoint()
    assert "1 of its records" in told(shown)
    shown.close()


def test_a_file_replaced_while_it_was_opened_is_not_what_was_shown(
    tmp_path: Path, files: FilesOnDisk, path: Path
) -> None:
    def opening() -> MeetingFile:
        shutil.copyfile(path, tmp_path / "copy")
        (tmp_path / "copy").replace(path)
        return files.open(path)

    shown = meeting_as_left(path, "tester", LAPTOP, tmp_path / "personal", opening)
    assert shown is not None
    with pytest.raises(ShownAnewError, match="changed by another program"):
        write(shown, "Said now", "n2")
    shown.close()


def test_a_file_that_cannot_be_opened_says_why_and_is_looked_through_next_time(tmp_path: Path, path: Path) -> None:
    def opening() -> MeetingFile:
        raise MeetingUnavailableError("The disk is gone.", "Find it.")

    shown = meeting_as_left(path, "tester", LAPTOP, tmp_path / "personal", opening)
    assert shown is not None
    with pytest.raises(ShownAnewError, match="The disk is gone"):
        write(shown, "Said now", "n2")
    shown.close()
    assert meeting_as_left(path, "tester", LAPTOP, tmp_path / "personal", opening) is None
