"""Carry a finished document across the door to threads and write it there."""

from dataclasses import dataclass
from pathlib import Path

from facilitator.gui.surroundings import Progress, WriteDocument
from facilitator.reporting.outline import Outline
from facilitator.reporting.template_choice import TemplateChoice


@dataclass(frozen=True, slots=True)
class DocumentWork:
    """Write the outline into the shipped template, away from the window."""

    write: WriteDocument
    outline: Outline
    target: Path

    def __call__(self, progress: Progress) -> Path:
        """Return the file that was written."""
        self.write(self.outline, self.target, progress, TemplateChoice())
        return self.target
