"""Let the wall clock jump by hours and years between acts and openings; the last words and names must stand."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from campaigns.outcome import Outcome
from campaigns.typist import SESSION, CampaignClock, new_meeting

from facilitator.domain.notes import Note
from facilitator.domain.programme import Session
from facilitator.domain.roles import Laptop
from facilitator.services.acts import perform
from facilitator.services.commands.rapporteur import WriteNote
from facilitator.services.ports import require
from facilitator.storage.files import FilesOnDisk

_OPENINGS = 3
_ACTS = 8


def tried(times: int, folder: Path, seed: int = 6) -> Outcome:
    """Write the same notes again and again under a jumping clock, in several openings, so many times."""
    outcome = Outcome("clock jumps between acts and openings")
    chance = random.Random(seed)  # noqa: S311
    meeting, personal = folder / "clocks" / "meeting.facilitator", folder / "clocks" / "personal"
    personal.mkdir(parents=True)
    new_meeting(meeting, personal)
    for trial in range(times):
        clock = CampaignClock()
        expected: dict[str, str] = {}
        title = ""
        damaged = []
        for _ in range(_OPENINGS):
            clock.moment += timedelta(seconds=chance.choice((-1, 1)) * chance.choice((1, 3600, 86_400, 31_536_000)))
            file = FilesOnDisk(clock, "campaign", Laptop, personal).open(meeting)
            damaged += [each.sentence for each in file.take_remarks() if "damaged" in each.sentence]
            for number in range(_ACTS):
                clock.moment += timedelta(seconds=chance.uniform(-7200, 7200))
                name = f"t{trial}n{chance.randrange(4)}"
                expected[name] = f"{name} {number} {chance.random()}"
                note = WriteNote(
                    note_id=name, session_id=SESSION, intervention_id="", text=expected[name], at=clock.now()
                )
                perform(note, file)
                with file.writing("rename the session") as uow:
                    title = f"Session {trial} {chance.random()}"
                    uow.put(replace(require(uow, Session, SESSION), title=title))
            file.close()
        file = FilesOnDisk(clock, "campaign", Laptop, personal).open(meeting)
        with file.reading() as uow:
            is_renamed = require(uow, Session, SESSION).title == title
            wrong = [name for name, text in expected.items() if getattr(uow.get(Note, name), "text", "") != text]
        file.close()
        outcome.tried += 1
        outcome.acknowledged += _OPENINGS * _ACTS * 2
        outcome.lost += len(wrong) + (not is_renamed)
        outcome.survived += is_renamed and not wrong and not damaged
        outcome.remarks += [] if is_renamed and not (wrong or damaged) else [f"{trial}: {wrong} {damaged}"]
    return outcome
