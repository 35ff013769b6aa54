"""Let two programs write to one meeting file at once, as two users of one laptop can."""

from __future__ import annotations

import os
from pathlib import Path

from campaigns.outcome import Outcome
from campaigns.typist import SESSION, CampaignClock, files, new_meeting, words_in

from facilitator.services.acts import perform
from facilitator.services.commands.rapporteur import WriteNote
from facilitator.services.ports import MeetingUnavailableError

_ACTS = 40


def tried(times: int, folder: Path) -> Outcome:
    """Start so many pairs; every act of both must be there, and the log whole."""
    outcome = Outcome("two programs on one file")
    for trial in range(times):
        place = folder / f"two-{trial}"
        meeting, personal = place / "meeting.facilitator", place / "personal"
        personal.mkdir(parents=True)
        new_meeting(meeting, personal)
        children = []
        for mark in "ab":
            child = os.fork()
            if child == 0:
                _write(meeting, personal, mark, place / mark)
            children.append(child)
        states = [os.waitpid(child, 0)[1] for child in children]
        acknowledged = {word for mark in "ab" for word in (place / mark).read_text("utf-8").split()}
        file = files(personal).open(meeting)
        missing = acknowledged - words_in(file)
        damaged = [each.sentence for each in file.take_remarks() if "damaged" in each.sentence]
        file.close()
        outcome.tried += 1
        outcome.acknowledged += len(acknowledged)
        outcome.lost += len(missing)
        outcome.survived += not (missing or damaged or any(states)) and len(acknowledged) == 2 * _ACTS
        if missing or damaged or any(states) or len(acknowledged) != 2 * _ACTS:
            outcome.remarks.append(
                f"{len(acknowledged)} of {2 * _ACTS} acknowledged, {len(missing)} missing, {damaged}"
            )
    return outcome


def _write(meeting: Path, personal: Path, mark: str, told: Path) -> None:
    status = 1
    try:
        file = files(personal).open(meeting)
        clock = CampaignClock()
        with told.open("w", encoding="utf-8") as heard:
            for number in range(_ACTS):
                word = f"{mark}{number}"
                note = WriteNote(note_id=word, session_id=SESSION, intervention_id="", text=word, at=clock.now())
                try:
                    perform(note, file)
                except MeetingUnavailableError:
                    continue
                heard.write(f"{word}\n")
        file.close()
        status = 0
    finally:
        os._exit(status)
