"""Play several laptops that each work on their own copy of one meeting, and exchange at will."""

import random
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from builders import a_session, an_inscription, at, spoken, state
from fakes import FakeClock

from facilitator.domain.ids import new_id
from facilitator.domain.interventions import Intervention, Ruling
from facilitator.domain.meeting import Meeting
from facilitator.domain.notes import Note
from facilitator.domain.pledges import Pledge, PledgeCategory
from facilitator.domain.programme import Session
from facilitator.domain.roles import Laptop, Role
from facilitator.domain.speaking_order import Inscription, moved
from facilitator.services.acts import apply
from facilitator.services.changes import Changes, Record
from facilitator.services.ports import Value
from facilitator.storage.change_log import broken_writers
from facilitator.storage.exchange import Received, entries_after, fit_to_leave, receive, vector_of
from facilitator.storage.meeting_file import MeetingFile, create_meeting_file
from facilitator.storage.opening import open_meeting_file
from facilitator.storage.tables import TABLES

_WORD = re.compile(r"w[0-9a-f]{10}é")
MEETING = Meeting(id="m", code="M", title="Meeting", first_day=at(0).date(), last_day=at(0).date())
NOTE = Note(id="n1", session_id="s1", text="The floor was given.", written_at=at(0))
PLEDGE = Pledge(id="p1", session_id="s1", category=PledgeCategory.POLICE, text="one unit", quantity=1)
RECORDS: tuple[Record, ...] = (
    MEETING,
    a_session(),
    *(state(each) for each in ("URY", "JPN", "GHA", "FRA")),
    *(
        an_inscription(each, number, position)
        for number, (each, position) in enumerate([("URY", "F"), ("JPN", "V")], 1)
    ),
    NOTE,
    PLEDGE,
    spoken(1, 0, 60),
)


def put(file: MeetingFile, *records: Record) -> Changes:
    """Write the records as one act."""
    with file.writing("put") as uow:
        for record in records:
            uow.put(record)
        return uow.changes()


def remove(file: MeetingFile, record: Record) -> None:
    """Take the record out."""
    with file.writing("remove") as uow:
        uow.remove(record)


def exchange(source: MeetingFile, target: MeetingFile) -> Received:
    """Bring the target what the source has and it lacks."""
    with source.connection() as there, target.exchanging() as here:
        return receive(here, fit_to_leave(there, entries_after(there, vector_of(here))))


def everything(file: MeetingFile) -> dict[tuple[str, str], Record]:
    """Return every record of the file."""
    with file.reading() as uow:
        return {(kind.__name__, each.id): each for kind in TABLES for each in uow.all(kind)}


def found(file: MeetingFile, record: Record) -> Record | None:
    """Return the record as the file has it."""
    with file.reading() as uow:
        return uow.get(type(record), record.id)


def text_in(file: MeetingFile, note_id: str = "n1") -> str:
    """Return the text of a note."""
    with file.reading() as uow:
        note = uow.get(Note, note_id)
    assert note is not None
    return note.text


def write(file: MeetingFile, text: str, note_id: str = "n1") -> Changes:
    """Make the note read like this."""
    with file.reading() as uow:
        note = uow.get(Note, note_id)
    assert note is not None
    return put(file, replace(note, text=text))


def is_whole(file: MeetingFile) -> bool:
    """Return whether no writer's log has a hole or a wrong hash."""
    with file.connection() as connection:
        return broken_writers(connection) == ()


def laptops(folder: Path, *roles: Role) -> list[MeetingFile]:
    """Return one meeting on as many laptops as roles; each has a clock of its own."""
    first = create_meeting_file(folder / "0.facilitator", RECORDS, FakeClock(), "first", Laptop("0", roles[0]))
    opened = [first]
    for number, role in enumerate(roles[1:], 1):
        path = folder / f"{number}.facilitator"
        first.save_copy(path)
        opened.append(open_meeting_file(path, FakeClock(at(number * 7)), f"user {number}", Laptop(str(number), role)))
    return opened


