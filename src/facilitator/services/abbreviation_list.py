"""Keep the rapporteur's own list of abbreviations, as a file beside the other settings."""

from pathlib import Path

from facilitator.domain.abbreviations import USUAL, read_abbreviations, written_abbreviations
from facilitator.domain.faults import Fault

_FILE = "abbreviations.csv"


class AbbreviationList:
    """Read and keep the list in the user's own folder; until there is one, the usual abbreviations are it."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / _FILE

    def entries(self) -> dict[str, str]:
        """Return what each abbreviation stands for."""
        try:
            text = self._file.read_text(encoding="utf-8-sig")
        except (OSError, UnicodeDecodeError):
            return dict(USUAL)
        return read_abbreviations(text)[0]

    def take_over(self, source: Path) -> tuple[int, tuple[Fault, ...]]:
        """Add the entries of a CSV file to the list; return how many there were, and what could not be read.

        Raise OSError when a file cannot be read or written.
        """
        text = source.read_bytes().decode("utf-8-sig", errors="replace")
        found, faults = read_abbreviations(text)
        self._file.parent.mkdir(parents=True, exist_ok=True)
        self._file.write_text(written_abbreviations({**self.entries(), **found}), encoding="utf-8")
        return len(found), faults
