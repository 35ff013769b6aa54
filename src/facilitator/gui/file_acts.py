"""Make, open and copy meeting files at the user's wish."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from facilitator.gui.background import Progress, Work, tell_failure
from facilitator.gui.safety import Safety
from facilitator.gui.surroundings import Surroundings
from facilitator.services.ports import HAND_OVER_SUFFIX, MeetingUnavailableError, PassphraseNeededError

if TYPE_CHECKING:
    from facilitator.gui.open_meeting import Tell
    from facilitator.services.changes import Record
    from facilitator.services.ports import MeetingFile

    Show = Callable[[MeetingFile], None]

_PATIENCE_MS = 300


class FileActs(QObject):
    """Carry out the File menu; a meeting that is opened is handed to `show`, a failure to `tell`.

    Files are read and written away from the window; what is shown stays in use meanwhile. `unopened` says that a
    meeting which was awaited will not come.
    """

    unopened = Signal()

    def __init__(self, surroundings: Surroundings, show: Show, tell: Tell, safety: Safety, parent: QObject) -> None:
        super().__init__(parent)
        self._safety = safety
        self._surroundings = surroundings
        self._show = show
        self._tell = tell
        self._awaited: Path | None = None
        self._tenths = -1
        self._then: Callable[[], None] | None = None
        self.kinds = self.tr("Meeting files (*.facilitator)")
        self.patience = QTimer(self)
        self.patience.setSingleShot(True)
        self.patience.setInterval(_PATIENCE_MS)
        self.patience.timeout.connect(self._say_that_it_takes_a_while)

    @property
    def is_busy(self) -> bool:
        """Return whether a meeting is still being opened."""
        return self._awaited is not None

    def new_meeting(self) -> None:
        """Ask where a new meeting should be kept and open it."""
        proposed = self._surroundings.meetings_folder() / "meeting.facilitator"
        target = self._surroundings.dialogue.ask_save_file(self.tr("New meeting"), proposed, self.kinds)
        if target is not None:
            self._create(target, self._surroundings.new_meeting)

    def open_meeting(self) -> None:
        """Ask for a meeting file and open it."""
        folder = self._surroundings.meetings_folder()
        kinds = self.tr("Meetings and hand-overs (*.facilitator *.exchange)")
        path = self._surroundings.dialogue.ask_open_file(self.tr("Open a meeting"), folder, kinds)
        if path is not None:
            self.open_path(path)

    def open_sample(self, then: Callable[[], None] | None = None) -> None:
        """Open a fresh copy of the sample meeting, under a name not yet taken; go on with `then` once it is shown."""
        folder = self._surroundings.meetings_folder()
        self._create(_free_name(folder, "sample meeting"), self._surroundings.sample_meeting, then)

    def open_path(self, path: Path, passphrase: str = "", then: Callable[[], None] | None = None) -> None:
        """Open the meeting file that lies there, and go on with `then`; ask for its passphrase when it needs one.

        Of a hand-over a meeting file is made first: so a laptop joins a meeting that it has nothing of yet.
        """
        if path.suffix == HAND_OVER_SUFFIX:
            self._begin_from(path)
            return
        files = self._surroundings.files
        self._make_ready(path, partial(files.open, path, passphrase), partial(self.open_path, path), then)

    def open_anew(self, path: Path, words: str) -> None:
        """Open once more a meeting that is not what was shown, and say why."""
        self.open_path(path, then=partial(self._tell, words))

    def save_copy(self, file: MeetingFile) -> None:
        """Ask where a copy should go and write it there."""
        proposed = file.path.with_stem(f"{file.path.stem} copy")
        target = self._surroundings.dialogue.ask_save_file(self.tr("Save a copy"), proposed, self.kinds)
        if target is None:
            return
        if target.resolve() == file.path.resolve():
            self._tell(self.tr("A copy needs another name than the open meeting."), "")
            return

        def work(_progress: Progress) -> Path:
            file.save_copy(target)
            return target

        self._surroundings.background.run(work, self._copied, partial(tell_failure, tell=self._tell))

    def stop(self) -> None:
        """Return when nothing is being opened any more: the window is closing, and what comes is closed again."""
        if self.is_busy:
            self._awaited = None
            self._surroundings.background.cancel()
            self._surroundings.background.wait()
            QCoreApplication.sendPostedEvents()

    def _begin_from(self, hand_over: Path) -> None:
        proposed = self._surroundings.meetings_folder() / f"{hand_over.stem}.facilitator"
        title = self.tr("Keep the meeting of the hand-over")
        target = self._surroundings.dialogue.ask_save_file(title, proposed, self.kinds)
        if target is not None:
            self._fill(target, hand_over)

    def _fill(self, target: Path, hand_over: Path, passphrase: str = "") -> None:
        def work(_progress: Progress) -> MeetingFile:
            return self._surroundings.files.begin_from(target, hand_over, passphrase)

        self._make_ready(target, work, partial(self._fill, target, hand_over))

    def _create(
        self, target: Path, records: Callable[[], Iterable[Record]], then: Callable[[], None] | None = None
    ) -> None:
        def work(_progress: Progress) -> MeetingFile:
            return self._surroundings.files.create(target, records())

        self._make_ready(target, work, None, then)

    def _make_ready(
        self,
        path: Path,
        work: Work,
        again: Callable[[str], None] | None,
        then: Callable[[], None] | None = None,
    ) -> None:
        """Claim the path, let the meeting be opened there, and show it; `again` takes the passphrase it needs."""
        if self._safety.locking.is_locked:
            return  # the desktop has handed over another file: whoever wants it unlocks this window first
        if self._awaited is not None:
            self._tell(self.tr("{} is still being opened.").format(self._awaited.name), "")
            return
        if not self._claimed(path):
            return
        self._awaited, self._tenths, self._then = path, -1, then
        self.patience.start()
        self._surroundings.background.run(work, self._arrived, partial(self._not_opened, again), self._progressed)

    def _arrived(self, file: MeetingFile) -> None:
        if self._awaited is None:  # the window was closed meanwhile
            self._safety.claims.give_up()
            file.close()
            return
        path = self._come_to_an_end()
        try:
            self._show(file)
        except MeetingUnavailableError as failure:
            self._safety.claims.give_up()
            self._tell(failure.sentence, failure.way_out)
            self.unopened.emit()
        else:
            self._safety.claims.settle(path)
            self._surroundings.state.opened(path)
            then, self._then = self._then, None
            if then is not None:
                then()

    def _not_opened(self, again: Callable[[str], None] | None, failure: BaseException) -> None:
        is_awaited, self._then = self._awaited is not None, None
        if is_awaited:
            self._come_to_an_end()
        self._safety.claims.give_up()
        if is_awaited and again is not None and isinstance(failure, PassphraseNeededError):
            self._safety.locking.ask_passphrase(str(failure), again)
        else:
            tell_failure(failure, self._tell)
        self.unopened.emit()

    def _come_to_an_end(self) -> Path:
        assert self._awaited is not None
        path, self._awaited = self._awaited, None
        if not self.patience.isActive():
            self._tell("", "")
        self.patience.stop()
        return path

    def _say_that_it_takes_a_while(self) -> None:
        self._progressed(0, 0)

    def _progressed(self, done: int, total: int) -> None:
        """Say how far the opening is, in tenths, once it has taken longer than a moment."""
        tenths = 10 * done // total if total else 0
        if self._awaited is not None and not self.patience.isActive() and tenths != self._tenths:
            self._tenths = tenths
            words = self.tr("{} is being opened and looked through.").format(self._awaited.name)
            stop = (self.tr("&Stop"), self._surroundings.background.cancel)
            self._tell(words, f"{10 * tenths} %" if tenths else "", (stop,))

    def _copied(self, target: Path) -> None:
        self._tell(self.tr("The copy is complete: {}").format(target), "")

    def _claimed(self, path: Path) -> bool:
        """Return whether no other window has the file; else that one has come forward, and it is said."""
        if self._safety.claims.take(path):
            return True
        self._tell(
            self.tr("{} is open in another window, which has come forward.").format(path.name),
            self.tr("Go on there, or close it first."),
        )
        return False


def _free_name(folder: Path, stem: str) -> Path:
    number = 1
    while (path := folder / f"{stem}{f' {number}' if number > 1 else ''}.facilitator").exists():
        number += 1
    return path
