"""Send the programme out: as a calendar, as a Word document."""

from PySide6.QtCore import QObject

from facilitator.gui.document_work import DocumentWork
from facilitator.gui.open_meeting import OpenMeeting
from facilitator.gui.spoken import language_of_interface
from facilitator.gui.surroundings import Surroundings
from facilitator.reporting.programme_outline import programme_outline
from facilitator.services.ports import MeetingUnavailableError


class ProgrammeSending(QObject):
    """Ask where the programme should go and write it there."""

    def __init__(self, meeting: OpenMeeting, surroundings: Surroundings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._meeting = meeting
        self._surroundings = surroundings

    def export_calendar(self) -> None:
        """Ask where the calendar should go and write it there."""
        meeting = self._meeting.meeting
        proposed = self._surroundings.meetings_folder() / f"{meeting.code} programme.ics"
        target = self._surroundings.dialogue.ask_save_file(
            self.tr("Export the programme"), proposed, self.tr("Calendars (*.ics)")
        )
        if target is None:
            return
        try:
            self._surroundings.write_calendar(meeting, self._meeting.sessions, target)
        except MeetingUnavailableError as failure:
            self._meeting.tell_failure(failure)
        else:
            self._exported(target)

    def export_word(self) -> None:
        """Ask where the Word file should go and write it in the background."""
        meeting = self._meeting.meeting
        proposed = self._surroundings.meetings_folder() / f"{meeting.code} programme.docx"
        target = self._surroundings.dialogue.ask_save_file(
            self.tr("Export the programme"), proposed, self.tr("Word documents (*.docx)")
        )
        if target is not None:
            outline = programme_outline(meeting, self._meeting.sessions, language_of_interface())
            work = DocumentWork(self._surroundings.write_word, outline, target)
            self._surroundings.background.run(work, self._exported, self._meeting.tell_failure)

    def _exported(self, target: object) -> None:
        self._meeting.tell(self.tr("The programme has been written: {}").format(target))
