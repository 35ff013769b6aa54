"""Keep the open meeting safe while it is worked in: earlier states, checkpoints, what the user should know."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from facilitator.gui.background import Background, Progress, tell_failure
from facilitator.gui.sentences import said
from facilitator.services.ports import MeetingFile, ShownAnewError

if TYPE_CHECKING:
    from facilitator.gui.open_meeting import Tell

_PAINTED_MS = 100  # by then a desk is painted that has just been shown
_IDLE_MS = 5_000
_HOUR_MS = 3_600_000


class Safekeeping(QObject):
    """Watch one meeting file at a time; `outdated` says that it is not what is shown, where it lies, and why."""

    outdated = Signal(object, str)

    def __init__(self, background: Background, tell: "Tell", parent: QObject) -> None:
        super().__init__(parent)
        self._background = background
        self._tell = tell
        self._file: MeetingFile | None = None
        self.soon = QTimer(self)
        self.soon.setSingleShot(True)
        self.soon.setInterval(_PAINTED_MS)
        self.soon.timeout.connect(self._keep_opened)
        self.idle = QTimer(self)
        self.idle.setSingleShot(True)
        self.idle.setInterval(_IDLE_MS)
        self.idle.timeout.connect(self._rest)
        self.hourly = QTimer(self)
        self.hourly.setInterval(_HOUR_MS)
        self.hourly.timeout.connect(self._keep_hour)

    def watch(self, file: MeetingFile) -> None:
        """Keep its state as it was opened, then one every hour; tell what has to be told of it.

        The desk is painted first: keeping the state opens a file that is shown as it was left.
        """
        self._file = file
        self.hourly.start()
        self.soon.start()
        self.speak()

    def stop(self) -> None:
        """Wait for what is being kept and watch no longer."""
        for timer in (self.soon, self.idle, self.hourly):
            timer.stop()
        self._file = None
        self._background.wait()

    def pause(self) -> None:
        """Return when nothing is being kept; the next act goes on."""
        self.idle.stop()
        self._background.wait()

    def on_saved(self, _moment: object) -> None:
        """Tell what an act has shown, and begin to wait for a pause."""
        self.speak()
        self.idle.start()

    def speak(self) -> None:
        """Tell what the user should know of the file and has not been told."""
        if words := self._untold():
            self._tell(words)

    def _untold(self) -> str:
        remarks = self._file.take_remarks() if self._file is not None else ()
        return " ".join(f"{said(each.sentence)} {said(each.way_out)}".strip() for each in remarks)

    def _keep_opened(self) -> None:
        self._keep("open")

    def _keep_hour(self) -> None:
        self._keep("hour")

    def _keep(self, why: str) -> None:
        file = self._file
        if file is not None:

            def work(_progress: Progress) -> None:
                file.earlier.keep(why)

            self._background.run(work, self._done, self._failed)

    def _rest(self) -> None:
        file = self._file
        if file is not None:

            def work(_progress: Progress) -> None:
                file.checkpoint()

            self._background.run(work, self._done, self._failed)

    def _done(self, _result: object) -> None:
        self.speak()

    def _failed(self, failure: BaseException) -> None:
        if isinstance(failure, ShownAnewError) and self._file is not None:
            words = f"{said(failure.sentence)} {said(failure.way_out)} {self._untold()}".strip()
            self.outdated.emit(self._file.path, words)
        else:
            tell_failure(failure, self._tell)
