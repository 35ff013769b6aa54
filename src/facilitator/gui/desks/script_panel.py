"""Show the chair what to say next, ready to read, and the phrases for other moments."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from facilitator.domain.programme import ListStatus, Session, Timer, TimerKind
from facilitator.gui.forms.ui_chair_desk import Ui_ChairDesk
from facilitator.gui.open_meeting import OpenMeeting
from facilitator.services.chair_script import ChairScript
from facilitator.services.changes import Changes
from facilitator.services.floor import Floor
from facilitator.services.outlook import WayToFit
from facilitator.services.running_names import LANGUAGES
from facilitator.services.script_words import Phrase

_TIMERS = {TimerKind.BREAK: Phrase.SUSPEND, TimerKind.SILENCE: Phrase.SILENCE}


class ScriptPanel(QObject):
    """Keep the script in step with the floor; an announcement stays until the floor changes hands."""

    def __init__(self, form: Ui_ChairDesk, meeting: OpenMeeting, parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        self._meeting = meeting
        self._floor: Floor | None = None
        self._announced: Phrase | WayToFit | None = None
        spoken = [language for language in meeting.meeting.languages if language in LANGUAGES]
        self.language = (*spoken, LANGUAGES[0])[0]
        self._menu = QMenu(form.phrases_button)
        self._menu.aboutToShow.connect(self._fill_menu)
        self._menu.triggered.connect(self._on_chosen)
        form.phrases_button.setMenu(self._menu)
        meeting.hub.changed.connect(self._on_changed)

    @property
    def words(self) -> str:
        """Return what the chair may say now."""
        return self._form.script.text()

    def show_floor(self, floor: Floor) -> None:
        """Show what to say on this floor."""
        before = self._floor
        if before is not None and _turn(before) != _turn(floor):
            self._announced = None
        self._floor = floor
        self._show()

    def announce(self, way: WayToFit) -> None:
        """Show how to announce what has just been decided."""
        self._announced = way
        self._show()

    def say(self, phrase: Phrase) -> None:
        """Show this phrase until the floor changes hands."""
        self._announced = phrase
        self._show()

    def next_language(self) -> None:
        """Go on to the next language of the script."""
        self.language = LANGUAGES[(LANGUAGES.index(self.language) + 1) % len(LANGUAGES)]
        self._show()

    def open_phrases(self) -> None:
        """Open the list of phrases."""
        self._form.phrases_button.showMenu()

    def _script(self, floor: Floor) -> ChairScript:
        meeting = self._meeting
        return ChairScript(
            floor=floor, language=self.language, delegation=meeting.delegation, local_time=meeting.local_time
        )

    def _show(self) -> None:
        if self._floor is None:
            return
        script, announced = self._script(self._floor), self._announced
        if isinstance(announced, WayToFit):
            words = script.announcement(announced)
        else:
            words = script.phrase(announced) if announced is not None else ""
        self._form.script.setText(words or script.now())
        self._form.script_language_button.setText(self.language.upper())
        # The script names those who are next, unless it announces something else.
        self._form.next_up.setVisible(bool(words) or not self._form.script.text())

    def _fill_menu(self) -> None:
        self._menu.clear()
        if self._floor is None:
            return
        script = self._script(self._floor)
        for phrase in Phrase:
            if words := script.phrase(phrase):
                self._menu.addAction(words).setData(phrase)

    def _on_chosen(self, action: QAction) -> None:
        self.say(action.data())

    def _on_changed(self, changes: Changes, _origin: object) -> None:
        """Put the announcement of what has just been decided on view."""
        for change in changes.items:
            before, after = change.before, change.after
            if isinstance(after, Session) and isinstance(before, Session) and after.id == self._meeting.session_id:
                self._on_session(before, after)
            elif isinstance(after, Timer) and before is None and after.kind in _TIMERS:
                self._announced = _TIMERS[after.kind]
        self._show()

    def _on_session(self, before: Session, after: Session) -> None:
        if after.list_closes_at is not None and after.list_closes_at != before.list_closes_at:
            self._announced = Phrase.CLOSES_AT
        elif after.list_status is ListStatus.CLOSED and before.list_status is not ListStatus.CLOSED:
            self._announced = Phrase.CLOSED
        elif after.limits.member_state != before.limits.member_state:
            self._announced = Phrase.LIMIT


def _turn(floor: Floor) -> tuple[str, str]:
    return floor.session.id, floor.current.id if floor.current else ""
