"""Check the spelling with the dictionaries that are there, and with none."""

import sys
from pathlib import Path

import pytest
from gui.stage import strike
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from facilitator.gui import spelling
from facilitator.gui.spelling import Speller, dictionary_folders, find_dictionaries, load_speller
from facilitator.gui.widgets.note_editor import NoteEditor
from facilitator.gui.widgets.spelling_lines import SpellingLines

ENGLISH = frozenset({"the", "peace", "peacekeeping", "don't"})


@pytest.fixture
def editor(qtbot: QtBot) -> NoteEditor:
    """Return a shown editor."""
    made = NoteEditor()
    qtbot.addWidget(made)
    made.resize(400, 200)
    made.show()
    return made


def underlined(editor: NoteEditor) -> list[str]:
    return [each.cursor.selectedText() for each in editor.extraSelections()]


def a_dictionary(folder: Path, name: str, *, whole: bool = True) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.dic").write_text("2\npeace\nkeeping\n", encoding="utf-8")
    if whole:
        (folder / f"{name}.aff").write_text("SET UTF-8\n", encoding="utf-8")
    return folder / f"{name}.dic"


def test_unknown_words_are_underlined_when_the_hands_rest(editor: NoteEditor) -> None:
    lines = SpellingLines(editor)
    lines.use(Speller({"en": ENGLISH.__contains__}))
    strike(editor, "\U0001f54a the peece #themme @pece XYZQ don\u2019t x")
    assert underlined(editor) == []
    assert lines.soon.isActive()
    lines.soon.timeout.emit()
    assert underlined(editor) == ["peece"]


def test_the_word_being_typed_is_left_in_peace(editor: NoteEditor) -> None:
    lines = SpellingLines(editor)
    lines.use(Speller({"en": ENGLISH.__contains__}))
    QTest.keyClicks(editor, "the peec")
    lines.check()
    assert underlined(editor) == []


def test_only_what_can_be_seen_is_checked(editor: NoteEditor) -> None:
    lines = SpellingLines(editor)
    editor.setPlainText("\n".join(f"wrong{'abcdefghij'[place % 10]}" for place in range(500)))
    lines.use(Speller({"en": ENGLISH.__contains__}))
    assert 0 < len(underlined(editor)) < 60


def test_without_a_speller_nothing_is_underlined_and_nothing_waits(editor: NoteEditor) -> None:
    lines = SpellingLines(editor)
    lines.use(Speller({"en": ENGLISH.__contains__}))
    QTest.keyClicks(editor, "peece x")
    lines.check()
    lines.use(None)
    QTest.keyClicks(editor, "peece x")
    assert underlined(editor) == []
    assert not lines.soon.isActive()
    assert lines.speller is None


def test_names_of_the_meeting_are_known() -> None:
    speller = Speller({"en": ENGLISH.__contains__})
    speller.know(["C\u00f4te d'Ivoire", "Jean-Pierre Lacroix", "Kyrgyzstan"])
    assert all(speller.knows(word) for word in ("C\u00f4te", "d'Ivoire", "Lacroix", "lacroix", "Kyrgyzstan's"))
    assert not speller.knows("Lakroix")


def test_the_preferred_country_of_each_language_is_taken(tmp_path: Path) -> None:
    british = a_dictionary(tmp_path / "a", "en_GB")
    a_dictionary(tmp_path / "a", "en_AU")
    french = a_dictionary(tmp_path / "b", "fr-classique")
    a_dictionary(tmp_path / "b", "es_ES", whole=False)
    a_dictionary(tmp_path / "b", "de_DE")
    assert find_dictionaries((tmp_path / "a", tmp_path / "b", tmp_path / "gone")) == {"en": british, "fr": french}


def test_hunspell_reads_what_lies_in_the_folders(tmp_path: Path) -> None:
    a_dictionary(tmp_path, "fr_FR")
    speller = load_speller((tmp_path,))
    assert speller is not None
    assert speller.languages == ("fr",)
    assert speller.knows("peace")
    assert not speller.knows("peece")


class Enchant:
    """Be the other library, with one dictionary of ours and one of nobody's."""

    @staticmethod
    def list_languages() -> list[str]:
        return ["es_UY", "de_DE"]

    class Dict:
        def __init__(self, tag: str) -> None:
            assert tag == "es_UY"

        @staticmethod
        def check(word: str) -> bool:
            return word == "paz"


def test_enchant_stands_in_where_hunspell_is_missing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(spelling, "_library", {"enchant": Enchant}.get)
    speller = load_speller((tmp_path / "none",))
    assert speller is not None
    assert speller.knows("paz")


def test_with_neither_library_nobody_checks(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(spelling, "LANGUAGES", ("xx",))
    assert load_speller((tmp_path / "nothing",)) is None


@pytest.mark.parametrize("platform", ["linux", "darwin", "win32"])
def test_every_system_has_its_folders(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, platform: str) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    folders = dictionary_folders(tmp_path, tmp_path)
    assert folders[0] == tmp_path / "dictionaries"
    assert folders[-1].joinpath("en_US.dic").is_file()
