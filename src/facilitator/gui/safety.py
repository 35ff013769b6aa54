"""Stand beside the window: keep its meeting safe, and show what is kept of it."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from facilitator.gui.acts.act import Act
from facilitator.gui.background import tell_failure
from facilitator.gui.claims import Claims
from facilitator.gui.laptop_state import LAPTOP_FILE, LaptopState
from facilitator.gui.locking import Locking
from facilitator.gui.safekeeping import Safekeeping
from facilitator.services.ports import EarlierState, MeetingUnavailableError

# What an ordinary day never needs is imported when it is wanted.
if TYPE_CHECKING:
    from pathlib import Path

    from facilitator.gui.background import Progress
    from facilitator.gui.desk_set import DeskSet
    from facilitator.gui.desks.backups_panel import BackupsPanel
    from facilitator.gui.main_window import MainWindow
    from facilitator.gui.surroundings import Surroundings


class Safety(QObject):
    """Begin with a meeting and end with it."""

    def __init__(self, window: "MainWindow", surroundings: "Surroundings", refresh: Callable[[], None]) -> None:
        super().__init__(window)
        self._window = window
        self._surroundings = surroundings
        self._tell = window.tell
        self._desks: DeskSet | None = None
        self._panel: BackupsPanel | None = None
        self.claims = Claims(surroundings.personal / "open", self._come_forward, self)
        self.keeping = Safekeeping(surroundings.background, window.tell, self)
        self.locking = Locking(window, surroundings, refresh)

    @property
    def slots(self) -> Mapping[Act, Callable[[], None]]:
        """Return what carries out the acts on the safety of the meeting."""
        return {Act.SAFETY: self._show_panel, Act.LOCK: self.locking.lock}

    def begin(self, desks: "DeskSet") -> None:
        """Watch the meeting that is shown now."""
        self._desks = desks
        desks.meeting.saved.connect(self.keeping.on_saved)
        self.keeping.watch(desks.meeting.file)
        self.locking.begin(desks)

    def end(self) -> None:
        """Watch no longer, before the meeting is closed."""
        self.keeping.stop()
        self.locking.end()
        if self._panel is not None:
            self._window.form.desks.removeWidget(self._panel)
            self._panel.deleteLater()
            self._panel = None
        self._desks = None

    def _show_panel(self) -> None:
        """Show the earlier states and the passphrase in the place of a desk."""
        if self._desks is None:
            return
        self._desks.save()
        panel = self._made_panel()
        panel.show_file(self._desks.meeting.file)
        self._window.form.desks.setCurrentWidget(panel)
        panel.focus_states()
        self._read_states()

    def _come_forward(self) -> None:
        window = self._window.window()
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.raise_()
        window.activateWindow()

    def _made_panel(self) -> "BackupsPanel":
        from facilitator.gui.desks.backups_panel import BackupsPanel  # noqa: PLC0415 - see above

        if self._panel is None:
            state = self._surroundings.state
            panel = self._panel = BackupsPanel()
            panel.form.mirrored.setChecked(state.mirrored)
            panel.form.lock_after.setValue(state.lock_after)
            panel.form.mirrored.toggled.connect(self._set_mirrored)
            panel.form.lock_after.valueChanged.connect(self._set_lock_after)
            panel.wanted_back.connect(self._bring_back)
            panel.passphrase_wanted.connect(self._set_passphrase)
            panel.keyring_wanted.connect(self._use_keyring)
            panel.purge_wanted.connect(self._purge)
            panel.told.connect(self._tell)
            self._window.house_rules.serve(panel)
            self._window.form.desks.addWidget(panel)
        return self._panel

    def _read_states(self) -> None:
        desks = self._desks
        if desks is not None:
            file, files = desks.meeting.file, self._surroundings.files

            def read(_progress: "Progress") -> tuple[tuple[EarlierState, ...], bool]:
                return file.earlier.listed(), file.is_encrypted and files.remembers(file.path)

            self._surroundings.background.run(read, self._show_states, self._on_failed)

    def _show_states(self, read: tuple[tuple[EarlierState, ...], bool]) -> None:
        if self._panel is not None and self._desks is not None:
            states, remembered = read
            self._panel.show_states(states, self._desks.meeting.local_time)
            if self._desks.meeting.file.is_encrypted:
                self._panel.form.remember.setChecked(remembered)

    def _on_failed(self, failure: BaseException) -> None:
        tell_failure(failure, self._tell)

    def _bring_back(self, state: EarlierState) -> None:
        assert self._desks is not None
        earlier = self._desks.meeting.file.earlier

        def work(_progress: "Progress") -> "Path":
            return earlier.bring_back(state)

        self._surroundings.background.run(work, self._window.files.open_path, self._on_failed)

    def _set_passphrase(self, passphrase: str, present: str) -> None:
        """Cover the window while the file is written anew: what was typed meanwhile would be in the old one."""
        assert self._desks is not None
        file = self._desks.meeting.file
        background = self._surroundings.background
        self._desks.save()
        self.keeping.pause()

        def work(progress: "Progress") -> str:
            file.set_passphrase(passphrase, present, progress)
            return passphrase

        self.locking.cover_until_done(self.tr("The passphrase is being changed."), background.cancel)
        background.run(work, self._passphrase_set, self._passphrase_not_set, self.locking.show_progress)

    def _passphrase_set(self, passphrase: str) -> None:
        self.locking.uncover()
        if self._desks is None:  # the window was closed meanwhile
            return
        assert self._panel is not None
        file = self._desks.meeting.file
        remember = self._panel.form.remember.isChecked()
        kept = self._surroundings.files.remember(file.path, passphrase if remember else "")
        self._panel.show_file(file)
        self.locking.wait_for_a_pause()
        done = self.tr("The passphrase is set; the mirror and the earlier states have it too.")
        if not passphrase:
            done = self.tr("The passphrase is taken off; anybody with this file can read it.")
        self._tell(done, "" if kept or not remember else self.tr("This laptop has no keyring: keep it yourself."))

    def _passphrase_not_set(self, failure: BaseException) -> None:
        self.locking.uncover()
        self._on_failed(failure)

    def _use_keyring(self, wanted: bool, present: str) -> None:  # noqa: FBT001 - Qt's signal
        """Keep the present passphrase in the keyring once it has been typed, or forget it."""
        assert self._desks is not None
        file, files = self._desks.meeting.file, self._surroundings.files

        def work(_progress: "Progress") -> bool | None:
            fits = not wanted or file.opens_with(present)
            return files.remember(file.path, present if wanted else "") if fits else None

        self._surroundings.background.run(work, partial(self._keyring_used, wanted), self._on_failed)

    def _keyring_used(self, wanted: bool, done: bool | None) -> None:  # noqa: FBT001 - the result of work
        if self._panel is None:
            return
        self._panel.form.remember.setChecked(wanted and bool(done))
        if done is None:
            self._panel.form.present.setFocus()
            self._tell(self.tr("Type the present passphrase first, then tick this again."))
        elif not done:
            self._tell(self.tr("This laptop has no keyring: keep it yourself."))
        elif wanted:
            self._panel.form.present.clear()
            self._tell(self.tr("The keyring keeps the passphrase: this laptop opens the meeting without asking."))
        else:
            self._tell(self.tr("The keyring has forgotten the passphrase."))

    def _set_mirrored(self, mirrored: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._surroundings.state.mirrored = mirrored
        self._tell(self.tr("This holds from the next time a meeting is opened."), "")

    def _set_lock_after(self, minutes: int) -> None:
        self._surroundings.state.lock_after = minutes
        self.locking.wait_for_a_pause()

    def _purge(self) -> None:
        """Write the list of everything, ask, close, and delete."""
        assert self._desks is not None
        path = self._desks.meeting.file.path
        meeting_id, laptop = self._desks.meeting.meeting.id, LaptopState(self._surroundings.personal / LAPTOP_FILE)
        hub = laptop.hub_of(meeting_id)
        kinds = self.tr("Text files (*.txt)")
        proposed = path.with_name(f"{path.stem} deleted.txt")
        target = self._surroundings.dialogue.ask_save_file(self.tr("Keep the list of what is deleted"), proposed, kinds)
        if target is None:
            return
        try:
            target.write_text(self._surroundings.files.manifest(path, hub), encoding="utf-8")
        except (OSError, MeetingUnavailableError) as failure:
            self._tell(self.tr("The list could not be written ({}); nothing was deleted.").format(failure), "")
            return
        delete, keep = self.tr("Delete it all"), self.tr("Keep it")
        question = self.tr("Everything in the list {} is deleted from this laptop, for good.").format(target.name)
        if self._surroundings.dialogue.ask(question, (delete, keep)) != delete:
            return
        self._window.close_meeting()
        laptop.keep_hub(meeting_id, "")
        self._surroundings.state.forget(path)
        try:
            self._surroundings.files.purge(path, hub)
        except MeetingUnavailableError as failure:
            self._tell(failure.sentence, failure.way_out)
        else:
            self._tell(self.tr("The meeting is deleted. What it was is listed in {}.").format(target), "")
