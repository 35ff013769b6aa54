"""Show what has arrived, what is here of each session, and what is to be decided between two laptops."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QTreeWidgetItem

from facilitator.gui.forms.ui_exchange_panel import Ui_ExchangePanel
from facilitator.gui.models.exchange_words import (
    arrival_words,
    coverage_words,
    field_words,
    record_words,
    value_words,
)
from facilitator.gui.open_meeting import OpenMeeting
from facilitator.services.exchange import Undecided, coverage
from facilitator.services.ports import MeetingUnavailableError

_CHOICE = Qt.ItemDataRole.UserRole


class ExchangeBoard(QObject):
    """Fill the lists of the exchange panel from the meeting file."""

    def __init__(self, form: Ui_ExchangePanel, meeting: OpenMeeting, parent: QObject) -> None:
        super().__init__(parent)
        self.form = form
        self._meeting = meeting

    def refresh(self) -> None:
        """Show what has arrived, what is here of each session, and what is to be decided."""
        exchange, local_time = self._meeting.file.exchange, self._meeting.local_time
        self.form.arrivals.clear()
        self.form.arrivals.addItems([arrival_words(each, local_time) for each in exchange.arrivals()])
        if not self.form.arrivals.count():
            self.form.arrivals.addItem(self.tr("Nothing yet. Ctrl+Shift+I opens a hand-over."))
        with self._meeting.file.reading() as uow:
            covered = coverage(uow, self._meeting.clock.now())
        self.form.sessions.clear()
        self.form.sessions.addItems([coverage_words(each) for each in covered])
        self._show_undecided(exchange.undecided())

    def decide(self) -> None:
        """Keep the chosen value; the others stay in the log."""
        row = self.form.undecided.currentItem() or self.form.undecided.topLevelItem(0)
        if row is None:
            return
        undecided, value = row.data(0, _CHOICE)
        try:
            changes = self._meeting.file.exchange.decide(undecided, value)
        except MeetingUnavailableError as failure:
            self._meeting.tell_failure(failure)
            return
        self._meeting.arrived(changes)
        self.refresh()

    def _show_undecided(self, undecided: tuple[Undecided, ...]) -> None:
        form = self.form
        form.undecided.clear()
        for each in undecided:
            what = record_words(each.record, self._meeting.delegation)
            for value in each.values:
                who = self.tr("{who}, {when}").format(who=value.who, when=self._meeting.local_time(value.at, "%H:%M"))
                row = QTreeWidgetItem([what, field_words(each.field), value_words(value.value), who])
                row.setData(0, _CHOICE, (each, value.value))
                form.undecided.addTopLevelItem(row)
        form.undecided_words.setText(
            self.tr("No report becomes final before this is decided.") if undecided else self.tr("Nothing to decide.")
        )
