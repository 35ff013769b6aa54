"""Start the window: the empty frame first, then everything that stands in it."""

import gc
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication

from facilitator.gui.opened_from_desktop import OpenedFromDesktop
from facilitator.gui.window_frame import FirstPaint, WindowFrame
from facilitator.paths import personal_folder


def run_window(arguments: Sequence[str], meeting: Path | None, *, sample: bool) -> int:
    """Show the window, on the named meeting or on a fresh sample, until the user closes it."""
    application = QApplication(list(arguments))
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
        gc.enable()

    FirstPaint(frame, furnish)
    frame.show()
    return application.exec()
