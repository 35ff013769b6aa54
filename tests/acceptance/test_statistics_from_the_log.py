"""Every statistic agrees to the second with what the raw change log says, whatever happened on the floor.

The acts are the program's own commands on a real meeting file. The other side of each comparison knows nothing
but the rows of the table `change`, and reckons in whole microseconds, as clocks do not stop on full seconds.
"""

import json
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from busy_room import RECORDS, Room
from fakes import TEN_O_CLOCK, FakeClock
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from facilitator.reporting.figure import Figure, Picture
from facilitator.reporting.figure_words import FIXED, PLEDGE_KEYS, STATUS_KEYS, UNKNOWN
from facilitator.reporting.figures import Voice, compose_figure
from facilitator.reporting.statistics import Aspect, distances_from_limit
from facilitator.services.reports import statistics_material
from facilitator.storage.meeting_file import MeetingFile, create_meeting_file

Row = dict[str, Any]
SECOND = 1_000_000


class Log:
    """Hold what the raw rows of the change log come to, and nothing that the program has computed."""

    def __init__(self, file: MeetingFile, now: datetime, texts: dict[str, str]) -> None:
        self.now = now
        self.rows: dict[str, dict[str, Row]] = defaultdict(dict)
        with file.connection() as connection:
            entries = connection.exec_driver_sql("SELECT tbl, row, kind, body FROM change ORDER BY seq").all()
        for table, name, kind, body in entries:
            if kind == "delete":
                del self.rows[table][name]
            else:
                self.rows[table].setdefault(name, {}).update(json.loads(body))
        self.spoken = list(self.rows["intervention"].values())
        self.inscribed = self.rows["inscription"]
        self.notes = [each for each in self.rows["note"].values() if not each["private"]]
        private = {each["id"] for each in self.rows["note"].values() if each["private"]}
        recorded = self.rows["pledge"].values()
        self.pledges = [each for each in recorded if not (each["internal"] or each["note_id"] in private)]
        self.texts = texts
        self.tags = {each["id"]: set(texts[each["id"]].casefold().split()) for each in self.notes}

    def spoken_in(self, spoken: Row) -> int:
        """Return how long this intervention was spoken, in microseconds."""
        return sum(ended - began for began, ended in self.stretches(spoken))

    def over(self, spoken: Row) -> int:
        """Return how many of these microseconds came after the limit."""
        limit = SECOND * spoken["clock"]["limit"]
        return max(0, self.spoken_in(spoken) - limit) if limit else 0

    def stretches(self, spoken: Row) -> list[tuple[int, int]]:
        """Return begin and end of each stretch of speaking; the one that goes on ends now."""
        intervals = spoken["clock"]["intervals"]
        return [(moment(each["started"]), moment(each["ended"] or str(self.now))) for each in intervals]

    def key(self, aspect: Aspect, spoken: Row) -> str:
        """Return under which words the table should count an intervention."""
        delegation = self.rows["delegation"].get(spoken["delegation_id"], {})
        inscription = self.inscribed.get(spoken["inscription_id"], {})
        session = self.rows["session"][spoken["session_id"]]
        raw = {
            Aspect.DELEGATION: delegation.get("names", {}).get("en", ""),
            Aspect.REGIONAL_GROUP: delegation.get("regional_group", ""),
            Aspect.CATEGORY: delegation.get("category", ""),
            Aspect.LEVEL: inscription.get("rank", "unspecified"),
            Aspect.SESSION: f"{session['code']} {session['title']}",
            Aspect.PRESIDING_OFFICER: spoken["presiding_officer"] or session["presiding_officer"],
            Aspect.KIND: spoken["kind"],
            Aspect.GENDER: inscription.get("gender", "not_stated"),
        }[aspect]
        return FIXED.get(aspect, {}).get(raw, raw) or UNKNOWN[aspect]


def moment(written: str) -> int:
    """Return a moment of the log in microseconds after ten o'clock."""
    return (datetime.fromisoformat(written) - TEN_O_CLOCK) // timedelta(microseconds=1)


def read(duration: str) -> int:
    """Return the seconds that a duration of a table says."""
    sign = -1 if duration.startswith("\N{MINUS SIGN}") else 1
    parts = [int(each) for each in duration.lstrip("+\N{MINUS SIGN}").split(":")]
    return sign * sum(part * step for part, step in zip(reversed(parts), (1, 60, 3600), strict=False))


