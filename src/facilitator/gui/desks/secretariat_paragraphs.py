"""Write the report of one section: its paragraphs in order, and the wording of the one taken up."""

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QTimer, Signal
from PySide6.QtGui import QAction, QTextCursor
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from facilitator.domain.quantifiers import doubts
from facilitator.domain.report import ReportParagraph
from facilitator.gui.acts.act import Act
from facilitator.gui.desks.secretariat_writer import ParagraphWriter
from facilitator.gui.forms.ui_paragraph_pane import Ui_ParagraphPane
from facilitator.gui.models.desk_rows import ParagraphList
from facilitator.gui.models.report_rows import PARAGRAPH_KINDS, paragraph_rows, section_paragraphs
from facilitator.gui.open_meeting import OpenMeeting
from facilitator.gui.spoken import spoken
from facilitator.gui.widgets.wrapped_rows import WrappedRows
from facilitator.reporting.material import Material
from facilitator.services.commands.secretariat_report import SetParagraphKind

_SAVE_AFTER_MS = 600


class ParagraphPane(QWidget):
    """Edit a section in place; `taken_up` says that another paragraph, or another state of it, is shown."""

    taken_up = Signal()

    def __init__(self, meeting: OpenMeeting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._meeting = meeting
        self._named: frozenset[str] = frozenset()
        self._showing = False
        self.material: Material | None = None
        self.section = ""
        self.form = form = Ui_ParagraphPane()
        form.setupUi(self)
        form.rows.setSizes([240, 220, 170])
        self.writer = ParagraphWriter(meeting, self)
        self.paragraphs = ParagraphList(self)
        form.paragraphs.setModel(self.paragraphs)
        form.paragraphs.setMovement(QListView.Movement.Static)
        form.paragraphs.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        WrappedRows(form.paragraphs)
        for kind, words in PARAGRAPH_KINDS.items():
            form.kind.addItem(spoken(words), kind)
        self.save_soon = QTimer(self)
        self.save_soon.setSingleShot(True)
        self.save_soon.setInterval(_SAVE_AFTER_MS)
        self.save_soon.timeout.connect(self.save)
        form.text.textChanged.connect(self.save_soon.start)
        form.text.left.connect(self.save)
        form.kind.activated.connect(self._on_kind_chosen)
        form.paragraphs.selectionModel().currentChanged.connect(self._on_current)
        form.paragraphs.activated.connect(self._edit)
        self.writer.taken.connect(self._show_taken)
        self._show_taken()

    @property
    def is_editable(self) -> bool:
        """Return whether the wording may be changed: one is taken up, not agreed, in a session that is not final."""
        paragraph = self.writer.paragraph
        if paragraph is None or paragraph.locked or self.material is None:
            return False
        return not self.material.state_of(paragraph.session_id).is_locked

    def dress(self, actions: Mapping[Act, QAction]) -> None:
        """Give every button its act."""
        form = self.form
        for button, act, words in (
            (form.compile_button, Act.COMPILE, self.tr("Compile")),
            (form.new_button, Act.NEW_PARAGRAPH, self.tr("New")),
            (form.lock_button, Act.LOCK_WORDING, self.tr("Agreed")),
            (form.quantify_button, Act.QUANTIFY, self.tr("Use it")),
            (form.opposite_button, Act.OPPOSITE_VIEW, self.tr("Opposite view")),
            (form.tie_button, Act.TIE_NOTE, self.tr("Tie")),
        ):
            actions[act].setIconText(words)
            button.setDefaultAction(actions[act])
        form.tie_button.addActions([actions[act] for act in (Act.TIE_SUPPORT, Act.TIE_AGAINST, Act.UNTIE_NOTE)])

    def show_section(self, section: str) -> None:
        """Work on another session, or on the cross-cutting issues when that is empty."""
        if self.save():
            self.section = section
            self.writer.take(None)
            if self.material:
                self.show_material(self.material, self._named)

    def show_material(self, material: Material, named: frozenset[str]) -> None:
        """Show the section as the meeting file has it; `named` are the paragraphs that name somebody."""
        self.material, self._named = material, named
        paragraphs = section_paragraphs(material, self.section)
        # Rows that move are taken out and put in again; the paragraph taken up stays so meanwhile.
        self._showing = True
        self.paragraphs.show(paragraph_rows(material, paragraphs, _doubted(material, paragraphs), named))
        taken = self.writer.paragraph
        same = next((each for each in paragraphs if taken and each.id == taken.id), None)
        current = same or (paragraphs[0] if paragraphs else None)
        if not (same and self.save_soon.isActive()):
            self.writer.take(current)
        place = self.paragraphs.place_of(current.id) if current else -1
        if place != self.form.paragraphs.currentIndex().row():
            self.form.paragraphs.setCurrentIndex(self.paragraphs.index(place))
        self._showing = False

    def go_to(self, paragraph_id: str) -> bool:
        """Take up a paragraph of the section for editing, and return whether it is there."""
        place = self.paragraphs.place_of(paragraph_id)
        if place >= 0:
            self.form.paragraphs.setCurrentIndex(self.paragraphs.index(place))
            self.form.text.setFocus()
        return place >= 0

    def save(self) -> bool:
        """Write what has been typed to the meeting file now, and return whether it is there."""
        self.save_soon.stop()
        return self.writer.save(self.form.text.toPlainText())

    def rewrite(self, text: str) -> None:
        """Put other words into the editor, as one step that the editor itself can undo, and save them."""
        if self.is_editable and text != self.form.text.toPlainText():
            cursor = QTextCursor(self.form.text.document())
            cursor.select(QTextCursor.SelectionType.Document)
            cursor.insertText(text)
            self.save()

    def _on_current(self, index: QModelIndex) -> None:
        if self._showing or not index.isValid() or self.material is None:
            return
        wanted = self.paragraphs.rows[index.row()].id
        if self.writer.paragraph and self.writer.paragraph.id == wanted:
            return
        if self.save():
            self.writer.take(next(each for each in self.material.paragraphs if each.id == wanted))

    def _edit(self, _index: QModelIndex) -> None:
        self.form.text.setFocus()
        self.form.text.moveCursor(QTextCursor.MoveOperation.End)

    def _on_kind_chosen(self, place: int) -> None:
        paragraph = self.writer.paragraph
        if paragraph and self.save():
            self._meeting.act(SetParagraphKind(paragraph_id=paragraph.id, kind=self.form.kind.itemData(place)))

    def _show_taken(self) -> None:
        paragraph = self.writer.paragraph
        text = paragraph.text if paragraph else ""
        if self.form.text.toPlainText() != text:
            self.form.text.setPlainText(text)
            self.form.text.moveCursor(QTextCursor.MoveOperation.End)
        self.save_soon.stop()
        self.form.text.setReadOnly(not self.is_editable)
        self.form.kind.setEnabled(self.is_editable)
        self.form.verb.setEnabled(self.is_editable)
        kinds = list(PARAGRAPH_KINDS)
        self.form.kind.setCurrentIndex(kinds.index(paragraph.kind) if paragraph and paragraph.kind in kinds else 0)
        self.taken_up.emit()


def _doubted(material: Material, paragraphs: list[ReportParagraph]) -> frozenset[str]:
    """Return the paragraphs whose number the evidence does not bear out."""
    return frozenset(
        each.id for each in paragraphs if doubts(each.text, material.evidence_for(each), material.settings.ladder)
    )
