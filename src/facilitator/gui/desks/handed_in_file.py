"""Attach the file of a statement, open it as it was handed in, and save it out of the meeting file."""

import shutil
import tempfile
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from facilitator.gui.desks.statement_form import StatementForm
from facilitator.gui.open_meeting import OpenMeeting
from facilitator.gui.surroundings import Surroundings
from facilitator.services.statement_files import StatementFile, read_statement, written_out

# What opens to be read, and runs nothing.
_TO_BE_READ = {".docx", ".odt", ".pdf", ".txt", ".md"}


class HandedInFile(QObject):
    """Serve the file buttons of the form on statements; copies made to be read are gone when the desk is left."""

    def __init__(self, form: StatementForm, meeting: OpenMeeting, surroundings: Surroundings, parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        self._meeting = meeting
        self._surroundings = surroundings
        self._to_be_read: Path | None = None
        form.file_wanted.connect(self._attach)
        form.form.open_file.clicked.connect(self._open)
        form.form.save_file.clicked.connect(self._save_out)

    def close(self) -> None:
        """Delete the copies that were made to be read."""
        if self._to_be_read is not None:
            shutil.rmtree(self._to_be_read, ignore_errors=True)
            self._to_be_read = None

    def _attach(self) -> None:
        kinds = self.tr("Texts (*.docx *.txt *.pdf *.odt *.doc);;All files (*)")
        title = self.tr("Attach the text of a statement")
        path = self._surroundings.dialogue.ask_open_file(title, self._surroundings.meetings_folder(), kinds)
        if path is not None:
            work = _Reading(path)
            self._surroundings.background.run(work, self._form.show_file, self._tell_unreadable)

    def _open(self) -> None:
        found = self._found()
        if found is None:
            return
        name, content = found
        if Path(name).suffix.casefold() not in _TO_BE_READ:
            self._meeting.tell(
                self.tr("{} is of a kind that may do more than show words.").format(name),
                self.tr("Save it, look at it with care, and open it yourself."),
            )
            return
        if self._to_be_read is None:
            self._to_be_read = Path(tempfile.mkdtemp(prefix="facilitator-"))
        target = self._to_be_read / name
        try:
            written_out(content, target)
        except OSError as failure:
            self._tell_unwritten(failure)
            return
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(target))):
            self._meeting.tell(
                self.tr("This laptop has no program that opens {}.").format(name), self.tr("Save it instead.")
            )

    def _save_out(self) -> None:
        found = self._found()
        if found is None:
            return
        name, content = found
        proposed = self._surroundings.meetings_folder() / name
        kinds = self.tr("All files (*)")
        target = self._surroundings.dialogue.ask_save_file(self.tr("Save the text of a statement"), proposed, kinds)
        if target is None:
            return
        try:
            written_out(content, target)
        except OSError as failure:
            self._tell_unwritten(failure)
        else:
            self._meeting.tell(self.tr("{} is saved; only you can read it.").format(target.name))

    def _found(self) -> tuple[str, bytes] | None:
        """Return the name, without any folder, and the content of the file; say so when it is not here."""
        name, fingerprint, content = self._form.kept_file()
        if not content:
            with self._meeting.file.reading() as uow:
                content = uow.kept_file(fingerprint) or b""
        if not content:
            self._meeting.tell(
                self.tr("{} has not arrived on this laptop yet.").format(name),
                self.tr("It comes with the next exchange; its words are here already."),
            )
            return None
        return Path(name.replace("\\", "/")).name, content

    def _tell_unreadable(self, failure: BaseException) -> None:
        self._meeting.tell(
            self.tr("The file cannot be read: {}.").format(failure), self.tr("Type the number of words instead.")
        )

    def _tell_unwritten(self, failure: OSError) -> None:
        self._meeting.tell(
            self.tr("The file cannot be written ({}).").format(failure.strerror or failure),
            self.tr("Choose a folder of your own."),
        )


class _Reading:
    """Read one file, as work for the one door to threads."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __call__(self, _progress: object) -> StatementFile:
        return read_statement(self._path)
