"""Take notes that belong to whoever had the floor when they were begun."""

from PySide6.QtCore import QModelIndex, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QScrollBar, QWidget

from facilitator.domain.interventions import Intervention
from facilitator.domain.notes import Note, NoteKind, tags_in
from facilitator.domain.programme import Session, Theme
from facilitator.gui.desks.note_writer import NoteWriter
from facilitator.gui.forms.ui_rapporteur_desk import Ui_RapporteurDesk
from facilitator.gui.icons import Pictures
from facilitator.gui.models.durations import minutes_and_seconds
from facilitator.gui.models.note_stream import KIND_WORDS, NoteStream, stream_rows
from facilitator.gui.models.speakers_list import name_of, on_behalf
from facilitator.gui.open_meeting import OpenMeeting
from facilitator.gui.widgets.note_header import HeaderWords
from facilitator.gui.widgets.row_delegate import RowDelegate
from facilitator.services.changes import Changes
from facilitator.services.floor import Floor

_SAVE_AFTER_MS = 600


class RapporteurDesk(QWidget):
    """Show the stream of a session and the note being typed, whose owner never changes by itself.

    Only a pane without a single word follows the floor.
    """

    def __init__(self, meeting: OpenMeeting, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._meeting = meeting
        self._pictures = pictures
        self.form = Ui_RapporteurDesk()
        self.form.setupUi(self)
        self.writer = NoteWriter(meeting, self)
        self.stream = NoteStream(self)
        self._save_soon = QTimer(self)
        self._save_soon.setSingleShot(True)
        self._save_soon.setInterval(_SAVE_AFTER_MS)
        self._floor = meeting.floor()
        with meeting.file.reading() as uow:
            self._themes = {each.tag.casefold(): each for each in uow.all(Theme)}
        self._set_up()
        self._show_stream()
        self._follow_floor()
        self._show_target()

    def save(self) -> None:
        """Write what has been typed to the meeting file now."""
        self._save_soon.stop()
        self.writer.save(self.form.editor.toPlainText())

    def jump_to_floor(self) -> None:
        """Begin a note for whoever has the floor now."""
        self.save()
        current = self._floor.current
        here = self.writer.target
        if current is not None and (here.text or here.intervention_id != current.id):
            self.writer.begin(current.id)
        self.form.editor.setFocus()

    def new_note(self) -> None:
        """Begin another note for the same intervention."""
        self.save()
        if self.writer.target.text:
            self.writer.begin(self.writer.target.intervention_id)
        self.form.editor.setFocus()

    def attach_to_previous(self) -> None:
        """Tie the note to the intervention before its own."""
        self._attach(-1)

    def attach_to_next(self) -> None:
        """Tie the note to the intervention after its own."""
        self._attach(1)

    def set_kind(self, kind: NoteKind) -> None:
        """Say what the note records."""
        self.save()
        self.writer.set_kind(kind)

    def _set_up(self) -> None:
        form = self.form
        form.note_stream.setModel(self.stream)
        form.note_stream.setItemDelegate(RowDelegate(self._pictures, form.note_stream))
        form.note_stream.clicked.connect(self._open_row)
        form.note_stream.activated.connect(self._open_row)
        form.columns.setSizes([480, 800])
        form.columns.setStretchFactor(1, 1)
        for kind, words in KIND_WORDS.items():
            form.kind.addItem(words, kind)
        form.kind.activated.connect(self._kind_chosen)
        form.editor.tags.know(self._themes)
        form.editor.textChanged.connect(self._typed)
        form.editor.blockCountChanged.connect(self._line_finished)
        form.editor.left.connect(self.save)
        self._save_soon.timeout.connect(self.save)
        self.writer.target_changed.connect(self._show_target)
        self._meeting.session_chosen.connect(self._on_session_chosen)
        self._meeting.hub.changed.connect(self._on_changed)

    def _typed(self) -> None:
        self._save_soon.start()
        self._show_themes()

    def _line_finished(self, _count: int) -> None:
        if self._save_soon.isActive():
            self.save()

    def _kind_chosen(self, place: int) -> None:
        self.set_kind(self.form.kind.itemData(place))

    def _attach(self, step: int) -> None:
        self.save()
        orders = [each.id for each in self._floor.interventions]
        here = self.writer.target.intervention_id
        place = orders.index(here) + step if here in orders else (len(orders) - 1 if step < 0 else 0)
        if 0 <= place < len(orders):
            self.writer.attach(orders[place])

    def _open_row(self, index: QModelIndex) -> None:
        row = self.stream.rows[index.row()]
        self.save()
        if row.note_id:
            self.writer.open(row.note_id)
        else:
            self.writer.begin(row.intervention_id)
        self.form.editor.setFocus()

    def _show_target(self) -> None:
        target = self.writer.target
        editor = self.form.editor
        if editor.toPlainText() != target.text:
            editor.setPlainText(target.text)
            editor.moveCursor(QTextCursor.MoveOperation.End)
            self._save_soon.stop()
        self.form.kind.setCurrentIndex(self.form.kind.findData(target.kind))
        self._show_header()
        self._show_themes()

    def _show_header(self) -> None:
        owner = next(
            (each for each in self._floor.interventions if each.id == self.writer.target.intervention_id), None
        )
        current = self._floor.current
        elsewhere = ""
        if current is not None and current != owner:
            who = name_of(self._meeting.delegation(current.delegation_id))
            elsewhere = self.tr("▲ The floor has moved on: {}. F2 follows.").format(who)
        self.form.note_header.show_words(self._header_of(owner, elsewhere), self._pictures)

    def _header_of(self, owner: Intervention | None, elsewhere: str) -> HeaderWords:
        if owner is None:
            return HeaderWords(self.tr("Note of the session itself"), self._floor.session.title, elsewhere)
        who = self._meeting.delegation(owner.delegation_id)
        limit = owner.clock.limit
        facts = (
            owner.speaker,
            on_behalf(owner.on_behalf_of, self._meeting.delegation),
            self.tr("since {}").format(self._start_of(owner)),
            self.tr("limit {}").format(minutes_and_seconds(limit)) if limit else "",
            self.tr("has spoken") if owner.is_over else self.tr("● has the floor"),
        )
        return HeaderWords(
            title=f"{owner.order} · {name_of(who)}",
            detail=" · ".join(fact for fact in facts if fact),
            elsewhere=elsewhere,
            flag=who.flag if who else "",
            code=owner.delegation_id or "?",
        )

    def _show_themes(self) -> None:
        titles = [
            self._themes[tag].title if tag in self._themes else self.tr("#{} is no theme").format(tag)
            for tag in tags_in(self.form.editor.toPlainText())
        ]
        self.form.themes_found.setText(" · ".join(titles))

    def _show_stream(self) -> None:
        with self._meeting.file.reading() as uow:
            notes = uow.in_session(Note, self._meeting.session_id)
        at_end = _is_at_end(self.form.note_stream.verticalScrollBar())
        self.stream.show(stream_rows(self._floor, notes, self._meeting.delegation, self._start_of))
        if at_end:
            self.form.note_stream.scrollToBottom()
        self.form.session_title.setText(self._floor.session.title)

    def _start_of(self, intervention: Intervention) -> str:
        started = intervention.clock.started_at
        return self._meeting.local_time(started) if started else ""

    def _follow_floor(self) -> None:
        """Go along with the floor while nothing at all has been typed."""
        current = self._floor.current
        if (
            current is not None
            and not self.form.editor.toPlainText()
            and self.writer.target.intervention_id != current.id
        ):
            self.writer.begin(current.id)

    def _on_session_chosen(self, _session_id: str) -> None:
        self.save()
        self._floor = self._meeting.floor()
        current = self._floor.current
        self.writer.begin(current.id if current else "")
        self._show_stream()

    def _on_changed(self, changes: Changes, origin: object) -> None:
        if changes.touches(Intervention, Session):
            self._floor = self._meeting.floor()
            self._follow_floor()
        if origin is not self.writer and changes.touches(Note):
            self.writer.refresh()
        if changes.touches(Intervention, Session, Note):
            self._show_stream()
            self._show_header()


def _is_at_end(bar: QScrollBar) -> bool:
    return bar.value() >= bar.maximum() - bar.pageStep() // 2
