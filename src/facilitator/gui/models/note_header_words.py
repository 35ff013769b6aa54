"""Say in words whose intervention a note belongs to, and whether the floor has moved on."""

from collections.abc import Callable

from facilitator.domain.delegations import Delegation
from facilitator.domain.interventions import Intervention
from facilitator.gui.models.durations import minutes_and_seconds
from facilitator.gui.models.speakers_list import name_of, on_behalf
from facilitator.gui.spoken import spoken
from facilitator.gui.widgets.note_header import HeaderWords
from facilitator.services.floor import Floor


def header_words(
    floor: Floor,
    intervention_id: str,
    delegation: Callable[[str], Delegation | None],
    start_of: Callable[[Intervention], str],
) -> HeaderWords:
    """Return what stands above a note on the intervention, or on the session when there is none."""
    owner = next((each for each in floor.interventions if each.id == intervention_id), None)
    elsewhere = ""
    if floor.current is not None and floor.current != owner:
        elsewhere = spoken("\u25b2 Now speaking: {}\nF2 follows").format(
            name_of(delegation(floor.current.delegation_id))
        )
    if owner is None:
        return HeaderWords(spoken("Note on the session itself"), floor.session.title, elsewhere)
    who = delegation(owner.delegation_id)
    limit = owner.clock.limit
    facts = (
        owner.speaker,
        on_behalf(owner.on_behalf_of, delegation),
        spoken("since {}").format(start_of(owner)),
        spoken("limit {}").format(minutes_and_seconds(limit)) if limit else "",
        spoken("has spoken") if owner.is_over else spoken("\u25cf has the floor"),
    )
    return HeaderWords(
        title=f"{owner.order} \u00b7 {name_of(who)}",
        detail=" \u00b7 ".join(fact for fact in facts if fact),
        elsewhere=elsewhere,
        flag=who.flag if who else "",
        code=owner.delegation_id or "?",
    )
