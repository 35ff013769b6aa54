"""Bring in and out what a rapporteur shares as files: codebook, abbreviations, open points of an earlier meeting."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from facilitator.domain.faults import Fault
from facilitator.domain.programme import Theme
from facilitator.domain.references import OnRecord
from facilitator.gui.acts.act import Act
from facilitator.gui.background import Progress
from facilitator.gui.open_meeting import OpenMeeting
from facilitator.gui.surroundings import Surroundings
from facilitator.services.abbreviation_list import AbbreviationList
from facilitator.services.codebook import read_codebook, written_codebook
from facilitator.services.commands.codebook import TakeCodebook
from facilitator.services.commands.open_points import BringForward, left_open
from facilitator.services.ports import PassphraseNeededError

_FAULTS_TOLD = 3


class RapporteurFiles(QObject):
    """Ask for the file, read it, act once; what could not be read is told line by line."""

    abbreviations_changed = Signal()

    def __init__(self, meeting: OpenMeeting, surroundings: Surroundings, parent: QObject) -> None:
        super().__init__(parent)
        self._meeting = meeting
        self._surroundings = surroundings

    @property
    def slots(self) -> Mapping[Act, Callable[[], None]]:
        """Return what carries out each act."""
        return {
            Act.CODEBOOK_IN: self.take_codebook,
            Act.CODEBOOK_OUT: self.write_codebook,
            Act.ABBREVIATIONS_IN: self.take_abbreviations,
            Act.BRING_FORWARD: self.bring_forward,
        }

    def take_codebook(self) -> None:
        """Read themes from a CSV file; those the meeting has keep their notes."""
        path = self._ask(self.tr("Take over a codebook"), self.tr("Codebooks (*.csv)"))
        text = self._read(path) if path else None
        if text is None:
            return
        themes, faults = read_codebook(text, self._themes())
        if themes:
            self._meeting.act(TakeCodebook(themes=themes))
        self._tell(self.tr("{} themes taken over.").format(len(themes)), faults)

    def write_codebook(self) -> None:
        """Write the themes as a CSV file."""
        proposed = self._surroundings.meetings_folder() / "codebook.csv"
        title, kinds = self.tr("Write the codebook"), self.tr("Codebooks (*.csv)")
        path = self._surroundings.dialogue.ask_save_file(title, proposed, kinds)
        if path is None:
            return
        try:
            path.write_text(written_codebook(self._themes()), encoding="utf-8-sig")
        except OSError as failure:
            self._tell_failure(failure)
        else:
            self._meeting.tell(self.tr("The codebook is in {}.").format(path.name))

    def take_abbreviations(self) -> None:
        """Add a CSV file of abbreviations to the rapporteur's own list."""
        path = self._ask(self.tr("Take over abbreviations"), self.tr("Lists (*.csv *.txt)"))
        if path is None:
            return
        try:
            count, faults = AbbreviationList(self._surroundings.personal).take_over(path)
        except OSError as failure:
            self._tell_failure(failure)
            return
        self.abbreviations_changed.emit()
        self._tell(self.tr("{} abbreviations taken over.").format(count), faults)

    def bring_forward(self) -> None:
        """Take over what an earlier meeting has left open, into the chosen session."""
        path = self._ask(self.tr("Bring open points forward from"), self.tr("Meetings (*.facilitator)"))
        if path is None:
            return
        if path == self._meeting.file.path:
            self._meeting.tell(self.tr("That is this meeting."), self.tr("Choose the file of an earlier one."))
            return
        files, background = self._surroundings.files, self._surroundings.background
        session_id = self._meeting.session_id

        def read(progress: Progress) -> tuple[OnRecord, ...]:
            earlier = files.open(path, progress=progress)
            try:
                with earlier.reading() as uow:
                    return left_open(uow)
            finally:
                earlier.close()

        def progressed(done: int, total: int) -> None:
            words = self.tr("{} is being looked through: {} %").format(path.name, 100 * done // max(total, 1))
            self._meeting.tell(words, "", ((self.tr("&Stop"), background.cancel),))

        background.run(read, partial(self._bring, session_id), self._not_brought, progressed)

    def _bring(self, session_id: str, points: tuple[OnRecord, ...]) -> None:
        command = BringForward(session_id=session_id, points=points, at=self._meeting.clock.now())
        brought = len(self._meeting.act(command).items)
        self._meeting.tell(
            self.tr("{} open points brought forward.").format(brought)
            if brought
            else self.tr("There was nothing open that is not here already.")
        )

    def _not_brought(self, failure: BaseException) -> None:
        if isinstance(failure, PassphraseNeededError):
            way_out = self.tr("Open it by itself and keep its passphrase in this laptop's keyring, then try again.")
            self._meeting.tell(failure.sentence, way_out)
        else:
            self._meeting.tell_failure(failure)

    def _themes(self) -> tuple[Theme, ...]:
        with self._meeting.file.reading() as uow:
            return uow.all(Theme)

    def _ask(self, title: str, kinds: str) -> Path | None:
        return self._surroundings.dialogue.ask_open_file(title, self._surroundings.meetings_folder(), kinds)

    def _read(self, path: Path) -> str | None:
        try:
            data = path.read_bytes()
        except OSError as failure:
            self._tell_failure(failure)
            return None
        try:
            return data.decode("utf-8-sig")
        except UnicodeDecodeError:
            return data.decode("cp1252", errors="replace")

    def _tell(self, sentence: str, faults: Sequence[Fault]) -> None:
        told = " ".join(fault.sentence for fault in faults[:_FAULTS_TOLD])
        more = len(faults) - _FAULTS_TOLD
        self._meeting.tell(sentence, self.tr("{} And {} more.").format(told, more) if more > 0 else told)

    def _tell_failure(self, failure: OSError) -> None:
        self._meeting.tell(
            self.tr("The file cannot be read or written ({}).").format(failure.strerror or failure),
            self.tr("Choose a file in a folder of your own."),
        )
