"""A file that this laptop left whole is not held against its log again; any other is."""

import sqlite3
from pathlib import Path

import pytest
from fakes import FakeClock
from storage.test_durability import RECORDS, told, write

from facilitator.domain.roles import Laptop
from facilitator.storage.files import FilesOnDisk
from facilitator.storage.inspection import Findings
from facilitator.storage.left_whole import LeftWhole


@pytest.fixture
def files(tmp_path: Path) -> FilesOnDisk:
    return FilesOnDisk(FakeClock(), "tester", Laptop, tmp_path / "personal")


@pytest.fixture
def path(tmp_path: Path, files: FilesOnDisk) -> Path:
    path = tmp_path / "m.facilitator"
    files.create(path, RECORDS).close()
    return path


@pytest.fixture
def looks(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """Return the looks at all the records, as they are taken."""
    taken: list[object] = []

    def look(*seen: object) -> Findings:
        taken.append(seen)
        return Findings()

    monkeypatch.setattr("facilitator.storage.opening.inspect_records", look)
    return taken


def test_a_file_that_was_closed_here_is_known_again(files: FilesOnDisk, path: Path, looks: list[object]) -> None:
    for _ in range(2):
        files.open(path).close()
    assert looks == []


def test_a_file_that_was_not_closed_is_looked_at(files: FilesOnDisk, path: Path, looks: list[object]) -> None:
    file = files.open(path)
    write(file, "n1", "before the power went")
    file.leave()
    files.open(path).close()
    assert len(looks) == 1


def test_a_file_changed_by_anybody_else_is_looked_at(files: FilesOnDisk, path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("UPDATE session SET title = 'Forged'")
    connection.commit()
    connection.close()
    file = files.open(path)
    assert "1 of its records" in told(file)
    file.close()


def test_a_file_with_changes_beside_it_is_neither_noted_nor_known(tmp_path: Path) -> None:
    meeting = tmp_path / "m.facilitator"
    meeting.write_bytes(b"pages")
    log = tmp_path / "m.facilitator-wal"
    left = LeftWhole(meeting, tmp_path / "kept")
    log.write_bytes(b"changes")
    left.remember()
    assert not (tmp_path / "kept").exists()
    log.unlink()
    left.remember()
    log.write_bytes(b"changes")
    assert not left.is_that()
    log.write_bytes(b"")
    left.remember()
    assert left.is_that()
    assert not left.is_that()


def test_what_cannot_be_noted_or_read_is_not_known(tmp_path: Path) -> None:
    meeting = tmp_path / "m.facilitator"
    meeting.write_bytes(b"pages")
    (tmp_path / "taken").write_text("a file where the folder should be")
    LeftWhole(meeting, tmp_path / "taken").remember()
    LeftWhole(meeting, None).remember()
    assert not LeftWhole(meeting, None).is_that()
    left = LeftWhole(meeting, tmp_path / "kept")
    left.remember()
    (tmp_path / "kept" / "left whole").write_bytes(b"\xff\xfe")
    assert not left.is_that()
    left.remember()
    meeting.unlink()
    assert not left.is_that()
