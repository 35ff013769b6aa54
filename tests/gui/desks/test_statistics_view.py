"""The statistics follow the meeting, and can be read, chosen from and taken along."""

import re
from zipfile import ZipFile

import pytest
from gui.stage import CONTROL, SHIFT, Stage, raising
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from facilitator.gui.acts.act import Act
from facilitator.gui.desks import statistics_view
from facilitator.gui.desks.statistics_view import StatisticsView
from facilitator.gui.window_state import WindowState
from facilitator.reporting.figure import Picture


@pytest.fixture
def view(stage: Stage) -> StatisticsView:
    """Return the statistics after two statements, the second still going on."""
    stage.inscribe("urg", "jap")
    stage.next_speaker()
    stage.next_speaker(after=240)
    stage.clock.advance(60)
    stage.press(Qt.Key.Key_4, CONTROL)
    return stage.desks.statistics


def choose(view: StatisticsView, picture: Picture) -> None:
    names = [view.form.pictures.item(row).text() for row in range(view.form.pictures.count())]
    view.form.pictures.setCurrentRow(names.index(picture.title))


def cells(view: StatisticsView) -> list[list[str]]:
    table = view.table
    columns = range(table.columnCount())
    return [[table.index(row, column).data() for column in columns] for row in range(table.rowCount())]


def test_ctrl_4_shows_picture_and_table(stage: Stage, view: StatisticsView) -> None:
    assert stage.window.form.desks.currentWidget() is view
    assert view.form.pictures.hasFocus()
    assert view.plot is not None
    assert not view.form.waiting.isVisible()
    assert [line[:3] for line in cells(view)] == [["Uruguay", "1", "4:00"], ["Japan", "1", "1:00"]]
    assert view.form.summary.text() == "Speaking time by delegation. Uruguay: 4:00."


def test_every_picture_can_be_chosen_by_key(view: StatisticsView) -> None:
    seen = []
    for _ in range(view.form.pictures.count()):
        assert view.figure is not None
        seen.append(view.figure.picture)
        QTest.keyClick(view.form.pictures, Qt.Key.Key_Down)
    assert seen == [each for each in Picture if each is not Picture.BY_GENDER]


def test_a_row_frames_its_bar_and_a_bar_selects_its_row(view: StatisticsView, monkeypatch: pytest.MonkeyPatch) -> None:
    assert view.plot is not None
    framed: list[int] = []
    monkeypatch.setattr(view.plot, "choose", framed.append)
    view.form.table.selectRow(1)
    view.plot.category_chosen.emit(0)
    assert view.form.table.currentIndex().row() == 0
    assert framed == [1, 0]


def test_notes_between_turns_have_no_bar(stage: Stage, view: StatisticsView) -> None:
    stage.take_notes()
    stage.note("A point")
    stage.rest()
    stage.press(Qt.Key.Key_4, CONTROL)
    choose(view, Picture.TIMELINE)
    assert view.figure is not None
    assert [line[1] for line in cells(view)] == ["Intervention", "Intervention", "Note"]
    assert [view.figure.category_of(row) for row in (0, 1, 2, 3)] == [0, 1, -1, -1]
    assert [view.figure.row_of(category) for category in (0, 1, 2)] == [0, 1, -1]


def test_a_delegation_not_heard_belongs_to_its_groups_bar(view: StatisticsView) -> None:
    choose(view, Picture.NOT_HEARD)
    assert view.figure is not None
    group = cells(view)[0][1]
    assert view.figure.categories[view.figure.category_of(0)] == group


def test_the_view_follows_the_meeting_while_it_is_seen(stage: Stage, view: StatisticsView) -> None:
    stage.clock.advance(30)
    stage.press(Qt.Key.Key_F7)
    view._refresh_soon.timeout.emit()  # noqa: SLF001 - instead of waiting
    assert cells(view)[1][2] == "1:30"
    assert view._refresh_soon.isActive()  # noqa: SLF001 - the act has started it
    stage.press(Qt.Key.Key_1, CONTROL)
    view.stop()
    stage.inscribe("gha")
    assert not view._refresh_soon.isActive()  # noqa: SLF001 - nobody looks


def test_gender_is_counted_only_on_demand_and_the_wish_is_remembered(stage: Stage, view: StatisticsView) -> None:
    assert Picture.BY_GENDER.title not in [view.form.pictures.item(row).text() for row in range(14)]
    view.form.count_gender.click()
    choose(view, Picture.BY_GENDER)
    assert cells(view) == [["Not stated", "2", "5:00", "1:00", "1:00"]]
    assert WindowState(stage.folder / "window.ini").count_gender or stage.window._surroundings.state.count_gender  # noqa: SLF001
    view.form.count_gender.click()
    assert view.figure is not None
    assert view.figure.picture is Picture.BY_DELEGATION


def test_a_screen_reader_hears_the_column_with_each_cell(view: StatisticsView) -> None:
    cell = view.table.index(0, 2)
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == "Time: 4:00"
    assert cell.data(Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight
    assert cell.data(Qt.ItemDataRole.DecorationRole) is None
    header = view.table.headerData
    assert header(2, Qt.Orientation.Horizontal) == "Time"
    assert header(2, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight
    assert header(2, Qt.Orientation.Horizontal, Qt.ItemDataRole.DecorationRole) is None
    assert (header(0, Qt.Orientation.Vertical), header(0, Qt.Orientation.Vertical, 99)) == (1, None)
    assert (view.table.rowCount(cell), view.table.columnCount(cell), view.table.rowCount(QModelIndex())) == (0, 0, 2)


def test_the_picture_is_copied(stage: Stage, view: StatisticsView) -> None:
    assert view.isVisible()
    stage.press(Qt.Key.Key_C, CONTROL | SHIFT)
    assert QGuiApplication.clipboard().image().width() > 1000
    assert stage.told == "The picture is on the clipboard: Speaking time by delegation"


def test_the_picture_is_saved_where_the_user_says(stage: Stage, view: StatisticsView) -> None:
    view.taking.save_picture()
    stage.dialogue.to_save = stage.folder / "picture.svg"
    view.taking.save_picture()
    assert stage.dialogue.proposed[-1].name.endswith("by_delegation.png")
    assert stage.dialogue.to_save.read_text("utf-8").count("<svg") == 1
    assert "picture.svg" in stage.told
    stage.dialogue.to_save = stage.folder / "no folder" / "picture.png"
    view.taking.save_picture()
    assert "cannot be written" in stage.told


def test_the_figures_are_written_as_charts_of_word(stage: Stage, view: StatisticsView) -> None:
    stage.window.acts[Act.EXPORT_FIGURES].trigger()
    stage.dialogue.to_save = stage.folder / "figures.docx"
    view.taking.export()
    assert "figures.docx" in stage.told
    with ZipFile(stage.dialogue.to_save) as package:
        charts = [name for name in package.namelist() if re.fullmatch(r"word/charts/\w+\.xml", name)]
    assert len(charts) >= 6


def test_an_installation_without_the_drawing_library_is_a_fault(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(statistics_view, "import_module", raising(ImportError("gone")))
    with pytest.raises(ImportError):
        stage.desks.statistics.refresh()


def test_a_second_import_changes_nothing(view: StatisticsView) -> None:
    plot = view.plot
    assert plot is not None
    view._on_imported(type(plot))  # noqa: SLF001 - the background would call it
    assert view.plot is plot
