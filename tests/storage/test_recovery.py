"""A damaged meeting file is put aside untouched and built again, and a sentence says what is missing."""

import errno
import random
import re
import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from builders import at
from fakes import FakeClock
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select
from storage.test_durability import MEETING, RECORDS, text_of, told, write

from facilitator.domain.notes import Note
from facilitator.domain.roles import Laptop
from facilitator.services.acts import perform
from facilitator.services.commands.rapporteur import DeleteNote
from facilitator.services.ports import PassphraseNeededError, go_on
from facilitator.storage.access import SCHEMA_VERSION
from facilitator.storage.carving import carved_entries
from facilitator.storage.change_log import broken_writers, chained
from facilitator.storage.database import looking_into
from facilitator.storage.failures import (
    DiskFullError,
    ForgedMeetingFileError,
    MeetingFileError,
    NewerMeetingFileError,
    NotAMeetingFileError,
    StoppedError,
)
from facilitator.storage.files import FilesOnDisk
from facilitator.storage.inspection import MOST_BYTES, Findings, inspect_pages_and_log, inspect_records
from facilitator.storage.meeting_file import MeetingFile
from facilitator.storage.places import safety_folder
from facilitator.storage.recovery import Recovery
from facilitator.storage.tables import change_log

PAGE = 4096
NOTES = 30
Harm = Callable[[bytearray], None]


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with a closed meeting of thirty notes, its mirror and one earlier state."""
    place = tmp_path_factory.mktemp("written")
    file = FilesOnDisk(FakeClock(), "tester", Laptop, place / "personal").create(place / "m.facilitator", RECORDS)
    for number in range(NOTES):
        write(file, f"Words of note {number} " + "and more " * 20, f"n{number}", number)
        if number == 4:
            file.earlier.keep("open")
    perform(DeleteNote(note_id="n3"), file)
    file.close()
    return place


@pytest.fixture
def place(written: Path) -> Iterator[Path]:
    """Return the same folder, as it was: the mirror is found by the place of the meeting."""
    kept = written.with_name("kept")
    if not kept.exists():
        shutil.copytree(written, kept)
    yield written
    shutil.rmtree(written)
    shutil.copytree(kept, written)


def files(place: Path, *, alone: bool = False) -> FilesOnDisk:
    return FilesOnDisk(FakeClock(), "tester", Laptop, None if alone else place / "personal")


def left_whole(place: Path) -> Path:
    """Return where it is noted what the file was like when it was closed."""
    return safety_folder(place / "personal", place / "m.facilitator") / "left whole"


def harmed(place: Path, harm: Harm) -> bytes:
    path = place / "m.facilitator"
    content = bytearray(path.read_bytes())
    harm(content)
    path.write_bytes(content)
    return bytes(content)


def notes_in(file: MeetingFile) -> list[str]:
    with file.reading() as uow:
        return sorted(note.id for note in uow.all(Note))


ALL = sorted(f"n{number}" for number in range(NOTES) if number != 3)


def page_of(content: bytearray, words: bytes) -> int:
    return content.index(words) // PAGE


def clear_page_with(words: bytes) -> Harm:
    def harm(content: bytearray) -> None:
        page = page_of(content, words)
        content[page * PAGE : (page + 1) * PAGE] = bytes(PAGE)

    return harm


def clear_header(content: bytearray) -> None:
    content[:100] = bytes(100)


def flip_version(content: bytearray) -> None:
    content[63] ^= 0x40


def flip_application(content: bytearray) -> None:
    content[68] ^= 0x04


def cut_short(content: bytearray) -> None:
    del content[10_001:]


def empty(content: bytearray) -> None:
    content.clear()


@pytest.mark.parametrize("harm", [clear_header, flip_version, flip_application, cut_short, empty])
def test_with_a_mirror_nothing_is_missing(place: Path, harm: Harm) -> None:
    damaged = harmed(place, harm)
    file = files(place).open(place / "m.facilitator")
    assert notes_in(file) == ALL
    assert text_of(file, "n7").startswith("Words of note 7")
    sentence = told(file)
    assert "m.facilitator was damaged" in sentence
    assert "from its mirror" in sentence
    assert "Nothing is missing." in sentence
    assert "kept as m damaged 2024-12-10 1300.facilitator" in sentence
    assert (place / "m damaged 2024-12-10 1300.facilitator").read_bytes() == damaged
    with file.connection() as connection:
        assert broken_writers(connection) == ()
    write(file, "and on it goes", "later")
    file.close()
    again = files(place).open(place / "m.facilitator")
    assert told(again) == ""
    again.close()


def test_a_record_that_is_not_what_the_log_says_is_damage(place: Path) -> None:
    connection = sqlite3.connect(place / "m.facilitator")
    connection.execute("UPDATE note SET text = 'Never said' WHERE id = 'n5'")
    connection.execute("UPDATE note SET written_at = 'nonsense' WHERE id = 'n6'")
    connection.commit()
    connection.close()
    file = files(place, alone=True).open(place / "m.facilitator")
    assert text_of(file, "n5").startswith("Words of note 5")
    assert "was damaged: 1 of its records were not as they had been saved" in told(file)
    file.close()


def test_without_a_mirror_the_file_itself_is_salvaged(place: Path) -> None:
    harmed(place, clear_page_with(b"Words of note 20 and more"))
    file = files(place, alone=True).open(place / "m.facilitator")
    assert len(notes_in(file)) >= NOTES - 6
    assert "from what could still be read of it" in told(file)
    with file.connection() as connection:
        assert broken_writers(connection) == ()
    file.close()


def test_entries_missing_in_the_middle_are_counted_and_the_records_still_there_are_kept(place: Path) -> None:
    connection = sqlite3.connect(place / "m.facilitator")
    connection.execute("DELETE FROM change WHERE row IN ('n10', 'n11')")
    connection.commit()
    connection.close()
    file = files(place, alone=True).open(place / "m.facilitator")
    sentence = told(file)
    assert notes_in(file) == ALL
    assert "its record of changes did not hold together" in sentence
    assert "At least 2 changes are missing." in sentence
    file.close()
    again = files(place, alone=True).open(place / "m.facilitator")
    assert told(again) == ""
    again.close()


def test_earlier_states_help_where_the_mirror_is_gone(place: Path) -> None:
    shutil.rmtree(safety_folder(place / "personal", place / "m.facilitator") / "mirror.sqlite", ignore_errors=True)
    (safety_folder(place / "personal", place / "m.facilitator") / "mirror.sqlite").unlink()
    harmed(place, clear_header)
    (place / "m.facilitator").write_bytes(b"SQLite format 3\x00" + b"\xee" * 50_000)
    file = files(place).open(place / "m.facilitator")
    assert notes_in(file) == ["n0", "n1", "n2", "n3", "n4"]
    assert "Changes may be missing" in told(file)
    file.close()


def test_a_file_of_which_nothing_is_left_is_refused_and_left_as_it_is(place: Path) -> None:
    content = b"SQLite format 3\x00" + b"\xee" * 50_000
    (place / "m.facilitator").write_bytes(content)
    before = sorted(place.iterdir())
    with pytest.raises(NotAMeetingFileError, match="no meeting could be read of it"):
        files(place, alone=True).open(place / "m.facilitator")
    assert (place / "m.facilitator").read_bytes() == content
    assert sorted(place.iterdir()) == before


def test_a_damaged_file_where_nothing_can_be_written_is_refused(place: Path) -> None:
    harmed(place, clear_page_with(b"Words of note 20 and more"))
    (place / "m.facilitator").chmod(0o400)
    with pytest.raises(NotAMeetingFileError, match="lies where nothing can be written"):
        files(place).open(place / "m.facilitator")


def test_a_mirror_that_is_damaged_too_is_no_help_but_no_harm(place: Path) -> None:
    mirror = safety_folder(place / "personal", place / "m.facilitator") / "mirror.sqlite"
    mirror.write_bytes(b"SQLite format 3\x00" + b"\xee" * 50_000)
    harmed(place, clear_page_with(b"Words of note 20 and more"))
    file = files(place).open(place / "m.facilitator")
    assert "Changes may be missing" in told(file)
    file.close()


def test_a_newer_file_is_refused_even_where_there_is_a_newer_mirror(place: Path) -> None:
    mirror = safety_folder(place / "personal", place / "m.facilitator") / "mirror.sqlite"
    for path in (mirror, place / "m.facilitator"):
        connection = sqlite3.connect(path)
        connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
        connection.close()
    with pytest.raises(NewerMeetingFileError):
        files(place).open(place / "m.facilitator")
    mirror.write_bytes(b"SQLite format 3\x00" + b"\xee" * 50_000)
    with pytest.raises(NewerMeetingFileError):
        files(place).open(place / "m.facilitator")


def test_a_write_ahead_log_is_put_aside_with_its_file(place: Path) -> None:
    path = place / "m.facilitator"
    keeper = sqlite3.connect(path)
    keeper.execute("BEGIN")
    keeper.execute("SELECT count(*) FROM note").fetchone()
    file = files(place).open(path)
    write(file, "In the log only", "late")
    copies = [shutil.copy(path.with_name(path.name + suffix), place / f"copy{suffix}") for suffix in ("", "-wal")]
    file.close()
    keeper.close()
    for copy, suffix in zip(copies, ("", "-wal"), strict=True):
        Path(copy).replace(path.with_name(path.name + suffix))
    harmed(place, clear_page_with(b"Words of note 5 and more"))
    again = files(place).open(path)
    assert text_of(again, "late") == "In the log only"
    assert (place / "m damaged 2024-12-10 1300.facilitator-wal").exists()
    again.close()


def test_what_cannot_be_put_aside_because_the_disk_is_full_is_told(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fill(source: Path, target: Path) -> None:
        target.write_bytes(source.read_bytes()[:1000])
        raise OSError(errno.ENOSPC, "No space left on device")

    harmed(place, clear_page_with(b"Words of note 5 and more"))
    before = (place / "m.facilitator").read_bytes()
    monkeypatch.setattr("facilitator.storage.recovery.shutil.copyfile", fill)
    with pytest.raises(DiskFullError, match="The disk is full"):
        files(place).open(place / "m.facilitator")
    assert not list(place.glob("m damaged*"))
    assert (place / "m.facilitator").read_bytes() == before


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 10_000_000), st.integers(0, 7))
def test_whatever_bit_is_flipped_every_word_is_there(place: Path, number: int, bit: int) -> None:
    kept = place.with_name("kept") / "m.facilitator"
    content = bytearray(kept.read_bytes())
    content[number % len(content)] ^= 1 << bit
    (place / "m.facilitator").write_bytes(content)
    file = files(place).open(place / "m.facilitator")
    assert notes_in(file) == ALL
    file.close()


STRANGE = [
    "CREATE TRIGGER helper AFTER INSERT ON note BEGIN DELETE FROM note; END",
    "CREATE VIEW seen AS SELECT * FROM note",
    "CREATE TABLE other (a, b)",
    "CREATE TRIGGER alembic_version_2 AFTER INSERT ON note BEGIN DELETE FROM pledge; END",
    "UPDATE note SET text = char(0) || printf('%.*c', 5000000, 'x') WHERE id = 'n1'",
    "CREATE INDEX own ON note (abs(text))",
    "ALTER TABLE note ADD COLUMN twice AS (text || text)",
    "ALTER TABLE note ADD COLUMN more TEXT CHECK (length(more) < 3)",
    "ALTER TABLE note ADD COLUMN more TEXT",
    "UPDATE note SET text = printf('%.*c', 3000000, 'x') WHERE id = 'n1'",
]


@pytest.mark.parametrize("statement", STRANGE)
def test_what_this_program_never_writes_is_refused_and_nothing_is_changed(place: Path, statement: str) -> None:
    connection = sqlite3.connect(place / "m.facilitator")
    connection.execute(statement)
    connection.commit()
    connection.close()
    before = (place / "m.facilitator").read_bytes()
    with pytest.raises(ForgedMeetingFileError, match="that Facilitator never writes"):
        files(place, alone=True).open(place / "m.facilitator")
    assert (place / "m.facilitator").read_bytes() == before


RULES = [
    ("PRIMARY KEY (id)", "CHECK/**/(text NOT LIKE '%act%'), PRIMARY KEY (id)"),
    ("PRIMARY KEY (id)", "PRIMARY KEY (id) ON CONFLICT IGNORE"),
    ("text TEXT NOT NULL", "text TEXT NOT NULL COLLATE nobody"),
    ("text TEXT NOT NULL", "text TEXT NOT NULL DEFAULT (randomblob(1000000))"),
    ("REFERENCES session (id)", "REFERENCES session (id) ON DELETE CASCADE"),
]


@pytest.mark.parametrize("ours, rule", RULES)
def test_a_rule_that_is_not_ours_within_a_table_of_ours_is_refused(place: Path, ours: str, rule: str) -> None:
    connection = sqlite3.connect(place / "m.facilitator")
    connection.execute("PRAGMA writable_schema = ON")
    connection.execute("UPDATE sqlite_master SET sql = replace(sql, ?, ?) WHERE name = 'note'", (ours, rule))
    connection.commit()
    connection.close()
    before = (place / "m.facilitator").read_bytes()
    with pytest.raises(ForgedMeetingFileError, match="the rule in the table"):
        files(place, alone=True).open(place / "m.facilitator")
    assert (place / "m.facilitator").read_bytes() == before


def test_a_view_without_end_in_the_place_of_a_table_is_not_read_while_mending(place: Path) -> None:
    connection = sqlite3.connect(place / "m.facilitator")
    connection.execute("ALTER TABLE note RENAME TO old_note")
    columns = ", ".join(row[1] for row in connection.execute("PRAGMA table_info(old_note)"))
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
    connection.execute(f"CREATE VIEW note AS {endless} SELECT {columns} FROM old_note, n")
    connection.execute("DROP TABLE arrival")
    connection.commit()
    connection.close()
    file = files(place, alone=True).open(place / "m.facilitator")
    assert notes_in(file) == ALL
    file.close()


@pytest.mark.parametrize("stamp", ["", "zzz", "2024-12-10T10:00:00.000~000000", "9999-12-31T23:59:59.999+00:00~000000"])
def test_a_stamp_that_nobody_could_write_behind_is_not_believed(place: Path, stamp: str) -> None:
    connection = sqlite3.connect(place / "m.facilitator")
    row = connection.execute("SELECT * FROM change ORDER BY rowid DESC LIMIT 1").fetchone()
    names = [column.name for column in change_log.columns]
    entry = dict(zip(names, row, strict=True)) | {"writer": "f" * 32, "seq": 1, "hlc": stamp}
    entry["sha"] = chained("", entry)
    places = ", ".join("?" * len(names))
    connection.execute(f"INSERT INTO change VALUES ({places})", [entry[name] for name in names])
    connection.commit()
    connection.close()
    file = files(place, alone=True).open(place / "m.facilitator")
    write(file, "Words behind it", "behind", 99)
    assert text_of(file, "behind") == "Words behind it"
    file.close()


def _scratch(statement: str) -> Callable[[Path], None]:
    def harm(path: Path) -> None:
        connection = sqlite3.connect(path)
        connection.executescript(f"PRAGMA writable_schema = ON; {statement};")
        connection.close()

    return harm


def _write_at(start: int, content: bytes) -> Callable[[Path], None]:
    def harm(path: Path) -> None:
        with path.open("r+b") as file:
            file.seek(start)
            file.write(content)

    return harm


SCRATCHES = {
    "the name of a table": _scratch("UPDATE sqlite_master SET name = 'notf', tbl_name = 'notf' WHERE name = 'note'"),
    "the name of a column": _scratch("UPDATE sqlite_master SET sql = replace(sql, 'hlc', 'glc') WHERE name = 'change'"),
    "a column by another name": _scratch("ALTER TABLE note RENAME COLUMN author TO other"),
    "the words of a table": _scratch("UPDATE sqlite_master SET sql = 'CREATE TABME note (' WHERE name = 'note'"),
    "a table taken out": _scratch("DELETE FROM sqlite_master WHERE name = 'change'"),
    "the mark of the program": _scratch("PRAGMA application_id = 12345"),
    "the mark of the version": _scratch("PRAGMA user_version = 262146"),
    "no mark of the version": _scratch("PRAGMA user_version = 0"),
    "the first words": _write_at(0, b"QQLite format 3\x00"),
    "the first page": _write_at(0, bytes(PAGE)),
    "the first page garbled": _write_at(0, bytes(range(256)) * 16),
}


@pytest.mark.parametrize("scratch", SCRATCHES)
def test_a_damaged_schema_is_mended_without_a_mirror(place: Path, scratch: str) -> None:
    SCRATCHES[scratch](place / "m.facilitator")
    damaged = (place / "m.facilitator").read_bytes()
    file = files(place, alone=True).open(place / "m.facilitator")
    assert notes_in(file) == ALL
    assert "Changes may be missing" in told(file)
    (aside,) = place.glob("m damaged*.facilitator")
    assert aside.read_bytes() == damaged
    file.close()
    again = files(place, alone=True).open(place / "m.facilitator")
    assert told(again) == ""
    again.close()


def test_an_earlier_state_shows_that_a_file_is_ours_where_the_mirror_is_gone(place: Path) -> None:
    file = files(place).open(place / "m.facilitator")
    file.set_passphrase("several words are best")
    file.close()
    for each in safety_folder(place / "personal", place / "m.facilitator").glob("mirror.sqlite*"):
        each.unlink()
    _write_at(PAGE * 6, bytes(PAGE))(place / "m.facilitator")
    file = files(place).open(place / "m.facilitator", "several words are best")
    assert "parts of it could not be read" in told(file)
    assert notes_in(file)
    file.close()


def test_entries_are_read_out_of_the_bare_pages_of_file_and_log(tmp_path: Path) -> None:
    file = files(tmp_path, alone=True).create(tmp_path / "m.facilitator", RECORDS)
    write(file, "A very long text. " * 3000, "long", 1)
    write(file, "Short again", "short", 2)
    log = tmp_path / "m.facilitator-wal"
    assert log.stat().st_size > 0
    with file.connection() as connection:
        kept = [dict(row) for row in connection.execute(select(change_log)).mappings()]
    shutil.copy(tmp_path / "m.facilitator", tmp_path / "copy")
    shutil.copy(log, tmp_path / "copy-wal")
    file.close()
    carved = list(carved_entries(tmp_path / "copy"))
    assert [entry for entry in kept if entry not in carved] == []
    assert [entry for entry in carved if entry not in kept] == []


@given(st.randoms(use_true_random=True), st.sampled_from([0, 100]), st.sampled_from([1, 16, 256]))
def test_whatever_stands_on_a_page_is_read_without_harm(chance: random.Random, start: int, most: int) -> None:
    page = bytearray(chance.randrange(most) for _ in range(PAGE))
    page[start] = 0x0D
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "page").write_bytes(page)
        assert list(carved_entries(Path(folder, "page"))) == []


def test_a_meeting_with_a_mirror_is_no_strangers(place: Path) -> None:
    connection = sqlite3.connect(place / "m.facilitator")
    connection.execute("ALTER TABLE note RENAME COLUMN author TO authör")
    connection.commit()
    connection.close()
    file = files(place).open(place / "m.facilitator")
    assert notes_in(file) == ALL
    assert "Nothing is missing." in told(file)
    file.close()


@pytest.mark.parametrize("body", ["[" * 100_000, "17", "no JSON", '{"@seen": 5, "position": []}'])
def test_an_entry_that_cannot_be_read_costs_no_more_than_itself(place: Path, body: str) -> None:
    connection = sqlite3.connect(place / "m.facilitator")
    connection.execute("UPDATE change SET body = ? WHERE row = 'n12'", (body,))
    connection.commit()
    connection.close()
    file = files(place, alone=True).open(place / "m.facilitator")
    assert set(ALL) - {"n12"} <= set(notes_in(file))
    assert "was damaged" in told(file)
    file.close()


@pytest.mark.parametrize("half", [0, 1])
def test_opening_is_stopped_on_the_way_and_changes_nothing(place: Path, half: int) -> None:
    left_whole(place).unlink()
    before = (place / "m.facilitator").read_bytes()
    told_of: list[float] = []

    def stop(done: int, total: int) -> bool:
        told_of.append(2 * done / total)
        return told_of[-1] < half

    with pytest.raises(StoppedError, match="was not opened"):
        files(place).open(place / "m.facilitator", progress=stop)
    assert told_of[-1] >= half
    assert told_of == sorted(told_of)
    assert (place / "m.facilitator").read_bytes() == before
    files(place).open(place / "m.facilitator").close()


def test_a_bit_in_the_name_of_a_writer_is_never_hidden_by_an_index(place: Path, tmp_path: Path) -> None:
    content = (place / "m.facilitator").read_bytes()
    with looking_into(place / "m.facilitator") as connection:
        entries = {tuple(row) for row in connection.execute(select(change_log))}
    writer = str(next(iter(entries))[0]).encode()
    places = [found.start() for found in re.finditer(re.escape(writer), content)]
    assert len(places) > len(entries)  # in the rows, and once more in their index
    for at_byte in places:
        (tmp_path / "flipped").write_bytes(content[: at_byte + 5] + b"?" + content[at_byte + 6 :])
        with looking_into(tmp_path / "flipped") as connection:
            is_whole = inspect_pages_and_log(connection, go_on).is_whole
            assert not is_whole or {tuple(row) for row in connection.execute(select(change_log))} == entries


@pytest.mark.parametrize("told_of", ["At least 3 changes are missing.", " 3 changes are missing."])
def test_what_is_known_to_be_missing_is_the_least_when_the_end_is_unknown(tmp_path: Path, told_of: str) -> None:
    recovery = Recovery(
        name="m.facilitator",
        findings=Findings(pages=True),
        aside=tmp_path / "m damaged.facilitator",
        entries=10,
        from_mirror=False,
        missing=3,
        altered=0,
        tail_unknown=told_of.startswith("At least"),
    )
    assert told_of in recovery.told()[0]


def test_records_that_no_entry_speaks_of_are_found(place: Path) -> None:
    connection = sqlite3.connect(place / "m.facilitator")
    connection.execute("INSERT INTO guiding_question (id, theme_id, position, text) VALUES ('q', 'nothing', 1, 'Why?')")
    connection.commit()
    connection.close()
    file = files(place, alone=True).open(place / "m.facilitator")
    assert "1 of its records" in told(file)
    with file.connection() as checking:
        assert inspect_records(checking, go_on).is_whole
    file.close()


def test_a_fault_while_records_are_looked_at_leaves_the_file_alone(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def locked(*_arguments: object) -> None:
        raise MeetingFileError("It is locked.", "Wait.")

    left_whole(place).unlink()
    monkeypatch.setattr("facilitator.storage.opening.inspect_records", locked)
    before = (place / "m.facilitator").read_bytes()
    with pytest.raises(MeetingFileError, match="It is locked"):
        files(place).open(place / "m.facilitator")
    assert (place / "m.facilitator").read_bytes() == before


def test_a_file_in_use_is_not_taken_for_a_damaged_one(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("facilitator.storage.access.LOCK_PATIENCE", 0.01)
    holder = sqlcipher.connect(str(place / "m.facilitator"), isolation_level=None)
    holder.execute("PRAGMA locking_mode = EXCLUSIVE")
    holder.execute("BEGIN EXCLUSIVE")
    with pytest.raises(MeetingFileError, match="cannot be written just now"):
        files(place).open(place / "m.facilitator")
    holder.close()
    assert not list(place.glob("m damaged*"))


def test_a_file_too_large_for_a_meeting_is_refused(place: Path) -> None:
    with (place / "m.facilitator").open("r+b") as file:
        file.truncate(MOST_BYTES + PAGE)
    with pytest.raises(NotAMeetingFileError, match="too large"):
        files(place).open(place / "m.facilitator")


def test_the_meeting_is_the_one_that_was_written(place: Path) -> None:
    file = files(place).open(place / "m.facilitator")
    with file.reading() as uow:
        assert uow.get(type(MEETING), "meeting") == MEETING
    assert at(0) == FakeClock().now()
    file.close()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE change SET seq = -seq WHERE row = 'n12'",
        "UPDATE change SET who = x'00' WHERE row = 'n12'",
        "UPDATE change SET hlc = 'no stamp' WHERE row = 'n12'",
    ],
)
def test_an_entry_that_can_be_none_is_passed_over(place: Path, statement: str) -> None:
    connection = sqlite3.connect(place / "m.facilitator")
    connection.execute(statement)
    connection.commit()
    connection.close()
    file = files(place, alone=True).open(place / "m.facilitator")
    assert notes_in(file) == ALL
    assert "was damaged" in told(file)
    file.close()


def test_words_that_are_no_text_any_more_are_damage_and_come_back_from_the_mirror(place: Path) -> None:
    connection = sqlite3.connect(place / "m.facilitator")
    connection.execute("UPDATE change SET body = CAST(x'ff' AS TEXT) WHERE row = 'n12'")
    connection.commit()
    connection.close()
    file = files(place).open(place / "m.facilitator")
    assert text_of(file, "n12").startswith("Words of note 12")
    assert "Nothing is missing." in told(file)
    file.close()


def test_what_the_mirror_cannot_give_is_taken_from_the_file(place: Path) -> None:
    mirror = safety_folder(place / "personal", place / "m.facilitator") / "mirror.sqlite"
    connection = sqlite3.connect(mirror)
    connection.execute("UPDATE change SET body = '17' WHERE row = 'n12'")
    connection.commit()
    connection.close()
    harmed(place, clear_page_with(b"Words of note 25 and more"))
    file = files(place).open(place / "m.facilitator")
    assert notes_in(file) == ALL
    assert "Nothing is missing." in told(file)
    file.close()


def test_after_a_page_of_the_log_that_cannot_be_read_the_later_entries_are_read_one_by_one(place: Path) -> None:
    path = place / "m.facilitator"
    connection = sqlite3.connect(path)
    (page,) = connection.execute(
        "SELECT pageno FROM dbstat WHERE name = 'change' AND pagetype = 'leaf' ORDER BY pageno LIMIT 1 OFFSET 1"
    ).fetchone()
    connection.close()
    content = bytearray(path.read_bytes())
    content[(page - 1) * PAGE : page * PAGE] = b"\xee" * PAGE
    path.write_bytes(content)
    file = files(place, alone=True).open(path)
    assert len(notes_in(file)) >= NOTES - 6
    assert "changes are missing" in told(file)
    file.close()


def test_after_a_page_of_an_encrypted_log_that_cannot_be_read_the_later_entries_are_read_one_by_one(
    place: Path,
) -> None:
    path = place / "m.facilitator"
    file = files(place, alone=True).open(path)
    file.set_passphrase("words of one's own")
    file.close()
    whole = path.read_bytes()
    told_of: dict[str, list[str]] = {}
    for page in range(len(whole) // PAGE - 1, len(whole) // PAGE - 12, -1):
        path.write_bytes(whole[: page * PAGE] + b"\xee" * PAGE + whole[(page + 1) * PAGE :])
        with suppress(NotAMeetingFileError, PassphraseNeededError):  # the page was one of the first
            file = files(place, alone=True).open(path, "words of one's own")
            told_of[told(file)] = notes_in(file)
            file.close()
        if any("changes are missing" in sentences for sentences in told_of):
            break
    (found,) = (notes for sentences, notes in told_of.items() if "changes are missing" in sentences)
    assert len(found) >= NOTES - 12


def test_a_file_that_is_no_database_any_more_gives_nothing_and_its_mirror_all(place: Path) -> None:
    path = place / "m.facilitator"
    path.write_bytes(b"\x01" * 50_000)
    file = files(place).open(path)
    assert notes_in(file) == ALL
    file.close()


def test_a_fault_nobody_foresaw_while_a_file_is_built_leaves_everything_as_it_was(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unforeseen(*_arguments: object) -> None:
        raise KeyError("n12")

    damaged = harmed(place, clear_page_with(b"Words of note 20 and more"))
    before = sorted(place.iterdir())
    monkeypatch.setattr("facilitator.storage.recovery.refold_everything", unforeseen)
    with pytest.raises(NotAMeetingFileError, match="no meeting could be read of it"):
        files(place).open(place / "m.facilitator")
    assert sorted(place.iterdir()) == before
    assert (place / "m.facilitator").read_bytes() == damaged


def test_words_that_the_damage_has_altered_are_kept_and_said(place: Path) -> None:
    connection = sqlite3.connect(place / "m.facilitator")
    connection.execute("UPDATE change SET who = 'damage' WHERE row = 'n25'")
    connection.commit()
    connection.close()
    file = files(place, alone=True).open(place / "m.facilitator")
    assert "1 changes are no longer as they had been saved" in told(file)
    file.close()


def test_what_the_damage_has_made_of_an_entry_that_the_mirror_has_is_not_taken(place: Path) -> None:
    connection = sqlite3.connect(place / "m.facilitator")
    connection.execute("UPDATE change SET seq = 4000, row = 'n99' WHERE row = 'n12'")
    connection.commit()
    connection.close()
    file = files(place).open(place / "m.facilitator")
    assert notes_in(file) == ALL
    assert "Nothing is missing." in told(file)
    file.close()


def test_a_mirror_that_stayed_behind_does_not_make_the_file_complete(place: Path) -> None:
    mirror = safety_folder(place / "personal", place / "m.facilitator") / "mirror.sqlite"
    connection = sqlite3.connect(mirror)
    connection.execute("DELETE FROM change WHERE seq > 20")
    connection.commit()
    connection.close()
    harmed(place, clear_page_with(b"Words of note 3 and more"))
    file = files(place).open(place / "m.facilitator")
    assert "Nothing is missing." not in told(file)
    file.close()


def test_a_record_without_what_it_must_have_is_left_out(place: Path) -> None:
    connection = sqlite3.connect(place / "m.facilitator")
    connection.execute("PRAGMA writable_schema = ON")
    connection.execute("UPDATE sqlite_master SET sql = replace(sql, ' NOT NULL', '') WHERE name = 'representative'")
    connection.commit()
    connection.close()
    connection = sqlite3.connect(place / "m.facilitator")
    connection.execute("INSERT INTO representative (id) VALUES ('nobody')")
    connection.commit()
    connection.close()
    file = files(place, alone=True).open(place / "m.facilitator")
    assert notes_in(file) == ALL
    file.close()


def test_a_file_opened_by_a_link_is_the_file_the_link_leads_to(place: Path) -> None:
    link = place / "link.facilitator"
    link.symlink_to(place / "m.facilitator")
    file = files(place).open(link)
    file.set_passphrase("several words")
    file.close()
    assert link.is_symlink()
    assert not (place / "m.facilitator").read_bytes().startswith(b"SQLite")


@pytest.mark.parametrize("suffix", ["-wal", "-shm", "-journal"])
def test_a_link_in_the_place_of_a_log_is_refused(place: Path, suffix: str) -> None:
    victim = place / "victim"
    victim.write_text("of somebody else")
    (place / f"m.facilitator{suffix}").symlink_to(victim)
    with pytest.raises(ForgedMeetingFileError, match="a link in the place of its log"):
        files(place).open(place / "m.facilitator")
    assert victim.read_text() == "of somebody else"


def test_a_link_in_the_place_of_the_reserve_is_not_followed(place: Path) -> None:
    victim = place / "victim"
    victim.write_text("of somebody else")
    (place / ".m.facilitator.reserve").symlink_to(victim)
    files(place).open(place / "m.facilitator").close()
    assert victim.read_text() == "of somebody else"
