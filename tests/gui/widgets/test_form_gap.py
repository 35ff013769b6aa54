"""A form that is built late stands where it would have stood, in the column and for the Tab key."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFrame, QLabel, QLineEdit, QSpinBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from facilitator.gui.widgets.form_gap import FormGap


class Questions(QFrame):
    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        for part in (QLabel("How many?"), QSpinBox(), QComboBox(), QLineEdit()):
            part.setObjectName(type(part).__name__)
            layout.addWidget(part)


class Column(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.above, self.gap, self.below = QLineEdit(self), FormGap(self), QLineEdit(self)
        layout = QVBoxLayout(self)
        for name in ("above", "gap", "below"):
            part = getattr(self, name)
            part.setObjectName(name)
            layout.addWidget(part)


@pytest.fixture
def column(qtbot: QtBot) -> Column:
    column = Column()
    qtbot.addWidget(column)
    column.show()
    qtbot.waitExposed(column)
    return column


def reached(column: Column, key: Qt.Key) -> str:
    QTest.keyClick(column.windowHandle(), key)
    focused = QApplication.focusWidget()
    return focused.objectName() if focused is not None else ""


def names(panel: QWidget) -> list[str]:
    layout = panel.layout()
    assert layout is not None
    parts = [item.widget() for place in range(layout.count()) if (item := layout.itemAt(place))]
    return [part.objectName() or "form" for part in parts if part]


def test_a_form_fills_its_gap_and_tab_goes_through_it_in_passing(column: Column) -> None:
    column.gap.fill(Questions).show()
    QApplication.processEvents()
    assert names(column) == ["above", "form", "below"]
    column.activateWindow()
    column.above.setFocus()
    passed = [reached(column, key) for key in [Qt.Key.Key_Tab] * 4 + [Qt.Key.Key_Backtab]]
    assert passed == ["QSpinBox", "QComboBox", "QLineEdit", "below", "QLineEdit"]


def test_an_empty_gap_takes_no_room(column: Column) -> None:
    layout = column.layout()
    assert layout is not None
    assert column.gap.isHidden()
    assert column.below.geometry().top() - column.above.geometry().bottom() - 1 == layout.spacing()
