import os
import signal
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from builders import a_session, an_inscription, at, state
from fakes import FakeClock

from facilitator.domain.faults import RuleBrokenError
from facilitator.domain.interventions import Intervention
from facilitator.domain.notes import Note, NoteKind
from facilitator.domain.programme import Session
from facilitator.domain.speaking_order import Inscription
from facilitator.services.acts import apply, perform
from facilitator.services.changes import Record
from facilitator.services.commands.chair import CorrectTimes, GiveFloor
from facilitator.services.commands.notes import RestoreNote
from facilitator.services.commands.rapporteur import WriteNote
from facilitator.services.commands.speakers_list import Inscribe
from facilitator.storage.access import APPLICATION_ID, SCHEMA_VERSION
from facilitator.storage.change_log import broken_writers
from facilitator.storage.failures import MeetingFileError, NewerMeetingFileError, NotAMeetingFileError
from facilitator.storage.files import FilesOnDisk
from facilitator.storage.meeting_file import MeetingFile, create_meeting_file
from facilitator.storage.opening import open_meeting_file

SCHEMA = Path(__file__).parents[1] / "references" / "schema.sql"
RECORDS: tuple[Record, ...] = (a_session(), state("URY"), state("JPN"))
INSCRIBE = Inscribe(session_id="s1", delegation_id="URY", at=at(0), inscription_id="ury")


@pytest.fixture
def file(tmp_path: Path) -> Iterator[MeetingFile]:
    made = create_meeting_file(tmp_path / "meeting.facilitator", RECORDS, FakeClock(), "tester")
    yield made
    made.close()


def rows(file: MeetingFile, query: str) -> list[tuple[object, ...]]:
    with file.connection() as connection:
        return [tuple(row) for row in connection.exec_driver_sql(query)]


def test_a_new_file_is_marked_as_ours_and_durable(file: MeetingFile) -> None:
    pragmas = ("application_id", "user_version", "journal_mode", "synchronous", "foreign_keys")
    values = [rows(file, f"PRAGMA {name}")[0][0] for name in pragmas]
    assert values == [APPLICATION_ID, SCHEMA_VERSION, "wal", 2, 1]


def test_only_the_owner_may_read_a_new_file(file: MeetingFile) -> None:
    if os.name == "posix":
        assert stat.S_IMODE(file.path.stat().st_mode) == 0o600


def test_the_schema_is_the_one_on_record(file: MeetingFile) -> None:
    statements = [
        str(row[0]) for row in rows(file, "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name")
    ]
    schema = ";\n\n".join(statements) + ";\n"
    if os.environ.get("RENEW_REFERENCES"):
        SCHEMA.write_text(schema, encoding="utf-8")
    assert schema == SCHEMA.read_text(encoding="utf-8")


def test_what_an_act_wrote_is_there_when_the_file_is_opened_again(file: MeetingFile) -> None:
    perform(INSCRIBE, file)
    again = open_meeting_file(file.path, FakeClock())
    with again.reading() as uow:
        found = uow.get(Inscription, "ury")
    again.close()
    assert found is not None
    assert found.delegation_id == "URY"


def test_records_are_found_one_by_one_all_together_and_by_session(file: MeetingFile) -> None:
    perform(INSCRIBE, file)
    with file.reading() as uow:
        assert uow.get(Inscription, "nobody") is None
        assert len(uow.all(Session)) == 1
        assert [each.id for each in uow.in_session(Inscription, "s1")] == ["ury"]


def test_an_act_that_raises_leaves_neither_rows_nor_log(file: MeetingFile) -> None:
    before = rows(file, "SELECT count(*) FROM change")

    def broken() -> None:
        with file.writing("broken") as uow:
            uow.put(an_inscription("URY", 1, "V"))
            raise RuleBrokenError("no")

    with pytest.raises(RuleBrokenError):
        broken()
    assert rows(file, "SELECT count(*) FROM inscription") == [(0,)]
    assert rows(file, "SELECT count(*) FROM change") == before


def test_an_unchanged_record_is_not_written(file: MeetingFile) -> None:
    with file.writing("nothing") as uow:
        uow.put(a_session())
        assert not uow.changes()


def test_undo_removes_what_was_added_and_the_log_keeps_all_three(file: MeetingFile) -> None:
    changes = perform(INSCRIBE, file)
    apply(changes.reversed(), "undo", file)
    apply(changes, "redo", file)
    assert rows(file, "SELECT act, kind, who FROM change WHERE tbl = 'inscription' ORDER BY seq") == [
        ("add to the list", "add", "tester"),
        ("undo", "delete", "tester"),
        ("redo", "add", "tester"),
    ]


