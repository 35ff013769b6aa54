"""Any history on several laptops, exchanged in any order, comes to the same meeting with every word in it."""

import random
import tempfile
from collections.abc import Sequence
from itertools import permutations
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from laptops import Meetings, everything, exchange, is_whole, laptops

from facilitator.domain.commitments import Commitment, CommitmentKind
from facilitator.domain.references import OnRecord, giving_way
from facilitator.domain.roles import Role
from facilitator.services.acts import perform
from facilitator.services.commands.open_points import SeparateReferences
from facilitator.services.commands.pledges import RecordCommitment
from facilitator.storage.meeting_file import MeetingFile
from facilitator.storage.refold import refold_everything


@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow])
@given(st.integers(0, 2**32), st.sampled_from([5, 15, 40]))
def test_any_history_exchanged_in_any_order_converges_and_keeps_every_word(seed: int, steps: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        files = laptops(Path(folder), Role.CHAIR, Role.RAPPORTEUR, Role.SECRETARIAT)
        meetings = Meetings(files, random.Random(seed))
        for _ in range(steps):
            meetings.step()
        meetings.meet()
        first, *others = [everything(file) for file in files]
        assert all(other == first for other in others)
        written = meetings.words(files[0])
        assert [word for word in meetings.typed if word not in written] == []
        for file in files:
            assert is_whole(file)
            with file.exchanging() as connection:
                assert not refold_everything(connection)
            file.close()


@settings(max_examples=15, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(st.integers(0, 2), st.sampled_from(["record", "meet", "mend"])), max_size=10))
def test_references_given_twice_are_seen_by_all_and_mended_by_any_in_the_same_way(acts: list[tuple[int, str]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        files = laptops(Path(folder), Role.RAPPORTEUR, Role.RAPPORTEUR, Role.SECRETARIAT)
        for place, act in acts:
            if act == "record":
                perform(a_recommendation(files[place]), files[place])
            elif act == "meet":
                exchange(files[place], files[(place + 1) % 3])
            elif shared(files[place]):
                perform(SeparateReferences(), files[place])
        keepers = meet(files)
        while shared(files[0]):
            for file in files:  # all at once, without knowing of each other
                perform(SeparateReferences(), file)
            assert [each for each in meet(files) if each in keepers] == keepers
        references = [each.reference for each in recorded(files[0])]
        assert len(references) == len(set(references))
        for file in files:
            file.close()


def meet(files: Sequence[MeetingFile]) -> list[Commitment]:
    """Bring everybody everything; return what keeps its reference, which is the same on every laptop."""
    for _ in files:
        for source, target in permutations(files, 2):
            exchange(source, target)
    assert {recorded(file) for file in files} == {recorded(files[0])}
    assert {shared(file) for file in files} == {shared(files[0])}
    return [each for each in recorded(files[0]) if each not in shared(files[0])]


def recorded(file: MeetingFile) -> tuple[Commitment, ...]:
    with file.reading() as uow:
        return tuple(sorted(uow.all(Commitment), key=lambda each: (each.recorded_at or file.clock.now(), each.id)))


def shared(file: MeetingFile) -> tuple[OnRecord, ...]:
    return giving_way(recorded(file))


def a_recommendation(file: MeetingFile) -> RecordCommitment:
    kind, now = CommitmentKind.RECOMMENDATION, file.clock.now()
    return RecordCommitment(session_id="s1", note_id="", kind=kind, text="Train", at=now)
