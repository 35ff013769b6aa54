"""Let anything happen on the floor of a real meeting file, by the program's own commands."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from builders import a_session, at, state

from facilitator.domain.delegations import Category
from facilitator.domain.faults import RuleBrokenError
from facilitator.domain.interventions import Intervention, InterventionKind, Ruling
from facilitator.domain.meeting import Meeting
from facilitator.domain.notes import Note, NoteFacts
from facilitator.domain.pledges import PledgeCategory, PledgeStatus
from facilitator.domain.programme import Theme
from facilitator.domain.representatives import Representative
from facilitator.domain.speaking_order import Gender, Rank
from facilitator.services.acts import apply, perform
from facilitator.services.changes import Changes
from facilitator.services.commands import Command
from facilitator.services.commands.chair import (
    BeganEarlier,
    ChangeLimit,
    CorrectTimes,
    EndIntervention,
    GiveFloor,
    IdentifySpeaker,
    PauseOrResume,
    StartUnknownSpeaker,
)
from facilitator.services.commands.interruptions import (
    GrantReply,
    Interrupt,
    RaisePointOfOrder,
    RequestReply,
    RuleOnPointOfOrder,
)
from facilitator.services.commands.pledges import RecordPledge
from facilitator.services.commands.rapporteur import DeleteNote, WriteNote
from facilitator.services.commands.roll_call import MarkPresence
from facilitator.services.commands.sitting import SetPresidingOfficer
from facilitator.services.commands.speakers_list import EditInscription, Inscribe, LeaveList
from facilitator.services.floor import read_floor
from facilitator.storage.meeting_file import MeetingFile

NAMES = ("URY", "JPN", "GHA", "EU", "UNICEF")
MEETING = Meeting(
    id="m", code="M", title="Meeting", first_day=at(0).date(), last_day=at(0).date(), co_hosts=("JPN", "XXX")
)
THEMES = (
    Theme(id="t1", position=2, tag="POC", title="Protection"),
    Theme(id="t2", position=1, tag="women", title="Women"),
)
RECORDS = (
    MEETING,
    a_session(presiding_officer="Ms. First"),
    a_session(id="s2", code="S2", position=2, planned_start=at(7200), planned_end=at(9000)),
    *THEMES,
    state("URY", regional_group="Latin American and Caribbean States"),
    state("JPN", regional_group="Asia-Pacific States"),
    state("GHA"),
    state("EU", category=Category.REGIONAL_ORGANIZATION),
    state("UNICEF", category=Category.UNITED_NATIONS_ENTITY),
    state("KEN"),
    state("FJI"),
    Representative(id="r1", delegation_id="KEN", name="A. Person"),
)


class Floor:
    """Hold a meeting file, the session that sits and a clock; every act names its choices by numbers."""

    def __init__(self, file: MeetingFile) -> None:
        self.file = file
        self.session = "s1"
        self.now = at(0)
        self.history: list[Changes] = []
        self.acts: tuple[Callable[[int], None], ...] = (
            self.inscribe,
            self.give_floor,
            self.give_floor,
            self.start_unknown,
            self.name_somebody,
            self.pause_or_resume,
            self.end,
            self.point_of_order,
            self.rule_on_it,
            self.interrupt,
            self.reply,
            self.change_limit,
            self.began_earlier,
            self.correct_times,
            self.withdraw,
        )

    def do(self, command: Command) -> None:
        try:
            self.history.append(perform(command, self.file))
        except RuleBrokenError:
            return

    def pick(self, kind: type[Intervention] | type[Note], number: int) -> Any:
        with self.file.reading() as uow:
            held = sorted(uow.all(kind), key=lambda each: (each.session_id, getattr(each, "order", 0), each.id))
        return held[number % len(held)] if held else None

    def inscribe(self, number: int) -> None:
        delegation, group = NAMES[number % 5], ("EU",) if number % 4 == 0 else ()
        kind = InterventionKind.PANELLIST if number % 7 == 0 else InterventionKind.STATEMENT
        made = Inscribe(session_id=self.session, delegation_id=delegation, at=self.now, on_behalf_of=group, kind=kind)
        self.do(made)
        rank, gender = list(Rank)[number % len(Rank)], list(Gender)[number % len(Gender)]
        self.do(
            EditInscription(
                inscription_id=made.inscription_id, speaker="S", rank=rank, on_behalf_of=group, gender=gender
            )
        )

    def give_floor(self, _number: int) -> None:
        self.do(GiveFloor(session_id=self.session, at=self.now))

    def start_unknown(self, _number: int) -> None:
        self.do(StartUnknownSpeaker(session_id=self.session, at=self.now))

    def name_somebody(self, number: int) -> None:
        chosen = self.pick(Intervention, number)
        if chosen:
            self.do(IdentifySpeaker(intervention_id=chosen.id, delegation_id=NAMES[number % 5]))

    def pause_or_resume(self, _number: int) -> None:
        self.do(PauseOrResume(session_id=self.session, at=self.now))

    def end(self, _number: int) -> None:
        self.do(EndIntervention(session_id=self.session, at=self.now))

    def point_of_order(self, number: int) -> None:
        self.do(RaisePointOfOrder(session_id=self.session, at=self.now, delegation_id=NAMES[number % 5]))

    def rule_on_it(self, number: int) -> None:
        self.do(RuleOnPointOfOrder(session_id=self.session, ruling=list(Ruling)[number % 4], at=self.now))

    def interrupt(self, number: int) -> None:
        kinds = (InterventionKind.QUESTION, InterventionKind.ANSWER, InterventionKind.CHAIR)
        kind = (*kinds, InterventionKind.NATIONAL_CAPACITY)[number % 4]
        whose = "" if kind is InterventionKind.CHAIR else NAMES[number % 5]
        self.do(Interrupt(session_id=self.session, kind=kind, at=self.now, delegation_id=whose))

    def reply(self, number: int) -> None:
        asked = RequestReply(session_id=self.session, delegation_id=NAMES[number % 5], at=self.now)
        self.do(asked)
        if number % 3:
            self.do(GrantReply(session_id=self.session, inscription_id=asked.inscription_id, now=number % 3 == 1))

    def change_limit(self, number: int) -> None:
        self.do(ChangeLimit(session_id=self.session, seconds=(number - 200) // 2))

    def began_earlier(self, number: int) -> None:
        self.do(BeganEarlier(session_id=self.session, seconds=number))

    def correct_times(self, number: int) -> None:
        chosen = self.pick(Intervention, number)
        if chosen and chosen.is_over:
            began, ended = chosen.clock.started_at, chosen.clock.ended_at
            shift = timedelta(milliseconds=777 * (number - 150))
            self.do(CorrectTimes(intervention_id=chosen.id, began=began - shift, ended=ended + shift / 2))

    def withdraw(self, _number: int) -> None:
        with self.file.reading() as uow:
            queue = read_floor(uow, self.session).queue
        if queue:
            self.do(LeaveList(inscription_id=queue[-1].id, reason="so be it"))


class Room(Floor):
    """Hold a floor of which notes are taken, and on which acts are undone."""

    def __init__(self, file: MeetingFile) -> None:
        super().__init__(file)
        self.texts: dict[str, str] = {}
        self.acts = (
            *self.acts,
            self.note,
            self.delete_note,
            self.pledge,
            self.undo,
            self.change_chair,
            self.change_session,
            self.call_the_roll,
        )

    def note(self, number: int) -> None:
        about = self.pick(Intervention, number) if number % 3 else None
        words = ("A point", "Units #poc", "Both #Women #poc", "Other #unknown")[number % 4]
        name = f"n{len(self.texts)}"
        self.texts[name] = words
        self.do(
            WriteNote(
                note_id=name,
                session_id=about.session_id if about else self.session,
                intervention_id=about.id if about else "",
                text=words,
                at=self.now,
                facts=NoteFacts(private=number % 5 == 0),
            )
        )

    def delete_note(self, number: int) -> None:
        chosen = self.pick(Note, number)
        if chosen and number % 2:
            self.do(DeleteNote(note_id=chosen.id))

    def pledge(self, number: int) -> None:
        chosen = self.pick(Note, number)
        self.do(
            RecordPledge(
                session_id=self.session,
                note_id=chosen.id if chosen else "",
                delegation_ids=(NAMES[number % 5],),
                category=list(PledgeCategory)[number % len(PledgeCategory)],
                text=f"Unit {number}",
                status=list(PledgeStatus)[number % len(PledgeStatus)],
                internal=number % 4 == 0,
                at=self.now,
            )
        )

    def undo(self, _number: int) -> None:
        if self.history:
            apply(self.history.pop().reversed(), "undo", self.file)

    def change_chair(self, number: int) -> None:
        self.do(SetPresidingOfficer(session_id=self.session, name=f"Mr. {number % 3}" if number % 4 else ""))

    def call_the_roll(self, number: int) -> None:
        name = NAMES[number % 5]
        self.do(MarkPresence(session_id=self.session, delegation_id=name, at=self.now, present=number % 3 > 0))

    def change_session(self, number: int) -> None:
        if number % 3 == 0:
            self.session = "s2" if self.session == "s1" else "s1"
