"""Say what the window asks of a desk, whichever it is."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from facilitator.gui.acts.act import Act


class Desk(QWidget):
    """Fill the window with one person's work; a desk overrides what concerns it.

    `grown` announces a part that was built after the desk itself.
    """

    grown = Signal(QWidget)

    @property
    def slots(self) -> Mapping[Act, Callable[[], None]]:
        """Return what carries out each act of this desk."""
        return {}

    def dress(self, actions: Mapping[Act, QAction]) -> None:
        """Give every button of the desk its act."""

    def show_states(self, actions: Mapping[Act, QAction]) -> None:
        """Allow exactly the acts that can be carried out now."""

    def enter(self) -> None:
        """Make the desk ready for the hands."""

    def save(self) -> bool:
        """Write what has been typed to the meeting file now, and return whether it is there."""
        return True

    def leave_text(self) -> None:
        """Make what has been typed into a text one step of undo."""

    def stop(self) -> None:
        """Leave nothing running or open behind."""
