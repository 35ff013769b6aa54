"""Whoever is new is led through the desks, and everybody can read how they are used."""

import re
import xml.etree.ElementTree as ET

import guide_pictures
import pytest
from gui.stage import CONTROL, NO_MODIFIER, SHIFT, OpenWindow, Stage
from PySide6.QtCore import QLocale, Qt, QUrl
from PySide6.QtGui import QImage, QKeySequence, QTextDocument
from PySide6.QtWidgets import QApplication, QTextBrowser
from pytestqt.qtbot import QtBot

from facilitator.gui.acts.act import Act
from facilitator.gui.background import ThreadedBackground
from facilitator.gui.dialogs.guide import CHAPTERS, Guide
from facilitator.gui.main_window import MainWindow
from facilitator.gui.tour import STEPS
from facilitator.paths import guide_folder, resources_folder


def test_the_tour_goes_on_when_its_user_does_what_it_says(stage: Stage) -> None:
    stage.window.acts[Act.TOUR].trigger()
    explanations = stage.window.explanations
    assert explanations.tour is not None
    assert stage.told.startswith(f"Tour, 1 of {len(STEPS)}:")
    stage.inscribe("urg", "jap", "gha")
    stage.choices["Go on"].click()
    assert "press F5" in stage.told
    stage.press(Qt.Key.Key_2, CONTROL)
    assert explanations.tour.place == 1, "another act does not lead on"
    stage.press(Qt.Key.Key_F5)
    stage.press(Qt.Key.Key_2, CONTROL)
    assert "#future" in stage.told
    stage.choices["Go on"].click()
    for key, modifier in ((Qt.Key.Key_1, CONTROL), (Qt.Key.Key_F7, NO_MODIFIER)):
        stage.press(key, modifier)
    stage.press(Qt.Key.Key_3, CONTROL)
    stage.press(Qt.Key.Key_4, CONTROL)
    assert "F1" in stage.told
    stage.press(Qt.Key.Key_F1)
    assert explanations.tour.place == -1
    stage.press(Qt.Key.Key_1, CONTROL)
    assert explanations.tour.place == -1


def test_the_tour_follows_who_does_what_it_says_without_pressing_its_button(stage: Stage) -> None:
    stage.window.explanations.begin_tour()
    tour = stage.window.explanations.tour
    assert tour is not None
    stage.inscribe("urg", "jap")
    stage.press(Qt.Key.Key_F5)
    assert tour.place == 2, "it asks for the rapporteur's desk now"
    stage.press(Qt.Key.Key_2, CONTROL)
    stage.note("Units deploy late. #future")
    stage.press(Qt.Key.Key_1, CONTROL)
    assert tour.place == 5, "it asks for the end of the intervention now"


def test_the_tour_can_be_ended_and_begun_again(stage: Stage) -> None:
    explanations = stage.window.explanations
    explanations.begin_tour()
    stage.choices["End the tour"].click()
    assert stage.told == ""
    explanations.begin_tour()
    explanations.begin_tour()
    assert explanations.tour is not None
    assert explanations.tour.place == 0


def test_the_tour_begins_when_its_meeting_has_been_opened_in_the_background(
    open_window: OpenWindow, look: QApplication, qtbot: QtBot
) -> None:
    window = open_window(ThreadedBackground(look))
    window.explanations.begin_tour()
    assert window.explanations.tour is None, "the meeting is still being opened"
    qtbot.waitUntil(lambda: window.desks is not None)
    assert window.form.notice_bar.words.startswith("Tour, 1 of")


def test_the_tour_is_offered_once(window: MainWindow) -> None:
    window.explanations.offer_tour()
    assert window.form.notice_bar.words.startswith("Is this your first time here?")
    window.form.notice_bar.dismiss()
    window.explanations.offer_tour()
    assert window.form.notice_bar.words == ""


