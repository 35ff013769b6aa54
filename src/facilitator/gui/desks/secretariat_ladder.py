"""Change the thresholds of the quantifiers and the lengths of a report and its sections, inside the desk."""

from dataclasses import fields, replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QSpinBox, QWidget

from facilitator.domain.quantifiers import Ladder
from facilitator.domain.report import ReportSettings
from facilitator.gui.forms.ui_ladder_form import Ui_LadderForm
from facilitator.services.commands.secretariat_report import SetReportSettings


class LadderForm(QFrame):
    """Ask for the figures; `wanted` carries the command."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_LadderForm()
        self.form.setupUi(self)
        self._settings, self._session_id = ReportSettings(), ""
        self.form.usual.clicked.connect(self._show_usual)
        self.form.put_away.clicked.connect(self.hide)
        self.form.keep.clicked.connect(self._keep)
        self.hide()

    def ask(self, settings: ReportSettings, session_id: str) -> None:
        """Open with the figures as they are; the session's section may have a length of its own."""
        self._settings, self._session_id = settings, session_id
        for field in fields(Ladder):
            self._box(field.name).setValue(getattr(settings.ladder, field.name))
        self.form.longest.setValue(settings.longest)
        self.form.section.setValue(settings.section)
        own = next((each.words for each in settings.guides if each.session_id == session_id), 0)
        self.form.own_section.setValue(own)
        self.form.own_section.setEnabled(bool(session_id))
        self.show()
        self.form.few.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Put the form away on Escape."""
        if event.matches(QKeySequence.StandardKey.Cancel):
            self.hide()
        else:
            super().keyPressEvent(event)

    def _show_usual(self) -> None:
        usual = ReportSettings()
        figures = replace(self._settings, ladder=usual.ladder, longest=usual.longest, section=usual.section)
        self.ask(figures.with_guide(self._session_id, 0), self._session_id)

    def _keep(self) -> None:
        ladder = Ladder(**{field.name: self._box(field.name).value() for field in fields(Ladder)})
        settings = replace(
            self._settings, ladder=ladder, longest=self.form.longest.value(), section=self.form.section.value()
        )
        settings = settings.with_guide(self._session_id, self.form.own_section.value())
        self.wanted.emit(SetReportSettings(settings=settings))
        self.hide()

    def _box(self, name: str) -> QSpinBox:
        box: QSpinBox = getattr(self.form, name)
        return box
