"""What looks like HTML is shown as it was written, wherever it comes from."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from gui.stage import Stage
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import Qt as QtOfTexts
from PySide6.QtWidgets import QAbstractItemView, QLabel, QTreeView, QWidget

import facilitator.gui
from facilitator.domain.delegations import Delegation, Names
from facilitator.domain.meeting import Meeting
from facilitator.domain.notes import Note
from facilitator.domain.programme import GuidingQuestion, Session, Theme
from facilitator.gui.acts.act import Act
from facilitator.gui.plain_texts import PlainLabel, plain_tip

MARKUP = "<img src='file:///etc/passwd'><b>Bold</b>"
SOURCES = [each for each in Path(facilitator.gui.__file__).parent.rglob("*.py") if each.parent.name != "forms"]


def test_a_tool_tip_shows_what_looks_like_html_as_it_is() -> None:
    assert plain_tip("Session 2 & 3") == "Session 2 & 3"
    assert plain_tip(MARKUP) == "<p>&lt;img src=&#x27;file:///etc/passwd&#x27;&gt;&lt;b&gt;Bold&lt;/b&gt;</p>"


def test_labels_and_tool_tips_are_made_in_the_plain_way_alone() -> None:
    found = []
    for source in SOURCES:
        for line in source.read_text("utf-8").splitlines():
            is_own = source.name in {"plain_texts.py", "house_rules.py", "actions.py"}
            if not is_own and (
                re.search(r"\bQLabel\b[()]|\(QLabel\b", line) or ("setToolTip(" in line and "plain_tip(" not in line)
            ):
                found.append(f"{source.name}: {line.strip()}")
    assert found == []


def hostile(stage: Stage) -> None:
    """Let every name and text of the meeting look like HTML, as a file from strangers can."""
    texts: dict[type[Any], tuple[str, ...]] = {
        Meeting: ("title",),
        Session: ("title", "room"),
        Theme: ("title",),
        GuidingQuestion: ("text",),
        Delegation: ("running_text",),
        Note: ("text",),
    }
    stage.inscribe("urg")
    stage.take_notes()
    stage.note("Words of Uruguay")
    stage.rest()
    with stage.meeting.file.writing("name") as uow:
        for kind, names in texts.items():
            for record in uow.all(kind):
                known = {name: MARKUP for name in names if hasattr(record, name)}
                if isinstance(record, Delegation):
                    record = replace(record, names=Names(MARKUP))  # noqa: PLW2901 - the same delegation
                uow.put(replace(record, **known))
    path = stage.meeting.file.path.rename(stage.meeting.file.path.with_name("<b>bold<b>.facilitator"))
    stage.window.close_meeting()
    stage.window.files.open_path(path)


def widgets(stage: Stage) -> Iterator[QWidget]:
    """Return every widget after every desk and panel has been shown."""
    for place in range(6):
        stage.window.go_to_desk(place)
    for act in (Act.SAFETY, Act.ROOM_SCREEN, Act.PODIUM_SCREEN, Act.PREPARE_EXCHANGE):
        stage.window.acts[act].trigger()
    yield from stage.window.findChildren(QWidget)
    for screen in stage.desks.room.screens.values():
        yield from screen.findChildren(QWidget)


def tips_of(view: QAbstractItemView, parent: QModelIndex) -> Iterator[str]:
    """Return the tool tips of the rows of a list or tree."""
    model = view.model()
    for row in range(model.rowCount(parent)):
        for column in range(4):
            if (index := model.index(row, column, parent)).isValid():
                yield str(index.data(Qt.ItemDataRole.ToolTipRole) or "")
        if isinstance(view, QTreeView):
            yield from tips_of(view, model.index(row, 0, parent))


def test_names_that_look_like_html_are_shown_letter_by_letter_on_every_desk(stage: Stage) -> None:
    hostile(stage)
    stage.dialogue.to_save = stage.folder / "<i>stick</i>.exchange"
    labels, tips = [], []
    for widget in widgets(stage):
        tips.append(widget.toolTip())
        if isinstance(widget, QLabel):
            labels.append(widget)
        if isinstance(widget, QAbstractItemView):
            tips.extend(tips_of(widget, QModelIndex()))
    assert len(labels) > 40
    rich = [each for each in labels if each.textFormat() is not Qt.TextFormat.PlainText]
    assert [(type(each.parent()).__name__, each.objectName()) for each in rich] == []
    assert sum(MARKUP in each.text() for each in labels) > 1
    assert sum("&lt;img" in tip for tip in tips) > 1
    assert [tip for tip in tips if QtOfTexts.mightBeRichText(tip) and "&lt;" not in tip] == []
    assert [tip for tip in tips if "<img" in tip or "<b>" in tip] == []


def test_a_label_made_by_hand_is_plain_from_its_beginning() -> None:
    assert PlainLabel(MARKUP).textFormat() is Qt.TextFormat.PlainText
