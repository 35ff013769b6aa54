"""Tell of a fault of the program, and show the report that the user may send."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui

if TYPE_CHECKING:
    from facilitator.gui.open_meeting import Tell


class FaultNotice(QtCore.QObject):
    """Tell it in the notice bar, with a button that opens the report."""

    def __init__(self, tell: "Tell", parent: QtCore.QObject) -> None:
        super().__init__(parent)
        self._tell = tell

    def tell(self, sentence: str, where: str, report: Path | None) -> None:
        """Tell the sentence and where the report lies."""
        choices = ((self.tr("Show the report"), partial(self._show, report)),) if report is not None else ()
        self._tell(sentence, where, choices)

    def _show(self, report: Path) -> None:
        if not QtGui.QDesktopServices.openUrl(QtCore.QUrl.fromLocalFile(str(report))):
            self._tell(self.tr("This laptop has no program that opens {}.").format(report), "")
