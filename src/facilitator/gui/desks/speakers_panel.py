"""Show who waits and who was heard, and take the names that are typed."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QObject
from PySide6.QtWidgets import QListView

from facilitator.domain.delegations import Delegation
from facilitator.domain.interventions import Intervention, InterventionKind
from facilitator.domain.programme import ListStatus
from facilitator.gui.desks.floor_acts import FloorActs
from facilitator.gui.forms.ui_chair_desk import Ui_ChairDesk
from facilitator.gui.icons import Pictures
from facilitator.gui.models.rows import RowModel
from facilitator.gui.models.speakers_list import (
    SpeakerRow,
    SpeakersList,
    heard_rows,
    left_words,
    name_of,
    on_behalf,
    waiting_rows,
)
from facilitator.gui.open_meeting import OpenMeeting
from facilitator.gui.spoken import spoken
from facilitator.gui.widgets.quick_entry import Suggestion
from facilitator.gui.widgets.row_delegate import RowDelegate
from facilitator.services.entry import read_entry
from facilitator.services.floor import Floor

_SUGGESTION_FLAG = 18
ENTRY_WORDS = {
    InterventionKind.POINT_OF_ORDER: "point of order, at once",
    InterventionKind.REPLY: "right of reply",
    InterventionKind.QUESTION: "question, at once",
    InterventionKind.PANELLIST: "panellist",
}


class SpeakersPanel(QObject):
    """Fill the right of the chair's desk, and act on the selected name."""

    def __init__(
        self, form: Ui_ChairDesk, meeting: OpenMeeting, acts: FloorActs, pictures: Pictures, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._form = form
        self._meeting = meeting
        self._acts = acts
        self._pictures = pictures
        self._waiting_ids: frozenset[str] = frozenset()
        self._unknown = ""
        self.waiting = SpeakersList(self)
        self.heard: RowModel[SpeakerRow] = RowModel(self)
        self._set_up(form.speakers_list, self.waiting)
        self._set_up(form.heard_list, self.heard)
        form.quick_entry.set_find(self._suggest)
        form.quick_entry.chosen.connect(self._enter)
        form.quick_entry.unmatched.connect(self._nobody_found)
        self.waiting.move_wanted.connect(self.move_to)

    def show_floor(self, floor: Floor) -> None:
        """Show the waiting and the heard."""
        self._waiting_ids = frozenset(each.delegation_id for each in floor.queue)
        selected = self.selected()
        self.waiting.show(waiting_rows(floor, self._meeting.delegation))
        if selected and self.selected() != selected:
            # The selection follows the name to its new place.
            self._select_place(self.waiting.place_of(selected))
        self.heard.show(heard_rows(floor, self._meeting.delegation, self._start_of))
        states = {
            ListStatus.OPEN: self.tr("open"),
            ListStatus.CLOSED: self.tr("closed"),
            ListStatus.INITIALLY_CLOSED: self.tr("not yet open"),
        }
        state = states[floor.session.list_status]
        self._form.list_heading.setText(self.tr("Speakers' list · {} waiting · {}").format(len(floor.queue), state))
        left = left_words(floor, self._meeting.delegation)
        self._form.left_list.setVisible(bool(left))
        self._form.left_list.setText(self.tr("Left the list: {}").format(left))
        self._form.heard_heading.setText(self.tr("Heard · {}").format(len(self.heard.rows)))

    def give_floor_to_selected(self) -> None:
        """Give the floor to the selected delegation."""
        if identifier := self.selected():
            self._acts.give_floor(identifier)

    def move_to(self, inscription_id: str, place: int) -> None:
        """Move a delegation to a place (0: next) by hand, and keep it selected."""
        self._acts.move(inscription_id, place)
        self._select_place(self.waiting.place_of(inscription_id))

    def move_up(self) -> None:
        """Move the selected delegation one place up."""
        self._move_selected(-1)

    def move_down(self) -> None:
        """Move the selected delegation one place down."""
        self._move_selected(1)

    def move_to_top(self) -> None:
        """Make the selected delegation the next speaker."""
        self._move_selected(-len(self.waiting.rows))

    def withdraw_selected(self) -> None:
        """Take the selected delegation off the list and select the one after it."""
        if identifier := self.selected():
            place = self.waiting.place_of(identifier)
            self._acts.withdraw(identifier)
            self._select_place(min(place, len(self.waiting.rows) - 1))

    def _set_up(self, view: QListView, model: RowModel[SpeakerRow]) -> None:
        view.setModel(model)
        view.setItemDelegate(RowDelegate(self._pictures, view))

    def _suggest(self, text: str) -> Sequence[Suggestion]:
        entry = read_entry(text)
        behalf = on_behalf(tuple(map(self._meeting.group_named, entry.groups)), self._meeting.delegation)
        kind = spoken(ENTRY_WORDS.get(entry.kind, ""))
        return [
            Suggestion(
                id=match.delegation.id,
                title=name_of(match.delegation),
                detail=self._about(match.delegation, kind, behalf if entry.name else ""),
                flag=self._pictures.flag(match.delegation.flag, _SUGGESTION_FLAG, code=match.delegation.id),
            )
            for match in self._meeting.directory.find(entry.looked_for)
        ]

    def _about(self, delegation: Delegation, kind: str, behalf: str) -> str:
        listed = self.tr("already on the list") if delegation.id in self._waiting_ids else ""
        return " \u00b7 ".join(part for part in (kind, behalf, listed) if part) or delegation.regional_group

    def _enter(self, delegation_id: str, typed: str) -> None:
        """Do what was typed; a name that was on the list already is said, never refused."""
        before = len(self.waiting.rows)
        was_listed = delegation_id in self._waiting_ids
        self._acts.enter(delegation_id, typed)
        if was_listed and len(self.waiting.rows) > before:
            who = name_of(self._meeting.delegation(delegation_id))
            self._meeting.tell(self.tr("{} is on the list twice now.").format(who), self.tr("Ctrl+Z takes it back."))

    def _nobody_found(self, text: str) -> None:
        self._unknown = name = read_entry(text).name
        self._meeting.tell(
            self.tr("No delegation is known as \u201c{}\u201d.").format(name),
            self.tr("Try its short name, three letters of it, or its code."),
            ((self.tr("Add as a participant"), self._add_participant),),
        )

    def _add_participant(self) -> None:
        self._form.quick_entry.clear()
        self._acts.add_participant(self._unknown)

    def _start_of(self, intervention: Intervention) -> str:
        started = intervention.clock.started_at
        return self._meeting.local_time(started) if started else ""

    def selected(self) -> str:
        """Return the selected inscription, or nothing."""
        index = self._form.speakers_list.currentIndex()
        return self.waiting.rows[index.row()].id if index.isValid() else ""

    def _select_place(self, place: int) -> None:
        if place >= 0:
            model = self._form.speakers_list.selectionModel()
            model.setCurrentIndex(self.waiting.index(place), QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _move_selected(self, by: int) -> None:
        if identifier := self.selected():
            self.move_to(identifier, self.waiting.place_of(identifier) + by)
