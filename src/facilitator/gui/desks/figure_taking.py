"""Take figures along: to the clipboard, as a picture, as a Word file."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from facilitator.gui.acts.act import Act
from facilitator.gui.appearance import palette
from facilitator.gui.document_work import DocumentWork
from facilitator.gui.open_meeting import OpenMeeting
from facilitator.gui.spoken import language_of_interface
from facilitator.gui.surroundings import Surroundings
from facilitator.reporting.figure import Figure
from facilitator.reporting.figures_report import compose_figures_report
from facilitator.reporting.statistics import Material
from facilitator.services.reports import statistics_material


class FigureTaking(QObject):
    """Carry out the acts on the figure that `chosen` returns, in the light inks that paper needs."""

    def __init__(
        self, meeting: OpenMeeting, surroundings: Surroundings, chosen: Callable[[], Figure], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._meeting = meeting
        self._surroundings = surroundings
        self._chosen = chosen

    @property
    def slots(self) -> Mapping[Act, Callable[[], None]]:
        """Return what carries out each act."""
        return {
            Act.COPY_PICTURE: self.copy_picture,
            Act.SAVE_PICTURE: self.save_picture,
            Act.EXPORT_FIGURES: self.export,
        }

    def copy_picture(self) -> None:
        """Put the picture on the clipboard, in the light inks that paper needs."""
        from facilitator.gui.charts.figure_plot import picture_of  # noqa: PLC0415 - slow to import

        figure = self._chosen()
        QGuiApplication.clipboard().setImage(picture_of(figure, palette(dark=False)))
        self._meeting.tell(self.tr("The picture is on the clipboard: {}").format(figure.title), "")

    def save_picture(self) -> None:
        """Ask where the picture should go and write it there."""
        figure = self._chosen()
        proposed = self._surroundings.meetings_folder() / f"{self._meeting.meeting.code} {figure.picture.value}.png"
        target = self._surroundings.dialogue.ask_save_file(
            self.tr("Save the picture"), proposed, self.tr("Pictures (*.png *.svg)")
        )
        if target is not None:
            self.save_picture_to(target, figure)

    def save_picture_to(self, target: Path, figure: Figure) -> None:
        """Write the picture, as SVG when the name says so."""
        from facilitator.gui.charts.figure_plot import write_picture  # noqa: PLC0415 - slow to import

        if write_picture(figure, palette(dark=False), target):
            self._meeting.tell(self.tr("The picture has been written: {}").format(target), "")
        else:
            self._meeting.tell(
                self.tr("{} cannot be written.").format(target), self.tr("Choose a file in a folder of your own.")
            )

    def export(self) -> None:
        """Ask where the Word file of all figures should go and write it there, in the background."""
        proposed = self._surroundings.meetings_folder() / f"{self._meeting.meeting.code} figures.docx"
        target = self._surroundings.dialogue.ask_save_file(
            self.tr("Export the figures"), proposed, self.tr("Word documents (*.docx)")
        )
        if target is not None:
            report = compose_figures_report(
                read_material(self._meeting), self._meeting.meeting, language_of_interface()
            )
            work = DocumentWork(self._surroundings.write_word, report, target)
            self._surroundings.background.run(work, self._on_exported, self._meeting.tell_failure)

    def _on_exported(self, target: Path) -> None:
        self._meeting.tell(self.tr("The figures have been written: {}").format(target), "")


def read_material(meeting: OpenMeeting) -> Material:
    """Return what statistics are made of, as the meeting stands now."""
    with meeting.file.reading() as uow:
        return statistics_material(uow, meeting.clock.now())
