"""Type into the real window, offscreen, and say which words the meeting file has acknowledged.

The other trials start this in processes of their own and kill, fill, cut or copy what it writes.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "src")]

from facilitator.domain.notes import Note  # noqa: E402 - the tree is found first
from facilitator.domain.roles import Laptop  # noqa: E402 - the tree is found first
from facilitator.services.changes import Changes  # noqa: E402
from facilitator.services.reference import read_delegations  # noqa: E402
from facilitator.services.sample import read_sample  # noqa: E402
from facilitator.storage.files import FilesOnDisk  # noqa: E402
from facilitator.storage.meeting_file import MeetingFile  # noqa: E402

SESSION = "future-1"
PASSPHRASE = "modular missions in Montevideo"  # noqa: S105 - of files that live for seconds
WORDS_PER_NOTE = 12


class CampaignClock:
    """Show a time that goes on by a second whenever it is read; trials set it back and forth."""

    def __init__(self) -> None:
        self.moment = datetime(2024, 12, 10, 13, 0, tzinfo=UTC)

    def now(self) -> datetime:
        """Return the moment."""
        self.moment += timedelta(seconds=1)
        return self.moment


def files(personal: Path | None) -> FilesOnDisk:
    """Return the storage of the program, as the window has it."""
    return FilesOnDisk(CampaignClock(), "campaign", Laptop, personal)


def new_meeting(path: Path, personal: Path | None, passphrase: str = "") -> None:
    """Make a small meeting file: the sample meeting with six delegations."""
    resources = ROOT / "resources"
    wanted = {"URY", "JPN", "GBR", "GHA", "BGD", "RWA"}
    delegations = [each for each in read_delegations(resources / "reference") if each.id in wanted]
    file = files(personal).create(path, [*delegations, *read_sample(resources / "sample" / "montevideo.json")])
    if passphrase:
        file.set_passphrase(passphrase)
    file.close()


def words_in(file: MeetingFile) -> set[str]:
    """Return every word of every note."""
    with file.reading() as uow:
        return {word for note in uow.all(Note) for word in note.text.split()}


def numbered_words(mark: str, first: int = 0) -> Iterator[str]:
    """Return words that no other typist types: `mark` and a number."""
    number = first
    while True:
        yield f"{mark}{number:06d}"
        number += 1


class Typist:
    """Sit before one window and type; `acknowledged` is told every note text that was saved."""

    def __init__(
        self, meeting: Path, personal: Path, acknowledged: Callable[[str], None], passphrase: str = ""
    ) -> None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - after the platform is chosen, in the child alone

        from facilitator.app import Places, build_window  # noqa: PLC0415
        from facilitator.gui.background import ThreadedBackground  # noqa: PLC0415
        from facilitator.rehearsal import RehearsalDialogue  # noqa: PLC0415
        from facilitator.system_clock import SystemClock  # noqa: PLC0415

        existing = QApplication.instance()
        self.application = existing if isinstance(existing, QApplication) else QApplication(["campaign"])
        self._acknowledged = acknowledged
        places = Places(resources=ROOT / "resources", personal=personal, meetings=lambda: meeting.parent)
        background = ThreadedBackground(self.application)
        dialogue = RehearsalDialogue(meeting.parent)
        self.window = build_window(self.application, places, SystemClock(), dialogue, background)
        self.window.show()
        self.open(meeting, passphrase)
        if self.window.desks is None:
            raise RuntimeError(self.window.form.notice_bar.words)
        self.desks = self.window.desks
        self.desks.meeting.choose_session(SESSION)
        self.desks.meeting.hub.changed.connect(self._on_changed)
        self.window.go_to_desk(1)
        self.desks.rapporteur.note.save_soon.setInterval(15)

    def open(self, meeting: Path, passphrase: str = "") -> None:
        """Open the file in the window, and return when it is shown or refused."""
        self.window.files.open_path(meeting, passphrase)
        while self.window.files.is_busy:
            self.application.processEvents()
            time.sleep(0.001)

    def type_words(self, words: Iterator[str], most: int = 1_000_000_000) -> None:
        """Type word after word, with a new note now and then, until killed or done."""
        from PySide6.QtTest import QTest  # noqa: PLC0415

        from facilitator.gui.acts.act import Act  # noqa: PLC0415

        editor = self.desks.rapporteur.form.editor
        for number in range(1, most + 1):
            QTest.keyClicks(editor, f"{next(words)} ")
            self.application.processEvents()
            if number % WORDS_PER_NOTE == 0:
                self.window.acts[Act.NEW_NOTE].trigger()

    def rest(self, seconds: float) -> None:
        """Let the timers of the window do what they do."""
        from PySide6.QtTest import QTest  # noqa: PLC0415

        QTest.qWait(int(seconds * 1000))

    def save(self) -> bool:
        """Save what is typed now; return whether that worked."""
        return self.desks.rapporteur.save()

    def _on_changed(self, changes: Changes, _origin: object) -> None:
        for change in changes.items:
            if isinstance(change.after, Note):
                self._acknowledged(change.after.text)
