import csv
import io
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from facilitator.export.failures import ExportCancelledError, ExportFailedError
from facilitator.export.workbook import write_csv, write_workbook
from facilitator.reporting.outline import clean_text
from facilitator.reporting.sheets import Cell, Sheet, SheetColumn

_MONTEVIDEO = timezone(timedelta(hours=-3))
_HOSTILE = ("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1")


def _sheet(*rows: tuple[Cell, ...], name: str = "Speech log") -> Sheet:
    return Sheet(name=name, columns=(SheetColumn("Speaker", 30), SheetColumn("Value")), rows=rows)


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "log.xlsx"


def _read(file: Path, name: str = "Speech log") -> list[list[object]]:
    return [list(row) for row in CalamineWorkbook.from_path(str(file)).get_sheet_by_name(name).to_python()]


def test_every_cell_keeps_its_type(target: Path) -> None:
    moment = datetime(2024, 12, 10, 10, 0, 5, tzinfo=_MONTEVIDEO)
    write_workbook([_sheet(("C\u00f4te d\u2019Ivoire", 12), ("Uruguay", 1.5), ("Japan", moment), ("", None))], target)
    assert _read(target) == [
        ["Speaker", "Value"],
        ["C\u00f4te d\u2019Ivoire", 12],
        ["Uruguay", 1.5],
        ["Japan", datetime(2024, 12, 10, 10, 0, 5)],  # noqa: DTZ001 - Excel knows no zone: it is the venue's time
    ]


def test_each_sheet_has_its_name_and_its_filter_even_when_empty(target: Path) -> None:
    write_workbook([_sheet(("a", 1)), _sheet(name="Pledges of a name longer than Excel allows")], target)
    assert CalamineWorkbook.from_path(str(target)).sheet_names == ["Speech log", "Pledges of a name longer than E"]


def test_the_same_sheets_give_the_same_bytes(target: Path, tmp_path: Path) -> None:
    again = tmp_path / "again.xlsx"
    for file in (target, again):
        write_workbook([_sheet(("a", 1))], file)
    assert target.read_bytes() == again.read_bytes()


@pytest.mark.parametrize("text", _HOSTILE)
def test_no_text_is_a_formula(target: Path, text: str) -> None:
    write_workbook([_sheet((text, None))], target)
    assert _read(target)[1][0] == clean_text(text)
    plain = target.with_suffix(".csv")
    write_csv(_sheet((text, None)), plain)
    cell = next(csv.reader(io.StringIO(plain.read_text("utf-8-sig").split("\n", 1)[1])))[0]
    assert not cell.startswith(("=", "+", "-", "@", "\t"))


def test_comma_separated_values_are_marked_as_unicode_and_keep_numbers_as_numbers(tmp_path: Path) -> None:
    target = tmp_path / "log.csv"
    moment = datetime(2024, 12, 10, 13, 0, tzinfo=UTC)
    write_csv(_sheet(("Ghana, Japan", -1.5), ("Two\nlines", moment), ("", None)), target)
    assert target.read_bytes().startswith(b"\xef\xbb\xbf")
    with target.open(encoding="utf-8-sig", newline="") as file:
        assert list(csv.reader(file)) == [
            ["Speaker", "Value"],
            ["Ghana, Japan", "-1.5"],
            ["Two\nlines", "2024-12-10 13:00:00+00:00"],
            ["", ""],
        ]


@pytest.mark.parametrize("kind", ["xlsx", "csv"])
def test_a_long_log_tells_its_progress_and_can_be_stopped(tmp_path: Path, kind: str) -> None:
    target, told = tmp_path / f"log.{kind}", []

    def listen(done: int, total: int) -> bool:
        told.append((done, total))
        return done < 1_000

    sheet = _sheet(*(("a", number) for number in range(1_200)))
    with pytest.raises(ExportCancelledError):
        write_csv(sheet, target, listen) if kind == "csv" else write_workbook([sheet], target, listen)
    assert told == [(500, 1_200), (1_000, 1_200)]
    assert not target.exists()


def test_a_folder_in_the_way_is_a_sentence(target: Path) -> None:
    target.mkdir()
    with pytest.raises(ExportFailedError, match="what lies there is no file"):
        write_workbook([_sheet()], target)


def test_a_workbook_that_is_open_elsewhere_is_told(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_self: Path, _target: Path) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(ExportFailedError, match="could not be written") as failure:
        write_workbook([_sheet()], target)
    assert "Excel" in failure.value.way_out
    assert list(target.parent.iterdir()) == []


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(text=st.text(st.characters(), min_size=1))
def test_any_text_gives_a_workbook_that_opens_with_it(target: Path, text: str) -> None:
    write_workbook([_sheet((text, 1))], target)
    cell = str(_read(target)[1][0]).replace("\r\n", "\n")
    assert cell.strip() == clean_text(text).strip()
