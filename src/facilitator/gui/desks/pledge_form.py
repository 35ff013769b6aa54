"""Record a pledge beside the note it was heard in, without a dialog over it."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QWidget

from facilitator.gui.forms.ui_pledge_form import Ui_PledgeForm
from facilitator.reporting.annexes import PLEDGE_CATEGORIES, PLEDGE_STATUS
from facilitator.services.commands.rapporteur import RecordPledge


@dataclass(frozen=True, slots=True)
class PledgeSource:
    """Hold where a pledge was heard; `who` is the delegation in words."""

    session_id: str
    note_id: str
    delegation_id: str
    who: str


class PledgeForm(QFrame):
    """Ask for what a pledge needs; `wanted` carries the command, `put_away` says that the form has closed."""

    wanted = Signal(object)
    put_away = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_PledgeForm()
        self.form.setupUi(self)
        for category, words in PLEDGE_CATEGORIES.items():
            self.form.category.addItem(words, category)
        for status, words in PLEDGE_STATUS.items():
            self.form.status.addItem(words, status)
        self._source = PledgeSource("", "", "", "")
        self.form.record.clicked.connect(self._record)
        self.form.put_away.clicked.connect(self._close)
        for line in (self.form.text, self.form.unit, self.form.available, self.form.conditions):
            line.returnPressed.connect(self._record)
        self.hide()

    def ask(self, source: PledgeSource, words: str) -> None:
        """Open with the delegation and the words filled in."""
        self._source = source
        self.form.pledging.setText(self.tr("Pledge by {}").format(source.who))
        self.form.text.setText(words)
        self.form.quantity.setValue(0)
        for line in (self.form.unit, self.form.available, self.form.conditions):
            line.clear()
        self.form.status.setCurrentIndex(0)
        self.show()
        self.form.category.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Put the form away on Escape."""
        if event.matches(QKeySequence.StandardKey.Cancel):
            self._close()
        else:
            super().keyPressEvent(event)

    def _record(self) -> None:
        form = self.form
        command = RecordPledge(
            session_id=self._source.session_id,
            note_id=self._source.note_id,
            delegation_ids=(self._source.delegation_id,) if self._source.delegation_id else (),
            category=form.category.currentData(),
            text=form.text.text(),
            quantity=form.quantity.value() or None,
            unit=form.unit.text(),
            available_from=form.available.text(),
            conditions=form.conditions.text(),
            status=form.status.currentData(),
        )
        self.wanted.emit(command)

    def _close(self) -> None:
        self.hide()
        self.put_away.emit()
