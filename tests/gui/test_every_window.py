"""Every window, panel, form and dialog, also what is built only when asked for: named, reached by Tab, not cut off."""

import pkgutil
from collections.abc import Iterator
from functools import cached_property
from importlib import import_module

import pytest
from gui.reach import clipped_texts, silent_or_roleless, tab_stops
from gui.stage import Stage
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTabWidget, QWidget

from facilitator import gui
from facilitator.gui.acts.act import Act
from facilitator.gui.desk_set import DESKS, desk_of
from facilitator.gui.desks.chair_forms import ChairForms
from facilitator.gui.lock_screen import LockScreen
from facilitator.gui.widgets.inline_form import InlineForm

# The empty window that everything stands in, the drawing library's own, and what is never seen.
BESIDE = {"WindowFrame", "FigurePlot", "FormGap"}
# What the chair's desk builds when it is first opened.
CHAIR_FORMS = [name for name, value in vars(ChairForms).items() if isinstance(value, cached_property)]


def show_one_after_the_other(stage: Stage) -> Iterator[QWidget]:
    """Open whatever can be opened, and yield what is new on the screen."""
    window, desks = stage.window, stage.desks
    window.explanations.offer_tour()
    yield window
    for place, name in enumerate(DESKS):
        window.go_to_desk(place)
        desk = desks.desk(name)
        yield desk
        for tabs in desk.findChildren(QTabWidget):
            for page in range(tabs.count()):
                tabs.setCurrentIndex(page)
                yield tabs
        if name == "chair":
            assert all(getattr(stage.forms, each) for each in CHAIR_FORMS)
        for form in desk.findChildren(InlineForm):
            form.show()
            yield form
            form.hide()
    yield from panels(stage)
    yield from windows(stage)
    window.close_meeting()
    QApplication.processEvents()
    yield window


def panels(stage: Stage) -> Iterator[QWidget]:
    """Open what acts open inside the window."""
    window = stage.window
    stage.dialogue.to_open = stage.folder / "people.csv"
    stage.dialogue.to_open.write_text("Country,Name\nUruguay,Ana\nNowhere,Bo\n", "utf-8")
    for act in (Act.ROLL_CALL, Act.CHAIR_NOTES, Act.PROPOSE, Act.LADDER, Act.TEMPLATE, Act.FIND_NOTES, Act.REVISIONS):
        window.go_to_desk(DESKS.index(desk_of(act)))
        window.acts[act].trigger()
        yield window
    window.go_to_desk(DESKS.index("rapporteur"))
    stage.type_into(stage.rapporteur.editor, " #fu")
    stage.desks.hub_stands.emit("With the hub", "Two laptops are here")
    yield window
    window.go_to_desk(DESKS.index("programme"))
    for act in (Act.EDIT_THEMES, Act.EDIT_MEETING, Act.IMPORT_DELEGATIONS, Act.SAFETY):
        window.acts[act].trigger()
        yield window
    window.go_to_desk(0)
    stage.type_into(stage.chair.quick_entry.line, "uru")
    yield window
    cover = LockScreen(window)
    cover.ask("The meeting is locked.", may_leave=True)
    yield cover
    cover.wait("Something is done.", lambda: None)
    yield cover
    cover.put_away()


def windows(stage: Stage) -> Iterator[QWidget]:
    """Open the windows beside it."""
    window, desks = stage.window, stage.desks
    window.explanations.show_keys()
    window.explanations.show_guide()
    desks.room.open_room()
    desks.room.open_podium()
    window.go_to_desk(1)
    window.acts[Act.SUMMING_UP].trigger()
    yield from (each for each in QApplication.topLevelWidgets() if each.isVisible() and each is not window)


@pytest.fixture
def busy(stage: Stage) -> Stage:
    """Return a window on which somebody speaks, others wait and a note has been begun."""
    stage.inscribe("urg", "jap", "gha")
    stage.next_speaker()
    stage.take_notes()
    stage.note("Units deploy late. #future")
    stage.rest()
    return stage


def own_widgets() -> set[str]:
    """Return the name of every class of the program that is shown."""
    modules = pkgutil.walk_packages(gui.__path__, f"{gui.__name__}.")
    found = {
        value
        for module in modules
        if ".forms" not in module.name
        for value in vars(import_module(module.name)).values()
        if isinstance(value, type) and issubclass(value, QWidget) and value.__module__.startswith(gui.__name__)
    }
    return {each.__name__ for each in found} - BESIDE


def test_every_part_of_every_window_has_a_role_and_a_name(busy: Stage) -> None:
    seen: set[str] = set()
    for shown in show_one_after_the_other(busy):
        QApplication.processEvents()
        assert silent_or_roleless(shown) == [], shown
        parts = [each for each in (shown, *shown.findChildren(QWidget)) if each.isVisible()]
        seen |= {base.__name__ for each in parts for base in type(each).__mro__}
    assert own_widgets() - seen == set()


def test_tab_reaches_every_control_of_every_form(busy: Stage) -> None:
    for shown in show_one_after_the_other(busy):
        if isinstance(shown, InlineForm):
            QApplication.processEvents()
            wanted, reached = tab_stops(shown), set()
            first = next(iter(wanted))
            first.setFocus()
            for _ in range(3 * len(wanted) + 60):
                reached.add(QApplication.focusWidget())
                QTest.keyClick(busy.window.windowHandle(), Qt.Key.Key_Tab)
            assert {each.objectName() for each in wanted - reached} == set(), type(shown).__name__


@pytest.mark.parametrize("scale", [100, 200])
def test_no_word_of_any_window_is_cut_off(busy: Stage, scale: int) -> None:
    while busy.window.look._appearance.scale < scale:  # noqa: SLF001 - what is shown
        busy.window.look.larger()
    busy.window.resize(1366, 700)
    cut: dict[str, None] = {}
    for shown in show_one_after_the_other(busy):
        for _ in range(3):
            QApplication.processEvents()
        cut |= dict.fromkeys(clipped_texts(shown))
    assert list(cut) == []
