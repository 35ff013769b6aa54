"""Answer "why is it here?" from the change log."""

from collections.abc import Callable, Sequence
from datetime import datetime

from facilitator.domain.speaking_order import Inscription
from facilitator.services.ports import LogEntry

_MATTERS = {"position", "rank", "on_behalf_of", "state", "lot", "parked"}


def reasons_for(
    inscription: Inscription, history: Sequence[LogEntry], local_time: Callable[[datetime], str]
) -> tuple[str, ...]:
    """Return one sentence per act that decided where the inscription stands, oldest first."""
    sentences = [f"Received {local_time(inscription.received_at)} as No. {inscription.number}."]
    for entry in history[1:]:
        if _MATTERS & set(entry.fields):
            by = f" by {entry.who}" if entry.who else ""
            sentences.append(f"{local_time(entry.at)}: {entry.act}{by}.")
    if inscription.remark:
        sentences.append(f"Remark: {inscription.remark}.")
    if inscription.placed:
        sentences.append("The place was chosen by hand and is kept when the list is sorted.")
    return tuple(sentences)
