"""Whoever is new is led through the desks, and everybody can read how they are used."""

import re

import guide_pictures
import pytest
from gui.stage import CONTROL, NO_MODIFIER, SHIFT, Stage
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QTextBrowser

from facilitator.gui.acts.act import Act
from facilitator.gui.dialogs.guide import CHAPTERS
from facilitator.gui.main_window import MainWindow
from facilitator.gui.tour import STEPS
from facilitator.paths import guide_folder


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


def test_the_tour_can_be_ended_and_begun_again(stage: Stage) -> None:
    explanations = stage.window.explanations
    explanations.begin_tour()
    stage.choices["End the tour"].click()
    assert stage.told == ""
    explanations.begin_tour()
    explanations.begin_tour()
    assert explanations.tour is not None
    assert explanations.tour.place == 0


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


@pytest.mark.parametrize("chapter", CHAPTERS)
def test_the_pictures_of_a_chapter_are_there(chapter: str) -> None:
    names = guide_pictures.shown_in(guide_folder() / f"{chapter}.md")
    assert names
    assert [name for name in names if not (guide_folder() / "pictures" / name).is_file()] == []


@pytest.mark.parametrize("chapter", CHAPTERS)
def test_the_keys_that_a_chapter_names_do_something(chapter: str, window: MainWindow) -> None:
    known = {action.shortcut().toString() for action in window.acts.values()} | {"Enter", "#", "Alt"}
    text = (guide_folder() / f"{chapter}.md").read_text("utf-8")
    named = re.findall(r"\*\*((?:Ctrl|Shift|Alt|F\d|Enter)[^*]*)\*\*", text)
    assert named
    assert [key for key in named if key not in known] == []
