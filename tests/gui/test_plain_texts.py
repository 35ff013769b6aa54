"""What looks like HTML is shown as it was written."""

from gui.stage import Stage
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from facilitator.gui.plain_texts import plain_tip

MARKUP = "<img src='file:///etc/passwd'><b>Bold</b>"


def test_every_label_of_the_window_shows_its_text_letter_by_letter(stage: Stage) -> None:
    labels = stage.window.findChildren(QLabel)
    assert len(labels) > 40
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}


def test_a_tool_tip_shows_what_looks_like_html_as_it_is() -> None:
    assert plain_tip("Session 2 & 3") == "Session 2 & 3"
    assert plain_tip(MARKUP) == "<p>&lt;img src=&#x27;file:///etc/passwd&#x27;&gt;&lt;b&gt;Bold&lt;/b&gt;</p>"
