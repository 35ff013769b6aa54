"""Files that the desktop asks for by an event."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtGui import QFileOpenEvent

from facilitator.gui.opened_from_desktop import OpenedFromDesktop


@pytest.mark.usefixtures("qapp")
def test_a_file_asked_for_too_early_waits_and_later_ones_are_opened_at_once() -> None:
    application = QObject()
    desktop, opened = OpenedFromDesktop(application), list[Path]()
    QCoreApplication.sendEvent(application, QFileOpenEvent("/early.facilitator"))
    assert opened == []
    desktop.hand_to(opened.append)
    QCoreApplication.sendEvent(application, QFileOpenEvent("/later.facilitator"))
    assert opened == [Path("/early.facilitator"), Path("/later.facilitator")]
    desktop.hand_to(opened.append)
    assert len(opened) == 2, "each is opened once"


@pytest.mark.usefixtures("qapp")
def test_other_events_pass() -> None:
    application = QTimer()
    OpenedFromDesktop(application).hand_to(lambda _path: None)
    application.setObjectName("still told")
    assert application.objectName() == "still told"
