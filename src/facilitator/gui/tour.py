"""Lead somebody new through the desks, one sentence at a time, on a meeting that may be played with."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence

from facilitator.gui.acts.act import Act

Choices = tuple[tuple[str, Callable[[], None]], ...]

# The act that leads on (None: a button does), and what is said; {} stands for its key.
STEPS: tuple[tuple[Act | None, str], ...] = (
    (
        None,
        "This is a copy to play with. Type the first letters of a delegation, such as uru, and press Enter.",
    ),
    (Act.NEXT_SPEAKER, "Put two more on the list. Then press {}: the first one has the floor, and the clock runs."),
    (Act.RAPPORTEUR_DESK, "The chair needs little more than that key. Press {} to go to the rapporteur's desk."),
    (
        None,
        "Type what is said; #future ties it to a theme. It belongs to whoever has the floor and is saved at once.",
    ),
    (Act.CHAIR_DESK, "Press {} to go back to the chair's desk."),
    (Act.END, "Press {}: the floor is free again, and the time is kept."),
    (Act.SECRETARIAT_DESK, "Press {}: the secretariat sees the outcome summary grow while the meeting goes on."),
    (Act.STATISTICS, "Press {}: who spoke, and for how long."),
    (Act.CHEAT_SHEET, "Press {} whenever you look for a key. That was the tour."),
)


class Tell(Protocol):
    """Tell the user a sentence and a way out, with up to two choices."""

    def __call__(self, sentence: str, way_out: str = "", choices: Choices = ()) -> None:
        """Show the sentence."""
        ...


class Tour(QObject):
    """Say the sentences one after the other; doing what a sentence asks leads on, and so does a button."""

    def __init__(self, acts: Mapping[Act, QAction], tell: Tell, parent: QObject) -> None:
        super().__init__(parent)
        self._acts = acts
        self._tell = tell
        self.place = -1

    def begin(self) -> None:
        """Say the first sentence and watch what the user does."""
        for act in {act for act, _ in STEPS if act is not None}:
            self._acts[act].triggered.connect(self._on_triggered)
        self.go_on()

    def go_on(self) -> None:
        """Say the next sentence, or end after the last."""
        self.place += 1
        if self.place >= len(STEPS):
            self.end()
            return
        act, sentence = STEPS[self.place]
        key = self._acts[act].shortcut().toString(QKeySequence.SequenceFormat.NativeText) if act else ""
        words = QCoreApplication.translate("Tour", sentence).format(key)
        number = self.tr("Tour, {} of {}:").format(self.place + 1, len(STEPS))
        choices = ((self.tr("Go on"), self.go_on), (self.tr("End the tour"), self.end))
        self._tell(f"{number} {words}", "", choices)

    def end(self) -> None:
        """Watch the user no longer."""
        if self.place < 0:
            return
        self.place = -1
        for act in {act for act, _ in STEPS if act is not None}:
            self._acts[act].triggered.disconnect(self._on_triggered)

    def _on_triggered(self) -> None:
        """Go on when what is asked for has been done; what was typed unasked is passed over by the act after it."""
        place = self.place if STEPS[self.place][0] is not None else self.place + 1
        act, _ = STEPS[place]
        if act is not None and self.sender() is self._acts[act]:
            self.place = place
            self.go_on()
