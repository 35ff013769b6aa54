"""The look is legible in both schemes and at every scale."""

from itertools import product

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from facilitator.gui.appearance import SCALES, Appearance, Scheme, Tone, colour, edge, grounds, is_dark, palette
from facilitator.gui.charts.chart_ink import ChartInk
from facilitator.gui.widgets import room_page

AA = 4.5
"""The least contrast of text that WCAG 2.2, criterion 1.4.3, calls readable."""
SEEN = 3.0
"""The least contrast of edges and of parts of pictures: criterion 1.4.11."""
PAIRS = (
    (QPalette.ColorRole.WindowText, QPalette.ColorRole.Window),
    (QPalette.ColorRole.Text, QPalette.ColorRole.Base),
    (QPalette.ColorRole.Text, QPalette.ColorRole.AlternateBase),
    (QPalette.ColorRole.ButtonText, QPalette.ColorRole.Button),
    (QPalette.ColorRole.PlaceholderText, QPalette.ColorRole.Base),
    (QPalette.ColorRole.HighlightedText, QPalette.ColorRole.Highlight),
    (QPalette.ColorRole.ToolTipText, QPalette.ColorRole.ToolTipBase),
    (QPalette.ColorRole.Link, QPalette.ColorRole.Base),
    (QPalette.ColorRole.LinkVisited, QPalette.ColorRole.Base),
    (QPalette.ColorRole.BrightText, QPalette.ColorRole.Window),
)


def luminance(of: QColor) -> float:
    """Return the relative luminance that WCAG defines."""
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (of.redF(), of.greenF(), of.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast ratio that WCAG defines, 1 to 21."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("dark, tone", list(product((False, True), Tone)))
def test_every_tone_can_be_read_on_every_ground(tone: Tone, *, dark: bool) -> None:
    assert all(contrast(colour(tone, dark=dark), ground) >= AA for ground in grounds(dark=dark))


@pytest.mark.parametrize(
    "dark, group, pair",
    list(product((False, True), (QPalette.ColorGroup.Active, QPalette.ColorGroup.Disabled), PAIRS)),
)
def test_every_ink_of_the_palette_can_be_read_where_it_stands(
    group: QPalette.ColorGroup, pair: tuple[QPalette.ColorRole, QPalette.ColorRole], *, dark: bool
) -> None:
    made = palette(dark=dark)
    ink, ground = (made.color(group, role) for role in pair)
    assert contrast(ink, ground) >= AA


@pytest.mark.parametrize("dark", [False, True])
def test_the_edge_of_a_field_and_the_ring_of_the_focus_are_seen(*, dark: bool) -> None:
    around = (edge(dark=dark), colour(Tone.ACCENT, dark=dark))
    assert all(contrast(line, ground) >= SEEN for line in around for ground in grounds(dark=dark))


@pytest.mark.parametrize("dark", [False, True])
def test_the_parts_of_pictures_are_seen_and_their_words_can_be_read(*, dark: bool) -> None:
    ink = ChartInk(palette(dark=dark))
    assert contrast(ink.text, ink.ground) >= AA
    assert all(contrast(ink.series(place).color(), ink.ground) >= SEEN for place in range(8))
    assert len({ink.series(place).style() for place in range(8)}) == 8


@pytest.mark.parametrize("ink", [room_page.INK, room_page.FAINT, room_page.AMBER, room_page.LATE])
def test_the_room_reads_every_ink_of_its_screen(ink: QColor) -> None:
    assert contrast(ink, room_page.GROUND) >= AA


def test_the_podium_is_read_on_red() -> None:
    assert contrast(room_page.INK, room_page.RED) >= AA


@pytest.mark.parametrize("scheme", Scheme)
def test_a_scheme_dresses_the_application(look: QApplication, scheme: Scheme) -> None:
    appearance = Appearance(look)
    appearance.dress(scheme, 100)
    assert appearance.scheme is scheme
    system_is_dark = look.styleHints().colorScheme() is Qt.ColorScheme.Dark
    assert is_dark(appearance.palette) is (scheme is Scheme.DARK or (scheme is Scheme.SYSTEM and system_is_dark))


@pytest.mark.parametrize("scale", SCALES)
def test_a_scale_is_measured_from_the_font_of_the_start(look: QApplication, scale: int) -> None:
    points = look.font().pointSizeF()
    appearance = Appearance(look)
    appearance.dress(Scheme.LIGHT, 200)
    appearance.dress(Scheme.LIGHT, scale)
    assert look.font().pointSizeF() == pytest.approx(points * scale / 100)


@pytest.mark.parametrize("asked, shown", [(0, 100), (50, 100), (500, 200)])
def test_a_scale_out_of_bounds_is_the_nearest_one(look: QApplication, asked: int, shown: int) -> None:
    appearance = Appearance(look)
    appearance.dress(Scheme.LIGHT, asked)
    assert appearance.scale == shown
