"""Ask for a file to import and hand it to the panel that shows what it would do."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from facilitator.gui.desks.import_panel import ImportPanel
from facilitator.gui.surroundings import Surroundings
from facilitator.services.imports.plan import ImportKind


class ImportActs(QObject):
    """Offer each kind of import as a slot; `show` brings the panel before the user."""

    def __init__(self, panel: ImportPanel, surroundings: Surroundings, show: Callable[[QWidget], None]) -> None:
        super().__init__(panel)
        self._panel = panel
        self._surroundings = surroundings
        self._show = show

    def import_programme(self) -> None:
        """Ask for a file and show what importing it as the programme would do."""
        self._bring(ImportKind.PROGRAMME, self.tr("Import the programme"))

    def import_delegations(self) -> None:
        """Ask for a file and show what importing its delegations and people would do."""
        self._bring(ImportKind.DELEGATIONS, self.tr("Import delegations"))

    def import_speech_log(self) -> None:
        """Ask for a file and show what importing it as a speech log would do."""
        self._bring(ImportKind.SPEECH_LOG, self.tr("Import a speech log"))

    def _bring(self, kind: ImportKind, title: str) -> None:
        kinds = self.tr("Tables (*.xlsx *.xlsm *.xls *.ods *.csv *.tsv *.txt *.ics *.docx)")
        path = self._surroundings.dialogue.ask_open_file(title, self._surroundings.meetings_folder(), kinds)
        if path is not None:
            self._show(self._panel)
            self._panel.bring(kind, path)
