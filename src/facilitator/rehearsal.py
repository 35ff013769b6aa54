"""Play a session of the sample meeting on the real desks, without a screen and in fake time.

Every act goes through the keyboard, as its user would make it. What comes out is what a meeting
leaves behind: the meeting file, the outcome summary in Word, and pictures of the desks.
"""

import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Self

from PySide6.QtCore import QMessageLogContext, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from facilitator.app import Places, build_window
from facilitator.domain.faults import RuleBrokenError
from facilitator.gui.background import Progress, Work, no_progress
from facilitator.gui.main_window import MainWindow
from facilitator.paths import resources_folder
from facilitator.services.ports import MeetingUnavailableError

_SESSION = "future-1"
_OPENING = datetime(2024, 12, 10, 13, 0, tzinfo=UTC)  # 10 a.m. in Montevideo
_HAND_OVER = 8


@dataclass(frozen=True, slots=True)
class Turn:
    """Hold one speaker of the rehearsal: what is typed to find them, how long they speak, what is noted."""

    typed: str
    seconds: int
    notes: tuple[str, ...]
    kind: int = 0


TURNS = (
    Turn(
        "urg",
        171,
        ("Modular missions should be planned with troop- and police-contributing countries from the start. #future",),
    ),
    Turn(
        "jap",
        195,
        (
            "The Triangular Partnership Programme has trained engineers and medical staff in four regions. #training",
            "It should open a second course in telemedicine. #training",
        ),
        kind=2,
    ),
    Turn("gbr", 204, ("Rapid deployment needs standby arrangements that are exercised every year. #future",), kind=1),
    Turn("gha", 148, ("Units deploy late because equipment is inspected late. #future",), kind=3),
    Turn("bang", 263, ("Mission leaders should train together before they deploy. #training",), kind=1),
    Turn("rwa", 180, ("Early warning by women in community liaison has protected civilians. #poc #women",), kind=2),
    Turn("cote d", 166, ("How will new models be paid for in missions with two mandates? #future",), kind=5),
    Turn("deu", 190, ("Berlin will ask for pledges against a published list of gaps. #future",)),
)


class RehearsalClock:
    """Show the time of the rehearsal."""

    def __init__(self, moment: datetime) -> None:
        self._moment = moment

    def now(self) -> datetime:
        """Return the moment the rehearsal has reached."""
        return self._moment

    def advance(self, seconds: float) -> None:
        """Go on by so many seconds."""
        self._moment += timedelta(seconds=seconds)


class RehearsalDialogue:
    """Answer every question for a file with one in the rehearsal's folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def ask_open_file(self, title: str, folder: Path, kinds: str) -> Path | None:  # noqa: ARG002 - Dialogue's own
        """Open nothing."""
        return None

    def ask_save_file(self, title: str, proposed: Path, kinds: str) -> Path | None:  # noqa: ARG002 - Dialogue's own
        """Return the proposed name in the rehearsal's folder."""
        return self._folder / proposed.name

    def ask(self, question: str, choices: Sequence[str]) -> str | None:  # noqa: ARG002 - Dialogue's own
        """Take the harmless choice."""
        return choices[-1]


class AtOnce:
    """Do background work at once, on the same thread."""

    def run(
        self,
        work: Work,
        done: Callable[[Any], None],
        failed: Callable[[BaseException], None],
        progressed: Callable[[int, int], None] = no_progress,
    ) -> None:
        """Do the work and hand on its result, or why it could not be done; a fault of the program is raised."""
        progress: Progress = _Shown(progressed).show
        try:
            result = work(progress)
        except (MeetingUnavailableError, RuleBrokenError) as failure:
            failed(failure)
        else:
            done(result)

    def lane(self) -> Self:
        """Return the same: at once there is nothing newer."""
        return self

    def drop(self) -> None:
        """Have nothing to drop."""

    def cancel(self) -> None:
        """Have nothing to cancel."""

    def wait(self) -> None:
        """Have nothing to wait for."""


class _Shown:
    def __init__(self, progressed: Callable[[int, int], None]) -> None:
        self._progressed = progressed

    def show(self, done: int, total: int) -> bool:
        self._progressed(done, total)
        return True


