"""Take notes that belong to whoever had the floor when they were begun."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from facilitator.domain.commitments import Commitment
from facilitator.domain.interventions import Intervention
from facilitator.domain.notes import Note
from facilitator.domain.pledges import Pledge
from facilitator.domain.programme import Session, Theme
from facilitator.domain.report import ReportSettings
from facilitator.domain.speaking_order import Inscription
from facilitator.domain.statement_texts import StatementText
from facilitator.gui.acts.act import Act
from facilitator.gui.desks.desk import Desk
from facilitator.gui.desks.handed_in_file import HandedInFile
from facilitator.gui.desks.interpretation_guard import InterpretationGuard
from facilitator.gui.desks.list_entry import ListEntry
from facilitator.gui.desks.note_acts import SESSION_TAB, NoteActs, RecordActs
from facilitator.gui.desks.note_openings import NoteOpenings
from facilitator.gui.desks.note_pane import NotePane
from facilitator.gui.desks.note_tools import NoteTools
from facilitator.gui.desks.note_writer import NoteWriter
from facilitator.gui.desks.rapporteur_files import RapporteurFiles
from facilitator.gui.desks.record_keeper import RecordKeeper
from facilitator.gui.forms.ui_rapporteur_desk import Ui_RapporteurDesk
from facilitator.gui.models.note_stream import NoteStream, stream_rows
from facilitator.gui.open_meeting import OpenMeeting
from facilitator.gui.surroundings import Surroundings
from facilitator.gui.widgets.stream_delegate import StreamDelegate
from facilitator.services.changes import Changes


class RapporteurDesk(Desk):
    """Show the stream of a session at the left and the note being typed at the right."""

    def __init__(self, meeting: OpenMeeting, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._meeting = meeting
        pictures = surroundings.pictures
        self.form = form = Ui_RapporteurDesk()
        form.setupUi(self)
        self.note = NotePane(form, meeting, pictures, self)
        self.tools = NoteTools(form.editor, meeting, surroundings, self.note.facts, self)
        self.record = RecordKeeper(form, meeting, self)
        self.guard = InterpretationGuard(form.statement_form, meeting, self)
        self.handed_in = HandedInFile(form.statement_form, meeting, surroundings, self)
        self.files = RapporteurFiles(meeting, surroundings, self)
        self.acts = NoteActs(form, meeting, self.note, self.tools, self)
        self.record_acts = RecordActs(form, meeting, self.note, self.record, self.guard)
        self.entry = ListEntry(form.quick_entry, meeting, pictures, self)
        self.openings = NoteOpenings(form, meeting, self.note, self.record)
        self.stream = NoteStream(self)
        form.note_stream.setModel(self.stream)
        form.note_stream.setItemDelegate(StreamDelegate(pictures, form.note_stream))
        form.columns.setSizes([480, 800])
        form.columns.setStretchFactor(1, 1)
        form.search.serve(meeting, pictures)
        form.completeness.serve(pictures)
        form.register.serve(pictures)
        self._connect()
        self._floor = meeting.floor()
        self._show_themes()
        self._show_floor()
        self.record.refresh()

    @property
    def writer(self) -> NoteWriter:
        """Return what keeps the typed words."""
        return self.note.writer

    @property
    def slots(self) -> Mapping[Act, Callable[[], None]]:
        """Return what carries out each act of this desk."""
        return {
            **self.acts.slots,
            **self.record_acts.slots,
            **self.tools.slots,
            **self.record.slots,
            **self.files.slots,
        }

    def dress(self, actions: Mapping[Act, QAction]) -> None:
        """Give every button of the desk its act."""
        self.form.new_note_button.setDefaultAction(actions[Act.NEW_NOTE])
        self.form.pledge_button.setDefaultAction(actions[Act.RECORD_PLEDGE])
        self.form.completeness.dress(actions, Act.SUMMING_UP)
        actions[Act.RECORD_COMMITMENT].setIconText(self.tr("Put on record"))
        self.form.register.dress(actions, Act.RECORD_COMMITMENT, Act.RECORD_PLEDGE)
        actions[Act.SPELLING].setChecked(self.tools.checks_spelling)

    def save(self) -> bool:
        """Write what has been typed to the meeting file now, and return whether it is there."""
        return self.note.save()

    def enter(self) -> None:
        """Put the cursor where the note is typed."""
        self.focus_note()

    def leave_text(self) -> None:
        """Make what has been typed into the note one step of undo."""
        self.writer.leave()

    def focus_note(self) -> None:
        """Put the cursor where the note is typed, and have the dictionaries fetched."""
        self.form.editor.setFocus()
        self.tools.begin_spelling()

    def stop(self) -> None:
        """Leave nothing running or open behind."""
        self.record.close()
        self.handed_in.close()

    def _connect(self) -> None:
        form = self.form
        form.note_stream.clicked.connect(self._open_row)
        form.note_stream.activated.connect(self._open_row)
        form.search.put_away.connect(self.focus_session)
        for inline in (form.statement_form, form.revisions_panel):
            inline.put_away.connect(self.focus_note)
        self.record.done.connect(self.focus_note)
        self.files.abbreviations_changed.connect(self.tools.use_abbreviations)
        self._meeting.session_chosen.connect(self._on_session_chosen)
        self._meeting.hub.changed.connect(self._on_changed)
        self.writer.target_changed.connect(self._show_guard)

    def focus_session(self) -> None:
        """Go back to the stream and the note."""
        self.form.side.setCurrentIndex(SESSION_TAB)
        self.focus_note()

    def _open_row(self, index: QModelIndex) -> None:
        row = self.stream.rows[index.row()]
        if row.note_id:
            self.note.open(row.note_id)
        else:
            self.note.begin(row.intervention_id)

    def _show_themes(self) -> None:
        with self._meeting.file.reading() as uow:
            themes = sorted(uow.all(Theme), key=lambda each: each.position)
        self.note.show_themes(themes)
        self.tools.show_themes(themes)
        tags = " ".join(f"#{theme.tag}" for theme in themes)
        self.form.hint.setText(
            self.tr("F2 current speaker \u00b7 Ctrl+T new note \u00b7 Ctrl+P pledge \u00b7 {}").format(tags)
        )

    def _show_floor(self) -> None:
        self._floor = self._meeting.floor()
        self.note.show_floor(self._floor)
        self.form.next_up.setText(self.guard.next_words(self._floor))
        self._show_guard()
        self._show_stream()

    def _show_guard(self) -> None:
        self.guard.show_on(self.form.guard, self._floor, self.writer.target.intervention_id)

    def _show_stream(self) -> None:
        with self._meeting.file.reading() as uow:
            notes = uow.in_session(Note, self._meeting.session_id)
        bar = self.form.note_stream.verticalScrollBar()
        was_at_end = bar.value() >= bar.maximum() - bar.pageStep() // 2
        self.stream.show(stream_rows(self._floor, notes, self._meeting.delegation, self._start_of))
        if was_at_end:
            self.form.note_stream.scrollToBottom()
        self.form.session_title.setText(self._floor.session.title)

    def _start_of(self, intervention: Intervention) -> str:
        started = intervention.clock.started_at
        return self._meeting.local_time(started) if started else ""

    def _on_session_chosen(self, _session_id: str) -> None:
        saved = self.note.save()
        self._floor = self._meeting.floor()
        if saved:
            self.writer.begin(self._floor.current.id if self._floor.current else "")
        self._show_floor()
        self.record.refresh()

    def _on_changed(self, changes: Changes, origin: object) -> None:
        if origin is not self.writer and changes.touches(Note):
            self.note.refresh()
        if changes.touches(Theme):
            self._show_themes()
        if changes.touches(ReportSettings):
            self.note.count_soon.start()
        if changes.touches(Intervention, Session, Inscription, StatementText):
            self._show_floor()
        elif changes.touches(Note):
            self._show_stream()
        if changes.touches(Note, Pledge, Commitment, Intervention, Theme):
            self.record.refresh_soon.start()
