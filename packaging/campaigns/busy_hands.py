"""Work in the real window as a session has it: type, pause, undo, give the floor, draw lots, take a hand-over over."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from campaigns.typist import Typist, numbered_words, words_in
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from sqlalchemy import Connection

from facilitator.gui.acts.act import Act
from facilitator.services import ports
from facilitator.services.changes import Changes
from facilitator.storage.as_left import MeetingAsLeft
from facilitator.storage.meeting_file import MeetingFile

_DELEGATIONS = ("ury", "jpn", "gha", "bgd", "rwa", "gbr")
_LONGEST_PAUSE_MS = 60
_OFTEN = (("type", 12), ("new note", 2), ("undo", 2), ("floor", 3), ("draw", 2), ("merge", 1))


class BusyHands:
    """Do one thing after the other until killed; `say` hears what is safe and what is being done.

    A line begins with + for words that are safe, - for words that are about to be taken away, [ and ] for the begin
    and the end of a transaction, = for how far the log has been acknowledged.
    """

    def __init__(self, place: Path, number: int, mark: str, chance: random.Random, say: Callable[[str], None]) -> None:
        self._say = say
        self._chance = chance
        self._doing = "open"
        _watch_acts(lambda: say(f"[{self._doing}"), lambda: say("]"))
        typist = Typist(place / "meeting.facilitator", place / "personal", lambda text: say(f"+{text}"))
        self._words = numbered_words(mark)
        self._typist, self._desks = typist, typist.desks
        self._hand_over = place / f"{number}.exchange"
        self._editor = typist.desks.rapporteur.form.editor
        self._file = _opened(typist.desks.meeting.file)
        typist.desks.meeting.hub.changed.connect(self._on_changed)

    def work(self) -> None:
        """Go on for ever; every act begins with a pause of any length, so that what was typed is saved or is not."""
        acts: dict[str, Callable[[], None]] = {
            "type": self._type,
            "new note": lambda: self._act(Act.NEW_NOTE),
            "undo": self._undo,
            "floor": lambda: self._act(self._chance.choice((Act.NEXT_SPEAKER, Act.PAUSE, Act.END))),
            "draw": self._draw,
            "merge": self._merge,
        }
        names, weights = [name for name, _ in _OFTEN], [often for _, often in _OFTEN]
        while True:
            (self._doing,) = self._chance.choices(names, weights)
            acts[self._doing]()
            QTest.qWait(self._chance.choice((0, 0, self._chance.randint(0, _LONGEST_PAUSE_MS))))

    def _type(self) -> None:
        for _ in range(self._chance.randint(1, 4)):
            QTest.keyClicks(self._editor, f"{next(self._words)} ")
        self._typist.application.processEvents()

    def _undo(self) -> None:
        # Whatever is undone, words of any note may go with it; what is there afterwards is safe again.
        self._desks.rapporteur.save()
        self._say_all("-")
        self._act(Act.UNDO)
        if self._chance.random() < 1 / 2:
            self._act(Act.REDO)
        self._say_all("+")

    def _draw(self) -> None:
        line = self._desks.chair.form.quick_entry.line
        for letters in self._chance.sample(_DELEGATIONS, 2):
            QTest.keyClicks(line, letters)
            QTest.keyClick(line, Qt.Key.Key_Return)
        self._act(Act.DRAW_LOTS)

    def _merge(self) -> None:
        self._desks.meeting.arrived(self._file.exchange.take_over(self._hand_over))

    def _say_all(self, sign: str) -> None:
        self._say(f"{sign}{' '.join(words_in(self._file))}")

    def _act(self, act: Act) -> None:
        self._typist.window.acts[act].trigger()
        self._typist.application.processEvents()

    def _on_changed(self, _changes: Changes, _origin: object) -> None:
        mark = self._file.log._mark  # noqa: SLF001 - how far the log has been confirmed
        self._say(f"={self._file.log.writer} {mark.sequence}")


def _opened(file: ports.MeetingFile) -> MeetingFile:
    """Return the file that everything is written to; what is shown first only reads."""
    if isinstance(file, MeetingAsLeft):
        file.checkpoint()
        file = file._whole  # type: ignore[assignment]  # noqa: SLF001 - whose log is watched
    assert isinstance(file, MeetingFile)
    return file


def _watch_acts(begun: Callable[[], None], ended: Callable[[], None]) -> None:
    """Tell when a transaction that writes begins, and when it and its mirror are done."""
    exchanging = MeetingFile.exchanging

    @contextmanager
    def watched(self: MeetingFile, *, own: bool = False) -> Iterator[Connection]:
        begun()
        try:
            with exchanging(self, own=own) as connection:
                yield connection
        finally:
            ended()

    MeetingFile.exchanging = watched  # type: ignore[method-assign]
