"""Look at a window as those do who see little of it: by its names, by Tab, by what has no room for its words."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QStyle, QStyleOptionComboBox, QWidget

from facilitator.gui.widgets.elided_label import ElidedLabel

# A choice among long titles is as wide as there is room.
_GIVES_WAY = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
# What Qt puts between a control and its rows: nobody lands there, and the control above has the name.
PASSED_OVER = {QAccessible.Role.Client, QAccessible.Role.LayeredPane, QAccessible.Role.Pane}


def tree(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield interface
    for place in range(interface.childCount()):
        child = interface.child(place)
        if child is not None:
            yield from tree(child)


def described(interface: QAccessibleInterface) -> str:
    control: QObject | None = interface.object()
    if control is None:  # a cell, an item: part of a control that is one
        return f"{interface.role().name} part of {described(interface.parent())}"
    return f"{interface.role().name} {control.objectName()} in {control.parent()}"


def silent_or_roleless(window: QWidget) -> list[str]:
    """Return what a screen reader cannot tell: no role, or the keyboard lands on it and it has no name."""
    found = []
    for each in tree(QAccessible.queryAccessibleInterface(window)):
        state = each.state()
        in_table = each.role() in {QAccessible.Role.Cell, QAccessible.Role.TreeItem}
        empty_cell = in_table and each.object() is None
        named = bool(each.text(QAccessible.Text.Name).strip()) or each.role() in PASSED_OVER or empty_cell
        if each.role() is QAccessible.Role.NoRole or (state.focusable and not state.invisible and not named):
            found.append(described(each))
    return found


def tab_stops(page: QWidget) -> set[QWidget]:
    """Return what Tab must reach on the page."""
    return {
        each
        for each in page.findChildren(QWidget)
        if each.isVisible()
        and each.isEnabled()
        and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.focusProxy() is None
    }


def clipped_texts(window: QWidget) -> list[str]:
    """Return the words of labels and buttons that have less room than they need and no other way to be read."""
    found = []
    for each in window.findChildren(QWidget):
        if isinstance(each, QComboBox) and each.isVisible() and each.sizeAdjustPolicy() is not _GIVES_WAY:
            found += _clipped_choice(each)
        if not each.isVisible() or not isinstance(each, QLabel | QAbstractButton) or not each.text():
            continue
        if isinstance(each, QLabel) and each.wordWrap():
            if each.heightForWidth(each.width()) > each.height() + 1:
                found.append(
                    f"{each.text()!r} needs {each.heightForWidth(each.width())} in height, has {each.height()}"
                )
        elif each.sizeHint().height() > each.height() + 1:
            found.append(f"{each.text()!r} needs {each.sizeHint().height()} in height, has {each.height()}")
        elif each.sizeHint().width() > each.width() + 1 and not isinstance(each, ElidedLabel):
            found.append(f"{each.text()!r} needs {each.sizeHint().width()}, has {each.width()}")
    return found


def _clipped_choice(box: QComboBox) -> list[str]:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    part, whole = QStyle.SubControl.SC_ComboBoxEditField, QStyle.ComplexControl.CC_ComboBox
    room = box.style().subControlRect(whole, option, part, box).width()
    needed = box.fontMetrics().horizontalAdvance(box.currentText())
    return [f"{box.currentText()!r} needs {needed}, has {room}"] if needed > room + 1 else []
