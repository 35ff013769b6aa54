"""A file is read by what it is; whatever it is, the answer is a table or a sentence."""

from contextlib import suppress
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from unittest.mock import Mock
from zoneinfo import ZoneInfo

import pytest
from foreign_files import calendar, package, with_part, word, workbook
from hypothesis import given
from hypothesis import strategies as st

from facilitator.interchange import delimited, word_tables, workbooks
from facilitator.interchange.reading import read_content, read_file
from facilitator.services.imports.table import ImportFailedError, Table, column_name

OPENING = """
UID:a@x
SUMMARY:Opening
DTSTART;TZID=America/Montevideo:20241210T100000
DTEND;TZID=America/Montevideo:20241210T113000
LOCATION:Hall\\, A
CATEGORIES:ceremony,other
"""
CELL = "<w:tc><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:tc>"


def first_table(content: bytes, name: str = "programme") -> Table:
    return read_content(content, name).tables[0]


def fill(book: Any, sheet: Any) -> None:
    sheet.merge_range("A1:C1", "Programme")
    sheet.write_row("A2", ["Title", "Day", "Start"])
    sheet.write("A3", "Opening")
    sheet.merge_range("B3:B4", datetime(2024, 12, 10), book.add_format({"num_format": "dd/mm/yyyy"}))  # noqa: DTZ001
    sheet.write_number("C3", 0.4375, book.add_format({"num_format": "hh:mm"}))
    sheet.write("A4", "Debate")
    sheet.write_number("C4", 1.5, book.add_format({"num_format": "[hh]:mm"}))
    sheet.merge_range("E9:F9", "")
    book.add_worksheet("Empty")
    hidden = book.add_worksheet("Secret")
    hidden.write("A1", "no")
    hidden.hide()


def test_a_workbook_gives_the_value_of_a_merged_cell_in_every_place_it_covers() -> None:
    read = read_content(workbook(fill), "a.xlsx")
    assert read.tables[0].name == "Programme"
    assert read.tables[0].rows[:4] == (
        ("Programme", "Programme", "Programme"),
        ("Title", "Day", "Start"),
        ("Opening", date(2024, 12, 10), time(10, 30)),
        ("Debate", date(2024, 12, 10), timedelta(days=1, hours=12)),
    )
    assert [fault.sentence for fault in read.faults] == [
        "sheet Secret: is hidden and was not read. Show it in the workbook if it is wanted."
    ]


def test_a_damaged_workbook_is_told() -> None:
    cell = b'<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>99999</v></c></row></sheetData></worksheet>'
    with pytest.raises(ImportFailedError, match="cannot be read as a workbook"):
        read_content(with_part(workbook(fill), "xl/worksheets/sheet1.xml", cell), "a.xlsx")


@pytest.mark.parametrize("part", [b"<worksheet><sheetData><row", b"", b"<a></b>"])
def test_a_part_that_is_not_well_formed_is_refused_before_a_reader_waits_for_its_end(part: bytes) -> None:
    with pytest.raises(ImportFailedError, match="is damaged"):
        read_content(with_part(workbook(fill), "xl/worksheets/sheet1.xml", part), "a.xlsx")


def test_merged_cells_that_cover_one_another_without_end_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbooks, "_MOST_FILLED", 2)
    with pytest.raises(ImportFailedError, match="cover one another"):
        read_content(workbook(fill), "a.xlsx")


def test_a_sheet_that_spans_more_cells_than_any_programme_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbooks, "_MOST_CELLS", 2)
    with pytest.raises(ImportFailedError, match="sheet Programme spans too many cells"):
        read_content(workbook(fill), "a.xlsx")


def test_a_panic_of_the_reader_becomes_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    panic = type("PanicException", (BaseException,), {"__module__": "pyo3_runtime"})

    def fail(*_given: object) -> None:
        raise panic

    monkeypatch.setattr(workbooks, "_sheets", fail)
    with pytest.raises(ImportFailedError, match="contradict one another"):
        read_content(workbook(fill), "a.xlsx")


