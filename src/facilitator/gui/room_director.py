"""Decide what the room sees: open and close its screens, change their mode, keep them in step."""

from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent, QScreen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator.gui import room_look
from facilitator.gui.desks.chair_forms import ChairForms
from facilitator.gui.dialogue import Dialogue
from facilitator.gui.icons import Pictures
from facilitator.gui.open_meeting import OpenMeeting
from facilitator.gui.room_captions import CAPTION_CHOICES
from facilitator.gui.screens import choose, identity
from facilitator.gui.widgets.room_page import PageKind, RoomPage
from facilitator.gui.window_state import WindowState
from facilitator.services.floor import Floor
from facilitator.services.room_view import RoomChoice, RoomMessage, RoomMode, RoomSettings, RoomView, room_view

if TYPE_CHECKING:
    from facilitator.gui.desks.room_form import RoomForm

_BEATS_PER_FLASH = 3
_PICTURES = "*.png *.jpg *.jpeg *.svg"


class RoomScreen(QWidget):
    """Hold one page in a window of its own, which never takes the keys from the chair's window.

    A double click fills the screen or leaves it; so does Escape where the desktop gives the window the keys.
    """

    def __init__(self, kind: PageKind, pictures: Pictures, title: str) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.WindowDoesNotAcceptFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setWindowTitle(title)
        self.page = RoomPage(kind, pictures, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.page)
        self.resize(960, 540)
        self.filled = ""

    def show_on(self, screen: QScreen | None) -> None:
        """Fill that screen; without one, show an ordinary window that covers nothing."""
        self.filled = identity(screen) if screen is not None else ""
        if screen is None:
            self.leave_screen()
            return
        # The geometry first: a window asked for full screen goes to the screen it already lies on.
        self.setGeometry(screen.geometry())
        self.fill_screen()

    def fill_screen(self) -> None:
        """Fill the screen without asking for the keys, which showFullScreen would."""
        self.setWindowState(Qt.WindowState.WindowFullScreen)
        self.setVisible(True)

    def leave_screen(self) -> None:
        """Be an ordinary window, still without asking for the keys."""
        self.setWindowState(Qt.WindowState.WindowNoState)
        self.setVisible(True)

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        """Fill the screen, or come back as an ordinary window."""
        if self.isFullScreen():
            self.leave_screen()
        else:
            self.fill_screen()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the whole screen on Escape."""
        if event.key() == Qt.Key.Key_Escape and self.isFullScreen():
            self.leave_screen()
        else:
            super().keyPressEvent(event)


class MonitorWatch(QObject):
    """Bring the director's windows back from a monitor that is unplugged, and onto it again when it returns."""

    def __init__(self, director: "RoomDirector") -> None:
        super().__init__(director)
        self._director = director
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.screenRemoved.connect(self._on_removed)
        application.screenAdded.connect(self._on_added)

    def _on_removed(self, monitor: QScreen) -> None:
        """Show an ordinary window: a full screen must never land on the chair's own."""
        for screen in self._director.screens.values():
            if screen.filled == identity(monitor):
                screen.leave_screen()

    def _on_added(self, monitor: QScreen) -> None:
        for screen in self._director.screens.values():
            if screen.filled == identity(monitor) and not screen.isFullScreen():
                screen.show_on(monitor)