def test_the_log_says_which_columns_a_change_set(file: MeetingFile) -> None:
    perform(INSCRIBE, file)
    perform(GiveFloor(session_id="s1", at=at(1)), file)
    body = rows(file, "SELECT body FROM change WHERE tbl = 'inscription' AND kind = 'set'")
    assert body == [('{"state":"speaking"}',)]


def test_the_history_of_a_record_says_when_who_and_by_which_act(file: MeetingFile) -> None:
    perform(INSCRIBE, file)
    perform(GiveFloor(session_id="s1", at=at(1)), file)
    entries = file.history(Inscription, "ury")
    assert [(entry.at, entry.who, entry.act) for entry in entries] == [
        (at(0), "tester", "add to the list"),
        (at(0), "tester", "give the floor"),
    ]
    assert entries[1].fields == ("state",)


def test_corrected_times_are_stored_beside_what_was_measured(file: MeetingFile) -> None:
    perform(INSCRIBE, file)
    perform(GiveFloor(session_id="s1", at=at(1), intervention_id="i"), file)
    perform(CorrectTimes(intervention_id="i", began=at(0), ended=None), file)
    with file.reading() as uow:
        found = uow.get(Intervention, "i")
    assert found is not None
    assert found.recorded is not None
    assert (found.recorded.started_at, found.clock.started_at) == (at(1), at(0))


def test_stamps_go_forward_even_when_the_clock_stands_still(file: MeetingFile) -> None:
    stamps = [str(row[0]) for row in rows(file, "SELECT hlc FROM change ORDER BY seq")]
    assert stamps == sorted(stamps)
    assert len(set(stamps)) == len(stamps)


def test_an_untouched_log_is_whole(file: MeetingFile) -> None:
    perform(INSCRIBE, file)
    with file.connection() as connection:
        assert broken_writers(connection) == ()


@pytest.mark.parametrize("harm", ["UPDATE change SET body = '{}' WHERE seq = 2", "DELETE FROM change WHERE seq = 2"])
def test_a_forged_or_missing_entry_is_noticed(file: MeetingFile, harm: str) -> None:
    with file.connection() as connection:
        connection.exec_driver_sql(harm)
        assert len(broken_writers(connection)) == 1


def test_two_windows_on_one_file_both_write(file: MeetingFile) -> None:
    other = open_meeting_file(file.path, FakeClock())
    perform(INSCRIBE, file)
    perform(Inscribe(session_id="s1", delegation_id="JPN", at=at(1)), other)
    other.close()
    with file.connection() as connection:
        assert broken_writers(connection) == ()
    assert rows(file, "SELECT count(*) FROM inscription") == [(2,)]


