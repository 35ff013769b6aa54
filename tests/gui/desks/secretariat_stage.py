"""Put the secretariat's desk on stage: a session with ten statements and their notes."""

from collections.abc import Callable
from dataclasses import replace

from builders import at, spoken
from gui.stage import ALT, CONTROL, SESSION, SHIFT, Stage
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from facilitator.domain.attribution import Attribution
from facilitator.domain.notes import Note, NoteKind
from facilitator.domain.programme import Session
from facilitator.domain.report import ReportParagraph, in_order
from facilitator.domain.review import Correction, Review, ReviewState
from facilitator.gui.desks.secretariat_desk import SecretariatDesk
from facilitator.services.ports import UnitOfWork

_STATEMENTS = (
    ("URY", "Plan missions with contributors. #future", NoteKind.KEY_MESSAGE, ("JPN", "GHA")),
    ("JPN", "Train engineers. #training", NoteKind.GOOD_PRACTICE, ()),
    ("GHA", "Inspect earlier. #future", NoteKind.CHALLENGE, ()),
    ("BRA", "Do not make missions smaller. #future", NoteKind.DIVERGENCE, ()),
)


class SecretariatStage:
    """Hold the desk; its methods are the secretariat's hands."""

    def __init__(self, stage: Stage, attribution: Attribution = Attribution.QUANTIFIED) -> None:
        self.stage = stage
        with stage.meeting.file.writing("fill") as uow:
            session = uow.get(Session, SESSION)
            assert session is not None
            uow.put(replace(session, attribution=attribution))
            for number, (who, text, kind, supporters) in enumerate(_STATEMENTS, start=1):
                begin = number * 300
                uow.put(spoken(number, begin, begin + 150, delegation_id=who, session_id=SESSION))
                uow.put(
                    Note(
                        id=f"n{number}",
                        session_id=SESSION,
                        intervention_id=f"i{number}",
                        kind=kind,
                        text=text,
                        supporters=supporters,
                        written_at=at(begin),
                    )
                )
        self.go()

    @property
    def desk(self) -> SecretariatDesk:
        """Return the desk."""
        return self.stage.desks.secretariat

    def go(self) -> None:
        """Go to the desk."""
        self.stage.press(Qt.Key.Key_3, CONTROL)

    def compile(self) -> None:
        """Compile the session's notes."""
        self.stage.press(Qt.Key.Key_F5, CONTROL)

    def alt(self, key: Qt.Key) -> None:
        """Press a key with Alt."""
        self.stage.press(key, ALT)

    def control(self, key: Qt.Key) -> None:
        """Press a key with Control."""
        self.stage.press(key, CONTROL)

    def both(self, key: Qt.Key) -> None:
        """Press a key with Control and Shift."""
        self.stage.press(key, CONTROL | SHIFT)

    def read(self, look: Callable[[UnitOfWork], object]) -> object:
        """Return what a look into the meeting file gives."""
        with self.stage.meeting.file.reading() as uow:
            return look(uow)

    @property
    def paragraphs(self) -> list[ReportParagraph]:
        """Return the paragraphs of the session as the meeting file has them."""
        with self.stage.meeting.file.reading() as uow:
            return in_order(uow.all(ReportParagraph))

    @property
    def texts(self) -> list[str]:
        """Return the words of the paragraphs."""
        return [each.text for each in self.paragraphs]

    @property
    def corrections(self) -> tuple[Correction, ...]:
        """Return the corrections as the meeting file has them."""
        with self.stage.meeting.file.reading() as uow:
            return uow.all(Correction)

    @property
    def state(self) -> ReviewState:
        """Return how far the session's report has come."""
        with self.stage.meeting.file.reading() as uow:
            review = uow.get(Review, SESSION)
        return review.state if review else ReviewState.DRAFT

    def open(self, words: str) -> None:
        """Take up the paragraph with exactly these words."""
        found = next(each for each in self.paragraphs if each.text == words)
        assert self.desk.pane.go_to(found.id)

    def write(self, text: str) -> None:
        """Write other words into the paragraph taken up, and let the hands rest."""
        editor = self.desk.pane.form.text
        editor.selectAll()
        QTest.keyClicks(editor, text)
        self.desk.pane.save_soon.timeout.emit()

    def choose_notes(self, *note_ids: str) -> None:
        """Select notes of the list under the editor, whatever its scope shows."""
        view, notes = self.desk.pane.form.notes, self.desk.ties.notes
        view.clearSelection()
        for note_id in note_ids:
            index = notes.index(notes.place_of(note_id))
            view.selectionModel().select(index, view.selectionModel().SelectionFlag.Select)

    def show_scope(self, place: int) -> list[str]:
        """Choose which notes are shown and return them."""
        scope = self.desk.pane.form.scope
        scope.setCurrentIndex(place)
        scope.activated.emit(place)
        return [row.id for row in self.desk.ties.notes.rows]
