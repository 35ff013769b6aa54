"""Start the window: the empty frame first, then everything that stands in it."""

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from facilitator.gui.opened_from_desktop import OpenedFromDesktop
from facilitator.gui.window_frame import FirstPaint, WindowFrame
from facilitator.paths import personal_folder


def run_window(arguments: Sequence[str], meeting: Path | None, *, sample: bool) -> int:
    """Show the window, on the named meeting or on a fresh sample, until the user closes it."""
    usual = qInstallMessageHandler(leave_without_display)
    application = QApplication(list(arguments))
    qInstallMessageHandler(usual)
    application.setApplicationName("Facilitator")
    application.setDesktopFileName("facilitator")
    frame = WindowFrame(personal_folder() / "window.ini")
    # Only there: a filter sees every event of the program.
    desktop = OpenedFromDesktop(application) if sys.platform == "darwin" else None

    def furnish() -> None:
        from facilitator.app import furnish_window  # noqa: PLC0415 - it imports the program

        window = furnish_window(application, frame, meeting, sample=sample)
        if desktop is not None:
            desktop.hand_to(window.files.open_path)
        # What starting has made stays until the end: no later collection needs to look at it.
        gc.freeze()

    FirstPaint(frame, furnish)
    frame.show()
    return application.exec()


def leave_without_display(kind: QtMsgType, _context: QMessageLogContext, words: str) -> None:
    """Pass on what Qt says; where it would abort, because there is no display, say that in a sentence and leave."""
    from facilitator.command_line.answers import Exit, complain  # noqa: PLC0415 - nearly always Qt says nothing

    if kind is not QtMsgType.QtFatalMsg:
        complain(words)
        return
    complain("There is no display to open a window on. Everything else works without one: see facilitator --help.")
    sys.stderr.flush()
    os._exit(Exit.NO_DISPLAY)
