"""Edit a note; its tags stand out in any scheme."""

import pytest
from gui.stage import strike
from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import QFont, QInputMethodEvent, QKeyEvent, QPalette, QTextCharFormat, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator.domain.notes import NoteKind
from facilitator.gui.appearance import palette
from facilitator.gui.widgets.note_editor import NoteEditor
from facilitator.gui.widgets.quick_entry import Suggestion
from facilitator.gui.widgets.text_marks import mark_lines


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


@pytest.mark.parametrize(
    "line, shown",
    [
        ("a **bold** one", {"**bold**"}),
        ("> quoted", {"> quoted"}),
        ("- item", {"- "}),
        ('said ""so""', {'""so""'}),
        ("[10:42:07] x", {"[10:42:07]"}),
        ("plain words", set()),
    ],
)
def test_marks_look_like_what_they_mean(editor: NoteEditor, line: str, shown: set[str]) -> None:
    editor.setPlainText(line)
    assert set(formats(editor)) == shown


def press(editor: NoteEditor, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(editor, key, modifier)


@pytest.mark.parametrize("after", [" ", ",", "."])
def test_an_abbreviation_is_written_out_when_its_word_ends(editor: NoteEditor, after: str) -> None:
    QTest.keyClicks(editor, f"the poc{after}")
    assert editor.toPlainText() == f"the protection of civilians{after}"
    QTest.keyClicks(editor, "x")
    assert editor.toPlainText() == f"the protection of civilians{after}x"


def test_an_abbreviation_at_the_end_of_a_line_is_written_out_too(editor: NoteEditor) -> None:
    strike(editor, "\U0001f54a Poc")
    press(editor, Qt.Key.Key_Return)
    assert editor.toPlainText() == "\U0001f54a Protection of civilians\n"


def test_one_undo_brings_the_abbreviation_back_and_the_next_goes_on(editor: NoteEditor) -> None:
    QTest.keyClicks(editor, "on poc ")
    editor.undo()
    assert editor.toPlainText() == "on poc "
    QTest.keyClicks(editor, "x")
    assert editor.toPlainText() == "on poc x"
    editor.undo()
    editor.undo()
    assert editor.toPlainText() == ""


@pytest.mark.parametrize("typed", ["#poc ", "x/poc ", "mypoc ", "@poc "])
def test_a_tag_or_a_part_of_a_word_is_no_abbreviation(editor: NoteEditor, typed: str) -> None:
    QTest.keyClicks(editor, typed)
    assert editor.toPlainText() == typed


def test_the_first_letters_name_the_kind(editor: NoteEditor, qtbot: QtBot) -> None:
    with qtbot.waitSignal(editor.kind_named) as named:
        QTest.keyClicks(editor, "rec: ")
    assert named.args == [NoteKind.RECOMMENDATION]
    assert editor.toPlainText() == ""
    QTest.keyClicks(editor, "Train: a rec: b ")
    assert editor.toPlainText() == "Train: a rec: b "


def offering(editor: NoteEditor) -> list[tuple[str, str]]:
    """Give the editor one finder for each sign and return what was chosen."""
    chosen: list[tuple[str, str]] = []

    def find(text: str) -> list[Suggestion]:
        return (
            [Suggestion(id=f"{text}{place}", title=f"{text} {place}") for place in range(3)] if text != "none" else []
        )

    def write(sign: str, identifier: str) -> str:
        chosen.append((sign, identifier))
        return "" if sign == "+" else f"{sign}{identifier}"

    editor.show()
    editor.set_finders({"#": find, "@": find, "+": find}, write)
    return chosen


def test_letters_after_a_sign_are_looked_up_and_enter_takes_the_choice(editor: NoteEditor) -> None:
    chosen = offering(editor)
    strike(editor, "\U0001f54a said #po")
    assert not editor.popup.isHidden()
    press(editor, Qt.Key.Key_Down)
    press(editor, Qt.Key.Key_Down)
    press(editor, Qt.Key.Key_Up)
    press(editor, Qt.Key.Key_Return)
    assert editor.toPlainText() == "\U0001f54a said #po1 "
    assert chosen == [("#", "po1")]
    assert editor.popup.isHidden()


def test_a_supporter_leaves_no_letters_behind(editor: NoteEditor) -> None:
    chosen = offering(editor)
    QTest.keyClicks(editor, "more training +ur")
    press(editor, Qt.Key.Key_Tab)
    assert editor.toPlainText() == "more training "
    assert chosen == [("+", "ur0")]


def test_a_click_takes_a_suggestion(editor: NoteEditor) -> None:
    chosen = offering(editor)
    QTest.keyClicks(editor, "@ur")
    rectangle = editor.popup.visualRect(editor.popup.suggestions.index(2))
    QTest.mouseClick(
        editor.popup.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, rectangle.center()
    )
    assert chosen == [("@", "ur2")]


def test_escape_and_a_space_put_the_suggestions_away(editor: NoteEditor) -> None:
    offering(editor)
    QTest.keyClicks(editor, "#")
    assert not editor.popup.isHidden()
    press(editor, Qt.Key.Key_Escape)
    assert editor.popup.isHidden()
    QTest.keyClicks(editor, "p")
    assert not editor.popup.isHidden()
    QTest.keyClicks(editor, " x")
    assert editor.popup.isHidden()
    assert editor.toPlainText() == "#p x"
    QTest.keyClicks(editor, " @none")
    assert editor.popup.isHidden()


@pytest.mark.parametrize("typed", ["3+4", "a@b", "C#x", "2 + 2"])
def test_a_sign_within_a_word_asks_nothing(editor: NoteEditor, typed: str) -> None:
    offering(editor)
    QTest.keyClicks(editor, typed)
    assert editor.popup.isHidden()
    assert editor.toPlainText() == typed


def test_what_an_input_method_composes_is_typed_and_looked_up(editor: NoteEditor) -> None:
    offering(editor)
    QTest.keyClicks(editor, "@c")
    event = QInputMethodEvent("^", [])
    QApplication.sendEvent(editor, event)
    event = QInputMethodEvent()
    event.setCommitString("\u00f4")
    QApplication.sendEvent(editor, event)
    assert editor.toPlainText() == "@c\u00f4"
    assert editor.popup.suggestions.rows[0].id == "c\u00f40"


def test_bold_and_italic_by_their_usual_keys(editor: NoteEditor) -> None:
    QTest.keyClicks(editor, "word")
    editor.selectAll()
    press(editor, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert editor.toPlainText() == "**word**"
    editor.selectAll()
    press(editor, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert editor.toPlainText() == "word"
    editor.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(editor, " ")
    press(editor, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(editor, "x")
    assert editor.toPlainText() == "word _x_"


def test_the_editor_claims_bold_before_the_window_takes_the_key(editor: NoteEditor) -> None:
    event = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    event.ignore()
    QApplication.sendEvent(editor, event)
    assert event.isAccepted()


def test_lines_become_a_list_and_lose_it_again_in_one_step(editor: NoteEditor) -> None:
    editor.setPlainText("one\n- two\nthree")
    editor.selectAll()
    mark_lines(editor, "- ")
    assert editor.toPlainText() == "- one\n- two\n- three"
    mark_lines(editor, "- ")
    assert editor.toPlainText() == "one\ntwo\nthree"
    editor.undo()
    assert editor.toPlainText() == "- one\n- two\n- three"


def pasted(editor: NoteEditor, *, html: str = "", text: str = "") -> str:
    data = QMimeData()
    if html:
        data.setHtml(html)
    if text:
        data.setText(text)
    assert editor.canInsertFromMimeData(data)
    editor.insertFromMimeData(data)
    return editor.toPlainText()


def test_a_paste_from_word_keeps_words_and_marks_and_is_one_step(editor: NoteEditor) -> None:
    assert pasted(editor, html="<p>Dear&nbsp;<b>all</b></p><ul><li>one</li></ul>", text="x") == "Dear **all**\n- one"
    editor.undo()
    assert editor.toPlainText() == ""


def test_a_paste_of_plain_text_is_cleaned(editor: NoteEditor) -> None:
    assert pasted(editor, text="a\x0bb\u00a0c\x07") == "a\nb c"


def test_what_is_copied_within_notes_comes_back_unchanged(editor: NoteEditor) -> None:
    editor.setPlainText("  two  spaces\n\n\n\n#x")
    editor.selectAll()
    copied = editor.createMimeDataFromSelection()
    editor.clear()
    editor.insertFromMimeData(copied)
    assert editor.toPlainText() == "  two  spaces\n\n\n\n#x"


def test_without_finders_a_sign_is_a_letter(editor: NoteEditor) -> None:
    QTest.keyClicks(editor, "#ab")
    assert editor.toPlainText() == "#ab"
    assert editor.popup.isHidden()
