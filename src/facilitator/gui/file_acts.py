"""Make, open and copy meeting files at the user's wish."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from facilitator.gui.safety import Safety
from facilitator.gui.surroundings import Surroundings
from facilitator.services.ports import HAND_OVER_SUFFIX, MeetingUnavailableError, PassphraseNeededError

if TYPE_CHECKING:
    from facilitator.services.changes import Record
    from facilitator.services.ports import MeetingFile

    Show = Callable[[MeetingFile], None]

Tell = Callable[[str, str], None]


class FileActs(QObject):
    """Carry out the File menu; a meeting that is opened is handed to `show`, a failure to `tell`."""

    def __init__(self, surroundings: Surroundings, show: Show, tell: Tell, safety: Safety, parent: QObject) -> None:
        super().__init__(parent)
        self._safety = safety
        self._surroundings = surroundings
        self._show = show
        self._tell = tell
        self.kinds = self.tr("Meeting files (*.facilitator)")

    def new_meeting(self) -> None:
        """Ask where a new meeting should be kept and open it."""
        proposed = self._surroundings.meetings_folder() / "meeting.facilitator"
        target = self._surroundings.dialogue.ask_save_file(self.tr("New meeting"), proposed, self.kinds)
        if target is not None:
            self._create(target, self._surroundings.new_meeting())

    def open_meeting(self) -> None:
        """Ask for a meeting file and open it."""
        folder = self._surroundings.meetings_folder()
        kinds = self.tr("Meetings and hand-overs (*.facilitator *.exchange)")
        path = self._surroundings.dialogue.ask_open_file(self.tr("Open a meeting"), folder, kinds)
        if path is not None:
            self.open_path(path)

    def open_sample(self) -> None:
        """Open a fresh copy of the sample meeting, under a name not yet taken."""
        folder = self._surroundings.meetings_folder()
        self._create(_free_name(folder, "sample meeting"), self._surroundings.sample_meeting())

    def open_path(self, path: Path, passphrase: str = "") -> None:
        """Open the meeting file that lies there; ask for its passphrase when it needs one.

        Of a hand-over a meeting file is made first: so a laptop joins a meeting that it has nothing of yet.
        """
        if path.suffix == HAND_OVER_SUFFIX:
            self._begin_from(path)
            return
        if not self._claimed(path):
            return
        try:
            self._show(self._surroundings.files.open(path, passphrase))
        except PassphraseNeededError as needed:
            self._safety.claims.give_up()
            self._safety.locking.ask_passphrase(str(needed), partial(self.open_path, path))
        except MeetingUnavailableError as failure:
            self._safety.claims.give_up()
            self._tell(failure.sentence, failure.way_out)
        else:
            self._safety.claims.settle(path)
            self._surroundings.state.opened(path)

    def save_copy(self, file: MeetingFile) -> None:
        """Ask where a copy should go and write it there."""
        proposed = file.path.with_stem(f"{file.path.stem} copy")
        target = self._surroundings.dialogue.ask_save_file(self.tr("Save a copy"), proposed, self.kinds)
        if target is None:
            return
        if target.resolve() == file.path.resolve():
            self._tell(self.tr("A copy needs another name than the open meeting."), "")
            return
        try:
            file.save_copy(target)
        except MeetingUnavailableError as failure:
            self._tell(failure.sentence, failure.way_out)
            return
        self._tell(self.tr("The copy is complete: {}").format(target), "")

    def _begin_from(self, hand_over: Path) -> None:
        proposed = self._surroundings.meetings_folder() / f"{hand_over.stem}.facilitator"
        title = self.tr("Keep the meeting of the hand-over")
        target = self._surroundings.dialogue.ask_save_file(title, proposed, self.kinds)
        if target is not None:
            self._create(target, (), hand_over)

    def _create(self, target: Path, records: Iterable[Record], hand_over: Path | None = None) -> None:
        if not self._claimed(target):
            return
        try:
            file = self._surroundings.files.create(target, records)
            if hand_over is not None:
                _fill(file, hand_over)
            self._show(file)
        except MeetingUnavailableError as failure:
            self._safety.claims.give_up()
            self._tell(failure.sentence, failure.way_out)
        else:
            self._safety.claims.settle(target)
            self._surroundings.state.opened(target)

    def _claimed(self, path: Path) -> bool:
        """Return whether no other window has the file; else that one has come forward, and it is said."""
        if self._safety.claims.take(path):
            return True
        self._tell(
            self.tr("{} is open in another window, which has come forward.").format(path.name),
            self.tr("Go on there, or close it first."),
        )
        return False


def _fill(file: MeetingFile, hand_over: Path) -> None:
    """Take the hand-over into the new file; a file that could not be filled is not left behind."""
    try:
        file.exchange.take_over(hand_over)
    except MeetingUnavailableError:
        file.close()
        file.path.unlink()
        raise


def _free_name(folder: Path, stem: str) -> Path:
    number = 1
    while (path := folder / f"{stem}{f' {number}' if number > 1 else ''}.facilitator").exists():
        number += 1
    return path