@pytest.mark.parametrize(
    "text, encoding",
    [
        ("Code;Titel\nS1;Eröffnung im Großen Saal\n", "cp1252"),
        ("Séance;Titre\nS1;L\N{RIGHT SINGLE QUOTATION MARK}avenir, été\n", "cp1252"),
        ("Код;Название\nS1;Открытие заседания и повестка дня\n", "cp1251"),
        ("Kod;Tytuł\nS1;Otwarcie posiedzenia, środki łączności, źródła i żołnierze w operacjach\n", "cp1250"),
        ("代码;标题\nS1;维持和平行动的未来会议\n", "gb18030"),
        ("Code;Titel\nS1;Eröffnung\n", "utf-8"),
        ("Code;Titel\nS1;Eröffnung\n", "utf-8-sig"),
        ("Code;Titel\nS1;Eröffnung\n", "utf-16"),
        ("Code;Titel\nS1;Opening of the meeting\n", "utf-16-le"),
        ("Code;Titel\nS1;Opening of the meeting\n", "utf-16-be"),
        ("Code;Titel\nS1;\ufffd\n", "utf-8"),
    ],
)
def test_a_text_file_is_read_in_whatever_encoding_it_was_saved(text: str, encoding: str) -> None:
    wanted = tuple(tuple(line.split(";")) for line in text.splitlines())
    assert first_table(text.encode(encoding)).rows == wanted


def test_a_byte_that_no_encoding_knows_spoils_only_its_own_letter() -> None:
    assert first_table(b"Code;Titel\nS1;\x81\xff\xfe\x90\n").rows[1][0] == "S1"


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_the_one_that_cuts_the_lines_alike(delimiter: str) -> None:
    lines = (("Title", "Chair, room"), ("Opening; first\nwords", "A|B, C"), ("Debate", "x"))
    text = "\r\n".join(delimiter.join(f'"{cell}"' for cell in line) for line in lines)
    assert first_table(text.encode()).rows == lines


def test_a_file_may_name_its_delimiter_as_excel_does() -> None:
    assert first_table(b"sep=|\na,b;c|d\n").rows[1] == ("a,b;c", "d")


@pytest.mark.parametrize("content", [b"", b" \n \n"])
def test_an_empty_file_is_told(content: bytes) -> None:
    with pytest.raises(ImportFailedError, match="is empty"):
        read_content(content, "a.csv")


def test_a_cell_without_end_is_told() -> None:
    with pytest.raises(ImportFailedError, match="cannot be read as a table"):
        read_content(b'a,b\n"' + b"x" * 200_000, "a.csv")
    with pytest.raises(ImportFailedError, match="cannot be read as a table"):
        read_content(b'"' + b"x" * 200_000, "a.csv")


def test_a_table_without_measure_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(delimited, "_MOST_CELLS", 3)
    monkeypatch.setattr(word_tables, "_MOST_CELLS", 0)
    with pytest.raises(ImportFailedError, match="too many cells"):
        read_content(b"a,b\nc,d\n", "a.csv")
    with pytest.raises(ImportFailedError, match="too many cells"):
        read_content(word(f"<w:tbl><w:tr>{CELL.format('a')}</w:tr></w:tbl>"), "a.docx")


def test_events_become_rows_in_order_of_time_that_know_their_zone() -> None:
    floating = "UID:b@x\nSUMMARY:Night\nDTSTART:20241209T220000\nDURATION:PT5H"
    table = first_table(calendar(OPENING, floating))
    zone = ZoneInfo("America/Montevideo")
    assert table.rows[1][:5] == ("b@x", "", "Night", datetime(2024, 12, 9, 22), datetime(2024, 12, 10, 3))  # noqa: DTZ001
    assert table.rows[2][:6] == (
        "a@x",
        "",
        "Opening",
        datetime(2024, 12, 10, 10, tzinfo=zone),
        datetime(2024, 12, 10, 11, 30, tzinfo=zone),
        "Hall, A",
    )
    assert table.rows[2][9] == "ceremony"


@pytest.mark.parametrize(
    "event, reason",
    [
        (f"{OPENING}RRULE:FREQ=WEEKLY", "comes again by a rule"),
        (f"{OPENING}STATUS:CANCELLED", "is cancelled"),
        ("SUMMARY:x", "has no beginning"),
        ("SUMMARY:x\nDTSTART;VALUE=DATE:20241210", "lasts whole days"),
        ("SUMMARY:x\nDTSTART:20241210T100000", "lasts whole days, without a time"),
        ("DTSTART;TZID=Moon/Base:20241210T100000\nDURATION:PT1H\nSUMMARY:x\nSUMMARY:y", "“Moon/Base”, which nobody"),
        ("DTSTART;TZID=Moon/Base:20241210T100000\nDURATION:PT1H\nCATEGORIES:", "without a title"),
    ],
)
def test_an_event_that_cannot_become_a_session_is_told(event: str, reason: str) -> None:
    read = read_content(calendar(event), "a.ics")
    assert len(read.tables[0].rows) == 1
    assert reason in read.faults[0].sentence


