"""Hold the English words of figures; whoever shows them may put another language in their place."""

from collections.abc import Mapping

from facilitator.domain.delegations import Category
from facilitator.domain.interventions import InterventionKind
from facilitator.domain.speaking_order import Gender, Rank
from facilitator.reporting.annexes import PLEDGE_CATEGORIES, PLEDGE_STATUS
from facilitator.reporting.statistics import Aspect

KEYS: Mapping[str, str] = {
    Category.MEMBER_STATE.value: "Member States",
    Category.OBSERVER_STATE.value: "Observer States",
    Category.REGIONAL_ORGANIZATION.value: "Regional organizations",
    Category.OTHER_ORGANIZATION.value: "Other organizations",
    Category.UNITED_NATIONS_ENTITY.value: "United Nations entities",
    Category.CIVIL_SOCIETY.value: "Civil society",
    Category.EXPERT.value: "Experts",
    Category.OTHER.value: "Others",
}
LEVELS: Mapping[str, str] = {
    Rank.HEAD_OF_STATE.value: "Heads of State or Government",
    Rank.MINISTER.value: "Ministers",
    Rank.VICE_MINISTER.value: "Vice-Ministers",
    Rank.HEAD_OF_DELEGATION.value: "Heads of delegation",
    Rank.SENIOR_OFFICIAL.value: "Senior officials",
    Rank.EXPERT.value: "Experts",
    Rank.UNSPECIFIED.value: "Level not stated",
}
KINDS: Mapping[str, str] = {
    InterventionKind.STATEMENT.value: "Statements",
    InterventionKind.PANELLIST.value: "Panellists",
    InterventionKind.POINT_OF_ORDER.value: "Points of order",
    InterventionKind.REPLY.value: "Rights of reply",
    InterventionKind.QUESTION.value: "Questions",
    InterventionKind.ANSWER.value: "Answers",
    InterventionKind.CHAIR.value: "Presiding officer",
    InterventionKind.NATIONAL_CAPACITY.value: "In national capacity",
}
GENDERS: Mapping[str, str] = {
    Gender.FEMALE.value: "Female",
    Gender.MALE.value: "Male",
    Gender.OTHER.value: "Other",
    Gender.NOT_STATED.value: "Not stated",
}
_REGIONAL_GROUPS = (
    "African States",
    "Asia-Pacific States",
    "Eastern European States",
    "Latin American and Caribbean States",
    "Western European and other States",
)
REGIONAL_GROUPS: Mapping[str, str] = {name: name for name in _REGIONAL_GROUPS}
PLEDGE_KEYS: Mapping[str, str] = {category.value: words for category, words in PLEDGE_CATEGORIES.items()}
STATUS_KEYS: Mapping[str, str] = {status.value: words for status, words in PLEDGE_STATUS.items()}
FIXED: Mapping[Aspect, Mapping[str, str]] = {
    Aspect.REGIONAL_GROUP: REGIONAL_GROUPS,
    Aspect.CATEGORY: KEYS,
    Aspect.LEVEL: LEVELS,
    Aspect.KIND: KINDS,
    Aspect.GENDER: GENDERS,
}
UNKNOWN: Mapping[Aspect, str] = {
    Aspect.DELEGATION: "Not identified",
    Aspect.REGIONAL_GROUP: "In no regional group",
    Aspect.CATEGORY: "Not identified",
    Aspect.PRESIDING_OFFICER: "Not stated",
}
TIME_TITLES: Mapping[Aspect, str] = {
    Aspect.DELEGATION: "Speaking time by delegation",
    Aspect.REGIONAL_GROUP: "Speaking time by regional group",
    Aspect.CATEGORY: "Speaking time by category",
    Aspect.LEVEL: "Speaking time by level of speaker",
    Aspect.SESSION: "Speaking time by session",
    Aspect.PRESIDING_OFFICER: "Speaking time by presiding officer",
    Aspect.KIND: "Speaking time by kind of intervention",
    Aspect.GENDER: "Speaking time by declared gender",
}
ASPECT_HEADINGS: Mapping[Aspect, str] = {
    Aspect.DELEGATION: "Delegation",
    Aspect.REGIONAL_GROUP: "Regional group",
    Aspect.CATEGORY: "Category",
    Aspect.LEVEL: "Level",
    Aspect.SESSION: "Session",
    Aspect.PRESIDING_OFFICER: "Presiding officer",
    Aspect.KIND: "Kind",
    Aspect.GENDER: "Declared gender",
}
OTHER_TITLES = {
    "planned_and_actual": "Sessions: planned and actual",
    "over_time": "How far from the limit statements ended",
    "timeline": "Timeline of the session",
    "theme_by_session": "Themes by session",
    "theme_by_delegation": "Themes by delegation",
    "not_heard": "Not yet heard",
    "pledges": "Pledges by category and status",
}
TEXTS: Mapping[str, str] = {
    "within": "Within the limit",
    "over": "Over the limit",
    "minutes": "Minutes",
    "notes": "Notes",
    "delegations": "Delegations",
    "pledges": "Pledges",
    "theme": "Theme",
    "interventions": "Interventions",
    "time": "Time",
    "time_over": "Over",
    "average_over": "Average over",
    "session": "Session",
    "planned": "Planned",
    "held": "Held",
    "spoken": "Spoken",
    "began": "Began",
    "ended": "Ended",
    "distance": "Distance from the limit",
    "early_most": "{} early or more",
    "late_most": "{} over or more",
    "early": "{} to {} early",
    "late": "{} to {} over",
    "moment": "At",
    "who": "Who",
    "what": "What",
    "length": "Length",
    "speech": "Intervention",
    "note": "Note",
    "pledge": "Pledge",
    "delegation": "Delegation",
    "group": "Regional group",
    "on_list": "On a list of speakers",
    "not_on_list": "On no list",
    "yes": "Yes",
    "no": "No",
    "category": "Category",
    "total": "Total",
    "nothing": "Nothing has been recorded yet.",
    "largest": "{title}. {first}: {value}.",
    "held_of_planned": "{title}. {first}: held {value}, planned {planned}.",
}
ONE: Mapping[str, str] = {
    "interventions": TEXTS["speech"],
    "notes": TEXTS["note"],
    "delegations": TEXTS["delegation"],
    "pledges": TEXTS["pledge"],
}


def all_words() -> tuple[str, ...]:
    """Return every English text that a figure may use, each once, for translators."""
    tables = (
        REGIONAL_GROUPS,
        KEYS,
        LEVELS,
        KINDS,
        GENDERS,
        PLEDGE_KEYS,
        STATUS_KEYS,
        UNKNOWN,
        TIME_TITLES,
        ASPECT_HEADINGS,
    )
    return tuple(dict.fromkeys(text for table in (*tables, OTHER_TITLES, TEXTS) for text in table.values()))


def duration(seconds: float) -> str:
    """Return a duration, to the nearest second, as m:ss, or h:mm:ss from one hour."""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def signed(seconds: float | None) -> str:
    """Return how late something was with its sign; early is minus, unknown is empty."""
    if seconds is None:
        return ""
    sign = "\N{MINUS SIGN}" if seconds < 0 else "+"
    return f"{sign}{duration(abs(seconds))}"
