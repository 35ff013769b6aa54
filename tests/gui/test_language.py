"""The interface speaks the language that was asked for; documents speak their own."""

import re
import shutil
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
import translations
from gui.reach import clipped_texts
from gui.stage import OpenWindow, Stage
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QLabel

from facilitator.gui.actions import ACTIONS, MENUS, translated
from facilitator.gui.acts.act import Act
from facilitator.gui.language import LANGUAGE_ACTS, LANGUAGES, chosen_language, sentence_in, speak
from facilitator.gui.main_window import MainWindow
from facilitator.paths import resources_folder
from facilitator.services.reports import outcome_summary

FOREIGN = translations.LANGUAGES
I18N = resources_folder() / "i18n"


@pytest.fixture
def english_again(qapp: QApplication) -> Iterator[QApplication]:
    """Give back the language, the direction and the locale of the other tests."""
    locale = QLocale()
    yield qapp
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(locale)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


class Mirrored(QTranslator):
    """Speak no language: every text between marks, longer than in English and from right to left."""

    def translate(self, _context: str, source: str, _note: str | None = None, _number: int = -1) -> str:
        """Return the text with a third more letters."""
        longer = "\N{HEBREW LETTER BET}" * (len(source) // 3)
        return f"\N{HEBREW LETTER ALEF}{source}{longer}" if source else ""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's own name
        """Say that there is something to ask."""
        return False


def test_every_text_of_the_program_is_in_every_file() -> None:
    assert translations.missing() == []


@pytest.mark.parametrize("code", FOREIGN)
def test_every_text_is_translated_with_the_same_places_to_fill(code: str) -> None:
    done, all_ = translations.progress(I18N / f"facilitator_{code}.ts")
    assert done >= 0.9 * all_
    for message in ET.parse(I18N / f"facilitator_{code}.ts").iter("message"):
        source, target = message.findtext("source") or "", message.findtext("translation") or ""
        if target:
            assert Counter(re.findall(r"\{[^}]*\}", target)) == Counter(re.findall(r"\{[^}]*\}", source)), source


@pytest.mark.parametrize("code", FOREIGN)
def test_the_compiled_file_is_that_of_its_source(code: str, tmp_path: Path) -> None:
    source = shutil.copy(I18N / f"facilitator_{code}.ts", tmp_path)
    translations.run("pyside6-lrelease", "-silent", str(source))
    assert (tmp_path / f"facilitator_{code}.qm").read_bytes() == (I18N / f"facilitator_{code}.qm").read_bytes()


@pytest.mark.parametrize("code", FOREIGN)
@pytest.mark.parametrize("menu", MENUS)
def test_no_two_entries_of_a_foreign_menu_share_a_letter(code: str, menu: str, english_again: QApplication) -> None:
    speak(english_again, code, I18N)
    texts = [translated(row.text) for row in ACTIONS.values() if row.menu == menu]
    letters = Counter(text[text.index("&") + 1].casefold() for text in texts if "&" in text)
    assert [letter for letter, times in letters.items() if times > 1] == []


@pytest.mark.parametrize("code, file", [("es", "Archivo"), ("fr", "Fichier"), ("en", "File")])
def test_the_interface_speaks_that_language_and_so_do_qts_own_texts(
    code: str, file: str, english_again: QApplication
) -> None:
    found = speak(english_again, code, I18N)
    assert translated("File") == file
    assert len(found) == (0 if code == "en" else 2)
    close = {"es": "Cerrar", "fr": "Fermer", "en": ""}[code]
    assert QCoreApplication.translate("QPlatformTheme", "Close").startswith(close)


def test_a_language_without_a_file_leaves_english(english_again: QApplication, tmp_path: Path) -> None:
    assert len(speak(english_again, "es", tmp_path)) <= 1
    assert translated("File") == "File"


def test_the_document_keeps_its_own_language(english_again: QApplication, stage: Stage) -> None:
    with stage.meeting.file.reading() as uow:
        before = outcome_summary(uow).outline
        speak(english_again, "fr", I18N)
        assert outcome_summary(uow).outline == before


@pytest.mark.parametrize(
    "wish, desktop, spoken",
    [("fr", "es_UY", "fr"), ("", "es_UY", "es"), ("", "de_DE", "en"), ("xx", "fr_FR", "en"), ("", "C", "en")],
)
def test_the_wish_goes_before_the_desktop_and_english_after_both(
    wish: str, desktop: str, spoken: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: QLocale(desktop))
    assert chosen_language(wish) == spoken


@pytest.mark.parametrize("act", LANGUAGE_ACTS)
def test_a_language_chosen_is_told_in_that_language_and_spoken_from_the_next_start(
    act: Act, window: MainWindow
) -> None:
    window.acts[act].trigger()
    code = LANGUAGE_ACTS[act]
    assert window.form.notice_bar.words == sentence_in(code)
    assert window._surroundings.state.language == code  # noqa: SLF001 - what the next start will read
    assert [other for other in LANGUAGE_ACTS if window.acts[other].isChecked()] == [act]
    assert set(LANGUAGE_ACTS.values()) == set(LANGUAGES)


def test_from_right_to_left_the_window_is_mirrored_and_nothing_is_cut_off(
    english_again: QApplication, open_window: OpenWindow, meeting_path: Path
) -> None:
    mirrored = Mirrored(english_again)
    english_again.installTranslator(mirrored)
    window = open_window()
    # The window itself sets the direction of its own language.
    english_again.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    window.resize(1680, 950)
    window.files.open_path(meeting_path)
    english_again.processEvents()
    form = window.form
    assert form.chair_button.x() > form.rapporteur_button.x() > form.venue_time.x()
    assert form.chair_button.text().startswith("\N{HEBREW LETTER ALEF}")
    for page in range(form.desks.count()):
        window.go_to_desk(page)
        english_again.processEvents()
        assert clipped_texts(window) == []
    headings = [each for each in window.findChildren(QLabel) if each.property("role") and each.isVisible()]
    assert headings
    window.go_to_desk(0)
    assert window.desks is not None
    chair = window.desks.chair.form
    assert chair.quick_entry.mapToGlobal(chair.quick_entry.rect().topLeft()).x() < window.width() / 2
