"""Start the window: the empty frame first, then everything that stands in it."""

import gc
import os
import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from facilitator.gui.window_frame import FirstPaint, WindowFrame
from facilitator.paths import personal_folder

if TYPE_CHECKING:
    from facilitator.gui.opened_from_desktop import OpenedFromDesktop


def run_window(
    arguments: Sequence[str], meeting: Path | None, *, sample: bool, leave: Callable[[], object] = os.abort
) -> int:
    """Show the window, on the named meeting or on a fresh sample, until the user closes it.

    `leave` ends the program where there is no display.
    """
    usual = qInstallMessageHandler(partial(hear, leave))
    application = QApplication(list(arguments))
    qInstallMessageHandler(usual)
    application.setApplicationName("Facilitator")
    application.setDesktopFileName("facilitator")
    frame = WindowFrame(personal_folder() / "window.ini")
    desktop = _desktop(application)

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


def _desktop(application: QApplication) -> "OpenedFromDesktop | None":
    """Return what hears the desktop ask for a file: on macOS only, for it sees every event of the program."""
    if sys.platform != "darwin":
        return None
    from facilitator.gui.opened_from_desktop import OpenedFromDesktop  # noqa: PLC0415 - only there

    return OpenedFromDesktop(application)


def hear(leave: Callable[[], object], kind: QtMsgType, _context: QMessageLogContext, words: str) -> None:
    """Pass on what Qt says; leave where it would abort, because there is no display."""
    if kind is QtMsgType.QtFatalMsg:
        leave()
    else:
        sys.stderr.write(f"{words}\n")