class Rehearsal:
    """Drive one window by its keys."""

    def __init__(self, window: MainWindow, clock: RehearsalClock, out: Path) -> None:
        self._window = window
        self._clock = clock
        self._out = out
        self.made: list[Path] = []

    def play(self) -> None:
        """Hold the session from the opening of the list to the Word file."""
        window = self._window
        window.files.open_sample()
        assert window.desks is not None
        window.desks.meeting.choose_session(_SESSION)
        self._attribute_by_name()
        for turn in TURNS:
            self._inscribe(turn.typed)
        self._picture("chair-before")
        for place, turn in enumerate(TURNS):
            self._speak(turn, place)
        self._press(Qt.Key.Key_F7)
        self._write_up()

    def _attribute_by_name(self) -> None:
        desks = self._window.desks
        assert desks is not None
        self._press(Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
        form = desks.chair.forms.sitting.form
        QTest.keyClick(form.attribution, Qt.Key.Key_Home)
        QTest.keyClick(form.presiding, Qt.Key.Key_Return)

    def _inscribe(self, typed: str) -> None:
        desks = self._window.desks
        assert desks is not None
        self._clock.advance(2)
        line = desks.chair.form.quick_entry.line
        QTest.keyClicks(line, typed)
        QTest.keyClick(line, Qt.Key.Key_Return)

    def _speak(self, turn: Turn, place: int) -> None:
        self._clock.advance(_HAND_OVER)
        self._press(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
        self._press(Qt.Key.Key_F5)
        self._clock.advance(turn.seconds / 2)
        self._take_notes(turn, picture="rapporteur" if place == 2 else "")  # noqa: PLR2004 - the third speaker
        self._clock.advance(turn.seconds / 2)
        if place in {1, 4}:
            self._press(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
            self._picture(f"chair-speaker-{place + 1}")

    def _take_notes(self, turn: Turn, picture: str) -> None:
        desks = self._window.desks
        assert desks is not None
        self._press(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
        self._press(Qt.Key.Key_F2)
        form = desks.rapporteur.form
        for number, words in enumerate(turn.notes):
            if number:
                self._press(Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
            for _ in range(turn.kind):
                QTest.keyClick(form.kind, Qt.Key.Key_Down)
            form.kind.activated.emit(form.kind.currentIndex())
            QTest.keyClicks(form.editor, words)
        if picture:
            self._picture(picture)

    def _write_up(self) -> None:
        desks = self._window.desks
        assert desks is not None
        self._record_a_pledge()
        self._press(Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
        self._picture("secretariat")
        self._press(Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
        self._picture("statistics")
        self._press(Qt.Key.Key_6, Qt.KeyboardModifier.ControlModifier)
        self._picture("programme")
        self._press(Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
        self.made.extend(sorted(self._out.glob("*.docx")))
        self.made.append(desks.meeting.file.path)

    def _record_a_pledge(self) -> None:
        desks = self._window.desks
        assert desks is not None
        self._press(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
        self._press(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
        form = desks.rapporteur.form.pledge_form.form
        form.text.setText("One formed police unit for rapid deployment")
        form.quantity.setValue(1)
        QTest.keyClicks(form.unit, "formed police unit")
        self._picture("pledge")
        QTest.keyClick(form.unit, Qt.Key.Key_Return)

    def _press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self._window, key, modifier)

    def _picture(self, name: str) -> None:
        assert self._window.desks is not None
        self._window.heartbeat.beat.emit()
        QApplication.processEvents()
        file = self._out / f"{name}.png"
        self._window.grab().save(str(file))
        self.made.append(file)


def rehearse(out: Path) -> int:
    """Play the session into the folder, say what was made and where, and return 0."""
    out.mkdir(parents=True, exist_ok=True)
    for old in out.glob("sample meeting*.facilitator*"):
        old.unlink()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    usual = qInstallMessageHandler(pass_on)
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    clock = RehearsalClock(_OPENING)
    places = Places(resources=resources_folder(), personal=out, meetings=_Folder(out).given)
    window = build_window(application, places, clock, RehearsalDialogue(out), AtOnce())
    window.resize(1440, 900)
    window.show()
    QTest.qWaitForWindowActive(window)
    rehearsal = Rehearsal(window, clock, out)
    rehearsal.play()
    window.close()
    qInstallMessageHandler(usual)
    sys.stdout.write("The rehearsal is over. It made:\n")
    sys.stdout.writelines(f"  {file.resolve()}\n" for file in rehearsal.made)
    return 0


def pass_on(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """Keep quiet about what the offscreen platform leaves out; hand on everything else."""
    if not message.startswith("This plugin does not support "):
        sys.stderr.write(f"{message}\n")


class _Folder:
    """Give one folder to whoever asks where meetings are kept."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def given(self) -> Path:
        """Return the folder."""
        return self._folder
