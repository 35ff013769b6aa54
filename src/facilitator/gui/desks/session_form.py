"""Edit one session by hand: times at the venue, room, roles, limits, themes, segments."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import Enum
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QSpinBox, QTableWidgetItem, QWidget

from facilitator.domain.faults import RuleBrokenError
from facilitator.domain.ids import new_id
from facilitator.domain.programme import (
    GuidingQuestion,
    OrderPreset,
    Segment,
    SegmentKind,
    Session,
    SessionKind,
    Theme,
    TimeLimits,
)
from facilitator.domain.sitting_presets import PRESETS, preset_of
from facilitator.gui.desks.sitting_form import ATTRIBUTION_WORDS
from facilitator.gui.forms.ui_session_form import Ui_SessionForm
from facilitator.gui.sentences import said
from facilitator.gui.spoken import spoken

_TEXTS = ("code", "title", "room", "presiding_officer", "moderator", "rapporteur")
_LIMITS = ("member_state", "group", "other_organization", "panellist")
_SAME_AS = {
    "member_state": ("observer_state",),
    "other_organization": ("regional_organization", "united_nations_entity", "civil_society", "expert", "other"),
}
KINDS = {SessionKind.SESSION: "Session", SessionKind.CEREMONY: "Ceremony", SessionKind.BREAK: "Break"}
ORDERS = {
    OrderPreset.GROUPS_FIRST: "Groups first",
    OrderPreset.HEADS_OF_STATE_FIRST: "Heads of State first",
    OrderPreset.FIRST_COME: "Order of receipt",
    OrderPreset.LOTS: "Drawn by lot",
    OrderPreset.ALPHABETICAL: "Alphabetical",
}
SEGMENT_KINDS = {
    SegmentKind.OPENING: "Opening",
    SegmentKind.KEYNOTE: "Keynote",
    SegmentKind.PANEL: "Panel",
    SegmentKind.FLOOR: "Floor",
    SegmentKind.WRAP_UP: "Wrap-up",
}
_USUAL_MINUTES = 30
_Choice = TypeVar("_Choice", bound=Enum)


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionParts:
    """Hold what is edited beside the session itself, each in its order: its segments, all themes and questions."""

    segments: tuple[Segment, ...] = ()
    themes: tuple[Theme, ...] = ()
    questions: tuple[GuidingQuestion, ...] = ()


class SessionForm(QWidget):
    """Show a session for editing; `kept` carries it before and after.

    `segmented` carries its segments, `asked` a theme and its guiding questions, when they have changed.
    """

    kept = Signal(object, object)
    segmented = Signal(str, object)
    asked = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_SessionForm()
        self.form.setupUi(self)
        self._session: Session | None = None
        self._parts = SessionParts()
        self._limits = TimeLimits()
        self._zone = ZoneInfo("UTC")
        _fill(self.form.kind, KINDS)
        _fill(self.form.order_preset, ORDERS)
        self.form.custom.addItem(self.tr("As below"), None)
        for preset in PRESETS:
            self.form.custom.addItem(spoken(preset.name), preset.limits)
        self.form.custom.activated.connect(self._take_custom)
        _fill(self.form.attribution, ATTRIBUTION_WORDS)
        self.form.keep.clicked.connect(self.keep)
        for line in self.findChildren(QLineEdit):
            line.returnPressed.connect(self.keep)
        self.form.put_back.clicked.connect(self._show_again)
        self.form.add_segment.clicked.connect(self._add_segment)
        self.form.remove_segment.clicked.connect(self._remove_segment)
        self.form.question_theme.currentIndexChanged.connect(self._show_questions)

    def show_session(self, session: Session, zone: ZoneInfo, parts: SessionParts) -> None:
        """Show the session's facts, at the venue's time whatever the laptop's."""
        self._session, self._zone = session, zone
        self._parts = replace(parts, segments=tuple(sorted(parts.segments, key=lambda each: each.position)))
        form = self.form
        form.zone.setText(self.tr("Times of the venue: {}").format(zone.key))
        for name in _TEXTS:
            self._line(name).setText(getattr(session, name))
            self._line(name).setCursorPosition(0)  # a long title is read from its beginning
        self._show_limits(session.limits)
        custom = preset_of(session.limits)
        form.custom.setCurrentIndex(PRESETS.index(custom) + 1 if custom else 0)
        form.wrap_up_minutes.setValue(session.wrap_up_minutes)
        for edit, moment in (
            (form.start, session.planned_start),
            (form.end, session.planned_end),
            (form.hard_stop, session.hard_stop or session.planned_end),
        ):
            edit.show_moment(moment, self._zone)
        for combo, value in (
            (form.kind, session.kind),
            (form.order_preset, session.order_preset),
            (form.attribution, session.attribution),
        ):
            combo.setCurrentIndex(combo.findData(value))
        tags = {theme.id: theme.tag for theme in parts.themes}
        form.themes.setText(", ".join(tags.get(each, each) for each in session.theme_ids))
        form.segments.setRowCount(0)
        for segment in self._parts.segments:
            self._add_row(segment)
        form.segments.resizeColumnsToContents()
        self._offer_themes(session)

    def _take_custom(self) -> None:
        if (limits := self.form.custom.currentData()) is not None:
            self._show_limits(limits)

    def _show_limits(self, limits: TimeLimits) -> None:
        self._limits = limits
        for name in _LIMITS:
            self._box(name).setValue(getattr(limits, name))

    def keep(self) -> None:
        """Say what has been changed."""
        session = self._session
        if session is None:
            return
        segments, theme_id = self._read_segments(session.id), self.form.question_theme.currentData()
        questions = tuple(filter(None, map(str.strip, self.form.questions.toPlainText().splitlines())))
        try:
            after = self._read(session)  # before anything is written: that shows the whole form anew
        except RuleBrokenError as refusal:
            self.form.hint.setText(said(str(refusal)))
            return
        if segments != self._parts.segments:
            self.segmented.emit(session.id, segments)
        if theme_id and questions != self._questions_of(theme_id):
            self.asked.emit(theme_id, questions)
        if after != session:
            self.kept.emit(session, after)

    def _read(self, session: Session) -> Session:
        form = self.form
        limits = {
            name: self._box(shown).value()
            for shown in _LIMITS
            if self._box(shown).value() != getattr(self._limits, shown)
            for name in (shown, *_SAME_AS.get(shown, ()))
        }
        start = form.start.moment()
        end = form.end.moment(start)
        goes_along = not form.hard_stop.is_changed and session.hard_stop in {None, session.planned_end}
        hard_stop = (session.hard_stop and end) if goes_along else form.hard_stop.moment(start)
        texts: dict[str, Any] = {name: " ".join(self._line(name).text().split()) for name in _TEXTS}
        moved = (start, end) != (session.planned_start, session.planned_end)
        return replace(
            session,
            **texts,
            kind=form.kind.currentData(),
            planned_start=start,
            planned_end=end,
            hard_stop=hard_stop,
            theme_ids=self._theme_ids(),
            attribution=form.attribution.currentData(),
            order_preset=form.order_preset.currentData(),
            limits=replace(self._limits, **limits),
            wrap_up_minutes=form.wrap_up_minutes.value(),
            assumption=session.assumption and not moved,
        )

    def _theme_ids(self) -> tuple[str, ...]:
        """Return the themes whose tags are written; what is no theme is named in the hint and left out."""
        by_tag = {theme.tag.casefold(): theme.id for theme in self._parts.themes}
        tags = [tag.strip().lstrip("#") for tag in self.form.themes.text().split(",") if tag.strip()]
        unknown = [tag for tag in tags if tag.casefold() not in by_tag]
        words = self.tr("No theme bears the tag {}; known: {}.")
        known = ", ".join(theme.tag for theme in self._parts.themes)
        self.form.hint.setText(words.format(", ".join(unknown), known) if unknown else "")
        return tuple(dict.fromkeys(by_tag[tag.casefold()] for tag in tags if tag.casefold() in by_tag))

    def _show_again(self) -> None:
        if self._session is not None:
            self.form.hint.clear()
            self.show_session(self._session, self._zone, self._parts)

    def _offer_themes(self, session: Session) -> None:
        """Offer the themes of the session, whose questions it should answer; all of them where it has none."""
        box = self.form.question_theme
        chosen = box.currentData()
        box.blockSignals(True)
        box.clear()
        for theme in self._parts.themes:
            if theme.id in session.theme_ids or not session.theme_ids:
                box.addItem(f"#{theme.tag}  {theme.title}", theme.id)
        box.setCurrentIndex(max(box.findData(chosen), 0))
        box.blockSignals(False)
        self._show_questions()

    def _show_questions(self, _place: int = 0) -> None:
        theme_id = self.form.question_theme.currentData() or ""
        self.form.questions.setPlainText("\n".join(self._questions_of(theme_id)))
        self.form.questions.setEnabled(bool(theme_id))

    def _questions_of(self, theme_id: str) -> tuple[str, ...]:
        return tuple(each.text for each in self._parts.questions if each.theme_id == theme_id)

    def _add_segment(self) -> None:
        kind = SegmentKind.FLOOR
        self._add_row(
            Segment(
                id=new_id(),
                session_id="",
                position=0,
                kind=kind,
                title=spoken(SEGMENT_KINDS[kind]),
                planned_minutes=_USUAL_MINUTES,
            )
        )
        self.form.segments.resizeColumnsToContents()
        if (kinds := self.form.segments.cellWidget(self.form.segments.rowCount() - 1, 0)) is not None:
            kinds.setFocus()

    def _remove_segment(self) -> None:
        row = self.form.segments.currentRow()
        if row >= 0:
            self.form.segments.removeRow(row)

    def _add_row(self, segment: Segment) -> None:
        table, row = self.form.segments, self.form.segments.rowCount()
        table.insertRow(row)
        kinds = QComboBox(table)
        kinds.setAccessibleName(self.tr("Kind of the segment"))
        _fill(kinds, SEGMENT_KINDS)
        kinds.setCurrentIndex(kinds.findData(segment.kind))
        minutes = QSpinBox(table)
        minutes.setAccessibleName(self.tr("Minutes of the segment"))
        minutes.setMaximum(1_000)
        minutes.setValue(segment.planned_minutes)
        title = QTableWidgetItem(segment.title)
        title.setData(Qt.ItemDataRole.UserRole, segment.id)
        table.setRowHeight(row, kinds.sizeHint().height() + 2 * table.lineWidth())
        table.setCellWidget(row, 0, kinds)
        table.setCellWidget(row, 1, minutes)
        table.setItem(row, 2, title)

    def _read_segments(self, session_id: str) -> tuple[Segment, ...]:
        table = self.form.segments
        found = []
        for row in range(table.rowCount()):
            kinds, minutes, title = table.cellWidget(row, 0), table.cellWidget(row, 1), table.item(row, 2)
            assert isinstance(kinds, QComboBox)
            assert isinstance(minutes, QSpinBox)
            assert title is not None
            found.append(
                Segment(
                    id=title.data(Qt.ItemDataRole.UserRole),
                    session_id=session_id,
                    position=row + 1,
                    kind=kinds.currentData(),
                    title=title.text().strip(),
                    planned_minutes=minutes.value(),
                )
            )
        return tuple(found)

    def _line(self, name: str) -> QLineEdit:
        line: QLineEdit = getattr(self.form, name)
        return line

    def _box(self, name: str) -> QSpinBox:
        box: QSpinBox = getattr(self.form, name)
        return box


def _fill(combo: QComboBox, words: Mapping[_Choice, str]) -> None:
    for value, text in words.items():
        combo.addItem(spoken(text), value)
