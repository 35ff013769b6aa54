"""Show who waits for the floor and who has been heard, in rows a delegate can draw."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QMimeData, QModelIndex, QPersistentModelIndex, Qt, Signal

from facilitator.domain.delegations import Delegation
from facilitator.domain.interventions import Intervention, InterventionKind, Ruling
from facilitator.domain.speaking_order import Inscription, InscriptionState, Rank
from facilitator.gui.models.durations import minutes_and_seconds
from facilitator.gui.models.rows import Index, RowModel
from facilitator.gui.spoken import language_on_screen, spoken
from facilitator.services.floor import Floor

DelegationById = Callable[[str], Delegation | None]
LocalTime = Callable[[object, str], str]

RANK_WORDS = {
    Rank.HEAD_OF_STATE: "Head of State or Government",
    Rank.MINISTER: "Minister",
    Rank.VICE_MINISTER: "Vice-Minister",
    Rank.HEAD_OF_DELEGATION: "Head of delegation",
    Rank.SENIOR_OFFICIAL: "Senior official",
    Rank.EXPERT: "Expert",
    Rank.UNSPECIFIED: "",
}


KIND_WORDS = {
    InterventionKind.STATEMENT: "",
    InterventionKind.PANELLIST: "panellist",
    InterventionKind.POINT_OF_ORDER: "point of order",
    InterventionKind.REPLY: "right of reply",
    InterventionKind.QUESTION: "question",
    InterventionKind.ANSWER: "answer",
    InterventionKind.CHAIR: "chair",
    InterventionKind.NATIONAL_CAPACITY: "in national capacity",
}


_LEFT_WORDS = {
    InscriptionState.WITHDRAWN: "withdrawn",
    InscriptionState.ABSENT: "absent",
    InscriptionState.TEXT_ONLY: "text only",
    InscriptionState.NOT_REACHED: "not reached",
    InscriptionState.REFUSED: "refused",
}
_RULING_WORDS = {
    Ruling.PENDING: "pending",
    Ruling.UPHELD: "upheld",
    Ruling.REJECTED: "rejected",
    Ruling.WITHDRAWN: "withdrawn",
}
_CHAINED = {InterventionKind.REPLY, InterventionKind.QUESTION, InterventionKind.ANSWER}


@dataclass(frozen=True, slots=True)
class SpeakerRow:
    """Hold one line of a list: `mark` stands at its head, `aside` at its end."""

    id: str
    mark: str
    name: str
    detail: str
    aside: str
    flag: str
    code: str

    @property
    def words(self) -> str:
        """Return the line in words."""
        return ", ".join(part for part in (self.mark, self.name, self.detail, self.aside) if part)


class SpeakersList(RowModel[SpeakerRow]):
    """Show those who wait; dropping a row elsewhere asks for the move and waits to be told."""

    move_wanted = Signal(str, int)
    _MIME = "application/x-facilitator-inscription"

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Allow dragging rows, and dropping between them."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsDragEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        """Allow moves only."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Return the one type of thing that can be dropped here."""
        return [self._MIME]

    def mimeData(self, indexes: list[QModelIndex]) -> QMimeData:  # type: ignore[override]
        """Return the dragged inscription."""
        data = QMimeData()
        data.setData(self._MIME, self.rows[indexes[0].row()].id.encode())
        return data

    def dropMimeData(
        self,
        data: QMimeData,
        action: Qt.DropAction,  # noqa: ARG002 - Qt's own signature
        row: int,
        column: int,  # noqa: ARG002 - the same
        parent: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Ask for the move; the row itself moves when the change is announced."""
        identifier = bytes(data.data(self._MIME).data()).decode()
        origin = self.place_of(identifier)
        place = row if row >= 0 else (parent.row() if parent.isValid() else len(self.rows))
        if origin < 0:
            return False
        self.move_wanted.emit(identifier, place - 1 if origin < place else place)
        # Refusing the drop keeps Qt from removing the dragged row by itself.
        return False


def waiting_rows(floor: Floor, delegation: DelegationById) -> tuple[SpeakerRow, ...]:
    """Return one line per inscription that waits, with its number of receipt and what it has said before."""
    return tuple(_waiting_row(place, each, floor, delegation) for place, each in enumerate(floor.queue, start=1))


def heard_rows(
    floor: Floor, delegation: DelegationById, local_time: Callable[[Intervention], str]
) -> tuple[SpeakerRow, ...]:
    """Return one line per finished intervention, the latest first, with its start and length."""
    over = [each for each in reversed(floor.interventions) if each.is_over]
    return tuple(_heard_row(each, floor, delegation, local_time) for each in over)


def reply_rows(floor: Floor, delegation: DelegationById) -> tuple[SpeakerRow, ...]:
    """Return one line per right of reply asked for, with its turn, what it is about, and the decision."""
    return tuple(_reply_row(each, floor, delegation) for each in floor.replies)


def _reply_row(reply: Inscription, floor: Floor, delegation: DelegationById) -> SpeakerRow:
    who = delegation(reply.delegation_id)
    subject = about(reply.about_id, floor, delegation)
    turn, most = floor.reply_turn(reply.delegation_id), floor.session.limits.replies
    beyond = spoken("\u25b2 beyond the {} allowed").format(most) if turn > most else ""
    granted = reply.state is InscriptionState.INSCRIBED
    return SpeakerRow(
        id=reply.id,
        mark="",
        name=name_of(who),
        detail=" \u00b7 ".join(part for part in (spoken("reply {}").format(turn), subject, beyond) if part),
        aside=spoken("granted, at the end") if granted else spoken("to be decided"),
        flag=who.flag if who else "",
        code=reply.delegation_id,
    )


def left_words(floor: Floor, delegation: DelegationById) -> str:
    """Return who left the list unheard, each with how and why; those carried over are in another list."""
    left = [each for each in floor.inscriptions if each.state in _LEFT_WORDS]
    return " \u00b7 ".join(
        f"{name_of(delegation(each.delegation_id))} "
        f"({', '.join(part for part in (spoken(_LEFT_WORDS[each.state]), each.remark) if part)})"
        for each in sorted(left, key=lambda each: each.number)
    )


def name_of(delegation: Delegation | None) -> str:
    """Return the short name in the language of the interface, or words for a speaker who is not identified yet."""
    return delegation.names.in_language(language_on_screen()) if delegation else spoken("Speaker not yet identified")


def _waiting_row(place: int, inscription: Inscription, floor: Floor, delegation: DelegationById) -> SpeakerRow:
    who = delegation(inscription.delegation_id)
    earlier = floor.statements_of(inscription.delegation_id)
    facts = [
        inscription.speaker,
        spoken(RANK_WORDS[inscription.rank]),
        on_behalf(inscription.on_behalf_of, delegation),
        aligned(inscription.aligned_with, delegation),
        spoken(KIND_WORDS[inscription.kind]),
        spoken("inscribed beforehand") if inscription.prepared else "",
        spoken("moved by hand") if inscription.placed else "",
        inscription.remark,
        spoken("{} min so far").format(_minutes(earlier)) if earlier else spoken("not yet heard"),
        _ordinal_words(len(earlier) + 1),
    ]
    return SpeakerRow(
        id=inscription.id,
        mark=str(place),
        name=name_of(who),
        detail=" · ".join(fact for fact in facts if fact),
        aside=spoken("No. {}").format(inscription.number),
        flag=who.flag if who else "",
        code=inscription.delegation_id,
    )


def _heard_row(
    intervention: Intervention,
    floor: Floor,
    delegation: DelegationById,
    local_time: Callable[[Intervention], str],
) -> SpeakerRow:
    who = delegation(intervention.delegation_id)
    clock = intervention.clock
    length = clock.elapsed(clock.ended_at) if clock.ended_at else 0.0
    over = length - clock.limit if clock.limit and length > clock.limit else 0.0
    is_point = intervention.kind is InterventionKind.POINT_OF_ORDER
    facts = [
        local_time(intervention),
        spoken(KIND_WORDS[intervention.kind]),
        about(intervention.about_id, floor, delegation) if intervention.kind in _CHAINED else "",
        spoken(_RULING_WORDS[intervention.ruling]) if is_point else "",
        on_behalf(intervention.on_behalf_of, delegation),
        spoken("times corrected") if intervention.recorded else "",
    ]
    return SpeakerRow(
        id=intervention.id,
        mark=str(intervention.order),
        name=name_of(who),
        detail=" · ".join(fact for fact in facts if fact),
        aside=minutes_and_seconds(length) + (f" (+{minutes_and_seconds(over)})" if over >= 1 else ""),
        flag=who.flag if who else "",
        code=intervention.delegation_id,
    )


def _minutes(interventions: tuple[Intervention, ...]) -> int:
    ended = (each.clock for each in interventions if each.clock.ended_at)
    return round(sum(clock.elapsed(clock.ended_at) for clock in ended if clock.ended_at) / 60)


def _ordinal_words(count: int) -> str:
    """Return "2nd intervention" and so on, and nothing for the first."""
    if count == 1:
        return ""
    endings = {
        1: spoken("{}st intervention"),
        2: spoken("{}nd intervention"),
        3: spoken("{}rd intervention"),
    }
    other = spoken("{}th intervention")
    words = other if 11 <= count % 100 <= 13 else endings.get(count % 10, other)  # noqa: PLR2004 - eleventh, ...
    return words.format(count)


def about(intervention_id: str, floor: Floor, delegation: DelegationById) -> str:
    """Return "to ..." with the speaker whom a reply, a question or an answer is addressed to, else nothing."""
    found = next((each for each in floor.interventions if each.id == intervention_id), None)
    return spoken("to {}").format(name_of(delegation(found.delegation_id))) if found else ""


def aligned(groups: tuple[str, ...], delegation: DelegationById) -> str:
    """Return "aligned with ..." for those who agree with a group's statement, else nothing."""
    names = [name_of(found) if (found := delegation(group)) else group for group in groups]
    return spoken("aligned with {}").format(", ".join(names)) if names else ""


def on_behalf(groups: tuple[str, ...], delegation: DelegationById) -> str:
    """Return "on behalf of ..." for a group statement, else nothing."""
    names = [name_of(found) if (found := delegation(group)) else group for group in groups]
    return spoken("on behalf of {}").format(", ".join(names)) if names else ""
