"""Columns are guessed from headings in several languages, over one row or two."""

from facilitator.services.imports.columns import (
    ColumnMapping,
    data_rows,
    guess_columns,
    headings_above,
    in_words,
)
from facilitator.services.imports.participants import FIELDS as PEOPLE
from facilitator.services.imports.programme import FIELDS
from facilitator.services.imports.table import Row, Table


def guessed(*rows: Row) -> dict[str, int]:
    return dict(guess_columns(Table("t", rows), FIELDS).columns)


def test_headings_are_known_in_four_languages() -> None:
    wanted = {"code": 0, "title": 1, "day": 2, "start": 3, "end": 4, "room": 5}
    assert guessed(("No.", "Session title", "Date", "Start", "End", "Room")) == wanted
    assert guessed(("Numéro", "Intitulé", "Jour", "Début", "Fin", "Salle")) == wanted
    assert guessed(("Número", "Título", "Fecha", "Inicio", "Final", "Sala")) == wanted
    assert guessed(("Nr.", "Titel", "Datum", "Beginn", "Ende", "Raum")) == wanted


def test_two_rows_of_headings_are_read_as_one() -> None:
    table = Table(
        "t",
        (
            ("Programme", "Programme", "Programme", "Programme"),
            ("Session", "Time", "Time", "Room"),
            ("Title", "from", "until", ""),
            ("Opening", "10:00", "11:00", "A"),
        ),
    )
    mapping = guess_columns(table, FIELDS)
    assert mapping.first_row == 3
    assert dict(mapping.columns) == {"title": 0, "start": 1, "end": 2, "room": 3}
    assert [row.text("title") for row in data_rows(table, mapping)] == ["Opening"]
    assert headings_above(table, mapping) == ("Title", "from", "until", "Room")
    assert headings_above(table, ColumnMapping(0, ())) == ("", "", "", "")


def test_the_row_after_the_headings_is_not_taken_for_headings() -> None:
    table = Table("t", (("Title", "Time"), ("Session title to come", "10-11"), ("Panel", "11-12")))
    assert guess_columns(table, FIELDS).first_row == 1


def test_a_weak_heading_gives_way_to_a_sure_one() -> None:
    assert guessed(("Session", "Title")) == {"code": 0, "title": 1}
    assert guessed(("Session", "Room")) == {"title": 0, "room": 1}


def test_a_table_without_headings_has_no_mapping() -> None:
    table = Table("t", (("x", "y"),))
    mapping = guess_columns(table, PEOPLE)
    assert (mapping.first_row, mapping.columns) == (0, ())
    assert guess_columns(Table("t", ()), PEOPLE).columns == ()


def test_a_column_holds_one_field_and_a_field_one_column() -> None:
    mapping = guess_columns(Table("t", (("Code", "Title"),)), FIELDS)
    moved = mapping.with_column("title", 0)
    assert moved.columns == (("title", 0),)
    assert moved.with_column("title", None).columns == ()
    assert moved.column("room") is None


def test_empty_rows_and_repeated_headings_are_passed_over() -> None:
    table = Table("t", (("Title",), ("",), ("Title",), ("Opening",)), first_row=3)
    rows = tuple(data_rows(table, guess_columns(table, FIELDS)))
    assert [row.number for row in rows] == [6]


def test_a_fault_names_table_row_field_and_cell() -> None:
    table = Table("Sheet 1", (("Title",), ("Opening",)))
    (row,) = data_rows(table, guess_columns(table, FIELDS))
    title, room = FIELDS[1], next(each for each in FIELDS if each.key == "room")
    assert row.fault(title, "is odd.", "Mend it.").sentence == "Sheet 1, row 2, Title (A2): is odd. Mend it."
    assert row.fault(room, "is odd.", "").where == "Sheet 1, row 2, Room"


def test_a_moment_is_read_where_it_is_written_down_in_full() -> None:
    table = Table("t", (("Start",), ("2024-12-10 10:00:00-03:00",), ("2024-12-10T25:00",), ("10:00",)))
    rows = tuple(data_rows(table, guess_columns(table, FIELDS)))
    assert str(rows[0].moment("start")) == "2024-12-10 10:00:00-03:00"
    assert [row.moment("start") for row in rows[1:]] == ["2024-12-10T25:00", "10:00"]


def test_cells_are_told_in_words() -> None:
    assert [in_words(cell) for cell in (3.0, 3.5, " a \n b ", True)] == ["3", "3.5", "a b", "True"]
