"""Change the limits of a session and who presides, inside the desk."""

from dataclasses import fields, replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QSpinBox, QWidget

from facilitator.domain.attribution import Attribution
from facilitator.domain.programme import ClockSettings, Session
from facilitator.gui.forms.ui_sitting_form import Ui_SittingForm
from facilitator.services.commands.sitting import SetAttribution, SetLimits, SetPresidingOfficer

_LIMITS = ("member_state", "group", "other_organization", "panellist", "first_reply", "second_reply")
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


class SittingForm(QFrame):
    """Ask for limits, warnings and the presiding officer; `wanted` carries one command after the other."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_SittingForm()
        self.form.setupUi(self)
        for attribution, words in ATTRIBUTION_WORDS.items():
            self.form.attribution.addItem(words, attribution)
        self._session: Session | None = None
        self.form.keep.clicked.connect(self._keep)
        self.form.put_away.clicked.connect(self.hide)
        self.form.presiding.returnPressed.connect(self._keep)
        self.hide()

    def ask(self, session: Session) -> None:
        """Open with the session's figures."""
        self._session = session
        for name in _LIMITS:
            self._box(name).setValue(getattr(session.limits, name))
        for field in fields(ClockSettings):
            self._box(field.name).setValue(getattr(session.clock_settings, field.name))
        self.form.presiding.setText(session.presiding_officer)
        self.form.attribution.setCurrentIndex(list(ATTRIBUTION_WORDS).index(session.attribution))
        self.show()
        self.form.member_state.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Put the form away on Escape."""
        if event.matches(QKeySequence.StandardKey.Cancel):
            self.hide()
        else:
            super().keyPressEvent(event)

    def _keep(self) -> None:
        session = self._session
        if session is None:
            return
        changed: dict[str, int] = {}
        for name in _LIMITS:
            value = self._box(name).value()
            if value != getattr(session.limits, name):
                changed.update(dict.fromkeys((name, *_SAME_AS.get(name, ())), value))
        settings = ClockSettings(**{field.name: self._box(field.name).value() for field in fields(ClockSettings)})
        limits = replace(session.limits, **changed)
        if (limits, settings) != (session.limits, session.clock_settings):
            self.wanted.emit(SetLimits(session_id=session.id, limits=limits, clock_settings=settings))
        if self.form.presiding.text().strip() != session.presiding_officer:
            self.wanted.emit(SetPresidingOfficer(session_id=session.id, name=self.form.presiding.text()))
        if self.form.attribution.currentData() is not session.attribution:
            self.wanted.emit(SetAttribution(session_id=session.id, attribution=self.form.attribution.currentData()))
        self.hide()

    def _box(self, name: str) -> QSpinBox:
        box: QSpinBox = getattr(self.form, name)
        return box
