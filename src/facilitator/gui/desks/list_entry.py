"""Let a rapporteur without a chair's laptop keep the list, with the same quick-entry box."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from facilitator.gui.desks.floor_acts import FloorActs
from facilitator.gui.icons import Pictures
from facilitator.gui.models.speakers_list import name_of, on_behalf
from facilitator.gui.open_meeting import OpenMeeting
from facilitator.gui.widgets.quick_entry import QuickEntry, Suggestion
from facilitator.services.entry import read_entry

_FLAG = 18


class ListEntry(QObject):
    """Find delegations as the chair's box does, and put them on the list or name who is speaking."""

    def __init__(self, entry: QuickEntry, meeting: OpenMeeting, pictures: Pictures, parent: QObject) -> None:
        super().__init__(parent)
        self._entry = entry
        self._meeting = meeting
        self._pictures = pictures
        self._acts = FloorActs(meeting, self)
        self._unknown = ""
        entry.set_find(self._suggest)
        entry.chosen.connect(self._acts.enter)
        entry.unmatched.connect(self._nobody_found)

    def _suggest(self, text: str) -> Sequence[Suggestion]:
        entry = read_entry(text)
        behalf = on_behalf(tuple(map(self._meeting.group_named, entry.groups)), self._meeting.delegation)
        return [
            Suggestion(
                id=match.delegation.id,
                title=name_of(match.delegation),
                detail=(behalf if entry.name else "") or match.delegation.regional_group,
                flag=self._pictures.flag(match.delegation.flag, _FLAG, code=match.delegation.id),
            )
            for match in self._meeting.directory.find(entry.looked_for)
        ]

    def _nobody_found(self, text: str) -> None:
        self._unknown = read_entry(text).name
        self._meeting.tell(
            self.tr("No delegation is known as \u201c{}\u201d.").format(self._unknown),
            self.tr("Try its short name, three letters of it, or its code."),
            ((self.tr("Add as a participant"), self._add_participant),),
        )

    def _add_participant(self) -> None:
        self._entry.clear()
        self._acts.add_participant(self._unknown)
