"""Note that the text of a statement was received, and hold its words against the limit before the floor is given."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from facilitator.domain.statement_texts import StatementText
from facilitator.gui.desks.note_form import NoteForm
from facilitator.gui.forms.ui_statement_form import Ui_StatementForm
from facilitator.gui.models.guard_words import pace_words, show_tone
from facilitator.services.statement_files import StatementFile


@dataclass(frozen=True, slots=True)
class Subject:
    """Hold one statement that a text may belong to: made, being made, or still on the list; limit in seconds."""

    id: str
    delegation_id: str
    words: str
    limit: int
    text: StatementText | None


class StatementForm(NoteForm):
    """Ask whose text it is and how long; `received` carries (subject, file, words, whether the booth has it)."""

    received = Signal(object, object, int, bool)
    file_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = form = Ui_StatementForm()
        form.setupUi(self)
        self._subjects: tuple[Subject, ...] = ()
        self._file = StatementFile("")
        form.whose.currentIndexChanged.connect(self._on_chosen)
        form.words.valueChanged.connect(self._show_verdict)
        form.attach.clicked.connect(self.file_wanted)
        form.record.clicked.connect(self._record)
        form.put_away.clicked.connect(self.close_form)
        self.hide()

    def ask(self, subjects: Sequence[Subject], chosen: str) -> None:
        """Open on the statements that a text may belong to, one of them chosen."""
        self._subjects = tuple(subjects)
        whose = self.form.whose
        whose.blockSignals(True)
        whose.clear()
        for subject in self._subjects:
            whose.addItem(subject.words, subject.id)
        whose.setCurrentIndex(max(whose.findData(chosen), 0))
        whose.blockSignals(False)
        self._on_chosen(whose.currentIndex())
        self.show()
        self.form.words.setFocus()
        self.form.words.selectAll()

    def kept_file(self) -> tuple[str, str, bytes]:
        """Return the name of the file shown, its fingerprint in the meeting file, and its content when it is new."""
        subject = self._subject(self.form.whose.currentIndex())
        text = subject.text if subject else None
        known = text.fingerprint if text and text.file_name == self._file.name else ""
        return self._file.name, known, self._file.content

    def show_file(self, file: StatementFile) -> None:
        """Show a file that was attached, with its words counted where they can be."""
        self._file = file
        parts = (file.name, file.note)
        self.form.file.setText(" \u00b7 ".join(part for part in parts if part))
        name, fingerprint, content = self.kept_file()
        for button in (self.form.open_file, self.form.save_file):
            button.setVisible(bool(name and (fingerprint or content)))
        if file.words:
            self.form.words.setValue(file.words)

    def _on_chosen(self, place: int) -> None:
        subject = self._subject(place)
        text = subject.text if subject else None
        self.form.words.setValue(text.words if text else 0)
        self.form.to_booth.setChecked(bool(text and text.to_booth))
        self.show_file(StatementFile(text.file_name, text.text, text.words) if text else StatementFile(""))
        self._show_verdict()

    def _show_verdict(self, *_value: int) -> None:
        subject = self._subject(self.form.whose.currentIndex())
        words, tone = pace_words(self.form.words.value(), subject.limit if subject else 0)
        show_tone(self.form.verdict, tone)
        self.form.verdict.setText(words)

    def _subject(self, place: int) -> Subject | None:
        return self._subjects[place] if 0 <= place < len(self._subjects) else None

    def _record(self) -> None:
        subject = self._subject(self.form.whose.currentIndex())
        self.received.emit(subject, self._file, self.form.words.value(), self.form.to_booth.isChecked())
