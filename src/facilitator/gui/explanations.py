"""Explain the program: its keys, its guide, and a first tour on the sample meeting."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from facilitator.gui.acts.act import Act
from facilitator.gui.tour import Tell, Tour
from facilitator.gui.window_state import WindowState

# Imported when they are asked for: the window is painted first.
if TYPE_CHECKING:
    from facilitator.gui.dialogs.cheat_sheet import CheatSheet
    from facilitator.gui.dialogs.guide import Guide


class Explanations(QObject):
    """Carry out the Help menu; what it opens may stay open while the meeting goes on."""

    def __init__(
        self,
        window: QWidget,
        acts: Mapping[Act, QAction],
        tell: Tell,
        open_sample: Callable[[Callable[[], None]], None],
        state: WindowState,
        guide: Path,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._acts = acts
        self._tell = tell
        self._open_sample = open_sample
        self._state = state
        self._guide = guide
        self.keys: CheatSheet | None = None
        self.guide: Guide | None = None
        self.tour: Tour | None = None

    @property
    def slots(self) -> Mapping[Act, Callable[[], None]]:
        """Return what carries out each act of the menu."""
        return {Act.CHEAT_SHEET: self.show_keys, Act.GUIDE: self.show_guide, Act.TOUR: self.begin_tour}

    def show_keys(self) -> None:
        """Show every key."""
        from facilitator.gui.dialogs.cheat_sheet import CheatSheet  # noqa: PLC0415 - see above

        self.keys = self.keys or CheatSheet(self._window)
        self.keys.show()
        self.keys.raise_()

    def show_guide(self) -> None:
        """Show the guide, which lies on this laptop."""
        from facilitator.gui.dialogs.guide import Guide  # noqa: PLC0415 - see above

        self.guide = self.guide or Guide(self._guide, self._window)
        self.guide.show()
        self.guide.raise_()

    def begin_tour(self) -> None:
        """Open a fresh copy of the sample meeting and lead through it."""
        self._state.toured = True
        if self.tour is not None:
            self.tour.end()
        self._open_sample(self._lead)

    def _lead(self) -> None:
        self.tour = Tour(self._acts, self._tell, self)
        self.tour.begin()

    def offer_tour(self) -> None:
        """Ask, the first time the program is started, whether the tour is wanted."""
        if self._state.toured:
            return
        self._state.toured = True
        choices = ((self.tr("Take the tour"), self.begin_tour),)
        self._tell(self.tr("Is this your first time here?"), self.tr("The tour takes three minutes."), choices)
