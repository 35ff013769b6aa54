"""A file is read in a process of its own: whatever it does to that one, this one gets a table or a sentence."""

import sys
from datetime import UTC, date, time, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.cli import main
from facilitator.domain.faults import Fault
from facilitator.interchange import separate
from facilitator.interchange.separate import read_tables
from facilitator.services.imports.table import ImportFailedError, ImportStoppedError, Table, TablesRead

SAMPLES = Path(__file__).parents[1] / "samples"
OLD_WORKBOOK, SWELLING_WORKBOOK = SAMPLES / "programm.xls", SAMPLES / "swells.xls"
CELLS = st.one_of(
    st.text(),
    st.integers(),
    st.floats(allow_nan=False),
    st.booleans(),
    st.dates(),
    st.times(),
    st.datetimes(timezones=st.just(UTC)),
    st.datetimes(),
    st.integers(-(10**6), 10**6).map(lambda seconds: timedelta(seconds=seconds)),
)


def instead(monkeypatch: pytest.MonkeyPatch, program: str) -> None:
    """Let the process carry out this program."""
    monkeypatch.setattr(separate, "_this_program", lambda: [sys.executable, "-c", program])


@pytest.fixture
def table(tmp_path: Path) -> Path:
    file = tmp_path / "Liste é ä.csv"
    file.write_text("a,b\nc,d\n")
    return file


@pytest.fixture
def unbounded(monkeypatch: pytest.MonkeyPatch) -> None:
    """Carry out the work of the other process in this one, which must not be bounded."""
    monkeypatch.setattr(separate, "bound_this_process", lambda *_bounds: None)


def test_a_workbook_of_before_2007_is_read() -> None:
    read = read_tables(OLD_WORKBOOK)
    assert read.tables[0].rows[2] == ("S1", "Eröffnung im Großen Saal", date(2024, 12, 10), time(10, 30), time(12))
    assert read.tables[0].rows[0] == ("Programm der Vorbereitungstagung",) * 5
    assert [each.where for each in read.faults] == ["sheet Intern"]


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(ImportFailedError, match=r"a\.csv is not there"):
        read_tables(tmp_path / "a.csv")


def test_a_name_that_looks_like_an_option_is_a_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("--json").write_text("a,b\n")
    assert read_tables(Path("--json")).tables[0].rows == (("a", "b"),)


@pytest.mark.parametrize("end", ["import os; os.abort()", "raise MemoryError", "import os; os._exit(0)"])
def test_a_file_that_ends_its_reader_ends_nothing_else(table: Path, end: str, monkeypatch: pytest.MonkeyPatch) -> None:
    instead(monkeypatch, end)
    with pytest.raises(ImportFailedError, match="runs out of memory, or is ended by what the file holds"):
        read_tables(table)


def test_half_an_answer_is_none(table: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    instead(monkeypatch, "import sys; open(sys.argv[3], 'w').write('{\"tables\": [')")
    with pytest.raises(ImportFailedError, match="is ended by what the file holds"):
        read_tables(table)


def test_a_file_that_takes_for_ever_is_given_up(table: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    instead(monkeypatch, "import threading; threading.Event().wait()")
    monkeypatch.setattr(separate, "_PATIENCE", 0.0)
    with pytest.raises(ImportFailedError, match="takes longer than 0 minutes"):
        read_tables(table)


def test_a_reading_that_is_stopped_ends_at_once(table: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    instead(monkeypatch, "import threading; threading.Event().wait()")
    answers = iter((True, True, False))
    with pytest.raises(ImportStoppedError, match="The import was stopped"):
        read_tables(table, lambda _done, _total: next(answers))


def test_the_frozen_program_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    assert separate._this_program()[1:] == ["-P", "-m", "facilitator"]  # noqa: SLF001
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert separate._this_program() == [sys.executable]  # noqa: SLF001


@pytest.mark.usefixtures("unbounded")
def test_the_other_process_answers_with_the_tables_or_the_reason(table: Path, tmp_path: Path) -> None:
    answer = tmp_path / "answer"
    assert main([separate.WORD, str(table), str(answer)]) == 0
    assert separate.understood(answer.read_text(), "a") == TablesRead((Table(table.name, (("a", "b"), ("c", "d"))),))
    assert main([separate.WORD, str(tmp_path), str(answer)]) == 0
    with pytest.raises(ImportFailedError, match="is a folder"):
        separate.understood(answer.read_text(), "a")


@pytest.mark.skipif(sys.platform != "linux", reason="the bound that ends it is known to hold there")
def test_a_workbook_that_would_fill_all_memory_is_given_up() -> None:
    with pytest.raises(ImportFailedError, match=r"swells\.xls cannot be read: whoever tries runs out of memory"):
        read_tables(SWELLING_WORKBOOK)


@given(st.lists(st.lists(CELLS).map(tuple)).map(tuple), st.lists(st.builds(Fault, *[st.text()] * 3)).map(tuple))
def test_an_answer_says_what_was_read(rows: tuple[tuple[object, ...], ...], faults: tuple[Fault, ...]) -> None:
    read = TablesRead((Table("a", rows, first_row=3),), faults)  # type: ignore[arg-type]
    assert separate.understood(separate.written_out(read), "a") == read
