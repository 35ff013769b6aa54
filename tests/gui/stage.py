"""Put the real window on stage: a copy of the sample meeting, a fake clock, scripted answers."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from fakes import FakeClock
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton, QWidget

from facilitator.domain.interventions import Intervention
from facilitator.domain.notes import Note
from facilitator.domain.pledges import Pledge
from facilitator.gui.desk_set import DeskSet
from facilitator.gui.desks.chair_forms import ChairForms
from facilitator.gui.forms.ui_chair_desk import Ui_ChairDesk
from facilitator.gui.forms.ui_rapporteur_desk import Ui_RapporteurDesk
from facilitator.gui.main_window import MainWindow
from facilitator.gui.open_meeting import OpenMeeting
from facilitator.services.floor import Floor
from facilitator.services.ports import MeetingUnavailableError
from facilitator.storage.database import looking_into
from facilitator.storage.meeting_file import MeetingFile

SESSION = "future-1"
CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NO_MODIFIER = Qt.KeyboardModifier.NoModifier

OpenWindow = Callable[..., MainWindow]


@dataclass
class ScriptedDialogue:
    """Answer as the test has written down, and remember what was asked."""

    to_open: Path | None = None
    to_save: Path | None = None
    asked: list[str] = field(default_factory=list)
    proposed: list[Path] = field(default_factory=list)

    def ask_open_file(self, title: str, folder: Path, kinds: str) -> Path | None:
        """Return the file to open."""
        self.asked.append(f"{title} {kinds}")
        self.proposed.append(folder)
        return self.to_open

    def ask_save_file(self, title: str, proposed: Path, kinds: str) -> Path | None:
        """Return the file to write."""
        self.asked.append(f"{title} {kinds}")
        self.proposed.append(proposed)
        return self.to_save

    def ask(self, question: str, choices: Sequence[str]) -> str | None:
        """Take the harmless choice."""
        self.asked.append(question)
        return choices[-1]


@dataclass
class Stage:
    """Hold one shown window and what surrounds it; `press` and `type_into` are the user's hands."""

    window: MainWindow
    clock: FakeClock
    dialogue: ScriptedDialogue
    folder: Path

    @property
    def desks(self) -> DeskSet:
        """Return the desks of the open meeting."""
        assert self.window.desks is not None
        return self.window.desks

    @property
    def meeting(self) -> OpenMeeting:
        """Return the open meeting."""
        return self.desks.meeting

    @property
    def chair(self) -> Ui_ChairDesk:
        """Return the controls of the chair's desk."""
        return self.desks.chair.form

    @property
    def forms(self) -> ChairForms:
        """Return the forms of the chair's desk; one that is asked for is built."""
        return self.desks.chair.forms

    @property
    def rapporteur(self) -> Ui_RapporteurDesk:
        """Return the controls of the rapporteur's desk."""
        return self.desks.rapporteur.form

    @property
    def floor(self) -> Floor:
        """Return the floor as the meeting file has it."""
        return self.meeting.floor()

    @property
    def speaking(self) -> str:
        """Return whose intervention is open: a delegation, "?" for somebody unknown, "" for nobody."""
        current = self.floor.current
        return (current.delegation_id or "?") if current else ""

    @property
    def waiting(self) -> list[str]:
        """Return the delegations on the list, the next one first."""
        return [each.delegation_id for each in self.floor.queue]

    @property
    def heard(self) -> list[Intervention]:
        """Return the interventions that are over."""
        return [each for each in self.floor.interventions if each.is_over]

    @property
    def notes(self) -> list[Note]:
        """Return the session's notes as the meeting file has them, in the order in which they were written."""
        file = self.meeting.file
        with looking_into(file.path, file.key if isinstance(file, MeetingFile) else None) as connection:
            # The clock of a test stands still: many notes may bear one moment.
            written = [row.id for row in connection.exec_driver_sql("SELECT id FROM note ORDER BY rowid")]
        with self.meeting.file.reading() as uow:
            return sorted(uow.in_session(Note, self.meeting.session_id), key=lambda each: written.index(each.id))

    @property
    def pledges(self) -> tuple[Pledge, ...]:
        """Return the pledges of the meeting."""
        with self.meeting.file.reading() as uow:
            return uow.all(Pledge)

    @property
    def told(self) -> str:
        """Return what the notice bar says."""
        return self.window.form.notice_bar.words

    @property
    def choices(self) -> dict[str, QToolButton]:
        """Return the buttons of the notice bar by their words."""
        buttons = self.window.form.notice_bar.findChildren(QToolButton)
        return {button.text(): button for button in buttons if not button.isHidden()}

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NO_MODIFIER) -> None:
        """Press a key wherever the focus is."""
        QTest.keyClick(self.window.windowHandle(), key, modifier)

    def type_into(self, widget: QWidget, text: str) -> None:
        """Type on the widget."""
        QTest.keyClicks(widget, text)

    def inscribe(self, *typed: str) -> None:
        """Put delegations on the list: letters, then Enter, two seconds apart."""
        for letters in typed:
            self.clock.advance(2)
            self.type_into(self.chair.quick_entry.line, letters)
            QTest.keyClick(self.chair.quick_entry.line, Qt.Key.Key_Return)

    def next_speaker(self, after: float = 0) -> str:
        """Press F5 after so many seconds and return the intervention that begins."""
        self.clock.advance(after)
        self.press(Qt.Key.Key_F5)
        current = self.floor.current
        assert current is not None
        return current.id

    def take_notes(self) -> None:
        """Go to the rapporteur's desk."""
        self.press(Qt.Key.Key_2, CONTROL)

    def note(self, text: str) -> None:
        """Type into the note, with Enter between lines."""
        first, *others = text.split("\n")
        self.type_into(self.rapporteur.editor, first)
        for line in others:
            QTest.keyClick(self.rapporteur.editor, Qt.Key.Key_Return)
            self.type_into(self.rapporteur.editor, line)

    def note_of(self, text: str) -> Note:
        """Return the one note that holds exactly this text."""
        found = [each for each in self.notes if each.text == text]
        assert len(found) == 1, [each.text for each in self.notes]
        return found[0]

    def rest(self) -> None:
        """Let the hands rest until the note saves itself and everything beside it is shown."""
        desk = self.desks.rapporteur
        for waiting in (desk.note.save_soon, desk.note.count_soon, desk.tools.spelling.soon, desk.record.refresh_soon):
            waiting.timeout.emit()


def strike(widget: QWidget, text: str) -> None:
    """Send every character as a key event of its own: QTest can type nothing beyond Latin-1."""
    for character in text:
        key = Qt.Key.Key_Return if character == "\n" else Qt.Key.Key_unknown
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            typed = "\r" if character == "\n" else character
            QApplication.sendEvent(widget, QKeyEvent(kind, key, NO_MODIFIER, typed))


class DiskFull(MeetingUnavailableError):  # noqa: N818 - named after what happens, as a user would
    """Be the failure of a disk that has no room left."""

    def __init__(self) -> None:
        super().__init__("The disk is full.", "Free some space.")


def raising(failure: BaseException) -> Callable[..., Any]:
    """Return a function that raises, to be put in the place of another."""

    def fail(*_arguments: object, **_named: object) -> Any:
        raise failure

    return fail