def assert_same(written: list[str], exact: list[int]) -> None:
    """Assert that each duration is the nearest second to what the log says."""
    assert len(written) == len(exact)
    far = [
        (one, length)
        for one, length in zip(written, exact, strict=True)
        if abs(SECOND * read(one) - length) > SECOND / 2
    ]
    assert far == []


def check_times(log: Log, figure: Figure, aspect: Aspect) -> None:
    """Compare the table and the bars of a division of time; the chair's own words belong to no delegation."""
    of_meeting = aspect in {Aspect.SESSION, Aspect.PRESIDING_OFFICER, Aspect.KIND}
    members: dict[str, list[Row]] = defaultdict(list)
    for each in log.spoken:
        if of_meeting or each["kind"] != "chair":
            members[log.key(aspect, each)].append(each)
    assert sorted(row[0] for row in figure.table.rows) == sorted(members)
    for place, (name, number, *times) in enumerate(figure.table.rows):
        over = [log.over(each) for each in members[name]]
        average = sum(over) // max(1, sum(each > 0 for each in over))
        exact = [sum(map(log.spoken_in, members[name])), sum(over), average]
        assert int(number) == len(members[name])
        assert_same(times, exact)
        within, beyond = (round(60 * SECOND * each.values[place]) for each in figure.series)
        assert [within + beyond, beyond] == exact[:2]


def check_sittings(log: Log, figure: Figure) -> None:
    """Compare plan and outcome of each session in which somebody has spoken."""
    table = {row[0]: list(row[1:]) for row in figure.table.rows}
    for session in log.rows["session"].values():
        members = [each for each in log.spoken if each["session_id"] == session["id"]]
        stretches = [stretch for each in members for stretch in log.stretches(each)]
        began, ended = min(each[0] for each in stretches or [(0, 0)]), max(each[1] for each in stretches or [(0, 0)])
        planned_begin, planned_end = moment(session["planned_start"]), moment(session["planned_end"])
        if ended > began:
            spoken = sum(map(log.spoken_in, members))
            late = [began - planned_begin, ended - planned_end]
            written = table.pop(f"{session['code']} {session['title']}")
            assert_same(written, [planned_end - planned_begin, ended - began, spoken, *late])
    assert table == {}


def check_distances(log: Log, figure: Figure, bins: Iterable[Any]) -> None:
    """Compare how many statements ended how far from their limits."""
    statements = {"statement", "panellist", "national_capacity"}
    over = [
        log.spoken_in(each) / SECOND - each["clock"]["limit"]
        for each in log.spoken
        if each["kind"] in statements and each["clock"]["limit"] and each["clock"]["stopped"]
    ]
    counted = [
        sum((each.since is None or each.since <= one) and (each.until is None or one < each.until) for one in over)
        for each in bins
    ]
    assert counted == [int(row[1]) for row in figure.table.rows]
    assert sum(counted) == len(over)


def check_timeline(log: Log, figure: Figure, session: str) -> None:
    """Compare who spoke when and how long, and every note and pledge between."""
    pledged = defaultdict(list)
    for each in log.pledges:
        pledged[each["note_id"]].append(each["text"])
    lines = []
    for each in log.spoken:
        if each["session_id"] == session and each["clock"]["intervals"]:
            who = "Presiding officer" if each["kind"] == "chair" else log.key(Aspect.DELEGATION, each)
            began = datetime.fromisoformat(each["clock"]["intervals"][0]["started"]).astimezone(UTC)
            lines.append((f"{began:%H:%M:%S}", who, "Intervention", log.spoken_in(each)))
    for note in log.notes:
        if note["session_id"] == session:
            written = datetime.fromisoformat(note["written_at"]).astimezone(UTC)
            what = "Pledge" if note["id"] in pledged else "Note"
            texts = pledged.get(note["id"], [log.texts[note["id"]]])
            lines.extend((f"{written:%H:%M:%S}", text, what, 0) for text in texts)
    over = sorted(log.over(each) for each in log.spoken if each["session_id"] == session and each["clock"]["intervals"])
    assert sorted(round(60 * SECOND * each) for each in figure.series[1].values) == over
    found = [(row[2], row[0], row[1], row[3] or "0:00") for row in figure.table.rows]
    in_order = sorted(found, key=lambda each: (*each[:3], read(each[3])))
    assert [each[:3] for each in in_order] == [each[:3] for each in sorted(lines)]
    assert_same([each[3] for each in in_order], [each[3] for each in sorted(lines)])
    assert [row[0] for row in found] == sorted(row[0] for row in found)


