"""Search the notes of all sessions: newest first while the words are typed, best first on Enter."""

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QModelIndex, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QComboBox, QWidget

from facilitator.domain.interventions import Intervention
from facilitator.domain.programme import Theme
from facilitator.domain.themes import in_tree_order
from facilitator.gui.forms.ui_search_panel import Ui_SearchPanel
from facilitator.gui.icons import Pictures
from facilitator.gui.models.note_stream import KIND_WORDS, StreamRow
from facilitator.gui.models.rows import RowModel
from facilitator.gui.models.speakers_list import name_of
from facilitator.gui.open_meeting import OpenMeeting
from facilitator.gui.spoken import spoken
from facilitator.gui.widgets.colour_swatch import swatch
from facilitator.gui.widgets.stream_delegate import StreamDelegate
from facilitator.services.note_search import FoundNote, NoteQuery
from facilitator.services.ports import MeetingUnavailableError

_MOST = 50


class SearchPanel(QWidget):
    """Hold the words, the filters and what was found; `opened` carries the note that is wanted."""

    opened = Signal(object)
    put_away = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = form = Ui_SearchPanel()
        form.setupUi(self)
        self._meeting: OpenMeeting | None = None
        self.results: RowModel[StreamRow] = RowModel(self)
        self._found: tuple[FoundNote, ...] = ()
        self._ranked = False
        self._when_idle = QTimer(self, singleShot=True, interval=0)
        self._when_idle.timeout.connect(self._read_on)
        self._filters: tuple[tuple[QComboBox, str], ...] = (
            (form.speaker, self.tr("Any speaker")),
            (form.theme, self.tr("Any theme")),
            (form.kind, self.tr("Any kind")),
            (form.session, self.tr("Any session")),
            (form.day, self.tr("Any day")),
        )
        form.results.setModel(self.results)
        form.results.activated.connect(self._open)
        form.results.clicked.connect(self._open)
        form.words.textChanged.connect(self._search_as_typed)
        form.words.returnPressed.connect(self._search_ranked)
        form.clear.clicked.connect(self._clear)
        for box, _ in self._filters:
            box.activated.connect(self._search_ranked)

    def serve(self, meeting: OpenMeeting, pictures: Pictures) -> None:
        """Search this meeting."""
        self._meeting = meeting
        self.form.results.setItemDelegate(StreamDelegate(pictures, self.form.results))

    def begin(self) -> None:
        """Make ready for typing: filters as the meeting is now, the words selected."""
        self._fill_filters()
        self.form.words.setFocus()
        self.form.words.selectAll()
        self._search_as_typed()

    def hideEvent(self, event: QHideEvent) -> None:
        """Read no further notes for a search that nobody sees."""
        self._when_idle.stop()
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go down into what was found, and away on Escape."""
        if event.matches(QKeySequence.StandardKey.Cancel):
            self.put_away.emit()
        elif event.matches(QKeySequence.StandardKey.MoveToNextLine) and self.form.words.hasFocus():
            self.form.results.setFocus()
            self.form.results.setCurrentIndex(self.results.index(0))
        else:
            super().keyPressEvent(event)

    def _fill_filters(self) -> None:
        meeting = self._meeting
        assert meeting is not None
        with meeting.file.reading() as uow:
            speakers = {each.delegation_id for each in uow.all(Intervention) if each.delegation_id}
            themes = in_tree_order(uow.all(Theme))
        named = sorted((name_of(meeting.delegation(each)), each) for each in speakers)
        days = {each.planned_start.astimezone(meeting.meeting.zone).date() for each in meeting.sessions}
        choices: tuple[list[tuple[str, object]], ...] = (
            [*named],
            [("\u2003" * depth + f"#{theme.tag}", theme.tag) for theme, depth in themes],
            [(spoken(words), kind) for kind, words in KIND_WORDS.items()],
            [(f"{each.code} {each.title}", each.id) for each in meeting.sessions],
            [(f"{day:%d.%m.%Y}", day) for day in sorted(days)],
        )
        for (box, any_words), entries in zip(self._filters, choices, strict=True):
            chosen = box.currentData()
            box.clear()
            box.addItem(any_words, None)
            for words, data in entries:
                box.addItem(words, data)
            box.setCurrentIndex(max(box.findData(chosen), 0) if chosen is not None else 0)
        for place, (theme, _) in enumerate(themes, start=1):
            self.form.theme.setItemIcon(place, swatch(theme.colour))

    def _query(self, *, ranked: bool) -> NoteQuery:
        form, meeting = self.form, self._meeting
        assert meeting is not None
        day = form.day.currentData()
        start = datetime(day.year, day.month, day.day, tzinfo=meeting.meeting.zone) if day else None
        return NoteQuery(
            text=form.words.text(),
            ranked=ranked,
            delegation_id=form.speaker.currentData() or "",
            tag=form.theme.currentData() or "",
            kind=form.kind.currentData(),
            session_id=form.session.currentData() or "",
            day=(_utc(start), _utc(start + timedelta(days=1))) if start else None,
            most=_MOST,
        )

    def _search_as_typed(self, *_text: str) -> None:
        self._search(ranked=False)

    def _search_ranked(self, *_place: int) -> None:
        self._search(ranked=True)

    def _read_on(self) -> None:
        """Read the next notes; what has been found is shown anew when the last of them is read."""
        assert self._meeting is not None
        try:
            waiting = self._meeting.file.index_notes()
        except MeetingUnavailableError as failure:
            self._meeting.tell_failure(failure)
            return
        if waiting:
            self._show_waiting(waiting)
        else:
            self._search(ranked=self._ranked)

    def _show_waiting(self, waiting: int) -> None:
        self.form.count.setText(self.tr("The newest notes; {} changes to go").format(waiting))
        self._when_idle.start()

    def _search(self, *, ranked: bool) -> None:
        meeting = self._meeting
        if meeting is None:
            return
        self._ranked = ranked
        try:
            waiting = meeting.file.index_notes()
            self._found = meeting.file.search_notes(self._query(ranked=ranked), whole=False)
        except MeetingUnavailableError as failure:
            meeting.tell_failure(failure)
            return
        codes = {each.id: each.code for each in meeting.sessions}
        self.results.show([_row(each, codes, meeting) for each in self._found])
        if waiting:
            self._show_waiting(waiting)
        else:
            self.form.count.setText(self._count_words(ranked=ranked))

    def _count_words(self, *, ranked: bool) -> str:
        order = self.tr("best first") if ranked else self.tr("newest first; Enter ranks")
        if len(self._found) >= _MOST:
            return self.tr("The first {} notes, {}").format(_MOST, order)
        return self.tr("{} found, {}").format(len(self._found), order) if self._found else self.tr("Nothing found")

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self._found[index.row()].note)

    def _clear(self) -> None:
        for box, _ in self._filters:
            box.setCurrentIndex(0)
        self.form.words.clear()
        self.form.words.setFocus()
        self._search_as_typed()


def _row(found: FoundNote, codes: dict[str, str], meeting: OpenMeeting) -> StreamRow:
    note = found.note
    who = name_of(meeting.delegation(found.delegation_id)) if note.intervention_id else ""
    facts = [part for part in (who, spoken(KIND_WORDS[note.kind])) if part]
    return StreamRow(
        id=note.id,
        intervention_id=note.intervention_id,
        note_id=note.id,
        title=" \u00b7 ".join(facts),
        text=found.excerpt,
        aside=f"{codes.get(note.session_id, '')} {meeting.local_time(note.written_at, '%d.%m. %H:%M')}",
        flag="",
        code="",
        hits=found.hits,
    )


def _utc(moment: datetime) -> datetime:
    return moment.astimezone(UTC)
