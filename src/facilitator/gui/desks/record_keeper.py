"""Keep beside the notes what the session has on record and what it still lacks, always as it is now."""

from collections.abc import Callable, Collection, Mapping

from PySide6.QtCore import QObject, QTimer, Signal

from facilitator.domain.commitments import Commitment
from facilitator.domain.interventions import Intervention
from facilitator.domain.note_marks import word_count
from facilitator.domain.notes import Note, NoteKind
from facilitator.domain.pledges import Pledge, PledgeCategory, pledged_before
from facilitator.domain.privacy import is_private, private_notes
from facilitator.domain.programme import GuidingQuestion, Session, Theme
from facilitator.domain.references import OnRecord, giving_way
from facilitator.gui.acts.act import Act
from facilitator.gui.desks.card_tray import SENT_HERE
from facilitator.gui.desks.delegation_names import DelegationNames
from facilitator.gui.desks.pledge_form import PledgeSource
from facilitator.gui.forms.ui_rapporteur_desk import Ui_RapporteurDesk
from facilitator.gui.open_meeting import OpenMeeting
from facilitator.gui.widgets.summing_up_card import SummingUpCard
from facilitator.reporting.material import Material
from facilitator.reporting.session_completeness import SessionRecord, cue_card, missing
from facilitator.services.commands import Command
from facilitator.services.commands.exchange import SendCueCard
from facilitator.services.commands.open_points import SeparateReferences
from facilitator.services.commands.pledges import on_record
from facilitator.services.reports import parties

REFRESH_AFTER_MS = 300
_TABS = {"completeness": 2, "register": 3, "since": 4}


