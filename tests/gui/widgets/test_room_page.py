"""What the room and the podium see, painted."""

from dataclasses import replace
from pathlib import Path

import pytest
from gui.stage import Stage
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPixmap

from facilitator.domain.programme import ClockMode
from facilitator.domain.speaking_clock import ClockReading, Phase, Signal
from facilitator.gui.icons import Pictures
from facilitator.gui.widgets.room_page import (
    AMBER,
    GROUND,
    RED,
    PageKind,
    RoomPage,
    clock_text,
    signal_of,
    state_text,
    words_of,
)
from facilitator.paths import resources_folder
from facilitator.services.room_view import RoomMessage, RoomMode, RoomSettings, RoomSpeaker, RoomView

LONG = RoomSpeaker("United Kingdom of Great Britain and Northern Ireland", "gb", "GBR")
SHORT = RoomSpeaker("Ghana", "gh", "GHA", on_behalf_of="African Union")


def reading(remaining: float | None, signal: Signal, phase: Phase = Phase.RUNNING) -> ClockReading:
    over = max(0.0, -(remaining or 0.0))
    return ClockReading(phase=phase, signal=signal, elapsed=75, remaining=remaining, over=over, paused=0)


def a_view(**facts: object) -> RoomView:
    usual = RoomView(
        mode=RoomMode.LIVE,
        meeting_title="Preparatory Meeting on Training, Capacity-Building, Partnerships and the Future of Peacekeeping",
        session_title="The future of peacekeeping",
        local_time="10:05",
        speaker=SHORT,
        clock=reading(105, Signal.CALM),
        clock_mode=ClockMode.COUNTDOWN,
        limit=180,
        following=(LONG, SHORT, LONG),
        more=12,
        list_closed=True,
        message=RoomMessage.NONE,
        resumes_at="10:20",
        settings=RoomSettings(),
    )
    return replace(usual, **facts)  # type: ignore[arg-type]


@pytest.fixture
def pictures(qapp: object) -> Pictures:
    assert qapp is not None
    return Pictures(resources_folder() / "icons", resources_folder() / "flags")


def painted(kind: PageKind, view: RoomView | None, pictures: Pictures, size: tuple[int, int] = (960, 540)) -> QImage:
    page = RoomPage(kind, pictures)
    page.resize(*size)
    if view is not None:
        page.show_view(view)
    return page.grab().toImage()


def colours(image: QImage, area: QRect | None = None) -> set[str]:
    part = image.copy(area or image.rect())
    return {part.pixelColor(x, y).name() for x in range(0, part.width(), 3) for y in range(0, part.height(), 3)}


def ink_columns(image: QImage, area: QRect) -> tuple[int, int]:
    """Return the first and the last column of an area that hold something brighter than the ground."""
    part = image.copy(area)
    bright = [
        x for x in range(part.width()) if any(part.pixelColor(x, y).lightness() > 90 for y in range(part.height()))
    ]
    return bright[0], bright[-1]


def test_blackout_is_black_and_so_is_a_page_without_a_view(pictures: Pictures) -> None:
    for view in (None, a_view(mode=RoomMode.BLACKOUT)):
        for kind in PageKind:
            assert colours(painted(kind, view, pictures)) == {"#000000"}


@pytest.mark.parametrize(
    "signal,ground",
    [(Signal.CALM, GROUND), (Signal.FIRST_WARNING, AMBER), (Signal.SECOND_WARNING, AMBER), (Signal.OVER, RED)],
)
def test_the_podiums_whole_field_says_how_near_the_limit_is(pictures: Pictures, signal: Signal, ground: QColor) -> None:
    image = painted(PageKind.PODIUM, a_view(clock=reading(-5 if signal is Signal.OVER else 20, signal)), pictures)
    assert image.pixelColor(3, 3).name() == image.pixelColor(956, 536).name() == ground.name()


def test_a_flash_changes_the_light_and_can_be_switched_off(pictures: Pictures) -> None:
    page = RoomPage(PageKind.PODIUM, pictures)
    page.resize(960, 540)
    page.beat()
    page.show_view(a_view(clock=reading(-5, Signal.OVER)))
    page.beat()
    assert not page.is_lit
    assert page.grab().toImage().pixelColor(3, 3).name() != RED.name()
    page.beat()
    assert page.is_lit
    page.show_view(a_view(clock=reading(-5, Signal.OVER), settings=RoomSettings(flashes=False)))
    page.beat()
    assert page.is_lit
    page.show_view(a_view())
    page.beat()
    assert page.is_lit


