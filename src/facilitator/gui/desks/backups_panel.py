"""Show the earlier states of the meeting and its passphrase, and carry out what is wanted of them."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QTreeWidgetItem, QWidget

from facilitator.gui.forms.ui_safety_panel import Ui_SafetyPanel
from facilitator.services.ports import LEAST_LETTERS, EarlierState, MeetingFile


class BackupsPanel(QFrame):
    """Ask; `wanted_back` carries a state, `passphrase_wanted` the new passphrase (empty: none) and the present one.

    `keyring_wanted` says whether the keyring is to keep the present one, and carries it.
    """

    wanted_back = Signal(object)
    passphrase_wanted = Signal(str, str)
    keyring_wanted = Signal(bool, str)
    purge_wanted = Signal()
    told = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_SafetyPanel()
        self.form.setupUi(self)
        self.form.bring_back.clicked.connect(self._bring_back)
        self.form.states.itemActivated.connect(self._bring_back)
        self.form.set_passphrase.clicked.connect(self._set)
        self.form.again.returnPressed.connect(self._set)
        self.form.remove_passphrase.clicked.connect(self._remove)
        self.form.remember.clicked.connect(self._use_keyring)
        self.form.purge.clicked.connect(self.purge_wanted)

    def show_file(self, file: MeetingFile) -> None:
        """Show whether this meeting has a passphrase."""
        form = self.form
        encrypted = file.is_encrypted
        form.standing.setText(
            self.tr("This meeting opens with its passphrase only. Nobody can open it without: keep it well.")
            if encrypted
            else self.tr("Anybody who gets hold of this laptop's disk can read this meeting.")
        )
        for widget in (form.present, form.present_label, form.remove_passphrase):
            widget.setVisible(encrypted)
        form.set_passphrase.setText(self.tr("Change &the passphrase") if encrypted else self.tr("Se&t the passphrase"))
        for line in (form.present, form.new_one, form.again):
            line.clear()

    def show_states(self, states: Sequence[EarlierState], local_time: Callable[..., str]) -> None:
        """Show what each state holds, the latest first."""
        reasons = {
            "open": self.tr("when opened"),
            "hour": self.tr("every hour"),
            "version": self.tr("before conversion"),
        }
        self.form.states.clear()
        for state in states:
            columns = (
                local_time(state.made_at, "%d.%m.%Y %H:%M"),
                reasons.get(state.why, state.why),
                str(state.sessions),
                str(state.notes),
                state.last_words.replace("\n", " "),
            )
            item = QTreeWidgetItem(list(columns))
            item.setData(0, Qt.ItemDataRole.UserRole, state)
            self.form.states.addTopLevelItem(item)
        for column in range(4):
            self.form.states.resizeColumnToContents(column)
        if (latest := self.form.states.topLevelItem(0)) is not None:
            self.form.states.setCurrentItem(latest)
        self.form.bring_back.setEnabled(bool(states))

    def focus_states(self) -> None:
        """Put the hands on the list."""
        self.form.states.setFocus()

    def _bring_back(self, *_row: object) -> None:
        item = self.form.states.currentItem()
        if item is not None:
            self.wanted_back.emit(item.data(0, Qt.ItemDataRole.UserRole))

    def _set(self) -> None:
        new = self.form.new_one.text()
        if len(new) < LEAST_LETTERS:
            self.told.emit(
                self.tr("A passphrase needs {} letters or more; several words are best.").format(LEAST_LETTERS)
            )
        elif new != self.form.again.text():
            self.told.emit(self.tr("The two new passphrases differ: type them again."))
        else:
            self.passphrase_wanted.emit(new, self.form.present.text())

    def _use_keyring(self, wanted: bool) -> None:  # noqa: FBT001 - Qt's signal
        # Before there is a passphrase the tick waits for it.
        if not self.form.present.isHidden():
            self.keyring_wanted.emit(wanted, self.form.present.text())

    def _remove(self) -> None:
        self.passphrase_wanted.emit("", self.form.present.text())
