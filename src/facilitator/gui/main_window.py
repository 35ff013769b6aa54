"""Hold the three desks in one window: menus, desks, notices, the saved time."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QActionGroup, QCloseEvent
from PySide6.QtWidgets import QApplication, QMainWindow

from facilitator.gui.actions import ACTIONS, MENUS, make_actions, translated
from facilitator.gui.acts.act import Act
from facilitator.gui.appearance import Appearance
from facilitator.gui.beginning import Beginning
from facilitator.gui.explanations import Explanations
from facilitator.gui.file_acts import FileActs
from facilitator.gui.forms.ui_main_window import Ui_MainWindow
from facilitator.gui.heartbeat import Heartbeat
from facilitator.gui.house_rules import HouseRules
from facilitator.gui.language import LANGUAGE_ACTS
from facilitator.gui.look_acts import LookActs
from facilitator.gui.plain_texts import PlainLabel
from facilitator.gui.safety import Safety
from facilitator.gui.surroundings import Surroundings
from facilitator.gui.undo import UndoHistory
from facilitator.gui.widgets.hub_status import HubStatus
from facilitator.services.ports import MeetingFile, MeetingUnavailableError

# The window is painted before the desks, and all that the services need, are imported.
if TYPE_CHECKING:
    from facilitator.gui.desk_set import DeskSet
    from facilitator.gui.desks.desk import Desk
    from facilitator.gui.open_meeting import Choices
    from facilitator.gui.start_page import StartPage

_DESK_ACTS = (
    Act.CHAIR_DESK,
    Act.RAPPORTEUR_DESK,
    Act.SECRETARIAT_DESK,
    Act.STATISTICS,
    Act.EXCHANGE,
    Act.EDIT_PROGRAMME,
)


class MainWindow(QMainWindow):
    """Show one meeting at a time; without one, only the File menu and the look can be used."""

    def __init__(self, surroundings: Surroundings, appearance: Appearance) -> None:
        super().__init__()
        self._surroundings = surroundings
        self.form = Ui_MainWindow()
        self.form.setupUi(self)
        self.house_rules = HouseRules(self)
        self.history = UndoHistory(self)
        self.heartbeat = Heartbeat(self)
        self.safety = Safety(self, surroundings, self._show_states)
        self.files = FileActs(surroundings, self.show_meeting, self.tell, self.safety, self)
        self.look = LookActs(appearance, surroundings.state, self.tell, self)
        self.desks: DeskSet | None = None
        group = QActionGroup(self)
        group.setExclusionPolicy(QActionGroup.ExclusionPolicy.None_)
        group.triggered.connect(self._on_triggered)
        self.acts = make_actions(group, surroundings.pictures)
        state, guide = surroundings.state, surroundings.guide_folder
        self.explanations = Explanations(self, self.acts, self.tell, self.files.open_sample, state, guide)
        self._own_slots: Mapping[Act, Callable[[], None]] = {
            Act.NEW_MEETING: self.files.new_meeting,
            Act.OPEN_MEETING: self.files.open_meeting,
            Act.OPEN_SAMPLE: self.files.open_sample,
            Act.QUIT: self._quit,
            **{act: partial(self.look.speak, code) for act, code in LANGUAGE_ACTS.items()},
            Act.HOLD_STILL: self.look.hold_still,
            Act.SCHEME: self.look.change_scheme,
            Act.LARGER: self.look.larger,
            Act.SMALLER: self.look.smaller,
            **self.explanations.slots,
        }
        self._beginning = Beginning(self.form.desks, self._take_in, state, self.files)
        self._saved = PlainLabel(parent=self)
        self._hub = HubStatus(self)
        self._set_up()

    def show_meeting(self, file: MeetingFile) -> None:
        """Show this meeting on all desks, closing the one before; that one stays when this one cannot be read.

        Raise MeetingUnavailableError when it cannot.
        """
        from facilitator.gui.desk_set import DeskSet  # noqa: PLC0415 - see above
        from facilitator.gui.open_meeting import OpenMeeting  # noqa: PLC0415
        from facilitator.gui.resumption import Resumption  # noqa: PLC0415

        if not self._may_leave():
            file.close()
            return
        meeting = OpenMeeting(file, self._surroundings.clock, self.history, self.tell)
        desks = DeskSet(meeting, self._surroundings)
        self.close_meeting()
        self._beginning.end()
        self.desks = desks
        for desk in desks.built:
            self._take_in(desk)
        desks.desk_built.connect(self._on_desk_built)
        desks.grown.connect(self.house_rules.serve)
        meeting.saved.connect(self._show_saved)
        desks.hub_stands.connect(self._hub.show_words)
        self._hub.show_words("", "")
        self._follow(desks)
        self.setWindowTitle(f"{file.path.stem} - Facilitator")
        standing = self.tr("For reading only · {}") if file.is_read_only else self.tr("Everything saved · {}")
        self._saved.setText(standing.format(file.path.name))
        self._show_states()
        self.go_to_desk(0)
        self._on_beat()
        self.heartbeat.start()
        Resumption(meeting, self.form.notice_bar, meeting).offer()
        self.safety.begin(desks)

    def close_meeting(self) -> None:
        """Save and close the meeting that is shown, if there is one."""
        if self.desks is None:
            return
        self.heartbeat.stop()
        self.safety.end()
        self.form.notice_bar.dismiss()
        desks, self.desks = self.desks, None
        desks.close()
        self.safety.claims.release()
        self.history.clear()
        for desk in desks.built:
            self.form.desks.removeWidget(desk)
            desk.deleteLater()
        self.setWindowTitle("Facilitator")
        for label in (self._saved, self.form.meeting_title, self.form.venue_time):
            label.clear()
        self.go_to_desk(-1)
        self._beginning.offer()
        self._show_states()

    def go_to_desk(self, place: int) -> None:
        """Show a desk: the chair's (0), rapporteur's (1), secretariat's (2), statistics (3), exchange, programme.

        Without a meeting there is none to show, and none is marked as shown.
        """
        if self.desks is not None:
            self.form.desks.setCurrentWidget(self.desks.enter(place))
        for each, act in enumerate(_DESK_ACTS):
            self.acts[act].setChecked(each == place)

    def tell(self, sentence: str, way_out: str = "", choices: "Choices" = ()) -> None:
        """Show a sentence in the notice bar, with up to two choices."""
        self.form.notice_bar.tell(sentence, way_out, choices)

    def save_now(self) -> None:
        """Write whatever is being typed to the meeting file."""
        if self.desks is not None:
            self.desks.save()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save, remember how the window was left, and let it close; unsaved words are left behind only on demand."""
        if not self._may_leave():
            event.ignore()
            return
        self._surroundings.state.keep(self.window())
        self.files.stop()
        self.close_meeting()
        self._surroundings.background.wait()
        self.history.retire()
        self._surroundings.state.write()
        event.accept()

    def _set_up(self) -> None:
        for name in MENUS:
            menu = self.form.menu_bar.addMenu(translated(name))
            menu.aboutToShow.connect(partial(self._make_ready, name))
            menu.addActions([self.acts[act] for act, row in ACTIONS.items() if row.menu == name])
        form = self.form
        self.acts[Act.EDIT_PROGRAMME].setIconText(self.tr("Programme"))
        buttons = {
            Act.CHAIR_DESK: form.chair_button,
            Act.RAPPORTEUR_DESK: form.rapporteur_button,
            Act.SECRETARIAT_DESK: form.secretariat_button,
            Act.STATISTICS: form.statistics_button,
            Act.EDIT_PROGRAMME: form.programme_button,
        }
        for act, button in buttons.items():
            button.setDefaultAction(self.acts[act])
        self._saved.setAccessibleName(self.tr("When the last act was saved"))
        self.form.status_bar.addPermanentWidget(self._hub)
        self.form.status_bar.addPermanentWidget(self._saved)
        self.history.changed.connect(self._show_history)
        self.history.broken.connect(self.tell)
        self.heartbeat.beat.connect(self._on_beat)
        self.safety.keeping.outdated.connect(self.files.open_anew)
        self._surroundings.state.restore(self)
        self.house_rules.serve(self)
        self._beginning.offer()
        self._show_states()

    def _on_triggered(self, action: QAction) -> None:
        act = action.data()
        with _told_when_unreadable(self.tell):
            if act in _DESK_ACTS:
                self.go_to_desk(_DESK_ACTS.index(act))
            elif act in self._own_slots:
                self._own_slots[act]()
            elif self.desks is not None:
                if act is Act.OPEN_HAND_OVER or act is Act.CUE_CARD:
                    self.go_to_desk(_DESK_ACTS.index(Act.EXCHANGE))
                self._carry_out(act, self.desks)
        self._show_states()

    def _carry_out(self, act: Act, desks: "DeskSet") -> None:
        if act in {Act.UNDO, Act.REDO}:
            if desks.save():
                desks.leave_texts()
                (self.history.undo if act is Act.UNDO else self.history.redo)()
        elif act is Act.SAVE_COPY:
            desks.save()
            self.files.save_copy(desks.meeting.file)
        elif act in self.safety.slots:
            self.safety.slots[act]()
        else:
            desks.carry_out(act, self.acts)

    def _show_states(self, *_announced: object) -> None:
        """Allow exactly the acts that can be carried out now."""
        for act, action in self.acts.items():
            action.setEnabled(self.desks is not None or act in self._own_slots)
        self.acts[Act.HOLD_STILL].setChecked(self._surroundings.state.still)
        for act, code in LANGUAGE_ACTS.items():
            self.acts[act].setChecked(code == self._surroundings.state.language)
        if self.desks is not None:
            self.desks.show_states(self.acts)
            self.form.meeting_title.setText(self.desks.meeting.meeting.title)
        self._show_history()
        self.safety.locking.restrict(self.acts)

    def _show_history(self) -> None:
        undo, redo = self.history.undo_label, self.history.redo_label
        self.acts[Act.UNDO].setText(self.tr("&Undo: {}").format(undo) if undo else self.tr("&Undo"))
        self.acts[Act.REDO].setText(self.tr("&Redo: {}").format(redo) if redo else self.tr("&Redo"))
        self.acts[Act.UNDO].setEnabled(bool(undo))
        self.acts[Act.REDO].setEnabled(bool(redo))

    def _show_saved(self, moment: datetime) -> None:
        if self.desks is not None:
            self._saved.setText(self.tr("Saved {}").format(self.desks.meeting.local_time(moment)))

    def _on_beat(self) -> None:
        if self.desks is not None:
            meeting = self.desks.meeting
            self.desks.show_clock()
            now = meeting.local_time(meeting.clock.now(), "%H:%M")
            self.form.venue_time.setText(self.tr("{} at the venue").format(now))

    def _on_desk_built(self, desk: "Desk") -> None:
        self._take_in(desk)
        if self.desks is not None:
            # Every desk hears of a change first: the acts show what it then allows.
            self.desks.meeting.session_chosen.disconnect(self._show_states)
            self.desks.meeting.hub.changed.disconnect(self._show_states)
            self._follow(self.desks)

    def _follow(self, desks: "DeskSet") -> None:
        desks.meeting.session_chosen.connect(self._show_states)
        desks.meeting.hub.changed.connect(self._show_states)

    def _take_in(self, desk: "Desk | StartPage") -> None:
        """Give a desk that has been built its place, its acts and its undo."""
        self.form.desks.addWidget(desk)
        self._surroundings.state.restore_splitters(desk)
        desk.dress(self.acts)
        self.house_rules.serve(desk)

    def _make_ready(self, menu: str) -> None:
        """Have the desk that serves the menu say what can be done, before the menu is seen."""
        if self.desks is not None:
            with _told_when_unreadable(self.tell):
                self.desks.of_menu(menu).show_states(self.acts)

    def _may_leave(self) -> bool:
        """Save what is being typed; when that fails, ask whether it may be lost."""
        if self.desks is None or self.desks.save():
            return True
        leave, stay = self.tr("Leave them behind"), self.tr("Stay with them")
        question = self.tr("The words typed last could not be saved.")
        return self._surroundings.dialogue.ask(question, (leave, stay)) == leave

    def _quit(self) -> None:
        if self.close():
            QApplication.quit()


@contextmanager
def _told_when_unreadable(tell: Callable[[str, str], None]) -> Iterator[None]:
    """Stay where one is, and say why, when a desk that is to be built cannot read the meeting."""
    try:
        yield
    except MeetingUnavailableError as failure:
        tell(failure.sentence, failure.way_out)
