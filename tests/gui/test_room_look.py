"""How the screens of the room look, kept from one day to the next."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.gui.room_captions import CAPTION_CHOICES, Caption, caption
from facilitator.gui.room_look import read, written
from facilitator.services.room_view import RoomSettings


def test_what_was_written_is_read_again() -> None:
    settings = RoomSettings(
        shown_next=8, captions=("en", "es"), logo="/logo.png", font_scale=120, flashes=False, shows_over_time=False
    )
    assert read(written(settings)) == settings


@pytest.mark.parametrize("text", ["", "no settings", "[]", "3", '{"captions": "en"}', '{"captions": ["xx"]}'])
def test_what_is_not_understood_takes_its_default(text: str) -> None:
    assert read(text) == RoomSettings()


@given(st.dictionaries(st.sampled_from(["shown_next", "font_scale", "logo", "flashes"]), st.integers() | st.text()))
def test_no_text_makes_a_screen_that_cannot_be_read(stored: dict[str, int | str]) -> None:
    settings = read(json.dumps(stored))
    assert 60 <= settings.font_scale <= 150
    assert 1 <= settings.shown_next <= 10


@pytest.mark.parametrize("languages", CAPTION_CHOICES)
def test_every_caption_is_known_in_every_language(languages: tuple[str, ...]) -> None:
    for each in Caption:
        assert len(caption(each, languages).split(" / ")) in {1, len(languages)}


def test_two_languages_stand_side_by_side() -> None:
    assert caption(Caption.NEXT, ("en", "fr")) == "Next / Ensuite"
    assert caption(Caption.NEXT, ()) == "Next"
    assert caption(Caption.NEXT, ("xx",)) == "Next"