def test_the_guide_has_a_chapter_for_each_of_the_three(stage: Stage) -> None:
    stage.press(Qt.Key.Key_F1, SHIFT)
    guide = stage.window.explanations.guide
    assert guide is not None
    assert guide.isVisible()
    pages = [guide.chapters.widget(place) for place in range(guide.chapters.count())]
    assert len(pages) == len(CHAPTERS) == 4
    for page in pages:
        assert isinstance(page, QTextBrowser)
        assert len(page.toPlainText()) > 800
    stage.press(Qt.Key.Key_F1, SHIFT)
    assert stage.window.explanations.guide is guide


def test_the_guide_shows_the_pictures_that_its_chapters_name(stage: Stage) -> None:
    stage.window.explanations.show_guide()
    guide = stage.window.explanations.guide
    assert guide is not None
    for place, chapter in enumerate(CHAPTERS):
        page = guide.chapters.widget(place)
        assert isinstance(page, QTextBrowser)
        for name in guide_pictures.shown_in(guide_folder() / f"{chapter}.md"):
            shown = page.document().resource(QTextDocument.ResourceType.ImageResource, QUrl(f"pictures/{name}"))
            assert isinstance(shown, QImage), name
            assert 2 * guide.chapters.width() > shown.width() > guide.chapters.width()


GUIDES = {"en": guide_folder(), "fr": guide_folder() / "fr", "es": guide_folder() / "es"}
EVERY = [(language, chapter) for language in GUIDES for chapter in CHAPTERS]


def chapter_of(language: str, chapter: str) -> str:
    return (GUIDES[language] / f"{chapter}.md").read_text("utf-8")


@pytest.mark.parametrize("language, chapter", EVERY)
def test_the_pictures_of_a_chapter_are_there(language: str, chapter: str) -> None:
    names = guide_pictures.shown_in(GUIDES[language] / f"{chapter}.md")
    assert names
    assert [name for name in names if not (GUIDES[language] / "pictures" / name).is_file()] == []


@pytest.mark.parametrize("language, chapter", EVERY)
def test_the_keys_that_a_chapter_names_do_something(language: str, chapter: str, window: MainWindow) -> None:
    known = {action.shortcut().toString() for action in window.acts.values()} | {"Enter", "#", "Alt"}
    named = re.findall(r"\*\*((?:Ctrl|Shift|Alt|F\d|Enter)[^*]*)\*\*", chapter_of(language, chapter))
    assert named
    assert [key for key in named if key not in known] == []


@pytest.mark.parametrize("language, chapter", EVERY)
def test_what_a_chapter_calls_by_name_is_called_so_on_the_screen(language: str, chapter: str) -> None:
    messages = ET.parse(resources_folder() / "i18n" / f"facilitator_{'fr' if language == 'en' else language}.ts")
    field = "source" if language == "en" else "translation"
    said = [(each.findtext(field) or "").replace("&", "") for each in messages.iter("message")]
    named = re.findall(r"(?<!\*)\*([^*\n]+)\*(?!\*)", chapter_of(language, chapter))
    assert [name for name in named if not any(text.startswith(name) for text in said)] == []


@pytest.mark.parametrize("chapter", CHAPTERS)
def test_a_chapter_says_the_same_in_every_language(chapter: str) -> None:
    english, *others = (chapter_of(language, chapter) for language in GUIDES)
    shapes = (r"^#+ ", r"^\|", r"^- ", r"!\[", r"^\S")
    for other in others:
        assert [len(re.findall(shape, other, re.MULTILINE)) for shape in shapes] == [
            len(re.findall(shape, english, re.MULTILINE)) for shape in shapes
        ]


def test_the_guide_speaks_the_language_of_the_screen_and_writes_keys_as_its_menus_do(window: MainWindow) -> None:
    QLocale.setDefault(QLocale("fr"))
    guide = Guide(guide_folder(), window)
    QLocale.setDefault(QLocale("en"))
    page = guide.chapters.widget(0)
    assert isinstance(page, QTextBrowser)
    assert page.toPlainText().startswith("Pour la présidence")
    assert QKeySequence("Ctrl+Shift+Del").toString(QKeySequence.SequenceFormat.NativeText) in page.toPlainText()
