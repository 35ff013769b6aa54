"""Say which acts only some laptops may carry out, by what the laptop is used for."""

from facilitator.domain.roles import Right, Role
from facilitator.services.commands.meeting_facts import ChangeMeeting
from facilitator.services.commands.programme_editing import AddSession, CloneSession, DeleteSession
from facilitator.services.commands.programme_import import ApplyImport
from facilitator.services.commands.rest_of_list import CarryOver, CloseAfter
from facilitator.services.commands.secretariat_review import AdvanceReview, ReopenReview
from facilitator.services.commands.speakers_list import DrawLots, MarkAbsent, MoveInscription, SortList, Swap

RIGHTS: dict[type[object], Right] = {
    MoveInscription: Right.MOVE_LIST,
    MarkAbsent: Right.MOVE_LIST,
    Swap: Right.MOVE_LIST,
    SortList: Right.MOVE_LIST,
    DrawLots: Right.MOVE_LIST,
    CarryOver: Right.MOVE_LIST,
    CloseAfter: Right.MOVE_LIST,
    AddSession: Right.CHANGE_PROGRAMME,
    CloneSession: Right.CHANGE_PROGRAMME,
    DeleteSession: Right.CHANGE_PROGRAMME,
    ChangeMeeting: Right.CHANGE_PROGRAMME,
    ApplyImport: Right.CHANGE_PROGRAMME,
    AdvanceReview: Right.FINALIZE,
    ReopenReview: Right.FINALIZE,
}
_SENTENCES = {
    Right.CHANGE_PROGRAMME: "Programme and participants are brought in on the chair's or the secretariat's laptop.",
    Right.MOVE_LIST: "The list of speakers is moved on the chair's or the secretariat's laptop.",
    Right.FINALIZE: "Reports are made final on the secretariat's laptop.",
}


def refusal(command: object, role: Role, undecided: int) -> str:
    """Return why this laptop may not carry the command out, empty when it may.

    Nothing becomes final while `undecided` fields hold several laptops' values side by side.
    """
    right = RIGHTS.get(type(command))
    if right is None:
        return ""
    if not role.may(right):
        return _SENTENCES[right]
    if isinstance(command, AdvanceReview) and undecided:
        return "Two laptops set different values: decide between them first (Exchange, Board)."
    return ""