@pytest.mark.parametrize("size", [(960, 540), (800, 600), (480, 270)])
@pytest.mark.parametrize("scale", [60, 100, 150])
@pytest.mark.parametrize("speaker", [SHORT, LONG])
def test_nothing_runs_over_the_edge_at_any_shape_and_scale(
    pictures: Pictures, size: tuple[int, int], scale: int, speaker: RoomSpeaker
) -> None:
    settings = RoomSettings(font_scale=scale, captions=("en", "es"))
    view = a_view(speaker=speaker, settings=settings, message=RoomMessage.CONCLUDE, clock=reading(-65, Signal.OVER))
    image = painted(PageKind.ROOM, view, pictures, size)
    margin = size[1] // 50
    for edge in (
        QRect(0, 0, margin, size[1]),
        QRect(size[0] - margin, 0, margin, size[1]),
        QRect(0, size[1] - margin // 2, size[0], margin // 2),
    ):
        assert colours(image, edge) == {GROUND.name()}


def test_a_long_name_among_those_who_follow_keeps_to_its_half(pictures: Pictures) -> None:
    image = painted(PageKind.ROOM, a_view(following=(LONG, LONG), more=0, list_closed=False), pictures)
    row = QRect(0, 365, 960, 100)
    first, last = ink_columns(image, row)
    assert first >= 20
    assert last <= 940
    assert colours(image, QRect(474, 365, 8, 100)) == {GROUND.name()}


def test_a_free_floor_and_an_empty_list_are_painted(pictures: Pictures) -> None:
    view = a_view(speaker=None, clock=None, limit=0, following=(), more=0)
    for kind in PageKind:
        assert len(colours(painted(kind, view, pictures))) > 2


def test_the_slide_shows_the_logo_where_there_is_one(pictures: Pictures, tmp_path: Path) -> None:
    logo = QPixmap(40, 20)
    logo.fill(QColor("#00ff00"))
    file = tmp_path / "logo.png"
    assert logo.save(str(file))
    for mode in (RoomMode.HOLD, RoomMode.BREAK):
        with_logo = painted(PageKind.ROOM, a_view(mode=mode, settings=RoomSettings(logo=str(file))), pictures)
        assert "#00ff00" in colours(with_logo)
        without = painted(PageKind.ROOM, a_view(mode=mode, settings=RoomSettings(logo="gone.png")), pictures)
        assert "#00ff00" not in colours(without)


@pytest.mark.parametrize(
    "clock,mode,shows_over,text",
    [
        (None, ClockMode.COUNTDOWN, True, ""),
        (reading(None, Signal.CALM), ClockMode.COUNTDOWN, True, "1:15"),
        (reading(104.2, Signal.CALM), ClockMode.COUNTDOWN, True, "1:45"),
        (reading(-65, Signal.OVER), ClockMode.COUNTDOWN, True, "+1:05"),
        (reading(-65, Signal.OVER), ClockMode.COUNTDOWN, False, "0:00"),
        (reading(104.2, Signal.CALM), ClockMode.COUNT_UP, True, "1:15"),
        (reading(-65, Signal.OVER), ClockMode.CLOCK_ONLY, True, "10:05"),
    ],
)
def test_the_digits_follow_the_clocks_mode(
    clock: ClockReading | None, mode: ClockMode, *, shows_over: bool, text: str
) -> None:
    settings = RoomSettings(shows_over_time=shows_over)
    assert clock_text(a_view(clock=clock, clock_mode=mode, settings=settings)) == text


@pytest.mark.parametrize(
    "clock,text",
    [
        (None, ""),
        (reading(100, Signal.CALM), ""),
        (reading(50, Signal.FIRST_WARNING), "\u25b2"),
        (reading(20, Signal.SECOND_WARNING), "\u25b2\u25b2"),
        (reading(-1, Signal.GRACE), "\u25a0 Time is up"),
        (reading(50, Signal.FIRST_WARNING, Phase.PAUSED), "\u275a\u275a Paused"),
    ],
)
def test_the_state_is_a_shape_and_a_word(clock: ClockReading | None, text: str) -> None:
    assert state_text(a_view(clock=clock)) == text


def test_a_clock_that_shows_the_time_of_day_warns_nobody() -> None:
    view = a_view(clock=reading(-5, Signal.OVER), clock_mode=ClockMode.CLOCK_ONLY)
    assert (signal_of(view), state_text(view)) == (Signal.CALM, "")


def test_the_page_is_read_out_in_words(pictures: Pictures) -> None:
    assert words_of(a_view(clock=reading(-5, Signal.OVER))) == "The future of peacekeeping. Ghana. \u25a0 Time is up"
    page = RoomPage(PageKind.ROOM, pictures)
    page.show_view(a_view(speaker=None))
    assert page.accessibleName() == "The future of peacekeeping"
    assert page.sizeHint().width() > page.sizeHint().height()


def test_the_preview_in_the_window_has_the_same_words(stage: Stage) -> None:
    stage.inscribe("urg")
    stage.next_speaker()
    stage.window.heartbeat.beat.emit()
    assert "Uruguay" in stage.desks.room.preview.accessibleName()
    assert QFontMetricsF(stage.desks.room.preview.font()).height() > 0
