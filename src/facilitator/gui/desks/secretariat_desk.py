"""Read the outcome summary as it stands and export it to Word."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QModelIndex, QTimer, QUrl
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from facilitator.gui.acts.act import Act
from facilitator.gui.background import Progress
from facilitator.gui.forms.ui_secretariat_desk import Ui_SecretariatDesk
from facilitator.gui.models.outline_page import page_of
from facilitator.gui.models.outline_tree import KEY_ROLE, OutlineTree
from facilitator.gui.open_meeting import OpenMeeting
from facilitator.gui.surroundings import Surroundings, WriteDocument
from facilitator.reporting.material import Report
from facilitator.reporting.outline import Outline
from facilitator.services.changes import Changes
from facilitator.services.ports import MeetingUnavailableError
from facilitator.services.reports import outcome_summary

_REFRESH_AFTER_MS = 400


class SecretariatDesk(QWidget):
    """Show the outline, the preview and what is left out; all three follow the meeting file.

    The summary is composed anew only while the desk can be seen.
    """

    def __init__(self, meeting: OpenMeeting, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._meeting = meeting
        self._surroundings = surroundings
        self.form = Ui_SecretariatDesk()
        self.form.setupUi(self)
        self.form.columns.setSizes([380, 900])
        self.form.columns.setStretchFactor(1, 1)
        self.outline = OutlineTree(self)
        self.form.outline.setModel(self.outline)
        self.form.outline.clicked.connect(self._go_to)
        self.form.outline.activated.connect(self._go_to)
        self.form.preview.anchorClicked.connect(self._follow)
        self.form.cancel_button.clicked.connect(surroundings.background.cancel)
        self._refresh_soon = QTimer(self)
        self._refresh_soon.setSingleShot(True)
        self._refresh_soon.setInterval(_REFRESH_AFTER_MS)
        self._refresh_soon.timeout.connect(self.refresh)
        self._show_progress(running=False)
        meeting.hub.changed.connect(self._on_changed)

    @property
    def slots(self) -> Mapping[Act, Callable[[], None]]:
        """Return what carries out each act of this desk."""
        return {Act.EXPORT_WORD: self.export}

    def dress(self, actions: Mapping[Act, QAction]) -> None:
        """Give every button of the desk its act."""
        self.form.export_button.setDefaultAction(actions[Act.EXPORT_WORD])

    def refresh(self) -> None:
        """Compose the summary from the meeting file and show it."""
        summary = self._compose()
        self.outline.show(summary.outline)
        self.form.outline.expandAll()
        bar = self.form.preview.verticalScrollBar()
        place = bar.value()
        self.form.preview.setHtml(page_of(summary.outline))
        bar.setValue(place)
        self.form.left_out.clear()
        self.form.left_out.addItems([f"{each.where}: {each.reason}" for each in summary.left_out])

    def export(self) -> None:
        """Ask where the Word file should go and write it there."""
        meeting = self._meeting.meeting
        proposed = self._surroundings.meetings_folder() / f"{meeting.code} outcome summary.docx"
        target = self._surroundings.dialogue.ask_save_file(
            self.tr("Export the outcome summary"), proposed, self.tr("Word documents (*.docx)")
        )
        if target is not None:
            self.export_to(target)

    def export_to(self, target: Path) -> None:
        """Write the Word file in the background; the window stays free."""
        work = ExportWork(self._surroundings.write_word, self._compose().outline, target)
        self._show_progress(running=True)
        self._surroundings.background.run(work, self._exported, self._failed, self._progressed)

    def stop(self) -> None:
        """Follow the meeting no longer; an export that runs is stopped, the file it would replace stays."""
        self._refresh_soon.stop()
        self._surroundings.background.cancel()

    def _compose(self) -> Report:
        with self._meeting.file.reading() as uow:
            return outcome_summary(uow)

    def _exported(self, target: Path) -> None:
        self._show_progress(running=False)
        self._meeting.tell(self.tr("The outcome summary has been written: {}").format(target), "")

    def _failed(self, failure: BaseException) -> None:
        self._show_progress(running=False)
        if isinstance(failure, MeetingUnavailableError):
            self._meeting.tell(failure.sentence, failure.way_out)
        else:
            # A fault of the program: the crash hook saves first and then reports.
            raise failure

    def _progressed(self, done: int, total: int) -> None:
        self.form.progress.setMaximum(total)
        self.form.progress.setValue(done)

    def _show_progress(self, *, running: bool) -> None:
        self.form.progress.setVisible(running)
        self.form.cancel_button.setVisible(running)

    def _go_to(self, index: QModelIndex) -> None:
        self.form.preview.scrollToAnchor(index.data(KEY_ROLE))

    def _follow(self, link: QUrl) -> None:
        self.form.preview.scrollToAnchor(link.fragment())

    def _on_changed(self, _changes: Changes, _origin: object) -> None:
        if self.isVisible():
            self._refresh_soon.start()


@dataclass(frozen=True, slots=True)
class ExportWork:
    """Carry what an export needs across the door to threads, and write the document there."""

    write: WriteDocument
    outline: Outline
    target: Path

    def __call__(self, progress: Progress) -> Path:
        """Return the file that was written."""
        self.write(self.outline, self.target, progress)
        return self.target
