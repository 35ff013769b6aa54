"""Each letter of the programme desk leads to one place, whichever language the interface speaks."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from facilitator.gui.forms.ui_import_panel import Ui_ImportPanel
from facilitator.gui.forms.ui_meeting_form import Ui_MeetingForm
from facilitator.gui.forms.ui_programme_desk import Ui_ProgrammeDesk
from facilitator.gui.forms.ui_theme_form import Ui_ThemeForm
from facilitator.gui.language import speak
from facilitator.paths import resources_folder


@pytest.fixture(params=["en", "fr", "es"])
def spoken(request: pytest.FixtureRequest, look: QApplication) -> Iterator[str]:
    translators = speak(look, request.param, resources_folder() / "i18n")
    yield request.param
    for translator in translators:
        look.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(QLocale("en"))


@pytest.mark.parametrize("form", [Ui_ProgrammeDesk, Ui_ImportPanel, Ui_MeetingForm, Ui_ThemeForm])
def test_no_letter_leads_to_two_places(spoken: str, qtbot: QtBot, form: type[Any]) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    form().setupUi(page)
    words = [
        *(each.text() for each in page.findChildren(QLabel)),
        *(each.text() for each in page.findChildren(QPushButton)),
    ]
    letters = [found[1].casefold() for text in words if (found := re.search(r"&(\w)", text))]
    assert len(letters) == len(set(letters)) > 5, (spoken, sorted(letters))