def test_a_locked_file_is_told_with_a_way_out(file: MeetingFile, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("facilitator.storage.access.LOCK_PATIENCE", 0.01)
    impatient = MeetingFile(file.path, FakeClock())
    with file.writing("long act"), pytest.raises(MeetingFileError, match="cannot be written just now"):
        perform(INSCRIBE, impatient)
    impatient.close()


def test_a_copy_is_complete_while_the_meeting_is_open(file: MeetingFile, tmp_path: Path) -> None:
    perform(INSCRIBE, file)
    target = tmp_path / "copy.facilitator"
    target.write_text("something old")
    file.save_copy(target)
    copy = open_meeting_file(target, FakeClock())
    assert rows(copy, "SELECT count(*) FROM inscription") == [(1,)]
    copy.close()
    assert not list(tmp_path.glob(".*.part"))


def test_a_closed_file_is_complete_in_itself(tmp_path: Path) -> None:
    file = create_meeting_file(tmp_path / "m.facilitator", RECORDS, FakeClock())
    perform(INSCRIBE, file)
    file.close()
    with sqlite3.connect(f"file:{file.path}?immutable=1", uri=True) as connection:
        found = connection.execute("SELECT count(*) FROM inscription").fetchone()
    connection.close()
    assert found == (1,)


def test_a_taken_name_is_refused_and_the_file_there_is_untouched(file: MeetingFile) -> None:
    with pytest.raises(MeetingFileError, match="exists already"):
        create_meeting_file(file.path, RECORDS, FakeClock())
    assert rows(file, "SELECT count(*) FROM session") == [(1,)]


def test_a_file_that_could_not_be_filled_is_not_left_behind(tmp_path: Path) -> None:
    orphan = an_inscription("nobody", 1, "V")
    with pytest.raises(MeetingFileError):
        create_meeting_file(tmp_path / "m.facilitator", [orphan], FakeClock())
    assert not (tmp_path / "m.facilitator").exists()


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 a Word file", b"SQLite format 3\x00"])
def test_a_file_that_is_something_else_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.facilitator"
    path.write_bytes(content)
    with pytest.raises(NotAMeetingFileError):
        open_meeting_file(path, FakeClock())
    assert path.read_bytes()[: len(content)] == content


def test_a_damaged_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "x.facilitator"
    path.write_bytes(b"SQLite format 3\x00" + b"\xff" * 4000)
    with pytest.raises(NotAMeetingFileError, match="damaged"):
        open_meeting_file(path, FakeClock())


def test_a_database_of_another_program_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "x.facilitator"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE t (x)")
    connection.close()
    with pytest.raises(NotAMeetingFileError, match="another program"):
        open_meeting_file(path, FakeClock())


def test_a_file_of_a_newer_version_is_refused_with_the_reason(file: MeetingFile) -> None:
    with file.connection() as connection:
        connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    with pytest.raises(NewerMeetingFileError, match="newer version"):
        open_meeting_file(file.path, FakeClock())


def test_a_missing_file_and_a_missing_folder_are_told_apart_from_bugs(tmp_path: Path) -> None:
    files = FilesOnDisk(FakeClock(), "tester")
    with pytest.raises(MeetingFileError, match="is not there"):
        files.open(tmp_path / "nothing.facilitator")
    with pytest.raises(MeetingFileError, match="There is no folder"):
        files.create(tmp_path / "no" / "folder.facilitator", RECORDS)


def test_a_folder_is_no_meeting_file(tmp_path: Path) -> None:
    with pytest.raises(MeetingFileError):
        open_meeting_file(tmp_path, FakeClock())


def test_files_on_disk_make_and_open_what_the_program_asks_for(tmp_path: Path) -> None:
    files = FilesOnDisk(FakeClock(), "tester")
    files.create(tmp_path / "m.facilitator", RECORDS).close()
    opened = files.open(tmp_path / "m.facilitator")
    assert opened.path.name == "m.facilitator"
    opened.close()


CHILD = """
import sys, os, signal
from pathlib import Path
sys.path[:0] = [{src!r}, {tests!r}]
from builders import at
from fakes import FakeClock
from facilitator.services.acts import perform
from facilitator.services.commands.chair import CorrectTimes, GiveFloor
from facilitator.services.commands.notes import RestoreNote
from facilitator.services.commands.rapporteur import WriteNote
from facilitator.services.commands.speakers_list import Inscribe
from facilitator.storage.opening import open_meeting_file
file = open_meeting_file(Path({path!r}), FakeClock())
perform(Inscribe(session_id="s1", delegation_id="URY", at=at(0)), file)
perform(GiveFloor(session_id="s1", at=at(5)), file)
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system has no such signal")
def test_after_a_kill_in_mid_speech_the_clock_is_found_running_with_its_right_start(tmp_path: Path) -> None:
    path = tmp_path / "m.facilitator"
    create_meeting_file(path, RECORDS, FakeClock()).close()
    root = Path(__file__).parents[2]
    code = CHILD.format(src=str(root / "src"), tests=str(root / "tests"), path=str(path))
    done = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True)
    assert done.returncode == -signal.SIGKILL, done.stderr.decode()
    file = open_meeting_file(path, FakeClock())
    with file.reading() as uow:
        (intervention,) = uow.all(Intervention)
    with file.connection() as connection:
        assert broken_writers(connection) == ()
    file.close()
    assert (intervention.clock.started_at, intervention.clock.elapsed(at(377))) == (at(5), 372)


def test_the_history_of_a_record_tells_what_each_entry_set(file: MeetingFile) -> None:
    perform(WriteNote(note_id="n", session_id="s1", intervention_id="", text="First", at=at(1)), file)
    perform(RestoreNote(note_id="n", text="Second"), file)
    first, second = file.history(Note, "n")
    assert (first.values["text"], first.values["kind"], first.values["written_at"]) == (
        "First",
        NoteKind.KEY_MESSAGE,
        at(1),
    )
    assert second.values == {"text": "Second"}
