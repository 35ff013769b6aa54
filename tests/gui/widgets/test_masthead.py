"""In a narrow window the masthead gives way: first the title, then the words of its buttons; names stay."""

from gui.stage import Stage
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QApplication

from facilitator.gui.plain_texts import plain_tip


def test_a_long_title_ends_in_an_ellipsis_and_is_told_in_full(stage: Stage) -> None:
    stage.window.resize(1100, 700)
    QApplication.processEvents()
    title, label = stage.meeting.meeting.title, stage.window.form.meeting_title
    assert label.shown.startswith("UN Peacekeeping Ministerial")
    assert label.shown.endswith("\u2026")
    assert label.fontMetrics().horizontalAdvance(label.shown) <= label.width()
    assert label.toolTip() == plain_tip(title)
    assert QAccessible.queryAccessibleInterface(label).text(QAccessible.Text.Name) == title


def test_a_title_that_fits_is_drawn_whole(stage: Stage) -> None:
    stage.window.resize(1900, 700)
    QApplication.processEvents()
    label = stage.window.form.meeting_title
    assert label.shown == stage.meeting.meeting.title
    drawn = label.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    assert len({drawn.pixel(x, drawn.height() // 2) for x in range(drawn.width())}) > 1


def test_buttons_without_room_for_their_words_are_pictures_with_names(stage: Stage) -> None:
    while stage.window.look._appearance.scale < 200:  # noqa: SLF001 - what is shown
        stage.window.look.larger()
    button = stage.window.form.secretariat_button
    for width, style in (
        (1900, Qt.ToolButtonStyle.ToolButtonTextBesideIcon),
        (900, Qt.ToolButtonStyle.ToolButtonIconOnly),
        (1900, Qt.ToolButtonStyle.ToolButtonTextBesideIcon),
    ):
        stage.window.resize(width, 700)
        QApplication.processEvents()
        assert (stage.window.width(), button.toolButtonStyle()) == (width, style)
        assert QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name) == "Secretariat"
