"""What would change is told in words that somebody can judge."""

from zoneinfo import ZoneInfo

from builders import at

from facilitator.domain.representatives import Honorific
from facilitator.domain.speaking_order import Rank
from facilitator.services.imports.plan import in_words, stable_id


def test_values_are_told_in_words() -> None:
    zone = ZoneInfo("America/Montevideo")
    values = (at(0), Rank.HEAD_OF_STATE, ("a", "b"), Honorific(en="Dr.", es="Dra."), None, 3)
    words = ("2024-12-10 10:00", "head of state", "a, b", "Dr., Dra.", "", "3")
    assert tuple(in_words(value, zone) for value in values) == words


def test_an_id_follows_from_what_it_is_made_of() -> None:
    assert stable_id("session", "a", "b") == stable_id("session", "a", "b")
    assert stable_id("session", "a", "b") != stable_id("session", "ab")
