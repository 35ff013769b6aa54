"""Ask the user for files and choices: the one place that opens dialogs."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from PySide6 import QtWidgets  # what is named through its module, Qt makes ready when it is first used
from PySide6.QtCore import Qt


class Dialogue(Protocol):
    """Ask the user; every question can be left without an answer."""

    def ask_open_file(self, title: str, folder: Path, kinds: str) -> Path | None:
        """Return a file that exists, or None."""
        ...

    def ask_save_file(self, title: str, proposed: Path, kinds: str) -> Path | None:
        """Return where to write, or None."""
        ...

    def ask(self, question: str, choices: Sequence[str]) -> str | None:
        """Return one of the choices, or None; the last one is the harmless one."""
        ...


class WindowDialogue:
    """Ask in dialogs over a window."""

    def __init__(self) -> None:
        self.parent: QtWidgets.QWidget | None = None

    def ask_open_file(self, title: str, folder: Path, kinds: str) -> Path | None:
        """Return a file that exists, or None."""
        name, _ = QtWidgets.QFileDialog.getOpenFileName(self.parent, title, str(folder), kinds)
        return Path(name) if name else None

    def ask_save_file(self, title: str, proposed: Path, kinds: str) -> Path | None:
        """Return where to write, or None."""
        name, _ = QtWidgets.QFileDialog.getSaveFileName(self.parent, title, str(proposed), kinds)
        if not name:
            return None
        target = Path(name)
        return target if target.suffix else target.with_suffix(proposed.suffix)

    def ask(self, question: str, choices: Sequence[str]) -> str | None:
        """Return one of the choices, or None."""
        box = QtWidgets.QMessageBox(self.parent)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(question)
        buttons = [box.addButton(choice, QtWidgets.QMessageBox.ButtonRole.ActionRole) for choice in choices]
        box.setDefaultButton(buttons[-1])
        box.exec()
        pressed = box.clickedButton()
        return next((choice for choice, button in zip(choices, buttons, strict=True) if button is pressed), None)