class Meetings:
    """Let chance work on the laptops; `typed` are the words that nobody took away knowingly."""

    def __init__(self, files: list[MeetingFile], chance: random.Random) -> None:
        self.files = files
        self.chance = chance
        self.typed: set[str] = set()
        self._last: dict[int, Changes] = {}
        self._acts: tuple[Callable[[MeetingFile], Changes | None], ...] = (
            self.type_words,
            self.type_words,
            self.type_words,
            self.new_note,
            self.delete_note,
            self.move,
            self.inscribe,
            self.leave_list,
            self.pledge,
            self.retitle,
            self.rule,
            self.delete_delegation,
        )

    def step(self) -> None:
        """Let one laptop act, or two exchange."""
        number = self.chance.randrange(len(self.files))
        file = self.files[number]
        choice = self.chance.random()
        if choice < 0.2:
            exchange(self.chance.choice(self.files), file)
        elif choice < 0.27 and self._last.get(number):
            self._undo(number)
        else:
            changes = self.chance.choice(self._acts)(file)
            self._last[number] = changes or Changes()

    def meet(self) -> None:
        """Exchange in a random order until everybody has everything."""
        for _ in range(2):
            pairs = [(one, other) for one in self.files for other in self.files if one is not other]
            self.chance.shuffle(pairs)
            for one, other in pairs:
                exchange(one, other)

    def type_words(self, file: MeetingFile) -> Changes | None:
        note = self._any(file, Note)
        if note is None:
            return None
        words = note.text.split(" ")
        place = self.chance.randrange(len(words) + 1)
        if self.chance.random() < 0.3:
            gone = words[place : place + self.chance.randrange(4)]
            del words[place : place + len(gone)]
            self._taken_away(" ".join(gone))
        new = [self._word() for _ in range(self.chance.randrange(3))]
        self.typed.update(new)
        return put(file, replace(note, text=" ".join([*words[:place], *new, *words[place:]])))

    def new_note(self, file: MeetingFile) -> Changes:
        word = self._word()
        self.typed.add(word)
        return put(file, Note(id=new_id(), session_id="s1", text=word, written_at=at(1)))

    def delete_note(self, file: MeetingFile) -> None:
        note = self._any(file, Note)
        if note is not None and self.chance.random() < 0.3:
            self._taken_away(note.text)
            remove(file, note)

    def move(self, file: MeetingFile) -> Changes | None:
        with file.reading() as uow:
            everyone = uow.in_session(Inscription, "s1")
        waiting = [each for each in everyone if each.is_waiting]
        if not waiting:
            return None
        return put(file, moved(self.chance.choice(waiting).id, self.chance.randrange(3), everyone))

    def inscribe(self, file: MeetingFile) -> Changes | None:
        with file.reading() as uow:
            if uow.get(type(state("GHA")), "GHA") is None:
                return None
        return put(file, an_inscription(new_id(), 9, self.chance.choice("GHK"), delegation_id="GHA"))

    def leave_list(self, file: MeetingFile) -> None:
        one = self._any(file, Inscription)
        if one is not None:
            remove(file, one)

    def pledge(self, file: MeetingFile) -> Changes | None:
        one = self._any(file, Pledge)
        return put(file, replace(one, quantity=self.chance.randrange(4), text=self._word())) if one else None

    def retitle(self, file: MeetingFile) -> Changes | None:
        one = self._any(file, Session)
        return put(file, replace(one, title=self._word(), room=self.chance.choice("ab"))) if one else None

    def rule(self, file: MeetingFile) -> Changes | None:
        one = self._any(file, Intervention)
        return put(file, replace(one, ruling=self.chance.choice(list(Ruling)))) if one else None

    def delete_delegation(self, file: MeetingFile) -> None:
        with file.reading() as uow:
            used = {each.delegation_id for each in uow.all(Inscription)}
            here = [each for each in uow.all(type(state("GHA"))) if each.id not in used]
        if here:
            remove(file, self.chance.choice(here))

    def _undo(self, number: int) -> None:
        changes = self._last.pop(number)
        before = self.words(self.files[number])
        apply(changes.reversed(), "undo", self.files[number])
        after = self.words(self.files[number])
        self.typed = {word for word in self.typed if word not in before or word in after}
        self.typed.update(word for word in _WORD.findall(after) if word not in before)

    def words(self, file: MeetingFile) -> str:
        """Return all that is written on a laptop, as one text."""
        with file.reading() as uow:
            return "\n".join(note.text for note in uow.all(Note))

    def _taken_away(self, text: str) -> None:
        self.typed = {word for word in self.typed if word not in text}

    def _word(self) -> str:
        return f"w{self.chance.getrandbits(40):010x}é"

    def _any(self, file: MeetingFile, kind: type[Value]) -> Value | None:
        with file.reading() as uow:
            every = sorted(uow.all(kind), key=lambda each: each.id)
        return self.chance.choice(every) if every else None
