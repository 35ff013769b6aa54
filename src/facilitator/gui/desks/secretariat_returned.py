"""Show what came back in a working copy beside what the report says, and take it over one by one or all at once."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from facilitator.domain.report import ReportParagraph
from facilitator.gui.acts.act import Act
from facilitator.gui.background import Progress
from facilitator.gui.desks.secretariat_export import ExportPanel
from facilitator.gui.forms.ui_returned_panel import Ui_ReturnedPanel
from facilitator.gui.models.desk_rows import DeskList
from facilitator.gui.models.returned_rows import difference_of, returned_rows
from facilitator.gui.open_meeting import OpenMeeting
from facilitator.gui.surroundings import Surroundings
from facilitator.gui.widgets.wrapped_rows import WrappedRows
from facilitator.reporting.material import Material
from facilitator.reporting.outline import Outline
from facilitator.reporting.report_choice import ReportChoice
from facilitator.reporting.returned_changes import ReturnedChange, ReturnedCopy
from facilitator.services.changes import Changes
from facilitator.services.commands.secretariat_returned import AcceptReturned, concerns_paragraph
from facilitator.services.reports import composed, material_of


class ReturnedPanel(QWidget):
    """List the changes of one working copy; `wanted` carries the paragraph of the one selected."""

    wanted = Signal(str)

    def __init__(
        self,
        meeting: OpenMeeting,
        surroundings: Surroundings,
        variant: ExportPanel,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._meeting = meeting
        self._surroundings = surroundings
        self._variant = variant
        self._acceptable: set[ReturnedChange] = set()
        self._read: tuple[ReturnedChange, ...] = ()
        self._gone: frozenset[ReturnedChange] = frozenset()
        self._accepted: list[tuple[frozenset[ReturnedChange], Changes]] = []
        self.changes: tuple[ReturnedChange, ...] = ()
        self.form = form = Ui_ReturnedPanel()
        form.setupUi(self)
        self.rows = DeskList(self)
        form.changes.setModel(self.rows)
        WrappedRows(form.changes, most=2)
        form.changes.selectionModel().currentChanged.connect(self._show_difference)
        meeting.hub.changed.connect(self._on_changed)
        form.summary.setText(self.tr("Read a working copy to see what was changed in it."))

    @property
    def slots(self) -> Mapping[Act, Callable[[], None]]:
        """Return what carries out each act of the panel."""
        return {
            Act.READ_COPY: self.read,
            Act.ACCEPT_RETURNED: self.accept,
            Act.ACCEPT_ALL_RETURNED: self.accept_all,
            Act.PASS_RETURNED: self.pass_over,
        }

    def dress(self, actions: Mapping[Act, QAction]) -> None:
        """Give every button its act."""
        for button, act, words in (
            (self.form.open_button, Act.READ_COPY, self.tr("Read\u2026")),
            (self.form.accept_button, Act.ACCEPT_RETURNED, self.tr("Accept")),
            (self.form.accept_all_button, Act.ACCEPT_ALL_RETURNED, self.tr("Accept all")),
            (self.form.pass_button, Act.PASS_RETURNED, self.tr("Pass over")),
        ):
            actions[act].setIconText(words)
            button.setDefaultAction(actions[act])

    def show_states(self, actions: Mapping[Act, QAction]) -> None:
        """Allow exactly the acts that can be carried out now."""
        for act in (Act.ACCEPT_RETURNED, Act.PASS_RETURNED):
            actions[act].setEnabled(bool(self.changes))
        actions[Act.ACCEPT_ALL_RETURNED].setEnabled(bool(self._acceptable))

    def read(self) -> None:
        """Ask which working copy came back and read it in the background."""
        path = self._surroundings.dialogue.ask_open_file(
            self.tr("Read a working copy"), self._surroundings.meetings_folder(), self.tr("Word documents (*.docx)")
        )
        if path is not None:
            with self._meeting.file.reading() as uow:
                material = material_of(uow)
            work = ReadWork(self._surroundings.read_copy, path, material, self._variant.choice)
            self._surroundings.background.run(work, self._show, self._meeting.tell_failure)

    def accept(self) -> None:
        """Make the selected change in the report; what is in no paragraph is kept as a correction."""
        current = self._current()
        if current is not None:
            self._take((current,))

    def accept_all(self) -> None:
        """Make every change that concerns a paragraph, as one step of undo."""
        self._take(tuple(each for each in self.changes if each in self._acceptable))

    def pass_over(self) -> None:
        """Take the selected change off the list; the report stays as it is."""
        current = self._current()
        if current is not None:
            self._keep(self._gone | {current})

    def _take(self, taken: tuple[ReturnedChange, ...]) -> None:
        made = self._meeting.act(AcceptReturned(changes=taken, at=self._meeting.clock.now())) if taken else None
        if made:
            self._accepted.append((frozenset(taken), made))
            self._keep(self._gone.union(taken))

    def _on_changed(self, changes: Changes, _origin: object) -> None:
        """List again what has been undone, and take off the list what has been redone."""
        gone = self._gone
        for taken, made in self._accepted:
            if _leads_to(changes, made.reversed()):
                gone -= taken
            elif _leads_to(changes, made):
                gone |= taken
        if gone != self._gone:
            self._keep(gone)

    def _show(self, copy: ReturnedCopy) -> None:
        self._read, self._accepted = copy.changes, []
        self._keep(frozenset())
        if copy.faults:
            self._meeting.tell(copy.faults[0].sentence)

    def _keep(self, gone: frozenset[ReturnedChange]) -> None:
        self._gone = gone
        changes = tuple(each for each in self._read if each not in gone)
        with self._meeting.file.reading() as uow:
            paragraphs = {each.id: each for each in uow.all(ReportParagraph)}
        place = max(self.form.changes.currentIndex().row(), 0)
        self.changes = changes
        self._acceptable = {each for each in changes if concerns_paragraph(each, paragraphs)}
        self.rows.show(returned_rows(changes, self._acceptable))
        text = self.tr("Changes to look at: {}") if changes else self.tr("\u2713 Nothing is left.")
        self.form.summary.setText(text.format(len(changes)))
        self.form.changes.setCurrentIndex(self.rows.index(min(place, len(changes) - 1)))
        self._show_difference(self.form.changes.currentIndex())

    def _show_difference(self, index: QModelIndex) -> None:
        if not index.isValid() or index.row() >= len(self.changes):
            self.form.difference.clear()
            return
        change = self.changes[index.row()]
        self.form.difference.setHtml(difference_of(change))
        self.wanted.emit(change.key or change.follows)

    def _current(self) -> ReturnedChange | None:
        place = self.form.changes.currentIndex().row()
        return self.changes[place] if 0 <= place < len(self.changes) else None


def _leads_to(changes: Changes, wanted: Changes) -> bool:
    """Return whether the changes leave every record of the wanted ones as these would."""
    after = {(each.kind, each.record.id): each.after for each in changes.items}
    return all((each.kind, each.record.id) in after for each in wanted.items) and all(
        after[each.kind, each.record.id] == each.after for each in wanted.items
    )


@dataclass(frozen=True, slots=True)
class ReadWork:
    """Carry what reading a copy needs across the door to threads; compose the report and compare there."""

    read: Callable[[Path, Outline], ReturnedCopy]
    path: Path
    material: Material
    choice: ReportChoice

    def __call__(self, _progress: Progress) -> ReturnedCopy:
        """Return what the copy brought back."""
        return self.read(self.path, composed(self.material, self.choice).outline)
