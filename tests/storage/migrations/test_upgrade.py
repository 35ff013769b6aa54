"""A meeting file of a past version is read as it was written, after a copy of it was put aside."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.operations import Operations
from fakes import FakeClock
from sqlalchemy import Column, Index, Integer, MetaData, Table, Text, create_engine, select

from facilitator.domain.interventions import Intervention
from facilitator.domain.meeting import Meeting
from facilitator.domain.notes import Note, NoteKind
from facilitator.domain.pledges import Pledge
from facilitator.domain.speaking_order import Inscription
from facilitator.storage import tables
from facilitator.storage.access import SCHEMA_VERSION
from facilitator.storage.change_log import broken_writers
from facilitator.storage.meeting_file import MeetingFile
from facilitator.storage.migrations import step_2
from facilitator.storage.migrations.upgrade import STEPS, upgrade
from facilitator.storage.opening import open_meeting_file

SAMPLES = Path(__file__).parents[2] / "samples"


@pytest.fixture(params=range(1, SCHEMA_VERSION))
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """Return a copy of the sample of each past version."""
    return Path(shutil.copy(SAMPLES / f"version-{request.param}.facilitator", tmp_path / "old.facilitator"))


@pytest.fixture
def migrated(old: Path) -> Iterator[MeetingFile]:
    """Return it, opened by the present program."""
    file = open_meeting_file(old, FakeClock())
    yield file
    file.close()


def test_every_version_has_a_step_that_leads_to_it_and_a_sample_that_leads_from_it() -> None:
    assert sorted(STEPS) == list(range(2, SCHEMA_VERSION + 1))
    assert sorted(each.name for each in SAMPLES.glob("*.facilitator")) == [
        f"version-{number}.facilitator" for number in range(1, SCHEMA_VERSION)
    ]


def test_a_migrated_file_has_the_tables_and_columns_of_a_new_one(migrated: MeetingFile) -> None:
    with migrated.connection() as connection:
        assert connection.exec_driver_sql("PRAGMA user_version").scalar_one() == SCHEMA_VERSION
        context = MigrationContext.configure(connection, opts={"compare_type": False})
        assert compare_metadata(context, tables.metadata) == []


def test_a_migrated_file_says_what_it_said(migrated: MeetingFile) -> None:
    with migrated.reading() as uow:
        (meeting,) = uow.all(Meeting)
        notes = {note.id: note for note in uow.all(Note)}
        (pledge,) = uow.all(Pledge)
        interventions = sorted(uow.all(Intervention), key=lambda each: each.order)
        assert len(uow.all(Inscription)) == 4
        for kind in tables.TABLES:
            uow.all(kind)
    assert meeting.place == "Montevideo, Uruguay"
    assert notes["note-2"].kind is NoteKind.PLEDGE
    assert notes["note-2"].text == "A second course in telemedicine was offered \u2014 \u201cin 2025\u201d. #training"
    assert (pledge.delegation_ids, pledge.quantity) == (("JPN",), 1)
    assert [each.delegation_id for each in interventions] == ["URY", "JPN", "GBR"]
    assert all(each.is_over for each in interventions)


def test_the_change_log_is_whole_after_it(migrated: MeetingFile) -> None:
    with migrated.connection() as connection:
        assert broken_writers(connection) == ()


def test_the_file_as_it_was_is_kept_beside_it(old: Path) -> None:
    kept = old.with_name("old of version 1.facilitator")
    open_meeting_file(old, FakeClock()).close()
    assert kept.exists()
    before = kept.read_bytes()
    open_meeting_file(old, FakeClock()).close()
    assert kept.read_bytes() == before


def test_a_step_that_fails_leaves_the_file_as_it_was(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(step_2, "NEW_COLUMNS", (("note", "author"),))  # the old file has that column
    for _ in range(2):
        with pytest.raises(Exception, match="duplicate column"):
            open_meeting_file(old, FakeClock())
    monkeypatch.undo()
    open_meeting_file(old, FakeClock()).close()


@dataclass(frozen=True)
class Thing:
    """Stand for a record that has grown."""

    id: str
    count: int = 3
    tags: tuple[str, ...] = field(default_factory=lambda: ("a:b",))
    bare: str = field(kw_only=True)


def test_a_step_adds_tables_columns_and_indexes_and_old_rows_take_the_default(monkeypatch: pytest.MonkeyPatch) -> None:
    metadata = MetaData()
    columns: tuple[Column[Any], ...] = (
        Column("count", Integer, nullable=False),
        Column("tags", tables.Encoded(tuple[str, ...]), nullable=False),
    )
    table = Table("thing", metadata, Column("id", Text, primary_key=True), *columns, Column("bare", Text))
    Index("thing_by_count", table.c.count)
    Table("whole", metadata, Column("id", Text, primary_key=True))
    for name, value in {
        "KIND_OF_TABLE": {"thing": Thing},
        "metadata": metadata,
        "NEW_TABLES": ("whole",),
        "NEW_COLUMNS": (("thing", "count"), ("thing", "tags")),
    }.items():
        monkeypatch.setattr(step_2, name, value)
    engine = create_engine("sqlite://")
    with engine.connect() as connection:
        connection.exec_driver_sql("CREATE TABLE thing (id TEXT NOT NULL PRIMARY KEY, bare TEXT)")
        connection.exec_driver_sql("INSERT INTO thing (id) VALUES ('old')")
        context = MigrationContext.configure(connection, opts={"compare_type": False})
        step_2.upgrade(Operations(context))
        assert compare_metadata(context, metadata) == []
        assert tuple(connection.execute(select(table)).one()) == ("old", 3, ("a:b",), None)
    engine.dispose()
    with pytest.raises(AssertionError, match="needs a default"):
        step_2.with_default(table, "bare")


def test_an_old_file_where_nothing_can_be_written_is_read_and_no_copy_is_laid_beside_it(old: Path) -> None:
    old.chmod(0o400)
    before = old.read_bytes()
    file = open_meeting_file(old, FakeClock())
    with file.reading() as uow:
        assert uow.all(Note)
    file.close()
    assert [each.name for each in old.parent.iterdir()] == [old.name]
    assert old.read_bytes() == before


@pytest.mark.parametrize("broken_at", [1, 3])
def test_where_the_old_chain_was_broken_the_new_one_is(old: Path, broken_at: int) -> None:
    engine = create_engine(f"sqlite:///{old}")
    with engine.connect() as connection:
        connection.exec_driver_sql("UPDATE change SET who = 'somebody else' WHERE seq = ?", (broken_at,))
        connection.commit()
        before = {row.seq: row.sha for row in connection.exec_driver_sql("SELECT seq, sha FROM change")}
        writers = connection.exec_driver_sql("SELECT DISTINCT writer FROM change").scalars().all()
        upgrade(connection, 1)
        after = {row.seq: row.sha for row in connection.exec_driver_sql("SELECT seq, sha FROM change")}
        assert sorted(broken_writers(connection)) == sorted(writers)
    engine.dispose()
    assert [seq for seq in before if before[seq] != after[seq]] == list(range(1, broken_at))