class RoomDirector(QObject):
    """Carry out the acts on the room's screens, which are no acts on the meeting: nothing is logged."""

    def __init__(
        self, meeting: OpenMeeting, pictures: Pictures, state: WindowState, own: QWidget, forms: ChairForms
    ) -> None:
        super().__init__(own)
        self._meeting = meeting
        self._pictures = pictures
        self._state = state
        self._own = own
        self._forms = forms
        self.choice = RoomChoice(settings=room_look.read(state.room_look))
        self.screens: dict[PageKind, RoomScreen] = {}
        self.preview = RoomPage(PageKind.ROOM, pictures, own)
        self._beats = 0
        self._speaker = ""
        self._watch = MonitorWatch(self)

    def show_floor(self, floor: Floor) -> None:
        """Show this floor on every open screen and on the preview, and flash where that is due."""
        self._note_speaker(floor)
        view = self._view(floor)
        self._beats += 1
        for page in self._pages():
            page.show_view(view)
            if self._beats % _BEATS_PER_FLASH == 0 and not self._state.still:
                page.beat()

    def open_room(self) -> None:
        """Open the room screen, on the other monitor when there is one."""
        self._open(PageKind.ROOM, self.tr("Room screen"))

    def open_podium(self) -> None:
        """Open the podium screen, on the other monitor when there is one."""
        self._open(PageKind.PODIUM, self.tr("Podium screen"))

    def close_screens(self) -> None:
        """Close both screens."""
        for screen in self.screens.values():
            screen.close()
            screen.deleteLater()
        self.screens = {}

    def toggle_blackout(self) -> None:
        """Blank the screens, or show them again."""
        self._toggle(RoomMode.BLACKOUT)

    def toggle_hold(self) -> None:
        """Show the meeting's slide, or the floor again."""
        self._toggle(RoomMode.HOLD)

    def ask_to_conclude(self) -> None:
        """Ask the speaker to conclude, or take the request back."""
        self._ask(RoomMessage.CONCLUDE)

    def ask_to_slow_down(self) -> None:
        """Ask the speaker to slow down for interpretation, or take the request back."""
        self._ask(RoomMessage.SLOW_DOWN)

    def next_captions(self) -> None:
        """Go on to the next languages of the captions: one, or two side by side."""
        settings = self.choice.settings
        place = (CAPTION_CHOICES.index(settings.captions) + 1) % len(CAPTION_CHOICES)
        self._take_look(replace(settings, captions=CAPTION_CHOICES[place]))

    def change_look(self, dialogue: Dialogue) -> None:
        """Open the form for logo, size, names and captions."""

        def choose_logo() -> str:
            kinds = self.tr("Pictures ({})").format(_PICTURES)
            chosen = dialogue.ask_open_file(self.tr("Choose a logo"), Path.home(), kinds)
            return str(chosen) if chosen else ""

        self._form.ask(self.choice.settings, choose_logo)

    @cached_property
    def _form(self) -> "RoomForm":
        self._forms.room.wanted.connect(self._take_look)
        return self._forms.room

    def _pages(self) -> tuple[RoomPage, ...]:
        return (self.preview, *(screen.page for screen in self.screens.values()))

    def _view(self, floor: Floor) -> RoomView:
        meeting = self._meeting
        now = meeting.clock.now()
        return room_view(floor, self.choice, meeting.meeting.title, meeting.delegation, now, meeting.local_time)

    def _note_speaker(self, floor: Floor) -> None:
        speaker = floor.current.id if floor.current else ""
        if speaker != self._speaker:
            # A new speaker has not been asked anything.
            self._speaker = speaker
            self.choice = replace(self.choice, message=RoomMessage.NONE)

    def _refresh(self) -> None:
        self.show_floor(self._meeting.floor())

    def _open(self, kind: PageKind, title: str) -> None:
        screen = self.screens.setdefault(kind, RoomScreen(kind, self._pictures, title))
        target = choose(QGuiApplication.screens(), self._own.screen(), self._state.room_screen)
        if isinstance(target, QScreen):
            self._state.room_screen = identity(target)
            screen.show_on(target)
        else:
            screen.show_on(None)
        # Not every desktop heeds a window's wish to leave the keys where they are.
        self._own.activateWindow()
        self._refresh()

    def _toggle(self, mode: RoomMode) -> None:
        self.choice = replace(self.choice, mode=RoomMode.LIVE if self.choice.mode is mode else mode)
        self._refresh()

    def _ask(self, message: RoomMessage) -> None:
        self._note_speaker(self._meeting.floor())
        asked = RoomMessage.NONE if self.choice.message is message else message
        self.choice = replace(self.choice, message=asked)
        self._refresh()

    def _take_look(self, settings: RoomSettings) -> None:
        self._state.room_look = room_look.written(settings)
        self.choice = replace(self.choice, settings=settings)
        self._refresh()
