"""Exchange the meeting with other laptops: prepare a hand-over, look calmly at one, see what has arrived."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QTreeWidgetItem, QWidget

from facilitator.gui.acts.act import Act
from facilitator.gui.background import Progress
from facilitator.gui.desks.desk import Desk
from facilitator.gui.desks.exchange_board import ExchangeBoard
from facilitator.gui.desks.hub_acts import HubActs
from facilitator.gui.forms.ui_exchange_panel import Ui_ExchangePanel
from facilitator.gui.laptop_state import LAPTOP_FILE, LaptopState
from facilitator.gui.models.exchange_words import (
    fate_words,
    field_words,
    manifest_words,
    record_words,
    review_words,
    value_words,
)
from facilitator.gui.open_meeting import OpenMeeting
from facilitator.gui.plain_texts import plain_tip
from facilitator.gui.surroundings import Surroundings
from facilitator.services.changes import Changes
from facilitator.services.exchange import (
    Exchange,
    Manifest,
    Review,
    ReviewItem,
    SideBySide,
)
from facilitator.services.ports import HAND_OVER_SUFFIX, LEAST_LETTERS, PassphraseNeededError


class ExchangePanel(Desk):
    """Show the review of a hand-over at the left, the hub and the board at the right."""

    def __init__(self, meeting: OpenMeeting, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._meeting = meeting
        self._surroundings = surroundings
        self._source: Path | None = None
        self._locked: Path | None = None
        self._passphrase = ""
        self._kinds = self.tr("Hand-overs (*.exchange)")
        self.form = form = Ui_ExchangePanel()
        form.setupUi(self)
        form.columns.setSizes([820, 500])
        form.columns.setStretchFactor(0, 1)
        for tree, widths in ((form.review, (170, 260, 140, 140)), (form.undecided, (300, 120, 160))):
            for column, width in enumerate(widths):
                tree.setColumnWidth(column, width)
        form.passphrase.returnPressed.connect(self._look_again)
        form.cancel_button.clicked.connect(surroundings.background.cancel)
        self.hub = HubActs(form, meeting, LaptopState(surroundings.personal / LAPTOP_FILE), self)
        self.board = ExchangeBoard(form, meeting, self)
        self._show_progress(running=False)
        self.put_aside()
        meeting.hub.changed.connect(self._on_changed)

    @property
    def slots(self) -> Mapping[Act, Callable[[], None]]:
        """Return what carries out each act of the Exchange menu."""
        return {
            Act.PREPARE_EXCHANGE: self.prepare,
            Act.OPEN_HAND_OVER: self.open,
            Act.TAKE_OVER: self.take_over,
            Act.PUT_ASIDE: self.put_aside,
            Act.DECIDE: self.board.decide,
            Act.CONNECT_HUB: self.hub.connect_or_leave,
            Act.CUE_CARD: self.hub.begin_card,
        }

    def dress(self, actions: Mapping[Act, QAction]) -> None:
        """Give every button of the panel its act."""
        form = self.form
        form.prepare_button.setDefaultAction(actions[Act.PREPARE_EXCHANGE])
        form.open_button.setDefaultAction(actions[Act.OPEN_HAND_OVER])
        form.take_button.setDefaultAction(actions[Act.TAKE_OVER])
        form.aside_button.setDefaultAction(actions[Act.PUT_ASIDE])
        form.decide_button.setDefaultAction(actions[Act.DECIDE])
        form.connect_button.setDefaultAction(actions[Act.CONNECT_HUB])

    def show_states(self, actions: Mapping[Act, QAction]) -> None:
        """Show on the acts what can be done now."""
        actions[Act.TAKE_OVER].setEnabled(self._source is not None)
        actions[Act.PUT_ASIDE].setEnabled(self._source is not None)
        actions[Act.DECIDE].setEnabled(self.form.undecided.topLevelItemCount() > 0)
        actions[Act.CONNECT_HUB].setChecked(self.hub.is_joined)

    def enter(self) -> None:
        """Make the panel ready for the hands."""
        self.form.passphrase.setPlaceholderText(
            self.tr("that of this meeting, unless you type another one")
            if self._meeting.file.is_encrypted
            else self.tr("none: whoever finds the file can read it, unless you type one")
        )
        self.board.refresh()
        (self.form.review if self._source else self.form.arrivals).setFocus()

    def prepare(self) -> None:
        """Ask where the hand-over should lie and write it there, under the passphrase typed or that of the meeting."""
        meeting = self._meeting
        passphrase = self.form.passphrase.text()
        if passphrase and len(passphrase) < LEAST_LETTERS:
            meeting.tell(
                self.tr("A passphrase needs {} letters or more; several words are best.").format(LEAST_LETTERS)
            )
            return
        stamp = meeting.local_time(meeting.clock.now(), "%d %b %H.%M")
        name = f"{meeting.meeting.code} {meeting.file.path.stem} {stamp}{HAND_OVER_SUFFIX}"
        target = self._surroundings.dialogue.ask_save_file(
            self.tr("Prepare for exchange"), self._surroundings.meetings_folder() / name, self._kinds
        )
        if target is not None:
            self._show_progress(running=True)
            work = PrepareWork(meeting.file.exchange, target, passphrase)
            self._surroundings.background.run(work, self._prepared, self._failed, self._progressed)

    def open(self) -> None:
        """Ask for a hand-over and show, before anything changes, what it would do."""
        folder = self._surroundings.meetings_folder()
        source = self._surroundings.dialogue.ask_open_file(self.tr("Open a hand-over"), folder, self._kinds)
        if source is not None:
            self.look_at(source)

    def look_at(self, source: Path) -> None:
        """Show what taking this hand-over over would do; the passphrase is asked for when it needs one."""
        self.put_aside()
        self._locked = source
        self._passphrase = self.form.passphrase.text()
        self._show_progress(running=True)
        work = ReviewWork(self._meeting.file.exchange, source, self._passphrase)
        self._surroundings.background.run(work, self._reviewed, self._failed, self._progressed)

    def take_over(self) -> None:
        """Take the hand-over over: one act that can be undone; a second time changes nothing."""
        if self._source is not None:
            self._show_progress(running=True)
            work = TakeOverWork(self._meeting.file.exchange, self._source, self._passphrase)
            self._surroundings.background.run(work, self._taken_over, self._failed, self._progressed)

    def put_aside(self) -> None:
        """Forget the hand-over that was looked at; nothing here has changed."""
        self._source = self._locked = None
        self._passphrase = ""
        self.form.review.clear()
        self.form.review_words.setText(
            self.tr("Open a hand-over to see, record by record, what it brings. Nothing here is overwritten.")
        )

    def stop(self) -> None:
        """Hang up, and exchange no more."""
        self.hub.leave()

    def _look_again(self) -> None:
        """Try the passphrase on the hand-over that needs one."""
        if self._locked is not None:
            self.look_at(self._locked)

    def _prepared(self, manifest: Manifest) -> None:
        self._show_progress(running=False)
        self.form.passphrase.clear()
        words = manifest_words(manifest, self._meeting.local_time)
        self._meeting.tell(self.tr("The hand-over is complete. {}").format(words))

    def _reviewed(self, found: tuple[Path, Review]) -> None:
        self._show_progress(running=False)
        self._source, review = found
        self._locked = None
        self.form.passphrase.clear()
        words = (manifest_words(review.manifest, self._meeting.local_time), review_words(review))
        self.form.review_words.setText("\n".join(words))
        for item in review.items:
            self.form.review.addTopLevelItems(_rows(item, record_words(item.record, self._meeting.delegation)))
        self.form.review.setFocus()
        self._meeting.hub.announce(Changes(), self)

    def _taken_over(self, changes: Changes) -> None:
        self._show_progress(running=False)
        self.put_aside()
        if changes:
            self._meeting.record(self.tr("take over the hand-over"), changes)
        self._meeting.arrived(changes)
        self.hub.nudge()
        self.board.refresh()
        self._meeting.tell(
            self.tr("Taken over: {} records changed. Ctrl+Z takes it back.").format(len(changes.items))
            if changes
            else self.tr("Everything in it was here already.")
        )

    def _failed(self, failure: BaseException) -> None:
        self._show_progress(running=False)
        self._meeting.tell_failure(failure)
        if isinstance(failure, PassphraseNeededError):
            self.form.review_words.setText(self.tr("{} Type it below, then press Enter.").format(failure.sentence))
            self.form.passphrase.setFocus()
            self.form.passphrase.selectAll()

    def _progressed(self, done: int, total: int) -> None:
        self.form.progress.setMaximum(total)
        self.form.progress.setValue(done)

    def _show_progress(self, *, running: bool) -> None:
        self.form.progress.setMaximum(0)
        self.form.progress.setVisible(running)
        self.form.cancel_button.setVisible(running)

    def _on_changed(self, _changes: Changes, origin: object) -> None:
        if self.isVisible() and origin is not self:
            self.board.refresh()


def _rows(item: ReviewItem, what: str) -> list[QTreeWidgetItem]:
    """Return a row for each field that both sides changed, or one for the record."""
    rows = []
    pairs: tuple[SideBySide | None, ...] = item.fields or (None,)
    for pair in pairs:
        sides = (value_words(pair.here), value_words(pair.there), value_words(pair.kept)) if pair else ("", "", "")
        name = f"{what} ({field_words(pair.field)})" if pair else what
        row = QTreeWidgetItem([fate_words(item.fate), name, *sides])
        for column, words in enumerate((name, *sides), start=1):
            row.setToolTip(column, plain_tip(words))
        rows.append(row)
    return rows


@dataclass(frozen=True, slots=True)
class PrepareWork:
    """Write a hand-over on the background's thread."""

    exchange: Exchange
    target: Path
    passphrase: str

    def __call__(self, progress: Progress) -> Manifest:
        """Return what the hand-over says of itself."""
        return self.exchange.prepare(self.target, progress, self.passphrase)


@dataclass(frozen=True, slots=True)
class ReviewWork:
    """Look at a hand-over on the background's thread."""

    exchange: Exchange
    source: Path
    passphrase: str

    def __call__(self, _progress: Progress) -> tuple[Path, Review]:
        """Return the hand-over and what it would do."""
        return self.source, self.exchange.review(self.source, self.passphrase)


@dataclass(frozen=True, slots=True)
class TakeOverWork:
    """Take a hand-over over on the background's thread."""

    exchange: Exchange
    source: Path
    passphrase: str

    def __call__(self, _progress: Progress) -> Changes:
        """Return what changed."""
        return self.exchange.take_over(self.source, self.passphrase)
