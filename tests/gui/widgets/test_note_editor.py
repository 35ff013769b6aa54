"""Edit a note; its tags stand out in any scheme."""

import pytest
from PySide6.QtGui import QFont, QPalette, QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator.gui.appearance import palette
from facilitator.gui.widgets.note_editor import NoteEditor


@pytest.fixture
def editor(qtbot: QtBot) -> NoteEditor:
    """Return an editor that knows one theme."""
    made = NoteEditor()
    qtbot.addWidget(made)
    made.tags.know(["PoC"])
    return made


def formats(editor: NoteEditor) -> dict[str, QTextCharFormat]:
    """Return the look of each stretch of the first line that has one."""
    block = editor.document().firstBlock()
    encoded = block.text().encode("utf-16-le")
    return {
        encoded[2 * one.start : 2 * (one.start + one.length)].decode("utf-16-le"): QTextCharFormat(one.format)
        for one in block.layout().formats()
    }


def test_a_known_tag_is_bold_and_an_unknown_one_underlined(editor: NoteEditor) -> None:
    editor.setPlainText("Early warning #poc #other")
    shown = formats(editor)
    assert set(shown) == {"#poc", "#other"}
    assert shown["#poc"].fontWeight() == QFont.Weight.DemiBold
    assert shown["#other"].underlineStyle() is QTextCharFormat.UnderlineStyle.DashUnderline


def test_a_tag_after_a_character_beyond_the_basic_plane_is_found_where_it_is(editor: NoteEditor) -> None:
    editor.setPlainText("\U0001f54a #poc")
    assert set(formats(editor)) == {"#poc"}


@pytest.mark.parametrize("dark", [True, False])
def test_tags_take_the_ink_of_the_scheme(look: QApplication, editor: NoteEditor, *, dark: bool) -> None:
    editor.setPlainText("#poc")
    look.setPalette(palette(dark=not dark))
    look.setPalette(palette(dark=dark))
    QApplication.processEvents()
    expected = palette(dark=dark).color(QPalette.ColorRole.Link)
    assert formats(editor)["#poc"].foreground().color() == expected


def test_changing_the_scheme_leaves_the_typing_and_its_undo_alone(look: QApplication, editor: NoteEditor) -> None:
    QTest.keyClicks(editor, "#poc")
    look.setPalette(palette(dark=True))
    QApplication.processEvents()
    assert editor.toPlainText() == "#poc"
    editor.undo()
    assert editor.toPlainText() == ""
