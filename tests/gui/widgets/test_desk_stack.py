"""Where the window is small, a desk is scrolled; nothing on it is squeezed, and what the keyboard reaches is seen."""

import pytest
from gui.stage import CONTROL, Stage
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from facilitator.gui.widgets.desk_stack import DeskRoom, DeskStack


def in_view(room: DeskRoom, widget: QWidget) -> bool:
    area = widget.rect().translated(widget.mapTo(room.viewport(), widget.rect().topLeft()))
    return room.viewport().rect().contains(area)


def room_of(stage: Stage) -> DeskRoom:
    return next(each for each in stage.window.findChildren(DeskRoom) if each.desk is stage.desks.chair)


@pytest.fixture
def small(stage: Stage) -> Stage:
    """Return a window of the smallest laptop, at one and a half times the usual scale."""
    while stage.window.look._appearance.scale < 150:  # noqa: SLF001 - what is shown
        stage.window.look.larger()
    stage.window.resize(1024, 560)
    QApplication.processEvents()
    return stage


def test_a_small_window_stays_as_small_as_it_was_made(small: Stage) -> None:
    small.press(Qt.Key.Key_Comma, CONTROL)
    QApplication.processEvents()
    assert (small.window.width(), small.window.height()) == (1024, 560)


def test_a_form_that_is_opened_comes_into_view_where_the_cursor_is(small: Stage) -> None:
    small.press(Qt.Key.Key_Comma, CONTROL)
    QApplication.processEvents()
    form = small.forms.sitting.form
    assert in_view(room_of(small), form.member_state)
    form.keep.setFocus()
    QApplication.processEvents()
    assert in_view(room_of(small), form.keep)


def test_no_button_of_an_open_form_is_squeezed(small: Stage) -> None:
    small.press(Qt.Key.Key_Comma, CONTROL)
    QApplication.processEvents()
    buttons = small.forms.sitting.findChildren(QPushButton)
    assert buttons
    assert [each.text() for each in buttons if each.height() < each.sizeHint().height()] == []


def test_focus_elsewhere_moves_no_desk(small: Stage) -> None:
    room = room_of(small)
    small.press(Qt.Key.Key_2, CONTROL)
    QApplication.processEvents()
    before = room.verticalScrollBar().value()
    room._show_focus()  # noqa: SLF001 - as when the focus has gone on meanwhile
    assert room.verticalScrollBar().value() == before


@pytest.mark.usefixtures("qapp")
def test_a_desk_that_is_let_go_lives_on_without_its_room() -> None:
    stack, first, second = DeskStack(), QLabel("first"), QLabel("second")
    stack.addWidget(first)
    stack.addWidget(second)
    stack.setCurrentWidget(second)
    assert stack.currentWidget() is second
    stack.removeWidget(second)
    assert (stack.count(), stack.currentWidget(), second.parent()) == (1, first, None)