def check_themes(log: Log, by_session: Figure, by_delegation: Figure) -> None:
    """Compare how often each theme was named in each session and by each delegation."""
    tags = {"Protection": "#poc", "Women": "#women"}
    for row in by_session.table.rows:
        named = Counter(each["session_id"] for each in log.notes if tags[row[0]] in log.tags[each["id"]])
        assert [int(each) for each in row[1:]] == [named["s1"], named["s2"], named.total()]
    found: dict[str, Counter[str]] = defaultdict(Counter)
    for note in log.notes:
        spoken = log.rows["intervention"].get(note["intervention_id"])
        if spoken and spoken["delegation_id"] and log.tags[note["id"]] & set(tags.values()):
            found[log.key(Aspect.DELEGATION, spoken)].update(log.tags[note["id"]])
    columns = ("#women", "#poc")
    expected = {name: [counts[each] for each in columns] for name, counts in found.items()}
    assert {row[0]: [int(each) for each in row[1:3]] for row in by_delegation.table.rows} == expected


def check_silent(log: Log, figure: Figure) -> None:
    """Compare who takes part and has made no statement, and who of them stands on a list."""
    heard = {each["delegation_id"] for each in log.spoken if each["kind"] in {"statement", "panellist"}}
    heard |= {each["delegation_id"] for each in log.spoken if each["kind"] == "national_capacity"}
    wanted = {"requested", "inscribed", "not_reached"}
    listed = {each["delegation_id"] for each in log.inscribed.values() if each["state"] in wanted}
    names = {each["id"]: each["names"]["en"] for each in log.rows["delegation"].values()}
    tables = ("intervention", "inscription", "attendance", "representative")
    here = {row["delegation_id"] for table in tables for row in log.rows[table].values()}
    here |= {name for row in log.rows["meeting"].values() for name in row["co_hosts"]}
    here |= {name for row in log.pledges for name in row["delegation_ids"]}
    expected = {names[each]: "Yes" if each in listed else "No" for each in names if each in here - heard}
    assert {row[0]: row[2] for row in figure.table.rows} == expected


def check_pledges(log: Log, figure: Figure) -> None:
    """Compare how many pledges of each category stand at each status."""
    expected = {
        PLEDGE_KEYS[category]: [
            sum((each["category"], each["status"]) == (category, status) for each in log.pledges)
            for status in STATUS_KEYS
        ]
        for category in {each["category"] for each in log.pledges}
    }
    assert {row[0]: [int(each) for each in row[1:-1]] for row in figure.table.rows} == expected


acts = st.lists(st.tuples(st.integers(0, 21), st.integers(0, 400), st.integers(0, 300_000)), min_size=30, max_size=60)


@given(acts)
# No shrinking: every example writes a file of its own.
@settings(max_examples=40, phases=(Phase.explicit, Phase.reuse, Phase.generate))
def test_every_statistic_agrees_to_the_second_with_the_raw_log(drawn: list[tuple[int, int, int]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        file = create_meeting_file(Path(folder) / "meeting.facilitator", RECORDS, FakeClock(), "tester")
        try:
            room = Room(file)
            for act, number, later in drawn:
                room.now += timedelta(milliseconds=later)
                room.acts[act](number)
            compare(room)
        finally:
            file.close()


def compare(room: Room) -> None:
    """Compare every figure with the raw log, a minute after the last act."""
    now = room.now + timedelta(minutes=1)
    log = Log(room.file, now, room.texts)
    with room.file.reading() as uow:
        material = statistics_material(uow, now)
    voice = Voice(zone=ZoneInfo("UTC"))
    figures = {each: compose_figure(each, material, "s1", voice) for each in Picture}
    for picture, figure in figures.items():
        if picture.aspect:
            check_times(log, figure, picture.aspect)
    check_sittings(log, figures[Picture.PLANNED_AND_ACTUAL])
    check_distances(log, figures[Picture.OVER_TIME], distances_from_limit(material))
    for session in ("s1", "s2"):
        check_timeline(log, compose_figure(Picture.TIMELINE, material, session, voice), session)
    check_themes(log, figures[Picture.THEME_BY_SESSION], figures[Picture.THEME_BY_DELEGATION])
    check_silent(log, figures[Picture.NOT_HEARD])
    check_pledges(log, figures[Picture.PLEDGES])
