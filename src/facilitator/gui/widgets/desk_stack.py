"""Show one desk at a time, and give it the room that its words need: where the window has less, it can be scrolled."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QSplitter, QStackedWidget, QTabWidget, QWidget

from facilitator.gui.widgets.inline_form import InlineForm


class DeskStack(QStackedWidget):
    """Hold desks and panels, each in a room of its own; callers deal with the desks and never see the rooms."""

    def addWidget(self, widget: QWidget) -> int:
        """Take the desk in and return its place."""
        room = DeskRoom()
        place = super().addWidget(room)
        # Only then the desk: each move of it dresses all its parts in the style of where they come to stand.
        room.take(widget)
        return place

    def removeWidget(self, widget: QWidget) -> None:
        """Let the desk go; whoever brought it deletes it."""
        room = self._room_of(widget)
        room.takeWidget()
        # Qt's own removeWidget would leave an object that Python never gives back, and with it the whole meeting.
        room.setParent(None)
        room.deleteLater()

    def setCurrentWidget(self, widget: QWidget) -> None:
        """Show the desk."""
        super().setCurrentWidget(self._room_of(widget))

    def currentWidget(self) -> QWidget:
        """Return the desk that is shown."""
        return self.widget(self.currentIndex())

    def widget(self, place: int) -> QWidget:
        """Return the desk in that place."""
        room = super().widget(place)
        assert isinstance(room, DeskRoom)
        return room.desk

    def _room_of(self, desk: QWidget) -> "DeskRoom":
        return next(each for each in self.findChildren(DeskRoom) if each.desk is desk)


class DeskRoom(QScrollArea):
    """Hold one desk; whatever the keyboard lands on comes into view, the whole form around it first."""

    desk: QWidget

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self._show_soon = QTimer(self)
        self._show_soon.setSingleShot(True)
        self._show_soon.setInterval(0)
        self._show_soon.timeout.connect(self._show_focus)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus)

    def take(self, desk: QWidget) -> None:
        """Let the desk stand here."""
        self.desk = desk
        self.setWidget(desk)
        for column in _columns(desk):
            column.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep every column as high as its words are at its width: a splitter asks for less."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.LayoutRequest} and isinstance(watched, QWidget):
            layout = watched.layout()
            if layout is not None and layout.hasHeightForWidth():
                watched.setMinimumHeight(layout.totalMinimumHeightForWidth(watched.width()))
        return super().eventFilter(watched, event)

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.isAncestorOf(now):
            self._show_soon.start()

    def _show_focus(self) -> None:
        focused = QApplication.focusWidget()
        if focused is None or not self.isAncestorOf(focused):
            return
        for form in self.findChildren(InlineForm):
            if form.isAncestorOf(focused):
                self.ensureWidgetVisible(form)
        self.ensureWidgetVisible(focused)


def _columns(desk: QWidget) -> Iterator[QWidget]:
    """Yield what stands side by side in the desk; of a column with tabs, each of its pages."""
    for splitter in desk.findChildren(QSplitter):
        if splitter.orientation() is Qt.Orientation.Horizontal:
            for place in range(splitter.count()):
                column = splitter.widget(place)
                found = (
                    [column.widget(page) for page in range(column.count())]
                    if isinstance(column, QTabWidget)
                    else [column]
                )
                yield from (each for each in found if each is not None)
