"""Every row model keeps Qt's own rules, whatever is shown after whatever."""

from dataclasses import dataclass

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from facilitator.gui.models.note_stream import NoteStream
from facilitator.gui.models.programme_list import ProgrammeList, ProgrammeRow
from facilitator.gui.models.rows import ROW_ROLE, RowModel
from facilitator.gui.models.speakers_list import SpeakersList
from facilitator.gui.widgets.quick_entry import SuggestionModel

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal
MODELS = (RowModel, ProgrammeList, SpeakersList, NoteStream, SuggestionModel)


@dataclass(frozen=True)
class Line:
    """Hold what every model needs of a row."""

    id: str
    words: str
    flag: object = None
    tip: str = ""
    session_id: str = ""


def lines(ids: str, words: str = "") -> tuple[Line, ...]:
    """Return a line for each letter."""
    return tuple(Line(letter, f"{letter}{words}") for letter in ids)


ROWS = st.lists(st.sampled_from("abcdefgh"), unique=True).flatmap(
    lambda ids: st.sampled_from(["", "!"]).map(lambda words: lines("".join(ids), words))
)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("kind", MODELS)
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(before=ROWS, after=ROWS)
def test_any_rows_may_follow_any_others(
    kind: type[RowModel[Line]], before: tuple[Line, ...], after: tuple[Line, ...]
) -> None:
    model = kind()
    tester = QAbstractItemModelTester(model, FATAL)
    model.show(before)
    model.show(after)
    assert tester.failureReportingMode() is FATAL
    assert model.rows == after
    assert [model.index(place).data() for place in range(model.rowCount())] == [line.words for line in after]


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("ids", ["abc", "xabc", "abcx", "abxc", "bc", "ab"])
def test_a_row_that_stays_keeps_its_selection(ids: str) -> None:
    model: RowModel[Line] = RowModel()
    model.show(lines("abc"))
    selection = QItemSelectionModel(model)
    selection.setCurrentIndex(model.index(1), QItemSelectionModel.SelectionFlag.ClearAndSelect)
    model.show(lines(ids))
    assert selection.currentIndex().data() == "b"


def test_the_same_rows_announce_nothing(qtbot: QtBot) -> None:
    model: RowModel[Line] = RowModel()
    model.show(lines("abc"))
    with qtbot.assertNotEmitted(model.dataChanged), qtbot.assertNotEmitted(model.rowsInserted):
        model.show(lines("abc"))


def test_a_changed_row_alone_is_announced(qtbot: QtBot) -> None:
    model: RowModel[Line] = RowModel()
    model.show(lines("abc"))
    with qtbot.waitSignal(model.dataChanged) as announced:
        model.show((*lines("a"), Line("b", "new"), *lines("c")))
    assert [index.row() for index in announced.args[:2]] == [1, 1]


@pytest.mark.usefixtures("qapp")
def test_a_row_gives_itself_to_delegates_and_its_words_to_everybody_else() -> None:
    model: RowModel[Line] = RowModel()
    model.show(lines("ab"))
    assert model.index(1).data(ROW_ROLE) == model.rows[1]
    assert model.index(1).data(Qt.ItemDataRole.AccessibleTextRole) == "b"
    assert model.index(1).data(Qt.ItemDataRole.FontRole) is None
    assert model.data(model.index(-1)) is None
    assert model.rowCount(model.index(0)) == 0
    assert (model.place_of("b"), model.place_of("z")) == (1, -1)


@pytest.mark.usefixtures("qapp")
def test_the_full_title_of_a_session_is_its_tip() -> None:
    model = ProgrammeList()
    model.show([ProgrammeRow("a", "a", "10:00", "Title", tip="The whole title")])
    assert model.index(0).data(Qt.ItemDataRole.ToolTipRole) == "The whole title"
