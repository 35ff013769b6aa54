"""Lock the window and the room's screens until the passphrase is typed: at will, and after a pause."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from facilitator.gui.acts.act import Act
from facilitator.gui.out_of_sight import OutOfSight

if TYPE_CHECKING:
    from facilitator.gui.background import Progress
    from facilitator.gui.desk_set import DeskSet
    from facilitator.gui.lock_screen import LockScreen
    from facilitator.gui.main_window import MainWindow
    from facilitator.gui.surroundings import Surroundings
    from facilitator.services.room_view import RoomMode

_HANDS = {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel}
_MINUTE_MS = 60_000


class Locking(QObject):
    """Stand beside one window; `is_locked` says that no act may be carried out."""

    def __init__(self, window: "MainWindow", surroundings: "Surroundings", refresh: Callable[[], None]) -> None:
        super().__init__(window)
        self._window = window
        self._state = surroundings.state
        self._background = surroundings.background
        self._refresh = refresh
        self._desks: DeskSet | None = None
        self._screen: LockScreen | None = None
        self._opening: Callable[[str], None] | None = None
        self._before: RoomMode | None = None  # what the room saw, as long as the meeting is locked
        self._hands: QWidget | None = None
        self._out_of_sight = OutOfSight(window)
        self.is_locked = False
        self.pause = QTimer(self)
        self.pause.setSingleShot(True)
        self.pause.timeout.connect(self._on_pause)

    def begin(self, desks: "DeskSet") -> None:
        """Wait for pauses in the work on this meeting."""
        self._desks = desks
        self.wait_for_a_pause()

    def end(self) -> None:
        """Wait no longer."""
        self._desks = self._before = None
        self.wait_for_a_pause()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Begin the pause again whenever a hand moves."""
        if event.type() in _HANDS and not self.is_locked:
            self.wait_for_a_pause()
        return super().eventFilter(watched, event)

    def restrict(self, actions: Mapping[Act, QAction]) -> None:
        """While the window is locked, allow only to leave it."""
        if self.is_locked:
            for act, action in actions.items():
                action.setEnabled(act is Act.QUIT)

    def lock(self) -> None:
        """Save, cover the window, blank the room's screens and hide all others, until the passphrase is typed."""
        from facilitator.services.room_view import RoomMode  # noqa: PLC0415 - the window is painted before it

        desks = self._desks
        if desks is None or self._before is not None:
            return
        if not desks.meeting.file.is_encrypted:
            self._window.tell(self.tr("Only a meeting with a passphrase can be locked."))
            return
        desks.save()
        self._opening = None
        self._before = desks.room.choice.mode
        self._show_rooms(desks, RoomMode.BLACKOUT)
        self._cover(self.tr("This meeting is locked."), may_leave=False)
        self._out_of_sight.take(but=desks.room.screens.values())

    def ask_passphrase(self, sentence: str, then: Callable[[str], None]) -> None:
        """Ask for the passphrase of a file that is to be opened, and hand it on."""
        self._opening = then
        self._cover(sentence, may_leave=True)

    def wait_for_a_pause(self) -> None:
        """Begin the pause after which an encrypted meeting is locked."""
        minutes = self._state.lock_after
        application = QApplication.instance()
        assert application is not None
        if minutes and self._desks is not None and self._desks.meeting.file.is_encrypted:
            self.pause.start(minutes * _MINUTE_MS)
            application.installEventFilter(self)
        else:
            self.pause.stop()
            # Only a meeting that can be locked pays for being watched: every event of the program passes here.
            application.removeEventFilter(self)

    def cover_until_done(self, sentence: str, stop: Callable[[], None]) -> None:
        """Cover the window while something is done that nobody may disturb; `stop` is offered."""
        self._close_off()
        self._made_screen().wait(sentence, stop)

    def show_progress(self, done: int, total: int) -> None:
        """Show on the cover how much is done."""
        self._made_screen().show_progress(done, total)

    def uncover(self) -> None:
        """Show the window again, and put the hands back where they were."""
        self.is_locked = False
        self._opening = None
        self._made_screen().put_away()
        self._set_reachable(reachable=True)
        if self._hands is not None and isValid(self._hands):
            self._hands.setFocus()
        self._hands = None

    def _cover(self, sentence: str, *, may_leave: bool) -> None:
        self._close_off()
        self._made_screen().ask(sentence, may_leave=may_leave)

    def _close_off(self) -> None:
        if not self.is_locked:
            self.is_locked = True
            self._hands = self._window.window().focusWidget()
            self._set_reachable(reachable=False)

    def _made_screen(self) -> "LockScreen":
        from facilitator.gui.lock_screen import LockScreen  # noqa: PLC0415 - most meetings never need it

        if self._screen is None:
            self._screen = LockScreen(self._window)
            self._screen.given.connect(self._on_given)
            self._screen.left.connect(self.uncover)
        return self._screen

    def _set_reachable(self, *, reachable: bool) -> None:
        # Hidden and not only covered: a screen reader reads what is behind a cover.
        for widget in (self._window.form.central, self._window.form.status_bar):
            widget.setVisible(reachable)
        self._window.form.menu_bar.setEnabled(reachable)
        self._refresh()

    @staticmethod
    def _show_rooms(desks: "DeskSet", mode: "RoomMode") -> None:
        desks.room.choice = replace(desks.room.choice, mode=mode)
        desks.show_clock()

    def _on_given(self, passphrase: str) -> None:
        if self._opening is not None:
            then = self._opening
            self.uncover()
            then(passphrase)
        elif self._desks is not None:
            file = self._desks.meeting.file

            def fits(_progress: "Progress") -> bool:
                return file.opens_with(passphrase)

            self._background.run(fits, self._on_tried, self._on_failed)

    def _on_tried(self, fits: bool) -> None:  # noqa: FBT001 - the result of work in the background
        if not fits:
            self._made_screen().ask(self.tr("That is not the passphrase. Type it again."), may_leave=False)
        elif self._desks is not None:
            self.uncover()
            self._out_of_sight.give_back()
            if self._before is not None:
                self._show_rooms(self._desks, self._before)
                self._before = None
            self.wait_for_a_pause()

    def _on_failed(self, failure: BaseException) -> None:
        raise failure  # whether a passphrase fits can always be told

    def _on_pause(self) -> None:
        """Lock, unless somebody has the floor: the room's clock never goes dark under a speaker."""
        is_covered = self.is_locked and self._opening is None
        if self._desks is not None and not is_covered and self._desks.meeting.floor().current is None:
            self.lock()
        else:
            self.wait_for_a_pause()
