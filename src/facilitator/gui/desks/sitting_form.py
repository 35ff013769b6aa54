"""Change how a session is held: its limits, clock, plan and presiding officer, inside the desk."""

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QTime
from PySide6.QtWidgets import QSpinBox, QTimeEdit, QWidget

from facilitator.domain.attribution import Attribution
from facilitator.domain.programme import ClockMode, ClockSettings, Session, TimeLimits
from facilitator.domain.sitting_presets import PRESETS, preset_of
from facilitator.gui.forms.ui_sitting_form import Ui_SittingForm
from facilitator.gui.spoken import spoken
from facilitator.gui.widgets.inline_form import InlineForm
from facilitator.services.commands.sitting import SetAttribution, SetLimits, SetPlan, SetPresidingOfficer

_LIMITS = ("member_state", "group", "other_organization", "panellist", "first_reply", "second_reply", "replies")
_WARNINGS = ("first_warning", "second_warning", "grace")
# One figure in the form stands for several categories of the same standing.
_SAME_AS = {
    "member_state": ("observer_state",),
    "other_organization": ("regional_organization", "united_nations_entity", "civil_society", "expert", "other"),
}

ATTRIBUTION_WORDS = {
    Attribution.NAMED: "By name",
    Attribution.GROUP: "By group only",
    Attribution.QUANTIFIED: "By number only",
    Attribution.NONE: "Not at all",
}
MODE_WORDS = {
    ClockMode.COUNTDOWN: "Counts down",
    ClockMode.COUNT_UP: "Counts up",
    ClockMode.CLOCK_ONLY: "Time of day",
}


class SittingForm(InlineForm):
    """Ask for limits, warnings, plan and presiding officer; `wanted` carries one command after the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_SittingForm()
        self.form.setupUi(self)
        self.form.preset.addItem(self.tr("As below"), None)
        for preset in PRESETS:
            self.form.preset.addItem(spoken(preset.name), preset.limits)
        for mode, words in MODE_WORDS.items():
            self.form.mode.addItem(spoken(words), mode)
        for attribution, words in ATTRIBUTION_WORDS.items():
            self.form.attribution.addItem(spoken(words), attribution)
        self._session: Session | None = None
        self._base = TimeLimits()
        self._zone = ZoneInfo("UTC")
        self.form.preset.activated.connect(self._take_preset)
        self.form.has_hard_stop.toggled.connect(self.form.hard_stop.setEnabled)
        self.form.keep.clicked.connect(self._keep)
        self.form.put_away.clicked.connect(self.hide)
        self.form.presiding.returnPressed.connect(self._keep)
        self.hide()

    def ask(self, session: Session, zone: ZoneInfo) -> None:
        """Open with the session's figures; times are the venue's."""
        self._session, self._zone = session, zone
        self._show_limits(session.limits)
        known = preset_of(session.limits)
        self.form.preset.setCurrentIndex(PRESETS.index(known) + 1 if known else 0)
        self.form.mode.setCurrentIndex(self.form.mode.findData(session.clock_settings.mode))
        for name in _WARNINGS:
            self._box(name).setValue(getattr(session.clock_settings, name))
        self._write(self.form.planned_end, session.planned_end)
        self.form.has_hard_stop.setChecked(session.hard_stop is not None)
        self.form.hard_stop.setEnabled(session.hard_stop is not None)
        self._write(self.form.hard_stop, session.hard_stop or session.planned_end)
        self.form.wrap_up.setValue(session.wrap_up_minutes)
        self.form.presiding.setText(session.presiding_officer)
        self.form.attribution.setCurrentIndex(list(ATTRIBUTION_WORDS).index(session.attribution))
        self.show()
        self.form.member_state.setFocus()

    def _take_preset(self) -> None:
        limits = self.form.preset.currentData()
        if limits is not None:
            self._show_limits(limits)

    def _show_limits(self, limits: TimeLimits) -> None:
        self._base = limits
        for name in _LIMITS:
            self._box(name).setValue(getattr(limits, name))

    def _keep(self) -> None:
        if (session := self._session) is None:
            return
        self._keep_limits(session)
        self._keep_plan(session)
        if self.form.presiding.text().strip() != session.presiding_officer:
            self.wanted.emit(SetPresidingOfficer(session_id=session.id, name=self.form.presiding.text()))
        if self.form.attribution.currentData() is not session.attribution:
            self.wanted.emit(SetAttribution(session_id=session.id, attribution=self.form.attribution.currentData()))
        self.hide()

    def _keep_limits(self, session: Session) -> None:
        changed: dict[str, int] = {}
        for name in _LIMITS:
            value = self._box(name).value()
            if value != getattr(self._base, name):
                changed.update(dict.fromkeys((name, *_SAME_AS.get(name, ())), value))
        limits = replace(self._base, **changed)
        warnings = {name: self._box(name).value() for name in _WARNINGS}
        settings = ClockSettings(**warnings, mode=self.form.mode.currentData())
        if (limits, settings) != (session.limits, session.clock_settings):
            self.wanted.emit(SetLimits(session_id=session.id, limits=limits, clock_settings=settings))

    def _keep_plan(self, session: Session) -> None:
        end = self._read(self.form.planned_end, session.planned_end)
        stop = None
        if self.form.has_hard_stop.isChecked():
            stop = self._read(self.form.hard_stop, session.hard_stop or session.planned_end)
        wrap_up = self.form.wrap_up.value()
        if (end, stop, wrap_up) != (session.planned_end, session.hard_stop, session.wrap_up_minutes):
            plan = SetPlan(session_id=session.id, planned_end=end, hard_stop=stop, wrap_up_minutes=wrap_up)
            self.wanted.emit(plan)

    def _write(self, box: QTimeEdit, moment: datetime) -> None:
        local = moment.astimezone(self._zone)
        box.setTime(QTime(local.hour, local.minute))

    def _read(self, box: QTimeEdit, before: datetime) -> datetime:
        """Return the typed time nearest to what it was before: an edit may cross midnight."""
        local = before.astimezone(self._zone)
        typed = box.time()
        if (local.hour, local.minute) == (typed.hour(), typed.minute()):
            return before
        edited = local.replace(hour=typed.hour(), minute=typed.minute(), second=0, microsecond=0)
        nearest = min((edited + timedelta(days=days) for days in (-1, 0, 1)), key=lambda each: abs(each - local))
        return nearest.astimezone(before.tzinfo)

    def _box(self, name: str) -> QSpinBox:
        box: QSpinBox = getattr(self.form, name)
        return box
