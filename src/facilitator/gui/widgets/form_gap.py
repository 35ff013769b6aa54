"""Keep a gap in a desk for a form that is built when it is first opened: in most sessions most never are."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

Form = TypeVar("Form", bound=QFrame)


class FormGap(QWidget):
    """Be hidden until there is a form to fill the gap."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hide()

    def fill(self, build: Callable[[QWidget], Form]) -> Form:
        """Build the form and return it, in the place of this gap: in the column, and where Tab comes past."""
        column = self.parentWidget()
        assert column is not None
        layout = column.layout()
        assert layout is not None
        form = build(column)
        layout.replaceWidget(self, form)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # Qt orders only what Tab stops at
        before: QWidget = self
        for stop in _tab_stops(form):
            QWidget.setTabOrder(before, stop)
            before = stop
        self.deleteLater()
        return form


def _tab_stops(form: QWidget) -> list[QWidget]:
    """Return what Tab stops at in the form, in its own order."""
    stops, each = [], form.nextInFocusChain()
    while each is not None and form.isAncestorOf(each):
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.focusProxy() is None:
            stops.append(each)
        each = each.nextInFocusChain()
    return stops
