"""Any kind of import is planned in one call against what the meeting has."""

import pytest
from builders import a_session
from fakes import RecordsInMemory
from meetings import MEETING, a_state

from facilitator.domain.programme import Theme
from facilitator.services.imports.columns import guess_columns
from facilitator.services.imports.plan import ImportKind, RowStatus
from facilitator.services.imports.preparing import FIELDS, Wish, likeliest_table, plan_import, read_known
from facilitator.services.imports.table import Table

THEME = Theme(id="t", position=1, tag="future", title="The future")
RECORDS = RecordsInMemory(
    MEETING, THEME, a_session(id="s2", position=2, code="S2"), a_session(), a_state("URY", "Uruguay")
)


@pytest.mark.parametrize(
    "kind, rows",
    [
        (ImportKind.PROGRAMME, (("Title", "Date", "Time"), ("Opening", "10 Dec", "9-10"))),
        (ImportKind.SEGMENTS, (("Session", "Segment", "Minutes"), ("S2", "Panel", "30"))),
        (ImportKind.QUESTIONS, (("Theme", "Question"), ("future", "What is needed?"))),
        (ImportKind.DELEGATIONS, (("Country", "Name"), ("Uruguay", "Ana"))),
        (ImportKind.SPEECH_LOG, (("Delegation", "Start", "End"), ("URY", "10:00", "10:01"))),
    ],
)
def test_every_kind_is_planned(kind: ImportKind, rows: tuple[tuple[str, ...], ...]) -> None:
    with RECORDS.reading() as uow:
        known = read_known(uow, "s1")
    assert [each.id for each in known.sessions] == ["s1", "s2"]
    table = Table("t", rows)
    plan = plan_import(Wish(kind=kind, table=table, mapping=guess_columns(table, FIELDS[kind])), known)
    assert (plan.kind, plan.count(RowStatus.NEW)) == (kind, 1)


def test_the_likeliest_table_has_the_most_known_headings() -> None:
    tables = (Table("a", (("x",),)), Table("b", (("Title", "Room"),)), Table("c", (("Title", "Room"),)))
    assert likeliest_table(ImportKind.PROGRAMME, tables) == 1
