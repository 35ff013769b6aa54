from datetime import UTC, datetime, timedelta

from meetings import a_meeting

from facilitator.domain.attribution import Attribution
from facilitator.domain.delegations import Category, Delegation, Names
from facilitator.domain.interventions import Intervention, InterventionKind
from facilitator.domain.pledges import Pledge, PledgeCategory, PledgeStatus
from facilitator.domain.programme import Session, SessionKind
from facilitator.domain.speaking_clock import Interval, SpeakingClock
from facilitator.reporting.annexes import PLEDGE_CATEGORIES, PLEDGE_STATUS, pledge_table, speakers_table

_TEN = datetime(2024, 12, 10, 13, 0, tzinfo=UTC)
_SESSION = Session(
    id="S1",
    code="S1",
    position=1,
    title="Opening",
    kind=SessionKind.SESSION,
    planned_start=_TEN,
    planned_end=_TEN,
)
_DELEGATIONS = {
    "GMB": Delegation(id="GMB", category=Category.MEMBER_STATE, names=Names("Gambia"), running_text="the Gambia"),
    "AU": Delegation(
        id="AU",
        category=Category.REGIONAL_ORGANIZATION,
        names=Names("African Union"),
        running_text="the African Union",
    ),
}


def _clock(seconds: int, limit: int = 0) -> SpeakingClock:
    return SpeakingClock(limit=limit, intervals=(Interval(_TEN, _TEN + timedelta(seconds=seconds)),), stopped=True)


def test_every_category_and_status_has_its_words() -> None:
    assert set(PLEDGE_CATEGORIES) == set(PledgeCategory)
    assert set(PLEDGE_STATUS) == set(PledgeStatus)


def test_pledges_are_ordered_by_category_and_numbered() -> None:
    pledges = (
        Pledge(
            id="1",
            session_id="S1",
            delegation_ids=("GMB", "AU"),
            category=PledgeCategory.POLICE,
            text="Officers",
            quantity=1200,
            unit="officers",
            available_from="2025",
            conditions="if funded",
            status=PledgeStatus.REGISTERED,
        ),
        Pledge(id="2", session_id="S1", delegation_ids=("XXX",), category=PledgeCategory.MILITARY_UNITS, text="Bridge"),
        Pledge(id="3", session_id="S1", delegation_ids=("GMB",), category=PledgeCategory.FUNDING, text="Fund"),
    )
    attribution = {"1": Attribution.NAMED, "2": Attribution.NAMED, "3": Attribution.GROUP}
    table = pledge_table(a_meeting(delegations=_DELEGATIONS), pledges, attribution)
    assert table.rows == (
        ("1", "Not identified", "Bridge", "Military units", "", "", "Idea voiced"),
        ("2", "Gambia, African Union", "Officers (if funded)", "Police", "1,200 officers", "2025", "Registered"),
        ("3", "A delegation", "Fund", "Funding", "", "", "Idea voiced"),
    )
    assert table.summary == "Three indicative pledges, by category."
    assert sum(column.share for column in table.columns) == 100


def test_speakers_stand_in_the_order_in_which_they_spoke_at_the_venues_time() -> None:
    spoken = (
        Intervention(id="c", session_id="S1", order=3, clock=_clock(60)),
        Intervention(id="d", session_id="S1", order=4, clock=SpeakingClock(stopped=True), delegation_id="GMB"),
        Intervention(
            id="b",
            session_id="S1",
            order=2,
            delegation_id="AU",
            on_behalf_of=("G77",),
            kind=InterventionKind.REPLY,
            clock=_clock(179, limit=180),
        ),
        Intervention(
            id="a",
            session_id="S1",
            order=1,
            delegation_id="GMB",
            speaker="Mr. Njie",
            on_behalf_of=("AU",),
            clock=_clock(0, limit=300),
        ),
    )
    table = speakers_table(a_meeting(delegations=_DELEGATIONS), _SESSION, spoken)
    assert table.rows == (
        ("1", "Gambia on behalf of the African Union (Mr. Njie)", "10:00:00", "0:00", "5:00"),
        ("2", "African Union on behalf of G77 \u2013 right of reply", "10:00:00", "2:59", "3:00"),
        ("3", "Not identified", "10:00:00", "1:00", ""),
    )
    assert table.caption == "Speakers in the session \u201cOpening\u201d"
    assert table.summary == "Three interventions, in the order in which they were made."
