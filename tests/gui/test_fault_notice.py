"""A fault is told with the report that lies there, and the report is shown on demand."""

from pathlib import Path

import pytest
from gui.stage import Stage
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from facilitator.gui.fault_notice import FaultNotice


def test_the_report_of_a_fault_is_shown_by_one_button(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    opened: list[QUrl] = []
    there = [False, True]

    def open_url(url: QUrl) -> bool:
        opened.append(url)
        return there.pop()

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    notice = FaultNotice(stage.window.tell, stage.window)
    report = tmp_path / "report-1.txt"
    notice.tell("The program met a fault of its own.", f"The report is in {report}.", report)
    assert str(report) in stage.told
    stage.choices["Show the report"].click()
    assert opened == [QUrl.fromLocalFile(str(report))]
    notice.tell("The program met a fault of its own.", f"The report is in {report}.", report)
    stage.choices["Show the report"].click()
    assert stage.told == f"This laptop has no program that opens {report}."


def test_without_a_report_there_is_nothing_to_show(stage: Stage) -> None:
    FaultNotice(stage.window.tell, stage.window).tell("The program met a fault of its own.", "No report.", None)
    assert list(stage.choices) == ["Dismiss"]
