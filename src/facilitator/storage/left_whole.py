"""Know a meeting file again that this laptop left whole: its records need not be held against their log once more."""

import hashlib
from contextlib import suppress
from pathlib import Path

from facilitator.storage.places import made_private


class LeftWhole:
    """Remember one meeting file, bit for bit, from closing it to opening it again."""

    def __init__(self, meeting: Path, folder: Path | None) -> None:
        self._meeting = meeting
        self._mark = None if folder is None else folder / "left whole"

    def remember(self) -> None:
        """Note what the file is like; one that has parts beside it, or cannot be read, is not noted."""
        if self._mark is None or self._has_parts_beside():
            return
        with suppress(OSError):
            made_private(self._mark.parent)
            self._mark.touch(mode=0o600)
            self._mark.write_text(self._likeness())

    def still_is(self) -> bool:
        """Return whether the file is still that."""
        if self._mark is None or not self._mark.is_file():
            return False
        try:
            return not self._has_parts_beside() and self._mark.read_text() == self._likeness()
        except (OSError, UnicodeDecodeError):
            return False

    def is_that(self) -> bool:
        """Return the same, once: the next opening looks at everything."""
        answer = self.still_is()
        self.forget()
        return answer

    def forget(self) -> None:
        """Let the next opening look at everything."""
        if self._mark is not None:
            with suppress(OSError):
                self._mark.unlink(missing_ok=True)

    def _likeness(self) -> str:
        with self._meeting.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()

    def _has_parts_beside(self) -> bool:
        """Return whether changes may lie outside the file: in a write-ahead log or in a journal."""
        beside = (self._meeting.with_name(self._meeting.name + suffix) for suffix in ("-wal", "-journal"))
        return any(each.exists() and each.stat().st_size for each in beside)