class RecordKeeper(QObject):
    """Fill the tabs of what is missing and what is on record; open and carry out the forms that add to it."""

    done = Signal()

    def __init__(self, form: Ui_RapporteurDesk, meeting: OpenMeeting, parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        self._meeting = meeting
        self._names = DelegationNames(meeting)
        self._card: SummingUpCard | None = None
        # Counting the whole session is never done between two keys.
        self.refresh_soon = QTimer(self)
        self.refresh_soon.setSingleShot(True)
        self.refresh_soon.setInterval(REFRESH_AFTER_MS)
        self.refresh_soon.timeout.connect(self.refresh)
        self._told_of: frozenset[str] = frozenset()
        form.pledge_form.serve(self._names, meeting.clock, self._pledged_before)
        form.commitment_form.serve(self._names, meeting.clock)
        for inline in (form.pledge_form, form.commitment_form):
            inline.wanted.connect(self._carry_out)
            inline.put_away.connect(self.done)

    @property
    def slots(self) -> Mapping[Act, Callable[[], None]]:
        """Return what carries out each act on the record as a whole."""
        return {
            Act.STILL_MISSING: self.show_missing,
            Act.SUMMING_UP: self.show_card,
            Act.OWN_REFERENCES: self.separate_references,
        }

    @property
    def card(self) -> SummingUpCard | None:
        """Return the chair's card, once it was shown."""
        return self._card

    def record(self) -> SessionRecord:
        """Return everything that is known of the chosen session."""
        session_id = self._meeting.session_id
        with self._meeting.file.reading() as uow:
            return SessionRecord(
                session=self._meeting.session(),
                interventions=uow.in_session(Intervention, session_id),
                notes=uow.in_session(Note, session_id),
                pledges=uow.in_session(Pledge, session_id),
                themes=tuple(sorted(uow.all(Theme), key=lambda each: each.position)),
                questions=tuple(sorted(uow.all(GuidingQuestion), key=lambda each: each.position)),
            )

    def refresh(self) -> None:
        """Show what is missing and what is on record, as it is now."""
        self.refresh_soon.stop()
        record = self.record()
        gaps = missing(record, self._names.name)
        words = sum(word_count(note.text) for note in record.notes)
        self._form.completeness.show_gaps(gaps, words)
        self._form.side.setTabText(_TABS["completeness"], self.tr("Missing \u00b7 {}").format(len(gaps)))
        with self._meeting.file.reading() as uow:
            everything = on_record(uow)
            material = Material(
                meeting=self._meeting.meeting,
                sessions=uow.all(Session),
                themes=(),
                delegations=parties(uow),
                pledges=tuple(each for each in everything if isinstance(each, Pledge)),
                commitments=tuple(each for each in everything if isinstance(each, Commitment)),
            )
        self._show_register(everything, private_notes(record.notes))
        brought = self._form.since.show_material(material)
        self._form.side.setTabVisible(_TABS["since"], bool(brought))
        self._form.side.setTabText(_TABS["since"], self.tr("Since \u00b7 {}").format(brought))

    def _show_register(self, everything: tuple[OnRecord, ...], private: Collection[str]) -> None:
        """Show what the session has on record; say it once when a reference is given twice anywhere."""
        here = [each for each in everything if each.session_id == self._meeting.session_id]
        later = giving_way(everything)
        self._form.register.show_entries(here, self._names.written, later, private)
        self._form.side.setTabText(_TABS["register"], self.tr("On record \u00b7 {}").format(len(here)))
        shared = frozenset(each.id for each in later)
        if shared - self._told_of:
            references = ", ".join(dict.fromkeys(each.reference for each in later))
            self._meeting.tell(
                self.tr("Two laptops gave the same reference: {}.").format(references),
                self.tr("The record made first keeps it."),
                ((self.tr("Give the later one its own"), self.separate_references),),
            )
        self._told_of = shared

    def ask_pledge(self, source: PledgeSource, words: str) -> None:
        """Open the form of a pledge on these words."""
        self._form.commitment_form.hide()
        self._form.pledge_form.ask(source, words)

    def ask_commitment(self, source: PledgeSource, words: str, note_kind: NoteKind) -> None:
        """Open the form of a recommendation, decision or follow-up on these words."""
        self._form.pledge_form.hide()
        self._form.commitment_form.ask(source, words, note_kind)

    def edit(self, entry: Pledge | Commitment) -> None:
        """Open what is on record to be changed."""
        self._form.pledge_form.hide()
        self._form.commitment_form.hide()
        if isinstance(entry, Pledge):
            self._form.pledge_form.edit(entry)
        else:
            self._form.commitment_form.edit(entry)

    def separate_references(self) -> None:
        """Give everything whose reference an earlier record has too one of its own."""
        if self._meeting.act(SeparateReferences()):
            self._meeting.tell(self.tr("Every reference is given once now."))

    def show_missing(self) -> None:
        """Show what the session still lacks."""
        self.refresh()
        self._form.side.setCurrentIndex(_TABS["completeness"])

    def show_card(self) -> None:
        """Show the chair's card, made of the notes as they are now."""
        if self._card is None:
            self._card = SummingUpCard(self._form.side.window())
            self._card.sent.connect(self._send_card)
        self._card.show_lines(cue_card(self.record()))

    def close(self) -> None:
        """Leave nothing behind."""
        self.refresh_soon.stop()
        self.close_card()

    def close_card(self) -> None:
        """Put the card away."""
        if self._card is not None:
            self._card.close()
            self._card.deleteLater()
            self._card = None

    def _send_card(self, text: str) -> None:
        meeting = self._meeting
        now, sender = meeting.clock.now(), meeting.file.who
        if meeting.act(SendCueCard(session_id=meeting.session_id, text=text, sender=sender, at=now), SENT_HERE):
            self.close_card()
            meeting.tell(self.tr("The card is on its way to the chair."))

    def _pledged_before(self, delegation_ids: tuple[str, ...], category: PledgeCategory) -> tuple[Pledge, ...]:
        with self._meeting.file.reading() as uow:
            return pledged_before(uow.all(Pledge), delegation_ids, category)

    def _carry_out(self, command: Command) -> None:
        changes = self._meeting.act(command)
        if changes:
            self._form.pledge_form.hide()
            self._form.commitment_form.hide()
            self.done.emit()
            private = private_notes(self.record().notes)
            if any(is_private(each.after, private) for each in changes.items):
                self._meeting.tell(
                    self.tr("It was made from a private note, so it stays on this laptop too."),
                    self.tr("It can leave once the note is shared."),
                )
