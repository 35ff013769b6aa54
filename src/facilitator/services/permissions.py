"""Say which acts only some laptops may carry out, by what the laptop is used for."""

from facilitator.domain.roles import Right, Role
from facilitator.services.commands.chair import (
    BeganEarlier,
    ChangeLimit,
    EndIntervention,
    GiveFloor,
    PauseOrResume,
    StartUnknownSpeaker,
)
from facilitator.services.commands.interruptions import (
    GrantReply,
    Interrupt,
    RaisePointOfOrder,
    RefuseReply,
    RuleOnPointOfOrder,
)
from facilitator.services.commands.meeting_facts import ChangeMeeting
from facilitator.services.commands.programme_editing import AddSession, CloneSession, DeleteSession
from facilitator.services.commands.programme_import import ApplyImport
from facilitator.services.commands.rest_of_list import CarryOver, CloseAfter
from facilitator.services.commands.secretariat_review import AdvanceReview, ReopenReview
from facilitator.services.commands.speakers_list import (
    DrawLots,
    MarkAbsent,
    MoveInscription,
    Reinstate,
    ScheduleClosing,
    SetListStatus,
    SortList,
    Swap,
)

RIGHTS: dict[type[object], Right] = {
    MoveInscription: Right.MOVE_LIST,
    MarkAbsent: Right.MOVE_LIST,
    Swap: Right.MOVE_LIST,
    SortList: Right.MOVE_LIST,
    DrawLots: Right.MOVE_LIST,
    CarryOver: Right.MOVE_LIST,
    CloseAfter: Right.MOVE_LIST,
    Reinstate: Right.MOVE_LIST,
    SetListStatus: Right.MOVE_LIST,
    ScheduleClosing: Right.MOVE_LIST,
    GiveFloor: Right.GIVE_FLOOR,
    StartUnknownSpeaker: Right.GIVE_FLOOR,
    PauseOrResume: Right.GIVE_FLOOR,
    EndIntervention: Right.GIVE_FLOOR,
    ChangeLimit: Right.GIVE_FLOOR,
    BeganEarlier: Right.GIVE_FLOOR,
    Interrupt: Right.GIVE_FLOOR,
    RaisePointOfOrder: Right.GIVE_FLOOR,
    RuleOnPointOfOrder: Right.GIVE_FLOOR,
    GrantReply: Right.GIVE_FLOOR,
    RefuseReply: Right.GIVE_FLOOR,
    AddSession: Right.CHANGE_PROGRAMME,
    CloneSession: Right.CHANGE_PROGRAMME,
    DeleteSession: Right.CHANGE_PROGRAMME,
    ChangeMeeting: Right.CHANGE_PROGRAMME,
    ApplyImport: Right.CHANGE_PROGRAMME,
    AdvanceReview: Right.FINALIZE,
    ReopenReview: Right.FINALIZE,
}
# Where no chair's laptop works on the list of a session, whoever is there keeps it.
_THE_CHAIRS = {Right.GIVE_FLOOR, Right.MOVE_LIST}
_SENTENCES = {
    Right.GIVE_FLOOR: "The floor is given on the chair's laptop, which works on this session.",
    Right.CHANGE_PROGRAMME: "Programme and participants are brought in on the chair's or the secretariat's laptop.",
    Right.MOVE_LIST: "The list of speakers is moved on the chair's or the secretariat's laptop.",
    Right.FINALIZE: "Reports are made final on the secretariat's laptop.",
}


def right_needed(command: object) -> Right | None:
    """Return the right without which nobody carries the command out, None when everybody may."""
    return RIGHTS.get(type(command))


def refusal(command: object, role: Role, undecided: int, *, is_chaired: bool) -> str:
    """Return why this laptop may not carry the command out, empty when it may.

    `is_chaired` says that a chair's laptop works on the list of the session. Nothing becomes final while
    `undecided` fields hold several laptops' values side by side.
    """
    right = right_needed(command)
    if right is None:
        return ""
    if not (role.may(right) or (right in _THE_CHAIRS and not is_chaired)):
        return _SENTENCES[right]
    if isinstance(command, AdvanceReview) and undecided:
        return "Two laptops set different values: decide between them first (Exchange, Board)."
    return ""
