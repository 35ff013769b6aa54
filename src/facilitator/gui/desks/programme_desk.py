"""Edit the programme by hand, bring it in from a file, send it out."""

from collections.abc import Callable, Mapping
from datetime import timedelta

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from facilitator.domain.ids import new_id
from facilitator.domain.meeting import Meeting
from facilitator.domain.programme import GuidingQuestion, ListStatus, Segment, Session, Theme
from facilitator.domain.programme_conflicts import Conflict, ConflictKind, conflicts
from facilitator.gui.acts.act import Act
from facilitator.gui.desks.desk import Desk
from facilitator.gui.desks.import_acts import ImportActs
from facilitator.gui.desks.import_panel import ImportPanel
from facilitator.gui.desks.meeting_form import MeetingForm
from facilitator.gui.desks.programme_sending import ProgrammeSending
from facilitator.gui.desks.session_form import SessionParts
from facilitator.gui.desks.theme_form import ThemeForm
from facilitator.gui.forms.ui_programme_desk import Ui_ProgrammeDesk
from facilitator.gui.models.programme_list import ProgrammeList, programme_rows
from facilitator.gui.open_meeting import OpenMeeting
from facilitator.gui.surroundings import Surroundings
from facilitator.gui.widgets.row_delegate import RowDelegate
from facilitator.services.changes import Changes
from facilitator.services.commands.meeting_facts import SetQuestions
from facilitator.services.commands.programme_editing import (
    AddSession,
    ChangeSession,
    CloneSession,
    DeleteSession,
    SetSegments,
)

_USUAL_LENGTH = timedelta(minutes=90)


