"""People are addressed in three languages; rank and gender are read, never inferred."""

import pytest

from facilitator.domain.representatives import Honorific, Representative, read_gender, read_honorific, read_rank
from facilitator.domain.speaking_order import Gender, Rank


@pytest.mark.parametrize(
    "text, en, fr, es",
    [
        ("Ms.", "Ms.", "Mme", "Sra."),
        ("Mrs", "Ms.", "Mme", "Sra."),
        ("S.E. Mme", "H.E. Ms.", "S.E. Mme", "S.E. Sra."),
        ("H.E. Mr", "H.E. Mr.", "S.E. M.", "S.E. Sr."),
        ("His Excellency", "H.E.", "S.E.", "S.E."),
        ("Sheikh", "Sheikh", "Sheikh", "Sheikh"),
        ("", "", "", ""),
    ],
)
def test_a_form_of_address_is_known_in_three_languages(text: str, en: str, fr: str, es: str) -> None:
    assert read_honorific(text) == Honorific(en=en, fr=fr, es=es)


def test_a_representative_is_addressed_in_the_language_asked_for() -> None:
    ana = Representative(id="1", delegation_id="URY", name="Ana Pérez", honorific=read_honorific("H.E. Ms."))
    assert [ana.addressed(language) for language in ("en", "fr", "es", "ru")] == [
        "H.E. Ms. Ana Pérez",
        "S.E. Mme Ana Pérez",
        "S.E. Sra. Ana Pérez",
        "H.E. Ms. Ana Pérez",
    ]
    assert Representative(id="2", delegation_id="URY", name="Bo").addressed() == "Bo"
    assert not Honorific()


@pytest.mark.parametrize(
    "text, rank",
    [
        ("Deputy Minister of Defence", Rank.VICE_MINISTER),
        ("Ministre de la Défense", Rank.MINISTER),
        ("Permanent Representative", Rank.HEAD_OF_DELEGATION),
        ("head_of_state", Rank.HEAD_OF_STATE),
        ("", Rank.UNSPECIFIED),
        ("7", None),
    ],
)
def test_a_rank_is_read_from_a_title(text: str, rank: Rank | None) -> None:
    assert read_rank(text) is rank


@pytest.mark.parametrize(
    "text, gender", [("F", Gender.FEMALE), ("hombre", Gender.MALE), ("", Gender.NOT_STATED), ("?!", None)]
)
def test_a_gender_is_read_as_declared(text: str, gender: Gender | None) -> None:
    assert read_gender(text) is gender
