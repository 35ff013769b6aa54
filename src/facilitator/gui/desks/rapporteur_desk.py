"""Take notes that belong to whoever had the floor when they were begun."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from facilitator.domain.interventions import Intervention
from facilitator.domain.notes import Note, without_tags
from facilitator.domain.programme import Session, Theme
from facilitator.gui.acts.act import Act
from facilitator.gui.desks.note_pane import NotePane
from facilitator.gui.desks.note_writer import NoteWriter
from facilitator.gui.desks.pledge_form import PledgeSource
from facilitator.gui.forms.ui_rapporteur_desk import Ui_RapporteurDesk
from facilitator.gui.icons import Pictures
from facilitator.gui.models.note_stream import NoteStream, stream_rows
from facilitator.gui.models.speakers_list import name_of
from facilitator.gui.open_meeting import OpenMeeting
from facilitator.gui.widgets.row_delegate import RowDelegate
from facilitator.services.changes import Changes
from facilitator.services.commands.rapporteur import RecordPledge


class RapporteurDesk(QWidget):
    """Show the stream of a session at the left and the note being typed at the right."""

    def __init__(self, meeting: OpenMeeting, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._meeting = meeting
        self.form = form = Ui_RapporteurDesk()
        form.setupUi(self)
        with meeting.file.reading() as uow:
            themes = {each.tag.casefold(): each for each in uow.all(Theme)}
        self.note = NotePane(form, meeting, pictures, themes, self)
        self.stream = NoteStream(self)
        form.note_stream.setModel(self.stream)
        form.note_stream.setItemDelegate(RowDelegate(pictures, form.note_stream))
        form.note_stream.clicked.connect(self._open_row)
        form.note_stream.activated.connect(self._open_row)
        form.columns.setSizes([480, 800])
        form.columns.setStretchFactor(1, 1)
        tags = " ".join(f"#{tag}" for tag in themes)
        form.hint.setText(
            self.tr("F2 current speaker \u00b7 Ctrl+T new note \u00b7 Ctrl+P pledge \u00b7 {}").format(tags)
        )
        form.pledge_form.wanted.connect(self._record)
        form.pledge_form.put_away.connect(self.focus_note)
        meeting.session_chosen.connect(self._on_session_chosen)
        meeting.hub.changed.connect(self._on_changed)
        self._floor = meeting.floor()
        self._show_floor()

    @property
    def writer(self) -> NoteWriter:
        """Return what keeps the typed words."""
        return self.note.writer

    @property
    def slots(self) -> Mapping[Act, Callable[[], None]]:
        """Return what carries out each act of this desk."""
        return {
            Act.JUMP_TO_FLOOR: self.jump_to_floor,
            Act.NEW_NOTE: self.new_note,
            Act.ATTACH_PREVIOUS: self.attach_to_previous,
            Act.ATTACH_NEXT: self.attach_to_next,
            Act.RECORD_PLEDGE: self.record_pledge,
        }

    def dress(self, actions: Mapping[Act, QAction]) -> None:
        """Give every button of the desk its act."""
        self.form.new_note_button.setDefaultAction(actions[Act.NEW_NOTE])
        self.form.pledge_button.setDefaultAction(actions[Act.RECORD_PLEDGE])

    def save(self) -> bool:
        """Write what has been typed to the meeting file now, and return whether it is there."""
        return self.note.save()

    def focus_note(self) -> None:
        """Put the cursor where the note is typed."""
        self.form.editor.setFocus()

    def jump_to_floor(self) -> None:
        """Begin a note on whoever has the floor now."""
        self.note.save()
        current, here = self._floor.current, self.writer.target
        if current is not None and (here.text or here.intervention_id != current.id):
            self.note.begin(current.id)
        self.focus_note()

    def new_note(self) -> None:
        """Begin another note on the same intervention."""
        self.note.save()
        if self.writer.target.text:
            self.note.begin(self.writer.target.intervention_id)
        self.focus_note()

    def attach_to_previous(self) -> None:
        """Tie the note to the intervention before its own."""
        self.note.attach(-1)

    def attach_to_next(self) -> None:
        """Tie the note to the intervention after its own."""
        self.note.attach(1)

    def record_pledge(self) -> None:
        """Ask for a pledge made of the selected words, or of the line the cursor is in."""
        self.note.save()
        cursor = self.form.editor.textCursor()
        words = cursor.selectedText() or cursor.block().text()
        target = self.writer.target
        owner = next((each for each in self._floor.interventions if each.id == target.intervention_id), None)
        delegation_id = owner.delegation_id if owner else ""
        who = name_of(self._meeting.delegation(delegation_id))
        source = PledgeSource(target.session_id, target.note_id, delegation_id, who)
        self.form.pledge_form.ask(source, without_tags(words.replace("\u2029", " ")))

    def _record(self, command: RecordPledge) -> None:
        if self._meeting.act(command):
            self.form.pledge_form.hide()
            self.focus_note()

    def _open_row(self, index: QModelIndex) -> None:
        row = self.stream.rows[index.row()]
        if row.note_id:
            self.note.open(row.note_id)
        else:
            self.note.begin(row.intervention_id)

    def _show_floor(self) -> None:
        self._floor = self._meeting.floor()
        self.note.show_floor(self._floor)
        self._show_stream()

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

    def _on_changed(self, changes: Changes, origin: object) -> None:
        if origin is not self.writer and changes.touches(Note):
            self.writer.refresh()
        if changes.touches(Intervention, Session):
            self._show_floor()
        elif changes.touches(Note):
            self._show_stream()
