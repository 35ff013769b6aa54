"""Each rule by which parallel work comes together, by itself."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from builders import a_session, an_inscription, at, spoken, state
from laptops import NOTE, PLEDGE, everything, exchange, found, laptops, put, remove, text_in, write
from sqlalchemy import select

from facilitator.domain.delegations import Delegation
from facilitator.domain.interventions import Intervention
from facilitator.domain.pledges import Pledge
from facilitator.domain.review import Review, ReviewState
from facilitator.domain.roles import Role
from facilitator.domain.speaking_clock import Interval
from facilitator.domain.speaking_order import Inscription
from facilitator.services.floor import read_floor
from facilitator.storage.change_log import latest_stamp
from facilitator.storage.fold import Entry, fold
from facilitator.storage.meeting_file import MeetingFile
from facilitator.storage.refold import refold_everything
from facilitator.storage.tables import parallel_values

Two = tuple[MeetingFile, MeetingFile]


@pytest.fixture
def two(tmp_path: Path) -> Iterator[Two]:
    """Return the chair's and a rapporteur's laptop."""
    chair, rapporteur = laptops(tmp_path, Role.CHAIR, Role.RAPPORTEUR)
    yield chair, rapporteur
    chair.close()
    rapporteur.close()


def meet(one: MeetingFile, other: MeetingFile) -> None:
    """Exchange both ways and see that both hold the same."""
    exchange(one, other)
    exchange(other, one)
    assert everything(one) == everything(other)


def undecided(file: MeetingFile) -> list[tuple[str, str]]:
    """Return the fields and values that wait for a decision."""
    with file.connection() as connection:
        query = select(parallel_values.c.field, parallel_values.c.value).order_by(parallel_values.c.value)
        return [(field, value) for field, value in connection.execute(query)]


def test_words_typed_in_parallel_are_all_kept(two: Two) -> None:
    one, other = two
    write(one, "The floor was soon given.")
    write(other, "The floor was given to Ghana 🇬🇭.")
    meet(one, other)
    assert text_in(one) == "The floor was soon given to Ghana 🇬🇭."


def test_one_word_changed_twice_leaves_both_words_whole(two: Two) -> None:
    one, other = two
    write(one, "The chair was given.")
    write(other, "The podium was given.")
    meet(one, other)
    assert set(text_in(one).split()) == {"The", "chair", "podium", "was", "given."}


def test_a_deletion_hides_only_words_its_author_had_seen(two: Two) -> None:
    one, other = two
    write(one, "")
    write(other, "The floor was not given.")
    meet(one, other)
    assert text_in(one).strip() == "not"


def test_a_text_typed_on_after_a_merge_continues_the_merged_text(two: Two) -> None:
    one, other = two
    write(one, "Peace. The floor was given.")
    write(other, "The floor was given. Thanks.")
    meet(one, other)
    write(one, f"{text_in(one)} More.")
    write(other, f"Early. {text_in(other)}")
    meet(one, other)
    assert text_in(one) == "Early. Peace. The floor was given. Thanks. More."


def test_the_later_of_two_plain_values_counts_wherever_it_was_set(two: Two) -> None:
    one, other = two
    put(other, a_session(title="From the rapporteur"))
    put(one, a_session(title="From the chair"))
    meet(one, other)
    # The rapporteur's clock is seven seconds ahead.
    assert found(one, a_session()) == a_session(title="From the rapporteur")


def test_different_fields_changed_in_parallel_are_both_kept(two: Two) -> None:
    one, other = two
    put(one, a_session(title="Opening"))
    put(other, a_session(room="A"))
    meet(one, other)
    assert found(one, a_session()) == a_session(title="Opening", room="A")


def place(file: MeetingFile) -> str:
    """Return where Uruguay stands on the list."""
    with file.reading() as uow:
        one = uow.get(Inscription, "URY")
    assert one is not None
    return one.position


def moved_to(position: str) -> Inscription:
    return an_inscription("URY", 1, position, placed=True)


@pytest.mark.parametrize("role", [Role.RAPPORTEUR, Role.SECRETARIAT, Role.ALONE])
def test_the_chairs_move_outranks_a_later_parallel_one(role: Role, tmp_path: Path) -> None:
    chair, other = laptops(tmp_path, Role.CHAIR, role)
    put(chair, moved_to("W"))
    put(other, moved_to("C"))
    meet(chair, other)
    assert place(other) == "W"
    chair.close()
    other.close()


def test_two_names_put_at_one_place_stand_in_the_same_order_everywhere(two: Two) -> None:
    one, other = two
    put(one, an_inscription("b", 9, "H", delegation_id="GHA"))
    put(other, an_inscription("a", 9, "H", delegation_id="FRA"))
    meet(one, other)
    orders = []
    for file in two:
        with file.reading() as uow:
            orders.append([each.id for each in read_floor(uow, "s1").queue])
    assert orders[0] == orders[1]
    assert {"a", "b"} < set(orders[0])


def test_a_move_made_by_the_secretariat_in_knowledge_of_the_chairs_counts(tmp_path: Path) -> None:
    chair, secretariat = laptops(tmp_path, Role.CHAIR, Role.SECRETARIAT)
    put(chair, moved_to("W"))
    meet(chair, secretariat)
    put(secretariat, moved_to("C"))
    meet(chair, secretariat)
    assert place(chair) == "C"
    chair.close()
    secretariat.close()


def test_a_rapporteurs_move_never_beats_the_chairs_not_even_in_knowledge_of_it(two: Two) -> None:
    chair, rapporteur = two
    put(chair, moved_to("W"))
    meet(chair, rapporteur)
    put(rapporteur, moved_to("C"))
    assert place(rapporteur) == "W"
    meet(chair, rapporteur)
    assert place(chair) == "W"


def test_without_a_chair_a_rapporteurs_move_counts(tmp_path: Path) -> None:
    one, other = laptops(tmp_path, Role.RAPPORTEUR, Role.RAPPORTEUR)
    put(one, moved_to("W"))
    meet(one, other)
    put(other, moved_to("C"))
    meet(one, other)
    assert place(one) == "C"
    assert not one.exchange.is_chaired("s1")
    one.close()
    other.close()


def test_times_set_by_a_rapporteur_in_knowledge_of_the_chairs_do_not_count(two: Two) -> None:
    chair, rapporteur = two
    ended = replace(spoken(2, 100, 200), id="i2")
    put(chair, ended)
    meet(chair, rapporteur)
    put(rapporteur, replace(ended, clock=replace(ended.clock, intervals=(Interval(at(0), at(900)),))))
    meet(chair, rapporteur)
    assert found(chair, ended) == ended
    assert chair.exchange.is_chaired("s1")
    assert not chair.exchange.is_chaired("another")


def test_only_the_secretariat_makes_a_report_final_wherever_it_is_tried(tmp_path: Path) -> None:
    secretariat, rapporteur = laptops(tmp_path, Role.SECRETARIAT, Role.RAPPORTEUR)
    final = Review(id="s1", session_id="s1", state=ReviewState.FINAL, changed_at=at(0))
    put(rapporteur, final)
    meet(secretariat, rapporteur)
    assert found(rapporteur, final) == replace(final, state=ReviewState.DRAFT)
    put(secretariat, final)
    meet(secretariat, rapporteur)
    assert found(rapporteur, final) == final
    secretariat.close()
    rapporteur.close()


def test_parallel_quantities_are_both_kept_until_somebody_decides(two: Two) -> None:
    one, other = two
    put(one, replace(PLEDGE, quantity=2))
    put(other, replace(PLEDGE, quantity=3))
    meet(one, other)
    assert undecided(one) == undecided(other) == [("quantity", "2"), ("quantity", "3")]
    put(one, replace(PLEDGE, quantity=4))
    assert undecided(one) == []
    meet(one, other)
    assert undecided(other) == []
    assert found(other, PLEDGE) == replace(PLEDGE, quantity=4)


def test_the_same_quantity_set_twice_needs_no_decision(two: Two) -> None:
    one, other = two
    put(one, replace(PLEDGE, quantity=2))
    put(other, replace(PLEDGE, quantity=2))
    meet(one, other)
    assert undecided(one) == []


def test_the_times_of_an_intervention_belong_to_the_laptop_that_gave_the_floor(two: Two) -> None:
    chair, rapporteur = two
    running = replace(spoken(2, 100, 200), id="i2", clock=replace(spoken(2, 100, 200).clock, stopped=False))
    put(chair, running)
    meet(chair, rapporteur)
    put(chair, replace(running, clock=running.clock.stop(at(210))))
    put(rapporteur, replace(running, clock=replace(running.clock, intervals=(Interval(at(0), at(900)),))))
    meet(chair, rapporteur)
    with rapporteur.reading() as uow:
        ended = uow.get(Intervention, "i2")
    assert ended is not None
    assert ended.clock == running.clock.stop(at(210))


def test_a_deletion_of_everything_seen_takes_the_record_away(two: Two) -> None:
    one, other = two
    write(other, "Seen before it was deleted.")
    meet(one, other)
    remove(one, NOTE)
    meet(one, other)
    assert found(other, NOTE) is None


def test_a_parallel_edit_brings_a_deleted_record_back(two: Two) -> None:
    one, other = two
    remove(one, NOTE)
    write(other, "The floor was given to Ghana.")
    meet(one, other)
    assert text_in(one) == "The floor was given to Ghana."


def test_an_undone_deletion_is_undone_everywhere(two: Two) -> None:
    one, other = two
    remove(one, NOTE)
    meet(one, other)
    put(one, NOTE)
    meet(one, other)
    assert text_in(other) == NOTE.text


def test_a_delegation_that_was_inscribed_in_parallel_outlives_its_deletion(two: Two) -> None:
    one, other = two
    remove(one, state("GHA"))
    inscribed = an_inscription("x", 3, "X", delegation_id="GHA")
    put(other, inscribed)
    meet(one, other)
    assert found(one, state("GHA")) == state("GHA")
    remove(one, inscribed)
    assert found(one, state("GHA")) is None
    meet(one, other)
    with other.exchanging() as connection:
        assert not refold_everything(connection)


def test_the_next_stamp_follows_the_highest_one_received(two: Two) -> None:
    chair, rapporteur = two
    put(rapporteur, a_session(title="Seven seconds ahead"))
    exchange(rapporteur, chair)
    with chair.connection() as connection:
        received = latest_stamp(connection)
    put(chair, a_session(title="Set in knowledge of it"))
    with chair.connection() as connection:
        assert latest_stamp(connection) > received
    meet(chair, rapporteur)
    assert found(rapporteur, a_session()) == a_session(title="Set in knowledge of it")


def entry(number: int, kind: str, **body: object) -> Entry:
    return Entry(f"2024-12-10T13:00:00.000+00:00~{number:06d}", "w", number, "who", kind, body)


def test_a_column_that_only_a_newer_program_knows_is_passed_over() -> None:
    whole = {"id": "URY", "category": "member_state", "names": {"en": "Uruguay"}, "sort_key": "u", "running_text": "U"}
    folded = fold("delegation", [entry(1, "add", **whole, seat_on_the_moon=True)])
    assert isinstance(folded.record, Delegation)


def test_a_value_that_only_a_newer_program_knows_leaves_the_last_one_before_it() -> None:
    whole = {"id": "p", "session_id": "s1", "category": "police", "text": "one"}
    folded = fold("pledge", [entry(1, "add", **whole), entry(2, "set", category="space_units", text="two")])
    assert isinstance(folded.record, Pledge)
    assert (folded.record.category.value, folded.record.text) == ("police", "two")


@pytest.mark.parametrize(
    "body", [{"text": "no identifier"}, {"id": 7, "session_id": "s1", "category": "x", "text": "y"}]
)
def test_a_record_that_lacks_something_it_needs_waits_in_the_log(body: dict[str, object]) -> None:
    assert fold("pledge", [entry(1, "add", **body)]).record is None


def test_what_was_only_deleted_is_nothing() -> None:
    assert fold("pledge", [entry(1, "delete", id="p")]).record is None
