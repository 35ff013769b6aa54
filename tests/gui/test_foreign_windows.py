"""The window in French and in Spanish, in the midst of a session, desk by desk: nothing of it stays English."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from fakes import FakeClock
from gui.reach import clipped_texts
from gui.stage import CONTROL, SESSION, OpenWindow, ScriptedDialogue, Stage
from gui.test_every_window import show_one_after_the_other
from PySide6.QtCore import QAbstractListModel, QLocale, QModelIndex, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QTabWidget,
    QWidget,
)

from facilitator.domain.delegations import Delegation, Group
from facilitator.domain.programme import Segment, Session, Theme
from facilitator.gui.desk_set import DESKS
from facilitator.gui.models.speakers_list import name_of
from facilitator.paths import resources_folder
from facilitator.reporting.reporting_verbs import REPORTING_VERBS

I18N = resources_folder() / "i18n"
# Names and codes that are the same in every language, and words that the chair reads aloud in the language chosen.
SAME = {
    "Facilitator",
    "English",
    "Français",
    "Español",
    "Русский",
    "العربية",
    "USD",
    "postgresql+psycopg",
    "I. Introduction",
}
# What is said or written in the language of the meeting or of the report, whichever the interface speaks.
IN_ENGLISH = {"script", "outline", "preview"}
SEPARATORS = (r"\n|\s{2,}", "[·○¶]", ":", r"\d+|(?<=\d) ")
SAME |= {QLocale(code).dayName(day) for code in ("fr", "es") for day in range(1, 8)}
SAME |= {QLocale(code).monthName(month) for code in ("fr", "es") for month in range(1, 13)}
SAME |= {"Défiler vers la gauche", "Défiler vers la droite", "Desplazar hacia la izquierda"}  # Qt's own
SAME |= {"Desplazar hacia la derecha", "II. Summary of discussions"}  # the last is the report's, in its language
# What the report says of itself comes from its own phrases, in the language of the interface.
SAME |= {"liste des orateurs", "lista de oradores"}
SAME |= {"les orateurs de la séance ne peuvent être nommés.", "no se puede nombrar a los oradores de la sesión."}
VERBS = {verb for verbs in REPORTING_VERBS.values() for verb in verbs}


@pytest.fixture(params=["fr", "es"])
def language(look: QApplication, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[str]:
    code: str = request.param
    (tmp_path / "window.ini").write_text(f"[General]\nlanguage={code}\n", "utf-8")
    yield code
    for translator in look.findChildren(QTranslator):
        look.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(QLocale("en"))


@pytest.fixture
def foreign(
    language: str,
    open_window: OpenWindow,
    meeting_path: Path,
    clock: FakeClock,
    dialogue: ScriptedDialogue,
    tmp_path: Path,
) -> Stage:
    assert language
    window = open_window()
    window.files.open_path(meeting_path)
    return Stage(window, clock, dialogue, tmp_path)


def hold_a_session(stage: Stage) -> None:
    """Let a minister, a group and a panellist ask for the floor, and everything happen that rows speak of."""
    stage.meeting.choose_session(SESSION)
    stage.inscribe("urg @g77", "jap", "gha", "panel norw", "sene")
    stage.next_speaker()
    for typed in ("! gha", "? norw"):
        stage.inscribe(typed)
        stage.press(Qt.Key.Key_F7)
    stage.next_speaker(after=400)
    stage.inscribe("reply urg", "urg")
    stage.press(Qt.Key.Key_Delete, CONTROL)
    stage.take_notes()
    stage.note("Units deploy late. #future")
    stage.rest()


def texts_in(code: str) -> re.Pattern[str]:
    """Return what matches every text of the language's file, whatever values stand in it."""
    found = {each.text or "" for each in ET.parse(I18N / f"facilitator_{code}.ts").iter("translation")}
    templates = sorted((text.replace("&", "").strip(" …") for text in found if text.strip()), key=len, reverse=True)
    return re.compile("|".join(r".*?".join(map(re.escape, re.split(r"\{[^}]*\}", text))) for text in templates))


