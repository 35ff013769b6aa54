"""Write the speech log, the pledges and everything else in formats that other programs read."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject

from facilitator.gui.background import Progress
from facilitator.gui.open_meeting import OpenMeeting
from facilitator.gui.surroundings import Surroundings, WriteData
from facilitator.reporting.material import Material
from facilitator.reporting.speech_log import pledge_log, speech_log
from facilitator.services.ports import MeetingFile
from facilitator.services.reports import material_of


class DataExports(QObject):
    """Carry out the exports that are no documents; names stand only where a session permits them."""

    def __init__(self, meeting: OpenMeeting, surroundings: Surroundings, parent: QObject) -> None:
        super().__init__(parent)
        self._meeting = meeting
        self._surroundings = surroundings

    def export_logs(self) -> None:
        """Ask where the speech log and the pledges should go: a workbook, or the log alone as CSV."""
        kinds = self.tr("Workbooks (*.xlsx);;Comma-separated speech log (*.csv)")
        target = self._ask(self.tr("Export the speech log and the pledges"), "speech log.xlsx", kinds)
        if target is not None:
            with self._meeting.file.reading() as uow:
                material = material_of(uow)
            self._run(LogWork(self._surroundings.write_data, material, target))

    def export_pledges(self) -> None:
        """Ask where the pledges should go as comma-separated values, or as a workbook."""
        kinds = self.tr("Comma-separated values (*.csv);;Workbooks (*.xlsx)")
        target = self._ask(self.tr("Export the pledges"), "pledges.csv", kinds)
        if target is not None:
            with self._meeting.file.reading() as uow:
                material = material_of(uow)
            self._run(LogWork(self._surroundings.write_data, material, target, pledges_only=True))

    def export_everything(self) -> None:
        """Ask where everything should go as JSON; private notes stay here."""
        target = self._ask(self.tr("Export everything"), "everything.json", self.tr("JSON files (*.json)"))
        if target is not None:
            self._run(EverythingWork(self._surroundings.write_data, self._meeting.file, target))

    def _ask(self, title: str, name: str, kinds: str) -> Path | None:
        proposed = self._surroundings.meetings_folder() / f"{self._meeting.meeting.code} {name}"
        return self._surroundings.dialogue.ask_save_file(title, proposed, kinds)

    def _run(self, work: "LogWork | EverythingWork") -> None:
        self._surroundings.background.run(work, self._written, self._meeting.tell_failure, self._progressed)

    def _written(self, target: Path) -> None:
        self._meeting.tell(self.tr("The file has been written: {}").format(target), "")

    def _progressed(self, done: int, total: int) -> None:
        self._meeting.tell(self.tr("{} of {} rows are written.").format(done, total), "")


@dataclass(frozen=True, slots=True)
class LogWork:
    """Carry what the logs need across the door to threads, and write them there."""

    write: WriteData
    material: Material
    target: Path
    pledges_only: bool = False

    def __call__(self, progress: Progress) -> Path:
        """Return the file that was written."""
        pledges = pledge_log(self.material)
        sheets = (pledges,) if self.pledges_only else (speech_log(self.material), pledges)
        self.write.sheets(sheets, self.target, progress)
        return self.target


@dataclass(frozen=True, slots=True)
class EverythingWork:
    """Read every record in the background and write it."""

    write: WriteData
    file: MeetingFile
    target: Path

    def __call__(self, _progress: Progress) -> Path:
        """Return the file that was written."""
        with self.file.reading() as uow:
            self.write.everything(uow, self.target)
        return self.target
