"""The binding between Python and Qt that the locks allow does not eat references."""

import sys

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot


def test_calls_that_return_nothing_keep_the_references_to_none(qtbot: QtBot) -> None:
    # PySide6 6.12.0 lost one reference for each call and aborted Python 3.11 after about 5,000. From Python 3.12 on,
    # None is immortal and its count cannot move.
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for _ in range(20_000):
        label.setText("00:03:00")
    assert abs(sys.getrefcount(None) - before) < 100