@pytest.mark.parametrize(
    "content, reason",
    [(calendar(), "holds no event"), (b"BEGIN:VCALENDAR\nno colon\n", "cannot be read as a calendar")],
)
def test_a_calendar_that_is_none_is_told(content: bytes, reason: str) -> None:
    with pytest.raises(ImportFailedError, match=reason):
        read_content(content, "a.ics")


def test_word_tables_are_read_with_their_merged_cells() -> None:
    down = "<w:tc><w:tcPr><w:vMerge{}/></w:tcPr><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:tc>"
    begun = down.format(' w:val="restart"', "Day 1")
    wide = '<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>Time</w:t></w:r></w:p></w:tc>'
    inner = f"<w:tc><w:tbl><w:tr>{CELL.format('inner')}</w:tr></w:tbl><w:p/></w:tc>"
    lines = (
        "<w:tc><w:p><w:r><w:t>10</w:t><w:noBreakHyphen/><w:t>11</w:t><w:br/><w:delText>no</w:delText></w:r></w:p>"
        "<w:p><w:r><w:t/></w:r></w:p></w:tc>"
    )
    body = (
        "<w:tbl><w:tr/></w:tbl>"
        f"<w:tbl><w:tr>{begun}{wide}</w:tr>"
        f"<w:tr>{down.format('', '')}{lines}{inner}</w:tr>"
        f'<w:tr><w:trPr><w:gridBefore w:val="x"/></w:trPr>{down.format("", "")}</w:tr>'
        f'<w:tr><w:trPr><w:gridBefore w:val="3"/></w:trPr>{down.format("", "")}</w:tr></w:tbl>'
    )
    table = first_table(word(body))
    assert table.name == "table 2"
    assert table.rows == (("Day 1", "Time", "Time"), ("Day 1", "10-11", "inner"), ("Day 1",), ("", "", "", ""))


@pytest.mark.parametrize(
    "content, reason",
    [
        (word("<w:p/>"), "holds no table"),
        (package({"word/document.xml": "<w:document/>"}), "cannot be read as a Word document"),
        (package({"word/document.xml": "<w:document"}), "is damaged"),
        (package({"a": "b"}), "a package of another program"),
        (b"%PDF-1.7", "is a PDF, not a table"),
        (bytes.fromhex("d0cf11e0a1b11ae1") + b"old", "cannot be read as a workbook"),
    ],
)
def test_what_holds_no_table_is_told(content: bytes, reason: str) -> None:
    with pytest.raises(ImportFailedError, match=reason):
        read_content(content, "a file")


def test_a_file_is_read_from_the_disk_or_missed_with_a_sentence(tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    with pytest.raises(ImportFailedError, match=r"a\.csv is not there"):
        read_file(file)
    file.write_text("a,b\nc,d\n")
    table = read_file(file).tables[0]
    assert (table.cell(1, 1), table.cell(1, 7), table.width, table.row_number(1)) == ("d", "", 2, 2)
    assert [column_name(place) for place in (0, 25, 26, 701, 702)] == ["A", "Z", "AA", "ZZ", "AAA"]


def test_a_folder_and_a_file_that_may_not_be_read_are_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ImportFailedError, match="is a folder"):
        read_file(tmp_path)
    monkeypatch.setattr(Path, "read_bytes", Mock(side_effect=PermissionError(13, "Permission denied")))
    with pytest.raises(ImportFailedError, match=r"a\.csv cannot be read \(Permission denied\)"):
        read_file(tmp_path / "a.csv")


BEGINNINGS = (b"", b"PK\x03\x04", b"BEGIN:VCALENDAR\r\n", b"\xff\xfe", b"sep=")


@given(st.sampled_from(BEGINNINGS), st.binary(max_size=400))
def test_no_bytes_at_all_make_a_reading_crash(beginning: bytes, rest: bytes) -> None:
    with suppress(ImportFailedError):
        assert read_content(beginning + rest, "any").tables


@given(
    st.sampled_from((workbook(fill), calendar(OPENING), word(f"<w:tbl><w:tr>{CELL.format('a')}</w:tr></w:tbl>"))),
    st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.binary(max_size=4)), max_size=5),
)
def test_no_damage_to_an_honest_file_makes_a_reading_crash(content: bytes, damages: list[tuple[float, bytes]]) -> None:
    broken = bytearray(content)
    for where, what in damages:
        at = int(where * len(broken))
        broken[at : at + len(what)] = what
    with suppress(ImportFailedError):
        assert read_content(bytes(broken), "any").tables is not None