def texts_of(widget: QWidget) -> Iterator[str]:
    yield from (widget.toolTip(), widget.statusTip(), widget.accessibleName(), widget.windowTitle())
    yield widget.accessibleDescription()
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QGroupBox):
        yield widget.title()
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    if isinstance(widget, QTabWidget):
        yield from (widget.tabText(place) for place in range(widget.count()))
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(place) for place in range(widget.count()))
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        model = widget.model()
        for row in range(model.rowCount(QModelIndex())):
            # A model of rows has one column, and keeps how many it has to itself.
            columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())
            yield from (str(model.index(row, column).data() or "") for column in range(columns))


def words_of_the_meeting(stage: Stage) -> set[str]:
    with stage.meeting.file.reading() as uow:
        sessions, themes = uow.all(Session), uow.all(Theme)
        names = [each.names for each in uow.all(Delegation)] + [each.names for each in uow.all(Group)]
        segments = uow.all(Segment)
    own = {each.title for each in sessions} | {each.title for each in themes} | {each.title for each in segments}
    own |= {each.code for each in sessions} | {stage.meeting.file.path.stem, stage.meeting.meeting.title}
    own |= {each.title.partition(":")[0] for each in themes} | {each.tag for each in themes}
    return own | {name for each in names for name in each.known()}


def is_known(text: str, said: re.Pattern[str], separators: tuple[str, ...] = SEPARATORS) -> bool:
    """Return whether a text is of the language, or is made of parts that are."""
    bare = text.strip(" …")
    if not re.search(r"[^\W\d_]{3}", bare) or bare in SAME or said.fullmatch(bare) or said.fullmatch(f"{bare} "):
        return True
    return bool(separators) and all(is_known(part, said, separators[1:]) for part in re.split(separators[0], bare))


def leftovers(stage: Stage, code: str) -> list[str]:
    """Return the window's texts that are not of the language, nor the meeting's own, nor the same in every language."""
    said, own = texts_in(code), sorted(words_of_the_meeting(stage), key=len, reverse=True)
    found: dict[str, None] = {}
    actions = [text for act in stage.window.acts.values() for text in (act.text(), act.toolTip(), act.statusTip())]
    shown = [
        text
        for widget in stage.window.findChildren(QWidget)
        if widget.objectName() not in IN_ENGLISH
        for text in texts_of(widget)
    ]
    for text in [*actions, *shown]:
        bare = re.sub(r"<[^>]*>|\s*\([^)]*\)$", "", text.replace("&", "")).strip(" …")
        if bare in VERBS or said.fullmatch(bare):
            continue
        for word in own:
            bare = bare.replace(word, "")
        if not is_known(bare, said):
            found[text] = None
    return list(found)


def test_no_text_of_the_window_stays_english(foreign: Stage, language: str) -> None:
    hold_a_session(foreign)
    for place in range(len(DESKS)):
        foreign.window.go_to_desk(place)
    left = leftovers(foreign, language)
    assert left == [], "\n".join(left)


def test_a_text_left_english_would_be_found(foreign: Stage, language: str) -> None:
    QLabel("Nothing of this is translated", foreign.window)
    assert leftovers(foreign, language) == ["Nothing of this is translated"]


def test_months_and_delegations_are_named_in_the_language(foreign: Stage, language: str) -> None:
    planned = foreign.meeting.session().planned_start
    expected = {"fr": ("10 décembre 2024", "Allemagne"), "es": ("10 diciembre 2024", "Alemania")}
    germany = name_of(foreign.meeting.delegation("DEU"))
    assert (foreign.meeting.local_time(planned, "%d %B %Y"), germany) == expected[language]


def test_the_custom_of_a_session_is_chosen_in_its_form(foreign: Stage) -> None:
    foreign.meeting.choose_session(SESSION)
    foreign.press(Qt.Key.Key_Comma, CONTROL)
    assert foreign.forms.sitting.form.preset.currentIndex() == 1


def test_no_word_of_any_window_is_cut_off_in_it(foreign: Stage) -> None:
    hold_a_session(foreign)
    while foreign.window.look._appearance.scale < 150:  # noqa: SLF001 - what is shown
        foreign.window.look.larger()
    foreign.window.resize(1366, 700)
    cut: dict[str, None] = {}
    for shown in show_one_after_the_other(foreign):
        for _ in range(3):
            QApplication.processEvents()
        cut |= dict.fromkeys(clipped_texts(shown))
    assert list(cut) == []
