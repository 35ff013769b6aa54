"""Say which acts only some laptops may carry out, by what the laptop is used for."""

from facilitator.domain.roles import Right, Role

# Where no chair's laptop works on the list of a session, whoever is there keeps it.
_THE_CHAIRS = {Right.GIVE_FLOOR, Right.MOVE_LIST}
_SENTENCES = {
    Right.GIVE_FLOOR: "The floor is given on the chair's laptop, which works on this session.",
    Right.CHANGE_PROGRAMME: "Programme and participants are brought in on the chair's or the secretariat's laptop.",
    Right.MOVE_LIST: "The list of speakers is moved on the chair's or the secretariat's laptop.",
    Right.FINALIZE: "Reports are made final on the secretariat's laptop.",
    Right.REOPEN: "Reports are opened again on the secretariat's laptop.",
}


def right_needed(command: object) -> Right | None:
    """Return the right without which nobody carries the command out, None when everybody may.

    A command that needs one names it in its class, as `right`.
    """
    right: Right | None = getattr(command, "right", None)
    return right


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
    if right is Right.FINALIZE and undecided:
        return "Two laptops set different values: decide between them first (Exchange, Board)."
    return ""
