"""Who owns Ctrl+Z, and what becomes of an undo that fails."""

import pytest
from gui.stage import DiskFull, raising
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from facilitator.gui.undo import OwnUndoFilter, UndoHistory

CONTROL = Qt.KeyboardModifier.ControlModifier
CONTROL_SHIFT = CONTROL | Qt.KeyboardModifier.ShiftModifier


def claimed(key: Qt.Key, modifier: Qt.KeyboardModifier) -> QKeyEvent:
    """Return a field's claim on a key, accepted as Qt sends it."""
    event = QKeyEvent(QEvent.Type.ShortcutOverride, key, modifier)
    event.accept()
    return event


def nothing() -> None:
    """Do nothing."""


@pytest.fixture
def history(qtbot: QtBot) -> UndoHistory:
    """Return an empty history."""
    del qtbot
    return UndoHistory()


def test_recording_does_not_carry_the_act_out_again(history: UndoHistory) -> None:
    done: list[str] = []
    history.record("act", lambda: done.append("undo"), lambda: done.append("redo"))
    assert done == []
    history.undo()
    history.redo()
    assert done == ["undo", "redo"]


def test_the_labels_say_what_comes_next(history: UndoHistory) -> None:
    history.record("act", nothing, nothing)
    assert (history.undo_label, history.redo_label) == ("act", "")
    history.undo()
    assert (history.undo_label, history.redo_label) == ("", "act")
    history.clear()
    assert (history.undo_label, history.redo_label) == ("", "")


@pytest.mark.parametrize("failing", ["undo", "redo"])
def test_after_a_failure_the_history_is_cleared_and_the_sentence_told(
    qtbot: QtBot, history: UndoHistory, failing: str
) -> None:
    history.record("before", nothing, nothing)
    fail = raising(DiskFull())
    history.record("act", fail if failing == "undo" else nothing, fail if failing == "redo" else nothing)
    with qtbot.waitSignal(history.broken) as told:
        history.undo()
        history.redo()
    assert told.args == ["The disk is full.", "Free some space."]
    assert (history.undo_label, history.redo_label) == ("", "")


def test_a_retired_history_announces_nothing(qtbot: QtBot, history: UndoHistory) -> None:
    history.retire()
    with qtbot.assertNotEmitted(history.changed):
        history.record("act", nothing, nothing)


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
@pytest.mark.parametrize("modifier", [CONTROL, CONTROL_SHIFT])
def test_an_untouched_field_lets_the_key_pass(
    qtbot: QtBot, kind: type[QLineEdit | QPlainTextEdit], modifier: Qt.KeyboardModifier
) -> None:
    field = kind()
    qtbot.addWidget(field)
    event = claimed(Qt.Key.Key_Z, modifier)
    assert OwnUndoFilter().eventFilter(field, event)
    assert not event.isAccepted()


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_a_field_that_was_typed_in_keeps_the_key(qtbot: QtBot, kind: type[QLineEdit | QPlainTextEdit]) -> None:
    field = kind()
    qtbot.addWidget(field)
    QTest.keyClicks(field, "a")
    assert not OwnUndoFilter().eventFilter(field, claimed(Qt.Key.Key_Z, CONTROL))
    field.undo()
    assert not OwnUndoFilter().eventFilter(field, claimed(Qt.Key.Key_Z, CONTROL_SHIFT))


def test_other_keys_other_events_and_other_widgets_are_left_alone(qtbot: QtBot) -> None:
    field, widget = QLineEdit(), QWidget()
    qtbot.addWidget(field)
    qtbot.addWidget(widget)
    own = OwnUndoFilter()
    assert not own.eventFilter(field, claimed(Qt.Key.Key_A, CONTROL))
    assert not own.eventFilter(field, QEvent(QEvent.Type.Show))
    assert not own.eventFilter(widget, claimed(Qt.Key.Key_Z, CONTROL))