class ProgrammeDesk(Desk):
    """Show the sessions, one of them for editing, and what conflicts; `wanted` asks the window to show the desk."""

    wanted = Signal()

    def __init__(self, meeting: OpenMeeting, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._meeting = meeting
        self._surroundings = surroundings
        self.form = Ui_ProgrammeDesk()
        self.form.setupUi(self)
        self.form.columns.setSizes([420, 860])
        self.imports = ImportPanel(meeting, surroundings, self)
        self._importing = ImportActs(self.imports, surroundings, self._show)
        self.themes = ThemeForm(meeting, self)
        self.facts = MeetingForm(meeting, self)
        self.sending = ProgrammeSending(meeting, surroundings, self)
        for page in (self.imports, self.themes, self.facts):
            self.form.pages.addWidget(page)
            page.left.connect(self._back_to_sessions)
        self._sessions = ProgrammeList(self)
        self.form.sessions.setModel(self._sessions)
        self.form.sessions.setItemDelegate(RowDelegate(surroundings.pictures, self.form.sessions))
        self._session_id = ""
        self.form.sessions.clicked.connect(self._choose)
        self.form.sessions.activated.connect(self._choose)
        self.form.session_form.kept.connect(self._keep)
        self.form.session_form.segmented.connect(self._keep_segments)
        self.form.session_form.asked.connect(self._keep_questions)
        meeting.hub.changed.connect(self._on_changed)

    @property
    def slots(self) -> Mapping[Act, Callable[[], None]]:
        """Return what carries out each act of the programme."""
        return {
            Act.IMPORT_PROGRAMME: self._importing.import_programme,
            Act.IMPORT_DELEGATIONS: self._importing.import_delegations,
            Act.IMPORT_SPEECH_LOG: self._importing.import_speech_log,
            Act.EDIT_MEETING: self.edit_meeting,
            Act.ADD_SESSION: self.add_session,
            Act.CLONE_SESSION: self.clone_session,
            Act.DELETE_SESSION: self.delete_session,
            Act.EDIT_THEMES: self.edit_themes,
            Act.EXPORT_CALENDAR: self.sending.export_calendar,
            Act.EXPORT_PROGRAMME: self.sending.export_word,
        }

    def dress(self, actions: Mapping[Act, QAction]) -> None:
        """Give every button of the desk its act."""
        self.form.add_button.setDefaultAction(actions[Act.ADD_SESSION])
        self.form.clone_button.setDefaultAction(actions[Act.CLONE_SESSION])
        self.form.delete_button.setDefaultAction(actions[Act.DELETE_SESSION])
        self.wanted.connect(actions[Act.EDIT_PROGRAMME].trigger)

    def enter(self) -> None:
        """Show the programme as the meeting file has it now."""
        self.refresh()

    def refresh(self) -> None:
        """Show the programme as the meeting file has it, with the chosen session for editing."""
        known = {each.id for each in self._meeting.sessions}
        if self._session_id not in known:
            self._session_id = self._meeting.session_id
        self._sessions.show(programme_rows(self._meeting.meeting, self._meeting.sessions, "", with_breaks=True))
        self.form.sessions.setCurrentIndex(self._sessions.index(self._sessions.place_of(self._session_id)))
        self.form.conflicts.clear()
        self.form.conflicts.addItems([self._words(each) for each in conflicts(self._meeting.sessions)])
        if not self.form.conflicts.count():
            self.form.conflicts.addItem(self.tr("Nobody and no room is in two places at once."))
        with self._meeting.file.reading() as uow:
            segments = uow.in_session(Segment, self._session_id)
            themes = sorted(uow.all(Theme), key=lambda each: each.position)
            questions = sorted(uow.all(GuidingQuestion), key=lambda each: each.position)
        about = SessionParts(segments=segments, themes=tuple(themes), questions=tuple(questions))
        self.form.session_form.show_session(self._session(), self._meeting.meeting.zone, about)

    def add_session(self) -> None:
        """Add a session after the chosen one and show it for editing."""
        model = self._session()
        codes = {each.code for each in self._meeting.sessions}
        code = next(code for number in range(1, len(codes) + 2) if (code := f"N{number}") not in codes)
        session = Session(
            id=new_id(),
            code=code,
            position=model.position,
            title=self.tr("New session"),
            kind=model.kind,
            planned_start=model.planned_end,
            planned_end=model.planned_end + _USUAL_LENGTH,
            room=model.room,
            limits=model.limits,
            clock_settings=model.clock_settings,
            attribution=model.attribution,
            list_status=ListStatus.OPEN,
        )
        if self._meeting.act(AddSession(session=session), self):
            self._edit(session.id)

    def clone_session(self) -> None:
        """Add a session like the chosen one and show it for editing."""
        command = CloneSession(session_id=self._session().id)
        if self._meeting.act(command, self):
            self._edit(command.new_session_id)

    def delete_session(self) -> None:
        """Take the chosen session out, if it holds nothing."""
        if self._meeting.act(DeleteSession(session_id=self._session().id), self):
            self.refresh()

    def edit_themes(self) -> None:
        """Show the themes for editing."""
        self._show(self.themes)
        self.themes.refresh()

    def edit_meeting(self) -> None:
        """Show the meeting's own facts for editing."""
        self._show(self.facts)
        self.facts.refresh()

    def _show(self, page: QWidget) -> None:
        self.form.pages.setCurrentWidget(page)
        self.wanted.emit()

    def _back_to_sessions(self) -> None:
        self.form.pages.setCurrentIndex(0)
        self.refresh()

    def _edit(self, session_id: str) -> None:
        self._session_id = session_id
        self.form.pages.setCurrentIndex(0)
        self.refresh()
        self.wanted.emit()
        self.form.session_form.form.title.setFocus()
        self.form.session_form.form.title.selectAll()

    def _session(self) -> Session:
        wanted = self._session_id or self._meeting.session_id
        return next((each for each in self._meeting.sessions if each.id == wanted), self._meeting.session())

    def _choose(self, index: QModelIndex) -> None:
        session_id = self._sessions.rows[index.row()].session_id
        if session_id:
            self._session_id = session_id
            self.refresh()

    def _keep(self, before: Session, after: Session) -> None:
        self._meeting.act(ChangeSession(before=before, after=after), self)
        self.refresh()

    def _keep_segments(self, session_id: str, segments: tuple[Segment, ...]) -> None:
        self._meeting.act(SetSegments(session_id=session_id, segments=segments), self)
        self.refresh()

    def _keep_questions(self, theme_id: str, texts: tuple[str, ...]) -> None:
        self._meeting.act(SetQuestions(theme_id=theme_id, texts=texts), self)
        self.refresh()

    def _words(self, conflict: Conflict) -> str:
        known = {each.id: each for each in self._meeting.sessions}
        codes = [known[each].code for each in conflict.session_ids]
        if conflict.kind is ConflictKind.HARD_STOP:
            return self.tr("{}: interpretation ends before the session.").format(codes[0])
        words = {
            ConflictKind.PERSON: self.tr("{who} is wanted in {first} and {second} at once."),
            ConflictKind.ROOM: self.tr("{first} and {second} are in {who} at once."),
            ConflictKind.OVERLAP: self.tr("{first} and {second} run at once and name no room."),
        }[conflict.kind]
        return words.format(who=conflict.shared, first=codes[0], second=codes[1])

    def _on_changed(self, changes: Changes, origin: object) -> None:
        if (
            origin is not self
            and self.isVisible()
            and changes.touches(Meeting, Session, Segment, Theme, GuidingQuestion)
        ):
            self.refresh()
