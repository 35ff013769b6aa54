"""Show who waits and who was heard, and take the names that are typed."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QObject
from PySide6.QtWidgets import QListView

from facilitator.domain.interventions import Intervention
from facilitator.domain.programme import ListStatus
from facilitator.gui.desks.floor_acts import FloorActs
from facilitator.gui.forms.ui_chair_desk import Ui_ChairDesk
from facilitator.gui.icons import Pictures
from facilitator.gui.models.rows import RowModel
from facilitator.gui.models.speakers_list import SpeakerRow, SpeakersList, heard_rows, waiting_rows
from facilitator.gui.open_meeting import OpenMeeting
from facilitator.gui.widgets.quick_entry import Suggestion
from facilitator.gui.widgets.row_delegate import RowDelegate
from facilitator.services.floor import Floor

_SUGGESTION_FLAG = 18


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
        self.waiting = SpeakersList(self)
        self.heard: RowModel[SpeakerRow] = RowModel(self)
        self._set_up(form.speakers_list, self.waiting)
        self._set_up(form.heard_list, self.heard)
        form.quick_entry.set_find(self._suggest)
        form.quick_entry.chosen.connect(acts.inscribe)
        form.quick_entry.unmatched.connect(self._nobody_found)
        self.waiting.move_wanted.connect(self.move_to)

    def show_floor(self, floor: Floor) -> None:
        """Show the waiting and the heard."""
        self._waiting_ids = frozenset(each.delegation_id for each in floor.queue)
        self.waiting.show(waiting_rows(floor, self._meeting.delegation))
        self.heard.show(heard_rows(floor, self._meeting.delegation, self._start_of))
        is_open = floor.session.list_status is ListStatus.OPEN
        state = self.tr("open") if is_open else self.tr("closed")
        self._form.list_heading.setText(self.tr("Speakers' list · {} waiting · {}").format(len(floor.queue), state))
        self._form.heard_heading.setText(self.tr("Heard · {}").format(len(self.heard.rows)))

    def give_floor_to_selected(self) -> None:
        """Give the floor to the selected delegation."""
        if identifier := self._selected():
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
        if identifier := self._selected():
            place = self.waiting.place_of(identifier)
            self._acts.withdraw(identifier)
            self._select_place(min(place, len(self.waiting.rows) - 1))

    def _set_up(self, view: QListView, model: RowModel[SpeakerRow]) -> None:
        view.setModel(model)
        view.setItemDelegate(RowDelegate(self._pictures, view))

    def _suggest(self, text: str) -> Sequence[Suggestion]:
        return [
            Suggestion(
                id=match.delegation.id,
                title=match.delegation.names.en,
                detail=self._about(match.delegation.id) or match.delegation.regional_group,
                flag=self._pictures.flag(match.delegation.flag, _SUGGESTION_FLAG, code=match.delegation.id),
            )
            for match in self._meeting.directory.find(text)
        ]

    def _about(self, delegation_id: str) -> str:
        return self.tr("already on the list") if delegation_id in self._waiting_ids else ""

    def _nobody_found(self, text: str) -> None:
        self._meeting.tell(
            self.tr("No delegation is known as “{}”.").format(text),
            self.tr("Try its short name, three letters of it, or its code."),
        )

    def _start_of(self, intervention: Intervention) -> str:
        started = intervention.clock.started_at
        return self._meeting.local_time(started) if started else ""

    def _selected(self) -> str:
        index = self._form.speakers_list.currentIndex()
        return self.waiting.rows[index.row()].id if index.isValid() else ""

    def _select_place(self, place: int) -> None:
        if place >= 0:
            model = self._form.speakers_list.selectionModel()
            model.setCurrentIndex(self.waiting.index(place), QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _move_selected(self, by: int) -> None:
        if identifier := self._selected():
            self.move_to(identifier, self.waiting.place_of(identifier) + by)
