"""Say whose intervention is being written about, always, above the note."""

from dataclasses import dataclass

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from facilitator.gui.icons import Pictures
from facilitator.gui.plain_texts import PlainLabel

_FLAG_HEIGHT = 42


@dataclass(frozen=True, slots=True)
class HeaderWords:
    """Hold what the header says; `elsewhere` is filled when the floor has moved on to somebody else."""

    title: str
    detail: str = ""
    elsewhere: str = ""
    flag: str = ""
    code: str = ""


class NoteHeader(QFrame):
    """Show the flag, the speaker and the timing of the note's intervention."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("note_header")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._flag = PlainLabel(parent=self)
        self._title = PlainLabel(parent=self)
        self._title.setObjectName("note_header_title")
        self._detail = PlainLabel(parent=self)
        self._elsewhere = PlainLabel(parent=self)
        self._elsewhere.setObjectName("note_header_elsewhere")
        for label in (self._title, self._detail, self._elsewhere):
            label.setWordWrap(True)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._detail)
        row = QHBoxLayout(self)
        row.addWidget(self._flag)
        row.addLayout(words, 1)
        row.addWidget(self._elsewhere)
        self._shown: HeaderWords | None = None

    @property
    def shown(self) -> HeaderWords | None:
        """Return what the header says now."""
        return self._shown

    def show_words(self, words: HeaderWords, pictures: Pictures) -> None:
        """Show these words from now on."""
        if words == self._shown:
            return
        self._shown = words
        if words.code:
            self._flag.setPixmap(pictures.flag(words.flag, _FLAG_HEIGHT, code=words.code))
        else:
            self._flag.clear()
        self._title.setText(words.title)
        self._detail.setText(words.detail)
        self._elsewhere.setText(words.elsewhere)
        self._elsewhere.setVisible(bool(words.elsewhere))
        said = ". ".join(part for part in (words.title, words.detail, words.elsewhere) if part)
        self.setAccessibleName(self.tr("This note belongs to {}").format(said))
